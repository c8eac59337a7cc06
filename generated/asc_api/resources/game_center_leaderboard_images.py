"""`/v1/gameCenterLeaderboardImages`: requests, and the namespaces that send them."""

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
        GameCenterLeaderboardImage,
        GameCenterLeaderboardLocalization,
        GameCenterLeaderboardLocalizationV2,
    )
    from ..models.game_center_leaderboard_image import GameCenterLeaderboardImageFields
    from ..models.game_center_leaderboard_localization import (
        GameCenterLeaderboardLocalizationFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterLeaderboardLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardImages",
    one(
        "GameCenterLeaderboardImage",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
    ),
    body=Body(
        "gameCenterLeaderboardImages",
        to_one={"gameCenterLeaderboardLocalization": "gameCenterLeaderboardLocalizations"},
        required="fileName fileSize gameCenterLeaderboardLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardImages/{id}",
    one(
        "GameCenterLeaderboardImage",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImage"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "include": "gameCenterLeaderboardLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardImages/{id}",
    one(
        "GameCenterLeaderboardImage",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
    ),
    body=Body("gameCenterLeaderboardImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardImages/{id}")


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboardImages; use "
    "game_center_leaderboard_images_v2.create (POST /v2/gameCenterLeaderboardImages)",
    category=None,
)
def create(
    *,
    file_name: str,
    file_size: int,
    game_center_leaderboard_localization: (
        Id[GameCenterLeaderboardLocalization] | Id[GameCenterLeaderboardLocalizationV2]
    ),
) -> Request[GameCenterLeaderboardImage]:
    """POST /v1/gameCenterLeaderboardImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"gameCenterLeaderboardLocalization": game_center_leaderboard_localization},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardImages/{id}; use "
    "game_center_leaderboard_images_v2.get (GET /v2/gameCenterLeaderboardImages/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboardImage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[GameCenterLeaderboardImage]:
    """GET /v1/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardimages-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardImages/{id}; use "
    "game_center_leaderboard_images_v2.update (PATCH "
    "/v2/gameCenterLeaderboardImages/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboardImage], *, uploaded: bool | None | Unset = UNSET
) -> Request[GameCenterLeaderboardImage]:
    """PATCH /v1/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboardImages/{id}; use "
    "game_center_leaderboard_images_v2.delete (DELETE "
    "/v2/gameCenterLeaderboardImages/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboardImage]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardimages-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardImages(Namespace):
    """`/v1/gameCenterLeaderboardImages`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardImages; use "
        "game_center_leaderboard_images_v2.create (POST /v2/gameCenterLeaderboardImages)"
    )
    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_leaderboard_localization: (
            Id[GameCenterLeaderboardLocalization] | Id[GameCenterLeaderboardLocalizationV2]
        ),
    ) -> GameCenterLeaderboardImage:
        """POST /v1/gameCenterLeaderboardImages"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_leaderboard_localization=game_center_leaderboard_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.get (GET /v2/gameCenterLeaderboardImages/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboardImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardImage:
        """GET /v1/gameCenterLeaderboardImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.update (PATCH "
        "/v2/gameCenterLeaderboardImages/{id})"
    )
    def update(
        self, id: Id[GameCenterLeaderboardImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardImage:
        """PATCH /v1/gameCenterLeaderboardImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardImages/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboardImage]) -> None:
        """DELETE /v1/gameCenterLeaderboardImages/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardImages(AsyncNamespace):
    """`/v1/gameCenterLeaderboardImages`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardImages; use "
        "game_center_leaderboard_images_v2.create (POST /v2/gameCenterLeaderboardImages)"
    )
    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        game_center_leaderboard_localization: (
            Id[GameCenterLeaderboardLocalization] | Id[GameCenterLeaderboardLocalizationV2]
        ),
    ) -> GameCenterLeaderboardImage:
        """POST /v1/gameCenterLeaderboardImages"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                game_center_leaderboard_localization=game_center_leaderboard_localization,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.get (GET /v2/gameCenterLeaderboardImages/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboardImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardImage:
        """GET /v1/gameCenterLeaderboardImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.update (PATCH "
        "/v2/gameCenterLeaderboardImages/{id})"
    )
    async def update(
        self, id: Id[GameCenterLeaderboardImage], *, uploaded: bool | None | Unset = UNSET
    ) -> GameCenterLeaderboardImage:
        """PATCH /v1/gameCenterLeaderboardImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardImages/{id}; use "
        "game_center_leaderboard_images_v2.delete (DELETE "
        "/v2/gameCenterLeaderboardImages/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboardImage]) -> None:
        """DELETE /v1/gameCenterLeaderboardImages/{id}"""
        return await self._send(delete(id))
