"""A folder on the command line: planned, shown, and applied."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asc.testing import Fault, Simulator
from tests.workflows.folder_stage import APP, write_all

from .conftest import Ascx


@pytest.mark.usefixtures("sim")
def test_planned_shown_and_applied(ascx: Ascx) -> None:
    write_all(Path("store"))
    plan = ["plan", "store", "1.1", "--app", APP, "--save", "plan.json", "--html", "plan.html"]
    made = ascx(*plan, "--output", "table")
    assert made.code == 0, made.err
    page = Path("plan.html").read_text(encoding="utf-8")
    assert (page.count("<h2>"), page.count("<img")) == (4, 1)
    assert ascx("show", "plan.json", "--output", "table").out == made.out
    assert len(json.loads(ascx("show", "plan.json", "--output", "json").out)["parts"]) == 4
    rows = ascx("show", "plan.json", "--output", "csv").out.splitlines()
    assert rows[0].startswith("part,what,")
    assert rows[-1].startswith("pricing.prices,DEU,")
    unasked = ascx("apply", "plan.json")
    assert (unasked.code, "give --allow-irreversible" in unasked.err) == (2, True)
    arguments = ["apply", "plan.json", "--allow-irreversible", "--yes", "--output", "json"]
    assert json.loads(ascx(*arguments).out)["changed"] is True
    assert json.loads(ascx(*arguments).out)["changed"] is False


@pytest.mark.usefixtures("sim")
def test_a_saved_plan_in_the_place_of_a_folder(ascx: Ascx) -> None:
    Path("plan.json").touch()
    ran = ascx("plan", "plan.json", "--app", APP)
    assert (ran.code, ran.out) == (2, "")
    assert "`ascx show plan.json` shows a saved plan" in ran.err


def test_notes_of_an_error_are_shown(sim: Simulator, ascx: Ascx) -> None:
    write_all(Path("store"))
    sim.faults(Fault(status=403, path="/v1/appPriceSchedules/*", times=None))
    ran = ascx("plan", "store", "1.1", "--app", APP)
    assert ran.code == 3
    assert "note: this is about store/prices.csv" in ran.err.splitlines()
