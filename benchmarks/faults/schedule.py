"""What goes wrong, by seed: the same seed and the same order of requests meet the same faults."""

from __future__ import annotations

import random
from typing import Any

from asc.testing import Clock, Fault, Simulator
from asc.testing.simulator.engine.http import Incoming

TESTERS = 2000
BEFORE = (
    Fault(status=500),
    Fault(status=502, body="html"),
    Fault(status=503, body="empty", retry_after="3"),
    Fault(status=504, body="empty"),
    Fault(status=408, body="empty"),
    Fault(kind="reset"),
    Fault(kind="unauthorized"),
    Fault(status=429),
    Fault(status=429, retry_after="5"),
)
AFTER = (
    Fault(status=500, after_effect=True),
    Fault(status=502, body="html", after_effect=True),
    Fault(status=504, body="empty", after_effect=True),
    Fault(kind="reset", after_effect=True),
    Fault(kind="truncate"),
)
RATE = 0.12


class Schedule:
    """A source of faults for `Simulator.faults`. A 401 never comes twice running: that would be a
    refused key.
    """

    def __init__(self, seed: int, *, after_effect: bool) -> None:
        self.seed, self.after_effect = seed, after_effect
        self._last: Fault | None = None

    def strike(self, request: Incoming, number: int, free: bool) -> Fault | None:
        chance = random.Random(f"{self.seed}:{number}")
        faults = BEFORE + (AFTER if self.after_effect or request.method == "GET" else ())
        fault = chance.choice(faults) if chance.random() < RATE else None
        if fault and fault.kind == "truncate" and request.method == "DELETE":
            fault = None  # a 204 has no body that could be cut
        if (
            fault
            and fault.kind == "unauthorized"
            and self._last
            and self._last.kind == "unauthorized"
        ):
            fault = None
        self._last = fault if free else None
        return self._last


def simulator(clock: Clock | None = None) -> Simulator:
    """An account with one app, two groups and 2,000 testers."""
    sim = Simulator(seed=None, clock=clock)
    testers = [
        {"id": f"tester-{number}", "email": f"{number}@example.com"} for number in range(TESTERS)
    ]
    groups: list[dict[str, Any]] = [
        {"id": f"group-{number}", "name": f"first {number}", "app": "1"} for number in (1, 2)
    ]
    sim.seed({"apps": [{"id": "1", "name": "App"}], "betaTesters": testers, "betaGroups": groups})
    return sim


def prepare(sim: Simulator, seed: int, *, budgets: bool = True) -> Schedule:
    """The simulator at the start of a schedule; every third has an hour's, every second a minute's
    budget to mind.
    """
    sim.reset()
    schedule = Schedule(seed, after_effect=seed % 8 < 5)  # an odd and an even seed of each
    sim.limits.hour = 45 if budgets and seed % 3 == 0 else 3600
    sim.limits.minute = 15 if budgets and seed % 2 == 0 else None
    sim.faults(schedule)  # type: ignore[arg-type]  # anything with `strike` will do
    return schedule
