"""A digest as blocks for Slack. Source of the limits: Slack's reference of blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from asc.base.slack import escape
from asc.flow.slack import slack_text

from .view import Section, View

_FIELDS = 10
"""Of one block."""
_HEADER = 150
"""Characters of a header."""


def blocks(view: View) -> list[dict[str, Any]]:
    """A header, the totals, a block of text for each table, and the notes."""
    header = {"type": "plain_text", "text": view.title[:_HEADER]}
    found: list[dict[str, Any]] = [{"type": "header", "text": header}]
    fields = [_field(row) for row in view.totals.rows]
    starts = range(0, len(fields), _FIELDS)
    found += [{"type": "section", "fields": fields[at : at + _FIELDS]} for at in starts]
    found += [_section(section.title, lines_of(section)) for section in view.sections]
    return found + ([_section("Notes", view.notes)] if view.notes else [])


def _field(row: Sequence[str]) -> dict[str, str]:
    figure, now, _, change = row
    value = f"{now} ({change})" if change else now
    return {"type": "mrkdwn", "text": f"*{escape(figure)}*\n{escape(value)}"}


def _section(title: str, lines: Sequence[str]) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": slack_text(title, lines)}}


def lines_of(section: Section) -> list[str]:
    """A line for each row, such as `Weather: units 120 (+3.1 %), crashes 2`."""
    lines = [_line(section.header, row) for row in section.rows]
    return [*lines, f"and {section.more} more"] if section.more else lines


def _line(header: Sequence[str], row: Sequence[str]) -> str:
    pairs = zip(header[1:], row[1:], strict=True)
    return f"{row[0]}: {', '.join(_named_cells(pairs))}"


def _named_cells(pairs: Any) -> Iterator[str]:
    for name, cell in pairs:
        if cell:
            yield f"{name} {cell}"
