"""AnalyticsReportRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AnalyticsReportRequestAccessType
    from . import AnalyticsReport

    AnalyticsReportRequestFields: TypeAlias = Literal[
        "accessType", "stoppedDueToInactivity", "reports"
    ]
    """What `fields[analyticsReportRequests]` takes."""


@define
class AnalyticsReportRequest(Resource):
    """`analyticsReportRequests`."""

    access_type: AnalyticsReportRequestAccessType | str | None = ABSENT
    stopped_due_to_inactivity: bool | None = ABSENT
    reports: Many[AnalyticsReport] = ABSENT

    TYPE = "analyticsReportRequests"
    PATH = "/v1/analyticsReportRequests/{id}"
    ATTRIBUTES = {
        "accessType": ("access_type", None),
        "stoppedDueToInactivity": ("stopped_due_to_inactivity", None),
    }

    RELATIONSHIPS = {
        "reports": to_many(
            "reports", "AnalyticsReport", "/v1/analyticsReportRequests/{id}/reports", 200
        ),
    }
