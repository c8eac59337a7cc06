"""What a folder holds, by the names of its files and folders."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument

PARTS: Mapping[str, str] = {
    "prices.csv": "pricing",
    "listing": "listing",
    "metadata": "listing",
    "screenshots": "media",
    "media": "media",
}
"""Which workflow reads what. `metadata` and `screenshots` are what fastlane calls them."""


def read_contents(folder: Any) -> dict[str, Path]:
    """The path of each part that is there, by its workflow, in the order in which they are written.

    Raises `InvalidArgument` for a folder without any, for two names of one part, and for what looks
    like a slip of the pen.
    """
    if not isinstance(folder, str | Path) or not Path(folder).is_dir():
        raise InvalidArgument(f"folder is {str(folder)!r}: there is no such folder")
    names = sorted(entry.name for entry in Path(folder).iterdir())
    _refuse_slips(names)
    found: dict[str, Path] = {}
    for name, workflow in PARTS.items():
        if name not in names:
            continue
        if workflow in found:
            raise InvalidArgument(f"{folder} holds {found[workflow].name} and {name}: keep one")
        found[workflow] = Path(folder, name)
    if not found:
        raise InvalidArgument(f"{folder} holds none of {', '.join(PARTS)}")
    return found


def _refuse_slips(names: list[str]) -> None:
    for name in names:
        close = get_close_matches(name.casefold(), PARTS, 1, 0.8)
        if name not in PARTS and close:
            raise InvalidArgument(f"{name} is not read: rename it to {close[0]}, or move it away")
