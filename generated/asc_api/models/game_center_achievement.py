"""GameCenterAchievement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        GameCenterAchievementLocalization,
        GameCenterAchievementRelease,
        GameCenterActivity,
        GameCenterDetail,
        GameCenterGroup,
    )

    GameCenterAchievementFields: TypeAlias = Literal[
        "activityProperties",
        "archived",
        "points",
        "referenceName",
        "repeatable",
        "showBeforeEarned",
        "vendorIdentifier",
        "activity",
        "gameCenterDetail",
        "gameCenterGroup",
        "groupAchievement",
        "localizations",
        "releases",
    ]
    """What `fields[gameCenterAchievements]` takes."""


@define
class GameCenterAchievement(Resource):
    """`gameCenterAchievements`, deprecated.

    Deprecated by Apple: `group_achievement`.
    """

    activity_properties: dict[str, str] | None = ABSENT
    archived: bool | None = ABSENT
    points: int | None = ABSENT
    reference_name: str | None = ABSENT
    repeatable: bool | None = ABSENT
    show_before_earned: bool | None = ABSENT
    vendor_identifier: str | None = ABSENT
    activity: Ref[GameCenterActivity] | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    group_achievement: Ref[GameCenterAchievement] | None = ABSENT
    localizations: Many[GameCenterAchievementLocalization] = ABSENT
    releases: Many[GameCenterAchievementRelease] = ABSENT

    TYPE = "gameCenterAchievements"
    PATH = "/v1/gameCenterAchievements/{id}"
    ATTRIBUTES = {
        "activityProperties": ("activity_properties", None),
        "archived": ("archived", None),
        "points": ("points", None),
        "referenceName": ("reference_name", None),
        "repeatable": ("repeatable", None),
        "showBeforeEarned": ("show_before_earned", None),
        "vendorIdentifier": ("vendor_identifier", None),
    }

    RELATIONSHIPS = {
        "activity": to_one("activity", "GameCenterActivity"),
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "groupAchievement": to_one(
            "group_achievement",
            "GameCenterAchievement",
            "/v1/gameCenterAchievements/{id}/groupAchievement",
        ),
        "localizations": to_many(
            "localizations",
            "GameCenterAchievementLocalization",
            "/v1/gameCenterAchievements/{id}/localizations",
            200,
        ),
        "releases": to_many(
            "releases",
            "GameCenterAchievementRelease",
            "/v1/gameCenterAchievements/{id}/releases",
            200,
        ),
    }
