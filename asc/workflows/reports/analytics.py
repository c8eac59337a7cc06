"""Analytics reports: every instance read, each date taken from the newest that has it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import chain

from asc_api.errors import InvalidArgument
from asc_api.models import AnalyticsReport, AnalyticsReportInstance, App
from asc_api.request import Id
from asc_api.resources import analytics_reports

from asc.base.checks import at_least, one_of
from asc.errors import ReportUnreadable
from asc.flow.lookup import named_app
from asc.flow.moments import read_day
from asc.flow.pacific import pacific_day
from asc.flow.steps import gather, now

from .cells import parse_date
from .deliveries import AnalyticsTable, Delivery, dates_in, table_of_deliveries
from .file import ReportFile
from .requests import Access, demand_request, find_report
from .segments import fetch_segments
from .vintages import Granularity, expected_dates, final_after


async def analytics(
    app: Id[App],
    report: str,
    *,
    since: str | date,
    until: str | date | None = None,
    granularity: Granularity = "DAILY",
    access: Access = "ONGOING",
    at_once: int = 4,
) -> AnalyticsTable:
    """An analytics report of an app, as one table in which each date stands once.

    `report` is Apple's name of it, such as `App Sessions Detailed`; ` Standard` may be left out.
    Apple delivers dates again until they are final: of each date the rows of the newest processing
    date are taken, and all others left. `gaps` names the dates from `since` to `until` that have no
    rows, and whether they may still come; `preliminary` those that may change. `Paying Users`,
    `Unique Counts` and `Unique Devices` must not be added up over rows.

    Three requests, one more for each instance, and a download for each of its files; instances that
    Apple made before the first date was final are read only where a date is missing. Raises
    `InvalidArgument`, `NoAnalyticsRequest`, `NotFoundByName`, `ReportUnreadable`. Source: Apple's
    pages on analytics reports.
    """
    one_of("granularity", granularity, Granularity)
    at_least("analytics", 1, at_once=at_once)
    today = pacific_day(await now())
    expected = _expected(granularity, since, until, today)
    owner = await named_app(app)
    request = await demand_request(owner, access)
    found = await find_report(request, report)
    deliveries = await fetch_deliveries(owner.id, found, expected, granularity, at_once)
    table = table_of_deliveries(found.name or report, deliveries, expected, today, granularity)
    if request.stopped_due_to_inactivity:
        table.notes += (
            "Apple has stopped the request, since it was not read: no new dates will come until "
            f"client.reports.ensure_analytics_request({owner.id!r}) makes it again",
        )
    return table


def _expected(
    granularity: Granularity, since: str | date, until: str | date | None, today: date
) -> list[date]:
    """The dates that are asked for; none of this week's or month's where it has no report yet."""
    first = read_day("since", since)
    last = today if until is None else read_day("until", until)
    if first > last:
        raise InvalidArgument(f"since is {first}, which is after {last}")
    dates = expected_dates(granularity, first, min(last, today - timedelta(days=1)))
    return [day for day in dates if _is_over(granularity, day, today)]


def _is_over(granularity: Granularity, day: date, today: date) -> bool:
    """Whether the week or month that begins on a day is."""
    if granularity == "MONTHLY":
        return (day.year, day.month) < (today.year, today.month)
    return day + timedelta(days=7 if granularity == "WEEKLY" else 1) <= today


async def fetch_deliveries(
    app: str,
    report: AnalyticsReport,
    expected: Sequence[date],
    granularity: Granularity,
    at_once: int,
) -> list[Delivery]:
    """The files of the instances from which the expected dates are taken.

    Those that Apple made before the first date was final are left out where newer ones have all
    that they can have: of each date the newest counts.
    """

    if not expected:
        return []

    async def fetch(instances: Iterable[AnalyticsReportInstance]) -> list[Delivery]:
        return await gather([_fetch(app, report, each) for each in instances], at_once=at_once)

    final = expected[0] + timedelta(days=final_after(report.name or ""))
    instances = await list_instances(report, granularity)
    found = await fetch(each for each in instances if processed(each) >= final)
    early = [each for each in instances if expected[0] <= processed(each) < final]
    there = chain.from_iterable(map(dates_in, chain.from_iterable(each.files for each in found)))
    if early and {day for day in expected if day < final}.difference(there):
        found += await fetch(early)
    return found


async def list_instances(
    report: Id[AnalyticsReport], granularity: Granularity
) -> list[AnalyticsReportInstance]:
    """All instances of that granularity that Apple still keeps. One request for each 200."""
    return await analytics_reports.list_instances(report, filter={"granularity": granularity}).all()


def processed(instance: AnalyticsReportInstance) -> date:
    """The day on which Apple made an instance. Raises `ReportUnreadable`."""
    given = instance.processing_date
    try:
        return given if isinstance(given, date) else parse_date(str(given))
    except ValueError:
        raise ReportUnreadable(
            f"instance {instance.id}: its processing date is {given!r}"
        ) from None


async def _fetch(app: str, report: AnalyticsReport, instance: AnalyticsReportInstance) -> Delivery:
    day = processed(instance)
    added = {"App ID": app, "Processing Date": day}
    what = f"{report.name} of {day}"
    contents = await fetch_segments(instance)
    return Delivery(day, instance.id, tuple(ReportFile(what, each, added) for each in contents))
