"""SubscriptionPrice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..enums import SubscriptionPlanType
    from ..request import Id
    from . import Subscription, SubscriptionPricePoint, Territory

    SubscriptionPriceFields: TypeAlias = Literal[
        "planType", "preserved", "startDate", "subscriptionPricePoint", "territory"
    ]
    """What `fields[subscriptionPrices]` takes."""


@define
class SubscriptionPrice(Resource):
    """`subscriptionPrices`."""

    plan_type: SubscriptionPlanType | str | None = ABSENT
    preserved: bool | None = ABSENT
    start_date: date | None = ABSENT
    subscription_price_point: Ref[SubscriptionPricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "subscriptionPrices"
    PATH = None
    ATTRIBUTES = {
        "planType": ("plan_type", None),
        "preserved": ("preserved", None),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "subscriptionPricePoint": to_one("subscription_price_point", "SubscriptionPricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewSubscriptionPrice(New):
    """A new `subscriptionPrices`, made within the request for another resource."""

    plan_type: SubscriptionPlanType | None = ABSENT
    preserve_current_price: bool | None = ABSENT
    start_date: date | None = ABSENT
    subscription: New | Id[Subscription] = ABSENT
    subscription_price_point: New | Id[SubscriptionPricePoint] = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "subscriptionPrices"
    ATTRIBUTES = {
        "planType": ("plan_type", None),
        "preserveCurrentPrice": ("preserve_current_price", None),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "subscription": "subscription",
        "subscriptionPricePoint": "subscription_price_point",
        "territory": "territory",
    }
    BODY = Body(
        "subscriptionPrices",
        to_one={
            "subscription": "subscriptions",
            "subscriptionPricePoint": "subscriptionPricePoints",
            "territory": "territories",
        },
        null="planType preserveCurrentPrice startDate",
    )
