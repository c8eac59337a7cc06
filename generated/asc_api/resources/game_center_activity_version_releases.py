"""`/v1/gameCenterActivityVersionReleases`: requests, and the namespaces that send them."""

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
        GameCenterActivityVersion,
        GameCenterActivityVersionRelease,
        GameCenterDetail,
    )
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..models.game_center_activity_version_release import GameCenterActivityVersionReleaseFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterActivityVersionReleases",
    one("GameCenterActivityVersionRelease"),
    body=Body(
        "gameCenterActivityVersionReleases",
        to_one={"gameCenterDetail": "gameCenterDetails", "version": "gameCenterActivityVersions"},
        required="gameCenterDetail version",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterActivityVersionReleases/{id}",
    one("GameCenterActivityVersionRelease"),
    query={
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "version",
    },
)
_DELETE = Operation("DELETE", "/v1/gameCenterActivityVersionReleases/{id}")


@deprecated("Apple deprecated POST /v1/gameCenterActivityVersionReleases", category=None)
def create(
    *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterActivityVersion]
) -> Request[GameCenterActivityVersionRelease]:
    """POST /v1/gameCenterActivityVersionReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityversionreleases
    """
    return _CREATE.write(None, {}, {"gameCenterDetail": game_center_detail, "version": version})


@deprecated("Apple deprecated GET /v1/gameCenterActivityVersionReleases/{id}", category=None)
def get(
    id: Id[GameCenterActivityVersionRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterActivityVersionRelease]:
    """GET /v1/gameCenterActivityVersionReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversionreleases-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated("Apple deprecated DELETE /v1/gameCenterActivityVersionReleases/{id}", category=None)
def delete(id: Id[GameCenterActivityVersionRelease]) -> Request[None]:
    """DELETE /v1/gameCenterActivityVersionReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivityversionreleases-_id_
    """
    return _DELETE(id)


class GameCenterActivityVersionReleases(Namespace):
    """`/v1/gameCenterActivityVersionReleases`."""

    @deprecated("Apple deprecated POST /v1/gameCenterActivityVersionReleases")
    def create(
        self, *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterActivityVersion]
    ) -> GameCenterActivityVersionRelease:
        """POST /v1/gameCenterActivityVersionReleases"""
        return self._send(create(game_center_detail=game_center_detail, version=version))

    @deprecated("Apple deprecated GET /v1/gameCenterActivityVersionReleases/{id}")
    def get(
        self,
        id: Id[GameCenterActivityVersionRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterActivityVersionRelease:
        """GET /v1/gameCenterActivityVersionReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterActivityVersionReleases/{id}")
    def delete(self, id: Id[GameCenterActivityVersionRelease]) -> None:
        """DELETE /v1/gameCenterActivityVersionReleases/{id}"""
        return self._send(delete(id))


class AsyncGameCenterActivityVersionReleases(AsyncNamespace):
    """`/v1/gameCenterActivityVersionReleases`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/gameCenterActivityVersionReleases")
    async def create(
        self, *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterActivityVersion]
    ) -> GameCenterActivityVersionRelease:
        """POST /v1/gameCenterActivityVersionReleases"""
        return await self._send(create(game_center_detail=game_center_detail, version=version))

    @deprecated("Apple deprecated GET /v1/gameCenterActivityVersionReleases/{id}")
    async def get(
        self,
        id: Id[GameCenterActivityVersionRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterActivityVersionRelease:
        """GET /v1/gameCenterActivityVersionReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterActivityVersionReleases/{id}")
    async def delete(self, id: Id[GameCenterActivityVersionRelease]) -> None:
        """DELETE /v1/gameCenterActivityVersionReleases/{id}"""
        return await self._send(delete(id))
