"""Reading runs, and all that their actions left."""

from __future__ import annotations

from typing import Any

from asc_api.list_request import ListRequest
from asc_api.models import (
    CiArtifact,
    CiBuildAction,
    CiBuildRun,
    CiIssue,
    CiTestResult,
    CiWorkflow,
)
from asc_api.request import Id
from asc_api.resources import ci_build_actions, ci_build_runs, ci_workflows

from asc.flow.lookup import loaded
from asc.flow.result import Step
from asc.flow.steps import gather, is_dry_run, sleep

from .plan import commit_of, find_same, find_unclear
from .result import CloudRun
from .values import Artifact, CloudAction, CloudIssue, CloudTest

_SHOWN = 50
"""Newest runs that are looked through."""
KNOWN_AFTER = (2.0, 5.0, 10.0, 20.0)
"""Seconds between looks for what Apple may not know yet of a run that was just started; that it
names a commit late is a guess.
"""


async def newest_runs(workflow: CiWorkflow, limit: int = _SHOWN) -> list[CiBuildRun]:
    """The newest runs of a workflow, the newest first, with what they build. One request."""
    return await first_of(
        ci_workflows.list_build_runs(
            workflow, sort=["-number"], include=["sourceBranchOrTag", "pullRequest"], limit=limit
        ),
        limit,
    )


async def runs_with_commits(workflow: CiWorkflow, source: str, commit: str) -> list[CiBuildRun]:
    """The newest runs; where Apple has not named the commit of one that was just started by hand,
    and none is known to be of the wanted one, they are read again for half a minute. One request
    for each look.
    """
    runs = await newest_runs(workflow)
    for wait in KNOWN_AFTER:
        unclear = find_unclear(runs, source)
        known = find_same(runs, source, commit) is not unclear
        if unclear is None or known or await is_dry_run():
            break
        await sleep(wait, f"run {unclear.number}: its commit is not named yet")
        runs = await newest_runs(workflow)
    return runs


async def first_of(runs: ListRequest[CiBuildRun], number: int) -> list[CiBuildRun]:
    """So many of a list, whose pages have that size. One request."""
    found: list[CiBuildRun] = []
    async for run in runs:
        found.append(run)
        if len(found) == number:
            break
    return found


async def read_run(run: Id[CiBuildRun]) -> CiBuildRun:
    """A run as it is now, with what it builds and what came of it. One request."""
    return await ci_build_runs.get(
        run,
        include=["builds", "workflow", "sourceBranchOrTag", "pullRequest"],
        limits={"builds": _SHOWN},
    )


def describe(
    run: CiBuildRun,
    workflow: str,
    *,
    source: str = "",
    steps: tuple[Step, ...] = (),
    actions: tuple[CloudAction, ...] = (),
) -> CloudRun:
    """The result for a run."""
    return CloudRun(
        steps=steps,
        id=run.id,
        number=run.number,
        workflow=workflow,
        source=source or source_of(run),
        commit=commit_of(run),
        state=state_of(run),
        status=str(run.completion_status or ""),
        actions=actions,
        builds=tuple(ref.id for ref in run.builds.refs) if run.builds.loaded else (),
    )


def state_of(run: CiBuildRun) -> str:
    """Apple's word for how far a run is."""
    return str(run.execution_progress or "PENDING")


def source_of(run: CiBuildRun) -> str:
    """What a run builds, as far as the answer has it."""
    request, reference = loaded(run.pull_request), loaded(run.source_branch_or_tag)
    if request is not None:
        return f"pull request {request.number}"
    if reference is not None:
        return f"{'tag' if reference.kind == 'TAG' else 'branch'} {reference.name}"
    return ""


async def read_actions(run: Id[CiBuildRun]) -> tuple[CloudAction, ...]:
    """The actions of a run, with issues, tests and artifacts.

    One request, and one to three more for each action: issues where there are any, tests of what
    runs tests, artifacts of what is over.
    """
    found = await ci_build_runs.list_actions(run).all()
    return tuple(await gather(_read_action(each) for each in found))


async def _read_action(action: CiBuildAction) -> CloudAction:
    issues: list[CiIssue] = []
    tests: list[CiTestResult] = []
    if _has_issues(action):
        issues = await ci_build_actions.list_issues(action).all()
    if action.action_type == "TEST":
        tests = await ci_build_actions.list_test_results(action).all()
    return CloudAction(
        id=action.id,
        name=str(action.name or action.action_type),
        type=str(action.action_type or ""),
        state=str(action.execution_progress or "PENDING"),
        status=str(action.completion_status or ""),
        required=bool(action.is_required_to_pass),
        issues=tuple(map(_issue, issues)),
        tests=tuple(map(_test, tests)),
        artifacts=await _read_artifacts(action),
    )


async def _read_artifacts(action: CiBuildAction) -> tuple[Artifact, ...]:
    if action.execution_progress != "COMPLETE":
        return ()
    return tuple(map(_artifact, await ci_build_actions.list_artifacts(action).all()))


def _has_issues(action: CiBuildAction) -> bool:
    """Whether Apple counts any, or does not say."""
    counts = action.issue_counts
    if not counts:
        return True
    numbers = (counts.errors, counts.warnings, counts.test_failures, counts.analyzer_warnings)
    return any(number != 0 for number in numbers)


def _issue(found: CiIssue) -> CloudIssue:
    file, line = _place(found.file_source)
    return CloudIssue(
        type=str(found.issue_type or "ERROR"),
        message=str(found.message or ""),
        file=file,
        line=line,
        category=str(found.category or ""),
    )


def _place(source: Any) -> tuple[str, int | None]:
    return (str(source.path or ""), source.line_number) if source else ("", None)


def _test(found: CiTestResult) -> CloudTest:
    devices = found.destination_test_results or []
    file, line = _place(found.file_source)
    return CloudTest(
        suite=str(found.class_name or ""),
        name=str(found.name or ""),
        status=str(found.status or ""),
        seconds=sum(each.duration or 0.0 for each in devices),
        message=str(found.message or ""),
        file=file,
        line=line,
        devices=tuple(f"{each.device_name} ({each.os_version}): {each.status}" for each in devices),
    )


def _artifact(found: CiArtifact) -> Artifact:
    return Artifact(
        id=found.id,
        name=str(found.file_name or found.id),
        type=str(found.file_type or ""),
        size=found.file_size,
    )
