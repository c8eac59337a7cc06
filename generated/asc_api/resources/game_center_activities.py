"""`/v1/gameCenterActivities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..enums import GameCenterActivityPlayStyle
    from ..list_request import ListRequest
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementV2,
        GameCenterActivity,
        GameCenterActivityVersion,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardV2,
        NewGameCenterActivityVersion,
    )
    from ..models.game_center_achievement import GameCenterAchievementFields
    from ..models.game_center_achievement_v2 import GameCenterAchievementV2Fields
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_activity_image import GameCenterActivityImageFields
    from ..models.game_center_activity_localization import GameCenterActivityLocalizationFields
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..models.game_center_activity_version_release import GameCenterActivityVersionReleaseFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[
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
    GetLimits = TypedDict(
        "GetLimits",
        {
            "achievementsV2": int,
            "achievements": int,
            "leaderboardsV2": int,
            "leaderboards": int,
            "versions": int,
        },
        total=False,
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterActivityImages": Sequence[GameCenterActivityImageFields],
            "gameCenterActivityLocalizations": Sequence[GameCenterActivityLocalizationFields],
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["activity", "localizations", "defaultImage", "releases"]]
    ListVersionsLimits = TypedDict(
        "ListVersionsLimits", {"localizations": int, "releases": int}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterActivities",
    one(
        "GameCenterActivity",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterActivities",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={"versions": "gameCenterActivityVersions"},
        null="maximumPlayersCount minimumPlayersCount playStyle properties supportsPartyCode",
        required="vendorIdentifier referenceName",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterActivities/{id}",
    one(
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
        "limit[achievementsV2]": 50,
        "limit[achievements]": 50,
        "limit[leaderboardsV2]": 50,
        "limit[leaderboards]": 50,
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterActivities/{id}",
    one(
        "GameCenterActivity",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterActivities",
        null=(
            "archived maximumPlayersCount minimumPlayersCount playStyle properties referenceName "
            "supportsPartyCode"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterActivities/{id}")
_ADD_ACHIEVEMENTS = Operation(
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/achievements",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_REMOVE_ACHIEVEMENTS = Operation(
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/achievements",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_ADD_ACHIEVEMENTS_V2 = Operation(
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_REMOVE_ACHIEVEMENTS_V2 = Operation(
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    body=Body("", to_many={"data": "gameCenterAchievements"}),
)
_ADD_LEADERBOARDS = Operation(
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REMOVE_LEADERBOARDS = Operation(
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_ADD_LEADERBOARDS_V2 = Operation(
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REMOVE_LEADERBOARDS_V2 = Operation(
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterActivities/{id}/relationships/versions",
    page_of_refs("GameCenterActivityVersion"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/gameCenterActivities/{id}/versions",
    page("GameCenterActivityVersion"),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage"),
        "fields[gameCenterActivityLocalizations]": FieldsOf("GameCenterActivityLocalization"),
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "activity localizations defaultImage releases",
        "limit": 200,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)


def create(
    *,
    reference_name: str,
    vendor_identifier: str,
    maximum_players_count: int | None | Unset = UNSET,
    minimum_players_count: int | None | Unset = UNSET,
    play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
    properties: Mapping[str, str] | None | Unset = UNSET,
    supports_party_code: bool | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    versions: Sequence[NewGameCenterActivityVersion | Id[GameCenterActivityVersion]]
    | Unset = UNSET,
) -> Request[GameCenterActivity]:
    """POST /v1/gameCenterActivities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities
    """
    return _CREATE.write(
        None,
        {
            "maximumPlayersCount": maximum_players_count,
            "minimumPlayersCount": minimum_players_count,
            "playStyle": play_style,
            "properties": properties,
            "referenceName": reference_name,
            "supportsPartyCode": supports_party_code,
            "vendorIdentifier": vendor_identifier,
        },
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "versions": versions,
        },
    )


def get(
    id: Id[GameCenterActivity],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterActivity]:
    """GET /v1/gameCenterActivities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterActivity],
    *,
    archived: bool | None | Unset = UNSET,
    maximum_players_count: int | None | Unset = UNSET,
    minimum_players_count: int | None | Unset = UNSET,
    play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
    properties: Mapping[str, str] | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    supports_party_code: bool | None | Unset = UNSET,
) -> Request[GameCenterActivity]:
    """PATCH /v1/gameCenterActivities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivities-_id_
    """
    return _UPDATE.write(
        id,
        {
            "archived": archived,
            "maximumPlayersCount": maximum_players_count,
            "minimumPlayersCount": minimum_players_count,
            "playStyle": play_style,
            "properties": properties,
            "referenceName": reference_name,
            "supportsPartyCode": supports_party_code,
        },
        {},
    )


def delete(id: Id[GameCenterActivity]) -> Request[None]:
    """DELETE /v1/gameCenterActivities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/achievements; use "
    "game_center_activities.add_achievements_v2 (POST "
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2)",
    category=None,
)
def add_achievements(
    id: Id[GameCenterActivity],
    achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """POST /v1/gameCenterActivities/{id}/relationships/achievements
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-achievements
    """
    return _ADD_ACHIEVEMENTS.link(id, achievements)


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/achievements; "
    "use game_center_activities.remove_achievements_v2 (DELETE "
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2)",
    category=None,
)
def remove_achievements(
    id: Id[GameCenterActivity],
    achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """DELETE /v1/gameCenterActivities/{id}/relationships/achievements
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-achievements
    """
    return _REMOVE_ACHIEVEMENTS.link(id, achievements)


def add_achievements_v2(
    id: Id[GameCenterActivity],
    achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """POST /v1/gameCenterActivities/{id}/relationships/achievementsV2
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-achievementsv2
    """
    return _ADD_ACHIEVEMENTS_V2.link(id, achievements_v2)


def remove_achievements_v2(
    id: Id[GameCenterActivity],
    achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
) -> Request[None]:
    """DELETE /v1/gameCenterActivities/{id}/relationships/achievementsV2
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-achievementsv2
    """
    return _REMOVE_ACHIEVEMENTS_V2.link(id, achievements_v2)


@deprecated(
    "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/leaderboards; use "
    "game_center_activities.add_leaderboards_v2 (POST "
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)",
    category=None,
)
def add_leaderboards(
    id: Id[GameCenterActivity],
    leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """POST /v1/gameCenterActivities/{id}/relationships/leaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-leaderboards
    """
    return _ADD_LEADERBOARDS.link(id, leaderboards)


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards; "
    "use game_center_activities.remove_leaderboards_v2 (DELETE "
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)",
    category=None,
)
def remove_leaderboards(
    id: Id[GameCenterActivity],
    leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-leaderboards
    """
    return _REMOVE_LEADERBOARDS.link(id, leaderboards)


def add_leaderboards_v2(
    id: Id[GameCenterActivity],
    leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """POST /v1/gameCenterActivities/{id}/relationships/leaderboardsV2
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-leaderboardsv2
    """
    return _ADD_LEADERBOARDS_V2.link(id, leaderboards_v2)


def remove_leaderboards_v2(
    id: Id[GameCenterActivity],
    leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboardsV2
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-leaderboardsv2
    """
    return _REMOVE_LEADERBOARDS_V2.link(id, leaderboards_v2)


def list_versions_linkages(
    id: Id[GameCenterActivity], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterActivityVersion]]:
    """GET /v1/gameCenterActivities/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[GameCenterActivity],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[GameCenterActivityVersion]:
    """GET /v1/gameCenterActivities/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class GameCenterActivities(Namespace):
    """`/v1/gameCenterActivities`."""

    def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        maximum_players_count: int | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        versions: Sequence[NewGameCenterActivityVersion | Id[GameCenterActivityVersion]]
        | Unset = UNSET,
    ) -> GameCenterActivity:
        """POST /v1/gameCenterActivities"""
        return self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                maximum_players_count=maximum_players_count,
                minimum_players_count=minimum_players_count,
                play_style=play_style,
                properties=properties,
                supports_party_code=supports_party_code,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                versions=versions,
            )
        )

    def get(
        self,
        id: Id[GameCenterActivity],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterActivity:
        """GET /v1/gameCenterActivities/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterActivity],
        *,
        archived: bool | None | Unset = UNSET,
        maximum_players_count: int | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
    ) -> GameCenterActivity:
        """PATCH /v1/gameCenterActivities/{id}"""
        return self._send(
            update(
                id,
                archived=archived,
                maximum_players_count=maximum_players_count,
                minimum_players_count=minimum_players_count,
                play_style=play_style,
                properties=properties,
                reference_name=reference_name,
                supports_party_code=supports_party_code,
            )
        )

    def delete(self, id: Id[GameCenterActivity]) -> None:
        """DELETE /v1/gameCenterActivities/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/achievements; use "
        "game_center_activities.add_achievements_v2 (POST "
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2)"
    )
    def add_achievements(
        self,
        id: Id[GameCenterActivity],
        achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/achievements"""
        return self._send(add_achievements(id, achievements))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/achievements; "
        "use game_center_activities.remove_achievements_v2 (DELETE "
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2)"
    )
    def remove_achievements(
        self,
        id: Id[GameCenterActivity],
        achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/achievements"""
        return self._send(remove_achievements(id, achievements))

    def add_achievements_v2(
        self,
        id: Id[GameCenterActivity],
        achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/achievementsV2"""
        return self._send(add_achievements_v2(id, achievements_v2))

    def remove_achievements_v2(
        self,
        id: Id[GameCenterActivity],
        achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/achievementsV2"""
        return self._send(remove_achievements_v2(id, achievements_v2))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/leaderboards; use "
        "game_center_activities.add_leaderboards_v2 (POST "
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)"
    )
    def add_leaderboards(
        self,
        id: Id[GameCenterActivity],
        leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/leaderboards"""
        return self._send(add_leaderboards(id, leaderboards))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards; "
        "use game_center_activities.remove_leaderboards_v2 (DELETE "
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)"
    )
    def remove_leaderboards(
        self,
        id: Id[GameCenterActivity],
        leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards"""
        return self._send(remove_leaderboards(id, leaderboards))

    def add_leaderboards_v2(
        self,
        id: Id[GameCenterActivity],
        leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/leaderboardsV2"""
        return self._send(add_leaderboards_v2(id, leaderboards_v2))

    def remove_leaderboards_v2(
        self,
        id: Id[GameCenterActivity],
        leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboardsV2"""
        return self._send(remove_leaderboards_v2(id, leaderboards_v2))

    def list_versions_linkages(
        self, id: Id[GameCenterActivity], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterActivityVersion]]:
        """GET /v1/gameCenterActivities/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterActivity],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[GameCenterActivityVersion]:
        """GET /v1/gameCenterActivities/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncGameCenterActivities(AsyncNamespace):
    """`/v1/gameCenterActivities`, for asyncio."""

    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        maximum_players_count: int | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        versions: Sequence[NewGameCenterActivityVersion | Id[GameCenterActivityVersion]]
        | Unset = UNSET,
    ) -> GameCenterActivity:
        """POST /v1/gameCenterActivities"""
        return await self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                maximum_players_count=maximum_players_count,
                minimum_players_count=minimum_players_count,
                play_style=play_style,
                properties=properties,
                supports_party_code=supports_party_code,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                versions=versions,
            )
        )

    async def get(
        self,
        id: Id[GameCenterActivity],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterActivity:
        """GET /v1/gameCenterActivities/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterActivity],
        *,
        archived: bool | None | Unset = UNSET,
        maximum_players_count: int | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        play_style: GameCenterActivityPlayStyle | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
    ) -> GameCenterActivity:
        """PATCH /v1/gameCenterActivities/{id}"""
        return await self._send(
            update(
                id,
                archived=archived,
                maximum_players_count=maximum_players_count,
                minimum_players_count=minimum_players_count,
                play_style=play_style,
                properties=properties,
                reference_name=reference_name,
                supports_party_code=supports_party_code,
            )
        )

    async def delete(self, id: Id[GameCenterActivity]) -> None:
        """DELETE /v1/gameCenterActivities/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/achievements; use "
        "game_center_activities.add_achievements_v2 (POST "
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2)"
    )
    async def add_achievements(
        self,
        id: Id[GameCenterActivity],
        achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/achievements"""
        return await self._send(add_achievements(id, achievements))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/achievements; "
        "use game_center_activities.remove_achievements_v2 (DELETE "
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2)"
    )
    async def remove_achievements(
        self,
        id: Id[GameCenterActivity],
        achievements: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/achievements"""
        return await self._send(remove_achievements(id, achievements))

    async def add_achievements_v2(
        self,
        id: Id[GameCenterActivity],
        achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/achievementsV2"""
        return await self._send(add_achievements_v2(id, achievements_v2))

    async def remove_achievements_v2(
        self,
        id: Id[GameCenterActivity],
        achievements_v2: Sequence[Id[GameCenterAchievement] | Id[GameCenterAchievementV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/achievementsV2"""
        return await self._send(remove_achievements_v2(id, achievements_v2))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterActivities/{id}/relationships/leaderboards; use "
        "game_center_activities.add_leaderboards_v2 (POST "
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)"
    )
    async def add_leaderboards(
        self,
        id: Id[GameCenterActivity],
        leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/leaderboards"""
        return await self._send(add_leaderboards(id, leaderboards))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards; "
        "use game_center_activities.remove_leaderboards_v2 (DELETE "
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2)"
    )
    async def remove_leaderboards(
        self,
        id: Id[GameCenterActivity],
        leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards"""
        return await self._send(remove_leaderboards(id, leaderboards))

    async def add_leaderboards_v2(
        self,
        id: Id[GameCenterActivity],
        leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterActivities/{id}/relationships/leaderboardsV2"""
        return await self._send(add_leaderboards_v2(id, leaderboards_v2))

    async def remove_leaderboards_v2(
        self,
        id: Id[GameCenterActivity],
        leaderboards_v2: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterActivities/{id}/relationships/leaderboardsV2"""
        return await self._send(remove_leaderboards_v2(id, leaderboards_v2))

    def list_versions_linkages(
        self, id: Id[GameCenterActivity], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterActivityVersion]]:
        """GET /v1/gameCenterActivities/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterActivity],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[GameCenterActivityVersion]:
        """GET /v1/gameCenterActivities/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
