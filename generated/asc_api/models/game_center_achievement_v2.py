"""GameCenterAchievementV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        GameCenterAchievementVersionV2,
        GameCenterActivity,
        GameCenterDetail,
        GameCenterGroup,
    )

    GameCenterAchievementV2Fields: TypeAlias = Literal[
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
        "versions",
    ]
    """What `fields[gameCenterAchievements]` takes."""


@define
class GameCenterAchievementV2(Resource):
    """`gameCenterAchievements`."""

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
    versions: Many[GameCenterAchievementVersionV2] = ABSENT

    TYPE = "gameCenterAchievements"
    PATH = "/v2/gameCenterAchievements/{id}"
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
        "versions": to_many(
            "versions",
            "GameCenterAchievementVersionV2",
            "/v2/gameCenterAchievements/{id}/versions",
            200,
        ),
    }
