"""Starting a run: `run`."""

from __future__ import annotations

from asc_api.models import App, CiBuildRun, CiWorkflow
from asc_api.request import Id, Request
from asc_api.resources import ci_build_runs
from asc_api.unset import UNSET

from asc.base.checks import flags
from asc.errors import CannotStart, Conflict, UnprocessableEntity
from asc.flow.ensure import reasons
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit, is_dry_run

from .finding import Source, check_named, check_source, find_source, find_workflow
from .plan import check_commit, commit_of, find_new, find_same, newest_number
from .reading import describe, newest_runs, runs_with_commits
from .result import CloudRun, run_name
from .waiting import check_wait, finish


async def run(
    workflow: Id[CiWorkflow],
    *,
    app: Id[App] | None = None,
    branch: str | None = None,
    tag: str | None = None,
    pull_request: int | None = None,
    commit: str | None = None,
    clean: bool = False,
    wait: bool = True,
    polling: Polling | None = None,
) -> CloudRun:
    """Starts a workflow of Xcode Cloud for a branch, a tag or a pull request, and waits for its
    end.

    `workflow` is a CiWorkflow or its id, or with `app` its name or id. One call starts at most one
    run: where the answer to the start gets lost, the runs are read for a minute and a half, and the
    start is never sent again. Every call starts a run of its own, unless `commit` says what the
    newest commit is: then a run of that commit that goes on or has succeeded is taken instead, so
    that a killed call can be run again; so is one that was just started by hand, whose commit Apple
    does not name for half a minute. `wait=False` returns when the run is there; `polling` is
    three hours by default. Apple offers no way to cancel a run.

    Four requests to start, one for each look, one for the actions, one to three for each action;
    `app` costs one more, a bundle id another one. Raises `AmbiguousWrite`, `BuildFailed`,
    `CannotStart`, `ExistingDiffers` where another commit was built, `NotFoundByName`,
    `WaitTimeout`. Source: Apple's "Start a Build"; quirk 72.
    """
    wanted, sha = check_source(branch, tag, pull_request), check_commit(commit)
    flags(clean=clean, wait=wait)
    check_named(workflow, app)
    patience = check_wait(polling)
    found = await find_workflow(workflow, app)
    source = await find_source(found, wanted)
    started, is_new = await _start_or_take(found, source, sha, clean)
    what = run_name(started.number, str(found.name), str(source))
    why = "" if is_new else _why_taken(started, sha)
    step = Step(what, "created" if is_new else "unchanged", why)
    await emit(step)
    if not wait or (is_new and await is_dry_run()):
        return describe(started, str(found.name), source=str(source), steps=(step,))
    return await finish(started.id, patience, what=what, steps=(step,), commit=sha, is_new=is_new)


async def _start_or_take(
    workflow: CiWorkflow, source: Source, commit: str | None, clean: bool
) -> tuple[CiBuildRun, bool]:
    """The run, and whether this call started it."""
    runs = await _runs_now(workflow, source, commit)
    same = find_same(runs, source.id, commit)
    if same is not None:
        return same, False
    if workflow.is_enabled is False:
        raise CannotStart(f"workflow {workflow.name!r} is disabled: enable it in Xcode Cloud first")
    return await _start(workflow, source, clean, newest_number(runs)), True


async def _runs_now(workflow: CiWorkflow, source: Source, commit: str | None) -> list[CiBuildRun]:
    if commit is None:
        return await newest_runs(workflow)
    return await runs_with_commits(workflow, source.id, commit)


def _why_taken(taken: CiBuildRun, commit: str | None) -> str:
    if commit_of(taken):
        return f"it builds commit {commit}"
    return "it was just started, and Apple has not named its commit yet"


async def _start(workflow: CiWorkflow, source: Source, clean: bool, newest: int) -> CiBuildRun:
    """Starts a run, once. Raises `AmbiguousWrite`, `CannotStart`."""

    async def find() -> CiBuildRun | None:
        return find_new(await newest_runs(workflow), source.id, newest)

    try:
        return await write_and_verify(_request(workflow, source, clean), find, sends=1)
    except (Conflict, UnprocessableEntity) as error:
        raise CannotStart(
            f"workflow {workflow.name!r} is not started for {source}: {reasons(error)} (do its "
            "start conditions allow that?)"
        ) from error


def _request(workflow: CiWorkflow, source: Source, clean: bool) -> Request[CiBuildRun]:
    anew = True if clean else UNSET
    if source.pull_request is not None:
        request = source.pull_request
        return ci_build_runs.create(workflow=workflow, pull_request=request, clean=anew)
    return ci_build_runs.create(workflow=workflow, source_branch_or_tag=source.id, clean=anew)
