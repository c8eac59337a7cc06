"""Any value that a command gives, as rows with named cells."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from asc_api.pager import Pager

from asc.flow.plain import to_plain
from asc.flow.plan import JoinedPlan, Plan, PlanStep
from asc.flow.problems import Problems
from asc.flow.result import Result
from asc.flow.table import Column, Table
from asc.flow.table.files import json_rows

from .dry_run import DryRun
from .shown import Shown

Row = dict[str, Any]


def is_listing(value: Any) -> bool:
    """Whether a value is a list of things, so that it shows as a table."""
    return isinstance(value, (Table, Pager, list, tuple))


def rows_of(value: Any) -> Iterator[Row]:
    """The rows of a value; a single value is one row, and a result has its steps."""
    if isinstance(value, Table):
        yield from json_rows(value)
    else:
        yield from map(_row, _items(value))


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, (DryRun, Shown)):
        return value.rows
    if isinstance(value, (Result, Plan)):
        return value.steps
    if isinstance(value, JoinedPlan):
        return [_with_part(part, step) for part in value.parts for step in part.steps]
    if isinstance(value, Problems):
        return [{**problem.to_dict(), "where": str(problem.where)} for problem in value]
    return value if is_listing(value) else [value]


def _with_part(part: Plan, step: PlanStep) -> Row:
    return {"part": part.kind, **_row(step)}


def _row(item: Any) -> Row:
    if hasattr(item, "to_dict"):
        return dict(item.to_dict())
    plain = to_plain(item)
    return plain if isinstance(plain, dict) else {"value": plain}


def table_of_rows(value: Any) -> Table[Any]:
    """The rows as a table: a `Table` as it is, else with a column for each name that a row has."""
    table = getattr(value, "table", value)  # a plan may have one of its own
    if isinstance(table, Table):
        return table
    rows = list(rows_of(value))
    names = dict.fromkeys(name for row in rows for name in row)
    return Table.of([Column(name) for name in names], [_texts(row) for row in rows])


def _texts(row: Mapping[str, Any]) -> Row:
    """What CSV and tables take: lists and objects as JSON."""
    return {name: _text(cell) for name, cell in row.items()}


def _text(cell: Any) -> Any:
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, (dict, list)) else cell
