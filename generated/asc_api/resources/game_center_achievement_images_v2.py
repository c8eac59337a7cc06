"""`/v2/gameCenterAchievementImages`: requests, and the namespaces that send them."""

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
        GameCenterAchievementImageV2,
        GameCenterAchievementLocalization,
        GameCenterAchievementLocalizationV2,
    )
    from ..models.game_center_achievement_image_v2 import GameCenterAchievementImageV2Fields
    from ..models.game_center_achievement_localization_v2 import (
        GameCenterAchievementLocalizationV2Fields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageV2Fields],
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterAchievementImages",
    one(
        "GameCenterAchievementImageV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
    ),
    body=Body(
        "gameCenterAchievementImages",
        to_one={"localization": "gameCenterAchievementLocalizations"},
        required="fileName fileSize localization",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterAchievementImages/{id}",
    one(
        "GameCenterAchievementImageV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImageV2"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "include": "localization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterAchievementImages/{id}",
    one(
        "GameCenterAchievementImageV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
    ),
    body=Body("gameCenterAchievementImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v2/gameCenterAchievementImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    localization: Id[GameCenterAchievementLocalization] | Id[GameCenterAchievementLocalizationV2],
) -> Request[GameCenterAchievementImageV2]:
    """POST /v2/gameCenterAchievementImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementimages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"localization": localization}
    )


def get(
    id: Id[GameCenterAchievementImageV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterAchievementImageV2]:
    """GET /v2/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterAchievementImageV2], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterAchievementImageV2]:
    """PATCH /v2/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievementimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[GameCenterAchievementImageV2]) -> Request[None]:
    """DELETE /v2/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievementimages-_id_
    """
    return _DELETE(id)


class GameCenterAchievementImagesV2(Namespace):
    """`/v2/gameCenterAchievementImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterAchievementLocalization]
        | Id[GameCenterAchievementLocalizationV2],
    ) -> GameCenterAchievementImageV2:
        """POST /v2/gameCenterAchievementImages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    def get(
        self,
        id: Id[GameCenterAchievementImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementImageV2:
        """GET /v2/gameCenterAchievementImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[GameCenterAchievementImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterAchievementImageV2:
        """PATCH /v2/gameCenterAchievementImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[GameCenterAchievementImageV2]) -> None:
        """DELETE /v2/gameCenterAchievementImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterAchievementImagesV2(AsyncNamespace):
    """`/v2/gameCenterAchievementImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        localization: Id[GameCenterAchievementLocalization]
        | Id[GameCenterAchievementLocalizationV2],
    ) -> GameCenterAchievementImageV2:
        """POST /v2/gameCenterAchievementImages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, localization=localization)
        )

    async def get(
        self,
        id: Id[GameCenterAchievementImageV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementImageV2:
        """GET /v2/gameCenterAchievementImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[GameCenterAchievementImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterAchievementImageV2:
        """PATCH /v2/gameCenterAchievementImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[GameCenterAchievementImageV2]) -> None:
        """DELETE /v2/gameCenterAchievementImages/{id}"""
        return await self._send(delete(id))
