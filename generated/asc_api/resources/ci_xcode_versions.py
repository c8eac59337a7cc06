"""`/v1/ciXcodeVersions`: requests, and the namespaces that send them."""

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
    ListInclude = Sequence[Literal["macOsVersions"]]
    ListLimits = TypedDict("ListLimits", {"macOsVersions": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListMacOsVersionsFields = ListFields
    ListMacOsVersionsInclude = Sequence[Literal["xcodeVersions"]]
    ListMacOsVersionsLimits = TypedDict(
        "ListMacOsVersionsLimits", {"xcodeVersions": int}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/ciXcodeVersions",
    page("CiXcodeVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "macOsVersions",
        "limit": 200,
        "limit[macOsVersions]": 50,
    },
)
_GET = Operation(
    "GET",
    "/v1/ciXcodeVersions/{id}",
    one("CiXcodeVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "macOsVersions",
        "limit[macOsVersions]": 50,
    },
)
_LIST_MAC_OS_VERSIONS = Operation(
    "GET",
    "/v1/ciXcodeVersions/{id}/macOsVersions",
    page("CiMacOsVersion"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "include": "xcodeVersions",
        "limit": 200,
        "limit[xcodeVersions]": 50,
    },
)
_LIST_MAC_OS_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/ciXcodeVersions/{id}/relationships/macOsVersions",
    page_of_refs("CiMacOsVersion"),
    query={"limit": 200},
)


def list(
    *,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[CiXcodeVersion]:
    """GET /v1/ciXcodeVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions
    """
    return _LIST.list(fields=fields, include=include, limit=limit, limits=limits)


def get(
    id: Id[CiXcodeVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[CiXcodeVersion]:
    """GET /v1/ciXcodeVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_mac_os_versions(
    id: Id[CiXcodeVersion],
    *,
    fields: ListMacOsVersionsFields = {},
    include: ListMacOsVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListMacOsVersionsLimits = {},
) -> ListRequest[CiMacOsVersion]:
    """GET /v1/ciXcodeVersions/{id}/macOsVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_-macosversions
    """
    return _LIST_MAC_OS_VERSIONS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_mac_os_versions_linkages(
    id: Id[CiXcodeVersion], *, limit: int | None = None
) -> ListRequest[Ref[CiMacOsVersion]]:
    """GET /v1/ciXcodeVersions/{id}/relationships/macOsVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_-relationships-macosversions
    """
    return _LIST_MAC_OS_VERSIONS_LINKAGES.list(id, limit=limit)


class CiXcodeVersions(Namespace):
    """`/v1/ciXcodeVersions`."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[CiXcodeVersion]:
        """GET /v1/ciXcodeVersions (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    def get(
        self,
        id: Id[CiXcodeVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiXcodeVersion:
        """GET /v1/ciXcodeVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_mac_os_versions(
        self,
        id: Id[CiXcodeVersion],
        *,
        fields: ListMacOsVersionsFields = {},
        include: ListMacOsVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListMacOsVersionsLimits = {},
    ) -> Pager[CiMacOsVersion]:
        """GET /v1/ciXcodeVersions/{id}/macOsVersions (at most 200 a page)"""
        return self._pager(
            list_mac_os_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_mac_os_versions_linkages(
        self, id: Id[CiXcodeVersion], *, limit: int | None = None
    ) -> Pager[Ref[CiMacOsVersion]]:
        """GET /v1/ciXcodeVersions/{id}/relationships/macOsVersions (at most 200 a page)"""
        return self._pager(list_mac_os_versions_linkages(id, limit=limit))


class AsyncCiXcodeVersions(AsyncNamespace):
    """`/v1/ciXcodeVersions`, for asyncio."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[CiXcodeVersion]:
        """GET /v1/ciXcodeVersions (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    async def get(
        self,
        id: Id[CiXcodeVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiXcodeVersion:
        """GET /v1/ciXcodeVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_mac_os_versions(
        self,
        id: Id[CiXcodeVersion],
        *,
        fields: ListMacOsVersionsFields = {},
        include: ListMacOsVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListMacOsVersionsLimits = {},
    ) -> AsyncPager[CiMacOsVersion]:
        """GET /v1/ciXcodeVersions/{id}/macOsVersions (at most 200 a page)"""
        return self._pager(
            list_mac_os_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_mac_os_versions_linkages(
        self, id: Id[CiXcodeVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiMacOsVersion]]:
        """GET /v1/ciXcodeVersions/{id}/relationships/macOsVersions (at most 200 a page)"""
        return self._pager(list_mac_os_versions_linkages(id, limit=limit))
