"""AppAssetLibraryPlacement."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        AppAssetLibraryMediaType,
        AppAssetLibraryPlacementState,
        AppAssetLibraryPlacementType,
    )
    from . import (
        AppAssetLibraryImage,
        AppAssetLibraryVideo,
        AppCustomProductPageLocalization,
        AppEventLocalization,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
        RetentionMessageVersion,
        StateDetail,
    )

    AppAssetLibraryPlacementFields: TypeAlias = Literal[
        "mediaType",
        "placementType",
        "placementGroup",
        "createdDate",
        "lastModifiedDate",
        "state",
        "stateDetails",
        "appEventLocalization",
        "appStoreVersionLocalization",
        "appCustomProductPageLocalization",
        "appStoreVersionExperimentTreatmentLocalization",
        "retentionMessageVersion",
        "image",
        "video",
    ]
    """What `fields[appAssetLibraryPlacements]` takes."""


@define
class AppAssetLibraryPlacement(Resource):
    """`appAssetLibraryPlacements`.

    It holds one of `image` and `video`, as `mediaType` tells, and one surface. Provisional,
    since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    media_type: AppAssetLibraryMediaType | str | None = ABSENT
    placement_type: AppAssetLibraryPlacementType | str | None = ABSENT
    placement_group: str | None = ABSENT
    created_date: datetime | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    state: AppAssetLibraryPlacementState | str | None = ABSENT
    state_details: list[StateDetail] | None = ABSENT
    app_event_localization: Ref[AppEventLocalization] | None = ABSENT
    app_store_version_localization: Ref[AppStoreVersionLocalization] | None = ABSENT
    app_custom_product_page_localization: Ref[AppCustomProductPageLocalization] | None = ABSENT
    app_store_version_experiment_treatment_localization: (
        Ref[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = ABSENT
    retention_message_version: Ref[RetentionMessageVersion] | None = ABSENT
    image: Ref[AppAssetLibraryImage] | None = ABSENT
    video: Ref[AppAssetLibraryVideo] | None = ABSENT

    TYPE = "appAssetLibraryPlacements"
    PATH = "/v1/appAssetLibraryPlacements/{id}"
    ATTRIBUTES = {
        "mediaType": ("media_type", None),
        "placementType": ("placement_type", None),
        "placementGroup": ("placement_group", None),
        "createdDate": ("created_date", date_time),
        "lastModifiedDate": ("last_modified_date", date_time),
        "state": ("state", None),
        "stateDetails": ("state_details", each(struct("StateDetail"))),
    }

    RELATIONSHIPS = {
        "appEventLocalization": to_one("app_event_localization", "AppEventLocalization"),
        "appStoreVersionLocalization": to_one(
            "app_store_version_localization", "AppStoreVersionLocalization"
        ),
        "appCustomProductPageLocalization": to_one(
            "app_custom_product_page_localization", "AppCustomProductPageLocalization"
        ),
        "appStoreVersionExperimentTreatmentLocalization": to_one(
            "app_store_version_experiment_treatment_localization",
            "AppStoreVersionExperimentTreatmentLocalization",
        ),
        "retentionMessageVersion": to_one("retention_message_version", "RetentionMessageVersion"),
        "image": to_one("image", "AppAssetLibraryImage"),
        "video": to_one("video", "AppAssetLibraryVideo"),
    }
