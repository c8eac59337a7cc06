"""What a digest is made of: one number of one app, territory and day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import attrs

UNITS, PURCHASES, PROCEEDS = "units", "purchases", "proceeds"
IMPRESSIONS, DOWNLOADS, CONVERSION = "impressions", "downloads", "conversion"
CRASHES = "crashes"
REVIEWS, STARS, AVERAGE = "written reviews", "stars", "average stars"

FIGURES = (
    UNITS,
    PURCHASES,
    PROCEEDS,
    IMPRESSIONS,
    DOWNLOADS,
    CONVERSION,
    CRASHES,
    REVIEWS,
    AVERAGE,
)
"""All that a digest tells, in its order. The sum of stars serves their average alone."""

NOW, BEFORE = 0, 1
"""The two periods: places in a pair of sums."""


@attrs.frozen
class Fact:
    """A number to be added up."""

    day: date
    app: str
    """The app's id."""
    territory: str
    """Two letters; empty where a report has no territories."""
    figure: str
    value: Decimal
    currency: str = ""


@attrs.frozen
class Spans:
    """A period, and the one of the same length before it."""

    last: date
    days: int

    @property
    def first(self) -> date:
        """The first day of the period."""
        return self.last - timedelta(days=self.days - 1)

    @property
    def since(self) -> date:
        """The first day of the period before."""
        return self.first - timedelta(days=self.days)

    def place(self, day: date) -> int | None:
        """In which of the two a day lies: `NOW`, `BEFORE`, or neither."""
        if not self.since <= day <= self.last:
            return None
        return NOW if day >= self.first else BEFORE

    @property
    def dates(self) -> list[date]:
        """The days of both."""
        return [self.since + timedelta(days=number) for number in range(2 * self.days)]

    def __str__(self) -> str:
        before = self.first - timedelta(days=1)
        return f"{self.first} to {self.last}, against {self.since} to {before}"


@attrs.frozen
class Reading:
    """What one source says of one app."""

    app: str
    figures: tuple[str, ...]
    spans: Spans
    there: frozenset[date]
    """The days of which the source says something. A day without sales is one of them."""
    facts: tuple[Fact, ...] = ()


@attrs.frozen
class AppNamed:
    """An app, and by what reports and users name it."""

    id: str
    name: str
    bundle_id: str
    sku: str
