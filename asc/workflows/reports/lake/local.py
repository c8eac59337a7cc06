"""A lake in a local folder: files appear when they are whole, and one process writes at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO

import attrs
from asc_api.errors import InvalidArgument

_APPENDING = threading.Lock()
"""Apps are fetched in several threads, which add to the same manifest."""


@attrs.frozen
class LocalStorage:
    """See `Storage`."""

    folder: Path

    @property
    def address(self) -> str:
        return str(self.folder)

    def read(self, name: str) -> bytes | None:
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def find(self, name: str) -> Path | None:
        path = self.folder / name
        return path if path.is_file() else None

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        path, parts = self.folder / name, self.folder / ".parts"
        for folder in (parts, path.parent):
            folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=parts, suffix=path.suffix, delete=False) as file:
            part = Path(file.name)
        try:
            yield part
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    def append(self, name: str, lines: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with _APPENDING, path.open("a+b") as file:
            file.write(_line_break(file) + lines)
            file.flush()
            os.fsync(file.fileno())

    def read_lines(self, name: str) -> bytes:
        return self.read(name) or b""

    def compact(self, name: str) -> None:
        """There is nothing beside the file."""

    def names(self, folder: str) -> list[str]:
        place = self.folder / folder
        files = [path for path in place.rglob("*") if path.is_file()]
        return sorted(path.relative_to(place).as_posix() for path in files)

    def place(self, name: str) -> str:
        """DuckDB is started in the folder."""
        return name

    @contextmanager
    def one_writer(self) -> Iterator[None]:
        """Holds a lock that ends with the process."""
        with self._lock_file() as file:
            try:
                _lock(file.fileno())
            except OSError:
                raise InvalidArgument(
                    f"another process writes to {self.folder}: wait for it, or give each its own "
                    "lake"
                ) from None
            yield

    def _lock_file(self) -> BinaryIO:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            return (self.folder / ".lock").open("a+b")
        except OSError as error:
            raise InvalidArgument(
                f"lake is {str(self.folder)!r}, where nothing can be written: {error.strerror}"
            ) from None


def _line_break(file: Any) -> bytes:
    """What divides a new line from one that was cut."""
    if file.tell() == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"


def _lock(descriptor: int) -> None:
    """A lock of the operating system: it is gone when the process is."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
