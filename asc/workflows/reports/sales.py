"""Sales and Trends reports: one file a period, read as typed rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.resources import sales_reports

from asc.base.checks import whole
from asc.errors import ApiError, ReportNoLongerKept, ReportNotYet, WrongPeriod
from asc.flow.pacific import PACIFIC, pacific_day
from asc.flow.steps import gather, now
from asc.flow.table import Column

from .apple import Availability, availability, explained, version_named
from .calendar import Frequency, Period, newest_periods, period, period_with
from .cells import read_rows
from .columns import column, documented_columns
from .fetched import Fetched
from .file import ReportFile
from .offered import SalesType, check_offer
from .totals import SalesReport

ADDED = {
    "Report Date": Column("Report Date", date),
    "Vendor Number": Column("Vendor Number"),
}
"""Columns of ours: the last day of the period, and whose report it is."""


@attrs.define
class SalesQuery:
    """What is asked for, period by period. The version is learned from Apple's first answer."""

    vendor: str
    type: SalesType
    subtype: str
    frequency: Frequency
    version: str | None = None

    def what(self, asked: Period) -> str:
        """For messages."""
        return f"{self.type} of {asked}"

    def filters(self, asked: Period) -> Any:
        """The filters of the request."""
        filters = {
            "vendorNumber": self.vendor,
            "reportType": self.type,
            "reportSubType": self.subtype,
            "frequency": self.frequency,
            "reportDate": asked.name,
        }
        return filters | ({"version": self.version} if self.version else {})


async def sales(
    vendor: str,
    *,
    date: str | date | None = None,
    days: int | None = None,
    since: str | date | None = None,
    until: str | date | None = None,
    frequency: Frequency = "DAILY",
    type: SalesType = "SALES",
    subtype: str | None = None,
    version: str | None = None,
    allow_missing: bool = False,
) -> SalesReport:
    """A sales report of one period or of several, as one table.

    `date` names one period: a day, a closing Sunday (`WEEKLY`), `2026-09`, `2026`. `days` takes the
    newest days whose reports are due; `since` (and `until`) all periods from one to the other.
    A period without sales has no rows. Where a report is not out yet, or not kept any more, nothing
    is returned, since sums would be wrong: `ReportNotYet` says when it is due; with `allow_missing`
    the rest is read, and `periods` tells what came of each.

    The version is left out, and taken from Apple's answer if Apple demands one (quirk 63). Rows
    carry `Report Date` and `Vendor Number`. One request a period, and one for the version. Raises
    `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
    `WrongPeriod`. Source: Apple's page on `GET /v1/salesReports`.
    """
    query = SalesQuery(
        check_vendor(vendor), type, check_offer(type, subtype, frequency), frequency, version
    )
    moment = await now()
    asked = wanted_periods(frequency, moment, date=date, days=days, since=since, until=until)
    first = await fetch_sales(query, asked[0], moment)
    rest = await gather([fetch_sales(query, each, moment) for each in asked[1:]])
    fetched = [first, *rest]
    if not allow_missing:
        demand_all(query, fetched)
    return sales_table(type, fetched)


def check_vendor(vendor: object) -> str:
    """Raises `InvalidArgument` for what is not a vendor number."""
    if isinstance(vendor, str) and vendor.isascii() and vendor.isdigit():
        return vendor
    raise InvalidArgument(
        f"vendor is {vendor!r}: it takes the vendor number as text, such as '85012345', which the "
        "web page shows under Payments and Financial Reports"
    )


def wanted_periods(
    frequency: Frequency,
    moment: float,
    *,
    date: str | date | None,
    days: int | None,
    since: str | date | None,
    until: str | date | None,
) -> list[Period]:
    """The periods that the arguments name, the oldest first. Raises `InvalidArgument`."""
    given = [value for value in (date, days, since) if value is not None]
    if len(given) != 1 or (until is not None and since is None):
        raise InvalidArgument(
            "which periods? Give one of date='2026-09-07', days=30, or since= (with until=)"
        )
    if date is not None:
        return [period(frequency, date)]
    if days is not None:
        return _newest_days(frequency, days, moment)
    return _range(frequency, since or "", until, moment)


def _newest_days(frequency: Frequency, days: int, moment: float) -> list[Period]:
    whole("sales", 1, days=days)
    if frequency != "DAILY" or days > 366:
        raise InvalidArgument(
            f"days is {days}, frequency {frequency}: days= is for DAILY reports, of which Apple "
            "keeps a year; give since= and until="
        )
    return newest_periods("DAILY", days, moment)


def _range(
    frequency: Frequency, since: str | date, until: str | date | None, moment: float
) -> list[Period]:
    first = period(frequency, since)
    last = newest_periods(frequency, 1, moment)[0] if until is None else period(frequency, until)
    if first.first > last.first:
        raise InvalidArgument(f"since is {first}, which is after {last}")
    found = [first]
    while found[-1].last < last.last:
        found.append(period_with(frequency, found[-1].last + timedelta(days=1)))
    return found


async def fetch_sales(query: SalesQuery, asked: Period, moment: float) -> Fetched:
    """Asks for one period. What Apple has no report for is an outcome, all else an error."""
    if asked.last >= pacific_day(moment):
        return Fetched(asked, "not yet")
    try:
        content = await _send(query, asked)
    except ApiError as error:
        found = availability(error)
        if found is None:
            raise explained(error, query.what(asked), query.vendor) from error
        return Fetched(asked, _judged(found, asked, moment))
    added = {"Report Date": asked.last, "Vendor Number": query.vendor}
    file = ReportFile(query.what(asked), content, added)
    _demand_period(file, asked)
    return Fetched(asked, "read", file)


def _judged(found: Availability, asked: Period, moment: float) -> Availability:
    """Before a report is due, Apple says "no sales" of one that is not made yet."""
    early = datetime.fromtimestamp(moment, UTC) < asked.available
    return "not yet" if found == "no sales" and early else found


async def _send(query: SalesQuery, asked: Period) -> bytes:
    try:
        return await sales_reports.get(filter=query.filters(asked))
    except ApiError as error:
        latest = version_named(error)
        if latest is None or latest == query.version:
            raise
        query.version = latest
    return await sales_reports.get(filter=query.filters(asked))


def _demand_period(file: ReportFile, asked: Period) -> None:
    """Apple was seen to answer with the week before. Raises `WrongPeriod`."""
    names = [name for name in ("Begin Date", "End Date") if name in file.header]
    first = next((row for rows in read_rows(file, list(map(column, names))) for row in rows), {})
    for name, day in first.items():
        if day is not None and not asked.first <= day <= asked.last:
            raise WrongPeriod(
                f"{file.what}: Apple sent another period: {name} is {day}, which is not in "
                f"{asked.first} to {asked.last}; ask again later"
            )


def demand_all(query: SalesQuery, fetched: Iterable[Fetched]) -> None:
    """Raises `ReportNotYet` or `ReportNoLongerKept` for periods without a report."""
    early = [each.period for each in fetched if each.availability == "not yet"]
    late = [each.period.name for each in fetched if each.availability == "no longer kept"]
    rest = "; with allow_missing=True the others are read"
    if late:
        raise ReportNoLongerKept(f"{query.type}: Apple keeps no more {', '.join(late)}{rest}", late)
    if early:
        raise not_yet(query.type, early, rest)


def not_yet(what: str, early: list[Period], rest: str = "") -> ReportNotYet:
    """The error for reports that are not out, with when they are."""
    names = ", ".join(each.name for each in early)
    due = max(each.available for each in early)
    return ReportNotYet(
        f"{what}: not out yet: {names}; usually out by {due.astimezone(PACIFIC):%Y-%m-%d %H:%M} "
        f"Pacific time{rest}",
        due,
    )


def sales_table(type: SalesType, fetched: Iterable[Fetched]) -> SalesReport:
    """The fetched files as one table."""
    found = tuple(fetched)
    files = [each.file for each in found if each.file is not None]
    return SalesReport(files, documented_columns(type), ADDED, periods=found)
