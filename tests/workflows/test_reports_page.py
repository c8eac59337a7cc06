"""The blocks of docs/reports.md run, and print what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from .test_docs import run, shown

PAGE = (Path(__file__).parents[2] / "docs" / "reports.md").read_text(encoding="utf-8")

pytest.importorskip("pyarrow")


def test_every_block_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(PAGE)
    printed = capsys.readouterr().out
    for text in shown(PAGE):
        assert text in printed, text
