"""From the cells of a report, which are text, to typed values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from asc.errors import ReportUnreadable
from asc.flow.table import Column

from .columns import names_in_header
from .file import ReportFile

_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_BLANK = ("", " ")
"""Apple writes a cell without a value as nothing, or as one space."""


def read_rows(file: ReportFile, columns: Sequence[Column]) -> Iterator[list[dict[str, Any]]]:
    """Batches of rows as dicts. Raises `ReportUnreadable`."""
    names = [column.name for column in columns]
    for rows in read_cells(file, columns):
        yield [dict(zip(names, row, strict=True)) for row in rows]


def read_cells(file: ReportFile, columns: Sequence[Column]) -> Iterator[list[list[Any]]]:
    """Batches of rows as lists in the order of the columns. Raises `ReportUnreadable`."""
    number = 1
    for lines in file.lines():
        yield convert(file, lines, columns, number)
        number += len(lines)


def convert(
    file: ReportFile, lines: Sequence[bytes], columns: Sequence[Column], before: int
) -> list[list[Any]]:
    """Lines as rows of typed cells; `before` lines of the file have been read.

    Raises `ReportUnreadable`, which names the line, the column and the value.
    """
    places = _places(file, columns)
    rows = []
    for number, line in enumerate(lines, before + 1):
        cells = _cells(file, line, number)
        rows.append([_cell(file, cells, place, number) for place in places])
    return [row for row in rows if _is_wanted(file, row, columns)]


def _is_wanted(file: ReportFile, row: list[Any], columns: Sequence[Column]) -> bool:
    if file.only is None:
        return True
    name, dates = file.only
    position = [column.name for column in columns].index(name)
    return row[position] in dates


Place = tuple[Column, int | None, Any]
"""A column, where it stands in the file, and its value where it stands nowhere."""


def _places(file: ReportFile, columns: Sequence[Column]) -> list[Place]:
    names = names_in_header(file.header, columns)
    positions = {name: position for position, name in enumerate(names)}
    return [(column, positions.get(column.name), file.added.get(column.name)) for column in columns]


def _cells(file: ReportFile, line: bytes, number: int) -> list[str]:
    try:
        cells = line.decode().split("\t")
    except UnicodeDecodeError:
        raise ReportUnreadable(f"{file.what}, line {number}: not UTF-8") from None
    if len(cells) != len(file.header):
        raise ReportUnreadable(
            f"{file.what}, line {number}: {len(cells)} cells, below a header of {len(file.header)}"
        )
    return cells


def _cell(file: ReportFile, cells: Sequence[str], place: Place, number: int) -> Any:
    column, position, added = place
    if position is None:
        return added
    text = cells[position]
    if text in _BLANK:
        return None
    try:
        return _READERS[column.type](text)
    except (ValueError, InvalidOperation):
        raise ReportUnreadable(
            f"{file.what}, line {number}: {column.name} is {text!r}, which is not "
            f"{_CALLED[column.type]}"
        ) from None


def parse_date(text: str) -> date:
    """A day as Apple writes it: MM/DD/YYYY or YYYY-MM-DD. Raises `ValueError`."""
    text = text.strip()
    if "/" in text:
        return datetime.strptime(text, "%m/%d/%Y").date()
    return date.fromisoformat(text)


def parse_decimal(text: str) -> Decimal:
    """A number, with or without commas between thousands. Raises `ValueError`."""
    text = text.strip()
    value = Decimal(text.replace(",", "") if _THOUSANDS.fullmatch(text) else text)
    if not value.is_finite():
        raise ValueError(text)
    return value


def _integer(text: str) -> int:
    value = parse_decimal(text)
    if value != int(value):
        raise ValueError(text)
    return int(value)


_READERS: dict[type, Callable[[str], Any]] = {
    str: str,
    int: _integer,
    float: lambda text: float(parse_decimal(text)),
    Decimal: parse_decimal,
    date: parse_date,
}
_CALLED = {int: "an integer", float: "a number", Decimal: "a number", date: "a date"}
