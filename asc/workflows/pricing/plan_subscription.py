"""Planning prices of subscriptions: one in each territory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from asc_api.errors import InvalidArgument

from asc.flow.plan import Basis

from .asked import FIRST_BASE, Asked
from .guards import changes_at_once, check_change, check_first, check_sold, check_subscribers
from .points import read_equal
from .price import Price
from .product import Priced, with_state
from .reading import read_subscription
from .result import KIND, PricePlan
from .seal import sealed
from .steps import Target, plan_steps
from .targets import find_targets


async def plan_subscription(product: Priced, asked: Asked, today: date) -> PricePlan:
    """The plan for a product whose territories each have a price, all of them from the first."""
    prices = await read_subscription(product, asked.plan_type)
    priced = [each for each in prices if not each.preserved]
    if not priced and asked.price is None:
        raise InvalidArgument(
            f"{product} has no prices yet, and its first ones are those of all territories: give "
            "price= for the base; territories= may hold exceptions"
        )
    targets = await _all_targets(product, asked, prices, today)
    steps = plan_steps(prices, targets, today, drop=asked.drop)
    check_first(prices, steps)
    check_subscribers(steps)
    if at_once := changes_at_once(steps):
        check_sold(await with_state(product), at_once)
    check_change(steps, asked.max_change)
    options = {"kind": product.kind, "id": product.id, "plan_type": asked.plan_type}
    return sealed(PricePlan(KIND, steps, Basis(options=options)))


async def _all_targets(
    product: Priced, asked: Asked, prices: Sequence[Price], today: date
) -> list[Target]:
    """The base's price, what equals it elsewhere, and the exceptions."""
    single = await find_targets(product, asked.single, prices, asked.match, today)
    wanted = asked.in_base(asked.base or FIRST_BASE)
    if not wanted:
        return single
    led = await find_targets(product, wanted, prices, asked.match, today)
    named = {each.territory for each in asked.single}
    equal = await read_equal(product, led[0].point, asked.plan_type)
    follow = [Target(each, asked.start, asked.preserve) for each in equal]
    return [*single, *(each for each in [*led, *follow] if each.point.territory not in named)]
