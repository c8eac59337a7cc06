"""The answer to a review: whether a text can be one, and writing it once."""

from __future__ import annotations

from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import CustomerReview, CustomerReviewResponseV1
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import customer_review_responses, customer_reviews

from asc.base.secrets import shown
from asc.flow.ensure import create_or_find
from asc.flow.plan import PlanStep
from asc.rules.limits import LIMITS

from .review import Review

LONGEST = LIMITS["customerReviewResponses.responseBody"].most
"""Characters. Several clients agree; no page of Apple's has it."""

ReviewId = Id[CustomerReview] | Review
"""A review of `client.reviews.list`, a resource, or the id."""


def check_review(review: ReviewId) -> str:
    """The id. Raises `InvalidArgument`."""
    named = review.id if isinstance(review, (Review, CustomerReview, Ref)) else review
    if not isinstance(named, str) or not named.strip():
        raise InvalidArgument(
            f"review is {shown(review)}: give one of client.reviews.list, or the id of a review"
        )
    return named


def check_reply(text: object, name: str = "text") -> str:
    """The text without blanks around it. Raises `InvalidArgument`."""
    if not isinstance(text, str) or not text.strip():
        raise InvalidArgument(f"{name} is {shown(text)}: it takes the text of the answer")
    reply = text.strip()
    if len(reply) > LONGEST:
        raise InvalidArgument(f"{name} has {len(reply)} characters: Apple takes {LONGEST}")
    return reply


def reply_step(review: str, found: str | None, wanted: str, *, replace: bool = False) -> PlanStep:
    """The one step. Another answer that is there is left, unless `replace` says otherwise."""
    what = f"reply to review {review}"
    if found is None:
        return PlanStep(what, "created", None, wanted, limit=LONGEST)
    if found.strip() == wanted:
        return PlanStep(what, "unchanged", found, found, limit=LONGEST)
    if replace:
        return PlanStep(what, "updated", found, wanted, limit=LONGEST)
    why = "it has another answer; replace=True overwrites it"
    return PlanStep(what, "kept", found, wanted, why, limit=LONGEST)


async def read_answer(review: str) -> CustomerReviewResponseV1 | None:
    """The answer, None where there is none (quirk 19). One request."""
    return await customer_reviews.get_response(review)


async def write_answer(review: str, text: str) -> CustomerReviewResponseV1:
    """Apple's create replaces what is there, so that doing it twice has the effect of one."""

    async def find() -> CustomerReviewResponseV1 | None:
        answer: Any = await read_answer(review)
        same = answer is not None and (answer.response_body or "").strip() == text
        return answer if same else None

    request = customer_review_responses.create(response_body=text, review=review)
    answer, _ = await create_or_find(request, find)
    return answer
