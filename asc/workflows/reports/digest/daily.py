"""The figures of a digest by app and date, with the user's own columns beside them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from asc.flow.table import Column, Table

from .facts import Fact, Reading
from .own import Own


def daily_table(readings: Iterable[Reading], own: Own) -> Table[dict[str, Any]]:
    """A row for each app and date of which something is known; proceeds by currency."""
    rows: dict[tuple[str, date], dict[str, Any]] = {}
    names: dict[str, None] = {}
    for reading in readings:
        for fact in reading.facts:
            name = _name(fact)
            names[name] = None
            row = rows.setdefault((fact.app, fact.day), {})
            row[name] = row.get(name, Decimal(0)) + fact.value
    for line in own.rows:
        rows.setdefault((line.app, line.day), {}).update(line.values)
    columns = [Column("app"), Column("date", date)]
    columns += [Column(name, Decimal) for name in (*names, *own.columns)]
    filled = [{"app": app, "date": day, **rows[app, day]} for app, day in sorted(rows)]
    return Table.of(columns, filled)


def _name(fact: Fact) -> str:
    return f"{fact.figure} {fact.currency}" if fact.currency else fact.figure
