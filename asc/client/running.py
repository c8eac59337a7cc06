"""What both drivers of workflows check and answer alike."""

from __future__ import annotations

import inspect
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from asc_api.errors import AscError, InvalidArgument
from asc_api.request import Request

from asc.flow.steps import AskCache, AskDryRun, AskTime, AssumeCreated, Sleep

if TYPE_CHECKING:
    from asc.dry_run.planned import PlannedRequests
    from asc.http.settings import Settings


def check_workflow(given: object) -> None:
    """Raises `InvalidArgument`, with the cure, for what is not a workflow that was called."""
    if isinstance(given, Coroutine):
        return
    name = getattr(given, "__name__", "workflow")
    if isinstance(given, Request):
        cure = f"{given!r} is a request: use client.send(request)"
    elif inspect.isgenerator(given) or inspect.isgeneratorfunction(given):
        cure = f"{name} is a generator: write it as async def, with await in place of yield"
    elif inspect.isasyncgen(given) or inspect.isasyncgenfunction(given):
        cure = f"{name} is an async generator: a workflow returns its result, and emits its events"
    elif callable(given):
        cure = f"{name} was not called: use client.run({name}(...))"
    else:
        cure = f"{given!r} is not a workflow: call an async def function"
    raise InvalidArgument(f"run takes a workflow; {cure}")


def answer(step: object, planned: PlannedRequests | None, settings: Settings) -> Any:
    """What comes of a step that needs neither network nor time. Raises `AscError`."""
    match step:
        case Sleep() if planned is not None:
            return planned.wait(step.seconds, step.reason)
        case AskTime():
            return settings.clock.now()
        case AskCache():
            return settings.cache
        case AskDryRun():
            return planned is not None
        case AssumeCreated() if planned is not None:
            return planned.assume_created(step.document)
        case AssumeCreated():
            raise InvalidArgument("assume_created is for dry runs: ask is_dry_run() first")
        case _:
            raise _foreign(step)


def _foreign(step: object) -> AscError:
    what = f"{step!r}" if step is not None else "something, such as asyncio.sleep(0),"
    return InvalidArgument(
        f"the workflow awaited {what} that the client cannot wait for: a workflow awaits requests, "
        "other workflows, and sleep, gather, in_thread of asc.workflow"
    )


def thrown(error: BaseException) -> BaseException:
    """The error as it is thrown into a workflow: its traceback begins there."""
    return error.with_traceback(None) if isinstance(error, AscError) else error


def explain_missing_loop(error: RuntimeError) -> None:
    """Adds to asyncio's complaint under the synchronous client what to use instead."""
    if "no running event loop" in str(error) or "no current event loop" in str(error):
        error.add_note(
            "Client runs workflows without an event loop: use sleep, gather and in_thread of "
            "asc.workflow in place of asyncio's, or AsyncClient"
        )
