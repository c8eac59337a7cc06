"""SubscriptionOfferCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionCustomerEligibility,
        SubscriptionOfferDuration,
        SubscriptionOfferEligibility,
        SubscriptionOfferMode,
        SubscriptionPlanType,
    )
    from . import (
        Subscription,
        SubscriptionOfferCodeCustomCode,
        SubscriptionOfferCodeOneTimeUseCode,
        SubscriptionOfferCodePrice,
    )

    SubscriptionOfferCodeFields: TypeAlias = Literal[
        "active",
        "autoRenewEnabled",
        "customerEligibilities",
        "duration",
        "name",
        "numberOfPeriods",
        "offerEligibility",
        "offerMode",
        "productionCodeCount",
        "sandboxCodeCount",
        "targetSubscriptionPlanType",
        "totalNumberOfCodes",
        "customCodes",
        "oneTimeUseCodes",
        "prices",
        "subscription",
    ]
    """What `fields[subscriptionOfferCodes]` takes."""


@define
class SubscriptionOfferCode(Resource):
    """`subscriptionOfferCodes`."""

    active: bool | None = ABSENT
    auto_renew_enabled: bool | None = ABSENT
    customer_eligibilities: list[SubscriptionCustomerEligibility | str] | None = ABSENT
    duration: SubscriptionOfferDuration | str | None = ABSENT
    name: str | None = ABSENT
    number_of_periods: int | None = ABSENT
    offer_eligibility: SubscriptionOfferEligibility | str | None = ABSENT
    offer_mode: SubscriptionOfferMode | str | None = ABSENT
    production_code_count: int | None = ABSENT
    sandbox_code_count: int | None = ABSENT
    target_subscription_plan_type: SubscriptionPlanType | str | None = ABSENT
    total_number_of_codes: int | None = ABSENT
    custom_codes: Many[SubscriptionOfferCodeCustomCode] = ABSENT
    one_time_use_codes: Many[SubscriptionOfferCodeOneTimeUseCode] = ABSENT
    prices: Many[SubscriptionOfferCodePrice] = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionOfferCodes"
    PATH = "/v1/subscriptionOfferCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "autoRenewEnabled": ("auto_renew_enabled", None),
        "customerEligibilities": ("customer_eligibilities", None),
        "duration": ("duration", None),
        "name": ("name", None),
        "numberOfPeriods": ("number_of_periods", None),
        "offerEligibility": ("offer_eligibility", None),
        "offerMode": ("offer_mode", None),
        "productionCodeCount": ("production_code_count", None),
        "sandboxCodeCount": ("sandbox_code_count", None),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
        "totalNumberOfCodes": ("total_number_of_codes", None),
    }

    RELATIONSHIPS = {
        "customCodes": to_many(
            "custom_codes",
            "SubscriptionOfferCodeCustomCode",
            "/v1/subscriptionOfferCodes/{id}/customCodes",
            200,
        ),
        "oneTimeUseCodes": to_many(
            "one_time_use_codes",
            "SubscriptionOfferCodeOneTimeUseCode",
            "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes",
            200,
        ),
        "prices": to_many(
            "prices", "SubscriptionOfferCodePrice", "/v1/subscriptionOfferCodes/{id}/prices", 200
        ),
        "subscription": to_one("subscription", "Subscription"),
    }
