"""`/v1/gameCenterLeaderboardSetImages`: requests, and the namespaces that send them."""

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
        GameCenterLeaderboardSetImage,
        GameCenterLeaderboardSetLocalization,
        GameCenterLeaderboardSetLocalizationV2,
    )
    from ..models.game_center_leaderboard_set_image import GameCenterLeaderboardSetImageFields
    from ..models.game_center_leaderboard_set_localization import (
        GameCenterLeaderboardSetLocalizationFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterLeaderboardSetLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSetImages",
    one(
        "GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
    ),
    body=Body(
        "gameCenterLeaderboardSetImages",
        to_one={"gameCenterLeaderboardSetLocalization": "gameCenterLeaderboardSetLocalizations"},
        required="fileName fileSize gameCenterLeaderboardSetLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetImages/{id}",
    one(
        "GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImage"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "include": "gameCenterLeaderboardSetLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSetImages/{id}",
    one(
        "GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
    ),
    body=Body("gameCenterLeaderboardSetImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardSetImages/{id}")


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboardSetImages; use "
    "game_center_leaderboard_set_images_v2.create (POST "
    "/v2/gameCenterLeaderboardSetImages)",
    category=None,
)
def create(
    *,
    file_name: str,
    file_size: int,
    game_center_leaderboard_set_localization: (
        Id[GameCenterLeaderboardSetLocalization] | Id[GameCenterLeaderboardSetLocalizationV2]
    ),
) -> Request[GameCenterLeaderboardSetImage]:
    """POST /v1/gameCenterLeaderboardSetImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"gameCenterLeaderboardSetLocalization": game_center_leaderboard_set_localization},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSetImages/{id}; use "
    "game_center_leaderboard_set_images_v2.get (GET "
    "/v2/gameCenterLeaderboardSetImages/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboardSetImage],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardSetImage]:
    """GET /v1/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetimages-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardSetImages/{id}; use "
    "game_center_leaderboard_set_images_v2.update (PATCH "
    "/v2/gameCenterLeaderboardSetImages/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboardSetImage], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetImage]:
    """PATCH /v1/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboardSetImages/{id}; use "
    "game_center_leaderboard_set_images_v2.delete (DELETE "
    "/v2/gameCenterLeaderboardSetImages/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboardSetImage]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSetImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetimages-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardSetImages(Namespace):
    """`/v1/gameCenterLeaderboardSetImages`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSetImages; use "
        "game_center_leaderboard_set_images_v2.create (POST "
        "/v2/gameCenterLeaderboardSetImages)"
    )
    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_leaderboard_set_localization: (
            Id[GameCenterLeaderboardSetLocalization] | Id[GameCenterLeaderboardSetLocalizationV2]
        ),
    ) -> GameCenterLeaderboardSetImage:
        """POST /v1/gameCenterLeaderboardSetImages"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_leaderboard_set_localization=game_center_leaderboard_set_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.get (GET "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboardSetImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetImage:
        """GET /v1/gameCenterLeaderboardSetImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.update (PATCH "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    def update(
        self, id: Id[GameCenterLeaderboardSetImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetImage:
        """PATCH /v1/gameCenterLeaderboardSetImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboardSetImage]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardSetImages(AsyncNamespace):
    """`/v1/gameCenterLeaderboardSetImages`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSetImages; use "
        "game_center_leaderboard_set_images_v2.create (POST "
        "/v2/gameCenterLeaderboardSetImages)"
    )
    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_leaderboard_set_localization: (
            Id[GameCenterLeaderboardSetLocalization] | Id[GameCenterLeaderboardSetLocalizationV2]
        ),
    ) -> GameCenterLeaderboardSetImage:
        """POST /v1/gameCenterLeaderboardSetImages"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_leaderboard_set_localization=game_center_leaderboard_set_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.get (GET "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboardSetImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetImage:
        """GET /v1/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.update (PATCH "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    async def update(
        self, id: Id[GameCenterLeaderboardSetImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetImage:
        """PATCH /v1/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSetImages/{id}; use "
        "game_center_leaderboard_set_images_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardSetImages/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboardSetImage]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetImages/{id}"""
        return await self._send(delete(id))
