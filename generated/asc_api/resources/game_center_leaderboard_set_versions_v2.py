"""`/v2/gameCenterLeaderboardSetVersions`: requests, and the namespaces that send them."""

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
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetLocalizationV2,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardSetVersionV2,
    )
    from ..models.game_center_leaderboard_set_image_v2 import GameCenterLeaderboardSetImageV2Fields
    from ..models.game_center_leaderboard_set_localization_v2 import (
        GameCenterLeaderboardSetLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2Fields
    from ..models.game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2Fields,
    )
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["leaderboardSet", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageV2Fields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version", "image"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardSetVersions",
    one(
        "GameCenterLeaderboardSetVersionV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSets="GameCenterLeaderboardSetV2",
    ),
    body=Body(
        "gameCenterLeaderboardSetVersions",
        to_one={"leaderboardSet": "gameCenterLeaderboardSets"},
        required="leaderboardSet",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}",
    one(
        "GameCenterLeaderboardSetVersionV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSets="GameCenterLeaderboardSetV2",
    ),
    query={
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalizationV2"
        ),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "include": "leaderboardSet localizations",
        "limit[localizations]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}/localizations",
    page(
        "GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImageV2",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImageV2"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalizationV2"
        ),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "include": "version image",
        "limit": 200,
    },
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations",
    page_of_refs("GameCenterLeaderboardSetLocalizationV2"),
    query={"limit": 200},
)


def create(
    *, leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
) -> Request[GameCenterLeaderboardSetVersionV2]:
    """POST /v2/gameCenterLeaderboardSetVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetversions
    """
    return _CREATE.write(None, {}, {"leaderboardSet": leaderboard_set})


def get(
    id: Id[GameCenterLeaderboardSetVersionV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboardSetVersionV2]:
    """GET /v2/gameCenterLeaderboardSetVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_localizations(
    id: Id[GameCenterLeaderboardSetVersionV2],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardSetLocalizationV2]:
    """GET /v2/gameCenterLeaderboardSetVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_localizations_linkages(
    id: Id[GameCenterLeaderboardSetVersionV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetLocalizationV2]]:
    """GET /v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class GameCenterLeaderboardSetVersionsV2(Namespace):
    """`/v2/gameCenterLeaderboardSetVersions`."""

    def create(
        self, *, leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ) -> GameCenterLeaderboardSetVersionV2:
        """POST /v2/gameCenterLeaderboardSetVersions"""
        return self._send(create(leaderboard_set=leaderboard_set))

    def get(
        self,
        id: Id[GameCenterLeaderboardSetVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSetVersionV2:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardSetVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardSetLocalizationV2]:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardSetVersionV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetLocalizationV2]]:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncGameCenterLeaderboardSetVersionsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardSetVersions`, for asyncio."""

    async def create(
        self, *, leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]
    ) -> GameCenterLeaderboardSetVersionV2:
        """POST /v2/gameCenterLeaderboardSetVersions"""
        return await self._send(create(leaderboard_set=leaderboard_set))

    async def get(
        self,
        id: Id[GameCenterLeaderboardSetVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSetVersionV2:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardSetVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardSetLocalizationV2]:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardSetVersionV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetLocalizationV2]]:
        """GET /v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
