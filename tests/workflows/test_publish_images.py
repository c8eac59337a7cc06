"""Images that a review looks at by themselves go with the version that `publish` submits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import CannotSubmit
from asc.testing import Fault, Simulator

from . import publish_stage as stage
from . import versions_stage as versions
from .pictures import png
from .playing import Mode, play


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One language, with an image for the header of the product page."""
    folder = tmp_path_factory.mktemp("publish")
    stage.texts(folder / "texts")
    shots = stage.pictures(folder / "shots")
    png(shots / "en-US" / "header" / "wide.png", (3840, 1646), note="header")
    return folder


def publish(client: Any, folder: Path, **options: Any) -> Any:
    given = {"listing": folder / "texts", "media": folder / "shots", **options}
    return stage.publish(client, folder, **given)


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def submitted(sim: Simulator) -> list[str]:
    """The types of what is in submissions."""
    items = list(sim.store.all("reviewSubmissionItems"))
    names = ("appStoreVersion", "appAssetLibraryImage")
    held = [sim.store.first(item.ref, name) for item in items for name in names]
    return sorted(each.ref.type for each in held if each is not None)


BOTH = ["appAssetLibraryImages", "appStoreVersions"]


def test_a_header_goes_with_its_version(sim: Simulator, mode: Mode, folder: Path) -> None:
    first = play(sim, mode, lambda client: publish(client, folder))
    added = [step.what.split()[0] for step in first.attached.steps if step.outcome == "added"]
    assert (added, submitted(sim)) == (BOTH, BOTH)
    before, items = writes(sim), first.media.to_submit
    again = play(sim, mode, lambda client: publish(client, folder, items=items))
    assert (again.changed, writes(sim)) == (False, before)


def test_a_dry_run_plans_it(sim: Simulator, folder: Path) -> None:
    planned = play(sim, "sync", lambda client: publish(client, folder), dry_run=True)
    done = play(sim, "sync", lambda client: publish(client, folder))
    kinds = [
        [(step.what.split()[0], step.outcome) for step in each.attached.steps]
        for each in (planned, done)
    ]
    assert kinds[0] == kinds[1]


def test_a_draft_of_a_run_that_broke_off_is_used(sim: Simulator, mode: Mode, folder: Path) -> None:
    """Also where only the image came into it."""
    sim.faults(Fault(method="PATCH", path="/v1/reviewSubmissions/*", status=409))
    with pytest.raises(CannotSubmit):
        play(sim, mode, lambda client: publish(client, folder))
    for item in sim.store.all("reviewSubmissionItems"):
        if sim.store.first(item.ref, "appStoreVersion"):
            sim.store.delete(item.ref)
    versions.set_state(sim, "1.1", "PREPARE_FOR_SUBMISSION")
    assert submitted(sim) == BOTH[:1]
    play(sim, mode, lambda client: publish(client, folder))
    assert submitted(sim) == BOTH
    assert len(list(sim.store.all("reviewSubmissions"))) == 1


def test_a_rejected_submission_takes_no_image(sim: Simulator, mode: Mode, folder: Path) -> None:
    versions.rejected(sim)
    done = play(sim, mode, lambda client: publish(client, folder))
    outcomes = {step.what.split()[0]: step.outcome for step in done.attached.steps}
    assert outcomes["appAssetLibraryImages"] == "refused"
    assert outcomes["submission"] == "sent"
