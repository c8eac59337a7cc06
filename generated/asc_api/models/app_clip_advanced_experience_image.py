"""AppClipAdvancedExperienceImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, ImageAsset, UploadOperation

    AppClipAdvancedExperienceImageFields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "imageAsset",
        "sourceFileChecksum",
        "uploadOperations",
    ]
    """What `fields[appClipAdvancedExperienceImages]` takes."""


@define
class AppClipAdvancedExperienceImage(Resource):
    """`appClipAdvancedExperienceImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT

    TYPE = "appClipAdvancedExperienceImages"
    PATH = "/v1/appClipAdvancedExperienceImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }
