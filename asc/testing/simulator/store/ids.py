"""Ids in the forms that Apple gives them, the same ones in every run."""

from __future__ import annotations

import base64
import json
import random
import string
import uuid
from collections.abc import Iterable

NUMERIC = frozenset({"apps", "inAppPurchases", "subscriptions", "subscriptionGroups", "appEvents"})
SHORT = frozenset({"bundleIds", "certificates", "devices", "profiles"})
TERRITORIES = "territories"

SHARED = {
    "appAvailabilities": "app",
    "appPriceSchedules": "app",
    "betaAppReviewDetails": "app",
    "betaAppReviewSubmissions": "build",
    "betaLicenseAgreements": "app",
    "buildBetaDetails": "build",
    "inAppPurchasePriceSchedules": "inAppPurchase",
    "subscriptionGracePeriods": "app",
}
"""Resources that take the id of another one: type to the relationship that names it."""

COMPOSED = {"bundleIdCapabilities": ("bundleId", "capabilityType")}
"""Resources whose id is `<parent>_<VALUE>`: the same thing again has the same id (quirk 71)."""


class Ids:
    """Makes ids; the seed decides all of them."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._next = 6440000000

    def new(self, type_: str) -> str:
        if type_ in NUMERIC:
            self._next += 1
            return str(self._next)
        if type_ in SHORT:
            return "".join(self._random.choices(string.ascii_uppercase + string.digits, k=10))
        return self.uuid()

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def skip(self, taken: Iterable[str]) -> None:
        """Makes sure that ids of a loaded state are not given again."""
        self._next = max(
            [self._next, *(int(ident) for ident in taken if ident.isdigit() and len(ident) == 10)]
        )
        self._random.seed(self._next)

    def state(self) -> tuple[int, object]:
        return self._next, self._random.getstate()

    def restore(self, state: tuple[int, object]) -> None:
        self._next = state[0]
        self._random.setstate(state[1])  # type: ignore[arg-type]


def packed(**parts: object) -> str:
    """Unpadded base64url of compact JSON, the form of price points and prices."""
    text = json.dumps(parts, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def unpacked(ident: str) -> dict[str, object]:
    """The parts of a packed id; empty for any other string."""
    try:
        found = json.loads(base64.urlsafe_b64decode(ident + "=" * (-len(ident) % 4)))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
