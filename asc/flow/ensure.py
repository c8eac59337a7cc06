"""What makes a write safe to do twice.

A workflow reads what is there before it writes. Where that comes too late (another run was quicker,
the answer got lost), the refusal is read by all of its codes, the resource is read back, and what
is there decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeVar

from asc_api.request import Request

from asc.errors import ApiError, Conflict, ExistingDiffers, NotFound, UnprocessableEntity

from .read_back import write_and_verify
from .steps import Workflow, is_dry_run, sleep

T = TypeVar("T")
V = TypeVar("V")

IfExists = Literal["update", "keep", "fail"]
"""What to do where something else is there: change it, leave it, or raise `ExistingDiffers`."""
Find = Callable[[], Workflow[T | None]]

LINKAGES = 100
"""Resources that one call links at most."""

DUPLICATE = (
    "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
    "STATE_ERROR",
    "ENTITY_ERROR.RELATIONSHIP.INVALID",
)
"""Codes that may mean: it is there already. Which of them is meant, only a look can tell (quirk
17).
"""


async def create_or_find(
    request: Request[T], find: Find[T], codes: Sequence[str] = DUPLICATE
) -> tuple[T, bool]:
    """Sends a POST; gives the resource, and whether this call made it.

    `find` reads it back: after an answer that got lost, and after a refusal with one of `codes`.
    """
    try:
        return await write_and_verify(request, find), True
    except (Conflict, UnprocessableEntity) as error:
        found = await find() if any(map(error.has, codes)) else None
        if found is None:
            raise
        return found, False


def differences(resource: Any, wanted: Mapping[str, Any]) -> list[str]:
    """The attributes (Python names) that are not as wanted."""
    return [name for name, value in wanted.items() if getattr(resource, name) != value]


def decide(what: str, differing: Iterable[str], if_exists: IfExists) -> bool:
    """Whether what is there has to be updated. Raises `ExistingDiffers`."""
    names = ", ".join(differing)
    if names and if_exists == "fail":
        raise ExistingDiffers(f"{what} is there already, with another {names}")
    return bool(names) and if_exists == "update"


async def unless_missing(
    step: Callable[[], Workflow[T]], waits: Sequence[float] = (2.0, 5.0, 10.0, 20.0)
) -> T:
    """Does a step again while Apple does not know a resource that it just made (quirks 30, 32).
    Raises `NotFound`.
    """
    for wait in waits:
        try:
            return await step()
        except NotFound as error:
            if await is_dry_run():
                raise
            await sleep(wait, f"{error.request}: not known everywhere yet")
    return await step()


def batches(items: Sequence[V], size: int = LINKAGES) -> Iterator[Sequence[V]]:
    """The items in groups of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def reasons(error: ApiError) -> str:
    """Why Apple refused, on one line."""
    said = (entry.detail or entry.title or entry.code for entry in error.entries)
    return "; ".join(dict.fromkeys(said)) or str(error)
