"""GameCenterMatchmakingQueue."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultData,
        GameCenterMatchmakingQueueRequestsV1MetricRowGranularity,
        GameCenterMatchmakingQueueSizesV1MetricRowGranularity,
    )
    from . import GameCenterMatchmakingRuleSet

    GameCenterMatchmakingQueueFields: TypeAlias = Literal[
        "classicMatchmakingBundleIds", "referenceName", "experimentRuleSet", "ruleSet"
    ]
    """What `fields[gameCenterMatchmakingQueues]` takes."""


@define
class GameCenterMatchmakingQueueRequestsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints] | None = ABSENT
    dimensions: GameCenterMatchmakingQueueRequestsV1MetricRowDimensions | None = ABSENT
    granularity: GameCenterMatchmakingQueueRequestsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints")),
        ),
        "dimensions": (
            "dimensions",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDimensions"),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": (
            "values",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues"),
        ),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues(Struct):
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
class GameCenterMatchmakingQueueRequestsV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    game_center_detail: (
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail | None
    ) = ABSENT
    result: GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult | None = ABSENT

    ATTRIBUTES = {
        "gameCenterDetail": (
            "game_center_detail",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail"),
        ),
        "result": (
            "result",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult"),
        ),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks | None = (
        ABSENT
    )

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks"),
        ),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult(Struct):
    """A part of an answer or of a request."""

    data: GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultData | str | None = ABSENT
    links_: GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": (
            "links_",
            struct("GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks"),
        ),
    }


@define
class GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
    }


@define
class GameCenterMatchmakingQueueSizesV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingQueueSizesV1MetricRowDataPoints] | None = ABSENT
    granularity: GameCenterMatchmakingQueueSizesV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingQueueSizesV1MetricRowDataPoints")),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingQueueSizesV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues")),
    }


@define
class GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    average_number_of_requests: float | None = ABSENT
    count: int | None = ABSENT
    p50_number_of_requests: float | None = ABSENT
    p95_number_of_requests: float | None = ABSENT

    ATTRIBUTES = {
        "averageNumberOfRequests": ("average_number_of_requests", None),
        "count": ("count", None),
        "p50NumberOfRequests": ("p50_number_of_requests", None),
        "p95NumberOfRequests": ("p95_number_of_requests", None),
    }


@define
class GameCenterMatchmakingQueue(Resource):
    """`gameCenterMatchmakingQueues`."""

    classic_matchmaking_bundle_ids: list[str] | None = ABSENT
    reference_name: str | None = ABSENT
    experiment_rule_set: Ref[GameCenterMatchmakingRuleSet] | None = ABSENT
    rule_set: Ref[GameCenterMatchmakingRuleSet] | None = ABSENT

    TYPE = "gameCenterMatchmakingQueues"
    PATH = "/v1/gameCenterMatchmakingQueues/{id}"
    ATTRIBUTES = {
        "classicMatchmakingBundleIds": ("classic_matchmaking_bundle_ids", None),
        "referenceName": ("reference_name", None),
    }

    RELATIONSHIPS = {
        "experimentRuleSet": to_one("experiment_rule_set", "GameCenterMatchmakingRuleSet"),
        "ruleSet": to_one("rule_set", "GameCenterMatchmakingRuleSet"),
    }
