"""What the territories without a price of their own will pay when the base territory's changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeAlias

from asc.flow.plan import PlanStep

from .amounts import shown
from .outlook import without_dropped
from .points import read_equal
from .price import Point, Price, in_effect, point_in_effect
from .product import Priced
from .reading import read_automatic
from .steps import Target, name_of

Leader: TypeAlias = tuple[date | None, Point]
"""A price of the base territory, and from when on; None: from now."""


async def read_followers(
    product: Priced,
    prices: Sequence[Price],
    targets: Sequence[Target],
    *,
    base: str,
    drop: Collection[str],
    gone: Collection[str],
    every: bool,
    today: date,
) -> list[PlanStep]:
    """A `skipped` step for each territory whose price follows: nothing is written for it.

    Of those in `gone`, which lose their own price, at once, whatever the base's is then; with
    `every` of all, for each new price of the base. One request, and one for each of its prices.
    """
    known = list(prices)
    if prices and not any(each.automatic for each in prices):
        known += await read_automatic(product)
    left = without_dropped(prices, drop, today, gone)
    led = _leaders(targets, base, every)
    found: list[PlanStep] = []
    paid: dict[str, str] = {}
    for start, point in _with_now(led, prices, base, gone, today):
        own = _own_prices(left, targets, start or today, today)
        equal = [
            each
            for each in await read_equal(product, point, "UPFRONT")
            if each.territory not in own
        ]
        named = every and (start, point) in led
        seen = [each for each in equal if named or each.territory in gone]
        found += _steps(known, seen, start, today, paid)
        paid |= {each.territory: shown(each.price, each.currency) for each in equal}
    return found


def _leaders(targets: Sequence[Target], base: str, every: bool) -> list[Leader]:
    led = [each for each in targets if each.point.territory == base]
    led.sort(key=lambda each: each.start or date.min)
    return [(each.start, each.point) for each in led if every or each.start is None]


def _with_now(
    led: Sequence[Leader], prices: Sequence[Price], base: str, gone: Collection[str], today: date
) -> list[Leader]:
    """The price that the base has now leads, too, where an own price goes before a new one."""
    now = point_in_effect(prices, base, today)
    if gone and now and not any(start is None for start, _ in led):
        return [(None, now), *led]
    return list(led)


def _own_prices(
    prices: Sequence[Price], targets: Sequence[Target], day: date, today: date
) -> set[str]:
    """The territories with a price of their own on a day."""
    manual = [each for each in prices if not each.automatic]
    own = {each.territory for each in manual if each.holds_on(day)}
    return own | {each.point.territory for each in targets if (each.start or today) <= day}


def _steps(
    prices: Sequence[Price],
    equal: Sequence[Point],
    start: date | None,
    today: date,
    paid: Mapping[str, str],
) -> Iterator[PlanStep]:
    day = start - timedelta(1) if start else today
    for point in equal:
        now = in_effect(prices, point.territory, today)
        then = in_effect(prices, point.territory, day)
        before = paid.get(point.territory) or (then.text if then else None)
        wanted = shown(point.price, point.currency)
        if before == wanted:
            continue
        yield PlanStep(
            what=f"{name_of(point.territory, start)} follows",
            outcome="skipped",
            found=now.text if now else None,
            wanted=wanted,
            why="follows the base territory",
            data={
                "territory": point.territory,
                "currency": point.currency,
                "now": now.text if now else None,
                "before": before,
                "start": start,
                "preserve": None,
            },
        )
