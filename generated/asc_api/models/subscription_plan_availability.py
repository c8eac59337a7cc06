"""SubscriptionPlanAvailability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionPlanType
    from . import Territory

    SubscriptionPlanAvailabilityFields: TypeAlias = Literal[
        "availableInNewTerritories", "planType", "availableTerritories"
    ]
    """What `fields[subscriptionPlanAvailabilities]` takes."""


@define
class SubscriptionPlanAvailability(Resource):
    """`subscriptionPlanAvailabilities`."""

    available_in_new_territories: bool | None = ABSENT
    plan_type: SubscriptionPlanType | str | None = ABSENT
    available_territories: Many[Territory] = ABSENT

    TYPE = "subscriptionPlanAvailabilities"
    PATH = "/v1/subscriptionPlanAvailabilities/{id}"
    ATTRIBUTES = {
        "availableInNewTerritories": ("available_in_new_territories", None),
        "planType": ("plan_type", None),
    }

    RELATIONSHIPS = {
        "availableTerritories": to_many(
            "available_territories",
            "Territory",
            "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories",
            200,
        ),
    }
