"""The folder of a lake: files appear when they are whole, and one process writes at a time."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from os import PathLike
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from .entry import Entry

_APPENDING = threading.Lock()
"""Apps are fetched in several threads, which add to the same manifest."""


@attrs.frozen
class Lake:
    """A folder with report files, their manifest, and tables made of them."""

    path: Path

    def entries(self, report: str) -> list[Entry]:
        """What is known of a report, in the order in which it came."""
        with suppress(FileNotFoundError):
            lines = self._manifest(report).read_text(encoding="utf-8").splitlines()
            return [entry for entry in map(Entry.from_line, lines) if entry is not None]
        return []

    @property
    def reports(self) -> list[str]:
        """The reports that the lake has."""
        return sorted(path.stem for path in (self.path / "manifest").glob("*.ndjson"))

    def keep(self, content: bytes, report: str, owner: str, day: date) -> tuple[str, str]:
        """Puts a file in its place; gives its checksum and its path below `raw`."""
        checksum = hashlib.md5(content, usedforsecurity=False).hexdigest()
        name = f"{report}/{owner}/{day}-{checksum}.txt.gz"
        write_whole(self.path / "raw" / name, lambda part: part.write_bytes(content))
        return checksum, name

    def note(self, report: str, *entries: Entry) -> None:
        """Adds lines to the manifest, after their files are in place."""
        path = self._manifest(report)
        lines = "".join(entry.to_line() for entry in entries)
        path.parent.mkdir(parents=True, exist_ok=True)
        with _APPENDING, path.open("a+b") as file:
            file.write(_line_break(file) + lines.encode())
            file.flush()
            os.fsync(file.fileno())

    def content(self, entry: Entry) -> bytes:
        """The file of an entry as Apple sent it."""
        return (self.path / "raw" / entry.file).read_bytes()

    def _manifest(self, report: str) -> Path:
        return self.path / "manifest" / f"{report}.ndjson"


def _line_break(file: Any) -> bytes:
    """What divides a new line from one that was cut."""
    if file.tell() == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"


def open_lake(path: str | PathLike[str]) -> Lake:
    """The lake in a local folder, which need not be there. Raises `InvalidArgument`."""
    if "://" in os.fspath(path):
        raise InvalidArgument(
            f"lake is {os.fspath(path)!r}: it takes a local folder; copy it to an object store "
            "when the update is done"
        )
    return Lake(Path(path))


def check_names(reports: Iterable[str]) -> list[str]:
    """Names of reports, which become names of folders. Raises `InvalidArgument`."""
    names = [reports] if isinstance(reports, str) else list(reports)
    for name in names:
        if not name or name.startswith(".") or any(letter in name for letter in '/\\:*?"<>|'):
            raise InvalidArgument(f"report is {name!r}: it takes the name of a report")
    return names


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file beside its place, and moves it there when it is whole and on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".part-", delete=False) as file:
        part = Path(file.name)
    try:
        write(part)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def one_writer(lake: Lake) -> Iterator[None]:
    """Holds the lake's lock, which ends with the process. Raises `InvalidArgument`."""
    lake.path.mkdir(parents=True, exist_ok=True)
    with (lake.path / ".lock").open("a+b") as file:
        try:
            _lock(file.fileno())
        except OSError:
            raise InvalidArgument(
                f"another process writes to {lake.path}: wait for it, or give each its own lake"
            ) from None
        yield


def _lock(descriptor: int) -> None:
    """A lock of the operating system: it is gone when the process is."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
