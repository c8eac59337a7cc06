"""`/v1/ciMacOsVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import CiMacOsVersion, CiXcodeVersion
    from ..models.ci_mac_os_version import CiMacOsVersionFields
    from ..models.ci_xcode_version import CiXcodeVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    ListFields = TypedDict(
        "ListFields",
        {
            "ciMacOsVersions": Sequence[CiMacOsVersionFields],
            "ciXcodeVersions": Sequence[CiXcodeVersionFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["xcodeVersions"]]
    ListLimits = TypedDict("ListLimits", {"xcodeVersions": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListXcodeVersionsFields = ListFields
    ListXcodeVersionsInclude = Sequence[Literal["macOsVersions"]]
    ListXcodeVersionsLimits = TypedDict(
        "ListXcodeVersionsLimits", {"macOsVersions": int}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/ciMacOsVersions",
    page("CiMacOsVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "xcodeVersions",
        "limit": 200,
        "limit[xcodeVersions]": 50,
    },
)
_GET = Operation(
    "GET",
    "/v1/ciMacOsVersions/{id}",
    one("CiMacOsVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "xcodeVersions",
        "limit[xcodeVersions]": 50,
    },
)
_LIST_XCODE_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/ciMacOsVersions/{id}/relationships/xcodeVersions",
    page_of_refs("CiXcodeVersion"),
    query={"limit": 200},
)
_LIST_XCODE_VERSIONS = Operation(
    "GET",
    "/v1/ciMacOsVersions/{id}/xcodeVersions",
    page("CiXcodeVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "macOsVersions",
        "limit": 200,
        "limit[macOsVersions]": 50,
    },
)


def list(
    *,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[CiMacOsVersion]:
    """GET /v1/ciMacOsVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions
    """
    return _LIST.list(fields=fields, include=include, limit=limit, limits=limits)


def get(
    id: Id[CiMacOsVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[CiMacOsVersion]:
    """GET /v1/ciMacOsVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_xcode_versions_linkages(
    id: Id[CiMacOsVersion], *, limit: int | None = None
) -> ListRequest[Ref[CiXcodeVersion]]:
    """GET /v1/ciMacOsVersions/{id}/relationships/xcodeVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_-relationships-xcodeversions
    """
    return _LIST_XCODE_VERSIONS_LINKAGES.list(id, limit=limit)


def list_xcode_versions(
    id: Id[CiMacOsVersion],
    *,
    fields: ListXcodeVersionsFields = {},
    include: ListXcodeVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListXcodeVersionsLimits = {},
) -> ListRequest[CiXcodeVersion]:
    """GET /v1/ciMacOsVersions/{id}/xcodeVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_-xcodeversions
    """
    return _LIST_XCODE_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class CiMacOsVersions(Namespace):
    """`/v1/ciMacOsVersions`."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[CiMacOsVersion]:
        """GET /v1/ciMacOsVersions (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    def get(
        self,
        id: Id[CiMacOsVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiMacOsVersion:
        """GET /v1/ciMacOsVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_xcode_versions_linkages(
        self, id: Id[CiMacOsVersion], *, limit: int | None = None
    ) -> Pager[Ref[CiXcodeVersion]]:
        """GET /v1/ciMacOsVersions/{id}/relationships/xcodeVersions (at most 200 a page)"""
        return self._pager(list_xcode_versions_linkages(id, limit=limit))

    def list_xcode_versions(
        self,
        id: Id[CiMacOsVersion],
        *,
        fields: ListXcodeVersionsFields = {},
        include: ListXcodeVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListXcodeVersionsLimits = {},
    ) -> Pager[CiXcodeVersion]:
        """GET /v1/ciMacOsVersions/{id}/xcodeVersions (at most 200 a page)"""
        return self._pager(
            list_xcode_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncCiMacOsVersions(AsyncNamespace):
    """`/v1/ciMacOsVersions`, for asyncio."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[CiMacOsVersion]:
        """GET /v1/ciMacOsVersions (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    async def get(
        self,
        id: Id[CiMacOsVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiMacOsVersion:
        """GET /v1/ciMacOsVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_xcode_versions_linkages(
        self, id: Id[CiMacOsVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiXcodeVersion]]:
        """GET /v1/ciMacOsVersions/{id}/relationships/xcodeVersions (at most 200 a page)"""
        return self._pager(list_xcode_versions_linkages(id, limit=limit))

    def list_xcode_versions(
        self,
        id: Id[CiMacOsVersion],
        *,
        fields: ListXcodeVersionsFields = {},
        include: ListXcodeVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListXcodeVersionsLimits = {},
    ) -> AsyncPager[CiXcodeVersion]:
        """GET /v1/ciMacOsVersions/{id}/xcodeVersions (at most 200 a page)"""
        return self._pager(
            list_xcode_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
