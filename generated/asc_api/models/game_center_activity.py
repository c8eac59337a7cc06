"""GameCenterActivity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterActivityPlayStyle
    from . import (
        GameCenterAchievement,
        GameCenterAchievementV2,
        GameCenterActivityVersion,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardV2,
    )

    GameCenterActivityFields: TypeAlias = Literal[
        "archived",
        "maximumPlayersCount",
        "minimumPlayersCount",
        "playStyle",
        "properties",
        "referenceName",
        "supportsPartyCode",
        "vendorIdentifier",
        "achievements",
        "achievementsV2",
        "gameCenterDetail",
        "gameCenterGroup",
        "leaderboards",
        "leaderboardsV2",
        "versions",
    ]
    """What `fields[gameCenterActivities]` takes."""


@define
class GameCenterActivity(Resource):
    """`gameCenterActivities`.

    Deprecated by Apple: `achievements`, `leaderboards`.
    """

    archived: bool | None = ABSENT
    maximum_players_count: int | None = ABSENT
    minimum_players_count: int | None = ABSENT
    play_style: GameCenterActivityPlayStyle | str | None = ABSENT
    properties: dict[str, str] | None = ABSENT
    reference_name: str | None = ABSENT
    supports_party_code: bool | None = ABSENT
    vendor_identifier: str | None = ABSENT
    achievements: Many[GameCenterAchievement] = ABSENT
    achievements_v2: Many[GameCenterAchievementV2] = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    leaderboards: Many[GameCenterLeaderboard] = ABSENT
    leaderboards_v2: Many[GameCenterLeaderboardV2] = ABSENT
    versions: Many[GameCenterActivityVersion] = ABSENT

    TYPE = "gameCenterActivities"
    PATH = "/v1/gameCenterActivities/{id}"
    ATTRIBUTES = {
        "archived": ("archived", None),
        "maximumPlayersCount": ("maximum_players_count", None),
        "minimumPlayersCount": ("minimum_players_count", None),
        "playStyle": ("play_style", None),
        "properties": ("properties", None),
        "referenceName": ("reference_name", None),
        "supportsPartyCode": ("supports_party_code", None),
        "vendorIdentifier": ("vendor_identifier", None),
    }

    RELATIONSHIPS = {
        "achievements": to_many("achievements", "GameCenterAchievement"),
        "achievementsV2": to_many("achievements_v2", "GameCenterAchievementV2"),
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "leaderboards": to_many("leaderboards", "GameCenterLeaderboard"),
        "leaderboardsV2": to_many("leaderboards_v2", "GameCenterLeaderboardV2"),
        "versions": to_many(
            "versions", "GameCenterActivityVersion", "/v1/gameCenterActivities/{id}/versions", 200
        ),
    }
