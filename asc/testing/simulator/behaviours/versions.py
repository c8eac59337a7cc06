"""App Store versions and their texts (quirks 17 and 39 to 42)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal, conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .copies import copy_info, copy_version
from .entities import merged, stored
from .locks import NO_BUILD
from .registry import RULES
from .states import IN_PREPARATION, SETTLED, info_in_the_making, live_info

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

DUPLICATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
LOCALIZED = (
    "appStoreVersionLocalizations",
    "appInfoLocalizations",
    "betaAppLocalizations",
    "betaBuildLocalizations",
)


def is_editable(version: Record | None) -> bool:
    return version is None or version["appVersionState"] in (None, *IN_PREPARATION)


@RULES.check("create", "appStoreVersions", quirk=39)
def one_version_in_the_making(call: Call) -> None:
    """While one is not released, an app has no second; a number in use is a second error of the
    same answer.
    """
    app = call.target("app")
    versions = call.store.related(app.ref, "appStoreVersions") if app else []
    same = [version for version in versions if version["platform"] == call.attributes["platform"]]
    problems = []
    if any(version["appVersionState"] not in SETTLED for version in same):
        detail = "You cannot create a new version of the App in the current state."
        code = "ENTITY_ERROR.RELATIONSHIP.INVALID"
        problems.append(Problem(409, code, detail, pointer="/data/relationships/app"))
    if any(version["versionString"] == call.attributes["versionString"] for version in same):
        problems.append(_used_number())
    if problems:
        raise Refusal(*problems)


def _used_number() -> Problem:
    detail = "The version number has been previously used."
    return Problem(409, DUPLICATE, detail, pointer="/data/attributes/versionString")


@RULES.effect("create", "appStoreVersions")
def version_starts(call: Call) -> None:
    """A new version is in preparation, with the texts (without their news), the contact and the
    screenshots of the one before.
    """
    call.set(
        appVersionState="PREPARE_FOR_SUBMISSION",
        appStoreState="PREPARE_FOR_SUBMISSION",
        createdDate=call.engine.clock.pacific(),
        releaseType=call.attributes.get("releaseType") or "AFTER_APPROVAL",
    )
    before = version_before(call.store, call.ref)
    if before:
        copy_version(call.store, before.ref, call.ref)
    _begin_info(call)


def version_before(store: Store, version: Ref) -> Record | None:
    """The version of the same platform that was made before."""
    record, app = store.one(version), store.first(version, "app")
    versions = store.related(app.ref, "appStoreVersions") if app else []
    same = [other for other in versions if record and other["platform"] == record["platform"]]
    earlier = list(takewhile(lambda other: other.ref != version, same))
    return earlier[-1] if earlier else None


def is_first(store: Store, version: Ref) -> bool:
    """True while no other version of the platform was made."""
    return version_before(store, version) is None


def _begin_info(call: Call) -> None:
    """A version in preparation comes with an app info that can be edited."""
    app = call.target("app")
    if app and info_in_the_making(call.store, app.ref) is None:
        copy_info(call.store, live_info(call.store, app.ref), app.ref)


@RULES.check("update", "appStoreVersions", quirk=39)
def a_version_number_is_used_once(call: Call) -> None:
    """A version is not renamed to another one's number."""
    name, record = call.attributes.get("versionString"), call.record
    app = call.store.first(call.ref, "app")
    others = call.store.related(app.ref, "appStoreVersions") if app and name else []
    for other in others:
        same = record and other["platform"] == record["platform"] and other.ref != call.ref
        if same and other["versionString"] == name:
            raise Refusal(_used_number())


@RULES.judge("appStoreVersions")
def a_scheduled_release_has_a_date(call: Call, entity: Entity) -> Iterator[Problem]:
    """SCHEDULED without `earliestReleaseDate` is refused (Apple's page; the code is a guess)."""
    sent = "releaseType" in entity.attributes or "earliestReleaseDate" in entity.attributes
    scheduled = merged(call, entity, "releaseType") == "SCHEDULED"
    if sent and scheduled and not merged(call, entity, "earliestReleaseDate"):
        detail = (
            "You must provide a value for the attribute 'earliestReleaseDate' with this request"
        )
        pointer = f"{entity.pointer}/attributes/earliestReleaseDate"
        yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", detail, pointer=pointer)


@RULES.check("delete", "appStoreVersions")
def released_versions_stay(call: Call) -> None:
    """Only a version in preparation can go."""
    if not is_editable(call.record):
        raise conflict("STATE_ERROR", "The version can not be deleted in its current state")


@RULES.check("replace", "appStoreVersions.build")
def a_version_takes_an_eligible_build(call: Call) -> None:
    """A build that is for internal testing only, not valid, expired, in another version, or of
    another number or platform is refused (fastlane#17041, #19633).
    """
    version = call.record
    if version and any(not fits(call.store, version, ref) for ref in call.body.links):
        pointer = "/data/relationships/build"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", NO_BUILD, pointer)


@RULES.check("create", "appStoreVersions")
@RULES.check("update", "appStoreVersions")
def a_new_version_takes_an_eligible_build(call: Call) -> None:
    """The same where the version comes with its build, or is edited with it."""
    record = call.record
    sent = {**(record.attributes if record else {}), **call.attributes}
    version = Record(record.ref if record else Ref("appStoreVersions", ""), sent)
    if any(not fits(call.store, version, ref) for ref in call.sent("build")):
        pointer = "/data/relationships/build"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", NO_BUILD, pointer)


def fits(store: Store, version: Record, build: Ref) -> bool:
    """Whether a version can take a build."""
    record, train = store.one(build), store.first(build, "preReleaseVersion")
    if record is None:
        return True
    usable = record["processingState"] == "VALID" and not record["expired"]
    if not usable or record["buildAudienceType"] == "INTERNAL_ONLY":
        return False
    taken = [other for other in store.refs(build, "appStoreVersion") if other != version.ref]
    return not taken and (train is None or _is_of(version, train))


def _is_of(version: Record, train: Record) -> bool:
    return (train["version"], train["platform"]) == (version["versionString"], version["platform"])


@RULES.judge("appStoreVersionLocalizations", quirk=40)
def no_news_in_a_first_version(call: Call, entity: Entity) -> Iterator[Problem]:
    """`whatsNew` of a first version can't be edited."""
    record = stored(call, entity)
    versions = entity.relationships.get("appStoreVersion", ())
    if record:
        versions = call.store.refs(record.ref, "appStoreVersion")
    first = [version for version in versions if is_first(call.store, version)]
    if entity.attributes.get("whatsNew") and first:
        detail = "Attribute 'whatsNew' cannot be edited at this time"
        pointer = f"{entity.pointer}/attributes/whatsNew"
        yield Problem(409, "STATE_ERROR", detail, pointer=pointer)


@RULES.effect("create", "appInfoLocalizations")
def info_brings_version_texts(call: Call) -> None:
    """A new language of the app info is a new language of the version in preparation too."""
    info = call.target("appInfo")
    app = call.store.first(info.ref, "app") if info else None
    for version in call.store.related(app.ref, "appStoreVersions") if app else ():
        texts = call.store.related(version.ref, "appStoreVersionLocalizations")
        locale = call.attributes["locale"]
        if is_editable(version) and not any(text["locale"] == locale for text in texts):
            call.store.add(
                "appStoreVersionLocalizations", {"locale": locale}, {"appStoreVersion": version.ref}
            )
