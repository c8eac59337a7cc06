"""Release of an approved version, and phased release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict, invalid_state
from asc.testing.simulator.store.store import Ref, Store

from .registry import RULES
from .versions import is_first, set_version_state

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
FOREVER = 1_000_000
"""Reads that don't hasten a day."""


@RULES.check("create", "appStoreVersionReleaseRequests")
def release_what_waits_for_it(call: Call) -> None:
    """Only a version that waits for its developer can be released."""
    version = call.target("appStoreVersion")
    if version and version["appVersionState"] != "PENDING_DEVELOPER_RELEASE":
        raise invalid_state(version.ref, "The version is not pending developer release")


@RULES.effect("create", "appStoreVersionReleaseRequests")
def request_releases(call: Call) -> None:
    """The version goes on sale in a while."""
    version = call.target("appStoreVersion")
    if version:
        set_version_state(call.store, version.ref, "PROCESSING_FOR_DISTRIBUTION")
        call.engine.plan(version.ref, "version.released")


@RULES.step("version.released")
def released(engine: Engine, version: Ref) -> None:
    """On sale."""
    release(engine.store, version, engine.clock.utc())
    for phased in engine.store.refs(version, "appStoreVersionPhasedRelease"):
        engine.plan(phased, "phased.day", seconds=DAY, reads=FOREVER)


def release(store: Store, version: Ref, now: str) -> None:
    """The version before is replaced, and a phased release begins."""
    record, app = store.one(version), store.first(version, "app")
    for other in store.related(app.ref, "appStoreVersions") if app and record else ():
        same = record and other["platform"] == record["platform"] and other.ref != version
        if same and other["appVersionState"] == "READY_FOR_DISTRIBUTION":
            set_version_state(store, other.ref, "REPLACED_WITH_NEW_VERSION")
    set_version_state(store, version, "READY_FOR_DISTRIBUTION")
    phased = store.first(version, "appStoreVersionPhasedRelease")
    if phased and phased["phasedReleaseState"] == "INACTIVE":
        begun = {
            "phasedReleaseState": "ACTIVE",
            "startDate": now,
            "currentDayNumber": 1,
            "totalPauseDuration": 0,
        }
        store.update(phased.ref, begun)


@RULES.step("phased.day")
def phased_day(engine: Engine, phased: Ref) -> None:
    """Seven days, and it is complete; a pause holds it."""
    record = engine.store.get(*phased)
    if record is None or record["phasedReleaseState"] not in ("ACTIVE", "PAUSED"):
        return
    if record["phasedReleaseState"] == "PAUSED":
        engine.store.update(phased, {"totalPauseDuration": (record["totalPauseDuration"] or 0) + 1})
    elif (record["currentDayNumber"] or 1) >= 7:
        engine.store.update(phased, {"phasedReleaseState": "COMPLETE"})
        return
    else:
        engine.store.update(phased, {"currentDayNumber": (record["currentDayNumber"] or 1) + 1})
    engine.plan(phased, "phased.day", seconds=DAY, reads=FOREVER)


@RULES.check("create", "appStoreVersionPhasedReleases")
def phased_before_release(call: Call) -> None:
    """Not for a first version, not twice, and not once it is on sale."""
    version = call.target("appStoreVersion")
    if version and is_first(call.store, version.ref):
        raise invalid_state(version.ref, "A first version can not be released in phases")
    if version and call.store.refs(version.ref, "appStoreVersionPhasedRelease"):
        raise conflict("STATE_ERROR", "You already have such an entity")
    if version and version["appVersionState"] == "READY_FOR_DISTRIBUTION":
        raise invalid_state(version.ref, "The version has been released")


@RULES.effect("create", "appStoreVersionPhasedReleases")
def phased_starts_inactive(call: Call) -> None:
    """It waits for the release, whatever was asked for."""
    call.set(phasedReleaseState="INACTIVE", currentDayNumber=0, totalPauseDuration=0)


MOVES = {
    "INACTIVE": (),
    "ACTIVE": ("PAUSED", "COMPLETE"),
    "PAUSED": ("ACTIVE", "COMPLETE"),
    "COMPLETE": (),
}


@RULES.check("update", "appStoreVersionPhasedReleases")
def phased_moves(call: Call) -> None:
    """Pause, resume, or release to everyone; nothing else."""
    wanted, now = (
        call.attributes.get("phasedReleaseState"),
        call.record and call.record["phasedReleaseState"],
    )
    if wanted and now and wanted != now and wanted not in MOVES[now]:
        raise invalid_state(call.ref, f"The phased release can not go from {now} to {wanted}")


@RULES.check("delete", "appStoreVersionPhasedReleases")
def phased_ends_before_it_starts(call: Call) -> None:
    """It can be deleted before it starts."""
    if call.record and call.record["phasedReleaseState"] not in (None, "INACTIVE"):
        raise invalid_state(call.ref, "The phased release has started")
