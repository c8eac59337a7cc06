"""`/v1/gameCenterChallengeVersionReleases`: requests, and the namespaces that send them."""

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
        GameCenterChallengeVersion,
        GameCenterChallengeVersionRelease,
        GameCenterDetail,
    )
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..models.game_center_challenge_version_release import (
        GameCenterChallengeVersionReleaseFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterChallengeVersionReleases",
    one("GameCenterChallengeVersionRelease"),
    body=Body(
        "gameCenterChallengeVersionReleases",
        to_one={"gameCenterDetail": "gameCenterDetails", "version": "gameCenterChallengeVersions"},
        required="gameCenterDetail version",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterChallengeVersionReleases/{id}",
    one("GameCenterChallengeVersionRelease"),
    query={
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "include": "version",
    },
)
_DELETE = Operation("DELETE", "/v1/gameCenterChallengeVersionReleases/{id}")


@deprecated("Apple deprecated POST /v1/gameCenterChallengeVersionReleases", category=None)
def create(
    *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterChallengeVersion]
) -> Request[GameCenterChallengeVersionRelease]:
    """POST /v1/gameCenterChallengeVersionReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeversionreleases
    """
    return _CREATE.write(None, {}, {"gameCenterDetail": game_center_detail, "version": version})


@deprecated("Apple deprecated GET /v1/gameCenterChallengeVersionReleases/{id}", category=None)
def get(
    id: Id[GameCenterChallengeVersionRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterChallengeVersionRelease]:
    """GET /v1/gameCenterChallengeVersionReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversionreleases-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated("Apple deprecated DELETE /v1/gameCenterChallengeVersionReleases/{id}", category=None)
def delete(id: Id[GameCenterChallengeVersionRelease]) -> Request[None]:
    """DELETE /v1/gameCenterChallengeVersionReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengeversionreleases-_id_
    """
    return _DELETE(id)


class GameCenterChallengeVersionReleases(Namespace):
    """`/v1/gameCenterChallengeVersionReleases`."""

    @deprecated("Apple deprecated POST /v1/gameCenterChallengeVersionReleases")
    def create(
        self, *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterChallengeVersion]
    ) -> GameCenterChallengeVersionRelease:
        """POST /v1/gameCenterChallengeVersionReleases"""
        return self._send(create(game_center_detail=game_center_detail, version=version))

    @deprecated("Apple deprecated GET /v1/gameCenterChallengeVersionReleases/{id}")
    def get(
        self,
        id: Id[GameCenterChallengeVersionRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterChallengeVersionRelease:
        """GET /v1/gameCenterChallengeVersionReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterChallengeVersionReleases/{id}")
    def delete(self, id: Id[GameCenterChallengeVersionRelease]) -> None:
        """DELETE /v1/gameCenterChallengeVersionReleases/{id}"""
        return self._send(delete(id))


class AsyncGameCenterChallengeVersionReleases(AsyncNamespace):
    """`/v1/gameCenterChallengeVersionReleases`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/gameCenterChallengeVersionReleases")
    async def create(
        self, *, game_center_detail: Id[GameCenterDetail], version: Id[GameCenterChallengeVersion]
    ) -> GameCenterChallengeVersionRelease:
        """POST /v1/gameCenterChallengeVersionReleases"""
        return await self._send(create(game_center_detail=game_center_detail, version=version))

    @deprecated("Apple deprecated GET /v1/gameCenterChallengeVersionReleases/{id}")
    async def get(
        self,
        id: Id[GameCenterChallengeVersionRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterChallengeVersionRelease:
        """GET /v1/gameCenterChallengeVersionReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated("Apple deprecated DELETE /v1/gameCenterChallengeVersionReleases/{id}")
    async def delete(self, id: Id[GameCenterChallengeVersionRelease]) -> None:
        """DELETE /v1/gameCenterChallengeVersionReleases/{id}"""
        return await self._send(delete(id))
