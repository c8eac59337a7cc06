"""What will be paid once other steps of the same plan are done. Pure.

A sale and its end are two steps of one plan: the second one is seen from the price of the first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import attrs

from .price import Point, Price, in_effect


def without_dropped(
    prices: Sequence[Price], drop: Collection[str], today: date, ended: Collection[str] = ()
) -> list[Price]:
    """Without the changes of the territories in `drop`, where what holds today goes on; without the
    own prices of those in `ended`, too.
    """
    found = []
    for each in prices:
        if each.territory not in drop or each.preserved:
            found.append(each)
        elif not _is_dropped(each, today, ended):
            goes_on = each.end is not None and each.end > today
            found.append(attrs.evolve(each, end=None) if goes_on else each)
    return found


def _is_dropped(price: Price, today: date, ended: Collection[str]) -> bool:
    if price.automatic:
        return False
    comes = price.start is not None and price.start > today
    return comes or price.territory in ended


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
