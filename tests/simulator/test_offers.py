"""Offers of subscriptions, and their codes, as `docs/simulator.md` tells them."""

from __future__ import annotations

from typing import Any

import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours.offer_codes import _half_a_year_after
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.store import Ref

from .calling import Answer, Caller, codes, made

DAY = 24 * 3600
USA, DEU = Ref("territories", "USA"), Ref("territories", "DEU")
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
RELATION = "ENTITY_ERROR.RELATIONSHIP.INVALID"
FREE = {"offerMode": "FREE_TRIAL", "duration": "ONE_WEEK", "numberOfPeriods": 1}
PAID = {"offerMode": "PAY_AS_YOU_GO", "duration": "ONE_MONTH", "numberOfPeriods": 3}
CODES = {
    **FREE,
    "name": "Spring",
    "customerEligibilities": ["NEW"],
    "offerEligibility": "REPLACE_INTRO_OFFERS",
}


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def plus(caller: Caller) -> Ref:
    """An approved subscription, paid monthly."""
    return next(each.ref for each in caller.store.all("subscriptions"))


def point(caller: Caller, territory: Ref) -> Ref:
    ident = packed(s=plus(caller).id, t=territory.id, p="10003")
    return Ref("subscriptionPricePoints", ident)


def introduce(caller: Caller, attributes: Any, **links: Any) -> Answer:
    given = {"subscription": plus(caller), "territory": USA, **links}
    given = {name: target for name, target in given.items() if target}
    return caller.create("subscriptionIntroductoryOffers", attributes, given)


def price(type_: str, name: str, **links: Ref) -> dict[str, Any]:
    linked = {key: {"data": {"type": ref.type, "id": ref.id}} for key, ref in links.items()}
    return {"type": type_, "id": f"${{{name}}}", "relationships": linked}


def offer(caller: Caller, type_: str, attributes: Any, *prices: dict[str, Any]) -> Answer:
    rows = [Ref(each["type"], each["id"]) for each in prices]
    links = {"subscription": plus(caller), "prices": rows}
    return caller.create(type_, attributes, links, prices)


def win_back(caller: Caller, ident: str, **changes: Any) -> Answer:
    start = caller.sim.clock.pacific(10 * DAY)[:10]
    attributes = {
        "offerId": ident,
        "referenceName": "Back",
        "offerMode": "FREE_TRIAL",
        "duration": "ONE_WEEK",
        "periodCount": 1,
        "priority": "NORMAL",
        "startDate": start,
        "customerEligibilityPaidSubscriptionDurationInMonths": 1,
        "customerEligibilityTimeSinceLastSubscribedInMonths": {"minimum": 1, "maximum": 12},
    }
    row = price("winBackOfferPrices", "usa", territory=USA)
    return offer(caller, "winBackOffers", {**attributes, **changes}, row)


def test_introductory_offers_are_checked_by_their_mode(caller: Caller) -> None:
    linked = {"subscriptionPricePoint": point(caller, USA)}
    assert codes(introduce(caller, FREE, territory=None)) == ["ENTITY_ERROR.RELATIONSHIP.REQUIRED"]
    assert codes(introduce(caller, FREE, **linked)) == [RELATION]
    assert codes(introduce(caller, PAID)) == ["ENTITY_ERROR.RELATIONSHIP.REQUIRED"]
    assert codes(introduce(caller, {**FREE, "numberOfPeriods": 2})) == [INVALID]
    assert codes(introduce(caller, {**PAID, "duration": "ONE_WEEK"}, **linked)) == [INVALID]
    backwards = {"startDate": "2031-02-01", "endDate": "2031-01-01"}
    assert codes(introduce(caller, {**FREE, **backwards})) == [INVALID]
    assert introduce(caller, PAID, **linked)[0] == 201


def test_introductory_offers_of_one_territory_do_not_overlap(caller: Caller) -> None:
    made(introduce(caller, {**FREE, "endDate": "2031-01-31"}))
    assert codes(introduce(caller, {**FREE, "startDate": "2031-01-31"})) == [RELATION]
    assert introduce(caller, {**FREE, "startDate": "2031-02-01"})[0] == 201
    assert introduce(caller, FREE, territory=DEU)[0] == 201
    monthly = {**FREE, "targetSubscriptionPlanType": "MONTHLY"}
    assert introduce(caller, monthly, territory=DEU)[0] == 201


def test_offers_of_the_monthly_plan_are_where_it_is(caller: Caller) -> None:
    monthly = {**FREE, "targetSubscriptionPlanType": "MONTHLY"}
    assert codes(introduce(caller, monthly)) == [RELATION]
    given = {**monthly, "name": "Spring", "offerCode": "spring"}
    kind = "subscriptionPromotionalOffers"
    rows = {each.id: price(f"{kind[:-1]}Prices", "row", territory=each) for each in (USA, DEU)}
    assert codes(offer(caller, kind, given, rows["USA"])) == [RELATION]
    assert offer(caller, kind, given, rows["DEU"])[0] == 201


def test_an_introductory_offer_does_not_grow_into_the_next(caller: Caller) -> None:
    first = made(introduce(caller, {**FREE, "endDate": "2031-01-20"}))
    made(introduce(caller, {**FREE, "startDate": "2031-01-31"}))
    assert codes(caller.update(first, {"endDate": "2031-01-31"})) == [RELATION]
    assert codes(caller.update(first, {"endDate": None})) == [RELATION]
    assert caller.update(first, {"endDate": "2031-01-30"})[0] == 200
    links = {"subscription": plus(caller)}
    caller.store.add("subscriptionIntroductoryOffers", FREE, links)
    assert codes(introduce(caller, FREE, territory=DEU)) == [RELATION]


def test_a_patch_replaces_all_introductory_offers(caller: Caller) -> None:
    gone = made(introduce(caller, FREE))
    row = price("subscriptionIntroductoryOffers", "new", territory=DEU)
    new = {**row, "attributes": FREE}
    links = {"introductoryOffers": {"data": [{"type": row["type"], "id": row["id"]}]}}
    ref = plus(caller)
    data = {"type": "subscriptions", "id": ref.id, "relationships": links}
    body = {"data": data, "included": [new]}
    assert caller.send("PATCH", f"/v1/subscriptions/{ref.id}", body)[0] == 200
    (left,) = caller.store.related(ref, "introductoryOffers")
    assert caller.store.refs(left.ref, "territory") == (DEU,)
    assert caller.store.one(gone) is None


def test_what_can_be_redeemed_stays(caller: Caller) -> None:
    now = made(introduce(caller, {**FREE, "endDate": "2031-01-01"}))
    later = made(introduce(caller, {**FREE, "startDate": "2031-02-01"}))
    assert codes(caller.delete(now)) == ["STATE_ERROR"]
    assert caller.delete(later)[0] == 204
    caller.store.update(plus(caller), {"state": "READY_TO_SUBMIT"})
    assert caller.delete(now)[0] == 204


def test_prices_of_free_offers_are_territories(caller: Caller) -> None:
    type_ = "subscriptionOfferCodePrices"
    linked = {"territory": USA, "subscriptionPricePoint": point(caller, USA)}
    refused = offer(caller, "subscriptionOfferCodes", CODES, price(type_, "usa", **linked))
    assert codes(refused) == [RELATION]
    assert refused[1]["errors"][0]["detail"].startswith("For FREE_TRIAL offerMode")
    row = price(type_, "usa", territory=USA)
    paid = {**CODES, **PAID}
    refused = offer(caller, "subscriptionOfferCodes", paid, row)
    assert codes(refused) == ["ENTITY_ERROR.RELATIONSHIP.REQUIRED"]
    assert offer(caller, "subscriptionOfferCodes", CODES, row)[0] == 201


def test_win_back_offers_have_their_rules(caller: Caller) -> None:
    today = caller.sim.clock.pacific()[:10]
    assert codes(win_back(caller, "a", startDate=today)) == [INVALID]
    paid = "customerEligibilityPaidSubscriptionDurationInMonths"
    since = "customerEligibilityTimeSinceLastSubscribedInMonths"
    wrong = {paid: 61, since: {"minimum": 3, "maximum": 2}}
    assert codes(win_back(caller, "a", **wrong)) == [INVALID, INVALID]
    made(win_back(caller, "a"))
    promoted = {**FREE, "name": "A", "offerCode": "a"}
    row = price("subscriptionPromotionalOfferPrices", "usa", territory=USA)
    refused = offer(caller, "subscriptionPromotionalOffers", promoted, row)
    assert codes(refused) == [f"{INVALID}.DUPLICATE"]
    caller.store.update(plus(caller), {"state": "READY_TO_SUBMIT"})
    assert codes(win_back(caller, "b")) == ["STATE_ERROR"]


def test_five_win_back_offers_are_in_a_territory_at_a_time(caller: Caller) -> None:
    for number in range(5):
        made(win_back(caller, f"back.{number}", endDate="2031-01-01"))
    assert codes(win_back(caller, "sixth")) == [RELATION]
    assert win_back(caller, "later", startDate="2031-01-02")[0] == 201


@pytest.fixture
def spring(caller: Caller) -> Ref:
    row = price("subscriptionOfferCodePrices", "usa", territory=USA)
    return made(offer(caller, "subscriptionOfferCodes", CODES, row))


def custom(caller: Caller, spring: Ref, code: str = "SPRING", number: int = 500) -> Answer:
    attributes = {"customCode": code, "numberOfCodes": number}
    return caller.create("subscriptionOfferCodeCustomCodes", attributes, {"offerCode": spring})


def batch(caller: Caller, spring: Ref, number: int = 3, days: int = 30, **more: Any) -> Answer:
    until = caller.sim.clock.pacific(days * DAY)[:10]
    attributes = {"numberOfCodes": number, "expirationDate": until, **more}
    return caller.create("subscriptionOfferCodeOneTimeUseCodes", attributes, {"offerCode": spring})


def test_codes_have_their_numbers_and_days(caller: Caller, spring: Ref) -> None:
    sandbox: dict[str, Any] = {"environment": "SANDBOX"}
    assert codes(custom(caller, spring, number=499)) == [INVALID]
    assert codes(batch(caller, spring, days=200)) == [INVALID]
    assert codes(batch(caller, spring, days=-1)) == [INVALID]
    refused = batch(caller, spring, 50, **sandbox)
    assert codes(refused) == [f"{INVALID}.UNSUPPORTED_NUMBER_OF_CODES"]
    for answer in (
        custom(caller, spring),
        batch(caller, spring),
        batch(caller, spring, 200, **sandbox),
    ):
        assert answer[0] == 201
    counted = caller.record(spring)
    assert counted["productionCodeCount"] == 503
    assert (counted["sandboxCodeCount"], counted["totalNumberOfCodes"]) == (200, 703)


def test_a_quarter_has_a_million_codes(caller: Caller, spring: Ref) -> None:
    made(batch(caller, spring, 999_600))
    assert codes(custom(caller, spring)) == [INVALID]
    made(batch(caller, spring, 1000, environment="SANDBOX"))
    caller.advance(93 * DAY)
    assert custom(caller, spring)[0] == 201


def test_what_is_deactivated_stays_so(caller: Caller, spring: Ref) -> None:
    code = made(custom(caller, spring))
    for ref in (code, spring):
        assert caller.update(ref, {"active": False})[0] == 200
        assert codes(caller.update(ref, {"active": True})) == ["STATE_ERROR"]
    assert codes(batch(caller, spring)) == ["STATE_ERROR"]


def test_codes_for_customers_are_of_what_is_approved(caller: Caller, spring: Ref) -> None:
    caller.store.update(plus(caller), {"state": "READY_TO_SUBMIT"})
    assert codes(custom(caller, spring)) == ["STATE_ERROR"]
    assert codes(batch(caller, spring)) == ["STATE_ERROR"]
    assert batch(caller, spring, 10, environment="SANDBOX")[0] == 201


def test_an_offer_that_ends_is_not_stacked(caller: Caller) -> None:
    row = price("subscriptionOfferCodePrices", "usa", territory=USA)
    ends = {"autoRenewEnabled": False, "offerEligibility": "STACK_WITH_INTRO_OFFERS"}
    refused = offer(caller, "subscriptionOfferCodes", {**CODES, **ends}, row)
    assert codes(refused) == [INVALID]


def test_levels_count_from_one(caller: Caller) -> None:
    group = caller.store.refs(plus(caller), "group")[0]
    lowest = max(each["groupLevel"] for each in caller.store.related(group, "subscriptions"))
    asked = {"name": "New", "productId": "com.example.new"}
    refused = caller.create("subscriptions", {**asked, "groupLevel": 0}, {"group": group})
    assert codes(refused) == [INVALID]
    new = made(caller.create("subscriptions", asked, {"group": group}))
    assert caller.record(new)["groupLevel"] == lowest + 1


@pytest.mark.parametrize(
    ("day", "later"), [("2026-11-27", "2027-05-27"), ("2026-08-31", "2027-03-03")]
)
def test_half_a_year(day: str, later: str) -> None:
    assert _half_a_year_after(day) == later
