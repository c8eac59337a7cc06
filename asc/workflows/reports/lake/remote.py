"""A lake in an object store, by fsspec. An object is there whole or not, and cannot be added to.

So lines for a manifest are objects of their own beside it until the end of a run, which makes one
object of them: written first, and only then are the others deleted. There is no lock: whoever runs
several processes gives each its own apps and its own lake.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

import attrs

_PARTS = ".parts/"


@attrs.frozen
class RemoteStorage:
    """See `Storage`."""

    address: str
    files: Any
    """Of fsspec."""
    root: str

    def read(self, name: str) -> bytes | None:
        try:
            content: bytes = self.files.cat_file(self._path(name))
        except FileNotFoundError:
            return None
        return content

    def find(self, name: str) -> bytes | None:
        return self.read(name)

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        with TemporaryDirectory() as folder:
            part = Path(folder) / f"part{PurePosixPath(name).suffix}"
            yield part
            self.put(part, name)

    def put(self, part: Path, name: str) -> None:
        """Makes an object of a local file."""
        self.files.put_file(str(part), self._path(name))

    def append(self, name: str, lines: bytes) -> None:
        digest = hashlib.sha256(lines).hexdigest()
        with self.writing(f"{name}{_PARTS}{digest}") as part:
            part.write_bytes(lines)

    def read_lines(self, name: str) -> bytes:
        parts = [self.read(part) or b"" for part in self._parts(name)]
        return b"".join([self.read(name) or b"", *parts])

    def compact(self, name: str) -> None:
        parts = self._parts(name)
        if not parts:
            return
        lines = dict.fromkeys(self.read_lines(name).splitlines(keepends=True))
        with self.writing(name) as part:
            part.write_bytes(b"".join(lines))
        for each in parts:
            self.delete(each)

    def delete(self, name: str) -> None:
        """Deletes an object."""
        self.files.rm_file(self._path(name))

    def _parts(self, name: str) -> list[str]:
        folder = f"{name}{_PARTS}"
        return [f"{folder}{each}" for each in self.names(folder)]

    def names(self, folder: str) -> list[str]:
        place = self._path(folder.rstrip("/")) + "/"
        found = self.files.find(place)
        return sorted(path.partition(place)[2] for path in found if place in path)

    def place(self, name: str) -> str:
        return f"{self.address}/{name}"

    @contextmanager
    def one_writer(self) -> Iterator[None]:
        """No store locks."""
        yield

    def _path(self, name: str) -> str:
        return f"{self.root}/{name}"
