"""`/v1/gameCenterLeaderboardSetLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetImage,
        GameCenterLeaderboardSetLocalization,
        GameCenterLeaderboardSetV2,
    )
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..models.game_center_leaderboard_set_image import GameCenterLeaderboardSetImageFields
    from ..models.game_center_leaderboard_set_localization import (
        GameCenterLeaderboardSetLocalizationFields,
    )
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterLeaderboardSet", "gameCenterLeaderboardSetImage"]]
    GetGameCenterLeaderboardSetImageFields = TypedDict(
        "GetGameCenterLeaderboardSetImageFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
        },
        total=False,
    )
    GetGameCenterLeaderboardSetImageInclude = Sequence[
        Literal["gameCenterLeaderboardSetLocalization"]
    ]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSetLocalizations",
    one(
        "GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
    ),
    body=Body(
        "gameCenterLeaderboardSetLocalizations",
        to_one={"gameCenterLeaderboardSet": "gameCenterLeaderboardSets"},
        required="name locale gameCenterLeaderboardSet",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    one(
        "GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImage"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "include": "gameCenterLeaderboardSet gameCenterLeaderboardSetImage",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    one(
        "GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
    ),
    body=Body("gameCenterLeaderboardSetLocalizations", null="name"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardSetLocalizations/{id}")
_GET_GAME_CENTER_LEADERBOARD_SET_IMAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
    one(
        "GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImage"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "include": "gameCenterLeaderboardSetLocalization",
    },
)
_GET_GAME_CENTER_LEADERBOARD_SET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage",
    one_ref("GameCenterLeaderboardSetImage"),
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboardSetLocalizations; use "
    "game_center_leaderboard_set_localizations_v2.create (POST "
    "/v2/gameCenterLeaderboardSetLocalizations)",
    category=None,
)
def create(
    *,
    locale: str,
    name: str,
    game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
) -> Request[GameCenterLeaderboardSetLocalization]:
    """POST /v1/gameCenterLeaderboardSetLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetlocalizations
    """
    return _CREATE.write(
        None,
        {"locale": locale, "name": name},
        {"gameCenterLeaderboardSet": game_center_leaderboard_set},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
    "game_center_leaderboard_set_localizations_v2.get (GET "
    "/v2/gameCenterLeaderboardSetLocalizations/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboardSetLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardSetLocalization]:
    """GET /v1/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
    "game_center_leaderboard_set_localizations_v2.update (PATCH "
    "/v2/gameCenterLeaderboardSetLocalizations/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboardSetLocalization], *, name: str | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetLocalization]:
    """PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetlocalizations-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
    "game_center_leaderboard_set_localizations_v2.delete (DELETE "
    "/v2/gameCenterLeaderboardSetLocalizations/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboardSetLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetlocalizations-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
    category=None,
)
def get_game_center_leaderboard_set_image(
    id: Id[GameCenterLeaderboardSetLocalization],
    *,
    fields: GetGameCenterLeaderboardSetImageFields = {},
    include: GetGameCenterLeaderboardSetImageInclude | None = None,
) -> Request[GameCenterLeaderboardSetImage | None]:
    """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_-gamecenterleaderboardsetimage
    """
    return _GET_GAME_CENTER_LEADERBOARD_SET_IMAGE(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage",
    category=None,
)
def get_game_center_leaderboard_set_image_linkage(
    id: Id[GameCenterLeaderboardSetLocalization],
) -> Request[Ref[GameCenterLeaderboardSetImage] | None]:
    """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_-relationships-gamecenterleaderboardsetimage
    """
    return _GET_GAME_CENTER_LEADERBOARD_SET_IMAGE_LINKAGE(id)


class GameCenterLeaderboardSetLocalizations(Namespace):
    """`/v1/gameCenterLeaderboardSetLocalizations`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSetLocalizations; use "
        "game_center_leaderboard_set_localizations_v2.create (POST "
        "/v2/gameCenterLeaderboardSetLocalizations)"
    )
    def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
    ) -> GameCenterLeaderboardSetLocalization:
        """POST /v1/gameCenterLeaderboardSetLocalizations"""
        return self._send(
            create(
                locale=locale, name=name, game_center_leaderboard_set=game_center_leaderboard_set
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.get (GET "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboardSetLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetLocalization:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.update (PATCH "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    def update(
        self, id: Id[GameCenterLeaderboardSetLocalization], *, name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetLocalization:
        """PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(update(id, name=name))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboardSetLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage"
    )
    def get_game_center_leaderboard_set_image(
        self,
        id: Id[GameCenterLeaderboardSetLocalization],
        *,
        fields: GetGameCenterLeaderboardSetImageFields = {},
        include: GetGameCenterLeaderboardSetImageInclude | None = None,
    ) -> GameCenterLeaderboardSetImage | None:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage"""
        return self._send(get_game_center_leaderboard_set_image(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage"
    )
    def get_game_center_leaderboard_set_image_linkage(
        self, id: Id[GameCenterLeaderboardSetLocalization]
    ) -> Ref[GameCenterLeaderboardSetImage] | None:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage"""
        return self._send(get_game_center_leaderboard_set_image_linkage(id))


class AsyncGameCenterLeaderboardSetLocalizations(AsyncNamespace):
    """`/v1/gameCenterLeaderboardSetLocalizations`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSetLocalizations; use "
        "game_center_leaderboard_set_localizations_v2.create (POST "
        "/v2/gameCenterLeaderboardSetLocalizations)"
    )
    async def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
    ) -> GameCenterLeaderboardSetLocalization:
        """POST /v1/gameCenterLeaderboardSetLocalizations"""
        return await self._send(
            create(
                locale=locale, name=name, game_center_leaderboard_set=game_center_leaderboard_set
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.get (GET "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboardSetLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetLocalization:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.update (PATCH "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    async def update(
        self, id: Id[GameCenterLeaderboardSetLocalization], *, name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetLocalization:
        """PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(update(id, name=name))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}; use "
        "game_center_leaderboard_set_localizations_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardSetLocalizations/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboardSetLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage"
    )
    async def get_game_center_leaderboard_set_image(
        self,
        id: Id[GameCenterLeaderboardSetLocalization],
        *,
        fields: GetGameCenterLeaderboardSetImageFields = {},
        include: GetGameCenterLeaderboardSetImageInclude | None = None,
    ) -> GameCenterLeaderboardSetImage | None:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage"""
        return await self._send(
            get_game_center_leaderboard_set_image(id, fields=fields, include=include)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage"
    )
    async def get_game_center_leaderboard_set_image_linkage(
        self, id: Id[GameCenterLeaderboardSetLocalization]
    ) -> Ref[GameCenterLeaderboardSetImage] | None:
        """GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage"""
        return await self._send(get_game_center_leaderboard_set_image_linkage(id))
