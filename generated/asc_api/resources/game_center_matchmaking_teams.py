"""`/v1/gameCenterMatchmakingTeams`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GameCenterMatchmakingRuleSet, GameCenterMatchmakingTeam
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/gameCenterMatchmakingTeams",
    one("GameCenterMatchmakingTeam"),
    body=Body(
        "gameCenterMatchmakingTeams",
        to_one={"ruleSet": "gameCenterMatchmakingRuleSets"},
        required="maxPlayers minPlayers referenceName ruleSet",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterMatchmakingTeams/{id}",
    one("GameCenterMatchmakingTeam"),
    body=Body("gameCenterMatchmakingTeams", null="maxPlayers minPlayers"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterMatchmakingTeams/{id}")


def create(
    *,
    max_players: int,
    min_players: int,
    reference_name: str,
    rule_set: Id[GameCenterMatchmakingRuleSet],
) -> Request[GameCenterMatchmakingTeam]:
    """POST /v1/gameCenterMatchmakingTeams
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingteams
    """
    return _CREATE.write(
        None,
        {"maxPlayers": max_players, "minPlayers": min_players, "referenceName": reference_name},
        {"ruleSet": rule_set},
    )


def update(
    id: Id[GameCenterMatchmakingTeam],
    *,
    max_players: int | None | Unset = UNSET,
    min_players: int | None | Unset = UNSET,
) -> Request[GameCenterMatchmakingTeam]:
    """PATCH /v1/gameCenterMatchmakingTeams/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingteams-_id_
    """
    return _UPDATE.write(id, {"maxPlayers": max_players, "minPlayers": min_players}, {})


def delete(id: Id[GameCenterMatchmakingTeam]) -> Request[None]:
    """DELETE /v1/gameCenterMatchmakingTeams/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingteams-_id_
    """
    return _DELETE(id)


class GameCenterMatchmakingTeams(Namespace):
    """`/v1/gameCenterMatchmakingTeams`."""

    def create(
        self,
        *,
        max_players: int,
        min_players: int,
        reference_name: str,
        rule_set: Id[GameCenterMatchmakingRuleSet],
    ) -> GameCenterMatchmakingTeam:
        """POST /v1/gameCenterMatchmakingTeams"""
        return self._send(
            create(
                max_players=max_players,
                min_players=min_players,
                reference_name=reference_name,
                rule_set=rule_set,
            )
        )

    def update(
        self,
        id: Id[GameCenterMatchmakingTeam],
        *,
        max_players: int | None | Unset = UNSET,
        min_players: int | None | Unset = UNSET,
    ) -> GameCenterMatchmakingTeam:
        """PATCH /v1/gameCenterMatchmakingTeams/{id}"""
        return self._send(update(id, max_players=max_players, min_players=min_players))

    def delete(self, id: Id[GameCenterMatchmakingTeam]) -> None:
        """DELETE /v1/gameCenterMatchmakingTeams/{id}"""
        return self._send(delete(id))


class AsyncGameCenterMatchmakingTeams(AsyncNamespace):
    """`/v1/gameCenterMatchmakingTeams`, for asyncio."""

    async def create(
        self,
        *,
        max_players: int,
        min_players: int,
        reference_name: str,
        rule_set: Id[GameCenterMatchmakingRuleSet],
    ) -> GameCenterMatchmakingTeam:
        """POST /v1/gameCenterMatchmakingTeams"""
        return await self._send(
            create(
                max_players=max_players,
                min_players=min_players,
                reference_name=reference_name,
                rule_set=rule_set,
            )
        )

    async def update(
        self,
        id: Id[GameCenterMatchmakingTeam],
        *,
        max_players: int | None | Unset = UNSET,
        min_players: int | None | Unset = UNSET,
    ) -> GameCenterMatchmakingTeam:
        """PATCH /v1/gameCenterMatchmakingTeams/{id}"""
        return await self._send(update(id, max_players=max_players, min_players=min_players))

    async def delete(self, id: Id[GameCenterMatchmakingTeam]) -> None:
        """DELETE /v1/gameCenterMatchmakingTeams/{id}"""
        return await self._send(delete(id))
