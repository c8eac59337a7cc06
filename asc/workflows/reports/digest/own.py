"""Columns of the user's own, such as keyword ranks or what a campaign cost, by app and date."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from os import PathLike
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument

from asc.workflows.reports.cells import parse_decimal

from .facts import FIGURES, AppNamed, Spans
from .sums import Compared

KEYS = ("app", "date")
_FORM = "it takes a CSV file with the columns app, date, and numbers of your own"


@attrs.frozen
class OwnRow:
    """A line of the file."""

    line: int
    app: str
    """As the file names it: an id, a bundle id or a name."""
    day: date
    values: Mapping[str, Decimal]


@attrs.frozen
class Own:
    """The file, and later the rows by the ids of the apps."""

    path: str
    columns: tuple[str, ...] = ()
    rows: tuple[OwnRow, ...] = ()


def read_own(path: str | PathLike[str]) -> Own:
    """Reads a CSV file; a blank cell has no value. Raises `InvalidArgument`, with the line."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidArgument(f"join is {str(path)!r}, which can't be read: {error}") from None
    lines = csv.reader(text.splitlines())
    header = [name.strip() for name in next(lines, [])]
    own = Own(str(path), _columns(str(path), header))
    rows = [_row(own, header, cells, line) for line, cells in enumerate(lines, 2) if any(cells)]
    _refuse_doubles(own.path, rows)
    return attrs.evolve(own, rows=tuple(rows))


def _columns(path: str, header: Sequence[str]) -> tuple[str, ...]:
    names = [name for name in header if name not in KEYS]
    if len(names) != len(header) - len(KEYS) or not names:
        raise InvalidArgument(f"{path} has the columns {', '.join(header)}: {_FORM}")
    for name in names:
        if not name or name in FIGURES or names.count(name) > 1:
            raise InvalidArgument(f"{path} has a column {name!r}: give it a name of its own")
    return tuple(names)


def _row(own: Own, header: Sequence[str], cells: Sequence[str], line: int) -> OwnRow:
    if len(cells) != len(header):
        raise InvalidArgument(
            f"{own.path}, line {line}: {len(cells)} cells, below a header of {len(header)}"
        )
    found = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    values = {name: _number(own, line, name, found[name]) for name in own.columns if found[name]}
    return OwnRow(line, found["app"], _day(own, line, found["date"]), values)


def _number(own: Own, line: int, name: str, text: str) -> Decimal:
    try:
        return parse_decimal(text)
    except (ValueError, ArithmeticError):
        raise InvalidArgument(
            f"{own.path}, line {line}: {name} is {text!r}, which is not a number"
        ) from None


def _day(own: Own, line: int, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidArgument(
            f"{own.path}, line {line}: date is {text!r}: it takes a day, such as 2026-09-07"
        ) from None


def _refuse_doubles(path: str, rows: Iterable[OwnRow]) -> None:
    """Two rows of one app and date would count twice in one digest and once in another."""
    seen: dict[tuple[str, date], int] = {}
    for row in rows:
        line = seen.setdefault((row.app, row.day), row.line)
        if line != row.line:
            raise InvalidArgument(
                f"{path}: lines {line} and {row.line} are both of {row.app} on {row.day}: keep one"
            )


def name_apps(own: Own, apps: Iterable[AppNamed]) -> Own:
    """The rows of these apps, under their ids. Raises `InvalidArgument` for doubles."""
    ids: dict[str, str] = {}
    for app in apps:
        ids |= dict.fromkeys((app.id, app.bundle_id, app.name), app.id)
    rows = [attrs.evolve(row, app=ids[row.app]) for row in own.rows if row.app in ids]
    _refuse_doubles(own.path, rows)
    return attrs.evolve(own, rows=tuple(rows))


def averages(own: Own, spans: Spans) -> Iterator[Compared]:
    """By app, the mean of each column over the days with a value: ranks have no sum."""
    for app in dict.fromkeys(row.app for row in own.rows):
        mine = [row for row in own.rows if row.app == app]
        for name in own.columns:
            now, before = (_mean(mine, name, spans, place) for place in (0, 1))
            yield Compared(name, app, "", "", now, before)


def _mean(rows: Iterable[OwnRow], name: str, spans: Spans, place: int) -> Decimal | None:
    fitting = [row for row in rows if spans.place(row.day) == place]
    values = [row.values[name] for row in fitting if name in row.values]
    if not values:
        return None
    return (sum(values, Decimal(0)) / len(values)).quantize(Decimal("0.01"))
