"""AppScreenshot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, AppScreenshotSet, ImageAsset, UploadOperation

    AppScreenshotFields: TypeAlias = Literal[
        "assetDeliveryState",
        "assetToken",
        "assetType",
        "fileName",
        "fileSize",
        "imageAsset",
        "sourceFileChecksum",
        "uploadOperations",
        "appScreenshotSet",
    ]
    """What `fields[appScreenshots]` takes."""


@define
class AppScreenshot(Resource):
    """`appScreenshots`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    asset_type: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    app_screenshot_set: Ref[AppScreenshotSet] | None = ABSENT

    TYPE = "appScreenshots"
    PATH = "/v1/appScreenshots/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "assetType": ("asset_type", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "appScreenshotSet": to_one("app_screenshot_set", "AppScreenshotSet"),
    }
