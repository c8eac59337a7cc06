"""BetaAppReviewSubmission."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import BetaReviewState
    from . import Build

    BetaAppReviewSubmissionFields: TypeAlias = Literal["betaReviewState", "submittedDate", "build"]
    """What `fields[betaAppReviewSubmissions]` takes."""


@define
class BetaAppReviewSubmission(Resource):
    """`betaAppReviewSubmissions`."""

    beta_review_state: BetaReviewState | str | None = ABSENT
    submitted_date: datetime | None = ABSENT
    build: Ref[Build] | None = ABSENT

    TYPE = "betaAppReviewSubmissions"
    PATH = "/v1/betaAppReviewSubmissions/{id}"
    ATTRIBUTES = {
        "betaReviewState": ("beta_review_state", None),
        "submittedDate": ("submitted_date", date_time),
    }

    RELATIONSHIPS = {
        "build": to_one("build", "Build", "/v1/betaAppReviewSubmissions/{id}/build"),
    }
