"""What a version needs before it can be reviewed: all of it comes as associated errors, by the path
of the resource that lacks it.

Codes and paths that others captured (fastlane, rorkai, logs of 2025 and 2026): the texts' missing
attributes, copyright, the review contact that was not found, screenshots, export compliance,
content rights, category, age rating, pricing, app privacy. That build, availability, privacy policy
and the fields of the contact are required is Apple's Help; their codes here are a guess. That other
locales fall back to the screenshots of the primary one is disputed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Problem, Refusal, invalid_state
from asc.testing.simulator.store.store import Record, Ref, Store

from .screenshots import screenshot_gaps
from .states import IN_PREPARATION, info_in_the_making, live_info
from .versions import is_first

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

CHECK_ERRORS = "This resource cannot be reviewed, please check associated errors to see why."
Gap = tuple[str, Problem]
"""The path of a resource, and what it lacks."""
TEXTS = ("description", "keywords", "supportUrl")
CONTACT = ("contactFirstName", "contactLastName", "contactPhone", "contactEmail")
DEMO = ("demoAccountName", "demoAccountPassword")
OPTIONAL_ANSWERS = frozenset(
    {
        "ageRatingOverride",
        "ageRatingOverrideV2",
        "developerAgeRatingInfoUrl",
        "kidsAgeBand",
        "koreaAgeRatingOverride",
    }
)
"""Of an age rating declaration, what is not a question."""


def required(what: str, name: str) -> Problem:
    """The error of a value that is not there."""
    detail = f"You must provide a value for the {what} '{name}' with this request"
    pointer = f"/data/{what}s/{name}"
    return Problem(409, f"ENTITY_ERROR.{what.upper()}.REQUIRED", detail, pointer=pointer)


def demand_complete(engine: Engine, version: Ref) -> None:
    """Refuses a version that is not in preparation, or lacks something."""
    record = engine.store.one(version)
    if record and record["appVersionState"] not in IN_PREPARATION:
        raise invalid_state(version, CHECK_ERRORS)
    demand_none(version, gaps(engine, version), one=engine.options.one_gap_at_a_time)


def demand_none(ref: Ref, found: list[Gap], *, one: bool = False) -> None:
    """Refuses with all gaps as associated errors, or with those of one resource."""
    if found:
        raise refusal_of(ref, [gap for gap in found if not one or gap[0] == found[0][0]])


def refusal_of(ref: Ref, found: list[Gap]) -> Refusal:
    """The 409 that lists gaps by path."""
    problems: dict[str, list[Mapping[str, Any]]] = {}
    for path, problem in found:
        problems.setdefault(path, []).append(_brief(problem))
    return invalid_state(ref, CHECK_ERRORS, problems)


def _brief(problem: Problem) -> dict[str, Any]:
    """Associated errors carry no ids."""
    return {name: value for name, value in problem.render("").items() if name != "id"}


def gaps(engine: Engine, version: Ref) -> list[Gap]:
    """All that a version lacks."""
    record, app = engine.store.one(version), engine.store.first(version, "app")
    if record is None or app is None:
        return []
    found = [*_version_gaps(engine.store, record), *_build_gaps(engine.store, record)]
    found += [*_text_gaps(engine.store, record), *screenshot_gaps(engine.store, app, record)]
    return [*found, *_contact_gaps(engine.store, record), *_app_gaps(engine, app, record)]


def path_of(ref: Ref) -> str:
    return f"/v1/{ref.type}/{ref.id}"


def _version_gaps(store: Store, version: Record) -> Iterator[Gap]:
    if not version["copyright"]:
        yield path_of(version.ref), required("attribute", "copyright")
    if not store.refs(version.ref, "build"):
        yield path_of(version.ref), required("relationship", "build")


def _build_gaps(store: Store, version: Record) -> Iterator[Gap]:
    for build in store.related(version.ref, "build"):
        if build["usesNonExemptEncryption"] is None:
            yield path_of(build.ref), required("attribute", "usesNonExemptEncryption")
        if build["expired"]:
            yield path_of(build.ref), Problem(409, "STATE_ERROR", "The build has expired")


def _text_gaps(store: Store, version: Record) -> Iterator[Gap]:
    names = TEXTS if is_first(store, version.ref) else (*TEXTS, "whatsNew")
    for text in store.related(version.ref, "appStoreVersionLocalizations"):
        for name in names:
            if not text[name]:
                yield path_of(text.ref), required("attribute", name)


def _contact_gaps(store: Store, version: Record) -> Iterator[Gap]:
    detail = store.first(version.ref, "appStoreReviewDetail")
    if detail is None:
        text = (
            f"The appStoreReviewDetail associated with appStoreVersions '{version.id}' was not "
            "found."
        )
        pointer = "/data/relationships/appStoreReviewDetail"
        problem = Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", text, pointer=pointer)
        yield path_of(version.ref), problem
        return
    for name in missing_contact(detail):
        yield path_of(detail.ref), required("attribute", name)


def missing_contact(detail: Record) -> list[str]:
    """What a contact for the review lacks; a demo account only where one is required."""
    names = (*CONTACT, *DEMO) if detail["demoAccountRequired"] else CONTACT
    return [name for name in names if not detail[name]]


def _app_gaps(engine: Engine, app: Record, version: Record) -> Iterator[Gap]:
    store = engine.store
    if not app["contentRightsDeclaration"]:
        yield path_of(app.ref), required("attribute", "contentRightsDeclaration")
    if not _is_priced(store, app.ref):
        code, title = "STATE_ERROR.APP_PRICING_REQUIRED", "App is missing required pricing."
        yield "/v2/appPrices/", Problem(409, code, title, title=title)
    if not store.refs(app.ref, "appAvailabilityV2"):
        yield path_of(app.ref), required("relationship", "appAvailabilityV2")
    if not engine.options.privacy_published:
        detail = "You must have published answers to your app's data usages."
        yield "/v1/appDataUsages/", Problem(409, "STATE_ERROR.APP_DATA_USAGES_REQUIRED", detail)
    info = info_in_the_making(store, app.ref) or live_info(store, app.ref)
    yield from _info_gaps(store, info, str(version["platform"])) if info else ()


def _is_priced(store: Store, app: Ref) -> bool:
    """A price without a territory counts as none (observed)."""
    schedule = store.first(app, "appPriceSchedule")
    prices = store.refs(schedule.ref, "manualPrices") if schedule else ()
    return any(store.refs(price, "territory") for price in prices)


def _info_gaps(store: Store, info: Record, platform: str) -> Iterator[Gap]:
    if not store.refs(info.ref, "primaryCategory"):
        yield path_of(info.ref), required("relationship", "primaryCategory")
    policy = "privacyPolicyText" if platform == "TV_OS" else "privacyPolicyUrl"
    for text in store.related(info.ref, "appInfoLocalizations"):
        for name in ("name", policy):
            if not text[name]:
                yield path_of(text.ref), required("attribute", name)
    for name in unanswered(store, info.ref):
        yield f"/v1/ageRatingDeclarations/{info.id}", required("attribute", name)


def unanswered(store: Store, info: Ref) -> list[str]:
    """The questions of the age rating that have no answer."""
    declared = store.first(info, "ageRatingDeclaration")
    names = store.document.type("ageRatingDeclarations").attributes
    questions = [name for name in names if name not in OPTIONAL_ANSWERS]
    return [name for name in questions if declared is None or declared[name] is None]
