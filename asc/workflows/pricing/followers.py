"""What the territories without a price of their own will pay when the base territory's changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from asc.flow.plan import PlanStep

from .amounts import shown
from .points import read_equal
from .price import Point, Price, in_effect, point_in_effect
from .product import Priced
from .reading import read_automatic
from .steps import Target


async def read_followers(
    product: Priced,
    prices: Sequence[Price],
    targets: Sequence[Target],
    base: str,
    drop: Sequence[str],
    today: date,
) -> list[PlanStep]:
    """A `skipped` step for each territory whose price follows: nothing is written for it. At most
    two requests.
    """
    led = next((each for each in targets if each.point.territory == base), None)
    leader = led.point if led else point_in_effect(prices, base, today)
    if leader is None:
        return []
    equal = await read_equal(product, leader, "UPFRONT")
    known = list(prices)
    if prices and not any(each.automatic for each in prices):
        known += await read_automatic(product)
    named = [each.point.territory for each in targets]
    own = [each.territory for each in prices if not each.automatic]
    kept = {*named, *own} - set(drop)
    start = led.start if led else None
    return list(_steps(known, [each for each in equal if each.territory not in kept], start, today))


def _steps(
    prices: Sequence[Price], equal: Sequence[Point], start: date | None, today: date
) -> Iterator[PlanStep]:
    for point in equal:
        now = in_effect(prices, point.territory, today)
        if now is not None and now.amount == point.price:
            continue
        yield PlanStep(
            what=f"{point.territory} follows",
            outcome="skipped",
            found=now.text if now else None,
            wanted=shown(point.price, point.currency),
            why="follows the base territory",
            data={
                "territory": point.territory,
                "currency": point.currency,
                "now": now.text if now else None,
                "start": start,
                "preserve": None,
            },
        )
