"""Prices in a CSV file: what `client.pricing.current(product).save("prices.csv")` writes."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument

from asc.vocabulary.territories import TERRITORIES

from .amounts import read_amount, read_multiplier
from .dates import read_day
from .wanted import Factor, Row, Wanted

COLUMNS = ("territory", "currency", "price", "start", "preserve", "source", "multiplier")
"""What is read; `territory` and `price` or `multiplier` are needed, other columns are not looked
at. Of `source` only `automatic` counts: such a price counts as own only if it was changed.
"""
_FLAGS = {"": None, "true": True, "yes": True, "false": False, "no": False}


def read_prices(path: str | PathLike[str]) -> list[Row]:
    """The prices and multipliers of a file, by the names of its columns. Raises
    `InvalidArgument`, which names every bad line, and `OSError`.
    """
    file = Path(path)
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidArgument(f"{file}: save it as CSV in UTF-8") from None
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [name.strip().lower() for name in next(reader, ())]
        _check_names(str(file), names)
        found = _read_lines(str(file), names, reader)
    except csv.Error as error:
        raise InvalidArgument(f"{file}: not CSV: {error}") from None
    if not found:
        raise InvalidArgument(f"{file}: it has no prices")
    return found


def _check_names(file: str, names: list[str]) -> None:
    """A column that is not quite one of ours would be left out without a word."""
    if "territory" not in names or not {"price", "multiplier"} & set(names):
        raise InvalidArgument(
            f"{file}: its first line names no columns 'territory' and 'price' (or 'multiplier')"
        )
    for name in names:
        known = [column for column in COLUMNS if column in name]
        if known and (name not in COLUMNS or names.count(name) > 1):
            raise InvalidArgument(
                f"{file}: which column is {known[0]!r}? {name!r} could be: name one so, and "
                "take the others out"
            )


def _read_lines(file: str, names: list[str], lines: Any) -> list[Row]:
    found: list[Row] = []
    wrong: list[str] = []
    seen: dict[tuple[str, date | None], int] = {}
    for line in lines:
        if not any(cell.strip() for cell in line):
            continue
        try:
            row = _read_row(_cells(names, line))
            _check_once(row, seen, lines.line_num)
            found.append(row)
        except InvalidArgument as error:
            wrong.append(f"line {lines.line_num}: {error}")
    if wrong:
        raise InvalidArgument(f"{file}: {'; '.join(wrong)}")
    return found


def _cells(names: list[str], line: list[str]) -> dict[str, str]:
    """The cells by their columns. One too many is a decimal comma, mostly."""
    if len(line) != len(names):
        raise InvalidArgument(f"it has {len(line)} cells, and the first line {len(names)}")
    return {name: cell.strip() for name, cell in zip(names, line, strict=True) if name in COLUMNS}


def _read_row(cells: Mapping[str, str]) -> Row:
    territory = TERRITORIES.check(cells["territory"], "territory")
    preserve = cells.get("preserve", "").lower()
    if preserve not in _FLAGS:
        raise InvalidArgument(f"preserve is {preserve!r}: it takes yes or no")
    start = read_day("start", cells.get("start") or None)
    price, multiplier = cells.get("price", ""), cells.get("multiplier", "")
    if price and multiplier:
        raise InvalidArgument(f"{territory} has a price and a multiplier: leave one of them empty")
    if multiplier:
        return Factor(territory, read_multiplier("multiplier", multiplier), start, _FLAGS[preserve])
    return Wanted(
        territory,
        read_amount("price", price),
        start,
        _FLAGS[preserve],
        cells.get("currency") or None,
        cells.get("source", "").lower() == "automatic",
    )


def _check_once(row: Row, seen: dict[tuple[str, date | None], int], line: int) -> None:
    """Raises `InvalidArgument` for a second price of a territory from the same day on."""
    first = seen.setdefault((row.territory, row.start), line)
    if first != line:
        raise InvalidArgument(
            f"{row.territory} has two prices from {row.start or 'now'} on: keep this one, or that "
            f"in line {first}"
        )
