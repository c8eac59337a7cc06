"""Beta review: one build of a version at a time (quirk 33)."""

from __future__ import annotations

from typing import Literal

from asc_api.models import BetaAppReviewSubmission, Build
from asc_api.resources import beta_app_review_submissions, builds

from ..ensure import DUPLICATE, Done, created
from ..errors import UnprocessableEntity
from ..readback import settle
from ..steps import Flow
from ..waiting import Patience, until

IfInReview = Literal["fail", "wait", "expire"]

_BUSY = "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"
_CODES = (*DUPLICATE, "ENTITY_UNPROCESSABLE.INVALID_QC_STATE")
_WHAT = "beta review"


def submitted(build: Build, if_in_review: IfInReview, patience: Patience) -> Flow[Done]:
    """Submits a build. A submission can't be taken back; the other build can be waited for, or be expired."""
    try:
        return (yield from _submit(build))
    except UnprocessableEntity as error:
        if if_in_review == "fail" or not error.has(_BUSY):
            raise
    if if_in_review == "wait":
        done = yield from _when_free(build, patience)
        return done or Done(_WHAT, "skipped", "another build is in review")
    expired = yield from _expire_others(build)
    yield from _submit(build)
    return Done(_WHAT, "created", f"build {expired} was expired, as it was in review")


def _submit(build: Build) -> Flow[Done]:
    def find() -> Flow[BetaAppReviewSubmission | None]:
        page = yield beta_app_review_submissions.list(filter={"build": build})
        return next(iter(page), None)

    _, made = yield from created(beta_app_review_submissions.create(build=build), find, _CODES)
    return Done(_WHAT, "created" if made else "stood")


def _when_free(build: Build, patience: Patience) -> Flow[Done | None]:
    def look() -> Flow[Done | None]:
        try:
            return (yield from _submit(build))
        except UnprocessableEntity as error:
            if not error.has(_BUSY):
                raise
            return None

    return until(
        look,
        lambda done: done is not None,
        what=_WHAT,
        state=lambda done: "submitted" if done else "another build is in review",
        patience=patience,
        at_once=False,
    )


def _expire_others(build: Build) -> Flow[str]:
    """Expires the builds of the same version that are in review; gives their numbers."""
    assert build.pre_release_version is not None
    page = yield builds.list(
        filter={
            "preReleaseVersion": build.pre_release_version,
            "betaAppReviewSubmission.betaReviewState": ["WAITING_FOR_REVIEW", "IN_REVIEW"],
        }
    )
    others = [other for other in page if other.id != build.id and not other.expired]
    for other in others:
        yield from settle(builds.update(other, expired=True))
    return ", ".join(str(other.version) for other in others)
