"""Report files as Arrow record batches. Needs pyarrow, of the extra `reports`.

pyarrow reads each block with the given types. A block that it refuses is converted cell by cell, as
without pyarrow: so the values are the same on both ways, and an error names line and column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from typing import Any

from asc.flow.extras import load_extra
from asc.flow.table import Column
from asc.flow.table.arrow import schema_of
from asc.flow.table.column import REPORTS

from .cells import convert
from .columns import names_in_header
from .file import ReportFile


def reader_of(files: Sequence[ReportFile], columns: Sequence[Column]) -> Any:
    """A `pyarrow.RecordBatchReader` that unpacks the files while it is read."""
    pyarrow = load_extra("pyarrow", "a report as Arrow", REPORTS)
    schema = schema_of(columns)
    batches = _batches(files, columns, schema, pyarrow)
    return pyarrow.RecordBatchReader.from_batches(schema, batches)


def _batches(
    files: Sequence[ReportFile], columns: Sequence[Column], schema: Any, pyarrow: Any
) -> Iterator[Any]:
    for file in files:
        reader = _Blocks(file, columns, schema, pyarrow)
        for block in file.blocks():
            if block.strip():
                yield from reader.read(block).to_batches()


class _Blocks:
    """Reads the blocks of one file."""

    def __init__(
        self, file: ReportFile, columns: Sequence[Column], schema: Any, pyarrow: Any
    ) -> None:
        self._csv = load_extra("pyarrow.csv", "a report as Arrow", REPORTS)
        self._compute = load_extra("pyarrow.compute", "a report as Arrow", REPORTS)
        self._file, self._columns, self._schema, self._pyarrow = file, columns, schema, pyarrow
        self._names = names_in_header(file.header, columns)
        self._options = self._reading_options()
        self._before = 1

    def _reading_options(self) -> dict[str, Any]:
        moment = self._pyarrow.timestamp("s")
        types = {field.name: field.type for field in self._schema}
        days = [column.name for column in self._columns if column.type is date]
        types |= dict.fromkeys(days, moment)  # pyarrow reads dates of other forms as moments alone
        return {
            "read_options": self._csv.ReadOptions(column_names=self._names, block_size=1 << 22),
            "parse_options": self._csv.ParseOptions(delimiter="\t", quote_char=False),
            "convert_options": self._csv.ConvertOptions(
                column_types={name: types[name] for name in self._names if name in types},
                null_values=["", " "],
                strings_can_be_null=True,
                timestamp_parsers=["%m/%d/%Y", "%Y-%m-%d"],
            ),
        }

    def read(self, block: bytes) -> Any:
        """The rows of a block. Raises `ReportUnreadable`."""
        lines = block.count(b"\n") + (not block.endswith(b"\n"))
        try:
            found = self._completed(self._csv.read_csv(BytesIO(block), **self._options))
        except self._pyarrow.ArrowInvalid:
            found = self._converted(block)
        self._before += lines
        return found

    def _completed(self, read: Any) -> Any:
        """With the columns that the file has not, in order, and without unwanted rows."""
        arrays = [self._array(read, field) for field in self._schema]
        table = self._pyarrow.Table.from_arrays(arrays, schema=self._schema)
        if self._file.only is None:
            return table
        name, dates = self._file.only
        wanted = self._pyarrow.array(sorted(dates), self._pyarrow.date32())
        return table.filter(self._compute.is_in(table[name], wanted))

    def _array(self, read: Any, field: Any) -> Any:
        if field.name in self._names:
            return read[field.name].cast(field.type)
        scalar = self._pyarrow.scalar(self._file.added.get(field.name), field.type)
        return self._pyarrow.repeat(scalar, read.num_rows)

    def _converted(self, block: bytes) -> Any:
        lines = [line.rstrip(b"\r") for line in block.split(b"\n") if line.strip(b"\r")]
        rows = convert(self._file, lines, self._columns, self._before)
        columns = zip(*rows, strict=True) if rows else [()] * len(self._columns)
        arrays = [
            self._pyarrow.array(cells, field.type)
            for cells, field in zip(columns, self._schema, strict=True)
        ]
        return self._pyarrow.Table.from_arrays(arrays, schema=self._schema)
