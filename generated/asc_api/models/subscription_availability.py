"""SubscriptionAvailability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Territory

    SubscriptionAvailabilityFields: TypeAlias = Literal[
        "availableInNewTerritories", "availableTerritories"
    ]
    """What `fields[subscriptionAvailabilities]` takes."""


@define
class SubscriptionAvailability(Resource):
    """`subscriptionAvailabilities`, deprecated."""

    available_in_new_territories: bool | None = ABSENT
    available_territories: Many[Territory] = ABSENT

    TYPE = "subscriptionAvailabilities"
    PATH = "/v1/subscriptionAvailabilities/{id}"
    ATTRIBUTES = {
        "availableInNewTerritories": ("available_in_new_territories", None),
    }

    RELATIONSHIPS = {
        "availableTerritories": to_many(
            "available_territories",
            "Territory",
            "/v1/subscriptionAvailabilities/{id}/availableTerritories",
            200,
        ),
    }
