"""GameCenterLeaderboardSetVersionV2."""

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
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetLocalizationV2,
        GameCenterLeaderboardSetV2,
    )

    GameCenterLeaderboardSetVersionV2Fields: TypeAlias = Literal[
        "state", "version", "leaderboardSet", "localizations"
    ]
    """What `fields[gameCenterLeaderboardSetVersions]` takes."""


@define
class GameCenterLeaderboardSetVersionV2(Resource):
    """`gameCenterLeaderboardSetVersions`."""

    state: GameCenterVersionState | str | None = ABSENT
    version: int | None = ABSENT
    leaderboard_set: Ref[GameCenterLeaderboardSetV2] | None = ABSENT
    localizations: Many[GameCenterLeaderboardSetLocalizationV2] = ABSENT

    TYPE = "gameCenterLeaderboardSetVersions"
    PATH = "/v2/gameCenterLeaderboardSetVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "leaderboardSet": to_one("leaderboard_set", "GameCenterLeaderboardSetV2"),
        "localizations": to_many(
            "localizations",
            "GameCenterLeaderboardSetLocalizationV2",
            "/v2/gameCenterLeaderboardSetVersions/{id}/localizations",
            200,
        ),
    }


@define
class NewGameCenterLeaderboardSetVersionV2(New):
    """A new `gameCenterLeaderboardSetVersions`, made within the request for another resource."""

    leaderboard_set: New | Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2] = ABSENT

    TYPE = "gameCenterLeaderboardSetVersions"
    RELATIONSHIPS = {
        "leaderboardSet": "leaderboard_set",
    }
    BODY = Body(
        "gameCenterLeaderboardSetVersions", to_one={"leaderboardSet": "gameCenterLeaderboardSets"}
    )
