"""The blocks of the pages for newcomers run, in order, as one script each."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(page: str) -> str:
    """Runs the blocks of a page; what it says that they print."""
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```(python|text)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {"__name__": "page"}
    for number, (kind, block) in enumerate(blocks):
        if kind == "python":
            exec(compile(block, f"{page}, block {number}", "exec", dont_inherit=True), names)
    return "".join(block for kind, block in blocks if kind == "text")


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        ("docs/first-call.md", ["com.example.app1", "1 request would be sent", "did you mean"]),
        ("docs/errors.md", ["409 True", "did you mean 'name'"]),
        ("CONTRIBUTING.md", []),
    ],
)
def test_every_block_runs(
    page: str, printed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    shown = run(page)
    out = capsys.readouterr().out
    assert all(text in out for text in [shown, *printed]), out


def test_the_patch_of_the_page_is_the_file() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"^```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    file = ROOT / "spec" / "patches" / "device-status-processing.toml"
    assert tomllib.loads(shown) == tomllib.loads(file.read_text(encoding="utf-8"))


def test_install_names_every_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `asc-client\[(\w+)\]`", page, re.MULTILINE))
    assert named == set(project["optional-dependencies"])
