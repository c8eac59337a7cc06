"""`/v1/analyticsReports`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AnalyticsReport, AnalyticsReportInstance
    from ..models.analytics_report import AnalyticsReportFields
    from ..models.analytics_report_instance import AnalyticsReportInstanceFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields", {"analyticsReports": Sequence[AnalyticsReportFields]}, total=False
    )
    ListInstancesFilter = TypedDict(
        "ListInstancesFilter",
        {"granularity": OneOrMore[Literal["DAILY", "WEEKLY", "MONTHLY"]], "processingDate": Text},
        total=False,
    )
    ListInstancesFields = TypedDict(
        "ListInstancesFields",
        {"analyticsReportInstances": Sequence[AnalyticsReportInstanceFields]},
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/analyticsReports/{id}",
    one("AnalyticsReport"),
    query={"fields[analyticsReports]": FieldsOf("AnalyticsReport")},
)
_LIST_INSTANCES = Operation(
    "GET",
    "/v1/analyticsReports/{id}/instances",
    page("AnalyticsReportInstance"),
    query={
        "fields[analyticsReportInstances]": FieldsOf("AnalyticsReportInstance"),
        "filter[granularity]": "DAILY WEEKLY MONTHLY",
        "filter[processingDate]": None,
        "limit": 200,
    },
)
_LIST_INSTANCES_LINKAGES = Operation(
    "GET",
    "/v1/analyticsReports/{id}/relationships/instances",
    page_of_refs("AnalyticsReportInstance"),
    query={"limit": 200},
)


def get(id: Id[AnalyticsReport], *, fields: GetFields = {}) -> Request[AnalyticsReport]:
    """GET /v1/analyticsReports/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_
    """
    return _GET(id, fields=fields)


def list_instances(
    id: Id[AnalyticsReport],
    *,
    filter: ListInstancesFilter = {},
    fields: ListInstancesFields = {},
    limit: int | None = None,
) -> ListRequest[AnalyticsReportInstance]:
    """GET /v1/analyticsReports/{id}/instances (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_-instances
    """
    return _LIST_INSTANCES.list(id, filter=filter, fields=fields, limit=limit)


def list_instances_linkages(
    id: Id[AnalyticsReport], *, limit: int | None = None
) -> ListRequest[Ref[AnalyticsReportInstance]]:
    """GET /v1/analyticsReports/{id}/relationships/instances (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_-relationships-instances
    """
    return _LIST_INSTANCES_LINKAGES.list(id, limit=limit)


class AnalyticsReports(Namespace):
    """`/v1/analyticsReports`."""

    def get(self, id: Id[AnalyticsReport], *, fields: GetFields = {}) -> AnalyticsReport:
        """GET /v1/analyticsReports/{id}"""
        return self._send(get(id, fields=fields))

    def list_instances(
        self,
        id: Id[AnalyticsReport],
        *,
        filter: ListInstancesFilter = {},
        fields: ListInstancesFields = {},
        limit: int | None = None,
    ) -> Pager[AnalyticsReportInstance]:
        """GET /v1/analyticsReports/{id}/instances (at most 200 a page)"""
        return self._pager(list_instances(id, filter=filter, fields=fields, limit=limit))

    def list_instances_linkages(
        self, id: Id[AnalyticsReport], *, limit: int | None = None
    ) -> Pager[Ref[AnalyticsReportInstance]]:
        """GET /v1/analyticsReports/{id}/relationships/instances (at most 200 a page)"""
        return self._pager(list_instances_linkages(id, limit=limit))


class AsyncAnalyticsReports(AsyncNamespace):
    """`/v1/analyticsReports`, for asyncio."""

    async def get(self, id: Id[AnalyticsReport], *, fields: GetFields = {}) -> AnalyticsReport:
        """GET /v1/analyticsReports/{id}"""
        return await self._send(get(id, fields=fields))

    def list_instances(
        self,
        id: Id[AnalyticsReport],
        *,
        filter: ListInstancesFilter = {},
        fields: ListInstancesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AnalyticsReportInstance]:
        """GET /v1/analyticsReports/{id}/instances (at most 200 a page)"""
        return self._pager(list_instances(id, filter=filter, fields=fields, limit=limit))

    def list_instances_linkages(
        self, id: Id[AnalyticsReport], *, limit: int | None = None
    ) -> AsyncPager[Ref[AnalyticsReportInstance]]:
        """GET /v1/analyticsReports/{id}/relationships/instances (at most 200 a page)"""
        return self._pager(list_instances_linkages(id, limit=limit))
