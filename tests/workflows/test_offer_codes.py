"""Offer codes: the offer, its custom codes and batches, their values; accounts of the sandbox."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from asc.errors import (
    AmbiguousWrite,
    CannotChange,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
)
from asc.testing import Fault, Simulator
from asc.workflows.catalog.offers.asked_codes import _months_later
from asc.workflows.catalog.offers.codes import (
    CustomCode,
    OfferCodeBatch,
    OfferWithCodes,
    WantedCodes,
    check_quota,
    plan_codes,
)
from asc.workflows.catalog.offers.offer import Offer

from .offers_stage import APP, COINS, LATER, OFFER, PLUS, TESTER, add_tester, codes, set_tester
from .playing import Mode, play
from .pricing_scenarios import keep_few_territories

BATCHES = "subscriptionOfferCodeOneTimeUseCodes"


@pytest.fixture(autouse=True)
def _few(sim: Simulator) -> None:
    keep_few_territories(sim)


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def test_codes_are_made_once(sim: Simulator, mode: Mode) -> None:
    planned = play(sim, mode, codes, dry_run=True)
    assert (writes(sim), planned.changed) == (0, True)
    events: list[object] = []
    first = play(sim, mode, lambda client: codes(client, on_event=events.append))
    assert events == list(first.steps) == list(planned.steps)
    assert [batch.number for batch in first.batches] == [500, 500]
    before = writes(sim)
    second = play(sim, mode, codes)
    assert (writes(sim), second.changed) == (before, False)
    assert second.batches == first.batches
    assert second.to_dict()["id"] == first.id
    (offer,) = sim.store.all("subscriptionOfferCodes")
    assert (offer["productionCodeCount"], offer["sandboxCodeCount"]) == (6000, 0)


def test_more_codes_need_no_terms(sim: Simulator) -> None:
    play(sim, "sync", codes)
    more: dict[str, Any] = {"one_time": 10, "expires": LATER, "environment": "SANDBOX"}
    result = play(
        sim, "sync", lambda client: client.catalog.create_offer_codes(APP, PLUS, "Spring", **more)
    )
    assert [str(step) for step in result.steps] == [
        "offer code Spring: unchanged",
        f"10 sandbox codes until {LATER}: created",
    ]


@pytest.mark.parametrize("fault", [{"kind": "reset"}, {"status": 500}])
def test_a_batch_with_a_lost_answer_is_never_doubled(
    sim: Simulator, mode: Mode, fault: dict[str, Any]
) -> None:
    sim.faults(Fault(**fault, after_effect=True, method="POST", path=f"/v1/{BATCHES}", nth=1))
    result = play(sim, mode, codes)
    assert len(list(sim.store.all(BATCHES))) == len(result.batches) == 2


def test_a_batch_that_is_not_seen_is_left_to_the_next_run(sim: Simulator, mode: Mode) -> None:
    """It could still take effect."""
    sim.faults(Fault(kind="reset", method="POST", path=f"/v1/{BATCHES}", nth=1))
    with pytest.raises(AmbiguousWrite):
        play(sim, mode, codes)
    sent = [each for each in sim.requests if each.method == "POST" and BATCHES in each.path]
    assert len(sent) == 1
    play(sim, mode, codes)
    assert len(list(sim.store.all(BATCHES))) == 2


def test_an_in_app_purchase_has_codes_too(sim: Simulator, mode: Mode) -> None:
    def act(client: Any) -> Any:
        return client.catalog.create_offer_codes(
            APP,
            COINS,
            "Gift",
            customers=["NON_SPENDER"],
            territories=["USA", "DEU"],
            custom={"GIFT": 500},
            one_time=3,
            expires=LATER,
        )

    result = play(sim, mode, act)
    assert not play(sim, mode, act).changed
    (batch,) = result.batches
    table = play(sim, mode, lambda client: client.catalog.download_offer_codes(batch))
    assert len({row["code"] for row in table}) == 3
    with pytest.raises(InvalidArgument, match="offer_mode, duration is for subscriptions"):
        play(
            sim,
            mode,
            lambda client: client.catalog.create_offer_codes(
                APP, COINS, "Gift", mode="FREE_TRIAL", duration="ONE_WEEK"
            ),
        )
    with pytest.raises(InvalidArgument, match="customers has 'NON_SPENDER'"):
        play(
            sim,
            mode,
            lambda client: client.catalog.create_offer_codes(
                APP, PLUS, "Gift", customers=["NON_SPENDER"]
            ),
        )


def test_values_are_streamed_to_a_file(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    made = play(sim, mode, codes)
    path = tmp_path / "codes.csv"
    table = play(
        sim, mode, lambda client: client.catalog.download_offer_codes(made.batches[0], path)
    )
    lines = path.read_text("utf-8").splitlines()
    assert [row["code"] for row in table] == lines
    assert len(set(lines)) == 500
    path.write_text('\ufeffCode,URL\nABC,https://example.com/?code=ABC\n\n"DEF"\n', "utf-8")
    assert [row["code"] for row in table] == ["ABC", "DEF"]


def test_what_is_there_and_differs_is_told_before_anything_is_written(sim: Simulator) -> None:
    play(sim, "sync", codes)
    (offer,) = sim.store.all("subscriptionOfferCodes")
    before = writes(sim)
    with pytest.raises(ExistingDiffers, match="spring27 is there for 5000 customers until"):
        play(sim, "sync", lambda client: codes(client, custom={"spring27": 600}))
    with pytest.raises(ExistingDiffers, match="with another duration, and"):
        play(sim, "sync", lambda client: codes(client, duration="ONE_WEEK"))
    for code in sim.store.all("subscriptionOfferCodeCustomCodes"):
        sim.store.update(code.ref, {"active": False})
    with pytest.raises(CannotChange, match="SPRING27 is inactive, and Apple has no way back"):
        play(sim, "sync", codes)
    sim.store.update(offer.ref, {"active": False})
    with pytest.raises(CannotChange, match="the offer 'Spring' is deactivated"):
        play(sim, "sync", codes)
    assert writes(sim) == before


def test_quotas_are_checked_first(sim: Simulator) -> None:
    play(sim, "sync", codes)
    before = writes(sim)
    with pytest.raises(CannotChange, match="6000 codes were made this quarter, and 1000000 more"):
        play(sim, "sync", lambda client: codes(client, one_time=1_000_000, batches=1))
    (offer,) = sim.store.all("subscriptionOfferCodes")
    product = sim.store.refs(offer.ref, "subscription")[0]
    for number in range(9):
        links = {"subscription": product}
        sim.store.add("subscriptionOfferCodes", {"name": f"Offer {number}"}, links)
    with pytest.raises(CannotChange, match="the product has 10 offers with codes"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.create_offer_codes(APP, PLUS, "Eleventh", **OFFER),
        )
    assert writes(sim) == before


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"expires": None}, "one_time= needs expires="),
        ({"environment": "SANDBOX", "one_time": 50}, "for the sandbox Apple makes 10 codes"),
        ({"one_time": None, "batches": 2}, "are for one_time="),
        ({"one_time": None, "custom": None}, "expires= is for codes"),
        ({"expires": "2031-01-01"}, "live for six months at most"),
        ({"custom": {"A": 499}}, "from 500 to 25000"),
        (
            {"auto_renew": False, "offer_eligibility": "STACK_WITH_INTRO_OFFERS"},
            "Apple takes REPLACE_INTRO_OFFERS",
        ),
    ],
)
def test_wrong_codes_cost_no_request(sim: Simulator, changes: dict[str, Any], message: str) -> None:
    changes = {"batches": 1, **changes}
    with pytest.raises(InvalidArgument, match=message):
        play(sim, "sync", lambda client: codes(client, **changes))
    assert not sim.requests


def test_what_codes_come_to() -> None:
    day, now = date(2027, 1, 31), datetime(2026, 11, 27, tzinfo=UTC)
    current = OfferWithCodes(
        Offer("Spring", id="1"),
        custom=(CustomCode("SPRING", 500, day, created=now),),
        batches=(
            OfferCodeBatch("1", BATCHES, 10, day, created=now),
            OfferCodeBatch("2", BATCHES, 10, day, active=False, created=now),
            OfferCodeBatch("3", BATCHES, 10, day, "SANDBOX", created=now),
        ),
    )
    wanted = WantedCodes({"SPRING": 500, "SUMMER": 600}, 10, 2, day)
    steps = plan_codes(current, wanted)
    assert [step.outcome for step in steps] == ["unchanged", "created", "unchanged", "created"]
    assert [step.irreversible for step in steps] == [False, True, False, True]
    check_quota([current], steps, date(2026, 12, 31))
    many = plan_codes(current, WantedCodes({}, 999_500, 1, day))
    check_quota([current], many, date(2027, 1, 1))
    with pytest.raises(CannotChange, match="520 codes were made this quarter"):
        check_quota([current], many, date(2026, 10, 1))


@pytest.mark.parametrize(
    ("day", "later"),
    [(date(2026, 11, 27), date(2027, 5, 27)), (date(2026, 8, 31), date(2027, 2, 28))],
)
def test_six_months(day: date, later: date) -> None:
    assert _months_later(day, 6) == later


def test_a_sandbox_account_is_set(sim: Simulator, mode: Mode) -> None:
    add_tester(sim)
    planned = play(sim, mode, set_tester, dry_run=True)
    assert (writes(sim), planned.changed) == (0, True)
    first = play(sim, mode, set_tester)
    assert str(first) == f"{TESTER}: updated (territory, subscription_renewal_rate)"
    before = writes(sim)
    assert not play(sim, mode, set_tester).changed
    assert writes(sim) == before
    with pytest.raises(NotFoundByName, match="no sandbox Apple account is called 'nobody"):
        play(sim, mode, lambda client: client.catalog.set_sandbox_tester("nobody", territory="DEU"))


def test_purchase_histories_are_cleared_by_name(sim: Simulator, mode: Mode) -> None:
    add_tester(sim)
    result = play(sim, mode, lambda client: client.catalog.clear_purchase_history(TESTER.upper()))
    assert [str(step) for step in result.steps] == [
        f"purchase history of {TESTER.upper()}: deleted"
    ]
    (sent,) = [each for each in sim.requests if each.method == "POST"]
    assert sent.path == "/v2/sandboxTestersClearPurchaseHistoryRequest"
    (tester,) = sim.store.all("sandboxTesters")
    names = [TESTER, TESTER.upper(), tester.id]
    once = play(sim, mode, lambda client: client.catalog.clear_purchase_history(names))
    assert [step.outcome for step in once.steps] == ["deleted"]
    before = writes(sim)
    with pytest.raises(NotFoundByName):
        play(sim, mode, lambda client: client.catalog.clear_purchase_history([TESTER, "x"]))
    assert writes(sim) == before
