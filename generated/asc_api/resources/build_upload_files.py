"""`/v1/buildUploadFiles`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import BuildUploadFileAssetType, BuildUploadFileUti
    from ..models import BuildUpload, BuildUploadFile, Checksums
    from ..models.build_upload_file import BuildUploadFileFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields", {"buildUploadFiles": Sequence[BuildUploadFileFields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/buildUploadFiles",
    one("BuildUploadFile"),
    body=Body(
        "buildUploadFiles",
        to_one={"buildUpload": "buildUploads"},
        required="fileName fileSize uti assetType buildUpload",
    ),
)
_GET = Operation(
    "GET",
    "/v1/buildUploadFiles/{id}",
    one("BuildUploadFile"),
    query={"fields[buildUploadFiles]": FieldsOf("BuildUploadFile")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/buildUploadFiles/{id}",
    one("BuildUploadFile"),
    body=Body("buildUploadFiles", null="sourceFileChecksums uploaded"),
)


def create(
    *,
    asset_type: BuildUploadFileAssetType,
    file_name: str,
    file_size: int,
    uti: BuildUploadFileUti,
    build_upload: Id[BuildUpload],
) -> Request[BuildUploadFile]:
    """POST /v1/buildUploadFiles
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builduploadfiles
    """
    return _CREATE.write(
        None,
        {"assetType": asset_type, "fileName": file_name, "fileSize": file_size, "uti": uti},
        {"buildUpload": build_upload},
    )


def get(id: Id[BuildUploadFile], *, fields: GetFields = {}) -> Request[BuildUploadFile]:
    """GET /v1/buildUploadFiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploadfiles-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[BuildUploadFile],
    *,
    source_file_checksums: Checksums | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[BuildUploadFile]:
    """PATCH /v1/buildUploadFiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builduploadfiles-_id_
    """
    return _UPDATE.write(
        id, {"sourceFileChecksums": source_file_checksums, "uploaded": uploaded}, {}
    )


class BuildUploadFiles(Namespace):
    """`/v1/buildUploadFiles`."""

    def create(
        self,
        *,
        asset_type: BuildUploadFileAssetType,
        file_name: str,
        file_size: int,
        uti: BuildUploadFileUti,
        build_upload: Id[BuildUpload],
    ) -> BuildUploadFile:
        """POST /v1/buildUploadFiles"""
        return self._send(
            create(
                asset_type=asset_type,
                file_name=file_name,
                file_size=file_size,
                uti=uti,
                build_upload=build_upload,
            )
        )

    def get(self, id: Id[BuildUploadFile], *, fields: GetFields = {}) -> BuildUploadFile:
        """GET /v1/buildUploadFiles/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[BuildUploadFile],
        *,
        source_file_checksums: Checksums | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> BuildUploadFile:
        """PATCH /v1/buildUploadFiles/{id}"""
        return self._send(
            update(id, source_file_checksums=source_file_checksums, uploaded=uploaded)
        )


class AsyncBuildUploadFiles(AsyncNamespace):
    """`/v1/buildUploadFiles`, for asyncio."""

    async def create(
        self,
        *,
        asset_type: BuildUploadFileAssetType,
        file_name: str,
        file_size: int,
        uti: BuildUploadFileUti,
        build_upload: Id[BuildUpload],
    ) -> BuildUploadFile:
        """POST /v1/buildUploadFiles"""
        return await self._send(
            create(
                asset_type=asset_type,
                file_name=file_name,
                file_size=file_size,
                uti=uti,
                build_upload=build_upload,
            )
        )

    async def get(self, id: Id[BuildUploadFile], *, fields: GetFields = {}) -> BuildUploadFile:
        """GET /v1/buildUploadFiles/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[BuildUploadFile],
        *,
        source_file_checksums: Checksums | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> BuildUploadFile:
        """PATCH /v1/buildUploadFiles/{id}"""
        return await self._send(
            update(id, source_file_checksums=source_file_checksums, uploaded=uploaded)
        )
