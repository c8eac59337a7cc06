"""DeviceFamilyOsVersionFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import DeviceFamily


@define
class DeviceFamilyOsVersionFilter(Struct):
    """A part of an answer or of a request."""

    device_family: DeviceFamily | str | None = ABSENT
    maximum_os_inclusive: str | None = ABSENT
    minimum_os_inclusive: str | None = ABSENT

    ATTRIBUTES = {
        "deviceFamily": ("device_family", None),
        "maximumOsInclusive": ("maximum_os_inclusive", None),
        "minimumOsInclusive": ("minimum_os_inclusive", None),
    }
