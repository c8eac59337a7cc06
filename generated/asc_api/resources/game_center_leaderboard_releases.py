"""`/v1/gameCenterLeaderboardReleases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import (
        GameCenterDetail,
        GameCenterLeaderboard,
        GameCenterLeaderboardRelease,
        GameCenterLeaderboardV2,
    )
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_release import GameCenterLeaderboardReleaseFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterDetail", "gameCenterLeaderboard"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardReleases",
    one("GameCenterLeaderboardRelease", gameCenterLeaderboards="GameCenterLeaderboard"),
    body=Body(
        "gameCenterLeaderboardReleases",
        to_one={
            "gameCenterDetail": "gameCenterDetails",
            "gameCenterLeaderboard": "gameCenterLeaderboards",
        },
        required="gameCenterDetail gameCenterLeaderboard",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardReleases/{id}",
    one("GameCenterLeaderboardRelease", gameCenterLeaderboards="GameCenterLeaderboard"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": "gameCenterDetail gameCenterLeaderboard",
    },
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardReleases/{id}")


@deprecated("Apple deprecated POST /v1/gameCenterLeaderboardReleases", category=None)
def create(
    *,
    game_center_detail: Id[GameCenterDetail],
    game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
) -> Request[GameCenterLeaderboardRelease]:
    """POST /v1/gameCenterLeaderboardReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardreleases
    """
    return _CREATE.write(
        None,
        {},
        {"gameCenterDetail": game_center_detail, "gameCenterLeaderboard": game_center_leaderboard},
    )


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboardReleases/{id}", category=None)
def get(
    id: Id[GameCenterLeaderboardRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardRelease]:
    """GET /v1/gameCenterLeaderboardReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardreleases-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardReleases/{id}", category=None)
def delete(id: Id[GameCenterLeaderboardRelease]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardreleases-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardReleases(Namespace):
    """`/v1/gameCenterLeaderboardReleases`."""

    @deprecated("Apple deprecated POST /v1/gameCenterLeaderboardReleases")
    def create(
        self,
        *,
        game_center_detail: Id[GameCenterDetail],
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
    ) -> GameCenterLeaderboardRelease:
        """POST /v1/gameCenterLeaderboardReleases"""
        return self._send(
            create(
                game_center_detail=game_center_detail,
                game_center_leaderboard=game_center_leaderboard,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardReleases/{id}")
    def get(
        self,
        id: Id[GameCenterLeaderboardRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardRelease:
        """GET /v1/gameCenterLeaderboardReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardReleases/{id}")
    def delete(self, id: Id[GameCenterLeaderboardRelease]) -> None:
        """DELETE /v1/gameCenterLeaderboardReleases/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardReleases(AsyncNamespace):
    """`/v1/gameCenterLeaderboardReleases`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/gameCenterLeaderboardReleases")
    async def create(
        self,
        *,
        game_center_detail: Id[GameCenterDetail],
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
    ) -> GameCenterLeaderboardRelease:
        """POST /v1/gameCenterLeaderboardReleases"""
        return await self._send(
            create(
                game_center_detail=game_center_detail,
                game_center_leaderboard=game_center_leaderboard,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardReleases/{id}")
    async def get(
        self,
        id: Id[GameCenterLeaderboardRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardRelease:
        """GET /v1/gameCenterLeaderboardReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardReleases/{id}")
    async def delete(self, id: Id[GameCenterLeaderboardRelease]) -> None:
        """DELETE /v1/gameCenterLeaderboardReleases/{id}"""
        return await self._send(delete(id))
