"""Writing the values of many resources, some at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asc.errors import AmbiguousWrite, AscError
from asc.flow.ensure import batches
from asc.flow.result import Step
from asc.flow.steps import emit_each, gather

from .reading import Current
from .writing import Group, write_group

_AT_ONCE = 4
_SHOWN = 8


async def write_all(current: Current, groups: Sequence[Group], done: list[Step]) -> None:
    """Writes them, and adds their steps to `done`; they are events in the order of the result.

    What Apple refuses for one reason it mostly refuses for all resources of a kind, so that the
    first one goes out alone. An error says what was written before it.
    """
    for some in _in_turn(groups):
        results = await gather(
            (write_group(current, each) for each in some), at_once=_AT_ONCE, keep_errors=True
        )
        for result in results:
            if not isinstance(result, AscError):
                done += await emit_each(result)
        errors = [result for result in results if isinstance(result, AscError)]
        if errors:
            raise _explained(errors, done)


def _in_turn(groups: Sequence[Group]) -> Iterator[Sequence[Group]]:
    yield from batches(groups[:1])
    yield from batches(groups[1:], _AT_ONCE)


def _explained(errors: Sequence[AscError], done: Sequence[Step]) -> AscError:
    """The error to raise: one whose outcome is open before others, which are its notes."""
    first, *others = sorted(errors, key=lambda error: not isinstance(error, AmbiguousWrite))
    for error in others:
        first.add_note(f"another one: {error}")
    names = [step.what for step in done if step.changed]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    written = (
        f"written before: {', '.join(names[:_SHOWN])}{more}" if names else "nothing was written"
    )
    first.add_note(f"{written}; run again, and the rest is written")
    return first
