"""SubscriptionOfferCodeOneTimeUseCode."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, plain_date

if TYPE_CHECKING:
    from ..enums import OfferCodeEnvironment
    from . import SubscriptionOfferCode

    SubscriptionOfferCodeOneTimeUseCodeFields: TypeAlias = Literal[
        "active",
        "createdDate",
        "environment",
        "expirationDate",
        "numberOfCodes",
        "offerCode",
        "values",
    ]
    """What `fields[subscriptionOfferCodeOneTimeUseCodes]` takes."""


@define
class SubscriptionOfferCodeOneTimeUseCode(Resource):
    """`subscriptionOfferCodeOneTimeUseCodes`."""

    active: bool | None = ABSENT
    created_date: datetime | None = ABSENT
    environment: OfferCodeEnvironment | str | None = ABSENT
    expiration_date: date | None = ABSENT
    number_of_codes: int | None = ABSENT
    offer_code: Ref[SubscriptionOfferCode] | None = ABSENT
    values: Ref[Resource] | None = ABSENT

    TYPE = "subscriptionOfferCodeOneTimeUseCodes"
    PATH = "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "createdDate": ("created_date", date_time),
        "environment": ("environment", None),
        "expirationDate": ("expiration_date", plain_date),
        "numberOfCodes": ("number_of_codes", None),
    }

    RELATIONSHIPS = {
        "offerCode": to_one("offer_code", "SubscriptionOfferCode"),
        "values": to_one("values", None, "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values"),
    }
