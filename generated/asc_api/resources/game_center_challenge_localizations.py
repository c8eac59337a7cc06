"""`/v1/gameCenterChallengeLocalizations`: requests, and the namespaces that send them."""

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
        GameCenterChallengeImage,
        GameCenterChallengeLocalization,
        GameCenterChallengeVersion,
    )
    from ..models.game_center_challenge_image import GameCenterChallengeImageFields
    from ..models.game_center_challenge_localization import GameCenterChallengeLocalizationFields
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields],
            "gameCenterChallengeLocalizations": Sequence[GameCenterChallengeLocalizationFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version", "image"]]
    GetImageFields = TypedDict(
        "GetImageFields",
        {"gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterChallengeLocalizations",
    one("GameCenterChallengeLocalization"),
    body=Body(
        "gameCenterChallengeLocalizations",
        to_one={"version": "gameCenterChallengeVersions"},
        null="description",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}",
    one("GameCenterChallengeLocalization"),
    query={
        "fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage"),
        "fields[gameCenterChallengeLocalizations]": FieldsOf("GameCenterChallengeLocalization"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "include": "version image",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterChallengeLocalizations/{id}",
    one("GameCenterChallengeLocalization"),
    body=Body("gameCenterChallengeLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterChallengeLocalizations/{id}")
_GET_IMAGE = Operation(
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}/image",
    one("GameCenterChallengeImage"),
    query={"fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage")},
)
_GET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}/relationships/image",
    one_ref("GameCenterChallengeImage"),
)


def create(
    *,
    locale: str,
    name: str,
    version: Id[GameCenterChallengeVersion],
    description: str | None | Unset = UNSET,
) -> Request[GameCenterChallengeLocalization]:
    """POST /v1/gameCenterChallengeLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengelocalizations
    """
    return _CREATE.write(
        None, {"description": description, "locale": locale, "name": name}, {"version": version}
    )


def get(
    id: Id[GameCenterChallengeLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterChallengeLocalization]:
    """GET /v1/gameCenterChallengeLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterChallengeLocalization],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterChallengeLocalization]:
    """PATCH /v1/gameCenterChallengeLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallengelocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[GameCenterChallengeLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterChallengeLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengelocalizations-_id_
    """
    return _DELETE(id)


def get_image(
    id: Id[GameCenterChallengeLocalization], *, fields: GetImageFields = {}
) -> Request[GameCenterChallengeImage | None]:
    """GET /v1/gameCenterChallengeLocalizations/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_-image
    """
    return _GET_IMAGE(id, fields=fields)


def get_image_linkage(
    id: Id[GameCenterChallengeLocalization],
) -> Request[Ref[GameCenterChallengeImage] | None]:
    """GET /v1/gameCenterChallengeLocalizations/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


class GameCenterChallengeLocalizations(Namespace):
    """`/v1/gameCenterChallengeLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterChallengeVersion],
        description: str | None | Unset = UNSET,
    ) -> GameCenterChallengeLocalization:
        """POST /v1/gameCenterChallengeLocalizations"""
        return self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    def get(
        self,
        id: Id[GameCenterChallengeLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterChallengeLocalization:
        """GET /v1/gameCenterChallengeLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[GameCenterChallengeLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterChallengeLocalization:
        """PATCH /v1/gameCenterChallengeLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[GameCenterChallengeLocalization]) -> None:
        """DELETE /v1/gameCenterChallengeLocalizations/{id}"""
        return self._send(delete(id))

    def get_image(
        self, id: Id[GameCenterChallengeLocalization], *, fields: GetImageFields = {}
    ) -> GameCenterChallengeImage | None:
        """GET /v1/gameCenterChallengeLocalizations/{id}/image"""
        return self._send(get_image(id, fields=fields))

    def get_image_linkage(
        self, id: Id[GameCenterChallengeLocalization]
    ) -> Ref[GameCenterChallengeImage] | None:
        """GET /v1/gameCenterChallengeLocalizations/{id}/relationships/image"""
        return self._send(get_image_linkage(id))


class AsyncGameCenterChallengeLocalizations(AsyncNamespace):
    """`/v1/gameCenterChallengeLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[GameCenterChallengeVersion],
        description: str | None | Unset = UNSET,
    ) -> GameCenterChallengeLocalization:
        """POST /v1/gameCenterChallengeLocalizations"""
        return await self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    async def get(
        self,
        id: Id[GameCenterChallengeLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterChallengeLocalization:
        """GET /v1/gameCenterChallengeLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[GameCenterChallengeLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterChallengeLocalization:
        """PATCH /v1/gameCenterChallengeLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[GameCenterChallengeLocalization]) -> None:
        """DELETE /v1/gameCenterChallengeLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_image(
        self, id: Id[GameCenterChallengeLocalization], *, fields: GetImageFields = {}
    ) -> GameCenterChallengeImage | None:
        """GET /v1/gameCenterChallengeLocalizations/{id}/image"""
        return await self._send(get_image(id, fields=fields))

    async def get_image_linkage(
        self, id: Id[GameCenterChallengeLocalization]
    ) -> Ref[GameCenterChallengeImage] | None:
        """GET /v1/gameCenterChallengeLocalizations/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))
