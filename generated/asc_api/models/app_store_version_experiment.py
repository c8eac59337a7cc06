"""AppStoreVersionExperiment."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import AppStoreVersionExperimentState
    from . import AppStoreVersion, AppStoreVersionExperimentTreatment

    AppStoreVersionExperimentFields: TypeAlias = Literal[
        "endDate",
        "name",
        "reviewRequired",
        "startDate",
        "state",
        "trafficProportion",
        "appStoreVersion",
        "appStoreVersionExperimentTreatments",
    ]
    """What `fields[appStoreVersionExperiments]` takes."""


@define
class AppStoreVersionExperiment(Resource):
    """`appStoreVersionExperiments`, deprecated."""

    end_date: datetime | None = ABSENT
    name: str | None = ABSENT
    review_required: bool | None = ABSENT
    start_date: datetime | None = ABSENT
    state: AppStoreVersionExperimentState | str | None = ABSENT
    traffic_proportion: int | None = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT
    app_store_version_experiment_treatments: Many[AppStoreVersionExperimentTreatment] = ABSENT

    TYPE = "appStoreVersionExperiments"
    PATH = "/v1/appStoreVersionExperiments/{id}"
    ATTRIBUTES = {
        "endDate": ("end_date", date_time),
        "name": ("name", None),
        "reviewRequired": ("review_required", None),
        "startDate": ("start_date", date_time),
        "state": ("state", None),
        "trafficProportion": ("traffic_proportion", None),
    }

    RELATIONSHIPS = {
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
        "appStoreVersionExperimentTreatments": to_many(
            "app_store_version_experiment_treatments",
            "AppStoreVersionExperimentTreatment",
            "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
            200,
        ),
    }
