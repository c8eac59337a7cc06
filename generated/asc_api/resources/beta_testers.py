"""`/v1/betaTesters`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs, page_of_values
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, BetaGroup, BetaTester, BetaTesterUsagesV1MetricRow, Build
    from ..models.app import AppFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "apps": Text,
            "betaGroups": Text,
            "builds": Text,
            "email": Text,
            "firstName": Text,
            "id": Text,
            "inviteType": OneOrMore[Literal["EMAIL", "PUBLIC_LINK"]],
            "lastName": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "betaGroups": Sequence[BetaGroupFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["apps", "betaGroups", "builds"]]
    ListSort = Sequence[
        Literal[
            "firstName",
            "-firstName",
            "lastName",
            "-lastName",
            "email",
            "-email",
            "inviteType",
            "-inviteType",
            "state",
            "-state",
        ]
    ]
    ListLimits = TypedDict(
        "ListLimits", {"apps": int, "betaGroups": int, "builds": int}, total=False
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListAppsFields = TypedDict("ListAppsFields", {"apps": Sequence[AppFields]}, total=False)
    ListBetaGroupsFields = TypedDict(
        "ListBetaGroupsFields", {"betaGroups": Sequence[BetaGroupFields]}, total=False
    )
    ListBuildsFields = TypedDict("ListBuildsFields", {"builds": Sequence[BuildFields]}, total=False)
    GetBetaTesterUsagesMetricsFilter = TypedDict("GetBetaTesterUsagesMetricsFilter", {"apps": Text})

_LIST = Operation(
    "GET",
    "/v1/betaTesters",
    page("BetaTester"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "filter[apps]": Ids,
        "filter[betaGroups]": Ids,
        "filter[builds]": Ids,
        "filter[email]": None,
        "filter[firstName]": None,
        "filter[id]": Ids,
        "filter[inviteType]": "EMAIL PUBLIC_LINK",
        "filter[lastName]": None,
        "include": "apps betaGroups builds",
        "limit": 200,
        "limit[apps]": 50,
        "limit[betaGroups]": 50,
        "limit[builds]": 50,
        "sort": "firstName -firstName lastName -lastName email -email inviteType -inviteType state -state",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/betaTesters",
    one("BetaTester"),
    body=Body(
        "betaTesters",
        to_many={"betaGroups": "betaGroups", "builds": "builds"},
        null="firstName lastName",
        required="email",
    ),
)
_GET = Operation(
    "GET",
    "/v1/betaTesters/{id}",
    one("BetaTester"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "include": "apps betaGroups builds",
        "limit[apps]": 50,
        "limit[betaGroups]": 50,
        "limit[builds]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/betaTesters/{id}")
_LIST_APPS = Operation(
    "GET",
    "/v1/betaTesters/{id}/apps",
    page("App"),
    query={"fields[apps]": FieldsOf("App"), "limit": 200},
)
_LIST_BETA_GROUPS = Operation(
    "GET",
    "/v1/betaTesters/{id}/betaGroups",
    page("BetaGroup"),
    query={"fields[betaGroups]": FieldsOf("BetaGroup"), "limit": 200},
)
_LIST_BUILDS = Operation(
    "GET",
    "/v1/betaTesters/{id}/builds",
    page("Build"),
    query={"fields[builds]": FieldsOf("Build"), "limit": 200},
)
_GET_BETA_TESTER_USAGES_METRICS = Operation(
    "GET",
    "/v1/betaTesters/{id}/metrics/betaTesterUsages",
    page_of_values("BetaTesterUsagesV1MetricRow"),
    query={"filter[apps]": None, "limit": 200, "period": "P7D P30D P90D P365D"},
    required=("filter[apps]",),
)
_LIST_APPS_LINKAGES = Operation(
    "GET", "/v1/betaTesters/{id}/relationships/apps", page_of_refs("App"), query={"limit": 200}
)
_REMOVE_APPS = Operation(
    "DELETE", "/v1/betaTesters/{id}/relationships/apps", body=Body("", to_many={"data": "apps"})
)
_LIST_BETA_GROUPS_LINKAGES = Operation(
    "GET",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    page_of_refs("BetaGroup"),
    query={"limit": 200},
)
_ADD_BETA_GROUPS = Operation(
    "POST",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    body=Body("", to_many={"data": "betaGroups"}),
)
_REMOVE_BETA_GROUPS = Operation(
    "DELETE",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    body=Body("", to_many={"data": "betaGroups"}),
)
_LIST_BUILDS_LINKAGES = Operation(
    "GET", "/v1/betaTesters/{id}/relationships/builds", page_of_refs("Build"), query={"limit": 200}
)
_ADD_BUILDS = Operation(
    "POST", "/v1/betaTesters/{id}/relationships/builds", body=Body("", to_many={"data": "builds"})
)
_REMOVE_BUILDS = Operation(
    "DELETE", "/v1/betaTesters/{id}/relationships/builds", body=Body("", to_many={"data": "builds"})
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[BetaTester]:
    """GET /v1/betaTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *,
    email: str,
    first_name: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    beta_groups: Sequence[Id[BetaGroup]] | Unset = UNSET,
    builds: Sequence[Id[Build]] | Unset = UNSET,
) -> Request[BetaTester]:
    """POST /v1/betaTesters
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters
    """
    return _CREATE.write(
        None,
        {"email": email, "firstName": first_name, "lastName": last_name},
        {"betaGroups": beta_groups, "builds": builds},
    )


def get(
    id: Id[BetaTester],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[BetaTester]:
    """GET /v1/betaTesters/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[BetaTester]) -> Request[None]:
    """DELETE /v1/betaTesters/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_
    """
    return _DELETE(id)


def list_apps(
    id: Id[BetaTester], *, fields: ListAppsFields = {}, limit: int | None = None
) -> ListRequest[App]:
    """GET /v1/betaTesters/{id}/apps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-apps
    """
    return _LIST_APPS.list(id, fields=fields, limit=limit)


def list_beta_groups(
    id: Id[BetaTester], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
) -> ListRequest[BetaGroup]:
    """GET /v1/betaTesters/{id}/betaGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-betagroups
    """
    return _LIST_BETA_GROUPS.list(id, fields=fields, limit=limit)


def list_builds(
    id: Id[BetaTester], *, fields: ListBuildsFields = {}, limit: int | None = None
) -> ListRequest[Build]:
    """GET /v1/betaTesters/{id}/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-builds
    """
    return _LIST_BUILDS.list(id, fields=fields, limit=limit)


def get_beta_tester_usages_metrics(
    id: Id[BetaTester],
    *,
    filter: GetBetaTesterUsagesMetricsFilter,
    period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
    limit: int | None = None,
) -> ListRequest[BetaTesterUsagesV1MetricRow]:
    """GET /v1/betaTesters/{id}/metrics/betaTesterUsages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-metrics-betatesterusages
    """
    return _GET_BETA_TESTER_USAGES_METRICS.list(id, filter=filter, period=period, limit=limit)


def list_apps_linkages(id: Id[BetaTester], *, limit: int | None = None) -> ListRequest[Ref[App]]:
    """GET /v1/betaTesters/{id}/relationships/apps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-apps
    """
    return _LIST_APPS_LINKAGES.list(id, limit=limit)


def remove_apps(id: Id[BetaTester], apps: Sequence[Id[App]]) -> Request[None]:
    """DELETE /v1/betaTesters/{id}/relationships/apps
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-apps
    """
    return _REMOVE_APPS.link(id, apps)


def list_beta_groups_linkages(
    id: Id[BetaTester], *, limit: int | None = None
) -> ListRequest[Ref[BetaGroup]]:
    """GET /v1/betaTesters/{id}/relationships/betaGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-betagroups
    """
    return _LIST_BETA_GROUPS_LINKAGES.list(id, limit=limit)


def add_beta_groups(id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]) -> Request[None]:
    """POST /v1/betaTesters/{id}/relationships/betaGroups
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters-_id_-relationships-betagroups
    """
    return _ADD_BETA_GROUPS.link(id, beta_groups)


def remove_beta_groups(id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]) -> Request[None]:
    """DELETE /v1/betaTesters/{id}/relationships/betaGroups
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-betagroups
    """
    return _REMOVE_BETA_GROUPS.link(id, beta_groups)


def list_builds_linkages(
    id: Id[BetaTester], *, limit: int | None = None
) -> ListRequest[Ref[Build]]:
    """GET /v1/betaTesters/{id}/relationships/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-builds
    """
    return _LIST_BUILDS_LINKAGES.list(id, limit=limit)


def add_builds(id: Id[BetaTester], builds: Sequence[Id[Build]]) -> Request[None]:
    """POST /v1/betaTesters/{id}/relationships/builds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters-_id_-relationships-builds
    """
    return _ADD_BUILDS.link(id, builds)


def remove_builds(id: Id[BetaTester], builds: Sequence[Id[Build]]) -> Request[None]:
    """DELETE /v1/betaTesters/{id}/relationships/builds
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-builds
    """
    return _REMOVE_BUILDS.link(id, builds)


class BetaTesters(Namespace):
    """`/v1/betaTesters`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[BetaTester]:
        """GET /v1/betaTesters (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        email: str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        beta_groups: Sequence[Id[BetaGroup]] | Unset = UNSET,
        builds: Sequence[Id[Build]] | Unset = UNSET,
    ) -> BetaTester:
        """POST /v1/betaTesters"""
        return self._send(
            create(
                email=email,
                first_name=first_name,
                last_name=last_name,
                beta_groups=beta_groups,
                builds=builds,
            )
        )

    def get(
        self,
        id: Id[BetaTester],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaTester:
        """GET /v1/betaTesters/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[BetaTester]) -> None:
        """DELETE /v1/betaTesters/{id}"""
        return self._send(delete(id))

    def list_apps(
        self, id: Id[BetaTester], *, fields: ListAppsFields = {}, limit: int | None = None
    ) -> Pager[App]:
        """GET /v1/betaTesters/{id}/apps (at most 200 a page)"""
        return self._pager(list_apps(id, fields=fields, limit=limit))

    def list_beta_groups(
        self, id: Id[BetaTester], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
    ) -> Pager[BetaGroup]:
        """GET /v1/betaTesters/{id}/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups(id, fields=fields, limit=limit))

    def list_builds(
        self, id: Id[BetaTester], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> Pager[Build]:
        """GET /v1/betaTesters/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[BetaTester],
        *,
        filter: GetBetaTesterUsagesMetricsFilter,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        limit: int | None = None,
    ) -> Pager[BetaTesterUsagesV1MetricRow]:
        """GET /v1/betaTesters/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(id, filter=filter, period=period, limit=limit)
        )

    def list_apps_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> Pager[Ref[App]]:
        """GET /v1/betaTesters/{id}/relationships/apps (at most 200 a page)"""
        return self._pager(list_apps_linkages(id, limit=limit))

    def remove_apps(self, id: Id[BetaTester], apps: Sequence[Id[App]]) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/apps"""
        return self._send(remove_apps(id, apps))

    def list_beta_groups_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> Pager[Ref[BetaGroup]]:
        """GET /v1/betaTesters/{id}/relationships/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups_linkages(id, limit=limit))

    def add_beta_groups(self, id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """POST /v1/betaTesters/{id}/relationships/betaGroups"""
        return self._send(add_beta_groups(id, beta_groups))

    def remove_beta_groups(self, id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/betaGroups"""
        return self._send(remove_beta_groups(id, beta_groups))

    def list_builds_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> Pager[Ref[Build]]:
        """GET /v1/betaTesters/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    def add_builds(self, id: Id[BetaTester], builds: Sequence[Id[Build]]) -> None:
        """POST /v1/betaTesters/{id}/relationships/builds"""
        return self._send(add_builds(id, builds))

    def remove_builds(self, id: Id[BetaTester], builds: Sequence[Id[Build]]) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/builds"""
        return self._send(remove_builds(id, builds))


class AsyncBetaTesters(AsyncNamespace):
    """`/v1/betaTesters`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[BetaTester]:
        """GET /v1/betaTesters (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        email: str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        beta_groups: Sequence[Id[BetaGroup]] | Unset = UNSET,
        builds: Sequence[Id[Build]] | Unset = UNSET,
    ) -> BetaTester:
        """POST /v1/betaTesters"""
        return await self._send(
            create(
                email=email,
                first_name=first_name,
                last_name=last_name,
                beta_groups=beta_groups,
                builds=builds,
            )
        )

    async def get(
        self,
        id: Id[BetaTester],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaTester:
        """GET /v1/betaTesters/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[BetaTester]) -> None:
        """DELETE /v1/betaTesters/{id}"""
        return await self._send(delete(id))

    def list_apps(
        self, id: Id[BetaTester], *, fields: ListAppsFields = {}, limit: int | None = None
    ) -> AsyncPager[App]:
        """GET /v1/betaTesters/{id}/apps (at most 200 a page)"""
        return self._pager(list_apps(id, fields=fields, limit=limit))

    def list_beta_groups(
        self, id: Id[BetaTester], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaGroup]:
        """GET /v1/betaTesters/{id}/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups(id, fields=fields, limit=limit))

    def list_builds(
        self, id: Id[BetaTester], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> AsyncPager[Build]:
        """GET /v1/betaTesters/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[BetaTester],
        *,
        filter: GetBetaTesterUsagesMetricsFilter,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaTesterUsagesV1MetricRow]:
        """GET /v1/betaTesters/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(id, filter=filter, period=period, limit=limit)
        )

    def list_apps_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> AsyncPager[Ref[App]]:
        """GET /v1/betaTesters/{id}/relationships/apps (at most 200 a page)"""
        return self._pager(list_apps_linkages(id, limit=limit))

    async def remove_apps(self, id: Id[BetaTester], apps: Sequence[Id[App]]) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/apps"""
        return await self._send(remove_apps(id, apps))

    def list_beta_groups_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaGroup]]:
        """GET /v1/betaTesters/{id}/relationships/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups_linkages(id, limit=limit))

    async def add_beta_groups(
        self, id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]
    ) -> None:
        """POST /v1/betaTesters/{id}/relationships/betaGroups"""
        return await self._send(add_beta_groups(id, beta_groups))

    async def remove_beta_groups(
        self, id: Id[BetaTester], beta_groups: Sequence[Id[BetaGroup]]
    ) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/betaGroups"""
        return await self._send(remove_beta_groups(id, beta_groups))

    def list_builds_linkages(
        self, id: Id[BetaTester], *, limit: int | None = None
    ) -> AsyncPager[Ref[Build]]:
        """GET /v1/betaTesters/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    async def add_builds(self, id: Id[BetaTester], builds: Sequence[Id[Build]]) -> None:
        """POST /v1/betaTesters/{id}/relationships/builds"""
        return await self._send(add_builds(id, builds))

    async def remove_builds(self, id: Id[BetaTester], builds: Sequence[Id[Build]]) -> None:
        """DELETE /v1/betaTesters/{id}/relationships/builds"""
        return await self._send(remove_builds(id, builds))
