"""Beta review: one build of a version at a time (quirk 33)."""

from __future__ import annotations

from typing import Literal

from asc_api.models import BetaAppReviewSubmission, BetaGroup, Build
from asc_api.resources import beta_app_review_submissions, builds

from asc.errors import UnprocessableEntity
from asc.flow.ensure import DUPLICATE, Done, create_or_find
from asc.flow.lookup import loaded
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify

IfInReview = Literal["fail", "wait", "expire"]

_BUSY = "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"
_CODES = (*DUPLICATE, "ENTITY_UNPROCESSABLE.INVALID_QC_STATE")
_WHAT = "beta review"
_NOT_SUBMITTED = ("READY_FOR_BETA_SUBMISSION", "MISSING_EXPORT_COMPLIANCE", "")
"""External states before a review; the export question has been answered by the time that one is
asked for.
"""


async def submit_for_review(
    build: Build, groups: list[BetaGroup], if_in_review: IfInReview, polling: Polling
) -> list[Done]:
    """Submits a build that goes to an external group, unless it was submitted."""
    if all(group.is_internal_group for group in groups):
        return []
    detail = loaded(build.build_beta_detail)
    state = str(detail.external_build_state or "") if detail else ""
    submission = build.beta_app_review_submission
    if (submission is not None and submission.carried) or state not in _NOT_SUBMITTED:
        refused = state == "BETA_REJECTED"
        return [
            Done(
                _WHAT,
                "refused" if refused else "unchanged",
                "Apple rejected the build" if refused else state,
            )
        ]
    return [await _submit_when_free(build, if_in_review, polling)]


async def _submit_when_free(build: Build, if_in_review: IfInReview, polling: Polling) -> Done:
    """Submits a build. A submission can't be taken back; the other build can be waited for, or be
    expired.
    """
    try:
        return await _submit(build)
    except UnprocessableEntity as error:
        if if_in_review == "fail" and error.has(_BUSY):
            error.add_note(
                "if_in_review='wait' waits for that build, 'expire' ends it; the other steps are "
                "done"
            )
        if if_in_review == "fail" or not error.has(_BUSY):
            raise
    if if_in_review == "wait":
        done = await _wait_and_submit(build, polling)
        return done or Done(_WHAT, "skipped", "another build is in review")
    expired = await _expire_others(build)
    await _submit(build)
    return Done(_WHAT, "created", f"build {expired} was expired, as it was in review")


async def _submit(build: Build) -> Done:
    async def find() -> BetaAppReviewSubmission | None:
        return await beta_app_review_submissions.list(filter={"build": build}).first()

    _, made = await create_or_find(beta_app_review_submissions.create(build=build), find, _CODES)
    return Done(_WHAT, "created" if made else "unchanged")


async def _wait_and_submit(build: Build, polling: Polling) -> Done | None:
    async def look() -> Done | None:
        try:
            return await _submit(build)
        except UnprocessableEntity as error:
            if not error.has(_BUSY):
                raise
            return None

    return await until(
        look,
        lambda done: done is not None,
        what=_WHAT,
        state=lambda done: "submitted" if done else "another build is in review",
        polling=polling,
        at_once=False,
    )


async def _expire_others(build: Build) -> str:
    """Expires the builds of the same version that are in review; gives their numbers."""
    assert build.pre_release_version is not None
    in_review = builds.list(
        filter={
            "preReleaseVersion": build.pre_release_version,
            "betaAppReviewSubmission.betaReviewState": ["WAITING_FOR_REVIEW", "IN_REVIEW"],
        }
    )
    others = [other async for other in in_review if other.id != build.id and not other.expired]
    for other in others:
        await write_and_verify(builds.update(other, expired=True))
    return ", ".join(str(other.version) for other in others)
