"""The first app's product in Xcode Cloud, as the workflows find it."""

from __future__ import annotations

from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

APP, WORKFLOW = "com.example.app1", "Release"
COMMIT = "c0ffee" + "0" * 34
KEPT = (WORKFLOW, "main", "refs/heads/main", COMMIT)
"""What a recorded run compares."""


def workflow_of(sim: Simulator) -> Record:
    return next(sim.store.all("ciWorkflows"))


def branch_of(sim: Simulator) -> Record:
    return next(sim.store.all("scmGitReferences"))


def push(sim: Simulator, commit: str = COMMIT) -> None:
    """Somebody pushes a commit to the main branch."""
    sim.store.update(branch_of(sim).ref, head=commit)


def runs_of(sim: Simulator) -> list[Record]:
    """The runs that were started by hand."""
    return [run for run in sim.store.all("ciBuildRuns") if run["startReason"] == "MANUAL"]


def run_commit(client: Any) -> Any:
    """A run that can be asked for again."""
    return client.xcode_cloud.run(WORKFLOW, app=APP, branch="main", commit=COMMIT)
