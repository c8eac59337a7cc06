"""BetaFeedbackCrashSubmission."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import DeviceConnectionType, DeviceFamily, Platform
    from . import BetaCrashLog, BetaTester, Build

    BetaFeedbackCrashSubmissionFields: TypeAlias = Literal[
        "appPlatform",
        "appUptimeInMilliseconds",
        "architecture",
        "batteryPercentage",
        "buildBundleId",
        "comment",
        "connectionType",
        "createdDate",
        "deviceFamily",
        "deviceModel",
        "devicePlatform",
        "diskBytesAvailable",
        "diskBytesTotal",
        "email",
        "locale",
        "osVersion",
        "pairedAppleWatch",
        "screenHeightInPoints",
        "screenWidthInPoints",
        "timeZone",
        "build",
        "crashLog",
        "tester",
    ]
    """What `fields[betaFeedbackCrashSubmissions]` takes."""


@define
class BetaFeedbackCrashSubmission(Resource):
    """`betaFeedbackCrashSubmissions`."""

    app_platform: Platform | str | None = ABSENT
    app_uptime_in_milliseconds: int | None = ABSENT
    architecture: str | None = ABSENT
    battery_percentage: int | None = ABSENT
    build_bundle_id: str | None = ABSENT
    comment: str | None = ABSENT
    connection_type: DeviceConnectionType | str | None = ABSENT
    created_date: datetime | None = ABSENT
    device_family: DeviceFamily | str | None = ABSENT
    device_model: str | None = ABSENT
    device_platform: Platform | str | None = ABSENT
    disk_bytes_available: int | None = ABSENT
    disk_bytes_total: int | None = ABSENT
    email: str | None = ABSENT
    locale: str | None = ABSENT
    os_version: str | None = ABSENT
    paired_apple_watch: str | None = ABSENT
    screen_height_in_points: int | None = ABSENT
    screen_width_in_points: int | None = ABSENT
    time_zone: str | None = ABSENT
    build: Ref[Build] | None = ABSENT
    crash_log: Ref[BetaCrashLog] | None = ABSENT
    tester: Ref[BetaTester] | None = ABSENT

    TYPE = "betaFeedbackCrashSubmissions"
    PATH = "/v1/betaFeedbackCrashSubmissions/{id}"
    ATTRIBUTES = {
        "appPlatform": ("app_platform", None),
        "appUptimeInMilliseconds": ("app_uptime_in_milliseconds", None),
        "architecture": ("architecture", None),
        "batteryPercentage": ("battery_percentage", None),
        "buildBundleId": ("build_bundle_id", None),
        "comment": ("comment", None),
        "connectionType": ("connection_type", None),
        "createdDate": ("created_date", date_time),
        "deviceFamily": ("device_family", None),
        "deviceModel": ("device_model", None),
        "devicePlatform": ("device_platform", None),
        "diskBytesAvailable": ("disk_bytes_available", None),
        "diskBytesTotal": ("disk_bytes_total", None),
        "email": ("email", None),
        "locale": ("locale", None),
        "osVersion": ("os_version", None),
        "pairedAppleWatch": ("paired_apple_watch", None),
        "screenHeightInPoints": ("screen_height_in_points", None),
        "screenWidthInPoints": ("screen_width_in_points", None),
        "timeZone": ("time_zone", None),
    }

    RELATIONSHIPS = {
        "build": to_one("build", "Build"),
        "crashLog": to_one(
            "crash_log", "BetaCrashLog", "/v1/betaFeedbackCrashSubmissions/{id}/crashLog"
        ),
        "tester": to_one("tester", "BetaTester"),
    }
