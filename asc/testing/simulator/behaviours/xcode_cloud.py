"""Runs of Xcode Cloud: started by a request, they wait, run, and end with their results."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES
from .run_results import URL_SECONDS, add_results, content_of

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record, Ref, Store

WAITING, RUNNING = 60.0, 600.0
"""Seconds until a run begins, and until it ends (guesses)."""
BUILD = {"name": "Build - iOS", "actionType": "BUILD", "isRequiredToPass": True}


@RULES.check("create", "ciBuildRuns", quirk=72)
def a_run_has_a_workflow(call: Call) -> None:
    """Starting a run again needs the workflow as well (rorkai#863); that any start does is a
    guess.
    """
    if not call.sent("workflow"):
        detail = "You must provide a value for the relationship 'workflow' with this request"
        pointer = "/data/relationships/workflow"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, pointer)


@RULES.check("create", "ciBuildRuns", quirk=72)
def a_workflow_can_be_started(call: Call) -> None:
    """A disabled workflow is not started (the 409 was observed; its body is a guess)."""
    workflow = call.target("workflow")
    if workflow and workflow["isEnabled"] is False:
        raise conflict("STATE_ERROR", "The workflow is disabled and cannot be started")


@RULES.check("create", "ciBuildRuns", quirk=72)
def what_is_built_is_there(call: Call) -> None:
    """A deleted branch and a closed pull request are refused (a guess)."""
    for name, gone in (("sourceBranchOrTag", "isDeleted"), ("pullRequest", "isClosed")):
        target = call.target(name)
        if target and target[gone] is True:
            detail = f"The provided {name} can not be built any more"
            pointer = f"/data/relationships/{name}"
            raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


@RULES.fill("ciBuildRuns")
def number_and_commit_of_a_run(engine: Engine, record: Record) -> dict[str, Any]:
    """Runs are numbered over all workflows of the account; a commit is made up for each branch."""
    number = max((run["number"] or 0 for run in engine.store.all("ciBuildRuns")), default=0) + 1
    zero = dict.fromkeys(("analyzerWarnings", "errors", "testFailures", "warnings"), 0)
    person = {"displayName": "Ann Example"}
    commit = {
        "commitSha": head_of(engine.store, record.ref) or _sha(str(number)),
        "author": person,
        "committer": person,
        "message": f"Change {number}",
    }
    return {"number": number, "issueCounts": zero, "sourceCommit": commit}


def head_of(store: Store, run: Ref) -> str:
    """The newest commit of the branch, tag or pull request that a run builds; a push changes it:
    `store.update(branch, head="...")`.
    """
    for name in ("sourceBranchOrTag", "pullRequest"):
        target = store.first(run, name)
        if target:
            return str(target.private.get("head") or _sha(target.id))
    return ""


def _sha(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


@RULES.effect("create", "ciBuildRuns")
def a_run_waits(call: Call) -> None:
    """It belongs to its workflow's product, builds what an earlier run built where it is started
    again, and begins when a machine is free.
    """
    store, again = call.store, call.target("buildRun")
    store.replace(call.ref, "product", store.refs(call.sent("workflow")[0], "product"))
    if again and not call.sent("sourceBranchOrTag"):
        source = store.refs(again.ref, "sourceBranchOrTag")
        store.replace(call.ref, "sourceBranchOrTag", source)
    call.set(
        startReason="MANUAL_REBUILD" if again else "MANUAL",
        isPullRequestBuild=bool(call.sent("pullRequest")),
    )
    call.engine.plan(call.ref, "run.begun", seconds=WAITING)


@RULES.step("run.begun")
def a_run_begins(engine: Engine, run: Ref) -> None:
    """Its actions are those of the workflow; all begin at once (a simplification)."""
    store, begun = engine.store, {"executionProgress": "RUNNING", "startedDate": engine.clock.utc()}
    workflow = store.first(run, "workflow")
    store.update(run, begun)
    for action in (workflow and workflow["actions"]) or [BUILD]:
        names = ("name", "actionType", "isRequiredToPass")
        named = {name: action.get(name) for name in names}
        store.add("ciBuildActions", {**named, **begun}, {"buildRun": run})
    engine.plan(run, "run.ended", seconds=RUNNING)


@RULES.step("run.ended")
def a_run_ends(engine: Engine, run: Ref) -> None:
    """As `options.runs_end` says; where it failed, that is its last action's fault."""
    ended = engine.options.runs_end
    actions = engine.store.related(run, "actions")
    total: dict[str, int] = {}
    for action in actions:
        passed = ended == "FAILED" and action is not actions[-1]
        counts = end_action(engine, action, "SUCCEEDED" if passed else ended)
        total = {name: total.get(name, 0) + number for name, number in counts.items()}
    canceled = {"cancelReason": "MANUALLY_BY_USER"} if ended == "CANCELED" else {}
    engine.store.update(run, {**_over(engine, ended), "issueCounts": total, **canceled})


def end_action(engine: Engine, action: Record, ended: str) -> dict[str, int]:
    """An action is over, with its results; the counts of its issues."""
    counts = add_results(engine.store, action, ended)
    engine.store.update(action.ref, {**_over(engine, ended), "issueCounts": counts})
    return counts


def _over(engine: Engine, ended: str) -> dict[str, Any]:
    moment = engine.clock.utc()
    return {
        "executionProgress": "COMPLETE",
        "completionStatus": ended,
        "finishedDate": moment,
    }


@RULES.listing("ciBuildActions", "artifacts", quirk=72)
def artifacts_with_fresh_urls(call: Call) -> Sequence[Record]:
    """Files of an action, each under a URL that lives five minutes."""
    return [_fresh(call.engine, each) for each in call.store.related(call.ref, "artifacts")]


@RULES.answer("get", "/v1/ciArtifacts/{id}", quirk=72)
def an_artifact_has_a_fresh_url(call: Call) -> None:
    """The same for one file."""
    if call.record:
        call.record = _fresh(call.engine, call.record)


def _fresh(engine: Engine, artifact: Record) -> Record:
    """A URL that a test has given stays."""
    if artifact["downloadUrl"] and not artifact.private.get("published"):
        return artifact
    address = engine.uploads.publish(content_of(str(artifact["fileName"])))
    expires = int(engine.clock.now()) + URL_SECONDS
    url = {"downloadUrl": f"{address}?Expires={expires}"}
    return engine.store.update(artifact.ref, url, published=True)
