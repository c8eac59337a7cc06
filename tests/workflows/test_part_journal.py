"""Files in several parts: an upload that was killed goes on with the parts that are missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from asc import Ref
from asc.errors import Conflict
from asc.testing import Fault, Simulator
from asc.workflows.media.sending import journal_of

from . import media_stage as stage
from .media_stage import APP
from .pictures import mp4
from .playing import CrashAt, Killed, Mode, crashing, play

NOTES: Ref[Any] = Ref("appStoreReviewDetails", stage.DETAIL)
Act = Callable[[Any], Any]


@pytest.fixture
def notes(sim: Simulator, tmp_path: Path) -> Path:
    """A review detail, and a file in three parts for it."""
    stage.review_detail(sim)
    return stage.file_beside(tmp_path / "x", "notes.pdf")


def attach(path: Path) -> Act:
    return lambda client: client.media.attach(NOTES, path, at_once=1)


def parts(sim: Simulator) -> int:
    return sum(each.path.startswith("/upload/") for each in sim.requests)


def kill(sim: Simulator, mode: Mode, act: Act, at: int) -> int:
    """Kills a run when its `at`-th request has taken effect; the parts that it sent."""
    before = parts(sim)
    with pytest.raises(Killed):
        play(sim, mode, act, transport=crashing(mode, CrashAt(at, after_effect=True)))
    return parts(sim) - before


def go_on(sim: Simulator, mode: Mode, act: Act) -> int:
    """Runs it again; the parts that it sends."""
    before = parts(sim)
    play(sim, mode, act)
    return parts(sim) - before


def test_parts_that_were_noted_are_not_sent_again(sim: Simulator, notes: Path, mode: Mode) -> None:
    assert kill(sim, mode, attach(notes), at=4) == 2
    assert journal_of(notes).exists()
    assert go_on(sim, mode, attach(notes)) == 2, "the second one may not have come through"
    assert [path.name for path in notes.parent.iterdir()] == ["notes.pdf"]


def test_parts_of_other_bytes_do_not_count(sim: Simulator, notes: Path) -> None:
    kill(sim, "sync", attach(notes), at=4)
    notes.write_bytes(bytes(notes.stat().st_size))
    assert go_on(sim, "sync", attach(notes)) == 3
    assert not journal_of(notes).exists()


def test_nothing_is_left_beside_a_file_that_was_committed(sim: Simulator, notes: Path) -> None:
    assert kill(sim, "sync", attach(notes), at=6) == 3
    assert journal_of(notes).exists()
    assert go_on(sim, "sync", attach(notes)) == 0
    assert not journal_of(notes).exists()


def test_what_apple_misses_is_sent_again(sim: Simulator, notes: Path) -> None:
    sim.faults(Fault(status=409, method="PATCH"))
    with pytest.raises(Conflict):
        play(sim, "sync", attach(notes))
    assert go_on(sim, "sync", attach(notes)) == 3


def test_expired_urls_are_read_anew_for_the_rest(sim: Simulator, notes: Path) -> None:
    sim.faults(Fault(status=403, path="/upload/*", nth=3))
    assert go_on(sim, "sync", attach(notes)) == 4


def test_it_works_where_nothing_can_be_noted(sim: Simulator, notes: Path) -> None:
    journal_of(notes).mkdir()
    assert kill(sim, "sync", attach(notes), at=4) == 2
    assert go_on(sim, "sync", attach(notes)) == 3


def test_a_dry_run_notes_nothing(sim: Simulator, notes: Path) -> None:
    with sim.client(dry_run=True) as client:
        client.media.attach(NOTES, notes)
    assert not journal_of(notes).exists()


@pytest.mark.parametrize("backend", ["library", "sets"])
def test_a_preview_goes_on(sim: Simulator, tmp_path: Path, mode: Mode, backend: Any) -> None:
    video = mp4(tmp_path / "shots" / "en-US" / "tour.mp4")
    sim.options.part_size = video.stat().st_size // 9
    act: Act = lambda client: client.media.push(  # noqa: E731
        APP, tmp_path / "shots", version="1.1", backend=backend, at_once=1
    )
    sent = len(sim.requests)
    with pytest.raises(Killed):
        play(sim, mode, act, transport=crashing(mode, CrashAt(15, after_effect=True)))
    begun = parts(sim)
    assert journal_of(video).exists()
    assert 5 <= begun < 10, len(sim.requests) - sent
    rest = go_on(sim, mode, act)
    assert 10 <= begun + rest <= 10 + 4, "at most those that were under way are sent twice"
    assert not journal_of(video).exists()
