"""Runs of Xcode Cloud: started once, followed to their end, and what they left."""

from __future__ import annotations

import contextlib
import pickle
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from asc.errors import (
    AmbiguousWrite,
    AscError,
    BuildFailed,
    CannotStart,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
    WaitTimeout,
)
from asc.flow.polling import PollEvent, Polling
from asc.flow.result import Step
from asc.models import CiBuildRun
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.xcode_cloud import Artifact, CloudRun
from asc.workflows.xcode_cloud.download import name_files
from asc.workflows.xcode_cloud.plan import find_new, find_same

from .playing import Act, CrashAt, Killed, Mode, crashing, play
from .test_crashes import FAULTS
from .xcode_cloud_stage import (
    APP,
    COMMIT,
    WORKFLOW,
    branch_of,
    push,
    run_commit,
    runs_of,
    workflow_of,
)


def run_main(client: Any, **options: Any) -> Any:
    return client.xcode_cloud.run(WORKFLOW, app=APP, branch="main", **options)


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def refused(sim: Simulator, act: Act, error: type[Exception], says: str) -> None:
    """A workflow that ends with an error, before any write."""
    with pytest.raises(error, match=says):
        play(sim, "sync", act)
    assert writes(sim) == []


def ended(sim: Simulator, status: str = "SUCCEEDED") -> CloudRun:
    sim.options.runs_end = status
    result: CloudRun = play(sim, "sync", run_main)
    return result


# One run


def test_a_run_is_started_and_followed(sim: Simulator, mode: Mode) -> None:
    events: list[object] = []
    result = play(sim, mode, lambda client: run_main(client, on_event=events.append))
    assert result.title == "run 4 of 'Release' for branch main: SUCCEEDED"
    assert [str(step) for step in result.steps] == ["run 4 of 'Release' for branch main: created"]
    states = [event.state for event in events if isinstance(event, PollEvent)]
    assert list(dict.fromkeys(states)) == ["RUNNING", "COMPLETE"]
    assert [action.name for action in result.actions] == ["Archive - iOS", "Test - iOS"]
    assert [test.status for test in result.tests] == ["SUCCESS"] * 3
    assert {each.type for each in result.artifacts} == {"ARCHIVE", "LOG_BUNDLE", "RESULT_BUNDLE"}
    assert {each.type for each in result.issues} == {"WARNING"}
    assert writes(sim) == ["POST /v1/ciBuildRuns"]


def test_the_requests_of_a_run(sim: Simulator) -> None:
    ident = workflow_of(sim).id
    play(sim, "sync", lambda client: client.xcode_cloud.run(ident, branch="main"))
    paths = [each.path.split("/")[2:] for each in sim.requests]
    assert paths[:4] == [
        ["ciWorkflows", ident],
        ["scmRepositories", paths[1][1], "gitReferences"],
        ["ciWorkflows", ident, "buildRuns"],
        ["ciBuildRuns"],
    ]
    rest = [path[-1] for path in paths[4:] if len(path) == 3]
    wanted = ["actions", "artifacts", "artifacts", "issues", "issues", "testResults"]
    assert sorted(rest) == sorted(wanted)


def test_without_waiting_it_is_followed_later(sim: Simulator, mode: Mode) -> None:
    started = play(sim, mode, lambda client: run_main(client, wait=False))
    assert (started.state, started.actions, started.source) == ("PENDING", (), "branch main")
    result = play(sim, mode, lambda client: client.xcode_cloud.wait_for_run(started.id))
    assert (result.id, result.status, result.workflow) == (started.id, "SUCCEEDED", WORKFLOW)
    assert not result.changed


def test_a_tag_and_a_pull_request(sim: Simulator) -> None:
    tag = play(sim, "sync", lambda client: client.xcode_cloud.run(WORKFLOW, app=APP, tag="v1.1"))
    assert tag.source == "tag v1.1"
    act: Act = lambda client: client.xcode_cloud.run(  # noqa: E731
        WORKFLOW, app=APP, pull_request=7, clean=True
    )
    assert play(sim, "sync", act).source == "pull request 7"
    assert sim.requests[-1].path.startswith("/v1/ci")
    sent = [each.json()["data"] for each in sim.requests if each.method == "POST"]
    assert [sorted(data["relationships"]) for data in sent] == [
        ["sourceBranchOrTag", "workflow"],
        ["pullRequest", "workflow"],
    ]
    assert sent[1]["attributes"] == {"clean": True}


def test_a_wait_can_be_over_first(sim: Simulator) -> None:
    sim.options.processing_reads = 100
    with pytest.raises(WaitTimeout, match="run 4 of 'Release' for branch main is PENDING"):
        play(sim, "sync", lambda client: run_main(client, polling=Polling(timeout=5)))


def test_a_dry_run_starts_nothing(sim: Simulator, mode: Mode) -> None:
    result = play(sim, mode, run_main, dry_run=True)
    assert str(result.steps[0]) == "a run of 'Release' for branch main: created"
    assert writes(sim) == []


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({}, InvalidArgument, "give one of branch=, tag= and pull_request="),
        ({"branch": "main", "tag": "v1.1"}, InvalidArgument, "give one of"),
        ({"branch": "mian"}, NotFoundByName, "did you mean 'main'"),
        ({"tag": "main"}, NotFoundByName, "no tag 'main'; there is 'v1.1'"),
        ({"pull_request": 8}, NotFoundByName, "there is '7'"),
        ({"branch": "main", "commit": "HEAD"}, InvalidArgument, "the hash of a commit"),
        ({"workflow": "Relese", "branch": "main"}, NotFoundByName, "did you mean 'Release'"),
        ({"workflow": "Pull requests", "app": None, "branch": "main"}, InvalidArgument, "app="),
        ({"app": "644", "branch": "main"}, NotFoundByName, "not set up for Xcode Cloud"),
    ],
)
def test_what_is_named_wrong(
    sim: Simulator, arguments: dict[str, Any], error: type[Exception], says: str
) -> None:
    given = {"workflow": WORKFLOW, "app": APP, **arguments}
    refused(sim, lambda client: client.xcode_cloud.run(**given), error, says)


def test_an_id_is_found_with_an_app_and_where_two_names_are_equal(
    sim: Simulator, mode: Mode
) -> None:
    found = workflow_of(sim)
    links = {"product": sim.store.refs(found.ref, "product")}
    other = sim.store.add("ciWorkflows", {"name": WORKFLOW, "isEnabled": True}, links)
    with pytest.raises(InvalidArgument, match=f"give an id .*{other.id}"):
        play(sim, mode, lambda client: client.xcode_cloud.latest(WORKFLOW, app=APP))
    newest = play(sim, mode, lambda client: client.xcode_cloud.latest(found.id, app=APP))
    assert (newest.workflow, newest.number) == (WORKFLOW, 3)


def test_what_cannot_be_started(sim: Simulator) -> None:
    sim.store.update(branch_of(sim).ref, {"isDeleted": True})
    refused(sim, run_main, NotFoundByName, "no branch 'main'")
    request = next(sim.store.all("scmPullRequests"))
    sim.store.update(request.ref, {"isClosed": True})
    act: Act = lambda client: client.xcode_cloud.run(WORKFLOW, app=APP, pull_request=7)  # noqa: E731
    refused(sim, act, CannotStart, "pull request 7 is closed")
    sim.store.update(branch_of(sim).ref, {"isDeleted": False})
    sim.store.update(workflow_of(sim).ref, {"isEnabled": False})
    refused(sim, run_main, CannotStart, "'Release' is disabled")


def test_apples_reason_for_not_starting(sim: Simulator) -> None:
    sim.faults(Fault(status=409, code="STATE_ERROR", detail="not now", method="POST"))
    with pytest.raises(CannotStart, match="'Release' is not started for branch main: not now"):
        play(sim, "sync", run_main)


# Never two


@pytest.mark.parametrize("what", [*FAULTS, "killed before", "killed after effect"])
def test_one_call_starts_at_most_one_run(sim: Simulator, mode: Mode, what: str) -> None:
    play(sim, mode, run_main)
    count = len(sim.requests)
    for k in range(5, count + 1, 1 if what.endswith("after effect") else 3):
        sim.reset()
        if what.startswith("killed"):
            crash = CrashAt(k, what.endswith("after effect"))
            with pytest.raises(Killed):
                play(sim, mode, run_main, transport=crashing(mode, crash))
        else:
            sim.faults(FAULTS[what](k))
            with contextlib.suppress(AscError):
                play(sim, mode, run_main)
        assert len(runs_of(sim)) <= 1, f"{what} at request {k}"


def test_a_start_with_an_open_outcome_is_read_back(sim: Simulator, mode: Mode) -> None:
    sim.faults(Fault(kind="reset", after_effect=True, method="POST"))
    result = play(sim, mode, run_main)
    assert result.succeeded
    assert [run.id for run in runs_of(sim)] == [result.id]


def test_a_start_is_never_sent_again(sim: Simulator) -> None:
    """It may take effect later than anybody looks."""
    sim.faults(Fault(kind="reset", method="POST"))
    with pytest.raises(AmbiguousWrite):
        play(sim, "sync", run_main)
    assert writes(sim) == ["POST /v1/ciBuildRuns"]


def test_with_a_commit_a_second_call_takes_the_run(sim: Simulator, mode: Mode) -> None:
    push(sim)
    first, again = play(sim, mode, run_commit), play(sim, mode, run_commit)
    assert (again.id, again.changed, again.commit) == (first.id, False, COMMIT)
    assert again.to_dict()["steps"][0]["why"] == f"it builds commit {COMMIT}"
    assert len(runs_of(sim)) == 1
    assert play(sim, mode, run_main).id != first.id


def start_unnamed(sim: Simulator, mode: Mode = "sync") -> Record:
    """A run that goes on for some looks, without a commit."""
    push(sim)
    sim.options.processing_reads = 10
    play(sim, mode, lambda client: run_main(client, commit=COMMIT, wait=False))
    (run,) = runs_of(sim)
    return sim.store.update(run.ref, {"sourceCommit": None})


@pytest.mark.parametrize(("named", "starts"), [(COMMIT, 1), ("beef" * 10, 2), (None, 1)])
def test_a_run_whose_commit_is_named_later(
    sim: Simulator, mode: Mode, named: str | None, starts: int
) -> None:
    run = start_unnamed(sim, mode)

    def name_it(event: object) -> None:
        if named and "not named yet" in str(event):
            sim.store.update(run.ref, {"sourceCommit": {"commitSha": named}})

    options: dict[str, Any] = {"commit": COMMIT, "wait": False, "on_event": name_it}
    again = play(sim, mode, lambda client: run_main(client, **options))
    assert (len(runs_of(sim)), again.id == run.id) == (starts, starts == 1)
    assert ("has not named its commit" in again.steps[0].why) is (named is None)


def test_a_run_whose_commit_is_never_named_is_not_taken_for_it(sim: Simulator) -> None:
    start_unnamed(sim)
    with pytest.raises(ExistingDiffers, match="Apple does not name its commit"):
        play(sim, "sync", run_commit)
    assert len(runs_of(sim)) == 1


def test_a_failed_run_is_started_again(sim: Simulator) -> None:
    push(sim)
    sim.options.runs_end = "FAILED"
    with pytest.raises(BuildFailed):
        play(sim, "sync", run_commit)
    sim.options.runs_end = "SUCCEEDED"
    assert play(sim, "sync", run_commit).changed


def test_another_commit_is_told(sim: Simulator) -> None:
    push(sim, "beef" * 10)
    with pytest.raises(ExistingDiffers, match=r"builds commit beefbeef.*the branch has moved"):
        play(sim, "sync", run_commit)


def cloud_run(number: int, **attributes: Any) -> CiBuildRun:
    links = {"sourceBranchOrTag": {"data": {"type": "scmGitReferences", "id": "main"}}}
    run: CiBuildRun = CiBuildRun.from_json(
        {
            "type": "ciBuildRuns",
            "id": str(number),
            "attributes": {"number": number, "startReason": "MANUAL", **attributes},
            "relationships": links,
        }
    )
    return run


def test_which_run_is_ours() -> None:
    runs = [
        cloud_run(9, startReason="SCHEDULE"),
        cloud_run(8, sourceCommit={"commitSha": "fade" * 10}),
        cloud_run(7, executionProgress="COMPLETE", completionStatus="FAILED"),
        cloud_run(6, sourceCommit={"commitSha": COMMIT}, executionProgress="RUNNING"),
        cloud_run(
            5,
            sourceCommit={"commitSha": "beef" * 10},
            executionProgress="COMPLETE",
            completionStatus="FAILED",
        ),
    ]
    new = find_new(runs, "main", 6)
    assert new is not None
    assert new.number == 7
    assert find_new(runs, "main", 8) is None
    assert find_new(runs, "other", 6) is None
    same = find_same(runs, "main", COMMIT[:8])
    assert same is not None
    assert same.number == 6
    assert find_same(runs, "main", "beefbeef") is None
    assert find_same(runs, "main", None) is None
    unclear = find_same([cloud_run(10), *runs], "main", "beefbeef")
    assert unclear is not None
    assert unclear.number == 10


# What it left


def test_a_failed_run_raises_with_its_issues(sim: Simulator, mode: Mode) -> None:
    sim.options.runs_end = "FAILED"
    with pytest.raises(BuildFailed, match="'Release' for branch main: FAILED") as caught:
        play(sim, mode, run_main)
    failed = caught.value
    assert failed.issues[0].startswith("AppTests/ShopTests.swift:20: TEST_FAILURE: XCTAssert")
    assert [test.failed for test in failed.run.tests] == [False, True, False]
    again = pickle.loads(pickle.dumps(failed))
    assert (str(again), again.run) == (str(failed), failed.run)


@pytest.mark.parametrize("status", ["ERRORED", "CANCELED", "SKIPPED"])
def test_what_is_no_success_raises(sim: Simulator, status: str) -> None:
    with pytest.raises(BuildFailed, match=f"{status}\n  Archive - iOS: {status}"):
        ended(sim, status)


def test_tests_as_junit(sim: Simulator) -> None:
    with pytest.raises(BuildFailed) as caught:
        ended(sim, "FAILED")
    root = ElementTree.fromstring(caught.value.run.to_junit())
    suite = root[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("time")) == ("3", "1", "0.750")
    failure = suite.find("testcase[@name='testPrice()']/failure")
    assert failure is not None
    assert failure.text == "iPhone 17 (26.1): FAILURE"


def test_artifacts_are_streamed_without_a_token(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    result, before = ended(sim), len(sim.requests)
    act: Act = lambda client: client.xcode_cloud.download(result, to=tmp_path / "out")  # noqa: E731
    done = play(sim, mode, act)
    assert [path.stat().st_size for path in done.files] == [each.size for each in result.artifacts]
    fetched = [each for each in sim.requests[before:] if each.origin == "upload"]
    assert len(fetched) == 4
    assert all("authorization" not in each.headers for each in fetched)
    assert not play(sim, mode, act).changed


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=403, path="/download/*"),
        Fault(kind="truncate", path="/download/*"),
        Fault(kind="reset", path="/download/*"),
    ],
    ids=lambda fault: fault.kind,
)
def test_a_dead_url_and_a_cut_line(sim: Simulator, tmp_path: Path, fault: Fault) -> None:
    result = ended(sim)
    sim.faults(fault)
    act: Act = lambda client: client.xcode_cloud.download(  # noqa: E731
        result.id, to=tmp_path, types=["ARCHIVE"]
    )
    assert [path.name for path in play(sim, "sync", act).files] == [
        "App.xcarchive Archive - iOS.zip"
    ]


def test_another_file_is_not_overwritten(sim: Simulator, tmp_path: Path) -> None:
    result = ended(sim)
    (tmp_path / "Logs Test - iOS.zip").write_text("mine")

    def fetch(client: Any, **options: Any) -> Any:
        return client.xcode_cloud.download(result, to=tmp_path, types=["LOG_BUNDLE"], **options)

    with pytest.raises(ExistingDiffers, match=r"Logs Test - iOS\.zip: another file is there"):
        play(sim, "sync", fetch)
    steps = play(sim, "sync", lambda client: fetch(client, overwrite=True)).steps
    assert [step.outcome for step in steps] == ["created", "updated"]
    with pytest.raises(NotFoundByName, match="there is ARCHIVE, LOG_BUNDLE, RESULT_BUNDLE"):
        play(
            sim,
            "sync",
            lambda client: client.xcode_cloud.download(
                result, to=tmp_path, types=["TEST_PRODUCTS"]
            ),
        )


def test_a_file_whose_size_apple_does_not_say(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    run = ended(sim)
    for artifact in list(sim.store.all("ciArtifacts")):
        sim.store.update(artifact.ref, {"fileSize": None})

    def fetch(client: Any, **options: Any) -> Any:
        return client.xcode_cloud.download(run.id, to=tmp_path, types=["ARCHIVE"], **options)

    acts: list[Act] = [fetch, fetch, lambda client: fetch(client, overwrite=True)]
    steps = [play(sim, mode, act).steps[0] for act in acts]
    assert [step.outcome for step in steps] == ["created", "kept", "updated"]
    assert "overwrite=True" in steps[1].why
    (tmp_path / steps[0].what).unlink()
    (tmp_path / steps[0].what).mkdir()
    with pytest.raises(ExistingDiffers, match="another file is there"):
        play(sim, mode, fetch)


def test_file_names_stay_in_the_folder() -> None:
    names = ["../../etc/passwd", "..", "a\\b.zip", "Logs.zip", "logs.ZIP", "C:evil\x00.zip"]
    files = [
        Artifact(id=f"id{number}", name=name, type="", size=1) for number, name in enumerate(names)
    ]
    assert [name for _, name in name_files(files)] == [
        "passwd",
        "id1",
        "b.zip",
        "id3 Logs.zip",
        "id4 logs.ZIP",
        "C_evil.zip",
    ]


def test_file_names_that_no_disk_takes() -> None:
    names = ["é" * 300 + ".zip", "a\ud800b.zip", ". .."]
    files = [Artifact(id="id", name=name, type="", size=1) for name in names]
    long, *others = [name for _, name in name_files(files)]
    assert len(long.encode()) <= 200
    assert long.endswith("é.zip")
    assert others == ["ab.zip", "id"]


def test_a_run_that_went_on_is_followed_and_fetched(sim: Simulator, tmp_path: Path) -> None:
    run = play(sim, "sync", lambda client: run_main(client, wait=False))
    assert play(sim, "sync", lambda client: client.xcode_cloud.wait_for_run(run)).succeeded
    done = play(sim, "sync", lambda client: client.xcode_cloud.download(run, to=tmp_path / "a"))
    assert len(done.files) == 4


def test_a_folder_that_is_a_file_costs_no_request(sim: Simulator, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused(
        sim,
        lambda client: client.xcode_cloud.download("run", to=tmp_path / "file"),
        InvalidArgument,
        "which is not a folder",
    )
    assert not sim.requests


# How things stand


def test_the_newest_run(sim: Simulator, mode: Mode) -> None:
    newest = play(sim, mode, lambda client: client.xcode_cloud.latest(WORKFLOW, app=APP))
    assert (newest.number, newest.state, newest.status, newest.changed) == (3, "RUNNING", "", False)
    for run in list(sim.store.all("ciBuildRuns")):
        sim.store.delete(run.ref)
    with pytest.raises(NotFoundByName, match="'Release' has no run"):
        play(sim, mode, lambda client: client.xcode_cloud.latest(WORKFLOW, app=APP))


def test_the_status_of_an_app(sim: Simulator, mode: Mode) -> None:
    attributes = {**workflow_of(sim).attributes, "name": "Nightly", "isEnabled": False}
    links = {"product": sim.store.refs(workflow_of(sim).ref, "product")}
    sim.store.add("ciWorkflows", attributes, links)
    rows = list(play(sim, mode, lambda client: client.xcode_cloud.status(APP)))
    assert [(row.workflow, row.enabled, row.number, row.state, row.status) for row in rows] == [
        ("Release", True, 3, "RUNNING", ""),
        ("Nightly", False, None, "", ""),
    ]
    assert len(sim.requests) == 5


def test_a_step_is_an_event(sim: Simulator) -> None:
    events: list[object] = []
    result = play(sim, "sync", lambda client: run_main(client, on_event=events.append))
    assert [event for event in events if isinstance(event, Step)] == list(result.steps)
