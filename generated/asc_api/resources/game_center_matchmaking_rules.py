"""`/v1/gameCenterMatchmakingRules`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one, page_of_values
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import GameCenterMatchmakingRuleType
    from ..list_request import ListRequest
    from ..models import (
        GameCenterMatchmakingBooleanRuleResultsV1MetricRow,
        GameCenterMatchmakingNumberRuleResultsV1MetricRow,
        GameCenterMatchmakingRule,
        GameCenterMatchmakingRuleErrorsV1MetricRow,
        GameCenterMatchmakingRuleSet,
    )
    from ..pager import AsyncPager, Pager
    from ..request import Id, OneOrMore, Request, Text

    GetMatchmakingBooleanRuleResultsMetricsFilter = TypedDict(
        "GetMatchmakingBooleanRuleResultsMetricsFilter",
        {"gameCenterMatchmakingQueue": Text, "result": Text},
        total=False,
    )
    GetMatchmakingBooleanRuleResultsMetricsSort = Sequence[Literal["count", "-count"]]
    GetMatchmakingNumberRuleResultsMetricsFilter = TypedDict(
        "GetMatchmakingNumberRuleResultsMetricsFilter",
        {"gameCenterMatchmakingQueue": Text},
        total=False,
    )
    GetMatchmakingNumberRuleResultsMetricsSort = Sequence[
        Literal[
            "count",
            "-count",
            "averageResult",
            "-averageResult",
            "p50Result",
            "-p50Result",
            "p95Result",
            "-p95Result",
        ]
    ]
    GetMatchmakingRuleErrorsMetricsFilter = GetMatchmakingNumberRuleResultsMetricsFilter
    GetMatchmakingRuleErrorsMetricsSort = GetMatchmakingBooleanRuleResultsMetricsSort

_CREATE = Operation(
    "POST",
    "/v1/gameCenterMatchmakingRules",
    one("GameCenterMatchmakingRule"),
    body=Body(
        "gameCenterMatchmakingRules",
        to_one={"ruleSet": "gameCenterMatchmakingRuleSets"},
        null="weight",
        required="expression description type referenceName ruleSet",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterMatchmakingRules/{id}",
    one("GameCenterMatchmakingRule"),
    body=Body("gameCenterMatchmakingRules", null="description expression weight"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterMatchmakingRules/{id}")
_GET_MATCHMAKING_BOOLEAN_RULE_RESULTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults",
    page_of_values("GameCenterMatchmakingBooleanRuleResultsV1MetricRow"),
    query={
        "filter[gameCenterMatchmakingQueue]": None,
        "filter[result]": None,
        "granularity": "P1D PT1H PT15M",
        "groupBy": "result gameCenterMatchmakingQueue",
        "limit": 200,
        "sort": "count -count",
    },
    required=("granularity",),
)
_GET_MATCHMAKING_NUMBER_RULE_RESULTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults",
    page_of_values("GameCenterMatchmakingNumberRuleResultsV1MetricRow"),
    query={
        "filter[gameCenterMatchmakingQueue]": None,
        "granularity": "P1D PT1H PT15M",
        "groupBy": "gameCenterMatchmakingQueue",
        "limit": 200,
        "sort": "count -count averageResult -averageResult p50Result -p50Result p95Result -p95Result",
    },
    required=("granularity",),
)
_GET_MATCHMAKING_RULE_ERRORS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors",
    page_of_values("GameCenterMatchmakingRuleErrorsV1MetricRow"),
    query={
        "filter[gameCenterMatchmakingQueue]": None,
        "granularity": "P1D PT1H PT15M",
        "groupBy": "gameCenterMatchmakingQueue",
        "limit": 200,
        "sort": "count -count",
    },
    required=("granularity",),
)


def create(
    *,
    description: str,
    expression: str,
    reference_name: str,
    type_: GameCenterMatchmakingRuleType,
    rule_set: Id[GameCenterMatchmakingRuleSet],
    weight: float | None | Unset = UNSET,
) -> Request[GameCenterMatchmakingRule]:
    """POST /v1/gameCenterMatchmakingRules
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrules
    """
    return _CREATE.write(
        None,
        {
            "description": description,
            "expression": expression,
            "referenceName": reference_name,
            "type": type_,
            "weight": weight,
        },
        {"ruleSet": rule_set},
    )


def update(
    id: Id[GameCenterMatchmakingRule],
    *,
    description: str | None | Unset = UNSET,
    expression: str | None | Unset = UNSET,
    weight: float | None | Unset = UNSET,
) -> Request[GameCenterMatchmakingRule]:
    """PATCH /v1/gameCenterMatchmakingRules/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingrules-_id_
    """
    return _UPDATE.write(
        id, {"description": description, "expression": expression, "weight": weight}, {}
    )


def delete(id: Id[GameCenterMatchmakingRule]) -> Request[None]:
    """DELETE /v1/gameCenterMatchmakingRules/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingrules-_id_
    """
    return _DELETE(id)


def get_matchmaking_boolean_rule_results_metrics(
    id: Id[GameCenterMatchmakingRule],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["result", "gameCenterMatchmakingQueue"]] | None = None,
    filter: GetMatchmakingBooleanRuleResultsMetricsFilter = {},
    sort: GetMatchmakingBooleanRuleResultsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingBooleanRuleResultsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingbooleanruleresults
    """
    return _GET_MATCHMAKING_BOOLEAN_RULE_RESULTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


def get_matchmaking_number_rule_results_metrics(
    id: Id[GameCenterMatchmakingRule],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
    filter: GetMatchmakingNumberRuleResultsMetricsFilter = {},
    sort: GetMatchmakingNumberRuleResultsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingNumberRuleResultsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingnumberruleresults
    """
    return _GET_MATCHMAKING_NUMBER_RULE_RESULTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


def get_matchmaking_rule_errors_metrics(
    id: Id[GameCenterMatchmakingRule],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
    filter: GetMatchmakingRuleErrorsMetricsFilter = {},
    sort: GetMatchmakingRuleErrorsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingRuleErrorsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingruleerrors
    """
    return _GET_MATCHMAKING_RULE_ERRORS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


class GameCenterMatchmakingRules(Namespace):
    """`/v1/gameCenterMatchmakingRules`."""

    def create(
        self,
        *,
        description: str,
        expression: str,
        reference_name: str,
        type_: GameCenterMatchmakingRuleType,
        rule_set: Id[GameCenterMatchmakingRuleSet],
        weight: float | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRule:
        """POST /v1/gameCenterMatchmakingRules"""
        return self._send(
            create(
                description=description,
                expression=expression,
                reference_name=reference_name,
                type_=type_,
                rule_set=rule_set,
                weight=weight,
            )
        )

    def update(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        description: str | None | Unset = UNSET,
        expression: str | None | Unset = UNSET,
        weight: float | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRule:
        """PATCH /v1/gameCenterMatchmakingRules/{id}"""
        return self._send(update(id, description=description, expression=expression, weight=weight))

    def delete(self, id: Id[GameCenterMatchmakingRule]) -> None:
        """DELETE /v1/gameCenterMatchmakingRules/{id}"""
        return self._send(delete(id))

    def get_matchmaking_boolean_rule_results_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingBooleanRuleResultsMetricsFilter = {},
        sort: GetMatchmakingBooleanRuleResultsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingBooleanRuleResultsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults (at most 200 a page)"""
        return self._pager(
            get_matchmaking_boolean_rule_results_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_number_rule_results_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingNumberRuleResultsMetricsFilter = {},
        sort: GetMatchmakingNumberRuleResultsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingNumberRuleResultsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults (at most 200 a page)"""
        return self._pager(
            get_matchmaking_number_rule_results_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_rule_errors_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingRuleErrorsMetricsFilter = {},
        sort: GetMatchmakingRuleErrorsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingRuleErrorsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors (at most 200 a page)"""
        return self._pager(
            get_matchmaking_rule_errors_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )


class AsyncGameCenterMatchmakingRules(AsyncNamespace):
    """`/v1/gameCenterMatchmakingRules`, for asyncio."""

    async def create(
        self,
        *,
        description: str,
        expression: str,
        reference_name: str,
        type_: GameCenterMatchmakingRuleType,
        rule_set: Id[GameCenterMatchmakingRuleSet],
        weight: float | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRule:
        """POST /v1/gameCenterMatchmakingRules"""
        return await self._send(
            create(
                description=description,
                expression=expression,
                reference_name=reference_name,
                type_=type_,
                rule_set=rule_set,
                weight=weight,
            )
        )

    async def update(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        description: str | None | Unset = UNSET,
        expression: str | None | Unset = UNSET,
        weight: float | None | Unset = UNSET,
    ) -> GameCenterMatchmakingRule:
        """PATCH /v1/gameCenterMatchmakingRules/{id}"""
        return await self._send(
            update(id, description=description, expression=expression, weight=weight)
        )

    async def delete(self, id: Id[GameCenterMatchmakingRule]) -> None:
        """DELETE /v1/gameCenterMatchmakingRules/{id}"""
        return await self._send(delete(id))

    def get_matchmaking_boolean_rule_results_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingBooleanRuleResultsMetricsFilter = {},
        sort: GetMatchmakingBooleanRuleResultsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingBooleanRuleResultsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults (at most 200 a page)"""
        return self._pager(
            get_matchmaking_boolean_rule_results_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_number_rule_results_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingNumberRuleResultsMetricsFilter = {},
        sort: GetMatchmakingNumberRuleResultsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingNumberRuleResultsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults (at most 200 a page)"""
        return self._pager(
            get_matchmaking_number_rule_results_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_rule_errors_metrics(
        self,
        id: Id[GameCenterMatchmakingRule],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["gameCenterMatchmakingQueue"]] | None = None,
        filter: GetMatchmakingRuleErrorsMetricsFilter = {},
        sort: GetMatchmakingRuleErrorsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingRuleErrorsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors (at most 200 a page)"""
        return self._pager(
            get_matchmaking_rule_errors_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )
