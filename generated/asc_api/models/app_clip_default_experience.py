"""AppClipDefaultExperience."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AppClipAction
    from . import (
        AppClip,
        AppClipAppStoreReviewDetail,
        AppClipDefaultExperienceLocalization,
        AppStoreVersion,
    )

    AppClipDefaultExperienceFields: TypeAlias = Literal[
        "action",
        "appClip",
        "appClipAppStoreReviewDetail",
        "appClipDefaultExperienceLocalizations",
        "releaseWithAppStoreVersion",
    ]
    """What `fields[appClipDefaultExperiences]` takes."""


@define
class AppClipDefaultExperience(Resource):
    """`appClipDefaultExperiences`."""

    action: AppClipAction | str | None = ABSENT
    app_clip: Ref[AppClip] | None = ABSENT
    app_clip_app_store_review_detail: Ref[AppClipAppStoreReviewDetail] | None = ABSENT
    app_clip_default_experience_localizations: Many[AppClipDefaultExperienceLocalization] = ABSENT
    release_with_app_store_version: Ref[AppStoreVersion] | None = ABSENT

    TYPE = "appClipDefaultExperiences"
    PATH = "/v1/appClipDefaultExperiences/{id}"
    ATTRIBUTES = {
        "action": ("action", None),
    }

    RELATIONSHIPS = {
        "appClip": to_one("app_clip", "AppClip"),
        "appClipAppStoreReviewDetail": to_one(
            "app_clip_app_store_review_detail",
            "AppClipAppStoreReviewDetail",
            "/v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail",
        ),
        "appClipDefaultExperienceLocalizations": to_many(
            "app_clip_default_experience_localizations",
            "AppClipDefaultExperienceLocalization",
            "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations",
            200,
        ),
        "releaseWithAppStoreVersion": to_one(
            "release_with_app_store_version",
            "AppStoreVersion",
            "/v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion",
        ),
    }
