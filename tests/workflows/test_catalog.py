"""Products: made whole, changed in place, and told what they miss."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from asc.errors import CannotChange, InvalidArgument, ProblemsFound
from asc.rules.products import Parts, Subject, check_product
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.catalog.kinds import SUBSCRIPTION as KIND
from asc.workflows.catalog.texts import CurrentTexts, check_editable, plan_texts

from .catalog_scenarios import (
    APP,
    COINS,
    GEMS,
    PURCHASE,
    SUBSCRIPTION,
    YEARLY,
    change_approved,
)
from .pictures import png
from .playing import Mode, play
from .pricing_scenarios import keep_few_territories


@pytest.fixture(autouse=True)
def _few(sim: Simulator) -> None:
    keep_few_territories(sim)


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    return png(tmp_path / "review.png")


def product(sim: Simulator, product_id: str) -> Record:
    every = [*sim.store.all("inAppPurchases"), *sim.store.all("subscriptions")]
    return next(each for each in every if each["productId"] == product_id)


def carry_out(cure: str, client: Any) -> Any:
    return eval(cure, {"client": client})


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def test_a_purchase_is_made_ready_and_then_stays(sim: Simulator, mode: Mode, shot: Path) -> None:
    def act(client: Any) -> Any:
        return client.catalog.ensure_in_app_purchase(APP, GEMS, screenshot=shot, **PURCHASE)

    events: list[object] = []
    first = play(
        sim,
        mode,
        lambda client: client.catalog.ensure_in_app_purchase(
            APP, GEMS, screenshot=shot, on_event=events.append, **PURCHASE
        ),
    )
    assert product(sim, GEMS)["state"] == "READY_TO_SUBMIT"
    assert first.changed
    assert str(first).startswith(f"{GEMS}: 6 changed\n")
    assert "in-app purchase: created" in map(str, events)
    before = writes(sim)
    second = play(sim, mode, act)
    assert writes(sim) == before
    assert not second.changed
    assert second.to_dict()["id"] == first.id


def test_a_subscription_is_made_ready_with_its_group(
    sim: Simulator, mode: Mode, shot: Path
) -> None:
    def act(client: Any) -> Any:
        return client.catalog.ensure_subscription(APP, YEARLY, screenshot=shot, **SUBSCRIPTION)

    play(sim, mode, act)
    assert product(sim, YEARLY)["state"] == "READY_TO_SUBMIT"
    before = writes(sim)
    assert not play(sim, mode, act).changed
    assert writes(sim) == before


def test_what_is_approved_gets_a_new_version(sim: Simulator, mode: Mode) -> None:
    result = play(sim, mode, change_approved)
    found = product(sim, COINS)
    assert found["state"] == "APPROVED"
    assert result.changed
    (version,) = sim.store.related(found.ref, "versions")
    texts = {
        each["locale"]: each["name"] for each in sim.store.related(version.ref, "localizations")
    }
    assert texts == {"en-US": "Gems", "de-DE": "Juwelen"}
    assert version["state"] == "PREPARE_FOR_SUBMISSION"


def test_texts_in_review_are_told_before_anything_is_written(sim: Simulator) -> None:
    play(sim, "sync", change_approved)
    version = sim.store.related(product(sim, COINS).ref, "versions")[0]
    sim.store.update(version.ref, {"state": "WAITING_FOR_REVIEW"})
    before = writes(sim)
    other = {"en-US": {"name": "Other"}}
    with pytest.raises(CannotChange, match="en-US differ, and its version is WAITING_FOR_REVIEW"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_in_app_purchase(
                APP, COINS, localizations=other, review_note="x"
            ),
        )
    assert writes(sim) == before


@pytest.mark.parametrize("given", [{"type": "CONSUMABLE"}, {"name": "Gems"}, {}])
def test_a_new_purchase_needs_type_and_name(sim: Simulator, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match="is not there yet: give"):
        play(sim, "sync", lambda client: client.catalog.ensure_in_app_purchase(APP, GEMS, **given))
    assert writes(sim) == 0


def test_a_product_id_of_the_past_is_used_up(sim: Simulator) -> None:
    made = sim.store.add("subscriptions", {"productId": GEMS, "name": "Old"})
    sim.store.delete(made.ref)
    with pytest.raises(CannotChange, match="used up for the account for ever"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_in_app_purchase(
                APP, GEMS, type="CONSUMABLE", name="Gems"
            ),
        )


def test_the_type_stays_and_so_does_the_group(sim: Simulator) -> None:
    with pytest.raises(CannotChange, match="has the in app purchase type"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_in_app_purchase(
                APP, COINS, type="NON_RENEWING_SUBSCRIPTION"
            ),
        )
    with pytest.raises(CannotChange, match="no way to move it"):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_subscription(
                APP, "com.example.app1.plus_monthly", group="Other"
            ),
        )
    assert writes(sim) == 0


def test_a_subscription_of_a_large_group_is_not_made_in_another(sim: Simulator, mode: Mode) -> None:
    home = sim.store.refs(next(sim.store.all("subscriptions")).ref, "group")[0]
    for number in range(52):
        attributes = {"productId": f"com.example.tier{number}", "subscriptionPeriod": "ONE_MONTH"}
        sim.store.add("subscriptions", attributes, {"group": home})
    last = "com.example.tier51"
    with pytest.raises(CannotChange, match="is in the group 'Plus', not in 'New'"):
        play(sim, mode, lambda client: client.catalog.ensure_subscription(APP, last, group="New"))
    assert writes(sim) == 0


def test_a_long_text_costs_no_request(sim: Simulator) -> None:
    texts = {"en-US": {"name": "Gems", "description": "x" * 56}}
    with pytest.raises(ProblemsFound):
        play(
            sim,
            "sync",
            lambda client: client.catalog.ensure_in_app_purchase(APP, GEMS, localizations=texts),
        )
    assert not sim.requests


def test_a_dry_run_writes_nothing(sim: Simulator, mode: Mode, shot: Path) -> None:
    result = play(
        sim,
        mode,
        lambda client: client.catalog.ensure_subscription(
            APP, YEARLY, screenshot=shot, **SUBSCRIPTION
        ),
        dry_run=True,
    )
    assert result.changed
    assert writes(sim) == 0
    assert "price: created" in map(str, result.steps)


def test_the_advice_of_missing_ends_in_ready_to_submit(
    sim: Simulator, shot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each cure is a call; carried out as it is printed, one after the other."""
    monkeypatch.chdir(shot.parent)
    play(
        sim,
        "sync",
        lambda client: client.catalog.ensure_in_app_purchase(
            APP, GEMS, type="CONSUMABLE", name="Gems"
        ),
    )
    play(
        sim,
        "sync",
        lambda client: client.catalog.ensure_subscription(
            APP, YEARLY, group="Studio", period="ONE_YEAR", name="Yearly"
        ),
    )
    found = play(sim, "sync", lambda client: client.catalog.missing(APP))
    rules = [problem.rule for problem in found]
    parts = ["no-localization", "no-availability", "no-price", "no-screenshot"]
    assert rules == [*parts, "no-group-localization", *parts]
    for problem in found:
        play(sim, "sync", partial(carry_out, problem.cure))
    assert [product(sim, each)["state"] for each in (GEMS, YEARLY)] == ["READY_TO_SUBMIT"] * 2
    assert not play(sim, "sync", lambda client: client.catalog.missing(APP))


def test_a_submitted_version_takes_its_product_along(sim: Simulator, shot: Path) -> None:
    play(
        sim,
        "sync",
        lambda client: client.catalog.ensure_in_app_purchase(
            APP, GEMS, screenshot=shot, **PURCHASE
        ),
    )
    version = sim.store.related(product(sim, GEMS).ref, "versions")[0]
    app = next(each for each in sim.store.all("apps") if each["bundleId"] == APP)
    api = "reviewSubmissions"

    def submit(client: Any) -> None:
        made = client.api.review_submissions.create(app=app.id, platform="IOS")
        client.api.review_submission_items.create(
            review_submission=made, in_app_purchase_version=version.id
        )
        client.api.review_submissions.update(made, submitted=True)

    for other in list(sim.store.all(api)):
        sim.store.delete(other.ref)
    play(sim, "sync", submit)
    assert product(sim, GEMS)["state"] == "WAITING_FOR_REVIEW"
    sim.clock.advance(10 * 24 * 3600)
    play(sim, "sync", lambda client: client.api.apps.list(limit=1).first())
    assert product(sim, GEMS)["state"] == "APPROVED"


class _Text:
    name, description = "Gems", None


def test_what_texts_come_to() -> None:
    wanted = {"en-US": {"name": "Gems", "description": ""}, "de-DE": {"name": "Juwelen"}}
    changes = plan_texts({"en-US": _Text(), "ja": _Text()}, wanted)
    assert [(each.locale, each.outcome) for each in changes] == [
        ("en-US", "unchanged"),
        ("de-DE", "created"),
    ]
    changed = plan_texts({"en-US": _Text()}, {"en-US": {"name": "Gold"}})[0]
    assert (changed.outcome, changed.values) == ("updated", {"name": "Gold"})


def test_texts_that_stay_are_no_matter_in_a_review() -> None:
    current = CurrentTexts("version", "IN_REVIEW", {"en-US": _Text(), "ja": _Text()})
    same = plan_texts(current.texts, {"en-US": {"name": "Gems"}})
    check_editable("in-app purchase", current, same)
    other = plan_texts(current.texts, {"en-US": {"name": "Gems"}, "ja": {"name": "Gold"}})
    with pytest.raises(CannotChange) as raised:
        check_editable("in-app purchase", current, other)
    assert "ja" in str(raised.value)
    assert "en-US" not in str(raised.value)


def test_a_whole_product_misses_nothing() -> None:
    subject = Subject(KIND.type, "1", "client.catalog.ensure_subscription('1', 'a', ", "A")
    assert not list(check_product(subject, Parts(True, True, True, True)))
    (problem,) = check_product(subject, Parts(True, True, False, True))
    assert re.fullmatch(r"it does not have a price in every territory", problem.reason)
