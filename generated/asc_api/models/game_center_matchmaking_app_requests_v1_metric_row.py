"""GameCenterMatchmakingAppRequestsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, date_time, define

if TYPE_CHECKING:
    from ..enums import (
        GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultData,
        GameCenterMatchmakingAppRequestsV1MetricRowGranularity,
    )


@define
class GameCenterMatchmakingAppRequestsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[dict[str, Any]] | None = ABSENT
    dimensions: dict[str, Any] | None = ABSENT
    granularity: GameCenterMatchmakingAppRequestsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", None),
        "dimensions": ("dimensions", None),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", None),
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

    result: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "result": ("result", None),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult(Struct):
    """A part of an answer or of a request."""

    data: GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultData | str | None = ABSENT
    links_: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", None),
    }


@define
class GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
    }
