"""TerritoryAgeRating."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AppStoreAgeRating
    from . import Territory

    TerritoryAgeRatingFields: TypeAlias = Literal["appStoreAgeRating", "territory"]
    """What `fields[territoryAgeRatings]` takes."""


@define
class TerritoryAgeRating(Resource):
    """`territoryAgeRatings`."""

    app_store_age_rating: AppStoreAgeRating | str | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "territoryAgeRatings"
    PATH = None
    ATTRIBUTES = {
        "appStoreAgeRating": ("app_store_age_rating", None),
    }

    RELATIONSHIPS = {
        "territory": to_one("territory", "Territory"),
    }
