"""Which changes of which resources are events, and their bodies.

Source: Apple's "Understanding webhook events", for types, names of attributes, and for which states
background assets are told of. That a version and an upload are told of in every state is observed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asc.testing.simulator.engine.deliveries import Change
from asc.testing.simulator.store.store import Record

from .registry import RULES


@dataclass(frozen=True)
class Told:
    """How the states of a type are told."""

    event: str
    state: Callable[[Record], Any]
    names: tuple[str, str]
    words: tuple[str, ...] = ()
    """Where only some states are told of."""
    flat: bool = False
    """Type and id stand in `instance` itself."""


def _state(record: Record) -> Any:
    return record["state"]


def _upload_state(record: Record) -> Any:
    return (record["state"] or {}).get("state")


STATE = ("oldState", "newState")
STATES: Mapping[str, Told] = {
    "buildUploads": Told("BUILD_UPLOAD_STATE_UPDATED", _upload_state, STATE),
    "appStoreVersions": Told(
        "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED",
        lambda record: record["appVersionState"],
        ("oldValue", "newValue"),
    ),
    "buildBetaDetails": Told(
        "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED",
        lambda record: record["externalBuildState"],
        ("oldExternalBuildState", "newExternalBuildState"),
    ),
    "backgroundAssetVersions": Told(
        "BACKGROUND_ASSET_VERSION_STATE_UPDATED", _state, STATE, ("FAILED",), flat=True
    ),
    "backgroundAssetVersionAppStoreReleases": Told(
        "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED",
        _state,
        STATE,
        ("REJECTED", "READY_FOR_DISTRIBUTION"),
        flat=True,
    ),
    "backgroundAssetVersionExternalBetaReleases": Told(
        "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED",
        _state,
        STATE,
        ("REJECTED", "READY_FOR_TESTING"),
        flat=True,
    ),
}
CREATED: Mapping[str, str] = {
    "betaFeedbackCrashSubmissions": "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED",
    "betaFeedbackScreenshotSubmissions": "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
    "backgroundAssetVersionInternalBetaReleases": (
        "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED"
    ),
    "alternativeDistributionPackageVersions": "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED",
}
FLAT = ("backgroundAssetVersionInternalBetaReleases",)


@RULES.watch
def change_of(old: Record | None, new: Record) -> Change | None:
    """What a write to the store changed, where that may be an event."""
    type_ = new.ref.type
    if old is None:
        return Change(new.ref, None, None) if type_ in CREATED else None
    told = STATES.get(type_)
    if told is None or told.state(old) in (None, told.state(new)):
        return None
    return Change(new.ref, told.state(old), told.state(new))


def event_type_of(change: Change) -> str | None:
    """The type of its event; None where Apple tells nothing."""
    told = STATES.get(change.ref.type)
    if change.old is None:
        return CREATED.get(change.ref.type)
    if told is None or (told.words and change.new not in told.words):
        return None
    return told.event


def body_of(change: Change, now: float) -> dict[str, Any]:
    """The `data` of the event, without its id."""
    moment = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
    attributes: dict[str, Any] = {"timestamp": moment.replace("+00:00", "Z")}
    told = STATES.get(change.ref.type)
    if told and change.old is not None:
        attributes |= dict(zip(told.names, (change.old, change.new), strict=True))
    named = {"type": change.ref.type, "id": change.ref.id}
    flat = told.flat if told else change.ref.type in FLAT
    type_ = _camel(event_type_of(change) or "")
    instance = named if flat else {"data": named}
    relationships = {"relationships": {"instance": instance}}
    return {"type": type_, "version": 1, "attributes": attributes, **relationships}


def _camel(words: str) -> str:
    first, *rest = words.lower().split("_")
    return first + "".join(word.capitalize() for word in rest)
