"""Columns, and what tables give to those who write them out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol

import attrs
from asc_api.errors import InvalidArgument

ColumnType = type[str] | type[int] | type[float] | type[Decimal] | type[bool] | type[date]
"""Also `datetime`. Money is `Decimal`."""

TYPES: tuple[type, ...] = (str, int, float, Decimal, bool, date, datetime)

REPORTS = "asc-client[reports]"


@attrs.frozen
class Column:
    """A column: its name, and the type of what stands in it; any cell may be None."""

    name: str
    type: ColumnType = str

    def __attrs_post_init__(self) -> None:
        if self.type not in TYPES:
            names = ", ".join(kind.__name__ for kind in TYPES)
            raise InvalidArgument(f"column {self.name}: type is {self.type!r}: it takes {names}")


class Cells(Protocol):
    """Columns, and what stands in them, batch by batch."""

    @property
    def columns(self) -> tuple[Column, ...]: ...
    @property
    def names(self) -> list[str]: ...
    def cells(self) -> Iterator[list[list[Any]]]:
        """Batches of rows, each row as a list of cells in the order of the columns."""
        ...
