"""AppAvailabilityV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import TerritoryAvailability

    AppAvailabilityV2Fields: TypeAlias = Literal[
        "availableInNewTerritories", "territoryAvailabilities"
    ]
    """What `fields[appAvailabilities]` takes."""


@define
class AppAvailabilityV2(Resource):
    """`appAvailabilities`."""

    available_in_new_territories: bool | None = ABSENT
    territory_availabilities: Many[TerritoryAvailability] = ABSENT

    TYPE = "appAvailabilities"
    PATH = "/v2/appAvailabilities/{id}"
    ATTRIBUTES = {
        "availableInNewTerritories": ("available_in_new_territories", None),
    }

    RELATIONSHIPS = {
        "territoryAvailabilities": to_many(
            "territory_availabilities",
            "TerritoryAvailability",
            "/v2/appAvailabilities/{id}/territoryAvailabilities",
            200,
        ),
    }
