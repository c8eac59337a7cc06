"""Units, purchases and proceeds, from sales reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from asc.workflows.reports.table import Row
from asc.workflows.reports.totals import SalesReport, demand_columns

from .facts import PROCEEDS, PURCHASES, UNITS, AppNamed, Fact, Reading, Spans

ZERO = Decimal(0)
_NEEDED = (
    "Units",
    "Developer Proceeds",
    "Currency of Proceeds",
    "Product Type Identifier",
    "Country Code",
    "Apple Identifier",
    "Parent Identifier",
)
_FIGURES = (UNITS, PURCHASES, PROCEEDS)


def read_sales(report: SalesReport, apps: Sequence[AppNamed], spans: Spans) -> list[Reading]:
    """What the sales reports of a vendor say of these apps. Raises `InvalidArgument`."""
    demand_columns(report, _NEEDED, "a digest")
    owners = _owners(apps)
    facts: dict[str, list[Fact]] = {app.id: [] for app in apps}
    for row in report:
        owner = _owner(row, owners)
        if owner is not None:
            facts[owner] += facts_of(row, owner)
    days = frozenset(each.period.last for each in report.periods if _is_there(each.availability))
    return [Reading(app, _FIGURES, spans, days, tuple(found)) for app, found in facts.items()]


def _is_there(availability: str) -> bool:
    return availability in ("read", "no sales")


def _owners(apps: Iterable[AppNamed]) -> dict[str, str]:
    """By id and by SKU: a purchase names its app by the SKU alone."""
    found: dict[str, str] = {}
    for app in apps:
        found |= {app.id: app.id, f"sku {app.sku}": app.id}
    return found


def _owner(row: Row, owners: Mapping[str, str]) -> str | None:
    parent = row["Parent Identifier"]
    if parent:
        return owners.get(f"sku {parent}")
    return owners.get(str(row["Apple Identifier"]))


def facts_of(row: Row, app: str) -> Iterator[Fact]:
    """The facts of one row. A refund counts below zero: its units are negative, its proceeds are
    not.
    """
    day, territory = row["Report Date"], row["Country Code"] or ""
    units, each = row["Units"] or ZERO, row["Developer Proceeds"] or ZERO
    figure = _figure(row["Product Type Identifier"] or "")
    if figure is not None:
        yield Fact(day, app, territory, figure, units)
    if units * each:
        currency = row["Currency of Proceeds"] or ""
        yield Fact(day, app, territory, PROCEEDS, units * each, currency)


def _figure(kind: str) -> str | None:
    """Redownloads (3), updates (7) and restored purchases (IA3) are neither. Source: Apple's page
    on product type identifiers.
    """
    if kind.startswith(("1", "F1")):
        return UNITS
    purchase = kind.startswith(("IA", "FI1")) and kind != "IA3"
    return PURCHASES if purchase else None


def sales_notes(report: SalesReport) -> Iterator[str]:
    """What a reader of the sums should know."""
    if report.missing:
        yield f"no sales report of {', '.join(report.missing)}: the sums are too small"
    rows = list(report)
    partial = [row for row in rows if not row["Units"] and row["Developer Proceeds"]]
    if partial:
        yield f"rows with 0 units, parts of prices given back, not in proceeds: {len(partial)}"
    bundles = [row for row in rows if (row["Product Type Identifier"] or "").endswith("-B")]
    if bundles:
        yield f"rows of app bundles, which belong to several apps, and to none here: {len(bundles)}"
