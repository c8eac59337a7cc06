"""AppPreviewSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import PreviewType
    from . import (
        AppCustomProductPageLocalization,
        AppPreview,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
    )

    AppPreviewSetFields: TypeAlias = Literal[
        "previewType",
        "appCustomProductPageLocalization",
        "appPreviews",
        "appStoreVersionExperimentTreatmentLocalization",
        "appStoreVersionLocalization",
    ]
    """What `fields[appPreviewSets]` takes."""


@define
class AppPreviewSet(Resource):
    """`appPreviewSets`."""

    preview_type: PreviewType | str | None = ABSENT
    app_custom_product_page_localization: Ref[AppCustomProductPageLocalization] | None = ABSENT
    app_previews: Many[AppPreview] = ABSENT
    app_store_version_experiment_treatment_localization: (
        Ref[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = ABSENT
    app_store_version_localization: Ref[AppStoreVersionLocalization] | None = ABSENT

    TYPE = "appPreviewSets"
    PATH = "/v1/appPreviewSets/{id}"
    ATTRIBUTES = {
        "previewType": ("preview_type", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPageLocalization": to_one(
            "app_custom_product_page_localization", "AppCustomProductPageLocalization"
        ),
        "appPreviews": to_many(
            "app_previews", "AppPreview", "/v1/appPreviewSets/{id}/appPreviews", 200
        ),
        "appStoreVersionExperimentTreatmentLocalization": to_one(
            "app_store_version_experiment_treatment_localization",
            "AppStoreVersionExperimentTreatmentLocalization",
        ),
        "appStoreVersionLocalization": to_one(
            "app_store_version_localization", "AppStoreVersionLocalization"
        ),
    }
