"""AppStoreVersionExperimentTreatment."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, struct

if TYPE_CHECKING:
    from . import (
        AppStoreVersionExperiment,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionExperimentV2,
        ImageAsset,
    )

    AppStoreVersionExperimentTreatmentFields: TypeAlias = Literal[
        "appIcon",
        "appIconName",
        "name",
        "promotedDate",
        "appStoreVersionExperiment",
        "appStoreVersionExperimentTreatmentLocalizations",
        "appStoreVersionExperimentV2",
    ]
    """What `fields[appStoreVersionExperimentTreatments]` takes."""


@define
class AppStoreVersionExperimentTreatment(Resource):
    """`appStoreVersionExperimentTreatments`."""

    app_icon: ImageAsset | None = ABSENT
    app_icon_name: str | None = ABSENT
    name: str | None = ABSENT
    promoted_date: datetime | None = ABSENT
    app_store_version_experiment: Ref[AppStoreVersionExperiment] | None = ABSENT
    app_store_version_experiment_treatment_localizations: Many[
        AppStoreVersionExperimentTreatmentLocalization
    ] = ABSENT
    app_store_version_experiment_v2: Ref[AppStoreVersionExperimentV2] | None = ABSENT

    TYPE = "appStoreVersionExperimentTreatments"
    PATH = "/v1/appStoreVersionExperimentTreatments/{id}"
    ATTRIBUTES = {
        "appIcon": ("app_icon", struct("ImageAsset")),
        "appIconName": ("app_icon_name", None),
        "name": ("name", None),
        "promotedDate": ("promoted_date", date_time),
    }

    RELATIONSHIPS = {
        "appStoreVersionExperiment": to_one(
            "app_store_version_experiment", "AppStoreVersionExperiment"
        ),
        "appStoreVersionExperimentTreatmentLocalizations": to_many(
            "app_store_version_experiment_treatment_localizations",
            "AppStoreVersionExperimentTreatmentLocalization",
            "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations",
            200,
        ),
        "appStoreVersionExperimentV2": to_one(
            "app_store_version_experiment_v2", "AppStoreVersionExperimentV2"
        ),
    }
