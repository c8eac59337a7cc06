"""`/v1/gameCenterLeaderboardLocalizations`: requests, and the namespaces that send them."""

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
    from ..enums import GameCenterLeaderboardFormatter
    from ..models import (
        GameCenterLeaderboard,
        GameCenterLeaderboardImage,
        GameCenterLeaderboardLocalization,
        GameCenterLeaderboardV2,
    )
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_image import GameCenterLeaderboardImageFields
    from ..models.game_center_leaderboard_localization import (
        GameCenterLeaderboardLocalizationFields,
    )
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterLeaderboard", "gameCenterLeaderboardImage"]]
    GetGameCenterLeaderboardImageFields = TypedDict(
        "GetGameCenterLeaderboardImageFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
        },
        total=False,
    )
    GetGameCenterLeaderboardImageInclude = Sequence[Literal["gameCenterLeaderboardLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardLocalizations",
    one(
        "GameCenterLeaderboardLocalization",
        gameCenterLeaderboardImages="GameCenterLeaderboardImage",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboardLocalizations",
        to_one={"gameCenterLeaderboard": "gameCenterLeaderboards"},
        null="description formatterOverride formatterSuffix formatterSuffixSingular",
        required="name locale gameCenterLeaderboard",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardLocalizations/{id}",
    one(
        "GameCenterLeaderboardLocalization",
        gameCenterLeaderboardImages="GameCenterLeaderboardImage",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImage"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": "gameCenterLeaderboard gameCenterLeaderboardImage",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardLocalizations/{id}",
    one(
        "GameCenterLeaderboardLocalization",
        gameCenterLeaderboardImages="GameCenterLeaderboardImage",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboardLocalizations",
        null="description formatterOverride formatterSuffix formatterSuffixSingular name",
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardLocalizations/{id}")
_GET_GAME_CENTER_LEADERBOARD_IMAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage",
    one(
        "GameCenterLeaderboardImage",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImage"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "include": "gameCenterLeaderboardLocalization",
    },
)
_GET_GAME_CENTER_LEADERBOARD_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage",
    one_ref("GameCenterLeaderboardImage"),
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboardLocalizations; use "
    "game_center_leaderboard_localizations_v2.create (POST "
    "/v2/gameCenterLeaderboardLocalizations)",
    category=None,
)
def create(
    *,
    locale: str,
    name: str,
    game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
    description: str | None | Unset = UNSET,
    formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
    formatter_suffix: str | None | Unset = UNSET,
    formatter_suffix_singular: str | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardLocalization]:
    """POST /v1/gameCenterLeaderboardLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardlocalizations
    """
    return _CREATE.write(
        None,
        {
            "description": description,
            "formatterOverride": formatter_override,
            "formatterSuffix": formatter_suffix,
            "formatterSuffixSingular": formatter_suffix_singular,
            "locale": locale,
            "name": name,
        },
        {"gameCenterLeaderboard": game_center_leaderboard},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}; use "
    "game_center_leaderboard_localizations_v2.get (GET "
    "/v2/gameCenterLeaderboardLocalizations/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboardLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardLocalization]:
    """GET /v1/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardLocalizations/{id}; use "
    "game_center_leaderboard_localizations_v2.update (PATCH "
    "/v2/gameCenterLeaderboardLocalizations/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboardLocalization],
    *,
    description: str | None | Unset = UNSET,
    formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
    formatter_suffix: str | None | Unset = UNSET,
    formatter_suffix_singular: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardLocalization]:
    """PATCH /v1/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardlocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "description": description,
            "formatterOverride": formatter_override,
            "formatterSuffix": formatter_suffix,
            "formatterSuffixSingular": formatter_suffix_singular,
            "name": name,
        },
        {},
    )


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboardLocalizations/{id}; use "
    "game_center_leaderboard_localizations_v2.delete (DELETE "
    "/v2/gameCenterLeaderboardLocalizations/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboardLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardlocalizations-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage",
    category=None,
)
def get_game_center_leaderboard_image(
    id: Id[GameCenterLeaderboardLocalization],
    *,
    fields: GetGameCenterLeaderboardImageFields = {},
    include: GetGameCenterLeaderboardImageInclude | None = None,
) -> Request[GameCenterLeaderboardImage | None]:
    """GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_-gamecenterleaderboardimage
    """
    return _GET_GAME_CENTER_LEADERBOARD_IMAGE(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage",
    category=None,
)
def get_game_center_leaderboard_image_linkage(
    id: Id[GameCenterLeaderboardLocalization],
) -> Request[Ref[GameCenterLeaderboardImage] | None]:
    """GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_-relationships-gamecenterleaderboardimage
    """
    return _GET_GAME_CENTER_LEADERBOARD_IMAGE_LINKAGE(id)


class GameCenterLeaderboardLocalizations(Namespace):
    """`/v1/gameCenterLeaderboardLocalizations`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardLocalizations; use "
        "game_center_leaderboard_localizations_v2.create (POST "
        "/v2/gameCenterLeaderboardLocalizations)"
    )
    def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalization:
        """POST /v1/gameCenterLeaderboardLocalizations"""
        return self._send(
            create(
                locale=locale,
                name=name,
                game_center_leaderboard=game_center_leaderboard,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.get (GET "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardLocalization:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.update (PATCH "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    def update(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalization:
        """PATCH /v1/gameCenterLeaderboardLocalizations/{id}"""
        return self._send(
            update(
                id,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
                name=name,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboardLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardLocalizations/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage"
    )
    def get_game_center_leaderboard_image(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        fields: GetGameCenterLeaderboardImageFields = {},
        include: GetGameCenterLeaderboardImageInclude | None = None,
    ) -> GameCenterLeaderboardImage | None:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage"""
        return self._send(get_game_center_leaderboard_image(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage"
    )
    def get_game_center_leaderboard_image_linkage(
        self, id: Id[GameCenterLeaderboardLocalization]
    ) -> Ref[GameCenterLeaderboardImage] | None:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage"""
        return self._send(get_game_center_leaderboard_image_linkage(id))


class AsyncGameCenterLeaderboardLocalizations(AsyncNamespace):
    """`/v1/gameCenterLeaderboardLocalizations`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardLocalizations; use "
        "game_center_leaderboard_localizations_v2.create (POST "
        "/v2/gameCenterLeaderboardLocalizations)"
    )
    async def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalization:
        """POST /v1/gameCenterLeaderboardLocalizations"""
        return await self._send(
            create(
                locale=locale,
                name=name,
                game_center_leaderboard=game_center_leaderboard,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.get (GET "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardLocalization:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.update (PATCH "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    async def update(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalization:
        """PATCH /v1/gameCenterLeaderboardLocalizations/{id}"""
        return await self._send(
            update(
                id,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
                name=name,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardLocalizations/{id}; use "
        "game_center_leaderboard_localizations_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardLocalizations/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboardLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardLocalizations/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage"
    )
    async def get_game_center_leaderboard_image(
        self,
        id: Id[GameCenterLeaderboardLocalization],
        *,
        fields: GetGameCenterLeaderboardImageFields = {},
        include: GetGameCenterLeaderboardImageInclude | None = None,
    ) -> GameCenterLeaderboardImage | None:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage"""
        return await self._send(
            get_game_center_leaderboard_image(id, fields=fields, include=include)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage"
    )
    async def get_game_center_leaderboard_image_linkage(
        self, id: Id[GameCenterLeaderboardLocalization]
    ) -> Ref[GameCenterLeaderboardImage] | None:
        """GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage"""
        return await self._send(get_game_center_leaderboard_image_linkage(id))
