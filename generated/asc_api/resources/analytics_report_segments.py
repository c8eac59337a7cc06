"""`/v1/analyticsReportSegments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import AnalyticsReportSegment
    from ..models.analytics_report_segment import AnalyticsReportSegmentFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"analyticsReportSegments": Sequence[AnalyticsReportSegmentFields]},
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/analyticsReportSegments/{id}",
    one("AnalyticsReportSegment"),
    query={"fields[analyticsReportSegments]": FieldsOf("AnalyticsReportSegment")},
)


def get(
    id: Id[AnalyticsReportSegment], *, fields: GetFields = {}
) -> Request[AnalyticsReportSegment]:
    """GET /v1/analyticsReportSegments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportsegments-_id_
    """
    return _GET(id, fields=fields)


class AnalyticsReportSegments(Namespace):
    """`/v1/analyticsReportSegments`."""

    def get(
        self, id: Id[AnalyticsReportSegment], *, fields: GetFields = {}
    ) -> AnalyticsReportSegment:
        """GET /v1/analyticsReportSegments/{id}"""
        return self._send(get(id, fields=fields))


class AsyncAnalyticsReportSegments(AsyncNamespace):
    """`/v1/analyticsReportSegments`, for asyncio."""

    async def get(
        self, id: Id[AnalyticsReportSegment], *, fields: GetFields = {}
    ) -> AnalyticsReportSegment:
        """GET /v1/analyticsReportSegments/{id}"""
        return await self._send(get(id, fields=fields))
