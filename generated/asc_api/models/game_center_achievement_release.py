"""GameCenterAchievementRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterAchievement, GameCenterDetail

    GameCenterAchievementReleaseFields: TypeAlias = Literal[
        "live", "gameCenterAchievement", "gameCenterDetail"
    ]
    """What `fields[gameCenterAchievementReleases]` takes."""


@define
class GameCenterAchievementRelease(Resource):
    """`gameCenterAchievementReleases`, deprecated."""

    live: bool | None = ABSENT
    game_center_achievement: Ref[GameCenterAchievement] | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT

    TYPE = "gameCenterAchievementReleases"
    PATH = "/v1/gameCenterAchievementReleases/{id}"
    ATTRIBUTES = {
        "live": ("live", None),
    }

    RELATIONSHIPS = {
        "gameCenterAchievement": to_one("game_center_achievement", "GameCenterAchievement"),
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
    }
