"""The commands on the pages of docs/ run in order and print what is shown; `...` is anything."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from asc.cli.root import COMMANDS
from asc.testing import Simulator

from .conftest import Ascx
from .stage import IDS, make_files

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```console\n(\$ ascx .*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = [path.name for path in sorted(DOCS.glob("*.md")) if BLOCK.search(path.read_text("utf-8"))]


def _commands(page: str) -> Iterator[tuple[str, str]]:
    """Each command, and what is shown below it."""
    for block in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")):
        for part in block.split("$ ascx ")[1:]:
            line, _, shown = part.partition("\n")
            yield line, shown


@pytest.mark.parametrize("page", PAGES)
def test_every_command_prints_what_is_shown(
    page: str, sim: Simulator, ascx: Ascx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_DEFAULT_OUTPUT", "table")
    make_files(sim, Path())
    for line, shown in _commands(page):
        ran = ascx(*shlex.split(line.replace("REVIEW_ID", IDS["REVIEW_ID"](sim))))
        pattern = re.escape(shown).replace(r"\.\.\.", ".*")
        printed = ran.out + ran.err
        assert re.fullmatch(pattern, printed, re.DOTALL), f"ascx {line}:\n{printed}"
        assert ran.code == 0 or "error" in shown.lower(), f"ascx {line}: {ran.code}\n{printed}"


def test_the_table_names_every_command() -> None:
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:`[a-z-]+`(?:, )?)+) \|", page, re.MULTILINE)
    named = [name for row in rows for name in re.findall("`([a-z-]+)`", row)]
    assert set(named) == set(COMMANDS)
