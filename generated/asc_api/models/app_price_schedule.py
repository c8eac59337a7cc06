"""AppPriceSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App, AppPriceV2, Territory

    AppPriceScheduleFields: TypeAlias = Literal[
        "app", "automaticPrices", "baseTerritory", "manualPrices"
    ]
    """What `fields[appPriceSchedules]` takes."""


@define
class AppPriceSchedule(Resource):
    """`appPriceSchedules`."""

    app: Ref[App] | None = ABSENT
    automatic_prices: Many[AppPriceV2] = ABSENT
    base_territory: Ref[Territory] | None = ABSENT
    manual_prices: Many[AppPriceV2] = ABSENT

    TYPE = "appPriceSchedules"
    PATH = "/v1/appPriceSchedules/{id}"
    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "automaticPrices": to_many(
            "automatic_prices", "AppPriceV2", "/v1/appPriceSchedules/{id}/automaticPrices", 200
        ),
        "baseTerritory": to_one(
            "base_territory", "Territory", "/v1/appPriceSchedules/{id}/baseTerritory"
        ),
        "manualPrices": to_many(
            "manual_prices", "AppPriceV2", "/v1/appPriceSchedules/{id}/manualPrices", 200
        ),
    }
