"""Waiting for a run to end: `wait_for_run`."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import CiBuildRun
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.base.secrets import shown
from asc.errors import BuildFailed, ExistingDiffers
from asc.flow.ensure import unless_missing
from asc.flow.lookup import loaded
from asc.flow.polling import Polling, check_polling, until
from asc.flow.result import Step

from .plan import builds_commit
from .reading import KNOWN_AFTER, describe, read_actions, read_run, state_of
from .result import CloudRun, errors_of

_USUAL = Polling(timeout=3 * 3600.0)
"""Longer than most builds take."""


def check_wait(polling: Polling | None) -> Polling:
    """The polling that was given, or three hours of it. Raises `InvalidArgument`."""
    return _USUAL if polling is None else check_polling(polling)


def check_run(run: object) -> None:
    """Raises `InvalidArgument` for what can't be a run."""
    if isinstance(run, CloudRun) or (isinstance(run, str) and len(run.split()) == 1):
        return
    if not isinstance(run, (CiBuildRun, Ref)) or run.type not in ("ciBuildRuns", ""):
        raise InvalidArgument(f"run is {shown(run)}: give a CiBuildRun or its id")


async def wait_for_run(
    run: CloudRun | Id[CiBuildRun], *, polling: Polling | None = None
) -> CloudRun:
    """Waits until a run is over, and reads its actions, issues, tests and artifacts.

    For a run that was started elsewhere, or with `wait=False`. Every look is an event. The usual
    `polling` lasts three hours. One request for each look, one for the actions, one to three for
    each action. Raises `BuildFailed`, `NotFound`, `WaitTimeout`. Source: Apple's "Xcode Cloud
    Workflows and Builds".
    """
    check_run(run)
    patience = check_wait(polling)
    ident = run if isinstance(run, str) else run.id
    return await finish(ident, patience, what=f"run {ident}")


async def finish(
    run: str,
    polling: Polling,
    *,
    what: str,
    steps: tuple[Step, ...] = (),
    commit: str | None = None,
    is_new: bool = False,
) -> CloudRun:
    """The end of a run; a new one may not be known everywhere yet. Raises `BuildFailed`,
    `ExistingDiffers`, `WaitTimeout`.
    """
    done = await until(
        lambda: unless_missing(lambda: read_run(run), KNOWN_AFTER if is_new else ()),
        lambda found: found.execution_progress == "COMPLETE",
        what=what,
        state=state_of,
        polling=polling,
    )
    result = describe(done, workflow_of(done), steps=steps, actions=await read_actions(done))
    if result.state == "COMPLETE" and not result.succeeded:
        raise BuildFailed(result.title, errors_of(result.actions), result)
    if commit is not None and not builds_commit(done, commit):
        raise ExistingDiffers(_other_commit(what, result.commit, commit, is_new))
    return result


def _other_commit(what: str, commit: str, wanted: str, is_new: bool) -> str:
    if not commit:
        return f"{what} is over, and Apple does not name its commit: see in Xcode if it is {wanted}"
    if not is_new:
        return (
            f"{what} was taken while its commit was not named, and builds {commit}, not {wanted}: "
            "call again"
        )
    return (
        f"{what} builds commit {commit}, not {wanted}: the branch has moved since; push again, or "
        "leave commit= out"
    )


def workflow_of(run: CiBuildRun) -> str:
    """The name of the workflow, where the answer has it."""
    workflow = loaded(run.workflow)
    return str(workflow.name) if workflow is not None else ""
