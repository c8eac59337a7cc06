"""CustomerReviewResponseV1."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import CustomerReviewResponseV1State
    from . import CustomerReview

    CustomerReviewResponseV1Fields: TypeAlias = Literal[
        "lastModifiedDate", "responseBody", "state", "review"
    ]
    """What `fields[customerReviewResponses]` takes."""


@define
class CustomerReviewResponseV1(Resource):
    """`customerReviewResponses`."""

    last_modified_date: datetime | None = ABSENT
    response_body: str | None = ABSENT
    state: CustomerReviewResponseV1State | str | None = ABSENT
    review: Ref[CustomerReview] | None = ABSENT

    TYPE = "customerReviewResponses"
    PATH = "/v1/customerReviewResponses/{id}"
    ATTRIBUTES = {
        "lastModifiedDate": ("last_modified_date", date_time),
        "responseBody": ("response_body", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "review": to_one("review", "CustomerReview"),
    }
