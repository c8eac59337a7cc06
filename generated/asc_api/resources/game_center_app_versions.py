"""`/v1/gameCenterAppVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppStoreVersion, GameCenterAppVersion
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.app import AppFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_store_review_detail import AppStoreReviewDetailFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.app_store_version_experiment import AppStoreVersionExperimentFields
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..models.app_store_version_phased_release import AppStoreVersionPhasedReleaseFields
    from ..models.app_store_version_submission import AppStoreVersionSubmissionFields
    from ..models.build import BuildFields
    from ..models.game_center_app_version import GameCenterAppVersionFields
    from ..models.routing_app_coverage import RoutingAppCoverageFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["compatibilityVersions", "appStoreVersion"]]
    GetLimits = TypedDict("GetLimits", {"compatibilityVersions": int}, total=False)
    GetAppStoreVersionFields = TypedDict(
        "GetAppStoreVersionFields",
        {
            "alternativeDistributionPackages": Sequence[AlternativeDistributionPackageFields],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
            "appStoreVersionExperiments": Sequence[
                AppStoreVersionExperimentFields | AppStoreVersionExperimentV2Fields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
            "appStoreVersionPhasedReleases": Sequence[AppStoreVersionPhasedReleaseFields],
            "appStoreVersionSubmissions": Sequence[AppStoreVersionSubmissionFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "builds": Sequence[BuildFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
            "routingAppCoverages": Sequence[RoutingAppCoverageFields],
        },
        total=False,
    )
    GetAppStoreVersionInclude = Sequence[
        Literal[
            "app",
            "appStoreVersionLocalizations",
            "build",
            "appStoreVersionPhasedRelease",
            "gameCenterAppVersion",
            "routingAppCoverage",
            "appStoreReviewDetail",
            "appStoreVersionSubmission",
            "appClipDefaultExperience",
            "appStoreVersionExperiments",
            "appStoreVersionExperimentsV2",
            "alternativeDistributionPackage",
        ]
    ]
    GetAppStoreVersionLimits = TypedDict(
        "GetAppStoreVersionLimits",
        {
            "appStoreVersionExperimentsV2": int,
            "appStoreVersionExperiments": int,
            "appStoreVersionLocalizations": int,
        },
        total=False,
    )
    ListCompatibilityVersionsFilter = TypedDict(
        "ListCompatibilityVersionsFilter", {"enabled": Text}, total=False
    )
    ListCompatibilityVersionsFields = GetFields
    ListCompatibilityVersionsInclude = GetInclude
    ListCompatibilityVersionsLimits = GetLimits

_CREATE = Operation(
    "POST",
    "/v1/gameCenterAppVersions",
    one("GameCenterAppVersion"),
    body=Body(
        "gameCenterAppVersions",
        to_one={"appStoreVersion": "appStoreVersions"},
        required="appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterAppVersions/{id}",
    one("GameCenterAppVersion"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "include": "compatibilityVersions appStoreVersion",
        "limit[compatibilityVersions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterAppVersions/{id}",
    one("GameCenterAppVersion"),
    body=Body("gameCenterAppVersions", null="enabled"),
)
_GET_APP_STORE_VERSION = Operation(
    "GET",
    "/v1/gameCenterAppVersions/{id}/appStoreVersion",
    one("AppStoreVersion", appStoreVersionExperiments="AppStoreVersionExperiment"),
    query={
        "fields[alternativeDistributionPackages]": FieldsOf("AlternativeDistributionPackage"),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "fields[appStoreVersionExperiments]": FieldsOf(
            "AppStoreVersionExperiment", "AppStoreVersionExperimentV2"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "fields[appStoreVersionPhasedReleases]": FieldsOf("AppStoreVersionPhasedRelease"),
        "fields[appStoreVersionSubmissions]": FieldsOf("AppStoreVersionSubmission"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "fields[routingAppCoverages]": FieldsOf("RoutingAppCoverage"),
        "include": (
            "app appStoreVersionLocalizations build appStoreVersionPhasedRelease gameCenterAppVersion "
            "routingAppCoverage appStoreReviewDetail appStoreVersionSubmission appClipDefaultExperience "
            "appStoreVersionExperiments appStoreVersionExperimentsV2 alternativeDistributionPackage"
        ),
        "limit[appStoreVersionExperimentsV2]": 50,
        "limit[appStoreVersionExperiments]": 50,
        "limit[appStoreVersionLocalizations]": 50,
    },
)
_LIST_COMPATIBILITY_VERSIONS = Operation(
    "GET",
    "/v1/gameCenterAppVersions/{id}/compatibilityVersions",
    page("GameCenterAppVersion"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "filter[enabled]": None,
        "include": "compatibilityVersions appStoreVersion",
        "limit": 200,
        "limit[compatibilityVersions]": 50,
    },
)
_GET_APP_STORE_VERSION_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterAppVersions/{id}/relationships/appStoreVersion",
    one_ref("AppStoreVersion"),
)
_LIST_COMPATIBILITY_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    page_of_refs("GameCenterAppVersion"),
    query={"limit": 200},
)
_ADD_COMPATIBILITY_VERSIONS = Operation(
    "POST",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    body=Body("", to_many={"data": "gameCenterAppVersions"}),
)
_REMOVE_COMPATIBILITY_VERSIONS = Operation(
    "DELETE",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    body=Body("", to_many={"data": "gameCenterAppVersions"}),
)


def create(*, app_store_version: Id[AppStoreVersion]) -> Request[GameCenterAppVersion]:
    """POST /v1/gameCenterAppVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterappversions
    """
    return _CREATE.write(None, {}, {"appStoreVersion": app_store_version})


def get(
    id: Id[GameCenterAppVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterAppVersion]:
    """GET /v1/gameCenterAppVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterAppVersion], *, enabled: bool | None | Unset = UNSET
) -> Request[GameCenterAppVersion]:
    """PATCH /v1/gameCenterAppVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterappversions-_id_
    """
    return _UPDATE.write(id, {"enabled": enabled}, {})


def get_app_store_version(
    id: Id[GameCenterAppVersion],
    *,
    fields: GetAppStoreVersionFields = {},
    include: GetAppStoreVersionInclude | None = None,
    limits: GetAppStoreVersionLimits = {},
) -> Request[AppStoreVersion | None]:
    """GET /v1/gameCenterAppVersions/{id}/appStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-appstoreversion
    """
    return _GET_APP_STORE_VERSION(id, fields=fields, include=include, limits=limits)


def list_compatibility_versions(
    id: Id[GameCenterAppVersion],
    *,
    filter: ListCompatibilityVersionsFilter = {},
    fields: ListCompatibilityVersionsFields = {},
    include: ListCompatibilityVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListCompatibilityVersionsLimits = {},
) -> ListRequest[GameCenterAppVersion]:
    """GET /v1/gameCenterAppVersions/{id}/compatibilityVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-compatibilityversions
    """
    return _LIST_COMPATIBILITY_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def get_app_store_version_linkage(
    id: Id[GameCenterAppVersion],
) -> Request[Ref[AppStoreVersion] | None]:
    """GET /v1/gameCenterAppVersions/{id}/relationships/appStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-relationships-appstoreversion
    """
    return _GET_APP_STORE_VERSION_LINKAGE(id)


def list_compatibility_versions_linkages(
    id: Id[GameCenterAppVersion], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAppVersion]]:
    """GET /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-relationships-compatibilityversions
    """
    return _LIST_COMPATIBILITY_VERSIONS_LINKAGES.list(id, limit=limit)


def add_compatibility_versions(
    id: Id[GameCenterAppVersion], compatibility_versions: Sequence[Id[GameCenterAppVersion]]
) -> Request[None]:
    """POST /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterappversions-_id_-relationships-compatibilityversions
    """
    return _ADD_COMPATIBILITY_VERSIONS.link(id, compatibility_versions)


def remove_compatibility_versions(
    id: Id[GameCenterAppVersion], compatibility_versions: Sequence[Id[GameCenterAppVersion]]
) -> Request[None]:
    """DELETE /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterappversions-_id_-relationships-compatibilityversions
    """
    return _REMOVE_COMPATIBILITY_VERSIONS.link(id, compatibility_versions)


class GameCenterAppVersions(Namespace):
    """`/v1/gameCenterAppVersions`."""

    def create(self, *, app_store_version: Id[AppStoreVersion]) -> GameCenterAppVersion:
        """POST /v1/gameCenterAppVersions"""
        return self._send(create(app_store_version=app_store_version))

    def get(
        self,
        id: Id[GameCenterAppVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAppVersion:
        """GET /v1/gameCenterAppVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[GameCenterAppVersion], *, enabled: bool | None | Unset = UNSET
    ) -> GameCenterAppVersion:
        """PATCH /v1/gameCenterAppVersions/{id}"""
        return self._send(update(id, enabled=enabled))

    def get_app_store_version(
        self,
        id: Id[GameCenterAppVersion],
        *,
        fields: GetAppStoreVersionFields = {},
        include: GetAppStoreVersionInclude | None = None,
        limits: GetAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/gameCenterAppVersions/{id}/appStoreVersion"""
        return self._send(get_app_store_version(id, fields=fields, include=include, limits=limits))

    def list_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        *,
        filter: ListCompatibilityVersionsFilter = {},
        fields: ListCompatibilityVersionsFields = {},
        include: ListCompatibilityVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListCompatibilityVersionsLimits = {},
    ) -> Pager[GameCenterAppVersion]:
        """GET /v1/gameCenterAppVersions/{id}/compatibilityVersions (at most 200 a page)"""
        return self._pager(
            list_compatibility_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def get_app_store_version_linkage(
        self, id: Id[GameCenterAppVersion]
    ) -> Ref[AppStoreVersion] | None:
        """GET /v1/gameCenterAppVersions/{id}/relationships/appStoreVersion"""
        return self._send(get_app_store_version_linkage(id))

    def list_compatibility_versions_linkages(
        self, id: Id[GameCenterAppVersion], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAppVersion]]:
        """GET /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions (at most 200 a page)"""
        return self._pager(list_compatibility_versions_linkages(id, limit=limit))

    def add_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        compatibility_versions: Sequence[Id[GameCenterAppVersion]],
    ) -> None:
        """POST /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions"""
        return self._send(add_compatibility_versions(id, compatibility_versions))

    def remove_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        compatibility_versions: Sequence[Id[GameCenterAppVersion]],
    ) -> None:
        """DELETE /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions"""
        return self._send(remove_compatibility_versions(id, compatibility_versions))


class AsyncGameCenterAppVersions(AsyncNamespace):
    """`/v1/gameCenterAppVersions`, for asyncio."""

    async def create(self, *, app_store_version: Id[AppStoreVersion]) -> GameCenterAppVersion:
        """POST /v1/gameCenterAppVersions"""
        return await self._send(create(app_store_version=app_store_version))

    async def get(
        self,
        id: Id[GameCenterAppVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAppVersion:
        """GET /v1/gameCenterAppVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[GameCenterAppVersion], *, enabled: bool | None | Unset = UNSET
    ) -> GameCenterAppVersion:
        """PATCH /v1/gameCenterAppVersions/{id}"""
        return await self._send(update(id, enabled=enabled))

    async def get_app_store_version(
        self,
        id: Id[GameCenterAppVersion],
        *,
        fields: GetAppStoreVersionFields = {},
        include: GetAppStoreVersionInclude | None = None,
        limits: GetAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/gameCenterAppVersions/{id}/appStoreVersion"""
        return await self._send(
            get_app_store_version(id, fields=fields, include=include, limits=limits)
        )

    def list_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        *,
        filter: ListCompatibilityVersionsFilter = {},
        fields: ListCompatibilityVersionsFields = {},
        include: ListCompatibilityVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListCompatibilityVersionsLimits = {},
    ) -> AsyncPager[GameCenterAppVersion]:
        """GET /v1/gameCenterAppVersions/{id}/compatibilityVersions (at most 200 a page)"""
        return self._pager(
            list_compatibility_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    async def get_app_store_version_linkage(
        self, id: Id[GameCenterAppVersion]
    ) -> Ref[AppStoreVersion] | None:
        """GET /v1/gameCenterAppVersions/{id}/relationships/appStoreVersion"""
        return await self._send(get_app_store_version_linkage(id))

    def list_compatibility_versions_linkages(
        self, id: Id[GameCenterAppVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAppVersion]]:
        """GET /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions (at most 200 a page)"""
        return self._pager(list_compatibility_versions_linkages(id, limit=limit))

    async def add_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        compatibility_versions: Sequence[Id[GameCenterAppVersion]],
    ) -> None:
        """POST /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions"""
        return await self._send(add_compatibility_versions(id, compatibility_versions))

    async def remove_compatibility_versions(
        self,
        id: Id[GameCenterAppVersion],
        compatibility_versions: Sequence[Id[GameCenterAppVersion]],
    ) -> None:
        """DELETE /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions"""
        return await self._send(remove_compatibility_versions(id, compatibility_versions))
