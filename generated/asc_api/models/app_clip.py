"""AppClip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App, AppClipAdvancedExperience, AppClipDefaultExperience

    AppClipFields: TypeAlias = Literal[
        "bundleId", "app", "appClipAdvancedExperiences", "appClipDefaultExperiences"
    ]
    """What `fields[appClips]` takes."""


@define
class AppClip(Resource):
    """`appClips`."""

    bundle_id: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_clip_advanced_experiences: Many[AppClipAdvancedExperience] = ABSENT
    app_clip_default_experiences: Many[AppClipDefaultExperience] = ABSENT

    TYPE = "appClips"
    PATH = "/v1/appClips/{id}"
    ATTRIBUTES = {
        "bundleId": ("bundle_id", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "appClipAdvancedExperiences": to_many(
            "app_clip_advanced_experiences",
            "AppClipAdvancedExperience",
            "/v1/appClips/{id}/appClipAdvancedExperiences",
            200,
        ),
        "appClipDefaultExperiences": to_many(
            "app_clip_default_experiences",
            "AppClipDefaultExperience",
            "/v1/appClips/{id}/appClipDefaultExperiences",
            200,
        ),
    }
