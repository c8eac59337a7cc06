"""What was sent of a file, on disk while it is under way, so that another process goes on with it.

One JSON object a line, and it only ever grows: what tells the file from another one, and each part
that was sent, with the id of what it went to. A line that a crash cut off is skipped, and lines
about another file are not believed. No URL: those permit an upload, and are read anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from pathlib import Path
from typing import Any

_LARGEST = 64 << 20
# Not through a link, which somebody else may have put there; not waiting for a pipe's other end.
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


class Journal:
    """The parts of one file that were sent. With `keeps=False` it is read, and never written.

    `identity` tells the file's bytes from others. Raises `OSError` where it can't be read or
    written.
    """

    def __init__(self, path: Path, identity: Any, *, keeps: bool = True) -> None:
        self._path, self._identity, self._keeps = path, identity, keeps
        self._file: str | None = None
        self._parts: set[tuple[str | None, int, int]] = set()
        self._load()

    def _load(self) -> None:
        ours = False
        for line in self._lines():
            self._note_any(line)
            if "archive" in line:
                ours = line["archive"] == self._identity
            if ours:
                self._take(line)

    def _lines(self) -> list[dict[str, Any]]:
        try:
            text = _read(self._path)
        except FileNotFoundError:
            return []
        return [line for line in map(_parsed, text.splitlines()) if line]

    def _note_any(self, line: dict[str, Any]) -> None:
        """What a line says, whichever file it is about."""

    def _take(self, line: dict[str, Any]) -> None:
        """What a line says of this file."""
        if "part" in line:
            offset, length = line["part"]
            self._parts.add((line.get("file"), offset, length))
        if "lost" in line:
            self._parts = {part for part in self._parts if part[0] != line["lost"]}

    def open(self, **more: Any) -> None:
        """Makes the file before anything is sent."""
        self._note(os.O_CREAT, archive=self._identity, **more)

    def send_to(self, file: str) -> None:
        """Names what parts are sent to: those that went to another one don't count."""
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
        except FileNotFoundError:
            if flags:
                raise


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
