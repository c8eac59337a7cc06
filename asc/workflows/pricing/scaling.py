"""Prices that are converted by given rates, and multiplied for purchasing power. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import attrs
from asc_api.errors import InvalidArgument

from .amounts import shown
from .asked import Asked
from .price import Point
from .wanted import Factor, Wanted

FARTHEST = 3
"""How many times more or less than Apple's equal price a converted one may be: a rate that is
farther off is upside down, or its decimals are.
"""


def scale(asked: Asked, leader: Point, equal: Sequence[Point]) -> list[Wanted]:
    """The prices of single territories: those that were asked for, in their own currencies, and
    those that follow from the base's by a rate or a multiplier. Amounts are not rounded: the price
    point that is taken is the one next to them. Raises `InvalidArgument`.

    `leader` is the base's price, and `equal` what Apple calls equal to it.
    """
    _check_factors(asked, leader, equal)
    places = {each.territory: each for each in equal}
    own = [_in_own_currency(each, asked.rates, leader, places) for each in asked.single]
    taken = {each.territory for each in own}
    factors = {each.territory: each for each in asked.factors}
    others = [each for each in equal if each.territory not in taken]
    found = [*own, *_scaled(asked, leader, others, factors)]
    _check_rates_used(asked, leader, found)
    return found


def _check_rates_used(asked: Asked, leader: Point, found: Sequence[Wanted]) -> None:
    """A rate without effect is a slip."""
    used = {each.currency for each in found if each.why} - {leader.currency}
    if unused := sorted(set(asked.rates) - used):
        raise InvalidArgument(
            f"rates: {', '.join(unused)}: nothing is converted by it: it says what 1 "
            f"{leader.currency or 'of the base'} costs, for territories with that currency and "
            "without a price of their own"
        )


def _check_factors(asked: Asked, leader: Point, equal: Sequence[Point]) -> None:
    """A multiplier needs a price to multiply."""
    places = {each.territory for each in equal}
    if lost := sorted({each.territory for each in asked.factors} - places):
        raise InvalidArgument(
            f"multipliers: {', '.join(lost)}: there is no price that equals the one of "
            f"{leader.territory}; give a price"
        )


def _in_own_currency(
    wanted: Wanted, rates: Mapping[str, Decimal], leader: Point, places: Mapping[str, Point]
) -> Wanted:
    """A price that was given in the base's currency, converted."""
    place = places.get(wanted.territory)
    if place is None or wanted.currency in (None, place.currency):
        return wanted
    rate = rates.get(place.currency or "")
    if wanted.currency != leader.currency or rate is None:
        return wanted  # refused where its price point is looked for
    _check_rate(place, leader.price * rate, rate)
    why = f"{shown(wanted.price, wanted.currency)} at {rate}"
    return attrs.evolve(wanted, price=wanted.price * rate, currency=place.currency, why=why)


def _scaled(
    asked: Asked, leader: Point, equal: Sequence[Point], factors: Mapping[str, Factor]
) -> Iterator[Wanted]:
    for point in equal:
        rate, factor = asked.rates.get(point.currency or ""), factors.get(point.territory)
        price, why = point.price, shown(point.price, point.currency)
        if rate is not None:
            price, why = leader.price * rate, f"{shown(leader.price, leader.currency)} at {rate}"
            _check_rate(point, price, rate)
        if factor is not None:
            price, why = price * factor.multiplier, f"{factor.multiplier} of {why}"
            yield Wanted(
                point.territory, price, factor.start, factor.preserve, point.currency, why=why
            )
        elif rate is not None:
            start, preserve = asked.start, asked.preserve
            yield Wanted(point.territory, price, start, preserve, point.currency, why=why)


def _check_rate(point: Point, price: Decimal, rate: Decimal) -> None:
    if not point.price / FARTHEST <= price <= point.price * FARTHEST:
        raise InvalidArgument(
            f"rates: at {rate}, {point.territory} would pay {shown(price, point.currency)}, and "
            f"what Apple calls equal is {shown(point.price, point.currency)}: is the rate right?"
        )
