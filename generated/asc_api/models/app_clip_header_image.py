"""AppClipHeaderImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import (
        AppClipDefaultExperienceLocalization,
        AppMediaAssetState,
        ImageAsset,
        UploadOperation,
    )

    AppClipHeaderImageFields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "imageAsset",
        "sourceFileChecksum",
        "uploadOperations",
        "appClipDefaultExperienceLocalization",
    ]
    """What `fields[appClipHeaderImages]` takes."""


@define
class AppClipHeaderImage(Resource):
    """`appClipHeaderImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    app_clip_default_experience_localization: Ref[AppClipDefaultExperienceLocalization] | None = (
        ABSENT
    )

    TYPE = "appClipHeaderImages"
    PATH = "/v1/appClipHeaderImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "appClipDefaultExperienceLocalization": to_one(
            "app_clip_default_experience_localization", "AppClipDefaultExperienceLocalization"
        ),
    }
