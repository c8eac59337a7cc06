"""`/v1/alternativeDistributionPackages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AlternativeDistributionPackage,
        AlternativeDistributionPackageVersion,
        AppStoreVersion,
    )
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.alternative_distribution_package_delta import (
        AlternativeDistributionPackageDeltaFields,
    )
    from ..models.alternative_distribution_package_variant import (
        AlternativeDistributionPackageVariantFields,
    )
    from ..models.alternative_distribution_package_version import (
        AlternativeDistributionPackageVersionFields,
    )
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "alternativeDistributionPackageVersions": Sequence[
                AlternativeDistributionPackageVersionFields
            ],
            "alternativeDistributionPackages": Sequence[AlternativeDistributionPackageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["versions"]]
    GetLimits = TypedDict("GetLimits", {"versions": int}, total=False)
    ListVersionsFilter = TypedDict(
        "ListVersionsFilter", {"state": OneOrMore[Literal["COMPLETED", "REPLACED"]]}, total=False
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "alternativeDistributionPackageDeltas": Sequence[
                AlternativeDistributionPackageDeltaFields
            ],
            "alternativeDistributionPackageVariants": Sequence[
                AlternativeDistributionPackageVariantFields
            ],
            "alternativeDistributionPackageVersions": Sequence[
                AlternativeDistributionPackageVersionFields
            ],
            "alternativeDistributionPackages": Sequence[AlternativeDistributionPackageFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["variants", "deltas", "alternativeDistributionPackage"]]
    ListVersionsLimits = TypedDict(
        "ListVersionsLimits", {"deltas": int, "variants": int}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/alternativeDistributionPackages",
    one("AlternativeDistributionPackage"),
    body=Body(
        "alternativeDistributionPackages",
        to_one={"appStoreVersion": "appStoreVersions"},
        required="appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/alternativeDistributionPackages/{id}",
    one("AlternativeDistributionPackage"),
    query={
        "fields[alternativeDistributionPackageVersions]": FieldsOf(
            "AlternativeDistributionPackageVersion"
        ),
        "fields[alternativeDistributionPackages]": FieldsOf("AlternativeDistributionPackage"),
        "include": "versions",
        "limit[versions]": 50,
    },
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/alternativeDistributionPackages/{id}/relationships/versions",
    page_of_refs("AlternativeDistributionPackageVersion"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/alternativeDistributionPackages/{id}/versions",
    page("AlternativeDistributionPackageVersion"),
    query={
        "fields[alternativeDistributionPackageDeltas]": FieldsOf(
            "AlternativeDistributionPackageDelta"
        ),
        "fields[alternativeDistributionPackageVariants]": FieldsOf(
            "AlternativeDistributionPackageVariant"
        ),
        "fields[alternativeDistributionPackageVersions]": FieldsOf(
            "AlternativeDistributionPackageVersion"
        ),
        "fields[alternativeDistributionPackages]": FieldsOf("AlternativeDistributionPackage"),
        "filter[state]": "COMPLETED REPLACED",
        "include": "variants deltas alternativeDistributionPackage",
        "limit": 200,
        "limit[deltas]": 50,
        "limit[variants]": 50,
    },
)


def create(*, app_store_version: Id[AppStoreVersion]) -> Request[AlternativeDistributionPackage]:
    """POST /v1/alternativeDistributionPackages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributionpackages
    """
    return _CREATE.write(None, {}, {"appStoreVersion": app_store_version})


def get(
    id: Id[AlternativeDistributionPackage],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AlternativeDistributionPackage]:
    """GET /v1/alternativeDistributionPackages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_versions_linkages(
    id: Id[AlternativeDistributionPackage], *, limit: int | None = None
) -> ListRequest[Ref[AlternativeDistributionPackageVersion]]:
    """GET /v1/alternativeDistributionPackages/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[AlternativeDistributionPackage],
    *,
    filter: ListVersionsFilter = {},
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[AlternativeDistributionPackageVersion]:
    """GET /v1/alternativeDistributionPackages/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_-versions
    """
    return _LIST_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


class AlternativeDistributionPackages(Namespace):
    """`/v1/alternativeDistributionPackages`."""

    def create(self, *, app_store_version: Id[AppStoreVersion]) -> AlternativeDistributionPackage:
        """POST /v1/alternativeDistributionPackages"""
        return self._send(create(app_store_version=app_store_version))

    def get(
        self,
        id: Id[AlternativeDistributionPackage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AlternativeDistributionPackage:
        """GET /v1/alternativeDistributionPackages/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_versions_linkages(
        self, id: Id[AlternativeDistributionPackage], *, limit: int | None = None
    ) -> Pager[Ref[AlternativeDistributionPackageVersion]]:
        """GET /v1/alternativeDistributionPackages/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[AlternativeDistributionPackage],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[AlternativeDistributionPackageVersion]:
        """GET /v1/alternativeDistributionPackages/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )


class AsyncAlternativeDistributionPackages(AsyncNamespace):
    """`/v1/alternativeDistributionPackages`, for asyncio."""

    async def create(
        self, *, app_store_version: Id[AppStoreVersion]
    ) -> AlternativeDistributionPackage:
        """POST /v1/alternativeDistributionPackages"""
        return await self._send(create(app_store_version=app_store_version))

    async def get(
        self,
        id: Id[AlternativeDistributionPackage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AlternativeDistributionPackage:
        """GET /v1/alternativeDistributionPackages/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_versions_linkages(
        self, id: Id[AlternativeDistributionPackage], *, limit: int | None = None
    ) -> AsyncPager[Ref[AlternativeDistributionPackageVersion]]:
        """GET /v1/alternativeDistributionPackages/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[AlternativeDistributionPackage],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[AlternativeDistributionPackageVersion]:
        """GET /v1/alternativeDistributionPackages/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )
