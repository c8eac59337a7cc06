"""Applying plans of prices and availability."""

from __future__ import annotations

from asc_api.errors import InvalidArgument

from asc.flow.pacific import today
from asc.flow.plan import Plan
from asc.flow.result import Result
from asc.flow.steps import emit_each

from .product import NOUNS, Priced
from .result import KIND
from .seal import check_seal
from .write_availability import AVAILABILITY, apply_availability, compare_availability
from .write_schedule import apply_schedule, compare_schedule
from .write_subscription import apply_subscription, compare_subscription


async def apply_plan(plan: Plan) -> Result:
    """Does what a plan says, by its kind. Raises `PlanOutdated` and `InvalidArgument`."""
    product = _check(plan)
    if not plan.changes:
        return Result(steps=await emit_each([step.done() for step in plan.steps]))
    if plan.kind == AVAILABILITY:
        return await apply_availability(plan, product)
    if product.kind == "subscriptions":
        return await apply_subscription(plan, product, await today())
    return await apply_schedule(plan, product, await today())


async def compare_plan(plan: Plan) -> None:
    """Raises what `apply_plan` would raise before its first write."""
    product = _check(plan)
    if not plan.changes:
        return
    if plan.kind == AVAILABILITY:
        await compare_availability(plan, product)
    elif product.kind == "subscriptions":
        await compare_subscription(plan, product, await today())
    else:
        await compare_schedule(plan, product, await today())


def _check(plan: Plan) -> Priced:
    """The product of a plan. Raises `InvalidArgument` for one that was not made here."""
    product = _product(plan)
    if plan.kind not in (AVAILABILITY, KIND):
        raise InvalidArgument(f"no pricing workflow applies plans of the kind {plan.kind!r}")
    if plan.kind == KIND:
        check_seal(plan)
    return product


def _product(plan: Plan) -> Priced:
    kind, ident = plan.basis.options.get("kind"), plan.basis.options.get("id")
    if kind not in NOUNS or not isinstance(ident, str):
        raise InvalidArgument(f"a plan of the kind {plan.kind!r} names no product")
    return Priced(kind, ident)
