"""CustomerReview."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import TerritoryCode
    from . import CustomerReviewResponseV1, Territory

    CustomerReviewFields: TypeAlias = Literal[
        "body",
        "createdDate",
        "rating",
        "reviewerNickname",
        "territory",
        "title",
        "response",
        "reviewTerritory",
    ]
    """What `fields[customerReviews]` takes."""


@define
class CustomerReview(Resource):
    """`customerReviews`."""

    body: str | None = ABSENT
    created_date: datetime | None = ABSENT
    rating: int | None = ABSENT
    reviewer_nickname: str | None = ABSENT
    territory: TerritoryCode | str | None = ABSENT
    title: str | None = ABSENT
    response: Ref[CustomerReviewResponseV1] | None = ABSENT
    review_territory: Ref[Territory] | None = ABSENT

    TYPE = "customerReviews"
    PATH = "/v1/customerReviews/{id}"
    ATTRIBUTES = {
        "body": ("body", None),
        "createdDate": ("created_date", date_time),
        "rating": ("rating", None),
        "reviewerNickname": ("reviewer_nickname", None),
        "territory": ("territory", None),
        "title": ("title", None),
    }

    RELATIONSHIPS = {
        "response": to_one(
            "response", "CustomerReviewResponseV1", "/v1/customerReviews/{id}/response"
        ),
        "reviewTerritory": to_one("review_territory", "Territory"),
    }
