"""The session of commands, against `ascx simulator serve` in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from asc.cli import main
from asc.testing import sample_ipa

from .output_schema import SCHEMA, check_output
from .session import SESSION, play, serving
from .walk import EVERY


def _path(line: str) -> str:
    """The name of the command that a line runs."""
    return max((path for path in EVERY if line.startswith(path)), key=len)


def check_line(line: str, out: str) -> None:
    """Raises `jsonschema.ValidationError` where a line printed other JSON than is promised."""
    if "--dry-run" not in line:
        check_output(_path(line), out)


def test_a_session_of_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sample_ipa("App.ipa")

    def run(arguments: list[str]) -> tuple[int, str, str]:
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    with serving([sys.executable, "-m", "asc"]) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        play(run, check_line)
    assert len(SESSION) >= 25


def test_the_schema_names_commands_that_are_there() -> None:
    assert set(SCHEMA["properties"]) <= set(EVERY)
