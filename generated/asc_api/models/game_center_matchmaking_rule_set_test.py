"""GameCenterMatchmakingRuleSetTest."""

from __future__ import annotations

from typing import Any

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct


@define
class GameCenterMatchmakingRuleSetTestMatchmakingResults(Struct):
    """A part of an answer or of a request."""

    request_name: str | None = ABSENT
    team_assignments: list[dict[str, Any]] | None = ABSENT

    ATTRIBUTES = {
        "requestName": ("request_name", None),
        "teamAssignments": ("team_assignments", None),
    }


@define
class GameCenterMatchmakingRuleSetTest(Resource):
    """`gameCenterMatchmakingRuleSetTests`."""

    matchmaking_results: list[list[GameCenterMatchmakingRuleSetTestMatchmakingResults]] | None = ABSENT

    TYPE = "gameCenterMatchmakingRuleSetTests"
    PATH = None
    ATTRIBUTES = {
        "matchmakingResults": (
            "matchmaking_results",
            each(each(struct("GameCenterMatchmakingRuleSetTestMatchmakingResults"))),
        ),
    }
