"""AppEventVideoClip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import AppEventAssetType
    from . import (
        AppEventLocalization,
        AppMediaAssetState,
        AppMediaVideoState,
        ImageAsset,
        PreviewFrameImage,
        UploadOperation,
    )

    AppEventVideoClipFields: TypeAlias = Literal[
        "appEventAssetType",
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "previewFrameImage",
        "previewFrameTimeCode",
        "previewImage",
        "uploadOperations",
        "videoDeliveryState",
        "videoUrl",
        "appEventLocalization",
    ]
    """What `fields[appEventVideoClips]` takes."""


@define
class AppEventVideoClip(Resource):
    """`appEventVideoClips`.

    Deprecated by Apple: `asset_delivery_state`, `preview_image`.
    """

    app_event_asset_type: AppEventAssetType | str | None = ABSENT
    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    preview_frame_image: PreviewFrameImage | None = ABSENT
    preview_frame_time_code: str | None = ABSENT
    preview_image: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    video_delivery_state: AppMediaVideoState | None = ABSENT
    video_url: str | None = ABSENT
    app_event_localization: Ref[AppEventLocalization] | None = ABSENT

    TYPE = "appEventVideoClips"
    PATH = "/v1/appEventVideoClips/{id}"
    ATTRIBUTES = {
        "appEventAssetType": ("app_event_asset_type", None),
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "previewFrameImage": ("preview_frame_image", struct("PreviewFrameImage")),
        "previewFrameTimeCode": ("preview_frame_time_code", None),
        "previewImage": ("preview_image", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
        "videoDeliveryState": ("video_delivery_state", struct("AppMediaVideoState")),
        "videoUrl": ("video_url", None),
    }

    RELATIONSHIPS = {
        "appEventLocalization": to_one("app_event_localization", "AppEventLocalization"),
    }
