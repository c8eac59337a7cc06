"""The blocks of docs/plans-and-results.md run, in order, as one script, and print what it shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "plans-and-results.md"


def test_every_block_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    found = re.findall(
        r"^```(python|text)\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    for number, (kind, block) in enumerate(found):
        if kind == "python":
            exec(compile(block, f"{PAGE.name}, block {number}", "exec"), names)
        else:
            assert block in capsys.readouterr().out
