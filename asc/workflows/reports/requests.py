"""Requests for analytics reports: an app has one of each kind, made once by an Admin key."""

from __future__ import annotations

from typing import Literal

import attrs
from asc_api.errors import did_you_mean
from asc_api.models import AnalyticsReport, AnalyticsReportRequest, App
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import analytics_report_requests, apps

from asc.base.checks import one_of
from asc.errors import Conflict, NoAnalyticsRequest, NotFoundByName
from asc.flow.ensure import create_or_find
from asc.flow.lookup import named_app
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each

Access = Literal["ONGOING", "ONE_TIME_SNAPSHOT"]


@attrs.frozen
class EnsuredRequest(Result):
    """A request for analytics reports that is at work."""

    request: AnalyticsReportRequest

    @property
    def title(self) -> str:
        return f"analytics request {self.request.id}: {self.steps[-1].outcome}"


async def ensure_analytics_request(app: Id[App], *, access: Access = "ONGOING") -> EnsuredRequest:
    """The app's request for analytics reports, made if it is missing.

    One that Apple stopped because its reports were not read is deleted and made again: Apple offers
    no other way (quirk 67). Its old instances go with it. The catalogue of reports is there at
    once, the first files after one or two days. Making one takes an Admin key; reading takes a key
    with Sales and Reports or Finance. `ONGOING` has no history; a `ONE_TIME_SNAPSHOT` has, and
    Apple takes one a month.

    Run again, it finds the request and writes nothing: one request, two where it is made. Raises
    `NoAnalyticsRequest` where Apple says that there is one and shows none (quirk 65). Source:
    Apple's page on downloading analytics reports.
    """
    one_of("access", access, Access)
    owner = await named_app(app)
    what = f"{access} request"
    found = await find_request(owner, access)
    if found is not None and not found.stopped_due_to_inactivity:
        return EnsuredRequest(found, steps=await emit_each([Step(what, "unchanged")]))
    steps = []
    if found is not None:
        await write_and_verify(analytics_report_requests.delete(found))
        deleted = Step(f"{what} {found.id}", "deleted", "stopped, since it was not read")
        steps += await emit_each([deleted])
    made, new = await _create(owner, access)
    steps += await emit_each([Step(what, "created" if new else "unchanged")])
    return EnsuredRequest(made, steps=steps)


async def find_request(owner: App | Ref[App], access: Access) -> AnalyticsReportRequest | None:
    """The app's request of that kind, at work or stopped. One request."""
    found = await apps.list_analytics_report_requests(owner, filter={"accessType": access}).all()
    working = [each for each in found if not each.stopped_due_to_inactivity]
    return next(iter(working or found), None)


async def _create(owner: App | Ref[App], access: Access) -> tuple[AnalyticsReportRequest, bool]:
    async def find() -> AnalyticsReportRequest | None:
        return await find_request(owner, access)

    try:
        return await create_or_find(
            analytics_report_requests.create(access_type=access, app=owner), find
        )
    except Conflict as error:
        raise NoAnalyticsRequest(
            f"app {owner.id}: Apple says that there is an {access} request, and lists none, a "
            "known fault (quirk 65): try again tomorrow, or report it to Apple"
        ) from error


async def demand_request(owner: App | Ref[App], access: Access) -> AnalyticsReportRequest:
    """The app's request of that kind. Raises `NoAnalyticsRequest`, with the cure."""
    found = await find_request(owner, access)
    if found is None:
        raise NoAnalyticsRequest(
            f"app {owner.id} has no {access} request for analytics reports: with an Admin key, "
            f"client.reports.ensure_analytics_request({owner.id!r}, access={access!r}) makes one; "
            "the first reports come after one or two days"
        )
    return found


async def list_reports(request: AnalyticsReportRequest) -> dict[str, AnalyticsReport]:
    """All reports of a request by name. One request."""
    found = await analytics_report_requests.list_reports(request).all()
    return {report.name or "": report for report in found}


async def find_report(request: AnalyticsReportRequest, name: str) -> AnalyticsReport:
    """The report of that name; ` Standard` may be left out. One request. Raises
    `NotFoundByName`.
    """
    by_name = await list_reports(request)
    report = by_name.get(name) or by_name.get(f"{name} Standard")
    if report is None:
        raise NotFoundByName(f"no report is called {name!r}: {did_you_mean(name, by_name)}")
    return report
