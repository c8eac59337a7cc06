"""SubscriptionPricePoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Territory

    SubscriptionPricePointFields: TypeAlias = Literal[
        "customerPrice",
        "proceeds",
        "proceedsYear2",
        "adjustedEqualizations",
        "equalizations",
        "territory",
    ]
    """What `fields[subscriptionPricePoints]` takes."""


@define
class SubscriptionPricePoint(Resource):
    """`subscriptionPricePoints`."""

    customer_price: str | None = ABSENT
    proceeds: str | None = ABSENT
    proceeds_year2: str | None = ABSENT
    adjusted_equalizations: Many[SubscriptionPricePoint] = ABSENT
    equalizations: Many[SubscriptionPricePoint] = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "subscriptionPricePoints"
    PATH = "/v1/subscriptionPricePoints/{id}"
    ATTRIBUTES = {
        "customerPrice": ("customer_price", None),
        "proceeds": ("proceeds", None),
        "proceedsYear2": ("proceeds_year2", None),
    }

    RELATIONSHIPS = {
        "adjustedEqualizations": to_many(
            "adjusted_equalizations",
            "SubscriptionPricePoint",
            "/v1/subscriptionPricePoints/{id}/adjustedEqualizations",
            8000,
        ),
        "equalizations": to_many(
            "equalizations",
            "SubscriptionPricePoint",
            "/v1/subscriptionPricePoints/{id}/equalizations",
            8000,
        ),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewSubscriptionPricePoint(New):
    """A new `subscriptionPricePoints`, made within the request for another resource."""

    TYPE = "subscriptionPricePoints"
    BODY = Body("subscriptionPricePoints")
