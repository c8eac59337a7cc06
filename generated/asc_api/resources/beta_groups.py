"""`/v1/betaGroups`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs, page_of_values
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        App,
        AppsBetaTesterUsagesV1MetricRow,
        BetaGroup,
        BetaPublicLinkUsagesV1MetricRow,
        BetaRecruitmentCriterion,
        BetaRecruitmentCriterionCompatibleBuildCheck,
        BetaTester,
        Build,
    )
    from ..models.app import AppFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_recruitment_criterion import BetaRecruitmentCriterionFields
    from ..models.beta_recruitment_criterion_compatible_build_check import (
        BetaRecruitmentCriterionCompatibleBuildCheckFields,
    )
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "app": Text,
            "builds": Text,
            "id": Text,
            "isInternalGroup": Text,
            "name": Text,
            "publicLinkEnabled": Text,
            "publicLinkLimitEnabled": Text,
            "publicLink": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "betaGroups": Sequence[BetaGroupFields],
            "betaRecruitmentCriteria": Sequence[BetaRecruitmentCriterionFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["app", "builds", "betaTesters", "betaRecruitmentCriteria"]]
    ListSort = Sequence[
        Literal[
            "name",
            "-name",
            "createdDate",
            "-createdDate",
            "publicLinkEnabled",
            "-publicLinkEnabled",
            "publicLinkLimit",
            "-publicLinkLimit",
        ]
    ]
    ListLimits = TypedDict("ListLimits", {"betaTesters": int, "builds": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)
    GetBetaRecruitmentCriteriaFields = TypedDict(
        "GetBetaRecruitmentCriteriaFields",
        {"betaRecruitmentCriteria": Sequence[BetaRecruitmentCriterionFields]},
        total=False,
    )
    GetBetaRecruitmentCriterionCompatibleBuildCheckFields = TypedDict(
        "GetBetaRecruitmentCriterionCompatibleBuildCheckFields",
        {
            "betaRecruitmentCriterionCompatibleBuildChecks": Sequence[
                BetaRecruitmentCriterionCompatibleBuildCheckFields
            ]
        },
        total=False,
    )
    ListBetaTestersFields = TypedDict(
        "ListBetaTestersFields", {"betaTesters": Sequence[BetaTesterFields]}, total=False
    )
    ListBuildsFields = TypedDict("ListBuildsFields", {"builds": Sequence[BuildFields]}, total=False)
    GetBetaTesterUsagesMetricsFilter = TypedDict(
        "GetBetaTesterUsagesMetricsFilter", {"betaTesters": Text}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/betaGroups",
    page("BetaGroup"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaRecruitmentCriteria]": FieldsOf("BetaRecruitmentCriterion"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "filter[app]": Ids,
        "filter[builds]": Ids,
        "filter[id]": Ids,
        "filter[isInternalGroup]": None,
        "filter[name]": None,
        "filter[publicLinkEnabled]": None,
        "filter[publicLinkLimitEnabled]": None,
        "filter[publicLink]": None,
        "include": "app builds betaTesters betaRecruitmentCriteria",
        "limit": 200,
        "limit[betaTesters]": 50,
        "limit[builds]": 1000,
        "sort": (
            "name -name createdDate -createdDate publicLinkEnabled -publicLinkEnabled publicLinkLimit "
            "-publicLinkLimit"
        ),
    },
)
_CREATE = Operation(
    "POST",
    "/v1/betaGroups",
    one("BetaGroup"),
    body=Body(
        "betaGroups",
        to_one={"app": "apps"},
        to_many={"betaTesters": "betaTesters", "builds": "builds"},
        null=(
            "feedbackEnabled hasAccessToAllBuilds isInternalGroup publicLinkEnabled publicLinkLimit "
            "publicLinkLimitEnabled"
        ),
        required="name app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/betaGroups/{id}",
    one("BetaGroup"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaRecruitmentCriteria]": FieldsOf("BetaRecruitmentCriterion"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "include": "app builds betaTesters betaRecruitmentCriteria",
        "limit[betaTesters]": 50,
        "limit[builds]": 1000,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaGroups/{id}",
    one("BetaGroup"),
    body=Body(
        "betaGroups",
        null=(
            "feedbackEnabled iosBuildsAvailableForAppleSiliconMac iosBuildsAvailableForAppleVision name "
            "publicLinkEnabled publicLinkLimit publicLinkLimitEnabled"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/betaGroups/{id}")
_GET_APP = Operation(
    "GET", "/v1/betaGroups/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_GET_BETA_RECRUITMENT_CRITERIA = Operation(
    "GET",
    "/v1/betaGroups/{id}/betaRecruitmentCriteria",
    one("BetaRecruitmentCriterion"),
    query={"fields[betaRecruitmentCriteria]": FieldsOf("BetaRecruitmentCriterion")},
)
_GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK = Operation(
    "GET",
    "/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck",
    one("BetaRecruitmentCriterionCompatibleBuildCheck"),
    query={
        "fields[betaRecruitmentCriterionCompatibleBuildChecks]": FieldsOf(
            "BetaRecruitmentCriterionCompatibleBuildCheck"
        )
    },
)
_LIST_BETA_TESTERS = Operation(
    "GET",
    "/v1/betaGroups/{id}/betaTesters",
    page("BetaTester"),
    query={"fields[betaTesters]": FieldsOf("BetaTester"), "limit": 200},
)
_LIST_BUILDS = Operation(
    "GET",
    "/v1/betaGroups/{id}/builds",
    page("Build"),
    query={"fields[builds]": FieldsOf("Build"), "limit": 200},
)
_GET_BETA_TESTER_USAGES_METRICS = Operation(
    "GET",
    "/v1/betaGroups/{id}/metrics/betaTesterUsages",
    page_of_values("AppsBetaTesterUsagesV1MetricRow"),
    query={
        "filter[betaTesters]": None,
        "groupBy": "betaTesters",
        "limit": 200,
        "period": "P7D P30D P90D P365D",
    },
)
_GET_PUBLIC_LINK_USAGES_METRICS = Operation(
    "GET",
    "/v1/betaGroups/{id}/metrics/publicLinkUsages",
    page_of_values("BetaPublicLinkUsagesV1MetricRow"),
    query={"limit": 200},
)
_GET_APP_LINKAGE = Operation("GET", "/v1/betaGroups/{id}/relationships/app", one_ref("App"))
_GET_BETA_RECRUITMENT_CRITERIA_LINKAGE = Operation(
    "GET",
    "/v1/betaGroups/{id}/relationships/betaRecruitmentCriteria",
    one_ref("BetaRecruitmentCriterion"),
)
_GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK_LINKAGE = Operation(
    "GET",
    "/v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck",
    one_ref("BetaRecruitmentCriterionCompatibleBuildCheck"),
)
_LIST_BETA_TESTERS_LINKAGES = Operation(
    "GET",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    page_of_refs("BetaTester"),
    query={"limit": 200},
)
_ADD_BETA_TESTERS = Operation(
    "POST",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    body=Body("", to_many={"data": "betaTesters"}),
)
_REMOVE_BETA_TESTERS = Operation(
    "DELETE",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    body=Body("", to_many={"data": "betaTesters"}),
)
_LIST_BUILDS_LINKAGES = Operation(
    "GET", "/v1/betaGroups/{id}/relationships/builds", page_of_refs("Build"), query={"limit": 200}
)
_ADD_BUILDS = Operation(
    "POST", "/v1/betaGroups/{id}/relationships/builds", body=Body("", to_many={"data": "builds"})
)
_REMOVE_BUILDS = Operation(
    "DELETE", "/v1/betaGroups/{id}/relationships/builds", body=Body("", to_many={"data": "builds"})
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[BetaGroup]:
    """GET /v1/betaGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *,
    name: str,
    app: Id[App],
    feedback_enabled: bool | None | Unset = UNSET,
    has_access_to_all_builds: bool | None | Unset = UNSET,
    is_internal_group: bool | None | Unset = UNSET,
    public_link_enabled: bool | None | Unset = UNSET,
    public_link_limit: int | None | Unset = UNSET,
    public_link_limit_enabled: bool | None | Unset = UNSET,
    beta_testers: Sequence[Id[BetaTester]] | Unset = UNSET,
    builds: Sequence[Id[Build]] | Unset = UNSET,
) -> Request[BetaGroup]:
    """POST /v1/betaGroups
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups
    """
    return _CREATE.write(
        None,
        {
            "feedbackEnabled": feedback_enabled,
            "hasAccessToAllBuilds": has_access_to_all_builds,
            "isInternalGroup": is_internal_group,
            "name": name,
            "publicLinkEnabled": public_link_enabled,
            "publicLinkLimit": public_link_limit,
            "publicLinkLimitEnabled": public_link_limit_enabled,
        },
        {"app": app, "betaTesters": beta_testers, "builds": builds},
    )


def get(
    id: Id[BetaGroup],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[BetaGroup]:
    """GET /v1/betaGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[BetaGroup],
    *,
    feedback_enabled: bool | None | Unset = UNSET,
    ios_builds_available_for_apple_silicon_mac: bool | None | Unset = UNSET,
    ios_builds_available_for_apple_vision: bool | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    public_link_enabled: bool | None | Unset = UNSET,
    public_link_limit: int | None | Unset = UNSET,
    public_link_limit_enabled: bool | None | Unset = UNSET,
) -> Request[BetaGroup]:
    """PATCH /v1/betaGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betagroups-_id_
    """
    return _UPDATE.write(
        id,
        {
            "feedbackEnabled": feedback_enabled,
            "iosBuildsAvailableForAppleSiliconMac": ios_builds_available_for_apple_silicon_mac,
            "iosBuildsAvailableForAppleVision": ios_builds_available_for_apple_vision,
            "name": name,
            "publicLinkEnabled": public_link_enabled,
            "publicLinkLimit": public_link_limit,
            "publicLinkLimitEnabled": public_link_limit_enabled,
        },
        {},
    )


def delete(id: Id[BetaGroup]) -> Request[None]:
    """DELETE /v1/betaGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_
    """
    return _DELETE(id)


def get_app(id: Id[BetaGroup], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/betaGroups/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_beta_recruitment_criteria(
    id: Id[BetaGroup], *, fields: GetBetaRecruitmentCriteriaFields = {}
) -> Request[BetaRecruitmentCriterion | None]:
    """GET /v1/betaGroups/{id}/betaRecruitmentCriteria
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betarecruitmentcriteria
    """
    return _GET_BETA_RECRUITMENT_CRITERIA(id, fields=fields)


def get_beta_recruitment_criterion_compatible_build_check(
    id: Id[BetaGroup], *, fields: GetBetaRecruitmentCriterionCompatibleBuildCheckFields = {}
) -> Request[BetaRecruitmentCriterionCompatibleBuildCheck | None]:
    """GET /v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betarecruitmentcriterioncompatiblebuildcheck
    """
    return _GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK(id, fields=fields)


def list_beta_testers(
    id: Id[BetaGroup], *, fields: ListBetaTestersFields = {}, limit: int | None = None
) -> ListRequest[BetaTester]:
    """GET /v1/betaGroups/{id}/betaTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betatesters
    """
    return _LIST_BETA_TESTERS.list(id, fields=fields, limit=limit)


def list_builds(
    id: Id[BetaGroup], *, fields: ListBuildsFields = {}, limit: int | None = None
) -> ListRequest[Build]:
    """GET /v1/betaGroups/{id}/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-builds
    """
    return _LIST_BUILDS.list(id, fields=fields, limit=limit)


def get_beta_tester_usages_metrics(
    id: Id[BetaGroup],
    *,
    group_by: OneOrMore[Literal["betaTesters"]] | None = None,
    period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
    filter: GetBetaTesterUsagesMetricsFilter = {},
    limit: int | None = None,
) -> ListRequest[AppsBetaTesterUsagesV1MetricRow]:
    """GET /v1/betaGroups/{id}/metrics/betaTesterUsages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-metrics-betatesterusages
    """
    return _GET_BETA_TESTER_USAGES_METRICS.list(
        id, groupBy=group_by, period=period, filter=filter, limit=limit
    )


def get_public_link_usages_metrics(
    id: Id[BetaGroup], *, limit: int | None = None
) -> ListRequest[BetaPublicLinkUsagesV1MetricRow]:
    """GET /v1/betaGroups/{id}/metrics/publicLinkUsages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-metrics-publiclinkusages
    """
    return _GET_PUBLIC_LINK_USAGES_METRICS.list(id, limit=limit)


def get_app_linkage(id: Id[BetaGroup]) -> Request[Ref[App] | None]:
    """GET /v1/betaGroups/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def get_beta_recruitment_criteria_linkage(
    id: Id[BetaGroup],
) -> Request[Ref[BetaRecruitmentCriterion] | None]:
    """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriteria
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betarecruitmentcriteria
    """
    return _GET_BETA_RECRUITMENT_CRITERIA_LINKAGE(id)


def get_beta_recruitment_criterion_compatible_build_check_linkage(
    id: Id[BetaGroup],
) -> Request[Ref[BetaRecruitmentCriterionCompatibleBuildCheck] | None]:
    """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betarecruitmentcriterioncompatiblebuildcheck
    """
    return _GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK_LINKAGE(id)


def list_beta_testers_linkages(
    id: Id[BetaGroup], *, limit: int | None = None
) -> ListRequest[Ref[BetaTester]]:
    """GET /v1/betaGroups/{id}/relationships/betaTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betatesters
    """
    return _LIST_BETA_TESTERS_LINKAGES.list(id, limit=limit)


def add_beta_testers(id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]) -> Request[None]:
    """POST /v1/betaGroups/{id}/relationships/betaTesters
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups-_id_-relationships-betatesters
    """
    return _ADD_BETA_TESTERS.link(id, beta_testers)


def remove_beta_testers(id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]) -> Request[None]:
    """DELETE /v1/betaGroups/{id}/relationships/betaTesters
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_-relationships-betatesters
    """
    return _REMOVE_BETA_TESTERS.link(id, beta_testers)


def list_builds_linkages(id: Id[BetaGroup], *, limit: int | None = None) -> ListRequest[Ref[Build]]:
    """GET /v1/betaGroups/{id}/relationships/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-builds
    """
    return _LIST_BUILDS_LINKAGES.list(id, limit=limit)


def add_builds(id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> Request[None]:
    """POST /v1/betaGroups/{id}/relationships/builds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups-_id_-relationships-builds
    """
    return _ADD_BUILDS.link(id, builds)


def remove_builds(id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> Request[None]:
    """DELETE /v1/betaGroups/{id}/relationships/builds
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_-relationships-builds
    """
    return _REMOVE_BUILDS.link(id, builds)


class BetaGroups(Namespace):
    """`/v1/betaGroups`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[BetaGroup]:
        """GET /v1/betaGroups (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        name: str,
        app: Id[App],
        feedback_enabled: bool | None | Unset = UNSET,
        has_access_to_all_builds: bool | None | Unset = UNSET,
        is_internal_group: bool | None | Unset = UNSET,
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
        beta_testers: Sequence[Id[BetaTester]] | Unset = UNSET,
        builds: Sequence[Id[Build]] | Unset = UNSET,
    ) -> BetaGroup:
        """POST /v1/betaGroups"""
        return self._send(
            create(
                name=name,
                app=app,
                feedback_enabled=feedback_enabled,
                has_access_to_all_builds=has_access_to_all_builds,
                is_internal_group=is_internal_group,
                public_link_enabled=public_link_enabled,
                public_link_limit=public_link_limit,
                public_link_limit_enabled=public_link_limit_enabled,
                beta_testers=beta_testers,
                builds=builds,
            )
        )

    def get(
        self,
        id: Id[BetaGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaGroup:
        """GET /v1/betaGroups/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[BetaGroup],
        *,
        feedback_enabled: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_silicon_mac: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_vision: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
    ) -> BetaGroup:
        """PATCH /v1/betaGroups/{id}"""
        return self._send(
            update(
                id,
                feedback_enabled=feedback_enabled,
                ios_builds_available_for_apple_silicon_mac=ios_builds_available_for_apple_silicon_mac,
                ios_builds_available_for_apple_vision=ios_builds_available_for_apple_vision,
                name=name,
                public_link_enabled=public_link_enabled,
                public_link_limit=public_link_limit,
                public_link_limit_enabled=public_link_limit_enabled,
            )
        )

    def delete(self, id: Id[BetaGroup]) -> None:
        """DELETE /v1/betaGroups/{id}"""
        return self._send(delete(id))

    def get_app(self, id: Id[BetaGroup], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/betaGroups/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_beta_recruitment_criteria(
        self, id: Id[BetaGroup], *, fields: GetBetaRecruitmentCriteriaFields = {}
    ) -> BetaRecruitmentCriterion | None:
        """GET /v1/betaGroups/{id}/betaRecruitmentCriteria"""
        return self._send(get_beta_recruitment_criteria(id, fields=fields))

    def get_beta_recruitment_criterion_compatible_build_check(
        self,
        id: Id[BetaGroup],
        *,
        fields: GetBetaRecruitmentCriterionCompatibleBuildCheckFields = {},
    ) -> BetaRecruitmentCriterionCompatibleBuildCheck | None:
        """GET /v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck"""
        return self._send(get_beta_recruitment_criterion_compatible_build_check(id, fields=fields))

    def list_beta_testers(
        self, id: Id[BetaGroup], *, fields: ListBetaTestersFields = {}, limit: int | None = None
    ) -> Pager[BetaTester]:
        """GET /v1/betaGroups/{id}/betaTesters (at most 200 a page)"""
        return self._pager(list_beta_testers(id, fields=fields, limit=limit))

    def list_builds(
        self, id: Id[BetaGroup], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> Pager[Build]:
        """GET /v1/betaGroups/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[BetaGroup],
        *,
        group_by: OneOrMore[Literal["betaTesters"]] | None = None,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        filter: GetBetaTesterUsagesMetricsFilter = {},
        limit: int | None = None,
    ) -> Pager[AppsBetaTesterUsagesV1MetricRow]:
        """GET /v1/betaGroups/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(
                id, group_by=group_by, period=period, filter=filter, limit=limit
            )
        )

    def get_public_link_usages_metrics(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> Pager[BetaPublicLinkUsagesV1MetricRow]:
        """GET /v1/betaGroups/{id}/metrics/publicLinkUsages (at most 200 a page)"""
        return self._pager(get_public_link_usages_metrics(id, limit=limit))

    def get_app_linkage(self, id: Id[BetaGroup]) -> Ref[App] | None:
        """GET /v1/betaGroups/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def get_beta_recruitment_criteria_linkage(
        self, id: Id[BetaGroup]
    ) -> Ref[BetaRecruitmentCriterion] | None:
        """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriteria"""
        return self._send(get_beta_recruitment_criteria_linkage(id))

    def get_beta_recruitment_criterion_compatible_build_check_linkage(
        self, id: Id[BetaGroup]
    ) -> Ref[BetaRecruitmentCriterionCompatibleBuildCheck] | None:
        """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck"""
        return self._send(get_beta_recruitment_criterion_compatible_build_check_linkage(id))

    def list_beta_testers_linkages(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> Pager[Ref[BetaTester]]:
        """GET /v1/betaGroups/{id}/relationships/betaTesters (at most 200 a page)"""
        return self._pager(list_beta_testers_linkages(id, limit=limit))

    def add_beta_testers(self, id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]) -> None:
        """POST /v1/betaGroups/{id}/relationships/betaTesters"""
        return self._send(add_beta_testers(id, beta_testers))

    def remove_beta_testers(
        self, id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """DELETE /v1/betaGroups/{id}/relationships/betaTesters"""
        return self._send(remove_beta_testers(id, beta_testers))

    def list_builds_linkages(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> Pager[Ref[Build]]:
        """GET /v1/betaGroups/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    def add_builds(self, id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> None:
        """POST /v1/betaGroups/{id}/relationships/builds"""
        return self._send(add_builds(id, builds))

    def remove_builds(self, id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> None:
        """DELETE /v1/betaGroups/{id}/relationships/builds"""
        return self._send(remove_builds(id, builds))


class AsyncBetaGroups(AsyncNamespace):
    """`/v1/betaGroups`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[BetaGroup]:
        """GET /v1/betaGroups (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        name: str,
        app: Id[App],
        feedback_enabled: bool | None | Unset = UNSET,
        has_access_to_all_builds: bool | None | Unset = UNSET,
        is_internal_group: bool | None | Unset = UNSET,
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
        beta_testers: Sequence[Id[BetaTester]] | Unset = UNSET,
        builds: Sequence[Id[Build]] | Unset = UNSET,
    ) -> BetaGroup:
        """POST /v1/betaGroups"""
        return await self._send(
            create(
                name=name,
                app=app,
                feedback_enabled=feedback_enabled,
                has_access_to_all_builds=has_access_to_all_builds,
                is_internal_group=is_internal_group,
                public_link_enabled=public_link_enabled,
                public_link_limit=public_link_limit,
                public_link_limit_enabled=public_link_limit_enabled,
                beta_testers=beta_testers,
                builds=builds,
            )
        )

    async def get(
        self,
        id: Id[BetaGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaGroup:
        """GET /v1/betaGroups/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[BetaGroup],
        *,
        feedback_enabled: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_silicon_mac: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_vision: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
    ) -> BetaGroup:
        """PATCH /v1/betaGroups/{id}"""
        return await self._send(
            update(
                id,
                feedback_enabled=feedback_enabled,
                ios_builds_available_for_apple_silicon_mac=ios_builds_available_for_apple_silicon_mac,
                ios_builds_available_for_apple_vision=ios_builds_available_for_apple_vision,
                name=name,
                public_link_enabled=public_link_enabled,
                public_link_limit=public_link_limit,
                public_link_limit_enabled=public_link_limit_enabled,
            )
        )

    async def delete(self, id: Id[BetaGroup]) -> None:
        """DELETE /v1/betaGroups/{id}"""
        return await self._send(delete(id))

    async def get_app(self, id: Id[BetaGroup], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/betaGroups/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_beta_recruitment_criteria(
        self, id: Id[BetaGroup], *, fields: GetBetaRecruitmentCriteriaFields = {}
    ) -> BetaRecruitmentCriterion | None:
        """GET /v1/betaGroups/{id}/betaRecruitmentCriteria"""
        return await self._send(get_beta_recruitment_criteria(id, fields=fields))

    async def get_beta_recruitment_criterion_compatible_build_check(
        self,
        id: Id[BetaGroup],
        *,
        fields: GetBetaRecruitmentCriterionCompatibleBuildCheckFields = {},
    ) -> BetaRecruitmentCriterionCompatibleBuildCheck | None:
        """GET /v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck"""
        return await self._send(
            get_beta_recruitment_criterion_compatible_build_check(id, fields=fields)
        )

    def list_beta_testers(
        self, id: Id[BetaGroup], *, fields: ListBetaTestersFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaTester]:
        """GET /v1/betaGroups/{id}/betaTesters (at most 200 a page)"""
        return self._pager(list_beta_testers(id, fields=fields, limit=limit))

    def list_builds(
        self, id: Id[BetaGroup], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> AsyncPager[Build]:
        """GET /v1/betaGroups/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[BetaGroup],
        *,
        group_by: OneOrMore[Literal["betaTesters"]] | None = None,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        filter: GetBetaTesterUsagesMetricsFilter = {},
        limit: int | None = None,
    ) -> AsyncPager[AppsBetaTesterUsagesV1MetricRow]:
        """GET /v1/betaGroups/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(
                id, group_by=group_by, period=period, filter=filter, limit=limit
            )
        )

    def get_public_link_usages_metrics(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> AsyncPager[BetaPublicLinkUsagesV1MetricRow]:
        """GET /v1/betaGroups/{id}/metrics/publicLinkUsages (at most 200 a page)"""
        return self._pager(get_public_link_usages_metrics(id, limit=limit))

    async def get_app_linkage(self, id: Id[BetaGroup]) -> Ref[App] | None:
        """GET /v1/betaGroups/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    async def get_beta_recruitment_criteria_linkage(
        self, id: Id[BetaGroup]
    ) -> Ref[BetaRecruitmentCriterion] | None:
        """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriteria"""
        return await self._send(get_beta_recruitment_criteria_linkage(id))

    async def get_beta_recruitment_criterion_compatible_build_check_linkage(
        self, id: Id[BetaGroup]
    ) -> Ref[BetaRecruitmentCriterionCompatibleBuildCheck] | None:
        """GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck"""
        return await self._send(get_beta_recruitment_criterion_compatible_build_check_linkage(id))

    def list_beta_testers_linkages(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaTester]]:
        """GET /v1/betaGroups/{id}/relationships/betaTesters (at most 200 a page)"""
        return self._pager(list_beta_testers_linkages(id, limit=limit))

    async def add_beta_testers(
        self, id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """POST /v1/betaGroups/{id}/relationships/betaTesters"""
        return await self._send(add_beta_testers(id, beta_testers))

    async def remove_beta_testers(
        self, id: Id[BetaGroup], beta_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """DELETE /v1/betaGroups/{id}/relationships/betaTesters"""
        return await self._send(remove_beta_testers(id, beta_testers))

    def list_builds_linkages(
        self, id: Id[BetaGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[Build]]:
        """GET /v1/betaGroups/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    async def add_builds(self, id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> None:
        """POST /v1/betaGroups/{id}/relationships/builds"""
        return await self._send(add_builds(id, builds))

    async def remove_builds(self, id: Id[BetaGroup], builds: Sequence[Id[Build]]) -> None:
        """DELETE /v1/betaGroups/{id}/relationships/builds"""
        return await self._send(remove_builds(id, builds))
