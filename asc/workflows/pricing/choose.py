"""Which of the prices that Apple offers is taken. Pure; amounts are compared as decimals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from asc_api.errors import InvalidArgument

from .amounts import shown
from .price import Point
from .wanted import Match, Wanted

FARTHEST = Decimal("0.5")
"""How far from the wanted price a point may be, as a share of it: one that is farther away is of
another currency, mostly, and what costs something does not become free.
"""


def choose(points: Iterable[Point], price: Decimal, match: Match) -> Point | None:
    """The point with the price, or the one that the rule takes in its place; None if there is none.

    `nearest` takes the lower of two that are equally near.
    """
    ordered = sorted(points, key=lambda each: each.price)
    above = [each for each in ordered if each.price >= price]
    below = [each for each in ordered if each.price <= price]
    if above and above[0].price == price:
        return above[0]
    if match == "exact":
        return None
    near = {"up": above[:1], "down": below[-1:], "nearest": [*below[-1:], *above[:1]]}[match]
    return min(near, key=lambda each: abs(each.price - price), default=None)


def require_point(points: Sequence[Point], wanted: Wanted, match: Match) -> Point:
    """The point to take for a wanted price. Raises `InvalidArgument`, which names near prices."""
    found = [each for each in points if each.territory == wanted.territory]
    if not found:
        raise InvalidArgument(f"{wanted.territory}: Apple offers no prices there")
    currency = found[0].currency
    if wanted.currency and currency and wanted.currency != currency:
        raise InvalidArgument(
            f"{wanted.territory}: the price is in {wanted.currency}, and Apple's is in {currency}"
        )
    point = choose(found, wanted.price, match)
    if point is None or abs(point.price - wanted.price) > wanted.price * FARTHEST:
        raise InvalidArgument(_no_such_price(found, wanted, currency))
    return point


def _no_such_price(points: Sequence[Point], wanted: Wanted, currency: str | None) -> str:
    rules: list[Match] = ["down", "up"]
    near = [choose(points, wanted.price, rule) for rule in rules]
    named = " and ".join(shown(each.price, currency) for each in near if each)
    asked = shown(wanted.price, currency)
    return (
        f"{wanted.territory}: Apple offers no price of {asked}; near it are {named}: give one of "
        "them, or match='nearest', 'up' or 'down' for one that is at most half of it away"
    )
