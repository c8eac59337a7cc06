"""InAppPurchaseOfferPrice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..request import Id
    from . import InAppPurchasePricePoint, Territory

    InAppPurchaseOfferPriceFields: TypeAlias = Literal["pricePoint", "territory"]
    """What `fields[inAppPurchaseOfferPrices]` takes."""


@define
class InAppPurchaseOfferPrice(Resource):
    """`inAppPurchaseOfferPrices`."""

    price_point: Ref[InAppPurchasePricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "inAppPurchaseOfferPrices"
    PATH = None
    RELATIONSHIPS = {
        "pricePoint": to_one("price_point", "InAppPurchasePricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewInAppPurchaseOfferPrice(New):
    """A new `inAppPurchaseOfferPrices`, made within the request for another resource."""

    price_point: New | Id[InAppPurchasePricePoint] = ABSENT
    territory: New | Id[Territory] = ABSENT

    TYPE = "inAppPurchaseOfferPrices"
    RELATIONSHIPS = {
        "pricePoint": "price_point",
        "territory": "territory",
    }
    BODY = Body(
        "inAppPurchaseOfferPrices",
        to_one={"pricePoint": "inAppPurchasePricePoints", "territory": "territories"},
    )
