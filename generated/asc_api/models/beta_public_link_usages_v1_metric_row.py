"""BetaPublicLinkUsagesV1MetricRow."""

from __future__ import annotations

from datetime import datetime

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct


@define
class BetaPublicLinkUsagesV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[BetaPublicLinkUsagesV1MetricRowDataPoints] | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", each(struct("BetaPublicLinkUsagesV1MetricRowDataPoints"))),
    }


@define
class BetaPublicLinkUsagesV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: BetaPublicLinkUsagesV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("BetaPublicLinkUsagesV1MetricRowDataPointsValues")),
    }


@define
class BetaPublicLinkUsagesV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    accepted_count: int | None = ABSENT
    did_not_accept_count: int | None = ABSENT
    did_not_meet_criteria_count: int | None = ABSENT
    not_clear_ratio: float | None = ABSENT
    not_interesting_ratio: float | None = ABSENT
    not_relevant_ratio: float | None = ABSENT
    view_count: int | None = ABSENT

    ATTRIBUTES = {
        "acceptedCount": ("accepted_count", None),
        "didNotAcceptCount": ("did_not_accept_count", None),
        "didNotMeetCriteriaCount": ("did_not_meet_criteria_count", None),
        "notClearRatio": ("not_clear_ratio", None),
        "notInterestingRatio": ("not_interesting_ratio", None),
        "notRelevantRatio": ("not_relevant_ratio", None),
        "viewCount": ("view_count", None),
    }
