"""Files of devices: CSV, and the two forms that Apple's developer pages take.

    Device ID <tab> Device Name <tab> Device Platform   Apple's text file; a platform is ios or mac
    Device UDIDs: [deviceIdentifier, deviceName, ...]   .deviceids, a property list, as Apple
                                                        Configurator exports it

Source: Apple's sample files for "Register multiple devices", as fastlane's `register_devices` and
exporters of `.deviceids` describe them.
"""

from __future__ import annotations

import csv
import io
import plistlib
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from asc_api.errors import InvalidArgument

from .device import DeviceEntry, check_entry

_COLUMNS = {
    "udid": ("device id", "udid", "device udid", "identifier", "device identifier", "uuid"),
    "name": ("device name", "name"),
    "platform": ("device platform", "platform"),
}
_IN_ORDER = {"udid": 0, "name": 1, "platform": 2}


def read_devices(path: str | PathLike[str]) -> list[DeviceEntry]:
    """The devices of a file: Apple's text file or `.deviceids`, or CSV with the columns udid, name
    and, if wanted, platform. Lines that begin with `#` are left out. Raises `InvalidArgument`,
    which names the line, and `OSError`.
    """
    path = Path(path)
    content = path.read_bytes()
    if content.lstrip().startswith((b"<?xml", b"<plist", b"bplist")):
        return _from_property_list(path.name, content)
    try:
        text = content.decode(
            "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        )
    except UnicodeDecodeError:
        raise InvalidArgument(f"{path.name} can't be read as text: save it in UTF-8") from None
    return _from_rows(path.name, text)


def _from_property_list(file: str, content: bytes) -> list[DeviceEntry]:
    try:
        listed = plistlib.loads(content)["Device UDIDs"]
        found = [_from_dict(each) for each in listed]
    except (plistlib.InvalidFileException, ExpatError, KeyError, TypeError, AttributeError):
        raise InvalidArgument(
            f"{file} is not a .deviceids file: it has no list 'Device UDIDs' of devices"
        ) from None
    return [check_entry(entry, f"{file}, device {at}") for at, entry in enumerate(found, 1)]


def _from_dict(values: Mapping[str, Any]) -> DeviceEntry:
    platform = values.get("devicePlatform")
    name = values.get("deviceName") or values["deviceIdentifier"]
    return DeviceEntry(str(values["deviceIdentifier"]), str(name), platform)


def _from_rows(file: str, text: str) -> list[DeviceEntry]:
    rows = _rows(file, text)
    places = _places(rows[0][1]) if rows else {}
    listed = rows[1:] if places else rows
    return [_entry(file, line, cells, places or _IN_ORDER) for line, cells in listed]


def _rows(file: str, text: str) -> list[tuple[int, list[str]]]:
    """The rows with their numbers, separated by tabs where the first one has any. Strict, as a
    quote that is not closed would hide the lines behind it. Raises `InvalidArgument`.
    """
    lines = (line.strip() for line in text.splitlines())
    first = next((line for line in lines if line and not line.startswith("#")), "")
    delimiter = next((each for each in "\t;" if each in first), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = ((reader.line_num, [cell.strip() for cell in cells]) for cells in reader)
    try:
        return [(line, cells) for line, cells in rows if any(cells) and not _is_remark(cells)]
    except csv.Error as error:
        raise InvalidArgument(
            f"{file}, line {reader.line_num}: {error}; quotes go around a whole value, or nowhere"
        ) from None


def _is_remark(cells: Sequence[str]) -> bool:
    """A comment, or Excel's `sep=;`."""
    return cells[0].startswith(("#", "sep="))


def _places(header: Sequence[str]) -> dict[str, int]:
    """Where each column is; empty where the row is not a header."""
    names = [cell.lower() for cell in header]
    found = {column: _first(names, known) for column, known in _COLUMNS.items()}
    present = {column: place for column, place in found.items() if place is not None}
    return present if "udid" in present else {}


def _first(names: Sequence[str], known: Sequence[str]) -> int | None:
    return next((place for place, name in enumerate(names) if name in known), None)


def _entry(file: str, line: int, cells: Sequence[str], places: Mapping[str, int]) -> DeviceEntry:
    values = {name: cells[place] for name, place in places.items() if place < len(cells)}
    udid = values.get("udid", "")
    entry = DeviceEntry(udid, values.get("name") or udid, values.get("platform") or None)
    return check_entry(entry, f"{file}, line {line}")
