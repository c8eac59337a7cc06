"""`/v2/gameCenterLeaderboardSetLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterLeaderboardSetImageV2,
        GameCenterLeaderboardSetLocalizationV2,
        GameCenterLeaderboardSetVersionV2,
    )
    from ..models.game_center_leaderboard_set_image_v2 import GameCenterLeaderboardSetImageV2Fields
    from ..models.game_center_leaderboard_set_localization_v2 import (
        GameCenterLeaderboardSetLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2Fields,
    )
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageV2Fields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version", "image"]]
    GetImageFields = TypedDict(
        "GetImageFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageV2Fields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetImageInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardSetLocalizations",
    one(
        "GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImageV2",
    ),
    body=Body(
        "gameCenterLeaderboardSetLocalizations",
        to_one={"version": "gameCenterLeaderboardSetVersions"},
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    one(
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
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    one(
        "GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImageV2",
    ),
    body=Body("gameCenterLeaderboardSetLocalizations", null="name"),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboardSetLocalizations/{id}")
_GET_IMAGE = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}/image",
    one(
        "GameCenterLeaderboardSetImageV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImageV2"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalizationV2"
        ),
        "include": "localization",
    },
)
_GET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image",
    one_ref("GameCenterLeaderboardSetImageV2"),
)


def create(
    *, locale: str, name: str, version: Id[GameCenterLeaderboardSetVersionV2]
) -> Request[GameCenterLeaderboardSetLocalizationV2]:
    """POST /v2/gameCenterLeaderboardSetLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetlocalizations
    """
    return _CREATE.write(None, {"locale": locale, "name": name}, {"version": version})


def get(
    id: Id[GameCenterLeaderboardSetLocalizationV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardSetLocalizationV2]:
    """GET /v2/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterLeaderboardSetLocalizationV2], *, name: str | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetLocalizationV2]:
    """PATCH /v2/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsetlocalizations-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


def delete(id: Id[GameCenterLeaderboardSetLocalizationV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardSetLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsetlocalizations-_id_
    """
    return _DELETE(id)


def get_image(
    id: Id[GameCenterLeaderboardSetLocalizationV2],
    *,
    fields: GetImageFields = {},
    include: GetImageInclude | None = None,
) -> Request[GameCenterLeaderboardSetImageV2 | None]:
    """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_-image
    """
    return _GET_IMAGE(id, fields=fields, include=include)


def get_image_linkage(
    id: Id[GameCenterLeaderboardSetLocalizationV2],
) -> Request[Ref[GameCenterLeaderboardSetImageV2] | None]:
    """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


class GameCenterLeaderboardSetLocalizationsV2(Namespace):
    """`/v2/gameCenterLeaderboardSetLocalizations`."""

    def create(
        self, *, locale: str, name: str, version: Id[GameCenterLeaderboardSetVersionV2]
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """POST /v2/gameCenterLeaderboardSetLocalizations"""
        return self._send(create(locale=locale, name=name, version=version))

    def get(
        self,
        id: Id[GameCenterLeaderboardSetLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[GameCenterLeaderboardSetLocalizationV2], *, name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """PATCH /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(update(id, name=name))

    def delete(self, id: Id[GameCenterLeaderboardSetLocalizationV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return self._send(delete(id))

    def get_image(
        self,
        id: Id[GameCenterLeaderboardSetLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterLeaderboardSetImageV2 | None:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/image"""
        return self._send(get_image(id, fields=fields, include=include))

    def get_image_linkage(
        self, id: Id[GameCenterLeaderboardSetLocalizationV2]
    ) -> Ref[GameCenterLeaderboardSetImageV2] | None:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image"""
        return self._send(get_image_linkage(id))


class AsyncGameCenterLeaderboardSetLocalizationsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardSetLocalizations`, for asyncio."""

    async def create(
        self, *, locale: str, name: str, version: Id[GameCenterLeaderboardSetVersionV2]
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """POST /v2/gameCenterLeaderboardSetLocalizations"""
        return await self._send(create(locale=locale, name=name, version=version))

    async def get(
        self,
        id: Id[GameCenterLeaderboardSetLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[GameCenterLeaderboardSetLocalizationV2], *, name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetLocalizationV2:
        """PATCH /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(update(id, name=name))

    async def delete(self, id: Id[GameCenterLeaderboardSetLocalizationV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSetLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_image(
        self,
        id: Id[GameCenterLeaderboardSetLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterLeaderboardSetImageV2 | None:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/image"""
        return await self._send(get_image(id, fields=fields, include=include))

    async def get_image_linkage(
        self, id: Id[GameCenterLeaderboardSetLocalizationV2]
    ) -> Ref[GameCenterLeaderboardSetImageV2] | None:
        """GET /v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))
