"""BetaAppClipInvocationLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..request import Id
    from . import BetaAppClipInvocation

    BetaAppClipInvocationLocalizationFields: TypeAlias = Literal["locale", "title"]
    """What `fields[betaAppClipInvocationLocalizations]` takes."""


@define
class BetaAppClipInvocationLocalization(Resource):
    """`betaAppClipInvocationLocalizations`."""

    locale: str | None = ABSENT
    title: str | None = ABSENT

    TYPE = "betaAppClipInvocationLocalizations"
    PATH = None
    ATTRIBUTES = {
        "locale": ("locale", None),
        "title": ("title", None),
    }


@define
class NewBetaAppClipInvocationLocalization(New):
    """A new `betaAppClipInvocationLocalizations`, made within the request for another resource."""

    locale: str
    title: str
    beta_app_clip_invocation: New | Id[BetaAppClipInvocation] = ABSENT

    TYPE = "betaAppClipInvocationLocalizations"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "title": ("title", None),
    }

    RELATIONSHIPS = {
        "betaAppClipInvocation": "beta_app_clip_invocation",
    }
    BODY = Body(
        "betaAppClipInvocationLocalizations",
        to_one={"betaAppClipInvocation": "betaAppClipInvocations"},
        required="locale title",
    )
