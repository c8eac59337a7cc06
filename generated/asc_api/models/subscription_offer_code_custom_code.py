"""SubscriptionOfferCodeCustomCode."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, plain_date

if TYPE_CHECKING:
    from . import SubscriptionOfferCode

    SubscriptionOfferCodeCustomCodeFields: TypeAlias = Literal[
        "active", "createdDate", "customCode", "expirationDate", "numberOfCodes", "offerCode"
    ]
    """What `fields[subscriptionOfferCodeCustomCodes]` takes."""


@define
class SubscriptionOfferCodeCustomCode(Resource):
    """`subscriptionOfferCodeCustomCodes`."""

    active: bool | None = ABSENT
    created_date: datetime | None = ABSENT
    custom_code: str | None = ABSENT
    expiration_date: date | None = ABSENT
    number_of_codes: int | None = ABSENT
    offer_code: Ref[SubscriptionOfferCode] | None = ABSENT

    TYPE = "subscriptionOfferCodeCustomCodes"
    PATH = "/v1/subscriptionOfferCodeCustomCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "createdDate": ("created_date", date_time),
        "customCode": ("custom_code", None),
        "expirationDate": ("expiration_date", plain_date),
        "numberOfCodes": ("number_of_codes", None),
    }

    RELATIONSHIPS = {
        "offerCode": to_one("offer_code", "SubscriptionOfferCode"),
    }
