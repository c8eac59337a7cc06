"""GameCenterMatchmakingRuleSetTest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from . import GameCenterMatchmakingTeamAssignment


@define
class GameCenterMatchmakingRuleSetTestMatchmakingResults(Struct):
    """A part of an answer or of a request."""

    request_name: str | None = ABSENT
    team_assignments: list[GameCenterMatchmakingTeamAssignment] | None = ABSENT

    ATTRIBUTES = {
        "requestName": ("request_name", None),
        "teamAssignments": (
            "team_assignments",
            each(struct("GameCenterMatchmakingTeamAssignment")),
        ),
    }


@define
class GameCenterMatchmakingRuleSetTest(Resource):
    """`gameCenterMatchmakingRuleSetTests`."""

    matchmaking_results: list[list[GameCenterMatchmakingRuleSetTestMatchmakingResults]] | None = (
        ABSENT
    )

    TYPE = "gameCenterMatchmakingRuleSetTests"
    PATH = None
    ATTRIBUTES = {
        "matchmakingResults": (
            "matchmaking_results",
            each(each(struct("GameCenterMatchmakingRuleSetTestMatchmakingResults"))),
        ),
    }
