"""Feedback of the first app, and the scenario of deleting some."""

from __future__ import annotations

from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

from .scenario import Scenario

APP = "com.example.app1"
CRASH, SHOT = "one-crash", "one-screenshot"
TYPES = {"crash": "betaFeedbackCrashSubmissions", "shot": "betaFeedbackScreenshotSubmissions"}


def add(sim: Simulator, kind: str, ident: str, ago: float = 0.0, **more: Any) -> Record:
    """A submission from some seconds ago, with a log or an image."""
    app = next(sim.store.all("apps"))
    attributes: dict[str, Any] = {
        "createdDate": sim.clock.utc(-ago),
        "comment": ident,
        "deviceModel": "iPad16,3",
    }
    if kind == "shot":
        attributes["screenshots"] = [{"width": 8, "height": 16}]
    made = sim.store.add(TYPES[kind], {**attributes, **more}, ident=ident)
    sim.store.link(app.ref, TYPES[kind], [made.ref])
    if kind == "crash":
        log = sim.store.add("betaCrashLogs", {"logText": f"Thread 0: {ident}"}, ident=ident)
        sim.store.replace(made.ref, "crashLog", [log.ref])
    return made


def two_named(sim: Simulator) -> None:
    add(sim, "crash", CRASH)
    add(sim, "shot", SHOT)


def delete_two(client: Any) -> Any:
    return client.feedback.delete(APP, [CRASH, SHOT])


def feedback_scenarios() -> list[Scenario]:
    return [Scenario("delete feedback", delete_two, two_named)]
