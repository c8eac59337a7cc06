"""The versions of Apple's API that this package remembers: one small text per version, beside this
module.

The oldest version is written whole, every later one as what it says otherwise than the version
before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from asc.changes.surface.surface import Surface, surface_of

from .packing import Packed, as_text, from_text, onto, pack, unpack, without

FOLDER: Final = Path(__file__).parent
"""Where the surfaces are; ``4.4.json`` is that of version 4.4."""


class UnknownVersion(LookupError):
    """No surface of this version is known; the message names the known ones."""

    def __str__(self) -> str:
        return str(self.args[0])


def versions(folder: Path = FOLDER) -> list[str]:
    """The known versions, oldest first."""
    return sorted((path.stem for path in folder.glob("*.json")), key=_order)


def surface_for(version: str, folder: Path = FOLDER) -> Surface:
    """The surface of a known version. Raises UnknownVersion."""
    return unpack(_packed(version, folder))


def write_surface(
    document: Mapping[str, Any], folder: Path = FOLDER, published: str | None = None
) -> Surface:
    """Write the surface of a document that `load_document` accepted into its history file, and
    return it.

    `published`: SHA-256 of the JSON as Apple published it, where it is known. The same documents
    give the same bytes, in whatever order they come. Later versions keep their meaning; the file
    that was written against this version is written anew.
    """
    surface = surface_of(document, published)
    later = [version for version in versions(folder) if _order(version) > _order(surface.version)]
    kept = [pack(surface_for(version, folder)) for version in later]
    folder.mkdir(parents=True, exist_ok=True)
    for packed in [pack(surface), *kept]:
        _write(packed, folder)
    return surface


def _write(packed: Packed, folder: Path) -> None:
    version = packed["version"]
    before = [known for known in versions(folder) if _order(known) < _order(version)]
    text = as_text(without(packed, _packed(before[-1], folder)) if before else packed)
    path = folder / f"{version}.json"
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8", newline="\n")
    if unpack(_packed(version, folder)).meaning != packed["meaning"]:
        raise AssertionError(f"{path} does not read as it was written")


def _packed(version: str, folder: Path) -> Packed:
    if version not in versions(folder):
        raise UnknownVersion(
            f"version {version} is not known; known are {', '.join(versions(folder)) or 'none'}"
        )
    packed = from_text((folder / f"{version}.json").read_text("utf-8"))
    return packed if packed["against"] is None else onto(packed, _packed(packed["against"], folder))


def is_older(version: str, other: str) -> bool:
    """Whether a version comes before another one: ``4.4`` before ``4.4.1`` before ``4.10``."""
    return _order(version) < _order(other)


def _order(version: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(part) if part.isdigit() else -1, part) for part in re.split(r"[.-]", version))
