"""The items of review submissions: added, resolved, taken out (quirks 45, 47 and 48)."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict, invalid_state
from asc.testing.simulator.store.store import Ref, Store

from .completeness import demand_complete
from .events import demand_event_parts
from .registry import RULES
from .review import OPEN, finish, show_version, things_of, versions_of
from .states import IN_PREPARATION, move, state_of

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

REVIEWABLE = (*IN_PREPARATION, "DRAFT", "")
"""The states from which something can be added; empty for what has no state."""


@RULES.check("create", "reviewSubmissionItems", quirk=45)
def an_item_is_in_one_submission(call: Call) -> None:
    """An item names one thing, and a thing is in one open submission at most."""
    things = _sent_things(call)
    if len(things) != 1:
        detail = "You must provide exactly one item to review"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail)
    submission = call.target("reviewSubmission")
    if submission and submission["state"] != "READY_FOR_REVIEW":
        detail = "reviewSubmission state does not allow adding more items."
        raise invalid_state(submission.ref, detail)
    for item in call.store.all("reviewSubmissionItems"):
        if item["state"] != "REMOVED" and things[0] in things_of(call.store, item.ref):
            _demand_no_other(call, item.ref, things[0])


def _sent_things(call: Call) -> list[Ref]:
    assert call.body.data
    links = call.body.data.relationships.items()
    held = (refs for name, refs in links if name != "reviewSubmission")
    return list(chain.from_iterable(held))


def _demand_no_other(call: Call, item: Ref, thing: Ref) -> None:
    """The id of the other submission is in the text only."""
    holder, submission = call.store.first(item, "reviewSubmission"), call.target("reviewSubmission")
    if holder is None or holder["state"] not in OPEN:
        return
    named = f"{thing.type} with id {thing.id} was already added to"
    if submission and holder.ref == submission.ref:
        code = "ENTITY_ERROR.RELATIONSHIP.INVALID.NOT_ALLOWED"
        raise conflict(code, f"{named} this reviewSubmission.")
    code = "STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION"
    raise conflict(code, f"{named} another reviewSubmission with id {holder.id}")


@RULES.check("create", "reviewSubmissionItems", quirk=40)
def an_item_is_complete(call: Call) -> None:
    """What a version or an event lacks is told when it is added."""
    for thing in _sent_things(call):
        if thing.type == "appStoreVersions":
            demand_complete(call.engine, thing)
        elif state_of(call.store, thing) not in REVIEWABLE:
            raise invalid_state(thing, "This resource cannot be reviewed in its current state")
        demand_event_parts(call.store, thing)


@RULES.check("create", "reviewSubmissionItems")
def one_version_in_a_submission(call: Call) -> None:
    """A submission is for one platform and has at most one version (Apple's page; the codes are a
    guess).
    """
    submission, version = call.target("reviewSubmission"), call.target("appStoreVersion")
    if submission is None or version is None:
        return
    pointer = "/data/relationships/appStoreVersion"
    if submission["platform"] not in (None, version["platform"]):
        detail = f"The version is not of the platform {submission['platform']}"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)
    if versions_of(call.store, submission.ref):
        detail = "The reviewSubmission has an appStoreVersion already"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


@RULES.effect("create", "reviewSubmissionItems", quirk=48)
def version_becomes_ready_later(call: Call) -> None:
    """The version is ready for review some time after it was added, other things at once."""
    for thing in _sent_things(call):
        wait = call.engine.options.ready_seconds
        if thing.type != "appStoreVersions" or not wait:
            move(call.store, thing, "READY_FOR_REVIEW")
        else:
            call.engine.plan(thing, "version.ready", seconds=wait)
    for submission in call.sent("reviewSubmission"):
        show_version(call.store, submission)


@RULES.step("version.ready")
def version_ready(engine: Engine, version: Ref) -> None:
    """Now the submission can go out."""
    move(engine.store, version, "READY_FOR_REVIEW")


@RULES.check("update", "reviewSubmissionItems")
def items_are_settled_once(call: Call) -> None:
    """An approved or removed item can be neither resolved nor removed."""
    state = call.record["state"] if call.record else None
    if state in ("APPROVED", "REMOVED"):
        raise invalid_state(call.ref, f"Item was already {str(state).lower()}")


@RULES.effect("update", "reviewSubmissionItems")
def item_is_settled(call: Call) -> None:
    """`removed` takes it out; `resolved` makes a rejected one ready for review again."""
    if call.attributes.get("removed"):
        call.set(state="REMOVED")
        _take_out(call, "CANCELED")
        _finish_without(call)
    elif call.attributes.get("resolved") and call.record and call.record["state"] == "REJECTED":
        call.set(state="READY_FOR_REVIEW")
        for thing in things_of(call.store, call.ref):
            move(call.store, thing, "READY_FOR_REVIEW")


def _take_out(call: Call, stage: str) -> None:
    for thing in things_of(call.store, call.ref):
        call.engine.progress.cancel(thing)
        move(call.store, thing, stage)
    for submission in call.store.refs(call.ref, "reviewSubmission"):
        _show_others(call.store, submission, call.ref)


def _show_others(store: Store, submission: Ref, item: Ref) -> None:
    if any(ref.type == "appStoreVersions" for ref in things_of(store, item)):
        store.replace(submission, "appStoreVersionForReview", [])


def _finish_without(call: Call) -> None:
    """When no rejected item is left, the submission completes (a guess)."""
    submission = call.store.first(call.ref, "reviewSubmission")
    if submission and submission["state"] == "UNRESOLVED_ISSUES":
        finish(call.engine, submission.ref)


@RULES.check("delete", "reviewSubmissionItems")
def submitted_items_stay(call: Call) -> None:
    """An item of a submission that went out can't be deleted."""
    submission = call.store.first(call.ref, "reviewSubmission")
    if submission and submission["state"] != "READY_FOR_REVIEW":
        raise invalid_state(call.ref, "Item was already submitted")
    _take_out(call, "PREPARE_FOR_SUBMISSION")
