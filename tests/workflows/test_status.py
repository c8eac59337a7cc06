"""How the versions of apps stand, and how few requests that takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument
from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Record
from asc.workflows.versions.app_status import AppStatus

from . import versions_stage as stage
from .playing import Mode, play
from .scenarios import APP
from .versions_stage import app_of, make_ready, version_of

LONG_AGO = "2020-01-02T03:04:05-08:00"


def rows_of(sim: Simulator, app: Any = APP) -> list[AppStatus]:
    return list(play(sim, "sync", lambda client: client.versions.status(app)))


def only(sim: Simulator, number: str = "1.1") -> AppStatus:
    return next(row for row in rows_of(sim) if row.version == number)


def test_a_status_says_whose_move_it_is(sim: Simulator, mode: Mode) -> None:
    stage.in_review(sim)
    rows = list(play(sim, mode, lambda client: client.versions.status(APP)))
    assert [(row.version, row.state, row.move, row.review) for row in rows] == [
        ("1.1", "WAITING_FOR_REVIEW", "Apple's", "WAITING_FOR_REVIEW"),
        ("1.0", "READY_FOR_DISTRIBUTION", "", ""),
    ]


def test_a_status_gives_what_changed(sim: Simulator, tmp_path: Path) -> None:
    memory = tmp_path / "status.json"

    def changed() -> list[str]:
        table = play(sim, "sync", lambda client: client.versions.status(since=memory))
        return [f"{row.app} {row.version} {row.state}" for row in table]

    assert len(changed()) == 10
    assert changed() == []
    stage.in_review(sim)
    assert changed() == [f"{APP} 1.1 WAITING_FOR_REVIEW"]
    assert len(json.loads(memory.read_text("utf-8"))["versions"]) == 10
    memory.write_text("[]", "utf-8")
    with pytest.raises(InvalidArgument, match=r"not a file that client.versions.status wrote"):
        changed()


def test_a_rejection_is_ours_and_is_named(sim: Simulator) -> None:
    stage.rejected(sim)
    row = only(sim)
    assert (row.review, row.move) == ("UNRESOLVED_ISSUES", "ours")
    assert row.rejected == "version 1.1 for IOS"
    assert "rejected: version 1.1 for IOS" in str(row)


def test_of_several_items_those_that_were_rejected_are_named(sim: Simulator) -> None:
    version = make_ready(sim, "12")
    event = sim.store.get("appEvents", stage.EVENT)
    assert event is not None
    submission = stage.add_submission(sim, "UNRESOLVED_ISSUES", version, event, item="REJECTED")
    accepted, _ = sim.store.related(submission.ref, "items")
    sim.store.update(accepted.ref, {"state": "ACCEPTED"})
    stage.set_state(sim, "1.1", "ACCEPTED")
    assert only(sim).rejected == f"appEvents {stage.EVENT}"


def test_an_event_that_was_rejected_shows_beside_what_is_on_sale(sim: Simulator) -> None:
    stage.all_released(sim)
    event = stage.add_event(sim)
    stage.add_submission(sim, "UNRESOLVED_ISSUES", event, item="REJECTED")
    row = only(sim)
    assert (row.state, row.move) == ("READY_FOR_DISTRIBUTION", "ours")
    assert row.rejected == f"appEvents {stage.EVENT}"


def test_the_newest_build_and_testflight(sim: Simulator) -> None:
    make_ready(sim)
    build = stage.build_of(sim, "12")
    sim.store.update(
        sim.store.related(build.ref, "buildBetaDetail")[0].ref,
        {"externalBuildState": "IN_BETA_REVIEW"},
    )
    review = {"betaReviewState": "IN_REVIEW"}
    sim.store.add("betaAppReviewSubmissions", review, {"build": build.ref})
    row = only(sim)
    assert (row.build, row.testflight, row.beta_review) == ("12", "IN_BETA_REVIEW", "IN_REVIEW")


@pytest.mark.parametrize("app", [APP, None])
def test_a_phased_release_shows_its_day(sim: Simulator, app: Any) -> None:
    stage.in_phases(sim)
    row = next(row for row in rows_of(sim, app) if (row.app, row.version) == (APP, "1.0"))
    assert (row.phased, row.move) == ("ACTIVE, day 2 of 7", "")
    phased = sim.store.related(version_of(sim, "1.0").ref, "appStoreVersionPhasedRelease")[0]
    sim.store.update(phased.ref, {"phasedReleaseState": "PAUSED"})
    row = next(row for row in rows_of(sim, app) if (row.app, row.version) == (APP, "1.0"))
    assert (row.phased, row.move) == ("PAUSED, day 2 of 7", "ours")


@pytest.mark.parametrize(
    ("path", "unknown"),
    [
        ("/v1/reviewSubmissions", {"review", "rejected"}),
        ("/v1/builds", {"build", "testflight", "beta_review"}),
        ("/v1/apps/*/appStoreVersions", {"phased"}),
    ],
)
def test_what_the_key_may_not_see_is_unknown(sim: Simulator, path: str, unknown: set[str]) -> None:
    stage.in_review(sim)
    sim.faults(Fault(status=403, path=path, times=None))
    row = next(row for row in rows_of(sim, None) if row.version == "1.1")
    assert {name for name, value in row.to_dict().items() if value == "unknown"} == unknown
    assert (row.state, row.move) == ("WAITING_FOR_REVIEW", "Apple's")


def test_an_app_whose_versions_the_key_may_not_see_has_one_row(sim: Simulator) -> None:
    other = next(str(app["bundleId"]) for app in sim.store.all("apps") if app["bundleId"] != APP)
    sim.faults(Fault(status=403, path=f"/v1/apps/{stage.app_of(sim).id}/appStoreVersions"))
    first, *rest = rows_of(sim, [APP, other])
    assert {first.app, first.name, *first.to_dict().values()} == {APP, first.name, "unknown"}
    assert rest
    assert all(row.state != "unknown" for row in rest)


@pytest.mark.parametrize(
    ("place", "says"), [(".", "is a folder"), ("none/seen.json", "there is no folder")]
)
def test_a_file_that_cannot_be_kept_costs_nothing(
    sim: Simulator, tmp_path: Path, place: str, says: str
) -> None:
    with pytest.raises(InvalidArgument, match=says):
        play(sim, "sync", lambda client: client.versions.status(APP, since=tmp_path / place))
    assert not sim.requests


def test_an_app_that_is_named_twice_shows_once(sim: Simulator) -> None:
    twice = [APP, stage.app_of(sim).id]
    table = play(sim, "sync", lambda client: client.versions.status(twice))
    assert list(table) == rows_of(sim, APP)


# Requests


def fleet(sim: Simulator, apps: int = 500) -> list[Record]:
    """Apps on sale for years, each with 60 builds of which none is asked for."""
    store = sim.store
    for record in list(store.all("appStoreVersions")):
        store.update(record.ref, {"createdDate": LONG_AGO})
        set_version_state(store, record.ref, "READY_FOR_DISTRIBUTION")
    made = list(store.all("apps"))
    for number in range(len(made), apps):
        attributes = {"name": f"App {number}", "bundleId": f"com.example.fleet{number}"}
        app = store.add("apps", attributes)
        version = {"versionString": "1.0", "platform": "IOS", "createdDate": LONG_AGO}
        record = store.add("appStoreVersions", version, {"app": app.ref})
        set_version_state(store, record.ref, "READY_FOR_DISTRIBUTION")
        made.append(app)
    return made


def count(sim: Simulator) -> int:
    before = len(sim.requests)
    assert len({row.app for row in rows_of(sim, None)}) == 500
    return len(sim.requests) - before


def test_five_hundred_apps_take_ten_requests_and_two_for_each_in_flight(sim: Simulator) -> None:
    apps = fleet(sim)
    assert count(sim) == 6
    for app in apps[100:110]:
        version = sim.store.related(app.ref, "appStoreVersions")[0]
        set_version_state(sim.store, version.ref, "IN_REVIEW")
    assert count(sim) == 6 + 2 * 10
    event = stage.add_event(sim)
    for _ in range(3):
        stage.add_submission(sim, "UNRESOLVED_ISSUES", event, item="REJECTED")
    assert count(sim) == 6 + 2 * 11


def test_what_is_beyond_two_requests_is_unknown_not_none(sim: Simulator) -> None:
    fleet(sim, 5)
    event = stage.add_event(sim)
    for _ in range(3):
        stage.add_submission(sim, "UNRESOLVED_ISSUES", event, item="REJECTED")
    row = next(row for row in rows_of(sim, None) if row.app == APP and row.review)
    assert row.rejected == f"appEvents {event.id}, appEvents {event.id}, unknown"
    assert (row.build, row.phased) == ("unknown", "unknown")


def test_a_named_app_takes_four(sim: Simulator) -> None:
    stage.in_review(sim)
    before = len(sim.requests)
    rows_of(sim, app_of(sim).id)
    assert len(sim.requests) - before == 4
