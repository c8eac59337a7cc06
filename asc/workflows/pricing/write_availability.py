"""Writing where a product is sold: created once, changed by rows afterwards (quirk 51)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asc_api.models import NewTerritoryAvailability
from asc_api.resources import (
    app_availabilities_v2,
    in_app_purchase_availabilities,
    subscription_plan_availabilities,
    territory_availabilities,
)

from asc.errors import Conflict, NotFound, PlanOutdated, UnprocessableEntity
from asc.flow.ensure import create_or_find, reasons
from asc.flow.plan import Plan, PlanStep
from asc.flow.plan.decide import decide
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each

from .at_once import write_each
from .availability import ALL, NEW, NOT_SOLD, SOLD, Availability, read_availability, read_rows
from .product import Priced

AVAILABILITY = "pricing.availability"


async def apply_availability(plan: Plan, product: Priced) -> Result:
    """Does a plan of `plan_availability`. Raises `PlanOutdated`."""
    plan_type = _plan_type(plan)
    current, steps = await compare_availability(plan, product)
    writing = [step for step in steps if step.writes]
    if current is not None and product.kind == "apps":
        rows = current.rows
        done = await write_each(writing, lambda step: _change_row(product, rows, step))
        quiet = [step.done() for step in steps if not step.writes]
        return Result(steps=[*done, *await emit_each(quiet)])
    if current is None and writing:
        await _create(product, writing[0], plan_type)
    elif current is not None and writing:
        await _replace(product, current, writing, plan_type)
    return Result(steps=await emit_each([step.done() for step in steps]))


async def compare_availability(
    plan: Plan, product: Priced
) -> tuple[Availability | None, Sequence[PlanStep]]:
    """What is there now, and the steps as they are to be applied. Raises `PlanOutdated`."""
    current = await read_availability(product, _plan_type(plan))
    return current, decide(plan.steps, _values(plan.steps, current))


def _plan_type(plan: Plan) -> str:
    return str(plan.basis.options["plan_type"])


def _values(steps: Sequence[PlanStep], current: Availability | None) -> dict[str, Any]:
    if current is None and any(step.what != ALL for step in steps):
        raise PlanOutdated("changed since the plan was made: it is available nowhere now")
    return {step.what: _value(step.what, current) for step in steps}


def _value(what: str, current: Availability | None) -> Any:
    if current is None:
        return None
    if what == ALL:
        return current.to_dict()
    if what == NEW:
        return current.new_territories
    return SOLD if what in current.sold else NOT_SOLD


async def _create(product: Priced, step: PlanStep, plan_type: str) -> None:
    """Says for the first time where it is sold. Sent again, Apple refuses it, or the same takes the
    place of the same.
    """

    async def find() -> Availability | None:
        found = await read_availability(product, plan_type)
        return found if found is not None and found.to_dict() == step.wanted else None

    wanted = step.wanted
    sold, new = wanted["territories"], wanted["new_territories"]
    if product.kind == "apps":
        every = sorted({*step.data["storefronts"], *sold})
        rows = [NewTerritoryAvailability(available=code in sold, territory=code) for code in every]
        request: Any = app_availabilities_v2.create(
            app=product.id, available_in_new_territories=new, territory_availabilities=rows
        )
    elif product.kind == "inAppPurchases":
        request = _purchase_request(product, sold, new)
    else:
        request = subscription_plan_availabilities.create(
            subscription=product.id,
            plan_type=plan_type,  # type: ignore[arg-type]
            available_territories=sold,
            **({"available_in_new_territories": new} if plan_type == "UPFRONT" else {}),
        )
    await create_or_find(request, find)


def _purchase_request(product: Priced, sold: Sequence[str], new: bool) -> Any:
    return in_app_purchase_availabilities.create(
        in_app_purchase=product.id,
        available_territories=sold,
        available_in_new_territories=new,
    )


async def _replace(
    product: Priced, current: Availability, steps: Sequence[PlanStep], plan_type: str
) -> None:
    """The whole list anew, by one request: there are no rows to change."""
    sold = set(current.sold)
    new = current.new_territories
    for step in steps:
        if step.what == NEW:
            new = step.wanted
        elif step.outcome == "added":
            sold.add(step.what)
        else:
            sold.discard(step.what)
    wanted = Availability(current.id, tuple(sorted(sold)), new).to_dict()

    async def find() -> Availability | None:
        found = await read_availability(product, plan_type)
        return found if found is not None and found.to_dict() == wanted else None

    if product.kind == "inAppPurchases":
        request = _purchase_request(product, sorted(sold), bool(new))
    else:
        request = subscription_plan_availabilities.update(
            current.id,
            available_territories=sorted(sold),
            **({"available_in_new_territories": new} if plan_type == "UPFRONT" else {}),
        )
    await write_and_verify(request, find)


async def _change_row(product: Priced, rows: Mapping[str, Any], step: PlanStep) -> Step:
    row = rows.get(step.what)
    if row is None:
        return step.done("refused", "Apple has no row for it yet: it may be a new store")
    values = {"available": step.outcome == "added"}
    return await write_row(product, step.what, step.done(), row, values)


async def write_row(
    product: Priced, code: str, done: Step, row: Any, values: Mapping[str, Any]
) -> Step:
    """Changes a territory of an app; what came of it. A refusal is a step, so that others go on."""

    async def find() -> Any:
        now = (await read_rows(product)).get(code)
        return now if now is not None and _is_as(now, values) else None

    try:
        await write_and_verify(territory_availabilities.update(row, **values), find)
    except (Conflict, UnprocessableEntity, NotFound) as error:
        return Step(done.what, "refused", reasons(error))
    return done


def _is_as(row: Any, values: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == wanted for name, wanted in values.items())
