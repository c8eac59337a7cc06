"""TerritoryAvailability."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..enums import TerritoryAvailabilityContentStatuses
    from ..request import Id
    from . import Territory

    TerritoryAvailabilityFields: TypeAlias = Literal[
        "available",
        "contentStatuses",
        "preOrderEnabled",
        "preOrderPublishDate",
        "releaseDate",
        "territory",
    ]
    """What `fields[territoryAvailabilities]` takes."""


@define
class TerritoryAvailability(Resource):
    """`territoryAvailabilities`."""

    available: bool | None = ABSENT
    content_statuses: list[TerritoryAvailabilityContentStatuses | str] | None = ABSENT
    pre_order_enabled: bool | None = ABSENT
    pre_order_publish_date: date | None = ABSENT
    release_date: date | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "territoryAvailabilities"
    PATH = None
    ATTRIBUTES = {
        "available": ("available", None),
        "contentStatuses": ("content_statuses", None),
        "preOrderEnabled": ("pre_order_enabled", None),
        "preOrderPublishDate": ("pre_order_publish_date", plain_date),
        "releaseDate": ("release_date", plain_date),
    }

    RELATIONSHIPS = {
        "territory": to_one("territory", "Territory"),
    }


@define
class NewTerritoryAvailability(New):
    """A new `territoryAvailabilities`, made within the request for another resource."""

    available: bool | None = ABSENT
    pre_order_enabled: bool | None = ABSENT
    release_date: date | None = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "territoryAvailabilities"
    ATTRIBUTES = {
        "available": ("available", None),
        "preOrderEnabled": ("pre_order_enabled", None),
        "releaseDate": ("release_date", plain_date),
    }

    RELATIONSHIPS = {
        "territory": "territory",
    }
    BODY = Body(
        "territoryAvailabilities",
        to_one={"territory": "territories"},
        null="available preOrderEnabled releaseDate",
    )
