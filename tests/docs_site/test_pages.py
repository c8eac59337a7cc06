"""The pages of the site: complete, linked, true to the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from asc import AscError, errors
from docs_site import llms, operations, pages, shots, workflows

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]+)(?:#[^)\s]*)?\)")
TEXT = re.compile("<text[^>]*>([^<]*)</text>")
VARIABLE = re.compile(r"\bASC_[A-Z0-9_]+\b")
NO_SETTINGS = {"ASC_FEATURE_APP_STORE_VERSIONS"}
"""Looks like one, and is a word of Apple's."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = tmp_path_factory.mktemp("pages")
    pages.write_pages(written)
    return written


def navigation() -> list[str]:
    settings = YAML(typ="safe").load(ROOT / "mkdocs.yml")
    return [page for _, page in llms.list_pages(settings["nav"], "")]


def test_the_navigation_has_every_page_once(folder: Path) -> None:
    written = [path.relative_to(folder).as_posix() for path in folder.rglob("*.md")]
    assert sorted(navigation()) == sorted(written)


def test_every_link_leads_to_a_page(folder: Path) -> None:
    for page in folder.rglob("*.md"):
        text = pages.FENCED.sub("", page.read_text(encoding="utf-8"))
        for link in LINK.findall(text):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_a_link_to_what_the_site_lacks_is_named() -> None:
    with pytest.raises(pages.NotOnTheSite, match=r"docs/a\.md links to \.\./asc/api\.py"):
        pages.adapt_links("[code](../asc/api.py)", "docs/a.md")


def test_code_keeps_its_links() -> None:
    text = "[a](../README.md)\n```text\n[a](../README.md)\n```\n"
    assert pages.adapt_links(text, "docs/b.md") == text.replace("../README.md", "tour.md", 1)


def test_the_reference_has_every_method(folder: Path) -> None:
    for name, namespace in workflows.list_namespaces():
        text = (folder / "reference" / f"{name}.md").read_text(encoding="utf-8")
        for method, _ in workflows.public_methods(namespace):
            assert f"## {method}\n\n```python\ndef {method}(" in text
        assert "noqa" not in text
        assert "self," not in text


def test_the_tree_has_every_error(folder: Path) -> None:
    text = (folder / "reference" / "errors.md").read_text(encoding="utf-8")
    for name in errors.__all__:
        kind = getattr(errors, name)
        if issubclass(kind, AscError):
            assert f"- **`{name}`**" in text
    assert "            - **`Forbidden`**" in text
    assert "                - **`AgreementMissing`**" in text


def test_operations_keep_their_rows_and_name_workflows(folder: Path) -> None:
    text = (folder / "operations.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if re.match("[|] `[A-Z]+ ", line)]
    source = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert len(rows) == len(re.findall(r"^\| `[A-Z]+ ", source, re.MULTILINE))
    (row,) = [line for line in rows if line.startswith("| `POST /v1/betaGroups` ")]
    assert "[testflight](reference/testflight.md)" in row
    known = set(operations.ROW.findall(source))
    calls = {(resource, method) for _, resource, method, _ in known}
    uses = operations.find_uses(ROOT / "asc" / "workflows")
    assert len(set(uses) & calls) > 100, "operations that workflows use"


def test_settings_are_those_that_the_code_reads() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    read = {
        name
        for path in (ROOT / "asc").rglob("*.py")
        for name in VARIABLE.findall(path.read_text(encoding="utf-8"))
    }
    assert named == read - NO_SETTINGS


def test_llms_txt_has_every_page_with_a_sentence(folder: Path) -> None:
    lines = (folder / "llms.txt").read_text(encoding="utf-8").splitlines()
    entries = [re.fullmatch(r"- \[[^\]]+\]\(([^)]+)\): (\S.*)", line) for line in lines]
    found = [entry[1] for entry in entries if entry]
    assert found == navigation()
    assert lines[0] == "# asc"


def test_the_pictures_of_the_terminal_show_what_ascx_prints() -> None:
    """Their text, as another rich may draw it otherwise; `make shots` draws them anew."""
    for name, drawn in shots.make_shots():
        path = shots.IMAGES / f"terminal-{name}.svg"
        assert path.stat().st_size < 40_000
        kept = path.read_text(encoding="utf-8")
        assert TEXT.findall(kept) == TEXT.findall(drawn), f"{path.name}: make shots"
        assert not re.search("@import|url\\(h", kept), "it loads something"
