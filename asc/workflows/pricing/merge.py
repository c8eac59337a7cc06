"""A schedule is written as a whole: what is there, with the changes in it. Pure (quirk 53).

The rules are Apple's: the base territory is priced without gaps, periods that adjoin share a day,
a price from today on has no start, and what is over is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from .amounts import shown
from .price import Point, Price

FAR = date.max


@attrs.frozen
class Period:
    """A manual price from one day to another, in one territory."""

    territory: str
    point: str
    price: str
    """`9.99 EUR`: what is compared, as points have several ids."""
    start: date | None = None
    end: date | None = None

    def key(self) -> tuple[str, str, date | None, date | None]:
        """What makes it the same as another."""
        return self.territory, self.price, self.start, self.end


def periods_of(manual: Iterable[Price], today: date) -> list[Period]:
    """The manual prices from today on."""
    return [
        Period(
            each.territory,
            each.point,
            each.text,
            each.start if each.start and each.start > today else None,
            each.end,
        )
        for each in manual
        if each.end is None or each.end > today
    ]


def set_price(periods: Sequence[Period], point: Point, start: date | None) -> list[Period]:
    """A price from a day on (None: from now), until the next one that is scheduled."""
    code = point.territory
    others = [each for each in periods if each.territory != code]
    mine = sorted(_mine(periods, code), key=_start)
    day = start or date.min
    before = [each for each in mine if _start(each) < day]
    after = [each for each in mine if _start(each) > day]
    held = next((each for each in mine if _start(each) <= day < _end(each)), None)
    end = held.end if held else None
    if held is None and after:
        end = after[0].start
    new = Period(code, point.id, shown(point.price, point.currency), start, end)
    cut = [attrs.evolve(each, end=min(_end(each), day)) for each in before]
    return [*others, *map(_opened, cut), new, *after]


def drop_own(periods: Sequence[Period], territory: str) -> list[Period]:
    """Without a territory's own price from now on; what is scheduled there stays."""
    return [each for each in periods if each.territory != territory or each.start is not None]


def drop_change(periods: Sequence[Period], territory: str, start: date) -> list[Period]:
    """Without a scheduled change: the price before it goes on."""
    gone = [each for each in _mine(periods, territory) if each.start == start]
    found = []
    for each in periods:
        if each in gone:
            continue
        leads = bool(gone) and each.territory == territory and each.end == start
        found.append(attrs.evolve(each, end=gone[0].end) if leads else each)
    return found


def _mine(periods: Iterable[Period], territory: str) -> list[Period]:
    return [each for each in periods if each.territory == territory]


def _start(period: Period) -> date:
    return period.start or date.min


def _end(period: Period) -> date:
    return period.end or FAR


def _opened(period: Period) -> Period:
    return attrs.evolve(period, end=None) if period.end == FAR else period
