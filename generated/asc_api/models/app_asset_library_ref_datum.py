"""AppAssetLibraryRefDatum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        AppAssetLibraryAssetCategory,
        AppAssetLibraryDisplayClass,
        AppAssetLibraryFeature,
        AppAssetLibraryPlacementPlatform,
        AppAssetLibraryPlacementType,
        DeviceFamily,
    )

    AppAssetLibraryRefDatumFields: TypeAlias = Literal[
        "features",
        "placementProfileGroups",
        "imageSpecs",
        "videoSpecs",
        "placementTypes",
        "displayClasses",
    ]
    """What `fields[appAssetLibraryRefData]` takes."""


@define
class AppAssetLibraryRefDatumDisplayClasses(Struct):
    """A part of an answer or of a request."""

    display_class_id: AppAssetLibraryDisplayClass | str | None = ABSENT
    device_family: DeviceFamily | str | None = ABSENT
    screen_dimensions: list[str] | None = ABSENT

    ATTRIBUTES = {
        "displayClassId": ("display_class_id", None),
        "deviceFamily": ("device_family", None),
        "screenDimensions": ("screen_dimensions", None),
    }


@define
class AppAssetLibraryRefDatumFeatures(Struct):
    """A part of an answer or of a request."""

    feature_id: AppAssetLibraryFeature | str | None = ABSENT
    placement_policies: list[AppAssetLibraryRefDatumFeaturesPlacementPolicies] | None = ABSENT

    ATTRIBUTES = {
        "featureId": ("feature_id", None),
        "placementPolicies": (
            "placement_policies",
            each(struct("AppAssetLibraryRefDatumFeaturesPlacementPolicies")),
        ),
    }


@define
class AppAssetLibraryRefDatumFeaturesPlacementPolicies(Struct):
    """A part of an answer or of a request."""

    placement_type: AppAssetLibraryPlacementType | str | None = ABSENT
    group_limits: list[AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits] | None = ABSENT

    ATTRIBUTES = {
        "placementType": ("placement_type", None),
        "groupLimits": (
            "group_limits",
            each(struct("AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits")),
        ),
    }


@define
class AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits(Struct):
    """A part of an answer or of a request."""

    group_ids: list[str] | None = ABSENT
    max_count: int | None = ABSENT

    ATTRIBUTES = {
        "groupIds": ("group_ids", None),
        "maxCount": ("max_count", None),
    }


@define
class AppAssetLibraryRefDatumImageSpecs(Struct):
    """A part of an answer or of a request."""

    spec_id: str | None = ABSENT
    short_name: str | None = ABSENT
    aspect_ratio: str | None = ABSENT
    compatible_placement_types: list[AppAssetLibraryPlacementType | str] | None = ABSENT
    alpha_allowed: bool | None = ABSENT
    file_extensions: list[str] | None = ABSENT
    max_file_size: int | None = ABSENT
    mime_types: list[str] | None = ABSENT
    universal_asset: bool | None = ABSENT
    dimensions: AppAssetLibraryRefDatumImageSpecsDimensions | None = ABSENT

    ATTRIBUTES = {
        "specId": ("spec_id", None),
        "shortName": ("short_name", None),
        "aspectRatio": ("aspect_ratio", None),
        "compatiblePlacementTypes": ("compatible_placement_types", None),
        "alphaAllowed": ("alpha_allowed", None),
        "fileExtensions": ("file_extensions", None),
        "maxFileSize": ("max_file_size", None),
        "mimeTypes": ("mime_types", None),
        "universalAsset": ("universal_asset", None),
        "dimensions": ("dimensions", struct("AppAssetLibraryRefDatumImageSpecsDimensions")),
    }


@define
class AppAssetLibraryRefDatumImageSpecsDimensions(Struct):
    """A part of an answer or of a request."""

    min_width: int | None = ABSENT
    max_width: int | None = ABSENT
    min_height: int | None = ABSENT
    max_height: int | None = ABSENT

    ATTRIBUTES = {
        "minWidth": ("min_width", None),
        "maxWidth": ("max_width", None),
        "minHeight": ("min_height", None),
        "maxHeight": ("max_height", None),
    }


@define
class AppAssetLibraryRefDatumPlacementProfileGroups(Struct):
    """A part of an answer or of a request."""

    placement_profile_group_id: str | None = ABSENT
    platform: AppAssetLibraryPlacementPlatform | str | None = ABSENT
    display_class_id: AppAssetLibraryDisplayClass | str | None = ABSENT

    ATTRIBUTES = {
        "placementProfileGroupId": ("placement_profile_group_id", None),
        "platform": ("platform", None),
        "displayClassId": ("display_class_id", None),
    }


@define
class AppAssetLibraryRefDatumPlacementTypes(Struct):
    """A part of an answer or of a request."""

    placement_type_id: AppAssetLibraryPlacementType | str | None = ABSENT
    accepts_asset_categories: list[AppAssetLibraryAssetCategory | str] | None = ABSENT
    spec_mappings: list[AppAssetLibraryRefDatumPlacementTypesSpecMappings] | None = ABSENT

    ATTRIBUTES = {
        "placementTypeId": ("placement_type_id", None),
        "acceptsAssetCategories": ("accepts_asset_categories", None),
        "specMappings": (
            "spec_mappings",
            each(struct("AppAssetLibraryRefDatumPlacementTypesSpecMappings")),
        ),
    }


@define
class AppAssetLibraryRefDatumPlacementTypesSpecMappings(Struct):
    """A part of an answer or of a request."""

    placement_group_id: str | None = ABSENT
    specs: list[str] | None = ABSENT

    ATTRIBUTES = {
        "placementGroupId": ("placement_group_id", None),
        "specs": ("specs", None),
    }


@define
class AppAssetLibraryRefDatumVideoSpecs(Struct):
    """A part of an answer or of a request."""

    spec_id: str | None = ABSENT
    short_name: str | None = ABSENT
    aspect_ratio: str | None = ABSENT
    compatible_placement_types: list[AppAssetLibraryPlacementType | str] | None = ABSENT
    frame_rates: list[AppAssetLibraryRefDatumVideoSpecsFrameRates] | None = ABSENT
    duration: AppAssetLibraryRefDatumVideoSpecsDuration | None = ABSENT
    audio_required: bool | None = ABSENT
    file_extensions: list[str] | None = ABSENT
    max_file_size: int | None = ABSENT
    mime_types: list[str] | None = ABSENT
    universal_asset: bool | None = ABSENT
    dimensions: AppAssetLibraryRefDatumVideoSpecsDimensions | None = ABSENT

    ATTRIBUTES = {
        "specId": ("spec_id", None),
        "shortName": ("short_name", None),
        "aspectRatio": ("aspect_ratio", None),
        "compatiblePlacementTypes": ("compatible_placement_types", None),
        "frameRates": ("frame_rates", each(struct("AppAssetLibraryRefDatumVideoSpecsFrameRates"))),
        "duration": ("duration", struct("AppAssetLibraryRefDatumVideoSpecsDuration")),
        "audioRequired": ("audio_required", None),
        "fileExtensions": ("file_extensions", None),
        "maxFileSize": ("max_file_size", None),
        "mimeTypes": ("mime_types", None),
        "universalAsset": ("universal_asset", None),
        "dimensions": ("dimensions", struct("AppAssetLibraryRefDatumVideoSpecsDimensions")),
    }


@define
class AppAssetLibraryRefDatumVideoSpecsDimensions(Struct):
    """A part of an answer or of a request."""

    min_width: int | None = ABSENT
    max_width: int | None = ABSENT
    min_height: int | None = ABSENT
    max_height: int | None = ABSENT

    ATTRIBUTES = {
        "minWidth": ("min_width", None),
        "maxWidth": ("max_width", None),
        "minHeight": ("min_height", None),
        "maxHeight": ("max_height", None),
    }


@define
class AppAssetLibraryRefDatumVideoSpecsDuration(Struct):
    """A part of an answer or of a request."""

    min: str | None = ABSENT
    max: str | None = ABSENT

    ATTRIBUTES = {
        "min": ("min", None),
        "max": ("max", None),
    }


@define
class AppAssetLibraryRefDatumVideoSpecsFrameRates(Struct):
    """A part of an answer or of a request."""

    min_fps: int | None = ABSENT
    max_fps: int | None = ABSENT

    ATTRIBUTES = {
        "minFps": ("min_fps", None),
        "maxFps": ("max_fps", None),
    }


@define
class AppAssetLibraryRefDatum(Resource):
    """`appAssetLibraryRefData`.

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    features: list[AppAssetLibraryRefDatumFeatures] | None = ABSENT
    placement_profile_groups: list[AppAssetLibraryRefDatumPlacementProfileGroups] | None = ABSENT
    image_specs: list[AppAssetLibraryRefDatumImageSpecs] | None = ABSENT
    video_specs: list[AppAssetLibraryRefDatumVideoSpecs] | None = ABSENT
    placement_types: list[AppAssetLibraryRefDatumPlacementTypes] | None = ABSENT
    display_classes: list[AppAssetLibraryRefDatumDisplayClasses] | None = ABSENT

    TYPE = "appAssetLibraryRefData"
    PATH = "/v1/appAssetLibraryRefData/{id}"
    ATTRIBUTES = {
        "features": ("features", each(struct("AppAssetLibraryRefDatumFeatures"))),
        "placementProfileGroups": (
            "placement_profile_groups",
            each(struct("AppAssetLibraryRefDatumPlacementProfileGroups")),
        ),
        "imageSpecs": ("image_specs", each(struct("AppAssetLibraryRefDatumImageSpecs"))),
        "videoSpecs": ("video_specs", each(struct("AppAssetLibraryRefDatumVideoSpecs"))),
        "placementTypes": (
            "placement_types",
            each(struct("AppAssetLibraryRefDatumPlacementTypes")),
        ),
        "displayClasses": (
            "display_classes",
            each(struct("AppAssetLibraryRefDatumDisplayClasses")),
        ),
    }
