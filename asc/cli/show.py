"""Prints what a command gave: a table on a terminal, JSON in a pipe, or what `--output` says."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from itertools import chain, compress
from typing import Any

import click
from asc_api.resource import Resource

from asc.flow.plain import to_plain
from asc.flow.table import Table

from .dry_run import DryRun
from .rows import is_listing, rows_of, table_of_rows
from .spelling import name_commands


def show(value: Any, form: str | None) -> None:
    """Prints a value; None prints nothing."""
    if value is None:
        return
    form = form or ("table" if sys.stdout.isatty() else "json")
    _WRITERS[form](value)
    for note in getattr(value, "notes", ()) if isinstance(value, Table) else ():
        click.echo(f"note: {note}", err=True)


def document_of(value: Any) -> Any:
    """The value as JSON has it: a list for tables, an object for results."""
    if isinstance(value, DryRun):
        return {"dry_run": True, "result": document_of(value.result), "planned": value.rows}
    if is_listing(value):
        return list(rows_of(value))
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return to_plain(value)


def text_of(value: Any) -> str:
    """The value as text for a person."""
    if value is None:
        return ""
    if isinstance(value, DryRun):
        lines = [text_of(value.result), "dry run; would be sent:", *(value.lines or ["nothing"])]
        return "\n".join(line for line in lines if line)
    if is_listing(value):
        return _text_table(table_of_rows(value))
    return _text_of_object(to_plain(value) if isinstance(value, Resource) else value)


def _text_of_object(value: Any) -> str:
    """A line for each member, or JSON where members have members."""
    if not isinstance(value, dict):
        return name_commands(str(value))
    if any(isinstance(item, dict) for item in value.values()):
        return json.dumps(value, indent=2, ensure_ascii=False)
    return "\n".join(f"{name}: {_cell(item)}" for name, item in value.items())


def _table(value: Any) -> None:
    if is_listing(value) and sys.stdout.isatty():
        _rich_table(table_of_rows(value))
    else:
        click.echo(text_of(value))


def _text_table(table: Table[Any]) -> str:
    from asc.flow.table.text import as_text

    return as_text(table, sys.maxsize - 1, widest=sys.maxsize)  # it may go to a file


def _rich_table(table: Table[Any]) -> None:
    """Columns that are empty in every row are left out, and long words are folded, not cut."""
    from rich import box
    from rich.console import Console
    from rich.table import Table as RichTable

    rows = [[_escaped(cell) for cell in row] for row in chain.from_iterable(table.cells())]
    shown = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False)
    filled = [not rows or any(row[place] for row in rows) for place in range(len(table.names))]
    for name in compress(table.names, filled):
        shown.add_column(name, header_style="bold cyan", overflow="fold")
    for row in rows:
        shown.add_row(*compress(row, filled))
    Console().print(shown)


def _escaped(cell: Any) -> str:
    from rich.markup import escape

    return escape(_cell(cell))


def _cell(cell: Any) -> str:
    if isinstance(cell, (dict, list)):
        return json.dumps(cell, ensure_ascii=False)
    return "" if cell is None else str(cell)


def _json(value: Any) -> None:
    click.echo(json.dumps(document_of(value), indent=2, ensure_ascii=False))


def _ndjson(value: Any) -> None:
    lines: Iterable[Any] = rows_of(value) if is_listing(value) else [document_of(value)]
    for line in lines:
        click.echo(json.dumps(line, ensure_ascii=False))


def _csv(value: Any) -> None:
    click.echo(table_of_rows(value).to_csv(), nl=False)


def _markdown(value: Any) -> None:
    table = table_of_rows(value)
    _markdown_line(table.names)
    _markdown_line(["---"] * len(table.names))
    for batch in table.cells():
        for row in batch:
            _markdown_line([_cell(cell) for cell in row])


def _markdown_line(cells: list[str]) -> None:
    escaped = [" ".join(cell.replace("|", "\\|").split()) for cell in cells]
    click.echo(f"| {' | '.join(escaped)} |")


_WRITERS: dict[str, Callable[[Any], None]] = {
    "table": _table,
    "json": _json,
    "ndjson": _ndjson,
    "markdown": _markdown,
    "csv": _csv,
}
