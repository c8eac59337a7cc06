"""`/v1/gameCenterGroups`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementV2,
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
    )
    from ..models.app import AppFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.game_center_achievement import GameCenterAchievementFields
    from ..models.game_center_achievement_localization import (
        GameCenterAchievementLocalizationFields,
    )
    from ..models.game_center_achievement_release import GameCenterAchievementReleaseFields
    from ..models.game_center_achievement_v2 import GameCenterAchievementV2Fields
    from ..models.game_center_achievement_version_v2 import GameCenterAchievementVersionV2Fields
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..models.game_center_activity_version_release import GameCenterActivityVersionReleaseFields
    from ..models.game_center_app_version import GameCenterAppVersionFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..models.game_center_challenge_version_release import (
        GameCenterChallengeVersionReleaseFields,
    )
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_localization import (
        GameCenterLeaderboardLocalizationFields,
    )
    from ..models.game_center_leaderboard_release import GameCenterLeaderboardReleaseFields
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..models.game_center_leaderboard_set_localization import (
        GameCenterLeaderboardSetLocalizationFields,
    )
    from ..models.game_center_leaderboard_set_release import GameCenterLeaderboardSetReleaseFields
    from ..models.game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2Fields
    from ..models.game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2Fields,
    )
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"gameCenterDetails": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "gameCenterAchievements": Sequence[
                GameCenterAchievementFields | GameCenterAchievementV2Fields
            ],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSets": Sequence[
                GameCenterLeaderboardSetFields | GameCenterLeaderboardSetV2Fields
            ],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    ListInclude = Sequence[
        Literal[
            "gameCenterDetails",
            "gameCenterLeaderboards",
            "gameCenterLeaderboardsV2",
            "gameCenterLeaderboardSets",
            "gameCenterLeaderboardSetsV2",
            "gameCenterAchievements",
            "gameCenterAchievementsV2",
            "gameCenterActivities",
            "gameCenterChallenges",
        ]
    ]
    ListLimits = TypedDict(
        "ListLimits",
        {
            "gameCenterAchievementsV2": int,
            "gameCenterAchievements": int,
            "gameCenterActivities": int,
            "gameCenterChallenges": int,
            "gameCenterDetails": int,
            "gameCenterLeaderboardSetsV2": int,
            "gameCenterLeaderboardSets": int,
            "gameCenterLeaderboardsV2": int,
            "gameCenterLeaderboards": int,
        },
        total=False,
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListGameCenterAchievementsFilter = TypedDict(
        "ListGameCenterAchievementsFilter",
        {"archived": Text, "id": Text, "referenceName": Text},
        total=False,
    )
    ListGameCenterAchievementsFields = TypedDict(
        "ListGameCenterAchievementsFields",
        {
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
        },
        total=False,
    )
    ListGameCenterAchievementsInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupAchievement",
            "localizations",
            "releases",
            "activity",
        ]
    ]
    ListGameCenterAchievementsLimits = TypedDict(
        "ListGameCenterAchievementsLimits", {"localizations": int, "releases": int}, total=False
    )
    ListGameCenterAchievementsV2Filter = ListGameCenterAchievementsFilter
    ListGameCenterAchievementsV2Fields = TypedDict(
        "ListGameCenterAchievementsV2Fields",
        {
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
            "gameCenterAchievements": Sequence[GameCenterAchievementV2Fields],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
        },
        total=False,
    )
    ListGameCenterAchievementsV2Include = Sequence[
        Literal["gameCenterDetail", "gameCenterGroup", "activity", "versions"]
    ]
    ListGameCenterAchievementsV2Limits = TypedDict(
        "ListGameCenterAchievementsV2Limits", {"versions": int}, total=False
    )
    ListGameCenterActivitiesFields = TypedDict(
        "ListGameCenterActivitiesFields",
        {
            "gameCenterAchievements": Sequence[
                GameCenterAchievementFields | GameCenterAchievementV2Fields
            ],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    ListGameCenterActivitiesInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "achievements",
            "achievementsV2",
            "leaderboards",
            "leaderboardsV2",
            "versions",
        ]
    ]
    ListGameCenterActivitiesLimits = TypedDict(
        "ListGameCenterActivitiesLimits",
        {
            "achievementsV2": int,
            "achievements": int,
            "leaderboardsV2": int,
            "leaderboards": int,
            "versions": int,
        },
        total=False,
    )
    ListGameCenterChallengesFilter = ListGameCenterAchievementsFilter
    ListGameCenterChallengesFields = TypedDict(
        "ListGameCenterChallengesFields",
        {
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    ListGameCenterChallengesInclude = Sequence[
        Literal["gameCenterDetail", "gameCenterGroup", "versions", "leaderboard", "leaderboardV2"]
    ]
    ListGameCenterChallengesLimits = ListGameCenterAchievementsV2Limits
    ListGameCenterDetailsFilter = TypedDict(
        "ListGameCenterDetailsFilter", {"gameCenterAppVersions.enabled": Text}, total=False
    )
    ListGameCenterDetailsFields = TypedDict(
        "ListGameCenterDetailsFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[
                GameCenterAchievementFields | GameCenterAchievementV2Fields
            ],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[
                GameCenterLeaderboardSetFields | GameCenterLeaderboardSetV2Fields
            ],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    ListGameCenterDetailsInclude = Sequence[
        Literal[
            "app",
            "gameCenterAppVersions",
            "gameCenterGroup",
            "gameCenterLeaderboards",
            "gameCenterLeaderboardsV2",
            "gameCenterLeaderboardSets",
            "gameCenterLeaderboardSetsV2",
            "gameCenterAchievements",
            "gameCenterAchievementsV2",
            "gameCenterActivities",
            "gameCenterChallenges",
            "defaultLeaderboard",
            "defaultLeaderboardV2",
            "defaultGroupLeaderboard",
            "defaultGroupLeaderboardV2",
            "achievementReleases",
            "activityReleases",
            "challengeReleases",
            "leaderboardReleases",
            "leaderboardSetReleases",
            "challengesMinimumPlatformVersions",
        ]
    ]
    ListGameCenterDetailsLimits = TypedDict(
        "ListGameCenterDetailsLimits",
        {
            "achievementReleases": int,
            "activityReleases": int,
            "challengeReleases": int,
            "challengesMinimumPlatformVersions": int,
            "gameCenterAchievementsV2": int,
            "gameCenterAchievements": int,
            "gameCenterActivities": int,
            "gameCenterAppVersions": int,
            "gameCenterChallenges": int,
            "gameCenterLeaderboardSetsV2": int,
            "gameCenterLeaderboardSets": int,
            "gameCenterLeaderboardsV2": int,
            "gameCenterLeaderboards": int,
            "leaderboardReleases": int,
            "leaderboardSetReleases": int,
        },
        total=False,
    )
    ListGameCenterLeaderboardSetsFilter = TypedDict(
        "ListGameCenterLeaderboardSetsFilter", {"id": Text, "referenceName": Text}, total=False
    )
    ListGameCenterLeaderboardSetsFields = TypedDict(
        "ListGameCenterLeaderboardSetsFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListGameCenterLeaderboardSetsInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboardSet",
            "localizations",
            "gameCenterLeaderboards",
            "releases",
        ]
    ]
    ListGameCenterLeaderboardSetsLimits = TypedDict(
        "ListGameCenterLeaderboardSetsLimits",
        {"gameCenterLeaderboards": int, "localizations": int, "releases": int},
        total=False,
    )
    ListGameCenterLeaderboardSetsV2Filter = ListGameCenterLeaderboardSetsFilter
    ListGameCenterLeaderboardSetsV2Fields = TypedDict(
        "ListGameCenterLeaderboardSetsV2Fields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    ListGameCenterLeaderboardSetsV2Include = Sequence[
        Literal["gameCenterDetail", "gameCenterGroup", "gameCenterLeaderboards", "versions"]
    ]
    ListGameCenterLeaderboardSetsV2Limits = TypedDict(
        "ListGameCenterLeaderboardSetsV2Limits",
        {"gameCenterLeaderboards": int, "versions": int},
        total=False,
    )
    ListGameCenterLeaderboardsFilter = ListGameCenterAchievementsFilter
    ListGameCenterLeaderboardsFields = TypedDict(
        "ListGameCenterLeaderboardsFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListGameCenterLeaderboardsInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboard",
            "gameCenterLeaderboardSets",
            "localizations",
            "releases",
            "activity",
            "challenge",
        ]
    ]
    ListGameCenterLeaderboardsLimits = TypedDict(
        "ListGameCenterLeaderboardsLimits",
        {"gameCenterLeaderboardSets": int, "localizations": int, "releases": int},
        total=False,
    )
    ListGameCenterLeaderboardsV2Filter = ListGameCenterAchievementsFilter
    ListGameCenterLeaderboardsV2Fields = TypedDict(
        "ListGameCenterLeaderboardsV2Fields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    ListGameCenterLeaderboardsV2Include = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "gameCenterLeaderboardSets",
            "activity",
            "challenge",
            "versions",
        ]
    ]
    ListGameCenterLeaderboardsV2Limits = TypedDict(
        "ListGameCenterLeaderboardsV2Limits",
        {"gameCenterLeaderboardSets": int, "versions": int},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/gameCenterGroups",
    page(
        "GameCenterGroup",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterAchievements]": FieldsOf(
            "GameCenterAchievement", "GameCenterAchievementV2"
        ),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSets]": FieldsOf(
            "GameCenterLeaderboardSet", "GameCenterLeaderboardSetV2"
        ),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "filter[gameCenterDetails]": Ids,
        "include": (
            "gameCenterDetails gameCenterLeaderboards gameCenterLeaderboardsV2 gameCenterLeaderboardSets "
            "gameCenterLeaderboardSetsV2 gameCenterAchievements gameCenterAchievementsV2 "
            "gameCenterActivities gameCenterChallenges"
        ),
        "limit": 200,
        "limit[gameCenterAchievementsV2]": 50,
        "limit[gameCenterAchievements]": 50,
        "limit[gameCenterActivities]": 50,
        "limit[gameCenterChallenges]": 50,
        "limit[gameCenterDetails]": 50,
        "limit[gameCenterLeaderboardSetsV2]": 50,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[gameCenterLeaderboardsV2]": 50,
        "limit[gameCenterLeaderboards]": 50,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/gameCenterGroups",
    one(
        "GameCenterGroup",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body("gameCenterGroups", null="referenceName"),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}",
    one(
        "GameCenterGroup",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterAchievements]": FieldsOf(
            "GameCenterAchievement", "GameCenterAchievementV2"
        ),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSets]": FieldsOf(
            "GameCenterLeaderboardSet", "GameCenterLeaderboardSetV2"
        ),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "include": (
            "gameCenterDetails gameCenterLeaderboards gameCenterLeaderboardsV2 gameCenterLeaderboardSets "
            "gameCenterLeaderboardSetsV2 gameCenterAchievements gameCenterAchievementsV2 "
            "gameCenterActivities gameCenterChallenges"
        ),
        "limit[gameCenterAchievementsV2]": 50,
        "limit[gameCenterAchievements]": 50,
        "limit[gameCenterActivities]": 50,
        "limit[gameCenterChallenges]": 50,
        "limit[gameCenterDetails]": 50,
        "limit[gameCenterLeaderboardSetsV2]": 50,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[gameCenterLeaderboardsV2]": 50,
        "limit[gameCenterLeaderboards]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}",
    one(
        "GameCenterGroup",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body("gameCenterGroups", null="referenceName"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterGroups/{id}")
_LIST_GAME_CENTER_ACHIEVEMENTS = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterAchievements",
    page(
        "GameCenterAchievement",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
        gameCenterAchievements="GameCenterAchievement",
    ),
    query={
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup groupAchievement localizations releases activity",
        "limit": 200,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_LIST_GAME_CENTER_ACHIEVEMENTS_V2 = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2",
    page("GameCenterAchievementV2"),
    query={
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievementV2"),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup activity versions",
        "limit": 200,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_ACTIVITIES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterActivities",
    page(
        "GameCenterActivity",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterAchievements]": FieldsOf(
            "GameCenterAchievement", "GameCenterAchievementV2"
        ),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "include": (
            "gameCenterDetail gameCenterGroup achievements achievementsV2 leaderboards leaderboardsV2 "
            "versions"
        ),
        "limit": 200,
        "limit[achievementsV2]": 50,
        "limit[achievements]": 50,
        "limit[leaderboardsV2]": 50,
        "limit[leaderboards]": 50,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_CHALLENGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterChallenges",
    page("GameCenterChallenge", gameCenterLeaderboards="GameCenterLeaderboard"),
    query={
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup versions leaderboard leaderboardV2",
        "limit": 200,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_DETAILS = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterDetails",
    page(
        "GameCenterDetail",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf(
            "GameCenterAchievement", "GameCenterAchievementV2"
        ),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf(
            "GameCenterLeaderboardSet", "GameCenterLeaderboardSetV2"
        ),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "filter[gameCenterAppVersions.enabled]": None,
        "include": (
            "app gameCenterAppVersions gameCenterGroup gameCenterLeaderboards gameCenterLeaderboardsV2 "
            "gameCenterLeaderboardSets gameCenterLeaderboardSetsV2 gameCenterAchievements "
            "gameCenterAchievementsV2 gameCenterActivities gameCenterChallenges defaultLeaderboard "
            "defaultLeaderboardV2 defaultGroupLeaderboard defaultGroupLeaderboardV2 achievementReleases "
            "activityReleases challengeReleases leaderboardReleases leaderboardSetReleases "
            "challengesMinimumPlatformVersions"
        ),
        "limit": 200,
        "limit[achievementReleases]": 50,
        "limit[activityReleases]": 50,
        "limit[challengeReleases]": 50,
        "limit[challengesMinimumPlatformVersions]": 50,
        "limit[gameCenterAchievementsV2]": 50,
        "limit[gameCenterAchievements]": 50,
        "limit[gameCenterActivities]": 50,
        "limit[gameCenterAppVersions]": 50,
        "limit[gameCenterChallenges]": 50,
        "limit[gameCenterLeaderboardSetsV2]": 50,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[gameCenterLeaderboardsV2]": 50,
        "limit[gameCenterLeaderboards]": 50,
        "limit[leaderboardReleases]": 50,
        "limit[leaderboardSetReleases]": 50,
    },
)
_LIST_GAME_CENTER_LEADERBOARD_SETS = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets",
    page(
        "GameCenterLeaderboardSet",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboardSet localizations gameCenterLeaderboards "
            "releases"
        ),
        "limit": 200,
        "limit[gameCenterLeaderboards]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_LIST_GAME_CENTER_LEADERBOARD_SETS_V2 = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2",
    page("GameCenterLeaderboardSetV2", gameCenterLeaderboards="GameCenterLeaderboardV2"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup gameCenterLeaderboards versions",
        "limit": 200,
        "limit[gameCenterLeaderboards]": 50,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_LEADERBOARDS = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboards",
    page(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboard gameCenterLeaderboardSets localizations "
            "releases activity challenge"
        ),
        "limit": 200,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_LIST_GAME_CENTER_LEADERBOARDS_V2 = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2",
    page("GameCenterLeaderboardV2", gameCenterLeaderboardSets="GameCenterLeaderboardSetV2"),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup gameCenterLeaderboardSets activity challenge versions",
        "limit": 200,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    page_of_refs("GameCenterAchievement"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_ACHIEVEMENTS = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    page_of_refs("GameCenterAchievementV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_ACHIEVEMENTS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_LIST_GAME_CENTER_ACTIVITIES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterActivities",
    page_of_refs("GameCenterActivity"),
    query={"limit": 200},
)
_LIST_GAME_CENTER_CHALLENGES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterChallenges",
    page_of_refs("GameCenterChallenge"),
    query={"limit": 200},
)
_LIST_GAME_CENTER_DETAILS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterDetails",
    page_of_refs("GameCenterDetail"),
    query={"limit": 200},
)
_LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    page_of_refs("GameCenterLeaderboardSet"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARD_SETS = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    body=Body("", to_many={"data": "gameCenterLeaderboardSets"}),
)
_LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    page_of_refs("GameCenterLeaderboardSetV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboardSets"}),
)
_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    page_of_refs("GameCenterLeaderboard"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARDS = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    page_of_refs("GameCenterLeaderboardV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARDS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[GameCenterGroup]:
    """GET /v1/gameCenterGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)


def create(*, reference_name: str | None | Unset = UNSET) -> Request[GameCenterGroup]:
    """POST /v1/gameCenterGroups
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentergroups
    """
    return _CREATE.write(None, {"referenceName": reference_name}, {})


def get(
    id: Id[GameCenterGroup],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterGroup]:
    """GET /v1/gameCenterGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterGroup], *, reference_name: str | None | Unset = UNSET
) -> Request[GameCenterGroup]:
    """PATCH /v1/gameCenterGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_
    """
    return _UPDATE.write(id, {"referenceName": reference_name}, {})


def delete(id: Id[GameCenterGroup]) -> Request[None]:
    """DELETE /v1/gameCenterGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentergroups-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterAchievements; use "
    "game_center_groups.list_game_center_achievements_v2 (GET "
    "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2)",
    category=None,
)
def list_game_center_achievements(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterAchievementsFilter = {},
    fields: ListGameCenterAchievementsFields = {},
    include: ListGameCenterAchievementsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterAchievementsLimits = {},
) -> ListRequest[GameCenterAchievement]:
    """GET /v1/gameCenterGroups/{id}/gameCenterAchievements (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterachievements
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_achievements_v2(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterAchievementsV2Filter = {},
    fields: ListGameCenterAchievementsV2Fields = {},
    include: ListGameCenterAchievementsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterAchievementsV2Limits = {},
) -> ListRequest[GameCenterAchievementV2]:
    """GET /v1/gameCenterGroups/{id}/gameCenterAchievementsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterachievementsv2
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_activities(
    id: Id[GameCenterGroup],
    *,
    fields: ListGameCenterActivitiesFields = {},
    include: ListGameCenterActivitiesInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterActivitiesLimits = {},
) -> ListRequest[GameCenterActivity]:
    """GET /v1/gameCenterGroups/{id}/gameCenterActivities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenteractivities
    """
    return _LIST_GAME_CENTER_ACTIVITIES.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_challenges(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterChallengesFilter = {},
    fields: ListGameCenterChallengesFields = {},
    include: ListGameCenterChallengesInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterChallengesLimits = {},
) -> ListRequest[GameCenterChallenge]:
    """GET /v1/gameCenterGroups/{id}/gameCenterChallenges (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterchallenges
    """
    return _LIST_GAME_CENTER_CHALLENGES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_details(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterDetailsFilter = {},
    fields: ListGameCenterDetailsFields = {},
    include: ListGameCenterDetailsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterDetailsLimits = {},
) -> ListRequest[GameCenterDetail]:
    """GET /v1/gameCenterGroups/{id}/gameCenterDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterdetails
    """
    return _LIST_GAME_CENTER_DETAILS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets; use "
    "game_center_groups.list_game_center_leaderboard_sets_v2 (GET "
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2)",
    category=None,
)
def list_game_center_leaderboard_sets(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterLeaderboardSetsFilter = {},
    fields: ListGameCenterLeaderboardSetsFields = {},
    include: ListGameCenterLeaderboardSetsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardSetsLimits = {},
) -> ListRequest[GameCenterLeaderboardSet]:
    """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsets
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_leaderboard_sets_v2(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterLeaderboardSetsV2Filter = {},
    fields: ListGameCenterLeaderboardSetsV2Fields = {},
    include: ListGameCenterLeaderboardSetsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardSetsV2Limits = {},
) -> ListRequest[GameCenterLeaderboardSetV2]:
    """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsetsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards; use "
    "game_center_groups.list_game_center_leaderboards_v2 (GET "
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2)",
    category=None,
)
def list_game_center_leaderboards(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterLeaderboardsFilter = {},
    fields: ListGameCenterLeaderboardsFields = {},
    include: ListGameCenterLeaderboardsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsLimits = {},
) -> ListRequest[GameCenterLeaderboard]:
    """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_leaderboards_v2(
    id: Id[GameCenterGroup],
    *,
    filter: ListGameCenterLeaderboardsV2Filter = {},
    fields: ListGameCenterLeaderboardsV2Fields = {},
    include: ListGameCenterLeaderboardsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsV2Limits = {},
) -> ListRequest[GameCenterLeaderboardV2]:
    """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; "
    "use game_center_groups.list_game_center_achievements_v2_linkages (GET "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)",
    category=None,
)
def list_game_center_achievements_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievement]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterachievements
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; use "
    "game_center_groups.replace_game_center_achievements_v2 (PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)",
    category=None,
)
def replace_game_center_achievements(
    id: Id[GameCenterGroup],
    game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterachievements
    """
    return _REPLACE_GAME_CENTER_ACHIEVEMENTS.link(id, game_center_achievements)


def list_game_center_achievements_v2_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementV2]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterachievementsv2
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_achievements_v2(
    id: Id[GameCenterGroup],
    game_center_achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterachievementsv2
    """
    return _REPLACE_GAME_CENTER_ACHIEVEMENTS_V2.link(id, game_center_achievements_v2)


def list_game_center_activities_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterActivity]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterActivities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenteractivities
    """
    return _LIST_GAME_CENTER_ACTIVITIES_LINKAGES.list(id, limit=limit)


def list_game_center_challenges_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterChallenge]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterChallenges (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterchallenges
    """
    return _LIST_GAME_CENTER_CHALLENGES_LINKAGES.list(id, limit=limit)


def list_game_center_details_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterDetail]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterdetails
    """
    return _LIST_GAME_CENTER_DETAILS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
    "game_center_groups.list_game_center_leaderboard_sets_v2_linkages (GET "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)",
    category=None,
)
def list_game_center_leaderboard_sets_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSet]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsets
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
    "game_center_groups.replace_game_center_leaderboard_sets_v2 (PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)",
    category=None,
)
def replace_game_center_leaderboard_sets(
    id: Id[GameCenterGroup],
    game_center_leaderboard_sets: Sequence[
        Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsets
    """
    return _REPLACE_GAME_CENTER_LEADERBOARD_SETS.link(id, game_center_leaderboard_sets)


def list_game_center_leaderboard_sets_v2_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetV2]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsetsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_leaderboard_sets_v2(
    id: Id[GameCenterGroup],
    game_center_leaderboard_sets_v2: Sequence[
        Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsetsv2
    """
    return _REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2.link(id, game_center_leaderboard_sets_v2)


@deprecated(
    "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; "
    "use game_center_groups.list_game_center_leaderboards_v2_linkages (GET "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)",
    category=None,
)
def list_game_center_leaderboards_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboard]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_groups.replace_game_center_leaderboards_v2 (PATCH "
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)",
    category=None,
)
def replace_game_center_leaderboards(
    id: Id[GameCenterGroup],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboards
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


def list_game_center_leaderboards_v2_linkages(
    id: Id[GameCenterGroup], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardV2]]:
    """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_leaderboards_v2(
    id: Id[GameCenterGroup],
    game_center_leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsv2
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS_V2.link(id, game_center_leaderboards_v2)


class GameCenterGroups(Namespace):
    """`/v1/gameCenterGroups`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[GameCenterGroup]:
        """GET /v1/gameCenterGroups (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    def create(self, *, reference_name: str | None | Unset = UNSET) -> GameCenterGroup:
        """POST /v1/gameCenterGroups"""
        return self._send(create(reference_name=reference_name))

    def get(
        self,
        id: Id[GameCenterGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterGroup:
        """GET /v1/gameCenterGroups/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[GameCenterGroup], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterGroup:
        """PATCH /v1/gameCenterGroups/{id}"""
        return self._send(update(id, reference_name=reference_name))

    def delete(self, id: Id[GameCenterGroup]) -> None:
        """DELETE /v1/gameCenterGroups/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterAchievements; use "
        "game_center_groups.list_game_center_achievements_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterAchievementsFilter = {},
        fields: ListGameCenterAchievementsFields = {},
        include: ListGameCenterAchievementsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsLimits = {},
    ) -> Pager[GameCenterAchievement]:
        """GET /v1/gameCenterGroups/{id}/gameCenterAchievements (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_achievements_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterAchievementsV2Filter = {},
        fields: ListGameCenterAchievementsV2Fields = {},
        include: ListGameCenterAchievementsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsV2Limits = {},
    ) -> Pager[GameCenterAchievementV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_activities(
        self,
        id: Id[GameCenterGroup],
        *,
        fields: ListGameCenterActivitiesFields = {},
        include: ListGameCenterActivitiesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterActivitiesLimits = {},
    ) -> Pager[GameCenterActivity]:
        """GET /v1/gameCenterGroups/{id}/gameCenterActivities (at most 200 a page)"""
        return self._pager(
            list_game_center_activities(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_challenges(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterChallengesFilter = {},
        fields: ListGameCenterChallengesFields = {},
        include: ListGameCenterChallengesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterChallengesLimits = {},
    ) -> Pager[GameCenterChallenge]:
        """GET /v1/gameCenterGroups/{id}/gameCenterChallenges (at most 200 a page)"""
        return self._pager(
            list_game_center_challenges(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_details(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterDetailsFilter = {},
        fields: ListGameCenterDetailsFields = {},
        include: ListGameCenterDetailsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterDetailsLimits = {},
    ) -> Pager[GameCenterDetail]:
        """GET /v1/gameCenterGroups/{id}/gameCenterDetails (at most 200 a page)"""
        return self._pager(
            list_game_center_details(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets; use "
        "game_center_groups.list_game_center_leaderboard_sets_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardSetsFilter = {},
        fields: ListGameCenterLeaderboardSetsFields = {},
        include: ListGameCenterLeaderboardSetsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsLimits = {},
    ) -> Pager[GameCenterLeaderboardSet]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardSetsV2Filter = {},
        fields: ListGameCenterLeaderboardSetsV2Fields = {},
        include: ListGameCenterLeaderboardSetsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsV2Limits = {},
    ) -> Pager[GameCenterLeaderboardSetV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards; use "
        "game_center_groups.list_game_center_leaderboards_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> Pager[GameCenterLeaderboard]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardsV2Filter = {},
        fields: ListGameCenterLeaderboardsV2Fields = {},
        include: ListGameCenterLeaderboardsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsV2Limits = {},
    ) -> Pager[GameCenterLeaderboardV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; "
        "use game_center_groups.list_game_center_achievements_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievement]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements (at most 200 a page)"""
        return self._pager(list_game_center_achievements_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; use "
        "game_center_groups.replace_game_center_achievements_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)"
    )
    def replace_game_center_achievements(
        self,
        id: Id[GameCenterGroup],
        game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements"""
        return self._send(replace_game_center_achievements(id, game_center_achievements))

    def list_game_center_achievements_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(list_game_center_achievements_v2_linkages(id, limit=limit))

    def replace_game_center_achievements_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_achievements_v2: Sequence[
            Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2"""
        return self._send(replace_game_center_achievements_v2(id, game_center_achievements_v2))

    def list_game_center_activities_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterActivity]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterActivities (at most 200 a page)"""
        return self._pager(list_game_center_activities_linkages(id, limit=limit))

    def list_game_center_challenges_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterChallenge]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterChallenges (at most 200 a page)"""
        return self._pager(list_game_center_challenges_linkages(id, limit=limit))

    def list_game_center_details_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterDetail]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterDetails (at most 200 a page)"""
        return self._pager(list_game_center_details_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_groups.list_game_center_leaderboard_sets_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSet]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_groups.replace_game_center_leaderboard_sets_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def replace_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboard_sets: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets"""
        return self._send(replace_game_center_leaderboard_sets(id, game_center_leaderboard_sets))

    def list_game_center_leaderboard_sets_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_v2_linkages(id, limit=limit))

    def replace_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboard_sets_v2: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2"""
        return self._send(
            replace_game_center_leaderboard_sets_v2(id, game_center_leaderboard_sets_v2)
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; "
        "use game_center_groups.list_game_center_leaderboards_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_groups.replace_game_center_leaderboards_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards"""
        return self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    def list_game_center_leaderboards_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_v2_linkages(id, limit=limit))

    def replace_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboards_v2: Sequence[
            Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2"""
        return self._send(replace_game_center_leaderboards_v2(id, game_center_leaderboards_v2))


class AsyncGameCenterGroups(AsyncNamespace):
    """`/v1/gameCenterGroups`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[GameCenterGroup]:
        """GET /v1/gameCenterGroups (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    async def create(self, *, reference_name: str | None | Unset = UNSET) -> GameCenterGroup:
        """POST /v1/gameCenterGroups"""
        return await self._send(create(reference_name=reference_name))

    async def get(
        self,
        id: Id[GameCenterGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterGroup:
        """GET /v1/gameCenterGroups/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[GameCenterGroup], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterGroup:
        """PATCH /v1/gameCenterGroups/{id}"""
        return await self._send(update(id, reference_name=reference_name))

    async def delete(self, id: Id[GameCenterGroup]) -> None:
        """DELETE /v1/gameCenterGroups/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterAchievements; use "
        "game_center_groups.list_game_center_achievements_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterAchievementsFilter = {},
        fields: ListGameCenterAchievementsFields = {},
        include: ListGameCenterAchievementsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsLimits = {},
    ) -> AsyncPager[GameCenterAchievement]:
        """GET /v1/gameCenterGroups/{id}/gameCenterAchievements (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_achievements_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterAchievementsV2Filter = {},
        fields: ListGameCenterAchievementsV2Fields = {},
        include: ListGameCenterAchievementsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsV2Limits = {},
    ) -> AsyncPager[GameCenterAchievementV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_activities(
        self,
        id: Id[GameCenterGroup],
        *,
        fields: ListGameCenterActivitiesFields = {},
        include: ListGameCenterActivitiesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterActivitiesLimits = {},
    ) -> AsyncPager[GameCenterActivity]:
        """GET /v1/gameCenterGroups/{id}/gameCenterActivities (at most 200 a page)"""
        return self._pager(
            list_game_center_activities(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_challenges(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterChallengesFilter = {},
        fields: ListGameCenterChallengesFields = {},
        include: ListGameCenterChallengesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterChallengesLimits = {},
    ) -> AsyncPager[GameCenterChallenge]:
        """GET /v1/gameCenterGroups/{id}/gameCenterChallenges (at most 200 a page)"""
        return self._pager(
            list_game_center_challenges(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_details(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterDetailsFilter = {},
        fields: ListGameCenterDetailsFields = {},
        include: ListGameCenterDetailsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterDetailsLimits = {},
    ) -> AsyncPager[GameCenterDetail]:
        """GET /v1/gameCenterGroups/{id}/gameCenterDetails (at most 200 a page)"""
        return self._pager(
            list_game_center_details(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets; use "
        "game_center_groups.list_game_center_leaderboard_sets_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardSetsFilter = {},
        fields: ListGameCenterLeaderboardSetsFields = {},
        include: ListGameCenterLeaderboardSetsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboardSet]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardSetsV2Filter = {},
        fields: ListGameCenterLeaderboardSetsV2Fields = {},
        include: ListGameCenterLeaderboardSetsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsV2Limits = {},
    ) -> AsyncPager[GameCenterLeaderboardSetV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards; use "
        "game_center_groups.list_game_center_leaderboards_v2 (GET "
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboard]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterGroup],
        *,
        filter: ListGameCenterLeaderboardsV2Filter = {},
        fields: ListGameCenterLeaderboardsV2Fields = {},
        include: ListGameCenterLeaderboardsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsV2Limits = {},
    ) -> AsyncPager[GameCenterLeaderboardV2]:
        """GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; "
        "use game_center_groups.list_game_center_achievements_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievement]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements (at most 200 a page)"""
        return self._pager(list_game_center_achievements_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements; use "
        "game_center_groups.replace_game_center_achievements_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2)"
    )
    async def replace_game_center_achievements(
        self,
        id: Id[GameCenterGroup],
        game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements"""
        return await self._send(replace_game_center_achievements(id, game_center_achievements))

    def list_game_center_achievements_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(list_game_center_achievements_v2_linkages(id, limit=limit))

    async def replace_game_center_achievements_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_achievements_v2: Sequence[
            Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2"""
        return await self._send(
            replace_game_center_achievements_v2(id, game_center_achievements_v2)
        )

    def list_game_center_activities_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterActivity]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterActivities (at most 200 a page)"""
        return self._pager(list_game_center_activities_linkages(id, limit=limit))

    def list_game_center_challenges_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterChallenge]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterChallenges (at most 200 a page)"""
        return self._pager(list_game_center_challenges_linkages(id, limit=limit))

    def list_game_center_details_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterDetail]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterDetails (at most 200 a page)"""
        return self._pager(list_game_center_details_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_groups.list_game_center_leaderboard_sets_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSet]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_groups.replace_game_center_leaderboard_sets_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    async def replace_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboard_sets: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets"""
        return await self._send(
            replace_game_center_leaderboard_sets(id, game_center_leaderboard_sets)
        )

    def list_game_center_leaderboard_sets_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_v2_linkages(id, limit=limit))

    async def replace_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboard_sets_v2: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2"""
        return await self._send(
            replace_game_center_leaderboard_sets_v2(id, game_center_leaderboard_sets_v2)
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; "
        "use game_center_groups.list_game_center_leaderboards_v2_linkages (GET "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_groups.replace_game_center_leaderboards_v2 (PATCH "
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    async def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    def list_game_center_leaderboards_v2_linkages(
        self, id: Id[GameCenterGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardV2]]:
        """GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_v2_linkages(id, limit=limit))

    async def replace_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterGroup],
        game_center_leaderboards_v2: Sequence[
            Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2"""
        return await self._send(
            replace_game_center_leaderboards_v2(id, game_center_leaderboards_v2)
        )
