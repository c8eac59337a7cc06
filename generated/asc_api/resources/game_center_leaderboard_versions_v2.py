"""`/v2/gameCenterLeaderboardVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterLeaderboard,
        GameCenterLeaderboardLocalizationV2,
        GameCenterLeaderboardV2,
        GameCenterLeaderboardVersionV2,
    )
    from ..models.game_center_leaderboard_image_v2 import GameCenterLeaderboardImageV2Fields
    from ..models.game_center_leaderboard_localization_v2 import (
        GameCenterLeaderboardLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["leaderboard", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageV2Fields],
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version", "image"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardVersions",
    one(
        "GameCenterLeaderboardVersionV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboards="GameCenterLeaderboardV2",
    ),
    body=Body(
        "gameCenterLeaderboardVersions",
        to_one={"leaderboard": "gameCenterLeaderboards"},
        required="leaderboard",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}",
    one(
        "GameCenterLeaderboardVersionV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboards="GameCenterLeaderboardV2",
    ),
    query={
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf(
            "GameCenterLeaderboardLocalizationV2"
        ),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "include": "leaderboard localizations",
        "limit[localizations]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}/localizations",
    page(
        "GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboardImages="GameCenterLeaderboardImageV2",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImageV2"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf(
            "GameCenterLeaderboardLocalizationV2"
        ),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "include": "version image",
        "limit": 200,
    },
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}/relationships/localizations",
    page_of_refs("GameCenterLeaderboardLocalizationV2"),
    query={"limit": 200},
)


def create(
    *, leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
) -> Request[GameCenterLeaderboardVersionV2]:
    """POST /v2/gameCenterLeaderboardVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardversions
    """
    return _CREATE.write(None, {}, {"leaderboard": leaderboard})


def get(
    id: Id[GameCenterLeaderboardVersionV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboardVersionV2]:
    """GET /v2/gameCenterLeaderboardVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_localizations(
    id: Id[GameCenterLeaderboardVersionV2],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardLocalizationV2]:
    """GET /v2/gameCenterLeaderboardVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_localizations_linkages(
    id: Id[GameCenterLeaderboardVersionV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardLocalizationV2]]:
    """GET /v2/gameCenterLeaderboardVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class GameCenterLeaderboardVersionsV2(Namespace):
    """`/v2/gameCenterLeaderboardVersions`."""

    def create(
        self, *, leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
    ) -> GameCenterLeaderboardVersionV2:
        """POST /v2/gameCenterLeaderboardVersions"""
        return self._send(create(leaderboard=leaderboard))

    def get(
        self,
        id: Id[GameCenterLeaderboardVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardVersionV2:
        """GET /v2/gameCenterLeaderboardVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardLocalizationV2]:
        """GET /v2/gameCenterLeaderboardVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardVersionV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardLocalizationV2]]:
        """GET /v2/gameCenterLeaderboardVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncGameCenterLeaderboardVersionsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardVersions`, for asyncio."""

    async def create(
        self, *, leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]
    ) -> GameCenterLeaderboardVersionV2:
        """POST /v2/gameCenterLeaderboardVersions"""
        return await self._send(create(leaderboard=leaderboard))

    async def get(
        self,
        id: Id[GameCenterLeaderboardVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardVersionV2:
        """GET /v2/gameCenterLeaderboardVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardLocalizationV2]:
        """GET /v2/gameCenterLeaderboardVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardVersionV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardLocalizationV2]]:
        """GET /v2/gameCenterLeaderboardVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
