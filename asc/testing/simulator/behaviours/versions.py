"""App Store versions and their texts (quirks 17 and 39 to 41)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal, conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

SETTLED = frozenset({"READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION", "ACCEPTED"})
EDITABLE = frozenset(
    {
        "PREPARE_FOR_SUBMISSION",
        "READY_FOR_REVIEW",
        "DEVELOPER_REJECTED",
        "REJECTED",
        "METADATA_REJECTED",
        "INVALID_BINARY",
    }
)
OLD_NAMES = {
    "READY_FOR_DISTRIBUTION": "READY_FOR_SALE",
    "PROCESSING_FOR_DISTRIBUTION": "PROCESSING_FOR_APP_STORE",
    "WAITING_FOR_EXPORT_COMPLIANCE": "WAITING_FOR_EXPORT_COMPLIANCE",
}
"""appVersionState in the words of the older appStoreState."""
LOCALE = re.compile(r"[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?")
DUPLICATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
LOCALIZED = (
    "appStoreVersionLocalizations",
    "appInfoLocalizations",
    "betaAppLocalizations",
    "betaBuildLocalizations",
)


def set_version_state(store: Store, version: Ref, state: str) -> None:
    """Both names of a state move together."""
    store.update(version, {"appVersionState": state, "appStoreState": OLD_NAMES.get(state, state)})


def is_editable(version: Record | None) -> bool:
    return version is None or version["appVersionState"] in (None, *EDITABLE)


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
        problems.append(
            Problem(
                409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer="/data/relationships/app"
            )
        )
    if any(version["versionString"] == call.attributes["versionString"] for version in same):
        detail = "The version number has been previously used."
        problems.append(Problem(409, DUPLICATE, detail, pointer="/data/attributes/versionString"))
    if problems:
        raise Refusal(*problems)


@RULES.effect("create", "appStoreVersions")
def version_starts(call: Call) -> None:
    """A new version is in preparation, with the texts of the one before (without its news)."""
    set_version_state(call.store, call.ref, "PREPARE_FOR_SUBMISSION")
    call.set(
        createdDate=call.engine.clock.pacific(),
        releaseType=call.attributes.get("releaseType") or "AFTER_APPROVAL",
    )
    before = _version_before(call.store, call.ref)
    name = "appStoreVersionLocalizations"
    locales = [text["locale"] for text in call.store.related(call.ref, name)]
    for text in call.store.related(before.ref, name) if before else ():
        copied = {key: value for key, value in text.attributes.items() if key != "whatsNew"}
        if text["locale"] not in locales:
            call.store.add(name, copied, {"appStoreVersion": call.ref})
    _editable_info(call)


def _version_before(store: Store, version: Ref) -> Record | None:
    record, app = store.one(version), store.first(version, "app")
    versions = store.related(app.ref, "appStoreVersions") if app else []
    same = [other for other in versions if record and other["platform"] == record["platform"]]
    return next((other for other in reversed(same) if other.ref != version), None)


def _editable_info(call: Call) -> None:
    """A version in preparation comes with an app info that can be edited."""
    app = call.target("app")
    infos = call.store.related(app.ref, "appInfos") if app else []
    if app and not any(info["state"] in EDITABLE for info in infos):
        state = {"state": "PREPARE_FOR_SUBMISSION", "appStoreState": "PREPARE_FOR_SUBMISSION"}
        new = call.store.add("appInfos", state, {"app": app.ref})
        for text in call.store.related(infos[-1].ref, "appInfoLocalizations") if infos else ():
            call.store.add("appInfoLocalizations", text.attributes, {"appInfo": new.ref})


@RULES.check("update", "appStoreVersions", quirk=39)
def versions_are_edited_in_preparation(call: Call) -> None:
    """A version on its way, or on sale, stays as it is; its release type can change until it is
    released.
    """
    record = call.record
    changed = {
        name
        for name in call.attributes
        if name not in ("releaseType", "earliestReleaseDate", "downloadable")
    }
    if changed and not is_editable(record):
        raise _uneditable(min(changed))
    name = call.attributes.get("versionString")
    app = call.store.first(call.ref, "app")
    for other in call.store.related(app.ref, "appStoreVersions") if app and name and record else ():
        if other.ref != call.ref and (other["versionString"], other["platform"]) == (
            name,
            record and record["platform"],
        ):
            raise conflict(
                DUPLICATE,
                "The version number has been previously used.",
                "/data/attributes/versionString",
            )


@RULES.check("delete", "appStoreVersions")
def released_versions_stay(call: Call) -> None:
    """Only a version in preparation can go."""
    if not is_editable(call.record):
        raise conflict("STATE_ERROR", "The version can not be deleted in its current state")


@RULES.check("replace", "appStoreVersions.build")
@RULES.check("update", "appStoreVersions")
def a_version_takes_an_eligible_build(call: Call) -> None:
    """A build for internal testing only, or one that is not valid, is refused."""
    for ref in (*call.body.links, *call.sent("build")):
        build = call.store.one(ref)
        if build and (
            build["buildAudienceType"] == "INTERNAL_ONLY" or build["processingState"] != "VALID"
        ):
            detail = "The build can not be used for this version"
            raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, "/data/relationships/build")


def _uneditable(name: str) -> Refusal:
    detail = f"Attribute '{name}' cannot be edited at this time"
    return conflict(
        "ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE", detail, f"/data/attributes/{name}"
    )


@RULES.check("create", "appStoreVersionLocalizations", quirk=40)
@RULES.check("update", "appStoreVersionLocalizations", quirk=40)
def no_news_in_a_first_version(call: Call) -> None:
    """`whatsNew` of a first version can't be edited."""
    version = call.target("appStoreVersion") or (
        call.record and call.store.first(call.ref, "appStoreVersion")
    )
    if call.attributes.get("whatsNew") and version and is_first(call.store, version.ref):
        raise _uneditable("whatsNew")


def is_first(store: Store, version: Ref) -> bool:
    """True while no other version of the platform was made."""
    return _version_before(store, version) is None


@RULES.check("update", "appStoreVersionLocalizations")
def texts_are_edited_in_preparation(call: Call) -> None:
    """Only the promotional text can change at any time."""
    changed = [name for name in call.attributes if name != "promotionalText"]
    if changed and not is_editable(call.store.first(call.ref, "appStoreVersion")):
        raise _uneditable(changed[0])


@RULES.check("create", *LOCALIZED, quirk=41)
def a_locale_is_one(call: Call) -> None:
    """What is no locale is invalid."""
    locale = str(call.attributes["locale"])
    if not LOCALE.fullmatch(locale):
        detail = f"'{locale}' is not a valid locale"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/locale")


@RULES.effect("create", "appInfoLocalizations")
def info_brings_version_texts(call: Call) -> None:
    """A new language of the app info is a new language of the version in preparation too (section
    5).
    """
    info = call.target("appInfo")
    app = call.store.first(info.ref, "app") if info else None
    for version in call.store.related(app.ref, "appStoreVersions") if app else ():
        texts = call.store.related(version.ref, "appStoreVersionLocalizations")
        locale = call.attributes["locale"]
        if is_editable(version) and not any(text["locale"] == locale for text in texts):
            call.store.add(
                "appStoreVersionLocalizations", {"locale": locale}, {"appStoreVersion": version.ref}
            )
