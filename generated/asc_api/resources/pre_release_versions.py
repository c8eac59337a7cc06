"""`/v1/preReleaseVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, Build, PrereleaseVersion
    from ..models.app import AppFields
    from ..models.build import BuildFields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "app": Text,
            "builds.buildAudienceType": OneOrMore[Literal["INTERNAL_ONLY", "APP_STORE_ELIGIBLE"]],
            "builds.expired": Text,
            "builds.processingState": OneOrMore[
                Literal["PROCESSING", "FAILED", "INVALID", "VALID"]
            ],
            "builds.version": Text,
            "builds": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "version": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "builds": Sequence[BuildFields],
            "preReleaseVersions": Sequence[PrereleaseVersionFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["builds", "app"]]
    ListSort = Sequence[Literal["version", "-version"]]
    ListLimits = TypedDict("ListLimits", {"builds": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)
    ListBuildsFields = TypedDict("ListBuildsFields", {"builds": Sequence[BuildFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/preReleaseVersions",
    page("PrereleaseVersion"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "filter[app]": Ids,
        "filter[builds.buildAudienceType]": "INTERNAL_ONLY APP_STORE_ELIGIBLE",
        "filter[builds.expired]": None,
        "filter[builds.processingState]": "PROCESSING FAILED INVALID VALID",
        "filter[builds.version]": None,
        "filter[builds]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[version]": None,
        "include": "builds app",
        "limit": 200,
        "limit[builds]": 50,
        "sort": "version -version",
    },
)
_GET = Operation(
    "GET",
    "/v1/preReleaseVersions/{id}",
    one("PrereleaseVersion"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "include": "builds app",
        "limit[builds]": 50,
    },
)
_GET_APP = Operation(
    "GET", "/v1/preReleaseVersions/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_LIST_BUILDS = Operation(
    "GET",
    "/v1/preReleaseVersions/{id}/builds",
    page("Build"),
    query={"fields[builds]": FieldsOf("Build"), "limit": 200},
)
_GET_APP_LINKAGE = Operation("GET", "/v1/preReleaseVersions/{id}/relationships/app", one_ref("App"))
_LIST_BUILDS_LINKAGES = Operation(
    "GET",
    "/v1/preReleaseVersions/{id}/relationships/builds",
    page_of_refs("Build"),
    query={"limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[PrereleaseVersion]:
    """GET /v1/preReleaseVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def get(
    id: Id[PrereleaseVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[PrereleaseVersion]:
    """GET /v1/preReleaseVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def get_app(id: Id[PrereleaseVersion], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/preReleaseVersions/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-app
    """
    return _GET_APP(id, fields=fields)


def list_builds(
    id: Id[PrereleaseVersion], *, fields: ListBuildsFields = {}, limit: int | None = None
) -> ListRequest[Build]:
    """GET /v1/preReleaseVersions/{id}/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-builds
    """
    return _LIST_BUILDS.list(id, fields=fields, limit=limit)


def get_app_linkage(id: Id[PrereleaseVersion]) -> Request[Ref[App] | None]:
    """GET /v1/preReleaseVersions/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def list_builds_linkages(
    id: Id[PrereleaseVersion], *, limit: int | None = None
) -> ListRequest[Ref[Build]]:
    """GET /v1/preReleaseVersions/{id}/relationships/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-relationships-builds
    """
    return _LIST_BUILDS_LINKAGES.list(id, limit=limit)


class PreReleaseVersions(Namespace):
    """`/v1/preReleaseVersions`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[PrereleaseVersion]:
        """GET /v1/preReleaseVersions (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def get(
        self,
        id: Id[PrereleaseVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> PrereleaseVersion:
        """GET /v1/preReleaseVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def get_app(self, id: Id[PrereleaseVersion], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/preReleaseVersions/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def list_builds(
        self, id: Id[PrereleaseVersion], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> Pager[Build]:
        """GET /v1/preReleaseVersions/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_app_linkage(self, id: Id[PrereleaseVersion]) -> Ref[App] | None:
        """GET /v1/preReleaseVersions/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def list_builds_linkages(
        self, id: Id[PrereleaseVersion], *, limit: int | None = None
    ) -> Pager[Ref[Build]]:
        """GET /v1/preReleaseVersions/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))


class AsyncPreReleaseVersions(AsyncNamespace):
    """`/v1/preReleaseVersions`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[PrereleaseVersion]:
        """GET /v1/preReleaseVersions (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def get(
        self,
        id: Id[PrereleaseVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> PrereleaseVersion:
        """GET /v1/preReleaseVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def get_app(self, id: Id[PrereleaseVersion], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/preReleaseVersions/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    def list_builds(
        self, id: Id[PrereleaseVersion], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> AsyncPager[Build]:
        """GET /v1/preReleaseVersions/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    async def get_app_linkage(self, id: Id[PrereleaseVersion]) -> Ref[App] | None:
        """GET /v1/preReleaseVersions/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    def list_builds_linkages(
        self, id: Id[PrereleaseVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[Build]]:
        """GET /v1/preReleaseVersions/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))
