"""The table in `uniqueness.txt`: what is unique among the resources that can be made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DUPLICATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
CODES: Mapping[str, str] = {
    "ATTRIBUTE": "ENTITY_ERROR.ATTRIBUTE.INVALID",
    "DUPLICATE": DUPLICATE,
    "ENTITY": "ENTITY_ERROR",
    "EXISTS": "STATE_ERROR.ALREADY_EXISTS",
    "MEDIA": "ENTITY_ERROR.MEDIA_ASSET_CREATION_NOT_ALLOWED",
    "RELATION": "ENTITY_ERROR.RELATIONSHIP.INVALID",
    "STATE": "STATE_ERROR",
}
WORDS = ("refused", "in flight", "replaces", "same", "accepted", "action")
"""What a second one meets; any other word names the rule that decides."""


@dataclass(frozen=True)
class Part:
    """A member of a key: an attribute, or one of several relationships."""

    names: tuple[str, ...]
    is_link: bool
    needed: bool
    """The key counts only where this is given."""


Key = tuple[Part, ...]


@dataclass(frozen=True)
class Row:
    """One type of the table."""

    type: str
    second: str
    keys: tuple[Key, ...]
    code: str
    most: int | None
    counted: Part | None
    """At what, or with what value, there can be so many."""
    evidence: str
    detail: str


@cache
def table() -> Mapping[str, Row]:
    """All rows by type."""
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = [_row(line) for line in lines]
    return {row.type: row for row in rows}


def _row(line: str) -> Row:
    cells = [cell.strip() for cell in re.split(r"\s\|(?=\s|$)", line)]
    type_, second, keys, code, most, evidence, detail = [*cells, "", "", "", "", ""][:7]
    number, _, counted = most.partition(" ")
    return Row(
        type_,
        second,
        tuple(tuple(map(_part, key.split())) for key in keys.split(";") if key.strip()),
        CODES.get(code, code),
        int(number) if number else None,
        _part(counted) if counted else None,
        evidence,
        detail,
    )


def _part(text: str) -> Part:
    names = tuple(text.strip("@!").split("|"))
    return Part(names, text.startswith("@"), text.endswith("!"))
