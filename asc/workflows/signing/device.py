"""Devices as people list them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from os import PathLike

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import text
from asc.base.secrets import shown

LONGEST_NAME = 50
"""Characters: a constant of fastlane's."""
PLATFORMS = {
    "ios": "IOS",
    "ipados": "IOS",
    "iphone": "IOS",
    "ipad": "IOS",
    "tvos": "IOS",
    "watchos": "IOS",
    "visionos": "IOS",
    "mac": "MAC_OS",
    "macos": "MAC_OS",
    "mac_os": "MAC_OS",
}
"""Apple registers all devices but Macs for IOS."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_FORMS = (
    (re.compile(r"[0-9a-f]{40}"), str.lower),
    (re.compile(r"[0-9a-f]{8}-?[0-9a-f]{16}"), lambda udid: _grouped(udid, 8)),
    (
        re.compile(r"[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}"),
        lambda udid: _grouped(udid, 8, 4, 4, 4),
    ),
)
"""40 digits (to 2018), 8-16 (since), 8-4-4-4-12 (Macs)."""


def _grouped(udid: str, *sizes: int) -> str:
    digits, groups = udid.replace("-", "").upper(), []
    for size in sizes:
        groups.append(digits[:size])
        digits = digits[size:]
    return "-".join([*groups, digits])


@attrs.frozen
class DeviceEntry:
    """A device to register. `platform` is IOS (iPhone, iPad, Watch, TV, Vision) or MAC_OS; None
    takes what is given for all.
    """

    udid: str
    name: str
    platform: str | None = None

    @property
    def key(self) -> str:
        """What tells devices apart: Apple compares without case and dashes (quirk 70)."""
        return udid_key(self.udid)


Devices = str | PathLike[str] | Iterable[DeviceEntry]
"""The path of a file (see `read_devices`), or `DeviceEntry`s."""


def udid_key(udid: str) -> str:
    """A UDID without case and dashes."""
    return udid.replace("-", "").lower()


def check_entry(entry: DeviceEntry, place: str = "") -> DeviceEntry:
    """The device, its UDID as Apple writes it. Raises `InvalidArgument`."""
    named = f"{place}: " if place else ""
    text(f"{named}name", entry.name, "Ann's iPhone")
    text(f"{named}udid", entry.udid, "00008140-000A1B2C3D4E5F60")
    udid = normal_udid(entry.udid)
    if udid is None:
        raise InvalidArgument(
            f"{named}{entry.udid!r} is not a UDID: one has 40 digits (0-9, a-f), or looks like "
            "'00008140-000A1B2C3D4E5F60'"
        )
    if _CONTROL.search(entry.name.strip()):
        raise InvalidArgument(
            f"{named}name is {shown(entry.name)}: it takes one line, without tabs"
        )
    if len(entry.name.strip()) > LONGEST_NAME:
        raise InvalidArgument(f"{named}{entry.name!r} is longer than {LONGEST_NAME} characters")
    return DeviceEntry(udid, entry.name.strip(), check_platform(entry.platform, named))


def normal_udid(udid: str) -> str | None:
    """A UDID in Apple's spelling; None for what is not one."""
    plain = udid.strip()
    for form, spell in _FORMS:
        if form.fullmatch(plain.lower()):
            return spell(plain)
    return None


def check_platform(platform: str | None, named: str = "") -> str | None:
    """IOS or MAC_OS. Raises `InvalidArgument`."""
    if platform is None or not str(platform).strip():
        return None
    found = PLATFORMS.get(str(platform).strip().lower())
    if found is None:
        raise InvalidArgument(f"{named}platform is {shown(platform)}: it takes IOS or MAC_OS")
    return found
