"""GameCenterMatchmakingRule."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        GameCenterMatchmakingRuleErrorsV1MetricRowGranularity,
        GameCenterMatchmakingRuleType,
    )

    GameCenterMatchmakingRuleFields: TypeAlias = Literal[
        "description", "expression", "referenceName", "type", "weight"
    ]
    """What `fields[gameCenterMatchmakingRules]` takes."""


@define
class GameCenterMatchmakingRuleErrorsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints] | None = ABSENT
    dimensions: GameCenterMatchmakingRuleErrorsV1MetricRowDimensions | None = ABSENT
    granularity: GameCenterMatchmakingRuleErrorsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints")),
        ),
        "dimensions": (
            "dimensions",
            struct("GameCenterMatchmakingRuleErrorsV1MetricRowDimensions"),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues")),
    }


@define
class GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    count: int | None = ABSENT

    ATTRIBUTES = {
        "count": ("count", None),
    }


@define
class GameCenterMatchmakingRuleErrorsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    game_center_matchmaking_queue: (
        GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue | None
    ) = ABSENT

    ATTRIBUTES = {
        "gameCenterMatchmakingQueue": (
            "game_center_matchmaking_queue",
            struct(
                "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue"
            ),
        ),
    }


@define
class GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: (
        GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks | None
    ) = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct(
                "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks"
            ),
        ),
    }


@define
class GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }


@define
class GameCenterMatchmakingRule(Resource):
    """`gameCenterMatchmakingRules`."""

    description: str | None = ABSENT
    expression: str | None = ABSENT
    reference_name: str | None = ABSENT
    type_: GameCenterMatchmakingRuleType | str | None = ABSENT
    weight: float | None = ABSENT

    TYPE = "gameCenterMatchmakingRules"
    PATH = None
    ATTRIBUTES = {
        "description": ("description", None),
        "expression": ("expression", None),
        "referenceName": ("reference_name", None),
        "type": ("type_", None),
        "weight": ("weight", None),
    }
