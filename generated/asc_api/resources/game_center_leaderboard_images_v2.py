"""`/v2/gameCenterLeaderboardImages`: requests, and the namespaces that send them."""

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
        GameCenterLeaderboardImageV2,
        GameCenterLeaderboardLocalization,
        GameCenterLeaderboardLocalizationV2,
    )
    from ..models.game_center_leaderboard_image_v2 import GameCenterLeaderboardImageV2Fields
    from ..models.game_center_leaderboard_localization_v2 import (
        GameCenterLeaderboardLocalizationV2Fields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageV2Fields],
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardImages",
    one(
        "GameCenterLeaderboardImageV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
    ),
    body=Body(
        "gameCenterLeaderboardImages",
        to_one={"localization": "gameCenterLeaderboardLocalizations"},
        required="fileName fileSize localization",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardImages/{id}",
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
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardImages/{id}",
    one(
        "GameCenterLeaderboardImageV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
    ),
    body=Body("gameCenterLeaderboardImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboardImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    localization: Id[GameCenterLeaderboardLocalization] | Id[GameCenterLeaderboardLocalizationV2],
) -> Request[GameCenterLeaderboardImageV2]:
    """POST /v2/gameCenterLeaderboardImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardimages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"localization": localization}
    )


def get(
    id: Id[GameCenterLeaderboardImageV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardImageV2]:
    """GET /v2/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterLeaderboardImageV2], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterLeaderboardImageV2]:
    """PATCH /v2/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[GameCenterLeaderboardImageV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardimages-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardImagesV2(Namespace):
    """`/v2/gameCenterLeaderboardImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterLeaderboardLocalization]
        | Id[GameCenterLeaderboardLocalizationV2],
    ) -> GameCenterLeaderboardImageV2:
        """POST /v2/gameCenterLeaderboardImages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    def get(
        self,
        id: Id[GameCenterLeaderboardImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardImageV2:
        """GET /v2/gameCenterLeaderboardImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[GameCenterLeaderboardImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardImageV2:
        """PATCH /v2/gameCenterLeaderboardImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[GameCenterLeaderboardImageV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardImagesV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterLeaderboardLocalization]
        | Id[GameCenterLeaderboardLocalizationV2],
    ) -> GameCenterLeaderboardImageV2:
        """POST /v2/gameCenterLeaderboardImages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    async def get(
        self,
        id: Id[GameCenterLeaderboardImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardImageV2:
        """GET /v2/gameCenterLeaderboardImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[GameCenterLeaderboardImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardImageV2:
        """PATCH /v2/gameCenterLeaderboardImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[GameCenterLeaderboardImageV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardImages/{id}"""
        return await self._send(delete(id))
