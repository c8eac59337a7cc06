"""A file on disk: its size and what tells its bytes from others. It is read in small pieces."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import attrs

from asc.base.secrets import shown
from asc.errors import InvalidArgument

_PIECE = 1 << 20
_MARK = re.compile(r"\.([0-9a-f]{16})(?=\.[^.]*$|$)")


@attrs.frozen
class LocalFile:
    """A file as it is to be at Apple's."""

    path: Path
    size: int
    md5: str
    sha256: str

    @property
    def marked_name(self) -> str:
        """Its name with the start of its SHA-256: where Apple keeps no checksum, the name alone
        can tell whether the bytes are these.
        """
        return marked(self.path, self.sha256[:16])


def marked(path: Path, mark: str) -> str:
    """A file's name with the start of a sum before its suffix."""
    return f"{path.stem}.{mark}{path.suffix}"


def mark_in(name: str) -> str:
    """The start of the sum in a name at Apple's; empty where another tool made it."""
    found = _MARK.search(name)
    return found[1] if found else ""


def unmarked(name: str) -> str:
    """A name at Apple's without that."""
    return _MARK.sub("", name)


def check_path(name: str, path: object) -> Path:
    """Raises `InvalidArgument` unless there is a file with something in it."""
    if not isinstance(path, (str, Path)) or not str(path):
        raise InvalidArgument(f"{name} is {shown(path)}: it takes a path, such as 'review.png'")
    found = Path(path)
    if not found.is_file():
        raise InvalidArgument(
            f"{name} is {shown(str(path))}: there is no such file; give one that is there"
        )
    if not found.stat().st_size:
        raise InvalidArgument(
            f"{name} is {shown(str(path))}: the file is empty; give one with something in it"
        )
    return found


def read_local(path: Path) -> LocalFile:
    """Reads a file once, for both of its sums."""
    md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            md5.update(piece)
            sha256.update(piece)
            size += len(piece)
    return LocalFile(path, size, md5.hexdigest(), sha256.hexdigest())
