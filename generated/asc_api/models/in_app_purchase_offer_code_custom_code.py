"""InAppPurchaseOfferCodeCustomCode."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, plain_date

if TYPE_CHECKING:
    from . import Actor

    InAppPurchaseOfferCodeCustomCodeFields: TypeAlias = Literal[
        "active",
        "createdDate",
        "customCode",
        "expirationDate",
        "numberOfCodes",
        "createdByActor",
        "deactivatedByActor",
    ]
    """What `fields[inAppPurchaseOfferCodeCustomCodes]` takes."""


@define
class InAppPurchaseOfferCodeCustomCode(Resource):
    """`inAppPurchaseOfferCodeCustomCodes`."""

    active: bool | None = ABSENT
    created_date: datetime | None = ABSENT
    custom_code: str | None = ABSENT
    expiration_date: date | None = ABSENT
    number_of_codes: int | None = ABSENT
    created_by_actor: Ref[Actor] | None = ABSENT
    deactivated_by_actor: Ref[Actor] | None = ABSENT

    TYPE = "inAppPurchaseOfferCodeCustomCodes"
    PATH = "/v1/inAppPurchaseOfferCodeCustomCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "createdDate": ("created_date", date_time),
        "customCode": ("custom_code", None),
        "expirationDate": ("expiration_date", plain_date),
        "numberOfCodes": ("number_of_codes", None),
    }

    RELATIONSHIPS = {
        "createdByActor": to_one("created_by_actor", "Actor"),
        "deactivatedByActor": to_one("deactivated_by_actor", "Actor"),
    }
