"""Reports: tab-separated, or comma-separated without headings. Cells stay by their heading and
their form alone.
"""

from __future__ import annotations

import re

from .prose import Prose
from .values import Values
from .words import COLUMNS


class Tables:
    """The tables of one cassette."""

    def __init__(self, values: Values, prose: Prose) -> None:
        self._values, self._prose = values, prose

    def table(self, text: str, separator: str) -> str:
        """A whole table; a line is headings where half of it is known ones."""
        headings: list[str] = []
        lines = []
        for line in text.split("\n"):
            cells = line.removesuffix("\r").split(separator)
            if len(cells) > 1 and 2 * sum(cell in COLUMNS for cell in cells) >= len(cells):
                headings = cells
                found = [self._heading(cell) for cell in cells]
            else:
                found = [
                    self._cell(headings[i] if i < len(headings) else "", cell)
                    for i, cell in enumerate(cells)
                ]
            lines.append(separator.join(found) + "\r" * line.endswith("\r"))
        return "\n".join(lines)

    def _heading(self, cell: str) -> str:
        return cell if cell in COLUMNS else self._prose.text(cell)

    def _cell(self, heading: str, cell: str) -> str:
        form = COLUMNS.get(heading, "")
        if not cell.strip() or cell in COLUMNS:
            return cell
        if form and re.fullmatch(form, cell):
            return self._values.keep(f"report: {heading}", cell)
        return self._values.fakes.text(cell, heading if heading in COLUMNS else "cell")
