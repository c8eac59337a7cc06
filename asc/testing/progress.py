"""What moves on by itself: processing of builds and media, reviews, cancellations.

A step is due after some time on the simulator's clock, or after its resource has been read a number of times,
whichever comes first. So a client that polls gets on, and a test can move the clock instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .store import Ref

Act = Callable[[Ref], None]


@dataclass(frozen=True)
class Step:
    """One thing that will happen to a resource."""

    ref: Ref
    does: str
    due: float
    reads: int


class Progress:
    """The steps ahead, in the order they were planned."""

    def __init__(self) -> None:
        self._steps: tuple[Step, ...] = ()

    def plan(self, ref: Ref, does: str, due: float, reads: int) -> None:
        self._steps = (*self._steps, Step(ref, does, due, reads))

    def cancel(self, ref: Ref) -> None:
        """Forgets what was planned for a resource."""
        self._steps = tuple(step for step in self._steps if step.ref != ref)

    def run(self, now: float, act: Callable[[str, Ref], None]) -> None:
        """Does what the clock has made due; a step may plan another."""
        while True:
            ready = [step for step in self._steps if step.due <= now or step.reads <= 0]
            if not ready:
                return
            first = min(ready, key=lambda step: step.due)
            self._steps = tuple(step for step in self._steps if step is not first)
            act(first.does, first.ref)

    def read(self, type_: str, ident: str) -> None:
        """A read of a type's list, or of one resource, brings its steps nearer."""
        if any(step.ref.type == type_ or step.ref.id == ident for step in self._steps):
            self._steps = tuple(
                Step(step.ref, step.does, step.due, step.reads - 1)
                if step.ref.type == type_ or step.ref.id == ident
                else step
                for step in self._steps
            )

    def snapshot(self) -> tuple[Step, ...]:
        return self._steps

    def restore(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps
