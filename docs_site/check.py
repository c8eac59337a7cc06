"""What is wrong with a built site: links that lead nowhere, other hosts, headings out of order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADED = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
"""Elements whose address the browser loads by itself."""
STYLE = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")


@dataclass
class Page(HTMLParser):
    """What a page links to, loads and offers as anchors."""

    path: Path
    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if LOADED.get(tag, "") in given:
            self.loads.append(given[LOADED[tag]])
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))


def check_site(site: Path) -> list[str]:
    """Every fault of a built site, a line each."""
    pages = {path.resolve(): Page(path) for path in sorted(site.rglob("*.html"))}
    faults = [fault for page in pages.values() for fault in check_page(page, pages, site)]
    return [*faults, *check_styles(site)]


def check_page(page: Page, pages: dict[Path, Page], site: Path) -> Iterator[str]:
    """The faults of one page."""
    name = page.path.relative_to(site)
    for link in [*page.links, *page.loads]:
        target = find_target(link, page, site)
        if target is not None and (why := check_target(*target, pages)):
            yield f"{name}: {link} {why}"
    for link in page.loads:
        if urlsplit(link).netloc:
            yield f"{name}: loads {link} from another host"
    if page.path.name != "404.html":
        yield from (f"{name}: {why}" for why in check_levels(page.levels))


def find_target(link: str, page: Page, site: Path) -> tuple[Path, str] | None:
    """The file and the anchor that a link leads to; None where it leaves the site."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return None
    path = unquote(address.path)
    base = site if path.startswith("/") else page.path.parent
    found = (base / path.lstrip("/")).resolve() if path else page.path.resolve()
    return found / "index.html" if found.is_dir() else found, unquote(address.fragment)


def check_target(path: Path, anchor: str, pages: dict[Path, Page]) -> str | None:
    """Why a link leads nowhere, if it does."""
    if not path.is_file():
        return "leads to no file"
    if anchor and path in pages and anchor not in pages[path].anchors:
        return "leads to no heading"
    return None


def check_levels(levels: list[int]) -> Iterator[str]:
    """One title, and no level left out below it."""
    if levels.count(1) != 1:
        yield f"has {levels.count(1)} titles"
    for above, below in pairwise(levels):
        if below > above + 1:
            yield f"goes from a heading of level {above} to one of level {below}"


def check_styles(site: Path) -> Iterator[str]:
    """Style sheets that load something from another host."""
    for path in sorted(site.rglob("*.css")):
        for address in STYLE.findall(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(site)}: loads {address} from another host"
