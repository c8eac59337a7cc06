"""The answer to every write is lost: the workflow looks, and goes on as if it had come."""

from __future__ import annotations

from pathlib import Path

import pytest

from asc.errors import AmbiguousWrite
from asc.testing import Fault, Simulator
from asc.workflows.uploads.state import beside

from .playing import play
from .scenario import Scenario
from .scenarios import NAMES, scenarios
from .snapshot import Snapshot, snapshot

GIVES_UP = {
    "ask apple, then submit",
    "change capabilities",
    "complete phased release",
    "push listing",
    "remove testers",
    "reopen version",
    "replace screenshot",
    "sandbox tester",
    "take back version",
    "take price change back",
}
"""One of their writes has no request that shows what became of it: run again, they end."""
COMPOSED = {"publish to library", "publish to sets", "publish new version"}
"""They take long, and their parts are here."""


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {*GIVES_UP, *COMPOSED}])
def test_no_answer_to_a_write(sim: Simulator, ipa: Path, name: str) -> None:
    wanted = outcome(sim, ipa, name)
    assert outcome(sim, ipa, name, lost=True) == wanted


@pytest.mark.parametrize("name", sorted(GIVES_UP))
def test_no_answer_and_no_way_to_look(sim: Simulator, ipa: Path, name: str) -> None:
    with pytest.raises(AmbiguousWrite, match="before you send it again"):
        outcome(sim, ipa, name, lost=True)


def outcome(sim: Simulator, ipa: Path, name: str, *, lost: bool = False) -> tuple[str, Snapshot]:
    """What a workflow gives, and what it leaves when Apple's part is over, too."""
    scenario = arranged(sim, ipa, name)
    for method in ("POST", "PATCH", "DELETE") if lost else ():
        sim.faults(Fault(method=method, after_effect=True, times=None))
    told = str(play(sim, "sync", scenario.act))
    sim.clear_faults()
    sim.clock.advance(10 * 24 * 3600)
    play(sim, "sync", lambda client: client.api.apps.list(limit=1).first())
    return told, snapshot(sim)


def arranged(sim: Simulator, ipa: Path, name: str) -> Scenario:
    sim.reset()
    sim.options.processing_reads = 1
    sim.options.part_size = 1 << 16
    beside(ipa).unlink(missing_ok=True)
    scenario = next(each for each in scenarios(ipa) if each.name == name)
    scenario.arrange(sim)
    return scenario
