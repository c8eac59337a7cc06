"""AppAssetLibraryImage."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppAssetLibraryAssetCategory, AppAssetLibraryAssetState
    from . import AppAssetLibraryPlacement, ImageAsset, StateDetail, UploadOperation

    AppAssetLibraryImageFields: TypeAlias = Literal[
        "category",
        "createdDate",
        "lastModifiedDate",
        "fileName",
        "fileSize",
        "imageAsset",
        "referenceName",
        "specId",
        "state",
        "stateDetails",
        "uploadOperations",
        "placements",
    ]
    """What `fields[appAssetLibraryImages]` takes."""


@define
class AppAssetLibraryImage(Resource):
    """`appAssetLibraryImages`.

    `state` alone is always there; `uploadOperations` come in the states AWAITING_UPLOAD,
    UPLOAD_COMPLETE and FAILED; `imageAsset`, `specId` and `stateDetails` may be null before
    they are known. Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    category: AppAssetLibraryAssetCategory | str | None = ABSENT
    created_date: datetime | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    reference_name: str | None = ABSENT
    spec_id: str | None = ABSENT
    state: AppAssetLibraryAssetState | str | None = ABSENT
    state_details: list[StateDetail] | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appAssetLibraryImages"
    PATH = "/v1/appAssetLibraryImages/{id}"
    ATTRIBUTES = {
        "category": ("category", None),
        "createdDate": ("created_date", date_time),
        "lastModifiedDate": ("last_modified_date", date_time),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "referenceName": ("reference_name", None),
        "specId": ("spec_id", None),
        "state": ("state", None),
        "stateDetails": ("state_details", each(struct("StateDetail"))),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appAssetLibraryImages/{id}/placements",
            200,
        ),
    }
