"""`/v1/gameCenterDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs, page_of_values
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
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
        GameCenterDetail,
        GameCenterDetailPlayer,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardRelease,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetRelease,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
        GameCenterMatchmakingAppRequestsV1MetricRow,
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
    from ..models.game_center_detail_player import GameCenterDetailPlayerFields
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
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[
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
    GetLimits = TypedDict(
        "GetLimits",
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
    ListAchievementReleasesFilter = TypedDict(
        "ListAchievementReleasesFilter", {"gameCenterAchievement": Text, "live": Text}, total=False
    )
    ListAchievementReleasesFields = TypedDict(
        "ListAchievementReleasesFields",
        {
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
        },
        total=False,
    )
    ListAchievementReleasesInclude = Sequence[Literal["gameCenterDetail", "gameCenterAchievement"]]
    ListActivityReleasesFields = TypedDict(
        "ListActivityReleasesFields",
        {
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    ListActivityReleasesInclude = Sequence[Literal["version"]]
    ListBlockedPlayersFields = TypedDict(
        "ListBlockedPlayersFields",
        {"gameCenterDetailPlayers": Sequence[GameCenterDetailPlayerFields]},
        total=False,
    )
    ListChallengeReleasesFields = TypedDict(
        "ListChallengeReleasesFields",
        {
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
        },
        total=False,
    )
    ListChallengeReleasesInclude = ListActivityReleasesInclude
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
    ListGameCenterAppVersionsFilter = TypedDict(
        "ListGameCenterAppVersionsFilter", {"enabled": Text}, total=False
    )
    ListGameCenterAppVersionsFields = TypedDict(
        "ListGameCenterAppVersionsFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
        },
        total=False,
    )
    ListGameCenterAppVersionsInclude = Sequence[Literal["compatibilityVersions", "appStoreVersion"]]
    ListGameCenterAppVersionsLimits = TypedDict(
        "ListGameCenterAppVersionsLimits", {"compatibilityVersions": int}, total=False
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
    GetGameCenterGroupFields = TypedDict(
        "GetGameCenterGroupFields",
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
    GetGameCenterGroupInclude = Sequence[
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
    GetGameCenterGroupLimits = TypedDict(
        "GetGameCenterGroupLimits",
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
    ListLeaderboardReleasesFilter = TypedDict(
        "ListLeaderboardReleasesFilter", {"gameCenterLeaderboard": Text, "live": Text}, total=False
    )
    ListLeaderboardReleasesFields = TypedDict(
        "ListLeaderboardReleasesFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListLeaderboardReleasesInclude = Sequence[Literal["gameCenterDetail", "gameCenterLeaderboard"]]
    ListLeaderboardSetReleasesFilter = TypedDict(
        "ListLeaderboardSetReleasesFilter",
        {"gameCenterLeaderboardSet": Text, "live": Text},
        total=False,
    )
    ListLeaderboardSetReleasesFields = TypedDict(
        "ListLeaderboardSetReleasesFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
        },
        total=False,
    )
    ListLeaderboardSetReleasesInclude = Sequence[
        Literal["gameCenterDetail", "gameCenterLeaderboardSet"]
    ]
    GetClassicMatchmakingRequestsMetricsFilter = TypedDict(
        "GetClassicMatchmakingRequestsMetricsFilter",
        {"result": Literal["MATCHED", "CANCELED", "EXPIRED"]},
        total=False,
    )
    GetClassicMatchmakingRequestsMetricsSort = Sequence[
        Literal[
            "count",
            "-count",
            "averageSecondsInQueue",
            "-averageSecondsInQueue",
            "p50SecondsInQueue",
            "-p50SecondsInQueue",
            "p95SecondsInQueue",
            "-p95SecondsInQueue",
        ]
    ]
    GetRuleBasedMatchmakingRequestsMetricsFilter = GetClassicMatchmakingRequestsMetricsFilter
    GetRuleBasedMatchmakingRequestsMetricsSort = GetClassicMatchmakingRequestsMetricsSort

_CREATE = Operation(
    "POST",
    "/v1/gameCenterDetails",
    one(
        "GameCenterDetail",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body("gameCenterDetails", to_one={"app": "apps"}, null="challengeEnabled", required="app"),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}",
    one(
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
        "include": (
            "app gameCenterAppVersions gameCenterGroup gameCenterLeaderboards gameCenterLeaderboardsV2 "
            "gameCenterLeaderboardSets gameCenterLeaderboardSetsV2 gameCenterAchievements "
            "gameCenterAchievementsV2 gameCenterActivities gameCenterChallenges defaultLeaderboard "
            "defaultLeaderboardV2 defaultGroupLeaderboard defaultGroupLeaderboardV2 achievementReleases "
            "activityReleases challengeReleases leaderboardReleases leaderboardSetReleases "
            "challengesMinimumPlatformVersions"
        ),
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
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}",
    one(
        "GameCenterDetail",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterDetails",
        to_one={
            "defaultGroupLeaderboard": "gameCenterLeaderboards",
            "defaultGroupLeaderboardV2": "gameCenterLeaderboards",
            "defaultLeaderboard": "gameCenterLeaderboards",
            "defaultLeaderboardV2": "gameCenterLeaderboards",
            "gameCenterGroup": "gameCenterGroups",
        },
        null="challengeEnabled",
    ),
)
_LIST_ACHIEVEMENT_RELEASES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/achievementReleases",
    page("GameCenterAchievementRelease", gameCenterAchievements="GameCenterAchievement"),
    query={
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "filter[gameCenterAchievement]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterAchievement",
        "limit": 200,
    },
)
_LIST_ACTIVITY_RELEASES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/activityReleases",
    page("GameCenterActivityVersionRelease"),
    query={
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "version",
        "limit": 200,
    },
)
_LIST_BLOCKED_PLAYERS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/blockedPlayers",
    page("GameCenterDetailPlayer"),
    query={"fields[gameCenterDetailPlayers]": FieldsOf("GameCenterDetailPlayer"), "limit": 200},
)
_LIST_CHALLENGE_RELEASES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/challengeReleases",
    page("GameCenterChallengeVersionRelease"),
    query={
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "include": "version",
        "limit": 200,
    },
)
_LIST_GAME_CENTER_ACHIEVEMENTS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterAchievements",
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
    "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2",
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
    "/v1/gameCenterDetails/{id}/gameCenterActivities",
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
_LIST_GAME_CENTER_APP_VERSIONS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterAppVersions",
    page("GameCenterAppVersion"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "filter[enabled]": None,
        "include": "compatibilityVersions appStoreVersion",
        "limit": 200,
        "limit[compatibilityVersions]": 50,
    },
)
_LIST_GAME_CENTER_CHALLENGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterChallenges",
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
_GET_GAME_CENTER_GROUP = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterGroup",
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
_LIST_GAME_CENTER_LEADERBOARD_SETS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets",
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
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2",
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
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboards",
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
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2",
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
_LIST_LEADERBOARD_RELEASES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/leaderboardReleases",
    page("GameCenterLeaderboardRelease", gameCenterLeaderboards="GameCenterLeaderboard"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "filter[gameCenterLeaderboard]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterLeaderboard",
        "limit": 200,
    },
)
_LIST_LEADERBOARD_SET_RELEASES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/leaderboardSetReleases",
    page("GameCenterLeaderboardSetRelease", gameCenterLeaderboardSets="GameCenterLeaderboardSet"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "filter[gameCenterLeaderboardSet]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterLeaderboardSet",
        "limit": 200,
    },
)
_GET_CLASSIC_MATCHMAKING_REQUESTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests",
    page_of_values("GameCenterMatchmakingAppRequestsV1MetricRow"),
    query={
        "filter[result]": "MATCHED CANCELED EXPIRED",
        "granularity": "P1D PT1H PT15M",
        "groupBy": "result",
        "limit": 200,
        "sort": (
            "count -count averageSecondsInQueue -averageSecondsInQueue p50SecondsInQueue -p50SecondsInQueue "
            "p95SecondsInQueue -p95SecondsInQueue"
        ),
    },
    required=("granularity",),
)
_GET_RULE_BASED_MATCHMAKING_REQUESTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests",
    page_of_values("GameCenterMatchmakingAppRequestsV1MetricRow"),
    query={
        "filter[result]": "MATCHED CANCELED EXPIRED",
        "granularity": "P1D PT1H PT15M",
        "groupBy": "result",
        "limit": 200,
        "sort": (
            "count -count averageSecondsInQueue -averageSecondsInQueue p50SecondsInQueue -p50SecondsInQueue "
            "p95SecondsInQueue -p95SecondsInQueue"
        ),
    },
    required=("granularity",),
)
_LIST_ACHIEVEMENT_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/achievementReleases",
    page_of_refs("GameCenterAchievementRelease"),
    query={"limit": 200},
)
_LIST_ACTIVITY_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/activityReleases",
    page_of_refs("GameCenterActivityVersionRelease"),
    query={"limit": 200},
)
_LIST_BLOCKED_PLAYERS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/blockedPlayers",
    page_of_refs("GameCenterDetailPlayer"),
    query={"limit": 200},
)
_LIST_CHALLENGE_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/challengeReleases",
    page_of_refs("GameCenterChallengeVersionRelease"),
    query={"limit": 200},
)
_REPLACE_CHALLENGES_MINIMUM_PLATFORM_VERSIONS = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions",
    body=Body("", to_many={"data": "appStoreVersions"}),
)
_LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    page_of_refs("GameCenterAchievement"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_ACHIEVEMENTS = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    page_of_refs("GameCenterAchievementV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_ACHIEVEMENTS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_LIST_GAME_CENTER_ACTIVITIES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterActivities",
    page_of_refs("GameCenterActivity"),
    query={"limit": 200},
)
_LIST_GAME_CENTER_APP_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions",
    page_of_refs("GameCenterAppVersion"),
    query={"limit": 200},
)
_LIST_GAME_CENTER_CHALLENGES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterChallenges",
    page_of_refs("GameCenterChallenge"),
    query={"limit": 200},
)
_GET_GAME_CENTER_GROUP_LINKAGE = Operation(
    "GET", "/v1/gameCenterDetails/{id}/relationships/gameCenterGroup", one_ref("GameCenterGroup")
)
_LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    page_of_refs("GameCenterLeaderboardSet"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARD_SETS = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    body=Body("", to_many={"data": "gameCenterLeaderboardSets"}),
)
_LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    page_of_refs("GameCenterLeaderboardSetV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboardSets"}),
)
_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    page_of_refs("GameCenterLeaderboard"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARDS = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    page_of_refs("GameCenterLeaderboardV2"),
    query={"limit": 200},
)
_REPLACE_GAME_CENTER_LEADERBOARDS_V2 = Operation(
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_LIST_LEADERBOARD_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/leaderboardReleases",
    page_of_refs("GameCenterLeaderboardRelease"),
    query={"limit": 200},
)
_LIST_LEADERBOARD_SET_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases",
    page_of_refs("GameCenterLeaderboardSetRelease"),
    query={"limit": 200},
)


def create(
    *, app: Id[App], challenge_enabled: bool | None | Unset = UNSET
) -> Request[GameCenterDetail]:
    """POST /v1/gameCenterDetails
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterdetails
    """
    return _CREATE.write(None, {"challengeEnabled": challenge_enabled}, {"app": app})


def get(
    id: Id[GameCenterDetail],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterDetail]:
    """GET /v1/gameCenterDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterDetail],
    *,
    challenge_enabled: bool | None | Unset = UNSET,
    default_group_leaderboard: Id[GameCenterLeaderboard]
    | Id[GameCenterLeaderboardV2]
    | Unset = UNSET,
    default_group_leaderboard_v2: Id[GameCenterLeaderboard]
    | Id[GameCenterLeaderboardV2]
    | Unset = UNSET,
    default_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    default_leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
) -> Request[GameCenterDetail]:
    """PATCH /v1/gameCenterDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_
    """
    return _UPDATE.write(
        id,
        {"challengeEnabled": challenge_enabled},
        {
            "defaultGroupLeaderboard": default_group_leaderboard,
            "defaultGroupLeaderboardV2": default_group_leaderboard_v2,
            "defaultLeaderboard": default_leaderboard,
            "defaultLeaderboardV2": default_leaderboard_v2,
            "gameCenterGroup": game_center_group,
        },
    )


@deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/achievementReleases", category=None)
def list_achievement_releases(
    id: Id[GameCenterDetail],
    *,
    filter: ListAchievementReleasesFilter = {},
    fields: ListAchievementReleasesFields = {},
    include: ListAchievementReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterAchievementRelease]:
    """GET /v1/gameCenterDetails/{id}/achievementReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-achievementreleases
    """
    return _LIST_ACHIEVEMENT_RELEASES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


@deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/activityReleases", category=None)
def list_activity_releases(
    id: Id[GameCenterDetail],
    *,
    fields: ListActivityReleasesFields = {},
    include: ListActivityReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterActivityVersionRelease]:
    """GET /v1/gameCenterDetails/{id}/activityReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-activityreleases
    """
    return _LIST_ACTIVITY_RELEASES.list(id, fields=fields, include=include, limit=limit)


def list_blocked_players(
    id: Id[GameCenterDetail], *, fields: ListBlockedPlayersFields = {}, limit: int | None = None
) -> ListRequest[GameCenterDetailPlayer]:
    """GET /v1/gameCenterDetails/{id}/blockedPlayers (at most 200 a page)

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-blockedplayers
    """
    return _LIST_BLOCKED_PLAYERS.list(id, fields=fields, limit=limit)


@deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/challengeReleases", category=None)
def list_challenge_releases(
    id: Id[GameCenterDetail],
    *,
    fields: ListChallengeReleasesFields = {},
    include: ListChallengeReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterChallengeVersionRelease]:
    """GET /v1/gameCenterDetails/{id}/challengeReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-challengereleases
    """
    return _LIST_CHALLENGE_RELEASES.list(id, fields=fields, include=include, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterAchievements; use "
    "game_center_details.list_game_center_achievements_v2 (GET "
    "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2)",
    category=None,
)
def list_game_center_achievements(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterAchievementsFilter = {},
    fields: ListGameCenterAchievementsFields = {},
    include: ListGameCenterAchievementsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterAchievementsLimits = {},
) -> ListRequest[GameCenterAchievement]:
    """GET /v1/gameCenterDetails/{id}/gameCenterAchievements (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterachievements
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_achievements_v2(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterAchievementsV2Filter = {},
    fields: ListGameCenterAchievementsV2Fields = {},
    include: ListGameCenterAchievementsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterAchievementsV2Limits = {},
) -> ListRequest[GameCenterAchievementV2]:
    """GET /v1/gameCenterDetails/{id}/gameCenterAchievementsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterachievementsv2
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_activities(
    id: Id[GameCenterDetail],
    *,
    fields: ListGameCenterActivitiesFields = {},
    include: ListGameCenterActivitiesInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterActivitiesLimits = {},
) -> ListRequest[GameCenterActivity]:
    """GET /v1/gameCenterDetails/{id}/gameCenterActivities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenteractivities
    """
    return _LIST_GAME_CENTER_ACTIVITIES.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_app_versions(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterAppVersionsFilter = {},
    fields: ListGameCenterAppVersionsFields = {},
    include: ListGameCenterAppVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterAppVersionsLimits = {},
) -> ListRequest[GameCenterAppVersion]:
    """GET /v1/gameCenterDetails/{id}/gameCenterAppVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterappversions
    """
    return _LIST_GAME_CENTER_APP_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_challenges(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterChallengesFilter = {},
    fields: ListGameCenterChallengesFields = {},
    include: ListGameCenterChallengesInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterChallengesLimits = {},
) -> ListRequest[GameCenterChallenge]:
    """GET /v1/gameCenterDetails/{id}/gameCenterChallenges (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterchallenges
    """
    return _LIST_GAME_CENTER_CHALLENGES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def get_game_center_group(
    id: Id[GameCenterDetail],
    *,
    fields: GetGameCenterGroupFields = {},
    include: GetGameCenterGroupInclude | None = None,
    limits: GetGameCenterGroupLimits = {},
) -> Request[GameCenterGroup | None]:
    """GET /v1/gameCenterDetails/{id}/gameCenterGroup
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecentergroup
    """
    return _GET_GAME_CENTER_GROUP(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets; use "
    "game_center_details.list_game_center_leaderboard_sets_v2 (GET "
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2)",
    category=None,
)
def list_game_center_leaderboard_sets(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterLeaderboardSetsFilter = {},
    fields: ListGameCenterLeaderboardSetsFields = {},
    include: ListGameCenterLeaderboardSetsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardSetsLimits = {},
) -> ListRequest[GameCenterLeaderboardSet]:
    """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsets
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_leaderboard_sets_v2(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterLeaderboardSetsV2Filter = {},
    fields: ListGameCenterLeaderboardSetsV2Fields = {},
    include: ListGameCenterLeaderboardSetsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardSetsV2Limits = {},
) -> ListRequest[GameCenterLeaderboardSetV2]:
    """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsetsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards; use "
    "game_center_details.list_game_center_leaderboards_v2 (GET "
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2)",
    category=None,
)
def list_game_center_leaderboards(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterLeaderboardsFilter = {},
    fields: ListGameCenterLeaderboardsFields = {},
    include: ListGameCenterLeaderboardsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsLimits = {},
) -> ListRequest[GameCenterLeaderboard]:
    """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_leaderboards_v2(
    id: Id[GameCenterDetail],
    *,
    filter: ListGameCenterLeaderboardsV2Filter = {},
    fields: ListGameCenterLeaderboardsV2Fields = {},
    include: ListGameCenterLeaderboardsV2Include | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsV2Limits = {},
) -> ListRequest[GameCenterLeaderboardV2]:
    """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardReleases", category=None)
def list_leaderboard_releases(
    id: Id[GameCenterDetail],
    *,
    filter: ListLeaderboardReleasesFilter = {},
    fields: ListLeaderboardReleasesFields = {},
    include: ListLeaderboardReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardRelease]:
    """GET /v1/gameCenterDetails/{id}/leaderboardReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-leaderboardreleases
    """
    return _LIST_LEADERBOARD_RELEASES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


@deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardSetReleases", category=None)
def list_leaderboard_set_releases(
    id: Id[GameCenterDetail],
    *,
    filter: ListLeaderboardSetReleasesFilter = {},
    fields: ListLeaderboardSetReleasesFields = {},
    include: ListLeaderboardSetReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardSetRelease]:
    """GET /v1/gameCenterDetails/{id}/leaderboardSetReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-leaderboardsetreleases
    """
    return _LIST_LEADERBOARD_SET_RELEASES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_classic_matchmaking_requests_metrics(
    id: Id[GameCenterDetail],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["result"]] | None = None,
    filter: GetClassicMatchmakingRequestsMetricsFilter = {},
    sort: GetClassicMatchmakingRequestsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingAppRequestsV1MetricRow]:
    """GET /v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-metrics-classicmatchmakingrequests
    """
    return _GET_CLASSIC_MATCHMAKING_REQUESTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


def get_rule_based_matchmaking_requests_metrics(
    id: Id[GameCenterDetail],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["result"]] | None = None,
    filter: GetRuleBasedMatchmakingRequestsMetricsFilter = {},
    sort: GetRuleBasedMatchmakingRequestsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingAppRequestsV1MetricRow]:
    """GET /v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-metrics-rulebasedmatchmakingrequests
    """
    return _GET_RULE_BASED_MATCHMAKING_REQUESTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/achievementReleases",
    category=None,
)
def list_achievement_releases_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementRelease]]:
    """GET /v1/gameCenterDetails/{id}/relationships/achievementReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-achievementreleases
    """
    return _LIST_ACHIEVEMENT_RELEASES_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/activityReleases", category=None
)
def list_activity_releases_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterActivityVersionRelease]]:
    """GET /v1/gameCenterDetails/{id}/relationships/activityReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-activityreleases
    """
    return _LIST_ACTIVITY_RELEASES_LINKAGES.list(id, limit=limit)


def list_blocked_players_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterDetailPlayer]]:
    """GET /v1/gameCenterDetails/{id}/relationships/blockedPlayers (at most 200 a page)

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-blockedplayers
    """
    return _LIST_BLOCKED_PLAYERS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/challengeReleases", category=None
)
def list_challenge_releases_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterChallengeVersionRelease]]:
    """GET /v1/gameCenterDetails/{id}/relationships/challengeReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-challengereleases
    """
    return _LIST_CHALLENGE_RELEASES_LINKAGES.list(id, limit=limit)


def replace_challenges_minimum_platform_versions(
    id: Id[GameCenterDetail], challenges_minimum_platform_versions: Sequence[Id[AppStoreVersion]]
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-challengesminimumplatformversions
    """
    return _REPLACE_CHALLENGES_MINIMUM_PLATFORM_VERSIONS.link(
        id, challenges_minimum_platform_versions
    )


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
    "game_center_details.list_game_center_achievements_v2_linkages (GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)",
    category=None,
)
def list_game_center_achievements_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievement]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterachievements
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
    "game_center_details.replace_game_center_achievements_v2 (PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)",
    category=None,
)
def replace_game_center_achievements(
    id: Id[GameCenterDetail],
    game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterachievements
    """
    return _REPLACE_GAME_CENTER_ACHIEVEMENTS.link(id, game_center_achievements)


def list_game_center_achievements_v2_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementV2]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterachievementsv2
    """
    return _LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_achievements_v2(
    id: Id[GameCenterDetail],
    game_center_achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterachievementsv2
    """
    return _REPLACE_GAME_CENTER_ACHIEVEMENTS_V2.link(id, game_center_achievements_v2)


def list_game_center_activities_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterActivity]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterActivities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenteractivities
    """
    return _LIST_GAME_CENTER_ACTIVITIES_LINKAGES.list(id, limit=limit)


def list_game_center_app_versions_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAppVersion]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterappversions
    """
    return _LIST_GAME_CENTER_APP_VERSIONS_LINKAGES.list(id, limit=limit)


def list_game_center_challenges_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterChallenge]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterChallenges (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterchallenges
    """
    return _LIST_GAME_CENTER_CHALLENGES_LINKAGES.list(id, limit=limit)


def get_game_center_group_linkage(id: Id[GameCenterDetail]) -> Request[Ref[GameCenterGroup] | None]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterGroup
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecentergroup
    """
    return _GET_GAME_CENTER_GROUP_LINKAGE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
    "game_center_details.list_game_center_leaderboard_sets_v2_linkages (GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)",
    category=None,
)
def list_game_center_leaderboard_sets_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSet]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsets
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
    "game_center_details.replace_game_center_leaderboard_sets_v2 (PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)",
    category=None,
)
def replace_game_center_leaderboard_sets(
    id: Id[GameCenterDetail],
    game_center_leaderboard_sets: Sequence[
        Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsets
    """
    return _REPLACE_GAME_CENTER_LEADERBOARD_SETS.link(id, game_center_leaderboard_sets)


def list_game_center_leaderboard_sets_v2_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetV2]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsetsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_leaderboard_sets_v2(
    id: Id[GameCenterDetail],
    game_center_leaderboard_sets_v2: Sequence[
        Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsetsv2
    """
    return _REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2.link(id, game_center_leaderboard_sets_v2)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_details.list_game_center_leaderboards_v2_linkages (GET "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)",
    category=None,
)
def list_game_center_leaderboards_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboard]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_details.replace_game_center_leaderboards_v2 (PATCH "
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)",
    category=None,
)
def replace_game_center_leaderboards(
    id: Id[GameCenterDetail],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboards
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


def list_game_center_leaderboards_v2_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardV2]]:
    """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsv2
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES.list(id, limit=limit)


def replace_game_center_leaderboards_v2(
    id: Id[GameCenterDetail],
    game_center_leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsv2
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS_V2.link(id, game_center_leaderboards_v2)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases",
    category=None,
)
def list_leaderboard_releases_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardRelease]]:
    """GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-leaderboardreleases
    """
    return _LIST_LEADERBOARD_RELEASES_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases",
    category=None,
)
def list_leaderboard_set_releases_linkages(
    id: Id[GameCenterDetail], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetRelease]]:
    """GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-leaderboardsetreleases
    """
    return _LIST_LEADERBOARD_SET_RELEASES_LINKAGES.list(id, limit=limit)


class GameCenterDetails(Namespace):
    """`/v1/gameCenterDetails`."""

    def create(
        self, *, app: Id[App], challenge_enabled: bool | None | Unset = UNSET
    ) -> GameCenterDetail:
        """POST /v1/gameCenterDetails"""
        return self._send(create(app=app, challenge_enabled=challenge_enabled))

    def get(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterDetail:
        """GET /v1/gameCenterDetails/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterDetail],
        *,
        challenge_enabled: bool | None | Unset = UNSET,
        default_group_leaderboard: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_group_leaderboard_v2: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_leaderboard: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_leaderboard_v2: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterDetail:
        """PATCH /v1/gameCenterDetails/{id}"""
        return self._send(
            update(
                id,
                challenge_enabled=challenge_enabled,
                default_group_leaderboard=default_group_leaderboard,
                default_group_leaderboard_v2=default_group_leaderboard_v2,
                default_leaderboard=default_leaderboard,
                default_leaderboard_v2=default_leaderboard_v2,
                game_center_group=game_center_group,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/achievementReleases")
    def list_achievement_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListAchievementReleasesFilter = {},
        fields: ListAchievementReleasesFields = {},
        include: ListAchievementReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterAchievementRelease]:
        """GET /v1/gameCenterDetails/{id}/achievementReleases (at most 200 a page)"""
        return self._pager(
            list_achievement_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/activityReleases")
    def list_activity_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListActivityReleasesFields = {},
        include: ListActivityReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterActivityVersionRelease]:
        """GET /v1/gameCenterDetails/{id}/activityReleases (at most 200 a page)"""
        return self._pager(list_activity_releases(id, fields=fields, include=include, limit=limit))

    def list_blocked_players(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListBlockedPlayersFields = {},
        limit: int | None = None,
    ) -> Pager[GameCenterDetailPlayer]:
        """GET /v1/gameCenterDetails/{id}/blockedPlayers (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(list_blocked_players(id, fields=fields, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/challengeReleases")
    def list_challenge_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListChallengeReleasesFields = {},
        include: ListChallengeReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterChallengeVersionRelease]:
        """GET /v1/gameCenterDetails/{id}/challengeReleases (at most 200 a page)"""
        return self._pager(list_challenge_releases(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterAchievements; use "
        "game_center_details.list_game_center_achievements_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAchievementsFilter = {},
        fields: ListGameCenterAchievementsFields = {},
        include: ListGameCenterAchievementsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsLimits = {},
    ) -> Pager[GameCenterAchievement]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAchievements (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_achievements_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAchievementsV2Filter = {},
        fields: ListGameCenterAchievementsV2Fields = {},
        include: ListGameCenterAchievementsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsV2Limits = {},
    ) -> Pager[GameCenterAchievementV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_activities(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListGameCenterActivitiesFields = {},
        include: ListGameCenterActivitiesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterActivitiesLimits = {},
    ) -> Pager[GameCenterActivity]:
        """GET /v1/gameCenterDetails/{id}/gameCenterActivities (at most 200 a page)"""
        return self._pager(
            list_game_center_activities(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_app_versions(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAppVersionsFilter = {},
        fields: ListGameCenterAppVersionsFields = {},
        include: ListGameCenterAppVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAppVersionsLimits = {},
    ) -> Pager[GameCenterAppVersion]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAppVersions (at most 200 a page)"""
        return self._pager(
            list_game_center_app_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_challenges(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterChallengesFilter = {},
        fields: ListGameCenterChallengesFields = {},
        include: ListGameCenterChallengesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterChallengesLimits = {},
    ) -> Pager[GameCenterChallenge]:
        """GET /v1/gameCenterDetails/{id}/gameCenterChallenges (at most 200 a page)"""
        return self._pager(
            list_game_center_challenges(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def get_game_center_group(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: GetGameCenterGroupFields = {},
        include: GetGameCenterGroupInclude | None = None,
        limits: GetGameCenterGroupLimits = {},
    ) -> GameCenterGroup | None:
        """GET /v1/gameCenterDetails/{id}/gameCenterGroup"""
        return self._send(get_game_center_group(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets; use "
        "game_center_details.list_game_center_leaderboard_sets_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardSetsFilter = {},
        fields: ListGameCenterLeaderboardSetsFields = {},
        include: ListGameCenterLeaderboardSetsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsLimits = {},
    ) -> Pager[GameCenterLeaderboardSet]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardSetsV2Filter = {},
        fields: ListGameCenterLeaderboardSetsV2Fields = {},
        include: ListGameCenterLeaderboardSetsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsV2Limits = {},
    ) -> Pager[GameCenterLeaderboardSetV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards; use "
        "game_center_details.list_game_center_leaderboards_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> Pager[GameCenterLeaderboard]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardsV2Filter = {},
        fields: ListGameCenterLeaderboardsV2Fields = {},
        include: ListGameCenterLeaderboardsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsV2Limits = {},
    ) -> Pager[GameCenterLeaderboardV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardReleases")
    def list_leaderboard_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListLeaderboardReleasesFilter = {},
        fields: ListLeaderboardReleasesFields = {},
        include: ListLeaderboardReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardRelease]:
        """GET /v1/gameCenterDetails/{id}/leaderboardReleases (at most 200 a page)"""
        return self._pager(
            list_leaderboard_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardSetReleases")
    def list_leaderboard_set_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListLeaderboardSetReleasesFilter = {},
        fields: ListLeaderboardSetReleasesFields = {},
        include: ListLeaderboardSetReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardSetRelease]:
        """GET /v1/gameCenterDetails/{id}/leaderboardSetReleases (at most 200 a page)"""
        return self._pager(
            list_leaderboard_set_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def get_classic_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterDetail],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result"]] | None = None,
        filter: GetClassicMatchmakingRequestsMetricsFilter = {},
        sort: GetClassicMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingAppRequestsV1MetricRow]:
        """GET /v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_classic_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_rule_based_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterDetail],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result"]] | None = None,
        filter: GetRuleBasedMatchmakingRequestsMetricsFilter = {},
        sort: GetRuleBasedMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingAppRequestsV1MetricRow]:
        """GET /v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_rule_based_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/achievementReleases")
    def list_achievement_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/achievementReleases (at most 200 a page)"""
        return self._pager(list_achievement_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/activityReleases")
    def list_activity_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterActivityVersionRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/activityReleases (at most 200 a page)"""
        return self._pager(list_activity_releases_linkages(id, limit=limit))

    def list_blocked_players_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterDetailPlayer]]:
        """GET /v1/gameCenterDetails/{id}/relationships/blockedPlayers (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(list_blocked_players_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/challengeReleases")
    def list_challenge_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterChallengeVersionRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/challengeReleases (at most 200 a page)"""
        return self._pager(list_challenge_releases_linkages(id, limit=limit))

    def replace_challenges_minimum_platform_versions(
        self,
        id: Id[GameCenterDetail],
        challenges_minimum_platform_versions: Sequence[Id[AppStoreVersion]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions"""
        return self._send(
            replace_challenges_minimum_platform_versions(id, challenges_minimum_platform_versions)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
        "game_center_details.list_game_center_achievements_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievement]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements (at most 200 a page)"""
        return self._pager(list_game_center_achievements_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
        "game_center_details.replace_game_center_achievements_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)"
    )
    def replace_game_center_achievements(
        self,
        id: Id[GameCenterDetail],
        game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements"""
        return self._send(replace_game_center_achievements(id, game_center_achievements))

    def list_game_center_achievements_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(list_game_center_achievements_v2_linkages(id, limit=limit))

    def replace_game_center_achievements_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_achievements_v2: Sequence[
            Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2"""
        return self._send(replace_game_center_achievements_v2(id, game_center_achievements_v2))

    def list_game_center_activities_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterActivity]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterActivities (at most 200 a page)"""
        return self._pager(list_game_center_activities_linkages(id, limit=limit))

    def list_game_center_app_versions_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAppVersion]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions (at most 200 a page)"""
        return self._pager(list_game_center_app_versions_linkages(id, limit=limit))

    def list_game_center_challenges_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterChallenge]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterChallenges (at most 200 a page)"""
        return self._pager(list_game_center_challenges_linkages(id, limit=limit))

    def get_game_center_group_linkage(
        self, id: Id[GameCenterDetail]
    ) -> Ref[GameCenterGroup] | None:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterGroup"""
        return self._send(get_game_center_group_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_details.list_game_center_leaderboard_sets_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSet]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_details.replace_game_center_leaderboard_sets_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def replace_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboard_sets: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets"""
        return self._send(replace_game_center_leaderboard_sets(id, game_center_leaderboard_sets))

    def list_game_center_leaderboard_sets_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_v2_linkages(id, limit=limit))

    def replace_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboard_sets_v2: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2"""
        return self._send(
            replace_game_center_leaderboard_sets_v2(id, game_center_leaderboard_sets_v2)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_details.list_game_center_leaderboards_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_details.replace_game_center_leaderboards_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards"""
        return self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    def list_game_center_leaderboards_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_v2_linkages(id, limit=limit))

    def replace_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboards_v2: Sequence[
            Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2"""
        return self._send(replace_game_center_leaderboards_v2(id, game_center_leaderboards_v2))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases")
    def list_leaderboard_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases (at most 200 a page)"""
        return self._pager(list_leaderboard_releases_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases"
    )
    def list_leaderboard_set_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases (at most 200 a page)"""
        return self._pager(list_leaderboard_set_releases_linkages(id, limit=limit))


class AsyncGameCenterDetails(AsyncNamespace):
    """`/v1/gameCenterDetails`, for asyncio."""

    async def create(
        self, *, app: Id[App], challenge_enabled: bool | None | Unset = UNSET
    ) -> GameCenterDetail:
        """POST /v1/gameCenterDetails"""
        return await self._send(create(app=app, challenge_enabled=challenge_enabled))

    async def get(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterDetail:
        """GET /v1/gameCenterDetails/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterDetail],
        *,
        challenge_enabled: bool | None | Unset = UNSET,
        default_group_leaderboard: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_group_leaderboard_v2: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_leaderboard: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        default_leaderboard_v2: Id[GameCenterLeaderboard]
        | Id[GameCenterLeaderboardV2]
        | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterDetail:
        """PATCH /v1/gameCenterDetails/{id}"""
        return await self._send(
            update(
                id,
                challenge_enabled=challenge_enabled,
                default_group_leaderboard=default_group_leaderboard,
                default_group_leaderboard_v2=default_group_leaderboard_v2,
                default_leaderboard=default_leaderboard,
                default_leaderboard_v2=default_leaderboard_v2,
                game_center_group=game_center_group,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/achievementReleases")
    def list_achievement_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListAchievementReleasesFilter = {},
        fields: ListAchievementReleasesFields = {},
        include: ListAchievementReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterAchievementRelease]:
        """GET /v1/gameCenterDetails/{id}/achievementReleases (at most 200 a page)"""
        return self._pager(
            list_achievement_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/activityReleases")
    def list_activity_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListActivityReleasesFields = {},
        include: ListActivityReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterActivityVersionRelease]:
        """GET /v1/gameCenterDetails/{id}/activityReleases (at most 200 a page)"""
        return self._pager(list_activity_releases(id, fields=fields, include=include, limit=limit))

    def list_blocked_players(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListBlockedPlayersFields = {},
        limit: int | None = None,
    ) -> AsyncPager[GameCenterDetailPlayer]:
        """GET /v1/gameCenterDetails/{id}/blockedPlayers (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(list_blocked_players(id, fields=fields, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/challengeReleases")
    def list_challenge_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListChallengeReleasesFields = {},
        include: ListChallengeReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterChallengeVersionRelease]:
        """GET /v1/gameCenterDetails/{id}/challengeReleases (at most 200 a page)"""
        return self._pager(list_challenge_releases(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterAchievements; use "
        "game_center_details.list_game_center_achievements_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAchievementsFilter = {},
        fields: ListGameCenterAchievementsFields = {},
        include: ListGameCenterAchievementsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsLimits = {},
    ) -> AsyncPager[GameCenterAchievement]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAchievements (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_achievements_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAchievementsV2Filter = {},
        fields: ListGameCenterAchievementsV2Fields = {},
        include: ListGameCenterAchievementsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterAchievementsV2Limits = {},
    ) -> AsyncPager[GameCenterAchievementV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_achievements_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_activities(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: ListGameCenterActivitiesFields = {},
        include: ListGameCenterActivitiesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterActivitiesLimits = {},
    ) -> AsyncPager[GameCenterActivity]:
        """GET /v1/gameCenterDetails/{id}/gameCenterActivities (at most 200 a page)"""
        return self._pager(
            list_game_center_activities(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_app_versions(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterAppVersionsFilter = {},
        fields: ListGameCenterAppVersionsFields = {},
        include: ListGameCenterAppVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterAppVersionsLimits = {},
    ) -> AsyncPager[GameCenterAppVersion]:
        """GET /v1/gameCenterDetails/{id}/gameCenterAppVersions (at most 200 a page)"""
        return self._pager(
            list_game_center_app_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_challenges(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterChallengesFilter = {},
        fields: ListGameCenterChallengesFields = {},
        include: ListGameCenterChallengesInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterChallengesLimits = {},
    ) -> AsyncPager[GameCenterChallenge]:
        """GET /v1/gameCenterDetails/{id}/gameCenterChallenges (at most 200 a page)"""
        return self._pager(
            list_game_center_challenges(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    async def get_game_center_group(
        self,
        id: Id[GameCenterDetail],
        *,
        fields: GetGameCenterGroupFields = {},
        include: GetGameCenterGroupInclude | None = None,
        limits: GetGameCenterGroupLimits = {},
    ) -> GameCenterGroup | None:
        """GET /v1/gameCenterDetails/{id}/gameCenterGroup"""
        return await self._send(
            get_game_center_group(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets; use "
        "game_center_details.list_game_center_leaderboard_sets_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardSetsFilter = {},
        fields: ListGameCenterLeaderboardSetsFields = {},
        include: ListGameCenterLeaderboardSetsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboardSet]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardSetsV2Filter = {},
        fields: ListGameCenterLeaderboardSetsV2Fields = {},
        include: ListGameCenterLeaderboardSetsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardSetsV2Limits = {},
    ) -> AsyncPager[GameCenterLeaderboardSetV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboard_sets_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards; use "
        "game_center_details.list_game_center_leaderboards_v2 (GET "
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboard]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListGameCenterLeaderboardsV2Filter = {},
        fields: ListGameCenterLeaderboardsV2Fields = {},
        include: ListGameCenterLeaderboardsV2Include | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsV2Limits = {},
    ) -> AsyncPager[GameCenterLeaderboardV2]:
        """GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardReleases")
    def list_leaderboard_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListLeaderboardReleasesFilter = {},
        fields: ListLeaderboardReleasesFields = {},
        include: ListLeaderboardReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardRelease]:
        """GET /v1/gameCenterDetails/{id}/leaderboardReleases (at most 200 a page)"""
        return self._pager(
            list_leaderboard_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/leaderboardSetReleases")
    def list_leaderboard_set_releases(
        self,
        id: Id[GameCenterDetail],
        *,
        filter: ListLeaderboardSetReleasesFilter = {},
        fields: ListLeaderboardSetReleasesFields = {},
        include: ListLeaderboardSetReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardSetRelease]:
        """GET /v1/gameCenterDetails/{id}/leaderboardSetReleases (at most 200 a page)"""
        return self._pager(
            list_leaderboard_set_releases(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def get_classic_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterDetail],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result"]] | None = None,
        filter: GetClassicMatchmakingRequestsMetricsFilter = {},
        sort: GetClassicMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingAppRequestsV1MetricRow]:
        """GET /v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_classic_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_rule_based_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterDetail],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result"]] | None = None,
        filter: GetRuleBasedMatchmakingRequestsMetricsFilter = {},
        sort: GetRuleBasedMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingAppRequestsV1MetricRow]:
        """GET /v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_rule_based_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/achievementReleases")
    def list_achievement_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/achievementReleases (at most 200 a page)"""
        return self._pager(list_achievement_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/activityReleases")
    def list_activity_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterActivityVersionRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/activityReleases (at most 200 a page)"""
        return self._pager(list_activity_releases_linkages(id, limit=limit))

    def list_blocked_players_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterDetailPlayer]]:
        """GET /v1/gameCenterDetails/{id}/relationships/blockedPlayers (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(list_blocked_players_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/challengeReleases")
    def list_challenge_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterChallengeVersionRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/challengeReleases (at most 200 a page)"""
        return self._pager(list_challenge_releases_linkages(id, limit=limit))

    async def replace_challenges_minimum_platform_versions(
        self,
        id: Id[GameCenterDetail],
        challenges_minimum_platform_versions: Sequence[Id[AppStoreVersion]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions"""
        return await self._send(
            replace_challenges_minimum_platform_versions(id, challenges_minimum_platform_versions)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
        "game_center_details.list_game_center_achievements_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)"
    )
    def list_game_center_achievements_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievement]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements (at most 200 a page)"""
        return self._pager(list_game_center_achievements_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements; use "
        "game_center_details.replace_game_center_achievements_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2)"
    )
    async def replace_game_center_achievements(
        self,
        id: Id[GameCenterDetail],
        game_center_achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements"""
        return await self._send(replace_game_center_achievements(id, game_center_achievements))

    def list_game_center_achievements_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2 (at most 200 a page)"""
        return self._pager(list_game_center_achievements_v2_linkages(id, limit=limit))

    async def replace_game_center_achievements_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_achievements_v2: Sequence[
            Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2"""
        return await self._send(
            replace_game_center_achievements_v2(id, game_center_achievements_v2)
        )

    def list_game_center_activities_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterActivity]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterActivities (at most 200 a page)"""
        return self._pager(list_game_center_activities_linkages(id, limit=limit))

    def list_game_center_app_versions_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAppVersion]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions (at most 200 a page)"""
        return self._pager(list_game_center_app_versions_linkages(id, limit=limit))

    def list_game_center_challenges_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterChallenge]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterChallenges (at most 200 a page)"""
        return self._pager(list_game_center_challenges_linkages(id, limit=limit))

    async def get_game_center_group_linkage(
        self, id: Id[GameCenterDetail]
    ) -> Ref[GameCenterGroup] | None:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterGroup"""
        return await self._send(get_game_center_group_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_details.list_game_center_leaderboard_sets_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    def list_game_center_leaderboard_sets_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSet]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets; use "
        "game_center_details.replace_game_center_leaderboard_sets_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2)"
    )
    async def replace_game_center_leaderboard_sets(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboard_sets: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets"""
        return await self._send(
            replace_game_center_leaderboard_sets(id, game_center_leaderboard_sets)
        )

    def list_game_center_leaderboard_sets_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboard_sets_v2_linkages(id, limit=limit))

    async def replace_game_center_leaderboard_sets_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboard_sets_v2: Sequence[
            Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2"""
        return await self._send(
            replace_game_center_leaderboard_sets_v2(id, game_center_leaderboard_sets_v2)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_details.list_game_center_leaderboards_v2_linkages (GET "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_details.replace_game_center_leaderboards_v2 (PATCH "
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2)"
    )
    async def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    def list_game_center_leaderboards_v2_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardV2]]:
        """GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2 (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_v2_linkages(id, limit=limit))

    async def replace_game_center_leaderboards_v2(
        self,
        id: Id[GameCenterDetail],
        game_center_leaderboards_v2: Sequence[
            Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
        ],
    ) -> None:
        """PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2"""
        return await self._send(
            replace_game_center_leaderboards_v2(id, game_center_leaderboards_v2)
        )

    @deprecated("Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases")
    def list_leaderboard_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases (at most 200 a page)"""
        return self._pager(list_leaderboard_releases_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases"
    )
    def list_leaderboard_set_releases_linkages(
        self, id: Id[GameCenterDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetRelease]]:
        """GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases (at most 200 a page)"""
        return self._pager(list_leaderboard_set_releases_linkages(id, limit=limit))
