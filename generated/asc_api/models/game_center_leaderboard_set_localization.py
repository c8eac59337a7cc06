"""GameCenterLeaderboardSetLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterLeaderboardSet, GameCenterLeaderboardSetImage

    GameCenterLeaderboardSetLocalizationFields: TypeAlias = Literal[
        "locale", "name", "gameCenterLeaderboardSet", "gameCenterLeaderboardSetImage"
    ]
    """What `fields[gameCenterLeaderboardSetLocalizations]` takes."""


@define
class GameCenterLeaderboardSetLocalization(Resource):
    """`gameCenterLeaderboardSetLocalizations`, deprecated."""

    locale: str | None = ABSENT
    name: str | None = ABSENT
    game_center_leaderboard_set: Ref[GameCenterLeaderboardSet] | None = ABSENT
    game_center_leaderboard_set_image: Ref[GameCenterLeaderboardSetImage] | None = ABSENT

    TYPE = "gameCenterLeaderboardSetLocalizations"
    PATH = "/v1/gameCenterLeaderboardSetLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "gameCenterLeaderboardSet": to_one(
            "game_center_leaderboard_set", "GameCenterLeaderboardSet"
        ),
        "gameCenterLeaderboardSetImage": to_one(
            "game_center_leaderboard_set_image",
            "GameCenterLeaderboardSetImage",
            "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
        ),
    }
