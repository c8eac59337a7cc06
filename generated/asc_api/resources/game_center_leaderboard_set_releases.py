"""`/v1/gameCenterLeaderboardSetReleases`: requests, and the namespaces that send them."""

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
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetRelease,
        GameCenterLeaderboardSetV2,
    )
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..models.game_center_leaderboard_set_release import GameCenterLeaderboardSetReleaseFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterDetail", "gameCenterLeaderboardSet"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSetReleases",
    one("GameCenterLeaderboardSetRelease", gameCenterLeaderboardSets="GameCenterLeaderboardSet"),
    body=Body(
        "gameCenterLeaderboardSetReleases",
        to_one={
            "gameCenterDetail": "gameCenterDetails",
            "gameCenterLeaderboardSet": "gameCenterLeaderboardSets",
        },
        required="gameCenterDetail gameCenterLeaderboardSet",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetReleases/{id}",
    one("GameCenterLeaderboardSetRelease", gameCenterLeaderboardSets="GameCenterLeaderboardSet"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "include": "gameCenterDetail gameCenterLeaderboardSet",
    },
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardSetReleases/{id}")


@deprecated("Apple deprecated POST /v1/gameCenterLeaderboardSetReleases", category=None)
def create(
    *,
    game_center_detail: Id[GameCenterDetail],
    game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
) -> Request[GameCenterLeaderboardSetRelease]:
    """POST /v1/gameCenterLeaderboardSetReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetreleases
    """
    return _CREATE.write(
        None,
        {},
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterLeaderboardSet": game_center_leaderboard_set,
        },
    )


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSetReleases/{id}", category=None)
def get(
    id: Id[GameCenterLeaderboardSetRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterLeaderboardSetRelease]:
    """GET /v1/gameCenterLeaderboardSetReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetreleases-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardSetReleases/{id}", category=None)
def delete(id: Id[GameCenterLeaderboardSetRelease]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSetReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetreleases-_id_
    """
    return _DELETE(id)


class GameCenterLeaderboardSetReleases(Namespace):
    """`/v1/gameCenterLeaderboardSetReleases`."""

    @deprecated("Apple deprecated POST /v1/gameCenterLeaderboardSetReleases")
    def create(
        self,
        *,
        game_center_detail: Id[GameCenterDetail],
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
    ) -> GameCenterLeaderboardSetRelease:
        """POST /v1/gameCenterLeaderboardSetReleases"""
        return self._send(
            create(
                game_center_detail=game_center_detail,
                game_center_leaderboard_set=game_center_leaderboard_set,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSetReleases/{id}")
    def get(
        self,
        id: Id[GameCenterLeaderboardSetRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetRelease:
        """GET /v1/gameCenterLeaderboardSetReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardSetReleases/{id}")
    def delete(self, id: Id[GameCenterLeaderboardSetRelease]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetReleases/{id}"""
        return self._send(delete(id))


class AsyncGameCenterLeaderboardSetReleases(AsyncNamespace):
    """`/v1/gameCenterLeaderboardSetReleases`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/gameCenterLeaderboardSetReleases")
    async def create(
        self,
        *,
        game_center_detail: Id[GameCenterDetail],
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
    ) -> GameCenterLeaderboardSetRelease:
        """POST /v1/gameCenterLeaderboardSetReleases"""
        return await self._send(
            create(
                game_center_detail=game_center_detail,
                game_center_leaderboard_set=game_center_leaderboard_set,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSetReleases/{id}")
    async def get(
        self,
        id: Id[GameCenterLeaderboardSetRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterLeaderboardSetRelease:
        """GET /v1/gameCenterLeaderboardSetReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterLeaderboardSetReleases/{id}")
    async def delete(self, id: Id[GameCenterLeaderboardSetRelease]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetReleases/{id}"""
        return await self._send(delete(id))
