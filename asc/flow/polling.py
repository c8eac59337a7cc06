"""Waiting for what Apple does by itself: growing intervals, a time-out, an event for every look."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from typing import Any, TypeVar

import attrs
from asc_api.errors import AscError, InvalidArgument

from asc.base.checks import at_least

from .steps import Flow, Until, Wait

T = TypeVar("T")


@attrs.frozen
class Patience:
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
        at_least("Patience", 0, timeout=self.timeout, first=self.first)
        at_least("Patience", 1, factor=self.factor)
        at_least("Patience", 0.1, longest=self.longest)

    def waits(self) -> Iterator[float]:
        """The waits between looks: they grow, and end with the time-out."""
        wait, left = self.first, self.timeout
        while left > 0:
            yield min(wait, left)
            left -= wait
            wait = min(max(wait * self.factor, 0.1), self.longest)


@attrs.frozen
class Looked:
    """Event: how things stand."""

    what: str
    state: str
    waited: float
    """Seconds since the first look."""

    def __str__(self) -> str:
        return f"{self.what}: {self.state}" + (
            f" (after {self.waited:.0f} s)" if self.waited else ""
        )


class StillWaiting(AscError, TimeoutError):
    """The time-out passed first. `last` is what the last look found."""

    def __init__(self, what: str, state: str, waited: float, last: object = None) -> None:
        super().__init__(
            f"{what} is {state} after {waited:.0f} seconds; run it again to go on waiting"
        )
        self.what, self.state, self.waited, self.last = what, state, waited, last

    def __reduce__(self) -> Any:
        return type(self), (self.what, self.state, self.waited)


def until(
    look: Callable[[], Flow[T]],
    reached: Callable[[T], bool],
    *,
    what: str,
    state: Callable[[T], str],
    patience: Patience,
    at_once: bool = True,
) -> Flow[T]:
    """Looks again and again until `reached`; gives what the last look found. Every look is an
    event, `Looked`.

    `reached` may raise, to end a wait that is in vain. `at_once=False` waits before the first look,
    where it would be in vain. In a dry run there is one look. Raises `StillWaiting`.
    """
    if not isinstance(patience, Patience):
        raise InvalidArgument(
            f"patience is {patience!r}: it takes Patience(timeout=...), in seconds"
        )
    waited, state_now, found = 0.0, "not looked at", None
    for wait in chain([0.0] if at_once else [], patience.waits()):
        real = not wait or (yield Wait(wait, f"for {what}"))
        waited += wait
        found = yield from look()
        state_now = state(found)
        yield Looked(what, state_now, waited)
        if reached(found) or not real:
            return found
    raise StillWaiting(what, state_now, waited, found)


def in_thread(work: Callable[[], T]) -> Generator[Until, Any, T]:
    """Does what takes long beside the event loop; the synchronous client waits for it."""
    pool = ThreadPoolExecutor(1, "asc")
    try:
        done: Future[Any] = pool.submit(work)
        result: T = yield Until(done)
        return result
    finally:
        pool.shutdown(wait=False)
