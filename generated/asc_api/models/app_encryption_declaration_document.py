"""AppEncryptionDeclarationDocument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, UploadOperation

    AppEncryptionDeclarationDocumentFields: TypeAlias = Literal[
        "assetDeliveryState",
        "assetToken",
        "downloadUrl",
        "fileName",
        "fileSize",
        "sourceFileChecksum",
        "uploadOperations",
    ]
    """What `fields[appEncryptionDeclarationDocuments]` takes."""


@define
class AppEncryptionDeclarationDocument(Resource):
    """`appEncryptionDeclarationDocuments`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    download_url: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT

    TYPE = "appEncryptionDeclarationDocuments"
    PATH = "/v1/appEncryptionDeclarationDocuments/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "downloadUrl": ("download_url", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }
