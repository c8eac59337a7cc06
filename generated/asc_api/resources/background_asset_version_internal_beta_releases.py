"""`/v1/backgroundAssetVersionInternalBetaReleases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import BackgroundAssetVersionInternalBetaRelease
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.background_asset_version_internal_beta_release import (
        BackgroundAssetVersionInternalBetaReleaseFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "backgroundAssetVersionInternalBetaReleases": Sequence[
                BackgroundAssetVersionInternalBetaReleaseFields
            ],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["backgroundAssetVersion"]]

_GET = Operation(
    "GET",
    "/v1/backgroundAssetVersionInternalBetaReleases/{id}",
    one("BackgroundAssetVersionInternalBetaRelease"),
    query={
        "fields[backgroundAssetVersionInternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionInternalBetaRelease"
        ),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "include": "backgroundAssetVersion",
    },
)


def get(
    id: Id[BackgroundAssetVersionInternalBetaRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[BackgroundAssetVersionInternalBetaRelease]:
    """GET /v1/backgroundAssetVersionInternalBetaReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversioninternalbetareleases-_id_
    """
    return _GET(id, fields=fields, include=include)


class BackgroundAssetVersionInternalBetaReleases(Namespace):
    """`/v1/backgroundAssetVersionInternalBetaReleases`."""

    def get(
        self,
        id: Id[BackgroundAssetVersionInternalBetaRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionInternalBetaRelease:
        """GET /v1/backgroundAssetVersionInternalBetaReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncBackgroundAssetVersionInternalBetaReleases(AsyncNamespace):
    """`/v1/backgroundAssetVersionInternalBetaReleases`, for asyncio."""

    async def get(
        self,
        id: Id[BackgroundAssetVersionInternalBetaRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionInternalBetaRelease:
        """GET /v1/backgroundAssetVersionInternalBetaReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))
