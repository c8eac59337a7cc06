"""Testers whose addresses hold one another, and whom Apple refuses: no one else is meant."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument
from asc.testing import Fault, Simulator
from asc.workflows.testflight import Tester, read_testers

from .playing import Mode, play
from .scenarios import APP, first_app
from .test_testflight import emails, group

ONE, TWO = "tester1.1@example.com", "tester1.2@example.com"
LONGER = "a-tester1.1@example.com"
"""What a filter for the first one finds, too."""


@pytest.fixture
def longer(sim: Simulator, mode: Mode) -> str:
    """A tester whom Apple's filters find together with another one (quirk 22)."""
    play(sim, mode, lambda c: c.testflight.add_testers(APP, LONGER, groups=["Friends"]))
    return LONGER


def act(sim: Simulator, mode: Mode, name: str, *args: Any, **options: Any) -> list[str]:
    report = play(sim, mode, lambda c: getattr(c.testflight, name)(*args, **options))
    return [step.outcome for step in report.steps]


def everyone(sim: Simulator) -> set[str]:
    return {tester["email"] for tester in sim.store.all("betaTesters")}


def test_who_is_removed_takes_no_one_along(sim: Simulator, mode: Mode, longer: str) -> None:
    for where in ({"app": APP, "groups": ["Friends"]}, {"app": APP}, {"everywhere": True}):
        others = everyone(sim) - {ONE}
        act(sim, mode, "remove_testers", ONE, **where)
        assert everyone(sim) >= others
        assert longer in emails(sim, "Friends")
    assert ONE not in everyone(sim)


def test_a_tester_is_not_there_because_a_longer_address_is(
    sim: Simulator, mode: Mode, longer: str
) -> None:
    act(sim, mode, "remove_testers", ONE, everywhere=True)
    assert longer in emails(sim, "Friends")
    assert act(sim, mode, "remove_testers", ONE, everywhere=True) == ["unchanged"]
    assert act(sim, mode, "move_testers", APP, ONE, source="Friends", target="Press") == ["refused"]
    assert act(sim, mode, "invite_testers", APP, ONE) == ["refused"]
    assert act(sim, mode, "add_testers", APP, ONE, groups=["Friends"]) == ["added"]
    assert {ONE, longer} <= emails(sim, "Friends")


def test_who_is_refused_in_the_new_group_stays_in_the_old_one(sim: Simulator, mode: Mode) -> None:
    people = [ONE, TWO]
    for _ in range(2):  # both of them together, then the first one alone
        sim.faults(
            Fault(
                status=409,
                method="POST",
                path="/v1/betaGroups/*/relationships/betaTesters",
                nth=1,
                code="STATE_ERROR",
                detail="no such luck",
            )
        )
    report = play(
        sim,
        mode,
        lambda c: c.testflight.move_testers(APP, people, source="Friends", target="Press"),
    )
    assert sorted(step.outcome for step in report.steps) == ["moved", "refused"]
    (stayed,) = [step.email for step in report.refused]
    assert [step.why for step in report.refused] == ["no such luck"]
    assert stayed in emails(sim, "Friends")
    assert stayed not in emails(sim, "Press")
    (moved,) = set(people) - {stayed}
    assert moved in emails(sim, "Press")
    assert moved not in emails(sim, "Friends")


def in_two_groups(sim: Simulator, mode: Mode) -> None:
    play(
        sim, mode, lambda c: c.testflight.add_testers(APP, [ONE, TWO], groups=["Friends", "Press"])
    )


def test_who_names_groups_leaves_those_alone(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    in_two_groups(sim, mode)
    file = tmp_path / "leaving.csv"
    file.write_text(f"email,groups\n{ONE},Press\n{TWO},Friends\n")
    assert act(sim, mode, "remove_testers", file, app=APP) == ["removed", "removed"]
    assert act(sim, mode, "remove_testers", file, app=APP) == ["unchanged", "unchanged"]
    assert (ONE in emails(sim, "Press"), ONE in emails(sim, "Friends")) == (False, True)
    assert (TWO in emails(sim, "Press"), TWO in emails(sim, "Friends")) == (True, False)


def test_groups_for_all_go_before_those_of_each(sim: Simulator) -> None:
    in_two_groups(sim, "sync")
    both = Tester(ONE, groups=("Friends", "Press"))
    act(sim, "sync", "remove_testers", both, app=APP, groups="Press")
    assert (ONE in emails(sim, "Press"), ONE in emails(sim, "Friends")) == (False, True)


def test_who_names_no_group_does_not_leave_the_app_beside_others(sim: Simulator) -> None:
    named = Tester(ONE, groups=("Friends",))
    with pytest.raises(InvalidArgument, match=f"{TWO} names none: give groups="):
        act(sim, "sync", "remove_testers", [named, TWO], app=APP)
    with pytest.raises(InvalidArgument, match="names groups, which belong to an app"):
        act(sim, "sync", "remove_testers", named, everywhere=True)
    assert not sim.requests


def twice(sim: Simulator) -> None:
    """The address has a second record in the app, in another group."""
    links: dict[str, Any] = {"apps": [first_app(sim).ref], "betaGroups": [group(sim, "Press").ref]}
    values = {"email": ONE, "state": "INSTALLED", "inviteType": "EMAIL"}
    sim.store.add("betaTesters", values, links, ident="second")


def test_all_records_of_an_address_leave(sim: Simulator, mode: Mode) -> None:
    twice(sim)
    assert act(sim, mode, "remove_testers", ONE, app=APP, groups="Press") == ["removed"]
    assert ONE not in emails(sim, "Press")
    assert act(sim, mode, "remove_testers", ONE, app=APP, groups="Press") == ["unchanged"]


def test_all_records_of_an_address_leave_the_app(sim: Simulator, mode: Mode) -> None:
    twice(sim)
    assert act(sim, mode, "remove_testers", ONE, app=APP) == ["removed"]
    assert act(sim, mode, "remove_testers", ONE, app=APP) == ["unchanged"]


def test_the_record_that_is_in_the_group_moves_out(sim: Simulator, mode: Mode) -> None:
    twice(sim)
    move = {"source": "Press", "target": "Friends"}
    assert act(sim, mode, "move_testers", APP, ONE, **move) == ["moved"]
    assert act(sim, mode, "move_testers", APP, ONE, **move) == ["unchanged"]
    assert (ONE in emails(sim, "Press"), ONE in emails(sim, "Friends")) == (False, True)


@pytest.mark.parametrize("more", [[], ["Press"]])
def test_a_saved_file_names_groups_with_commas(
    sim: Simulator, mode: Mode, tmp_path: Path, more: list[str]
) -> None:
    name, file = "Friends, family", tmp_path / "testers.csv"
    play(sim, mode, lambda c: c.testflight.ensure_group(APP, name))
    ada = "ada@example.com"
    play(sim, mode, lambda c: c.testflight.add_testers(APP, ada, groups=[name, *more]))
    play(sim, "sync", lambda c: c.testflight.testers(APP).save(file))
    (tester,) = [each for each in read_testers(file) if each.email == ada]
    assert set(tester.groups) == {name, *more}
