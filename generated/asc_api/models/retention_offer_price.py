"""RetentionOfferPrice."""

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

    RetentionOfferPriceFields: TypeAlias = Literal["territory", "subscriptionPricePoint"]
    """What `fields[retentionOfferPrices]` takes."""


@define
class RetentionOfferPrice(Resource):
    """`retentionOfferPrices`.

    Provisional, since 4.6: analogy with Apple's other resources.
    """

    territory: Ref[Territory] | None = ABSENT
    subscription_price_point: Ref[SubscriptionPricePoint] | None = ABSENT

    TYPE = "retentionOfferPrices"
    PATH = None
    RELATIONSHIPS = {
        "territory": to_one("territory", "Territory"),
        "subscriptionPricePoint": to_one("subscription_price_point", "SubscriptionPricePoint"),
    }


@define
class NewRetentionOfferPrice(New):
    """A new `retentionOfferPrices`, made within the request for another resource."""

    territory: New | Id[Territory] = ABSENT
    subscription_price_point: New | Id[SubscriptionPricePoint] = ABSENT

    TYPE = "retentionOfferPrices"
    RELATIONSHIPS = {
        "territory": "territory",
        "subscriptionPricePoint": "subscription_price_point",
    }
    BODY = Body(
        "retentionOfferPrices",
        to_one={"territory": "territories", "subscriptionPricePoint": "subscriptionPricePoints"},
    )
