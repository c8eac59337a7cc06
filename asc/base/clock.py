"""Time, so that tests can make their own."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar
from typing import Protocol

stop: ContextVar[threading.Event | None] = ContextVar("asc_stop", default=None)
"""Set in the threads of a `SendAll`: ends their waits when the thread that waits for them was
interrupted.
"""


class Clock(Protocol):
    """What tells the time and waits."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Waits, in `Client`."""

    async def async_sleep(self, seconds: float, /) -> None:
        """Waits, in `AsyncClient`."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        return time.time()

    def sleep(self, seconds: float, /) -> None:
        stopped = stop.get()
        if stopped is None:
            time.sleep(seconds)
        elif stopped.wait(seconds):
            raise KeyboardInterrupt

    async def async_sleep(self, seconds: float, /) -> None:
        from asyncio import sleep  # what only asyncio's users need, they have loaded

        await sleep(seconds)


class VirtualClock:
    """For tests: stands still, and waiting moves it forward at once."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self._now = start
        self._lock = threading.Lock()
        self.slept: list[float] = []
        """Every wait, in seconds."""

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float, /) -> None:
        """Moves the time on."""
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def async_sleep(self, seconds: float, /) -> None:
        self.sleep(seconds)
        from asyncio import sleep

        await sleep(0)
