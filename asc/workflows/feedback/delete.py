"""Deleting submissions by name: `delete`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id, Request
from asc_api.resources import (
    beta_feedback_crash_submissions,
    beta_feedback_screenshot_submissions,
)

from asc.base.secrets import shown
from asc.errors import NotFound
from asc.flow.lookup import check_app, named_app
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit

from .reading import read_feedback
from .submission import BetaFeedback

FeedbackIds = str | BetaFeedback | Collection[str | BetaFeedback]
"""Submissions of `client.feedback.list`, or their ids."""


async def delete(app: Id[App], feedback: FeedbackIds) -> Result:
    """Deletes the named submissions of an app at Apple's, for good; saved files stay. One that is
    not there is `unchanged`. Run again, it writes nothing.

    One request for each kind and 200 submissions, and one for each that is deleted. Raises
    `InvalidArgument`, `NotFoundByName`. Source: Apple's pages on
    `DELETE /v1/betaFeedbackCrashSubmissions/{id}` and
    `DELETE /v1/betaFeedbackScreenshotSubmissions/{id}`.
    """
    check_app(app)
    ids = _check_ids(feedback)
    found = {each.id: each for each in await read_feedback(await named_app(app))}
    steps = []
    for ident in ids:
        steps.append(await _delete(ident, found.get(ident)))
        await emit(steps[-1])
    return Result(steps=steps)


def _check_ids(feedback: Any) -> list[str]:
    """The ids, each once. Raises `InvalidArgument`."""
    several = isinstance(feedback, Collection) and not isinstance(feedback, (str, bytes))
    given = list(feedback) if several else [feedback]
    ids = [each.id if isinstance(each, BetaFeedback) else each for each in given]
    wrong = [each for each in ids if not isinstance(each, str) or not each.strip()]
    if wrong or not ids:
        raise InvalidArgument(
            f"feedback is {shown(feedback)}: give submissions of client.feedback.list, or their ids"
        )
    return list(dict.fromkeys(map(str, ids)))


async def _delete(ident: str, feedback: BetaFeedback | None) -> Step:
    if feedback is None:
        return Step(f"feedback {ident}", "unchanged", "it is not there")
    what = f"{feedback.kind} {ident}"
    try:
        await write_and_verify(_request(feedback))
    except NotFound:  # another run was quicker
        return Step(what, "unchanged", "it is not there")
    return Step(what, "deleted")


def _request(feedback: BetaFeedback) -> Request[None]:
    if feedback.kind == "crash":
        return beta_feedback_crash_submissions.delete(feedback.id)
    return beta_feedback_screenshot_submissions.delete(feedback.id)
