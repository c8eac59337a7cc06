"""BetaAppClipInvocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import BetaAppClipInvocationLocalization

    BetaAppClipInvocationFields: TypeAlias = Literal["url", "betaAppClipInvocationLocalizations"]
    """What `fields[betaAppClipInvocations]` takes."""


@define
class BetaAppClipInvocation(Resource):
    """`betaAppClipInvocations`."""

    url: str | None = ABSENT
    beta_app_clip_invocation_localizations: Many[BetaAppClipInvocationLocalization] = ABSENT

    TYPE = "betaAppClipInvocations"
    PATH = "/v1/betaAppClipInvocations/{id}"
    ATTRIBUTES = {
        "url": ("url", None),
    }

    RELATIONSHIPS = {
        "betaAppClipInvocationLocalizations": to_many(
            "beta_app_clip_invocation_localizations", "BetaAppClipInvocationLocalization"
        ),
    }
