"""Writing a price schedule: read, merged, and written as a whole by one request (quirk 53)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from asc_api.models import NewAppPriceV2, NewInAppPurchasePrice

from asc.errors import CannotPrice, Conflict, PlanOutdated, UnprocessableEntity
from asc.flow.ensure import reasons
from asc.flow.plan import Plan, PlanStep
from asc.flow.plan.decide import decide
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result
from asc.flow.steps import emit_each

from .merge import Period, drop_change, drop_own, periods_of, set_price
from .price import Point, Price, lacks_own
from .product import Priced
from .reading import SCHEDULES, read_automatic, read_base, read_manual
from .result import amount_of
from .steps import BASE
from .values import check_before, day_of, values_now


async def apply_schedule(plan: Plan, product: Priced, today: date) -> Result:
    """Does a plan of prices of an app or in-app purchase. Two requests; one where all is done.
    Raises `PlanOutdated`, and `CannotPrice` where Apple refuses the whole.
    """
    manual, steps = await compare_schedule(plan, product, today)
    if any(step.writes for step in steps):
        wanted = merge_steps(periods_of(manual, today), steps)
        await _write(product, plan.basis.options["base"], wanted, today)
    return Result(steps=await emit_each([step.done() for step in steps]))


async def compare_schedule(
    plan: Plan, product: Priced, today: date
) -> tuple[list[Price], Sequence[PlanStep]]:
    """The manual prices that are there, and the steps as they are to be applied. Raises
    `PlanOutdated`.
    """
    manual = await read_manual(product)
    before = await read_base(product, manual)
    options = plan.basis.options
    if before not in (options["base_before"], options["base"]):
        raise PlanOutdated(
            f"changed since the plan was made: the base territory was {options['base_before']} "
            f"and is {before}"
        )
    prices = [*manual, *await _follow(product, manual, plan.steps, today)]
    steps = decide(plan.steps, {**values_now(prices, plan.steps, today), BASE: before})
    check_before(prices, steps)
    return manual, steps


async def _follow(
    product: Priced, manual: list[Price], steps: Iterable[PlanStep], today: date
) -> list[Price]:
    """The automatic prices, where the plan says what one of them was."""
    priced = [step for step in steps if step.writes and "point" in step.data]
    if manual and any(lacks_own(manual, *_where(step), today) for step in priced):
        return await read_automatic(product)
    return []


def _where(step: PlanStep) -> tuple[str, date | None]:
    return step.data["territory"], day_of(step)


def merge_steps(periods: Sequence[Period], steps: Sequence[PlanStep]) -> list[Period]:
    """The schedule as it is to be: the steps of a plan that write, in what is there. Pure."""
    found = list(periods)
    moves = any(step.what == BASE and step.writes for step in steps)
    for step in steps:
        if step.what == BASE:
            continue
        if step.outcome == "deleted":
            found = _without(found, step)
        elif step.writes or (moves and step.outcome == "unchanged" and "point" in step.data):
            found = set_price(found, _point(step), day_of(step))
    return found


def _without(periods: Sequence[Period], step: PlanStep) -> list[Period]:
    code, start = step.data["territory"], day_of(step)
    return drop_change(periods, code, start) if start else drop_own(periods, code)


def _point(step: PlanStep) -> Point:
    data = step.data
    amount = amount_of(step.wanted)
    assert amount is not None
    return Point(data["point"], data["territory"], amount, data["currency"])


async def _write(product: Priced, base: str, periods: Sequence[Period], today: date) -> None:
    wanted = Counter(each.key() for each in periods)

    async def find() -> Any:
        there = periods_of(await read_manual(product), today)
        return True if Counter(each.key() for each in there) == wanted else None

    try:
        await write_and_verify(_request(product, base, periods), find)
    except (Conflict, UnprocessableEntity) as error:
        raise CannotPrice(f"{product}: {reasons(error)}") from error


def _request(product: Priced, base: str, periods: Sequence[Period]) -> Any:
    if product.kind == "apps":
        prices: list[Any] = [
            NewAppPriceV2(app_price_point=each.point, **_dates(each)) for each in periods
        ]
        return SCHEDULES["apps"].create(app=product.id, base_territory=base, manual_prices=prices)
    prices = [
        NewInAppPurchasePrice(
            in_app_purchase_price_point=each.point, in_app_purchase_v2=product.id, **_dates(each)
        )
        for each in periods
    ]
    return SCHEDULES["inAppPurchases"].create(
        in_app_purchase=product.id, base_territory=base, manual_prices=prices
    )


def _dates(period: Period) -> Mapping[str, Any]:
    return {"start_date": period.start, "end_date": period.end}
