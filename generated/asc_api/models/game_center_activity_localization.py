"""GameCenterActivityLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterActivityImage, GameCenterActivityVersion

    GameCenterActivityLocalizationFields: TypeAlias = Literal[
        "description", "locale", "name", "image", "version"
    ]
    """What `fields[gameCenterActivityLocalizations]` takes."""


@define
class GameCenterActivityLocalization(Resource):
    """`gameCenterActivityLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    image: Ref[GameCenterActivityImage] | None = ABSENT
    version: Ref[GameCenterActivityVersion] | None = ABSENT

    TYPE = "gameCenterActivityLocalizations"
    PATH = "/v1/gameCenterActivityLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "image": to_one(
            "image", "GameCenterActivityImage", "/v1/gameCenterActivityLocalizations/{id}/image"
        ),
        "version": to_one("version", "GameCenterActivityVersion"),
    }
