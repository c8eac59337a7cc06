"""`/v1/gameCenterActivityImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterActivityImage,
        GameCenterActivityLocalization,
        GameCenterActivityVersion,
    )
    from ..models.game_center_activity_image import GameCenterActivityImageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"gameCenterActivityImages": Sequence[GameCenterActivityImageFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterActivityImages",
    one("GameCenterActivityImage"),
    body=Body(
        "gameCenterActivityImages",
        to_one={
            "localization": "gameCenterActivityLocalizations",
            "version": "gameCenterActivityVersions",
        },
        required="fileName fileSize",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterActivityImages/{id}",
    one("GameCenterActivityImage"),
    query={"fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterActivityImages/{id}",
    one("GameCenterActivityImage"),
    body=Body("gameCenterActivityImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterActivityImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    localization: Id[GameCenterActivityLocalization] | Unset = UNSET,
    version: Id[GameCenterActivityVersion] | Unset = UNSET,
) -> Request[GameCenterActivityImage]:
    """POST /v1/gameCenterActivityImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"localization": localization, "version": version},
    )


def get(
    id: Id[GameCenterActivityImage], *, fields: GetFields = {}
) -> Request[GameCenterActivityImage]:
    """GET /v1/gameCenterActivityImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityimages-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[GameCenterActivityImage], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterActivityImage]:
    """PATCH /v1/gameCenterActivityImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivityimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[GameCenterActivityImage]) -> Request[None]:
    """DELETE /v1/gameCenterActivityImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivityimages-_id_
    """
    return _DELETE(id)


class GameCenterActivityImages(Namespace):
    """`/v1/gameCenterActivityImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterActivityLocalization] | Unset = UNSET,
        version: Id[GameCenterActivityVersion] | Unset = UNSET,
    ) -> GameCenterActivityImage:
        """POST /v1/gameCenterActivityImages"""
        return self._send(
            create(
                file_name=file_name, file_size=file_size, localization=localization, version=version
            )
        )

    def get(
        self, id: Id[GameCenterActivityImage], *, fields: GetFields = {}
    ) -> GameCenterActivityImage:
        """GET /v1/gameCenterActivityImages/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self, id: Id[GameCenterActivityImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterActivityImage:
        """PATCH /v1/gameCenterActivityImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[GameCenterActivityImage]) -> None:
        """DELETE /v1/gameCenterActivityImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterActivityImages(AsyncNamespace):
    """`/v1/gameCenterActivityImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterActivityLocalization] | Unset = UNSET,
        version: Id[GameCenterActivityVersion] | Unset = UNSET,
    ) -> GameCenterActivityImage:
        """POST /v1/gameCenterActivityImages"""
        return await self._send(
            create(
                file_name=file_name, file_size=file_size, localization=localization, version=version
            )
        )

    async def get(
        self, id: Id[GameCenterActivityImage], *, fields: GetFields = {}
    ) -> GameCenterActivityImage:
        """GET /v1/gameCenterActivityImages/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self, id: Id[GameCenterActivityImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterActivityImage:
        """PATCH /v1/gameCenterActivityImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[GameCenterActivityImage]) -> None:
        """DELETE /v1/gameCenterActivityImages/{id}"""
        return await self._send(delete(id))
