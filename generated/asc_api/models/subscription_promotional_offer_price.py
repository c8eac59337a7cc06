"""SubscriptionPromotionalOfferPrice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..request import Id
    from . import SubscriptionPricePoint, Territory

    SubscriptionPromotionalOfferPriceFields: TypeAlias = Literal[
        "subscriptionPricePoint", "territory"
    ]
    """What `fields[subscriptionPromotionalOfferPrices]` takes."""


@define
class SubscriptionPromotionalOfferPrice(Resource):
    """`subscriptionPromotionalOfferPrices`."""

    subscription_price_point: Ref[SubscriptionPricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "subscriptionPromotionalOfferPrices"
    PATH = None
    RELATIONSHIPS = {
        "subscriptionPricePoint": to_one("subscription_price_point", "SubscriptionPricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewSubscriptionPromotionalOfferPrice(New):
    """A new `subscriptionPromotionalOfferPrices`, made within the request for another resource."""

    subscription_price_point: New | Id[SubscriptionPricePoint] = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "subscriptionPromotionalOfferPrices"
    RELATIONSHIPS = {
        "subscriptionPricePoint": "subscription_price_point",
        "territory": "territory",
    }
    BODY = Body(
        "subscriptionPromotionalOfferPrices",
        to_one={"subscriptionPricePoint": "subscriptionPricePoints", "territory": "territories"},
    )
