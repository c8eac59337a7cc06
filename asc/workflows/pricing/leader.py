"""The price of the base territory, from which those of others follow or are converted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from asc_api.errors import InvalidArgument

from .asked import Asked
from .outlook import with_price, without_dropped
from .price import Point, Price, in_effect, point_in_effect
from .product import Priced
from .steps import Target
from .targets import find_targets
from .wanted import Factor


async def find_leader(
    product: Priced, asked: Asked, prices: Sequence[Price], base: str, today: date
) -> tuple[list[Target], Point]:
    """The new price of the base territory, if one was given, and the one that leads. One request.

    Raises `InvalidArgument` where there is none, and where a multiplier is for a day on which it
    is another one.
    """
    led = await find_targets(product, asked.leading(base), prices, asked.match, today)
    then = without_dropped(prices, asked.drop, today)
    if led:
        then = with_price(then, led[0].point, led[0].start or today)
    leader = led[0].point if led else point_in_effect(then, base, asked.start or today)
    if leader is None:
        raise InvalidArgument(f"{base}: there is no price that others could be converted from")
    _check_days(asked.factors, leader, then, today)
    return led, leader


def _check_days(
    factors: Iterable[Factor], leader: Point, prices: Sequence[Price], today: date
) -> None:
    for each in factors:
        found = in_effect(prices, leader.territory, each.start or today)
        if found is not None and found.amount != leader.price:
            raise InvalidArgument(
                f"multipliers: {each.territory} from {each.start or 'now'}: {leader.territory} has "
                f"{found.text} then, and what is multiplied equals {leader.price}: give start= for "
                "that day, or a price"
            )
