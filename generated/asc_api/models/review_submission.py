"""ReviewSubmission."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import Platform, ReviewSubmissionState
    from . import Actor, App, AppStoreVersion, ReviewSubmissionItem

    ReviewSubmissionFields: TypeAlias = Literal[
        "platform",
        "state",
        "submittedDate",
        "app",
        "appStoreVersionForReview",
        "items",
        "lastUpdatedByActor",
        "submittedByActor",
    ]
    """What `fields[reviewSubmissions]` takes."""


@define
class ReviewSubmission(Resource):
    """`reviewSubmissions`."""

    platform: Platform | str | None = ABSENT
    state: ReviewSubmissionState | str | None = ABSENT
    submitted_date: datetime | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_store_version_for_review: Ref[AppStoreVersion] | None = ABSENT
    items: Many[ReviewSubmissionItem] = ABSENT
    last_updated_by_actor: Ref[Actor] | None = ABSENT
    submitted_by_actor: Ref[Actor] | None = ABSENT

    TYPE = "reviewSubmissions"
    PATH = "/v1/reviewSubmissions/{id}"
    ATTRIBUTES = {
        "platform": ("platform", None),
        "state": ("state", None),
        "submittedDate": ("submitted_date", date_time),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "appStoreVersionForReview": to_one("app_store_version_for_review", "AppStoreVersion"),
        "items": to_many("items", "ReviewSubmissionItem", "/v1/reviewSubmissions/{id}/items", 200),
        "lastUpdatedByActor": to_one("last_updated_by_actor", "Actor"),
        "submittedByActor": to_one("submitted_by_actor", "Actor"),
    }
