"""Sales reports for a lake: the days that it has not, and the fresh ones once more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import attrs

from asc.errors import ReportError
from asc.flow.pacific import pacific_day
from asc.flow.result import Step

from .calendar import newest_periods, period
from .fetched import Fetched
from .lake.entry import Entry
from .lake.folder import Lake
from .offered import SalesType, check_offer
from .sales import SalesQuery, fetch_sales

_FRESH_DAYS = 2
"""Days after which a sales report is not revised any more, as others observe."""
DAYS = 30
"""How far back a new lake begins, unless the user says so."""


@attrs.frozen
class SalesUpdate:
    """What is done for one vendor and report."""

    lake: Lake
    query: SalesQuery
    since: date | None
    moment: float


def sales_update(
    lake: Lake, vendor: str, type: SalesType, since: date | None, moment: float
) -> SalesUpdate:
    """The update of a daily report."""
    query = SalesQuery(vendor, type, check_offer(type, None, "DAILY"), "DAILY")
    return SalesUpdate(lake, query, since, moment)


async def update_sales(update: SalesUpdate) -> list[Step]:
    """Fetches the days that are missing or fresh. One request a day, one for the version."""
    report, vendor = update.query.type, update.query.vendor
    what = f"{report} of vendor {vendor}"
    entries = update.lake.entries_of(report, vendor)
    added, absent = 0, []
    try:
        for day in wanted_days(entries, update.since, update.moment):
            fetched = await fetch_sales(update.query, period("DAILY", day), update.moment)
            if fetched.availability in ("not yet", "no longer kept"):
                absent.append(f"{day} {fetched.availability}")
                continue
            added += _keep(update, fetched, entries)
    except ReportError as error:
        return [Step(what, "refused", str(error))]
    steps = [Step(what, "added", f"{added} days") if added else Step(what, "unchanged")]
    return steps + [Step(f"{what}: {each}", "skipped", "no report") for each in absent]


def wanted_days(entries: Iterable[Entry], since: date | None, moment: float) -> list[date]:
    """The days to ask for: those without an answer, and those that were asked while fresh."""
    newest = newest_periods("DAILY", 1, moment)[0].last
    asked: dict[date, date] = {}
    for entry in entries:
        asked[entry.dates[0]] = max(entry.processed, asked.get(entry.dates[0], date.min))
    first = since or min([*asked, newest - timedelta(days=DAYS - 1)])
    days = [first + timedelta(days=number) for number in range((newest - first).days + 1)]
    today = pacific_day(moment)
    return [day for day in days if _is_wanted(day, asked.get(day), today)]


def _is_wanted(day: date, asked: date | None, today: date) -> bool:
    if asked is None:
        return True
    return asked < today and asked <= day + timedelta(days=_FRESH_DAYS)


def _keep(update: SalesUpdate, fetched: Fetched, entries: Iterable[Entry]) -> bool:
    """Keeps what came; whether it is new. A day that had sales does not lose them to an empty
    answer.
    """
    day, today = fetched.period.last, pacific_day(update.moment)
    report, vendor = update.query.type, update.query.vendor
    before = [each for each in entries if each.dates[0] == day]
    checksum = file = ""
    if fetched.file is not None:
        checksum, file = update.lake.keep(fetched.file.as_sent(), report, vendor, day)
    elif any(each.file for each in before):
        newest = before[-1]
        checksum, file = newest.checksum, newest.file
    entry = Entry(report, vendor, today, (day,), str(day), checksum, file)
    update.lake.note(report, entry)
    return not before or before[-1].checksum != checksum
