"""AppPreview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import (
        AppMediaAssetState,
        AppMediaVideoState,
        AppPreviewSet,
        ImageAsset,
        PreviewFrameImage,
        UploadOperation,
    )

    AppPreviewFields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "mimeType",
        "previewFrameImage",
        "previewFrameTimeCode",
        "previewImage",
        "sourceFileChecksum",
        "uploadOperations",
        "videoDeliveryState",
        "videoUrl",
        "appPreviewSet",
    ]
    """What `fields[appPreviews]` takes."""


@define
class AppPreview(Resource):
    """`appPreviews`.

    Deprecated by Apple: `asset_delivery_state`, `preview_image`.
    """

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    mime_type: str | None = ABSENT
    preview_frame_image: PreviewFrameImage | None = ABSENT
    preview_frame_time_code: str | None = ABSENT
    preview_image: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    video_delivery_state: AppMediaVideoState | None = ABSENT
    video_url: str | None = ABSENT
    app_preview_set: Ref[AppPreviewSet] | None = ABSENT

    TYPE = "appPreviews"
    PATH = "/v1/appPreviews/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "mimeType": ("mime_type", None),
        "previewFrameImage": ("preview_frame_image", struct("PreviewFrameImage")),
        "previewFrameTimeCode": ("preview_frame_time_code", None),
        "previewImage": ("preview_image", struct("ImageAsset")),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
        "videoDeliveryState": ("video_delivery_state", struct("AppMediaVideoState")),
        "videoUrl": ("video_url", None),
    }

    RELATIONSHIPS = {
        "appPreviewSet": to_one("app_preview_set", "AppPreviewSet"),
    }
