"""BetaTester."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import BetaInviteType, BetaTesterAppDevicesPlatform, BetaTesterState
    from . import App, BetaGroup, Build

    BetaTesterFields: TypeAlias = Literal[
        "appDevices",
        "email",
        "firstName",
        "inviteType",
        "lastName",
        "state",
        "apps",
        "betaGroups",
        "builds",
    ]
    """What `fields[betaTesters]` takes."""


@define
class BetaTesterAppDevices(Struct):
    """A part of an answer or of a request."""

    app_build_version: str | None = ABSENT
    model: str | None = ABSENT
    os_version: str | None = ABSENT
    platform: BetaTesterAppDevicesPlatform | str | None = ABSENT

    ATTRIBUTES = {
        "appBuildVersion": ("app_build_version", None),
        "model": ("model", None),
        "osVersion": ("os_version", None),
        "platform": ("platform", None),
    }


@define
class BetaTesterUsagesV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[BetaTesterUsagesV1MetricRowDataPoints] | None = ABSENT
    dimensions: BetaTesterUsagesV1MetricRowDimensions | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", each(struct("BetaTesterUsagesV1MetricRowDataPoints"))),
        "dimensions": ("dimensions", struct("BetaTesterUsagesV1MetricRowDimensions")),
    }


@define
class BetaTesterUsagesV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: BetaTesterUsagesV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("BetaTesterUsagesV1MetricRowDataPointsValues")),
    }


@define
class BetaTesterUsagesV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    crash_count: int | None = ABSENT
    feedback_count: int | None = ABSENT
    session_count: int | None = ABSENT

    ATTRIBUTES = {
        "crashCount": ("crash_count", None),
        "feedbackCount": ("feedback_count", None),
        "sessionCount": ("session_count", None),
    }


@define
class BetaTesterUsagesV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    apps: BetaTesterUsagesV1MetricRowDimensionsApps | None = ABSENT

    ATTRIBUTES = {
        "apps": ("apps", struct("BetaTesterUsagesV1MetricRowDimensionsApps")),
    }


@define
class BetaTesterUsagesV1MetricRowDimensionsApps(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: BetaTesterUsagesV1MetricRowDimensionsAppsLinks | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", struct("BetaTesterUsagesV1MetricRowDimensionsAppsLinks")),
    }


@define
class BetaTesterUsagesV1MetricRowDimensionsAppsLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }


@define
class BetaTester(Resource):
    """`betaTesters`."""

    app_devices: list[BetaTesterAppDevices] | None = ABSENT
    email: str | None = ABSENT
    first_name: str | None = ABSENT
    invite_type: BetaInviteType | str | None = ABSENT
    last_name: str | None = ABSENT
    state: BetaTesterState | str | None = ABSENT
    apps: Many[App] = ABSENT
    beta_groups: Many[BetaGroup] = ABSENT
    builds: Many[Build] = ABSENT

    TYPE = "betaTesters"
    PATH = "/v1/betaTesters/{id}"
    ATTRIBUTES = {
        "appDevices": ("app_devices", each(struct("BetaTesterAppDevices"))),
        "email": ("email", None),
        "firstName": ("first_name", None),
        "inviteType": ("invite_type", None),
        "lastName": ("last_name", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "apps": to_many("apps", "App", "/v1/betaTesters/{id}/apps", 200),
        "betaGroups": to_many("beta_groups", "BetaGroup", "/v1/betaTesters/{id}/betaGroups", 200),
        "builds": to_many("builds", "Build", "/v1/betaTesters/{id}/builds", 200),
    }
