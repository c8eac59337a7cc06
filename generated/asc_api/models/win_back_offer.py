"""WinBackOffer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date, struct

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionOfferDuration,
        SubscriptionOfferMode,
        SubscriptionPlanType,
        WinBackOfferPriority,
        WinBackOfferPromotionIntent,
    )
    from . import IntegerRange, WinBackOfferPrice

    WinBackOfferFields: TypeAlias = Literal[
        "customerEligibilityPaidSubscriptionDurationInMonths",
        "customerEligibilityTimeSinceLastSubscribedInMonths",
        "customerEligibilityWaitBetweenOffersInMonths",
        "duration",
        "endDate",
        "offerId",
        "offerMode",
        "periodCount",
        "priority",
        "promotionIntent",
        "referenceName",
        "startDate",
        "targetSubscriptionPlanType",
        "prices",
    ]
    """What `fields[winBackOffers]` takes."""


@define
class WinBackOffer(Resource):
    """`winBackOffers`."""

    customer_eligibility_paid_subscription_duration_in_months: int | None = ABSENT
    customer_eligibility_time_since_last_subscribed_in_months: IntegerRange | None = ABSENT
    customer_eligibility_wait_between_offers_in_months: int | None = ABSENT
    duration: SubscriptionOfferDuration | str | None = ABSENT
    end_date: date | None = ABSENT
    offer_id: str | None = ABSENT
    offer_mode: SubscriptionOfferMode | str | None = ABSENT
    period_count: int | None = ABSENT
    priority: WinBackOfferPriority | str | None = ABSENT
    promotion_intent: WinBackOfferPromotionIntent | str | None = ABSENT
    reference_name: str | None = ABSENT
    start_date: date | None = ABSENT
    target_subscription_plan_type: SubscriptionPlanType | str | None = ABSENT
    prices: Many[WinBackOfferPrice] = ABSENT

    TYPE = "winBackOffers"
    PATH = "/v1/winBackOffers/{id}"
    ATTRIBUTES = {
        "customerEligibilityPaidSubscriptionDurationInMonths": (
            "customer_eligibility_paid_subscription_duration_in_months",
            None,
        ),
        "customerEligibilityTimeSinceLastSubscribedInMonths": (
            "customer_eligibility_time_since_last_subscribed_in_months",
            struct("IntegerRange"),
        ),
        "customerEligibilityWaitBetweenOffersInMonths": (
            "customer_eligibility_wait_between_offers_in_months",
            None,
        ),
        "duration": ("duration", None),
        "endDate": ("end_date", plain_date),
        "offerId": ("offer_id", None),
        "offerMode": ("offer_mode", None),
        "periodCount": ("period_count", None),
        "priority": ("priority", None),
        "promotionIntent": ("promotion_intent", None),
        "referenceName": ("reference_name", None),
        "startDate": ("start_date", plain_date),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
    }

    RELATIONSHIPS = {
        "prices": to_many("prices", "WinBackOfferPrice", "/v1/winBackOffers/{id}/prices", 200),
    }
