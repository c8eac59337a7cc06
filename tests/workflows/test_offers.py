"""Introductory, promotional and win-back offers: made by territory, changed as Apple allows."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import Conflict, ExistingDiffers, InvalidArgument, NotFoundByName
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.catalog.offers.introductory import (
    IntroductoryOffer,
    introductory_now,
    plan_introductory,
)
from asc.workflows.catalog.offers.kinds import PROMOTIONAL as PROMOTIONAL_KIND
from asc.workflows.catalog.offers.kinds import WIN_BACK as WIN_BACK_KIND
from asc.workflows.catalog.offers.offer import Offer, plan_offer, value_now
from asc.workflows.catalog.offers.rows import Row

from .offers_stage import (
    APP,
    COINS,
    LATER,
    PLUS,
    SOON,
    add_introductory,
    codes,
    introductory,
    promotional,
    win_back,
)
from .playing import Act, Mode, play
from .pricing_scenarios import keep_few_territories
from .pricing_stage import subscription_of

TODAY = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def _few(sim: Simulator) -> None:
    keep_few_territories(sim)


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def offers(sim: Simulator, relation: str) -> list[Record]:
    return sim.store.related(subscription_of(sim).ref, relation)


def prices(sim: Simulator, offer: Record) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for each in sim.store.related(offer.ref, "prices"):
        point = sim.store.first(each.ref, "subscriptionPricePoint")
        territory = sim.store.refs(each.ref, "territory")[0].id
        found[territory] = point["customerPrice"] if point else None
    return found


@pytest.mark.parametrize(
    ("act", "relation"),
    [
        (introductory, "introductoryOffers"),
        (promotional, "promotionalOffers"),
        (win_back, "winBackOffers"),
    ],
)
def test_an_offer_is_made_and_then_stays(
    sim: Simulator, mode: Mode, act: Act, relation: str
) -> None:
    events: list[object] = []
    planned = play(sim, mode, act, dry_run=True)
    assert (writes(sim), planned.changed) == (0, True)
    first = play(sim, mode, lambda client: act(client, on_event=events.append))  # type: ignore[call-arg]
    assert events == list(first.steps) == list(planned.steps)
    assert offers(sim, relation)
    before = writes(sim)
    second = play(sim, mode, act)
    assert (writes(sim), second.changed) == (before, False)
    assert first.to_dict()["product_id"] == PLUS


PAGE = Path(__file__).parents[2] / "docs" / "offers.md"


@pytest.mark.parametrize("act", [introductory, promotional, win_back, codes])
def test_the_requests_are_those_of_the_page(sim: Simulator, act: Act) -> None:
    counts = []
    for _ in range(2):
        before = len(sim.requests)
        play(sim, "sync", act)
        counts.append(len(sim.requests) - before)
    rows = re.findall(r"^\| `(\w+)`.*\| (\d+) \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    told = {name: [int(first), int(again)] for name, first, again in rows}
    assert counts == told[METHODS[act]]


METHODS: dict[Act, str] = {
    introductory: "ensure_introductory_offer",
    promotional: "ensure_promotional_offer",
    win_back: "ensure_win_back_offer",
    codes: "create_offer_codes",
}


def test_first_introductory_offers_are_one_write(sim: Simulator) -> None:
    result = play(sim, "sync", introductory)
    assert writes(sim) == 1
    assert result.title == f"{PLUS}, introductory offer PAY_AS_YOU_GO: 5 changed"
    places = [
        sim.store.refs(each.ref, "territory")[0].id for each in offers(sim, "introductoryOffers")
    ]
    assert sorted(places) == ["DEU", "FRA", "GBR", "JPN", "USA"]


def test_offers_of_other_territories_stay(sim: Simulator) -> None:
    """A PATCH of all would have replaced them."""
    add_introductory(sim)
    before = {each.id for each in offers(sim, "introductoryOffers")}
    play(sim, "sync", lambda client: introductory(client, territories=["DEU", "FRA"]))
    assert before < {each.id for each in offers(sim, "introductoryOffers")}


def test_another_introductory_offer_in_the_way_is_told_at_once(sim: Simulator) -> None:
    add_introductory(sim)
    with pytest.raises(ExistingDiffers, match="another introductory offer is there in USA, JPN"):
        play(sim, "sync", introductory)
    assert writes(sim) == 0


def test_the_last_day_changes_and_another_offer_follows(sim: Simulator) -> None:
    add_introductory(sim)
    week = {"mode": "FREE_TRIAL", "duration": "ONE_WEEK", "periods": 1, "price": None}
    usa: dict[str, Any] = {"territories": ["USA"]}
    ended = play(sim, "sync", lambda client: introductory(client, **week, **usa, end=SOON))
    assert [str(step) for step in ended.steps] == ["introductory offer USA: updated"]
    follows = {**usa, "start": SOON + timedelta(1)}
    assert play(sim, "sync", lambda client: introductory(client, **follows)).changed
    assert not play(sim, "sync", lambda client: introductory(client, **follows)).changed


WEEK: dict[str, Any] = {
    "mode": "FREE_TRIAL",
    "duration": "ONE_WEEK",
    "periods": 1,
    "price": None,
    "territories": ["USA", "DEU"],
}


def add_without_territory(sim: Simulator) -> Record:
    """A free week that holds everywhere, as one client saw them."""
    terms = {"offerMode": "FREE_TRIAL", "duration": "ONE_WEEK", "numberOfPeriods": 1}
    links = {"subscription": subscription_of(sim).ref}
    return sim.store.add("subscriptionIntroductoryOffers", terms, links)


def test_an_offer_without_a_territory_holds_everywhere_and_stays(
    sim: Simulator, mode: Mode
) -> None:
    there = add_without_territory(sim)
    assert not play(sim, mode, lambda client: introductory(client, **WEEK)).changed
    for changes in ({"duration": "ONE_MONTH"}, {"end": SOON}):
        act = partial(introductory, **{**WEEK, **changes})
        with pytest.raises(ExistingDiffers, match=f"in all territories; end it by .*{there.id}"):
            play(sim, mode, act)
    assert writes(sim) == 0
    sim.store.update(there.ref, {"endDate": SOON.isoformat()})
    later = {**WEEK, "start": SOON + timedelta(1)}
    assert play(sim, mode, lambda client: introductory(client, **later)).changed
    assert there.id in [each.id for each in offers(sim, "introductoryOffers")]


def test_a_later_end_does_not_meet_the_next_offer(sim: Simulator, mode: Mode) -> None:
    """Two offers at one time would be in doubt."""
    month = {**WEEK, "duration": "ONE_MONTH", "start": SOON}
    play(sim, mode, lambda client: introductory(client, **WEEK, end=SOON - timedelta(9)))
    play(sim, mode, lambda client: introductory(client, **month))
    before = writes(sim)
    with pytest.raises(ExistingDiffers, match="another introductory offer is there in USA, DEU"):
        play(sim, mode, lambda client: introductory(client, **WEEK, end=SOON))
    assert writes(sim) == before
    day_before = {**WEEK, "end": SOON - timedelta(1)}
    assert play(sim, mode, lambda client: introductory(client, **day_before)).changed
    assert not play(sim, mode, lambda client: introductory(client, **WEEK)).changed


def test_offers_of_the_monthly_plan_are_where_it_is(sim: Simulator, mode: Mode) -> None:
    monthly: dict[str, Any] = {"plan_type": "MONTHLY", "territories": "all"}
    one = {"price": "0.99", "base": "DEU"}
    act = [
        lambda client: introductory(client, **{**WEEK, **monthly}),
        lambda client: promotional(client, **monthly, **one),
        lambda client: win_back(client, **monthly),
    ]
    for each in act:
        assert not play(sim, mode, each).refused
        assert not play(sim, mode, each).changed
    places = [
        sim.store.refs(each.ref, "territory")[0].id for each in offers(sim, "introductoryOffers")
    ]
    assert sorted(places) == ["DEU", "FRA", "GBR", "JPN"]
    for relation in ("promotionalOffers", "winBackOffers"):
        assert sorted(prices(sim, offers(sim, relation)[0])) == ["DEU", "FRA", "GBR", "JPN"]
    named = {**monthly, "territories": {"USA": "0.99"}}
    with pytest.raises(InvalidArgument, match="USA: Apple offers no MONTHLY plans there"):
        play(sim, mode, lambda client: promotional(client, **named))


def test_what_apple_refuses_is_a_step(sim: Simulator) -> None:
    refusal = Fault(status=409, code="ENTITY_ERROR", detail="Not now", method="PATCH")
    sim.faults(refusal)
    result = play(sim, "sync", introductory)
    assert len(result.refused) == 5
    assert str(result.refused[0]) == "introductory offer USA: refused (Not now)"


def test_prices_of_a_promotional_offer_are_merged(sim: Simulator, mode: Mode) -> None:
    play(sim, mode, promotional)
    more = {"territories": {"JPN": "300", "DEU": "2.99"}}
    result = play(sim, mode, lambda client: promotional(client, **more))
    assert [str(step) for step in result.steps] == ["promotional offer spring prices: updated"]
    (offer,) = offers(sim, "promotionalOffers")
    assert prices(sim, offer) == {"USA": "1.99", "DEU": "2.99", "JPN": "300.0"}


def test_what_is_set_once_raises(sim: Simulator) -> None:
    play(sim, "sync", promotional)
    play(sim, "sync", win_back)
    before = writes(sim)
    with pytest.raises(ExistingDiffers, match="with another name, duration"):
        play(sim, "sync", lambda client: promotional(client, name="x", duration="ONE_YEAR"))
    with pytest.raises(ExistingDiffers, match="with another prices"):
        play(sim, "sync", lambda client: win_back(client, territories="all"))
    assert writes(sim) == before


def test_who_is_eligible_can_change(sim: Simulator, mode: Mode) -> None:
    play(sim, mode, win_back)
    changes = {"months_since_subscribed": (2, 24), "priority": "HIGH", "end": LATER}
    assert play(sim, mode, lambda client: win_back(client, **changes)).changed
    (offer,) = offers(sim, "winBackOffers")
    assert (offer["priority"], offer["endDate"]) == ("HIGH", LATER.isoformat())
    since = offer["customerEligibilityTimeSinceLastSubscribedInMonths"]
    assert since == {"minimum": 2, "maximum": 24}
    assert not play(sim, mode, lambda client: win_back(client, **changes)).changed


def test_an_offer_that_began_stays_unchanged(sim: Simulator) -> None:
    """Its start is in the past by then."""
    play(sim, "sync", win_back)
    sim.clock.advance(40 * 24 * 3600)
    assert not play(sim, "sync", win_back).changed
    with pytest.raises(InvalidArgument, match="an offer starts tomorrow at the earliest"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_win_back_offer(
                APP, PLUS, "back", start=SOON + timedelta(1)
            ),
        )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"mode": "FREE_TRIAL", "periods": 1, "duration": "ONE_WEEK"}, "FREE_TRIAL has no price"),
        ({"price": None}, "price is missing"),
        ({"price": "0"}, "the price is 0"),
        ({"periods": 13}, "from 1 to 12"),
        ({"duration": "ONE_YEAR", "periods": 2}, "takes 1 at most"),
        ({"mode": "PAY_UP_FRONT", "periods": 1, "duration": "TWO_WEEKS"}, "PAY_UP_FRONT takes"),
        ({"territories": {"USA": "0.99"}}, "give one of them"),
        ({"start": LATER, "end": SOON}, "a day after the start"),
    ],
)
def test_what_no_offer_can_be_costs_no_request(
    sim: Simulator, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgument, match=message):
        play(sim, "sync", lambda client: introductory(client, **changes))
    assert not sim.requests


def test_what_is_found_out_costs_no_write(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument, match="which is ONE_MONTH"):
        play(sim, "sync", lambda client: introductory(client, duration="ONE_WEEK"))
    with pytest.raises(InvalidArgument, match=r"Apple offers no price of 0\.03 USD"):
        play(sim, "sync", lambda client: introductory(client, price="0.03"))
    with pytest.raises(NotFoundByName, match="no subscription with the product id"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_promotional_offer(APP, COINS, "spring"),
        )
    with pytest.raises(InvalidArgument, match="not there yet: give name= and mode= and duration="):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_promotional_offer(APP, PLUS, "spring"),
        )
    assert writes(sim) == 0


def test_an_id_of_another_offer_is_refused(sim: Simulator) -> None:
    play(sim, "sync", promotional)
    with pytest.raises(Conflict, match="'spring' has already been used"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_win_back_offer(
                APP,
                PLUS,
                "spring",
                name="x",
                mode="FREE_TRIAL",
                duration="ONE_WEEK",
                territories="all",
                start=SOON,
                paid_months=1,
                months_since_subscribed=(1, 2),
                priority="HIGH",
            ),
        )


DAYS = st.none() | st.dates(TODAY, TODAY + timedelta(60))


@st.composite
def introductories(draw: st.DrawFn) -> IntroductoryOffer:
    start, end = draw(DAYS), draw(DAYS)
    if start and end and end <= start:
        end = start + timedelta(1)
    price = draw(st.sampled_from([Decimal("0.99"), Decimal("1.99")]))
    row = Row(draw(st.sampled_from(["USA", "DEU"])), price, "USD", "point")
    return IntroductoryOffer(row, "PAY_UP_FRONT", "ONE_MONTH", 1, start, end, id="1")


@given(st.lists(introductories(), max_size=4), introductories())
def test_a_planned_offer_never_meets_another(
    current: list[IntroductoryOffer], wanted: IntroductoryOffer
) -> None:
    """Either another one is in the way, or after the step the wanted one is there and nothing is
    left to do.
    """
    try:
        (step,) = plan_introductory(current, [wanted], TODAY)
    except ExistingDiffers:
        assert any(each.row.territory == wanted.row.territory for each in current)
        return
    if step.outcome == "created":
        current = [*current, wanted]
    now = introductory_now(current, step, TODAY)
    assert now is not None
    if step.outcome != "updated":
        assert plan_introductory(current, [wanted], TODAY)[0].outcome in ("unchanged", "updated")


def test_an_offer_that_is_over_is_not_the_one_that_is_meant() -> None:
    row = Row("USA", None)
    over = IntroductoryOffer(row, "FREE_TRIAL", "ONE_WEEK", 1, None, TODAY - timedelta(1), id="1")
    now = IntroductoryOffer(row, "FREE_TRIAL", "ONE_WEEK", 1, TODAY, None, id="2")
    wanted = IntroductoryOffer(row, "FREE_TRIAL", "ONE_WEEK", 1, None, TODAY + timedelta(9))
    (step,) = plan_introductory([over, now], [wanted], TODAY)
    assert (step.outcome, step.data["id"]) == ("updated", "2")
    assert introductory_now([over, now], step, TODAY) == step.found == {"end": None}


def test_what_offers_come_to() -> None:
    usa, deu = Row("USA", Decimal(1), "USD", "p1"), Row("DEU", Decimal(2), "EUR", "p2")
    current = Offer("spring", {"name": "Spring"}, {"USA": usa}, "7")
    (step,) = plan_offer(PROMOTIONAL_KIND, current, Offer("spring", {}, {"USA": usa, "DEU": deu}))
    assert (step.found, step.wanted) == ({"prices": {}}, {"prices": {"DEU": "2 EUR"}})
    assert step.data == {"id": "7", "rows": {"DEU": "p2"}}
    assert value_now(current, step) == step.found
    (step,) = plan_offer(PROMOTIONAL_KIND, None, current)
    assert value_now(current, step) == step.wanted
    assert value_now(None, step) is None
    back = Offer("back", {"start_date": date(2027, 1, 1), "priority": "HIGH"}, {}, "8")
    wanted = Offer("back", {"start_date": date(2027, 1, 2), "priority": "HIGH"})
    (step,) = plan_offer(WIN_BACK_KIND, back, wanted)
    assert (step.found, step.wanted) == (
        {"start_date": "2027-01-01"},
        {"start_date": "2027-01-02"},
    )
