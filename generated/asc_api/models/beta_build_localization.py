"""BetaBuildLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Build

    BetaBuildLocalizationFields: TypeAlias = Literal["locale", "whatsNew", "build"]
    """What `fields[betaBuildLocalizations]` takes."""


@define
class BetaBuildLocalization(Resource):
    """`betaBuildLocalizations`."""

    locale: str | None = ABSENT
    whats_new: str | None = ABSENT
    build: Ref[Build] | None = ABSENT

    TYPE = "betaBuildLocalizations"
    PATH = "/v1/betaBuildLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "whatsNew": ("whats_new", None),
    }

    RELATIONSHIPS = {
        "build": to_one("build", "Build", "/v1/betaBuildLocalizations/{id}/build"),
    }
