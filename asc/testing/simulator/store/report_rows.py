"""Rows of reports: made up, but always the same, and in agreement with one another.

The units of a week are those of its days; the renewals in SUBSCRIPTION_EVENT are the units of the
renewals in SALES; a fiscal month settles what its days sold. Blank cells are one space, and dates
MM/DD/YYYY, as in Apple's files (dfabulich/node-app-store-connect-api issue 5).
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from .store import Record

Rows = list[dict[str, str]]

SALES = (
    "Provider|Provider Country|SKU|Developer|Title|Version|Product Type Identifier|Units|"
    "Developer Proceeds|Begin Date|End Date|Customer Currency|Country Code|Currency of Proceeds|"
    "Apple Identifier|Customer Price|Promo Code|Parent Identifier|Subscription|Period|Category|CMB|"
    "Device|Supported Platforms|Proceeds Reason|Preserved Pricing|Client|Order Type"
)
_PLAN = (
    "App Name|App Apple ID|Subscription Name|Subscription Apple ID|Subscription Group ID|"
    "Standard Subscription Duration"
)
HEADERS: Mapping[str, str] = {
    "SALES": SALES,
    "SUBSCRIPTION": f"{_PLAN}|Subscription Offer Name|Promotional Offer ID|Customer Price|"
    "Customer Currency|Developer Proceeds|Proceeds Currency|Preserved Pricing|Proceeds Reason|"
    "Client|Device|State|Country|Active Standard Price Subscriptions|Billing Retry|Grace Period|"
    "Subscribers",
    "SUBSCRIPTION_EVENT": f"Event Date|Event|{_PLAN}|Device|Client|State|Country|"
    "Days Before Canceling|Cancellation Reason|Days Canceled|Quantity",
    "SUBSCRIBER": f"Event Date|{_PLAN}|Customer Price|Customer Currency|Developer Proceeds|"
    "Proceeds Currency|Country|Subscriber ID|Refund|Purchase Date|Units",
    "SUBSCRIPTION_OFFER_CODE_REDEMPTION": "Date|App Name|App Apple ID|Subscription Name|"
    "Subscription Apple ID|Offer Reference Name|Offer Code|Territory|Redemptions",
    "FINANCIAL": "Start Date|End Date|UPC|ISRC/ISBN|Vendor Identifier|Quantity|Partner Share|"
    "Extended Partner Share|Partner Share Currency|Sales or Return|Apple Identifier|"
    "Artist/Show/Developer/Author|Title|Label/Studio/Network/Developer/Publisher|Grid|"
    "Product Type Identifier|ISAN/Other Identifier|Country Of Sale|Pre-order Flag|Promo Code|"
    "Customer Price|Customer Currency",
    "FINANCE_DETAIL": "Transaction Date|Settlement Date|Apple Identifier|SKU|Title|Developer Name|"
    "Product Type Identifier|Country of Sale|Quantity|Partner Share|Extended Partner Share|"
    "Partner Share Currency|Customer Price|Customer Currency|Sale or Return|Promo Code|Order Type|"
    "Region",
}
"""The columns that are filled, by type of report; a type without an entry has those of SALES."""


@dataclass(frozen=True)
class Market:
    country: str
    currency: str
    price: Decimal
    proceeds: Decimal


MARKETS = (
    Market("US", "USD", Decimal("4.99"), Decimal("3.49")),
    Market("DE", "EUR", Decimal("5.99"), Decimal("3.52")),
    Market("JP", "JPY", Decimal(800), Decimal(509)),
)
RENEWAL, DOWNLOAD, UPDATE = "IAY", "1F", "7F"


class App(NamedTuple):
    """What reports say of an app."""

    id: str
    name: str
    sku: str

    @classmethod
    def of(cls, record: Record) -> App:
        return cls(record.id, str(record["name"]), str(record["sku"]))


@dataclass(frozen=True)
class Sold:
    """Units of one product in one market."""

    app: App
    market: Market
    kind: str
    returned: bool = False

    @property
    def title(self) -> str:
        return self.app.name + (" Gold" if self.kind == RENEWAL else "")

    @property
    def sku(self) -> str:
        return self.app.sku + (".gold" if self.kind == RENEWAL else "")

    @property
    def ident(self) -> str:
        return self.app.id + ("1" if self.kind == RENEWAL else "")

    @property
    def is_paid(self) -> bool:
        return self.kind == RENEWAL


def number(most: int, *words: object) -> int:
    """A number from 1 to `most` that is always the same for the same words."""
    return zlib.crc32("|".join(map(str, words)).encode()) % most + 1


def sold(apps: Iterable[App], days: Iterable[date]) -> Counter[Sold]:
    """What was sold on some days, in units; returns are below zero."""
    units: Counter[Sold] = Counter()
    kept = list(apps)
    for day in days:
        for app in kept:
            for market in MARKETS:
                units.update(_sold(app, market, day))
    return units


def _sold(app: App, market: Market, day: date) -> dict[Sold, int]:
    units = {
        Sold(app, market, kind): number(most, app.id, market.country, kind, day)
        for kind, most in ((DOWNLOAD, 30), (UPDATE, 200), (RENEWAL, 9))
    }
    if number(5, app.id, market.country, "return", day) == 1:
        units[Sold(app, market, RENEWAL, returned=True)] = -1
    return units


def us(day: date) -> str:
    """A date as sales and finance files have it."""
    return day.strftime("%m/%d/%Y")


def sales_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """SALES: a refund has negative units, a negative price and positive proceeds (Apple's help)."""
    period = {"Begin Date": us(days[0]), "End Date": us(days[-1])}
    return [_sale(item, units) | period for item, units in sold(apps, days).items()]


def _sale(item: Sold, units: int) -> dict[str, str]:
    paid = item.is_paid
    price = item.market.price if paid else Decimal(0)
    blank = dict.fromkeys(SALES.split("|"), " ")
    return blank | {
        "Provider": "APPLE",
        "Provider Country": "US",
        "SKU": item.sku,
        "Developer": "Example",
        "Title": item.title,
        "Version": " " if paid else "1.1",
        "Product Type Identifier": item.kind,
        "Units": f"{units}.00",
        "Developer Proceeds": str(item.market.proceeds if paid else "0.00"),
        "Customer Currency": item.market.currency,
        "Country Code": item.market.country,
        "Currency of Proceeds": item.market.currency,
        "Apple Identifier": item.ident,
        "Customer Price": str(-price if item.returned else price),
        "Parent Identifier": item.app.sku if paid else " ",
        "Subscription": "Renewal" if paid else " ",
        "Period": "1 Month" if paid else " ",
        "CMB": "",
        "Device": "iPhone",
        "Supported Platforms": "iOS",
    }


def _plan(item: Sold) -> dict[str, str]:
    return {
        "App Name": item.app.name,
        "App Apple ID": item.app.id,
        "Subscription Name": item.title,
        "Subscription Apple ID": item.ident,
        "Subscription Group ID": "20000001",
        "Standard Subscription Duration": "1 Month",
        "Customer Price": str(item.market.price),
        "Customer Currency": item.market.currency,
        "Developer Proceeds": str(item.market.proceeds),
        "Proceeds Currency": item.market.currency,
        "Country": item.market.country,
        "Device": "iPhone",
    }


def _renewals(apps: Iterable[App], days: Sequence[date]) -> Iterator[tuple[Sold, int]]:
    yield from ((item, units) for item, units in sold(apps, days).items() if item.is_paid)


def subscription_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """SUBSCRIPTION: a stock, without a date; Subscribers is blank for three or fewer."""
    rows = []
    for item, _ in _renewals(apps, days):
        active = 0 if item.returned else number(60, item.ident, item.market.country, "active")
        counts = {"Active Standard Price Subscriptions": str(active), "Billing Retry": "0"}
        subscribers = str(active) if active > 3 else " "
        rows.append(_plan(item) | counts | {"Grace Period": "0", "Subscribers": subscribers})
    return [row for row in rows if row["Active Standard Price Subscriptions"] != "0"]


def event_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """SUBSCRIPTION_EVENT: as many renewals and refunds as in SALES."""
    return [
        _plan(item)
        | {
            "Event Date": str(days[0]),
            "Event": "Refund" if item.returned else "Renew",
            "Quantity": str(abs(units)),
        }
        for item, units in _renewals(apps, days)
    ]


def subscriber_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """SUBSCRIBER: a row for each renewal; a refund has a negative price."""
    rows = []
    for item, units in _renewals(apps, days):
        sign = "-" if item.returned else ""
        row = _plan(item) | {
            "Event Date": str(days[0]),
            "Customer Price": f"{sign}{item.market.price}",
            "Refund": "Yes" if item.returned else " ",
            "Purchase Date": str(days[0]),
            "Units": "1",
        }
        idents = [number(10**9, item.ident, days[0], each) for each in range(abs(units))]
        rows += [row | {"Subscriber ID": f"{ident:018}"} for ident in idents]
    return rows


def redemption_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """SUBSCRIPTION_OFFER_CODE_REDEMPTION: some of the renewals in SALES were paid with a code."""
    rows = []
    for item, units in _renewals(apps, days):
        redeemed = 0 if item.returned else number(units, item.ident, item.market.country, "code")
        own = {
            "Date": str(days[0]),
            "Offer Reference Name": "Spring",
            "Offer Code": "SPRING",
            "Territory": item.market.country,
            "Redemptions": str(redeemed),
        }
        rows.append(_plan(item) | own)
    return [row for row in rows if row["Redemptions"] != "0"]


def financial_rows(apps: Iterable[App], days: Sequence[date], country: str | None) -> Rows:
    """FINANCIAL: Partner Share is positive, Quantity and Extended Partner Share are signed."""
    return [
        {
            "Start Date": us(days[0]),
            "End Date": us(days[-1]),
            "Vendor Identifier": item.sku,
            "Quantity": str(units),
            "Partner Share": f"{item.market.proceeds:.2f}",
            "Extended Partner Share": f"{units * item.market.proceeds:.2f}",
            "Partner Share Currency": item.market.currency,
            "Sales or Return": "R" if item.returned else "S",
            "Apple Identifier": item.ident,
            "Title": item.title,
            "Product Type Identifier": item.kind,
            "Country Of Sale": item.market.country,
            "Customer Price": f"{-item.market.price if item.returned else item.market.price:.3f}",
            "Customer Currency": item.market.currency,
        }
        for item, units in _renewals(apps, days)
        if country in (None, item.market.country)
    ]


def detail_rows(apps: Iterable[App], days: Sequence[date]) -> Rows:
    """FINANCE_DETAIL: a row for each day and product, under its own names of columns."""
    kept = list(apps)
    rows = []
    for day in days:
        rows += [_detail(row, day, days[-1]) for row in financial_rows(kept, [day], None)]
    return rows


def _detail(row: dict[str, str], day: date, settled: date) -> dict[str, str]:
    return row | {
        "Transaction Date": us(day),
        "Settlement Date": us(settled),
        "SKU": row["Vendor Identifier"],
        "Developer Name": "Example",
        "Country of Sale": row["Country Of Sale"],
        "Sale or Return": row["Sales or Return"],
        "Region": row["Country Of Sale"],
    }
