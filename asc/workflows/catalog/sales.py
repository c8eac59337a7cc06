"""Prices and availability of a shop: planned, compared and written by the workflows of pricing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from asc.errors import InvalidArgument, PlanOutdated
from asc.flow.pacific import today
from asc.flow.plan import Plan, PlanStep
from asc.flow.plan.step import is_same
from asc.flow.result import Step
from asc.workflows.pricing import plan as plan_prices
from asc.workflows.pricing import plan_availability
from asc.workflows.pricing.apply import apply_plan
from asc.workflows.pricing.availability import availability_steps
from asc.workflows.pricing.monthly import MONTHLY
from asc.workflows.pricing.price import upcoming
from asc.workflows.pricing.product import NEVER_SOLD, Priced
from asc.workflows.pricing.wanted import Match
from asc.workflows.pricing.write_availability import AVAILABILITY

from .kinds import SUBSCRIPTION
from .pulled_prices import read_prices
from .shop import FileOffer, Item
from .shop_offers import OFFER_PARTS, CurrentOffers, plan_file_offer, write_file_offer


@attrs.frozen
class Terms:
    """How prices and availability may change."""

    start: str | None = None
    preserve_current: bool | None = None
    max_change: str | None = None
    match: Match = "exact"
    allow_removal: tuple[str, ...] = ()

    def given(self) -> dict[str, Any]:
        """Those that are not as they are when nothing is said."""
        usual = attrs.asdict(Terms())
        return {name: value for name, value in attrs.asdict(self).items() if value != usual[name]}


async def plan_price(item: Item, price: Mapping[str, Any], terms: Terms) -> Plan:
    """What pricing would change for a product that is there: nothing where just that is scheduled.
    `start` is for products on sale: those that never were take prices at once.
    """
    if item.state in (*NEVER_SOLD, "None"):
        return await _plan_price(item, price, attrs.evolve(terms, start=None))
    try:
        plan = await _plan_price(item, price, terms)
    except InvalidArgument:
        scheduled = None if terms.start else await _scheduled(item, price, terms)
        if scheduled is None:
            raise
        return scheduled
    if terms.start or not plan.changes:
        return plan
    return await _scheduled(item, price, terms) or plan


async def _plan_price(item: Item, price: Mapping[str, Any], terms: Terms) -> Plan:
    has_subscribers = item.kind is SUBSCRIPTION and terms.start is not None
    return await plan_prices(
        item.resource,
        price.get("amount"),
        base=price.get("base"),
        territories=price.get("territories", "equalized"),
        match=terms.match,
        start=terms.start,
        preserve_current=terms.preserve_current if has_subscribers else None,
        max_change=terms.max_change,
    )


async def _scheduled(item: Item, price: Mapping[str, Any], terms: Terms) -> Plan | None:
    """The plan without changes, where these prices are to come already: somebody planned them with
    `start`, and the file is applied again before that day.
    """
    prices = [each for each in await read_prices(item) if each.plan != MONTHLY]
    days = [str(each.start) for each in upcoming(prices, await today())]
    if not days:
        return None
    asked = attrs.evolve(terms, start=max(days), preserve_current=True)
    try:
        plan = await _plan_price(item, price, asked)
    except InvalidArgument:
        return None  # another price is to come
    return None if plan.changes else plan


def plan_sold(item: Item, sold: Mapping[str, Any], stores: Sequence[str], terms: Terms) -> Plan:
    """The same for its availability, of what was read already. Pure."""
    where = sold["territories"]
    goal = list(stores) if where == "all" else where
    product = Priced(item.kind.type, item.id)  # type: ignore[arg-type]
    steps = availability_steps(
        product, item.sold, goal, sold["new_territories"], terms.allow_removal
    )
    return Plan(AVAILABILITY, steps)


async def read_and_plan_sold(item: Item, sold: Mapping[str, Any], terms: Terms) -> Plan:
    """The same, of what is read now. Three requests, two where territories are named."""
    return await plan_availability(
        item.resource,
        territories=sold["territories"],
        new_territories=sold["new_territories"],
        allow_removal=terms.allow_removal,
    )


async def plan_anew(item: Item, step: PlanStep, terms: Terms) -> Plan:
    """What a step comes to by now. Raises `PlanOutdated` where that is not what was planned."""
    ask, part = step.data["ask"], step.data["part"]
    if part in OFFER_PARTS:
        offer = FileOffer(part, step.data["key"], ask)
        plan = await plan_file_offer(CurrentOffers(item), offer)
    elif part == "price":
        plan = await plan_price(item, ask, terms)
    else:
        plan = await read_and_plan_sold(item, ask, terms)
    check_same(step, plan)
    return plan


def check_same(step: PlanStep, plan: Plan) -> None:
    """Raises `PlanOutdated` unless all that is to be written is in the step. Some of it may be done
    already. Pure.
    """
    other = [each for each in plan.changes if not _is_planned(step, each)]
    if other:
        names = ", ".join(each.what for each in other[:5])
        raise PlanOutdated(
            f"changed since the plan was made: {step.what} would change {names} otherwise than "
            "was planned; make the plan anew"
        )


def paid_before(change: PlanStep) -> Any:
    """What a change replaces; of a price from a day on, what is paid until then."""
    return change.found or change.data.get("now")


def _is_planned(step: PlanStep, change: PlanStep) -> bool:
    if is_same(step.wanted, step.data["ask"]):  # the product was not there yet
        return change.found is None
    found, wanted = step.found or {}, step.wanted or {}
    known = change.what in wanted
    same = is_same(found.get(change.what), paid_before(change))
    return known and same and is_same(wanted[change.what], change.wanted)


async def write_sale(item: Item, step: PlanStep, plan: Plan) -> Step:
    """Writes what was planned; one step for all territories."""
    if step.data["part"] in OFFER_PARTS:
        return await write_file_offer(item, step, plan)
    result = await apply_plan(plan)
    if result.refused:
        names = ", ".join(f"{each.what} ({each.why})" for each in result.refused[:3])
        return step.done("refused", names)
    if not result.changed:
        return step.done("unchanged", "it is so already")
    return step.done()
