"""AppEventScreenshot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import AppEventAssetType
    from . import AppEventLocalization, AppMediaAssetState, ImageAsset, UploadOperation

    AppEventScreenshotFields: TypeAlias = Literal[
        "appEventAssetType",
        "assetDeliveryState",
        "assetToken",
        "fileName",
        "fileSize",
        "imageAsset",
        "uploadOperations",
        "appEventLocalization",
    ]
    """What `fields[appEventScreenshots]` takes."""


@define
class AppEventScreenshot(Resource):
    """`appEventScreenshots`."""

    app_event_asset_type: AppEventAssetType | str | None = ABSENT
    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    app_event_localization: Ref[AppEventLocalization] | None = ABSENT

    TYPE = "appEventScreenshots"
    PATH = "/v1/appEventScreenshots/{id}"
    ATTRIBUTES = {
        "appEventAssetType": ("app_event_asset_type", None),
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "appEventLocalization": to_one("app_event_localization", "AppEventLocalization"),
    }
