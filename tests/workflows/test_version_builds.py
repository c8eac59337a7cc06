"""Which build goes to review while others are on their way (quirk 27)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc import Ref
from asc.errors import CannotSubmit
from asc.flow.polling import PollEvent
from asc.testing import Simulator
from asc.testing.simulator.behaviours.builds import build_appears
from asc.testing.simulator.store.store import Record

from . import versions_stage as stage
from .playing import Mode, play
from .publish_stage import CONTACT, archive
from .scenarios import APP


def submit(client: Any, **options: Any) -> Any:
    given = {"release": "manual", "review": CONTACT, "uses_non_exempt_encryption": False}
    return client.versions.submit(APP, "1.1", **{**given, **options})


def add_upload(sim: Simulator, state: str, number: str = "13", version: str = "1.1") -> Record:
    """An upload whose build does not show."""
    errors = [{"code": "90478", "description": "Invalid version"}] if state == "FAILED" else []
    attributes = {
        "cfBundleVersion": number,
        "cfBundleShortVersionString": version,
        "platform": "IOS",
        "state": {"state": state, "errors": errors, "warnings": [], "infos": []},
    }
    return sim.store.add("buildUploads", attributes, {"app": stage.app_of(sim).ref})


def attached(sim: Simulator) -> str | None:
    build = sim.store.first(stage.version_of(sim).ref, "build")
    return build["version"] if build else None


def writes(sim: Simulator) -> list[str]:
    return [request.path for request in sim.requests if request.method != "GET"]


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("PROCESSING", "build 13 is on its way: .*wait_for_build=True.*or give build='12'"),
        ("COMPLETE", "build 13 is on its way"),
        ("FAILED", r"the upload of build 13 FAILED \(90478: Invalid version\): upload another one"),
    ],
)
def test_an_older_build_does_not_go_instead_of_an_upload(
    sim: Simulator, mode: Mode, state: str, says: str
) -> None:
    stage.make_ready(sim)
    add_upload(sim, state)
    with pytest.raises(CannotSubmit, match=says):
        play(sim, mode, submit)
    assert writes(sim) == []
    [problem] = play(sim, mode, lambda client: client.versions.validate(APP, "1.1")).errors
    assert (problem.rule, "build 13" in problem.reason) == ("build", True)
    assert play(sim, mode, lambda client: submit(client, build="12")).changed
    assert attached(sim) == "12"


@pytest.mark.parametrize("first", ["FAILED", "PROCESSING"])
def test_a_number_that_is_sent_again_is_on_its_way(sim: Simulator, mode: Mode, first: str) -> None:
    """In whatever order Apple lists the two uploads."""
    stage.make_ready(sim)
    for state in (first, "PROCESSING" if first == "FAILED" else "FAILED"):
        add_upload(sim, state)
    with pytest.raises(CannotSubmit, match="build 13 is on its way"):
        play(sim, mode, submit)


@pytest.mark.parametrize(
    ("state", "number", "version"),
    [("AWAITING_UPLOAD", "13", "1.1"), ("FAILED", "11", "1.1"), ("COMPLETE", "13", "1.0")],
)
def test_an_upload_that_is_not_meant(
    sim: Simulator, mode: Mode, state: str, number: str, version: str
) -> None:
    stage.make_ready(sim)
    add_upload(sim, state, number, version)
    assert play(sim, mode, submit).changed
    assert attached(sim) == "12"


def test_a_submission_waits_for_what_was_uploaded(sim: Simulator, mode: Mode) -> None:
    stage.make_ready(sim)
    upload = add_upload(sim, "COMPLETE")
    seen: list[str] = []

    def look(event: object) -> None:
        if isinstance(event, PollEvent) and "the build of" in event.what:
            seen.append(event.state)
            if len(seen) == 2:
                build_appears(sim.engine, upload.ref)

    play(sim, mode, lambda client: submit(client, wait_for_build=True, on_event=look))
    assert seen == ["not there yet", "not there yet", "VALID"]
    assert attached(sim) == "13"


def test_an_upload_that_apple_refuses_ends_the_wait(sim: Simulator, mode: Mode) -> None:
    stage.make_ready(sim)
    upload = add_upload(sim, "PROCESSING")

    def refuse(event: object) -> None:
        if isinstance(event, PollEvent):
            sim.store.update(upload.ref, {"state": {"state": "FAILED", "errors": []}})

    with pytest.raises(CannotSubmit, match="the upload of build 13 FAILED: upload another one"):
        play(sim, mode, lambda client: submit(client, wait_for_build=True, on_event=refuse))
    assert writes(sim) == []


@pytest.mark.parametrize("there", ["processing", "uploaded", "neither"])
def test_a_dry_run_plans_with_the_build_that_is_meant(
    sim: Simulator, mode: Mode, there: str
) -> None:
    stage.make_ready(sim)
    build = stage.build_of(sim, "12")
    number = "13" if there == "neither" else None
    if there == "processing":
        sim.store.update(build.ref, {"processingState": "PROCESSING"})
    if there == "uploaded":
        add_upload(sim, "PROCESSING")

    def act(client: Any) -> Any:
        return submit(client, build=number, wait_for_build=True)

    planned = play(sim, mode, act, dry_run=True)
    steps = [str(step) for step in planned.steps if step.what.startswith("build ")]
    wanted = "12" if there == "processing" else "13"
    assert steps == [f"build {wanted}: updated (attached to version 1.1)"]
    assert writes(sim) == []


def test_the_number_of_a_refused_upload_is_taken(sim: Simulator, mode: Mode) -> None:
    add_upload(sim, "FAILED", "99")
    found = play(sim, mode, lambda client: client.uploads.next_build_number(APP))
    assert (found.next, found.where) == ("100", "uploads")


def test_a_wait_needs_something_to_wait_for(sim: Simulator) -> None:
    """In a dry run of a version without builds, nothing tells the number."""
    stage.make_ready(sim)
    for build in sim.store.related(stage.app_of(sim).ref, "builds"):
        sim.store.delete(build.ref)
    with pytest.raises(CannotSubmit, match="has no build: upload it first"):
        play(sim, "sync", lambda client: submit(client, wait_for_build=True), dry_run=True)


# What Apple has accepted while something else was rejected


def accepted(sim: Simulator, *, build: str = "11") -> None:
    """In a submission whose event was rejected; build 12 is newer."""
    version = stage.make_ready(sim, build)
    stage.set_state(sim, "1.1", "ACCEPTED")
    event = next(each for each in sim.store.all("appEvents") if each.id == stage.EVENT)
    sim.store.update(event.ref, {"eventState": "REJECTED"})
    stage.add_submission(sim, "UNRESOLVED_ISSUES", version, event, item="ACCEPTED")
    for item in sim.store.all("reviewSubmissionItems"):
        if sim.store.first(item.ref, "appEvent"):
            sim.store.update(item.ref, {"state": "REJECTED"})


ITEMS: list[Any] = [Ref("appEvents", stage.EVENT)]


def test_an_accepted_version_keeps_its_build(sim: Simulator, mode: Mode) -> None:
    accepted(sim)
    with pytest.raises(CannotSubmit, match="ACCEPTED with build 11, and takes no build 12"):
        play(sim, mode, lambda client: submit(client, build="12", items=ITEMS))
    assert writes(sim) == []
    done = play(sim, mode, lambda client: submit(client, release="after_approval", items=ITEMS))
    assert [str(step) for step in done.steps if step.what != "review contact"] == [
        "release: kept (waits for its release by hand after approval)",
        f"appEvents {stage.EVENT}: updated (resolved)",
        f"submission {done.submission}: sent",
    ]
    assert (done.state, done.release) == (
        "ACCEPTED",
        "waits for its release by hand after approval",
    )
    assert (attached(sim), len(writes(sim))) == ("11", 2)


def test_a_publish_submits_the_rest_again(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    def publish(client: Any) -> Any:
        given: dict[str, Any] = {"submit": True, "release": "manual", "items": ITEMS}
        return client.versions.publish(archive(tmp_path, "1.1"), **given)

    accepted(sim)
    play(sim, mode, lambda client: client.uploads.upload(archive(tmp_path, "1.1")))
    build = stage.build_of(sim, "13").ref
    sim.store.update(build, {"usesNonExemptEncryption": False})
    sim.store.replace(stage.version_of(sim).ref, "build", [build])
    before = len(writes(sim))
    assert play(sim, mode, publish).attached.steps[-1].outcome == "sent"
    assert len(writes(sim)) == before + 2
    assert not play(sim, mode, publish).changed
