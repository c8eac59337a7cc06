"""AppStoreVersionExperimentV2."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import AppStoreVersionExperimentV2State, Platform
    from . import App, AppStoreVersion, AppStoreVersionExperimentTreatment

    AppStoreVersionExperimentV2Fields: TypeAlias = Literal[
        "endDate",
        "name",
        "platform",
        "reviewRequired",
        "startDate",
        "state",
        "trafficProportion",
        "app",
        "appStoreVersionExperimentTreatments",
        "controlVersions",
        "latestControlVersion",
    ]
    """What `fields[appStoreVersionExperiments]` takes."""


@define
class AppStoreVersionExperimentV2(Resource):
    """`appStoreVersionExperiments`."""

    end_date: datetime | None = ABSENT
    name: str | None = ABSENT
    platform: Platform | str | None = ABSENT
    review_required: bool | None = ABSENT
    start_date: datetime | None = ABSENT
    state: AppStoreVersionExperimentV2State | str | None = ABSENT
    traffic_proportion: int | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_store_version_experiment_treatments: Many[AppStoreVersionExperimentTreatment] = ABSENT
    control_versions: Many[AppStoreVersion] = ABSENT
    latest_control_version: Ref[AppStoreVersion] | None = ABSENT

    TYPE = "appStoreVersionExperiments"
    PATH = "/v2/appStoreVersionExperiments/{id}"
    ATTRIBUTES = {
        "endDate": ("end_date", date_time),
        "name": ("name", None),
        "platform": ("platform", None),
        "reviewRequired": ("review_required", None),
        "startDate": ("start_date", date_time),
        "state": ("state", None),
        "trafficProportion": ("traffic_proportion", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "appStoreVersionExperimentTreatments": to_many(
            "app_store_version_experiment_treatments",
            "AppStoreVersionExperimentTreatment",
            "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
            200,
        ),
        "controlVersions": to_many("control_versions", "AppStoreVersion"),
        "latestControlVersion": to_one("latest_control_version", "AppStoreVersion"),
    }
