"""Beta review: one build of a version at a time (quirk 33)."""

from __future__ import annotations

from typing import Literal

from asc_api.models import BetaAppReviewSubmission, Build, PrereleaseVersion
from asc_api.resources import beta_app_review_submissions, builds

from asc.errors import UnprocessableEntity
from asc.flow.ensure import DUPLICATE, create_or_find
from asc.flow.lookup import loaded
from asc.flow.plan import PlanStep
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step

IfInReview = Literal["fail", "wait", "expire"]

_BUSY = "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"
_CODES = (*DUPLICATE, "ENTITY_UNPROCESSABLE.INVALID_QC_STATE")
_WHAT = "beta review"
_NOTES = {
    "fail": "if_in_review='wait' waits for that build, 'expire' ends it; the other steps are done",
    "expire": "another build came in between; the other steps are done: run it again",
}


async def in_review_beside(build: Build) -> list[Build]:
    """The other builds of the same version that are in beta review. One request."""
    own = loaded(build.pre_release_version)
    if own is None or not own.version or build.app is None:  # a dry run may not know it
        return []
    found = builds.list(
        filter={
            "app": build.app.id,
            "preReleaseVersion.version": own.version,
            "betaAppReviewSubmission.betaReviewState": ["WAITING_FOR_REVIEW", "IN_REVIEW"],
        },
        include=["preReleaseVersion"],
    )
    others = [other async for other in found if other.id != build.id and not other.expired]
    return [other for other in others if _is_of(other, own)]


def _is_of(build: Build, version: PrereleaseVersion) -> bool:
    """Compared here too: Apple's filters match more than they say (quirk 22)."""
    of = loaded(build.pre_release_version)
    return of is not None and (of.version, of.platform) == (version.version, version.platform)


async def submit_for_review(
    build: Build, steps: list[PlanStep], if_in_review: IfInReview, polling: Polling
) -> list[Step]:
    """Expires what is to make room, and submits the build, where the steps say so."""
    done = []
    for step in steps:
        if not step.writes:
            done.append(step.done())
        elif "expire" in step.data:
            await write_and_verify(builds.update(step.data["expire"], expired=True))
            done.append(step.done())
        else:
            done.append(await _submit_when_free(build, if_in_review, polling))
    return done


async def _submit_when_free(build: Build, if_in_review: IfInReview, polling: Polling) -> Step:
    """Submits a build, which can't be taken back; another one that is in review is waited for."""
    try:
        return await _submit(build)
    except UnprocessableEntity as error:
        if not error.has(_BUSY):
            raise
        if if_in_review != "wait":
            error.add_note(_NOTES[if_in_review])
            raise
    done = await _wait_and_submit(build, polling)
    return done or Step(_WHAT, "skipped", "another build is in review")


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
