"""Price points, and what prices have in common (quirks 54, 58 and 60)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal
from asc.testing.simulator.engine.http import Outgoing, json_answer
from asc.testing.simulator.store.prices import Offered
from asc.testing.simulator.store.store import Record, Ref

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

PRICES = {
    "appPrices": "appPricePoint",
    "inAppPurchasePrices": "inAppPurchasePricePoint",
    "inAppPurchaseOfferPrices": "pricePoint",
    "subscriptionIntroductoryOffers": "subscriptionPricePoint",
    "subscriptionOfferCodePrices": "subscriptionPricePoint",
    "subscriptionPrices": "subscriptionPricePoint",
    "subscriptionPromotionalOfferPrices": "subscriptionPricePoint",
    "winBackOfferPrices": "subscriptionPricePoint",
}
"""Prices, and what they call their price point."""


@RULES.effect("create", *PRICES)
def a_price_knows_its_territory(call: Call) -> None:
    """A price is for the territory of its price point, whatever request brought it."""
    for point in call.store.refs(call.ref, PRICES[call.type]):
        if not call.store.refs(call.ref, "territory"):
            call.store.replace(call.ref, "territory", call.store.refs(point, "territory"))


@RULES.answer("get", "/v1/apps/{id}/appPriceSchedule", quirk=54)
def schedule_of_a_priceless_app(call: Call) -> Outgoing | None:
    """An app that never had a price shows a schedule all the same."""
    if call.store.refs(call.ref, "appPriceSchedule"):
        return None
    made_up = Record(Ref("appPriceSchedules", call.ident), {})
    document = call.engine.renderer.one(call.operation, made_up, call.query, call.request.path)
    return json_answer(200, document)


@RULES.answer("get", "/v1/subscriptionPricePoints/{id}/adjustedEqualizations", quirk=60)
def adjusted_equalizations_are_monthly(call: Call) -> Outgoing | None:
    """No other plan type than MONTHLY is taken (observed)."""
    wanted = call.query.filters.get("planType", ())
    if set(wanted) <= {"MONTHLY"}:
        return None
    detail = f"'{','.join(wanted)}' is not a valid value for 'planType'; it takes MONTHLY"
    raise Refusal(Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter="filter[planType]"))


@RULES.listing("apps", "appPricePoints", quirk=58)
def points_of_an_app(call: Call) -> Sequence[Record]:
    """800 price points for each territory."""
    return _offered(call, "appPricePoints")


@RULES.listing("inAppPurchases", "pricePoints", quirk=58)
def points_of_a_purchase(call: Call) -> Sequence[Record]:
    """The same for in-app purchases."""
    return _offered(call, "inAppPurchasePricePoints")


@RULES.listing("subscriptions", "pricePoints", quirk=58)
def points_of_a_subscription(call: Call) -> Sequence[Record]:
    """The same for subscriptions."""
    return _offered(call, "subscriptionPricePoints")


def _offered(call: Call, type_: str) -> Sequence[Record]:
    wanted = call.query.filters.get("territory")
    known = [
        record.id for record in call.store.all("territories") if not wanted or record.id in wanted
    ]
    return Offered(call.store, type_, call.ident, known, call.engine.options.price_points)
