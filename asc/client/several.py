"""What comes of several calls at once: `gather`, in either client."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event
from typing import Any, Protocol

from asc.errors import AmbiguousWrite, AscError
from asc.flow.steps import Gather


class _Ended(Protocol):
    """A future or a task that has ended."""

    def result(self) -> Any: ...
    def exception(self) -> BaseException | None: ...


def kept(error: BaseException, step: Gather, failed: Event) -> AscError:
    """The error, if it stands for a result; else it is raised, and the rest does not begin any
    more.
    """
    if step.keep_errors and isinstance(error, AscError):
        return error
    failed.set()
    raise error


def results(ended: Sequence[_Ended]) -> list[Any]:
    """The results in order. Raises one error for all: the others are its notes, so that none is
    lost.
    """
    errors = [error for each in ended if (error := each.exception())]
    if not errors:
        return [each.result() for each in ended]
    raised = min(errors, key=_rank)
    for other in errors:
        if other is not raised:
            raised.add_note(f"besides, {type(other).__name__}: {other}")
    raise raised


def _rank(error: BaseException) -> int:
    """What ends the program goes first, then a write with an open outcome: somebody has to look."""
    if not isinstance(error, Exception):
        return 0
    return 1 if isinstance(error, AmbiguousWrite) else 2
