"""`/v1/gameCenterMatchmakingQueues`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_values
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterMatchmakingQueue,
        GameCenterMatchmakingQueueRequestsV1MetricRow,
        GameCenterMatchmakingQueueSizesV1MetricRow,
        GameCenterMatchmakingRuleSet,
        GameCenterMatchmakingSessionsV1MetricRow,
    )
    from ..models.game_center_matchmaking_queue import GameCenterMatchmakingQueueFields
    from ..models.game_center_matchmaking_rule_set import GameCenterMatchmakingRuleSetFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, OneOrMore, Request, Text

    ListFields = TypedDict(
        "ListFields",
        {
            "gameCenterMatchmakingQueues": Sequence[GameCenterMatchmakingQueueFields],
            "gameCenterMatchmakingRuleSets": Sequence[GameCenterMatchmakingRuleSetFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["ruleSet", "experimentRuleSet"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetExperimentMatchmakingQueueSizesMetricsSort = Sequence[
        Literal[
            "count",
            "-count",
            "averageNumberOfRequests",
            "-averageNumberOfRequests",
            "p50NumberOfRequests",
            "-p50NumberOfRequests",
            "p95NumberOfRequests",
            "-p95NumberOfRequests",
        ]
    ]
    GetExperimentMatchmakingRequestsMetricsFilter = TypedDict(
        "GetExperimentMatchmakingRequestsMetricsFilter",
        {"gameCenterDetail": Text, "result": Literal["MATCHED", "CANCELED", "EXPIRED"]},
        total=False,
    )
    GetExperimentMatchmakingRequestsMetricsSort = Sequence[
        Literal[
            "count",
            "-count",
            "averageSecondsInQueue",
            "-averageSecondsInQueue",
            "p50SecondsInQueue",
            "-p50SecondsInQueue",
            "p95SecondsInQueue",
            "-p95SecondsInQueue",
        ]
    ]
    GetMatchmakingQueueSizesMetricsSort = GetExperimentMatchmakingQueueSizesMetricsSort
    GetMatchmakingRequestsMetricsFilter = GetExperimentMatchmakingRequestsMetricsFilter
    GetMatchmakingRequestsMetricsSort = GetExperimentMatchmakingRequestsMetricsSort
    GetMatchmakingSessionsMetricsSort = Sequence[
        Literal[
            "count",
            "-count",
            "averagePlayerCount",
            "-averagePlayerCount",
            "p50PlayerCount",
            "-p50PlayerCount",
            "p95PlayerCount",
            "-p95PlayerCount",
        ]
    ]

_LIST = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues",
    page("GameCenterMatchmakingQueue"),
    query={
        "fields[gameCenterMatchmakingQueues]": FieldsOf("GameCenterMatchmakingQueue"),
        "fields[gameCenterMatchmakingRuleSets]": FieldsOf("GameCenterMatchmakingRuleSet"),
        "include": "ruleSet experimentRuleSet",
        "limit": 200,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/gameCenterMatchmakingQueues",
    one("GameCenterMatchmakingQueue"),
    body=Body(
        "gameCenterMatchmakingQueues",
        to_one={
            "experimentRuleSet": "gameCenterMatchmakingRuleSets",
            "ruleSet": "gameCenterMatchmakingRuleSets",
        },
        null="classicMatchmakingBundleIds",
        required="referenceName ruleSet",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}",
    one("GameCenterMatchmakingQueue"),
    query={
        "fields[gameCenterMatchmakingQueues]": FieldsOf("GameCenterMatchmakingQueue"),
        "fields[gameCenterMatchmakingRuleSets]": FieldsOf("GameCenterMatchmakingRuleSet"),
        "include": "ruleSet experimentRuleSet",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterMatchmakingQueues/{id}",
    one("GameCenterMatchmakingQueue"),
    body=Body(
        "gameCenterMatchmakingQueues",
        to_one={
            "experimentRuleSet": "gameCenterMatchmakingRuleSets",
            "ruleSet": "gameCenterMatchmakingRuleSets",
        },
        null="classicMatchmakingBundleIds",
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterMatchmakingQueues/{id}")
_GET_EXPERIMENT_MATCHMAKING_QUEUE_SIZES_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes",
    page_of_values("GameCenterMatchmakingQueueSizesV1MetricRow"),
    query={
        "granularity": "P1D PT1H PT15M",
        "limit": 200,
        "sort": (
            "count -count averageNumberOfRequests -averageNumberOfRequests p50NumberOfRequests "
            "-p50NumberOfRequests p95NumberOfRequests -p95NumberOfRequests"
        ),
    },
    required=("granularity",),
)
_GET_EXPERIMENT_MATCHMAKING_REQUESTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests",
    page_of_values("GameCenterMatchmakingQueueRequestsV1MetricRow"),
    query={
        "filter[gameCenterDetail]": None,
        "filter[result]": "MATCHED CANCELED EXPIRED",
        "granularity": "P1D PT1H PT15M",
        "groupBy": "result gameCenterDetail",
        "limit": 200,
        "sort": (
            "count -count averageSecondsInQueue -averageSecondsInQueue p50SecondsInQueue -p50SecondsInQueue "
            "p95SecondsInQueue -p95SecondsInQueue"
        ),
    },
    required=("granularity",),
)
_GET_MATCHMAKING_QUEUE_SIZES_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes",
    page_of_values("GameCenterMatchmakingQueueSizesV1MetricRow"),
    query={
        "granularity": "P1D PT1H PT15M",
        "limit": 200,
        "sort": (
            "count -count averageNumberOfRequests -averageNumberOfRequests p50NumberOfRequests "
            "-p50NumberOfRequests p95NumberOfRequests -p95NumberOfRequests"
        ),
    },
    required=("granularity",),
)
_GET_MATCHMAKING_REQUESTS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests",
    page_of_values("GameCenterMatchmakingQueueRequestsV1MetricRow"),
    query={
        "filter[gameCenterDetail]": None,
        "filter[result]": "MATCHED CANCELED EXPIRED",
        "granularity": "P1D PT1H PT15M",
        "groupBy": "result gameCenterDetail",
        "limit": 200,
        "sort": (
            "count -count averageSecondsInQueue -averageSecondsInQueue p50SecondsInQueue -p50SecondsInQueue "
            "p95SecondsInQueue -p95SecondsInQueue"
        ),
    },
    required=("granularity",),
)
_GET_MATCHMAKING_SESSIONS_METRICS = Operation(
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions",
    page_of_values("GameCenterMatchmakingSessionsV1MetricRow"),
    query={
        "granularity": "P1D PT1H PT15M",
        "limit": 200,
        "sort": (
            "count -count averagePlayerCount -averagePlayerCount p50PlayerCount -p50PlayerCount "
            "p95PlayerCount -p95PlayerCount"
        ),
    },
    required=("granularity",),
)


def list(
    *, fields: ListFields = {}, include: ListInclude | None = None, limit: int | None = None
) -> ListRequest[GameCenterMatchmakingQueue]:
    """GET /v1/gameCenterMatchmakingQueues (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues
    """
    return _LIST.list(fields=fields, include=include, limit=limit)


def create(
    *,
    reference_name: str,
    rule_set: Id[GameCenterMatchmakingRuleSet],
    classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
    experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
) -> Request[GameCenterMatchmakingQueue]:
    """POST /v1/gameCenterMatchmakingQueues
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingqueues
    """
    return _CREATE.write(
        None,
        {
            "classicMatchmakingBundleIds": classic_matchmaking_bundle_ids,
            "referenceName": reference_name,
        },
        {"experimentRuleSet": experiment_rule_set, "ruleSet": rule_set},
    )


def get(
    id: Id[GameCenterMatchmakingQueue], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[GameCenterMatchmakingQueue]:
    """GET /v1/gameCenterMatchmakingQueues/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterMatchmakingQueue],
    *,
    classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
    experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
    rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
) -> Request[GameCenterMatchmakingQueue]:
    """PATCH /v1/gameCenterMatchmakingQueues/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingqueues-_id_
    """
    return _UPDATE.write(
        id,
        {"classicMatchmakingBundleIds": classic_matchmaking_bundle_ids},
        {"experimentRuleSet": experiment_rule_set, "ruleSet": rule_set},
    )


def delete(id: Id[GameCenterMatchmakingQueue]) -> Request[None]:
    """DELETE /v1/gameCenterMatchmakingQueues/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingqueues-_id_
    """
    return _DELETE(id)


def get_experiment_matchmaking_queue_sizes_metrics(
    id: Id[GameCenterMatchmakingQueue],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    sort: GetExperimentMatchmakingQueueSizesMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingQueueSizesV1MetricRow]:
    """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-experimentmatchmakingqueuesizes
    """
    return _GET_EXPERIMENT_MATCHMAKING_QUEUE_SIZES_METRICS.list(
        id, granularity=granularity, sort=sort, limit=limit
    )


def get_experiment_matchmaking_requests_metrics(
    id: Id[GameCenterMatchmakingQueue],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
    filter: GetExperimentMatchmakingRequestsMetricsFilter = {},
    sort: GetExperimentMatchmakingRequestsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingQueueRequestsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-experimentmatchmakingrequests
    """
    return _GET_EXPERIMENT_MATCHMAKING_REQUESTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


def get_matchmaking_queue_sizes_metrics(
    id: Id[GameCenterMatchmakingQueue],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    sort: GetMatchmakingQueueSizesMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingQueueSizesV1MetricRow]:
    """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingqueuesizes
    """
    return _GET_MATCHMAKING_QUEUE_SIZES_METRICS.list(
        id, granularity=granularity, sort=sort, limit=limit
    )


def get_matchmaking_requests_metrics(
    id: Id[GameCenterMatchmakingQueue],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
    filter: GetMatchmakingRequestsMetricsFilter = {},
    sort: GetMatchmakingRequestsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingQueueRequestsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingrequests
    """
    return _GET_MATCHMAKING_REQUESTS_METRICS.list(
        id, granularity=granularity, groupBy=group_by, filter=filter, sort=sort, limit=limit
    )


def get_matchmaking_sessions_metrics(
    id: Id[GameCenterMatchmakingQueue],
    *,
    granularity: Literal["P1D", "PT1H", "PT15M"],
    sort: GetMatchmakingSessionsMetricsSort | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterMatchmakingSessionsV1MetricRow]:
    """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingsessions
    """
    return _GET_MATCHMAKING_SESSIONS_METRICS.list(
        id, granularity=granularity, sort=sort, limit=limit
    )


class GameCenterMatchmakingQueues(Namespace):
    """`/v1/gameCenterMatchmakingQueues`."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueue]:
        """GET /v1/gameCenterMatchmakingQueues (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit))

    def create(
        self,
        *,
        reference_name: str,
        rule_set: Id[GameCenterMatchmakingRuleSet],
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
    ) -> GameCenterMatchmakingQueue:
        """POST /v1/gameCenterMatchmakingQueues"""
        return self._send(
            create(
                reference_name=reference_name,
                rule_set=rule_set,
                classic_matchmaking_bundle_ids=classic_matchmaking_bundle_ids,
                experiment_rule_set=experiment_rule_set,
            )
        )

    def get(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterMatchmakingQueue:
        """GET /v1/gameCenterMatchmakingQueues/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
        rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
    ) -> GameCenterMatchmakingQueue:
        """PATCH /v1/gameCenterMatchmakingQueues/{id}"""
        return self._send(
            update(
                id,
                classic_matchmaking_bundle_ids=classic_matchmaking_bundle_ids,
                experiment_rule_set=experiment_rule_set,
                rule_set=rule_set,
            )
        )

    def delete(self, id: Id[GameCenterMatchmakingQueue]) -> None:
        """DELETE /v1/gameCenterMatchmakingQueues/{id}"""
        return self._send(delete(id))

    def get_experiment_matchmaking_queue_sizes_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetExperimentMatchmakingQueueSizesMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueueSizesV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes (at most 200 a page)"""
        return self._pager(
            get_experiment_matchmaking_queue_sizes_metrics(
                id, granularity=granularity, sort=sort, limit=limit
            )
        )

    def get_experiment_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
        filter: GetExperimentMatchmakingRequestsMetricsFilter = {},
        sort: GetExperimentMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueueRequestsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_experiment_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_queue_sizes_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetMatchmakingQueueSizesMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueueSizesV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes (at most 200 a page)"""
        return self._pager(
            get_matchmaking_queue_sizes_metrics(id, granularity=granularity, sort=sort, limit=limit)
        )

    def get_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
        filter: GetMatchmakingRequestsMetricsFilter = {},
        sort: GetMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingQueueRequestsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_sessions_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetMatchmakingSessionsMetricsSort | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterMatchmakingSessionsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions (at most 200 a page)"""
        return self._pager(
            get_matchmaking_sessions_metrics(id, granularity=granularity, sort=sort, limit=limit)
        )


class AsyncGameCenterMatchmakingQueues(AsyncNamespace):
    """`/v1/gameCenterMatchmakingQueues`, for asyncio."""

    def list(
        self,
        *,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueue]:
        """GET /v1/gameCenterMatchmakingQueues (at most 200 a page)"""
        return self._pager(list(fields=fields, include=include, limit=limit))

    async def create(
        self,
        *,
        reference_name: str,
        rule_set: Id[GameCenterMatchmakingRuleSet],
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
    ) -> GameCenterMatchmakingQueue:
        """POST /v1/gameCenterMatchmakingQueues"""
        return await self._send(
            create(
                reference_name=reference_name,
                rule_set=rule_set,
                classic_matchmaking_bundle_ids=classic_matchmaking_bundle_ids,
                experiment_rule_set=experiment_rule_set,
            )
        )

    async def get(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterMatchmakingQueue:
        """GET /v1/gameCenterMatchmakingQueues/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        experiment_rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
        rule_set: Id[GameCenterMatchmakingRuleSet] | Unset = UNSET,
    ) -> GameCenterMatchmakingQueue:
        """PATCH /v1/gameCenterMatchmakingQueues/{id}"""
        return await self._send(
            update(
                id,
                classic_matchmaking_bundle_ids=classic_matchmaking_bundle_ids,
                experiment_rule_set=experiment_rule_set,
                rule_set=rule_set,
            )
        )

    async def delete(self, id: Id[GameCenterMatchmakingQueue]) -> None:
        """DELETE /v1/gameCenterMatchmakingQueues/{id}"""
        return await self._send(delete(id))

    def get_experiment_matchmaking_queue_sizes_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetExperimentMatchmakingQueueSizesMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueueSizesV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes (at most 200 a page)"""
        return self._pager(
            get_experiment_matchmaking_queue_sizes_metrics(
                id, granularity=granularity, sort=sort, limit=limit
            )
        )

    def get_experiment_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
        filter: GetExperimentMatchmakingRequestsMetricsFilter = {},
        sort: GetExperimentMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueueRequestsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_experiment_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_queue_sizes_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetMatchmakingQueueSizesMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueueSizesV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes (at most 200 a page)"""
        return self._pager(
            get_matchmaking_queue_sizes_metrics(id, granularity=granularity, sort=sort, limit=limit)
        )

    def get_matchmaking_requests_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        group_by: OneOrMore[Literal["result", "gameCenterDetail"]] | None = None,
        filter: GetMatchmakingRequestsMetricsFilter = {},
        sort: GetMatchmakingRequestsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingQueueRequestsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests (at most 200 a page)"""
        return self._pager(
            get_matchmaking_requests_metrics(
                id,
                granularity=granularity,
                group_by=group_by,
                filter=filter,
                sort=sort,
                limit=limit,
            )
        )

    def get_matchmaking_sessions_metrics(
        self,
        id: Id[GameCenterMatchmakingQueue],
        *,
        granularity: Literal["P1D", "PT1H", "PT15M"],
        sort: GetMatchmakingSessionsMetricsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterMatchmakingSessionsV1MetricRow]:
        """GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions (at most 200 a page)"""
        return self._pager(
            get_matchmaking_sessions_metrics(id, granularity=granularity, sort=sort, limit=limit)
        )
