"""A line of the manifest: one file that came, or the word of Apple's that there is none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, Literal

import attrs

from asc.workflows.reports.requests import Access

Family = Literal["sales", "analytics"]


@attrs.frozen
class Entry:
    """What came when a report was asked for."""

    report: str
    owner: str
    """The app's id, or the vendor number."""
    processed: date
    """The vintage: Apple's processing date, or the day on which a sales report was fetched."""
    dates: tuple[date, ...]
    """The dates of which it has rows; of a sales report the day it is for."""
    ident: str
    """The instance; of a sales report its day."""
    checksum: str = ""
    """MD5 of the file, in hex; empty where there were no sales."""
    file: str = ""
    """Where the file is, below `raw`; empty where there were no sales."""
    access: Access = "ONGOING"

    def to_line(self) -> str:
        """The entry as a line of JSON."""
        found = attrs.asdict(self) | {
            "processed": str(self.processed),
            "dates": list(map(str, self.dates)),
        }
        return json.dumps(found, ensure_ascii=False) + "\n"

    @classmethod
    def from_line(cls, line: bytes) -> Entry | None:
        """The entry; None for a line that was cut when its process was killed. Raises `ValueError`
        for one that is damaged otherwise: leaving it out would make a sum too small.
        """
        if not line.rstrip().endswith(b"}"):
            return None
        try:
            found: dict[str, Any] = json.loads(line)
            found["processed"] = date.fromisoformat(found["processed"])
            found["dates"] = tuple(map(date.fromisoformat, found["dates"]))
            return cls(**found)
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None


def vintages(entries: Iterable[Entry]) -> list[Entry]:
    """The files, without those that came again unchanged, in a fixed order."""
    newest: dict[tuple[str, str], Entry] = {}
    found: dict[Entry, None] = {}
    for entry in sorted(entries, key=lambda each: (each.processed, each.owner, each.file)):
        before = newest.get((entry.owner, entry.ident))
        newest[entry.owner, entry.ident] = entry
        if before is None or not is_same_sales(before, entry):
            found[entry] = None
    return list(found)


def is_same_sales(one: Entry, other: Entry) -> bool:
    """Whether a sales report came again as it was."""
    return one.checksum == other.checksum and one.processed != other.processed
