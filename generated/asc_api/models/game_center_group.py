"""GameCenterGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        GameCenterAchievement,
        GameCenterAchievementV2,
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterLeaderboard,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
    )

    GameCenterGroupFields: TypeAlias = Literal[
        "referenceName",
        "gameCenterAchievements",
        "gameCenterAchievementsV2",
        "gameCenterActivities",
        "gameCenterChallenges",
        "gameCenterDetails",
        "gameCenterLeaderboardSets",
        "gameCenterLeaderboardSetsV2",
        "gameCenterLeaderboards",
        "gameCenterLeaderboardsV2",
    ]
    """What `fields[gameCenterGroups]` takes."""


@define
class GameCenterGroup(Resource):
    """`gameCenterGroups`.

    Deprecated by Apple: `game_center_achievements`, `game_center_leaderboard_sets`,
    `game_center_leaderboards`.
    """

    reference_name: str | None = ABSENT
    game_center_achievements: Many[GameCenterAchievement] = ABSENT
    game_center_achievements_v2: Many[GameCenterAchievementV2] = ABSENT
    game_center_activities: Many[GameCenterActivity] = ABSENT
    game_center_challenges: Many[GameCenterChallenge] = ABSENT
    game_center_details: Many[GameCenterDetail] = ABSENT
    game_center_leaderboard_sets: Many[GameCenterLeaderboardSet] = ABSENT
    game_center_leaderboard_sets_v2: Many[GameCenterLeaderboardSetV2] = ABSENT
    game_center_leaderboards: Many[GameCenterLeaderboard] = ABSENT
    game_center_leaderboards_v2: Many[GameCenterLeaderboardV2] = ABSENT

    TYPE = "gameCenterGroups"
    PATH = "/v1/gameCenterGroups/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
    }

    RELATIONSHIPS = {
        "gameCenterAchievements": to_many(
            "game_center_achievements",
            "GameCenterAchievement",
            "/v1/gameCenterGroups/{id}/gameCenterAchievements",
            200,
        ),
        "gameCenterAchievementsV2": to_many(
            "game_center_achievements_v2",
            "GameCenterAchievementV2",
            "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2",
            200,
        ),
        "gameCenterActivities": to_many(
            "game_center_activities",
            "GameCenterActivity",
            "/v1/gameCenterGroups/{id}/gameCenterActivities",
            200,
        ),
        "gameCenterChallenges": to_many(
            "game_center_challenges",
            "GameCenterChallenge",
            "/v1/gameCenterGroups/{id}/gameCenterChallenges",
            200,
        ),
        "gameCenterDetails": to_many(
            "game_center_details",
            "GameCenterDetail",
            "/v1/gameCenterGroups/{id}/gameCenterDetails",
            200,
        ),
        "gameCenterLeaderboardSets": to_many(
            "game_center_leaderboard_sets",
            "GameCenterLeaderboardSet",
            "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets",
            200,
        ),
        "gameCenterLeaderboardSetsV2": to_many(
            "game_center_leaderboard_sets_v2",
            "GameCenterLeaderboardSetV2",
            "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2",
            200,
        ),
        "gameCenterLeaderboards": to_many(
            "game_center_leaderboards",
            "GameCenterLeaderboard",
            "/v1/gameCenterGroups/{id}/gameCenterLeaderboards",
            200,
        ),
        "gameCenterLeaderboardsV2": to_many(
            "game_center_leaderboards_v2",
            "GameCenterLeaderboardV2",
            "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2",
            200,
        ),
    }
