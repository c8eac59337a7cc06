"""`/v1/alternativeDistributionPackageVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AlternativeDistributionPackageDelta,
        AlternativeDistributionPackageVariant,
        AlternativeDistributionPackageVersion,
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
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[Literal["variants", "deltas", "alternativeDistributionPackage"]]
    GetLimits = TypedDict("GetLimits", {"deltas": int, "variants": int}, total=False)
    ListDeltasFields = TypedDict(
        "ListDeltasFields",
        {
            "alternativeDistributionPackageDeltas": Sequence[
                AlternativeDistributionPackageDeltaFields
            ]
        },
        total=False,
    )
    ListVariantsFields = TypedDict(
        "ListVariantsFields",
        {
            "alternativeDistributionPackageVariants": Sequence[
                AlternativeDistributionPackageVariantFields
            ]
        },
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}",
    one("AlternativeDistributionPackageVersion"),
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
        "include": "variants deltas alternativeDistributionPackage",
        "limit[deltas]": 50,
        "limit[variants]": 50,
    },
)
_LIST_DELTAS = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/deltas",
    page("AlternativeDistributionPackageDelta"),
    query={
        "fields[alternativeDistributionPackageDeltas]": FieldsOf(
            "AlternativeDistributionPackageDelta"
        ),
        "limit": 200,
    },
)
_LIST_DELTAS_LINKAGES = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/relationships/deltas",
    page_of_refs("AlternativeDistributionPackageDelta"),
    query={"limit": 200},
)
_LIST_VARIANTS_LINKAGES = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/relationships/variants",
    page_of_refs("AlternativeDistributionPackageVariant"),
    query={"limit": 200},
)
_LIST_VARIANTS = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/variants",
    page("AlternativeDistributionPackageVariant"),
    query={
        "fields[alternativeDistributionPackageVariants]": FieldsOf(
            "AlternativeDistributionPackageVariant"
        ),
        "limit": 200,
    },
)


def get(
    id: Id[AlternativeDistributionPackageVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AlternativeDistributionPackageVersion]:
    """GET /v1/alternativeDistributionPackageVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_deltas(
    id: Id[AlternativeDistributionPackageVersion],
    *,
    fields: ListDeltasFields = {},
    limit: int | None = None,
) -> ListRequest[AlternativeDistributionPackageDelta]:
    """GET /v1/alternativeDistributionPackageVersions/{id}/deltas (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-deltas
    """
    return _LIST_DELTAS.list(id, fields=fields, limit=limit)


def list_deltas_linkages(
    id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
) -> ListRequest[Ref[AlternativeDistributionPackageDelta]]:
    """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/deltas (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-relationships-deltas
    """
    return _LIST_DELTAS_LINKAGES.list(id, limit=limit)


def list_variants_linkages(
    id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
) -> ListRequest[Ref[AlternativeDistributionPackageVariant]]:
    """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/variants (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-relationships-variants
    """
    return _LIST_VARIANTS_LINKAGES.list(id, limit=limit)


def list_variants(
    id: Id[AlternativeDistributionPackageVersion],
    *,
    fields: ListVariantsFields = {},
    limit: int | None = None,
) -> ListRequest[AlternativeDistributionPackageVariant]:
    """GET /v1/alternativeDistributionPackageVersions/{id}/variants (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-variants
    """
    return _LIST_VARIANTS.list(id, fields=fields, limit=limit)


class AlternativeDistributionPackageVersions(Namespace):
    """`/v1/alternativeDistributionPackageVersions`."""

    def get(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AlternativeDistributionPackageVersion:
        """GET /v1/alternativeDistributionPackageVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_deltas(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: ListDeltasFields = {},
        limit: int | None = None,
    ) -> Pager[AlternativeDistributionPackageDelta]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/deltas (at most 200 a page)"""
        return self._pager(list_deltas(id, fields=fields, limit=limit))

    def list_deltas_linkages(
        self, id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
    ) -> Pager[Ref[AlternativeDistributionPackageDelta]]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/deltas (at most 200 a page)"""
        return self._pager(list_deltas_linkages(id, limit=limit))

    def list_variants_linkages(
        self, id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
    ) -> Pager[Ref[AlternativeDistributionPackageVariant]]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/variants (at most 200 a page)"""
        return self._pager(list_variants_linkages(id, limit=limit))

    def list_variants(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: ListVariantsFields = {},
        limit: int | None = None,
    ) -> Pager[AlternativeDistributionPackageVariant]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/variants (at most 200 a page)"""
        return self._pager(list_variants(id, fields=fields, limit=limit))


class AsyncAlternativeDistributionPackageVersions(AsyncNamespace):
    """`/v1/alternativeDistributionPackageVersions`, for asyncio."""

    async def get(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AlternativeDistributionPackageVersion:
        """GET /v1/alternativeDistributionPackageVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_deltas(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: ListDeltasFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AlternativeDistributionPackageDelta]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/deltas (at most 200 a page)"""
        return self._pager(list_deltas(id, fields=fields, limit=limit))

    def list_deltas_linkages(
        self, id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AlternativeDistributionPackageDelta]]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/deltas (at most 200 a page)"""
        return self._pager(list_deltas_linkages(id, limit=limit))

    def list_variants_linkages(
        self, id: Id[AlternativeDistributionPackageVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AlternativeDistributionPackageVariant]]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/relationships/variants (at most 200 a page)"""
        return self._pager(list_variants_linkages(id, limit=limit))

    def list_variants(
        self,
        id: Id[AlternativeDistributionPackageVersion],
        *,
        fields: ListVariantsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AlternativeDistributionPackageVariant]:
        """GET /v1/alternativeDistributionPackageVersions/{id}/variants (at most 200 a page)"""
        return self._pager(list_variants(id, fields=fields, limit=limit))
