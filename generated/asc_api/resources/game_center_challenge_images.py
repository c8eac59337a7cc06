"""`/v1/gameCenterChallengeImages`: requests, and the namespaces that send them."""

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
        GameCenterChallengeImage,
        GameCenterChallengeLocalization,
        GameCenterChallengeVersion,
    )
    from ..models.game_center_challenge_image import GameCenterChallengeImageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterChallengeImages",
    one("GameCenterChallengeImage"),
    body=Body(
        "gameCenterChallengeImages",
        to_one={
            "localization": "gameCenterChallengeLocalizations",
            "version": "gameCenterChallengeVersions",
        },
        required="fileName fileSize",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterChallengeImages/{id}",
    one("GameCenterChallengeImage"),
    query={"fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterChallengeImages/{id}",
    one("GameCenterChallengeImage"),
    body=Body("gameCenterChallengeImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterChallengeImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    localization: Id[GameCenterChallengeLocalization] | Unset = UNSET,
    version: Id[GameCenterChallengeVersion] | Unset = UNSET,
) -> Request[GameCenterChallengeImage]:
    """POST /v1/gameCenterChallengeImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"localization": localization, "version": version},
    )


def get(
    id: Id[GameCenterChallengeImage], *, fields: GetFields = {}
) -> Request[GameCenterChallengeImage]:
    """GET /v1/gameCenterChallengeImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeimages-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[GameCenterChallengeImage], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterChallengeImage]:
    """PATCH /v1/gameCenterChallengeImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallengeimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[GameCenterChallengeImage]) -> Request[None]:
    """DELETE /v1/gameCenterChallengeImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengeimages-_id_
    """
    return _DELETE(id)


class GameCenterChallengeImages(Namespace):
    """`/v1/gameCenterChallengeImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterChallengeLocalization] | Unset = UNSET,
        version: Id[GameCenterChallengeVersion] | Unset = UNSET,
    ) -> GameCenterChallengeImage:
        """POST /v1/gameCenterChallengeImages"""
        return self._send(
            create(
                file_name=file_name, file_size=file_size, localization=localization, version=version
            )
        )

    def get(
        self, id: Id[GameCenterChallengeImage], *, fields: GetFields = {}
    ) -> GameCenterChallengeImage:
        """GET /v1/gameCenterChallengeImages/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self, id: Id[GameCenterChallengeImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterChallengeImage:
        """PATCH /v1/gameCenterChallengeImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[GameCenterChallengeImage]) -> None:
        """DELETE /v1/gameCenterChallengeImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterChallengeImages(AsyncNamespace):
    """`/v1/gameCenterChallengeImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterChallengeLocalization] | Unset = UNSET,
        version: Id[GameCenterChallengeVersion] | Unset = UNSET,
    ) -> GameCenterChallengeImage:
        """POST /v1/gameCenterChallengeImages"""
        return await self._send(
            create(
                file_name=file_name, file_size=file_size, localization=localization, version=version
            )
        )

    async def get(
        self, id: Id[GameCenterChallengeImage], *, fields: GetFields = {}
    ) -> GameCenterChallengeImage:
        """GET /v1/gameCenterChallengeImages/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self, id: Id[GameCenterChallengeImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterChallengeImage:
        """PATCH /v1/gameCenterChallengeImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[GameCenterChallengeImage]) -> None:
        """DELETE /v1/gameCenterChallengeImages/{id}"""
        return await self._send(delete(id))
