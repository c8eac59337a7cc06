"""Quirks 27 to 34 and 36 to 38: each test fails without its cure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc import VirtualClock
from asc.errors import UnfitNotes, UnprocessableEntity, UploadRefused
from asc.flow.polling import PollEvent
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record

from .archives import make_ipa
from .playing import Mode, play
from .scenarios import APP, first_app, fresh_build

PATHS = {"uploads": "/v1/buildUploads", "builds": "/v1/builds"}


def asked(sim: Simulator, method: str, path: str) -> list[int | None]:
    """The status of each such request, in order."""
    return [
        request.status
        for request in sim.requests
        if request.method == method and request.path.startswith(path)
    ]


def test_27_a_build_shows_up_long_after_its_upload(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.options.processing_reads = 6
    looks: list[str] = []

    def note(event: Any) -> None:
        if isinstance(event, PollEvent):
            looks.append(f"{event.what.split()[0]} {event.state}")

    result = play(sim, mode, lambda client: client.uploads.upload(ipa, on_event=note))
    assert list(dict.fromkeys(looks)) == [
        "upload PROCESSING", "upload COMPLETE", "build not there yet", "build PROCESSING",
        "build VALID, but not ready for TestFlight", "build VALID",
    ]  # fmt: skip
    assert result.build.version == "13"


def test_28_a_refused_upload_fails_at_once(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.options.fail_processing = [{"code": "90186", "description": "Invalid Pre-Release Train"}]
    clock = VirtualClock(sim.clock.now())
    with pytest.raises(UploadRefused, match="90186: Invalid Pre-Release Train"):
        play(sim, mode, lambda client: client.uploads.upload(ipa), clock=clock)
    assert sum(clock.slept) < 20
    assert asked(sim, "GET", PATHS["builds"]) == [200], "builds were read once, before the upload"


def test_29_testflight_lags_behind_processing(sim: Simulator, mode: Mode, ipa: Path) -> None:
    result = play(sim, mode, lambda client: client.uploads.upload(ipa))
    detail = result.build.build_beta_detail.resource
    assert (detail.internal_build_state, detail.external_build_state) == (
        "MISSING_EXPORT_COMPLIANCE",
    ) * 2


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_30_an_app_that_is_there_is_not_known(
    sim: Simulator, mode: Mode, ipa: Path, method: str
) -> None:
    path = f"/v1/apps/{first_app(sim).id}/buildUploads" if method == "GET" else "/v1/buildUploads"
    sim.faults(Fault(status=404, method=method, path=path, times=2))
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).changed


def _numbered(sim: Simulator, *numbers: tuple[str, str]) -> None:
    """Builds, oldest first, as (version, build number), in an app that has no others."""
    app = list(sim.store.all("apps"))[4]
    for build in sim.store.related(app.ref, "builds"):
        sim.store.delete(build.ref)
    for version, number in numbers:
        train = sim.store.add(
            "preReleaseVersions", {"version": version, "platform": "IOS"}, {"app": app.ref}
        )
        attributes = {
            "version": number,
            "processingState": "VALID",
            "uploadedDate": sim.clock.pacific(),
        }
        sim.store.add("builds", attributes, {"app": app.ref, "preReleaseVersion": train.ref})


@pytest.mark.parametrize(
    ("there", "version", "wanted"),
    [
        (
            [("1.0", "1.10"), ("1.0", "1.9")],
            None,
            "1.11",
        ),  # neither the latest nor the last of the alphabet
        ([("1.2.0", "7"), ("1.2", "6"), ("1.20", "99")], "1.2", "8"),  # X.Y is X.Y.0, and not X.Y0
        ([("1.0", "9"), ("1.0", "010")], None, "11"),
        ([], None, "1"),
    ],
)
def test_31_build_numbers_are_numbers(
    sim: Simulator, mode: Mode, there: list[tuple[str, str]], version: str | None, wanted: str
) -> None:
    _numbered(sim, *there)
    found = play(
        sim,
        mode,
        lambda client: client.uploads.next_build_number("com.example.app5", version=version),
    )
    assert str(found) == wanted


def test_31_an_archive_finds_its_build_without_leading_zeros(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    ipa = make_ipa(tmp_path / "Zero.ipa", number="013", version="1.1.0")
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).build.version == "13"
    assert not play(sim, mode, lambda client: client.uploads.upload(ipa)).changed


def test_32_a_fresh_build_is_not_known_everywhere(sim: Simulator, mode: Mode) -> None:
    build = fresh_build(sim)
    path = f"/v1/builds/{build.id}/relationships/betaGroups"
    sim.faults(Fault(status=404, method="POST", path=path, times=2))
    result = play(sim, mode, lambda client: _distributed(client, build, ["Friends", "Team"]))
    assert asked(sim, "POST", path) == [404, 404, 204]
    assert [step.outcome for step in result.steps if step.what.startswith("group")] == [
        "added",
        "skipped",
    ]
    assert _group_names(sim, build) == ["Friends"]


def _distributed(client: Any, build: Record, groups: list[str], **more: Any) -> Any:
    return client.testflight.distribute(
        build.id, groups=groups, uses_non_exempt_encryption=False, **more
    )


def _group_names(sim: Simulator, build: Record) -> list[str]:
    return sorted(group["name"] for group in sim.store.related(build.ref, "betaGroups"))


def _busy(sim: Simulator) -> tuple[Record, Record]:
    """A fresh build, and another one of its version in beta review."""
    build = fresh_build(sim)
    version = sim.store.related(build.ref, "preReleaseVersion")[0]
    other = next(
        each for each in sim.store.related(version.ref, "builds") if each["version"] == "3"
    )
    waiting = {"betaReviewState": "WAITING_FOR_REVIEW"}
    sim.store.add("betaAppReviewSubmissions", waiting, {"build": other.ref}, ident=other.id)
    return build, other


def test_33_another_build_is_in_review(sim: Simulator, mode: Mode) -> None:
    build, other = _busy(sim)
    with pytest.raises(UnprocessableEntity, match="ANOTHER_BUILD_IN_REVIEW"):
        play(sim, mode, lambda client: _distributed(client, build, ["Press"]))
    result = play(
        sim, mode, lambda client: _distributed(client, build, ["Press"], if_in_review="expire")
    )
    assert [str(step) for step in result.steps[-2:]] == [
        "build 3, in beta review: updated (it was expired)",
        "beta review: created",
    ]
    assert sim.store.get("builds", other.id)["expired"]  # type: ignore[index]
    again = play(sim, mode, lambda client: _distributed(client, build, ["Press"]))
    assert not again.changed


def test_33_a_dry_run_plans_the_expiry(sim: Simulator, mode: Mode) -> None:
    build, other = _busy(sim)
    clients: list[Any] = []

    def act(client: Any) -> Any:
        clients.append(client)
        return _distributed(client, build, ["Press"], if_in_review="expire")

    result = play(sim, mode, act, dry_run=True)
    assert "build 3, in beta review: updated (it was expired)" in str(result)
    planned = [f"{each.method} {each.url}" for each in clients[0].planned.writes]
    assert any(each.startswith("PATCH") and f"/builds/{other.id}" in each for each in planned)
    assert not sim.store.get("builds", other.id)["expired"]  # type: ignore[index]


def test_33_builds_of_other_versions_and_platforms_stay(sim: Simulator, mode: Mode) -> None:
    build, other = _busy(sim)
    version = sim.store.related(build.ref, "preReleaseVersion")[0]
    elsewhere = sim.store.add(
        "preReleaseVersions",
        {"version": version["version"], "platform": "TV_OS"},
        {"app": first_app(sim).ref},
    )
    sim.store.replace(other.ref, "preReleaseVersion", [elsewhere.ref])
    result = play(
        sim, mode, lambda client: _distributed(client, build, ["Press"], if_in_review="expire")
    )
    assert result.steps[-1].outcome == "created"
    assert not sim.store.get("builds", other.id)["expired"]  # type: ignore[index]


def test_33_waiting_until_the_review_is_over(sim: Simulator, mode: Mode) -> None:
    build, other = _busy(sim)

    def decide(event: Any) -> None:
        if isinstance(event, PollEvent) and event.waited > 100:
            sim.store.update(
                sim.store.refs(other.ref, "betaAppReviewSubmission")[0],
                {"betaReviewState": "APPROVED"},
            )

    def act(client: Any) -> Any:
        return client.testflight.distribute(
            build.id,
            groups=["Press"],
            uses_non_exempt_encryption=False,
            if_in_review="wait",
            on_event=decide,
        )

    assert play(sim, mode, act).steps[-1].outcome == "created"


def test_34_internal_groups_take_the_team_alone(sim: Simulator, mode: Mode) -> None:
    strangers = ["tester1.1@example.com", "new@example.com"]
    report = play(
        sim,
        mode,
        lambda c: c.testflight.add_testers(APP, ["ann@example.com", *strangers], groups=["Team"]),
    )
    assert [step.outcome for step in report.steps] == ["added", "refused", "refused"]
    assert 409 not in [request.status for request in sim.requests]


def test_34_one_stranger_does_not_spoil_the_call(sim: Simulator, mode: Mode) -> None:
    """Where the key may not see the team, halves of the refused call show who is not a member."""
    app = first_app(sim)
    people = [f"tester1.{number}@example.com" for number in range(1, 8)]
    sim.store.add("users", {"username": people[4], "roles": ["DEVELOPER"]})
    sim.faults(Fault(status=403, path="/v1/users", times=None))
    report = play(
        sim, mode, lambda client: client.testflight.add_testers(app.id, people, groups=["Team"])
    )
    assert [step.email for step in report.steps if step.outcome == "added"] == [people[4]]
    assert {result.why for result in report.refused} == {"Tester(s) cannot be assigned"}
    assert len(report.refused) == 6


def test_34_who_is_in_the_group_already_is_no_error(sim: Simulator, mode: Mode) -> None:
    """The read comes from before the tester was added, so that the write is refused."""

    def add(client: Any) -> Any:
        return client.testflight.add_testers(APP, ["new@example.com"], groups=["Press"])

    play(sim, mode, add)
    sim.faults(Fault(kind="stale", method="GET", path="/v1/betaTesters", times=1))
    assert not play(sim, mode, add).refused
    assert asked(sim, "POST", "/v1/betaTesters") == [201, 409]


def test_34_linking_who_was_linked_meanwhile(sim: Simulator, mode: Mode) -> None:
    def add(client: Any) -> Any:
        return client.testflight.add_testers(
            APP, ["tester1.1@example.com", "tester1.2@example.com"], groups=["Press"]
        )

    press = next(
        g for g in sim.store.related(first_app(sim).ref, "betaGroups") if g["name"] == "Press"
    )
    play(
        sim,
        mode,
        lambda c: c.testflight.add_testers(APP, ["tester1.1@example.com"], groups=["Press"]),
    )
    sim.faults(Fault(kind="stale", method="GET", path="/v1/betaTesters", times=1))
    assert not play(sim, mode, add).refused
    assert len(sim.store.refs(press.ref, "betaTesters")) == 2


@pytest.mark.parametrize("text", ["Faster \U0001f680", "a < b", "\u2728 new", "x" * 4001])
def test_36_notes_that_apple_refuses(sim: Simulator, mode: Mode, text: str) -> None:
    build = fresh_build(sim)
    with pytest.raises(UnfitNotes, match="de-DE"):
        play(sim, mode, lambda client: _distributed(client, build, [], notes={"de-DE": text}))
    assert sim.requests == []
    play(
        sim,
        mode,
        lambda client: _distributed(client, build, [], notes={"de-DE": text}, clean_notes=True),
    )
    sent = next(
        note["whatsNew"]
        for note in sim.store.all("betaBuildLocalizations")
        if note["locale"] == "de-DE"
    )
    assert sent in ("Faster", "a  b", "new", "x" * 4000)


def test_37_parts_go_out_without_a_token(sim: Simulator, mode: Mode, ipa: Path) -> None:
    play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))
    parts = [request for request in sim.requests if request.origin == "upload"]
    assert [part.status for part in parts] == [200, 200, 200]
    for part in parts:
        assert {*part.headers} - {"host", "connection", "content-length"} == {"content-type"}


def test_38_a_commit_without_an_answer_is_looked_up(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.faults(Fault(status=503, after_effect=True, method="PATCH"))
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).build.version == "13"
    assert asked(sim, "PATCH", "/v1/buildUploadFiles") == [503]


def test_38_reservations_that_were_never_committed(sim: Simulator, mode: Mode, ipa: Path) -> None:
    """They hold no number. One for this file is used, others may be under way elsewhere."""
    app, waiting = first_app(sim), {"state": "AWAITING_UPLOAD"}
    numbers = {"cfBundleShortVersionString": "1.1", "platform": "IOS", "state": waiting}
    for number, size in (("500", 1), ("13", 1), ("13", ipa.stat().st_size)):
        upload = sim.store.add(
            "buildUploads", {**numbers, "cfBundleVersion": number}, {"app": app.ref}
        )
        attributes = {"fileName": "App.ipa", "fileSize": size, "assetType": "ASSET"}
        file = sim.store.add("buildUploadFiles", attributes, {"buildUpload": upload.ref})
        operations = sim.engine.uploads.reserve(file.ref, size)
        sim.store.update(file.ref, {"uploadOperations": operations, "assetDeliveryState": waiting})
        sim.store.replace(upload.ref, "assetFile", [file.ref])
    assert str(play(sim, mode, lambda client: client.uploads.next_build_number(APP))) == "13"
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).resumed
    left = [
        (upload["cfBundleVersion"], upload["state"]["state"])
        for upload in sim.store.all("buildUploads")
    ]
    assert sorted(left) == [
        ("13", "AWAITING_UPLOAD"),
        ("13", "COMPLETE"),
        ("500", "AWAITING_UPLOAD"),
    ]
