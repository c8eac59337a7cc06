"""Reading the prices of a product, by the fewest requests."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from asc_api.models import Territory
from asc_api.resources import app_price_schedules, in_app_purchase_price_schedules, subscriptions

from asc.errors import NotFound
from asc.flow.lookup import loaded

from .points import unpack_id
from .price import Price, territories_of
from .product import Priced

SCHEDULES: Any = {
    "apps": app_price_schedules,
    "inAppPurchases": in_app_purchase_price_schedules,
}
"""A schedule has the id of what it prices (observed), so that it needn't be looked for."""
POINTS = {
    "apps": "app_price_point",
    "inAppPurchases": "in_app_purchase_price_point",
    "subscriptions": "subscription_price_point",
}
INCLUDE: Any = {
    "apps": ["appPricePoint", "territory"],
    "inAppPurchases": ["inAppPurchasePricePoint", "territory"],
    "subscriptions": ["subscriptionPricePoint", "territory"],
}


async def read_manual(product: Priced) -> list[Price]:
    """The prices that somebody set, of an app or in-app purchase. One request for 200.

    None for a product that never had one: its schedule is not found (quirk 54).
    """
    found = SCHEDULES[product.kind].list_manual_prices(product.id, include=INCLUDE[product.kind])
    try:
        return [price_of(product, each) async for each in found]
    except NotFound:
        return []


async def read_automatic(product: Priced) -> list[Price]:
    """The prices that follow from the base territory's. One request."""
    found = SCHEDULES[product.kind].list_automatic_prices(product.id, include=INCLUDE[product.kind])
    return [price_of(product, each) async for each in found]


async def read_base(product: Priced, manual: list[Price]) -> str | None:
    """The base territory; None for a product without a price.

    It always has a manual price: where one territory alone has such prices, it is the base. Only
    else one request.
    """
    known = territories_of(manual)
    if len(known) < 2:
        return known[0] if known else None
    base: Territory = await SCHEDULES[product.kind].get_base_territory(product.id)
    return base.id


async def read_subscription(
    product: Priced, plan_type: str | None = None, territories: tuple[str, ...] = ()
) -> list[Price]:
    """The prices of a subscription, of one plan or of all. One request for 200."""
    found = subscriptions.list_prices(
        product.id,
        filter={"territory": list(territories)} if territories else {},
        include=INCLUDE["subscriptions"],
    )
    prices = [price_of(product, each) async for each in found]
    return [each for each in prices if plan_type in (None, each.plan)]


def price_of(product: Priced, resource: Any) -> Price:
    """A price as its answer has it. Points are compared by their prices: Apple shows one point
    under several ids (observed).
    """
    point = getattr(resource, POINTS[product.kind]).resource
    place = loaded(resource.territory)
    return Price(
        territory=place.id if place else unpack_id(point.id).get("t", ""),
        amount=Decimal(point.customer_price),
        point=point.id,
        currency=place.currency if place else None,
        start=resource.start_date,
        end=getattr(resource, "end_date", None),
        automatic=getattr(resource, "manual", True) is False,
        preserved=getattr(resource, "preserved", False) is True,
        id=resource.id,
        plan=_plan(resource) if product.kind == "subscriptions" else None,
    )


def _plan(resource: Any) -> str:
    """A price without a plan is for the only one that there was before (a guess)."""
    return str(resource.plan_type or "UPFRONT")
