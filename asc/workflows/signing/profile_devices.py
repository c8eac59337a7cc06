"""Which devices a profile is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import Device

from asc.base.secrets import shown
from asc.errors import CannotSign, NotFoundByName

from .device import udid_key
from .devices import read_all
from .kinds import ProfileKind

DeviceChoice = str | Collection[str]
"""`"all"`, the enabled devices that the type of profile is for; or UDIDs, or ids of devices."""


def check_choice(kind: ProfileKind, devices: object) -> list[str] | None:
    """The devices that are named; None stands for all. Raises `InvalidArgument`."""
    if not kind.takes_devices:
        if devices is not None:
            raise InvalidArgument(
                f"devices is {shown(devices)}: {kind.type} is for all devices; leave them out"
            )
        return []
    if devices == "all":
        return None
    if isinstance(devices, (str, bytes)) or not isinstance(devices, Collection) or not devices:
        raise InvalidArgument(
            f"devices is {shown(devices)}: {kind.type} is for some devices; give 'all', or UDIDs"
        )
    if wrong := [each for each in devices if not isinstance(each, str) or not each.strip()]:
        raise InvalidArgument(
            f"devices: {shown(wrong[0])} is not a UDID, nor the id of a device: give 'all', or "
            "UDIDs"
        )
    return list(devices)


async def device_ids(kind: ProfileKind, named: list[str] | None) -> tuple[str, ...]:
    """The ids of the devices. One request for 200 devices of the team; none for a type that takes
    none.
    """
    if not kind.takes_devices:
        return ()
    there = await read_all()
    chosen = for_all(there, kind) if named is None else pick(there, named)
    if not chosen:
        raise CannotSign(
            f"{kind.type} needs a device, and the team has none that is enabled and of a class for "
            "it: client.signing.register_devices(...)"
        )
    return tuple(dict.fromkeys(device.id for device in chosen))


def for_all(there: Iterable[Device], kind: ProfileKind) -> list[Device]:
    """The enabled devices that such a profile is for. Pure."""
    fitting = [device for device in there if device.device_class in kind.device_classes]
    return [device for device in fitting if device.status == "ENABLED"]


def pick(there: Sequence[Device], named: Iterable[str]) -> list[Device]:
    """The devices that are named. Raises `NotFoundByName`, `CannotSign`. Pure."""
    known = {udid_key(str(device.udid)): device for device in there}
    known |= {device.id: device for device in there}
    wanted = {name: known.get(name) or known.get(udid_key(name)) for name in named}
    if missing := [name for name, device in wanted.items() if device is None]:
        raise NotFoundByName(
            f"no device of the team is {', '.join(missing)}: client.signing.register_devices(...)"
        )
    chosen = [device for device in wanted.values() if device is not None]
    if closed := [device for device in chosen if device.status != "ENABLED"]:
        names = ", ".join(f"{device.name!r} is {device.status}" for device in closed)
        raise CannotSign(f"{names}: only enabled devices fit in a profile")
    return chosen
