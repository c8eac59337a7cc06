"""From the entries of a lake to rows: each date from the newest vintage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from asc.flow.table import Column
from asc.workflows.reports.columns import documented_columns
from asc.workflows.reports.deliveries import date_column
from asc.workflows.reports.file import ReportFile
from asc.workflows.reports.offered import OFFERED
from asc.workflows.reports.table import Report
from asc.workflows.reports.vintages import Vintage, newest, plain_name

from .entry import Entry, vintages
from .folder import Lake

ADDED: Mapping[str, Mapping[str, Column]] = {
    "sales": {
        "Report Date": Column("Report Date", date),
        "Vendor Number": Column("Vendor Number"),
        "Fetched Date": Column("Fetched Date", date),
    },
    "analytics": {
        "App ID": Column("App ID"),
        "Access": Column("Access"),
        "Processing Date": Column("Processing Date", date),
        "Instance": Column("Instance"),
    },
}
"""Columns of ours: of when and of whom a row is, and of which vintage."""


def current(entries: Iterable[Entry]) -> dict[Entry, frozenset[date]]:
    """For each entry the dates for which it counts.

    Of a snapshot those that no ongoing instance has; of others the newest processing date wins.
    """
    by_owner: dict[str, list[Entry]] = {}
    for entry in vintages(entries):
        by_owner.setdefault(entry.owner, []).append(entry)
    chosen: dict[Entry, frozenset[date]] = {}
    for mine in by_owner.values():
        days = newest(map(_vintage, mine))
        chosen |= {entry: days[_key(entry)] for entry in mine if entry.file}
    return chosen


def _vintage(entry: Entry) -> Vintage:
    processed = entry.processed if entry.access == "ONGOING" else date.min
    return Vintage(processed, _key(entry), frozenset(entry.dates))


def _key(entry: Entry) -> str:
    """Segments of one instance belong together; of a sales day each file is a vintage."""
    return entry.ident if family(entry.report) == "analytics" else entry.file


def family(report: str) -> str:
    """`sales` or `analytics`."""
    return "sales" if report in OFFERED else "analytics"


def table(lake: Lake, report: str, wanted: Iterable[tuple[Entry, Iterable[date]]]) -> Report:
    """The rows of these dates in these files."""
    files = [_file(lake, entry, frozenset(days)) for entry, days in wanted]
    return Report(files, documented_columns(plain_name(report)), ADDED[family(report)])


def _file(lake: Lake, entry: Entry, days: frozenset[date]) -> ReportFile:
    file = ReportFile(f"{entry.report} of {entry.processed}", lake.content(entry), _added(entry))
    if family(entry.report) == "sales":
        return file
    return attrs.evolve(file, only=(date_column(file), days))


def _added(entry: Entry) -> dict[str, object]:
    if family(entry.report) == "sales":
        return {
            "Report Date": entry.dates[0],
            "Vendor Number": entry.owner,
            "Fetched Date": entry.processed,
        }
    return {
        "App ID": entry.owner,
        "Access": entry.access,
        "Processing Date": entry.processed,
        "Instance": entry.ident,
    }


def day_column(lake: Lake, report: str) -> str:
    """The column that says for which date a row is."""
    if family(report) == "sales":
        return "Report Date"
    entry = next(each for each in lake.entries(report) if each.file)
    return date_column(ReportFile(report, lake.content(entry)))


def months(entries: Sequence[Entry]) -> dict[str, list[tuple[Entry, list[date]]]]:
    """By month, the files that have dates in it, with these dates: all vintages."""
    found: dict[str, list[tuple[Entry, list[date]]]] = {}
    for entry in vintages(entries):
        parts: dict[str, list[date]] = {}
        for day in entry.dates:
            parts.setdefault(f"{day:%Y-%m}", []).append(day)
        for month, days in parts.items():
            if entry.file:
                found.setdefault(month, []).append((entry, days))
    return found
