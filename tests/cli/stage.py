"""What the examples of commands find: ids for their placeholders, files, and states.

An example that starts from the small account as it is needs nothing here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from asc.testing import Simulator, sample_ipa
from tests.workflows import versions_stage as versions


def make_files(folder: Path) -> None:
    """The files that examples name."""
    sample_ipa(folder / "App.ipa")


IDS: dict[str, Callable[[Simulator], str]] = {
    "BUILD_ID": lambda sim: versions.build_of(sim, "1").id,
}
"""Placeholder in an example -> the id of such a resource."""


def _approved(sim: Simulator) -> None:
    versions.make_ready(sim, "12")
    versions.set_state(sim, "1.1", "PENDING_DEVELOPER_RELEASE")


def _phased(sim: Simulator) -> None:
    version = versions.version_of(sim)
    versions.all_released(sim)
    sim.store.add(
        "appStoreVersionPhasedReleases",
        {"phasedReleaseState": "ACTIVE"},
        {"appStoreVersion": version.ref},
    )


def _invited(sim: Simulator) -> None:
    for tester in sim.store.all("betaTesters"):
        sim.store.update(tester.ref, {"state": "INVITED"})


STAGES: dict[str, Callable[[Simulator], object]] = {
    "testflight testers invite": _invited,
    "versions cancel": versions.in_review,
    "versions phase": _phased,
    "versions release": _approved,
    "versions reopen": versions.in_draft,
    "versions submit": versions.make_ready,
}
"""Command -> what has to be so before its example."""
