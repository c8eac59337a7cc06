"""Texts for translators: a CSV or XLSX file with a row for each language and field."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument

from asc.flow.extras import load_extra
from asc.flow.problems import Problems, Where
from asc.vocabulary import LOCALES

from .checking import check_listing
from .fields import Key, Part, in_order, of_part
from .formats import Folder, check_folder, form_of, read_folder, write_folder
from .listing import Listing

_HEAD = ["locale", "field", "text", "limit", "left"]
_PARTS: tuple[Part, ...] = ("info", "texts")
_KINDS = (".csv", ".xlsx")


def export_texts(
    folder: Folder, path: str | PathLike[str], *, locales: Sequence[str] = ()
) -> list[Path]:
    """Writes the texts of a listing's files to a .csv or .xlsx file, and gives its path.

    A row is a language and a field, with the characters that are left; fields that another
    language has, and those of further `locales`, are empty rows to fill in. Raises
    `InvalidArgument`, `ProblemsFound`, and `MissingExtra` for .xlsx without openpyxl.
    """
    target = _check_path(path)
    listing = read_folder(check_folder(folder))
    Problems(listing.problems).raise_errors()
    rows = _rows(listing, LOCALES.check_all(locales, "locales"))
    if target.suffix == ".csv":
        target.write_text(_csv(rows), encoding="utf-8-sig", newline="")
    else:
        _write_xlsx(target, rows)
    return [target]


def import_texts(path: str | PathLike[str], folder: Folder) -> list[Path]:
    """Writes the texts of such a file into a listing's files, and gives those that it wrote.

    An empty cell says nothing. Raises `ProblemsFound` with the row of each text that Apple would
    refuse, `InvalidArgument`, `OSError`; nothing is written then.
    """
    source, target = _check_path(path), check_folder(folder)
    form = form_of(target)
    if form not in ("native", "deliver"):
        raise InvalidArgument(f"{target} holds no listing that can be written: pull(...) makes one")
    listing = _read_rows(source)
    check_listing(listing).raise_errors()
    return write_folder(target, form, listing.values)


def _check_path(path: str | PathLike[str]) -> Path:
    if not isinstance(path, (str, PathLike)) or Path(path).suffix not in _KINDS:
        raise InvalidArgument(f"path is {path!r}: it ends with {' or '.join(_KINDS)}")
    return Path(path)


def _rows(listing: Listing, locales: Sequence[str]) -> list[list[Any]]:
    mine = {key: value for key, value in listing.values.items() if key.part in _PARTS}
    names: set[tuple[Part, str]] = {(key.part, key.name) for key in mine}
    found = {key.locale for key in mine} | set(locales)
    keys = in_order(Key(part, name, locale) for part, name in names for locale in found)
    return [_row(key, mine.get(key) or "") for key in keys]


def _row(key: Key, text: str) -> list[Any]:
    limit = key.field.limit.most if key.field.limit else None
    left = "" if limit is None else limit - len(text)
    return [key.locale, key.name, text, limit or "", left]


def _csv(rows: Sequence[Sequence[Any]]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([_HEAD, *rows])
    return stream.getvalue()


def _write_xlsx(path: Path, rows: Sequence[Sequence[Any]]) -> None:
    """The characters that are left are a formula, so that they are right while one types."""
    book = load_extra("openpyxl", "an XLSX file", "asc-client[files]").Workbook()
    sheet = book.active
    sheet.append(_HEAD)
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"  # a text that begins with = is not a formula
        if row[3]:
            sheet.cell(number, 5, f"=D{number}-LEN(C{number})")
    sheet.freeze_panes = "A2"
    for letter, width in {"B": 20, "C": 80}.items():
        sheet.column_dimensions[letter].width = width
    book.save(path)


def _read_rows(path: Path) -> Listing:
    listing, fields = Listing(), of_part(*_PARTS)
    rows = _xlsx_rows(path) if path.suffix == ".xlsx" else _csv_rows(path)
    head = [str(cell).strip().lower() for cell in next(rows, [])]
    lacking = [name for name in _HEAD[:3] if name not in head]
    if lacking:
        raise InvalidArgument(f"{path} has no column {lacking[0]!r}: export_texts(...) makes it")
    places = [head.index(name) for name in _HEAD[:3]]
    for line, row in enumerate(rows, 2):
        locale, name, text = (str(row[at] or "") if at < len(row) else "" for at in places)
        where = Where(file=str(path), line=line)
        if name.strip() not in fields and text:
            raise InvalidArgument(f"{where}: {name!r} is not a field of a listing")
        if text.strip() and listing.put_locale(locale.strip(), where):
            field = fields[name.strip()]
            listing.put(Key(field.part, field.name, locale.strip()), text, where)
    return listing


def _csv_rows(path: Path) -> Iterator[Sequence[Any]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.reader(file)


def _xlsx_rows(path: Path) -> Iterator[Sequence[Any]]:
    openpyxl = load_extra("openpyxl", "an XLSX file", "asc-client[files]")
    yield from openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True)
