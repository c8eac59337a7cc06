"""What a build needs before its beta review: the test information of its app.

The code is that of codemagic and rorkai; which fields it covers is Apple's Help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal
from asc.testing.simulator.store.store import Ref, Store

from .completeness import missing_contact
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

CODE = "ENTITY_UNPROCESSABLE.MISSING_REQUIRED_DATA"
NO_DECLARATION = "ENTITY_UNPROCESSABLE.MISSING_EXPORT_COMPLIANCE"


@RULES.check("create", "betaAppReviewSubmissions")
def beta_reviews_need_test_information(call: Call) -> None:
    """A description and a feedback address in one language, and a contact for the review."""
    build = call.target("build")
    app = call.store.first(build.ref, "app") if build else None
    missing = _missing(call.store, app.ref) if app else []
    if missing:
        raise Refusal(*(_problem(name) for name in missing))


@RULES.check("create", "betaAppReviewSubmissions")
def beta_reviews_need_a_declaration(call: Call) -> None:
    """A build with non-exempt encryption is linked to a declaration before its beta review (Apple's
    page on App Encryption Declarations; the text was observed where the question was open, the code
    is a guess).
    """
    build = call.target("build")
    declared = build and call.store.refs(build.ref, "appEncryptionDeclaration")
    if build and build["usesNonExemptEncryption"] and not declared:
        raise Refusal(Problem(422, NO_DECLARATION, "The build is missing export compliance."))


def _missing(store: Store, app: Ref) -> list[str]:
    texts = store.related(app, "betaAppLocalizations")
    names = ("description", "feedbackEmail")
    found = [name for name in names if not any(text[name] for text in texts)]
    detail = store.first(app, "betaAppReviewDetail")
    return [*found, *(missing_contact(detail) if detail else ["betaAppReviewDetail"])]


def _problem(name: str) -> Problem:
    return Problem(422, CODE, f"Required data is missing: '{name}'")
