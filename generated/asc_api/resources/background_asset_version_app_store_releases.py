"""`/v1/backgroundAssetVersionAppStoreReleases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import BackgroundAssetVersionAppStoreRelease
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.background_asset_version_app_store_release import (
        BackgroundAssetVersionAppStoreReleaseFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "backgroundAssetVersionAppStoreReleases": Sequence[
                BackgroundAssetVersionAppStoreReleaseFields
            ],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["backgroundAssetVersion"]]

_GET = Operation(
    "GET",
    "/v1/backgroundAssetVersionAppStoreReleases/{id}",
    one("BackgroundAssetVersionAppStoreRelease"),
    query={
        "fields[backgroundAssetVersionAppStoreReleases]": FieldsOf(
            "BackgroundAssetVersionAppStoreRelease"
        ),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "include": "backgroundAssetVersion",
    },
)


def get(
    id: Id[BackgroundAssetVersionAppStoreRelease],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[BackgroundAssetVersionAppStoreRelease]:
    """GET /v1/backgroundAssetVersionAppStoreReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversionappstorereleases-_id_
    """
    return _GET(id, fields=fields, include=include)


class BackgroundAssetVersionAppStoreReleases(Namespace):
    """`/v1/backgroundAssetVersionAppStoreReleases`."""

    def get(
        self,
        id: Id[BackgroundAssetVersionAppStoreRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionAppStoreRelease:
        """GET /v1/backgroundAssetVersionAppStoreReleases/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncBackgroundAssetVersionAppStoreReleases(AsyncNamespace):
    """`/v1/backgroundAssetVersionAppStoreReleases`, for asyncio."""

    async def get(
        self,
        id: Id[BackgroundAssetVersionAppStoreRelease],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersionAppStoreRelease:
        """GET /v1/backgroundAssetVersionAppStoreReleases/{id}"""
        return await self._send(get(id, fields=fields, include=include))
