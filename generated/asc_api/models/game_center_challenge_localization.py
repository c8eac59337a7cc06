"""GameCenterChallengeLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterChallengeImage, GameCenterChallengeVersion

    GameCenterChallengeLocalizationFields: TypeAlias = Literal[
        "description", "locale", "name", "image", "version"
    ]
    """What `fields[gameCenterChallengeLocalizations]` takes."""


@define
class GameCenterChallengeLocalization(Resource):
    """`gameCenterChallengeLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    image: Ref[GameCenterChallengeImage] | None = ABSENT
    version: Ref[GameCenterChallengeVersion] | None = ABSENT

    TYPE = "gameCenterChallengeLocalizations"
    PATH = "/v1/gameCenterChallengeLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "image": to_one(
            "image", "GameCenterChallengeImage", "/v1/gameCenterChallengeLocalizations/{id}/image"
        ),
        "version": to_one("version", "GameCenterChallengeVersion"),
    }
