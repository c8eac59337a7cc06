"""GameCenterAchievementLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterAchievementImageV2, GameCenterAchievementVersionV2

    GameCenterAchievementLocalizationV2Fields: TypeAlias = Literal[
        "afterEarnedDescription", "beforeEarnedDescription", "locale", "name", "image", "version"
    ]
    """What `fields[gameCenterAchievementLocalizations]` takes."""


@define
class GameCenterAchievementLocalizationV2(Resource):
    """`gameCenterAchievementLocalizations`."""

    after_earned_description: str | None = ABSENT
    before_earned_description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    image: Ref[GameCenterAchievementImageV2] | None = ABSENT
    version: Ref[GameCenterAchievementVersionV2] | None = ABSENT

    TYPE = "gameCenterAchievementLocalizations"
    PATH = "/v2/gameCenterAchievementLocalizations/{id}"
    ATTRIBUTES = {
        "afterEarnedDescription": ("after_earned_description", None),
        "beforeEarnedDescription": ("before_earned_description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "image": to_one(
            "image",
            "GameCenterAchievementImageV2",
            "/v2/gameCenterAchievementLocalizations/{id}/image",
        ),
        "version": to_one("version", "GameCenterAchievementVersionV2"),
    }
