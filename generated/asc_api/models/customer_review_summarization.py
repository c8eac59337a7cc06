"""CustomerReviewSummarization."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import Platform
    from . import Territory

    CustomerReviewSummarizationFields: TypeAlias = Literal[
        "createdDate", "locale", "platform", "text", "territory"
    ]
    """What `fields[customerReviewSummarizations]` takes."""


@define
class CustomerReviewSummarization(Resource):
    """`customerReviewSummarizations`."""

    created_date: datetime | None = ABSENT
    locale: str | None = ABSENT
    platform: Platform | str | None = ABSENT
    text: str | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "customerReviewSummarizations"
    PATH = None
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "locale": ("locale", None),
        "platform": ("platform", None),
        "text": ("text", None),
    }

    RELATIONSHIPS = {
        "territory": to_one("territory", "Territory"),
    }
