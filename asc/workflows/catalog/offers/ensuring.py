"""What the workflows of single offers share: find, read, plan, write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, Subscription
from asc_api.request import Id

from asc.errors import NotFoundByName
from asc.flow.lookup import named_app
from asc.flow.pacific import today
from asc.flow.plan import PlanStep
from asc.flow.result import Result
from asc.workflows.catalog.product import need
from asc.workflows.pricing import product
from asc.workflows.pricing.product import Priced

from .kinds import MONTHS_SINCE, PAID_MONTHS, OfferKind
from .offer import Offer, plan_offer, read_offer
from .rows import AskedRows, check_free, read_rows
from .terms import FREE, check_period
from .write_offer import write_offer


@attrs.frozen
class EnsuredOffer(Result):
    """An offer of a subscription as it is wanted."""

    product_id: str
    offer: str
    """The offer code or id; of introductory offers, their mode."""

    @property
    def title(self) -> str:
        """The offer, and what came of it."""
        changed = sum(step.changed for step in self.steps)
        came = f"{changed} changed" if changed else "unchanged"
        refused = f", {len(self.refused)} refused" if self.refused else ""
        return f"{self.product_id}, {self.offer}: {came}{refused}"


@attrs.frozen
class WantedOffer:
    """The checked arguments of one offer."""

    name: str
    attributes: Mapping[str, Any]
    asked: AskedRows
    needed: tuple[str, ...]
    """What a new one can't be without, by the names of the arguments."""


async def find_subscription(app: Id[App], product_id: str) -> Subscription:
    """The subscription of that product id. Raises `NotFoundByName`. One request, and one for a
    bundle id; more for groups with more than 50 subscriptions.
    """
    found = await product.find_subscription(await named_app(app), product_id)
    if found is None:
        raise NotFoundByName(f"the app has no subscription with the product id {product_id!r}")
    return found[1]


def priced(subscription: Subscription) -> Priced:
    """The subscription as the readers of prices take it."""
    return Priced("subscriptions", subscription.id, str(subscription.state))


async def ensure_offer(
    kind: OfferKind, app: Id[App], product_id: str, wanted: WantedOffer
) -> EnsuredOffer:
    """Makes an offer, or makes the one of that name as it is wanted."""
    found = await find_subscription(app, product_id)
    product = priced(found)
    current = await read_offer(kind, product, wanted.name)
    steps = await plan_wanted(kind, product, current, wanted, str(found.subscription_period))
    done = [await write_offer(kind, product, wanted.name, step) for step in steps]
    return EnsuredOffer(product_id, wanted.name, steps=done)


async def plan_wanted(
    kind: OfferKind,
    product: Priced,
    current: Offer | None,
    wanted: WantedOffer,
    period: str | None,
    stores: Sequence[str] = (),
) -> list[PlanStep]:
    """The steps to an offer; what was left out of a new one is named first. `stores` are all
    territories, where they are known. Raises `InvalidArgument`, `ExistingDiffers`.
    """
    attributes = dict(wanted.attributes)
    if current is None:
        check_needed(wanted)
        attributes = {**dict.fromkeys(kind.periods, 1), **attributes}
    both = {**(current.attributes if current else {}), **attributes}
    check_period(both.get("offer_mode"), attributes.get("duration"), period)
    free = _is_free(kind, both, wanted.asked)
    check_free(wanted.asked, free)
    plan_type = both.get("target_subscription_plan_type") or "UPFRONT"
    rows = await read_rows(product, wanted.asked, free=free, plan_type=plan_type, stores=stores)
    steps = plan_offer(kind, current, Offer(wanted.name, attributes, rows))
    _check_start(steps, await today())
    return steps


def check_needed(wanted: WantedOffer) -> None:
    """Raises `InvalidArgument` for what a new offer can't be without. Pure."""
    given = {**wanted.attributes, "territories": wanted.asked.territories}
    need(wanted.name, **{_SHORT.get(name, name): given.get(name) for name in wanted.needed})


def _is_free(kind: OfferKind, attributes: Mapping[str, Any], asked: AskedRows) -> bool:
    """In-app purchases have no mode: without a price the offer is free (a guess)."""
    if "offer_mode" in kind.fixed:
        return attributes.get("offer_mode") == FREE
    return asked.price is None and not asked.single


_SHORT = {
    "offer_mode": "mode",
    "reference_name": "name",
    "start_date": "start",
    PAID_MONTHS: "paid_months",
    MONTHS_SINCE: "months_since_subscribed",
    "customer_eligibilities": "customers",
}
"""What our arguments call Apple's attributes."""


def _check_start(steps: Sequence[PlanStep], day: date) -> None:
    """Raises `InvalidArgument` for a start that Apple does not take any more (Apple's help, "Set up
    win-back offers": the earliest is one day after today).
    """
    for step in steps:
        start = step.data.get("attributes", {}).get("start_date")
        if step.writes and start is not None and date.fromisoformat(start) <= day:
            raise InvalidArgument(
                f"start is {start}, and it is {day} in California: an offer starts tomorrow at the "
                "earliest"
            )
