"""Waiting for what Apple does by itself: growing intervals, a time-out, an event for every look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeVar

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import at_least
from asc.base.secrets import shown
from asc.errors import WaitTimeout

from .steps import Workflow, emit, is_dry_run, sleep

T = TypeVar("T")


@attrs.frozen
class Polling:
    """How often to look, and for how long. Seconds; the time that the looks themselves take is not
    counted.
    """

    timeout: float = 3600.0
    """Processing of a large build can take more than half an hour; an upload that Apple refuses
    fails at once.
    """
    first: float = 5.0
    factor: float = 1.5
    longest: float = 60.0

    def __attrs_post_init__(self) -> None:
        at_least("Polling", 0, timeout=self.timeout, first=self.first)
        at_least("Polling", 1, factor=self.factor)
        at_least("Polling", 0.1, longest=self.longest)

    def waits(self) -> Iterator[float]:
        """The waits between looks: they grow, and end with the time-out."""
        wait, left = self.first, self.timeout
        while left > 0:
            yield min(wait, left)
            left -= wait
            wait = min(max(wait * self.factor, 0.1), self.longest)


@attrs.frozen
class PollEvent:
    """Event: how things stand."""

    what: str
    state: str
    waited: float
    """Seconds since the first look."""

    def __str__(self) -> str:
        return f"{self.what}: {self.state}" + (
            f" (after {self.waited:.0f} s)" if self.waited else ""
        )


def check_polling(polling: Polling | None) -> Polling:
    """The polling that was given, or the usual one. Raises `InvalidArgument`."""
    if polling is None:
        return Polling()
    if not isinstance(polling, Polling):
        raise InvalidArgument(
            f"polling is {shown(polling)}: it takes Polling(timeout=...), in seconds"
        )
    return polling


async def until(
    look: Callable[[], Workflow[T]],
    reached: Callable[[T], bool],
    *,
    what: str,
    state: Callable[[T], str],
    polling: Polling,
    at_once: bool = True,
) -> T:
    """Looks again and again until `reached`; gives what the last look found. Every look is an
    event, `PollEvent`.

    `reached` may raise, to end a wait that has become pointless. `at_once=False` waits before the
    first look, where it would find nothing. In a dry run nothing is waited for: the look after the
    first wait is the last one. Raises `WaitTimeout`.
    """
    dry = await is_dry_run()
    waited, state_now, found = 0.0, "not looked at", None
    for wait in chain([0.0] if at_once else [], polling.waits()):
        if wait:
            await sleep(wait, f"for {what}")
        waited += wait
        found = await look()
        state_now = state(found)
        await emit(PollEvent(what, state_now, waited))
        if reached(found) or (dry and wait):
            return found
    raise WaitTimeout(what, state_now, waited, found)
