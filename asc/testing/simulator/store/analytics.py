"""Analytics reports: a part of Apple's catalogue, and rows that are always the same.

Columns and days until a date is final: Apple's pages on analytics reports. The columns of the
subscription report are those of a file that was seen, which differ from Apple's page. The counts,
and how they grow with each delivery, are made up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .report_rows import MARKETS, Rows, number

_APP = "Date|App Name|App Apple Identifier"


@dataclass(frozen=True)
class Kind:
    """One report of the catalogue."""

    number: int
    name: str
    category: str
    final_after: int
    header: str

    @property
    def columns(self) -> list[str]:
        return self.header.split("|")


CATALOGUE: Sequence[Kind] = (
    Kind(
        3,
        "App Downloads Standard",
        "COMMERCE",
        2,
        f"{_APP}|Download Type|App Version|Device|Platform Version|Source Type|Page Type|Pre-Order|"
        "Territory|Counts",
    ),
    Kind(
        8,
        "App Sessions Standard",
        "APP_USAGE",
        5,
        f"{_APP}|App Version|Device|Platform Version|Source Type|Page Type|App Download Date|"
        "Territory|Sessions|Total Session Duration|Unique Devices",
    ),
    Kind(
        9,
        "App Crashes",
        "APP_USAGE",
        5,
        f"{_APP}|App Version|Device|Platform Version|Crashes|Unique Devices",
    ),
    Kind(
        14,
        "App Store Discovery and Engagement Standard",
        "APP_STORE_ENGAGEMENT",
        3,
        f"{_APP}|Event|Page Type|Source Type|Engagement Type|Device|Platform Version|Territory|"
        "Counts|Unique Counts",
    ),
    Kind(
        15,
        "App Store Discovery and Engagement Detailed",
        "APP_STORE_ENGAGEMENT",
        3,
        f"{_APP}|Event|Page Type|Page Title|Source Type|Source Info|Campaign|Engagement Type|"
        "Device|Platform Version|Territory|Counts|Unique Counts",
    ),
    Kind(
        40,
        "App Store Subscription Event Report Standard",
        "COMMERCE",
        3,
        "Event Date|App Name|App Apple Identifier|Event Group|Event Name|Subscription Name|"
        "Churn Tenure|Paid Service Days Recovered|Territory|Counts",
    ),
)
"""Apple's has some 150. The numbers of 3 and 15 were seen, the others are made up."""

_TIMES = {"App Store Discovery and Engagement Standard": 40, "App Crashes": 0.02}
"""How often things happen beside a download, so that figures of several reports look right."""

_COUNTED = ("Counts", "Sessions", "Crashes")
_UNIQUE = ("Unique Counts", "Unique Devices")


def dates_in_instance(
    kind: Kind, granularity: str, processed: date, since: date, *, ongoing: bool
) -> list[date]:
    """The dates of which an instance has rows, from `since` on. A daily one of an ongoing request
    goes back to the report's limit, a snapshot to the beginning.
    """
    yesterday = processed - timedelta(days=1)
    if granularity == "WEEKLY":
        return [yesterday - timedelta(days=yesterday.weekday() + 7)]
    if granularity == "MONTHLY":
        return [(processed.replace(day=1) - timedelta(days=1)).replace(day=1)]
    first = max(since, processed - timedelta(days=kind.final_after)) if ongoing else since
    days = (yesterday - first).days + 1
    return [first + timedelta(days=day) for day in range(days)]


def true_count(kind: Kind, app: str, day: date, country: str) -> int:
    """What a date comes to when it is final; Detailed has noise of its own, always the same."""
    noise = number(5, kind.name, app, day, country) - 3 if kind.name.endswith("Detailed") else 0
    count = 50 + number(200, kind.number, app, day, country)
    return int(count * _TIMES.get(kind.name, 1)) + noise


def analytics_rows(kind: Kind, app: str, day: date, processed: date) -> Rows:
    """The rows of one date in the instance of one processing date."""
    age = (processed - day).days
    share = 100 if age >= kind.final_after else 60 + 40 * age // (kind.final_after + 1)
    return [_row(kind, app, day, market.country, share) for market in MARKETS]


def _row(kind: Kind, app: str, day: date, country: str, share: int) -> dict[str, str]:
    count = true_count(kind, app, day, country) * share // 100
    return {
        kind.columns[0]: str(day),
        "App Name": "App",
        "App Apple Identifier": app,
        "Event": "Impression",
        "Download Type": "First-time download",
        "App Version": "1.1",
        "Device": "iPhone",
        "Platform Version": "iOS 26.0",
        "Source Type": "App Store search",
        "Territory": country,
        "Total Session Duration": str(60 * count),
        **dict.fromkeys(_COUNTED, str(count)),
        **dict.fromkeys(_UNIQUE, str(count // 2)),
    }
