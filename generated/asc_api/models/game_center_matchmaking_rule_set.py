"""GameCenterMatchmakingRuleSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterMatchmakingQueue, GameCenterMatchmakingRule, GameCenterMatchmakingTeam

    GameCenterMatchmakingRuleSetFields: TypeAlias = Literal[
        "maxPlayers",
        "minPlayers",
        "referenceName",
        "ruleLanguageVersion",
        "matchmakingQueues",
        "rules",
        "teams",
    ]
    """What `fields[gameCenterMatchmakingRuleSets]` takes."""


@define
class GameCenterMatchmakingRuleSet(Resource):
    """`gameCenterMatchmakingRuleSets`."""

    max_players: int | None = ABSENT
    min_players: int | None = ABSENT
    reference_name: str | None = ABSENT
    rule_language_version: int | None = ABSENT
    matchmaking_queues: Many[GameCenterMatchmakingQueue] = ABSENT
    rules: Many[GameCenterMatchmakingRule] = ABSENT
    teams: Many[GameCenterMatchmakingTeam] = ABSENT

    TYPE = "gameCenterMatchmakingRuleSets"
    PATH = "/v1/gameCenterMatchmakingRuleSets/{id}"
    ATTRIBUTES = {
        "maxPlayers": ("max_players", None),
        "minPlayers": ("min_players", None),
        "referenceName": ("reference_name", None),
        "ruleLanguageVersion": ("rule_language_version", None),
    }

    RELATIONSHIPS = {
        "matchmakingQueues": to_many(
            "matchmaking_queues",
            "GameCenterMatchmakingQueue",
            "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues",
            200,
        ),
        "rules": to_many(
            "rules",
            "GameCenterMatchmakingRule",
            "/v1/gameCenterMatchmakingRuleSets/{id}/rules",
            200,
        ),
        "teams": to_many(
            "teams",
            "GameCenterMatchmakingTeam",
            "/v1/gameCenterMatchmakingRuleSets/{id}/teams",
            200,
        ),
    }
