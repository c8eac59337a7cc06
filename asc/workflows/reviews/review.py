"""One review, with the answer to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import attrs
from asc_api.models import CustomerReview

from asc.flow.lookup import loaded
from asc.flow.table import Column, Table


@attrs.frozen
class Review:
    """What a customer wrote."""

    id: str
    created: datetime | None
    rating: int | None
    """Stars, 1 to 5."""
    territory: str
    title: str
    body: str
    nickname: str
    reply: str | None = None
    """The text of the answer; None where there is none."""
    reply_state: str | None = None
    """`PENDING_PUBLISH` until customers see it, then `PUBLISHED`."""
    replied: datetime | None = None

    @property
    def about(self) -> str:
        """`1 of 5, USA: Crashes`."""
        return f"{self.rating} of 5, {self.territory}: {self.title}"


COLUMNS = [
    Column("id"),
    Column("created", datetime),
    Column("rating", int),
    Column("territory"),
    Column("title"),
    Column("body"),
    Column("nickname"),
    Column("reply"),
    Column("reply_state"),
    Column("replied", datetime),
]


def review_of(review: CustomerReview) -> Review:
    """The review, with the answer that was included."""
    answer = loaded(review.response)
    return Review(
        review.id,
        _moment(review.created_date),
        review.rating,
        review.territory or "",
        review.title or "",
        review.body or "",
        review.reviewer_nickname or "",
        answer.response_body if answer else None,
        answer.state if answer else None,
        _moment(answer.last_modified_date) if answer else None,
    )


def _moment(value: object) -> datetime | None:
    return value if isinstance(value, datetime) else None


def table_of_reviews(reviews: Iterable[Review]) -> Table[Review]:
    """The reviews as a table."""
    return Table.of(COLUMNS, reviews)
