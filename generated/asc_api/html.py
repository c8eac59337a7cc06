"""Pages as tables, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import chain, islice
from typing import Any

from .values import Struct

_ROWS, _COLUMNS, _LONGEST = 50, 12, 200


def as_html(items: Sequence[Any]) -> str:
    """The first items, a row each, with what at least one of them has to show."""
    rows = [_cells(item) for item in islice(items, _ROWS)]
    names = list(dict.fromkeys(chain.from_iterable(rows)))[:_COLUMNS]
    lines = [_line("th", names), *(_line("td", _in_order(row, names)) for row in rows)]
    rest = len(items) - len(rows)
    more = f"\n<p>… and {rest} more</p>" if rest > 0 else ""
    return "\n".join(["<table>", *lines, "</table>"]) + more


def _cells(item: Any) -> dict[str, str]:
    return item._told() if isinstance(item, Struct) else {"": repr(item)}


def _in_order(row: dict[str, str], names: Iterable[str]) -> list[str]:
    return [row.get(name, "") for name in names]


def _line(tag: str, texts: Iterable[str]) -> str:
    cells = (f"<{tag}>{escape(_cut(text))}</{tag}>" for text in texts)
    return f"<tr>{''.join(cells)}</tr>"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
