"""GameCenterMatchmakingNumberRuleResultsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingNumberRuleResultsV1MetricRowGranularity


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints] | None = ABSENT
    dimensions: GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions | None = ABSENT
    granularity: GameCenterMatchmakingNumberRuleResultsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints")),
        ),
        "dimensions": (
            "dimensions",
            struct("GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions"),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": (
            "values",
            struct("GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues"),
        ),
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

    game_center_matchmaking_queue: (
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue | None
    ) = ABSENT

    ATTRIBUTES = {
        "gameCenterMatchmakingQueue": (
            "game_center_matchmaking_queue",
            struct(
                "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue"
            ),
        ),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: (
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks
        | None
    ) = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct(
                "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks"
            ),
        ),
    }


@define
class GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks(
    Struct
):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }
