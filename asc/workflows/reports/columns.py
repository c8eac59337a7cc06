"""The columns of Apple's reports: their names and the types of what stands in them.

Apple promises names, not positions. So a column is found by its name, in any letters, and its type
depends on the name alone: `Units` is a decimal wherever it stands. A column that is not listed here
is kept, as text.

Sources: Apple's help pages on each report and its pages on analytics reports; for the rest of
SALES, FINANCIAL, FINANCE_DETAIL and PRE_ORDER the files that readers of others are tested with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from asc.flow.table import Column
from asc.flow.table.column import ColumnType

from .documented import ANALYTICS, DOCUMENTED

_TYPES: dict[ColumnType, str] = {
    date: """Begin Date, End Date, Start Date, Date, Event Date, Original Start Date, Purchase Date,
        Transaction Date, Settlement Date, Report Date, Processing Date, Download Date (PST),
        Report Date (Local), App Download Date, Pre-Order Start Date, Pre-Order End Date,
        Install Day""",
    Decimal: """Units, Developer Proceeds, Customer Price, Partner Share, Extended Partner Share,
        Ordered, Canceled, Cumulative Ordered, Cumulative Canceled, Proceeds in USD,
        Sales in USD""",
    float: "Avg Install Duration",
    int: """Apple Identifier, App Apple ID, Subscription Apple ID, Subscription Group ID, App ID,
        App Apple Identifier, Content Apple Identifier, Subscription Identifier,
        Subscription Group Identifier, Previous Subscription Identifier,
        Previous Subscription Apple ID, Quantity, Redemptions, Consecutive Paid Periods,
        Days Before Canceling, Days Canceled, Paid Service Days Recovered, Paid Subscription Tenure,
        Time Since Last Subscribed, Time Since Last Win-Back Offer, Churned Subscription Count,
        Installs Above Threshold, First Annual Installs,
        Active Standard Price Subscriptions, Active Free Trial Introductory Offer Subscriptions,
        Active Pay Up Front Introductory Offer Subscriptions,
        Active Pay As You Go Introductory Offer Subscriptions,
        Free Trial Promotional Offer Subscriptions, Pay Up Front Promotional Offer Subscriptions,
        Pay As You Go Promotional Offer Subscriptions, Free Trial Offer Code Subscriptions,
        Pay Up Front Offer Code Subscriptions, Pay As You Go Offer Code Subscriptions,
        Marketing Opt-Ins, Billing Retry, Grace Period, Subscribers, Free Trial Win-back Offers,
        Pay Up Front Win-back Offers, Pay As You Go Win-back Offers,
        Count, Counts, Unique Counts, Unique Devices, Sessions, Total Session Duration, Crashes,
        Purchases, Paying Users, Pre-Orders Placed, Pre-Orders Canceled, Downloading Users,
        Users Opting-In, Installs""",
}

_ALIASES = {
    "developer proceeds (per unit)": "Developer Proceeds",
    "sale or return": "Sales or Return",
    "country of sale": "Country Of Sale",
    "promotional offer name": "Subscription Offer Name",
    "platform verison": "Platform Version",
    "event grouping": "Event Group",
    "event sub type": "Event Name",
}
"""Other spellings that were seen, in small letters, and the name we give."""


def _fold(name: str) -> str:
    """A name to compare by: Apple's capitals and kinds of spaces differ from file to file."""
    return " ".join(name.replace("\u00a0", " ").split()).lower()


def _split(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


_BY_NAME: dict[str, ColumnType] = {
    _fold(name): kind for kind, names in _TYPES.items() for name in _split(names)
}


def column(name: str) -> Column:
    """A column of that name, with the type that the name has in Apple's reports."""
    return Column(name, _BY_NAME.get(_fold(name), str))


def documented_columns(report: str) -> tuple[Column, ...]:
    """The columns that Apple documents for a report; none for a report that is not listed.

    `report` is a type of sales or finance reports, such as `SALES`, or the name of an analytics
    report without its ending ` Standard` or ` Detailed`.
    """
    names = DOCUMENTED.get(report) or ANALYTICS.get(report, "")
    return tuple(map(column, _split(names))) if names else ()


def names_in_header(cells: Sequence[str], documented: Iterable[Column] = ()) -> list[str]:
    """The name of each cell of a header, in the spelling of the documented columns.

    A name that comes twice is numbered: `Client`, `Client (2)`.
    """
    known = {_fold(each.name): each.name for each in documented}
    names: list[str] = []
    for cell in cells:
        folded = _fold(cell)
        aliased = _ALIASES.get(folded, cell)
        name = known.get(folded) or known.get(_fold(aliased)) or " ".join(aliased.split())
        names.append(_numbered(name, names))
    return names


def _numbered(name: str, before: Sequence[str]) -> str:
    number = 2
    given = name
    while given in before:
        given = f"{name} ({number})"
        number += 1
    return given
