"""GameCenterMatchmakingSessionsV1MetricRow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingSessionsV1MetricRowGranularity


@define
class GameCenterMatchmakingSessionsV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[GameCenterMatchmakingSessionsV1MetricRowDataPoints] | None = ABSENT
    granularity: GameCenterMatchmakingSessionsV1MetricRowGranularity | str | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": (
            "data_points",
            each(struct("GameCenterMatchmakingSessionsV1MetricRowDataPoints")),
        ),
        "granularity": ("granularity", None),
    }


@define
class GameCenterMatchmakingSessionsV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: GameCenterMatchmakingSessionsV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("GameCenterMatchmakingSessionsV1MetricRowDataPointsValues")),
    }


@define
class GameCenterMatchmakingSessionsV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    average_player_count: float | None = ABSENT
    count: int | None = ABSENT
    p50_player_count: float | None = ABSENT
    p95_player_count: float | None = ABSENT

    ATTRIBUTES = {
        "averagePlayerCount": ("average_player_count", None),
        "count": ("count", None),
        "p50PlayerCount": ("p50_player_count", None),
        "p95PlayerCount": ("p95_player_count", None),
    }
