"""AppClipAppStoreReviewDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppClipDefaultExperience

    AppClipAppStoreReviewDetailFields: TypeAlias = Literal[
        "invocationUrls", "appClipDefaultExperience"
    ]
    """What `fields[appClipAppStoreReviewDetails]` takes."""


@define
class AppClipAppStoreReviewDetail(Resource):
    """`appClipAppStoreReviewDetails`."""

    invocation_urls: list[str] | None = ABSENT
    app_clip_default_experience: Ref[AppClipDefaultExperience] | None = ABSENT

    TYPE = "appClipAppStoreReviewDetails"
    PATH = "/v1/appClipAppStoreReviewDetails/{id}"
    ATTRIBUTES = {
        "invocationUrls": ("invocation_urls", None),
    }

    RELATIONSHIPS = {
        "appClipDefaultExperience": to_one(
            "app_clip_default_experience", "AppClipDefaultExperience"
        ),
    }
