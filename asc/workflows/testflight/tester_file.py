"""Testers from a file: CSV as Apple, fastlane and spreadsheets write it, or one address a line."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from asc.errors import InvalidArgument

from .address import cleaned_address, is_address
from .tester import Tester

_COLUMNS = {
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "first_name": ("first name", "first_name", "firstname", "first"),
    "last_name": ("last name", "last_name", "lastname", "last"),
    "groups": ("groups", "group", "beta groups"),
}
_WITHOUT_HEADER = {"first_name": 0, "last_name": 1, "email": 2, "groups": 3}

Row = tuple[int, list[str]]
"""The number of its (last) line, and its cells."""


def read_testers(path: str | Path) -> list[Tester]:
    """The testers of a CSV file.

    With a header, its columns are known by name: email, first name, last name, groups (separated by
    `;`, else by `|` or `,`: a single name with a comma ends with `;`). Without one, they are first
    name, last name, email and groups, as Apple's own import takes them, or each line is an address.
    Columns are separated by `,`, `;` or tabs. The text is UTF-8, UTF-16 or, as older Excels write
    it, Windows-1252. Raises `InvalidArgument`, which names every bad line, and `OSError`.
    """
    path = Path(path)
    text = _decoded(path.name, path.read_bytes())
    try:
        rows = _rows(text)
    except csv.Error as error:
        raise InvalidArgument(f"{path.name} is not a CSV file: {error}") from error
    places = _places(rows[0][1]) if rows else {}
    return _testers(path.name, rows[1:] if places else rows, places)


def _decoded(file: str, content: bytes) -> str:
    """The text. Excel saves "Unicode Text" as UTF-16, and plain CSV in the code page of Windows."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    elif b"\0" in content[:2]:
        encodings = ["utf-16-be" if content[:1] == b"\0" else "utf-16-le"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidArgument(f"{file} can't be read as text: save it as CSV in UTF-8")


def _rows(text: str) -> list[Row]:
    """The rows, separated by what makes most of them rows of testers."""
    rows = max((_split(text, delimiter) for delimiter in ",;\t"), key=_fitness)
    return [(line, _stripped(cells)) for line, cells in rows if any(_stripped(cells))]


def _split(text: str, delimiter: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [(reader.line_num, cells) for cells in reader]


def _fitness(rows: Sequence[Row]) -> tuple[int, int]:
    """How many rows are rows of testers; of equal ones, those without a tab in a cell, since a
    name may have commas in it, and no tab.
    """
    tabs = sum("\t" in cell for _, cells in rows for cell in cells)
    return sum(_is_row(_stripped(cells)) for _, cells in rows), -tabs


def _stripped(cells: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in cells]


def _is_row(cells: Sequence[str]) -> bool:
    """Whether a row holds an address, or is a header."""
    return any(is_address(cleaned_address(cell)) for cell in cells) or bool(_places(cells))


def _places(header: Sequence[str]) -> dict[str, int]:
    """Where each column is; empty where the row is not a header."""
    names = [cell.lower() for cell in header]
    found = {
        column: names.index(name)
        for column, known in _COLUMNS.items()
        for name in reversed(known)
        if name in names
    }
    return found if "email" in found else {}


def _testers(file: str, rows: Sequence[Row], places: Mapping[str, int]) -> list[Tester]:
    found, bad = [], []
    for line, cells in rows:
        tester = _tester(cells, places or _places_without_header(cells))
        found.append(tester)
        if not is_address(tester.email):
            bad.append(f"line {line}: {tester.email!r}")
    if bad:
        raise InvalidArgument(f"{file}: no e-mail address in {'; '.join(bad)}{_cure(rows, places)}")
    return found


def _places_without_header(cells: Sequence[str]) -> Mapping[str, int]:
    filled = [place for place, cell in enumerate(cells) if cell]
    return {"email": filled[0]} if len(filled) == 1 else _WITHOUT_HEADER


def _cure(rows: Sequence[Row], places: Mapping[str, int]) -> str:
    """Where the addresses are in another column than the file's lack of a header says."""
    if places or not any(_is_row(cells) for _, cells in rows):
        return ""
    return ". Without a header the columns are first name, last name, email, groups"


def _tester(cells: Sequence[str], places: Mapping[str, int]) -> Tester:
    values = {name: cells[place] for name, place in places.items() if place < len(cells)}
    return Tester(
        cleaned_address(values.get("email", "")),
        values.get("first_name") or None,
        values.get("last_name") or None,
        tuple(_groups(values.get("groups", ""))),
    )


def _groups(cell: str) -> list[str]:
    """The names in a cell. Where `;` separates them, they may have commas."""
    names = cell.split(";") if ";" in cell else re.split("[|,]", cell)
    return [name.strip() for name in names if name.strip()]
