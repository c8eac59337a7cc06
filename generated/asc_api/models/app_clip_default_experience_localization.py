"""AppClipDefaultExperienceLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppClipDefaultExperience, AppClipHeaderImage

    AppClipDefaultExperienceLocalizationFields: TypeAlias = Literal[
        "locale", "subtitle", "appClipDefaultExperience", "appClipHeaderImage"
    ]
    """What `fields[appClipDefaultExperienceLocalizations]` takes."""


@define
class AppClipDefaultExperienceLocalization(Resource):
    """`appClipDefaultExperienceLocalizations`."""

    locale: str | None = ABSENT
    subtitle: str | None = ABSENT
    app_clip_default_experience: Ref[AppClipDefaultExperience] | None = ABSENT
    app_clip_header_image: Ref[AppClipHeaderImage] | None = ABSENT

    TYPE = "appClipDefaultExperienceLocalizations"
    PATH = "/v1/appClipDefaultExperienceLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "subtitle": ("subtitle", None),
    }

    RELATIONSHIPS = {
        "appClipDefaultExperience": to_one(
            "app_clip_default_experience", "AppClipDefaultExperience"
        ),
        "appClipHeaderImage": to_one(
            "app_clip_header_image",
            "AppClipHeaderImage",
            "/v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage",
        ),
    }
