"""From the files of several instances to one table in which each date stands once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from asc.errors import ReportUnreadable
from asc.flow.table import Column

from .cells import parse_date
from .columns import documented_columns, names_in_header
from .file import ReportFile
from .table import Report
from .vintages import Gap, Granularity, Vintage, doubled, find_gaps, newest, plain_name, preliminary

ADDED = {
    "App ID": Column("App ID"),
    "Processing Date": Column("Processing Date", date),
}
"""Columns of ours: framework reports name no app, and no report says when it was made."""

DATE_COLUMNS = ("Date", "Event Date", "Install Day")
"""The column that says for which date a row is: each report has one of them."""


class AnalyticsTable(Report):
    """An analytics report: each date from the newest instance that has it."""

    def __init__(
        self,
        files: Iterable[ReportFile],
        documented: Sequence[Column],
        added: Mapping[str, Column],
        *,
        gaps: Sequence[Gap] = (),
        preliminary: Sequence[date] = (),
        notes: Iterable[str] = (),
    ) -> None:
        super().__init__(files, documented, added, notes)
        self.gaps = tuple(gaps)
        """Dates that were asked for and have no rows, each with its reason."""
        self.preliminary = tuple(preliminary)
        """Dates that Apple may still restate."""


@attrs.frozen
class Delivery:
    """The files of one instance."""

    processed: date
    ident: str
    files: tuple[ReportFile, ...]


def table_of_deliveries(
    report: str,
    deliveries: Sequence[Delivery],
    expected: Sequence[date],
    today: date,
    granularity: Granularity = "DAILY",
) -> AnalyticsTable:
    """The rows that count, for the expected dates alone. Raises `ReportUnreadable`."""
    vintages = [_vintage(each) for each in deliveries]
    chosen = newest(vintages)
    files = []
    for delivery in deliveries:
        days = chosen[delivery.ident].intersection(expected)
        if days:
            files += [attrs.evolve(file, only=(date_column(file), days)) for file in delivery.files]
    there = frozenset[date]().union(*chosen.values()).intersection(expected)
    return AnalyticsTable(
        files,
        documented_columns(plain_name(report)),
        ADDED,
        gaps=find_gaps(report, expected, there, today, granularity),
        preliminary=preliminary(report, there, today, granularity),
        notes=doubled(vintages),
    )


def _vintage(delivery: Delivery) -> Vintage:
    days = frozenset[date]().union(*map(dates_in, delivery.files))
    return Vintage(delivery.processed, delivery.ident, days)


def date_column(file: ReportFile) -> str:
    """The name of the column that says for which date a row is. Raises `ReportUnreadable`."""
    names = names_in_header(file.header)
    for name in DATE_COLUMNS:
        if name in names:
            return name
    raise ReportUnreadable(f"{file.what}: it has no column {' or '.join(DATE_COLUMNS)}")


def dates_in(file: ReportFile) -> frozenset[date]:
    """The dates that a file has rows of. Raises `ReportUnreadable`."""
    position = names_in_header(file.header).index(date_column(file))
    texts: set[bytes] = set()
    for lines in file.lines():
        texts.update(b"".join(line.split(b"\t", position + 1)[position:][:1]) for line in lines)
    return frozenset(_read_date(file, text) for text in texts)


def _read_date(file: ReportFile, text: bytes) -> date:
    try:
        return parse_date(text.decode())
    except ValueError:
        raise ReportUnreadable(f"{file.what}: a row has the date {text!r}") from None
