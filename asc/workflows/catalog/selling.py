"""Where a product is sold, and for how much: by the workflows of pricing."""

from __future__ import annotations

from asc_api.relationship import Ref

from asc.flow.plan import Plan
from asc.flow.result import Result, Step
from asc.workflows.pricing import plan as plan_prices
from asc.workflows.pricing import plan_availability
from asc.workflows.pricing.apply import apply_plan

from .kinds import Kind
from .wanted import WantedProduct


async def plan_sales(kind: Kind, product: str, wanted: WantedProduct) -> dict[str, Plan]:
    """The plans for availability and price, by name. Availability goes first: Apple refuses a
    subscription's price without it.
    """
    plans: dict[str, Plan] = {}
    ref: Ref[object] = Ref(kind.type, product)  # type: ignore[type-var]
    if wanted.territories is not None:
        plans["availability"] = await plan_availability(
            ref, territories=wanted.territories, new_territories=wanted.new_territories
        )
    if wanted.price is not None:
        plans["price"] = await plan_prices(ref, wanted.price, base=wanted.base)
    return plans


async def apply_sales(plans: dict[str, Plan]) -> list[Step]:
    """Applies them; one step for each, as prices alone are those of 175 territories."""
    return [_summed(name, await apply_plan(plan)) for name, plan in plans.items()]


def planned_sales(wanted: WantedProduct) -> list[Step]:
    """In a dry run, the steps of a new product: its price points are not known yet."""
    named = {"availability": wanted.territories, "price": wanted.price}
    return [Step(name, "created") for name, value in named.items() if value is not None]


def _summed(name: str, result: Result) -> Step:
    changed = [step for step in result.steps if step.changed]
    if not changed:
        return Step(name, "unchanged")
    return Step(name, changed[0].outcome, f"{len(changed)} written")
