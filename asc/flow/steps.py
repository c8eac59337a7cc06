"""What a workflow awaits beside requests, and what the client that runs it gives back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from types import coroutine
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import attrs
from asc_api.awaiting import hand_over
from asc_api.errors import AscError
from asc_api.request import Request

from asc.base.checks import at_least

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
S = TypeVar("S")

Workflow = Coroutine[Any, Any, T]
"""Several requests with one result: `client.run(workflow())`."""


@attrs.frozen(eq=False)
class Sleep:
    """Wait for some seconds; in a dry run the wait is noted, and not waited."""

    seconds: float
    reason: str


@attrs.frozen(eq=False)
class Emit:
    """Give an event to `on_event`."""

    event: object


@attrs.frozen(eq=False)
class Gather:
    """Run several requests and workflows, some at once."""

    items: Sequence[Awaitable[Any]]
    at_once: int
    keep_errors: bool


@attrs.frozen(eq=False)
class Download:
    """Stream an answer to a file."""

    request: Request[Any]
    path: Path


@attrs.frozen(eq=False)
class WaitFor:
    """Wait for what another thread does."""

    future: Future[Any]


@attrs.frozen(eq=False)
class AskDryRun:
    """Whether this is a dry run."""


@attrs.frozen(eq=False)
class AskTime:
    """What the client's clock says."""


@attrs.frozen(eq=False)
class AskCache:
    """Where the client keeps what Apple seldom changes."""


@attrs.frozen(eq=False)
class AssumeCreated:
    """In a dry run: take a resource as made."""

    document: Mapping[str, Any]


@coroutine
def _perform(step: object) -> Generator[Any, Any, Any]:
    return (yield from hand_over(step))


async def sleep(seconds: float, reason: str = "") -> None:
    """Waits, on the client's clock. In a dry run the wait is listed, and none of it is waited."""
    at_least("sleep", 0, seconds=seconds)
    await _perform(Sleep(seconds, reason))


async def emit(event: object) -> None:
    """Gives an event to what `client.run(..., on_event=)` names; nothing happens without it."""
    await _perform(Emit(event))


async def emit_each(events: list[T]) -> list[T]:
    """Gives every one of them to the caller's `on_event`; gives them back."""
    for event in events:
        await emit(event)
    return events


@overload
async def gather(
    items: Iterable[Awaitable[S]], *, at_once: int = 4, keep_errors: Literal[False] = False
) -> list[S]: ...
@overload
async def gather(
    items: Iterable[Awaitable[S]], *, at_once: int = 4, keep_errors: Literal[True]
) -> list[S | AscError]: ...
async def gather(
    items: Iterable[Awaitable[Any]], *, at_once: int = 4, keep_errors: bool = False
) -> list[Any]:
    """Runs requests or workflows, `at_once` of them at a time. Gives their results, in order.

    After an error nothing more begins; when the rest has stopped it is raised, an `AmbiguousWrite`
    before others, which are its notes. With `keep_errors` an `AscError` stands in its result's
    place.
    """
    found = list(items)
    try:
        at_least("gather", 1, at_once=at_once)
        results: list[Any] = await _perform(Gather(found, at_once, keep_errors))
        return results
    finally:
        for each in found:  # what never began would be reported as never awaited
            if isinstance(each, Coroutine):
                each.close()


async def in_thread(work: Callable[[], T]) -> T:
    """Does what takes long beside the event loop; the synchronous client waits for it."""
    from concurrent.futures import ThreadPoolExecutor  # not needed by most workflows

    pool = ThreadPoolExecutor(1, "asc")
    try:
        future = pool.submit(work)
    except RuntimeError:  # no thread to be had: better slow than not at all
        return work()
    finally:
        pool.shutdown(wait=False)
    return await wait_for(future)


async def wait_for(future: Future[T]) -> T:
    """Waits for what another thread or task does."""
    result: T = await _perform(WaitFor(future))
    return result


async def download(request: Request[Any], path: Path) -> Path:
    """Streams an answer to a file, which appears when it is whole. Raises `AscError`, `OSError`."""
    saved: Path = await _perform(Download(request, path))
    return saved


async def is_dry_run() -> bool:
    """Whether the client plans writes instead of sending them."""
    answer: bool = await _perform(AskDryRun())
    return answer


def is_planned(id: str) -> bool:
    """Whether it is the id of what a dry run has made: Apple knows nothing of that."""
    return id.startswith("planned-")


async def now() -> float:
    """Seconds since 1970, on the client's clock."""
    moment: float = await _perform(AskTime())
    return moment


async def cache_folder() -> Path | None:
    """Where the client keeps what Apple seldom changes, for this account alone; None for nowhere.
    The folder may have to be made.
    """
    folder: Path | None = await _perform(AskCache())
    return folder


async def assume_created(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """In a dry run, what Apple would have made by now: gives it with a planned id, so that what
    follows can be planned.

    `document` is the body of a POST that would make it. Raises `InvalidArgument` in a run for real.
    """
    made: Mapping[str, Any] = await _perform(AssumeCreated(document))
    return made
