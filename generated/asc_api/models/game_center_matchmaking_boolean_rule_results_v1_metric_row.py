"""GameCenterMatchmakingBooleanRuleResultsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, date_time, define

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingBooleanRuleResultsV1MetricRowGranularity


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[dict[str, Any]] | None = ABSENT
    dimensions: dict[str, Any] | None = ABSENT
    granularity: GameCenterMatchmakingBooleanRuleResultsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", None),
        "dimensions": ("dimensions", None),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints(Struct):
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
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    count: int | None = ABSENT

    ATTRIBUTES = {
        "count": ("count", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    game_center_matchmaking_queue: dict[str, Any] | None = ABSENT
    result: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "gameCenterMatchmakingQueue": ("game_center_matchmaking_queue", None),
        "result": ("result", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks(Struct):
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
    links_: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", None),
    }


@define
class GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
    }
