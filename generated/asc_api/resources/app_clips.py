"""`/v1/appClips`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppClip, AppClipAdvancedExperience, AppClipDefaultExperience
    from ..models.app import AppFields
    from ..models.app_clip import AppClipFields
    from ..models.app_clip_advanced_experience import AppClipAdvancedExperienceFields
    from ..models.app_clip_advanced_experience_image import AppClipAdvancedExperienceImageFields
    from ..models.app_clip_advanced_experience_localization import (
        AppClipAdvancedExperienceLocalizationFields,
    )
    from ..models.app_clip_app_store_review_detail import AppClipAppStoreReviewDetailFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_clip_default_experience_localization import (
        AppClipDefaultExperienceLocalizationFields,
    )
    from ..models.app_store_version import AppStoreVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClips": Sequence[AppClipFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["app", "appClipDefaultExperiences"]]
    GetLimits = TypedDict("GetLimits", {"appClipDefaultExperiences": int}, total=False)
    ListAppClipAdvancedExperiencesFilter = TypedDict(
        "ListAppClipAdvancedExperiencesFilter",
        {
            "action": OneOrMore[Literal["OPEN", "VIEW", "PLAY"]],
            "placeStatus": OneOrMore[Literal["PENDING", "MATCHED", "NO_MATCH"]],
            "status": OneOrMore[Literal["RECEIVED", "DEACTIVATED", "APP_TRANSFER_IN_PROGRESS"]],
        },
        total=False,
    )
    ListAppClipAdvancedExperiencesFields = TypedDict(
        "ListAppClipAdvancedExperiencesFields",
        {
            "appClipAdvancedExperienceImages": Sequence[AppClipAdvancedExperienceImageFields],
            "appClipAdvancedExperienceLocalizations": Sequence[
                AppClipAdvancedExperienceLocalizationFields
            ],
            "appClipAdvancedExperiences": Sequence[AppClipAdvancedExperienceFields],
            "appClips": Sequence[AppClipFields],
        },
        total=False,
    )
    ListAppClipAdvancedExperiencesInclude = Sequence[
        Literal["appClip", "headerImage", "localizations"]
    ]
    ListAppClipAdvancedExperiencesLimits = TypedDict(
        "ListAppClipAdvancedExperiencesLimits", {"localizations": int}, total=False
    )
    ListAppClipDefaultExperiencesExists = TypedDict(
        "ListAppClipDefaultExperiencesExists", {"releaseWithAppStoreVersion": bool}, total=False
    )
    ListAppClipDefaultExperiencesFields = TypedDict(
        "ListAppClipDefaultExperiencesFields",
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
    ListAppClipDefaultExperiencesInclude = Sequence[
        Literal[
            "appClip",
            "releaseWithAppStoreVersion",
            "appClipDefaultExperienceLocalizations",
            "appClipAppStoreReviewDetail",
        ]
    ]
    ListAppClipDefaultExperiencesLimits = TypedDict(
        "ListAppClipDefaultExperiencesLimits",
        {"appClipDefaultExperienceLocalizations": int},
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/appClips/{id}",
    one("AppClip"),
    query={
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[apps]": FieldsOf("App"),
        "include": "app appClipDefaultExperiences",
        "limit[appClipDefaultExperiences]": 50,
    },
)
_LIST_APP_CLIP_ADVANCED_EXPERIENCES = Operation(
    "GET",
    "/v1/appClips/{id}/appClipAdvancedExperiences",
    page("AppClipAdvancedExperience"),
    query={
        "fields[appClipAdvancedExperienceImages]": FieldsOf("AppClipAdvancedExperienceImage"),
        "fields[appClipAdvancedExperienceLocalizations]": FieldsOf(
            "AppClipAdvancedExperienceLocalization"
        ),
        "fields[appClipAdvancedExperiences]": FieldsOf("AppClipAdvancedExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "filter[action]": "OPEN VIEW PLAY",
        "filter[placeStatus]": "PENDING MATCHED NO_MATCH",
        "filter[status]": "RECEIVED DEACTIVATED APP_TRANSFER_IN_PROGRESS",
        "include": "appClip headerImage localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)
_LIST_APP_CLIP_DEFAULT_EXPERIENCES = Operation(
    "GET",
    "/v1/appClips/{id}/appClipDefaultExperiences",
    page("AppClipDefaultExperience"),
    query={
        "exists[releaseWithAppStoreVersion]": bool,
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
        "limit": 200,
        "limit[appClipDefaultExperienceLocalizations]": 50,
    },
)
_LIST_APP_CLIP_ADVANCED_EXPERIENCES_LINKAGES = Operation(
    "GET",
    "/v1/appClips/{id}/relationships/appClipAdvancedExperiences",
    page_of_refs("AppClipAdvancedExperience"),
    query={"limit": 200},
)
_LIST_APP_CLIP_DEFAULT_EXPERIENCES_LINKAGES = Operation(
    "GET",
    "/v1/appClips/{id}/relationships/appClipDefaultExperiences",
    page_of_refs("AppClipDefaultExperience"),
    query={"limit": 200},
)


def get(
    id: Id[AppClip],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppClip]:
    """GET /v1/appClips/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_app_clip_advanced_experiences(
    id: Id[AppClip],
    *,
    filter: ListAppClipAdvancedExperiencesFilter = {},
    fields: ListAppClipAdvancedExperiencesFields = {},
    include: ListAppClipAdvancedExperiencesInclude | None = None,
    limit: int | None = None,
    limits: ListAppClipAdvancedExperiencesLimits = {},
) -> ListRequest[AppClipAdvancedExperience]:
    """GET /v1/appClips/{id}/appClipAdvancedExperiences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-appclipadvancedexperiences
    """
    return _LIST_APP_CLIP_ADVANCED_EXPERIENCES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_clip_default_experiences(
    id: Id[AppClip],
    *,
    exists: ListAppClipDefaultExperiencesExists = {},
    fields: ListAppClipDefaultExperiencesFields = {},
    include: ListAppClipDefaultExperiencesInclude | None = None,
    limit: int | None = None,
    limits: ListAppClipDefaultExperiencesLimits = {},
) -> ListRequest[AppClipDefaultExperience]:
    """GET /v1/appClips/{id}/appClipDefaultExperiences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-appclipdefaultexperiences
    """
    return _LIST_APP_CLIP_DEFAULT_EXPERIENCES.list(
        id, exists=exists, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_clip_advanced_experiences_linkages(
    id: Id[AppClip], *, limit: int | None = None
) -> ListRequest[Ref[AppClipAdvancedExperience]]:
    """GET /v1/appClips/{id}/relationships/appClipAdvancedExperiences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-relationships-appclipadvancedexperiences
    """
    return _LIST_APP_CLIP_ADVANCED_EXPERIENCES_LINKAGES.list(id, limit=limit)


def list_app_clip_default_experiences_linkages(
    id: Id[AppClip], *, limit: int | None = None
) -> ListRequest[Ref[AppClipDefaultExperience]]:
    """GET /v1/appClips/{id}/relationships/appClipDefaultExperiences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-relationships-appclipdefaultexperiences
    """
    return _LIST_APP_CLIP_DEFAULT_EXPERIENCES_LINKAGES.list(id, limit=limit)


class AppClips(Namespace):
    """`/v1/appClips`."""

    def get(
        self,
        id: Id[AppClip],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClip:
        """GET /v1/appClips/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_app_clip_advanced_experiences(
        self,
        id: Id[AppClip],
        *,
        filter: ListAppClipAdvancedExperiencesFilter = {},
        fields: ListAppClipAdvancedExperiencesFields = {},
        include: ListAppClipAdvancedExperiencesInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipAdvancedExperiencesLimits = {},
    ) -> Pager[AppClipAdvancedExperience]:
        """GET /v1/appClips/{id}/appClipAdvancedExperiences (at most 200 a page)"""
        return self._pager(
            list_app_clip_advanced_experiences(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_clip_default_experiences(
        self,
        id: Id[AppClip],
        *,
        exists: ListAppClipDefaultExperiencesExists = {},
        fields: ListAppClipDefaultExperiencesFields = {},
        include: ListAppClipDefaultExperiencesInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipDefaultExperiencesLimits = {},
    ) -> Pager[AppClipDefaultExperience]:
        """GET /v1/appClips/{id}/appClipDefaultExperiences (at most 200 a page)"""
        return self._pager(
            list_app_clip_default_experiences(
                id, exists=exists, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_clip_advanced_experiences_linkages(
        self, id: Id[AppClip], *, limit: int | None = None
    ) -> Pager[Ref[AppClipAdvancedExperience]]:
        """GET /v1/appClips/{id}/relationships/appClipAdvancedExperiences (at most 200 a page)"""
        return self._pager(list_app_clip_advanced_experiences_linkages(id, limit=limit))

    def list_app_clip_default_experiences_linkages(
        self, id: Id[AppClip], *, limit: int | None = None
    ) -> Pager[Ref[AppClipDefaultExperience]]:
        """GET /v1/appClips/{id}/relationships/appClipDefaultExperiences (at most 200 a page)"""
        return self._pager(list_app_clip_default_experiences_linkages(id, limit=limit))


class AsyncAppClips(AsyncNamespace):
    """`/v1/appClips`, for asyncio."""

    async def get(
        self,
        id: Id[AppClip],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClip:
        """GET /v1/appClips/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_app_clip_advanced_experiences(
        self,
        id: Id[AppClip],
        *,
        filter: ListAppClipAdvancedExperiencesFilter = {},
        fields: ListAppClipAdvancedExperiencesFields = {},
        include: ListAppClipAdvancedExperiencesInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipAdvancedExperiencesLimits = {},
    ) -> AsyncPager[AppClipAdvancedExperience]:
        """GET /v1/appClips/{id}/appClipAdvancedExperiences (at most 200 a page)"""
        return self._pager(
            list_app_clip_advanced_experiences(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_clip_default_experiences(
        self,
        id: Id[AppClip],
        *,
        exists: ListAppClipDefaultExperiencesExists = {},
        fields: ListAppClipDefaultExperiencesFields = {},
        include: ListAppClipDefaultExperiencesInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipDefaultExperiencesLimits = {},
    ) -> AsyncPager[AppClipDefaultExperience]:
        """GET /v1/appClips/{id}/appClipDefaultExperiences (at most 200 a page)"""
        return self._pager(
            list_app_clip_default_experiences(
                id, exists=exists, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_clip_advanced_experiences_linkages(
        self, id: Id[AppClip], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppClipAdvancedExperience]]:
        """GET /v1/appClips/{id}/relationships/appClipAdvancedExperiences (at most 200 a page)"""
        return self._pager(list_app_clip_advanced_experiences_linkages(id, limit=limit))

    def list_app_clip_default_experiences_linkages(
        self, id: Id[AppClip], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppClipDefaultExperience]]:
        """GET /v1/appClips/{id}/relationships/appClipDefaultExperiences (at most 200 a page)"""
        return self._pager(list_app_clip_default_experiences_linkages(id, limit=limit))
