"""A plan of 175 rows, on the command line."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest

from asc.testing import Simulator

from .conftest import Ascx

CHANGE = "pricing plan com.example.app1.plus_monthly 7.99 --app com.example.app1 --start 2031-01-10"


@pytest.mark.usefixtures("sim")
def test_a_plan_of_175_rows_reads_well(ascx: Ascx) -> None:
    arguments = [*CHANGE.split(), "--preserve-current", "--save", "plan.json"]
    lines = ascx(*arguments, "--output", "table").out.splitlines()
    assert lines[0].startswith("prices of subscription ")
    assert lines[1].split()[:6] == ["territory", "currency", "now", "next", "change", "start"]
    assert len(lines) == 2 + 175
    assert max(map(len, lines)) < 100
    again = ascx("show", "plan.json", "--output", "table").out.splitlines()
    assert again == lines


@pytest.mark.usefixtures("sim")
def test_a_plan_as_csv_has_a_row_for_each_price(ascx: Ascx) -> None:
    text = ascx(*CHANGE.split(), "--no-preserve-current", "--output", "csv").out
    rows = {row["territory"]: row for row in csv.DictReader(StringIO(text))}
    assert len(rows) == 175
    usa = rows["USA"]
    assert [usa[name] for name in ("now", "next", "preserve")] == ["4.49", "7.99", "no"]


@pytest.mark.usefixtures("sim")
def test_prices_by_rates_and_multipliers(ascx: Ascx) -> None:
    arguments = "pricing plan com.example.app1 9.99 --multiplier IND=0.5 --multiplier JPN=0.5"
    unsure = ascx(*arguments.split())
    assert (unsure.code, "give --match" in unsure.err) == (2, True)
    text = ascx(*arguments.split(), "--match", "nearest", "--output", "csv").out
    rows = {row["territory"]: row for row in csv.DictReader(StringIO(text))}
    assert [rows[code]["next"] for code in ("USA", "IND", "JPN")] == ["9.99", "470", "750"]
    lines = ascx(*arguments.split(), "--match", "nearest", "--output", "table").out.splitlines()
    assert max(map(len, lines)) < 100
    slip = ascx("pricing", "plan", "com.example.app1", "--rate", "EUR")
    assert (slip.code, "NAME=VALUE" in slip.err) == (2, True)


@pytest.mark.usefixtures("sim")
def test_what_is_asked_for_twice_or_not_clearly_is_refused(ascx: Ascx) -> None:
    both = ascx("pricing", "plan", "com.example.app1", "--price", "DEU=1", "--file", __file__)
    assert (both.code, "not both" in both.err) == (2, True)
    unclear = ascx("pricing", "plan", "com.example.app1", "9,99")
    assert (unclear.code, "two ways" in unclear.err) == (2, True)
    twice = ascx("pricing", "plan", "com.example.app1", "--price", "DEU=1", "--price", "DEU=2")
    assert (twice.code, "DEU twice" in twice.err) == (2, True)


def test_a_price_that_customers_pay_changes_with_consent_only(sim: Simulator, ascx: Ascx) -> None:
    coins = "com.example.app1.100_coins"
    Path("catalog.yaml").write_text(f"in_app_purchases: {{{coins}: {{price: 4.99}}}}\n")
    of_app = ["--app", "com.example.app1"]
    for command in (
        ["apply", "catalog.yaml", *of_app],
        ["ensure-in-app-purchase", coins, *of_app, "--price", "4.99"],
        ["ensure-in-app-purchase", coins, *of_app, "--territory", "USA"],
        ["ensure-subscription", coins, *of_app, "--group", "Plus", "--price", "4.99"],
    ):
        ran = ascx("catalog", *command)
        assert (ran.code, "prices" in ran.err, "give --yes" in ran.err) == (2, True, True)
    assert not sim.requests
    named = ascx("catalog", "ensure-in-app-purchase", coins, *of_app, "--name", "100 coins")
    assert named.code == 0


@pytest.mark.usefixtures("sim")
def test_what_is_missing_is_named_by_its_option(ascx: Ascx) -> None:
    rise = ascx(*CHANGE.split()).err
    assert "--preserve-current lets" in rise
    assert "--no-preserve-current raises" in rise
    sell = ["pricing", "plan-availability", "com.example.app3", "--territory"]
    first = ascx(*sell, "all").err
    assert "give --new-territories or --no-new-territories" in first
    assert "1 created" in ascx(*sell, "all", "--new-territories", "--output", "table").out
