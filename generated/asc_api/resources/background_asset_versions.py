"""`/v1/backgroundAssetVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import BackgroundAsset, BackgroundAssetUploadFile, BackgroundAssetVersion
    from ..models.background_asset import BackgroundAssetFields
    from ..models.background_asset_upload_file import BackgroundAssetUploadFileFields
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.background_asset_version_app_store_release import (
        BackgroundAssetVersionAppStoreReleaseFields,
    )
    from ..models.background_asset_version_external_beta_release import (
        BackgroundAssetVersionExternalBetaReleaseFields,
    )
    from ..models.background_asset_version_internal_beta_release import (
        BackgroundAssetVersionInternalBetaReleaseFields,
    )
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "backgroundAssetUploadFiles": Sequence[BackgroundAssetUploadFileFields],
            "backgroundAssetVersionAppStoreReleases": Sequence[
                BackgroundAssetVersionAppStoreReleaseFields
            ],
            "backgroundAssetVersionExternalBetaReleases": Sequence[
                BackgroundAssetVersionExternalBetaReleaseFields
            ],
            "backgroundAssetVersionInternalBetaReleases": Sequence[
                BackgroundAssetVersionInternalBetaReleaseFields
            ],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
            "backgroundAssets": Sequence[BackgroundAssetFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "backgroundAsset",
            "internalBetaRelease",
            "externalBetaRelease",
            "appStoreRelease",
            "assetFile",
            "manifestFile",
        ]
    ]
    ListBackgroundAssetUploadFilesFields = TypedDict(
        "ListBackgroundAssetUploadFilesFields",
        {"backgroundAssetUploadFiles": Sequence[BackgroundAssetUploadFileFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/backgroundAssetVersions",
    one("BackgroundAssetVersion"),
    body=Body(
        "backgroundAssetVersions",
        to_one={"backgroundAsset": "backgroundAssets"},
        required="backgroundAsset",
    ),
)
_GET = Operation(
    "GET",
    "/v1/backgroundAssetVersions/{id}",
    one("BackgroundAssetVersion"),
    query={
        "fields[backgroundAssetUploadFiles]": FieldsOf("BackgroundAssetUploadFile"),
        "fields[backgroundAssetVersionAppStoreReleases]": FieldsOf(
            "BackgroundAssetVersionAppStoreRelease"
        ),
        "fields[backgroundAssetVersionExternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionExternalBetaRelease"
        ),
        "fields[backgroundAssetVersionInternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionInternalBetaRelease"
        ),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "fields[backgroundAssets]": FieldsOf("BackgroundAsset"),
        "include": (
            "backgroundAsset internalBetaRelease externalBetaRelease appStoreRelease assetFile "
            "manifestFile"
        ),
    },
)
_LIST_BACKGROUND_ASSET_UPLOAD_FILES = Operation(
    "GET",
    "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles",
    page("BackgroundAssetUploadFile"),
    query={
        "fields[backgroundAssetUploadFiles]": FieldsOf("BackgroundAssetUploadFile"),
        "limit": 200,
    },
)
_LIST_BACKGROUND_ASSET_UPLOAD_FILES_LINKAGES = Operation(
    "GET",
    "/v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles",
    page_of_refs("BackgroundAssetUploadFile"),
    query={"limit": 200},
)


def create(*, background_asset: Id[BackgroundAsset]) -> Request[BackgroundAssetVersion]:
    """POST /v1/backgroundAssetVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassetversions
    """
    return _CREATE.write(None, {}, {"backgroundAsset": background_asset})


def get(
    id: Id[BackgroundAssetVersion], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BackgroundAssetVersion]:
    """GET /v1/backgroundAssetVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_
    """
    return _GET(id, fields=fields, include=include)


def list_background_asset_upload_files(
    id: Id[BackgroundAssetVersion],
    *,
    fields: ListBackgroundAssetUploadFilesFields = {},
    limit: int | None = None,
) -> ListRequest[BackgroundAssetUploadFile]:
    """GET /v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_-backgroundassetuploadfiles
    """
    return _LIST_BACKGROUND_ASSET_UPLOAD_FILES.list(id, fields=fields, limit=limit)


def list_background_asset_upload_files_linkages(
    id: Id[BackgroundAssetVersion], *, limit: int | None = None
) -> ListRequest[Ref[BackgroundAssetUploadFile]]:
    """GET /v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_-relationships-backgroundassetuploadfiles
    """
    return _LIST_BACKGROUND_ASSET_UPLOAD_FILES_LINKAGES.list(id, limit=limit)


class BackgroundAssetVersions(Namespace):
    """`/v1/backgroundAssetVersions`."""

    def create(self, *, background_asset: Id[BackgroundAsset]) -> BackgroundAssetVersion:
        """POST /v1/backgroundAssetVersions"""
        return self._send(create(background_asset=background_asset))

    def get(
        self,
        id: Id[BackgroundAssetVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersion:
        """GET /v1/backgroundAssetVersions/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def list_background_asset_upload_files(
        self,
        id: Id[BackgroundAssetVersion],
        *,
        fields: ListBackgroundAssetUploadFilesFields = {},
        limit: int | None = None,
    ) -> Pager[BackgroundAssetUploadFile]:
        """GET /v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles (at most 200 a page)"""
        return self._pager(list_background_asset_upload_files(id, fields=fields, limit=limit))

    def list_background_asset_upload_files_linkages(
        self, id: Id[BackgroundAssetVersion], *, limit: int | None = None
    ) -> Pager[Ref[BackgroundAssetUploadFile]]:
        """GET /v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles (at most 200 a page)"""
        return self._pager(list_background_asset_upload_files_linkages(id, limit=limit))


class AsyncBackgroundAssetVersions(AsyncNamespace):
    """`/v1/backgroundAssetVersions`, for asyncio."""

    async def create(self, *, background_asset: Id[BackgroundAsset]) -> BackgroundAssetVersion:
        """POST /v1/backgroundAssetVersions"""
        return await self._send(create(background_asset=background_asset))

    async def get(
        self,
        id: Id[BackgroundAssetVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BackgroundAssetVersion:
        """GET /v1/backgroundAssetVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    def list_background_asset_upload_files(
        self,
        id: Id[BackgroundAssetVersion],
        *,
        fields: ListBackgroundAssetUploadFilesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[BackgroundAssetUploadFile]:
        """GET /v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles (at most 200 a page)"""
        return self._pager(list_background_asset_upload_files(id, fields=fields, limit=limit))

    def list_background_asset_upload_files_linkages(
        self, id: Id[BackgroundAssetVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[BackgroundAssetUploadFile]]:
        """GET /v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles (at most 200 a page)"""
        return self._pager(list_background_asset_upload_files_linkages(id, limit=limit))
