"""Sales and finance reports: which there are, and how their files are written."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from asc.testing.simulator.engine.errors import Problem, Refusal

from .report_periods import Covered
from .report_rows import HEADERS, SALES, Rows, us

VENDOR = "85012345"
MEDIA_TYPE = "application/a-gzip"
NO_SALES = "There were no sales for the date specified."
NOT_YET = (
    "Report is not available yet. Daily reports for the Americas are available by 5 am "
    "Pacific Time."
)
GONE = "Report is no longer available. Daily reports are kept for 365 days."

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

    def demand_vendor(self, vendor: str) -> None:
        if vendor != self.vendor:
            detail = f"'{vendor}' is not a valid vendor number"
            raise invalid("vendorNumber", detail)

    def demand_sold(self, text: str) -> None:
        if text in self.no_sales:
            raise no_sales()

    def columns(self, kind: str) -> list[str]:
        """The header of a type of report."""
        return (self.header or HEADERS.get(kind, SALES)).split("|")


def invalid(name: str, detail: str) -> Refusal:
    """A filter whose value Apple does not take."""
    return Refusal(Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter=f"filter[{name}]"))


def no_sales() -> Refusal:
    return Refusal(Problem(404, "NOT_FOUND", NO_SALES))


def demand_known(period: Covered | None, text: str) -> Covered:
    """Raises a `Refusal` for a date in another form than the frequency takes."""
    if period is None:
        raise invalid("reportDate", f"'{text}' is not a valid report date")
    return period


def demand_available(period: Covered, now: float, today: date, *, says_so: bool) -> None:
    """404 before a report is made, 410 when it is kept no more.

    `says_so`: whether Apple says "not available yet"; of weeks, months and fiscal months it says
    that there were no sales (observed by others).
    """
    if now < period.out:
        raise Refusal(Problem(404, "NOT_FOUND", NOT_YET)) if says_so else no_sales()
    if today > period.gone:
        raise Refusal(Problem(410, "GONE", GONE, title="The resource is gone"))


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
