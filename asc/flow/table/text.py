"""A table to look at: in a terminal, and in a notebook."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from html import escape
from itertools import chain, islice
from typing import Any

from .column import Cells, Column

WIDEST = 40
"""Columns of the terminal that one cell takes at most."""


def as_text(table: Cells, rows: int, widest: int = WIDEST) -> str:
    """The first rows below a header, numbers to the right."""
    lines, more = _texts(table, rows)
    lines = [_cut_all(line, widest) for line in [table.names, *lines]]
    widths = [max(map(_width, cells)) for cells in zip(*lines, strict=True)]
    text = "\n".join(_line(line, table.columns, widths) for line in lines)
    return f"{text}\n… and more" if more else text


def _texts(table: Cells, number: int) -> tuple[list[list[str]], bool]:
    """The cells of the first rows as texts, and whether there are more rows."""
    every = chain.from_iterable(table.cells())
    rows = list(islice(every, number + 1))
    return [list(map(_text, row)) for row in rows[:number]], len(rows) > number


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _cut_all(line: Iterable[str], widest: int) -> list[str]:
    return [_cut(cell, widest) for cell in line]


def _cut(text: str, widest: int) -> str:
    line = " ".join(text.split())
    while _width(line) > widest:
        line = line[:-2].rstrip() + "…"
    return line


def _width(text: str) -> int:
    """Columns of a terminal: letters of East Asia take two, marks none."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


def _line(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    padded = [
        _padded(cell, width, column)
        for cell, width, column in zip(cells, widths, columns, strict=True)
    ]
    return "  ".join(padded).rstrip()


def _padded(cell: str, width: int, column: Column) -> str:
    space = " " * (width - _width(cell))
    return space + cell if _is_number(column) else cell + space


def _is_number(column: Column) -> bool:
    return column.type in (int, float, Decimal)


def as_html(table: Cells, rows: int) -> str:
    """The first rows as an HTML table."""
    lines, more = _texts(table, rows)
    head = "".join(f"<th>{escape(name)}</th>" for name in table.names)
    body = "\n".join(_html_row(line, table.columns) for line in lines)
    note = "\n<p>… and more</p>" if more else ""
    return f"<table>\n<tr>{head}</tr>\n{body}\n</table>{note}"


def _html_row(cells: Sequence[str], columns: Sequence[Column]) -> str:
    shown = [_html_cell(cell, column) for cell, column in zip(cells, columns, strict=True)]
    return f"<tr>{''.join(shown)}</tr>"


def _html_cell(cell: str, column: Column) -> str:
    align = ' style="text-align: right"' if _is_number(column) else ""
    return f"<td{align}>{escape(cell)}</td>"
