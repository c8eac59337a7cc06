"""AppClipAdvancedExperienceLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AppClipAdvancedExperienceLanguage

    AppClipAdvancedExperienceLocalizationFields: TypeAlias = Literal[
        "language", "subtitle", "title"
    ]
    """What `fields[appClipAdvancedExperienceLocalizations]` takes."""


@define
class AppClipAdvancedExperienceLocalization(Resource):
    """`appClipAdvancedExperienceLocalizations`."""

    language: AppClipAdvancedExperienceLanguage | str | None = ABSENT
    subtitle: str | None = ABSENT
    title: str | None = ABSENT

    TYPE = "appClipAdvancedExperienceLocalizations"
    PATH = None
    ATTRIBUTES = {
        "language": ("language", None),
        "subtitle": ("subtitle", None),
        "title": ("title", None),
    }


@define
class NewAppClipAdvancedExperienceLocalization(New):
    """A new `appClipAdvancedExperienceLocalizations`, made within the request for another resource."""

    language: AppClipAdvancedExperienceLanguage | None = ABSENT
    subtitle: str | None = ABSENT
    title: str | None = ABSENT

    TYPE = "appClipAdvancedExperienceLocalizations"
    ATTRIBUTES = {
        "language": ("language", None),
        "subtitle": ("subtitle", None),
        "title": ("title", None),
    }

    BODY = Body("appClipAdvancedExperienceLocalizations", null="language subtitle title")
