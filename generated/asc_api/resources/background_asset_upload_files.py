"""`/v1/backgroundAssetUploadFiles`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import BackgroundAssetUploadFileAssetType
    from ..models import BackgroundAssetUploadFile, BackgroundAssetVersion, Checksums
    from ..models.background_asset_upload_file import BackgroundAssetUploadFileFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"backgroundAssetUploadFiles": Sequence[BackgroundAssetUploadFileFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/backgroundAssetUploadFiles",
    one("BackgroundAssetUploadFile"),
    body=Body(
        "backgroundAssetUploadFiles",
        to_one={"backgroundAssetVersion": "backgroundAssetVersions"},
        required="fileName fileSize assetType backgroundAssetVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/backgroundAssetUploadFiles/{id}",
    one("BackgroundAssetUploadFile"),
    query={"fields[backgroundAssetUploadFiles]": FieldsOf("BackgroundAssetUploadFile")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/backgroundAssetUploadFiles/{id}",
    one("BackgroundAssetUploadFile"),
    body=Body("backgroundAssetUploadFiles", null="sourceFileChecksum sourceFileChecksums uploaded"),
)


def create(
    *,
    asset_type: BackgroundAssetUploadFileAssetType,
    file_name: str,
    file_size: int,
    background_asset_version: Id[BackgroundAssetVersion],
) -> Request[BackgroundAssetUploadFile]:
    """POST /v1/backgroundAssetUploadFiles
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassetuploadfiles
    """
    return _CREATE.write(
        None,
        {"assetType": asset_type, "fileName": file_name, "fileSize": file_size},
        {"backgroundAssetVersion": background_asset_version},
    )


def get(
    id: Id[BackgroundAssetUploadFile], *, fields: GetFields = {}
) -> Request[BackgroundAssetUploadFile]:
    """GET /v1/backgroundAssetUploadFiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetuploadfiles-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[BackgroundAssetUploadFile],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    source_file_checksums: Checksums | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[BackgroundAssetUploadFile]:
    """PATCH /v1/backgroundAssetUploadFiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundassetuploadfiles-_id_
    """
    return _UPDATE.write(
        id,
        {
            "sourceFileChecksum": source_file_checksum,
            "sourceFileChecksums": source_file_checksums,
            "uploaded": uploaded,
        },
        {},
    )


class BackgroundAssetUploadFiles(Namespace):
    """`/v1/backgroundAssetUploadFiles`."""

    def create(
        self,
        *,
        asset_type: BackgroundAssetUploadFileAssetType,
        file_name: str,
        file_size: int,
        background_asset_version: Id[BackgroundAssetVersion],
    ) -> BackgroundAssetUploadFile:
        """POST /v1/backgroundAssetUploadFiles"""
        return self._send(
            create(
                asset_type=asset_type,
                file_name=file_name,
                file_size=file_size,
                background_asset_version=background_asset_version,
            )
        )

    def get(
        self, id: Id[BackgroundAssetUploadFile], *, fields: GetFields = {}
    ) -> BackgroundAssetUploadFile:
        """GET /v1/backgroundAssetUploadFiles/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[BackgroundAssetUploadFile],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        source_file_checksums: Checksums | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> BackgroundAssetUploadFile:
        """PATCH /v1/backgroundAssetUploadFiles/{id}"""
        return self._send(
            update(
                id,
                source_file_checksum=source_file_checksum,
                source_file_checksums=source_file_checksums,
                uploaded=uploaded,
            )
        )


class AsyncBackgroundAssetUploadFiles(AsyncNamespace):
    """`/v1/backgroundAssetUploadFiles`, for asyncio."""

    async def create(
        self,
        *,
        asset_type: BackgroundAssetUploadFileAssetType,
        file_name: str,
        file_size: int,
        background_asset_version: Id[BackgroundAssetVersion],
    ) -> BackgroundAssetUploadFile:
        """POST /v1/backgroundAssetUploadFiles"""
        return await self._send(
            create(
                asset_type=asset_type,
                file_name=file_name,
                file_size=file_size,
                background_asset_version=background_asset_version,
            )
        )

    async def get(
        self, id: Id[BackgroundAssetUploadFile], *, fields: GetFields = {}
    ) -> BackgroundAssetUploadFile:
        """GET /v1/backgroundAssetUploadFiles/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[BackgroundAssetUploadFile],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        source_file_checksums: Checksums | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> BackgroundAssetUploadFile:
        """PATCH /v1/backgroundAssetUploadFiles/{id}"""
        return await self._send(
            update(
                id,
                source_file_checksum=source_file_checksum,
                source_file_checksums=source_file_checksums,
                uploaded=uploaded,
            )
        )
