"""A lake: report files, and what is known of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from os import PathLike
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument

from .entry import Entry
from .storage import Storage, open_storage


@attrs.frozen
class Lake:
    """Report files with their manifest. What was read of a manifest is kept in memory: a night
    looks at it for each app.
    """

    storage: Storage
    _read: dict[str, dict[str, list[Entry]]] = attrs.field(factory=dict, init=False, repr=False)

    def entries(self, report: str) -> list[Entry]:
        """What is known of a report, in the order in which it came."""
        found: list[Entry] = []
        for entries in self._by_owner(report).values():
            found += entries
        return found

    def entries_of(self, report: str, owner: str) -> list[Entry]:
        """The same of one app or vendor."""
        return list(self._by_owner(report).get(owner, ()))

    def _by_owner(self, report: str) -> dict[str, list[Entry]]:
        if report not in self._read:
            found = self._read_entries(report)
            grouped: dict[str, list[Entry]] = {}
            for entry in sorted(dict.fromkeys(found), key=lambda each: each.processed):
                grouped.setdefault(entry.owner, []).append(entry)
            self._read.setdefault(report, grouped)  # another thread may have been faster
        return self._read[report]

    def _read_entries(self, report: str) -> list[Entry]:
        found = []
        for number, line in enumerate(self.storage.read_lines(_manifest(report)).split(b"\n"), 1):
            try:
                found.append(Entry.from_line(line))
            except ValueError as error:
                raise InvalidArgument(
                    f"{self.storage.address}/{_manifest(report)}, line {number} is damaged "
                    f"({error}): bring the file back from a copy, or take the line out: the next "
                    "run fetches again what Apple still keeps"
                ) from None
        return [entry for entry in found if entry is not None]

    @property
    def reports(self) -> list[str]:
        """The reports that the lake has."""
        names = [name.partition(".ndjson")[0] for name in self.storage.names("manifest")]
        return sorted(set(names))

    def keep(self, content: bytes, report: str, owner: str, day: date) -> tuple[str, str]:
        """Puts a file in its place; gives its checksum and its path below `raw`."""
        checksum = hashlib.md5(content, usedforsecurity=False).hexdigest()
        name = f"{report}/{owner}/{day}-{checksum}.txt.gz"
        with self.storage.writing(f"raw/{name}") as part:
            part.write_bytes(content)
        return checksum, name

    def note(self, report: str, *entries: Entry) -> None:
        """Adds lines to the manifest, after their files are in place."""
        if not entries:
            return
        by_owner = self._by_owner(report)
        lines = "".join(entry.to_line() for entry in entries)
        self.storage.append(_manifest(report), lines.encode())
        for entry in entries:
            by_owner.setdefault(entry.owner, []).append(entry)

    def compact(self, report: str) -> None:
        """Makes one manifest of what was added."""
        self.storage.compact(_manifest(report))

    def content(self, entry: Entry) -> bytes | Path:
        """The file of an entry as Apple sent it, or where it lies. Raises `InvalidArgument` where
        it is gone.
        """
        content = self.storage.find(f"raw/{entry.file}")
        if content is None:
            raise InvalidArgument(
                f"{self.storage.address} has no raw/{entry.file}, which its manifest names: bring "
                "it back from a copy"
            )
        return content


def _manifest(report: str) -> str:
    return f"manifest/{report}.ndjson"


def open_lake(path: str | PathLike[str]) -> Lake:
    """The lake in a local folder or under a URL, which need not be there. Raises
    `InvalidArgument`, `MissingExtra`.
    """
    return Lake(open_storage(path))


def check_names(reports: Iterable[str]) -> list[str]:
    """Names of reports, which become names of folders. Raises `InvalidArgument`."""
    names = [reports] if isinstance(reports, str) else list(reports)
    for name in names:
        if not name or name.startswith(".") or any(letter in name for letter in '/\\:*?"<>|'):
            raise InvalidArgument(f"report is {name!r}: it takes the name of a report")
    return names
