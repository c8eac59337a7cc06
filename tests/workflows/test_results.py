"""What every workflow gives back: steps, `changed`, and texts for people, programs and a chat."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

from asc import Result
from asc.errors import ExistingDiffers
from asc.flow.result import Outcome, Step
from asc.testing import Simulator

from . import golden
from .playing import Act, Mode, play
from .scenarios import APP, NAMES, fresh_build, scenarios

VALUES = ("next build number", "ask apple, then submit")
"""Scenarios that give a value, or by the second run nothing, not a result."""
_OF_OTHERS = ("availability", "price", "review screenshot")
SUMMED: dict[str, tuple[str, ...]] = {
    "make purchase": _OF_OTHERS,
    "make subscription": _OF_OTHERS,
    "apply catalog file": (),
    "apply products and prices": (),
}
"""Steps that sum up those of another workflow, which are the events."""
AGAIN = ("mend webhook", "replay")
"""A secret that is rotated, and deliveries that are replayed, are so each time."""


@pytest.fixture(scope="module")
def _serving() -> Iterator[Simulator]:
    """On a clock that stands still, so that the results of a day are the same."""
    with Simulator(clock=golden.frozen_clock()) as simulator:
        yield simulator


@pytest.mark.parametrize("name", [name for name in NAMES if name not in VALUES])
def test_a_result_says_what_was_done(sim: Simulator, mode: Mode, ipa: Path, name: str) -> None:
    """A first run has changed something, a second one has not; every form shows every step, each
    step is an event, and the texts are those of the golden file.
    """
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    scenario.arrange(sim)
    names = golden.Names.of(sim, ipa.parent)
    events: list[object] = []
    runs: dict[str, str] = {}

    def run(title: str, act: Act, **options: Any) -> Any:
        before = len(sim.requests)
        result = play(sim, mode, act, **options)
        runs[title] = golden.show(result, sim.requests[before:], names)
        check_forms(result)
        return result

    run("dry run", scenario.act, dry_run=True)
    first = run("first run", lambda client: scenario.act(Listening(client, events)))
    assert first.changed
    assert run("second run", scenario.act).changed is (name in AGAIN)
    check_events(name, first, events)
    golden.compare(name, runs)


def check_forms(result: Result) -> None:
    values = json.loads(json.dumps(result.to_dict()))
    assert values["changed"] is result.changed
    assert [step["outcome"] for step in values["steps"]] == [step.outcome for step in result.steps]
    assert set(values) == {"changed", *(field.name for field in attrs.fields(type(result)))}
    assert str(result).startswith(result.title)
    assert result.to_slack().startswith(f"*{result.title}*")
    for step in result.steps:
        assert isinstance(step.what, str)
        assert step.what
        assert step.outcome in get_args(Outcome)
        assert str(step) in str(result)
        assert str(step) in result.to_slack()


def check_events(name: str, result: Result, events: list[object]) -> None:
    """Steps that are done at once are told as they end."""
    steps = [event for event in events if isinstance(event, Step)]
    if name not in SUMMED:
        assert sorted(map(str, steps)) == sorted(map(str, result.steps))
    whole = [step for step in result.steps if step.what not in SUMMED.get(name, ())]
    assert [step for step in whole if step not in steps] == []


class Listening:
    """A client whose workflows all give their events to one list."""

    def __init__(self, client: Any, events: list[object]) -> None:
        self._client, self._events = client, events

    def __getattr__(self, namespace: str) -> Any:
        return _Namespace(getattr(self._client, namespace), self._events)

    def run(self, workflow: Any) -> Any:
        return self._client.run(workflow, on_event=self._events.append)

    def apply(self, plan: Any, **options: Any) -> Any:
        return self._client.apply(plan, on_event=self._events.append, **options)


@attrs.frozen
class _Namespace:
    methods: Any
    events: list[object]

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.methods, name)
        return lambda *args, **kwargs: method(*args, **kwargs, on_event=self.events.append)


def test_a_result_tells_testers_and_places_apart(sim: Simulator, mode: Mode) -> None:
    people = ["tester1.1@example.com", "nobody@example.com"]
    report = play(
        sim,
        mode,
        lambda c: c.testflight.move_testers(APP, people, source="Friends", target="Press"),
    )
    assert str(report).splitlines() == [
        "1 moved, 1 refused",
        "  tester1.1@example.com, Friends to Press: moved",
        "  nobody@example.com, Friends to Press: refused (not in 'Friends')",
    ]
    assert report.to_dict()["steps"][0] == {
        "what": "tester1.1@example.com, Friends to Press",
        "outcome": "moved",
        "why": "",
        "email": "tester1.1@example.com",
        "where": "Friends to Press",
    }


def test_nothing_is_written_where_notes_differ_and_that_is_an_error(
    sim: Simulator, mode: Mode
) -> None:
    """What can be decided is decided before the first write, the export question included."""
    fresh_build(sim)
    with pytest.raises(ExistingDiffers, match="notes for en-US"):
        play(
            sim,
            mode,
            lambda client: client.testflight.distribute(
                "fresh-build",
                notes={"en-US": "new"},
                uses_non_exempt_encryption=False,
                if_exists="fail",
            ),
        )
    assert {request.method for request in sim.requests} == {"GET"}
