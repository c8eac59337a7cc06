"""`client.wait_until`: a wait for scripts, on the client's clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from asc_api.errors import InvalidArgument

from asc.flow.polling import Polling, check_polling, until
from asc.flow.steps import Workflow

T = TypeVar("T")


def wait(
    look: Callable[[], Workflow[T]],
    reached: Callable[[T], bool],
    what: str,
    polling: Polling | None,
) -> Workflow[T]:
    """The workflow that looks until it is reached. Raises `InvalidArgument`."""
    if not callable(reached):
        raise InvalidArgument(
            f"reached is {reached!r}: it takes a function of what look() gives, such as "
            "lambda build: build.processing_state == 'VALID'"
        )

    def state(found: T) -> str:
        return "as wanted" if reached(found) else "not yet as wanted"

    polling = check_polling(polling)
    return until(look, reached, what=what, state=state, polling=polling)


def check_look(look: object) -> None:
    """Raises `InvalidArgument` for what was called already."""
    if not callable(look):
        raise InvalidArgument(
            f"look is {look!r}: it takes a function, such as lambda: client.api.builds.get(build)"
        )
