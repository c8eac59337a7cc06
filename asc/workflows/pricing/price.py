"""Prices in time: what holds in a territory on a day, and what follows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

import attrs

from .amounts import shown


@attrs.frozen
class Point:
    """A price that Apple offers in a territory."""

    id: str
    territory: str
    price: Decimal
    currency: str | None = None
    proceeds: Decimal | None = None


@attrs.frozen
class Price:
    """A price of a product in one territory, in time."""

    territory: str
    amount: Decimal
    point: str
    """The id of its price point."""
    currency: str | None = None
    start: date | None = None
    end: date | None = None
    """The first day without it."""
    automatic: bool = False
    """It follows from the base territory's."""
    preserved: bool = False
    """It is kept for those who subscribed before a change."""
    id: str | None = None
    plan: str | None = None
    """Of subscriptions: UPFRONT or MONTHLY."""

    @property
    def text(self) -> str:
        """`9.99 EUR`."""
        return shown(self.amount, self.currency)

    def holds_on(self, day: date) -> bool:
        """Whether new customers pay it on that day."""
        began = self.start is None or self.start <= day
        return began and (self.end is None or self.end > day) and not self.preserved


def in_effect(prices: Iterable[Price], territory: str, day: date) -> Price | None:
    """What new customers pay on a day."""
    found = [each for each in prices if each.territory == territory and each.holds_on(day)]
    return max(found, key=lambda each: each.start or date.min, default=None)


def point_in_effect(prices: Iterable[Price], territory: str, day: date) -> Point | None:
    """The price point of what new customers pay on a day."""
    price = in_effect(prices, territory, day)
    if price is None:
        return None
    return Point(price.point, price.territory, price.amount, price.currency)


def starting(prices: Iterable[Price], territory: str, day: date) -> Price | None:
    """The price that begins on exactly that day."""
    found = [each for each in prices if each.territory == territory and each.start == day]
    return next((each for each in found if not each.preserved), None)


def days_of(start: date | None, today: date) -> list[date]:
    """The days whose prices a change is compared with: today, its own, and the one before."""
    return [today, start, start - timedelta(1)] if start else [today]


def lacks_own(manual: Sequence[Price], territory: str, start: date | None, today: date) -> bool:
    """Whether a territory follows the base territory on one of those days."""
    days = days_of(start, today)
    return any(in_effect(manual, territory, day) is None for day in days)


def upcoming(prices: Iterable[Price], today: date) -> list[Price]:
    """The changes that wait for their day, of all territories. Automatic prices follow others."""
    found = [each for each in prices if each.start is not None and each.start > today]
    return [each for each in found if not each.automatic and not each.preserved]


def territories_of(prices: Sequence[Price]) -> list[str]:
    """The territories with a price, each once."""
    return list(dict.fromkeys(each.territory for each in prices))
