"""The journal of an upload: what it keeps, what it believes, and where it is not written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument
from asc.workflows.uploads.archives import Archive, read_archive
from asc.workflows.uploads.state import State, beside

from .archives import make_ipa


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return read_archive(make_ipa(tmp_path_factory.mktemp("archive") / "App.ipa"))


def begun(path: Path, archive: Archive) -> State:
    state = State(path, archive)
    state.open()
    state.reserve()
    state.begin("upload-1")
    state.send_to("file-1")
    state.finish(0, 100)
    state.finish(100, 50)
    return state


def test_another_process_goes_on(tmp_path: Path, archive: Archive) -> None:
    first = begun(tmp_path / "state", archive)
    second = State(tmp_path / "state", archive)
    assert (second.upload, second.uploads, second.reserving) == ("upload-1", {"upload-1"}, False)
    assert second.md5 == first.md5
    second.send_to("file-1")
    assert second.has(0, 100)
    assert not second.has(0, 50)
    second.send_to("file-2")
    assert not second.has(0, 100), "parts that went to another file count"


def test_a_part_costs_one_line(tmp_path: Path, archive: Archive) -> None:
    """Not the whole file again: 4,000 parts took 11 seconds."""
    state = begun(tmp_path / "state", archive)
    before = (tmp_path / "state").read_bytes()
    state.finish(150, 50)
    after = (tmp_path / "state").read_bytes()
    assert after.startswith(before)
    assert len(after) - len(before) < 100


def test_between_asking_and_knowing(tmp_path: Path, archive: Archive) -> None:
    state = State(tmp_path / "state", archive)
    state.open()
    state.reserve()
    again = State(tmp_path / "state", archive)
    assert (again.upload, again.reserving) == (None, True)


def test_lost_parts_are_sent_again(tmp_path: Path, archive: Archive) -> None:
    begun(tmp_path / "state", archive).forget_parts()
    again = State(tmp_path / "state", archive)
    again.send_to("file-1")
    assert not again.has(0, 100)
    assert again.upload == "upload-1"


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_journal_that_was_cut_off_or_spoiled(
    tmp_path_factory: pytest.TempPathFactory, archive: Archive, data: st.DataObject
) -> None:
    """What is believed was noted; and it can be gone on with."""
    path = tmp_path_factory.mktemp("cut") / "state"
    begun(path, archive)
    content = path.read_bytes()
    cut = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:cut] + data.draw(st.binary(max_size=8)))
    state = State(path, archive)
    assert state.upload in (None, "upload-1")
    state.open()
    state.begin("upload-1")
    state.send_to("file-1")
    state.finish(150, 50)
    again = State(path, archive)
    again.send_to("file-1")
    assert again.has(150, 50)
    assert again.upload == "upload-1"


def test_lines_about_another_archive(tmp_path: Path, archive: Archive) -> None:
    path = tmp_path / "state"
    begun(path, archive)
    other = State(path, read_archive(make_ipa(tmp_path / "Other.ipa", number="14")))
    assert (other.upload, other.uploads) == (None, {"upload-1"})
    other.send_to("file-1")
    assert not other.has(0, 100)


@pytest.mark.parametrize(
    "line", ['{"part": 5}', '{"part": [1]}', '{"part": ["a", 2]}', "[1]", "7", "[" * 100_000]
)
def test_lines_that_are_not_ours(tmp_path: Path, archive: Archive, line: str) -> None:
    begun(tmp_path / "state", archive)
    with (tmp_path / "state").open("a") as file:
        file.write(f"\n{line}\n")
    assert State(tmp_path / "state", archive).upload == "upload-1"


def test_no_secret_and_no_reader_but_the_owner(tmp_path: Path, archive: Archive) -> None:
    begun(tmp_path / "state", archive)
    lines = [json.loads(line) for line in (tmp_path / "state").read_text().split("\n")[1:]]
    names = {name for line in lines for name in line}
    assert names == {"archive", "md5", "reserving", "upload", "file", "part"}
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0


def test_places_where_it_can_not_be(tmp_path: Path, archive: Archive) -> None:
    """A folder, a pipe, a link that somebody else may have put there, a folder that is missing."""
    (tmp_path / "target").write_text("theirs")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "link", tmp_path / "pipe", tmp_path / "none" / "state"):
        with pytest.raises(InvalidArgument, match=r"can't be .*: name another place with state="):
            State(path, archive).open()
    assert (tmp_path / "target").read_text() == "theirs"


def test_a_dry_run_reads_alone(tmp_path: Path, archive: Archive) -> None:
    state = State(tmp_path / "state", archive, keeps=False)
    state.open()
    state.begin("upload-1")
    state.forget()
    assert not (tmp_path / "state").exists()
    assert beside(archive.path).name == "App.ipa.asc-upload.json"
