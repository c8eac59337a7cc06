"""InAppPurchasePricePoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Territory

    InAppPurchasePricePointFields: TypeAlias = Literal[
        "customerPrice", "proceeds", "equalizations", "territory"
    ]
    """What `fields[inAppPurchasePricePoints]` takes."""


@define
class InAppPurchasePricePoint(Resource):
    """`inAppPurchasePricePoints`."""

    customer_price: str | None = ABSENT
    proceeds: str | None = ABSENT
    equalizations: Many[InAppPurchasePricePoint] = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "inAppPurchasePricePoints"
    PATH = None
    ATTRIBUTES = {
        "customerPrice": ("customer_price", None),
        "proceeds": ("proceeds", None),
    }

    RELATIONSHIPS = {
        "equalizations": to_many(
            "equalizations",
            "InAppPurchasePricePoint",
            "/v1/inAppPurchasePricePoints/{id}/equalizations",
            8000,
        ),
        "territory": to_one("territory", "Territory"),
    }
