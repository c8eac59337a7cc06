"""GameCenterMatchmakingBooleanRuleResultsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingBooleanRuleResultsV1MetricRowGranularity


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints] | None = ABSENT
    dimensions: GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions | None = ABSENT
    granularity: GameCenterMatchmakingBooleanRuleResultsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints")),
        ),
        "dimensions": (
            "dimensions",
            struct("GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions"),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": (
            "values",
            struct("GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues"),
        ),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    count: int | None = ABSENT

    ATTRIBUTES = {
        "count": ("count", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    game_center_matchmaking_queue: (
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue
        | None
    ) = ABSENT
    result: GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult | None = ABSENT

    ATTRIBUTES = {
        "gameCenterMatchmakingQueue": (
            "game_center_matchmaking_queue",
            struct(
                "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue"
            ),
        ),
        "result": (
            "result",
            struct("GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult"),
        ),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue(
    Struct
):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: (
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks
        | None
    ) = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct(
                "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks"
            ),
        ),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks(
    Struct
):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct("GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks"),
        ),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
    }
