"""Encryption declarations, from the draft to Apple's approval, and versions that wait for it.

States: Apple's document. That a version whose documents are missing waits in
`WAITING_FOR_EXPORT_COMPLIANCE` is Apple's Help; the refusals but the first, and what moves a
declaration when, are guesses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES
from .states import set_version_state, state_of

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
FLAGS = (
    "containsProprietaryCryptography",
    "containsThirdPartyCryptography",
    "availableOnFrenchStore",
)
OVER = ("REJECTED", "INVALID", "EXPIRED")
_INVALID = "ENTITY_ERROR.RELATIONSHIP.INVALID"


@RULES.check("create", "appEncryptionDeclarations")
def a_declaration_declares_something(call: Call) -> None:
    """With all three flags false, none is needed, and none is made (rorkai, observed; the body is a
    guess).
    """
    if not any(call.attributes.get(name) for name in FLAGS):
        detail = "An app encryption declaration is not required for this app"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, f"/data/attributes/{FLAGS[0]}")


@RULES.check("create", "appEncryptionDeclarationDocuments")
def documents_come_before_the_review(call: Call) -> None:
    """A declaration that Apple has, takes no document (a guess)."""
    declaration = call.target("appEncryptionDeclaration")
    if declaration and declaration["appEncryptionDeclarationState"] != "CREATED":
        detail = "The declaration can not be changed in its current state"
        raise conflict("STATE_ERROR", detail, "/data/relationships/appEncryptionDeclaration")


@RULES.effect("update", "appEncryptionDeclarationDocuments")
def a_document_starts_the_review(call: Call) -> None:
    """Committed, it goes to Apple with its declaration (a guess)."""
    declaration = call.store.first(call.ref, "appEncryptionDeclaration")
    is_new = declaration and declaration["appEncryptionDeclarationState"] == "CREATED"
    if declaration and is_new and call.attributes.get("uploaded"):
        state = {"appEncryptionDeclarationState": "IN_REVIEW"}
        call.store.update(declaration.ref, state)
        call.engine.plan(declaration.ref, "encryption.approved", seconds=DAY)


@RULES.step("encryption.approved")
def declaration_approved(engine: Engine, declaration: Ref) -> None:
    """Apple approves it; versions that waited for it go on."""
    engine.store.update(declaration, {"appEncryptionDeclarationState": "APPROVED"})
    for build in engine.store.related(declaration, "builds"):
        go_on(engine, build.ref)


@RULES.check("replace", "builds.appEncryptionDeclaration")
def a_build_takes_a_fitting_declaration(call: Call) -> None:
    """One of its own app that is not over (a guess)."""
    found = [call.store.one(link) for link in call.body.links]
    if any(each is not None and not _fits(call, each) for each in found):
        detail = "The specified app encryption declaration could not be assigned to the build."
        raise conflict(_INVALID, detail, "/data")


def _fits(call: Call, declaration: Record) -> bool:
    same = call.store.refs(declaration.ref, "app") == call.store.refs(call.ref, "app")
    is_over = declaration["appEncryptionDeclarationState"] in OVER
    return same and not is_over


@RULES.effect("replace", "builds.appEncryptionDeclaration")
def an_assigned_declaration_lets_versions_go_on(call: Call) -> None:
    """A version that waited for its documents goes on (a guess)."""
    go_on(call.engine, call.ref)


def waits_for_documents(store: Store, version: Ref) -> bool:
    """Whether a version's build needs a declaration that Apple has not approved yet."""
    build = store.first(version, "build")
    if build is None or not build["usesNonExemptEncryption"]:
        return False
    declaration = store.first(build.ref, "appEncryptionDeclaration")
    return not declaration or declaration["appEncryptionDeclarationState"] != "APPROVED"


def go_on(engine: Engine, build: Ref) -> None:
    """Brings the version of a build to the review, if that was what it waited for."""
    version = engine.store.first(build, "appStoreVersion")
    waiting = version and state_of(engine.store, version.ref) == "WAITING_FOR_EXPORT_COMPLIANCE"
    if version and waiting and not waits_for_documents(engine.store, version.ref):
        set_version_state(engine.store, version.ref, "WAITING_FOR_REVIEW")
        for submission in _submissions_of(engine.store, version):
            engine.plan(submission.ref, "review.started", seconds=DAY)


def _submissions_of(store: Store, version: Record) -> list[Record]:
    app = store.first(version.ref, "app")
    found = store.related(app.ref, "reviewSubmissions") if app else []
    waiting = [each for each in found if each["state"] == "WAITING_FOR_REVIEW"]
    shown = "appStoreVersionForReview"
    return [each for each in waiting if version.ref in store.refs(each.ref, shown)]
