"""The commands of docs/command-line.md run in order and print what it shows; `...` is anything."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from asc.cli.root import COMMANDS
from asc.testing import Simulator

from .conftest import Ascx
from .stage import make_files

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def _commands() -> Iterator[tuple[str, str]]:
    """Each command, and what is shown below it."""
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        for part in block.split("$ ascx ")[1:]:
            line, _, shown = part.partition("\n")
            yield line, shown


def test_every_command_prints_what_is_shown(
    sim: Simulator, ascx: Ascx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_DEFAULT_OUTPUT", "table")
    make_files(sim, Path())
    for line, shown in _commands():
        ran = ascx(*shlex.split(line))
        pattern = re.escape(shown).replace(r"\.\.\.", ".*")
        printed = ran.out + ran.err
        assert re.fullmatch(pattern, printed, re.DOTALL), f"ascx {line}:\n{printed}"


def test_the_table_names_every_command() -> None:
    rows = re.findall(r"^\| ((?:`[a-z-]+`(?:, )?)+) \|", PAGE, re.MULTILINE)
    named = [name for row in rows for name in re.findall("`([a-z-]+)`", row)]
    assert set(named) == set(COMMANDS)
