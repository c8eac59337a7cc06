"""Prices and availability, in both clients: what is planned, what is written, what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from asc import Plan, VirtualClock
from asc.errors import CannotPrice, InvalidArgument, NotFoundByName, PlanOutdated
from asc.testing import Simulator
from asc.workflows.pricing import PricePlan

from . import pricing_stage as stage
from .playing import Act, Mode, play
from .pricing_scenarios import GOLD, PLUS, START, keep_few_territories
from .pricing_stage import BARE, FREE, YEARLY, applied, prices_of

DAY = 24 * 3600.0


def plan_of(sim: Simulator, product: Any, price: Any = None, **options: Any) -> PricePlan:
    found = play(sim, "sync", lambda client: client.pricing.plan(product, price, **options))
    assert isinstance(found, PricePlan)
    return found


def apply(sim: Simulator, plan: Plan) -> Any:
    return play(sim, "sync", lambda client: client.apply(plan))


def change(sim: Simulator, product: Any, price: Any = None, **options: Any) -> Any:
    return apply(sim, plan_of(sim, product, price, **options))


def count(sim: Simulator, act: Act, **options: Any) -> tuple[int, int]:
    """The requests of a workflow, and how many of them write."""
    before = len(sim.requests)
    play(sim, "sync", act, **options)
    new = sim.requests[before:]
    return len(new), sum(request.method != "GET" for request in new)


def refused(sim: Simulator, says: str, product: Any, price: Any = None, **options: Any) -> None:
    before = len(sim.requests)
    with pytest.raises(InvalidArgument, match=says):
        plan_of(sim, product, price, **options)
    assert {request.method for request in sim.requests[before:]} <= {"GET"}


# The three kinds of products, and their requests


@pytest.mark.parametrize("product", [FREE, BARE])
def test_an_app_takes_four_requests_and_its_territories_follow(
    sim: Simulator, product: str
) -> None:
    app = stage.app_of(sim, product)
    act = applied(lambda client: client.pricing.plan(client.api.apps.get(app.id), "9.99"))
    assert count(sim, act) == (5, 1), "one of them reads the app"
    assert count(sim, act) == (2, 0)
    assert prices_of(sim, app) == {"USA": [("9.99", None)]}
    table = play(sim, "sync", lambda client: client.pricing.current(product))
    rows = {row.territory: row for row in table}
    assert len(rows) == 175
    assert (rows["DEU"].price, rows["DEU"].currency) == (Decimal("10.99"), "EUR")
    assert {row.source for row in rows.values()} == {"manual", "automatic"}


def test_first_prices_of_a_subscription_are_one_request(sim: Simulator) -> None:
    product = stage.add_subscription(sim)
    act = applied(lambda client: client.pricing.plan(stage.ref(product), "9.99"))
    assert count(sim, act) == (5, 1), "one of them looks at what was written"
    assert count(sim, act) == (2, 0)
    found = prices_of(sim, product)
    assert (len(found), found["USA"], found["JPN"]) == (175, [("9.99", None)], [("1500.0", None)])


def test_a_change_in_all_territories_takes_a_request_for_each(sim: Simulator) -> None:
    ref, made = stage.ref(stage.subscription_of(sim)), []

    def act(client: Any) -> None:
        plan = client.pricing.plan(ref, "7.99", start=START, preserve_current=True)
        made.append(plan)
        client.apply(plan)

    assert count(sim, act) == (178, 175)
    assert count(sim, act) == (3, 0)
    assert not made[1].changes
    assert count(sim, lambda client: client.apply(made[1])) == (0, 0), "nothing to compare"
    text = str(made[0]).splitlines()
    assert len(text) == 2 + 175
    assert text[1].split()[:6] == ["territory", "currency", "now", "next", "change", "start"]
    assert max(map(len, text)) < 100
    assert len(made[0].table.to_csv().splitlines()) == 1 + 175


def test_a_plan_that_is_applied_at_once_is_not_read_twice(sim: Simulator) -> None:
    """What it read is good for one use, for some seconds, for the program that read it, and for
    plans of all territories.
    """
    keep_few_territories(sim)
    clock = VirtualClock(sim.clock.now())

    def made(wait: float = 0) -> Any:
        plan = play(sim, "sync", stage.later_plan, clock=clock)
        clock.sleep(wait)
        return plan

    def applies(plan: Plan) -> tuple[int, int]:
        found = count(sim, lambda client: client.apply(plan), clock=clock)
        codes = list(prices_of(sim, stage.subscription_of(sim)))
        drop = applied(lambda client: client.pricing.plan(PLUS, app=FREE, drop=codes))
        play(sim, "sync", drop, clock=clock)
        return found

    plan = made()
    assert applies(plan) == (5, 5)
    assert applies(plan) == (6, 5), "it was used"
    assert applies(made(16)) == (6, 5)
    assert applies(made(-1)) == (6, 5), "the clock was set back"
    assert applies(Plan.from_dict(made().to_dict())) == (6, 5), "it could come from a file"
    assumed = play(sim, "sync", stage.later_plan, clock=clock, dry_run=True)
    assert applies(assumed) == (6, 5), "a dry run may have read what it assumed"
    options: dict[str, Any] = {"start": START, "preserve_current": True, "app": FREE}
    assert applies(plan_of(sim, PLUS, territories={"USA": "7.99"}, **options)) == (2, 1)


def test_of_two_who_apply_a_plan_at_once_one_writes(sim: Simulator) -> None:
    keep_few_territories(sim)
    plan = play(sim, "sync", stage.later_plan)
    apply(sim, Plan.from_dict(plan.to_dict()))
    assert {step.outcome for step in apply(sim, plan).steps} == {"unchanged"}
    assert len(prices_of(sim, stage.subscription_of(sim))["USA"]) == 2


@pytest.mark.parametrize("others", [0, 200])
def test_within_the_limit_of_a_minute(sim: Simulator, mode: Mode, others: int) -> None:
    """Apple tells the limit in the answers to some requests: then none is refused, even if other
    programs used most of it.
    """
    sim.limits.minute = 300
    for _ in range(others):
        sim.limits.spend(sim.clock.now())
    before = len(sim.requests)
    change: dict[str, Any] = {"start": START, "preserve_current": True}
    act = applied(lambda client: client.pricing.plan(PLUS, "7.99", app=FREE, **change))
    play(sim, mode, act, clock=sim.clock)
    statuses = [request.status for request in sim.requests[before:]]
    assert statuses.count(201) == 175
    assert 429 not in statuses


def test_names_of_products(sim: Simulator, mode: Mode) -> None:
    def act(name: str) -> Act:
        return lambda client: client.pricing.points(name, ["USA", "JPN"], app=FREE)

    assert len(list(play(sim, mode, act(GOLD)))) == 1600
    assert {row.currency for row in play(sim, mode, act(PLUS))} == {"USD", "JPY"}
    with pytest.raises(NotFoundByName, match="product id 'gold'"):
        play(sim, mode, act("gold"))


def test_a_subscription_of_a_large_group_is_found(sim: Simulator, mode: Mode) -> None:
    """A group brings 50 of them along."""
    keep_few_territories(sim)
    group = sim.store.refs(stage.subscription_of(sim).ref, "group")[0]
    for number in range(60):
        sim.store.add("subscriptions", {"productId": f"gold.{number}"}, {"group": group})
    table = play(sim, mode, lambda client: client.pricing.points("gold.59", ["USA"], app=FREE))
    assert list(table)
    with pytest.raises(NotFoundByName, match=r"product id 'gold\.60'"):
        play(sim, mode, lambda client: client.pricing.points("gold.60", ["USA"], app=FREE))


# What a plan does not touch


def test_own_prices_and_changes_stay_and_are_shown(sim: Simulator) -> None:
    app = stage.app_of(sim)
    change(sim, FREE, "9.99", territories={"DEU": "8.99"})
    change(sim, FREE, territories={"JPN": "2000"}, start=START, match="nearest")
    plan = plan_of(sim, FREE, "4.99")
    kept = [(step.what, step.why) for step in plan.steps if step.outcome == "kept"]
    assert kept == [(f"JPN from {START}", "scheduled before"), ("DEU", "a price of its own")]
    apply(sim, plan)
    found = prices_of(sim, app)
    assert found == {"USA": [("4.99", None)], "DEU": [("8.99", None)], "JPN": [("2030.0", START)]}
    change(sim, FREE, drop=["DEU", "JPN"])
    assert prices_of(sim, app) == {"USA": [("4.99", None)]}


def test_a_scheduled_change_takes_effect_and_is_sent_no_more(sim: Simulator) -> None:
    app, first = stage.app_of(sim), stage.in_days(sim, 10)
    change(sim, FREE, "9.99")
    change(sim, FREE, "12.99", start=first)
    change(sim, FREE, "14.99", start=first + timedelta(10))
    starts = {start for _, start in prices_of(sim, app)["USA"]}
    assert starts == {None, str(first), str(first + timedelta(10))}
    sim.clock.advance(12 * DAY)
    table = play(sim, "sync", lambda client: client.pricing.current(FREE))
    assert [(str(row.price), row.source) for row in table if row.territory == "USA"] == [
        ("12.99", "manual"),
        ("14.99", "scheduled"),
    ]
    change(sim, FREE, "11.99")
    found = set(prices_of(sim, app)["USA"])
    assert found == {("11.99", None), ("14.99", str(first + timedelta(10)))}


@pytest.mark.parametrize(("price", "base"), [(None, "USA"), ("6.79", "GBR")])
def test_an_own_price_that_began_on_a_day_is_dropped(
    sim: Simulator, mode: Mode, price: str | None, base: str
) -> None:
    keep_few_territories(sim)
    change(sim, FREE, "9.99")
    change(sim, FREE, territories={"DEU": "7.99"}, start=stage.in_days(sim, 5))
    sim.clock.advance(6 * DAY)
    drop = applied(lambda client: client.pricing.plan(FREE, price, base=base, drop=["DEU"]))
    deleted = [step.what for step in play(sim, mode, drop).steps if step.outcome == "deleted"]
    assert deleted == ["DEU own price"]
    assert set(prices_of(sim, stage.app_of(sim))) == {"USA", base}
    assert not play(sim, mode, drop).changed


def test_a_new_base_shows_all_that_follows(sim: Simulator) -> None:
    change(sim, FREE, "9.99")
    plan = plan_of(sim, FREE, "6.79", base="GBR")
    rows = {row.territory: row for row in plan.table if row.outcome == "skipped"}
    assert "FRA" in rows
    assert rows["FRA"].why == "follows the base territory"
    apply(sim, plan)
    assert set(prices_of(sim, stage.app_of(sim))) == {"GBR", "USA"}, "the old base keeps its price"
    table = play(sim, "sync", lambda client: client.pricing.current(FREE))
    after = {row.territory: row.price for row in table}
    assert after["FRA"] == rows["FRA"].next
    assert not plan_of(sim, FREE, "6.79").changes


def test_a_new_base_drops_changes_only_where_they_are_named(sim: Simulator) -> None:
    change(sim, FREE, "9.99")
    change(sim, FREE, "12.99", start=START)
    refused(sim, r"drops scheduled changes .*drop=\['USA'\]", FREE, "6.79", base="GBR")
    plan = plan_of(sim, FREE, "6.79", base="GBR", drop=["USA"])
    assert [step.outcome for step in plan.steps if step.what == f"USA from {START}"] == ["deleted"]
    apply(sim, plan)
    assert prices_of(sim, stage.app_of(sim)) == {"GBR": [("6.79", None)]}


def test_a_new_base_leaves_the_prices_of_today_that_are_named(sim: Simulator, mode: Mode) -> None:
    """As the refusal says: but for them, Germany would pay what equals the new base's price."""
    keep_few_territories(sim)
    change(sim, FREE, "9.99", territories={"DEU": "7.99"})
    for prices in ({"DEU": "8.99"}, {"USA": "10.99"}):
        change(sim, FREE, territories=prices, start=START)
    stays = {"DEU": "7.99", "USA": "9.99"}
    cure = rf"drop=\['DEU', 'USA'\], and with territories={stays}"
    refused(sim, cure, FREE, "6.79", base="GBR")
    options: dict[str, Any] = {"base": "GBR", "territories": stays, "drop": [*stays]}
    move = applied(lambda client: client.pricing.plan(FREE, "6.79", **options))
    assert play(sim, mode, move).changed
    assert prices_of(sim, stage.app_of(sim)) == {
        "GBR": [("6.79", None)],
        "DEU": [("7.99", None)],
        "USA": [("9.99", None)],
    }
    assert not play(sim, mode, move).changed


def test_what_changed_since_is_found_out(sim: Simulator) -> None:
    plan = plan_of(sim, FREE, "9.99")
    change(sim, FREE, "4.99")
    with pytest.raises(PlanOutdated, match="USA was"):
        apply(sim, plan)
    late = plan_of(sim, FREE, "7.99", start=stage.in_days(sim, 3))
    sim.clock.advance(5 * DAY)
    with pytest.raises(PlanOutdated, match="that day has passed"):
        apply(sim, late)
    moved = plan_of(sim, FREE, "9.99")
    change(sim, FREE, "6.79", base="GBR")
    with pytest.raises(PlanOutdated, match="base territory was USA and is GBR"):
        apply(sim, moved)


def test_first_prices_of_another_plan_leave_those_there(sim: Simulator) -> None:
    product = stage.subscription_of(sim)
    sim.store.update(product.ref, {"state": "READY_TO_SUBMIT"})
    before = prices_of(sim, product)
    monthly: dict[str, Any] = {"app": FREE, "plan_type": "MONTHLY"}
    refused(sim, "not sold by MONTHLY plans yet", PLUS, "3.99", **monthly)
    with pytest.raises(InvalidArgument, match="USA: Apple offers no MONTHLY plans"):
        availability(sim, PLUS, territories=["DEU", "USA"], **monthly)
    (step,) = availability(sim, PLUS, territories="all", **monthly).steps
    assert step.outcome == "created"
    change(sim, PLUS, "3.99", **monthly)
    found = prices_of(sim, product)
    codes = [code for code in before if set(before[code]) < set(found[code])]
    assert (len(codes), {*before} - {*codes}) == (173, {"SGP", "USA"}), "no MONTHLY plans there"
    refused(sim, "no MONTHLY plans there", PLUS, territories={"USA": "3.99"}, **monthly)
    stage.add_subscription(sim)
    refused(sim, "comes after the one of the UPFRONT", YEARLY, "3.99", **monthly)
    refused(sim, "no free MONTHLY plan", PLUS, "0", **monthly)


# Guards


def test_a_rise_has_its_limit(sim: Simulator) -> None:
    change(sim, FREE, "9.99")
    refused(sim, r"USA \+30.0 %.*max_change of 20 %", FREE, "12.99", max_change="20%")
    refused(sim, r"USA -50.1 %", FREE, "4.99", max_change="20%")
    assert plan_of(sim, FREE, "10.99", max_change="20%").changes
    plan = plan_of(sim, FREE, "9.99", territories={"DEU": "10.99"}, max_change="1%")
    assert not plan.changes


def test_what_follows_counts_for_the_limit(sim: Simulator) -> None:
    change(sim, FREE, "9.99", territories={"GBR": "0.79"})
    refused(sim, "AFG follows -90.1 %", FREE, "0.79", base="GBR", max_change="50%")


def test_what_follows_again_is_shown_with_its_price(sim: Simulator) -> None:
    """At once, even if the base's price changes later."""
    change(sim, FREE, "9.99", territories={"DEU": "0.99"})
    later: dict[str, Any] = {"start": START, "drop": ["DEU"]}
    plan = plan_of(sim, FREE, "0.99", **later)
    shown = [(row.territory, row.now, row.next, row.start) for row in plan.table]
    assert ("DEU", Decimal("0.99"), Decimal("10.99"), "") in shown
    refused(sim, r"DEU follows \+1010.1 %", FREE, drop=["DEU"], max_change="500%")
    refused(sim, r"DEU follows \+1010.1 %", FREE, "0.99", **later, max_change="500%")


@pytest.mark.parametrize(
    ("territory", "price"), [("JPN", "15.99"), ("USA", "0.01"), ("USA", "99999999")]
)
@pytest.mark.parametrize("match", ["nearest", "down"])
def test_no_price_far_away_is_taken(sim: Simulator, territory: str, price: str, match: str) -> None:
    """What costs something does not become free; an amount of another currency is seen."""
    single = {"USA": "9.99", territory: price}
    wanted = {code: each for code, each in single.items() if code != "USA"}
    refused(sim, "near it are", FREE, single["USA"], territories=wanted, match=match)


def test_subscribers_are_asked_about(sim: Simulator) -> None:
    refused(sim, "give start=", PLUS, "7.99", app=FREE)
    refused(sim, "preserve_current=True", PLUS, "7.99", app=FREE, start=START)
    lower = plan_of(sim, PLUS, "2.99", app=FREE, start=START)
    assert len(lower.changes) == 175, "who pays less needs no question"
    own = plan_of(sim, PLUS, "7.99", app=FREE, start=START, preserve_current=False)
    assert {row.preserve for row in own.table} == {"no"}


@pytest.mark.parametrize("preserve", [True, False])
def test_a_change_takes_effect_on_its_day(sim: Simulator, preserve: bool) -> None:
    product, start = stage.subscription_of(sim), stage.in_days(sim, 5)
    options: Any = {"territories": {"USA": "7.99"}, "start": start, "preserve_current": preserve}
    change(sim, PLUS, app=FREE, **options)
    refused(sim, "first", PLUS, app=FREE, **{**options, "territories": {"USA": "8.49"}})
    sim.clock.advance(6 * DAY)
    table = play(sim, "sync", lambda client: client.pricing.current(PLUS, app=FREE))
    assert [str(row.price) for row in table if row.territory == "USA"] == ["7.99"]
    kept = ("4.49", None) in prices_of(sim, product)["USA"]
    assert kept is preserve


def test_first_prices_wait_for_availability_and_take_no_date(sim: Simulator) -> None:
    stage.add_subscription(sim, available=False)
    refused(sim, "set it without start first", YEARLY, "9.99", app=FREE, start=START)
    refused(sim, "those of all territories", YEARLY, app=FREE, territories={"USA": "9.99"})
    plan = plan_of(sim, YEARLY, "9.99", app=FREE)
    with pytest.raises(CannotPrice, match=r"client\.pricing\.plan_availability"):
        apply(sim, plan)
    sell = {"territories": ["USA"], "new_territories": False, "app": FREE}
    play(sim, "sync", applied(lambda c: c.pricing.plan_availability(YEARLY, **sell)))
    assert apply(sim, plan).changed


def test_a_territory_that_apple_refuses_stops_no_other(sim: Simulator) -> None:
    product = stage.subscription_of(sim)
    keep_few_territories(sim)
    plan = play(sim, "sync", stage.later_plan)
    gone = prices_of(sim, product)["DEU"]
    assert len(gone) == 1
    for price in sim.store.related(product.ref, "prices"):
        if sim.store.refs(price.ref, "territory")[0].id == "DEU":
            sim.store.delete(price.ref)
    result = apply(sim, plan)
    assert [step.what for step in result.refused] == [f"DEU from {START}"]
    assert [step.outcome for step in result.steps].count("created") == 4
    assert "Create a starting price" in result.refused[0].why


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "price is missing"),
        ({"price": "9,99"}, "two ways"),
        ({"price": "1.234"}, "two ways"),
        ({"price": 9.99}, "a float is not exact"),
        ({"price": "-1"}, "it takes an amount"),
        ({"price": "9.98"}, r"no price of 9.98 USD; near it are 9.49 USD and 9.99 USD"),
        ({"price": "9.99", "start": "2020-01-01"}, "from the next day on"),
        ({"price": "9.99", "start": "01/02/2030"}, "it takes a day"),
        ({"price": "9.99", "start": "2031-W01-1"}, "it takes a day"),
        ({"price": "9.99", "base": "usa"}, "did you mean 'USA'"),
        ({"price": "9.99", "max_change": "20"}, "'20%'"),
        ({"price": "9.99", "territories": ["DEU"]}, "'equalized'"),
        ({"price": "9.99", "territories": {"USA": "9.99"}}, "two prices"),
    ],
)
def test_what_is_not_clear_is_refused(sim: Simulator, options: dict[str, Any], says: str) -> None:
    refused(sim, says, FREE, **options)


def test_a_rise_is_seen_from_the_price_of_the_day_before(sim: Simulator) -> None:
    """It goes down in between: who pays less then is charged more afterwards."""
    down, up = stage.in_days(sim, 10), stage.in_days(sim, 20)
    change(sim, PLUS, app=FREE, territories={"USA": "1.99"}, start=down)
    later: dict[str, Any] = {"territories": {"USA": "3.99"}, "start": up, "app": FREE}
    refused(sim, "preserve_current=True", PLUS, **later)
    refused(sim, r"USA from .* \+100.5 %", PLUS, **later, preserve_current=True, max_change="20%")


def test_the_state_of_a_subscription_is_that_of_today(sim: Simulator) -> None:
    """Neither a resource nor a plan of before its approval changes prices at once."""
    product = stage.subscription_of(sim)
    sim.store.update(product.ref, {"state": "WAITING_FOR_REVIEW"})
    old = play(sim, "sync", lambda client: client.api.subscriptions.get(product.id))
    plan = plan_of(sim, old, "7.99")
    sim.store.update(product.ref, {"state": "APPROVED"})
    refused(sim, "give start=", old, "7.99")
    with pytest.raises(InvalidArgument, match=r"is APPROVED, .* give start="):
        apply(sim, plan)
    assert set(prices_of(sim, product)["USA"]) == {("4.49", None)}


def test_a_change_is_taken_back_under_the_id_that_it_has_now(sim: Simulator) -> None:
    stage.add_change(sim)
    plan = plan_of(sim, PLUS, app=FREE, drop=["USA"])
    product = stage.subscription_of(sim)
    for price in sim.store.related(product.ref, "prices"):
        if price["startDate"]:
            sim.store.delete(price.ref)
    stage.add_change(sim)
    assert [step.outcome for step in apply(sim, plan).steps] == ["deleted"]
    assert len(prices_of(sim, product)["USA"]) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [("9.99 USD", "8.99 USD"), ("6440000001", "6440000003"), ('"start": null', '"start": "2031"')],
)
def test_an_edited_plan_is_refused(sim: Simulator, tmp_path: Path, old: str, new: str) -> None:
    """It shows a price, and holds the id of another."""
    file = tmp_path / "plan.json"
    plan_of(sim, FREE, "9.99").save(file)
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    before = len(sim.requests)
    with pytest.raises(InvalidArgument, match="the plan was edited"):
        apply(sim, Plan.load(file))
    assert len(sim.requests) == before


# Files


def test_a_file_of_prices_goes_round(sim: Simulator, tmp_path: Path) -> None:
    change(sim, FREE, "9.99", territories={"JPN": "1650"})
    change(sim, FREE, territories={"DEU": "8.99"}, start=START)
    file = tmp_path / "prices.csv"
    play(sim, "sync", lambda client: client.pricing.current(FREE)).save(file)
    text = file.read_text()
    assert text.startswith("territory,currency,price,start,preserve,source\n")
    assert not plan_of(sim, FREE, territories=file).changes
    file.write_text(text.replace("JPN,JPY,1650", "JPN,JPY,1800"))
    plan = plan_of(sim, FREE, territories=file)
    assert [(step.what, step.wanted) for step in plan.changes] == [("JPN", "1800 JPY")]


def test_a_file_in_which_the_base_was_changed_fixes_no_other_price(
    sim: Simulator, tmp_path: Path
) -> None:
    change(sim, FREE, "9.99", territories={"JPN": "1650"})
    file = tmp_path / "prices.csv"
    play(sim, "sync", lambda client: client.pricing.current(FREE)).save(file)
    file.write_text(file.read_text().replace("USA,USD,9.99", "USA,USD,4.99"))
    plan = plan_of(sim, FREE, territories=file)
    assert [(step.what, step.wanted) for step in plan.changes] == [("USA", "4.99 USD")]
    apply(sim, plan)
    assert prices_of(sim, stage.app_of(sim)) == {
        "USA": [("4.99", None)],
        "JPN": [("1650.0", None)],
    }


def test_a_price_that_is_named_stays_when_the_base_changes(sim: Simulator) -> None:
    change(sim, FREE, "9.99")
    named = {"DEU": "10.99"}
    assert not plan_of(sim, FREE, territories=named).changes, "it is so already"
    plan = plan_of(sim, FREE, "4.99", territories=named)
    assert [(step.what, step.outcome) for step in plan.changes] == [
        ("USA", "updated"),
        ("DEU own price", "created"),
    ]
    apply(sim, plan)
    assert not apply(sim, plan).changed
    assert prices_of(sim, stage.app_of(sim))["DEU"] == [("10.99", None)]


def test_a_plan_in_a_file_is_applied_by_its_kind(sim: Simulator, tmp_path: Path) -> None:
    plan = plan_of(sim, FREE, "9.99", territories={"DEU": "8.99"}, start=None)
    plan.save(tmp_path / "plan.json")
    loaded = PricePlan.load(tmp_path / "plan.json")
    assert (loaded, str(loaded)) == (plan, str(plan))
    assert apply(sim, Plan.load(tmp_path / "plan.json")).changed
    assert prices_of(sim, stage.app_of(sim))["DEU"] == [("8.99", None)]


# Availability


def availability(sim: Simulator, product: str, mode: Mode = "sync", **options: Any) -> Any:
    return play(sim, mode, applied(lambda c: c.pricing.plan_availability(product, **options)))


def test_an_app_goes_off_sale_only_where_that_is_named(sim: Simulator, mode: Mode) -> None:
    every = [territory.id for territory in sim.store.all("territories")]
    fewer = [code for code in every if code not in ("DEU", "FRA")]
    with pytest.raises(InvalidArgument, match="off sale in DEU, FRA"):
        availability(sim, FREE, territories=fewer)
    with pytest.raises(InvalidArgument, match="off sale in FRA"):
        availability(sim, FREE, territories=fewer, allow_removal=["DEU"])
    result = availability(sim, FREE, mode, territories=fewer, allow_removal=["DEU", "FRA"])
    assert [str(step) for step in result.steps] == ["DEU: removed", "FRA: removed"]
    writes = [request for request in sim.requests if request.method != "GET"]
    assert {request.method for request in writes} == {"PATCH"}, "never a second POST (quirk 51)"
    table = play(sim, mode, lambda client: client.pricing.visibility(FREE))
    shown = {row.territory: row for row in table}
    assert (shown["DEU"].statuses, shown["USA"].statuses) == ("CANNOT_SELL", "AVAILABLE")


def test_what_was_sold_before_there_were_plans_goes_off_sale_only_where_that_is_named(
    sim: Simulator, mode: Mode
) -> None:
    keep_few_territories(sim)
    product = stage.add_subscription(sim, available=False)
    sold = [territory.ref for territory in sim.store.all("territories")]
    links: dict[str, Any] = {"subscription": product.ref, "availableTerritories": sold}
    sim.store.add("subscriptionAvailabilities", {"availableInNewTerritories": True}, links)
    options: dict[str, Any] = {"app": FREE, "territories": ["DEU", "FRA", "JPN"]}
    with pytest.raises(InvalidArgument, match="off sale in GBR, USA"):
        availability(sim, YEARLY, mode, **options)
    options["allow_removal"] = ["GBR", "USA"]
    (step,) = availability(sim, YEARLY, mode, **options).steps
    assert step.outcome == "created"
    made = sim.store.first(product.ref, "planAvailabilities")
    assert made
    assert made["availableInNewTerritories"] is True, "as before"
    assert not availability(sim, YEARLY, mode, **options).changed


def test_a_first_availability_lists_all_territories(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument, match="give new_territories=True or"):
        availability(sim, BARE, territories=["USA"])
    availability(sim, BARE, territories=["USA"], new_territories=False)
    rows = list(play(sim, "sync", lambda client: client.pricing.visibility(BARE)))
    assert (len(rows), [row.territory for row in rows if row.available]) == (175, ["USA"])
    switch = availability(sim, BARE, new_territories=True)
    assert [(step.what, step.outcome) for step in switch.steps] == [("new territories", "refused")]


def test_pre_orders_begin_and_end_by_territory(sim: Simulator, mode: Mode) -> None:
    availability(sim, BARE, territories=["USA"], new_territories=False)
    day = stage.in_days(sim, 30)

    def offer(client: Any) -> Any:
        return client.pricing.set_pre_order(BARE, ["DEU", "FRA"], day.isoformat())

    assert [step.outcome for step in play(sim, mode, offer).steps] == ["created", "created"]
    assert not play(sim, mode, offer).changed
    table = play(sim, mode, lambda client: client.pricing.visibility(BARE))
    assert [row.territory for row in table if row.pre_order] == ["DEU", "FRA"]

    def end(client: Any) -> Any:
        return client.pricing.end_pre_order(BARE, ["DEU"])

    assert [str(step) for step in play(sim, mode, end).steps] == [
        "pre-order in DEU: deleted (released)"
    ]
    assert not play(sim, mode, end).changed
    table = play(sim, mode, lambda client: client.pricing.visibility(BARE))
    assert [row.territory for row in table if row.pre_order] == ["FRA"]


def test_a_pre_order_on_a_day_that_apple_refuses(sim: Simulator) -> None:
    for day in (stage.in_days(sim, 1), stage.in_days(sim, 181), date(2020, 1, 1)):
        with pytest.raises(InvalidArgument, match="it takes a day from"):
            play(sim, "sync", partial(_offer_on, day))
    assert sim.requests == []


def _offer_on(day: date, client: Any) -> Any:
    return client.pricing.set_pre_order(BARE, ["DEU"], day)
