"""Answering a review: `reply`."""

from __future__ import annotations

from asc_api.models import CustomerReviewResponseV1

from asc.base.checks import flags
from asc.flow.polling import Polling, check_polling, until
from asc.flow.result import Step
from asc.flow.steps import emit

from .answer import ReviewId, check_reply, check_review, read_answer, reply_step, write_answer
from .result import Reply


async def reply(
    review: ReviewId,
    text: str,
    *,
    replace: bool = False,
    wait: bool = False,
    polling: Polling | None = None,
) -> Reply:
    """Answers a review: customers can read it, and the author is told of it.

    An answer that is there already is left, unless `replace` asks for another text; the same text
    is not sent again. `wait` waits until it is published, for an hour unless `polling` says
    otherwise. Run again, it writes nothing. Two requests, one the second time. Raises
    `InvalidArgument` for a text over 5,970 characters, `NotFound`, `WaitTimeout`. Source: Apple's
    page on `POST /v1/customerReviewResponses`.
    """
    ident, wanted = check_review(review), check_reply(text)
    flags(replace=replace, wait=wait)
    patience = check_polling(polling)
    answer = await read_answer(ident)
    step = reply_step(ident, answer.response_body if answer else None, wanted, replace=replace)
    if step.writes:
        answer = await write_answer(ident, wanted)
    await emit(step.done())
    if wait and step.outcome != "kept":
        answer = await _wait(ident, patience)
    return _result(ident, answer, step.done())


async def _wait(review: str, polling: Polling) -> CustomerReviewResponseV1 | None:
    async def look() -> CustomerReviewResponseV1 | None:
        return await read_answer(review)

    return await until(
        look,
        lambda answer: answer is not None and answer.state == "PUBLISHED",
        what=f"the reply to review {review}",
        state=lambda answer: str(answer.state) if answer else "not there",
        polling=polling,
    )


def _result(review: str, answer: CustomerReviewResponseV1 | None, step: Step) -> Reply:
    return Reply(
        review,
        answer.id if answer else "",
        (answer.response_body or "") if answer else "",
        (answer.state or "") if answer else "",
        steps=[step],
    )
