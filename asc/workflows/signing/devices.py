"""Devices: `register_devices`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import Device
from asc_api.resources import devices as api

from asc.base.checks import flags
from asc.base.secrets import shown
from asc.errors import Conflict, Forbidden, UnprocessableEntity
from asc.flow.ensure import create_or_find, reasons
from asc.flow.read_back import write_and_verify
from asc.flow.result import Outcome, Result, Step
from asc.flow.steps import emit

from .device import DeviceEntry, Devices, check_entry, check_platform, udid_key
from .device_file import read_devices
from .files import check_path

_CODES = ("ENTITY_ERROR",)
_AT_LIMIT = "maximum number"


@attrs.frozen
class DeviceChange:
    """What has to be done for a device."""

    entry: DeviceEntry
    outcome: Outcome
    why: str = ""
    found: Device | None = None
    values: Mapping[str, Any] = attrs.field(factory=dict)

    @property
    def what(self) -> str:
        """`device 'Ann's iPhone', 00008140-...`."""
        return f"device {self.entry.name!r}, {self.entry.udid}"


async def register_devices(
    devices: Devices, *, platform: str = "IOS", enable: bool = False, rename: bool = False
) -> Result:
    """Registers devices for development and ad hoc builds; those that are there are left.

    `devices` is the path of a file, CSV or one of Apple's own forms (see `read_devices`), or
    `DeviceEntry`s. `platform` is for those that name none: IOS, for all but Macs, or MAC_OS. A
    device that was disabled is `kept`, unless `enable`; one of another name too, unless `rename`.
    Apple may take up to three days to process a new device; until then it fits in no profile. Run
    again, it writes nothing.

    One request for 200 devices of the team, and one for each change. What Apple refuses for a
    device (a team registers 100 of each kind in a year, and nothing frees a place) is a step with
    its reason. Source: Apple's "Register a New Device"; quirk 70.
    """
    flags(enable=enable, rename=rename)
    usual = check_platform(platform, "register_devices: ")
    if usual is None or not isinstance(platform, str):
        raise InvalidArgument(f"platform is {shown(platform)}: it takes IOS or MAC_OS")
    entries = [_with_platform(entry, usual) for entry in check_devices(devices)]
    steps = []
    for change in plan_devices(entries, await read_all(), enable=enable, rename=rename):
        steps.append(await _write(change))
        await emit(steps[-1])
    return Result(steps=steps)


def check_devices(devices: object) -> list[DeviceEntry]:
    """The devices, each once. Raises `InvalidArgument`."""
    if isinstance(devices, (str, PathLike)):
        path = check_path("devices", devices)
        try:
            return _once(read_devices(path))
        except OSError as error:
            raise InvalidArgument(
                f"devices: {path} can't be read ({error.strerror}): give a file that is there"
            ) from None
    if isinstance(devices, (bytes, Mapping)) or not isinstance(devices, Iterable):
        raise InvalidArgument(
            f"devices is {shown(devices)}: it takes the path of a file, or "
            "[DeviceEntry(udid, name)]"
        )
    found = list(devices)
    if wrong := [each for each in found if not isinstance(each, DeviceEntry)]:
        raise InvalidArgument(f"devices: {shown(wrong[0])}: it takes DeviceEntry(udid, name)")
    return _once([check_entry(each) for each in found])


def _once(entries: Sequence[DeviceEntry]) -> list[DeviceEntry]:
    """Each device once. Raises `InvalidArgument` for one that is listed in two ways."""
    found: dict[str, DeviceEntry] = {}
    for entry in entries:
        known = found.setdefault(entry.key, entry)
        if (known.name, known.platform) != (entry.name, entry.platform):
            raise InvalidArgument(
                f"devices: {entry.udid} is listed twice, as {_called(known)} and as "
                f"{_called(entry)}: keep one"
            )
    return list(found.values())


def _called(entry: DeviceEntry) -> str:
    return f"{entry.name!r} ({entry.platform})" if entry.platform else repr(entry.name)


def _with_platform(entry: DeviceEntry, platform: str) -> DeviceEntry:
    return attrs.evolve(entry, platform=entry.platform or platform)


async def read_all() -> list[Device]:
    """All devices of the team: a filter would miss those that are spelled otherwise."""
    return await api.list().all()


def plan_devices(
    entries: Iterable[DeviceEntry], there: Iterable[Device], *, enable: bool, rename: bool
) -> list[DeviceChange]:
    """What has to be done for each device. Pure."""
    known = {udid_key(str(device.udid)): device for device in there}
    return [_plan(entry, known.get(entry.key), enable, rename) for entry in entries]


def _plan(entry: DeviceEntry, found: Device | None, enable: bool, rename: bool) -> DeviceChange:
    if found is None:
        return DeviceChange(entry, "added")
    disabled, other_name = found.status == "DISABLED", found.name != entry.name
    values = {"status": "ENABLED"} if disabled and enable else {}
    values |= {"name": entry.name} if other_name and rename else {}
    if values:
        return DeviceChange(entry, "updated", ", ".join(values), found, values)
    if disabled:
        return DeviceChange(entry, "kept", "it is disabled: enable=True enables it", found)
    if other_name:
        why = f"it is called {found.name!r}: rename=True changes that"
        return DeviceChange(entry, "kept", why, found)
    waits = "Apple still processes it" if found.status == "PROCESSING" else ""
    return DeviceChange(entry, "unchanged", waits, found)


async def _write(change: DeviceChange) -> Step:
    if change.outcome == "added":
        return await _register(change)
    if change.found is not None and change.values:
        await write_and_verify(api.update(change.found, **change.values))
    return Step(change.what, change.outcome, change.why)


async def _register(change: DeviceChange) -> Step:
    entry = change.entry

    async def find() -> Device | None:
        same = [each for each in await read_all() if udid_key(str(each.udid)) == entry.key]
        return same[0] if same else None

    request = api.create(
        name=entry.name,
        platform=entry.platform,  # type: ignore[arg-type]  # checked
        udid=entry.udid,
    )
    try:
        made, new = await create_or_find(request, find, _CODES)
    except (Conflict, UnprocessableEntity) as error:
        return Step(change.what, "refused", reasons(error))
    except Forbidden as error:
        if _AT_LIMIT not in reasons(error):
            raise
        return Step(change.what, "refused", reasons(error))
    waits = "Apple processes it" if made.status == "PROCESSING" else ""
    return Step(change.what, "added" if new else "unchanged", waits)
