"""Every Python block of the README runs, in order, as one script."""

from __future__ import annotations

import re
from pathlib import Path

from tests.workflows.archives import make_ipa

README = Path(__file__).parent.parent / "README.md"


def test_every_snippet_runs(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_ipa(tmp_path / "App.ipa")
    text = README.read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 8
    names = {"__name__": "readme"}
    for number, block in enumerate(blocks):
        exec(compile(block, f"README.md, block {number}", "exec"), names)
    printed = capsys.readouterr().out
    assert "did you mean 'builds'?" in printed
    assert "com.example.app1" in printed
