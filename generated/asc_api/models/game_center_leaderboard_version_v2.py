"""GameCenterLeaderboardVersionV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterVersionState
    from ..request import Id
    from . import (
        GameCenterLeaderboard,
        GameCenterLeaderboardLocalizationV2,
        GameCenterLeaderboardV2,
    )

    GameCenterLeaderboardVersionV2Fields: TypeAlias = Literal[
        "state", "version", "leaderboard", "localizations"
    ]
    """What `fields[gameCenterLeaderboardVersions]` takes."""


@define
class GameCenterLeaderboardVersionV2(Resource):
    """`gameCenterLeaderboardVersions`."""

    state: GameCenterVersionState | str | None = ABSENT
    version: int | None = ABSENT
    leaderboard: Ref[GameCenterLeaderboardV2] | None = ABSENT
    localizations: Many[GameCenterLeaderboardLocalizationV2] = ABSENT

    TYPE = "gameCenterLeaderboardVersions"
    PATH = "/v2/gameCenterLeaderboardVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "leaderboard": to_one("leaderboard", "GameCenterLeaderboardV2"),
        "localizations": to_many(
            "localizations",
            "GameCenterLeaderboardLocalizationV2",
            "/v2/gameCenterLeaderboardVersions/{id}/localizations",
            200,
        ),
    }


@define
class NewGameCenterLeaderboardVersionV2(New):
    """A new `gameCenterLeaderboardVersions`, made within the request for another resource."""

    leaderboard: New | Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] = ABSENT

    TYPE = "gameCenterLeaderboardVersions"
    RELATIONSHIPS = {
        "leaderboard": "leaderboard",
    }
    BODY = Body("gameCenterLeaderboardVersions", to_one={"leaderboard": "gameCenterLeaderboards"})
