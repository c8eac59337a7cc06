"""Review submissions, from the draft to their end (quirks 45 to 48).

States and moves: Apple's pages where they name one; the rest was observed by fastlane, applelink,
rorkai and akoskomuves/appstoreconnect-mcp.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, conflict, invalid_state
from asc.testing.simulator.store.store import Record, Ref, Store

from .completeness import Gap, demand_none, gaps, path_of, refusal_of
from .encryption import waits_for_documents
from .registry import RULES
from .release import approve
from .states import move, set_version_state, state_of

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

OPEN = (
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "UNRESOLVED_ISSUES",
    "CANCELING",
    "COMPLETING",
)
UNDERWAY = ("WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES", "CANCELING", "COMPLETING")
CANCELLABLE = ("READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES")
"""That an empty draft can be cancelled is disputed; one with items can't."""
MOST_OPEN = 5
DAY = 24 * 3600.0


@RULES.check("create", "reviewSubmissions", quirk=46)
def five_open_submissions(call: Call) -> None:
    """An app and platform has at most five unfinished submissions; several drafts are allowed."""
    app = call.target("app")
    others = call.store.related(app.ref, "reviewSubmissions") if app else []
    platform = call.attributes.get("platform")
    same = [other for other in others if other["platform"] == platform and other["state"] in OPEN]
    if len(same) >= MOST_OPEN:
        detail = (
            f"The number of concurrent review submissions has reached the maximum limit={MOST_OPEN}"
        )
        raise conflict("STATE_ERROR.CONCURRENT_REVIEW_SUBMISSION_LIMIT_EXCEEDED", detail)


@RULES.effect("create", "reviewSubmissions")
def submission_starts(call: Call) -> None:
    """It waits for items."""
    call.set(state="READY_FOR_REVIEW")


def things_of(store: Store, item: Ref) -> list[Ref]:
    """What an item holds."""
    links = store.links_of(item).items()
    held = (refs for name, refs in links if name != "reviewSubmission")
    return list(chain.from_iterable(held))


def items_of(store: Store, submission: Ref) -> list[Record]:
    """The items that were not taken out."""
    return [item for item in store.related(submission, "items") if item["state"] != "REMOVED"]


def versions_of(store: Store, submission: Ref) -> list[Record]:
    """The app versions of a submission: one, or none."""
    found = [store.first(item.ref, "appStoreVersion") for item in items_of(store, submission)]
    return [version for version in found if version]


def show_version(store: Store, submission: Ref) -> None:
    """`appStoreVersionForReview` is the version among the items."""
    found = [version.ref for version in versions_of(store, submission)]
    store.replace(submission, "appStoreVersionForReview", found[:1])


@RULES.check("update", "reviewSubmissions", quirk=48)
def submit_when_ready(call: Call) -> None:
    """It needs items; each version must be complete and ready, each rejected item resolved."""
    if not call.attributes.get("submitted") or call.record is None:
        return
    if call.record["state"] not in ("READY_FOR_REVIEW", "UNRESOLVED_ISSUES"):
        raise invalid_state(call.ref, "Resource is not in a state that can be submitted")
    if not items_of(call.store, call.ref):
        raise invalid_state(call.ref, "A review submission needs at least one item")
    late = _late(call.store, call.ref)
    if late:
        raise refusal_of(call.ref, late)
    for version in versions_of(call.store, call.ref):
        demand_none(version.ref, gaps(call.engine, version.ref))
    _demand_free(call, call.record)


def _late(store: Store, submission: Ref) -> list[Gap]:
    """Versions that are not ready yet; a rejected item that is not resolved never is."""
    found = []
    for item in items_of(store, submission):
        for thing in things_of(store, item.ref):
            unready = thing.type == "appStoreVersions" and not _is_ready(store, thing, item)
            if unready or item["state"] == "REJECTED":
                detail = "Version is not ready to be submitted yet, please try again later."
                found.append((path_of(thing), Problem(409, "STATE_ERROR", detail)))
    return found


def _is_ready(store: Store, version: Ref, item: Record) -> bool:
    """An approved part of a partly rejected submission stays as it is."""
    return item["state"] == "ACCEPTED" or state_of(store, version) == "READY_FOR_REVIEW"


def _demand_free(call: Call, submission: Record) -> None:
    """Two are reviewed at a time for a platform, one with a version and one without (Apple's
    Help).
    """
    app = call.store.first(call.ref, "app")
    mine = bool(versions_of(call.store, call.ref))
    for other in call.store.related(app.ref, "reviewSubmissions") if app else ():
        same = other["platform"] == submission["platform"] and other.ref != call.ref
        busy = same and other["state"] in UNDERWAY
        if busy and bool(versions_of(call.store, other.ref)) == mine:
            raise conflict("STATE_ERROR", f"A review submission with id {other.id} is in progress")


@RULES.check("update", "reviewSubmissions", quirk=46)
def cancel_while_it_can_be(call: Call) -> None:
    """A draft with items, a finished submission, or one being cancelled, can't be cancelled."""
    if not call.attributes.get("canceled") or call.record is None:
        return
    state = call.record["state"]
    draft = state == "READY_FOR_REVIEW" and items_of(call.store, call.ref)
    if draft or state not in CANCELLABLE:
        raise invalid_state(call.ref, "Resource is not in cancellable state")


@RULES.effect("update", "reviewSubmissions", quirk=47)
def submission_moves(call: Call) -> None:
    """Submitted (again after a rejection, with the same items) or cancelled, which takes a
    while.
    """
    engine = call.engine
    if call.attributes.get("canceled"):
        engine.progress.cancel(call.ref)
        call.set(state="CANCELING")
        engine.plan(call.ref, "review.canceled", seconds=60)
    elif call.attributes.get("submitted"):
        call.set(state="WAITING_FOR_REVIEW", submittedDate=engine.clock.utc())
        _move_all(engine, call.ref, "WAITING_FOR_REVIEW")
        _note_old_submissions(engine.store, call.ref)
        if not _hold_for_documents(engine.store, call.ref):
            engine.plan(call.ref, "review.started", seconds=DAY)


def _hold_for_documents(store: Store, submission: Ref) -> bool:
    """Whether a version waits for its encryption declaration (Apple's Help)."""
    found = versions_of(store, submission)
    waiting = [each for each in found if waits_for_documents(store, each.ref)]
    for version in waiting:
        set_version_state(store, version.ref, "WAITING_FOR_EXPORT_COMPLIANCE")
    return bool(waiting)


def _note_old_submissions(store: Store, submission: Ref) -> None:
    """The older resource of the same fact: its DELETE is how an approved version is taken back."""
    for version in versions_of(store, submission):
        if not store.refs(version.ref, "appStoreVersionSubmission"):
            links = {"appStoreVersion": version.ref}
            store.add("appStoreVersionSubmissions", {}, links, ident=version.id)


def _move_all(engine: Engine, submission: Ref, stage: str) -> None:
    """The things of all items that wait for a review."""
    for item in items_of(engine.store, submission):
        if item["state"] == "READY_FOR_REVIEW":
            for thing in things_of(engine.store, item.ref):
                move(engine.store, thing, stage)


@RULES.step("review.canceled")
def canceled(engine: Engine, submission: Ref) -> None:
    """All can be edited again; the items are removed."""
    engine.store.update(submission, {"state": "COMPLETE"})
    for item in items_of(engine.store, submission):
        engine.store.update(item.ref, {"state": "REMOVED"})
        for thing in things_of(engine.store, item.ref):
            move(engine.store, thing, "CANCELED")


@RULES.step("review.started")
def started(engine: Engine, submission: Ref) -> None:
    """Somebody looks at it."""
    engine.store.update(submission, {"state": "IN_REVIEW"})
    _move_all(engine, submission, "IN_REVIEW")
    engine.plan(submission, "review.ended", seconds=DAY)


@RULES.step("review.ended")
def ended(engine: Engine, submission: Ref) -> None:
    """Each item is rejected or accepted; when none is rejected, all are approved (quirk 47)."""
    for item in items_of(engine.store, submission):
        if item["state"] == "READY_FOR_REVIEW":
            rejected = _is_rejected(engine, item.ref)
            engine.store.update(item.ref, {"state": "REJECTED" if rejected else "ACCEPTED"})
            _settle(engine, item.ref, "REJECTED" if rejected else "ACCEPTED")
    finish(engine, submission)


def _is_rejected(engine: Engine, item: Ref) -> bool:
    types = [thing.type for thing in things_of(engine.store, item)]
    options = engine.options
    return options.reject_reviews or any(type_ in options.reject_types for type_ in types)


def _settle(engine: Engine, item: Ref, stage: str) -> None:
    for thing in things_of(engine.store, item):
        move(engine.store, thing, stage)


def finish(engine: Engine, submission: Ref) -> None:
    """UNRESOLVED_ISSUES while an item is rejected; else the submission completes."""
    items = items_of(engine.store, submission)
    if any(item["state"] == "REJECTED" for item in items):
        engine.store.update(submission, {"state": "UNRESOLVED_ISSUES"})
        return
    engine.store.update(submission, {"state": "COMPLETE"})
    for item in items:
        engine.store.update(item.ref, {"state": "APPROVED"})
        for thing in things_of(engine.store, item.ref):
            approve(engine, thing)
