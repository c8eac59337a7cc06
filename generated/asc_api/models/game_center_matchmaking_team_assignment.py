"""GameCenterMatchmakingTeamAssignment."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class GameCenterMatchmakingTeamAssignment(Struct):
    """A part of an answer or of a request."""

    player_id: str | None = ABSENT
    team: str | None = ABSENT

    ATTRIBUTES = {
        "playerId": ("player_id", None),
        "team": ("team", None),
    }
