"""What README and the pages import can be imported from where they say."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^( *)```(?:python|pycon)[^\n]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)


def imported(page: Path) -> Iterator[tuple[str, str]]:
    """The modules of ours that a page's blocks import, each with a name of it."""
    for _, block in FENCE.findall(page.read_text("utf-8")):
        for node in ast.walk(ast.parse(textwrap.dedent(block))):
            if isinstance(node, ast.ImportFrom):
                yield from ((str(node.module), alias.name) for alias in node.names)
            elif isinstance(node, ast.Import):
                yield from ((alias.name, "") for alias in node.names)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_name_is_where_the_page_says(page: Path) -> None:
    for module, name in imported(page):
        if module.partition(".")[0] in ("asc", "asc_api"):
            found = import_module(module)
            assert not name or hasattr(found, name), f"{page.name}: from {module} import {name}"


def test_pages_import_something() -> None:
    assert len([pair for page in PAGES for pair in imported(page)]) > 20
