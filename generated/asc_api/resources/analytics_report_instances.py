"""`/v1/analyticsReportInstances`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AnalyticsReportInstance, AnalyticsReportSegment
    from ..models.analytics_report_instance import AnalyticsReportInstanceFields
    from ..models.analytics_report_segment import AnalyticsReportSegmentFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"analyticsReportInstances": Sequence[AnalyticsReportInstanceFields]},
        total=False,
    )
    ListSegmentsFields = TypedDict(
        "ListSegmentsFields",
        {"analyticsReportSegments": Sequence[AnalyticsReportSegmentFields]},
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/analyticsReportInstances/{id}",
    one("AnalyticsReportInstance"),
    query={"fields[analyticsReportInstances]": FieldsOf("AnalyticsReportInstance")},
)
_LIST_SEGMENTS_LINKAGES = Operation(
    "GET",
    "/v1/analyticsReportInstances/{id}/relationships/segments",
    page_of_refs("AnalyticsReportSegment"),
    query={"limit": 200},
)
_LIST_SEGMENTS = Operation(
    "GET",
    "/v1/analyticsReportInstances/{id}/segments",
    page("AnalyticsReportSegment"),
    query={"fields[analyticsReportSegments]": FieldsOf("AnalyticsReportSegment"), "limit": 200},
)


def get(
    id: Id[AnalyticsReportInstance], *, fields: GetFields = {}
) -> Request[AnalyticsReportInstance]:
    """GET /v1/analyticsReportInstances/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_
    """
    return _GET(id, fields=fields)


def list_segments_linkages(
    id: Id[AnalyticsReportInstance], *, limit: int | None = None
) -> ListRequest[Ref[AnalyticsReportSegment]]:
    """GET /v1/analyticsReportInstances/{id}/relationships/segments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_-relationships-segments
    """
    return _LIST_SEGMENTS_LINKAGES.list(id, limit=limit)


def list_segments(
    id: Id[AnalyticsReportInstance], *, fields: ListSegmentsFields = {}, limit: int | None = None
) -> ListRequest[AnalyticsReportSegment]:
    """GET /v1/analyticsReportInstances/{id}/segments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_-segments
    """
    return _LIST_SEGMENTS.list(id, fields=fields, limit=limit)


class AnalyticsReportInstances(Namespace):
    """`/v1/analyticsReportInstances`."""

    def get(
        self, id: Id[AnalyticsReportInstance], *, fields: GetFields = {}
    ) -> AnalyticsReportInstance:
        """GET /v1/analyticsReportInstances/{id}"""
        return self._send(get(id, fields=fields))

    def list_segments_linkages(
        self, id: Id[AnalyticsReportInstance], *, limit: int | None = None
    ) -> Pager[Ref[AnalyticsReportSegment]]:
        """GET /v1/analyticsReportInstances/{id}/relationships/segments (at most 200 a page)"""
        return self._pager(list_segments_linkages(id, limit=limit))

    def list_segments(
        self,
        id: Id[AnalyticsReportInstance],
        *,
        fields: ListSegmentsFields = {},
        limit: int | None = None,
    ) -> Pager[AnalyticsReportSegment]:
        """GET /v1/analyticsReportInstances/{id}/segments (at most 200 a page)"""
        return self._pager(list_segments(id, fields=fields, limit=limit))


class AsyncAnalyticsReportInstances(AsyncNamespace):
    """`/v1/analyticsReportInstances`, for asyncio."""

    async def get(
        self, id: Id[AnalyticsReportInstance], *, fields: GetFields = {}
    ) -> AnalyticsReportInstance:
        """GET /v1/analyticsReportInstances/{id}"""
        return await self._send(get(id, fields=fields))

    def list_segments_linkages(
        self, id: Id[AnalyticsReportInstance], *, limit: int | None = None
    ) -> AsyncPager[Ref[AnalyticsReportSegment]]:
        """GET /v1/analyticsReportInstances/{id}/relationships/segments (at most 200 a page)"""
        return self._pager(list_segments_linkages(id, limit=limit))

    def list_segments(
        self,
        id: Id[AnalyticsReportInstance],
        *,
        fields: ListSegmentsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AnalyticsReportSegment]:
        """GET /v1/analyticsReportInstances/{id}/segments (at most 200 a page)"""
        return self._pager(list_segments(id, fields=fields, limit=limit))
