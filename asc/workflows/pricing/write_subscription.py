"""Writing prices of a subscription: all first ones by one request, changes one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import attrs
from asc_api.models import NewSubscriptionPrice
from asc_api.resources import subscription_prices, subscriptions
from asc_api.unset import UNSET

from asc.errors import AmbiguousWrite, CannotPrice, Conflict, NotFound, UnprocessableEntity
from asc.flow.ensure import reasons
from asc.flow.plan import Plan, PlanStep
from asc.flow.plan.decide import decide
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each, is_dry_run, sleep

from .at_once import write_each
from .guards import changes_at_once, check_sold
from .monthly import MONTHLY
from .price import Price, in_effect, starting
from .product import Priced, with_state
from .reading import read_subscription
from .result import PricePlan
from .values import check_before, day_of, values_now

LOOKS = (2.0, 8.0, 25.0)
"""Seconds before each look for the first prices, where the answer was lost."""
NO_AVAILABILITY = "An error occurred while processing the pricing information"


async def apply_subscription(plan: Plan, product: Priced, today: date) -> Result:
    """Does a plan of prices of a subscription, the undated ones first (refusal 8b).

    The first prices are one request, which is read back and never sent again; each change is a
    request. A territory that Apple refuses is a step that was `refused`, and the others go on.
    """
    plan_type = plan.basis.options["plan_type"]
    every, steps = await compare_subscription(plan, product, today)
    prices = [each for each in every if each.plan == plan_type]
    now = _undated(steps)
    is_first = (
        bool(now) and not every and plan_type != MONTHLY
    )  # what is inline takes the place of all that was there
    done = await emit_each([step.done() for step in steps if not step.writes])
    if is_first:
        done += await _write_first(product, now, plan_type, today)
    rest = [step for step in steps if step.writes and not (is_first and step in now)]
    rest = [_as_it_is(step, prices) for step in rest]
    for group in _by_start(rest):
        done += await write_each(group, lambda step: _write(product, step, plan_type, today))
    return Result(steps=done)


async def compare_subscription(
    plan: Plan, product: Priced, today: date
) -> tuple[Sequence[Price], Sequence[PlanStep]]:
    """The prices that are there, and the steps as they are to be applied. Raises `PlanOutdated`,
    and `InvalidArgument` for changes that are too early or too late by now.
    """
    every = await _read(plan, product)
    prices = [each for each in every if each.plan == plan.basis.options["plan_type"]]
    steps = decide(plan.steps, values_now(prices, plan.steps, today))
    check_before(prices, steps)
    if at_once := changes_at_once(_undated(steps)):
        check_sold(await with_state(product), at_once)
    return every, steps


def _undated(steps: Sequence[PlanStep]) -> list[PlanStep]:
    """The changes that are at once."""
    return [step for step in steps if step.writes and not step.data["start"]]


async def _read(plan: Plan, product: Priced) -> Sequence[Price]:
    """The prices that are there. What the plan itself read just now will do, but for changes that
    are taken back: they are named by the ids that they have now.
    """
    recent = await plan.recent.take() if isinstance(plan, PricePlan) else None
    if recent is None or any(step.outcome == "deleted" for step in plan.steps):
        return await read_subscription(product)
    return recent


def _as_it_is(step: PlanStep, prices: Sequence[Price]) -> PlanStep:
    """A change that is taken back has the id of the one that is there now."""
    start = day_of(step)
    if step.outcome != "deleted" or start is None:
        return step
    there = starting(prices, step.data["territory"], start)
    return attrs.evolve(step, data={**step.data, "id": there.id if there else step.data["id"]})


def _by_start(steps: Sequence[PlanStep]) -> list[list[PlanStep]]:
    """Those without a date before the others, and those by their days: one change of a territory
    is made from the one before.
    """
    starts = sorted({step.data["start"] or "" for step in steps})
    return [[step for step in steps if (step.data["start"] or "") == each] for each in starts]


async def _write_first(
    product: Priced, steps: Sequence[PlanStep], plan_type: str, today: date
) -> list[Step]:
    """All first prices at once. Raises `AmbiguousWrite` where it stays open whether it was done:
    sent twice, it could replace what somebody else set since. Raises `CannotPrice`.
    """
    prices = [_new_price(product, step, plan_type) for step in steps]
    try:
        await subscriptions.update(product.id, prices=prices)
    except AmbiguousWrite:
        if not await _look(product, steps, plan_type, today):
            raise
    except (Conflict, UnprocessableEntity) as error:
        raise CannotPrice(f"{product}: {_reason(reasons(error))}") from error
    if await is_dry_run():
        return await emit_each([step.done() for step in steps])
    found = await read_subscription(product, plan_type)
    return await emit_each([_seen(found, step, today) for step in steps])


def _seen(prices: Sequence[Price], step: PlanStep, today: date) -> Step:
    """What came of a first price, by what is there after it was accepted."""
    price = in_effect(prices, step.data["territory"], today)
    if price is not None and price.text == step.wanted:
        return step.done()
    return step.done("refused", "Apple accepted it, but it isn't there: make the plan anew")


async def _look(product: Priced, steps: Sequence[PlanStep], plan_type: str, today: date) -> bool:
    for wait in LOOKS:
        await sleep(wait, f"whether {product} got its first prices")
        found = await read_subscription(product, plan_type)
        now = [in_effect(found, step.data["territory"], today) for step in steps]
        if all(now):
            return True
    return False


def _new_price(product: Priced, step: PlanStep, plan_type: str) -> NewSubscriptionPrice:
    given: dict[str, Any] = {"plan_type": plan_type} if plan_type != "UPFRONT" else {}
    return NewSubscriptionPrice(
        subscription=product.id,
        subscription_price_point=step.data["point"],
        territory=step.data["territory"],
        **given,
    )


async def _write(product: Priced, step: PlanStep, plan_type: str, today: date) -> Step:
    """One change. Safe to repeat: a lost answer and a refusal are followed by a look."""
    code, start = step.data["territory"], day_of(step)

    async def find() -> bool | None:
        found = await read_subscription(product, plan_type, (code,))
        price = starting(found, code, start) if start else in_effect(found, code, today)
        return True if price is not None and price.text == step.wanted else None

    if step.outcome == "deleted":
        return await _take_back(step)
    try:
        await write_and_verify(_request(product, step, plan_type), find)
    except (Conflict, UnprocessableEntity) as error:
        if await find():
            return step.done("unchanged", "it is so already")
        return step.done("refused", _reason(reasons(error)))
    return step.done()


async def _take_back(step: PlanStep) -> Step:
    try:
        await write_and_verify(subscription_prices.delete(step.data["id"]))
    except NotFound:
        return step.done("unchanged", "it is gone already")
    except (Conflict, UnprocessableEntity) as error:
        return step.done("refused", reasons(error))
    return step.done()


def _request(product: Priced, step: PlanStep, plan_type: str) -> Any:
    """Without the territory, which the point names: beside it, Apple refused it once (reported)."""
    preserve = step.data["preserve"]
    request: Any = subscription_prices.create(
        subscription=product.id,
        subscription_price_point=step.data["point"],
        start_date=day_of(step) or UNSET,
        preserve_current_price=UNSET if preserve is None else preserve,
        plan_type="MONTHLY" if plan_type == "MONTHLY" else UNSET,
    )
    return request


def _reason(said: str) -> str:
    if NO_AVAILABILITY in said:
        return (
            f"{said} Set where it is sold first, if need be everywhere: "
            "client.pricing.plan_availability(...)"
        )
    return said
