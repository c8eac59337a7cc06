"""Prices by given rates and multipliers: exact to the last decimal, and guarded against slips."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import InvalidArgument
from asc.testing import Simulator
from asc.workflows.pricing import PricePlan
from asc.workflows.pricing.asked import Asked, read_asked
from asc.workflows.pricing.choose import choose
from asc.workflows.pricing.price import Point
from asc.workflows.pricing.scaling import FARTHEST, scale

from . import pricing_stage as stage
from .playing import Mode, play
from .pricing_scenarios import GOLD, PLUS, START, keep_few_territories
from .pricing_stage import FREE, applied, prices_of
from .test_price_rules import UNHURRIED, point

LATER: dict[str, Any] = {"app": FREE, "start": START, "preserve_current": True}
RATES = {"EUR": "0.8"}
POORER = {"IND": "0.5", "DEU": "0.5"}


def plan_of(sim: Simulator, product: str, price: Any = None, **options: Any) -> PricePlan:
    options = {"match": "nearest", **options}
    found = play(sim, "sync", lambda client: client.pricing.plan(product, price, **options))
    assert isinstance(found, PricePlan)
    return found


def asked(**options: Any) -> Asked:
    given = {"base": None, "territories": "equalized", "match": "nearest", "start": None}
    more = {"preserve_current": None, "max_change": None, "drop": (), "plan_type": "UPFRONT"}
    return read_asked("9.99", **{**given, **more, "preview": False, **options})


def elsewhere(cents: int) -> Point:
    return Point(f"DEU{cents}", "DEU", Decimal(cents) / 100, "EUR")


# Exact

CENTS = st.integers(min_value=1, max_value=99_999)
PARTS = st.integers(min_value=1, max_value=10**7)
"""Of ten million: a multiplier of at most 1."""


@UNHURRIED
@given(CENTS, st.integers(1, 9999), PARTS, st.sets(CENTS, min_size=1, max_size=30))
def test_what_is_converted_and_multiplied_is_exact_in_minor_units(
    cents: int, rate: int, parts: int, ladder: set[int]
) -> None:
    """Compared in integers: hundredths, by a rate of ten thousandths, by parts of ten million."""
    given = {"EUR": str(Decimal(rate).scaleb(-4))}
    multiplier = {"DEU": f"{Decimal(parts).scaleb(-7):f}"}
    equal = elsewhere(max(1, cents * rate // 10**4))
    wanted = asked(rates=given, multipliers=multiplier)
    if not equal.price <= FARTHEST * Decimal(cents) / 100 * Decimal(given["EUR"]):
        with pytest.raises(InvalidArgument, match="is the rate right"):
            scale(wanted, point(cents), [equal])
        return
    (found,) = scale(wanted, point(cents), [equal])
    exact, unit = cents * rate * parts, 10**11
    assert found.price * 100 * unit == exact
    taken = choose([elsewhere(each) for each in ladder], found.price, "nearest")
    assert taken is not None
    assert int(taken.price * 100) == min(ladder, key=lambda each: (abs(each * unit - exact), each))


# What a plan makes of them


def test_a_territory_pays_its_part_of_the_equal_price(sim: Simulator, mode: Mode) -> None:
    keep_few_territories(sim)
    halves = {"DEU": "0.5", "JPN": "0.5"}
    plan = plan_of(sim, PLUS, "9.99", **LATER, rates=RATES, multipliers=halves)
    assert [(row.territory, row.next, row.why) for row in plan.table] == [
        ("DEU", Decimal("3.99"), "0.5 of 9.99 USD at 0.8"),
        ("FRA", Decimal("7.99"), "9.99 USD at 0.8"),
        ("JPN", Decimal(750), "0.5 of 1500 JPY"),
        ("USA", Decimal("9.99"), ""),
        ("GBR", Decimal("8.79"), ""),
    ]
    play(sim, mode, lambda client: client.apply(plan))
    found = prices_of(sim, stage.subscription_of(sim))
    assert ("3.99", START) in found["DEU"]
    assert ("750.0", START) in found["JPN"]


@pytest.mark.parametrize("product", [FREE, GOLD])
def test_of_a_schedule_they_become_own_prices(sim: Simulator, product: str) -> None:
    options: dict[str, Any] = {"app": None if product == FREE else FREE, "multipliers": POORER}
    make = applied(lambda client: client.pricing.plan(product, "9.99", match="nearest", **options))
    play(sim, "sync", make)
    owner = stage.app_of(sim) if product == FREE else stage.purchase_of(sim)
    found = prices_of(sim, owner)
    assert found == {"USA": [("9.99", None)], "IND": [("470.0", None)], "DEU": [("5.49", None)]}
    assert not play(sim, "sync", make).changed
    by_present = plan_of(sim, product, **{**options, "multipliers": {"IND": "0.25"}})
    assert [(step.what, step.wanted) for step in by_present.changes] == [("IND", "210 INR")]


def test_a_price_in_the_bases_currency_is_converted(sim: Simulator, tmp_path: Path) -> None:
    keep_few_territories(sim)
    file = tmp_path / "prices.csv"
    file.write_text("territory,currency,price,multiplier\nFRA,USD,5,\nJPN,,,0.5\nUSA,USD,9.99,\n")
    plan = plan_of(sim, FREE, territories=file, rates=RATES)
    assert [step.wanted for step in plan.changes if step.what in ("FRA", "JPN")] == [
        "3.99 EUR",
        "750 JPY",
    ]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"rates": RATES, "match": "exact"}, "hardly ever offers a converted price"),
        ({"rates": {"EUR": 0.8}}, "a float is not exact"),
        ({"rates": {"EUR": "0,8"}}, "digits as text"),
        ({"rates": {"EUR": "0"}}, "more than 0"),
        ({"rates": {"eur": "1"}}, "currencies, such as 'EUR'"),
        ({"rates": {"USD": "1"}}, "nothing is converted by it"),
        ({"rates": {"XYZ": "1"}}, "nothing is converted by it"),
        ({"rates": {"JPY": "150"}, "territories": {"JPN": "1500"}}, "nothing is converted by it"),
        ({"rates": {"JPY": "1.5"}}, "what Apple calls equal is 1500 JPY: is the rate right"),
        ({"rates": ["EUR"]}, "it takes a mapping"),
        ({"multipliers": {"IND": "11"}}, "it takes 10 at most"),
        ({"multipliers": {"India": "0.4"}}, "India"),
        ({"multipliers": {"USA": "0.4"}}, "no price that equals the one of USA"),
        ({"multipliers": {"DEU": "0.4"}, "territories": {"DEU": "9.99"}}, "DEU: give one"),
        ({"multipliers": {"IND": "0.00001"}}, "near it are"),
    ],
)
def test_slips_are_refused(sim: Simulator, options: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgument, match=says):
        plan_of(sim, FREE, "9.99", **options)
    assert {request.method for request in sim.requests} <= {"GET"}


def test_without_any_price_nothing_is_converted(sim: Simulator) -> None:
    stage.add_subscription(sim)
    with pytest.raises(InvalidArgument, match="no prices yet"):
        plan_of(sim, stage.YEARLY, app=FREE, rates=RATES)
    with pytest.raises(InvalidArgument, match="no price yet"):
        plan_of(sim, stage.BARE, rates=RATES)
    product = stage.subscription_of(sim)
    for price in sim.store.related(product.ref, "prices"):
        if sim.store.refs(price.ref, "territory")[0].id == "GBR":
            sim.store.delete(price.ref)
    with pytest.raises(InvalidArgument, match="GBR: there is no price that others"):
        plan_of(sim, PLUS, **LATER, base="GBR", rates=RATES)


def test_of_several_prices_of_the_base_none_leads(sim: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text(f"territory,price,start\nUSA,9.99,\nUSA,12.99,{START}\n")
    with pytest.raises(InvalidArgument, match="USA has several prices"):
        plan_of(sim, FREE, territories=file, rates=RATES)
