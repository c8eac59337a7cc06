"""Sales and finance reports: gzip TSV, or the refusals of days without one."""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from asc.testing.simulator.engine.errors import Problem, Refusal

VENDOR = "85012345"
MEDIA_TYPE = "application/a-gzip"
NO_SALES = "There were no sales for the date specified."
NOT_YET = (
    "Report is not available yet. Daily reports for the Americas are available by 5 am "
    "Pacific Time."
)
GONE = "Report is no longer available. Daily reports are kept for 365 days."
SALES_COLUMNS = (
    "Provider",
    "Provider Country",
    "SKU",
    "Developer",
    "Title",
    "Version",
    "Product Type Identifier",
    "Units",
    "Developer Proceeds",
    "Begin Date",
    "End Date",
    "Customer Currency",
    "Country Code",
    "Currency of Proceeds",
    "Apple Identifier",
    "Customer Price",
)
FINANCE_COLUMNS = (
    "Start Date",
    "End Date",
    "UPC",
    "ISRC/ISBN",
    "Vendor Identifier",
    "Quantity",
    "Partner Share",
    "Extended Partner Share",
    "Partner Share Currency",
    "Sale or Return",
    "Apple Identifier",
)


@dataclass
class Sales:
    """What reports there are: an answer for any past period, unless a test says otherwise."""

    vendor: str = VENDOR
    no_sales: set[str] = field(default_factory=set)
    """Report dates without a single sale."""
    own: dict[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    """Rows by report date, instead of the made-up ones."""

    def reset(self) -> None:
        self.vendor = VENDOR
        self.no_sales.clear()
        self.own.clear()

    def demand_vendor(self, vendor: str) -> None:
        if vendor != self.vendor:
            detail = f"'{vendor}' is not a valid vendor number"
            raise Refusal(
                Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter="filter[vendorNumber]")
            )

    def demand_sold(self, text: str) -> None:
        if text in self.no_sales:
            raise Refusal(Problem(404, "NOT_FOUND", NO_SALES))


def period_end(text: str) -> date | None:
    """The last day of a report date: YYYY-MM-DD, YYYY-MM or YYYY are all in use (quirk 64)."""
    try:
        if len(text) == 4:
            return date(int(text), 12, 31)
        if len(text) == 7:
            first = date.fromisoformat(f"{text}-01")
            return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def demand_available(text: str, today: date) -> None:
    """404 before a period is over, 410 when it is past retention, each with Apple's text."""
    end = period_end(text)
    if end is None:
        detail = f"'{text}' is not a valid report date"
        raise Refusal(
            Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter="filter[reportDate]")
        )
    if end >= today:
        raise Refusal(Problem(404, "NOT_FOUND", NOT_YET))
    if len(text) == 10 and end < today - timedelta(days=365):
        raise Refusal(Problem(410, "GONE", GONE, title="The resource is gone"))


def packed_table(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    """A gzip of tab-separated values."""
    lines = [
        "\t".join(columns),
        *("\t".join(row.get(name, "") for name in columns) for row in rows),
    ]
    return gzip.compress(("\n".join(lines) + "\n").encode(), mtime=0)
