"""From wanted prices to the price points that Apple offers, by the fewest requests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain

from asc.flow.steps import gather

from .choose import require_point
from .points import read_points, read_until
from .price import Point, Price, point_in_effect
from .product import Priced
from .steps import Target, target_of
from .wanted import Match, Wanted


async def find_targets(
    product: Priced, wanted: Sequence[Wanted], prices: Sequence[Price], match: Match, today: date
) -> list[Target]:
    """The point for each wanted price. Raises `InvalidArgument` where there is none.

    What is paid already needs no look. Else one request for ten territories; of an app one for 200
    points of a territory, no further than to the price.
    """
    known = {_key(each): known_point(prices, each, today) for each in wanted}
    unknown = [each for each in wanted if known[_key(each)] is None]
    offered = await _read_offered(product, unknown, match)
    found = []
    for each in wanted:
        point = known[_key(each)] or require_point(offered, each, match)
        found.append(target_of(point, each))
    return found


def known_point(prices: Sequence[Price], wanted: Wanted, today: date) -> Point | None:
    """The point of the price that holds then, where it is the wanted one. Pure."""
    point = point_in_effect(prices, wanted.territory, wanted.start or today)
    if point is None or point.price != wanted.price:
        return None
    return point if wanted.currency in (None, point.currency) else None


async def _read_offered(product: Priced, wanted: Sequence[Wanted], match: Match) -> list[Point]:
    codes = list(dict.fromkeys(each.territory for each in wanted))
    if product.kind == "apps" and match == "exact" and len(codes) == len(wanted):
        pages = await gather(read_until(product, each.territory, each.price) for each in wanted)
        return list(chain.from_iterable(pages))
    return await read_points(product, codes) if codes else []


def _key(wanted: Wanted) -> tuple[str, date | None]:
    return wanted.territory, wanted.start
