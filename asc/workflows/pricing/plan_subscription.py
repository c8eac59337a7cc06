"""Planning prices of subscriptions: one in each territory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from asc_api.errors import InvalidArgument

from asc.flow.plan import Basis
from asc.flow.steps import now

from .asked import FIRST_BASE, Asked
from .availability import read_plan_types
from .guards import changes_at_once, check_change, check_first, check_sold, check_subscribers
from .leader import find_leader
from .monthly import MONTHLY, check_offered, check_upfront, is_offered
from .points import read_equal
from .price import Price
from .product import Priced, with_state
from .reading import read_subscription
from .result import KIND, PricePlan
from .scaling import scale
from .seal import sealed
from .steps import Target, plan_steps
from .targets import find_targets


async def plan_subscription(product: Priced, asked: Asked, today: date) -> PricePlan:
    """The plan for a product whose territories each have a price, all of them from the first."""
    if asked.plan_type == MONTHLY:
        check_offered(asked.named)
    read_at = await now()
    every = await read_subscription(product)
    prices = [each for each in every if each.plan == asked.plan_type]
    _check_started(product, asked, prices)
    targets = await _all_targets(product, asked, prices, today)
    steps = plan_steps(prices, targets, today, drop=asked.drop)
    if asked.plan_type == MONTHLY:
        check_upfront(every, steps)
        await _check_monthly(product, prices)
    check_first(prices, steps)
    check_subscribers(steps)
    if at_once := changes_at_once(steps):
        check_sold(await with_state(product), at_once)
    check_change(steps, asked.max_change)
    options = {"kind": product.kind, "id": product.id, "plan_type": asked.plan_type}
    plan = sealed(PricePlan(KIND, steps, Basis(options=options)))
    if asked.price is not None and asked.plan_type != MONTHLY:
        await plan.recent.keep(every, read_at)
    return plan


async def _check_monthly(product: Priced, prices: Sequence[Price]) -> None:
    """Raises `InvalidArgument` where first MONTHLY prices would all be refused. One request."""
    if not prices and MONTHLY not in await read_plan_types(product):
        raise InvalidArgument(
            f"{product} is not sold by MONTHLY plans yet: plan its availability first, with "
            "plan_type='MONTHLY', too"
        )


def _check_started(product: Priced, asked: Asked, prices: Sequence[Price]) -> None:
    """Raises `InvalidArgument` for two prices of the base, and for single ones where there are none
    yet.
    """
    base = asked.base or FIRST_BASE
    if asked.price is not None and base in asked.named:
        raise InvalidArgument(
            f"{base} has two prices: price= is the one of {base}; take it out of territories="
        )
    if asked.price is None and all(each.preserved for each in prices):
        raise InvalidArgument(
            f"{product} has no prices yet, and its first ones are those of all territories: give "
            "price= for the base; territories= may hold exceptions"
        )


async def _all_targets(
    product: Priced, asked: Asked, prices: Sequence[Price], today: date
) -> list[Target]:
    """The base's price, what equals it elsewhere, and the exceptions."""
    base = asked.base or FIRST_BASE
    if asked.price is None and not asked.scales:
        return await find_targets(product, asked.single, prices, asked.match, today)
    led, leader = await find_leader(product, asked, prices, base, today)
    plan_type = asked.plan_type
    found = await read_equal(product, leader, plan_type)
    equal = [each for each in found if is_offered(plan_type, each.territory)]
    single = await find_targets(product, scale(asked, leader, equal), prices, asked.match, today)
    if asked.price is None:
        return single
    named = {each.point.territory for each in single}
    follow = [Target(each, asked.start, asked.preserve) for each in equal]
    others = [each for each in [*led, *follow] if each.point.territory not in named]
    return [*single, *(each for each in others if is_offered(plan_type, each.point.territory))]
