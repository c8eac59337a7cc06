"""AppScreenshotSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import ScreenshotDisplayType
    from . import (
        AppCustomProductPageLocalization,
        AppScreenshot,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
    )

    AppScreenshotSetFields: TypeAlias = Literal[
        "screenshotDisplayType",
        "appCustomProductPageLocalization",
        "appScreenshots",
        "appStoreVersionExperimentTreatmentLocalization",
        "appStoreVersionLocalization",
    ]
    """What `fields[appScreenshotSets]` takes."""


@define
class AppScreenshotSet(Resource):
    """`appScreenshotSets`."""

    screenshot_display_type: ScreenshotDisplayType | str | None = ABSENT
    app_custom_product_page_localization: Ref[AppCustomProductPageLocalization] | None = ABSENT
    app_screenshots: Many[AppScreenshot] = ABSENT
    app_store_version_experiment_treatment_localization: (
        Ref[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = ABSENT
    app_store_version_localization: Ref[AppStoreVersionLocalization] | None = ABSENT

    TYPE = "appScreenshotSets"
    PATH = "/v1/appScreenshotSets/{id}"
    ATTRIBUTES = {
        "screenshotDisplayType": ("screenshot_display_type", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPageLocalization": to_one(
            "app_custom_product_page_localization", "AppCustomProductPageLocalization"
        ),
        "appScreenshots": to_many(
            "app_screenshots", "AppScreenshot", "/v1/appScreenshotSets/{id}/appScreenshots", 200
        ),
        "appStoreVersionExperimentTreatmentLocalization": to_one(
            "app_store_version_experiment_treatment_localization",
            "AppStoreVersionExperimentTreatmentLocalization",
        ),
        "appStoreVersionLocalization": to_one(
            "app_store_version_localization", "AppStoreVersionLocalization"
        ),
    }
