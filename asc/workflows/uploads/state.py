"""What an upload of a build leaves on disk while it is under way: beside its parts, the archive's
MD5 and the ids of its upload.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from asc.errors import InvalidArgument

from .archives import Archive
from .journal import Journal

_PIECE = 1 << 20


class State(Journal):
    """The journal of one upload. With `keeps=False` (a dry run) it is read, and never written.

    Raises `InvalidArgument` where it can't be read.
    """

    def __init__(self, path: Path, archive: Archive, *, keeps: bool = True) -> None:
        self._archive, self._md5 = archive, ""
        self.upload: str | None = None
        """The id of the upload that was begun for this archive."""
        self.reserving = False
        """Whether an upload was asked for of which no id is noted: the process ended between."""
        self.uploads: set[str] = set()
        """The ids of all uploads that were begun with this journal, for whichever archive."""
        super().__init__(path, _identity(archive.path), keeps=keeps)

    def _lines(self) -> list[dict[str, Any]]:
        try:
            return super()._lines()
        except OSError as error:
            problem = error.strerror or str(error)
        raise InvalidArgument(self._cure(f"can't be read ({problem})"))

    def _note_any(self, line: dict[str, Any]) -> None:
        if "upload" in line:
            self.uploads.add(str(line["upload"]))

    def _take(self, line: dict[str, Any]) -> None:
        super()._take(line)
        if "md5" in line:
            self._md5 = str(line["md5"])
        if "reserving" in line:
            self.upload, self.reserving = None, True
        if "upload" in line:
            self.upload, self.reserving = str(line["upload"]), False

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

    def open(self, **more: Any) -> None:
        """Makes the file before anything is sent. Raises `InvalidArgument` where it can't be
        kept.
        """
        super().open(md5=self.md5, **more)

    def reserve(self) -> None:
        """Notes that an upload is about to be asked for."""
        self._note(reserving=True)

    def begin(self, upload: str) -> None:
        """Notes an upload, as soon as its id is known."""
        if self.upload != upload:
            self._note(upload=upload)

    def _note(self, flags: int = 0, **line: Any) -> None:
        try:
            super()._note(flags, **line)
        except OSError as error:
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
