"""GameCenterAchievementLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterAchievement, GameCenterAchievementImage

    GameCenterAchievementLocalizationFields: TypeAlias = Literal[
        "afterEarnedDescription",
        "beforeEarnedDescription",
        "locale",
        "name",
        "gameCenterAchievement",
        "gameCenterAchievementImage",
    ]
    """What `fields[gameCenterAchievementLocalizations]` takes."""


@define
class GameCenterAchievementLocalization(Resource):
    """`gameCenterAchievementLocalizations`, deprecated."""

    after_earned_description: str | None = ABSENT
    before_earned_description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    game_center_achievement: Ref[GameCenterAchievement] | None = ABSENT
    game_center_achievement_image: Ref[GameCenterAchievementImage] | None = ABSENT

    TYPE = "gameCenterAchievementLocalizations"
    PATH = "/v1/gameCenterAchievementLocalizations/{id}"
    ATTRIBUTES = {
        "afterEarnedDescription": ("after_earned_description", None),
        "beforeEarnedDescription": ("before_earned_description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "gameCenterAchievement": to_one(
            "game_center_achievement",
            "GameCenterAchievement",
            "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement",
        ),
        "gameCenterAchievementImage": to_one(
            "game_center_achievement_image",
            "GameCenterAchievementImage",
            "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage",
        ),
    }
