"""Reports as tables: rows are read from the files as they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from asc.flow.table import Column, Table

from .cells import read_cells, read_rows
from .columns import column, names_in_header
from .file import ReportFile

Row = dict[str, Any]


class Report(Table[Row]):
    """The rows of one or several report files, with typed columns.

    Rows are dicts by Apple's names of the columns. Dates are `date`, money and units `Decimal`,
    counts `int`; a blank cell is None. A column that is not documented is text, at the end; one
    that a file has not is None, and `notes` says so.
    """

    def __init__(
        self,
        files: Iterable[ReportFile],
        documented: Sequence[Column],
        added: Mapping[str, Column] | None = None,
        notes: Iterable[str] = (),
    ) -> None:
        self.files = tuple(files)
        """What Apple sent, file by file."""
        headers = [names_in_header(file.header, documented) for file in self.files]
        columns = _all_columns(headers, documented, list((added or {}).values()))
        self.notes = (*notes, *_missing(self.files, headers, documented))
        """What a reader of the numbers should know."""
        super().__init__(columns, self._read, arrow=self._as_arrow)

    def _read(self) -> Iterator[list[Row]]:
        for file in self.files:
            yield from read_rows(file, self.columns)

    def cells(self) -> Iterator[list[list[Any]]]:
        for file in self.files:
            yield from read_cells(file, self.columns)

    def _as_arrow(self) -> Any:
        from .arrow import reader_of

        return reader_of(self.files, self.columns)


def _all_columns(
    headers: Sequence[list[str]], documented: Sequence[Column], added: Sequence[Column]
) -> list[Column]:
    """Those added by us, the documented ones, and what the files have beside."""
    columns = {each.name: each for each in (*added, *documented)}
    for names in headers:
        for name in names:
            columns.setdefault(name, column(name))
    return list(columns.values())


def _missing(
    files: Sequence[ReportFile], headers: Sequence[list[str]], documented: Sequence[Column]
) -> list[str]:
    """A note for each documented column that a file has not."""
    notes = []
    for each in documented:
        pairs = zip(files, headers, strict=True)
        without = [file.what for file, names in pairs if each.name not in names]
        if without:
            more = f" and {len(without) - 1} more" if len(without) > 1 else ""
            notes.append(f"{without[0]}{more}: no column {each.name!r}; its cells are None")
    return notes
