"""`/v1/gameCenterEnabledVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import GameCenterEnabledVersion
    from ..models.app import AppFields
    from ..models.game_center_enabled_version import GameCenterEnabledVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListCompatibleVersionsFilter = TypedDict(
        "ListCompatibleVersionsFilter",
        {
            "app": Text,
            "id": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "versionString": Text,
        },
        total=False,
    )
    ListCompatibleVersionsFields = TypedDict(
        "ListCompatibleVersionsFields",
        {
            "apps": Sequence[AppFields],
            "gameCenterEnabledVersions": Sequence[GameCenterEnabledVersionFields],
        },
        total=False,
    )
    ListCompatibleVersionsInclude = Sequence[Literal["compatibleVersions", "app"]]
    ListCompatibleVersionsSort = Sequence[Literal["versionString", "-versionString"]]
    ListCompatibleVersionsLimits = TypedDict(
        "ListCompatibleVersionsLimits", {"compatibleVersions": int}, total=False
    )

_LIST_COMPATIBLE_VERSIONS = Operation(
    "GET",
    "/v1/gameCenterEnabledVersions/{id}/compatibleVersions",
    page("GameCenterEnabledVersion"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[gameCenterEnabledVersions]": FieldsOf("GameCenterEnabledVersion"),
        "filter[app]": Ids,
        "filter[id]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[versionString]": None,
        "include": "compatibleVersions app",
        "limit": 200,
        "limit[compatibleVersions]": 50,
        "sort": "versionString -versionString",
    },
)
_LIST_COMPATIBLE_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    page_of_refs("GameCenterEnabledVersion"),
    query={"limit": 200},
)
_ADD_COMPATIBLE_VERSIONS = Operation(
    "POST",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Body("", to_many={"data": "gameCenterEnabledVersions"}),
)
_REPLACE_COMPATIBLE_VERSIONS = Operation(
    "PATCH",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Body("", to_many={"data": "gameCenterEnabledVersions"}),
)
_REMOVE_COMPATIBLE_VERSIONS = Operation(
    "DELETE",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Body("", to_many={"data": "gameCenterEnabledVersions"}),
)


@deprecated(
    "Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions", category=None
)
def list_compatible_versions(
    id: Id[GameCenterEnabledVersion],
    *,
    filter: ListCompatibleVersionsFilter = {},
    fields: ListCompatibleVersionsFields = {},
    include: ListCompatibleVersionsInclude | None = None,
    sort: ListCompatibleVersionsSort | None = None,
    limit: int | None = None,
    limits: ListCompatibleVersionsLimits = {},
) -> ListRequest[GameCenterEnabledVersion]:
    """GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterenabledversions-_id_-compatibleversions
    """
    return _LIST_COMPATIBLE_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    category=None,
)
def list_compatible_versions_linkages(
    id: Id[GameCenterEnabledVersion], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterEnabledVersion]]:
    """GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
    """
    return _LIST_COMPATIBLE_VERSIONS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    category=None,
)
def add_compatible_versions(
    id: Id[GameCenterEnabledVersion], compatible_versions: Sequence[Id[GameCenterEnabledVersion]]
) -> Request[None]:
    """POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
    """
    return _ADD_COMPATIBLE_VERSIONS.link(id, compatible_versions)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    category=None,
)
def replace_compatible_versions(
    id: Id[GameCenterEnabledVersion], compatible_versions: Sequence[Id[GameCenterEnabledVersion]]
) -> Request[None]:
    """PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
    """
    return _REPLACE_COMPATIBLE_VERSIONS.link(id, compatible_versions)


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    category=None,
)
def remove_compatible_versions(
    id: Id[GameCenterEnabledVersion], compatible_versions: Sequence[Id[GameCenterEnabledVersion]]
) -> Request[None]:
    """DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
    """
    return _REMOVE_COMPATIBLE_VERSIONS.link(id, compatible_versions)


class GameCenterEnabledVersions(Namespace):
    """`/v1/gameCenterEnabledVersions`."""

    @deprecated("Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions")
    def list_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        *,
        filter: ListCompatibleVersionsFilter = {},
        fields: ListCompatibleVersionsFields = {},
        include: ListCompatibleVersionsInclude | None = None,
        sort: ListCompatibleVersionsSort | None = None,
        limit: int | None = None,
        limits: ListCompatibleVersionsLimits = {},
    ) -> Pager[GameCenterEnabledVersion]:
        """GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions (at most 200 a page)"""
        return self._pager(
            list_compatible_versions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    def list_compatible_versions_linkages(
        self, id: Id[GameCenterEnabledVersion], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterEnabledVersion]]:
        """GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions (at most 200 a page)"""
        return self._pager(list_compatible_versions_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    def add_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return self._send(add_compatible_versions(id, compatible_versions))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    def replace_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return self._send(replace_compatible_versions(id, compatible_versions))

    @deprecated(
        "Apple deprecated DELETE "
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    def remove_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return self._send(remove_compatible_versions(id, compatible_versions))


class AsyncGameCenterEnabledVersions(AsyncNamespace):
    """`/v1/gameCenterEnabledVersions`, for asyncio."""

    @deprecated("Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions")
    def list_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        *,
        filter: ListCompatibleVersionsFilter = {},
        fields: ListCompatibleVersionsFields = {},
        include: ListCompatibleVersionsInclude | None = None,
        sort: ListCompatibleVersionsSort | None = None,
        limit: int | None = None,
        limits: ListCompatibleVersionsLimits = {},
    ) -> AsyncPager[GameCenterEnabledVersion]:
        """GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions (at most 200 a page)"""
        return self._pager(
            list_compatible_versions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    def list_compatible_versions_linkages(
        self, id: Id[GameCenterEnabledVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterEnabledVersion]]:
        """GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions (at most 200 a page)"""
        return self._pager(list_compatible_versions_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    async def add_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return await self._send(add_compatible_versions(id, compatible_versions))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    async def replace_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return await self._send(replace_compatible_versions(id, compatible_versions))

    @deprecated(
        "Apple deprecated DELETE "
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
    )
    async def remove_compatible_versions(
        self,
        id: Id[GameCenterEnabledVersion],
        compatible_versions: Sequence[Id[GameCenterEnabledVersion]],
    ) -> None:
        """DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"""
        return await self._send(remove_compatible_versions(id, compatible_versions))
