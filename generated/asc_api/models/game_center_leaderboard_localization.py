"""GameCenterLeaderboardLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterLeaderboardFormatter
    from . import GameCenterLeaderboard, GameCenterLeaderboardImage

    GameCenterLeaderboardLocalizationFields: TypeAlias = Literal[
        "description",
        "formatterOverride",
        "formatterSuffix",
        "formatterSuffixSingular",
        "locale",
        "name",
        "gameCenterLeaderboard",
        "gameCenterLeaderboardImage",
    ]
    """What `fields[gameCenterLeaderboardLocalizations]` takes."""


@define
class GameCenterLeaderboardLocalization(Resource):
    """`gameCenterLeaderboardLocalizations`, deprecated."""

    description: str | None = ABSENT
    formatter_override: GameCenterLeaderboardFormatter | str | None = ABSENT
    formatter_suffix: str | None = ABSENT
    formatter_suffix_singular: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    game_center_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    game_center_leaderboard_image: Ref[GameCenterLeaderboardImage] | None = ABSENT

    TYPE = "gameCenterLeaderboardLocalizations"
    PATH = "/v1/gameCenterLeaderboardLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "formatterOverride": ("formatter_override", None),
        "formatterSuffix": ("formatter_suffix", None),
        "formatterSuffixSingular": ("formatter_suffix_singular", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "gameCenterLeaderboard": to_one("game_center_leaderboard", "GameCenterLeaderboard"),
        "gameCenterLeaderboardImage": to_one(
            "game_center_leaderboard_image",
            "GameCenterLeaderboardImage",
            "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage",
        ),
    }
