"""Where a lake lies: a local folder, or an object store that fsspec reaches."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from os import PathLike
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from asc_api.errors import InvalidArgument

from asc.errors import MissingExtra
from asc.flow.extras import load_extra
from asc.flow.table.column import REPORTS

from .local import LocalStorage
from .remote import RemoteStorage


class Storage(Protocol):
    """Files by names such as `raw/SALES/1/x.txt.gz`. A file is there whole, or it is not there."""

    @property
    def address(self) -> str:
        """For messages: a path or a URL."""
        ...

    def read(self, name: str) -> bytes | None:
        """A file; None where it is not there."""
        ...

    def find(self, name: str) -> bytes | Path | None:
        """Where a file lies, or what is in it where it can't be opened; None if it is not there."""
        ...

    def writing(self, name: str) -> AbstractContextManager[Path]:
        """A local file to write to, which gets its place when the block ends well."""
        ...

    def append(self, name: str, lines: bytes) -> None:
        """Adds lines to a file, or beside it."""
        ...

    def read_lines(self, name: str) -> bytes:
        """All lines that were added to a file; some may come twice."""
        ...

    def compact(self, name: str) -> None:
        """Makes one file of lines that lie beside it."""
        ...

    def names(self, folder: str) -> list[str]:
        """The files below a folder, by their names in it."""
        ...

    def place(self, name: str) -> str:
        """How DuckDB finds a file."""
        ...

    def one_writer(self) -> AbstractContextManager[None]:
        """Keeps others from writing, where that can be done. Raises `InvalidArgument`."""
        ...


def open_storage(path: str | PathLike[str]) -> Storage:
    """A folder for a path, an object store for a URL. Raises `InvalidArgument`, `MissingExtra`."""
    given = os.fspath(path)
    if "://" not in given:
        return LocalStorage(Path(given))
    if urlsplit(given).password:
        raise InvalidArgument("lake is a URL with a password: give it by the store's own settings")
    fsspec = load_extra("fsspec", "a lake in an object store", REPORTS)
    try:
        files, root = fsspec.core.url_to_fs(given, use_listings_cache=False)
    except ImportError as error:
        raise MissingExtra(f"lake is {given!r}: {error}") from error
    except ValueError as error:
        raise InvalidArgument(f"lake is {given!r}: {error}") from None
    return RemoteStorage(given.rstrip("/"), files, root.rstrip("/"))
