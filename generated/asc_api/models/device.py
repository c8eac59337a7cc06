"""Device."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform, DeviceDeviceClass, DeviceStatus

    DeviceFields: TypeAlias = Literal[
        "addedDate", "deviceClass", "model", "name", "platform", "status", "udid"
    ]
    """What `fields[devices]` takes."""


@define
class Device(Resource):
    """`devices`."""

    added_date: datetime | None = ABSENT
    device_class: DeviceDeviceClass | str | None = ABSENT
    model: str | None = ABSENT
    name: str | None = ABSENT
    platform: BundleIdPlatform | str | None = ABSENT
    status: DeviceStatus | str | None = ABSENT
    udid: str | None = ABSENT

    TYPE = "devices"
    PATH = "/v1/devices/{id}"
    ATTRIBUTES = {
        "addedDate": ("added_date", date_time),
        "deviceClass": ("device_class", None),
        "model": ("model", None),
        "name": ("name", None),
        "platform": ("platform", None),
        "status": ("status", None),
        "udid": ("udid", None),
    }
