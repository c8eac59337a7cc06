"""BuildUploadFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import BuildUploadFileAssetType, BuildUploadFileUti
    from . import AppMediaAssetState, Checksums, DeliveryFileUploadOperation

    BuildUploadFileFields: TypeAlias = Literal[
        "assetDeliveryState",
        "assetToken",
        "assetType",
        "fileName",
        "fileSize",
        "sourceFileChecksums",
        "uploadOperations",
        "uti",
    ]
    """What `fields[buildUploadFiles]` takes."""


@define
class BuildUploadFile(Resource):
    """`buildUploadFiles`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    asset_type: BuildUploadFileAssetType | str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    source_file_checksums: Checksums | None = ABSENT
    upload_operations: list[DeliveryFileUploadOperation] | None = ABSENT
    uti: BuildUploadFileUti | str | None = ABSENT

    TYPE = "buildUploadFiles"
    PATH = "/v1/buildUploadFiles/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "assetType": ("asset_type", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "sourceFileChecksums": ("source_file_checksums", struct("Checksums")),
        "uploadOperations": ("upload_operations", each(struct("DeliveryFileUploadOperation"))),
        "uti": ("uti", None),
    }
