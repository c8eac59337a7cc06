"""InAppPurchaseOfferCodeOneTimeUseCode."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, plain_date

if TYPE_CHECKING:
    from ..enums import OfferCodeEnvironment
    from . import Actor

    InAppPurchaseOfferCodeOneTimeUseCodeFields: TypeAlias = Literal[
        "active",
        "createdDate",
        "environment",
        "expirationDate",
        "numberOfCodes",
        "createdByActor",
        "deactivatedByActor",
        "values",
    ]
    """What `fields[inAppPurchaseOfferCodeOneTimeUseCodes]` takes."""


@define
class InAppPurchaseOfferCodeOneTimeUseCode(Resource):
    """`inAppPurchaseOfferCodeOneTimeUseCodes`."""

    active: bool | None = ABSENT
    created_date: datetime | None = ABSENT
    environment: OfferCodeEnvironment | str | None = ABSENT
    expiration_date: date | None = ABSENT
    number_of_codes: int | None = ABSENT
    created_by_actor: Ref[Actor] | None = ABSENT
    deactivated_by_actor: Ref[Actor] | None = ABSENT
    values: Ref[Resource] | None = ABSENT

    TYPE = "inAppPurchaseOfferCodeOneTimeUseCodes"
    PATH = "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}"
    ATTRIBUTES = {
        "active": ("active", None),
        "createdDate": ("created_date", date_time),
        "environment": ("environment", None),
        "expirationDate": ("expiration_date", plain_date),
        "numberOfCodes": ("number_of_codes", None),
    }

    RELATIONSHIPS = {
        "createdByActor": to_one("created_by_actor", "Actor"),
        "deactivatedByActor": to_one("deactivated_by_actor", "Actor"),
        "values": to_one("values", None, "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values"),
    }
