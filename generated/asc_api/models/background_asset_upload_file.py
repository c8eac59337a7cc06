"""BackgroundAssetUploadFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import BackgroundAssetUploadFileAssetType
    from . import AppMediaAssetState, Checksums, DeliveryFileUploadOperation

    BackgroundAssetUploadFileFields: TypeAlias = Literal[
        "assetDeliveryState",
        "assetToken",
        "assetType",
        "fileName",
        "fileSize",
        "sourceFileChecksum",
        "sourceFileChecksums",
        "uploadOperations",
    ]
    """What `fields[backgroundAssetUploadFiles]` takes."""


@define
class BackgroundAssetUploadFile(Resource):
    """`backgroundAssetUploadFiles`.

    Deprecated by Apple: `source_file_checksum`.
    """

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    asset_type: BackgroundAssetUploadFileAssetType | str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    source_file_checksum: str | None = ABSENT
    source_file_checksums: Checksums | None = ABSENT
    upload_operations: list[DeliveryFileUploadOperation] | None = ABSENT

    TYPE = "backgroundAssetUploadFiles"
    PATH = "/v1/backgroundAssetUploadFiles/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "assetType": ("asset_type", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "sourceFileChecksum": ("source_file_checksum", None),
        "sourceFileChecksums": ("source_file_checksums", struct("Checksums")),
        "uploadOperations": ("upload_operations", each(struct("DeliveryFileUploadOperation"))),
    }
