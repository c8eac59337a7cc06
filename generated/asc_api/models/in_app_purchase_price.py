"""InAppPurchasePrice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..request import Id
    from . import InAppPurchase, InAppPurchasePricePoint, InAppPurchaseV2, Territory

    InAppPurchasePriceFields: TypeAlias = Literal[
        "endDate", "manual", "startDate", "inAppPurchasePricePoint", "territory"
    ]
    """What `fields[inAppPurchasePrices]` takes."""


@define
class InAppPurchasePrice(Resource):
    """`inAppPurchasePrices`."""

    end_date: date | None = ABSENT
    manual: bool | None = ABSENT
    start_date: date | None = ABSENT
    in_app_purchase_price_point: Ref[InAppPurchasePricePoint] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "inAppPurchasePrices"
    PATH = None
    ATTRIBUTES = {
        "endDate": ("end_date", plain_date),
        "manual": ("manual", None),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "inAppPurchasePricePoint": to_one("in_app_purchase_price_point", "InAppPurchasePricePoint"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewInAppPurchasePrice(New):
    """A new `inAppPurchasePrices`, made within the request for another resource."""

    end_date: date | None = ABSENT
    start_date: date | None = ABSENT
    in_app_purchase_price_point: New | Id[InAppPurchasePricePoint] = ABSENT
    in_app_purchase_v2: New | Id[InAppPurchase] | Id[InAppPurchaseV2] = ABSENT

    TYPE = "inAppPurchasePrices"
    ATTRIBUTES = {
        "endDate": ("end_date", plain_date),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "inAppPurchasePricePoint": "in_app_purchase_price_point",
        "inAppPurchaseV2": "in_app_purchase_v2",
    }
    BODY = Body(
        "inAppPurchasePrices",
        to_one={
            "inAppPurchasePricePoint": "inAppPurchasePricePoints",
            "inAppPurchaseV2": "inAppPurchases",
        },
        null="endDate startDate",
    )
