"""Files that hold keys, certificates and profiles: written whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from tempfile import mkstemp

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.flow.result import Outcome

NOT_IN_NAMES = re.compile(r"[^\w.()+*-]+")


def write_file(path: Path, content: bytes) -> Outcome:
    """Writes a file that its owner alone reads, beside it first; a kill leaves the old one or the
    new one.
    """
    before = path.read_bytes() if path.exists() else None
    if before == content:
        return "unchanged"
    with written_beside(path, content) as beside:
        beside.replace(path)
    return "created" if before is None else "updated"


@contextmanager
def written_beside(path: Path, content: bytes) -> Iterator[Path]:
    """A whole file in the folder of `path`, with mode 0600, to be moved there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = mkstemp(dir=path.parent, prefix=".asc-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def check_folder(name: str, value: object) -> Path:
    """The folder. Raises `InvalidArgument`."""
    path = check_path(name, value)
    if path.exists() and not path.is_dir():
        raise InvalidArgument(f"{name} is {shown(str(path))}, which is a file: it takes a folder")
    return path


def check_writable(name: str, path: Path) -> Path:
    """The folder, where files can be written; nothing is made yet. Raises `InvalidArgument`: what
    is made at Apple's must not be lost for want of a place.
    """
    there = path
    while not os.path.lexists(there):
        there = there.parent
    if not there.is_dir():
        raise InvalidArgument(f"{name} is {shown(str(path))}, and {there} is not a folder")
    if not os.access(there, os.W_OK | os.X_OK):
        raise InvalidArgument(
            f"{name} is {shown(str(path))}, and nothing can be written in {there}"
        )
    return path


def check_path(name: str, value: object) -> Path:
    """The path. Raises `InvalidArgument`."""
    if not isinstance(value, (str, PathLike)) or not str(value).strip():
        raise InvalidArgument(f"{name} is {shown(value)}: it takes a path, such as 'signing'")
    return Path(value)


def safe_name(name: str) -> str:
    """A name as a file can have it."""
    return NOT_IN_NAMES.sub("-", name).strip("-.") or "profile"
