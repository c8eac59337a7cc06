"""Rows with named, typed columns: from a list, or read in batches and never held whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.extras import load_extra

from .column import REPORTS, TYPES, Column, ColumnType

R = TypeVar("R")

SHOWN = 20
"""Rows that `print(table)` shows."""


class Table(Generic[R]):
    """Rows with named, typed columns.

    A row is a mapping, or an object with attributes of the columns' names. Each iteration reads the
    rows anew.
    """

    def __init__(
        self,
        columns: Iterable[Column],
        batches: Callable[[], Iterable[Iterable[R]]],
        *,
        arrow: Callable[[], Any] | None = None,
    ) -> None:
        """`batches` begins to read the rows: it is called once for each iteration.

        `arrow` gives a `pyarrow.RecordBatchReader` of the same rows, where that is quicker.
        """
        self.columns = tuple(columns)
        self._batches, self._arrow = batches, arrow
        names = Counter(self.names)
        if twice := [name for name, number in names.items() if number > 1]:
            raise InvalidArgument(f"two columns have the same name: {twice[0]!r}")

    @classmethod
    def of(cls, columns: Iterable[Column], rows: Iterable[R]) -> Self:
        """A table of rows in memory."""
        kept = list(rows)
        return cls(columns, lambda: [kept])

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [column.name for column in self.columns]

    def __iter__(self) -> Iterator[R]:
        for batch in self._batches():
            yield from batch

    def cells(self) -> Iterator[list[list[Any]]]:
        """Batches of rows, each row as a list of cells in the order of the columns."""
        names = self.names
        for batch in self._batches():
            yield [_cells(row, names) for row in batch]

    def select(self, *names: str) -> Table[R]:
        """The table with these columns alone, in this order."""
        known = {column.name: column for column in self.columns}
        for name in names:
            if name not in known:
                raise InvalidArgument(f"no column is called {name!r}: {did_you_mean(name, known)}")
        return Table([known[name] for name in names], self._batches)

    def head(self, number: int) -> list[R]:
        """The first rows. No more is read."""
        return list(islice(self, number))

    def to_csv(self) -> str:
        """The table as CSV with a header. For a large one, `save("x.csv")` holds less in memory."""
        from .files import write_csv

        text = StringIO()
        write_csv(self, text)
        return text.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """The columns and rows as JSON values."""
        from .files import json_rows

        columns = [{"name": each.name, "type": each.type.__name__} for each in self.columns]
        return {"columns": columns, "rows": list(json_rows(self))}

    def save(self, path: str | PathLike[str]) -> Path:
        """Writes a file, of the form that its name says: .csv, .json, .ndjson or .parquet.

        It appears when it is whole. Parquet needs the extra `reports`. Raises `InvalidArgument`,
        `MissingExtra`, `OSError`.
        """
        from .files import save

        return save(self, Path(path))

    def to_arrow(self) -> Any:
        """A `pyarrow.Table`. Raises `MissingExtra`."""
        return self._reader("Table.to_arrow()").read_all()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """For pandas, polars, duckdb and others, which take the rows without a copy."""
        return self._reader("reading a Table as Arrow").__arrow_c_stream__(requested_schema)

    def to_pandas(self) -> Any:
        """A `pandas.DataFrame`, whose columns keep their types. Raises `MissingExtra`."""
        pandas = load_extra("pandas", "Table.to_pandas()", "pandas")
        return self.to_arrow().to_pandas(types_mapper=pandas.ArrowDtype)

    def to_polars(self) -> Any:
        """A `polars.DataFrame`. Raises `MissingExtra`."""
        polars = load_extra("polars", "Table.to_polars()", "polars")
        return polars.from_arrow(self.to_arrow())

    def _reader(self, what: str) -> Any:
        load_extra("pyarrow", what, REPORTS)
        if self._arrow is not None:
            return self._arrow()
        from .arrow import reader_of

        return reader_of(self)

    def __str__(self) -> str:
        from .text import as_text

        return as_text(self, SHOWN)

    def _repr_html_(self) -> str:
        """For notebooks."""
        from .text import as_html

        return as_html(self, SHOWN)

    def __repr__(self) -> str:
        return f"<Table: {', '.join(self.names)}>"


def _cells(row: Any, names: list[str]) -> list[Any]:
    if isinstance(row, Mapping):
        return [row.get(name) for name in names]
    return [getattr(row, name) for name in names]


def table_of(rows: Sequence[Any], kind: type[Any]) -> Table[Any]:
    """A table of attrs objects, with their fields as columns; a field of another type is text."""
    hints = attrs.fields(attrs.resolve_types(kind))
    return Table.of([Column(field.name, _type_of(field.type)) for field in hints], rows)


def _type_of(hint: Any) -> ColumnType:
    options = [each for each in getattr(hint, "__args__", (hint,)) if each is not type(None)]
    known = len(options) == 1 and options[0] in TYPES
    return options[0] if known else str
