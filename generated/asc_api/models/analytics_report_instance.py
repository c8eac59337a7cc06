"""AnalyticsReportInstance."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..enums import AnalyticsReportInstanceGranularity
    from . import AnalyticsReportSegment

    AnalyticsReportInstanceFields: TypeAlias = Literal["granularity", "processingDate", "segments"]
    """What `fields[analyticsReportInstances]` takes."""


@define
class AnalyticsReportInstance(Resource):
    """`analyticsReportInstances`."""

    granularity: AnalyticsReportInstanceGranularity | str | None = ABSENT
    processing_date: date | None = ABSENT
    segments: Many[AnalyticsReportSegment] = ABSENT

    TYPE = "analyticsReportInstances"
    PATH = "/v1/analyticsReportInstances/{id}"
    ATTRIBUTES = {
        "granularity": ("granularity", None),
        "processingDate": ("processing_date", plain_date),
    }

    RELATIONSHIPS = {
        "segments": to_many(
            "segments", "AnalyticsReportSegment", "/v1/analyticsReportInstances/{id}/segments", 200
        ),
    }
