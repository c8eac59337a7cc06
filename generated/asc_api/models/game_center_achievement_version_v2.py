"""GameCenterAchievementVersionV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterVersionState
    from ..request import Id
    from . import (
        GameCenterAchievement,
        GameCenterAchievementLocalizationV2,
        GameCenterAchievementV2,
    )

    GameCenterAchievementVersionV2Fields: TypeAlias = Literal[
        "state", "version", "achievement", "localizations"
    ]
    """What `fields[gameCenterAchievementVersions]` takes."""


@define
class GameCenterAchievementVersionV2(Resource):
    """`gameCenterAchievementVersions`."""

    state: GameCenterVersionState | str | None = ABSENT
    version: int | None = ABSENT
    achievement: Ref[GameCenterAchievementV2] | None = ABSENT
    localizations: Many[GameCenterAchievementLocalizationV2] = ABSENT

    TYPE = "gameCenterAchievementVersions"
    PATH = "/v2/gameCenterAchievementVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "achievement": to_one("achievement", "GameCenterAchievementV2"),
        "localizations": to_many(
            "localizations",
            "GameCenterAchievementLocalizationV2",
            "/v2/gameCenterAchievementVersions/{id}/localizations",
            200,
        ),
    }


@define
class NewGameCenterAchievementVersionV2(New):
    """A new `gameCenterAchievementVersions`, made within the request for another resource."""

    achievement: New | Id[GameCenterAchievement] | Id[GameCenterAchievementV2] = ABSENT

    TYPE = "gameCenterAchievementVersions"
    RELATIONSHIPS = {
        "achievement": "achievement",
    }
    BODY = Body("gameCenterAchievementVersions", to_one={"achievement": "gameCenterAchievements"})
