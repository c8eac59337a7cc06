"""A finance report's file taken apart: the rows, and what Apple puts before and after them.

FINANCIAL ends with a block of totals, two cells a line. FINANCE_DETAIL begins with three lines that
name vendor and dates, and ends with a second table, by country. Neither is in Apple's
documentation; both are as readers of others find them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

import attrs

from asc.errors import ReportUnreadable, WrongPeriod
from asc.flow.table import Column, Table

from .calendar import Period
from .cells import parse_date, parse_decimal, read_rows
from .columns import column
from .file import ReportFile
from .table import Report, Row

_HEADERS = ("start date", "transaction date")
"""How the header of the rows begins, FINANCIAL's and FINANCE_DETAIL's."""
_BY_COUNTRY = ("country of sale", "partner share currency")


@attrs.frozen
class Statement:
    """The parts of the file."""

    before: Mapping[str, str]
    rows: ReportFile
    totals: Mapping[str, Decimal]
    by_country: Table[Row] | None


class FinanceReport(Report):
    """A finance report. The rows are Apple's; its totals stand apart."""

    def __init__(
        self,
        files: Iterable[ReportFile],
        documented: Sequence[Column],
        added: Mapping[str, Column],
        *,
        period: Period,
        statement: Statement | None,
        notes: Iterable[str] = (),
    ) -> None:
        super().__init__(files, documented, added, notes)
        self.period = period
        """The fiscal month: its name as Apple's filter takes it, first and last day."""
        self.totals = statement.totals if statement else {}
        """What Apple wrote below the rows: `Total_Rows`, `Total_Units`, `Total_Amount`."""
        self.by_country = statement.by_country if statement else None
        """The second table of FINANCE_DETAIL."""

    def partner_share(self) -> dict[str, Decimal]:
        """The sum of `Extended Partner Share` for each currency. Returns count below zero."""
        sums: dict[str, Decimal] = {}
        for row in self:
            currency = row["Partner Share Currency"] or ""
            share = row["Extended Partner Share"] or Decimal(0)
            sums[currency] = sums.get(currency, Decimal(0)) + share
        return sums


def take_apart(file: ReportFile) -> Statement:
    """Rows, and what is before and after them. Raises `ReportUnreadable`."""
    lines = [line.rstrip("\r") for line in file.text().split("\n")]
    lines = [line for line in lines if line.strip()]
    start = _header_at(lines, file)
    end = next(
        (number for number in range(start + 1, len(lines)) if _is_after(lines[number])), len(lines)
    )
    before = dict(_pair(line) for line in lines[:start])
    rows = attrs.evolve(file, content="\n".join([*lines[start:end], ""]).encode())
    after = lines[end:]
    if after and not _is_total(after[0]):
        return Statement(before, rows, {}, _country_table(file, after))
    return Statement(before, rows, _totals(file, after), None)


def _header_at(lines: Sequence[str], file: ReportFile) -> int:
    for number, line in enumerate(lines):
        cells = [cell.strip().lower() for cell in line.split("\t")]
        if len(cells) > 2 and cells[0] in _HEADERS:
            return number
    raise ReportUnreadable(f"{file.what}: no line begins with Start Date or Transaction Date")


def _is_total(line: str) -> bool:
    return line.lower().startswith("total_")


def _is_after(line: str) -> bool:
    cells = tuple(cell.strip().lower() for cell in line.split("\t")[:2])
    return _is_total(line) or cells == _BY_COUNTRY


def _pair(line: str) -> tuple[str, str]:
    cells = [*line.split("\t"), ""]
    return cells[0].strip(), cells[1].strip()


def _totals(file: ReportFile, lines: Iterable[str]) -> dict[str, Decimal]:
    totals = {}
    for line in lines:
        name, value = _pair(line)
        try:
            totals[name] = parse_decimal(value)
        except (ValueError, ArithmeticError):
            raise ReportUnreadable(f"{file.what}: {name} is {value!r}, not a number") from None
    return totals


def _country_table(file: ReportFile, lines: Sequence[str]) -> Table[Row]:
    second = attrs.evolve(file, content="\n".join([*lines, ""]).encode(), added={})
    columns = [column(name.strip()) for name in second.header]
    return Table.of(columns, (row for rows in read_rows(second, columns) for row in rows))


def demand_month(statement: Statement, asked: Period) -> None:
    """Compares the dates in the file with the fiscal month. Raises `WrongPeriod`."""
    for name, wanted in (("Start Date", asked.first), ("End Date", asked.last)):
        given = statement.before.get(name)
        found = parse_date(given) if given else _first_date(statement.rows, name)
        if found is not None and found != wanted:
            raise WrongPeriod(
                f"{statement.rows.what}: Apple sent another month: {name} is {found}, expected is "
                f"{wanted}; please report this, with the month you asked for"
            )


def _first_date(rows: ReportFile, name: str) -> object:
    if name not in rows.header:
        return None
    first = next((row for batch in read_rows(rows, [column(name)]) for row in batch), {})
    return first.get(name)


def differing_totals(statement: Statement) -> list[str]:
    """A note for each total that the rows do not add up to."""
    rows = list(_rows_of(statement.rows))
    currencies = {row["Partner Share Currency"] for row in rows}
    sums = {"Total_Rows": Decimal(len(rows)), "Total_Units": _sum(rows, "Quantity")}
    if len(currencies) == 1:
        sums["Total_Amount"] = _sum(rows, "Extended Partner Share")
    return [
        f"{name} is {statement.totals[name]} in the file, the rows add up to {found}"
        for name, found in sums.items()
        if statement.totals.get(name, found) != found
    ]


def _rows_of(file: ReportFile) -> Iterable[Row]:
    names = ("Quantity", "Extended Partner Share", "Partner Share Currency")
    return (row for batch in read_rows(file, list(map(column, names))) for row in batch)


def _sum(rows: Iterable[Row], name: str) -> Decimal:
    return sum((Decimal(row[name] or 0) for row in rows), Decimal(0))
