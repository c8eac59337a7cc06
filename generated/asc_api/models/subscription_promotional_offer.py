"""SubscriptionPromotionalOffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from ..request import Id
    from . import Subscription, SubscriptionPromotionalOfferPrice

    SubscriptionPromotionalOfferFields: TypeAlias = Literal[
        "duration",
        "name",
        "numberOfPeriods",
        "offerCode",
        "offerMode",
        "targetSubscriptionPlanType",
        "prices",
        "subscription",
    ]
    """What `fields[subscriptionPromotionalOffers]` takes."""


@define
class SubscriptionPromotionalOffer(Resource):
    """`subscriptionPromotionalOffers`."""

    duration: SubscriptionOfferDuration | str | None = ABSENT
    name: str | None = ABSENT
    number_of_periods: int | None = ABSENT
    offer_code: str | None = ABSENT
    offer_mode: SubscriptionOfferMode | str | None = ABSENT
    target_subscription_plan_type: SubscriptionPlanType | str | None = ABSENT
    prices: Many[SubscriptionPromotionalOfferPrice] = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionPromotionalOffers"
    PATH = "/v1/subscriptionPromotionalOffers/{id}"
    ATTRIBUTES = {
        "duration": ("duration", None),
        "name": ("name", None),
        "numberOfPeriods": ("number_of_periods", None),
        "offerCode": ("offer_code", None),
        "offerMode": ("offer_mode", None),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
    }

    RELATIONSHIPS = {
        "prices": to_many(
            "prices",
            "SubscriptionPromotionalOfferPrice",
            "/v1/subscriptionPromotionalOffers/{id}/prices",
            200,
        ),
        "subscription": to_one("subscription", "Subscription"),
    }


@define
class NewSubscriptionPromotionalOffer(New):
    """A new `subscriptionPromotionalOffers`, made within the request for another resource."""

    duration: SubscriptionOfferDuration
    name: str
    number_of_periods: int
    offer_code: str
    offer_mode: SubscriptionOfferMode
    target_subscription_plan_type: SubscriptionPlanType | None = ABSENT
    prices: Sequence[New | Id[SubscriptionPromotionalOfferPrice]] = ABSENT
    subscription: New | Id[Subscription] = ABSENT

    TYPE = "subscriptionPromotionalOffers"
    ATTRIBUTES = {
        "duration": ("duration", None),
        "name": ("name", None),
        "numberOfPeriods": ("number_of_periods", None),
        "offerCode": ("offer_code", None),
        "offerMode": ("offer_mode", None),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
    }

    RELATIONSHIPS = {
        "prices": "prices",
        "subscription": "subscription",
    }
    BODY = Body(
        "subscriptionPromotionalOffers",
        to_one={"subscription": "subscriptions"},
        to_many={"prices": "subscriptionPromotionalOfferPrices"},
        null="targetSubscriptionPlanType",
        required="duration offerCode name numberOfPeriods offerMode",
    )
