"""InAppPurchaseOfferCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import InAppPurchaseOfferCodeCustomerEligibilities
    from . import (
        InAppPurchaseOfferCodeCustomCode,
        InAppPurchaseOfferCodeOneTimeUseCode,
        InAppPurchaseOfferPrice,
    )

    InAppPurchaseOfferCodeFields: TypeAlias = Literal[
        "active",
        "customerEligibilities",
        "name",
        "productionCodeCount",
        "sandboxCodeCount",
        "customCodes",
        "oneTimeUseCodes",
        "prices",
    ]
    """What `fields[inAppPurchaseOfferCodes]` takes."""


@define
class InAppPurchaseOfferCode(Resource):
    """`inAppPurchaseOfferCodes`."""

    active: bool | None = ABSENT
    customer_eligibilities: list[InAppPurchaseOfferCodeCustomerEligibilities | str] | None = ABSENT
    name: str | None = ABSENT
    production_code_count: int | None = ABSENT
    sandbox_code_count: int | None = ABSENT
    custom_codes: Many[InAppPurchaseOfferCodeCustomCode] = ABSENT
    one_time_use_codes: Many[InAppPurchaseOfferCodeOneTimeUseCode] = ABSENT
    prices: Many[InAppPurchaseOfferPrice] = ABSENT

    TYPE = "inAppPurchaseOfferCodes"
    PATH = "/v1/inAppPurchaseOfferCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "customerEligibilities": ("customer_eligibilities", None),
        "name": ("name", None),
        "productionCodeCount": ("production_code_count", None),
        "sandboxCodeCount": ("sandbox_code_count", None),
    }

    RELATIONSHIPS = {
        "customCodes": to_many(
            "custom_codes",
            "InAppPurchaseOfferCodeCustomCode",
            "/v1/inAppPurchaseOfferCodes/{id}/customCodes",
            200,
        ),
        "oneTimeUseCodes": to_many(
            "one_time_use_codes",
            "InAppPurchaseOfferCodeOneTimeUseCode",
            "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes",
            200,
        ),
        "prices": to_many(
            "prices", "InAppPurchaseOfferPrice", "/v1/inAppPurchaseOfferCodes/{id}/prices", 200
        ),
    }
