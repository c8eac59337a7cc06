"""A table as Arrow record batches. Needs pyarrow, of the extra `reports`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from asc.flow.extras import load_extra

from .column import REPORTS, Cells, Column

DIGITS, SCALE = 38, 10
"""Of a decimal in Arrow: 28 digits before the point and 10 after it."""


def reader_of(table: Cells) -> Any:
    """A `pyarrow.RecordBatchReader` that reads the rows batch by batch."""
    pyarrow = load_extra("pyarrow", "a table as Arrow", REPORTS)
    schema = schema_of(table.columns)
    return pyarrow.RecordBatchReader.from_batches(schema, _batches(table, schema, pyarrow))


def schema_of(columns: Iterable[Column]) -> Any:
    """The `pyarrow.Schema` of these columns."""
    pyarrow = load_extra("pyarrow", "a table as Arrow", REPORTS)
    types = {
        str: pyarrow.string(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        bool: pyarrow.bool_(),
        Decimal: pyarrow.decimal128(DIGITS, SCALE),
        date: pyarrow.date32(),
        datetime: pyarrow.timestamp("us", tz="UTC"),
    }
    return pyarrow.schema([(column.name, types[column.type]) for column in columns])


def _batches(table: Cells, schema: Any, pyarrow: Any) -> Iterator[Any]:
    for rows in table.cells():
        columns = list(zip(*rows, strict=True)) or [()] * len(schema)
        arrays = [
            pyarrow.array(_fitting(cells, field.type, pyarrow), field.type)
            for cells, field in zip(columns, schema, strict=True)
        ]
        yield pyarrow.RecordBatch.from_arrays(arrays, schema=schema)


def _fitting(cells: tuple[Any, ...], type: Any, pyarrow: Any) -> list[Any]:
    """Words of open enums and the like are texts where a text is declared."""
    if type != pyarrow.string():
        return list(cells)
    return [None if cell is None else str(cell) for cell in cells]
