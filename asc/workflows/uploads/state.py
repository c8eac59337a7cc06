"""What an upload leaves on disk while it is under way, so that another process can go on with it.

Ids, finished parts, and what tells the archive from another one. No URL: those permit an upload,
and are read anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from pathlib import Path
from typing import Any

from asc.errors import InvalidArgument

from .archives import Archive

_PIECE = 1 << 20


class State:
    """The state file of one upload. With `keeps=False` (a dry run) it is read, and never
    written.
    """

    def __init__(self, path: Path, archive: Archive, *, keeps: bool = True) -> None:
        self._path, self._archive, self._keeps = path, archive, keeps
        self._lock = threading.Lock()
        self._identity = _identity(archive.path)
        self._known = _load(path)
        if self._known.get("archive") != self._identity:
            self._known = {}

    @property
    def md5(self) -> str:
        """The archive's MD5 in hex, read in small pieces; an earlier run's, where the archive is
        the same.
        """
        if "md5" not in self._known:
            digest = hashlib.md5(usedforsecurity=False)
            with self._archive.path.open("rb") as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
            self._known["md5"] = digest.hexdigest()
        return str(self._known["md5"])

    @property
    def upload(self) -> str | None:
        """The id of the upload that was begun."""
        return self._known.get("upload")

    def open(self) -> None:
        """Makes the file before anything is sent. Raises `InvalidArgument` where it can't be
        kept.
        """
        try:
            self._save()
        except OSError as error:
            problem = (
                f"{self._path} can't be written ({error.strerror}): name another place with "
                "state=..."
            )
        else:
            return
        raise InvalidArgument(f"parts that were sent are noted in a file, and {problem}")

    def begin(self, upload: str, file: str) -> None:
        """Notes an upload; finished parts count for the one that they were sent to."""
        if (self._known.get("upload"), self._known.get("file")) != (upload, file):
            self._save(upload=upload, file=file, parts=[])

    def has(self, offset: int, length: int) -> bool:
        """Whether that part was sent."""
        return [offset, length] in self._known.get("parts", ())

    def finish(self, offset: int, length: int) -> None:
        """Notes that a part was sent."""
        with self._lock:
            self._save(parts=[*self._known.get("parts", ()), [offset, length]])

    def forget(self) -> None:
        """Removes the file: the upload is complete, or has to begin anew."""
        self._known.pop("parts", None)
        if self._keeps and self._path.exists():  # where nothing can be written, nothing is there
            self._path.unlink(missing_ok=True)

    def _save(self, **changes: Any) -> None:
        self._known = {**self._known, "archive": self._identity, **changes}
        if self._keeps:
            new = self._path.with_name(f"{self._path.name}.new")
            new.write_text(json.dumps(self._known), encoding="utf-8")
            os.replace(new, self._path)


def beside(archive: Path) -> Path:
    """Where the state file is unless the user names a place."""
    return archive.with_name(f"{archive.name}.asc-upload.json")


def _identity(path: Path) -> dict[str, Any]:
    status = path.stat()
    return {"name": path.name, "size": status.st_size, "changed": status.st_mtime_ns}


def _load(path: Path) -> dict[str, Any]:
    with contextlib.suppress(FileNotFoundError, ValueError):
        found = json.loads(path.read_text(encoding="utf-8"))
        return found if isinstance(found, dict) else {}
    return {}
