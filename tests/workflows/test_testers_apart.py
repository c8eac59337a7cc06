"""Testers whose addresses hold one another, and whom Apple refuses: no one else is meant."""

from __future__ import annotations

from typing import Any

import pytest

from asc.testing import Fault, Simulator

from .playing import Mode, play
from .scenarios import APP
from .test_testflight import emails

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
