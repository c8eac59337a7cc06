"""`/v1/alternativeDistributionPackageVariants`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import AlternativeDistributionPackageVariant
    from ..models.alternative_distribution_package_variant import (
        AlternativeDistributionPackageVariantFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "alternativeDistributionPackageVariants": Sequence[
                AlternativeDistributionPackageVariantFields
            ]
        },
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/alternativeDistributionPackageVariants/{id}",
    one("AlternativeDistributionPackageVariant"),
    query={
        "fields[alternativeDistributionPackageVariants]": FieldsOf(
            "AlternativeDistributionPackageVariant"
        )
    },
)


def get(
    id: Id[AlternativeDistributionPackageVariant], *, fields: GetFields = {}
) -> Request[AlternativeDistributionPackageVariant]:
    """GET /v1/alternativeDistributionPackageVariants/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackagevariants-_id_
    """
    return _GET(id, fields=fields)


class AlternativeDistributionPackageVariants(Namespace):
    """`/v1/alternativeDistributionPackageVariants`."""

    def get(
        self, id: Id[AlternativeDistributionPackageVariant], *, fields: GetFields = {}
    ) -> AlternativeDistributionPackageVariant:
        """GET /v1/alternativeDistributionPackageVariants/{id}"""
        return self._send(get(id, fields=fields))


class AsyncAlternativeDistributionPackageVariants(AsyncNamespace):
    """`/v1/alternativeDistributionPackageVariants`, for asyncio."""

    async def get(
        self, id: Id[AlternativeDistributionPackageVariant], *, fields: GetFields = {}
    ) -> AlternativeDistributionPackageVariant:
        """GET /v1/alternativeDistributionPackageVariants/{id}"""
        return await self._send(get(id, fields=fields))
