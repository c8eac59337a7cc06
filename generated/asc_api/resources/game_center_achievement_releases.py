"""`/v1/gameCenterAchievementReleases`: requests, and the namespaces that send them."""

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
        GameCenterAchievement,
        GameCenterAchievementRelease,
        GameCenterAchievementV2,
        GameCenterDetail,
    )
    from ..models.game_center_achievement import GameCenterAchievementFields
    from ..models.game_center_achievement_release import GameCenterAchievementReleaseFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterDetail", "gameCenterAchievement"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterAchievementReleases",
    one("GameCenterAchievementRelease", gameCenterAchievements="GameCenterAchievement"),
    body=Body(
        "gameCenterAchievementReleases",
        to_one={
            "gameCenterAchievement": "gameCenterAchievements",
            "gameCenterDetail": "gameCenterDetails",
        },
        required="gameCenterDetail gameCenterAchievement",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterAchievementReleases/{id}",
    one("GameCenterAchievementRelease", gameCenterAchievements="GameCenterAchievement"),
    query={
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "include": "gameCenterDetail gameCenterAchievement",
    },
)
_DELETE = Operation("DELETE", "/v1/gameCenterAchievementReleases/{id}")


@deprecated("Apple deprecated POST /v1/gameCenterAchievementReleases", category=None)
def create(
    *,
    game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
    game_center_detail: Id[GameCenterDetail],
) -> Request[GameCenterAchievementRelease]:
    """POST /v1/gameCenterAchievementReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementreleases
    """
    return _CREATE.write(
        None,
        {},
        {"gameCenterAchievement": game_center_achievement, "gameCenterDetail": game_center_detail},
    )


@deprecated("Apple deprecated GET /v1/gameCenterAchievementReleases/{id}", category=None)
def get(
    id: Id[GameCenterAchievementRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterAchievementRelease]:
    """GET /v1/gameCenterAchievementReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementreleases-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated("Apple deprecated DELETE /v1/gameCenterAchievementReleases/{id}", category=None)
def delete(id: Id[GameCenterAchievementRelease]) -> Request[None]:
    """DELETE /v1/gameCenterAchievementReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementreleases-_id_
    """
    return _DELETE(id)


class GameCenterAchievementReleases(Namespace):
    """`/v1/gameCenterAchievementReleases`."""

    @deprecated("Apple deprecated POST /v1/gameCenterAchievementReleases")
    def create(
        self,
        *,
        game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
        game_center_detail: Id[GameCenterDetail],
    ) -> GameCenterAchievementRelease:
        """POST /v1/gameCenterAchievementReleases"""
        return self._send(
            create(
                game_center_achievement=game_center_achievement,
                game_center_detail=game_center_detail,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterAchievementReleases/{id}")
    def get(
        self,
        id: Id[GameCenterAchievementRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementRelease:
        """GET /v1/gameCenterAchievementReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterAchievementReleases/{id}")
    def delete(self, id: Id[GameCenterAchievementRelease]) -> None:
        """DELETE /v1/gameCenterAchievementReleases/{id}"""
        return self._send(delete(id))


class AsyncGameCenterAchievementReleases(AsyncNamespace):
    """`/v1/gameCenterAchievementReleases`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/gameCenterAchievementReleases")
    async def create(
        self,
        *,
        game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
        game_center_detail: Id[GameCenterDetail],
    ) -> GameCenterAchievementRelease:
        """POST /v1/gameCenterAchievementReleases"""
        return await self._send(
            create(
                game_center_achievement=game_center_achievement,
                game_center_detail=game_center_detail,
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterAchievementReleases/{id}")
    async def get(
        self,
        id: Id[GameCenterAchievementRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementRelease:
        """GET /v1/gameCenterAchievementReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterAchievementReleases/{id}")
    async def delete(self, id: Id[GameCenterAchievementRelease]) -> None:
        """DELETE /v1/gameCenterAchievementReleases/{id}"""
        return await self._send(delete(id))
