"""GameCenterLeaderboardSetLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterLeaderboardSetImageV2, GameCenterLeaderboardSetVersionV2

    GameCenterLeaderboardSetLocalizationV2Fields: TypeAlias = Literal[
        "locale", "name", "image", "version"
    ]
    """What `fields[gameCenterLeaderboardSetLocalizations]` takes."""


@define
class GameCenterLeaderboardSetLocalizationV2(Resource):
    """`gameCenterLeaderboardSetLocalizations`."""

    locale: str | None = ABSENT
    name: str | None = ABSENT
    image: Ref[GameCenterLeaderboardSetImageV2] | None = ABSENT
    version: Ref[GameCenterLeaderboardSetVersionV2] | None = ABSENT

    TYPE = "gameCenterLeaderboardSetLocalizations"
    PATH = "/v2/gameCenterLeaderboardSetLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "image": to_one(
            "image",
            "GameCenterLeaderboardSetImageV2",
            "/v2/gameCenterLeaderboardSetLocalizations/{id}/image",
        ),
        "version": to_one("version", "GameCenterLeaderboardSetVersionV2"),
    }
