"""Time, so that tests can make their own."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar
from typing import Protocol

from .forks import renewed_after_fork

stop: ContextVar[threading.Event | None] = ContextVar("asc_stop", default=None)
"""Set in the threads of a `SendAll`: ends their waits when the thread that waits for them was
interrupted.
"""


class Clock(Protocol):
    """What tells the time and waits."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def steady(self) -> float:
        """Seconds that never go back, by which waits are measured: those since 1970, unless the
        clock is set back.
        """
        ...

    def sleep(self, seconds: float, /) -> None:
        """Waits, in `Client`."""

    async def async_sleep(self, seconds: float, /) -> None:
        """Waits, in `AsyncClient`."""


class _Steady:
    """The machine's clock, which follows it forward (a laptop that slept) and never back."""

    def __init__(self) -> None:
        self._now = self._wall = time.time()
        self._ticks = time.monotonic()
        self.renew()
        renewed_after_fork(self)

    def renew(self) -> None:
        """After a fork, where another thread may have held the lock."""
        self._lock = threading.Lock()

    def now(self) -> float:
        with self._lock:
            wall, ticks = time.time(), time.monotonic()
            self._now += max(wall - self._wall, ticks - self._ticks)
            self._wall, self._ticks = wall, ticks
            return self._now


_steady = _Steady()


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        return time.time()

    def steady(self) -> float:
        return _steady.now()

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
        self._set_back = 0.0
        self._lock = threading.Lock()
        self.slept: list[float] = []
        """Every wait, in seconds."""

    def now(self) -> float:
        return self._now - self._set_back

    def steady(self) -> float:
        return self._now

    def set_back(self, seconds: float, /) -> None:
        """Somebody sets the machine's clock back."""
        self._set_back += seconds

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
