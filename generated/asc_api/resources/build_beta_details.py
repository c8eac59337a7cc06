"""`/v1/buildBetaDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import Build, BuildBetaDetail
    from ..models.app import AppFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.beta_app_review_submission import BetaAppReviewSubmissionFields
    from ..models.beta_build_localization import BetaBuildLocalizationFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..models.build_beta_detail import BuildBetaDetailFields
    from ..models.build_bundle import BuildBundleFields
    from ..models.build_icon import BuildIconFields
    from ..models.build_upload import BuildUploadFields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"build": Text, "id": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {"buildBetaDetails": Sequence[BuildBetaDetailFields], "builds": Sequence[BuildFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["build"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetBuildFields = TypedDict(
        "GetBuildFields",
        {
            "appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "betaAppReviewSubmissions": Sequence[BetaAppReviewSubmissionFields],
            "betaBuildLocalizations": Sequence[BetaBuildLocalizationFields],
            "betaGroups": Sequence[BetaGroupFields],
            "betaTesters": Sequence[BetaTesterFields],
            "buildBetaDetails": Sequence[BuildBetaDetailFields],
            "buildBundles": Sequence[BuildBundleFields],
            "buildIcons": Sequence[BuildIconFields],
            "buildUploads": Sequence[BuildUploadFields],
            "builds": Sequence[BuildFields],
            "preReleaseVersions": Sequence[PrereleaseVersionFields],
        },
        total=False,
    )
    GetBuildInclude = Sequence[
        Literal[
            "preReleaseVersion",
            "individualTesters",
            "betaGroups",
            "betaBuildLocalizations",
            "appEncryptionDeclaration",
            "betaAppReviewSubmission",
            "app",
            "buildBetaDetail",
            "appStoreVersion",
            "icons",
            "buildBundles",
            "buildUpload",
        ]
    ]
    GetBuildLimits = TypedDict(
        "GetBuildLimits",
        {
            "betaBuildLocalizations": int,
            "betaGroups": int,
            "buildBundles": int,
            "icons": int,
            "individualTesters": int,
        },
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/buildBetaDetails",
    page("BuildBetaDetail"),
    query={
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[builds]": FieldsOf("Build"),
        "filter[build]": Ids,
        "filter[id]": Ids,
        "include": "build",
        "limit": 200,
    },
)
_GET = Operation(
    "GET",
    "/v1/buildBetaDetails/{id}",
    one("BuildBetaDetail"),
    query={
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/buildBetaDetails/{id}",
    one("BuildBetaDetail"),
    body=Body("buildBetaDetails", null="autoNotifyEnabled"),
)
_GET_BUILD = Operation(
    "GET",
    "/v1/buildBetaDetails/{id}/build",
    one("Build"),
    query={
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission"),
        "fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[buildBundles]": FieldsOf("BuildBundle"),
        "fields[buildIcons]": FieldsOf("BuildIcon"),
        "fields[buildUploads]": FieldsOf("BuildUpload"),
        "fields[builds]": FieldsOf("Build"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "include": (
            "preReleaseVersion individualTesters betaGroups betaBuildLocalizations "
            "appEncryptionDeclaration betaAppReviewSubmission app buildBetaDetail appStoreVersion icons "
            "buildBundles buildUpload"
        ),
        "limit[betaBuildLocalizations]": 50,
        "limit[betaGroups]": 50,
        "limit[buildBundles]": 50,
        "limit[icons]": 50,
        "limit[individualTesters]": 50,
    },
)
_GET_BUILD_LINKAGE = Operation(
    "GET", "/v1/buildBetaDetails/{id}/relationships/build", one_ref("Build")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BuildBetaDetail]:
    """GET /v1/buildBetaDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def get(
    id: Id[BuildBetaDetail], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BuildBetaDetail]:
    """GET /v1/buildBetaDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BuildBetaDetail], *, auto_notify_enabled: bool | None | Unset = UNSET
) -> Request[BuildBetaDetail]:
    """PATCH /v1/buildBetaDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildbetadetails-_id_
    """
    return _UPDATE.write(id, {"autoNotifyEnabled": auto_notify_enabled}, {})


def get_build(
    id: Id[BuildBetaDetail],
    *,
    fields: GetBuildFields = {},
    include: GetBuildInclude | None = None,
    limits: GetBuildLimits = {},
) -> Request[Build | None]:
    """GET /v1/buildBetaDetails/{id}/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_-build
    """
    return _GET_BUILD(id, fields=fields, include=include, limits=limits)


def get_build_linkage(id: Id[BuildBetaDetail]) -> Request[Ref[Build] | None]:
    """GET /v1/buildBetaDetails/{id}/relationships/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_-relationships-build
    """
    return _GET_BUILD_LINKAGE(id)


class BuildBetaDetails(Namespace):
    """`/v1/buildBetaDetails`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BuildBetaDetail]:
        """GET /v1/buildBetaDetails (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def get(
        self, id: Id[BuildBetaDetail], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BuildBetaDetail:
        """GET /v1/buildBetaDetails/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[BuildBetaDetail], *, auto_notify_enabled: bool | None | Unset = UNSET
    ) -> BuildBetaDetail:
        """PATCH /v1/buildBetaDetails/{id}"""
        return self._send(update(id, auto_notify_enabled=auto_notify_enabled))

    def get_build(
        self,
        id: Id[BuildBetaDetail],
        *,
        fields: GetBuildFields = {},
        include: GetBuildInclude | None = None,
        limits: GetBuildLimits = {},
    ) -> Build | None:
        """GET /v1/buildBetaDetails/{id}/build"""
        return self._send(get_build(id, fields=fields, include=include, limits=limits))

    def get_build_linkage(self, id: Id[BuildBetaDetail]) -> Ref[Build] | None:
        """GET /v1/buildBetaDetails/{id}/relationships/build"""
        return self._send(get_build_linkage(id))


class AsyncBuildBetaDetails(AsyncNamespace):
    """`/v1/buildBetaDetails`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BuildBetaDetail]:
        """GET /v1/buildBetaDetails (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def get(
        self, id: Id[BuildBetaDetail], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BuildBetaDetail:
        """GET /v1/buildBetaDetails/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[BuildBetaDetail], *, auto_notify_enabled: bool | None | Unset = UNSET
    ) -> BuildBetaDetail:
        """PATCH /v1/buildBetaDetails/{id}"""
        return await self._send(update(id, auto_notify_enabled=auto_notify_enabled))

    async def get_build(
        self,
        id: Id[BuildBetaDetail],
        *,
        fields: GetBuildFields = {},
        include: GetBuildInclude | None = None,
        limits: GetBuildLimits = {},
    ) -> Build | None:
        """GET /v1/buildBetaDetails/{id}/build"""
        return await self._send(get_build(id, fields=fields, include=include, limits=limits))

    async def get_build_linkage(self, id: Id[BuildBetaDetail]) -> Ref[Build] | None:
        """GET /v1/buildBetaDetails/{id}/relationships/build"""
        return await self._send(get_build_linkage(id))
