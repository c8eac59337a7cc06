"""Impressions, downloads and crashes, from the analytics reports of an app."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs
from asc_api.models import AnalyticsReport
from asc_api.relationship import Ref

from asc.errors import AscError, ReportUnreadable
from asc.flow.pacific import pacific_day
from asc.flow.steps import now
from asc.workflows.reports.analytics import fetch_deliveries
from asc.workflows.reports.columns import names_in_header
from asc.workflows.reports.deliveries import AnalyticsTable, table_of_deliveries
from asc.workflows.reports.requests import demand_request, list_reports
from asc.workflows.reports.vintages import final_after

from .facts import CRASHES, DOWNLOADS, IMPRESSIONS, AppNamed, Fact, Reading, Spans
from .territories import two_letters


@attrs.frozen
class Source:
    """A report, and which of its rows count."""

    report: str
    figure: str
    count: str
    """The column with the number."""
    column: str = ""
    values: tuple[str, ...] = ()
    """In small letters: Apple's capitals differ from report to report."""
    has_territories: bool = True

    @property
    def needed(self) -> list[str]:
        """The columns without which a sum would be wrong."""
        territory = "Territory" if self.has_territories else ""
        return [name for name in (self.count, self.column, territory) if name]


SOURCES = (
    Source(
        "App Store Discovery and Engagement Standard",
        IMPRESSIONS,
        "Counts",
        "Event",
        ("impression",),
    ),
    Source(
        "App Downloads Standard",
        DOWNLOADS,
        "Counts",
        "Download Type",
        ("first-time download", "redownload"),
    ),
    Source("App Crashes", CRASHES, "Crashes", has_territories=False),
)
_SHOWN = 3
"""Dates without rows that a note names."""


def final_spans(figure: str, today: date, days: int) -> Spans:
    """The newest days that Apple does not restate any more. Impressions and downloads are of the
    same days, as one is divided by the other.
    """
    together = [each for each in SOURCES if (each.figure == CRASHES) == (figure == CRASHES)]
    age = max(final_after(each.report) for each in together) + 1
    return Spans(today - timedelta(days=age), days)


async def read_analytics(app: AppNamed, days: int, at_once: int) -> tuple[list[Reading], list[str]]:
    """What the three reports of an app say, and notes on what they do not.

    What Apple refuses is a note: the rest of a digest is right without it.
    """
    today = pacific_day(await now())
    try:
        request = await demand_request(Ref("apps", app.id), "ONGOING")
        reports = await list_reports(request)
    except AscError as error:
        return [], [f"{app.name}: no impressions, downloads and crashes: {error}"]
    readings: list[Reading] = []
    notes: list[str] = []
    for source in SOURCES:
        spans = final_spans(source.figure, today, days)
        try:
            table = await _table(app, source, reports, spans, today, at_once)
            readings.append(_reading(app, source, spans, table))
            notes += _gap_notes(app, source, spans, table)
        except AscError as error:
            notes.append(f"{app.name}: no {source.figure}: {error}")
    return readings, notes


async def _table(
    app: AppNamed,
    source: Source,
    reports: Mapping[str, AnalyticsReport],
    spans: Spans,
    today: date,
    at_once: int,
) -> AnalyticsTable:
    report = reports.get(source.report)
    if report is None:
        raise ReportUnreadable(f"Apple lists no report {source.report!r} for this app")
    found = await fetch_deliveries(app.id, report, spans.dates, "DAILY", at_once)
    table = table_of_deliveries(source.report, found, spans.dates, today)
    for file in table.files:
        names = names_in_header(file.header, table.columns)
        if missing := [name for name in source.needed if name not in names]:
            raise ReportUnreadable(f"{file.what} has no column {missing[0]!r}")
    return table


def _reading(app: AppNamed, source: Source, spans: Spans, table: AnalyticsTable) -> Reading:
    gaps = {gap.day for gap in table.gaps}
    there = frozenset(day for day in spans.dates if day not in gaps)
    return Reading(app.id, (source.figure,), spans, there, tuple(_facts(app, source, table)))


def _facts(app: AppNamed, source: Source, table: AnalyticsTable) -> Iterator[Fact]:
    for row in table:
        if not source.values or _value(row, source.column) in source.values:
            count = Decimal(row[source.count] or 0)
            territory = two_letters(row["Territory"] or "") if source.has_territories else ""
            yield Fact(row["Date"], app.id, territory, source.figure, count)


def _value(row: Mapping[str, Any], column: str) -> str:
    return str(row[column] or "").lower()


def _gap_notes(app: AppNamed, source: Source, spans: Spans, table: AnalyticsTable) -> Iterator[str]:
    if not table.gaps:
        return
    named = ", ".join(str(gap.day) for gap in table.gaps[:_SHOWN])
    more = f" and {len(table.gaps) - _SHOWN} more" if len(table.gaps) > _SHOWN else ""
    yield (
        f"{app.name}: {source.figure} has no rows for {named}{more}, of {2 * spans.days} days: "
        "nothing to report, or Apple did not deliver it"
    )
