"""States of in-app purchases and subscriptions."""

from __future__ import annotations

import pytest

from asc.testing import Simulator
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.prices import FIRST_TIER
from asc.testing.simulator.store.store import Ref

from .calling import APP, Caller, codes, entity, made

DAY = 24 * 3600
USA = Ref("territories", "USA")
SHOT = {"fileName": "a.png", "fileSize": 4}


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def state(caller: Caller, product: Ref) -> str:
    return str(caller.record(product)["state"])


def purchase(caller: Caller) -> Ref:
    asked = {"name": "Gems", "productId": "com.example.gems", "inAppPurchaseType": "CONSUMABLE"}
    return made(caller.create("inAppPurchases", asked, {"app": APP}, v=2))


def test_a_purchase_is_ready_with_its_last_part_and_not_without(caller: Caller) -> None:
    product = purchase(caller)
    states = [state(caller, product)]
    text = {"locale": "en-US", "name": "Gems"}
    local = made(caller.create("inAppPurchaseLocalizations", text, {"inAppPurchaseV2": product}))
    states.append(state(caller, product))
    links = {"inAppPurchase": product, "availableTerritories": [USA]}
    made(caller.create("inAppPurchaseAvailabilities", {"availableInNewTerritories": True}, links))
    states.append(state(caller, product))
    schedule(caller, product)
    states.append(state(caller, product))
    link = {"inAppPurchaseV2": product}
    made(caller.create("inAppPurchaseAppStoreReviewScreenshots", SHOT, link))
    states.append(state(caller, product))
    assert states == ["MISSING_METADATA"] * 4 + ["READY_TO_SUBMIT"]
    assert caller.delete(local)[0] == 204
    assert state(caller, product) == "MISSING_METADATA"


def schedule(caller: Caller, product: Ref) -> None:
    point = Ref("inAppPurchasePricePoints", packed(s=product.id, t="USA", p=str(FIRST_TIER + 2)))
    price = Ref("inAppPurchasePrices", "${p}")
    links = {"inAppPurchase": product, "baseTerritory": USA, "manualPrices": [price]}
    inline = entity(price.type, None, {"inAppPurchasePricePoint": point})
    included = [{**inline, "id": price.id}]
    made(caller.create("inAppPurchasePriceSchedules", None, links, included))


def test_a_subscription_needs_a_price_everywhere_and_its_group_a_name(caller: Caller) -> None:
    product = next(caller.store.all("subscriptions")).ref
    caller.store.update(product, {"state": "READY_TO_SUBMIT"})
    price = next(one for one in caller.store.related(product, "prices"))
    assert caller.delete(price.ref)[0] == 204
    assert state(caller, product) == "MISSING_METADATA"
    territory = caller.sim.store.refs(product, "prices")
    assert len(territory) == 174
    tier = packed(s=product.id, t=CODES_FIRST, p=str(FIRST_TIER + 9))
    points = {
        "subscription": product,
        "subscriptionPricePoint": Ref("subscriptionPricePoints", tier),
    }
    inline(caller, product, points)
    assert state(caller, product) == "READY_TO_SUBMIT", "the price came inline"
    group = caller.one(product, "group")
    assert caller.delete(caller.one(group, "subscriptionGroupLocalizations"))[0] == 204
    assert state(caller, product) == "MISSING_METADATA"


CODES_FIRST = "AFG"


def inline(caller: Caller, product: Ref, links: dict[str, Ref]) -> None:
    """A price made by a PATCH of its subscription."""
    price = Ref("subscriptionPrices", "${p}")
    links = {**links, "territory": Ref("territories", CODES_FIRST)}
    held = [*caller.store.refs(product, "prices"), price]
    data = {**entity("subscriptions", None, {"prices": held}), "id": product.id}
    included = [{**entity(price.type, None, links), "id": price.id}]
    status, answer = caller.send(
        "PATCH", f"/v1/subscriptions/{product.id}", {"data": data, "included": included}
    )
    assert status == 200, answer


def test_the_older_submissions_refuse_with_all_gaps(caller: Caller) -> None:
    product = purchase(caller)
    refused = caller.create("inAppPurchaseSubmissions", None, {"inAppPurchaseV2": product})
    assert codes(refused) == ["STATE_ERROR.INVALID_REQUEST_ENTITY_STATE_INVALID"]
    (found,) = refused[1]["errors"][0]["meta"]["associatedErrors"].values()
    assert {"STATE_ERROR.AVAILABILITY_NEVER_SET", "STATE_ERROR.MISSING_PRICING_DATA"} < {
        one["code"] for one in found
    }
    ready = next(one for one in caller.store.all("inAppPurchases") if one["name"] == "Pro")
    first = caller.create("inAppPurchaseSubmissions", None, {"inAppPurchaseV2": ready.ref})
    (found,) = first[1]["errors"][0]["meta"]["associatedErrors"].values()
    assert found[0]["code"] == "STATE_ERROR.FIRST_NON_CONSUMABLE_MUST_BE_SUBMITTED_ON_VERSION"


def test_a_product_goes_through_its_review_and_stays(caller: Caller) -> None:
    one = next(caller.store.all("inAppPurchases")).ref
    caller.store.update(one, {"state": "READY_TO_SUBMIT"})
    pro = next(each for each in caller.store.all("inAppPurchases") if each["name"] == "Pro")
    caller.store.update(pro.ref, {"state": "APPROVED", "inAppPurchaseType": "CONSUMABLE"})
    caller.sim.options.reject_reviews = True
    link = {"inAppPurchaseV2": one}
    made(caller.create("inAppPurchaseSubmissions", None, link))
    assert caller.delete(one, v=2)[0] == 409, "it is in review"
    caller.advance(2 * DAY)
    caller.send("GET", "/v1/apps")
    assert state(caller, one) == "REJECTED"
    text = caller.one(one, "inAppPurchaseLocalizations")
    assert caller.update(text, {"name": "Gold"})[0] == 200
    assert state(caller, one) == "READY_TO_SUBMIT"
