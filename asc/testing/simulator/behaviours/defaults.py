"""What a new resource is in, when nobody says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.clock import Clock

from .registry import ANY, RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

YEAR = 365 * 24 * 3600.0
DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "appCustomProductPages": {"visible": False},
    "appEvents": {"eventState": "DRAFT"},
    "appStoreVersionExperiments": {"state": "PREPARE_FOR_SUBMISSION", "started": False},
    "betaGroups": {
        "isInternalGroup": False,
        "hasAccessToAllBuilds": False,
        "publicLinkEnabled": False,
        "publicLinkLimitEnabled": False,
        "feedbackEnabled": True,
    },
    "betaTesters": {"inviteType": "EMAIL", "state": "NOT_INVITED"},
    "bundleIds": {"seedId": "TEAM123456"},
    "ciBuildRuns": {
        "executionProgress": "PENDING",
        "isPullRequestBuild": False,
        "startReason": "MANUAL",
    },
    "devices": {"status": "ENABLED"},
    "inAppPurchases": {"state": "MISSING_METADATA", "familySharable": False},
    "profiles": {"profileState": "ACTIVE", "profileContent": "UFJPRklMRQ=="},
    "reviewSubmissionItems": {"state": "READY_FOR_REVIEW"},
    "subscriptions": {"state": "MISSING_METADATA", "familySharable": False},
    "webhooks": {"enabled": True},
}
MOMENTS: Mapping[tuple[str, str], Callable[[Clock], str]] = {
    ("certificates", "expirationDate"): lambda clock: clock.utc(YEAR),
    ("devices", "addedDate"): lambda clock: clock.utc(),
    ("profiles", "createdDate"): lambda clock: clock.utc(),
    ("profiles", "expirationDate"): lambda clock: clock.utc(YEAR),
    ("userInvitations", "expirationDate"): lambda clock: clock.utc(3 * 24 * 3600),
    ("ciBuildRuns", "createdDate"): lambda clock: clock.utc(),
}


@RULES.effect("create", ANY)
def start_with_defaults(call: Call) -> None:
    """States and switches that a request leaves out."""
    given = {name: value for name, value in call.attributes.items() if value is not None}
    moments = {
        name: make(call.engine.clock)
        for (type_, name), make in MOMENTS.items()
        if type_ == call.ref.type
    }
    call.set(**{**DEFAULTS.get(call.ref.type, {}), **moments, **given})
