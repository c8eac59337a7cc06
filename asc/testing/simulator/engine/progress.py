"""What moves on by itself: processing of builds and media, reviews, cancellations.

A step is due after some time on the simulator's clock, or after its resource has been read a number
of times, whichever comes first. So a client that polls gets on, and a test can move the clock
instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from asc.testing.simulator.store.store import Ref


@dataclass(frozen=True)
class Step:
    """One thing that will happen to a resource."""

    ref: Ref
    does: str
    due: float
    reads: int
    watch: str
    """Reads of this type count."""


class Progress:
    """The steps ahead, in the order they were planned."""

    def __init__(self) -> None:
        self._steps: tuple[Step, ...] = ()

    def plan(self, step: Step) -> None:
        self._steps = (*self._steps, step)

    def cancel(self, ref: Ref) -> None:
        """Forgets what was planned for a resource."""
        self._steps = tuple(step for step in self._steps if step.ref != ref)

    def run(self, now: float, act: Callable[[Step, float], None]) -> None:
        """Does what the clock has made due, each step at its own time; a step may plan another."""
        while True:
            ready = [step for step in self._steps if step.due <= now or step.reads <= 0]
            if not ready:
                return
            first = min(ready, key=lambda step: step.due)
            self._steps = tuple(step for step in self._steps if step is not first)
            act(first, min(first.due, now))

    def read(self, type_: str, ident: str) -> None:
        """A read of a type's list, or of one resource, brings its steps nearer."""
        if any(_watches(step, type_, ident) for step in self._steps):
            nearer = (
                replace(step, reads=step.reads - _watches(step, type_, ident))
                for step in self._steps
            )
            self._steps = tuple(nearer)

    def snapshot(self) -> tuple[Step, ...]:
        return self._steps

    def restore(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps


def _watches(step: Step, type_: str, ident: str) -> bool:
    return step.watch == type_ or (step.watch == step.ref.type and step.ref.id == ident)
