"""Writing introductory offers.

A subscription without any takes them all in one PATCH, which replaces what is there (observed).
Where some are there, each new one is a POST: nothing that customers are offered is put at risk.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from asc_api.models import NewSubscriptionIntroductoryOffer
from asc_api.request import Request
from asc_api.resources import subscription_introductory_offers, subscriptions
from asc_api.unset import UNSET

from asc.errors import AmbiguousWrite, Conflict, UnprocessableEntity
from asc.flow.ensure import reasons
from asc.flow.plan import PlanStep
from asc.flow.plan.step import is_same
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each, sleep
from asc.workflows.pricing.at_once import write_each
from asc.workflows.pricing.product import Priced

from .introductory import introductory_now, read_introductory

_LOOKS = (2.0, 8.0, 25.0)
"""Seconds before each look, where the answer was lost."""


async def write_introductory(
    product: Priced, steps: Sequence[PlanStep], today: date, *, first: bool
) -> list[Step]:
    """Does the steps of `plan_introductory`; each is an event. `first`: the subscription has no
    introductory offer. What Apple refuses is a step that was `refused`. Raises `AmbiguousWrite`.
    """
    done = await emit_each([step.done() for step in steps if not step.writes])
    new = [step for step in steps if step.outcome == "created"]
    if first and len(new) > 1:
        return done + await _write_all(product, new, today)
    writes = [step for step in steps if step.writes]
    return done + await write_each(writes, lambda step: _write_one(product, step, today))


async def _write_all(product: Priced, steps: Sequence[PlanStep], today: date) -> list[Step]:
    """In one request, which is never sent again: it would replace what somebody made since."""
    offers = [_new(product, step) for step in steps]
    try:
        await subscriptions.update(product.id, introductory_offers=offers)
    except AmbiguousWrite:
        if not await _look(product, steps, today):
            raise
    except (Conflict, UnprocessableEntity) as error:
        return await emit_each([step.done("refused", reasons(error)) for step in steps])
    return await emit_each([step.done() for step in steps])


async def _look(product: Priced, steps: Sequence[PlanStep], today: date) -> bool:
    for wait in _LOOKS:
        await sleep(wait, f"whether {product} got its introductory offers")
        found = await read_introductory(product)
        if all(is_same(introductory_now(found, step, today), step.wanted) for step in steps):
            return True
    return False


async def _write_one(product: Priced, step: PlanStep, today: date) -> Step:
    async def find() -> Any | None:
        now = introductory_now(await read_introductory(product), step, today)
        return now if now is not None and is_same(now, step.wanted) else None

    try:
        await write_and_verify(_request(product, step), find)
    except (Conflict, UnprocessableEntity) as error:
        if await find():
            return step.done("unchanged", "it is so already")
        return step.done("refused", reasons(error))
    return step.done()


def _request(product: Priced, step: PlanStep) -> Request[Any]:
    calls = subscription_introductory_offers
    if step.outcome == "updated":
        return calls.update(step.data["id"], end_date=date.fromisoformat(step.wanted["end"]))
    return calls.create(subscription=product.id, **_arguments(step))


def _new(product: Priced, step: PlanStep) -> NewSubscriptionIntroductoryOffer:
    given = {name: value for name, value in _arguments(step).items() if value is not UNSET}
    return NewSubscriptionIntroductoryOffer(subscription=product.id, **given)


def _arguments(step: PlanStep) -> dict[str, Any]:
    """With the territory beside the price point: without it Apple refuses an offer (reported). A
    free one has no price point.
    """
    wanted = step.wanted
    return {
        "offer_mode": wanted["mode"],
        "duration": wanted["duration"],
        "number_of_periods": wanted["periods"],
        "start_date": _day(wanted["start"]),
        "end_date": _day(wanted["end"]),
        "target_subscription_plan_type": (
            step.data["plan"] if step.data["plan"] != "UPFRONT" else UNSET
        ),
        "territory": step.data["territory"],
        "subscription_price_point": step.data["point"] or UNSET,
    }


def _day(text: str | None) -> Any:
    return UNSET if text is None else date.fromisoformat(text)
