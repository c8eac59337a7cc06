"""What will be paid once other steps of the same plan are done. Pure.

A sale and its end are two steps of one plan: the second one is seen from the price of the first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import attrs

from .price import Point, Price, in_effect


def without_dropped(
    prices: Sequence[Price], codes: Collection[str], today: date, base: str | None
) -> list[Price]:
    """Without the changes and the own prices of some territories; what is left there goes on.

    `base` is the base territory of a schedule; None for a subscription, which has no own prices.
    """
    found = []
    for each in prices:
        if each.territory not in codes or each.preserved:
            found.append(each)
        elif not _is_dropped(each, today, base):
            found.append(attrs.evolve(each, end=None))
    return found


def _is_dropped(price: Price, today: date, base: str | None) -> bool:
    if price.automatic:
        return False
    comes = price.start is not None and price.start > today
    return comes or (base is not None and price.territory != base)


def with_price(prices: Sequence[Price], point: Point, day: date) -> list[Price]:
    """With a price from a day on, until the next one that is scheduled."""
    own = [each for each in prices if each.territory == point.territory and not each.automatic]
    later = [each.start for each in own if each.start and each.start > day and not each.preserved]
    held = in_effect(own, point.territory, day)
    end = held.end if held else min(later, default=None)
    new = Price(point.territory, point.price, point.id, point.currency, start=day, end=end)
    return [*(each for each in prices if not _takes_place_of(new, each)), new]


def _takes_place_of(new: Price, each: Price) -> bool:
    if each.territory != new.territory or each.start is None or each.preserved:
        return False
    if not each.automatic:
        return each.start == new.start
    ends = new.end or date.max
    return new.start is not None and new.start <= each.start < ends
