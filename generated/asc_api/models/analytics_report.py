"""AnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AnalyticsReportCategory
    from . import AnalyticsReportInstance

    AnalyticsReportFields: TypeAlias = Literal["category", "name", "instances"]
    """What `fields[analyticsReports]` takes."""


@define
class AnalyticsReport(Resource):
    """`analyticsReports`."""

    category: AnalyticsReportCategory | str | None = ABSENT
    name: str | None = ABSENT
    instances: Many[AnalyticsReportInstance] = ABSENT

    TYPE = "analyticsReports"
    PATH = "/v1/analyticsReports/{id}"
    ATTRIBUTES = {
        "category": ("category", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "instances": to_many(
            "instances", "AnalyticsReportInstance", "/v1/analyticsReports/{id}/instances", 200
        ),
    }
