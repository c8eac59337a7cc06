"""`/v1/analyticsReportRequests`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..enums import AnalyticsReportRequestAccessType
    from ..list_request import ListRequest
    from ..models import AnalyticsReport, AnalyticsReportRequest, App
    from ..models.analytics_report import AnalyticsReportFields
    from ..models.analytics_report_request import AnalyticsReportRequestFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "analyticsReportRequests": Sequence[AnalyticsReportRequestFields],
            "analyticsReports": Sequence[AnalyticsReportFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["reports"]]
    GetLimits = TypedDict("GetLimits", {"reports": int}, total=False)
    ListReportsFilter = TypedDict(
        "ListReportsFilter",
        {
            "category": OneOrMore[
                Literal[
                    "APP_USAGE",
                    "APP_STORE_ENGAGEMENT",
                    "COMMERCE",
                    "FRAMEWORK_USAGE",
                    "PERFORMANCE",
                ]
            ],
            "name": Text,
        },
        total=False,
    )
    ListReportsFields = TypedDict(
        "ListReportsFields", {"analyticsReports": Sequence[AnalyticsReportFields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/analyticsReportRequests",
    one("AnalyticsReportRequest"),
    body=Body("analyticsReportRequests", to_one={"app": "apps"}, required="accessType app"),
)
_GET = Operation(
    "GET",
    "/v1/analyticsReportRequests/{id}",
    one("AnalyticsReportRequest"),
    query={
        "fields[analyticsReportRequests]": FieldsOf("AnalyticsReportRequest"),
        "fields[analyticsReports]": FieldsOf("AnalyticsReport"),
        "include": "reports",
        "limit[reports]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/analyticsReportRequests/{id}")
_LIST_REPORTS_LINKAGES = Operation(
    "GET",
    "/v1/analyticsReportRequests/{id}/relationships/reports",
    page_of_refs("AnalyticsReport"),
    query={"limit": 200},
)
_LIST_REPORTS = Operation(
    "GET",
    "/v1/analyticsReportRequests/{id}/reports",
    page("AnalyticsReport"),
    query={
        "fields[analyticsReports]": FieldsOf("AnalyticsReport"),
        "filter[category]": "APP_USAGE APP_STORE_ENGAGEMENT COMMERCE FRAMEWORK_USAGE PERFORMANCE",
        "filter[name]": None,
        "limit": 200,
    },
)


def create(
    *, access_type: AnalyticsReportRequestAccessType, app: Id[App]
) -> Request[AnalyticsReportRequest]:
    """POST /v1/analyticsReportRequests
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-analyticsreportrequests
    """
    return _CREATE.write(None, {"accessType": access_type}, {"app": app})


def get(
    id: Id[AnalyticsReportRequest],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AnalyticsReportRequest]:
    """GET /v1/analyticsReportRequests/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[AnalyticsReportRequest]) -> Request[None]:
    """DELETE /v1/analyticsReportRequests/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-analyticsreportrequests-_id_
    """
    return _DELETE(id)


def list_reports_linkages(
    id: Id[AnalyticsReportRequest], *, limit: int | None = None
) -> ListRequest[Ref[AnalyticsReport]]:
    """GET /v1/analyticsReportRequests/{id}/relationships/reports (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_-relationships-reports
    """
    return _LIST_REPORTS_LINKAGES.list(id, limit=limit)


def list_reports(
    id: Id[AnalyticsReportRequest],
    *,
    filter: ListReportsFilter = {},
    fields: ListReportsFields = {},
    limit: int | None = None,
) -> ListRequest[AnalyticsReport]:
    """GET /v1/analyticsReportRequests/{id}/reports (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_-reports
    """
    return _LIST_REPORTS.list(id, filter=filter, fields=fields, limit=limit)


class AnalyticsReportRequests(Namespace):
    """`/v1/analyticsReportRequests`."""

    def create(
        self, *, access_type: AnalyticsReportRequestAccessType, app: Id[App]
    ) -> AnalyticsReportRequest:
        """POST /v1/analyticsReportRequests"""
        return self._send(create(access_type=access_type, app=app))

    def get(
        self,
        id: Id[AnalyticsReportRequest],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AnalyticsReportRequest:
        """GET /v1/analyticsReportRequests/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[AnalyticsReportRequest]) -> None:
        """DELETE /v1/analyticsReportRequests/{id}"""
        return self._send(delete(id))

    def list_reports_linkages(
        self, id: Id[AnalyticsReportRequest], *, limit: int | None = None
    ) -> Pager[Ref[AnalyticsReport]]:
        """GET /v1/analyticsReportRequests/{id}/relationships/reports (at most 200 a page)"""
        return self._pager(list_reports_linkages(id, limit=limit))

    def list_reports(
        self,
        id: Id[AnalyticsReportRequest],
        *,
        filter: ListReportsFilter = {},
        fields: ListReportsFields = {},
        limit: int | None = None,
    ) -> Pager[AnalyticsReport]:
        """GET /v1/analyticsReportRequests/{id}/reports (at most 200 a page)"""
        return self._pager(list_reports(id, filter=filter, fields=fields, limit=limit))


class AsyncAnalyticsReportRequests(AsyncNamespace):
    """`/v1/analyticsReportRequests`, for asyncio."""

    async def create(
        self, *, access_type: AnalyticsReportRequestAccessType, app: Id[App]
    ) -> AnalyticsReportRequest:
        """POST /v1/analyticsReportRequests"""
        return await self._send(create(access_type=access_type, app=app))

    async def get(
        self,
        id: Id[AnalyticsReportRequest],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AnalyticsReportRequest:
        """GET /v1/analyticsReportRequests/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[AnalyticsReportRequest]) -> None:
        """DELETE /v1/analyticsReportRequests/{id}"""
        return await self._send(delete(id))

    def list_reports_linkages(
        self, id: Id[AnalyticsReportRequest], *, limit: int | None = None
    ) -> AsyncPager[Ref[AnalyticsReport]]:
        """GET /v1/analyticsReportRequests/{id}/relationships/reports (at most 200 a page)"""
        return self._pager(list_reports_linkages(id, limit=limit))

    def list_reports(
        self,
        id: Id[AnalyticsReportRequest],
        *,
        filter: ListReportsFilter = {},
        fields: ListReportsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AnalyticsReport]:
        """GET /v1/analyticsReportRequests/{id}/reports (at most 200 a page)"""
        return self._pager(list_reports(id, filter=filter, fields=fields, limit=limit))
