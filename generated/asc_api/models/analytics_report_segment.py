"""AnalyticsReportSegment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    AnalyticsReportSegmentFields: TypeAlias = Literal["checksum", "sizeInBytes", "url"]
    """What `fields[analyticsReportSegments]` takes."""


@define
class AnalyticsReportSegment(Resource):
    """`analyticsReportSegments`."""

    checksum: str | None = ABSENT
    size_in_bytes: int | None = ABSENT
    url: str | None = ABSENT

    TYPE = "analyticsReportSegments"
    PATH = "/v1/analyticsReportSegments/{id}"
    ATTRIBUTES = {
        "checksum": ("checksum", None),
        "sizeInBytes": ("size_in_bytes", None),
        "url": ("url", None),
    }
