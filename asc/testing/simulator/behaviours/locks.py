"""What can't be edited while it is in review or on sale.

A resource is locked by what it belongs to: a screenshot by its set, that by its localization, and
that by the version. `PARENTS` is the way up, `LOCKS` what decides at its end. Locks hold through
every way in: POST, inline creation, PATCH, DELETE and relationships.

Which attributes a version's state leaves open was observed by akoskomuves/appstoreconnect-mcp
(2026) and, for media, said by Apple's Help. Codes and details: fastlane#16626 for version texts,
itsyconnect-macos#64 for app infos, fastlane#20594 for categories. The codes for creating and
deleting below a locked resource were never captured: a guess, like all locks of product pages,
events and experiments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal, conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .entities import stored
from .registry import RULES
from .states import IN_PREPARATION, OPEN_STATES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

MEDIA_PARENTS = (
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
)
PARENTS = {
    "ageRatingDeclarations": ("appInfo",),
    "appCustomProductPageLocalizations": ("appCustomProductPageVersion",),
    "appEventLocalizations": ("appEvent",),
    "appEventScreenshots": ("appEventLocalization",),
    "appEventVideoClips": ("appEventLocalization",),
    "appInfoLocalizations": ("appInfo",),
    "appPreviewSets": MEDIA_PARENTS,
    "appPreviews": ("appPreviewSet",),
    "appScreenshotSets": MEDIA_PARENTS,
    "appScreenshots": ("appScreenshotSet",),
    "appStoreVersionExperimentTreatmentLocalizations": ("appStoreVersionExperimentTreatment",),
    "appStoreVersionExperimentTreatments": (
        "appStoreVersionExperiment",
        "appStoreVersionExperimentV2",
    ),
    "appStoreVersionLocalizations": ("appStoreVersion",),
}
"""The relationships that lead from a resource to what it belongs to."""
MEDIA = frozenset({"appPreviewSets", "appPreviews", "appScreenshotSets", "appScreenshots"})
EVERYTHING = frozenset({"*"})
NOTHING: frozenset[str] = frozenset()
PUBLIC_STATES = frozenset(
    {
        "READY_FOR_DISTRIBUTION",
        "PENDING_DEVELOPER_RELEASE",
        "PENDING_APPLE_RELEASE",
        "REPLACED_WITH_NEW_VERSION",
    }
)
"""The promotional text can be edited still."""
RELEASE = frozenset({"releaseType", "earliestReleaseDate", "downloadable"})
"""How a version is released can change until it is."""


def _version(state: str, type_: str) -> frozenset[str]:
    if state in IN_PREPARATION:
        return _in_preparation(state, type_)
    if type_ == "appStoreVersions":
        return RELEASE | {"copyright"} if state in PUBLIC_STATES else RELEASE
    if type_ == "appStoreVersionLocalizations" and state in PUBLIC_STATES:
        return frozenset({"promotionalText"})
    return NOTHING


def _in_preparation(state: str, type_: str) -> frozenset[str]:
    """Media are closed from READY_FOR_REVIEW on (Apple's Help); that texts are not is a guess."""
    return NOTHING if state not in OPEN_STATES and type_ in MEDIA else EVERYTHING


def _info(state: str, _: str) -> frozenset[str]:
    return EVERYTHING if state in IN_PREPARATION else NOTHING


def _page(state: str, _: str) -> frozenset[str]:
    return EVERYTHING if state in (*IN_PREPARATION, "") else NOTHING


def _event(state: str, _: str) -> frozenset[str]:
    """An event on its way through the review is closed; a published one can be edited."""
    return NOTHING if state in ("WAITING_FOR_REVIEW", "IN_REVIEW") else EVERYTHING


def _experiment(state: str, type_: str) -> frozenset[str]:
    if state in (*IN_PREPARATION, ""):
        return EVERYTHING
    return frozenset({"started"}) if type_ == "appStoreVersionExperiments" else NOTHING


Open = Callable[[str, str], frozenset[str]]
"""The attributes of a type that a state leaves open."""
LOCKS: dict[str, tuple[str, Open]] = {
    "appStoreVersions": ("appVersionState", _version),
    "appInfos": ("state", _info),
    "appCustomProductPageVersions": ("state", _page),
    "appEvents": ("eventState", _event),
    "appStoreVersionExperiments": ("state", _experiment),
}
"""What locks, by which attribute."""
LOCKED_TYPES = (*PARENTS, *LOCKS)


def keeper(store: Store, ref: Ref | None) -> Record | None:
    """The resource whose state decides whether another one can be written."""
    while ref is not None and ref.type not in LOCKS:
        ref = _above(store, ref)
    return store.one(ref)


def _above(store: Store, ref: Ref) -> Ref | None:
    if ref.type == "ageRatingDeclarations":
        owners = [owner for owner, _ in store.holders(ref) if owner.type == "appInfos"]
        return owners[0] if owners else None
    found = list(chain.from_iterable(store.refs(ref, name) for name in PARENTS.get(ref.type, ())))
    return found[0] if found else None


def opened(store: Store, ref: Ref | None, type_: str) -> frozenset[str]:
    """The attributes of a type that can be written below (or of) a resource."""
    found = keeper(store, ref)
    if found is None:
        return EVERYTHING
    attribute, open_ = LOCKS[found.ref.type]
    state = found[attribute]
    return EVERYTHING if state is None else open_(str(state), type_)


def is_open(store: Store, ref: Ref | None, type_: str) -> bool:
    return opened(store, ref, type_) == EVERYTHING


@RULES.judge(*LOCKED_TYPES, quirk=40)
def locked_resources_are_not_edited(call: Call, entity: Entity) -> Iterator[Problem]:
    """What is in review or on sale keeps its texts and media; one error for each field sent."""
    record = stored(call, entity)
    if record is None:
        yield from _creation(call, entity)
        return
    allowed = opened(call.store, record.ref, entity.type)
    if allowed == EVERYTHING:
        return
    for name in entity.attributes:
        if name not in allowed:
            yield _closed_attribute(entity, name)
    for name in entity.relationships:
        yield _closed_relationship(entity, name)


def _creation(call: Call, entity: Entity) -> Iterator[Problem]:
    """An experiment or an event itself hangs on nothing that could be closed."""
    for name in PARENTS.get(entity.type, ()):
        for parent in entity.relationships.get(name, ()):
            if not is_open(call.store, parent, entity.type):
                detail = f"{entity.type} can not be created in the current state"
                yield Problem(409, "STATE_ERROR", detail, pointer=f"{entity.pointer}/type")


def _closed_attribute(entity: Entity, name: str) -> Problem:
    pointer = f"{entity.pointer}/attributes/{name}"
    if entity.type in ("appInfos", "appInfoLocalizations", "ageRatingDeclarations"):
        code = "ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"
        detail = f"The field '{name}' can not be modified in the current state."
        return Problem(409, code, detail, pointer=pointer)
    return Problem(
        409, "STATE_ERROR", f"Attribute '{name}' cannot be edited at this time", pointer=pointer
    )


def _closed_relationship(entity: Entity, name: str) -> Problem:
    detail = NO_BUILD if name == "build" else ""
    pointer = f"{entity.pointer}/relationships/{name}"
    return Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=pointer)


NO_BUILD = "The specified pre-release build could not be added."


@RULES.check("delete", *PARENTS)
def locked_resources_are_not_deleted(call: Call) -> None:
    """Nor are they deleted."""
    if not is_open(call.store, call.ref, call.ref.type):
        raise conflict("STATE_ERROR", f"{call.ref.type} can not be deleted in the current state")


@RULES.check("replace", "appStoreVersions.build")
def a_locked_version_keeps_its_build(call: Call) -> None:
    """A version that was submitted keeps its build."""
    if not is_open(call.store, call.ref, "appStoreVersions"):
        pointer = "/data/relationships/build"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", NO_BUILD, pointer)


@RULES.check("replace", "appScreenshotSets.appScreenshots", "appPreviewSets.appPreviews")
def locked_sets_keep_their_order(call: Call) -> None:
    """Nor are they sorted anew."""
    if not is_open(call.store, call.ref, call.ref.type):
        raise Refusal(Problem(409, "STATE_ERROR", "The set can not be changed at this time"))
