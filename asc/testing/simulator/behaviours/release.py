"""Release of an approved version, and phased release.

By release type (Apple's Help): MANUAL waits for its developer, SCHEDULED for its date,
AFTER_APPROVAL is processed at once.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict, invalid_state
from asc.testing.simulator.store.store import Record, Ref, Store

from .events import approve_other
from .registry import RULES
from .states import set_version_state
from .versions import is_first

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
FOREVER = 1_000_000
"""Reads that don't hasten a day."""
LONGEST_PAUSE = 30
RELEASED = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION")


def approve(engine: Engine, thing: Ref) -> None:
    """What follows an approval."""
    version = engine.store.one(thing) if thing.type == "appStoreVersions" else None
    if version is None:
        approve_other(engine, thing)
    elif version["releaseType"] == "MANUAL":
        set_version_state(engine.store, thing, "PENDING_DEVELOPER_RELEASE")
    elif version["releaseType"] == "SCHEDULED" and _wait(engine, version) > 0:
        set_version_state(engine.store, thing, "PENDING_APPLE_RELEASE")
        engine.plan(thing, "version.due", seconds=_wait(engine, version), reads=FOREVER)
    else:
        process(engine, thing)


def _wait(engine: Engine, version: Record) -> float:
    """Seconds until the date of a scheduled release."""
    date = version["earliestReleaseDate"]
    return datetime.fromisoformat(date).timestamp() - engine.clock.now() if date else 0.0


@RULES.step("version.due")
def scheduled_release(engine: Engine, version: Ref) -> None:
    """The date has come, unless it was moved."""
    record = engine.store.one(version)
    if record and record["appVersionState"] == "PENDING_APPLE_RELEASE":
        approve(engine, version)


def process(engine: Engine, version: Ref) -> None:
    """On its way to the store: minutes to hours."""
    set_version_state(engine.store, version, "PROCESSING_FOR_DISTRIBUTION")
    engine.plan(version, "version.released")


@RULES.effect("update", "appStoreVersions")
def a_release_is_moved(call: Call) -> None:
    """A version that waits for its date follows a new date or release type (a guess)."""
    sent = call.attributes.keys() & {"releaseType", "earliestReleaseDate"}
    if sent and call.record and call.record["appVersionState"] == "PENDING_APPLE_RELEASE":
        call.engine.progress.cancel(call.ref)
        approve(call.engine, call.ref)


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
        process(call.engine, version.ref)


@RULES.check("delete", "appStoreVersionSubmissions")
def an_approved_version_is_taken_back(call: Call) -> None:
    """The DELETE of the older resource is the only way to take back an approved version; a
    `canceled: true` is refused there (source not public).
    """
    version = call.store.first(call.ref, "appStoreVersion")
    if version and version["appVersionState"] == "PENDING_DEVELOPER_RELEASE":
        set_version_state(call.store, version.ref, "DEVELOPER_REJECTED")


@RULES.step("version.released")
def released(engine: Engine, version: Ref) -> None:
    """On sale; the version before is replaced, and a phased release begins."""
    _replace_before(engine.store, version)
    set_version_state(engine.store, version, "READY_FOR_DISTRIBUTION")
    phased = engine.store.first(version, "appStoreVersionPhasedRelease")
    if phased and phased["phasedReleaseState"] == "INACTIVE":
        _begin(engine, phased.ref)


def _replace_before(store: Store, version: Ref) -> None:
    """A phased release that still ran is complete with the next version (observed)."""
    record, app = store.one(version), store.first(version, "app")
    for other in store.related(app.ref, "appStoreVersions") if app and record else ():
        same = record and other["platform"] == record["platform"] and other.ref != version
        if same and other["appVersionState"] == "READY_FOR_DISTRIBUTION":
            set_version_state(store, other.ref, "REPLACED_WITH_NEW_VERSION")
            for phased in store.refs(other.ref, "appStoreVersionPhasedRelease"):
                store.update(phased, {"phasedReleaseState": "COMPLETE"})


def _begin(engine: Engine, phased: Ref) -> None:
    begun = {"phasedReleaseState": "ACTIVE", "startDate": engine.clock.utc()}
    engine.store.update(phased, {**begun, "currentDayNumber": 1, "totalPauseDuration": 0})
    engine.plan(phased, "phased.day", seconds=DAY, reads=FOREVER)


@RULES.step("phased.day")
def phased_day(engine: Engine, phased: Ref) -> None:
    """Seven days, and it is complete; a pause holds it, for 30 days in all (Apple's Help; that it
    resumes then is a guess).
    """
    record = engine.store.get(*phased)
    if record is None or record["phasedReleaseState"] not in ("ACTIVE", "PAUSED"):
        return
    engine.store.update(phased, _next_day(record))
    engine.plan(phased, "phased.day", seconds=DAY, reads=FOREVER)


def _next_day(phased: Record) -> dict[str, object]:
    paused, day = phased["totalPauseDuration"] or 0, phased["currentDayNumber"] or 1
    if phased["phasedReleaseState"] == "ACTIVE":
        return {"currentDayNumber": day + 1} if day < 7 else {"phasedReleaseState": "COMPLETE"}
    state = "ACTIVE" if paused + 1 >= LONGEST_PAUSE else "PAUSED"
    return {"totalPauseDuration": paused + 1, "phasedReleaseState": state}


@RULES.check("create", "appStoreVersionPhasedReleases")
def phased_before_release(call: Call) -> None:
    """Not for a first version, not twice, and not once it is on sale."""
    version = call.target("appStoreVersion")
    if version and is_first(call.store, version.ref):
        raise invalid_state(version.ref, "A first version can not be released in phases")
    if version and call.store.refs(version.ref, "appStoreVersionPhasedRelease"):
        raise conflict("STATE_ERROR", "You already have such an entity")
    if version and version["appVersionState"] in RELEASED:
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
    wanted = call.attributes.get("phasedReleaseState")
    now = call.record and call.record["phasedReleaseState"]
    if wanted and now and wanted != now and wanted not in MOVES[now]:
        raise invalid_state(call.ref, f"The phased release can not go from {now} to {wanted}")


@RULES.check("delete", "appStoreVersionPhasedReleases")
def phased_ends_before_it_starts(call: Call) -> None:
    """It can be deleted before it starts."""
    if call.record and call.record["phasedReleaseState"] not in (None, "INACTIVE"):
        raise invalid_state(call.ref, "The phased release has started")
