"""Products of the small account, and the pricing workflows that are played over and over."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from asc import Ref
from asc.flow.pacific import pacific_day
from asc.testing import Simulator
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.store import Record
from asc.testing.simulator.store.store import Ref as StoreRef

from .playing import Act

FREE = "com.example.app1"
BARE = "com.example.app3"
"""An app without price and availability."""
LATER = "2031-01-10"
YEARLY = "com.example.yearly"
"""A subscription that `add_subscription` makes."""


def app_of(sim: Simulator, bundle_id: str = FREE) -> Record:
    return next(each for each in sim.store.all("apps") if each["bundleId"] == bundle_id)


def purchase_of(sim: Simulator) -> Record:
    """An approved in-app purchase of the first app, at 0.99 USD."""
    return next(sim.store.all("inAppPurchases"))


def subscription_of(sim: Simulator) -> Record:
    """An approved subscription of the first app, at 4.49 USD."""
    return next(sim.store.all("subscriptions"))


def in_days(sim: Simulator, days: int) -> date:
    return pacific_day(sim.clock.now()) + timedelta(days)


def add_subscription(sim: Simulator, available: bool = True) -> Record:
    """A new subscription, without prices."""
    group = sim.store.refs(subscription_of(sim).ref, "group")[0]
    attributes = {"productId": YEARLY, "name": "Yearly", "state": "MISSING_METADATA"}
    made = sim.store.add("subscriptions", attributes, {"group": group})
    if available:
        everywhere = [territory.ref for territory in sim.store.all("territories")]
        links: dict[str, Any] = {"subscription": made.ref, "availableTerritories": everywhere}
        plan = {"planType": "UPFRONT", "availableInNewTerritories": True}
        sim.store.add("subscriptionPlanAvailabilities", plan, links)
    return made


def ref(record: Record) -> Ref[Any]:
    return Ref(record.ref.type, record.id)


def later_plan(client: Any) -> Any:
    """A change of the subscription everywhere."""
    product = "com.example.app1.plus_monthly"
    return client.pricing.plan(product, "7.99", app=FREE, preserve_current=True, start=LATER)


def applied(make: Callable[[Any], Any]) -> Act:
    """Makes a plan, and applies it: in either client."""

    def act(client: Any) -> Any:
        plan = make(client)
        return _apply(client, plan) if inspect.isawaitable(plan) else client.apply(plan)

    return act


async def _apply(client: Any, plan: Any) -> Any:
    return await client.apply(await plan)


def prices_of(sim: Simulator, product: Record) -> dict[str, list[tuple[str, str | None]]]:
    """The manual prices of a product, or those of a subscription: by territory, price and start."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    for price in _prices(sim, product):
        territory = sim.store.refs(price.ref, "territory")[0].id
        names = [name for name in POINTS if sim.store.refs(price.ref, name)]
        point = sim.store.first(price.ref, names[0])
        assert point
        found.setdefault(territory, []).append((point["customerPrice"], price["startDate"]))
    return {territory: sorted(each, key=str) for territory, each in found.items()}


POINTS = ("appPricePoint", "inAppPurchasePricePoint", "subscriptionPricePoint")
SCHEDULES = {"apps": "appPriceSchedule", "inAppPurchases": "iapPriceSchedule"}


def _prices(sim: Simulator, product: Record) -> list[Record]:
    if product.ref.type == "subscriptions":
        return sim.store.related(product.ref, "prices")
    schedule = sim.store.first(product.ref, SCHEDULES[product.ref.type])
    return sim.store.related(schedule.ref, "manualPrices") if schedule else []


def add_change(sim: Simulator) -> None:
    """A scheduled change of the subscription, in the USA."""
    product = subscription_of(sim)
    point = packed(s=product.id, t="USA", p="10015")
    links = {
        "subscription": product.ref,
        "territory": StoreRef("territories", "USA"),
        "subscriptionPricePoint": StoreRef("subscriptionPricePoints", point),
    }
    start = in_days(sim, 40).isoformat()
    sim.store.add("subscriptionPrices", {"startDate": start}, links)
