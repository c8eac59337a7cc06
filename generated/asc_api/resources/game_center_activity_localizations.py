"""`/v1/gameCenterActivityLocalizations`: requests, and the namespaces that send them."""

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
        GameCenterActivityImage,
        GameCenterActivityLocalization,
        GameCenterActivityVersion,
    )
    from ..models.game_center_activity_image import GameCenterActivityImageFields
    from ..models.game_center_activity_localization import GameCenterActivityLocalizationFields
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterActivityImages": Sequence[GameCenterActivityImageFields],
            "gameCenterActivityLocalizations": Sequence[GameCenterActivityLocalizationFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version", "image"]]
    GetImageFields = TypedDict(
        "GetImageFields",
        {"gameCenterActivityImages": Sequence[GameCenterActivityImageFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterActivityLocalizations",
    one("GameCenterActivityLocalization"),
    body=Body(
        "gameCenterActivityLocalizations",
        to_one={"version": "gameCenterActivityVersions"},
        null="description",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}",
    one("GameCenterActivityLocalization"),
    query={
        "fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage"),
        "fields[gameCenterActivityLocalizations]": FieldsOf("GameCenterActivityLocalization"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "version image",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterActivityLocalizations/{id}",
    one("GameCenterActivityLocalization"),
    body=Body("gameCenterActivityLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterActivityLocalizations/{id}")
_GET_IMAGE = Operation(
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}/image",
    one("GameCenterActivityImage"),
    query={"fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage")},
)
_GET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}/relationships/image",
    one_ref("GameCenterActivityImage"),
)


def create(
    *,
    locale: str,
    name: str,
    version: Id[GameCenterActivityVersion],
    description: str | None | Unset = UNSET,
) -> Request[GameCenterActivityLocalization]:
    """POST /v1/gameCenterActivityLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivitylocalizations
    """
    return _CREATE.write(
        None, {"description": description, "locale": locale, "name": name}, {"version": version}
    )


def get(
    id: Id[GameCenterActivityLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterActivityLocalization]:
    """GET /v1/gameCenterActivityLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterActivityLocalization],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterActivityLocalization]:
    """PATCH /v1/gameCenterActivityLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivitylocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[GameCenterActivityLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterActivityLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivitylocalizations-_id_
    """
    return _DELETE(id)


def get_image(
    id: Id[GameCenterActivityLocalization], *, fields: GetImageFields = {}
) -> Request[GameCenterActivityImage | None]:
    """GET /v1/gameCenterActivityLocalizations/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_-image
    """
    return _GET_IMAGE(id, fields=fields)


def get_image_linkage(
    id: Id[GameCenterActivityLocalization],
) -> Request[Ref[GameCenterActivityImage] | None]:
    """GET /v1/gameCenterActivityLocalizations/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


class GameCenterActivityLocalizations(Namespace):
    """`/v1/gameCenterActivityLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterActivityVersion],
        description: str | None | Unset = UNSET,
    ) -> GameCenterActivityLocalization:
        """POST /v1/gameCenterActivityLocalizations"""
        return self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    def get(
        self,
        id: Id[GameCenterActivityLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterActivityLocalization:
        """GET /v1/gameCenterActivityLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[GameCenterActivityLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterActivityLocalization:
        """PATCH /v1/gameCenterActivityLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[GameCenterActivityLocalization]) -> None:
        """DELETE /v1/gameCenterActivityLocalizations/{id}"""
        return self._send(delete(id))

    def get_image(
        self, id: Id[GameCenterActivityLocalization], *, fields: GetImageFields = {}
    ) -> GameCenterActivityImage | None:
        """GET /v1/gameCenterActivityLocalizations/{id}/image"""
        return self._send(get_image(id, fields=fields))

    def get_image_linkage(
        self, id: Id[GameCenterActivityLocalization]
    ) -> Ref[GameCenterActivityImage] | None:
        """GET /v1/gameCenterActivityLocalizations/{id}/relationships/image"""
        return self._send(get_image_linkage(id))


class AsyncGameCenterActivityLocalizations(AsyncNamespace):
    """`/v1/gameCenterActivityLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterActivityVersion],
        description: str | None | Unset = UNSET,
    ) -> GameCenterActivityLocalization:
        """POST /v1/gameCenterActivityLocalizations"""
        return await self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    async def get(
        self,
        id: Id[GameCenterActivityLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterActivityLocalization:
        """GET /v1/gameCenterActivityLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[GameCenterActivityLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterActivityLocalization:
        """PATCH /v1/gameCenterActivityLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[GameCenterActivityLocalization]) -> None:
        """DELETE /v1/gameCenterActivityLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_image(
        self, id: Id[GameCenterActivityLocalization], *, fields: GetImageFields = {}
    ) -> GameCenterActivityImage | None:
        """GET /v1/gameCenterActivityLocalizations/{id}/image"""
        return await self._send(get_image(id, fields=fields))

    async def get_image_linkage(
        self, id: Id[GameCenterActivityLocalization]
    ) -> Ref[GameCenterActivityImage] | None:
        """GET /v1/gameCenterActivityLocalizations/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))
