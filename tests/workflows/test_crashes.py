"""The crash matrix: whatever goes wrong at whichever request, a second run ends where an
undisturbed one does.

Of each row some requests are tried, chosen by its name; `make crashes` tries them all.
"""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from asc.errors import AscError
from asc.testing import Fault, RandomFaults, Simulator
from asc.workflows.uploads.state import beside

from .playing import CrashAt, Killed, Mode, crashing, play
from .scenarios import NAMES, OFTEN, Scenario, scenarios
from .snapshot import Snapshot, snapshot

FAULTS: dict[str, Callable[[int], Fault]] = {
    "reset before": lambda k: Fault(kind="reset", at=k),
    "reset after effect": lambda k: Fault(kind="reset", after_effect=True, at=k),
    "500 before": lambda k: Fault(status=500, at=k),
    "500 after effect": lambda k: Fault(status=500, after_effect=True, at=k),
    "429": lambda k: Fault(status=429, at=k),
}
ALL = os.environ.get("CRASHES") == "all"
TRIED = NAMES if ALL else OFTEN
KILLS = {"killed before": False, "killed after effect": True}
CASES: list[tuple[str, Mode]] = [
    *((what, "sync") for what in (*FAULTS, *KILLS)),
    ("500 after effect", "async"),
    ("killed after effect", "async"),
]


SCHEDULES = range(500 if ALL else 10)
PICTURES = (
    "publish new version",
    "push to library",
    "publish to sets",
    "push to sets",
    "publish to library",
)
SEEDED = [name for name in TRIED if ALL or not name.startswith("publish")]
"""Publish takes its turn in `SCHEDULES`."""
_ENDS: dict[tuple[str, Mode], tuple[int, Snapshot]] = {}


def undisturbed(sim: Simulator, scenario: Scenario, mode: Mode) -> tuple[int, Snapshot]:
    """How many requests the workflow takes when nothing goes wrong, and what it leaves."""
    if (scenario.name, mode) not in _ENDS:
        _set(sim, scenario)
        play(sim, mode, scenario.act)
        count = len(sim.requests)
        _ENDS[scenario.name, mode] = count, _left(sim)
    return _ENDS[scenario.name, mode]


def _left(sim: Simulator) -> Snapshot:
    """What is there when all that Apple does by itself is over: a review ends, a version is on
    sale.
    """
    sim.clear_faults()
    sim.clock.advance(10 * 24 * 3600)
    play(sim, "sync", lambda client: client.api.apps.list(limit=1).first())
    return snapshot(sim)


def _tried(count: int, row: str, sample: int) -> list[int]:
    """The requests at which a row of the matrix crashes: the last one, and some others."""
    every = range(1, count + 1)
    if ALL or count <= sample:
        return list(every)
    return sorted({count, *random.Random(row).sample(every, sample)})


def _set(sim: Simulator, scenario: Scenario) -> None:
    sim.reset()
    sim.options.processing_reads = 1
    sim.options.part_size = 1 << 16
    scenario.arrange(sim)


def _disturbed(sim: Simulator, scenario: Scenario, mode: Mode, what: str, k: int) -> None:
    """One run in which something goes wrong at the k-th request."""
    if what in KILLS:
        with pytest.raises(Killed):
            play(sim, mode, scenario.act, transport=crashing(mode, CrashAt(k, KILLS[what])))
        return
    sim.faults(FAULTS[what](k))
    try:
        play(sim, mode, scenario.act)
    except AscError:
        pass  # a workflow may give up; nothing is left half done that the next run doesn't finish
    finally:
        sim.clear_faults()


@pytest.mark.parametrize(("what", "mode"), CASES, ids=lambda value: value.replace(" ", "-"))
@pytest.mark.parametrize("name", TRIED)
def test_run_again_after_a_crash_at_any_request(
    sim: Simulator, ipa: Path, name: str, what: str, mode: Mode
) -> None:
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    count, wanted = undisturbed(sim, scenario, mode)
    for k in _tried(count, f"{name} {what} {mode}", scenario.sample):
        _set(sim, scenario)
        beside(ipa).unlink(missing_ok=True)
        _disturbed(sim, scenario, mode, what, k)
        play(sim, mode, scenario.act)
        assert not beside(ipa).exists()
        left = _left(sim)
        assert left == wanted, (
            f"{what} at request {k} of {count}: too much {left - wanted}, missing {wanted - left}"
        )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", SEEDED)
def test_run_again_until_it_ends(
    sim: Simulator, ipa: Path, mode: Mode, name: str, seed: int
) -> None:
    """Several things go wrong in one run, one in five requests: so it is run until one comes
    through.
    """
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    _, wanted = undisturbed(sim, scenario, mode)
    _set(sim, scenario)
    sim.faults(RandomFaults(seed, rate=0.2))
    for _ in range(10):
        with contextlib.suppress(AscError):
            play(sim, mode, scenario.act)
            break
    else:
        pytest.fail("ten runs, and none came through")
    assert _left(sim) == wanted


@pytest.mark.parametrize("seed", SCHEDULES)
def test_schedules_of_faults_double_nothing(sim: Simulator, ipa: Path, seed: int) -> None:
    """The runs that take long: pictures and publish, in either client by turns."""
    name = PICTURES[seed % len(PICTURES)]
    mode: Mode = "async" if seed // len(PICTURES) % 2 else "sync"
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    _, wanted = undisturbed(sim, scenario, mode)
    _set(sim, scenario)
    sim.faults(RandomFaults(seed, rate=0.1))
    for _ in range(10):
        with contextlib.suppress(AscError):
            play(sim, mode, scenario.act)
            break
    else:
        pytest.fail("ten runs, and none came through")
    assert _left(sim) == wanted
