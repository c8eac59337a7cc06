"""A digest as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .view import Section, View

_MARKS = re.compile(r"([\\`*_\[\]<>|#])")


def render(view: View) -> str:
    """The whole text."""
    lines = [f"# {_plain(view.title)}", "", *_table(view.totals)]
    for section in view.sections:
        lines += ["", f"## {_plain(section.title)}", "", *_table(section)]
    if view.notes:
        lines += ["", "## Notes", "", *(f"- {_plain(note)}" for note in view.notes)]
    return "\n".join(lines) + "\n"


def _table(section: Section) -> Iterator[str]:
    yield _line(section.header)
    yield _line(["---", *["---:"] * (len(section.header) - 1)])
    yield from (_line(map(_plain, row)) for row in section.rows)
    if section.more:
        yield f"\nand {section.more} more"


def _line(cells: Iterable[str] | Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """The name of an app is not read as mark-up, and stays on its line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
