"""Review submissions and their items (quirks 45 to 48)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Problem, conflict, invalid_state
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES
from .release import release
from .versions import EDITABLE, is_first, set_version_state

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
UNDERWAY = ("WAITING_FOR_REVIEW", "IN_REVIEW", "CANCELING", "COMPLETING")
CANCELLABLE = ("READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES")
DAY = 24 * 3600.0


@RULES.check("create", "reviewSubmissions", quirk=46)
def one_submission_underway(call: Call) -> None:
    """While one submission of a platform is under way, or being cancelled, there is no new one."""
    app = call.target("app")
    for other in call.store.related(app.ref, "reviewSubmissions") if app else ():
        if other["platform"] == call.attributes.get("platform") and other["state"] in UNDERWAY:
            raise conflict("STATE_ERROR", f"A review submission with id {other.id} is in progress")


@RULES.effect("create", "reviewSubmissions")
def submission_starts(call: Call) -> None:
    """It waits for items."""
    call.set(state="READY_FOR_REVIEW")


@RULES.check("create", "reviewSubmissionItems", quirk=45)
def an_item_is_in_one_submission(call: Call) -> None:
    """An item names one thing, and a thing is in one open submission at most."""
    assert call.body.data
    things = [
        ref
        for name, refs in call.body.data.relationships.items()
        if name != "reviewSubmission"
        for ref in refs
    ]
    if len(things) != 1:
        raise conflict(
            "ENTITY_ERROR.RELATIONSHIP.INVALID", "You must provide exactly one item to review"
        )
    submission = call.target("reviewSubmission")
    if submission and submission["state"] not in ("READY_FOR_REVIEW", "UNRESOLVED_ISSUES"):
        raise invalid_state(submission.ref, "Items can not be added in the current state")
    for item in call.store.all("reviewSubmissionItems"):
        holder = call.store.first(item.ref, "reviewSubmission")
        if (
            holder
            and holder["state"] in OPEN
            and item["state"] != "REMOVED"
            and things[0] in _things(call.store, item.ref)
        ):
            thing = f"{things[0].type} with id {things[0].id}"
            detail = f"{thing} was already added to another reviewSubmission with id {holder.id}"
            raise conflict("STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION", detail)
    if things[0].type == "appStoreVersions":
        _demand_complete(call.store, things[0])


def _things(store: Store, item: Ref) -> list[Ref]:
    return [
        ref
        for name, refs in store.links_of(item).items()
        if name != "reviewSubmission"
        for ref in refs
    ]


def _demand_complete(store: Store, version: Ref) -> None:
    """What a version lacks comes as associated errors (quirk 40)."""
    record = store.one(version)
    problems: dict[str, list[Problem]] = {}
    if record and record["appVersionState"] not in EDITABLE:
        raise invalid_state(
            version, "This resource cannot be reviewed, please check associated errors to see why."
        )
    if not store.refs(version, "build"):
        detail = "You must provide a value for the relationship 'build' with this request"
        missing = Problem(
            409, "ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, pointer="/data/relationships/build"
        )
        problems[f"/v1/appStoreVersions/{version.id}"] = [missing]
    for text in store.related(version, "appStoreVersionLocalizations"):
        found = _lacks(store, version, text)
        if found:
            problems[f"/v1/appStoreVersionLocalizations/{text.id}"] = found
    if problems:
        rendered = {
            path: [_brief(problem) for problem in found] for path, found in problems.items()
        }
        raise invalid_state(
            version,
            "This resource cannot be reviewed, please check associated errors to see why.",
            rendered,
        )


def _lacks(store: Store, version: Ref, text: Record) -> list[Problem]:
    found = []
    if not text["whatsNew"] and not is_first(store, version):
        detail = "You must provide a value for the attribute 'whatsNew' with this request"
        found.append(
            Problem(
                409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", detail, pointer="/data/attributes/whatsNew"
            )
        )
    for pictures in store.related(text.ref, "appScreenshotSets"):
        states = [
            (shot["assetDeliveryState"] or {}).get("state")
            for shot in store.related(pictures.ref, "appScreenshots")
        ]
        if any(state in ("AWAITING_UPLOAD", "UPLOAD_COMPLETE") for state in states):
            found.append(
                Problem(
                    409,
                    "STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS",
                    "Screenshots are being uploaded",
                )
            )
    return found


def _brief(problem: Problem) -> dict[str, Any]:
    """Associated errors carry no ids."""
    return {name: value for name, value in problem.render("").items() if name != "id"}


@RULES.effect("create", "reviewSubmissionItems", quirk=48)
def version_becomes_ready_later(call: Call) -> None:
    """The version is ready for review some time after it was added."""
    version = call.target("appStoreVersion")
    if version:
        call.engine.plan(version.ref, "version.ready", seconds=60)


@RULES.step("version.ready")
def version_ready(engine: Engine, version: Ref) -> None:
    """Now the submission can go out."""
    set_version_state(engine.store, version, "READY_FOR_REVIEW")


@RULES.check("update", "reviewSubmissionItems")
def items_are_settled_once(call: Call) -> None:
    """An approved item can be neither resolved nor removed."""
    if call.record and call.record["state"] == "APPROVED":
        raise invalid_state(call.ref, "Item was already approved")


@RULES.effect("update", "reviewSubmissionItems")
def item_is_settled(call: Call) -> None:
    """`removed` takes it out, `resolved` puts it back in."""
    if call.attributes.get("removed"):
        call.set(state="REMOVED")
        _release(call.store, call.ref)
    elif call.attributes.get("resolved"):
        call.set(state="READY_FOR_REVIEW")


@RULES.check("delete", "reviewSubmissionItems")
def submitted_items_stay(call: Call) -> None:
    """An item of a submission that went out can't be deleted."""
    submission = call.store.first(call.ref, "reviewSubmission")
    if submission and submission["state"] != "READY_FOR_REVIEW":
        raise invalid_state(call.ref, "Item was already submitted")
    _release(call.store, call.ref)


def _release(store: Store, item: Ref) -> None:
    for ref in _things(store, item):
        if ref.type == "appStoreVersions":
            set_version_state(store, ref, "PREPARE_FOR_SUBMISSION")


@RULES.check("update", "reviewSubmissions", quirk=48)
def submit_when_ready(call: Call) -> None:
    """It needs items, and each version must be ready."""
    if not call.attributes.get("submitted") or call.record is None:
        return
    if call.record["state"] not in ("READY_FOR_REVIEW", "UNRESOLVED_ISSUES"):
        raise invalid_state(call.ref, "Resource is not in a state that can be submitted")
    versions = _versions(call.store, call.ref)
    if not _items(call.store, call.ref):
        raise invalid_state(call.ref, "A review submission needs at least one item")
    late = [
        version
        for version in versions
        if version["appVersionState"] not in ("READY_FOR_REVIEW", "REJECTED")
    ]
    if late:
        raise invalid_state(late[0].ref, "This resource cannot be reviewed yet")


@RULES.check("update", "reviewSubmissions", quirk=46)
def cancel_while_it_can_be(call: Call) -> None:
    """A finished submission, or one being cancelled, can't be cancelled."""
    if call.attributes.get("canceled") and call.record and call.record["state"] not in CANCELLABLE:
        raise invalid_state(call.ref, "Resource is not in cancellable state")


def _items(store: Store, submission: Ref) -> list[Record]:
    return [item for item in store.related(submission, "items") if item["state"] != "REMOVED"]


def _versions(store: Store, submission: Ref) -> list[Record]:
    found = [store.first(item.ref, "appStoreVersion") for item in _items(store, submission)]
    return [version for version in found if version]


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
        _move(engine, call.ref, "WAITING_FOR_REVIEW")
        engine.plan(call.ref, "review.started", seconds=DAY)


def _move(engine: Engine, submission: Ref, state: str) -> None:
    for version in _versions(engine.store, submission):
        set_version_state(engine.store, version.ref, state)


@RULES.step("review.canceled")
def canceled(engine: Engine, submission: Ref) -> None:
    """The versions can be edited again."""
    engine.store.update(submission, {"state": "COMPLETE"})
    _move(engine, submission, "DEVELOPER_REJECTED")


@RULES.step("review.started")
def started(engine: Engine, submission: Ref) -> None:
    """Somebody looks at it."""
    engine.store.update(submission, {"state": "IN_REVIEW"})
    _move(engine, submission, "IN_REVIEW")
    engine.plan(submission, "review.ended", seconds=DAY)


@RULES.step("review.ended")
def ended(engine: Engine, submission: Ref) -> None:
    """Approved; or rejected, and the submission keeps its items (quirk 47)."""
    rejected = engine.options.reject_reviews
    engine.store.update(submission, {"state": "UNRESOLVED_ISSUES" if rejected else "COMPLETE"})
    for item in _items(engine.store, submission):
        engine.store.update(item.ref, {"state": "REJECTED" if rejected else "APPROVED"})
    for version in _versions(engine.store, submission):
        if rejected:
            set_version_state(engine.store, version.ref, "REJECTED")
        elif version["releaseType"] == "AFTER_APPROVAL":
            release(engine.store, version.ref, engine.clock.utc())
        else:
            set_version_state(engine.store, version.ref, "PENDING_DEVELOPER_RELEASE")
