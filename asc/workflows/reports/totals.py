"""Sales reports, and what they add up to by Apple's rules of signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.table import Column, Table, table_of

from .columns import names_in_header
from .file import ReportFile
from .table import Report, Row

if TYPE_CHECKING:
    from .fetched import Fetched

ZERO = Decimal(0)
_NEEDED = ("Units", "Developer Proceeds", "Currency of Proceeds", "Product Type Identifier")


@attrs.define
class ProceedsTotal:
    """What one currency adds up to."""

    currency: str
    units: Decimal = ZERO
    """Of all product types: refunds and the credits of bundles count below zero."""
    proceeds: Decimal = ZERO
    """Units times proceeds, row by row. A refund has negative units and positive proceeds."""
    partial_refunds: Decimal = ZERO
    """Proceeds of rows with 0 units, which are parts of a price given back. Not in `proceeds`: what
    these cells mean, Apple does not document.
    """


class SalesReport(Report):
    """A sales report. `periods` tells what came of each period that was asked for."""

    def __init__(
        self,
        files: Iterable[ReportFile],
        documented: Sequence[Column],
        added: Mapping[str, Column],
        *,
        periods: tuple[Fetched, ...],
    ) -> None:
        super().__init__(files, documented, added)
        self.periods = periods

    @property
    def missing(self) -> list[str]:
        """The periods that are not in the table although they may have had sales."""
        absent = ("not yet", "no longer kept")
        return [each.period.name for each in self.periods if each.availability in absent]

    def proceeds(self) -> Table[ProceedsTotal]:
        """Units and proceeds for each currency. Nothing is converted, nothing is estimated.

        For SALES reports: the others have no money, or no units to multiply it with. Raises
        `InvalidArgument`.
        """
        demand_columns(self, _NEEDED, "proceeds()")
        totals: dict[str, ProceedsTotal] = {}
        for row in self:
            currency = row["Currency of Proceeds"] or ""
            _count(totals.setdefault(currency, ProceedsTotal(currency)), row)
        return table_of(sorted(totals.values(), key=lambda total: total.currency), ProceedsTotal)


def demand_columns(report: SalesReport, needed: Iterable[str], what: str) -> None:
    """A sum over a column that a file has not would be wrong. Raises `InvalidArgument`."""
    for file in report.files:
        names = names_in_header(file.header, report.columns)
        for name in needed:
            if name not in names:
                raise InvalidArgument(f"{what} is for SALES reports: {file.what} has no {name!r}")


def _count(total: ProceedsTotal, row: Row) -> None:
    units, each = row["Units"] or ZERO, row["Developer Proceeds"] or ZERO
    total.units += units
    total.proceeds += units * each
    total.partial_refunds += each if units == 0 else ZERO
