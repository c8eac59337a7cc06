"""Taking an answer back: `delete_reply`."""

from __future__ import annotations

from asc_api.resources import customer_review_responses

from asc.errors import NotFound
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit

from .answer import ReviewId, check_review, read_answer


async def delete_reply(review: ReviewId) -> Result:
    """Deletes the answer to a review, if it has one. Run again, it writes nothing.

    Two requests, one the second time. Raises `NotFound` where there is no such review. Source:
    Apple's page on `DELETE /v1/customerReviewResponses/{id}`.
    """
    ident = check_review(review)
    what = f"reply to review {ident}"
    answer = await read_answer(ident)
    if answer is None:
        step = Step(what, "unchanged", "it has none")
    else:
        step = Step(what, "deleted" if await _delete(answer.id) else "unchanged")
    await emit(step)
    return Result(steps=[step])


async def _delete(answer: str) -> bool:
    """False where another run was quicker."""
    try:
        await write_and_verify(customer_review_responses.delete(answer))
    except NotFound:
        return False
    return True
