"""Testers as people name them: e-mail addresses, CSV files; and what became of each."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

import attrs
from asc_api.errors import InvalidArgument

from ..ensure import Did
from ..steps import Flow

_COLUMNS = {
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "first_name": ("first name", "first_name", "firstname", "first"),
    "last_name": ("last name", "last_name", "lastname", "last"),
    "groups": ("groups", "group", "beta groups"),
}


@attrs.frozen
class Tester:
    """A person who tests."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    email: str
    first_name: str | None = None
    last_name: str | None = None
    groups: tuple[str, ...] = ()
    """Groups of this tester alone, beside those that are given for all."""

    @property
    def key(self) -> str:
        """What tells testers apart: Apple's addresses are compared without case."""
        return self.email.lower()

    def with_(self, other: Tester) -> Tester:
        """The same tester with what is said elsewhere: more groups, and a name where there is none."""
        return Tester(
            self.email,
            self.first_name or other.first_name,
            self.last_name or other.last_name,
            tuple(dict.fromkeys((*self.groups, *other.groups))),
        )


People = str | Tester | Path | Iterable[str | Tester]
"""An address, a `Tester`, several of them, or the `Path` of a CSV file (see `read_testers`)."""


@attrs.frozen
class TesterResult:
    """What became of one tester."""

    __test__: ClassVar[bool] = False
    email: str
    where: str
    """The group or the app."""
    did: Did
    why: str = ""

    def __str__(self) -> str:
        return f"{self.email} {self.did} ({self.where}{f': {self.why}' if self.why else ''})"


@attrs.frozen
class TesterReport:
    """What became of all testers, in the order in which they were given."""

    __test__: ClassVar[bool] = False
    results: tuple[TesterResult, ...]

    @property
    def refused(self) -> list[TesterResult]:
        """Those who could not be served, each with the reason in `why`."""
        return [result for result in self.results if result.did == "refused"]

    @property
    def changed(self) -> bool:
        """Whether this run changed anything."""
        return any(result.did not in ("stood", "refused") for result in self.results)

    def __str__(self) -> str:
        counts = Counter(result.did for result in self.results)
        total = ", ".join(f"{number} {did}" for did, number in counts.items()) or "nobody"
        return "\n".join([total, *(f"  {result}" for result in self.results)])


def people(given: People) -> list[Tester]:
    """The testers, each once, with all that is said of them. Raises `InvalidArgument` for what is no address."""
    if isinstance(given, Path):
        return people(read_testers(given))
    several = [given] if isinstance(given, (str, Tester)) else given
    testers: dict[str, Tester] = {}
    for each in several:
        tester = Tester(each.strip()) if isinstance(each, str) else each
        if tester.email.count("@") != 1 or any(character in tester.email for character in " ,<>"):
            raise InvalidArgument(f"{tester.email!r} is no e-mail address")
        testers[tester.key] = testers[tester.key].with_(tester) if tester.key in testers else tester
    return list(testers.values())


def told(journey: Flow[list[TesterResult]]) -> Flow[list[TesterResult]]:
    """The results, each an event too."""
    results = yield from journey
    yield from results
    return results


def read_testers(path: str | Path) -> list[Tester]:
    """The testers of a CSV file.

    With a header, its columns are known by name: email, first name, last name, groups (separated by `;`). Without one,
    they are first name, last name, email and groups, as Apple's own import takes them. Raises `InvalidArgument`.
    """
    with Path(path).open(newline="", encoding="utf-8-sig") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file) if any(cell.strip() for cell in row)]
    if not rows:
        return []
    places = _places(rows[0])
    body = rows[1:] if places else rows
    return list(_read(body, places or {"first_name": 0, "last_name": 1, "email": 2, "groups": 3}, Path(path).name))


def _places(header: list[str]) -> dict[str, int]:
    """Where each column is; empty where the first row is a tester."""
    names = [cell.lower() for cell in header]
    found = {
        column: names.index(name) for column, known in _COLUMNS.items() for name in known if name in names
    }  # fmt: skip
    return found if "email" in found else {}


def _read(rows: list[list[str]], places: dict[str, int], file: str) -> Iterator[Tester]:
    for number, row in enumerate(rows, 1):
        cells = {column: row[place] if place < len(row) else "" for column, place in places.items()}
        if "@" not in cells["email"]:
            raise InvalidArgument(f"{file}, tester {number}: {cells['email']!r} is no e-mail address")
        groups = tuple(name.strip() for name in cells.get("groups", "").split(";") if name.strip())
        yield Tester(cells["email"], cells.get("first_name") or None, cells.get("last_name") or None, groups)
