"""Every workflow under a client that is restricted: to its app, to another one, to reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from asc.errors import NotPermitted
from asc.http.restrictions import OF_SEVERAL_APPS, OF_THE_TEAM
from asc.testing import Simulator

from .playing import play
from .pricing_stage import BARE
from .scenarios import APP, NAMES, Scenario, scenarios
from .snapshot import snapshot

OTHER = "com.example.app2"

BY_ID = ("attach notes", "replace screenshot", "reply", "replace reply", "delete reply")
"""These are given the id of a resource that was not read by way of its app: they are refused."""


@pytest.fixture(params=NAMES)
def scenario(request: pytest.FixtureRequest, ipa: Path) -> Scenario:
    return next(each for each in scenarios(ipa) if each.name == request.param)


def _arranged(sim: Simulator, scenario: Scenario) -> Any:
    scenario.arrange(sim)
    return snapshot(sim)


def _writes(sim: Simulator) -> list[str]:
    """The types whose resources were written, uploads left out."""
    sent = [request.path for request in sim.requests if request.method not in ("GET", "PUT")]
    return [path.split("/")[2] for path in sent if path.startswith("/v")]


@contextmanager
def _refused_where(may_be: bool) -> Iterator[list[NotPermitted]]:
    """Takes the refusal, where there may be one, and gives it."""
    refused: list[NotPermitted] = []
    try:
        yield refused
    except NotPermitted as error:
        if not may_be:
            raise
        refused.append(error)


def test_what_belongs_to_the_app_is_done_as_without(sim: Simulator, scenario: Scenario) -> None:
    _arranged(sim, scenario)
    play(sim, "sync", scenario.act)
    done, types = snapshot(sim), set(_writes(sim))
    sim.reset()
    before = _arranged(sim, scenario)
    shared = bool(types & (OF_THE_TEAM | OF_SEVERAL_APPS))
    with _refused_where(shared or scenario.name in BY_ID) as refused:
        play(sim, "sync", scenario.act, only_apps=[APP, BARE])
    assert snapshot(sim) == (before if refused else done)


@pytest.mark.parametrize("restriction", [{"only_apps": [OTHER]}, {"read_only": True}])
def test_nothing_is_written_for_another_app_or_when_reading(
    sim: Simulator, scenario: Scenario, restriction: dict[str, Any]
) -> None:
    before = _arranged(sim, scenario)
    with _refused_where(True):
        play(sim, "sync", scenario.act, **restriction)
    assert not _writes(sim)
    assert snapshot(sim) == before
