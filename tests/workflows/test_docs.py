"""The blocks of docs/workflows.md run, in order, as one script; its table is what is counted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "workflows.md").read_text(encoding="utf-8")


def test_every_block_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for number, block in enumerate(
        re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    ):
        exec(compile(block, f"workflows.md, block {number}", "exec"), names)
    printed = capsys.readouterr().out
    for shown in re.findall(r"^```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        assert shown in printed
    assert "13 12" in printed
    assert "ada@example.com refused (Team: an internal group" in printed
    assert "POST" in printed.rpartition("refused")[2], "the plan"


def test_the_requests_are_those_that_are_counted() -> None:
    command = [sys.executable, "-m", "benchmarks.workflows"]
    counted = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    rows = re.findall(r"^[a-z][a-z0-9 ]+? +(\d+) +(\d+) +(\d+) ", counted, re.MULTILINE)
    told = re.findall(r"^\| [a-z][^|]+ \| (\d+) \| (\d+) \| (\d+) \|", PAGE, re.MULTILINE)
    assert rows == told
    assert len(rows) == 6
