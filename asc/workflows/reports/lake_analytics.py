"""Analytics reports for a lake: the instances that it has not, of one app."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import chain

import attrs
from asc_api.errors import did_you_mean
from asc_api.models import AnalyticsReportInstance
from asc_api.relationship import Ref

from asc.errors import AscError, NotFound, NotFoundByName
from asc.flow.result import Step

from .analytics import list_instances, processed
from .deliveries import dates_in
from .file import ReportFile
from .lake.entry import Entry
from .lake.folder import Lake
from .lake.known import KnownIds
from .requests import Access, demand_request, list_reports
from .segments import fetch_segments
from .vintages import expected_dates, find_gaps

_SHOWN = 5
"""Dates without rows that a step names."""
_SILENT_DAYS = 3
"""Days without a new instance after which the request is looked at: it may have been stopped."""


@attrs.frozen
class AppUpdate:
    """What is done for one app."""

    lake: Lake
    known: KnownIds
    app: str
    reports: Sequence[str]
    access: Access
    today: date


async def update_app(update: AppUpdate) -> list[Step]:
    """Fetches what is new of each report. What Apple refuses is a step, and the rest goes on."""
    steps = []
    for report in update.reports:
        what = f"{report} of app {update.app}"
        try:
            steps.append(await _update_report(update, report, what))
        except AscError as error:
            steps.append(Step(what, "refused", str(error)))
    return steps


async def _update_report(update: AppUpdate, report: str, what: str) -> Step:
    instances = await _instances(update, report)
    there = {each.ident for each in update.lake.entries_of(report, update.app)}
    new = [each for each in instances if each.id not in there]
    for instance in sorted(new, key=lambda each: (processed(each), each.id)):
        await _keep_instance(update, report, instance)
    gaps = _gaps(update, report)
    if new:
        return Step(what, "added", f"{len(new)} instances{gaps and '; '}{gaps}")
    return Step(what, "unchanged", await _silence(update, instances) or gaps)


def _gaps(update: AppUpdate, report: str) -> str:
    """The dates that nothing has come for and that are not to be hoped for, on one line."""
    mine = update.lake.entries_of(report, update.app)
    days = set(chain.from_iterable(entry.dates for entry in mine))
    if not days:
        return ""
    expected = expected_dates("DAILY", min(days), update.today - timedelta(days=1))
    found = find_gaps(report, expected, days, update.today)
    lost = [str(gap.day) for gap in found if gap.reason != "may still come"]
    more = f" and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    return f"no rows for {', '.join(lost[:_SHOWN])}{more}" if lost else ""


async def _instances(update: AppUpdate, report: str) -> list[AnalyticsReportInstance]:
    """The instances, by the id that is known; where it is gone, all ids are looked for again."""
    ident = update.known.get(update.access, update.app, report)
    if ident is not None:
        try:
            return await list_instances(Ref("analyticsReports", ident), "DAILY")
        except NotFound:
            update.known.forget(update.access, update.app)
    request = await demand_request(Ref("apps", update.app), update.access)
    found = await list_reports(request)
    for name in update.reports:
        if name in found:
            update.known.set(update.access, update.app, name, found[name].id)
    if report not in found:
        raise NotFoundByName(f"no report is called {report!r}: {did_you_mean(report, found)}")
    return await list_instances(found[report], "DAILY")


async def _keep_instance(update: AppUpdate, report: str, instance: AnalyticsReportInstance) -> None:
    """All files first, then their lines together: half an instance would be a wrong number."""
    day = processed(instance)
    entries = []
    for content in await fetch_segments(instance):
        file = ReportFile(f"{report} of {day}", content)
        days = tuple(sorted(dates_in(file)))
        checksum, name = update.lake.keep(content, report, update.app, day)
        entries.append(
            Entry(report, update.app, day, days, instance.id, checksum, name, update.access)
        )
    update.lake.note(report, *entries)


async def _silence(update: AppUpdate, instances: Sequence[AnalyticsReportInstance]) -> str:
    """Why nothing is new, where that is suspicious. One request then."""
    newest = max(map(processed, instances), default=date.min)
    if update.access != "ONGOING":
        return "" if instances else "nothing came yet"
    if newest >= update.today - timedelta(days=_SILENT_DAYS):
        return ""
    request = await demand_request(Ref("apps", update.app), update.access)
    if request.stopped_due_to_inactivity:
        return "Apple has stopped the request: ensure_analytics_request makes it again"
    return f"nothing came since {newest}" if instances else "nothing came yet"
