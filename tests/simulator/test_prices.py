"""Prices and availability, as `docs/simulator.md` tells them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from asc.testing import Simulator
from asc.testing.simulator.store.amounts import RATES, TIERS, equal_tier, minor_units
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.store import Record, Ref

from .calling import APP, Answer, Caller, codes, entity, made, pointers

USA = Ref("territories", "USA")
DAY = 24 * 3600


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def day(caller: Caller, ahead: int) -> str:
    today = date.fromisoformat(caller.sim.clock.pacific()[:10])
    return str(today + timedelta(ahead))


def details(answer: Answer) -> str:
    return str(answer[1]["errors"][0]["detail"])


# Amounts


def test_amounts_rise_from_rung_to_rung_and_equals_lead_back() -> None:
    for currency in RATES:
        ladder = [minor_units(tier, currency) for tier in range(TIERS)]
        assert all(one < other for one, other in pairwise(ladder)), currency
    for tier in range(1, 600):
        assert equal_tier(equal_tier(tier, "USD", "EUR"), "EUR", "USD") == tier


# Schedules


def schedule(
    caller: Caller, *prices: tuple[str, int | None, int | None], owner: str = ""
) -> Answer:
    """Prices as territory, start and end, the last two in days from today."""
    links: Any = {"app": APP, "baseTerritory": USA, "manualPrices": []}
    included = []
    for number, (territory, start, end) in enumerate(prices):
        ref = Ref("appPrices", f"${{p{number}}}")
        links["manualPrices"].append(ref)
        point = Ref("appPricePoints", packed(s=owner or APP.id, t=territory, p=f"100{number + 10}"))
        dates = {
            "startDate": None if start is None else day(caller, start),
            "endDate": None if end is None else day(caller, end),
        }
        included.append({**entity(ref.type, dates, {"appPricePoint": point}), "id": ref.id})
    return caller.create("appPriceSchedules", None, links, included)


@pytest.mark.parametrize(
    ("prices", "code", "says"),
    [
        ([("DEU", None, None)], "BASE_TERRITORY_INTERVAL_REQUIRED", "for the base territory"),
        ([("USA", 3, None)], "INVALID_START_DATE", "timeline must be covered for USA"),
        ([("USA", -3, None)], "INVALID_START_DATE", "a start date in the past"),
        ([("USA", None, 3), ("USA", 4, None)], "INVALID_INTERVAL", "gap or overlap"),
        ([("USA", None, 5), ("USA", 4, None)], "INVALID_INTERVAL", "gap or overlap"),
        ([("USA", None, 5)], "INVALID_INTERVAL", "timeline must be covered"),
        ([("USA", None, None), ("DEU", 5, 4)], "INVALID_INTERVAL", "before it starts"),
    ],
)
def test_schedules_that_are_refused(
    caller: Caller, prices: list[Any], code: str, says: str
) -> None:
    before = caller.sim.store.refs(Ref("appPriceSchedules", APP.id), "manualPrices")
    refused = schedule(caller, *prices)
    assert codes(refused) == [f"ENTITY_ERROR.{code}"]
    assert says in details(refused)
    assert caller.sim.store.refs(Ref("appPriceSchedules", APP.id), "manualPrices") == before


def test_a_point_of_another_app_is_not_found(caller: Caller) -> None:
    refused = schedule(caller, ("USA", None, None), owner="6440000002")
    assert codes(refused) == ["ENTITY_ERROR.NOT_FOUND"]


def test_other_territories_follow_the_base(caller: Caller) -> None:
    made(schedule(caller, ("USA", None, 5), ("USA", 5, None), ("DEU", 2, 8), ("JPN", 0, None)))
    assert followers(caller, "FRA") == [(None, day(caller, 5)), (day(caller, 5), None)]
    assert followers(caller, "DEU") == [(None, day(caller, 2)), (day(caller, 8), None)]
    assert followers(caller, "JPN") == [], "today is no date"
    caller.advance(6 * DAY)
    assert followers(caller, "FRA") == [(day(caller, -1), None)]


def followers(caller: Caller, territory: str) -> list[tuple[str | None, str | None]]:
    with caller.sim.http() as http:
        found = http.get(
            f"/v1/appPriceSchedules/{APP.id}/automaticPrices",
            params={"filter[territory]": territory, "include": "appPricePoint,territory"},
        ).json()
    assert all(each["attributes"]["manual"] is False for each in found["data"])
    dates = [each["attributes"] for each in found["data"]]
    return [(each["startDate"], each["endDate"]) for each in dates]


# Subscriptions


@pytest.fixture
def fresh(caller: Caller) -> Ref:
    """A subscription that is available, without prices."""
    group = next(caller.store.all("subscriptionGroups"))
    product = caller.store.add("subscriptions", {"productId": "y"}, {"group": group.ref}).ref
    links: Any = {"subscription": product, "availableTerritories": [USA]}
    caller.store.add("subscriptionPlanAvailabilities", {"planType": "UPFRONT"}, links)
    return product


def subscribe(
    caller: Caller, product: Ref, tier: int, place: str = "USA", **attributes: Any
) -> Answer:
    point = Ref("subscriptionPricePoints", packed(s=product.id, t=place, p=str(10000 + tier)))
    links = {"subscription": product, "subscriptionPricePoint": point}
    return caller.create("subscriptionPrices", attributes, links)


def prices(caller: Caller, product: Ref) -> list[tuple[str, bool]]:
    caller.send("GET", "/v1/apps")  # the clock's steps are done with a request
    found = []
    for price in caller.store.related(product, "prices"):
        point = caller.store.first(price.ref, "subscriptionPricePoint")
        territory = caller.sim.store.refs(price.ref, "territory")
        if point and territory == (USA,):
            found.append((str(point["customerPrice"]), bool(price["preserved"])))
    return found


def test_a_price_needs_an_availability_and_a_start(caller: Caller, fresh: Ref) -> None:
    early = subscribe(caller, fresh, 4, startDate=day(caller, 9))
    assert details(early) == (
        "Invalid startDate. Create a starting price before creating future prices."
    )
    assert pointers(early) == ["/data/attributes/startDate"]
    made(subscribe(caller, fresh, 4))
    late = subscribe(caller, fresh, 5, startDate=day(caller, 0))
    assert details(late).endswith(f"must be on or after {day(caller, 1)}")
    for availability in list(caller.store.related(fresh, "planAvailabilities")):
        caller.store.delete(availability.ref)
    nowhere = subscribe(caller, fresh, 6, startDate=day(caller, 3))
    assert details(nowhere) == "An error occurred while processing the pricing information."


def test_a_monthly_price_needs_an_availability_and_an_upfront_price(
    caller: Caller, fresh: Ref
) -> None:
    def subscribe_monthly(place: str) -> Answer:
        return subscribe(caller, fresh, 4, place, planType="MONTHLY")

    assert details(subscribe_monthly("USA")) == "The plan type MONTHLY is not available in USA"
    assert "pricing information" in details(subscribe_monthly("DEU"))
    links: Any = {"subscription": fresh, "availableTerritories": [Ref("territories", "DEU")]}
    caller.store.add("subscriptionPlanAvailabilities", {"planType": "MONTHLY"}, links)
    assert details(subscribe_monthly("DEU")) == "There is no UPFRONT price in DEU"
    made(subscribe(caller, fresh, 6, "DEU"))
    made(subscribe_monthly("DEU"))


def test_starting_prices_change_until_the_first_approval(caller: Caller, fresh: Ref) -> None:
    made(subscribe(caller, fresh, 4))
    made(subscribe(caller, fresh, 6))
    assert prices(caller, fresh) == [("2.99", False)]
    caller.store.update(fresh, {"state": "APPROVED"})
    assert "needs a startDate" in details(subscribe(caller, fresh, 8))


@pytest.mark.parametrize("preserve", [True, False])
def test_a_change_takes_effect_with_the_clock(caller: Caller, fresh: Ref, preserve: bool) -> None:
    made(subscribe(caller, fresh, 4))
    made(subscribe(caller, fresh, 6, startDate=day(caller, 2), preserveCurrentPrice=preserve))
    assert prices(caller, fresh) == [("1.99", False), ("2.99", False)]
    caller.advance(3 * DAY)
    kept = [("1.99", True)] if preserve else []
    assert prices(caller, fresh) == [*kept, ("2.99", False)]


def test_a_point_of_another_subscription_is_not_found(caller: Caller, fresh: Ref) -> None:
    other = next(each for each in caller.store.all("subscriptions") if each.ref != fresh)
    point = Ref("subscriptionPricePoints", packed(s=other.id, t="USA", p="10004"))
    links = {"subscription": fresh, "subscriptionPricePoint": point}
    refused = caller.create("subscriptionPrices", None, links)
    assert codes(refused) == ["ENTITY_ERROR.NOT_FOUND"]


# Availability


def test_monthly_plans_join_no_new_territories(caller: Caller, fresh: Ref) -> None:
    links = {"subscription": fresh, "availableTerritories": [USA]}
    attributes = {"planType": "MONTHLY", "availableInNewTerritories": True}
    refused = caller.create("subscriptionPlanAvailabilities", attributes, links)
    assert pointers(refused) == ["/data/attributes/availableInNewTerritories"]
    made(caller.create("subscriptionPlanAvailabilities", {"planType": "MONTHLY"}, links))


def row_of(caller: Caller, row: Ref) -> Record:
    found = caller.store.one(row)
    assert found
    return found


def test_a_pre_order_begins_where_the_app_is_not_sold_and_ends_with_its_release(
    caller: Caller,
) -> None:
    row = caller.one(APP, "appAvailabilityV2", "territoryAvailabilities")
    offer = {"preOrderEnabled": True, "releaseDate": day(caller, 30)}
    assert details(caller.update(row, offer)) == "The app is on sale in this territory already"
    assert caller.update(row, {"available": False})[0] == 200
    assert row_of(caller, row)["contentStatuses"] == ["CANNOT_SELL"]
    far = caller.update(row, {**offer, "releaseDate": day(caller, 200)})
    assert pointers(far) == ["/data/attributes/releaseDate"]
    assert caller.update(row, {**offer, "available": True})[0] == 200
    assert row_of(caller, row)["contentStatuses"] == ["AVAILABLE_FOR_PREORDER_ON_DATE"]
    made(caller.create("endAppAvailabilityPreOrders", None, {"territoryAvailabilities": [row]}))
    ended = row_of(caller, row)
    assert (ended["preOrderEnabled"], ended["contentStatuses"]) == (False, ["AVAILABLE"])
