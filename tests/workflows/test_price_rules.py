"""The pure parts of pricing: which point is taken, how schedules merge, what stops a plan."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument
from asc.flow.table import table_of
from asc.workflows.pricing import CurrentPrice, Factor, Wanted, read_prices
from asc.workflows.pricing.amounts import read_amount, read_percent, shown
from asc.workflows.pricing.choose import choose
from asc.workflows.pricing.merge import Period, drop_change, drop_own, periods_of, set_price
from asc.workflows.pricing.price import Point, Price, in_effect, upcoming
from asc.workflows.pricing.steps import Target, plan_steps

TODAY = date(2027, 1, 1)
UNHURRIED = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]
)


def point(cents: int, territory: str = "USA") -> Point:
    return Point(f"{territory}{cents}", territory, Decimal(cents) / 100, "USD")


def price(cents: int, start: date | None = None, end: date | None = None, **more: Any) -> Price:
    found = point(cents, more.pop("territory", "USA"))
    return Price(found.territory, found.price, found.id, "USD", start, end, **more)


def days(number: int) -> date:
    return TODAY + timedelta(number)


# Which point

CENTS = st.integers(min_value=0, max_value=100_000)
LADDERS = st.sets(CENTS, min_size=1, max_size=30)


@UNHURRIED
@given(LADDERS, CENTS)
def test_the_nearest_point_is_the_nearest_in_minor_units(ladder: set[int], wanted: int) -> None:
    points, amount = [point(cents) for cents in ladder], Decimal(wanted) / 100
    best = min(abs(cents - wanted) for cents in ladder)
    taken = choose(points, amount, "nearest")
    assert taken is not None
    assert int(taken.price * 100) == min(each for each in ladder if abs(each - wanted) == best)


@UNHURRIED
@given(LADDERS, CENTS)
def test_up_down_and_exact_keep_their_side(ladder: set[int], wanted: int) -> None:
    points, amount = [point(cents) for cents in ladder], Decimal(wanted) / 100
    sides = {
        "up": min((each for each in ladder if each >= wanted), default=None),
        "down": max((each for each in ladder if each <= wanted), default=None),
        "exact": wanted if wanted in ladder else None,
    }
    for match, cents in sides.items():
        taken = choose(points, amount, match)  # type: ignore[arg-type]
        assert (int(taken.price * 100) if taken else None) == cents


# Amounts


@UNHURRIED
@given(CENTS)
def test_an_amount_is_shown_as_it_is_read(cents: int) -> None:
    amount = Decimal(cents) / 100
    assert read_amount("price", shown(amount)) == amount


@UNHURRIED
@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_two_amounts_are_never_shown_alike(amount: Decimal) -> None:
    """Prices are compared by what is shown."""
    assert Decimal(shown(amount)) == amount


@pytest.mark.parametrize("text", ["1.234", "1,99", "1'000", "1 000", "", "9.", ".99", "١", "1e3"])
def test_amounts_that_could_mean_something_else(text: str) -> None:
    with pytest.raises(InvalidArgument):
        read_amount("price", text)


def test_shares() -> None:
    assert (read_percent("max", "20%"), read_percent("max", "12.5 %")) == (
        Decimal(20),
        Decimal("12.5"),
    )
    for value in ("20", 0.2, None, "-5%"):
        with pytest.raises(InvalidArgument, match="'20%'"):
            read_percent("max", value)


# Schedules

STARTS = st.one_of(st.none(), st.integers(min_value=1, max_value=30).map(days))
CHANGES = st.lists(st.tuples(CENTS, STARTS), max_size=8)


@UNHURRIED
@given(CHANGES)
def test_a_merged_schedule_has_no_gaps_and_every_price_that_was_set(
    changes: list[tuple[int, date | None]],
) -> None:
    periods = periods_of([price(99)], TODAY)
    wanted: dict[date, Decimal] = {date.min: Decimal("0.99")}
    for cents, start in changes:
        periods = set_price(periods, point(cents), start)
        wanted[start or date.min] = Decimal(cents) / 100
    ordered = sorted(periods, key=lambda each: each.start or date.min)
    assert ordered[0].start is None
    assert ordered[-1].end is None
    assert all(one.end == other.start for one, other in pairwise(ordered))
    found = {each.start or date.min: Decimal(each.price.partition(" ")[0]) for each in ordered}
    assert found == wanted


@UNHURRIED
@given(CHANGES, st.integers(min_value=0, max_value=7))
def test_a_change_that_is_dropped_leaves_no_gap(
    changes: list[tuple[int, date | None]], which: int
) -> None:
    periods = periods_of([price(99)], TODAY)
    for cents, start in changes:
        periods = set_price(periods, point(cents), start)
    starts = [each.start for each in periods if each.start]
    if starts:
        periods = drop_change(periods, "USA", starts[which % len(starts)])
    ordered = sorted(periods, key=lambda each: each.start or date.min)
    assert (ordered[0].start, ordered[-1].end) == (None, None)
    assert all(one.end == other.start for one, other in pairwise(ordered))


def test_what_is_over_is_left_out_and_what_holds_has_no_start() -> None:
    manual = [
        price(99, None, days(-30)),
        price(199, days(-30), days(20)),
        price(299, days(20)),
        price(399, days(10), days(12), territory="DEU"),
    ]
    assert [each.key()[1:] for each in periods_of(manual, TODAY)] == [
        ("1.99 USD", None, days(20)),
        ("2.99 USD", days(20), None),
        ("3.99 USD", days(10), days(12)),
    ]


def test_a_price_of_its_own_begins_where_there_was_none() -> None:
    base = periods_of([price(99)], TODAY)
    later = set_price(base, point(500, "DEU"), days(10))
    now = set_price(later, point(400, "DEU"), None)
    own = [(each.price, each.start, each.end) for each in now if each.territory == "DEU"]
    assert own == [("4 USD", None, days(10)), ("5 USD", days(10), None)]
    assert [each.start for each in drop_own(now, "DEU") if each.territory == "DEU"] == [days(10)]


def test_a_period_is_the_same_under_another_id_of_its_point() -> None:
    assert Period("USA", "a", "1 USD").key() == Period("USA", "b", "1 USD").key()


# Prices in time


def test_what_holds_on_a_day() -> None:
    prices = [
        price(99, preserved=True),
        price(199, days(-5)),
        price(299, days(5)),
        price(399, days(5), automatic=True, territory="DEU"),
    ]
    assert [in_effect(prices, "USA", days(n)).amount for n in (0, 4, 5)] == [  # type: ignore[union-attr]
        Decimal("1.99"),
        Decimal("1.99"),
        Decimal("2.99"),
    ]
    assert in_effect(prices, "USA", days(-9)) is None
    assert [each.amount for each in upcoming(prices, TODAY)] == [Decimal("2.99")]


# Steps


def outcomes(steps: Any) -> list[tuple[str, str]]:
    return [(step.what, step.outcome) for step in steps]


def test_steps_of_a_subscription() -> None:
    prices = [price(199), price(299, days(20)), price(100, territory="DEU")]
    targets = [Target(point(199)), Target(point(250, "DEU"), days(3), True)]
    steps = plan_steps(prices, targets, TODAY)
    assert outcomes(steps) == [
        ("USA", "unchanged"),
        (f"DEU from {days(3)}", "created"),
        (f"USA from {days(20)}", "kept"),
    ]
    assert (steps[1].data["now"], steps[1].wanted) == ("1 USD", "2.50 USD")


def test_steps_of_a_schedule() -> None:
    prices = [
        price(199),
        price(299, days(20)),
        price(100, territory="DEU"),
        price(200, territory="FRA"),
        price(300, automatic=True, territory="JPN"),
    ]
    targets = [Target(point(250)), Target(point(300, "JPN"))]
    steps = plan_steps(prices, targets, TODAY, drop=["DEU", "USA"], base="USA")
    assert outcomes(steps) == [
        ("USA", "updated"),
        ("JPN own price", "created"),
        ("DEU own price", "deleted"),
        (f"USA from {days(20)}", "deleted"),
        ("FRA", "kept"),
    ]


def test_a_territory_with_a_price_loses_its_changes_alone() -> None:
    """What was over before does not come back."""
    prices = [
        price(199),
        price(100, None, days(-3), territory="DEU"),
        price(300, automatic=True, territory="DEU"),
        price(400, days(20), territory="DEU"),
    ]
    targets = [Target(point(100, "DEU"), days(30))]
    steps = plan_steps(prices, targets, TODAY, drop=["DEU"], base="USA")
    assert outcomes(steps) == [
        (f"DEU from {days(30)}", "created"),
        (f"DEU from {days(20)}", "deleted"),
    ]


def test_a_change_of_a_subscription_on_a_day_that_has_one() -> None:
    prices = [price(199), price(299, days(20))]
    with pytest.raises(InvalidArgument, match=r"drop=\['USA'\]"):
        plan_steps(prices, [Target(point(399), days(20))], TODAY)
    steps = plan_steps(prices, [Target(point(399), days(20))], TODAY, base="USA")
    assert outcomes(steps) == [(f"USA from {days(20)}", "updated")]


# Files


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["DEU", "JPN", "USA"]),
        CENTS,
        STARTS,
        st.sampled_from([(None, ""), (True, "yes"), (False, "no")]),
    ),
    unique_by=lambda row: (row[0], row[2]),
    min_size=1,
)


@UNHURRIED
@given(ROWS)
def test_prices_that_are_written_are_read_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any]
) -> None:
    file = tmp_path_factory.getbasetemp() / "round.csv"
    written = [
        CurrentPrice(code, "EUR", Decimal(cents) / 100, start, said, "manual")
        for code, cents, start, (_, said) in rows
    ]
    table_of(written, CurrentPrice).save(file)
    assert read_prices(file) == [
        Wanted(code, Decimal(cents) / 100, start, preserve, "EUR")
        for code, cents, start, (preserve, _) in rows
    ]


def test_a_line_has_a_price_or_a_multiplier(tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("territory,price,multiplier,preserve\nIND,,0.4,yes\nJPN,1500,,\n")
    assert read_prices(file) == [
        Factor("IND", Decimal("0.4"), preserve=True),
        Wanted("JPN", Decimal(1500)),
    ]
    file.write_text("territory,multiplier\nIND,0.4\n")
    assert read_prices(file) == [Factor("IND", Decimal("0.4"))]
    file.write_text("territory,price,multiplier\nIND,5,0.4\nJPN,,\nDEU,,-1\n")
    with pytest.raises(InvalidArgument, match="line 2: IND has a price and a") as it:
        read_prices(file)
    assert all(f"line {number}: " in str(it.value) for number in (3, 4))


def test_a_file_is_read_by_its_columns(tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text(
        "\ufeffPrice;Territory;Start;Preserve;Note\n8.99;DEU;;;first\n\n1500;JPN;2031-02-01;yes;\n",
        encoding="utf-8",
    )
    assert read_prices(file) == [
        Wanted("DEU", Decimal("8.99")),
        Wanted("JPN", Decimal(1500), date(2031, 2, 1), True),
    ]


def test_every_bad_line_of_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text('territory,price,start,preserve\nDEU,"9,99",,\nGermany,1,,\nJPN,1,,maybe\n')
    with pytest.raises(InvalidArgument) as error:
        read_prices(file)
    said = str(error.value)
    assert all(part in said for part in ("line 2", "two ways", "line 3", "Germany", "line 4"))
    file.write_text("territory,price\nDEU,1\nDEU,2\n")
    with pytest.raises(InvalidArgument, match="DEU has two prices from now on"):
        read_prices(file)
    file.write_text("territory,price\nDEU,9,99\nFRA\n")
    with pytest.raises(InvalidArgument, match=r"line 2: it has 3 cells, .* 2; line 3: it has 1"):
        read_prices(file)
    file.write_text("country,amount\nDEU,1\n")
    with pytest.raises(InvalidArgument, match="no columns 'territory' and 'price'"):
        read_prices(file)


@pytest.mark.parametrize("name", ["start date", "startDate", "price_eur", "price", "Preserve?"])
def test_a_column_that_is_not_quite_one_of_ours(tmp_path: Path, name: str) -> None:
    """Left out, a change would begin at once, or be of another price."""
    file = tmp_path / "prices.csv"
    file.write_text(f"territory,price,{name}\nDEU,1,\n")
    with pytest.raises(InvalidArgument, match="which column is"):
        read_prices(file)


@UNHURRIED
@given(st.text(alphabet='DEU,;.\t\n\r"019\ufeff', max_size=40), st.sampled_from(",;\t"))
def test_any_file_is_read_exactly_or_refused(
    tmp_path_factory: pytest.TempPathFactory, body: str, delimiter: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_bytes(f"territory{delimiter}price\n{body}".encode())
    try:
        found = read_prices(file)
    except InvalidArgument:
        return
    plain = body.replace('"', "")
    assert all(f"{each.territory}{delimiter}" in plain for each in found)
    assert all(isinstance(each, Wanted) and str(each.price) in plain for each in found)
