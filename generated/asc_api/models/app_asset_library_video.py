"""AppAssetLibraryVideo."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppAssetLibraryAssetCategory, AppAssetLibraryAssetState
    from . import AppAssetLibraryPlacement, PreviewFrameImage, StateDetail, UploadOperation

    AppAssetLibraryVideoFields: TypeAlias = Literal[
        "category",
        "createdDate",
        "lastModifiedDate",
        "fileName",
        "fileSize",
        "previewFrameImage",
        "previewFrameTimeCode",
        "referenceName",
        "specId",
        "state",
        "stateDetails",
        "videoAsset",
        "uploadOperations",
        "placements",
    ]
    """What `fields[appAssetLibraryVideos]` takes."""


@define
class AppAssetLibraryVideo(Resource):
    """`appAssetLibraryVideos`.

    `state` alone is always there; `uploadOperations` come in the states AWAITING_UPLOAD,
    UPLOAD_COMPLETE and FAILED; `videoAsset`, `previewFrameImage`, `specId` and `stateDetails`
    may be null before they are known. Provisional, since 4.5.1:
    AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    category: AppAssetLibraryAssetCategory | str | None = ABSENT
    created_date: datetime | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    preview_frame_image: PreviewFrameImage | None = ABSENT
    preview_frame_time_code: str | None = ABSENT
    reference_name: str | None = ABSENT
    spec_id: str | None = ABSENT
    state: AppAssetLibraryAssetState | str | None = ABSENT
    state_details: list[StateDetail] | None = ABSENT
    video_asset: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appAssetLibraryVideos"
    PATH = "/v1/appAssetLibraryVideos/{id}"
    ATTRIBUTES = {
        "category": ("category", None),
        "createdDate": ("created_date", date_time),
        "lastModifiedDate": ("last_modified_date", date_time),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "previewFrameImage": ("preview_frame_image", struct("PreviewFrameImage")),
        "previewFrameTimeCode": ("preview_frame_time_code", None),
        "referenceName": ("reference_name", None),
        "specId": ("spec_id", None),
        "state": ("state", None),
        "stateDetails": ("state_details", each(struct("StateDetail"))),
        "videoAsset": ("video_asset", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appAssetLibraryVideos/{id}/placements",
            200,
        ),
    }
