"""The plan of a group: made, kept in a file, and applied by `client.apply`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from asc_api.models import BetaGroup

from asc import Plan
from asc.errors import ExistingDiffers, InvalidArgument, PlanOutdated
from asc.flow.plan import PlanStep
from asc.testing import Simulator
from asc.workflows.testflight.plan.group import group_step

from .playing import CrashAt, Killed, Mode, crashing, play
from .scenarios import APP, first_app
from .test_testflight import group, writes

SETTINGS: dict[str, Any] = {"public_link": True, "public_link_limit": 50}
WANTED = {"public_link_enabled": True, "is_internal_group": False}


def made(sim: Simulator, mode: Mode, **settings: Any) -> Plan:
    plan = play(sim, mode, lambda c: c.testflight.plan_group(APP, "Beta", **SETTINGS | settings))
    assert isinstance(plan, Plan)
    return plan


def applied(sim: Simulator, mode: Mode, plan: Plan) -> Any:
    return play(sim, mode, lambda client: client.apply(plan))


# The decision, with literals


def test_a_group_that_is_missing_is_created() -> None:
    step = group_step(None, "Beta", WANTED, "fail")
    assert step == PlanStep("group 'Beta'", "created", None, WANTED)


def test_only_what_differs_is_in_the_step() -> None:
    current = BetaGroup(id="7", public_link_enabled=False, is_internal_group=False)
    found, wanted = {"public_link_enabled": False}, {"public_link_enabled": True}
    for if_exists, outcome in (("update", "updated"), ("keep", "kept")):
        step = group_step(current, "Beta", WANTED, if_exists)  # type: ignore[arg-type]
        assert step == PlanStep("group 'Beta'", outcome, found, wanted)  # type: ignore[arg-type]
    with pytest.raises(ExistingDiffers, match="another public_link_enabled"):
        group_step(current, "Beta", WANTED, "fail")


def test_what_apple_does_not_change_is_refused() -> None:
    current = BetaGroup(id="7", public_link_enabled=True, is_internal_group=True)
    with pytest.raises(ExistingDiffers, match="is_internal_group, which can't be changed"):
        group_step(current, "Beta", WANTED, "update")
    assert group_step(current, "Beta", WANTED, "keep").outcome == "kept"


# The plan


def test_a_plan_is_kept_and_applied_later(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    plan = made(sim, mode)
    assert writes(sim) == []
    assert str(plan).splitlines()[:2] == [
        f"testflight.group for app {first_app(sim).id}, group Beta: 1 created",
        "group 'Beta': created",
    ]
    plan.save(tmp_path / "plan.json")
    result = applied(sim, mode, Plan.load(tmp_path / "plan.json"))
    assert str(result) == "group 'Beta': created"
    assert group(sim, "Beta")["publicLinkLimit"] == 50
    assert made(sim, mode).changes == (), "a plan made now has nothing to do"


def test_a_plan_that_was_applied_changes_nothing(sim: Simulator, mode: Mode) -> None:
    create = made(sim, mode)
    applied(sim, mode, create)
    update = made(sim, mode, public_link_limit=100)
    assert applied(sim, mode, update).steps[0].outcome == "updated"
    assert group(sim, "Beta")["publicLinkLimit"] == 100
    count = len(writes(sim))
    assert not applied(sim, mode, update).changed
    assert len(writes(sim)) == count


@pytest.mark.parametrize("after_effect", [False, True], ids=["before", "after"])
def test_an_apply_that_was_killed_is_resumed(
    sim: Simulator, mode: Mode, after_effect: bool
) -> None:
    plan = made(sim, mode)
    with pytest.raises(Killed):
        play(
            sim,
            mode,
            lambda client: client.apply(plan),
            transport=crashing(mode, CrashAt(2, after_effect)),
        )
    result = applied(sim, mode, plan)
    assert result.steps[0].outcome == ("unchanged" if after_effect else "created")
    groups = [each for each in sim.store.all("betaGroups") if each["name"] == "Beta"]
    assert len(groups) == 1


def test_a_plan_that_is_outdated_writes_nothing(sim: Simulator, mode: Mode) -> None:
    applied(sim, mode, made(sim, mode))
    plan = made(sim, mode, public_link_limit=100)
    sim.store.update(group(sim, "Beta").ref, {"publicLinkLimit": 75})
    count = len(writes(sim))
    with pytest.raises(PlanOutdated, match=r'was \{"public_link_limit": 50\} and is .*75'):
        applied(sim, mode, plan)
    assert len(writes(sim)) == count


def test_a_plan_of_another_kind(sim: Simulator, mode: Mode) -> None:
    with pytest.raises(InvalidArgument, match=r"kind 'testflight\.friends'"):
        applied(sim, mode, Plan("testflight.friends", []))
    with pytest.raises(InvalidArgument, match="names no app and group"):
        applied(sim, mode, Plan("testflight.group", []))
    assert sim.requests == []
