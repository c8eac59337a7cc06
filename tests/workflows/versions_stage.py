"""Versions of the first app in the states from which workflows start."""

from __future__ import annotations

from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Record

EVENT = "summer"


def app_of(sim: Simulator) -> Record:
    return next(sim.store.all("apps"))


def version_of(sim: Simulator, number: str = "1.1") -> Record:
    versions = sim.store.related(app_of(sim).ref, "appStoreVersions")
    return next(each for each in versions if each["versionString"] == number)


def build_of(sim: Simulator, number: str) -> Record:
    builds = sim.store.related(app_of(sim).ref, "builds")
    return [each for each in builds if each["version"] == number][-1]


def set_state(sim: Simulator, number: str, state: str) -> None:
    set_version_state(sim.store, version_of(sim, number).ref, state)


def add_event(sim: Simulator, ident: str = EVENT) -> Record:
    """An event that can be reviewed."""
    schedule = {"territories": ["USA"], "publishStart": "2027-01-01T00:00:00Z"}
    attributes = {"eventState": "DRAFT", "territorySchedules": [schedule]}
    event = sim.store.add("appEvents", attributes, {"app": app_of(sim).ref}, ident=ident)
    texts = dict.fromkeys(("name", "shortDescription", "longDescription"), "Summer")
    link = {"appEvent": event.ref}
    sim.store.add("appEventLocalizations", {"locale": "en-US", **texts}, link)
    return event


def make_ready(sim: Simulator, build: str | None = None) -> Record:
    """A version that lacks nothing but its build, or nothing at all; and an event."""
    version = version_of(sim)
    for text in sim.store.related(version.ref, "appStoreVersionLocalizations"):
        sim.store.update(text.ref, {"whatsNew": "Faster"})
    if build:
        sim.store.replace(version.ref, "build", [build_of(sim, build).ref])
    add_event(sim)
    return version


def all_released(sim: Simulator) -> None:
    set_state(sim, "1.0", "REPLACED_WITH_NEW_VERSION")
    set_state(sim, "1.1", "READY_FOR_DISTRIBUTION")


def add_submission(sim: Simulator, state: str, *things: Record, item: str = "") -> Record:
    """A review submission that holds things."""
    names = {"appStoreVersions": "appStoreVersion", "appEvents": "appEvent"}
    attributes = {"platform": "IOS", "state": state}
    versions = [thing.ref for thing in things if thing.ref.type == "appStoreVersions"]
    shown: dict[str, Any] = {"app": app_of(sim).ref, "appStoreVersionForReview": versions}
    made = sim.store.add("reviewSubmissions", attributes, shown)
    for thing in things:
        links = {"reviewSubmission": made.ref, names[thing.ref.type]: thing.ref}
        sim.store.add("reviewSubmissionItems", {"state": item or "READY_FOR_REVIEW"}, links)
    return made


def in_draft(sim: Simulator) -> Record:
    """In a draft, together with an event."""
    version = make_ready(sim, "12")
    set_state(sim, "1.1", "READY_FOR_REVIEW")
    event = next(each for each in sim.store.all("appEvents") if each.id == EVENT)
    return add_submission(sim, "READY_FOR_REVIEW", version, event)


def in_review(sim: Simulator) -> Record:
    version = make_ready(sim, "12")
    set_state(sim, "1.1", "WAITING_FOR_REVIEW")
    return add_submission(sim, "WAITING_FOR_REVIEW", version)


def rejected(sim: Simulator) -> Record:
    version = make_ready(sim, "12")
    set_state(sim, "1.1", "REJECTED")
    return add_submission(sim, "UNRESOLVED_ISSUES", version, item="REJECTED")


def approved(sim: Simulator) -> None:
    version = make_ready(sim, "12")
    set_state(sim, "1.1", "PENDING_DEVELOPER_RELEASE")
    links = {"appStoreVersion": version.ref}
    sim.store.add("appStoreVersionSubmissions", {}, links, ident=version.id)


def in_phases(sim: Simulator, state: str = "ACTIVE") -> None:
    attributes = {"phasedReleaseState": state, "currentDayNumber": 2}
    links = {"appStoreVersion": version_of(sim, "1.0").ref}
    sim.store.add("appStoreVersionPhasedReleases", attributes, links)
