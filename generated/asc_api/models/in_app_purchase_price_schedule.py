"""InAppPurchasePriceSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import InAppPurchasePrice, Territory

    InAppPurchasePriceScheduleFields: TypeAlias = Literal[
        "automaticPrices", "baseTerritory", "manualPrices"
    ]
    """What `fields[inAppPurchasePriceSchedules]` takes."""


@define
class InAppPurchasePriceSchedule(Resource):
    """`inAppPurchasePriceSchedules`."""

    automatic_prices: Many[InAppPurchasePrice] = ABSENT
    base_territory: Ref[Territory] | None = ABSENT
    manual_prices: Many[InAppPurchasePrice] = ABSENT

    TYPE = "inAppPurchasePriceSchedules"
    PATH = "/v1/inAppPurchasePriceSchedules/{id}"
    RELATIONSHIPS = {
        "automaticPrices": to_many(
            "automatic_prices",
            "InAppPurchasePrice",
            "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices",
            200,
        ),
        "baseTerritory": to_one(
            "base_territory", "Territory", "/v1/inAppPurchasePriceSchedules/{id}/baseTerritory"
        ),
        "manualPrices": to_many(
            "manual_prices",
            "InAppPurchasePrice",
            "/v1/inAppPurchasePriceSchedules/{id}/manualPrices",
            200,
        ),
    }
