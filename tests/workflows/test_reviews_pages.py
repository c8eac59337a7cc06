"""The blocks of the pages on feedback, reviews and webhooks run, and print what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from .test_docs import run, shown

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["feedback", "reviews", "webhooks"])
def test_every_block_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    run(page)
    assert capsys.readouterr().out == "".join(shown(page))
