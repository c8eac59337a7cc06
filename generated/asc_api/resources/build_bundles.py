"""`/v1/buildBundles`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppClipDomainStatus,
        BetaAppClipInvocation,
        BuildBundle,
        BuildBundleFileSize,
    )
    from ..models.app_clip_domain_status import AppClipDomainStatusFields
    from ..models.beta_app_clip_invocation import BetaAppClipInvocationFields
    from ..models.beta_app_clip_invocation_localization import (
        BetaAppClipInvocationLocalizationFields,
    )
    from ..models.build_bundle_file_size import BuildBundleFileSizeFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetAppClipDomainCacheStatusFields = TypedDict(
        "GetAppClipDomainCacheStatusFields",
        {"appClipDomainStatuses": Sequence[AppClipDomainStatusFields]},
        total=False,
    )
    GetAppClipDomainDebugStatusFields = GetAppClipDomainCacheStatusFields
    ListBetaAppClipInvocationsFields = TypedDict(
        "ListBetaAppClipInvocationsFields",
        {
            "betaAppClipInvocationLocalizations": Sequence[BetaAppClipInvocationLocalizationFields],
            "betaAppClipInvocations": Sequence[BetaAppClipInvocationFields],
        },
        total=False,
    )
    ListBetaAppClipInvocationsInclude = Sequence[Literal["betaAppClipInvocationLocalizations"]]
    ListBetaAppClipInvocationsLimits = TypedDict(
        "ListBetaAppClipInvocationsLimits", {"betaAppClipInvocationLocalizations": int}, total=False
    )
    ListBuildBundleFileSizesFields = TypedDict(
        "ListBuildBundleFileSizesFields",
        {"buildBundleFileSizes": Sequence[BuildBundleFileSizeFields]},
        total=False,
    )

_GET_APP_CLIP_DOMAIN_CACHE_STATUS = Operation(
    "GET",
    "/v1/buildBundles/{id}/appClipDomainCacheStatus",
    one("AppClipDomainStatus"),
    query={"fields[appClipDomainStatuses]": FieldsOf("AppClipDomainStatus")},
)
_GET_APP_CLIP_DOMAIN_DEBUG_STATUS = Operation(
    "GET",
    "/v1/buildBundles/{id}/appClipDomainDebugStatus",
    one("AppClipDomainStatus"),
    query={"fields[appClipDomainStatuses]": FieldsOf("AppClipDomainStatus")},
)
_LIST_BETA_APP_CLIP_INVOCATIONS = Operation(
    "GET",
    "/v1/buildBundles/{id}/betaAppClipInvocations",
    page("BetaAppClipInvocation"),
    query={
        "fields[betaAppClipInvocationLocalizations]": FieldsOf("BetaAppClipInvocationLocalization"),
        "fields[betaAppClipInvocations]": FieldsOf("BetaAppClipInvocation"),
        "include": "betaAppClipInvocationLocalizations",
        "limit": 200,
        "limit[betaAppClipInvocationLocalizations]": 50,
    },
)
_LIST_BUILD_BUNDLE_FILE_SIZES = Operation(
    "GET",
    "/v1/buildBundles/{id}/buildBundleFileSizes",
    page("BuildBundleFileSize"),
    query={"fields[buildBundleFileSizes]": FieldsOf("BuildBundleFileSize"), "limit": 200},
)
_GET_APP_CLIP_DOMAIN_CACHE_STATUS_LINKAGE = Operation(
    "GET",
    "/v1/buildBundles/{id}/relationships/appClipDomainCacheStatus",
    one_ref("AppClipDomainStatus"),
)
_GET_APP_CLIP_DOMAIN_DEBUG_STATUS_LINKAGE = Operation(
    "GET",
    "/v1/buildBundles/{id}/relationships/appClipDomainDebugStatus",
    one_ref("AppClipDomainStatus"),
)
_LIST_BETA_APP_CLIP_INVOCATIONS_LINKAGES = Operation(
    "GET",
    "/v1/buildBundles/{id}/relationships/betaAppClipInvocations",
    page_of_refs("BetaAppClipInvocation"),
    query={"limit": 200},
)
_LIST_BUILD_BUNDLE_FILE_SIZES_LINKAGES = Operation(
    "GET",
    "/v1/buildBundles/{id}/relationships/buildBundleFileSizes",
    page_of_refs("BuildBundleFileSize"),
    query={"limit": 200},
)


def get_app_clip_domain_cache_status(
    id: Id[BuildBundle], *, fields: GetAppClipDomainCacheStatusFields = {}
) -> Request[AppClipDomainStatus | None]:
    """GET /v1/buildBundles/{id}/appClipDomainCacheStatus
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-appclipdomaincachestatus
    """
    return _GET_APP_CLIP_DOMAIN_CACHE_STATUS(id, fields=fields)


def get_app_clip_domain_debug_status(
    id: Id[BuildBundle], *, fields: GetAppClipDomainDebugStatusFields = {}
) -> Request[AppClipDomainStatus | None]:
    """GET /v1/buildBundles/{id}/appClipDomainDebugStatus
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-appclipdomaindebugstatus
    """
    return _GET_APP_CLIP_DOMAIN_DEBUG_STATUS(id, fields=fields)


def list_beta_app_clip_invocations(
    id: Id[BuildBundle],
    *,
    fields: ListBetaAppClipInvocationsFields = {},
    include: ListBetaAppClipInvocationsInclude | None = None,
    limit: int | None = None,
    limits: ListBetaAppClipInvocationsLimits = {},
) -> ListRequest[BetaAppClipInvocation]:
    """GET /v1/buildBundles/{id}/betaAppClipInvocations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-betaappclipinvocations
    """
    return _LIST_BETA_APP_CLIP_INVOCATIONS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_build_bundle_file_sizes(
    id: Id[BuildBundle], *, fields: ListBuildBundleFileSizesFields = {}, limit: int | None = None
) -> ListRequest[BuildBundleFileSize]:
    """GET /v1/buildBundles/{id}/buildBundleFileSizes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-buildbundlefilesizes
    """
    return _LIST_BUILD_BUNDLE_FILE_SIZES.list(id, fields=fields, limit=limit)


def get_app_clip_domain_cache_status_linkage(
    id: Id[BuildBundle],
) -> Request[Ref[AppClipDomainStatus] | None]:
    """GET /v1/buildBundles/{id}/relationships/appClipDomainCacheStatus
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-appclipdomaincachestatus
    """
    return _GET_APP_CLIP_DOMAIN_CACHE_STATUS_LINKAGE(id)


def get_app_clip_domain_debug_status_linkage(
    id: Id[BuildBundle],
) -> Request[Ref[AppClipDomainStatus] | None]:
    """GET /v1/buildBundles/{id}/relationships/appClipDomainDebugStatus
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-appclipdomaindebugstatus
    """
    return _GET_APP_CLIP_DOMAIN_DEBUG_STATUS_LINKAGE(id)


def list_beta_app_clip_invocations_linkages(
    id: Id[BuildBundle], *, limit: int | None = None
) -> ListRequest[Ref[BetaAppClipInvocation]]:
    """GET /v1/buildBundles/{id}/relationships/betaAppClipInvocations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-betaappclipinvocations
    """
    return _LIST_BETA_APP_CLIP_INVOCATIONS_LINKAGES.list(id, limit=limit)


def list_build_bundle_file_sizes_linkages(
    id: Id[BuildBundle], *, limit: int | None = None
) -> ListRequest[Ref[BuildBundleFileSize]]:
    """GET /v1/buildBundles/{id}/relationships/buildBundleFileSizes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-buildbundlefilesizes
    """
    return _LIST_BUILD_BUNDLE_FILE_SIZES_LINKAGES.list(id, limit=limit)


class BuildBundles(Namespace):
    """`/v1/buildBundles`."""

    def get_app_clip_domain_cache_status(
        self, id: Id[BuildBundle], *, fields: GetAppClipDomainCacheStatusFields = {}
    ) -> AppClipDomainStatus | None:
        """GET /v1/buildBundles/{id}/appClipDomainCacheStatus"""
        return self._send(get_app_clip_domain_cache_status(id, fields=fields))

    def get_app_clip_domain_debug_status(
        self, id: Id[BuildBundle], *, fields: GetAppClipDomainDebugStatusFields = {}
    ) -> AppClipDomainStatus | None:
        """GET /v1/buildBundles/{id}/appClipDomainDebugStatus"""
        return self._send(get_app_clip_domain_debug_status(id, fields=fields))

    def list_beta_app_clip_invocations(
        self,
        id: Id[BuildBundle],
        *,
        fields: ListBetaAppClipInvocationsFields = {},
        include: ListBetaAppClipInvocationsInclude | None = None,
        limit: int | None = None,
        limits: ListBetaAppClipInvocationsLimits = {},
    ) -> Pager[BetaAppClipInvocation]:
        """GET /v1/buildBundles/{id}/betaAppClipInvocations (at most 200 a page)"""
        return self._pager(
            list_beta_app_clip_invocations(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_build_bundle_file_sizes(
        self,
        id: Id[BuildBundle],
        *,
        fields: ListBuildBundleFileSizesFields = {},
        limit: int | None = None,
    ) -> Pager[BuildBundleFileSize]:
        """GET /v1/buildBundles/{id}/buildBundleFileSizes (at most 200 a page)"""
        return self._pager(list_build_bundle_file_sizes(id, fields=fields, limit=limit))

    def get_app_clip_domain_cache_status_linkage(
        self, id: Id[BuildBundle]
    ) -> Ref[AppClipDomainStatus] | None:
        """GET /v1/buildBundles/{id}/relationships/appClipDomainCacheStatus"""
        return self._send(get_app_clip_domain_cache_status_linkage(id))

    def get_app_clip_domain_debug_status_linkage(
        self, id: Id[BuildBundle]
    ) -> Ref[AppClipDomainStatus] | None:
        """GET /v1/buildBundles/{id}/relationships/appClipDomainDebugStatus"""
        return self._send(get_app_clip_domain_debug_status_linkage(id))

    def list_beta_app_clip_invocations_linkages(
        self, id: Id[BuildBundle], *, limit: int | None = None
    ) -> Pager[Ref[BetaAppClipInvocation]]:
        """GET /v1/buildBundles/{id}/relationships/betaAppClipInvocations (at most 200 a page)"""
        return self._pager(list_beta_app_clip_invocations_linkages(id, limit=limit))

    def list_build_bundle_file_sizes_linkages(
        self, id: Id[BuildBundle], *, limit: int | None = None
    ) -> Pager[Ref[BuildBundleFileSize]]:
        """GET /v1/buildBundles/{id}/relationships/buildBundleFileSizes (at most 200 a page)"""
        return self._pager(list_build_bundle_file_sizes_linkages(id, limit=limit))


class AsyncBuildBundles(AsyncNamespace):
    """`/v1/buildBundles`, for asyncio."""

    async def get_app_clip_domain_cache_status(
        self, id: Id[BuildBundle], *, fields: GetAppClipDomainCacheStatusFields = {}
    ) -> AppClipDomainStatus | None:
        """GET /v1/buildBundles/{id}/appClipDomainCacheStatus"""
        return await self._send(get_app_clip_domain_cache_status(id, fields=fields))

    async def get_app_clip_domain_debug_status(
        self, id: Id[BuildBundle], *, fields: GetAppClipDomainDebugStatusFields = {}
    ) -> AppClipDomainStatus | None:
        """GET /v1/buildBundles/{id}/appClipDomainDebugStatus"""
        return await self._send(get_app_clip_domain_debug_status(id, fields=fields))

    def list_beta_app_clip_invocations(
        self,
        id: Id[BuildBundle],
        *,
        fields: ListBetaAppClipInvocationsFields = {},
        include: ListBetaAppClipInvocationsInclude | None = None,
        limit: int | None = None,
        limits: ListBetaAppClipInvocationsLimits = {},
    ) -> AsyncPager[BetaAppClipInvocation]:
        """GET /v1/buildBundles/{id}/betaAppClipInvocations (at most 200 a page)"""
        return self._pager(
            list_beta_app_clip_invocations(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_build_bundle_file_sizes(
        self,
        id: Id[BuildBundle],
        *,
        fields: ListBuildBundleFileSizesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[BuildBundleFileSize]:
        """GET /v1/buildBundles/{id}/buildBundleFileSizes (at most 200 a page)"""
        return self._pager(list_build_bundle_file_sizes(id, fields=fields, limit=limit))

    async def get_app_clip_domain_cache_status_linkage(
        self, id: Id[BuildBundle]
    ) -> Ref[AppClipDomainStatus] | None:
        """GET /v1/buildBundles/{id}/relationships/appClipDomainCacheStatus"""
        return await self._send(get_app_clip_domain_cache_status_linkage(id))

    async def get_app_clip_domain_debug_status_linkage(
        self, id: Id[BuildBundle]
    ) -> Ref[AppClipDomainStatus] | None:
        """GET /v1/buildBundles/{id}/relationships/appClipDomainDebugStatus"""
        return await self._send(get_app_clip_domain_debug_status_linkage(id))

    def list_beta_app_clip_invocations_linkages(
        self, id: Id[BuildBundle], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaAppClipInvocation]]:
        """GET /v1/buildBundles/{id}/relationships/betaAppClipInvocations (at most 200 a page)"""
        return self._pager(list_beta_app_clip_invocations_linkages(id, limit=limit))

    def list_build_bundle_file_sizes_linkages(
        self, id: Id[BuildBundle], *, limit: int | None = None
    ) -> AsyncPager[Ref[BuildBundleFileSize]]:
        """GET /v1/buildBundles/{id}/relationships/buildBundleFileSizes (at most 200 a page)"""
        return self._pager(list_build_bundle_file_sizes_linkages(id, limit=limit))
