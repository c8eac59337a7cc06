"""Plans of several prices in one territory, and what a plan shows of what it leads to."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument, PlanOutdated
from asc.testing import Simulator
from asc.workflows.pricing import PricePlan

from . import pricing_stage as stage
from .playing import Mode, play
from .pricing_scenarios import GOLD, PLUS, START, keep_few_territories
from .pricing_stage import BARE, FREE, YEARLY, applied, prices_of

LATER = "2031-03-10"
AFTER: dict[str, Any] = {"start": LATER}
KEEP: dict[str, dict[str, Any]] = {FREE: {}, PLUS: {"preserve_current": True}}
SALE = (
    f"territory,price,start,preserve\nDEU,{{low}},{START},{{keep}}\nDEU,{{high}},{LATER},{{keep}}\n"
)


@pytest.fixture(autouse=True)
def few(sim: Simulator) -> None:
    keep_few_territories(sim)
    play(sim, "sync", applied(lambda client: client.pricing.plan(FREE, "9.99")))


def plan_of(sim: Simulator, product: Any, price: Any = None, **options: Any) -> PricePlan:
    found = play(sim, "sync", lambda client: client.pricing.plan(product, price, **options))
    assert isinstance(found, PricePlan)
    return found


def change(sim: Simulator, product: Any, price: Any = None, **options: Any) -> None:
    play(sim, "sync", applied(lambda client: client.pricing.plan(product, price, **options)))


def refused(sim: Simulator, says: str, product: Any, price: Any = None, **options: Any) -> None:
    with pytest.raises(InvalidArgument, match=says):
        plan_of(sim, product, price, **options)


@pytest.mark.parametrize(
    ("product", "low", "high", "keep"),
    [(FREE, "3.99", "10.99", ""), (GOLD, "0.49", "0.99", ""), (PLUS, "3.99", "4.99", "no")],
)
def test_a_sale_ends_with_the_price_of_before(
    sim: Simulator, mode: Mode, tmp_path: Path, product: str, low: str, high: str, keep: str
) -> None:
    file = tmp_path / "sale.csv"
    file.write_text(SALE.format(low=low, high=high, keep=keep))
    options: dict[str, Any] = {"territories": file, "app": None if product == FREE else FREE}

    def act(client: Any) -> Any:
        return client.pricing.plan(product, **options)

    table = play(sim, mode, act).table
    assert [str(row.next) for row in table if row.outcome == "created"] == [low, high]
    assert f"after {low} EUR" in list(table)[1].why
    play(sim, mode, applied(act))
    assert not play(sim, mode, act).changes
    kind = {FREE: stage.app_of, GOLD: stage.purchase_of, PLUS: stage.subscription_of}[product]
    assert {(low, START), (high, LATER)} <= set(prices_of(sim, kind(sim))["DEU"])


def test_first_prices_and_their_changes_are_one_plan(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    product, file = stage.add_subscription(sim), tmp_path / "prices.csv"
    file.write_text(f"territory,price,start\nDEU,7.99,\nDEU,9.99,{START}\n")
    options: dict[str, Any] = {"app": FREE, "territories": file}
    refused(sim, f"DEU from {START}: the price rises", YEARLY, "9.99", **options)

    def act(client: Any) -> Any:
        return client.pricing.plan(YEARLY, "9.99", preserve_current=False, **options)

    assert play(sim, mode, applied(act)).changed
    assert not play(sim, mode, applied(act)).changed
    assert prices_of(sim, product)["DEU"] == [("7.99", None), ("9.99", START)]


def test_a_first_price_of_an_app_and_its_change_are_one_plan(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    file = tmp_path / "prices.csv"
    file.write_text(f"territory,price,start\nUSA,9.99,{START}\n")
    act = applied(lambda client: client.pricing.plan(BARE, "7.99", territories=file))
    assert play(sim, mode, act).changed
    assert not play(sim, mode, act).changed
    assert prices_of(sim, stage.app_of(sim, BARE)) == {"USA": [("7.99", None), ("9.99", START)]}


def test_a_sale_ends_with_what_the_base_comes_to(sim: Simulator, tmp_path: Path) -> None:
    """The last line of the file is what Germany pays by itself from that day on; but for it, the
    price of the sale would go on.
    """
    change(sim, FREE, "12.99", start=LATER)
    file = tmp_path / "sale.csv"
    file.write_text(SALE.format(low="3.99", high="14.49", keep=""))
    steps = {step.what: step for step in plan_of(sim, FREE, territories=file).changes}
    assert {f"DEU from {START}", f"DEU from {LATER} own price"} <= steps.keys()
    change(sim, FREE, territories=file)
    paid = prices_of(sim, stage.app_of(sim))["DEU"]
    assert {("3.99", START), ("14.49", LATER)} <= set(paid)
    assert not plan_of(sim, FREE, territories=file).changes


def test_a_copied_line_ends_a_sale(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "sale.csv"
    file.write_text(
        f"territory,price,start,source\nFRA,3.99,{START},\nFRA,10.99,{LATER},automatic\n"
    )
    whats = [step.what for step in plan_of(sim, FREE, territories=file).changes]
    assert whats == [f"FRA from {START}", f"FRA from {LATER}"]


def test_the_end_of_a_sale_is_a_rise(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "sale.csv"
    file.write_text(SALE.format(low="1.99", high="4.99", keep=""))
    refused(sim, f"DEU from {LATER}: the price rises", PLUS, app=FREE, territories=file)
    kept: dict[str, Any] = {"app": FREE, "territories": file, "preserve_current": True}
    refused(sim, rf"DEU from {LATER} \+150.8 %", PLUS, **kept, max_change="70%")


def test_a_change_is_moved_to_another_day(sim: Simulator) -> None:
    change(sim, FREE, "12.99", start=START)
    plan = plan_of(sim, FREE, "12.99", drop=["USA"], **AFTER)
    assert {step.what: step.outcome for step in plan.changes} == {
        f"USA from {LATER}": "created",
        f"USA from {START}": "deleted",
    }
    play(sim, "sync", lambda client: client.apply(plan))
    assert prices_of(sim, stage.app_of(sim))["USA"] == [("12.99", LATER), ("9.99", None)]
    change(sim, PLUS, app=FREE, territories={"DEU": "2.99"}, start=START)
    again: dict[str, Any] = {"app": FREE, "territories": {"DEU": "2.99"}, "drop": ["DEU"]}
    refused(sim, "make two plans", PLUS, **again, **AFTER)


@pytest.mark.parametrize("product", [FREE, GOLD])
def test_a_change_is_moved_where_an_own_price_goes_on_until_then(
    sim: Simulator, mode: Mode, product: str
) -> None:
    app = None if product == FREE else FREE
    change(sim, product, territories={"DEU": "3.99"}, app=app)
    change(sim, product, territories={"DEU": "4.99"}, start=START, app=app)
    options: dict[str, Any] = {"territories": {"DEU": "4.99"}, "drop": ["DEU"], **AFTER}

    def move(client: Any) -> Any:
        return client.pricing.plan(product, app=app, **options)

    plan = play(sim, mode, move)
    assert {step.what: step.outcome for step in plan.steps if "DEU" in step.what} == {
        f"DEU from {LATER}": "created",
        f"DEU from {START}": "deleted",
        "DEU": "kept",
    }
    assert play(sim, mode, applied(move)).changed
    assert not play(sim, mode, applied(move)).changed
    found = stage.app_of(sim) if product == FREE else stage.purchase_of(sim)
    assert prices_of(sim, found)["DEU"] == [("3.99", None), ("4.99", LATER)]


@pytest.mark.parametrize("start", [None, START])
def test_a_change_alone_is_taken_back_with_the_price_of_today(
    sim: Simulator, start: str | None
) -> None:
    """Named from today on, or from the day of the change."""
    change(sim, FREE, territories={"DEU": "3.99"})
    change(sim, FREE, territories={"DEU": "4.99"}, start=START)
    options: dict[str, Any] = {"territories": {"DEU": "3.99"}, "start": start, "drop": ["DEU"]}
    plan = plan_of(sim, FREE, **options, max_change="1%")
    assert [(step.what, step.outcome) for step in plan.changes] == [
        (f"DEU from {START}", "deleted")
    ]
    change(sim, FREE, **options)
    assert prices_of(sim, stage.app_of(sim))["DEU"] == [("3.99", None)]
    assert not plan_of(sim, FREE, **options).changes


def test_who_has_an_own_price_later_follows_until_then(sim: Simulator) -> None:
    """What is paid today is shown, counts for the limit, and is shown to change with the base."""
    change(sim, FREE, territories={"DEU": "12.99"}, start=START)
    refused(sim, r"DEU \+72.8 %", FREE, territories={"DEU": "18.99"}, max_change="10%")
    (row,) = plan_of(sim, FREE, territories={"DEU": "18.99"}).table.head(1)
    assert (row.now, row.outcome) == (Decimal("10.99"), "updated")
    shown = [
        row for row in plan_of(sim, FREE, "4.99", preview=True).table if row.territory == "DEU"
    ]
    assert [(row.now, row.next, row.outcome) for row in shown] == [
        (None, Decimal("12.99"), "kept"),
        (Decimal("10.99"), Decimal("5.49"), "skipped"),
    ]


def test_a_preview_shows_what_follows_each_price_of_the_base(
    sim: Simulator, tmp_path: Path
) -> None:
    file = tmp_path / "sale.csv"
    file.write_text(SALE.format(low="4.99", high="9.99", keep="").replace("DEU", "USA"))
    table = plan_of(sim, FREE, territories=file, preview=True).table
    shown = [(str(row.next), row.start) for row in table if row.territory == "FRA"]
    assert shown == [("5.49", START), ("10.99", LATER)]
    refused(sim, r"FRA from .* follows \+100.2 %", FREE, territories=file, max_change="100.1%")


def test_another_base_leads_at_once(sim: Simulator) -> None:
    change(sim, FREE, territories={"DEU": "3.99"})
    refused(sim, "another base leads from now on", FREE, "12.99", base="DEU", start=START)


@pytest.mark.parametrize("product", [FREE, PLUS])
def test_a_change_before_the_planned_one_makes_it_outdated(sim: Simulator, product: str) -> None:
    """Its rise was not the one that was asked about."""
    app = None if product == FREE else FREE
    plan = plan_of(sim, product, territories={"DEU": "2.99"}, app=app, **AFTER)
    change(sim, product, territories={"DEU": "0.99"}, app=app, start=START)
    before = len(sim.requests)
    with pytest.raises(PlanOutdated, match=f"DEU from {LATER}: the price before it was"):
        play(sim, "sync", lambda client: client.apply(plan))
    assert {request.method for request in sim.requests[before:]} <= {"GET"}


def test_a_rate_is_checked_where_a_file_is_converted_by_it(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("territory,currency,price\nJPN,USD,9.99\n")
    options: dict[str, Any] = {"territories": file, "match": "nearest"}
    refused(sim, "is the rate right", FREE, **options, rates={"JPY": "1500"})
    refused(sim, "the price is in USD", FREE, **options, rates={"EUR": "0.92"})


@pytest.mark.parametrize(
    ("product", "options", "says"),
    [
        (GOLD, {"preserve_current": True}, "no subscribers"),
        (GOLD, {"plan_type": "MONTHLY"}, "is not a subscription"),
        (PLUS, {"territories": {"USA": "8.99"}}, "USA has two prices"),
        (PLUS, {"start": date.max}, "more than ten years"),
        (PLUS, {"territories": {"DEU": 10**5000}}, "which no price is"),
        (PLUS, {"territories": {"DEU": "9" * 30}}, "which no price is"),
    ],
)
def test_what_has_no_effect_or_is_a_slip_is_refused(
    sim: Simulator, product: str, options: dict[str, Any], says: str
) -> None:
    refused(sim, says, product, "1.99", app=FREE, **options)


def test_of_what_has_no_subscribers_a_file_keeps_no_price(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("territory,price,preserve\nUSA,1.99,yes\n")
    refused(sim, "no subscribers", GOLD, app=FREE, territories=file)


def test_a_first_price_is_kept_by_no_subscriber(sim: Simulator) -> None:
    stage.add_subscription(sim)
    options: dict[str, Any] = {"app": FREE, "preserve_current": True}
    plan = plan_of(sim, stage.YEARLY, "9.99", **options)
    assert {row.preserve for row in plan.table} == {""}


def test_a_start_in_ten_years_is_the_last(sim: Simulator) -> None:
    last = stage.in_days(sim, 3653)
    assert plan_of(sim, FREE, "1.99", start=last).changes
    refused(sim, "take a day before", FREE, "1.99", start=last + timedelta(1))


def test_a_change_that_came_in_the_moment_between_is_not_doubled(sim: Simulator) -> None:
    """A plan of all territories that is applied at once is not compared: Apple refuses then."""
    plan = play(sim, "sync", stage.later_plan)
    change(sim, PLUS, app=FREE, territories={"DEU": "2.99"}, start=stage.LATER)
    result = play(sim, "sync", lambda client: client.apply(plan))
    assert [step.what for step in result.refused] == [f"DEU from {stage.LATER}"]
    found = prices_of(sim, stage.subscription_of(sim))["DEU"]
    assert set(found) == {("2.99", stage.LATER), ("4.99", None)}


def test_a_file_without_prices_is_a_slip(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("territory,price\n,\n")
    refused(sim, "it has no prices", FREE, "9.99", territories=file)


@pytest.mark.parametrize("product", [FREE, PLUS])
def test_a_multiplier_is_of_the_price_of_its_day(
    sim: Simulator, tmp_path: Path, product: str
) -> None:
    file = tmp_path / "parts.csv"
    file.write_text(f"territory,multiplier,start\nJPN,0.5,{LATER}\n")
    options: dict[str, Any] = {"app": None if product == FREE else FREE, "match": "nearest"}
    change(sim, product, territories={"USA": "12.99"}, start=START, **KEEP[product], **options)
    refused(sim, f"JPN from {LATER}: USA has 12.99 USD", product, territories=file, **options)
    plan = plan_of(sim, product, territories=file, **AFTER, **KEEP[product], **options)
    assert [row.why.split(";")[0] for row in plan.table.head(1)] == ["0.5 of 1950 JPY"]
    dropped = plan_of(sim, FREE, multipliers={"JPN": "0.5"}, match="nearest", drop=["USA"], **AFTER)
    assert [row.why.split(";")[0] for row in dropped.table.head(1)] != ["0.5 of 1950 JPY"]
