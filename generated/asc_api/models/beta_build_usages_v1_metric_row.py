"""BetaBuildUsagesV1MetricRow."""

from __future__ import annotations

from datetime import datetime

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct


@define
class BetaBuildUsagesV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[BetaBuildUsagesV1MetricRowDataPoints] | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", each(struct("BetaBuildUsagesV1MetricRowDataPoints"))),
    }


@define
class BetaBuildUsagesV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: BetaBuildUsagesV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("BetaBuildUsagesV1MetricRowDataPointsValues")),
    }


@define
class BetaBuildUsagesV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    crash_count: int | None = ABSENT
    feedback_count: int | None = ABSENT
    install_count: int | None = ABSENT
    invite_count: int | None = ABSENT
    session_count: int | None = ABSENT

    ATTRIBUTES = {
        "crashCount": ("crash_count", None),
        "feedbackCount": ("feedback_count", None),
        "installCount": ("install_count", None),
        "inviteCount": ("invite_count", None),
        "sessionCount": ("session_count", None),
    }
