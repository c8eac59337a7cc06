"""`ensure_promotional_offer`."""

from __future__ import annotations

from typing import Any

from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import given, text
from asc.flow.lookup import check_app
from asc.flow.problems import Problems, Where
from asc.rules import check_text
from asc.workflows.pricing.asked import PlanType
from asc.workflows.pricing.wanted import Amount, Match

from .offers.ensuring import EnsuredOffer, WantedOffer, ensure_offer
from .offers.kinds import PROMOTIONAL
from .offers.rows import OfferTerritories, check_rows
from .offers.terms import FREE, Duration, Mode, check_terms


async def ensure_promotional_offer(
    app: Id[App],
    product_id: str,
    offer_code: str,
    *,
    name: str | None = None,
    mode: Mode | None = None,
    duration: Duration | None = None,
    periods: int | None = None,
    territories: OfferTerritories | None = None,
    price: Amount | None = None,
    base: str | None = None,
    match: Match = "exact",
    plan_type: PlanType | None = None,
) -> EnsuredOffer:
    """Makes the promotional offer of that code, or makes its prices those that are wanted.

    Your app presents it, signed by your server, to whoever is or was subscribed. A new one needs
    `name` (for you), `mode`, `duration` and `territories`, and `price` unless it is FREE_TRIAL: see
    `ensure_introductory_offer`. What is left out stays as it is; so do territories that aren't
    named, though Apple's PATCH replaces all prices. Everything else is set once.

    Run again, it writes nothing. Requests: four to look, two more for prices, one or two to write.
    Raises `InvalidArgument`, `NotFoundByName`, `ExistingDiffers`. Source: Apple's help, "Set up
    promotional offers"; ten of a subscription (quoted).
    """
    check_app(app)
    text("product_id", product_id, "com.example.plus")
    wanted = check_promotional(
        offer_code,
        name=name,
        mode=mode,
        duration=duration,
        periods=periods,
        territories=territories,
        price=price,
        base=base,
        match=match,
        plan_type=plan_type,
    )
    return await ensure_offer(PROMOTIONAL, app, product_id, wanted)


def check_promotional(
    offer_code: Any,
    *,
    name: Any = None,
    mode: Any = None,
    duration: Any = None,
    periods: Any = None,
    territories: Any = None,
    price: Any = None,
    base: Any = None,
    match: Any = "exact",
    plan_type: Any = None,
) -> WantedOffer:
    """The arguments. Raises `InvalidArgument`, `ProblemsFound`."""
    _check_text("subscriptionPromotionalOffers.offerCode", "offer_code", offer_code)
    if name is not None:
        _check_text("subscriptionPromotionalOffers.name", "name", name)
    check_terms(mode, duration, periods, plan_type)
    attributes = given(
        name=name,
        offer_mode=mode,
        duration=duration,
        number_of_periods=periods,
        target_subscription_plan_type=plan_type,
    )
    asked = check_rows(price, base, territories, match, None if mode is None else mode == FREE)
    needed = ("name", "offer_mode", "duration", "territories")
    return WantedOffer(offer_code, attributes, asked, needed)


def _check_text(field: str, argument: str, value: str) -> None:
    text(argument, value, "spring")
    Problems(check_text(field, value, Where(resource=argument))).raise_errors()
