"""A plan of prices or availability that was kept, and applied by programs that die or meet faults:
the end is that of an undisturbed run, nothing is there twice, and one more run writes nothing.

A part of the requests and of the seeds is tried; `make crashes` tries them all.
"""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from asc import Plan
from asc.errors import AscError
from asc.testing import RandomFaults, Simulator

from .playing import CrashAt, Killed, Mode, crashing, play
from .pricing_scenarios import FEW, GOLD, PLUS, START, keep_few_territories, sale_file, unpriced
from .pricing_stage import BARE, FREE, YEARLY
from .snapshot import Snapshot, snapshot

Make = Callable[[Any], Any]
EVERY = os.environ.get("CRASHES") == "all"
SEEDS = range(40 if EVERY else 2)
SAMPLE = 2
"""Requests at which a program dies, of each plan."""
LATER: dict[str, Any] = {"app": FREE, "start": START, "preserve_current": True}

PLANS: dict[str, tuple[Make, Callable[[Simulator], object]]] = {
    "app": (
        lambda client: client.pricing.plan(FREE, "9.99", territories=FEW),
        keep_few_territories,
    ),
    "purchase": (
        lambda client: client.pricing.plan(
            GOLD, "2.99", app=FREE, multipliers={"DEU": "0.5"}, match="nearest"
        ),
        keep_few_territories,
    ),
    "first prices": (lambda client: client.pricing.plan(YEARLY, "9.99", app=FREE), unpriced),
    "change": (lambda client: client.pricing.plan(PLUS, "7.99", **LATER), keep_few_territories),
    "sale": (
        lambda client: client.pricing.plan(PLUS, app=FREE, territories=sale_file()),
        keep_few_territories,
    ),
    "availability of an app": (
        lambda client: client.pricing.plan_availability(
            FREE, territories=["FRA", "GBR", "USA"], allow_removal=["DEU", "JPN"]
        ),
        keep_few_territories,
    ),
    "first availability of an app": (
        lambda client: client.pricing.plan_availability(
            BARE, territories=["DEU", "USA"], new_territories=True
        ),
        keep_few_territories,
    ),
    "availability of a purchase": (
        lambda client: client.pricing.plan_availability(
            GOLD, app=FREE, territories=["DEU", "USA"], allow_removal=["FRA", "GBR", "JPN"]
        ),
        keep_few_territories,
    ),
    "availability of a subscription": (
        lambda client: client.pricing.plan_availability(
            YEARLY, app=FREE, territories=["USA"], allow_removal=["DEU", "FRA", "GBR", "JPN"]
        ),
        unpriced,
    ),
}


def kept(sim: Simulator, name: str) -> Plan:
    """The plan, made on a new stage, as a file would give it back."""
    make, arrange = PLANS[name]
    sim.reset()
    arrange(sim)
    return Plan.from_dict(play(sim, "sync", make).to_dict())


def applied_to(plan: Plan) -> Make:
    return lambda client: client.apply(plan)


def undisturbed(sim: Simulator, name: str) -> tuple[int, Snapshot]:
    """The requests of applying a plan, and what it leaves."""
    plan = kept(sim, name)
    before = len(sim.requests)
    result = play(sim, "sync", applied_to(plan))
    assert result.changed
    assert not result.refused
    return len(sim.requests) - before, snapshot(sim)


def check_end(sim: Simulator, plan: Plan, mode: Mode, wanted: Snapshot) -> None:
    """All is as in the undisturbed run, and one more run writes nothing."""
    left = snapshot(sim)
    assert left == wanted, f"too much {left - wanted}, missing {wanted - left}"
    before = len(sim.requests)
    assert not play(sim, mode, applied_to(plan)).changed
    assert {request.method for request in sim.requests[before:]} <= {"GET"}


def moments(count: int, name: str) -> Iterator[tuple[int, bool]]:
    """The requests at which the program dies: before it is sent, or when it has taken effect."""
    every = [(number, after) for number in range(1, count + 1) for after in (False, True)]
    yield from every if EVERY else random.Random(name).sample(every, SAMPLE)


@pytest.mark.parametrize("name", PLANS)
def test_a_kept_plan_is_applied_by_one_who_dies_and_by_another(
    sim: Simulator, mode: Mode, name: str
) -> None:
    count, wanted = undisturbed(sim, name)
    for at, after in moments(count, f"{name} {mode}"):
        plan = kept(sim, name)
        with pytest.raises(Killed):
            play(sim, mode, applied_to(plan), transport=crashing(mode, CrashAt(at, after)))
        play(sim, mode, applied_to(plan))
        check_end(sim, plan, mode, wanted)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", PLANS)
def test_a_kept_plan_is_applied_until_it_ends(
    sim: Simulator, mode: Mode, name: str, seed: int
) -> None:
    """One request in four goes wrong, by a schedule of faults."""
    _, wanted = undisturbed(sim, name)
    plan = kept(sim, name)
    sim.faults(RandomFaults(seed, rate=0.25))
    for _ in range(12):
        with contextlib.suppress(AscError):
            play(sim, mode, applied_to(plan))
            break
    else:
        pytest.fail("twelve runs, and none came through")
    sim.clear_faults()
    check_end(sim, plan, mode, wanted)
