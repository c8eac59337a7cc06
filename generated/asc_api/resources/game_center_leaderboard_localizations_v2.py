"""`/v2/gameCenterLeaderboardLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import GameCenterLeaderboardFormatter
    from ..models import (
        GameCenterLeaderboardImageV2,
        GameCenterLeaderboardLocalizationV2,
        GameCenterLeaderboardVersionV2,
    )
    from ..models.game_center_leaderboard_image_v2 import GameCenterLeaderboardImageV2Fields
    from ..models.game_center_leaderboard_localization_v2 import (
        GameCenterLeaderboardLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageV2Fields],
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version", "image"]]
    GetImageFields = TypedDict(
        "GetImageFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageV2Fields],
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetImageInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardLocalizations",
    one(
        "GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboardImages="GameCenterLeaderboardImageV2",
    ),
    body=Body(
        "gameCenterLeaderboardLocalizations",
        to_one={"version": "gameCenterLeaderboardVersions"},
        null="description formatterOverride formatterSuffix formatterSuffixSingular",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}",
    one(
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
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardLocalizations/{id}",
    one(
        "GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboardImages="GameCenterLeaderboardImageV2",
    ),
    body=Body(
        "gameCenterLeaderboardLocalizations",
        null="description formatterOverride formatterSuffix formatterSuffixSingular name",
    ),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboardLocalizations/{id}")
_GET_IMAGE = Operation(
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}/image",
    one(
        "GameCenterLeaderboardImageV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImageV2"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf(
            "GameCenterLeaderboardLocalizationV2"
        ),
        "include": "localization",
    },
)
_GET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}/relationships/image",
    one_ref("GameCenterLeaderboardImageV2"),
)


def create(
    *,
    locale: str,
    name: str,
    version: Id[GameCenterLeaderboardVersionV2],
    description: str | None | Unset = UNSET,
    formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
    formatter_suffix: str | None | Unset = UNSET,
    formatter_suffix_singular: str | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardLocalizationV2]:
    """POST /v2/gameCenterLeaderboardLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardlocalizations
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
        {"version": version},
    )


def get(
    id: Id[GameCenterLeaderboardLocalizationV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardLocalizationV2]:
    """GET /v2/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterLeaderboardLocalizationV2],
    *,
    description: str | None | Unset = UNSET,
    formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
    formatter_suffix: str | None | Unset = UNSET,
    formatter_suffix_singular: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardLocalizationV2]:
    """PATCH /v2/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardlocalizations-_id_
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


def delete(id: Id[GameCenterLeaderboardLocalizationV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardlocalizations-_id_
    """
    return _DELETE(id)


def get_image(
    id: Id[GameCenterLeaderboardLocalizationV2],
    *,
    fields: GetImageFields = {},
    include: GetImageInclude | None = None,
) -> Request[GameCenterLeaderboardImageV2 | None]:
    """GET /v2/gameCenterLeaderboardLocalizations/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_-image
    """
    return _GET_IMAGE(id, fields=fields, include=include)


def get_image_linkage(
    id: Id[GameCenterLeaderboardLocalizationV2],
) -> Request[Ref[GameCenterLeaderboardImageV2] | None]:
    """GET /v2/gameCenterLeaderboardLocalizations/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


class GameCenterLeaderboardLocalizationsV2(Namespace):
    """`/v2/gameCenterLeaderboardLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterLeaderboardVersionV2],
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalizationV2:
        """POST /v2/gameCenterLeaderboardLocalizations"""
        return self._send(
            create(
                locale=locale,
                name=name,
                version=version,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
            )
        )

    def get(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardLocalizationV2:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalizationV2:
        """PATCH /v2/gameCenterLeaderboardLocalizations/{id}"""
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

    def delete(self, id: Id[GameCenterLeaderboardLocalizationV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardLocalizations/{id}"""
        return self._send(delete(id))

    def get_image(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterLeaderboardImageV2 | None:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}/image"""
        return self._send(get_image(id, fields=fields, include=include))

    def get_image_linkage(
        self, id: Id[GameCenterLeaderboardLocalizationV2]
    ) -> Ref[GameCenterLeaderboardImageV2] | None:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}/relationships/image"""
        return self._send(get_image_linkage(id))


class AsyncGameCenterLeaderboardLocalizationsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterLeaderboardVersionV2],
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalizationV2:
        """POST /v2/gameCenterLeaderboardLocalizations"""
        return await self._send(
            create(
                locale=locale,
                name=name,
                version=version,
                description=description,
                formatter_override=formatter_override,
                formatter_suffix=formatter_suffix,
                formatter_suffix_singular=formatter_suffix_singular,
            )
        )

    async def get(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardLocalizationV2:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        formatter_override: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardLocalizationV2:
        """PATCH /v2/gameCenterLeaderboardLocalizations/{id}"""
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

    async def delete(self, id: Id[GameCenterLeaderboardLocalizationV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_image(
        self,
        id: Id[GameCenterLeaderboardLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterLeaderboardImageV2 | None:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}/image"""
        return await self._send(get_image(id, fields=fields, include=include))

    async def get_image_linkage(
        self, id: Id[GameCenterLeaderboardLocalizationV2]
    ) -> Ref[GameCenterLeaderboardImageV2] | None:
        """GET /v2/gameCenterLeaderboardLocalizations/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))
