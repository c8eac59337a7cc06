"""`/v1/gameCenterMatchmakingRuleSetTests`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import (
        GameCenterMatchmakingRuleSet,
        GameCenterMatchmakingRuleSetTest,
        GameCenterMatchmakingTestRequest,
        NewGameCenterMatchmakingTestRequest,
    )
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/gameCenterMatchmakingRuleSetTests",
    one("GameCenterMatchmakingRuleSetTest"),
    body=Body(
        "gameCenterMatchmakingRuleSetTests",
        to_one={"matchmakingRuleSet": "gameCenterMatchmakingRuleSets"},
        to_many={"matchmakingRequests": "gameCenterMatchmakingTestRequests"},
        required="matchmakingRuleSet matchmakingRequests",
    ),
)


def create(
    *,
    matchmaking_requests: (
        Sequence[NewGameCenterMatchmakingTestRequest | Id[GameCenterMatchmakingTestRequest]]
    ),
    matchmaking_rule_set: Id[GameCenterMatchmakingRuleSet],
) -> Request[GameCenterMatchmakingRuleSetTest]:
    """POST /v1/gameCenterMatchmakingRuleSetTests
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrulesettests
    """
    return _CREATE.write(
        None,
        {},
        {"matchmakingRequests": matchmaking_requests, "matchmakingRuleSet": matchmaking_rule_set},
    )


class GameCenterMatchmakingRuleSetTests(Namespace):
    """`/v1/gameCenterMatchmakingRuleSetTests`."""

    def create(
        self,
        *,
        matchmaking_requests: (
            Sequence[NewGameCenterMatchmakingTestRequest | Id[GameCenterMatchmakingTestRequest]]
        ),
        matchmaking_rule_set: Id[GameCenterMatchmakingRuleSet],
    ) -> GameCenterMatchmakingRuleSetTest:
        """POST /v1/gameCenterMatchmakingRuleSetTests"""
        return self._send(
            create(
                matchmaking_requests=matchmaking_requests, matchmaking_rule_set=matchmaking_rule_set
            )
        )


class AsyncGameCenterMatchmakingRuleSetTests(AsyncNamespace):
    """`/v1/gameCenterMatchmakingRuleSetTests`, for asyncio."""

    async def create(
        self,
        *,
        matchmaking_requests: (
            Sequence[NewGameCenterMatchmakingTestRequest | Id[GameCenterMatchmakingTestRequest]]
        ),
        matchmaking_rule_set: Id[GameCenterMatchmakingRuleSet],
    ) -> GameCenterMatchmakingRuleSetTest:
        """POST /v1/gameCenterMatchmakingRuleSetTests"""
        return await self._send(
            create(
                matchmaking_requests=matchmaking_requests, matchmaking_rule_set=matchmaking_rule_set
            )
        )
