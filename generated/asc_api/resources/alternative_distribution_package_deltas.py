"""`/v1/alternativeDistributionPackageDeltas`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import AlternativeDistributionPackageDelta
    from ..models.alternative_distribution_package_delta import (
        AlternativeDistributionPackageDeltaFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "alternativeDistributionPackageDeltas": Sequence[
                AlternativeDistributionPackageDeltaFields
            ]
        },
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/alternativeDistributionPackageDeltas/{id}",
    one("AlternativeDistributionPackageDelta"),
    query={
        "fields[alternativeDistributionPackageDeltas]": FieldsOf(
            "AlternativeDistributionPackageDelta"
        )
    },
)


def get(
    id: Id[AlternativeDistributionPackageDelta], *, fields: GetFields = {}
) -> Request[AlternativeDistributionPackageDelta]:
    """GET /v1/alternativeDistributionPackageDeltas/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackagedeltas-_id_
    """
    return _GET(id, fields=fields)


class AlternativeDistributionPackageDeltas(Namespace):
    """`/v1/alternativeDistributionPackageDeltas`."""

    def get(
        self, id: Id[AlternativeDistributionPackageDelta], *, fields: GetFields = {}
    ) -> AlternativeDistributionPackageDelta:
        """GET /v1/alternativeDistributionPackageDeltas/{id}"""
        return self._send(get(id, fields=fields))


class AsyncAlternativeDistributionPackageDeltas(AsyncNamespace):
    """`/v1/alternativeDistributionPackageDeltas`, for asyncio."""

    async def get(
        self, id: Id[AlternativeDistributionPackageDelta], *, fields: GetFields = {}
    ) -> AlternativeDistributionPackageDelta:
        """GET /v1/alternativeDistributionPackageDeltas/{id}"""
        return await self._send(get(id, fields=fields))
