"""Playing a workflow in either client, and killing the process that plays it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Literal

import attrs

from asc import VirtualClock
from asc.http.transport import AsyncHttpxTransport, HttpxTransport
from asc.http.wire import Outcome, Outgoing
from asc.testing import Simulator

Mode = Literal["sync", "async"]
Act = Callable[[Any], Any]
"""A workflow: given a client, it gives its result, or an awaitable of it."""


def play(sim: Simulator, mode: Mode, act: Act, **options: Any) -> Any:
    """What the workflow gives, played by a new client on virtual time."""
    options = {"clock": VirtualClock(sim.clock.now()), **options}
    if mode == "sync":
        with sim.client(**options) as client:
            return act(client)

    async def run() -> Any:
        async with sim.async_client(**options) as client:
            return await act(client)

    return asyncio.run(run())


class Killed(BaseException):
    """The process is gone; nothing catches this."""


@attrs.define
class CrashAt:
    """Kills the process at its `at`-th request, before it is sent or when it has taken effect."""

    at: int
    after_effect: bool
    sent: int = 0

    def crashes(self, *, after: bool) -> bool:
        self.sent += not after
        return self.sent > self.at or (self.sent == self.at and self.after_effect == after)


class CrashingTransport(HttpxTransport):
    def __init__(self, crash_at: CrashAt) -> None:
        super().__init__()
        self._crash_at = crash_at

    def send(self, outgoing: Outgoing, /) -> Outcome:
        if self._crash_at.crashes(after=False):
            raise Killed
        outcome = super().send(outgoing)
        if self._crash_at.crashes(after=True):
            raise Killed
        return outcome


class AsyncCrashingTransport(AsyncHttpxTransport):
    def __init__(self, crash_at: CrashAt) -> None:
        super().__init__()
        self._crash_at = crash_at

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        if self._crash_at.crashes(after=False):
            raise Killed
        outcome = await super().send(outgoing)
        if self._crash_at.crashes(after=True):
            raise Killed
        return outcome


def crashing(mode: Mode, crash_at: CrashAt) -> HttpxTransport | AsyncHttpxTransport:
    """The transport of a process that will be killed."""
    return CrashingTransport(crash_at) if mode == "sync" else AsyncCrashingTransport(crash_at)
