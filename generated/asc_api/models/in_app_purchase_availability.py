"""InAppPurchaseAvailability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Territory

    InAppPurchaseAvailabilityFields: TypeAlias = Literal[
        "availableInNewTerritories", "availableTerritories"
    ]
    """What `fields[inAppPurchaseAvailabilities]` takes."""


@define
class InAppPurchaseAvailability(Resource):
    """`inAppPurchaseAvailabilities`."""

    available_in_new_territories: bool | None = ABSENT
    available_territories: Many[Territory] = ABSENT

    TYPE = "inAppPurchaseAvailabilities"
    PATH = "/v1/inAppPurchaseAvailabilities/{id}"
    ATTRIBUTES = {
        "availableInNewTerritories": ("available_in_new_territories", None),
    }

    RELATIONSHIPS = {
        "availableTerritories": to_many(
            "available_territories",
            "Territory",
            "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories",
            200,
        ),
    }
