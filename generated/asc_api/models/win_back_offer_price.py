"""WinBackOfferPrice."""

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

    WinBackOfferPriceFields: TypeAlias = Literal["subscriptionPricePoint", "territory"]
    """What `fields[winBackOfferPrices]` takes."""


@define
class WinBackOfferPrice(Resource):
    """`winBackOfferPrices`."""

    subscription_price_point: Ref[SubscriptionPricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "winBackOfferPrices"
    PATH = None
    RELATIONSHIPS = {
        "subscriptionPricePoint": to_one("subscription_price_point", "SubscriptionPricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewWinBackOfferPrice(New):
    """A new `winBackOfferPrices`, made within the request for another resource."""

    subscription_price_point: New | Id[SubscriptionPricePoint] = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "winBackOfferPrices"
    RELATIONSHIPS = {
        "subscriptionPricePoint": "subscription_price_point",
        "territory": "territory",
    }
    BODY = Body(
        "winBackOfferPrices",
        to_one={"subscriptionPricePoint": "subscriptionPricePoints", "territory": "territories"},
    )
