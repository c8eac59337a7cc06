"""`/v1/appClipDefaultExperiences`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppClipAction
    from ..list_request import ListRequest
    from ..models import (
        AppClip,
        AppClipAppStoreReviewDetail,
        AppClipDefaultExperience,
        AppClipDefaultExperienceLocalization,
        AppStoreVersion,
    )
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.app import AppFields
    from ..models.app_clip import AppClipFields
    from ..models.app_clip_app_store_review_detail import AppClipAppStoreReviewDetailFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_clip_default_experience_localization import (
        AppClipDefaultExperienceLocalizationFields,
    )
    from ..models.app_clip_header_image import AppClipHeaderImageFields
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
            "appClipAppStoreReviewDetails": Sequence[AppClipAppStoreReviewDetailFields],
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClips": Sequence[AppClipFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "appClip",
            "releaseWithAppStoreVersion",
            "appClipDefaultExperienceLocalizations",
            "appClipAppStoreReviewDetail",
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"appClipDefaultExperienceLocalizations": int}, total=False)
    GetAppClipAppStoreReviewDetailFields = TypedDict(
        "GetAppClipAppStoreReviewDetailFields",
        {
            "appClipAppStoreReviewDetails": Sequence[AppClipAppStoreReviewDetailFields],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
        },
        total=False,
    )
    GetAppClipAppStoreReviewDetailInclude = Sequence[Literal["appClipDefaultExperience"]]
    ListAppClipDefaultExperienceLocalizationsFilter = TypedDict(
        "ListAppClipDefaultExperienceLocalizationsFilter", {"locale": Text}, total=False
    )
    ListAppClipDefaultExperienceLocalizationsFields = TypedDict(
        "ListAppClipDefaultExperienceLocalizationsFields",
        {
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClipHeaderImages": Sequence[AppClipHeaderImageFields],
        },
        total=False,
    )
    ListAppClipDefaultExperienceLocalizationsInclude = Sequence[
        Literal["appClipDefaultExperience", "appClipHeaderImage"]
    ]
    GetReleaseWithAppStoreVersionFields = TypedDict(
        "GetReleaseWithAppStoreVersionFields",
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
    GetReleaseWithAppStoreVersionInclude = Sequence[
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
    GetReleaseWithAppStoreVersionLimits = TypedDict(
        "GetReleaseWithAppStoreVersionLimits",
        {
            "appStoreVersionExperimentsV2": int,
            "appStoreVersionExperiments": int,
            "appStoreVersionLocalizations": int,
        },
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appClipDefaultExperiences",
    one("AppClipDefaultExperience"),
    body=Body(
        "appClipDefaultExperiences",
        to_one={
            "appClip": "appClips",
            "appClipDefaultExperienceTemplate": "appClipDefaultExperiences",
            "releaseWithAppStoreVersion": "appStoreVersions",
        },
        null="action",
        required="appClip",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}",
    one("AppClipDefaultExperience"),
    query={
        "fields[appClipAppStoreReviewDetails]": FieldsOf("AppClipAppStoreReviewDetail"),
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": (
            "appClip releaseWithAppStoreVersion appClipDefaultExperienceLocalizations "
            "appClipAppStoreReviewDetail"
        ),
        "limit[appClipDefaultExperienceLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipDefaultExperiences/{id}",
    one("AppClipDefaultExperience"),
    body=Body(
        "appClipDefaultExperiences",
        to_one={"releaseWithAppStoreVersion": "appStoreVersions"},
        null="action",
    ),
)
_DELETE = Operation("DELETE", "/v1/appClipDefaultExperiences/{id}")
_GET_APP_CLIP_APP_STORE_REVIEW_DETAIL = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail",
    one("AppClipAppStoreReviewDetail"),
    query={
        "fields[appClipAppStoreReviewDetails]": FieldsOf("AppClipAppStoreReviewDetail"),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "include": "appClipDefaultExperience",
    },
)
_LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations",
    page("AppClipDefaultExperienceLocalization"),
    query={
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClipHeaderImages]": FieldsOf("AppClipHeaderImage"),
        "filter[locale]": None,
        "include": "appClipDefaultExperience appClipHeaderImage",
        "limit": 200,
    },
)
_GET_APP_CLIP_APP_STORE_REVIEW_DETAIL_LINKAGE = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail",
    one_ref("AppClipAppStoreReviewDetail"),
)
_LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations",
    page_of_refs("AppClipDefaultExperienceLocalization"),
    query={"limit": 200},
)
_GET_RELEASE_WITH_APP_STORE_VERSION_LINKAGE = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    one_ref("AppStoreVersion"),
)
_SET_RELEASE_WITH_APP_STORE_VERSION = Operation(
    "PATCH",
    "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    body=Body("", to_one={"data": "appStoreVersions"}, null="data"),
)
_GET_RELEASE_WITH_APP_STORE_VERSION = Operation(
    "GET",
    "/v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion",
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


def create(
    *,
    app_clip: Id[AppClip],
    action: AppClipAction | None | Unset = UNSET,
    app_clip_default_experience_template: Id[AppClipDefaultExperience] | Unset = UNSET,
    release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
) -> Request[AppClipDefaultExperience]:
    """POST /v1/appClipDefaultExperiences
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipdefaultexperiences
    """
    return _CREATE.write(
        None,
        {"action": action},
        {
            "appClip": app_clip,
            "appClipDefaultExperienceTemplate": app_clip_default_experience_template,
            "releaseWithAppStoreVersion": release_with_app_store_version,
        },
    )


def get(
    id: Id[AppClipDefaultExperience],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppClipDefaultExperience]:
    """GET /v1/appClipDefaultExperiences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppClipDefaultExperience],
    *,
    action: AppClipAction | None | Unset = UNSET,
    release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
) -> Request[AppClipDefaultExperience]:
    """PATCH /v1/appClipDefaultExperiences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiences-_id_
    """
    return _UPDATE.write(
        id, {"action": action}, {"releaseWithAppStoreVersion": release_with_app_store_version}
    )


def delete(id: Id[AppClipDefaultExperience]) -> Request[None]:
    """DELETE /v1/appClipDefaultExperiences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipdefaultexperiences-_id_
    """
    return _DELETE(id)


def get_app_clip_app_store_review_detail(
    id: Id[AppClipDefaultExperience],
    *,
    fields: GetAppClipAppStoreReviewDetailFields = {},
    include: GetAppClipAppStoreReviewDetailInclude | None = None,
) -> Request[AppClipAppStoreReviewDetail | None]:
    """GET /v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-appclipappstorereviewdetail
    """
    return _GET_APP_CLIP_APP_STORE_REVIEW_DETAIL(id, fields=fields, include=include)


def list_app_clip_default_experience_localizations(
    id: Id[AppClipDefaultExperience],
    *,
    filter: ListAppClipDefaultExperienceLocalizationsFilter = {},
    fields: ListAppClipDefaultExperienceLocalizationsFields = {},
    include: ListAppClipDefaultExperienceLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppClipDefaultExperienceLocalization]:
    """GET /v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-appclipdefaultexperiencelocalizations
    """
    return _LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_app_clip_app_store_review_detail_linkage(
    id: Id[AppClipDefaultExperience],
) -> Request[Ref[AppClipAppStoreReviewDetail] | None]:
    """GET /v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-appclipappstorereviewdetail
    """
    return _GET_APP_CLIP_APP_STORE_REVIEW_DETAIL_LINKAGE(id)


def list_app_clip_default_experience_localizations_linkages(
    id: Id[AppClipDefaultExperience], *, limit: int | None = None
) -> ListRequest[Ref[AppClipDefaultExperienceLocalization]]:
    """
    GET /v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-appclipdefaultexperiencelocalizations
    """
    return _LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def get_release_with_app_store_version_linkage(
    id: Id[AppClipDefaultExperience],
) -> Request[Ref[AppStoreVersion] | None]:
    """GET /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-releasewithappstoreversion
    """
    return _GET_RELEASE_WITH_APP_STORE_VERSION_LINKAGE(id)


def set_release_with_app_store_version(
    id: Id[AppClipDefaultExperience], release_with_app_store_version: Id[AppStoreVersion] | None
) -> Request[None]:
    """PATCH /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiences-_id_-relationships-releasewithappstoreversion
    """
    return _SET_RELEASE_WITH_APP_STORE_VERSION.link(id, release_with_app_store_version)


def get_release_with_app_store_version(
    id: Id[AppClipDefaultExperience],
    *,
    fields: GetReleaseWithAppStoreVersionFields = {},
    include: GetReleaseWithAppStoreVersionInclude | None = None,
    limits: GetReleaseWithAppStoreVersionLimits = {},
) -> Request[AppStoreVersion | None]:
    """GET /v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-releasewithappstoreversion
    """
    return _GET_RELEASE_WITH_APP_STORE_VERSION(id, fields=fields, include=include, limits=limits)


class AppClipDefaultExperiences(Namespace):
    """`/v1/appClipDefaultExperiences`."""

    def create(
        self,
        *,
        app_clip: Id[AppClip],
        action: AppClipAction | None | Unset = UNSET,
        app_clip_default_experience_template: Id[AppClipDefaultExperience] | Unset = UNSET,
        release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
    ) -> AppClipDefaultExperience:
        """POST /v1/appClipDefaultExperiences"""
        return self._send(
            create(
                app_clip=app_clip,
                action=action,
                app_clip_default_experience_template=app_clip_default_experience_template,
                release_with_app_store_version=release_with_app_store_version,
            )
        )

    def get(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClipDefaultExperience:
        """GET /v1/appClipDefaultExperiences/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        action: AppClipAction | None | Unset = UNSET,
        release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
    ) -> AppClipDefaultExperience:
        """PATCH /v1/appClipDefaultExperiences/{id}"""
        return self._send(
            update(id, action=action, release_with_app_store_version=release_with_app_store_version)
        )

    def delete(self, id: Id[AppClipDefaultExperience]) -> None:
        """DELETE /v1/appClipDefaultExperiences/{id}"""
        return self._send(delete(id))

    def get_app_clip_app_store_review_detail(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetAppClipAppStoreReviewDetailFields = {},
        include: GetAppClipAppStoreReviewDetailInclude | None = None,
    ) -> AppClipAppStoreReviewDetail | None:
        """GET /v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail"""
        return self._send(get_app_clip_app_store_review_detail(id, fields=fields, include=include))

    def list_app_clip_default_experience_localizations(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        filter: ListAppClipDefaultExperienceLocalizationsFilter = {},
        fields: ListAppClipDefaultExperienceLocalizationsFields = {},
        include: ListAppClipDefaultExperienceLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppClipDefaultExperienceLocalization]:
        """GET /v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_clip_default_experience_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def get_app_clip_app_store_review_detail_linkage(
        self, id: Id[AppClipDefaultExperience]
    ) -> Ref[AppClipAppStoreReviewDetail] | None:
        """GET /v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail"""
        return self._send(get_app_clip_app_store_review_detail_linkage(id))

    def list_app_clip_default_experience_localizations_linkages(
        self, id: Id[AppClipDefaultExperience], *, limit: int | None = None
    ) -> Pager[Ref[AppClipDefaultExperienceLocalization]]:
        """
        GET /v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations
        (at most 200 a page)
        """
        return self._pager(list_app_clip_default_experience_localizations_linkages(id, limit=limit))

    def get_release_with_app_store_version_linkage(
        self, id: Id[AppClipDefaultExperience]
    ) -> Ref[AppStoreVersion] | None:
        """GET /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion"""
        return self._send(get_release_with_app_store_version_linkage(id))

    def set_release_with_app_store_version(
        self,
        id: Id[AppClipDefaultExperience],
        release_with_app_store_version: Id[AppStoreVersion] | None,
    ) -> None:
        """PATCH /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion"""
        return self._send(set_release_with_app_store_version(id, release_with_app_store_version))

    def get_release_with_app_store_version(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetReleaseWithAppStoreVersionFields = {},
        include: GetReleaseWithAppStoreVersionInclude | None = None,
        limits: GetReleaseWithAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion"""
        return self._send(
            get_release_with_app_store_version(id, fields=fields, include=include, limits=limits)
        )


class AsyncAppClipDefaultExperiences(AsyncNamespace):
    """`/v1/appClipDefaultExperiences`, for asyncio."""

    async def create(
        self,
        *,
        app_clip: Id[AppClip],
        action: AppClipAction | None | Unset = UNSET,
        app_clip_default_experience_template: Id[AppClipDefaultExperience] | Unset = UNSET,
        release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
    ) -> AppClipDefaultExperience:
        """POST /v1/appClipDefaultExperiences"""
        return await self._send(
            create(
                app_clip=app_clip,
                action=action,
                app_clip_default_experience_template=app_clip_default_experience_template,
                release_with_app_store_version=release_with_app_store_version,
            )
        )

    async def get(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClipDefaultExperience:
        """GET /v1/appClipDefaultExperiences/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        action: AppClipAction | None | Unset = UNSET,
        release_with_app_store_version: Id[AppStoreVersion] | Unset = UNSET,
    ) -> AppClipDefaultExperience:
        """PATCH /v1/appClipDefaultExperiences/{id}"""
        return await self._send(
            update(id, action=action, release_with_app_store_version=release_with_app_store_version)
        )

    async def delete(self, id: Id[AppClipDefaultExperience]) -> None:
        """DELETE /v1/appClipDefaultExperiences/{id}"""
        return await self._send(delete(id))

    async def get_app_clip_app_store_review_detail(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetAppClipAppStoreReviewDetailFields = {},
        include: GetAppClipAppStoreReviewDetailInclude | None = None,
    ) -> AppClipAppStoreReviewDetail | None:
        """GET /v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail"""
        return await self._send(
            get_app_clip_app_store_review_detail(id, fields=fields, include=include)
        )

    def list_app_clip_default_experience_localizations(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        filter: ListAppClipDefaultExperienceLocalizationsFilter = {},
        fields: ListAppClipDefaultExperienceLocalizationsFields = {},
        include: ListAppClipDefaultExperienceLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppClipDefaultExperienceLocalization]:
        """GET /v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_clip_default_experience_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    async def get_app_clip_app_store_review_detail_linkage(
        self, id: Id[AppClipDefaultExperience]
    ) -> Ref[AppClipAppStoreReviewDetail] | None:
        """GET /v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail"""
        return await self._send(get_app_clip_app_store_review_detail_linkage(id))

    def list_app_clip_default_experience_localizations_linkages(
        self, id: Id[AppClipDefaultExperience], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppClipDefaultExperienceLocalization]]:
        """
        GET /v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations
        (at most 200 a page)
        """
        return self._pager(list_app_clip_default_experience_localizations_linkages(id, limit=limit))

    async def get_release_with_app_store_version_linkage(
        self, id: Id[AppClipDefaultExperience]
    ) -> Ref[AppStoreVersion] | None:
        """GET /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion"""
        return await self._send(get_release_with_app_store_version_linkage(id))

    async def set_release_with_app_store_version(
        self,
        id: Id[AppClipDefaultExperience],
        release_with_app_store_version: Id[AppStoreVersion] | None,
    ) -> None:
        """PATCH /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion"""
        return await self._send(
            set_release_with_app_store_version(id, release_with_app_store_version)
        )

    async def get_release_with_app_store_version(
        self,
        id: Id[AppClipDefaultExperience],
        *,
        fields: GetReleaseWithAppStoreVersionFields = {},
        include: GetReleaseWithAppStoreVersionInclude | None = None,
        limits: GetReleaseWithAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion"""
        return await self._send(
            get_release_with_app_store_version(id, fields=fields, include=include, limits=limits)
        )
