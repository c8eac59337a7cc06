"""RetentionOffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode
    from . import RetentionOfferPrice

    RetentionOfferFields: TypeAlias = Literal[
        "referenceName",
        "offerId",
        "duration",
        "offerMode",
        "periodCount",
        "customerEligibilityPaidSubscriptionDurationInMonths",
        "customerEligibilityWaitBetweenOffersInMonths",
        "prices",
    ]
    """What `fields[retentionOffers]` takes."""


@define
class RetentionOffer(Resource):
    """`retentionOffers`.

    Provisional, since 4.6: analogy with Apple's other resources.
    """

    reference_name: str | None = ABSENT
    offer_id: str | None = ABSENT
    duration: SubscriptionOfferDuration | str | None = ABSENT
    offer_mode: SubscriptionOfferMode | str | None = ABSENT
    period_count: int | None = ABSENT
    customer_eligibility_paid_subscription_duration_in_months: int | None = ABSENT
    customer_eligibility_wait_between_offers_in_months: int | None = ABSENT
    prices: Many[RetentionOfferPrice] = ABSENT

    TYPE = "retentionOffers"
    PATH = "/v1/retentionOffers/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
        "offerId": ("offer_id", None),
        "duration": ("duration", None),
        "offerMode": ("offer_mode", None),
        "periodCount": ("period_count", None),
        "customerEligibilityPaidSubscriptionDurationInMonths": (
            "customer_eligibility_paid_subscription_duration_in_months",
            None,
        ),
        "customerEligibilityWaitBetweenOffersInMonths": (
            "customer_eligibility_wait_between_offers_in_months",
            None,
        ),
    }

    RELATIONSHIPS = {
        "prices": to_many("prices", "RetentionOfferPrice", "/v1/retentionOffers/{id}/prices", 200),
    }
