"""What a seeded resource is when a seed doesn't say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.behaviours.states import INFO_OLD_NAMES, OLD_NAMES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

KEPT = 90 * 24 * 3600.0
Members = dict[str, Any]


def complete(engine: Engine, type_: str, given: Mapping[str, Any], *, new: bool) -> Members:
    """The attributes of a seed with those that follow from them."""
    defaults = DEFAULTS[type_](engine) if new and type_ in DEFAULTS else {}
    found = {**defaults, **given}
    if type_ == "appStoreVersions" and "appVersionState" in found:
        state = found["appVersionState"]
        found.setdefault("appStoreState", OLD_NAMES.get(state, state))
    if type_ == "appInfos" and "state" in found:
        found.setdefault("appStoreState", INFO_OLD_NAMES.get(found["state"], found["state"]))
    return found


def build(engine: Engine) -> Members:
    """Valid, and good for another 90 days."""
    return {
        "uploadedDate": engine.clock.pacific(),
        "expirationDate": engine.clock.pacific(KEPT),
        "expired": False,
        "processingState": "VALID",
        "buildAudienceType": "APP_STORE_ELIGIBLE",
    }


def version(engine: Engine) -> Members:
    """In preparation."""
    return {
        "platform": "IOS",
        "appVersionState": "PREPARE_FOR_SUBMISSION",
        "releaseType": "AFTER_APPROVAL",
        "createdDate": engine.clock.pacific(),
    }


def info(_: Engine) -> Members:
    return {"state": "PREPARE_FOR_SUBMISSION"}


def review(engine: Engine) -> Members:
    return {"rating": 5, "territory": "USA", "createdDate": engine.clock.pacific()}


DEFAULTS: Mapping[str, Callable[[Engine], Members]] = {
    "appInfos": info,
    "appStoreVersions": version,
    "builds": build,
    "customerReviews": review,
}
