"""A small run of `python -m benchmarks.faults`: the whole one plays 500 schedules."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.faults.run import play_all


def test_schedules_of_faults_lose_double_and_hide_nothing() -> None:
    report = play_all(range(16))
    assert report.problems == []
    assert report.ambiguous == report.read_back > 0
    assert report.settled == report.through_settle > 0
    assert report.faults > 40


def test_a_seed_plays_the_same_way_again() -> None:
    assert play_all([3, 6]) == play_all([3, 6])
