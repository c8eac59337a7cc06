"""AppStoreVersionExperimentTreatmentLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        AppAssetLibraryPlacement,
        AppPreviewSet,
        AppScreenshotSet,
        AppStoreVersionExperimentTreatment,
    )

    AppStoreVersionExperimentTreatmentLocalizationFields: TypeAlias = Literal[
        "locale",
        "appPreviewSets",
        "appScreenshotSets",
        "appStoreVersionExperimentTreatment",
        "placements",
    ]
    """What `fields[appStoreVersionExperimentTreatmentLocalizations]` takes."""


@define
class AppStoreVersionExperimentTreatmentLocalization(Resource):
    """`appStoreVersionExperimentTreatmentLocalizations`.

    Provisional: `placements`.
    """

    locale: str | None = ABSENT
    app_preview_sets: Many[AppPreviewSet] = ABSENT
    app_screenshot_sets: Many[AppScreenshotSet] = ABSENT
    app_store_version_experiment_treatment: Ref[AppStoreVersionExperimentTreatment] | None = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appStoreVersionExperimentTreatmentLocalizations"
    PATH = "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
    }

    RELATIONSHIPS = {
        "appPreviewSets": to_many(
            "app_preview_sets",
            "AppPreviewSet",
            "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets",
            200,
        ),
        "appScreenshotSets": to_many(
            "app_screenshot_sets",
            "AppScreenshotSet",
            "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets",
            200,
        ),
        "appStoreVersionExperimentTreatment": to_one(
            "app_store_version_experiment_treatment", "AppStoreVersionExperimentTreatment"
        ),
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements",
            200,
        ),
    }
