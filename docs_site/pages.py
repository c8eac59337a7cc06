"""The pages of the site: docs/ and the pages at the top of the repository, with links that fit the
site, and what the other modules make of the code.
"""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from . import client, errors, examples, llms, operations, workflows

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "build" / "docs-site" / "pages"
SITE = ROOT / "build" / "docs-site" / "site"
TOP = {
    "README.md": "tour.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
"""Pages at the top of the repository, and what the site calls them."""
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]+)(#[^)\s]*)?\)")
FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


class NotOnTheSite(Exception):
    """A page links to a file that the site does not have."""


def write_pages(folder: Path) -> None:
    """Writes every page into a folder, and llms.txt. Raises `NotOnTheSite`."""
    for name, text in make_pages():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in (ROOT / "docs").glob("*.json"):
        shutil.copyfile(path, folder / path.name)
    shutil.copytree(ROOT / "docs" / "images", folder / "images", dirs_exist_ok=True)
    (folder / "llms.txt").write_text(llms.make_index(ROOT / "mkdocs.yml", folder), "utf-8")


def make_pages() -> Iterator[tuple[str, str]]:
    """The name and the text of each page."""
    for path in sorted((ROOT / "docs").glob("*.md")):
        yield path.name, adapt_links(path.read_text(encoding="utf-8"), f"docs/{path.name}")
    for source, name in TOP.items():
        yield name, adapt_links((ROOT / source).read_text(encoding="utf-8"), source)
    yield "operations.md", operations.make_page(ROOT)
    yield "examples.md", examples.make_page(ROOT / "examples")
    yield "ci.md", examples.make_ci_page(ROOT / "examples" / "ci")
    yield "reference/client.md", client.make_page()
    yield "reference/errors.md", errors.make_page()
    yield from workflows.make_pages()


def adapt_links(text: str, source: str) -> str:
    """The links of a page of the repository as the site has them. Code stays as it is, but for the
    mark of blocks that no test runs, which the site's renderer does not know.
    """

    def adapt(match: re.Match[str]) -> str:
        return f"]({find_on_site(match[1], source, match[2] or '')})"

    parts = FENCED.split(text.replace("```python no-run\n", "```python\n"))
    return "".join(part if part.startswith("```") else LINK.sub(adapt, part) for part in parts)


def find_on_site(link: str, source: str, anchor: str) -> str:
    """Where the site has what a page of the repository links to."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(source), link))
    if target in TOP:
        return TOP[target] + anchor
    if target.startswith("docs/"):
        return target.removeprefix("docs/") + anchor
    if target == "examples/ci" or target.startswith("examples/ci/"):
        return "ci.md"
    if target.startswith("examples/"):
        return f"examples.md#{examples.slug(target.removeprefix('examples/'))}"
    raise NotOnTheSite(f"{source} links to {link}, which the site does not have")
