"""SubscriptionIntroductoryOffer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from ..request import Id
    from . import Subscription, SubscriptionPricePoint, Territory

    SubscriptionIntroductoryOfferFields: TypeAlias = Literal[
        "duration",
        "endDate",
        "numberOfPeriods",
        "offerMode",
        "startDate",
        "targetSubscriptionPlanType",
        "subscription",
        "subscriptionPricePoint",
        "territory",
    ]
    """What `fields[subscriptionIntroductoryOffers]` takes."""


@define
class SubscriptionIntroductoryOffer(Resource):
    """`subscriptionIntroductoryOffers`."""

    duration: SubscriptionOfferDuration | str | None = ABSENT
    end_date: date | None = ABSENT
    number_of_periods: int | None = ABSENT
    offer_mode: SubscriptionOfferMode | str | None = ABSENT
    start_date: date | None = ABSENT
    target_subscription_plan_type: SubscriptionPlanType | str | None = ABSENT
    subscription: Ref[Subscription] | None = ABSENT
    subscription_price_point: Ref[SubscriptionPricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "subscriptionIntroductoryOffers"
    PATH = None
    ATTRIBUTES = {
        "duration": ("duration", None),
        "endDate": ("end_date", plain_date),
        "numberOfPeriods": ("number_of_periods", None),
        "offerMode": ("offer_mode", None),
        "startDate": ("start_date", plain_date),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
    }

    RELATIONSHIPS = {
        "subscription": to_one("subscription", "Subscription"),
        "subscriptionPricePoint": to_one("subscription_price_point", "SubscriptionPricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewSubscriptionIntroductoryOffer(New):
    """A new `subscriptionIntroductoryOffers`, made within the request for another resource."""

    duration: SubscriptionOfferDuration
    end_date: date | None = ABSENT
    number_of_periods: int
    offer_mode: SubscriptionOfferMode
    start_date: date | None = ABSENT
    target_subscription_plan_type: SubscriptionPlanType | None = ABSENT
    subscription: New | Id[Subscription] = ABSENT
    subscription_price_point: New | Id[SubscriptionPricePoint] = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "subscriptionIntroductoryOffers"
    ATTRIBUTES = {
        "duration": ("duration", None),
        "endDate": ("end_date", plain_date),
        "numberOfPeriods": ("number_of_periods", None),
        "offerMode": ("offer_mode", None),
        "startDate": ("start_date", plain_date),
        "targetSubscriptionPlanType": ("target_subscription_plan_type", None),
    }

    RELATIONSHIPS = {
        "subscription": "subscription",
        "subscriptionPricePoint": "subscription_price_point",
        "territory": "territory",
    }
    BODY = Body(
        "subscriptionIntroductoryOffers",
        to_one={
            "subscription": "subscriptions",
            "subscriptionPricePoint": "subscriptionPricePoints",
            "territory": "territories",
        },
        null="endDate startDate targetSubscriptionPlanType",
        required="duration numberOfPeriods offerMode",
    )
