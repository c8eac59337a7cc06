"""Which parts a folder has, by the names of its files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from os import PathLike
from pathlib import Path
from typing import Literal

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown

Part = Literal["listing", "media", "catalog", "pricing"]

PARTS: Mapping[str, Part] = {
    "store.yaml": "listing",
    "listing": "listing",
    "metadata": "listing",
    "screenshots": "media",
    "media": "media",
    "catalog.yaml": "catalog",
    "prices.csv": "pricing",
}
"""What is read, in the order in which it is applied: texts before pictures, which need their
languages, and what is sold last. `metadata` and `screenshots` are what fastlane calls them.
"""
_STEMS = {name.partition(".")[0]: name for name in PARTS}


def find_parts(folder: object) -> dict[Part, Path]:
    """The path of each part that is there, in order.

    Raises `InvalidArgument` for a folder without any, for two names of one part, and for what looks
    like one of these names without being one.
    """
    root = _root(folder)
    _refuse_near_names(root, sorted(entry.name for entry in root.iterdir()))
    found: dict[Part, Path] = {}
    for name, part in PARTS.items():
        path = root / name
        if path.exists() and part in found:
            raise InvalidArgument(f"{root} has {found[part].name} and {name}: keep one of them")
        if path.exists():
            found[part] = _checked(path)
    if not found:
        raise InvalidArgument(f"{root} has none of {', '.join(PARTS)}")
    return found


def _root(folder: object) -> Path:
    if not isinstance(folder, (str, PathLike)) or not str(folder).strip():
        raise InvalidArgument(f"folder is {shown(folder)}: it takes the path of a folder")
    if not Path(folder).is_dir():
        raise InvalidArgument(
            f"folder is {shown(str(folder))}, which is not a folder: give one that is there"
        )
    return Path(folder)


def _checked(path: Path) -> Path:
    """Raises `InvalidArgument` for a folder where a file is expected, and for a file where a folder
    is.
    """
    if path.is_dir() == bool(path.suffix):
        is_a, takes = ("folder", "file") if path.is_dir() else ("file", "folder")
        raise InvalidArgument(f"{path} is a {is_a}: it has to be a {takes}")
    return path


def _refuse_near_names(root: Path, names: Iterable[str]) -> None:
    """A `catalog.yml` or `Screenshots` would be left out without a word. Hidden files, and copies
    that editors make, are not looked at.
    """
    for name in names:
        if name in PARTS or name.startswith(".") or name.endswith("~"):
            continue
        near = _STEMS.get(Path(name).stem.casefold())
        near = near or next(iter(get_close_matches(name.casefold(), PARTS, 1, 0.8)), None)
        if near:
            raise InvalidArgument(f"{root / name} is not read: rename it to {near}, or move it")
