"""The upload of a build, in both clients."""

from __future__ import annotations

import asyncio
import json
import pickle
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from asc_api.relationship import Ref

from asc import VirtualClock
from asc.errors import (
    Conflict,
    ExistingDiffers,
    InvalidArgument,
    NotAnArchive,
    NotFoundByName,
    UploadRefused,
    WaitTimeout,
)
from asc.flow.polling import PollEvent, Polling
from asc.testing import Fault, Simulator
from asc.workflows.uploads import Progress
from asc.workflows.uploads.archives import Archive
from asc.workflows.uploads.processing import find_build
from asc.workflows.uploads.state import beside

from .archives import make_ipa, make_pkg
from .playing import CrashAt, Killed, Mode, crashing, play
from .scenarios import APP, first_app


def paths(sim: Simulator, origin: str = "api") -> list[str]:
    return [
        f"{request.method} {request.path}" for request in sim.requests if request.origin == origin
    ]


def parts(sim: Simulator) -> list[str]:
    """The number of each part that arrived, in order of arrival."""
    return [
        request.query.partition("&")[0]
        for request in sim.requests
        if request.origin == "upload" and request.effect
    ]


def test_from_file_to_usable_build(sim: Simulator, mode: Mode, ipa: Path) -> None:
    events: list[Any] = []
    result = play(sim, mode, lambda client: client.uploads.upload(ipa, on_event=events.append))
    assert str(result).splitlines() == [
        "App.ipa: com.example.app1 1.1 (13) for IOS: the build is VALID",
        "  upload: sent (3 parts)",
    ]
    assert result.upload.state.state == "COMPLETE"
    assert isinstance(events[0], Archive)
    progress = [event for event in events if isinstance(event, Progress)]
    assert max(each.sent for each in progress) == ipa.stat().st_size
    assert {(each.total, each.all_parts) for each in progress} == {(ipa.stat().st_size, 3)}
    assert all(each.rate > 0 for each in progress)
    assert not beside(ipa).exists()
    assert sorted(parts(sim)) == ["partNumber=1", "partNumber=2", "partNumber=3"]


def test_a_second_run_sends_nothing(sim: Simulator, mode: Mode, ipa: Path) -> None:
    first = play(sim, mode, lambda client: client.uploads.upload(ipa))
    count = len(sim.requests)
    again = play(sim, mode, lambda client: client.uploads.upload(ipa))
    assert (again.changed, again.parts, again.build.id) == (False, 0, first.build.id)
    assert [request.method for request in sim.requests[count:]] == ["GET"] * 3
    assert str(again).endswith("\n  upload: unchanged")


def test_a_mac_package(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    package = make_pkg(tmp_path / "App.pkg", number="1")
    assert play(sim, mode, lambda client: client.uploads.upload(package)).build.version == "1"
    assert [upload["platform"] for upload in sim.store.all("buildUploads")] == ["MAC_OS"]


def test_other_bytes_under_the_same_number(sim: Simulator, mode: Mode, ipa: Path) -> None:
    play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))
    make_ipa(ipa, padding=150_000, Note="another")
    with pytest.raises(ExistingDiffers, match="bytes instead of"):
        play(sim, mode, lambda client: client.uploads.upload(ipa))
    kept = play(sim, mode, lambda client: client.uploads.upload(ipa, if_exists="keep", wait=False))
    assert not kept.changed


def test_same_size_and_other_bytes(sim: Simulator, mode: Mode, ipa: Path) -> None:
    play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))
    data = bytearray(ipa.read_bytes())
    data[len(data) // 2] ^= 1
    ipa.write_bytes(data)
    with pytest.raises(ExistingDiffers, match="MD5"):
        play(sim, mode, lambda client: client.uploads.upload(ipa))


def test_a_build_that_other_means_uploaded(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    ipa = make_ipa(tmp_path / "App.ipa", number="12")
    with pytest.raises(ExistingDiffers, match="other means"):
        play(sim, mode, lambda client: client.uploads.upload(ipa))
    assert {request.method for request in sim.requests} == {"GET"}
    assert not beside(ipa).exists()
    result = play(sim, mode, lambda client: client.uploads.upload(ipa, if_exists="keep"))
    assert (result.changed, result.upload, result.build.version) == (False, None, "12")
    lower = make_ipa(tmp_path / "Lower.ipa", number="0.5")
    with pytest.raises(Conflict, match=r"must be higher.* \(previousBundleVersion: 12\)"):
        play(sim, mode, lambda client: client.uploads.upload(lower))


def test_what_is_checked_before_anything_is_sent(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    stranger = make_ipa(
        tmp_path / "Other.ipa", bundle_id="com.example.app"
    )  # Apple's filter would match app1
    with pytest.raises(NotFoundByName, match=r"'com\.example\.app'"):
        play(sim, mode, lambda client: client.uploads.upload(stranger))
    ipa = make_ipa(tmp_path / "App.ipa")
    with pytest.raises(InvalidArgument, match="not for 'App 2'"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, app="com.example.app2"))
    assert {request.method for request in sim.requests} == {"GET"}


def test_a_state_file_that_cannot_be_kept_is_noticed_before_anything_is_sent(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    with pytest.raises(InvalidArgument, match="state="):
        play(
            sim,
            mode,
            lambda client: client.uploads.upload(
                ipa, state=ipa.parent / "no folder" / "state.json"
            ),
        )
    with pytest.raises(InvalidArgument, match="if_exists is 'fial'"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, if_exists="fial"))
    assert {request.method for request in sim.requests} == {"GET"}


def test_a_filter_that_matches_more_does_not_mislead() -> None:
    version = {
        "type": "preReleaseVersions",
        "id": "v",
        "attributes": {"version": "1.1", "platform": "IOS"},
    }
    of = {"preReleaseVersion": {"data": {"type": "preReleaseVersions", "id": "v"}}}
    build = {"type": "builds", "id": "b", "attributes": {"version": "13"}, "relationships": of}
    answer = json.dumps({"data": [build], "included": [version]}).encode()

    def found(version: str, platform: Any) -> Any:
        flow = find_build(Ref("apps", "1"), version, "13", platform)
        with pytest.raises(StopIteration) as ended:
            flow.send(flow.send(None).read(answer))
        return ended.value.value

    assert found("1.1.0", "IOS").id == "b"
    assert found("9.9", None) is None
    assert found("1.1", "MAC_OS") is None


def test_killed_at_half_finished_parts_are_not_sent_again(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    ipa = make_ipa(tmp_path / "App.ipa", padding=600_000)
    with pytest.raises(
        Killed
    ):  # 4 requests of the API come first: app, uploads, builds, upload; then the file
        play(
            sim,
            mode,
            lambda c: c.uploads.upload(ipa, at_once=1),
            transport=crashing(mode, CrashAt(10, after_effect=False)),
        )
    sent = parts(sim)
    notes = beside(ipa).read_text(encoding="utf-8")
    assert len(sent) == notes.count('"part"') == 4
    assert "http" not in notes
    assert "Signature" not in notes
    result = play(sim, mode, lambda client: client.uploads.upload(ipa))
    assert (result.resumed, result.parts) == (True, 6)
    assert sorted(parts(sim)) == sorted(f"partNumber={number}" for number in range(1, 11))


def test_expired_urls_are_read_anew(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.faults(Fault(status=403, path="/upload/*", body="empty", nth=2))
    assert (
        play(sim, mode, lambda client: client.uploads.upload(ipa, at_once=1)).build.version == "13"
    )
    assert (
        paths(sim).count("GET /v1/buildUploadFiles/" + next(sim.store.all("buildUploadFiles")).id)
        == 1
    )
    assert len(parts(sim)) == 3


def test_a_state_file_of_another_archive_is_not_believed(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    with pytest.raises(Killed):
        play(
            sim,
            mode,
            lambda c: c.uploads.upload(ipa, at_once=1),
            transport=crashing(mode, CrashAt(8, after_effect=False)),
        )
    make_ipa(ipa, padding=150_000, Note="new")
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).changed
    assert [upload["state"]["state"] for upload in sim.store.all("buildUploads")] == ["COMPLETE"]


def test_bytes_that_apple_lost_are_sent_by_the_next_run(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    sim.faults(Fault(status=200, path="/upload/*", body="empty"))  # taken, they say
    with pytest.raises(Conflict, match="bytes were uploaded"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, at_once=1))
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).build.version == "13"


def test_what_a_listener_raises_ends_the_upload(sim: Simulator, mode: Mode, ipa: Path) -> None:
    def stop(event: Any) -> None:
        if isinstance(event, Progress):
            raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, at_once=1, on_event=stop))
    assert len(parts(sim)) == 1
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).parts == 2


def test_time_out(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.options.processing_reads = 100
    sim.options.processing_seconds = 1e9
    clock = VirtualClock(sim.clock.now())
    looks: list[object] = []
    polling = Polling(timeout=300, first=10, longest=40)

    def act(client: Any) -> Any:
        return client.uploads.upload(ipa, polling=polling, on_event=looks.append)

    with pytest.raises(WaitTimeout, match="PROCESSING after 300 seconds") as caught:
        play(sim, mode, act, clock=clock)
    waited = [event.waited for event in looks if isinstance(event, PollEvent)]
    assert waited[:4] == [10, 25, 47.5, 81.25]
    assert waited[-1] == sum(clock.slept) == 300
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), TimeoutError)


def test_dry_run_plans_and_leaves_nothing(sim: Simulator, mode: Mode, ipa: Path) -> None:
    plan: list[str] = []

    def act(client: Any) -> Any:
        plan.append(client.planned)
        return client.uploads.upload(ipa)

    play(sim, mode, act, dry_run=True)
    lines = str(plan[0]).splitlines()
    assert [line.split()[1] for line in lines] == ["POST", "POST", "PUT", "PATCH", "wait", "wait"]
    assert "150" in lines[2]
    assert "for build 1.1 (13)" in lines[5]
    assert not beside(ipa).exists()
    assert {request.method for request in sim.requests} == {"GET"}


def test_the_whole_way_to_testers_can_be_planned(sim: Simulator, mode: Mode, ipa: Path) -> None:
    """What Apple would make of the upload by itself is assumed, so that the plan goes on."""
    plans: list[Any] = []

    def upload(client: Any) -> Any:
        plans.append(client.planned)
        return client.uploads.upload(ipa)

    def act(client: Any, uploaded: Any) -> Any:
        return client.testflight.distribute(
            uploaded,
            groups=["Friends"],
            notes={"en-US": "Faster."},
            uses_non_exempt_encryption=False,
        )

    def both(client: Any) -> Any:
        if mode == "sync":
            return act(client, upload(client))

        async def whole() -> Any:
            return await act(client, await upload(client))

        return whole()

    planned_result = play(sim, mode, both, dry_run=True)
    assert {request.method for request in sim.requests} == {"GET"}
    planned = [(entry.method, urlsplit(entry.url).path.split("/")[2]) for entry in plans[0].writes]
    done = play(sim, mode, both)
    writes = [
        (request.method, request.path.split("/")[2])
        for request in sim.requests
        if request.method != "GET"
    ]
    assert planned == [each for each in writes if each[0] != "PUT"]
    assert [step.outcome for step in planned_result.steps] == [step.outcome for step in done.steps]


def test_a_build_that_was_not_waited_for(sim: Simulator, mode: Mode, ipa: Path) -> None:
    uploaded = play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))
    with pytest.raises(InvalidArgument, match="wait_for_build"):
        play(sim, mode, lambda client: client.testflight.distribute(uploaded))
    with pytest.raises(InvalidArgument, match="build_number is 13"):
        play(sim, mode, lambda client: client.uploads.wait_for_build(APP, "1.1", 13))
    with pytest.raises(InvalidArgument, match="Polling"):
        play(sim, mode, lambda client: client.uploads.wait_for_build(APP, "1.1", "13", polling=60))


def test_a_dry_run_does_not_spoil_a_resume(sim: Simulator, mode: Mode, ipa: Path) -> None:
    with pytest.raises(Killed):
        play(
            sim,
            mode,
            lambda c: c.uploads.upload(ipa, at_once=1),
            transport=crashing(mode, CrashAt(7, after_effect=False)),
        )
    before = beside(ipa).read_bytes()
    play(sim, mode, lambda client: client.uploads.upload(ipa), dry_run=True)
    assert beside(ipa).read_bytes() == before
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).build.version == "13"


def test_waiting_alone(sim: Simulator, mode: Mode, ipa: Path) -> None:
    play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))

    def act(client: Any) -> Any:
        return client.uploads.wait_for_build(
            APP, "1.1", "13", on_event=lambda _: sim.clock.advance(120)
        )

    assert play(sim, mode, act).processing_state == "VALID"


def test_numbers_of_uploads_under_way_count(sim: Simulator, mode: Mode, ipa: Path) -> None:
    sim.options.processing_reads = 100
    play(sim, mode, lambda client: client.uploads.upload(ipa, wait=False))
    found = play(
        sim,
        mode,
        lambda client: client.uploads.next_build_number(first_app(sim).id, platform="IOS"),
    )
    assert (found.next, found.latest, found.where) == ("14", "13", "uploads")


def test_not_an_archive(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "App.ipa").write_bytes(b"hello")
    with pytest.raises(NotAnArchive, match="neither a zip"):
        play(sim, mode, lambda client: client.uploads.upload(tmp_path / "App.ipa"))


def test_a_refusal_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(UploadRefused("id", ("90186: no",))))
    assert error.errors == ("90186: no",)
    assert "90186: no" in str(error)


def test_a_cancelled_task_can_be_taken_up(sim: Simulator, ipa: Path) -> None:
    async def run() -> None:
        async with sim.async_client() as client:

            def cancel(event: Any) -> None:
                if isinstance(event, Progress):
                    task.cancel()

            task = asyncio.ensure_future(client.uploads.upload(ipa, at_once=1, on_event=cancel))
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert len(parts(sim)) < 3
    assert play(sim, "async", lambda client: client.uploads.upload(ipa)).resumed
