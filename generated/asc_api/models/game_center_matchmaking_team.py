"""GameCenterMatchmakingTeam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    GameCenterMatchmakingTeamFields: TypeAlias = Literal[
        "maxPlayers", "minPlayers", "referenceName"
    ]
    """What `fields[gameCenterMatchmakingTeams]` takes."""


@define
class GameCenterMatchmakingTeam(Resource):
    """`gameCenterMatchmakingTeams`."""

    max_players: int | None = ABSENT
    min_players: int | None = ABSENT
    reference_name: str | None = ABSENT

    TYPE = "gameCenterMatchmakingTeams"
    PATH = None
    ATTRIBUTES = {
        "maxPlayers": ("max_players", None),
        "minPlayers": ("min_players", None),
        "referenceName": ("reference_name", None),
    }
