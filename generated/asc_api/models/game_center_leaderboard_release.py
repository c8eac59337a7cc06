"""GameCenterLeaderboardRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterDetail, GameCenterLeaderboard

    GameCenterLeaderboardReleaseFields: TypeAlias = Literal[
        "live", "gameCenterDetail", "gameCenterLeaderboard"
    ]
    """What `fields[gameCenterLeaderboardReleases]` takes."""


@define
class GameCenterLeaderboardRelease(Resource):
    """`gameCenterLeaderboardReleases`, deprecated."""

    live: bool | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT

    TYPE = "gameCenterLeaderboardReleases"
    PATH = "/v1/gameCenterLeaderboardReleases/{id}"
    ATTRIBUTES = {
        "live": ("live", None),
    }

    RELATIONSHIPS = {
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterLeaderboard": to_one("game_center_leaderboard", "GameCenterLeaderboard"),
    }
