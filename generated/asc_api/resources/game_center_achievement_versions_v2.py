"""`/v2/gameCenterAchievementVersions`: requests, and the namespaces that send them."""

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
        GameCenterAchievement,
        GameCenterAchievementLocalizationV2,
        GameCenterAchievementV2,
        GameCenterAchievementVersionV2,
    )
    from ..models.game_center_achievement_image_v2 import GameCenterAchievementImageV2Fields
    from ..models.game_center_achievement_localization_v2 import (
        GameCenterAchievementLocalizationV2Fields,
    )
    from ..models.game_center_achievement_v2 import GameCenterAchievementV2Fields
    from ..models.game_center_achievement_version_v2 import GameCenterAchievementVersionV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
            "gameCenterAchievements": Sequence[GameCenterAchievementV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["achievement", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageV2Fields],
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version", "image"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterAchievementVersions",
    one(
        "GameCenterAchievementVersionV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
        gameCenterAchievements="GameCenterAchievementV2",
    ),
    body=Body(
        "gameCenterAchievementVersions",
        to_one={"achievement": "gameCenterAchievements"},
        required="achievement",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterAchievementVersions/{id}",
    one(
        "GameCenterAchievementVersionV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
        gameCenterAchievements="GameCenterAchievementV2",
    ),
    query={
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievementV2"),
        "include": "achievement localizations",
        "limit[localizations]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v2/gameCenterAchievementVersions/{id}/localizations",
    page(
        "GameCenterAchievementLocalizationV2",
        gameCenterAchievementImages="GameCenterAchievementImageV2",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImageV2"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "include": "version image",
        "limit": 200,
    },
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterAchievementVersions/{id}/relationships/localizations",
    page_of_refs("GameCenterAchievementLocalizationV2"),
    query={"limit": 200},
)


def create(
    *, achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
) -> Request[GameCenterAchievementVersionV2]:
    """POST /v2/gameCenterAchievementVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementversions
    """
    return _CREATE.write(None, {}, {"achievement": achievement})


def get(
    id: Id[GameCenterAchievementVersionV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterAchievementVersionV2]:
    """GET /v2/gameCenterAchievementVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_localizations(
    id: Id[GameCenterAchievementVersionV2],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterAchievementLocalizationV2]:
    """GET /v2/gameCenterAchievementVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_localizations_linkages(
    id: Id[GameCenterAchievementVersionV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementLocalizationV2]]:
    """GET /v2/gameCenterAchievementVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class GameCenterAchievementVersionsV2(Namespace):
    """`/v2/gameCenterAchievementVersions`."""

    def create(
        self, *, achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
    ) -> GameCenterAchievementVersionV2:
        """POST /v2/gameCenterAchievementVersions"""
        return self._send(create(achievement=achievement))

    def get(
        self,
        id: Id[GameCenterAchievementVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievementVersionV2:
        """GET /v2/gameCenterAchievementVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterAchievementVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterAchievementLocalizationV2]:
        """GET /v2/gameCenterAchievementVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterAchievementVersionV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementLocalizationV2]]:
        """GET /v2/gameCenterAchievementVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncGameCenterAchievementVersionsV2(AsyncNamespace):
    """`/v2/gameCenterAchievementVersions`, for asyncio."""

    async def create(
        self, *, achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2]
    ) -> GameCenterAchievementVersionV2:
        """POST /v2/gameCenterAchievementVersions"""
        return await self._send(create(achievement=achievement))

    async def get(
        self,
        id: Id[GameCenterAchievementVersionV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievementVersionV2:
        """GET /v2/gameCenterAchievementVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[GameCenterAchievementVersionV2],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterAchievementLocalizationV2]:
        """GET /v2/gameCenterAchievementVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[GameCenterAchievementVersionV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementLocalizationV2]]:
        """GET /v2/gameCenterAchievementVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
