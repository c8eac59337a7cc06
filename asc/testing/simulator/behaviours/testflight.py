"""Testers, groups and beta review (quirks 32 to 35)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict, invalid_state, unprocessable
from asc.testing.simulator.store.store import Record, Ref, Store

from .builds import beta_state
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

IN_REVIEW = ("WAITING_FOR_REVIEW", "IN_REVIEW")
LONGEST_NOTES = 4000
UNASSIGNABLE = "Tester(s) cannot be assigned"


@RULES.check("create", "betaTesters")
def groups_or_builds(call: Call) -> None:
    """A tester is made for groups or for builds, exactly one of the two."""
    if bool(call.sent("betaGroups")) == bool(call.sent("builds")):
        detail = "You must provide exactly one of the relationships 'betaGroups' and 'builds'"
        raise conflict(
            "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, "/data/relationships/betaGroups"
        )


@RULES.check("create", "betaTesters", quirk=34)
def new_tester_may_join(call: Call) -> None:
    """Whoever is in the group already is refused, and so is a stranger to the team in an internal
    group.
    """
    email = str(call.attributes["email"]).lower()
    for group in call.sent("betaGroups"):
        members = [
            str(tester["email"]).lower() for tester in call.store.related(group, "betaTesters")
        ]
        if email in members:
            raise conflict("STATE_ERROR", UNASSIGNABLE)
        _demand_team(call.store, group, [email])


@RULES.check("add", "betaGroups.betaTesters", quirk=34)
def testers_may_join(call: Call) -> None:
    """The same for testers who exist."""
    _demand_new(call, call.store.refs(call.ref, "betaTesters"))
    _demand_team(call.store, call.ref, (_email(call.store, ref) for ref in call.body.links))


@RULES.check("add", "betaTesters.betaGroups", quirk=34)
def tester_may_join(call: Call) -> None:
    """The same from the tester's side."""
    _demand_new(call, call.store.refs(call.ref, "betaGroups"))
    for group in call.body.links:
        _demand_team(call.store, group, [_email(call.store, call.ref)])


def _demand_new(call: Call, held: Iterable[Ref]) -> None:
    if set(held) & set(call.body.links):
        raise conflict("STATE_ERROR", UNASSIGNABLE)


def _demand_team(store: Store, group: Ref, emails: Iterable[str]) -> None:
    record = store.one(group)
    team = {str(user["username"]).lower() for user in store.all("users")}
    if record and record["isInternalGroup"] and not team.issuperset(emails):
        raise conflict("STATE_ERROR", UNASSIGNABLE)


def _email(store: Store, ref: Ref) -> str:
    record = store.one(ref)
    return str(record["email"]).lower() if record else ""


@RULES.effect("create", "betaTesters")
def one_record_for_an_app(call: Call) -> None:
    """A tester's record is per app: whoever has one there gets no second."""
    owners = [*call.sent("betaGroups"), *call.sent("builds")]
    apps = set(chain.from_iterable(call.store.refs(owner, "app") for owner in owners))
    known = chain.from_iterable(call.store.related(app, "betaTesters") for app in apps)
    same = next(
        (
            tester
            for tester in known
            if tester.ref != call.ref and tester["email"] == call.attributes["email"]
        ),
        None,
    )
    for name in ("betaGroups", "builds"):
        if same:
            call.store.link(same.ref, name, call.sent(name))
    if same:
        call.store.delete(call.ref)
        call.record = same
    call.store.link(call.ref, "apps", apps)
    invite(call.store, call.ref)


@RULES.effect("add", "betaGroups.betaTesters")
@RULES.effect("add", "betaTesters.betaGroups")
@RULES.effect("add", "betaGroups.builds")
@RULES.effect("add", "builds.betaGroups")
def joining_brings_apps_and_invitations(call: Call) -> None:
    """Testers of a group belong to its app, and are invited once there is a build (quirk 35)."""
    groups = [call.ref] if call.ref.type == "betaGroups" else call.body.links
    for group in groups:
        if group.type == "betaGroups":
            for tester in call.store.refs(group, "betaTesters"):
                call.store.link(tester, "apps", call.store.refs(group, "app"))
                invite(call.store, tester)


def invite(store: Store, tester: Ref) -> None:
    groups = store.refs(tester, "betaGroups")
    has_build = bool(store.refs(tester, "builds")) or any(
        store.refs(group, "builds") for group in groups
    )
    record = store.one(tester)
    if record and has_build and record["state"] in (None, "NOT_INVITED"):
        store.update(tester, {"state": "INVITED"})


@RULES.effect("create", "betaTesterInvitations")
def invitation_invites(call: Call) -> None:
    """The tester is invited (again)."""
    tester = call.target("betaTester")
    if tester and tester["state"] in (None, "NOT_INVITED", "REVOKED"):
        call.store.update(tester.ref, {"state": "INVITED"})


@RULES.effect("remove", "betaTesters.apps")
@RULES.effect("remove", "apps.betaTesters")
def leaving_an_app_leaves_its_groups(call: Call) -> None:
    """Who is taken off an app is in none of its groups."""
    pairs = [
        (call.ref, link) if call.ref.type == "apps" else (link, call.ref)
        for link in call.body.links
    ]
    for app, tester in pairs:
        groups = [
            group
            for group in call.store.refs(tester, "betaGroups")
            if app in call.store.refs(group, "app")
        ]
        call.store.unlink(tester, "betaGroups", groups)


@RULES.check("add", "betaGroups.builds", quirk=32)
def group_has_all_builds(call: Call) -> None:
    """An internal group with access to all builds takes no single ones."""
    _demand_choice(call.record)


@RULES.check("add", "builds.betaGroups", quirk=32)
def groups_have_all_builds(call: Call) -> None:
    """The same from the build's side."""
    for group in call.body.links:
        _demand_choice(call.store.one(group))


def _demand_choice(group: Record | None) -> None:
    if group and group["isInternalGroup"] and group["hasAccessToAllBuilds"]:
        detail = "Builds cannot be assigned to this internal group: it has access to all builds"
        raise unprocessable("ENTITY_UNPROCESSABLE", detail)


@RULES.check("create", "betaBuildLocalizations", quirk=36)
@RULES.check("update", "betaBuildLocalizations", quirk=36)
def notes_are_plain_and_short(call: Call) -> None:
    """Notes for testers hold at most 4,000 characters, and neither `<` nor emoji."""
    text = call.attributes.get("whatsNew") or ""
    pointer = "/data/attributes/whatsNew"
    if len(text) > LONGEST_NOTES:
        detail = (
            "The provided entity contains a field 'whatsNew' whose value is too long. "
            f"It cannot exceed {LONGEST_NOTES} characters."
        )
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG", detail, pointer)
    if "<" in text or any(ord(character) > 0xFFFF for character in text):
        raise conflict(
            "ENTITY_ERROR.ATTRIBUTE.INVALID",
            "The text contains characters that are not allowed",
            pointer,
        )


@RULES.check("create", "buildBetaNotifications")
def testers_are_told_once(call: Call) -> None:
    """Where testers are notified automatically, they cannot be notified again."""
    build = call.target("build")
    detail = call.store.first(build.ref, "buildBetaDetail") if build else None
    if build and detail and detail["autoNotifyEnabled"]:
        raise invalid_state(build.ref, "Auto-notify already enabled")


@RULES.check("create", "betaAppReviewSubmissions", quirk=33)
def one_build_of_a_version_in_review(call: Call) -> None:
    """While one build of a version is in beta review, another one of it is refused."""
    build = call.target("build")
    if build is None:
        return
    if call.store.first(build.ref, "betaAppReviewSubmission"):
        raise unprocessable(
            "ENTITY_UNPROCESSABLE.INVALID_QC_STATE",
            "The build was already submitted for beta review",
        )
    if build["processingState"] != "VALID" or build["expired"]:
        raise unprocessable(
            "ENTITY_UNPROCESSABLE.INVALID_QC_STATE", "The build is not in a valid state"
        )
    version = call.store.first(build.ref, "preReleaseVersion")
    for other in call.store.related(version.ref, "builds") if version else ():
        review = call.store.first(other.ref, "betaAppReviewSubmission")
        if review and review["betaReviewState"] in IN_REVIEW and not other["expired"]:
            detail = "Another build of this version is in beta review"
            raise unprocessable("ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW", detail)


@RULES.effect("create", "betaAppReviewSubmissions")
def beta_review_starts(call: Call) -> None:
    """The review goes its way."""
    call.set(betaReviewState="WAITING_FOR_REVIEW", submittedDate=call.engine.clock.pacific())
    _show(call.engine, call.ref)
    call.engine.plan(call.ref, "beta.in_review", seconds=12 * 3600)


@RULES.step("beta.in_review")
def beta_in_review(engine: Engine, submission: Ref) -> None:
    """Somebody looks at it."""
    engine.store.update(submission, {"betaReviewState": "IN_REVIEW"})
    _show(engine, submission)
    engine.plan(submission, "beta.reviewed", seconds=12 * 3600)


@RULES.step("beta.reviewed")
def beta_reviewed(engine: Engine, submission: Ref) -> None:
    """Approved, unless the test ordered a rejection."""
    state = "REJECTED" if engine.options.reject_reviews else "APPROVED"
    engine.store.update(submission, {"betaReviewState": state})
    _show(engine, submission)


def _show(engine: Engine, submission: Ref) -> None:
    for build in engine.store.refs(submission, "build"):
        beta_state(engine, build)
