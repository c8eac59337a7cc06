"""GameCenterMatchmakingAppRequestsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultData,
        GameCenterMatchmakingAppRequestsV1MetricRowGranularity,
    )


@define
class GameCenterMatchmakingAppRequestsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingAppRequestsV1MetricRowDataPoints] | None = ABSENT
    dimensions: GameCenterMatchmakingAppRequestsV1MetricRowDimensions | None = ABSENT
    granularity: GameCenterMatchmakingAppRequestsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingAppRequestsV1MetricRowDataPoints")),
        ),
        "dimensions": (
            "dimensions",
            struct("GameCenterMatchmakingAppRequestsV1MetricRowDimensions"),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues")),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    average_seconds_in_queue: float | None = ABSENT
    count: int | None = ABSENT
    p50_seconds_in_queue: float | None = ABSENT
    p95_seconds_in_queue: float | None = ABSENT

    ATTRIBUTES = {
        "averageSecondsInQueue": ("average_seconds_in_queue", None),
        "count": ("count", None),
        "p50SecondsInQueue": ("p50_seconds_in_queue", None),
        "p95SecondsInQueue": ("p95_seconds_in_queue", None),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    result: GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult | None = ABSENT

    ATTRIBUTES = {
        "result": ("result", struct("GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult")),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult(Struct):
    """A part of an answer or of a request."""

    data: GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultData | str | None = ABSENT
    links_: GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct("GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks"),
        ),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
    }
