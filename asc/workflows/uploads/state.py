"""What an upload leaves on disk while it is under way, so that another process can go on with it.

A journal, one JSON object a line, that only ever grows: what tells the archive from another one,
its MD5, the ids of its upload, and each part that was sent, with the id of the file that it belongs
to. A line that a crash cut off is skipped, and lines about another archive are not believed. No
URL: those permit an upload, and are read anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
from pathlib import Path
from typing import Any

from asc.errors import InvalidArgument

from .archives import Archive

_PIECE = 1 << 20
_LARGEST = 64 << 20
# Not through a link, which somebody else may have put there; not waiting for a pipe's other end.
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


class State:
    """The journal of one upload. With `keeps=False` (a dry run) it is read, and never written.

    Raises `InvalidArgument` where it can't be read.
    """

    def __init__(self, path: Path, archive: Archive, *, keeps: bool = True) -> None:
        self._path, self._archive, self._keeps = path, archive, keeps
        self._identity = _identity(archive.path)
        self._md5 = ""
        self._file: str | None = None
        self._parts: set[tuple[str | None, int, int]] = set()
        self.upload: str | None = None
        """The id of the upload that was begun for this archive."""
        self.reserving = False
        """Whether an upload was asked for of which no id is noted: the process ended between."""
        self.uploads: set[str] = set()
        """The ids of all uploads that were begun with this journal, for whichever archive."""
        self._load()

    def _load(self) -> None:
        ours = False
        for line in self._lines():
            if "upload" in line:
                self.uploads.add(str(line["upload"]))
            if "archive" in line:
                ours = line["archive"] == self._identity
            if ours:
                self._take(line)

    def _lines(self) -> list[dict[str, Any]]:
        try:
            text = _read(self._path)
        except FileNotFoundError:
            return []
        except OSError as error:
            problem = error.strerror or str(error)
        else:
            return [line for line in map(_parsed, text.splitlines()) if line]
        raise InvalidArgument(self._cure(f"can't be read ({problem})"))

    def _take(self, line: dict[str, Any]) -> None:
        """What a line says of this archive."""
        if "md5" in line:
            self._md5 = str(line["md5"])
        if "reserving" in line:
            self.upload, self.reserving = None, True
        if "upload" in line:
            self.upload, self.reserving = str(line["upload"]), False
        if "part" in line:
            offset, length = line["part"]
            self._parts.add((line.get("file"), offset, length))
        if "lost" in line:
            self._parts = {part for part in self._parts if part[0] != line["lost"]}

    @property
    def md5(self) -> str:
        """The archive's MD5 in hex, read in small pieces; an earlier run's, where the archive is
        the same.
        """
        if not self._md5:
            digest = hashlib.md5(usedforsecurity=False)
            with self._archive.path.open("rb") as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
            self._md5 = digest.hexdigest()
        return self._md5

    def open(self) -> None:
        """Makes the file before anything is sent. Raises `InvalidArgument` where it can't be
        kept.
        """
        self._note(os.O_CREAT, archive=self._identity, md5=self.md5)

    def reserve(self) -> None:
        """Notes that an upload is about to be asked for."""
        self._note(reserving=True)

    def begin(self, upload: str) -> None:
        """Notes an upload, as soon as its id is known."""
        if self.upload != upload:
            self._note(upload=upload)

    def send_to(self, file: str) -> None:
        """Names the file that parts are sent to: those that went to another one don't count."""
        self._file = file

    def has(self, offset: int, length: int) -> bool:
        """Whether that part was sent."""
        return (self._file, offset, length) in self._parts

    def finish(self, offset: int, length: int) -> None:
        """Notes that a part was sent."""
        self._note(file=self._file, part=[offset, length])

    def forget_parts(self) -> None:
        """Apple misses some of them: all have to be sent again."""
        self._note(lost=self._file)

    def forget(self) -> None:
        """Removes the file: the upload is complete, or has to begin anew."""
        if self._keeps:
            with contextlib.suppress(OSError):  # where nothing can be written, nothing is there
                self._path.unlink()

    def _note(self, flags: int = 0, **line: Any) -> None:
        """One line more. Once the file is removed, nothing is left to note."""
        self._take(line)
        if not self._keeps:
            return
        try:
            _append(self._path, f"\n{json.dumps(line)}", flags)
        except OSError as error:
            if isinstance(error, FileNotFoundError) and not flags:
                return
            problem = error.strerror or str(error)
        else:
            return
        sent = "parts that were sent are noted in a file, and "
        raise InvalidArgument(sent + self._cure(f"can't be written ({problem})"))

    def _cure(self, problem: str) -> str:
        return f"{self._path} {problem}: name another place with state=..."


def beside(archive: Path) -> Path:
    """Where the journal is unless the user names a place."""
    return archive.with_name(f"{archive.name}.asc-upload.json")


def _identity(path: Path) -> dict[str, Any]:
    status = path.stat()
    return {"name": path.name, "size": status.st_size, "changed": status.st_mtime_ns}


def _read(path: Path) -> str:
    with open(_opened(path, os.O_RDONLY), encoding="utf-8", errors="replace") as file:
        return file.read(_LARGEST)


def _append(path: Path, text: str, flags: int) -> None:
    """One write at the end: lines of several threads don't mix."""
    with open(_opened(path, os.O_WRONLY | os.O_APPEND | flags), "wb", buffering=0) as file:
        file.write(text.encode())


def _opened(path: Path, flags: int) -> int:
    descriptor = os.open(path, flags | _SAFELY, 0o600)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, "it is not a file")
    return descriptor


def _parsed(line: str) -> dict[str, Any] | None:
    """What a line says; None for what is not of ours, or was cut off."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not _is_pair(found.get("part", [0, 0])):
        return None
    return found


def _is_pair(part: object) -> bool:
    return isinstance(part, list) and [type(each) for each in part] == [int, int]
