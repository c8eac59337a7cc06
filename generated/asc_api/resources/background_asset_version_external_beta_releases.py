"""`/v1/backgroundAssetVersionExternalBetaReleases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import BackgroundAssetVersionExternalBetaRelease
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.background_asset_version_external_beta_release import (
        BackgroundAssetVersionExternalBetaReleaseFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "backgroundAssetVersionExternalBetaReleases": Sequence[
                BackgroundAssetVersionExternalBetaReleaseFields
            ],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["backgroundAssetVersion"]]

_GET = Operation(
    "GET",
    "/v1/backgroundAssetVersionExternalBetaReleases/{id}",
    one("BackgroundAssetVersionExternalBetaRelease"),
    query={
        "fields[backgroundAssetVersionExternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionExternalBetaRelease"
        ),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "include": "backgroundAssetVersion",
    },
)


def get(
    id: Id[BackgroundAssetVersionExternalBetaRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[BackgroundAssetVersionExternalBetaRelease]:
    """GET /v1/backgroundAssetVersionExternalBetaReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversionexternalbetareleases-_id_
    """
    return _GET(id, fields=fields, include=include)


class BackgroundAssetVersionExternalBetaReleases(Namespace):
    """`/v1/backgroundAssetVersionExternalBetaReleases`."""

    def get(
        self,
        id: Id[BackgroundAssetVersionExternalBetaRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionExternalBetaRelease:
        """GET /v1/backgroundAssetVersionExternalBetaReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncBackgroundAssetVersionExternalBetaReleases(AsyncNamespace):
    """`/v1/backgroundAssetVersionExternalBetaReleases`, for asyncio."""

    async def get(
        self,
        id: Id[BackgroundAssetVersionExternalBetaRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionExternalBetaRelease:
        """GET /v1/backgroundAssetVersionExternalBetaReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))
