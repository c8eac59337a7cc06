"""The crash matrix of a whole shop: two groups, six products, four languages, offers.

It takes over a hundred requests, so that each kind of crash is tried at one of them; `make crashes`
tries them all.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from asc.testing import Simulator

from .catalog_stage import apply_shop, write_shop
from .playing import Mode, play
from .pricing_scenarios import keep_few_territories
from .scenario import Scenario
from .test_crashes import CASES, _disturbed, _left, undisturbed


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    path = write_shop(tmp_path)
    return Scenario("apply a shop", apply_shop(path), keep_few_territories)


def tried(count: int, row: str) -> list[int]:
    every = range(1, count + 1)
    return list(every) if os.environ.get("CRASHES") == "all" else [random.Random(row).choice(every)]


@pytest.mark.parametrize(("what", "mode"), CASES, ids=lambda value: value.replace(" ", "-"))
def test_a_shop_is_whole_after_a_crash_at_any_request(
    sim: Simulator, scenario: Scenario, what: str, mode: Mode
) -> None:
    count, wanted = undisturbed(sim, scenario, mode)
    assert count > 100
    for k in tried(count, f"{what} {mode}"):
        sim.reset()
        sim.options.processing_reads = 1
        sim.options.part_size = 1 << 16
        scenario.arrange(sim)
        _disturbed(sim, scenario, mode, what, k)
        play(sim, mode, scenario.act)
        before = sum(request.method != "GET" for request in sim.requests)
        assert not play(sim, mode, scenario.act).changed
        assert sum(request.method != "GET" for request in sim.requests) == before
        left = _left(sim)
        assert left == wanted, (
            f"{what} at request {k} of {count}: too much {left - wanted}, missing {wanted - left}"
        )
