"""What a person sees on a terminal, and what asks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from asc.testing import Simulator
from tests.workflows.pictures import mp4

from . import stage

COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-9]m")

pty = pytest.importorskip("pty", reason="there is none on Windows")


_WITHOUT_WAITING = """
import sys
from asc import VirtualClock
from asc.cli import main
sys.exit(main(sys.argv[2:], clock=VirtualClock(float(sys.argv[1]))))
"""


def _on_terminal(*arguments: str, typed: str = "", **variables: str) -> tuple[int, str]:
    """Runs a command on a terminal of 100 columns: its exit code, and what is on the screen."""
    return _run_on_terminal(["-m", "asc", *arguments], typed, variables)


def _run_on_terminal(program: list[str], typed: str, variables: dict[str, str]) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, *program],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "COLUMNS": "100", "TERM": "xterm", **variables},
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    shown = bytearray()
    while True:
        try:
            shown += (part := os.read(ours, 1 << 16))
        except OSError:  # Linux says so when the other side is closed
            part = b""
        if not part:
            os.close(ours)
            return process.wait(), shown.decode()


@pytest.mark.usefixtures("sim")
def test_a_list_is_a_table_with_colour_unless_no_color_is_set() -> None:
    code, shown = _on_terminal("apps", "list")
    assert code == 0
    assert "bundle_id" in shown
    assert "com.example.app1" in shown
    assert COLOUR.search(shown)
    assert not COLOUR.search(_on_terminal("apps", "list", NO_COLOR="1")[1])


@pytest.mark.usefixtures("sim")
def test_nothing_of_a_wide_table_is_cut_and_empty_columns_are_left_out() -> None:
    shown = COLOUR.sub("", _on_terminal("status", COLUMNS="80")[1])
    cells = [line[: line.index("IOS")].strip() for line in shown.splitlines() if "IOS" in line]
    assert len(cells) == 10
    assert "…" not in shown
    assert "rejected" not in shown


@pytest.mark.usefixtures("sim")
def test_json_on_a_terminal_is_json() -> None:
    assert '"bundle_id": "com.example.app1"' in _on_terminal("apps", "list", "-o", "json")[1]


def test_it_asks_before_what_cannot_be_taken_back(sim: Simulator) -> None:
    stage.STAGES["versions release"](sim)
    arguments = ("versions", "release", "1.1", "--app", "com.example.app1")
    code, shown = _on_terminal(*arguments, typed="n\n")
    assert (code, "no way back. Go on? [y/N]" in shown) == (130, True)
    assert not [each for each in sim.requests if each.method != "GET"]
    code, shown = _on_terminal(*arguments, typed="y\n")
    assert code == 0, shown


def test_progress_is_shown_while_it_lasts_and_is_gone_then(sim: Simulator, tmp_path: Path) -> None:
    stage.make_files(sim, tmp_path)
    code, shown = _on_terminal("builds", "upload", "App.ipa", "--no-wait")
    assert code == 0, shown
    before, cleared, after = shown.rpartition("\x1b[2K")
    assert cleared
    assert "upload: sent" in before
    assert "upload: sent" in after


def test_each_file_that_is_sent_has_a_bar(sim: Simulator, tmp_path: Path) -> None:
    mp4(tmp_path / "shots" / "en-US" / "tour.mp4")
    mp4(tmp_path / "shots" / "en-US" / "other.mp4", note="another")
    sim.options.part_size = 200
    command = ["media", "push", "shots", "1.1", "--app", "com.example.app1"]
    program = ["-c", _WITHOUT_WAITING, str(sim.clock.now()), *command]
    code, shown = _run_on_terminal(program, "", {})
    assert code == 0, shown
    for name in ("tour.mp4", "other.mp4"):
        assert re.search(rf"{name}: 100 %.*━", shown), shown
    after = shown.rpartition("\x1b[2K")[2]
    assert "previews: created" in after
    assert "100 %" not in after
