"""The pages that name Apple's version: CHANGELOG, README, docs/spec-diff.md."""

from __future__ import annotations

import re
from pathlib import Path

from asc.changes import Diff, changelog_lines, surface_for, versions

_UNRELEASED = re.compile(r"^## .*\(unreleased\)\n\n?", re.MULTILINE)
_RELEASED = re.compile(r"^## (\d+)\.(\d+)\.\d+.*$", re.MULTILINE)
_COUNT = re.compile(
    r"[\d,]+ operations of Apple's\s+[\d.]+\w*(?:\s+and\s+[\d,]+\s+documented\s+since)?"
)
_KNOWN = re.compile(
    r"(<!-- versions: written by make upgrade -->\n).*?(<!-- /versions -->)", re.DOTALL
)


def write_changelog(path: Path, found: Diff) -> None:
    """Add what changed below the heading of what is not released yet, which is made if needed."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n"
    if not _UNRELEASED.search(text):
        text = _with_heading(text)
    heading = _UNRELEASED.search(text)
    assert heading
    lines = "".join(f"{line}\n" for line in changelog_lines(found))
    path.write_text(text[: heading.end()] + lines + text[heading.end() :], encoding="utf-8")


def _with_heading(text: str) -> str:
    """A heading for the next minor version, above that of the last one."""
    last = _RELEASED.search(text)
    if last is None:
        return f"{text.rstrip()}\n\n## 0.1.0 (unreleased)\n\n"
    following = f"## {last[1]}.{int(last[2]) + 1}.0 (unreleased)\n\n\n"
    return text[: last.start()] + following + text[last.start() :]


def count_text(operations: int, version: str, added: int) -> str:
    """How many operations there are, and whose."""
    since = f" and {added:,} documented since" if added else ""
    return f"{operations:,} operations of Apple's {version}{since}"


def write_readme(path: Path, told: str) -> None:
    """The README's one figure that Apple changes."""
    text = path.read_text(encoding="utf-8")
    path.write_text(_COUNT.sub(told, text), encoding="utf-8")


def write_known_versions(page: Path, history: Path) -> None:
    """The table of known versions in docs/spec-diff.md."""
    rows = [
        f"| {version} | {len(surface_for(version, history).operations):,} |"
        for version in versions(history)
    ]
    table = "\n".join(["| version | operations |", "|---|---|", *rows, ""])
    text = page.read_text(encoding="utf-8")
    page.write_text(_KNOWN.sub(lambda found: found[1] + table + found[2], text), encoding="utf-8")
