"""The nightly run: whatever Apple has and the lake has not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from os import PathLike

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.flow.extras import load_extra
from asc.flow.lookup import named_app
from asc.flow.moments import read_day
from asc.flow.pacific import pacific_day
from asc.flow.result import Result, Step
from asc.flow.steps import emit, gather, in_thread, now
from asc.flow.table.column import REPORTS

from .lake.folder import Lake, check_names, open_lake
from .lake.known import known_ids
from .lake.tables import build_tables
from .lake.views import write_views
from .lake_analytics import AppUpdate, update_app
from .lake_sales import sales_update, update_sales
from .offered import SalesType, check_offer
from .requests import Access
from .sales import check_vendor


@attrs.frozen
class LakeUpdate(Result):
    """What a run added to a lake, and what it could not have."""

    path: str

    @property
    def title(self) -> str:
        added = sum(step.outcome == "added" for step in self.steps)
        return f"{self.path}: {added} of {len(self.steps)} with something new"


async def update_lake(
    lake: str | PathLike[str],
    *,
    apps: Sequence[Id[App]] = (),
    reports: Sequence[str] = (),
    vendors: Sequence[str] = (),
    sales: Sequence[SalesType] = ("SALES",),
    since: str | date | None = None,
    at_once: int = 4,
) -> LakeUpdate:
    """Fetches into a folder what it has not yet, and makes its tables. `lake` is a local folder, or
    a URL such as `s3://bucket/lake` that fsspec opens.

    `reports` are the analytics reports of each of `apps`, by Apple's full names; `sales` the daily
    sales reports of each of `vendors`, from `since` on, or of the newest 30 days. Every vintage is
    kept. Killed at any point and run again, it ends where an undisturbed run does; run again with
    nothing new it writes no file but the lines of what it asked for.

    What Apple refuses is a step `refused`, with the reason, and the rest goes on; a date for which
    nothing came is named in its report's step. A dry run fetches too: nothing changes at Apple's.
    A key that may read reports suffices; requests are made once, by `ensure_analytics_request`.
    With the ids that the lake remembers, a night takes two requests for each app and report, and
    three for each vendor and sales report. One process writes to a lake at a time: a local folder
    is locked, an object store is not. Needs the extra `reports`.

    Events: the `Step`s. Raises `InvalidArgument`, `MissingExtra`.
    """
    load_extra("pyarrow.parquet", "a lake", REPORTS)
    names = check_names(reports)
    _check(apps, names, vendors, sales)
    first = None if since is None else read_day("since", since)
    folder = open_lake(lake)
    with folder.storage.one_writer():
        steps = await _update_vendors(folder, vendors, sales, first)
        steps += await _update_apps(folder, apps, names, "ONGOING", at_once)
        await _build(folder, [*sales, *names])
    return LakeUpdate(folder.storage.address, steps=steps)


async def backfill(
    lake: str | PathLike[str], app: Id[App], *, reports: Sequence[str]
) -> LakeUpdate:
    """Fetches the history of an app from its one-time snapshot into a lake.

    `ensure_analytics_request(app, access="ONE_TIME_SNAPSHOT")` asks Apple for it, with an Admin
    key; it is there after a day or two, and kept for 35 days. Where ongoing reports have a date,
    their rows count, not the snapshot's. Run again it adds nothing. Raises and needs what
    `update_lake` does.
    """
    load_extra("pyarrow.parquet", "a lake", REPORTS)
    names = check_names(reports)
    _check([app], names, (), ())
    folder = open_lake(lake)
    with folder.storage.one_writer():
        steps = await _update_apps(folder, [app], names, "ONE_TIME_SNAPSHOT", 1)
        await _build(folder, names)
    return LakeUpdate(folder.storage.address, steps=steps)


def _check(
    apps: Sequence[Id[App]],
    reports: Sequence[str],
    vendors: Sequence[str],
    sales: Sequence[SalesType],
) -> None:
    if isinstance(apps, str) or isinstance(vendors, str):
        raise InvalidArgument("apps and vendors are lists: give ['...'], also for one alone")
    if bool(apps) != bool(reports):
        raise InvalidArgument("analytics reports take both: apps=[...] and reports=[...]")
    if not apps and not vendors:
        raise InvalidArgument("there is nothing to fetch: give apps= and reports=, or vendors=")
    for vendor in vendors:
        check_vendor(vendor)
    for type in sales:
        check_offer(type, None, "DAILY")


async def _update_vendors(
    lake: Lake, vendors: Iterable[str], sales: Iterable[SalesType], since: date | None
) -> list[Step]:
    steps: list[Step] = []
    moment = await now()
    for vendor in vendors:
        for type in sales:
            found = await update_sales(sales_update(lake, vendor, type, since, moment))
            steps += await _tell(found)
    return steps


async def _update_apps(
    lake: Lake, apps: Iterable[Id[App]], reports: Sequence[str], access: Access, at_once: int
) -> list[Step]:
    known, today = known_ids(lake), pacific_day(await now())
    owners = [await named_app(app) for app in apps]
    updates = [AppUpdate(lake, known, owner.id, reports, access, today) for owner in owners]
    try:
        found = await gather([_update_one(each) for each in updates], at_once=at_once)
    finally:
        if updates:
            known.save()
    return [step for steps in found for step in steps]


async def _update_one(update: AppUpdate) -> list[Step]:
    return await _tell(await update_app(update))


async def _tell(steps: list[Step]) -> list[Step]:
    for step in steps:
        await emit(step)
    return steps


async def _build(lake: Lake, reports: Iterable[str]) -> None:
    """Tables and views, beside the event loop: that takes long."""

    def work() -> None:
        for report in dict.fromkeys(reports):
            lake.compact(report)
            build_tables(lake, report)
        write_views(lake)

    await in_thread(work)
