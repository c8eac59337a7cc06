"""Versions of several platforms, what is never touched, and that a second run writes nothing."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from asc_api.resources import review_submission_items

from asc.errors import CannotSubmit, InvalidArgument
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.versions import ReviewContact
from asc.workflows.versions.items import ARGUMENTS, INCLUDE

from . import versions_stage as stage
from .pictures import png
from .playing import Act, Mode, play
from .scenarios import APP, version_scenarios
from .versions_files import PLAIN, file_scenarios
from .versions_stage import app_of, make_ready, version_of

SCENARIOS = [*version_scenarios(), *file_scenarios(Path())]
CALLS: dict[str, Act] = {
    "cancel": lambda client: client.versions.cancel(APP, "1.1"),
    "ensure": lambda client: client.versions.ensure(APP, "1.1", release="manual"),
    "release": lambda client: client.versions.release(APP, "1.1"),
    "reopen": lambda client: client.versions.reopen(APP, "1.1"),
    "set_phased_release": lambda client: client.versions.set_phased_release(APP, "1.1", "start"),
    "submit": lambda client: client.versions.submit(APP, "1.1", release="manual"),
    "validate": lambda client: client.versions.validate(APP, "1.1"),
    "wait_for_state": lambda client: client.versions.wait_for_state(APP, "1.1", "IN_REVIEW"),
}


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def add_mac(sim: Simulator) -> Record:
    """The same version for the Mac."""
    attributes = {**version_of(sim).attributes, "platform": "MAC_OS"}
    return sim.store.add("appStoreVersions", attributes, {"app": app_of(sim).ref})


@pytest.mark.parametrize("name", CALLS)
def test_every_call_wants_the_platform_where_there_are_two(sim: Simulator, name: str) -> None:
    add_mac(sim)
    with pytest.raises(InvalidArgument, match=r"IOS.*MAC_OS"):
        play(sim, "sync", CALLS[name])
    assert writes(sim) == []


def test_the_other_platform_is_never_touched(sim: Simulator, mode: Mode) -> None:
    make_ready(sim)
    other = add_mac(sim)
    foreign = stage.add_submission(sim, "READY_FOR_REVIEW", other)
    sim.store.update(foreign.ref, {"platform": "MAC_OS"})
    before = (dict(sim.store.one(other.ref).attributes), len(writes(sim)))  # type: ignore[union-attr]
    act: Act = lambda client: client.versions.submit(APP, "1.1", platform="IOS", **PLAIN)  # noqa: E731
    assert play(sim, mode, act).steps[-1].outcome == "sent"
    assert dict(sim.store.one(other.ref).attributes) == before[0]  # type: ignore[union-attr]
    assert not [line for line in writes(sim) if other.id in line or foreign.id in line]
    assert sim.store.one(foreign.ref)["state"] == "READY_FOR_REVIEW"  # type: ignore[index]


def test_a_plan_of_pictures_keeps_its_platform(sim: Simulator, tmp_path: Path) -> None:
    add_mac(sim)
    png(tmp_path / "en-US" / "01.png")
    with sim.client(clock=sim.clock) as client:
        plan = client.media.plan(APP, tmp_path, version="1.1", platform="IOS")
        assert client.apply(plan).changed


def test_a_build_of_another_platform_is_refused(sim: Simulator) -> None:
    make_ready(sim)
    links = {"app": app_of(sim).ref}
    train = sim.store.add("preReleaseVersions", {"version": "1.1", "platform": "MAC_OS"}, links)
    attributes = {"version": "99", "processingState": "VALID", "expired": False}
    sim.store.add("builds", attributes, {**links, "preReleaseVersion": train.ref})
    act: Act = lambda client: client.versions.submit(APP, "1.1", build="99", **PLAIN)  # noqa: E731
    with pytest.raises(CannotSubmit, match=r"version 1\.1 for IOS has no build 99"):
        play(sim, "sync", act)
    assert writes(sim) == []


def test_all_that_the_document_lets_be_submitted_is_taken() -> None:
    taken = {*inspect.signature(review_submission_items.create).parameters}
    older = {"app_store_version_experiment"}  # deprecated by Apple
    assert taken - {"review_submission"} - older == {*ARGUMENTS.values()}
    shown = {re.sub("_(.)", lambda found: found[1].upper(), name) for name in ARGUMENTS.values()}
    assert shown == {*INCLUDE}, "an answer has to say what an item holds"


def test_a_contact_is_sent_whole(sim: Simulator) -> None:
    """Apple judges the stored record: a field that was not sent can be what is refused."""
    make_ready(sim)
    review = ReviewContact("Bob", "Example", "ann@example.com", "+44 20 7946 0018")
    act: Act = lambda client: client.versions.submit(APP, "1.1", review=review, **PLAIN)  # noqa: E731
    play(sim, "sync", act)
    sent = [each for each in sim.requests if "/v1/appStoreReviewDetails/" in each.path]
    attributes: dict[str, Any] = json.loads(sent[0].body)["data"]["attributes"]
    assert {"contactFirstName", "contactLastName", "contactEmail", "contactPhone"} <= {*attributes}


@pytest.mark.parametrize("name", [each.name for each in SCENARIOS if "apple" not in each.name])
def test_a_second_run_writes_nothing(sim: Simulator, mode: Mode, ipa: Path, name: str) -> None:
    every = [*version_scenarios(), *file_scenarios(ipa)]
    scenario = next(each for each in every if each.name == name)
    scenario.arrange(sim)
    sim.options.processing_reads = 5  # a review that goes on, but is not over
    play(sim, mode, scenario.act)
    before = len(writes(sim))
    assert before
    play(sim, mode, scenario.act)
    assert writes(sim)[before:] == []
