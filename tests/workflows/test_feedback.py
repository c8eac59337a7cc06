"""What testers sent: read, saved once whatever goes wrong, deleted by name."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import AscError, InvalidArgument, ServerError
from asc.flow.file_lock import FileLock
from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.feedback import picture
from asc.workflows.feedback import BetaFeedback, SavedFeedback
from asc.workflows.feedback.cursor import OVERLAP, Cursor, read_cursor
from asc.workflows.feedback.saving import suffix_of, to_json

from . import feedback_stage as stage
from .feedback_stage import APP
from .playing import CrashAt, Killed, Mode, crashing, play
from .test_crashes import FAULTS

DAY = 24 * 3600.0


def fetch(folder: Path, **options: Any) -> Callable[[Any], Any]:
    return lambda client: client.feedback.fetch(APP, folder, **options)


def files(folder: Path) -> dict[str, bytes]:
    """What is in the folder; the lock is left."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.name != ".lock"}


def test_a_list(sim: Simulator, mode: Mode) -> None:
    table = play(sim, mode, lambda client: client.feedback.list(APP))
    assert [each.kind for each in table] == ["screenshot", "screenshot", "crash"]
    crash = list(table)[-1]
    assert crash.about.startswith("crash on iPhone17,1, build ")
    assert crash.build
    assert crash.tester
    assert crash.details["batteryPercentage"] == 80
    assert len(sim.requests) == 3
    assert "Expires" not in repr(list(table)) + json.dumps(table.to_dict())


def test_filters(sim: Simulator) -> None:
    stage.add(sim, "crash", "old", 100 * DAY)

    def found(**options: Any) -> list[str]:
        table = play(sim, "sync", lambda client: client.feedback.list(APP, **options))
        return [each.comment for each in table]

    assert found(kind="crash") == ["It crashed", "old"]
    assert found(since=sim.clock.utc(-10 * DAY), kind="crash") == ["It crashed"]
    assert found(until=sim.clock.utc(-10 * DAY)) == ["old"]
    assert found(build="99") == []
    with pytest.raises(InvalidArgument, match="is not after it"):
        found(since="2026-11-02", until="2026-11-01")


def test_what_is_new_is_saved_once(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    given: list[SavedFeedback] = []
    result = play(sim, mode, fetch(tmp_path, on_new=given.append))
    assert [each.feedback.kind for each in given] == ["crash", "screenshot", "screenshot"]
    crash, shot = given[0], given[1]
    assert crash.log is not None
    assert "Thread 0 Crashed" in crash.log.read_text()
    assert shot.images[0].read_bytes() == picture(1290, 2796)
    assert shot.images[0].suffix == ".png"
    saved = json.loads(shot.path.read_text())
    assert saved["images"] == [shot.images[0].name]
    assert saved["details"]["timeZone"] == "Europe/London"
    assert "Expires" not in shot.path.read_text()
    assert result.title == f"{tmp_path}: 3 new"
    assert result.to_dict()["new"] == [str(each.path) for each in given]

    stage.add(sim, "crash", "newer")
    sim.clock.advance(60)
    again = play(sim, mode, fetch(tmp_path, on_new=given.append))
    assert [step.what for step in again.steps] == ["crash on iPad16,3: newer"]
    assert len(given) == 4
    count = len(sim.requests)
    assert not play(sim, mode, fetch(tmp_path, on_new=given.append)).steps
    assert len(sim.requests) == count + 3


def test_no_token_goes_to_the_images(sim: Simulator, tmp_path: Path) -> None:
    play(sim, "sync", fetch(tmp_path))
    downloads = [each for each in sim.requests if "/download/" in each.path]
    assert downloads
    assert all("authorization" not in each.headers for each in downloads)


@pytest.mark.parametrize(
    ("head", "suffix"),
    [
        (b"\x89PNG\r\n\x1a\n", ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"\0\0\0\x18ftypheic", ".heic"),
        (b"RIFF", ".image"),
        (b"", ".image"),
    ],
)
def test_an_image_is_called_what_its_bytes_are(tmp_path: Path, head: bytes, suffix: str) -> None:
    path = tmp_path / "1.image"
    path.write_bytes(head)
    assert suffix_of(path) == suffix


@pytest.mark.parametrize("what", [*FAULTS, "killed before", "killed after effect"])
def test_fetch_again_after_a_crash_at_any_request(
    sim: Simulator, tmp_path: Path, what: str
) -> None:
    play(sim, "sync", fetch(tmp_path / "whole"))
    count, whole = len(sim.requests), files(tmp_path / "whole")
    for k in range(1, count + 1):
        folder, given = tmp_path / str(k), list[str]()
        act = fetch(folder, on_new=lambda saved, to=given: to.append(saved.feedback.id))
        sim.reset()
        if what in FAULTS:
            sim.faults(FAULTS[what](k))
            with contextlib.suppress(AscError):
                play(sim, "sync", act)
            sim.clear_faults()
        else:
            crash = CrashAt(k, what == "killed after effect")
            with pytest.raises(Killed):
                play(sim, "sync", act, transport=crashing("sync", crash))
        play(sim, "sync", act)
        assert files(folder) == whole
        assert len(given) == len(set(given)) == 3


def test_killed_in_the_callback(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    given: list[str] = []

    def note(saved: SavedFeedback) -> None:
        given.append(saved.feedback.comment)
        if len(given) == 2:
            raise Killed

    with pytest.raises(Killed):
        play(sim, mode, fetch(tmp_path, on_new=note))
    before = files(tmp_path)
    result = play(sim, mode, fetch(tmp_path, on_new=note))
    assert given[1] == given[2]
    assert len(given) == 4
    assert [step.outcome for step in result.steps] == ["unchanged", "created"]
    assert before.items() <= {**files(tmp_path), "cursor.json": before["cursor.json"]}.items()


def test_what_apple_has_no_longer(sim: Simulator, tmp_path: Path) -> None:
    made = stage.add(sim, "crash", "without")
    sim.store.replace(made.ref, "crashLog", [])
    gone = sim.engine.upload_url.replace("127.0.0.1", "localhost") + "/image/none"
    stage.add(sim, "shot", "gone", screenshots=[{"width": 1, "height": 1}, {"url": gone}])
    since = sim.clock.utc(-60)
    result = play(sim, "sync", fetch(tmp_path, since=since))
    saved = {each.name: json.loads(each.read_text()) for each in result.new}
    assert saved["crash-without.json"]["missing"] == ["Apple has no crash log"]
    assert saved["screenshot-gone.json"]["missing"] == ["image 2: the answer was 404"]
    assert saved["screenshot-gone.json"]["images"] == ["screenshot-gone-1.png"]
    assert not play(sim, "sync", fetch(tmp_path, since=since)).steps


def test_a_url_that_died_is_asked_for_again(sim: Simulator, tmp_path: Path) -> None:
    for _ in range(2):
        stage.add(sim, "shot", f"late-{_}", 30 * DAY)

    def slow(_: SavedFeedback) -> None:
        sim.clock.advance(2 * 3600)

    result = play(sim, "sync", fetch(tmp_path, on_new=slow))
    assert [step.why for step in result.steps] == [""] * 5


def test_what_is_listed_late_is_found(sim: Simulator, tmp_path: Path) -> None:
    play(sim, "sync", fetch(tmp_path))
    stage.add(sim, "crash", "late", 2 * DAY)
    assert len(play(sim, "sync", fetch(tmp_path)).new) == 1


def test_ids_are_no_paths(sim: Simulator, tmp_path: Path) -> None:
    stage.add(sim, "crash", "../../x", 3 * DAY)
    result = play(sim, "sync", fetch(tmp_path / "a" / "b"))
    assert {each.parent for each in result.new} == {tmp_path / "a" / "b"}
    assert not list(tmp_path.glob("*.crash"))


def test_a_dry_run_saves_nothing(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    given: list[object] = []
    result = play(sim, mode, fetch(tmp_path / "new", on_new=given.append), dry_run=True)
    assert [step.outcome for step in result.steps] == ["skipped"] * 3
    assert not given
    assert not (tmp_path / "new").exists()


def test_folders_that_are_refused(sim: Simulator, tmp_path: Path) -> None:
    play(sim, "sync", fetch(tmp_path))
    with pytest.raises(InvalidArgument, match="give each app its own folder"):
        play(sim, "sync", lambda client: client.feedback.fetch("com.example.app2", tmp_path))
    lock = FileLock(tmp_path / ".lock")
    assert lock.acquire()
    with pytest.raises(InvalidArgument, match="another run fetches"):
        play(sim, "sync", fetch(tmp_path))
    lock.release()
    for text in ("", "[]", '{"app": 1, "handled": []}', '{"app": "1", "handled": {"a": "b"}}'):
        (tmp_path / "cursor.json").write_text(text)
        with pytest.raises(InvalidArgument, match="everything is taken as new"):
            play(sim, "sync", fetch(tmp_path))


def test_a_storage_that_fails_ends_the_run(sim: Simulator, tmp_path: Path) -> None:
    sim.faults(*(Fault(status=500, path="/download/*", nth=number) for number in range(1, 30)))
    with pytest.raises(ServerError):
        play(sim, "sync", fetch(tmp_path))
    sim.clear_faults()
    assert len(play(sim, "sync", fetch(tmp_path)).new) == 2


def test_delete(sim: Simulator, mode: Mode) -> None:
    stage.two_named(sim)
    first = play(sim, mode, stage.delete_two)
    assert [str(each) for each in first.steps] == [
        f"crash {stage.CRASH}: deleted",
        f"screenshot {stage.SHOT}: deleted",
    ]
    again = play(sim, mode, stage.delete_two)
    assert [each.outcome for each in again.steps] == ["unchanged", "unchanged"]
    writes = [each.method for each in sim.requests if each.method != "GET"]
    assert writes == ["DELETE", "DELETE"]
    assert len(list(play(sim, mode, lambda client: client.feedback.list(APP)))) == 3


def test_half_an_emoji_is_written() -> None:
    half = attrs.evolve(item(1, 1), comment="half \ud83d")
    assert '"half ?"' in to_json(SavedFeedback(half, Path("crash-1.json")))


# The cursor, without a client

START = datetime(2026, 11, 1, tzinfo=UTC)
NOW = START + timedelta(days=100)


def item(number: int, hours: int | None) -> BetaFeedback:
    created = None if hours is None else START + timedelta(hours=hours)
    return BetaFeedback(
        id=str(number),
        kind="crash",
        created=created,
        comment="",
        email="",
        tester="",
        build="",
        build_id="",
        device="",
        os="",
        platform="",
        locale="",
    )


HOURS = st.one_of(st.none(), st.integers(0, 2000), st.just(100_000))


@given(st.lists(HOURS, max_size=30), st.lists(st.integers(0, 5), max_size=30))
def test_each_is_handled_once(hours: list[int | None], kills: list[int]) -> None:
    """Runs that end after a few submissions handle each one once, and in order."""
    there = [item(number, hour) for number, hour in enumerate(hours)]
    cursor, handled = Cursor("1"), list[str]()
    for most in [*kills, len(there)]:
        bound = cursor.bound(NOW)
        listed = [one for one in there if not (bound and one.created and one.created < bound)]
        for each in cursor.new(listed)[:most]:
            handled.append(each.id)
            cursor = cursor.after(each, NOW)
    assert sorted(handled, key=int) == [each.id for each in there]


def test_the_cursor_stays_small(tmp_path: Path) -> None:
    cursor = Cursor("1")
    for number in range(1000):
        cursor = cursor.after(item(number, number), NOW)
    assert len(cursor.handled) == OVERLAP.days * 24 + 1
    cursor.save(tmp_path / "cursor.json")
    assert read_cursor(tmp_path / "cursor.json", "1") == cursor
