"""GameCenterMatchmakingNumberRuleResultsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, date_time, define

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingNumberRuleResultsV1MetricRowGranularity


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[dict[str, Any]] | None = ABSENT
    dimensions: dict[str, Any] | None = ABSENT
    granularity: GameCenterMatchmakingNumberRuleResultsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", None),
        "dimensions": ("dimensions", None),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints(Struct):
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
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    average_result: float | None = ABSENT
    count: int | None = ABSENT
    p50_result: float | None = ABSENT
    p95_result: float | None = ABSENT

    ATTRIBUTES = {
        "averageResult": ("average_result", None),
        "count": ("count", None),
        "p50Result": ("p50_result", None),
        "p95Result": ("p95_result", None),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    game_center_matchmaking_queue: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "gameCenterMatchmakingQueue": ("game_center_matchmaking_queue", None),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", None),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }
