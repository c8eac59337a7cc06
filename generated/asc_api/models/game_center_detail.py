"""GameCenterDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        App,
        AppStoreVersion,
        GameCenterAchievement,
        GameCenterAchievementRelease,
        GameCenterAchievementV2,
        GameCenterActivity,
        GameCenterActivityVersionRelease,
        GameCenterAppVersion,
        GameCenterChallenge,
        GameCenterChallengeVersionRelease,
        GameCenterDetailPlayer,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardRelease,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetRelease,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
    )

    GameCenterDetailFields: TypeAlias = Literal[
        "arcadeEnabled",
        "challengeEnabled",
        "achievementReleases",
        "activityReleases",
        "app",
        "challengeReleases",
        "challengesMinimumPlatformVersions",
        "defaultGroupLeaderboard",
        "defaultGroupLeaderboardV2",
        "defaultLeaderboard",
        "defaultLeaderboardV2",
        "gameCenterAchievements",
        "gameCenterAchievementsV2",
        "gameCenterActivities",
        "gameCenterAppVersions",
        "gameCenterChallenges",
        "gameCenterGroup",
        "gameCenterLeaderboardSets",
        "gameCenterLeaderboardSetsV2",
        "gameCenterLeaderboards",
        "gameCenterLeaderboardsV2",
        "leaderboardReleases",
        "leaderboardSetReleases",
        "blockedPlayers",
    ]
    """What `fields[gameCenterDetails]` takes."""


@define
class GameCenterDetail(Resource):
    """`gameCenterDetails`.

    Deprecated by Apple: `challenge_enabled`, `achievement_releases`, `activity_releases`,
    `challenge_releases`, `default_group_leaderboard`, `default_leaderboard`,
    `game_center_achievements`, `game_center_leaderboard_sets`, `game_center_leaderboards`,
    `leaderboard_releases`, `leaderboard_set_releases`.


    Provisional: `blocked_players`.
    """

    arcade_enabled: bool | None = ABSENT
    challenge_enabled: bool | None = ABSENT
    achievement_releases: Many[GameCenterAchievementRelease] = ABSENT
    activity_releases: Many[GameCenterActivityVersionRelease] = ABSENT
    app: Ref[App] | None = ABSENT
    challenge_releases: Many[GameCenterChallengeVersionRelease] = ABSENT
    challenges_minimum_platform_versions: Many[AppStoreVersion] = ABSENT
    default_group_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    default_group_leaderboard_v2: Ref[GameCenterLeaderboardV2] | None = ABSENT
    default_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    default_leaderboard_v2: Ref[GameCenterLeaderboardV2] | None = ABSENT
    game_center_achievements: Many[GameCenterAchievement] = ABSENT
    game_center_achievements_v2: Many[GameCenterAchievementV2] = ABSENT
    game_center_activities: Many[GameCenterActivity] = ABSENT
    game_center_app_versions: Many[GameCenterAppVersion] = ABSENT
    game_center_challenges: Many[GameCenterChallenge] = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    game_center_leaderboard_sets: Many[GameCenterLeaderboardSet] = ABSENT
    game_center_leaderboard_sets_v2: Many[GameCenterLeaderboardSetV2] = ABSENT
    game_center_leaderboards: Many[GameCenterLeaderboard] = ABSENT
    game_center_leaderboards_v2: Many[GameCenterLeaderboardV2] = ABSENT
    leaderboard_releases: Many[GameCenterLeaderboardRelease] = ABSENT
    leaderboard_set_releases: Many[GameCenterLeaderboardSetRelease] = ABSENT
    blocked_players: Many[GameCenterDetailPlayer] = ABSENT

    TYPE = "gameCenterDetails"
    PATH = "/v1/gameCenterDetails/{id}"
    ATTRIBUTES = {
        "arcadeEnabled": ("arcade_enabled", None),
        "challengeEnabled": ("challenge_enabled", None),
    }

    RELATIONSHIPS = {
        "achievementReleases": to_many(
            "achievement_releases",
            "GameCenterAchievementRelease",
            "/v1/gameCenterDetails/{id}/achievementReleases",
            200,
        ),
        "activityReleases": to_many(
            "activity_releases",
            "GameCenterActivityVersionRelease",
            "/v1/gameCenterDetails/{id}/activityReleases",
            200,
        ),
        "app": to_one("app", "App"),
        "challengeReleases": to_many(
            "challenge_releases",
            "GameCenterChallengeVersionRelease",
            "/v1/gameCenterDetails/{id}/challengeReleases",
            200,
        ),
        "challengesMinimumPlatformVersions": to_many(
            "challenges_minimum_platform_versions", "AppStoreVersion"
        ),
        "defaultGroupLeaderboard": to_one("default_group_leaderboard", "GameCenterLeaderboard"),
        "defaultGroupLeaderboardV2": to_one(
            "default_group_leaderboard_v2", "GameCenterLeaderboardV2"
        ),
        "defaultLeaderboard": to_one("default_leaderboard", "GameCenterLeaderboard"),
        "defaultLeaderboardV2": to_one("default_leaderboard_v2", "GameCenterLeaderboardV2"),
        "gameCenterAchievements": to_many(
            "game_center_achievements",
            "GameCenterAchievement",
            "/v1/gameCenterDetails/{id}/gameCenterAchievements",
            200,
        ),
        "gameCenterAchievementsV2": to_many(
            "game_center_achievements_v2",
            "GameCenterAchievementV2",
            "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2",
            200,
        ),
        "gameCenterActivities": to_many(
            "game_center_activities",
            "GameCenterActivity",
            "/v1/gameCenterDetails/{id}/gameCenterActivities",
            200,
        ),
        "gameCenterAppVersions": to_many(
            "game_center_app_versions",
            "GameCenterAppVersion",
            "/v1/gameCenterDetails/{id}/gameCenterAppVersions",
            200,
        ),
        "gameCenterChallenges": to_many(
            "game_center_challenges",
            "GameCenterChallenge",
            "/v1/gameCenterDetails/{id}/gameCenterChallenges",
            200,
        ),
        "gameCenterGroup": to_one(
            "game_center_group", "GameCenterGroup", "/v1/gameCenterDetails/{id}/gameCenterGroup"
        ),
        "gameCenterLeaderboardSets": to_many(
            "game_center_leaderboard_sets",
            "GameCenterLeaderboardSet",
            "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets",
            200,
        ),
        "gameCenterLeaderboardSetsV2": to_many(
            "game_center_leaderboard_sets_v2",
            "GameCenterLeaderboardSetV2",
            "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2",
            200,
        ),
        "gameCenterLeaderboards": to_many(
            "game_center_leaderboards",
            "GameCenterLeaderboard",
            "/v1/gameCenterDetails/{id}/gameCenterLeaderboards",
            200,
        ),
        "gameCenterLeaderboardsV2": to_many(
            "game_center_leaderboards_v2",
            "GameCenterLeaderboardV2",
            "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2",
            200,
        ),
        "leaderboardReleases": to_many(
            "leaderboard_releases",
            "GameCenterLeaderboardRelease",
            "/v1/gameCenterDetails/{id}/leaderboardReleases",
            200,
        ),
        "leaderboardSetReleases": to_many(
            "leaderboard_set_releases",
            "GameCenterLeaderboardSetRelease",
            "/v1/gameCenterDetails/{id}/leaderboardSetReleases",
            200,
        ),
        "blockedPlayers": to_many(
            "blocked_players",
            "GameCenterDetailPlayer",
            "/v1/gameCenterDetails/{id}/blockedPlayers",
            200,
        ),
    }
