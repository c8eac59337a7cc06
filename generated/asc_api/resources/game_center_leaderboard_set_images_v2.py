"""`/v2/gameCenterLeaderboardSetImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterLeaderboardSetImageV2,
        GameCenterLeaderboardSetLocalization,
        GameCenterLeaderboardSetLocalizationV2,
    )
    from ..models.game_center_leaderboard_set_image_v2 import GameCenterLeaderboardSetImageV2Fields
    from ..models.game_center_leaderboard_set_localization_v2 import (
        GameCenterLeaderboardSetLocalizationV2Fields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageV2Fields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardSetImages",
    one(
        "GameCenterLeaderboardSetImageV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
    ),
    body=Body(
        "gameCenterLeaderboardSetImages",
        to_one={"localization": "gameCenterLeaderboardSetLocalizations"},
        required="fileName fileSize localization",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSetImages/{id}",
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
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardSetImages/{id}",
    one(
        "GameCenterLeaderboardSetImageV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
    ),
    body=Body("gameCenterLeaderboardSetImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboardSetImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    localization: Id[GameCenterLeaderboardSetLocalization]
    | Id[GameCenterLeaderboardSetLocalizationV2],
) -> Request[GameCenterLeaderboardSetImageV2]:
    """POST /v2/gameCenterLeaderboardSetImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetimages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"localization": localization}
    )


def get(
    id: Id[GameCenterLeaderboardSetImageV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardSetImageV2]:
    """GET /v2/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterLeaderboardSetImageV2], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetImageV2]:
    """PATCH /v2/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsetimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[GameCenterLeaderboardSetImageV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsetimages-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardSetImagesV2(Namespace):
    """`/v2/gameCenterLeaderboardSetImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterLeaderboardSetLocalization]
        | Id[GameCenterLeaderboardSetLocalizationV2],
    ) -> GameCenterLeaderboardSetImageV2:
        """POST /v2/gameCenterLeaderboardSetImages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    def get(
        self,
        id: Id[GameCenterLeaderboardSetImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetImageV2:
        """GET /v2/gameCenterLeaderboardSetImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[GameCenterLeaderboardSetImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetImageV2:
        """PATCH /v2/gameCenterLeaderboardSetImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[GameCenterLeaderboardSetImageV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSetImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardSetImagesV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardSetImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterLeaderboardSetLocalization]
        | Id[GameCenterLeaderboardSetLocalizationV2],
    ) -> GameCenterLeaderboardSetImageV2:
        """POST /v2/gameCenterLeaderboardSetImages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    async def get(
        self,
        id: Id[GameCenterLeaderboardSetImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetImageV2:
        """GET /v2/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[GameCenterLeaderboardSetImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetImageV2:
        """PATCH /v2/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[GameCenterLeaderboardSetImageV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(delete(id))
