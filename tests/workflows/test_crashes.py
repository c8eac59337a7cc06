"""The crash matrix: whatever goes wrong at whichever request, a second run ends where an
undisturbed one does.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from asc.errors import AscError
from asc.testing import Fault, RandomFaults, Simulator
from asc.workflows.uploads.state import beside

from .playing import Doom, Killed, Mode, doomed, play
from .scenarios import NAMES, Scene, scenes
from .snapshot import Footprint, footprint

FAULTS: dict[str, Callable[[int], Fault]] = {
    "reset before": lambda k: Fault(kind="reset", at=k),
    "reset after effect": lambda k: Fault(kind="reset", after_effect=True, at=k),
    "500 before": lambda k: Fault(status=500, at=k),
    "500 after effect": lambda k: Fault(status=500, after_effect=True, at=k),
    "429": lambda k: Fault(status=429, at=k),
}
KILLS = {"killed before": False, "killed after effect": True}
CASES: list[tuple[str, Mode]] = [
    *((what, "sync") for what in (*FAULTS, *KILLS)),
    ("500 after effect", "async"),
    ("killed after effect", "async"),
]


def undisturbed(sim: Simulator, scene: Scene, mode: Mode) -> tuple[int, Footprint]:
    """How many requests the journey takes when nothing goes wrong, and what it leaves."""
    _set(sim, scene)
    play(sim, mode, scene.act)
    return len(sim.requests), footprint(sim)


def _set(sim: Simulator, scene: Scene) -> None:
    sim.reset()
    sim.options.processing_reads = 1
    sim.options.part_size = 1 << 16
    scene.arrange(sim)


def _disturbed(sim: Simulator, scene: Scene, mode: Mode, what: str, k: int) -> None:
    """One run in which something goes wrong at the k-th request."""
    if what in KILLS:
        with pytest.raises(Killed):
            play(sim, mode, scene.act, transport=doomed(mode, Doom(k, KILLS[what])))
        return
    sim.faults(FAULTS[what](k))
    try:
        play(sim, mode, scene.act)
    except AscError:
        pass  # a journey may give up; nothing is left half done that the next run doesn't finish
    finally:
        sim.clear_faults()


@pytest.mark.parametrize(("what", "mode"), CASES, ids=lambda value: value.replace(" ", "-"))
@pytest.mark.parametrize("name", NAMES)
def test_run_again_after_a_crash_at_any_request(
    sim: Simulator, ipa: Path, name: str, what: str, mode: Mode
) -> None:
    scene = next(scene for scene in scenes(ipa) if scene.name == name)
    count, wanted = undisturbed(sim, scene, mode)
    for k in range(1, count + 1):
        _set(sim, scene)
        beside(ipa).unlink(missing_ok=True)
        _disturbed(sim, scene, mode, what, k)
        play(sim, mode, scene.act)
        assert not beside(ipa).exists()
        left = footprint(sim)
        assert left == wanted, (
            f"{what} at request {k} of {count}: too much {left - wanted}, missing {wanted - left}"
        )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", NAMES)
def test_run_again_until_it_ends(
    sim: Simulator, ipa: Path, mode: Mode, name: str, seed: int
) -> None:
    """Several things go wrong in one run, one in five requests: so it is run until one comes
    through.
    """
    scene = next(scene for scene in scenes(ipa) if scene.name == name)
    _, wanted = undisturbed(sim, scene, mode)
    _set(sim, scene)
    sim.faults(RandomFaults(seed, rate=0.2))
    for _ in range(10):
        with contextlib.suppress(AscError):
            play(sim, mode, scene.act)
            break
    else:
        pytest.fail("ten runs in vain")
    assert footprint(sim) == wanted
