"""Beta review: one build of a version at a time (quirk 33)."""

from __future__ import annotations

from typing import Literal

from asc_api.models import BetaAppReviewSubmission, Build
from asc_api.resources import beta_app_review_submissions, builds

from asc.errors import UnprocessableEntity
from asc.flow.ensure import DUPLICATE, create_or_find
from asc.flow.plan import PlanStep
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step

IfInReview = Literal["fail", "wait", "expire"]

_BUSY = "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"
_CODES = (*DUPLICATE, "ENTITY_UNPROCESSABLE.INVALID_QC_STATE")
_WHAT = "beta review"


async def submit_for_review(
    build: Build, steps: list[PlanStep], if_in_review: IfInReview, polling: Polling
) -> list[Step]:
    """Submits the build, where the step says so."""
    return [
        await _submit_when_free(build, if_in_review, polling) if step.writes else step.done()
        for step in steps
    ]


async def _submit_when_free(build: Build, if_in_review: IfInReview, polling: Polling) -> Step:
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
        return done or Step(_WHAT, "skipped", "another build is in review")
    expired = await _expire_others(build)
    await _submit(build)
    return Step(_WHAT, "created", f"build {expired} was expired, as it was in review")


async def _submit(build: Build) -> Step:
    async def find() -> BetaAppReviewSubmission | None:
        return await beta_app_review_submissions.list(filter={"build": build}).first()

    _, made = await create_or_find(beta_app_review_submissions.create(build=build), find, _CODES)
    return Step(_WHAT, "created" if made else "unchanged")


async def _wait_and_submit(build: Build, polling: Polling) -> Step | None:
    async def look() -> Step | None:
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
