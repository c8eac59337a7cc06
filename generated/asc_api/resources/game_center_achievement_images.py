"""`/v1/gameCenterAchievementImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterAchievementImage,
        GameCenterAchievementLocalization,
        GameCenterAchievementLocalizationV2,
    )
    from ..models.game_center_achievement_image import GameCenterAchievementImageFields
    from ..models.game_center_achievement_localization import (
        GameCenterAchievementLocalizationFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageFields],
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterAchievementLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterAchievementImages",
    one(
        "GameCenterAchievementImage",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
    ),
    body=Body(
        "gameCenterAchievementImages",
        to_one={"gameCenterAchievementLocalization": "gameCenterAchievementLocalizations"},
        required="fileName fileSize gameCenterAchievementLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterAchievementImages/{id}",
    one(
        "GameCenterAchievementImage",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImage"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "include": "gameCenterAchievementLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterAchievementImages/{id}",
    one(
        "GameCenterAchievementImage",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
    ),
    body=Body("gameCenterAchievementImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterAchievementImages/{id}")


@deprecated(
    "Apple deprecated POST /v1/gameCenterAchievementImages; use "
    "game_center_achievement_images_v2.create (POST /v2/gameCenterAchievementImages)",
    category=None,
)
def create(
    *,
    file_name: str,
    file_size: int,
    game_center_achievement_localization: (
        Id[GameCenterAchievementLocalization] | Id[GameCenterAchievementLocalizationV2]
    ),
) -> Request[GameCenterAchievementImage]:
    """POST /v1/gameCenterAchievementImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"gameCenterAchievementLocalization": game_center_achievement_localization},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievementImages/{id}; use "
    "game_center_achievement_images_v2.get (GET /v2/gameCenterAchievementImages/{id})",
    category=None,
)
def get(
    id: Id[GameCenterAchievementImage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[GameCenterAchievementImage]:
    """GET /v1/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementimages-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterAchievementImages/{id}; use "
    "game_center_achievement_images_v2.update (PATCH "
    "/v2/gameCenterAchievementImages/{id})",
    category=None,
)
def update(
    id: Id[GameCenterAchievementImage], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterAchievementImage]:
    """PATCH /v1/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievementimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterAchievementImages/{id}; use "
    "game_center_achievement_images_v2.delete (DELETE "
    "/v2/gameCenterAchievementImages/{id})",
    category=None,
)
def delete(id: Id[GameCenterAchievementImage]) -> Request[None]:
    """DELETE /v1/gameCenterAchievementImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementimages-_id_
    """
    return _DELETE(id)


class GameCenterAchievementImages(Namespace):
    """`/v1/gameCenterAchievementImages`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievementImages; use "
        "game_center_achievement_images_v2.create (POST /v2/gameCenterAchievementImages)"
    )
    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_achievement_localization: (
            Id[GameCenterAchievementLocalization] | Id[GameCenterAchievementLocalizationV2]
        ),
    ) -> GameCenterAchievementImage:
        """POST /v1/gameCenterAchievementImages"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_achievement_localization=game_center_achievement_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.get (GET /v2/gameCenterAchievementImages/{id})"
    )
    def get(
        self,
        id: Id[GameCenterAchievementImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementImage:
        """GET /v1/gameCenterAchievementImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.update (PATCH "
        "/v2/gameCenterAchievementImages/{id})"
    )
    def update(
        self, id: Id[GameCenterAchievementImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterAchievementImage:
        """PATCH /v1/gameCenterAchievementImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.delete (DELETE "
        "/v2/gameCenterAchievementImages/{id})"
    )
    def delete(self, id: Id[GameCenterAchievementImage]) -> None:
        """DELETE /v1/gameCenterAchievementImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterAchievementImages(AsyncNamespace):
    """`/v1/gameCenterAchievementImages`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievementImages; use "
        "game_center_achievement_images_v2.create (POST /v2/gameCenterAchievementImages)"
    )
    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_achievement_localization: (
            Id[GameCenterAchievementLocalization] | Id[GameCenterAchievementLocalizationV2]
        ),
    ) -> GameCenterAchievementImage:
        """POST /v1/gameCenterAchievementImages"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_achievement_localization=game_center_achievement_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.get (GET /v2/gameCenterAchievementImages/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterAchievementImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementImage:
        """GET /v1/gameCenterAchievementImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.update (PATCH "
        "/v2/gameCenterAchievementImages/{id})"
    )
    async def update(
        self, id: Id[GameCenterAchievementImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterAchievementImage:
        """PATCH /v1/gameCenterAchievementImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievementImages/{id}; use "
        "game_center_achievement_images_v2.delete (DELETE "
        "/v2/gameCenterAchievementImages/{id})"
    )
    async def delete(self, id: Id[GameCenterAchievementImage]) -> None:
        """DELETE /v1/gameCenterAchievementImages/{id}"""
        return await self._send(delete(id))
