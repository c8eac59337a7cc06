"""Sales and finance reports: which there are, and how their files are written."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from .report_periods import Covered
from .report_rows import HEADERS, SALES, Rows, us

VENDOR = "85012345"
MEDIA_TYPE = "application/a-gzip"

_EVERY = "DAILY WEEKLY MONTHLY YEARLY"
OFFERED: Mapping[tuple[str, str], tuple[str, str]] = {
    ("SALES", "SUMMARY"): (_EVERY, "1_0"),
    ("PRE_ORDER", "SUMMARY"): (_EVERY, "1_0"),
    ("NEWSSTAND", "DETAILED"): ("DAILY WEEKLY", "1_0"),
    ("SUBSCRIPTION", "SUMMARY"): ("DAILY", "1_4"),
    ("SUBSCRIPTION_EVENT", "SUMMARY"): ("DAILY", "1_4"),
    ("SUBSCRIBER", "DETAILED"): ("DAILY", "1_4"),
    ("SUBSCRIPTION_OFFER_CODE_REDEMPTION", "SUMMARY"): ("DAILY", "1_0"),
    ("WIN_BACK_ELIGIBILITY", "SUMMARY"): ("DAILY", "1_0"),
    ("FIRST_ANNUAL", "DETAILED"): ("DAILY", "1_0"),
    ("FIRST_ANNUAL", "SUMMARY"): ("YEARLY", "1_0"),
    ("INSTALLS", "SUMMARY"): ("MONTHLY", "1_2"),
    ("INSTALLS", "DETAILED"): ("MONTHLY YEARLY", "1_2"),
    ("INSTALLS", "SUMMARY_INSTALL_TYPE"): ("YEARLY", "1_1"),
    ("INSTALLS", "SUMMARY_TERRITORY"): ("YEARLY", "1_1"),
    ("INSTALLS", "SUMMARY_CHANNEL"): ("YEARLY", "1_1"),
}
"""Frequencies and latest version of each report. Source: Apple's page on `GET /v1/salesReports`;
1_4 was observed (rorkai/App-Store-Connect-CLI issue 1841)."""
VERSION_DEMANDED = ("SUBSCRIPTION", "SUBSCRIPTION_EVENT", "SUBSCRIBER")
"""Reports that are refused without a version. Observed by others."""


@dataclass
class Sales:
    """What reports there are: an answer for any past period, unless a test says otherwise."""

    vendor: str = VENDOR
    no_sales: set[str] = field(default_factory=set)
    """Report dates without a single sale."""
    own: dict[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    """Rows by report date, instead of the made-up ones."""
    lost: set[str] = field(default_factory=set)
    """Dates that no analytics report has."""
    header: str | None = None
    """Names of columns, divided by `|`, instead of the usual ones: what Apple may add."""

    def reset(self) -> None:
        self.vendor = VENDOR
        self.no_sales.clear()
        self.own.clear()
        self.lost.clear()
        self.header = None

    def columns(self, kind: str) -> list[str]:
        """The header of a type of report."""
        return (self.header or HEADERS.get(kind, SALES)).split("|")


def packed_table(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """A gzip of tab-separated values."""
    return packed([columns, *(_cells(row, columns) for row in rows)])


def packed(lines: Iterable[Sequence[str]]) -> bytes:
    """A gzip of lines of cells."""
    text = "".join("\t".join(cells) + "\n" for cells in lines)
    return gzip.compress(text.encode(), mtime=0)


def packed_financial(columns: Sequence[str], rows: Rows) -> bytes:
    """FINANCIAL: the totals below the rows are as one author's fixtures have them."""
    shares = [Decimal(row.get("Extended Partner Share") or 0) for row in rows]
    units = [int(row.get("Quantity") or 0) for row in rows]
    totals = [
        ("Total_Rows", str(len(rows))),
        ("Total_Amount", str(sum(shares, Decimal(0)))),
        ("Total_Units", str(sum(units))),
    ]
    return packed([columns, *(_cells(row, columns) for row in rows), *totals])


def packed_detail(columns: Sequence[str], rows: Rows, period: Covered) -> bytes:
    """FINANCE_DETAIL: lines before the header, a second table below the rows (three readers)."""
    before = [
        ("Vendor Name", "Example"),
        ("Start Date", us(period.first)),
        ("End Date", us(period.last)),
    ]
    cells = [_cells(row, columns) for row in rows]
    return packed([*before, columns, *cells, *_by_country(rows)])


def _by_country(rows: Rows) -> list[list[str]]:
    sums: dict[tuple[str, str], tuple[int, Decimal]] = {}
    for row in rows:
        key = row["Country of Sale"], row["Partner Share Currency"]
        units, share = sums.get(key, (0, Decimal(0)))
        sums[key] = (
            units + int(row["Quantity"]),
            share + Decimal(row["Extended Partner Share"]),
        )
    header = ["Country Of Sale", "Partner Share Currency", "Quantity", "Extended Partner Share"]
    return [header, *([*key, *map(str, found)] for key, found in sums.items())]


def _cells(row: Mapping[str, str], columns: Sequence[str]) -> list[str]:
    return [row.get(name, "") for name in columns]
