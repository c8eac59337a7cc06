"""GameCenterLeaderboardSetMemberLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterLeaderboard, GameCenterLeaderboardSet

    GameCenterLeaderboardSetMemberLocalizationFields: TypeAlias = Literal[
        "locale", "name", "gameCenterLeaderboard", "gameCenterLeaderboardSet"
    ]
    """What `fields[gameCenterLeaderboardSetMemberLocalizations]` takes."""


@define
class GameCenterLeaderboardSetMemberLocalization(Resource):
    """`gameCenterLeaderboardSetMemberLocalizations`."""

    locale: str | None = ABSENT
    name: str | None = ABSENT
    game_center_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    game_center_leaderboard_set: Ref[GameCenterLeaderboardSet] | None = ABSENT

    TYPE = "gameCenterLeaderboardSetMemberLocalizations"
    PATH = None
    ATTRIBUTES = {
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "gameCenterLeaderboard": to_one(
            "game_center_leaderboard",
            "GameCenterLeaderboard",
            "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
        ),
        "gameCenterLeaderboardSet": to_one(
            "game_center_leaderboard_set",
            "GameCenterLeaderboardSet",
            "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
        ),
    }
