"""`/v1/gameCenterMatchmakingRuleSets`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterMatchmakingQueue,
        GameCenterMatchmakingRule,
        GameCenterMatchmakingRuleSet,
        GameCenterMatchmakingTeam,
    )
    from ..models.game_center_matchmaking_queue import GameCenterMatchmakingQueueFields
    from ..models.game_center_matchmaking_rule import GameCenterMatchmakingRuleFields
    from ..models.game_center_matchmaking_rule_set import GameCenterMatchmakingRuleSetFields
    from ..models.game_center_matchmaking_team import GameCenterMatchmakingTeamFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    ListFields = TypedDict(
        "ListFields",
        {
            "gameCenterMatchmakingQueues": Sequence[GameCenterMatchmakingQueueFields],
            "gameCenterMatchmakingRuleSets": Sequence[GameCenterMatchmakingRuleSetFields],
            "gameCenterMatchmakingRules": Sequence[GameCenterMatchmakingRuleFields],
            "gameCenterMatchmakingTeams": Sequence[GameCenterMatchmakingTeamFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["teams", "rules", "matchmakingQueues"]]
    ListLimits = TypedDict(
        "ListLimits", {"matchmakingQueues": int, "rules": int, "teams": int}, total=False
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListMatchmakingQueuesFields = TypedDict(
        "ListMatchmakingQueuesFields",
        {
            "gameCenterMatchmakingQueues": Sequence[GameCenterMatchmakingQueueFields],
            "gameCenterMatchmakingRuleSets": Sequence[GameCenterMatchmakingRuleSetFields],
        },
        total=False,
    )
    ListMatchmakingQueuesInclude = Sequence[Literal["ruleSet", "experimentRuleSet"]]
    ListRulesFields = TypedDict(
        "ListRulesFields",
        {"gameCenterMatchmakingRules": Sequence[GameCenterMatchmakingRuleFields]},
        total=False,
    )
    ListTeamsFields = TypedDict(
        "ListTeamsFields",
        {"gameCenterMatchmakingTeams": Sequence[GameCenterMatchmakingTeamFields]},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets",
    page("GameCenterMatchmakingRuleSet"),
    query={
        "fields[gameCenterMatchmakingQueues]": FieldsOf("GameCenterMatchmakingQueue"),
        "fields[gameCenterMatchmakingRuleSets]": FieldsOf("GameCenterMatchmakingRuleSet"),
        "fields[gameCenterMatchmakingRules]": FieldsOf("GameCenterMatchmakingRule"),
        "fields[gameCenterMatchmakingTeams]": FieldsOf("GameCenterMatchmakingTeam"),
        "include": "teams rules matchmakingQueues",
        "limit": 200,
        "limit[matchmakingQueues]": 50,
        "limit[rules]": 50,
        "limit[teams]": 50,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/gameCenterMatchmakingRuleSets",
    one("GameCenterMatchmakingRuleSet"),
    body=Body(
        "gameCenterMatchmakingRuleSets",
        required="maxPlayers minPlayers referenceName ruleLanguageVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}",
    one("GameCenterMatchmakingRuleSet"),
    query={
        "fields[gameCenterMatchmakingQueues]": FieldsOf("GameCenterMatchmakingQueue"),
        "fields[gameCenterMatchmakingRuleSets]": FieldsOf("GameCenterMatchmakingRuleSet"),
        "fields[gameCenterMatchmakingRules]": FieldsOf("GameCenterMatchmakingRule"),
        "fields[gameCenterMatchmakingTeams]": FieldsOf("GameCenterMatchmakingTeam"),
        "include": "teams rules matchmakingQueues",
        "limit[matchmakingQueues]": 50,
        "limit[rules]": 50,
        "limit[teams]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterMatchmakingRuleSets/{id}",
    one("GameCenterMatchmakingRuleSet"),
    body=Body("gameCenterMatchmakingRuleSets", null="maxPlayers minPlayers"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterMatchmakingRuleSets/{id}")
_LIST_MATCHMAKING_QUEUES = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues",
    page("GameCenterMatchmakingQueue"),
    query={
        "fields[gameCenterMatchmakingQueues]": FieldsOf("GameCenterMatchmakingQueue"),
        "fields[gameCenterMatchmakingRuleSets]": FieldsOf("GameCenterMatchmakingRuleSet"),
        "include": "ruleSet experimentRuleSet",
        "limit": 200,
    },
)
_LIST_MATCHMAKING_QUEUES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues",
    page_of_refs("GameCenterMatchmakingQueue"),
    query={"limit": 200},
)
_LIST_RULES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules",
    page_of_refs("GameCenterMatchmakingRule"),
    query={"limit": 200},
)
_LIST_TEAMS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams",
    page_of_refs("GameCenterMatchmakingTeam"),
    query={"limit": 200},
)
_LIST_RULES = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/rules",
    page("GameCenterMatchmakingRule"),
    query={
        "fields[gameCenterMatchmakingRules]": FieldsOf("GameCenterMatchmakingRule"),
        "limit": 200,
    },
)
_LIST_TEAMS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/teams",
    page("GameCenterMatchmakingTeam"),
    query={
        "fields[gameCenterMatchmakingTeams]": FieldsOf("GameCenterMatchmakingTeam"),
        "limit": 200,
    },
)


def list(
    *,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[GameCenterMatchmakingRuleSet]:
    """GET /v1/gameCenterMatchmakingRuleSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets
    """
    return _LIST.list(fields=fields, include=include, limit=limit, limits=limits)


def create(
    *, max_players: int, min_players: int, reference_name: str, rule_language_version: int
) -> Request[GameCenterMatchmakingRuleSet]:
    """POST /v1/gameCenterMatchmakingRuleSets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrulesets
    """
    return _CREATE.write(
        None,
        {
            "maxPlayers": max_players,
            "minPlayers": min_players,
            "referenceName": reference_name,
            "ruleLanguageVersion": rule_language_version,
        },
        {},
    )


def get(
    id: Id[GameCenterMatchmakingRuleSet],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterMatchmakingRuleSet]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterMatchmakingRuleSet],
    *,
    max_players: int | None | Unset = UNSET,
    min_players: int | None | Unset = UNSET,
) -> Request[GameCenterMatchmakingRuleSet]:
    """PATCH /v1/gameCenterMatchmakingRuleSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingrulesets-_id_
    """
    return _UPDATE.write(id, {"maxPlayers": max_players, "minPlayers": min_players}, {})


def delete(id: Id[GameCenterMatchmakingRuleSet]) -> Request[None]:
    """DELETE /v1/gameCenterMatchmakingRuleSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingrulesets-_id_
    """
    return _DELETE(id)


def list_matchmaking_queues(
    id: Id[GameCenterMatchmakingRuleSet],
    *,
    fields: ListMatchmakingQueuesFields = {},
    include: ListMatchmakingQueuesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingQueue]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-matchmakingqueues
    """
    return _LIST_MATCHMAKING_QUEUES.list(id, fields=fields, include=include, limit=limit)


def list_matchmaking_queues_linkages(
    id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterMatchmakingQueue]]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-matchmakingqueues
    """
    return _LIST_MATCHMAKING_QUEUES_LINKAGES.list(id, limit=limit)


def list_rules_linkages(
    id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterMatchmakingRule]]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-rules
    """
    return _LIST_RULES_LINKAGES.list(id, limit=limit)


def list_teams_linkages(
    id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterMatchmakingTeam]]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-teams
    """
    return _LIST_TEAMS_LINKAGES.list(id, limit=limit)


def list_rules(
    id: Id[GameCenterMatchmakingRuleSet], *, fields: ListRulesFields = {}, limit: int | None = None
) -> ListRequest[GameCenterMatchmakingRule]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/rules (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-rules
    """
    return _LIST_RULES.list(id, fields=fields, limit=limit)


def list_teams(
    id: Id[GameCenterMatchmakingRuleSet], *, fields: ListTeamsFields = {}, limit: int | None = None
) -> ListRequest[GameCenterMatchmakingTeam]:
    """GET /v1/gameCenterMatchmakingRuleSets/{id}/teams (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-teams
    """
    return _LIST_TEAMS.list(id, fields=fields, limit=limit)


class GameCenterMatchmakingRuleSets(Namespace):
    """`/v1/gameCenterMatchmakingRuleSets`."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[GameCenterMatchmakingRuleSet]:
        """GET /v1/gameCenterMatchmakingRuleSets (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    def create(
        self, *, max_players: int, min_players: int, reference_name: str, rule_language_version: int
    ) -> GameCenterMatchmakingRuleSet:
        """POST /v1/gameCenterMatchmakingRuleSets"""
        return self._send(
            create(
                max_players=max_players,
                min_players=min_players,
                reference_name=reference_name,
                rule_language_version=rule_language_version,
            )
        )

    def get(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterMatchmakingRuleSet:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        max_players: int | None | Unset = UNSET,
        min_players: int | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRuleSet:
        """PATCH /v1/gameCenterMatchmakingRuleSets/{id}"""
        return self._send(update(id, max_players=max_players, min_players=min_players))

    def delete(self, id: Id[GameCenterMatchmakingRuleSet]) -> None:
        """DELETE /v1/gameCenterMatchmakingRuleSets/{id}"""
        return self._send(delete(id))

    def list_matchmaking_queues(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListMatchmakingQueuesFields = {},
        include: ListMatchmakingQueuesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueue]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues (at most 200 a page)"""
        return self._pager(list_matchmaking_queues(id, fields=fields, include=include, limit=limit))

    def list_matchmaking_queues_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterMatchmakingQueue]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues (at most 200 a page)"""
        return self._pager(list_matchmaking_queues_linkages(id, limit=limit))

    def list_rules_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterMatchmakingRule]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules (at most 200 a page)"""
        return self._pager(list_rules_linkages(id, limit=limit))

    def list_teams_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterMatchmakingTeam]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams (at most 200 a page)"""
        return self._pager(list_teams_linkages(id, limit=limit))

    def list_rules(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListRulesFields = {},
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingRule]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/rules (at most 200 a page)"""
        return self._pager(list_rules(id, fields=fields, limit=limit))

    def list_teams(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListTeamsFields = {},
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingTeam]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/teams (at most 200 a page)"""
        return self._pager(list_teams(id, fields=fields, limit=limit))


class AsyncGameCenterMatchmakingRuleSets(AsyncNamespace):
    """`/v1/gameCenterMatchmakingRuleSets`, for asyncio."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[GameCenterMatchmakingRuleSet]:
        """GET /v1/gameCenterMatchmakingRuleSets (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit, limits=limits))

    async def create(
        self, *, max_players: int, min_players: int, reference_name: str, rule_language_version: int
    ) -> GameCenterMatchmakingRuleSet:
        """POST /v1/gameCenterMatchmakingRuleSets"""
        return await self._send(
            create(
                max_players=max_players,
                min_players=min_players,
                reference_name=reference_name,
                rule_language_version=rule_language_version,
            )
        )

    async def get(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterMatchmakingRuleSet:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        max_players: int | None | Unset = UNSET,
        min_players: int | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRuleSet:
        """PATCH /v1/gameCenterMatchmakingRuleSets/{id}"""
        return await self._send(update(id, max_players=max_players, min_players=min_players))

    async def delete(self, id: Id[GameCenterMatchmakingRuleSet]) -> None:
        """DELETE /v1/gameCenterMatchmakingRuleSets/{id}"""
        return await self._send(delete(id))

    def list_matchmaking_queues(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListMatchmakingQueuesFields = {},
        include: ListMatchmakingQueuesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueue]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues (at most 200 a page)"""
        return self._pager(list_matchmaking_queues(id, fields=fields, include=include, limit=limit))

    def list_matchmaking_queues_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterMatchmakingQueue]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues (at most 200 a page)"""
        return self._pager(list_matchmaking_queues_linkages(id, limit=limit))

    def list_rules_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterMatchmakingRule]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules (at most 200 a page)"""
        return self._pager(list_rules_linkages(id, limit=limit))

    def list_teams_linkages(
        self, id: Id[GameCenterMatchmakingRuleSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterMatchmakingTeam]]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams (at most 200 a page)"""
        return self._pager(list_teams_linkages(id, limit=limit))

    def list_rules(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListRulesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingRule]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/rules (at most 200 a page)"""
        return self._pager(list_rules(id, fields=fields, limit=limit))

    def list_teams(
        self,
        id: Id[GameCenterMatchmakingRuleSet],
        *,
        fields: ListTeamsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingTeam]:
        """GET /v1/gameCenterMatchmakingRuleSets/{id}/teams (at most 200 a page)"""
        return self._pager(list_teams(id, fields=fields, limit=limit))
