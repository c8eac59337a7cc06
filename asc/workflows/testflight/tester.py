"""Testers as people name them: e-mail addresses, CSV files; and what became of each."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.ensure import Outcome
from asc.flow.steps import emit

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
        """The same tester with what is said elsewhere: more groups, and a name where there is
        none.
        """
        return Tester(
            self.email,
            self.first_name or other.first_name,
            self.last_name or other.last_name,
            tuple(dict.fromkeys((*self.groups, *other.groups))),
        )


Testers = str | Tester | Path | Iterable[str | Tester]
"""An address, a `Tester`, several of them, or the `Path` of a CSV file (see `read_testers`)."""


@attrs.frozen
class TesterResult:
    """What became of one tester."""

    __test__: ClassVar[bool] = False
    email: str
    where: str
    """The group or the app."""
    outcome: Outcome
    why: str = ""

    def __str__(self) -> str:
        return f"{self.email} {self.outcome} ({self.where}{f': {self.why}' if self.why else ''})"


@attrs.frozen
class TesterReport:
    """What became of all testers, in the order in which they were given."""

    __test__: ClassVar[bool] = False
    results: tuple[TesterResult, ...]

    @property
    def refused(self) -> list[TesterResult]:
        """Those who could not be served, each with the reason in `why`."""
        return [result for result in self.results if result.outcome == "refused"]

    @property
    def changed(self) -> bool:
        """Whether this run changed anything."""
        return any(result.outcome not in ("unchanged", "refused") for result in self.results)

    def __str__(self) -> str:
        counts = Counter(result.outcome for result in self.results)
        total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        return "\n".join([total or "no testers", *(f"  {result}" for result in self.results)])


def check_testers(given: Testers) -> list[Tester]:
    """The testers, each once, with all that is said of them. Raises `InvalidArgument` for what is
    not an address.
    """
    if isinstance(given, Path):
        return check_testers(read_testers(given))
    several = [given] if isinstance(given, (str, Tester)) else given
    testers: dict[str, Tester] = {}
    for each in several:
        tester = Tester(each.strip()) if isinstance(each, str) else each
        if not isinstance(tester, Tester):
            raise InvalidArgument(
                f"{each!r} is not a tester: give an address, or Tester(email, ...)"
            )
        if tester.email.count("@") != 1 or any(character in tester.email for character in " ,<>"):
            cure = ": give a Path for a file" if tester.email.endswith((".csv", ".txt")) else ""
            raise InvalidArgument(f"{tester.email!r} is not an e-mail address{cure}")
        testers[tester.key] = testers[tester.key].with_(tester) if tester.key in testers else tester
    return list(testers.values())


async def emit_each(results: list[TesterResult]) -> list[TesterResult]:
    """The results, each an event too."""
    for result in results:
        await emit(result)
    return results


def read_testers(path: str | Path) -> list[Tester]:
    """The testers of a CSV file.

    With a header, its columns are known by name: email, first name, last name, groups (separated by
    `;` or `|`). Without one, they are first name, last name, email and groups, as Apple's own
    import takes them. Columns are separated by `,`, `;` or tabs. Raises `InvalidArgument`, which
    names every bad line.
    """
    text = Path(path).read_text(encoding="utf-8-sig")
    first = text.strip().partition("\n")[0]
    reader = csv.reader(text.splitlines(keepends=True), delimiter=max(",;\t", key=first.count))
    rows = [
        (reader.line_num, [cell.strip() for cell in row])
        for row in reader
        if any(cell.strip() for cell in row)
    ]
    if not rows:
        return []
    places = _places(rows[0][1])
    body = rows[1:] if places else rows
    return _read(
        body, places or {"first_name": 0, "last_name": 1, "email": 2, "groups": 3}, Path(path).name
    )


def _places(header: list[str]) -> dict[str, int]:
    """Where each column is; empty where the first row is a tester."""
    names = [cell.lower() for cell in header]
    found = {
        column: names.index(name)
        for column, known in _COLUMNS.items()
        for name in known
        if name in names
    }
    return found if "email" in found else {}


def _read(rows: list[tuple[int, list[str]]], places: dict[str, int], file: str) -> list[Tester]:
    found, bad = [], []
    for line, row in rows:
        cells = {column: row[place] if place < len(row) else "" for column, place in places.items()}
        if "@" not in cells["email"]:
            bad.append(f"line {line}: {cells['email']!r}")
        names = re.split("[;|]", cells.get("groups", ""))
        groups = tuple(name.strip() for name in names if name.strip())
        found.append(
            Tester(
                cells["email"],
                cells.get("first_name") or None,
                cells.get("last_name") or None,
                groups,
            )
        )
    if bad:
        raise InvalidArgument(f"{file}: no e-mail address in {'; '.join(bad)}")
    return found
