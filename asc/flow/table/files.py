"""A table as a file, batch by batch."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TextIO

from asc_api.errors import InvalidArgument

from asc.flow.extras import load_extra
from asc.flow.plain import to_plain

from .column import REPORTS, Cells

_QUOTED = re.compile('[",\r\n]')


def save(table: Cells, path: Path) -> Path:
    """Writes the file beside its place, and moves it there when it is whole."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise InvalidArgument(f"{path}: a table is saved as {', '.join(_WRITERS)}")
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        part = Path(file.name)
    try:
        writer(table, part)
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path


def _umask() -> int:
    """The mask for new files; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def write_csv(table: Cells, file: TextIO) -> None:
    """A header, and a line for each row; None is an empty cell."""
    file.write(_csv_line(table.names))
    for rows in table.cells():
        file.writelines(_csv_line(row) for row in rows)


def _csv_line(cells: list[Any]) -> str:
    """A line; one that would be empty is `""`, or readers would skip it."""
    return (",".join(map(_csv_cell, cells)) or '""') + "\n"


def _csv_cell(cell: Any) -> str:
    """Quoted where it has to be. `csv.writer` leaves out a lone CR before Python 3.13."""
    text = "" if cell is None else str(to_plain(cell))
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def json_rows(table: Cells) -> Iterator[dict[str, Any]]:
    """The rows as JSON values; decimals and dates are texts."""
    names = table.names
    for rows in table.cells():
        for row in rows:
            yield dict(zip(names, map(to_plain, row), strict=True))


def _csv(table: Cells, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        write_csv(table, file)


def _ndjson(table: Cells, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in json_rows(table):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _json(table: Cells, path: Path) -> None:
    """One list, a row on each line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        before = "[\n"
        for row in json_rows(table):
            file.write(before + json.dumps(row, ensure_ascii=False))
            before = ",\n"
        file.write("[]\n" if before == "[\n" else "\n]\n")


def _parquet(table: Cells, path: Path) -> None:
    parquet = load_extra("pyarrow.parquet", "saving a table as .parquet", REPORTS)
    pyarrow = load_extra("pyarrow", "saving a table as .parquet", REPORTS)
    reader = pyarrow.RecordBatchReader.from_stream(table)
    with parquet.ParquetWriter(path, reader.schema) as writer:
        for batch in reader:
            writer.write_batch(batch)


_WRITERS: dict[str, Callable[[Cells, Path], None]] = {
    ".csv": _csv,
    ".json": _json,
    ".ndjson": _ndjson,
    ".jsonl": _ndjson,
    ".parquet": _parquet,
}
