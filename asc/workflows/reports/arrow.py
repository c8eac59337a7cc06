"""Report files as Arrow record batches. Needs pyarrow, of the extra `reports`.

pyarrow reads each block with the given types, while the next one is unpacked in a thread. Money and
dates repeat from row to row: they are read as dictionaries, and each value is converted once. A
block that pyarrow refuses is converted cell by cell, as without pyarrow: so the values are the same
on both ways, and an error names line and column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from typing import Any

from asc.errors import ReportUnreadable
from asc.flow.extras import load_extra
from asc.flow.table import Column
from asc.flow.table.arrow import schema_of
from asc.flow.table.column import REPORTS

from .cells import convert, parse_date
from .columns import names_in_header
from .file import ReportFile

_BLOCK = 1 << 21
"""Bytes of text that pyarrow reads together: more is not faster, and takes more memory."""


def reader_of(files: Sequence[ReportFile], columns: Sequence[Column]) -> Any:
    """A `pyarrow.RecordBatchReader` that unpacks the files while it is read."""
    pyarrow = load_extra("pyarrow", "a report as Arrow", REPORTS)
    schema = schema_of(columns)
    batches = _batches(files, columns, schema, pyarrow)
    return pyarrow.RecordBatchReader.from_batches(schema, batches)


def _batches(
    files: Sequence[ReportFile], columns: Sequence[Column], schema: Any, pyarrow: Any
) -> Iterator[Any]:
    with ThreadPoolExecutor(1) as thread:
        for file in files:
            reader = _Blocks(file, columns, schema, pyarrow)
            for block in _one_ahead(file.blocks(_BLOCK), thread):
                if block.strip():
                    yield from reader.read(block).to_batches()


def _one_ahead(blocks: Iterator[bytes], thread: ThreadPoolExecutor) -> Iterator[bytes]:
    """The blocks, each unpacked while the one before it is read."""
    coming = thread.submit(next, blocks, None)
    while (block := coming.result()) is not None:
        coming = thread.submit(next, blocks, None)
        yield block


class _Blocks:
    """Reads the blocks of one file."""

    def __init__(
        self, file: ReportFile, columns: Sequence[Column], schema: Any, pyarrow: Any
    ) -> None:
        self._csv = load_extra("pyarrow.csv", "a report as Arrow", REPORTS)
        self._compute = load_extra("pyarrow.compute", "a report as Arrow", REPORTS)
        self._file, self._columns, self._schema, self._pyarrow = file, columns, schema, pyarrow
        self._names = names_in_header(file.header, columns)
        self._types = self._types_to_read()
        self._before = 1

    def _types_to_read(self) -> dict[str, Any]:
        types = {field.name: field.type for field in self._schema}
        repeated = self._pyarrow.dictionary(self._pyarrow.int32(), self._pyarrow.string())
        for column in self._columns:
            if column.type in (date, Decimal):
                types[column.name] = repeated
        return {name: types[name] for name in self._names if name in types}

    def _options(self, block: bytes) -> dict[str, Any]:
        return {
            "read_options": self._csv.ReadOptions(column_names=self._names, block_size=_BLOCK // 2),
            "parse_options": self._csv.ParseOptions(delimiter="\t", quote_char=False),
            "convert_options": self._csv.ConvertOptions(
                column_types=self._types,
                null_values=["", " "],
                strings_can_be_null=True,
                check_utf8=not block.isascii(),
            ),
        }

    def read(self, block: bytes) -> Any:
        """The rows of a block. Raises `ReportUnreadable`."""
        try:
            read = self._csv.read_csv(self._stream(block), **self._options(block))
            found, rows = self._completed(read), read.num_rows
        except ValueError:  # ArrowInvalid is one
            found, rows = self._converted(block)
        self._before += rows
        return found

    def _stream(self, block: bytes) -> Any:
        """The block in memory of Arrow's. One of its threads may let go of it after the interpreter
        has ended; letting go of an object of Python would abort the process then.
        """
        buffer = self._pyarrow.BufferOutputStream()
        buffer.write(block)
        return self._pyarrow.BufferReader(buffer.getvalue())

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
        if field.name not in self._names:
            scalar = self._pyarrow.scalar(self._file.added.get(field.name), field.type)
            return self._pyarrow.repeat(scalar, read.num_rows)
        column = read[field.name]
        if column.type == field.type:
            return column
        chunks = [self._plain(chunk, field.type) for chunk in column.chunks]
        return self._pyarrow.chunked_array(chunks, field.type)

    def _plain(self, repeated: Any, type: Any) -> Any:
        """The cells of a dictionary, each of its values converted once."""
        values = repeated.dictionary
        if type == self._pyarrow.date32():
            typed = self._pyarrow.array(map(parse_date, values.to_pylist()), type)
        else:
            typed = values.cast(type)
        return typed.take(repeated.indices)

    def _converted(self, block: bytes) -> tuple[Any, int]:
        lines = [line.rstrip(b"\r") for line in block.split(b"\n") if line.strip(b"\r")]
        rows = convert(self._file, lines, self._columns, self._before)
        columns = zip(*rows, strict=True) if rows else [()] * len(self._columns)
        pairs = zip(columns, self._schema, strict=True)
        arrays = [self._fitted(cells, field) for cells, field in pairs]
        return self._pyarrow.Table.from_arrays(arrays, schema=self._schema), len(lines)

    def _fitted(self, cells: Sequence[Any], field: Any) -> Any:
        try:
            return self._pyarrow.array(cells, field.type)
        except (ValueError, OverflowError) as error:
            raise ReportUnreadable(
                f"{self._file.what}, below line {self._before}: {field.name} does not fit into "
                f"Arrow's {field.type} ({error}): iterate over the report instead"
            ) from None
