"""GameCenterLeaderboardSetRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterDetail, GameCenterLeaderboardSet

    GameCenterLeaderboardSetReleaseFields: TypeAlias = Literal[
        "live", "gameCenterDetail", "gameCenterLeaderboardSet"
    ]
    """What `fields[gameCenterLeaderboardSetReleases]` takes."""


@define
class GameCenterLeaderboardSetRelease(Resource):
    """`gameCenterLeaderboardSetReleases`, deprecated."""

    live: bool | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_leaderboard_set: Ref[GameCenterLeaderboardSet] | None = ABSENT

    TYPE = "gameCenterLeaderboardSetReleases"
    PATH = "/v1/gameCenterLeaderboardSetReleases/{id}"
    ATTRIBUTES = {
        "live": ("live", None),
    }

    RELATIONSHIPS = {
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterLeaderboardSet": to_one(
            "game_center_leaderboard_set", "GameCenterLeaderboardSet"
        ),
    }
