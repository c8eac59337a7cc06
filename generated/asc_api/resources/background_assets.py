"""`/v1/backgroundAssets`: requests, and the namespaces that send them."""

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
    from ..models import App, BackgroundAsset, BackgroundAssetVersion
    from ..models.app import AppFields
    from ..models.background_asset import BackgroundAssetFields
    from ..models.background_asset_upload_file import BackgroundAssetUploadFileFields
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.background_asset_version_app_store_release import (
        BackgroundAssetVersionAppStoreReleaseFields,
    )
    from ..models.background_asset_version_external_beta_release import (
        BackgroundAssetVersionExternalBetaReleaseFields,
    )
    from ..models.background_asset_version_internal_beta_release import (
        BackgroundAssetVersionInternalBetaReleaseFields,
    )
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "apps": Sequence[AppFields],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
            "backgroundAssets": Sequence[BackgroundAssetFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal["app", "appStoreVersion", "internalBetaVersion", "externalBetaVersion"]
    ]
    ListVersionsFilter = TypedDict(
        "ListVersionsFilter",
        {
            "appStoreRelease.state": OneOrMore[
                Literal[
                    "PREPARE_FOR_SUBMISSION",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "ACCEPTED",
                    "REJECTED",
                    "PROCESSING_FOR_DISTRIBUTION",
                    "READY_FOR_DISTRIBUTION",
                    "SUPERSEDED",
                ]
            ],
            "externalBetaRelease.state": OneOrMore[
                Literal[
                    "READY_FOR_BETA_SUBMISSION",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "REJECTED",
                    "PROCESSING_FOR_TESTING",
                    "READY_FOR_TESTING",
                    "SUPERSEDED",
                ]
            ],
            "internalBetaRelease.state": OneOrMore[Literal["READY_FOR_TESTING", "SUPERSEDED"]],
            "locale": Text,
            "platforms": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "state": OneOrMore[Literal["AWAITING_UPLOAD", "PROCESSING", "FAILED", "COMPLETE"]],
            "version": Text,
        },
        total=False,
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "backgroundAssetUploadFiles": Sequence[BackgroundAssetUploadFileFields],
            "backgroundAssetVersionAppStoreReleases": Sequence[
                BackgroundAssetVersionAppStoreReleaseFields
            ],
            "backgroundAssetVersionExternalBetaReleases": Sequence[
                BackgroundAssetVersionExternalBetaReleaseFields
            ],
            "backgroundAssetVersionInternalBetaReleases": Sequence[
                BackgroundAssetVersionInternalBetaReleaseFields
            ],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
            "backgroundAssets": Sequence[BackgroundAssetFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[
        Literal[
            "backgroundAsset",
            "internalBetaRelease",
            "externalBetaRelease",
            "appStoreRelease",
            "assetFile",
            "manifestFile",
        ]
    ]
    ListVersionsSort = Sequence[Literal["version", "-version"]]

_CREATE = Operation(
    "POST",
    "/v1/backgroundAssets",
    one("BackgroundAsset"),
    body=Body("backgroundAssets", to_one={"app": "apps"}, required="assetPackIdentifier app"),
)
_GET = Operation(
    "GET",
    "/v1/backgroundAssets/{id}",
    one("BackgroundAsset"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "fields[backgroundAssets]": FieldsOf("BackgroundAsset"),
        "include": "app appStoreVersion internalBetaVersion externalBetaVersion",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/backgroundAssets/{id}",
    one("BackgroundAsset"),
    body=Body("backgroundAssets", null="archived"),
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/backgroundAssets/{id}/relationships/versions",
    page_of_refs("BackgroundAssetVersion"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/backgroundAssets/{id}/versions",
    page("BackgroundAssetVersion"),
    query={
        "fields[backgroundAssetUploadFiles]": FieldsOf("BackgroundAssetUploadFile"),
        "fields[backgroundAssetVersionAppStoreReleases]": FieldsOf(
            "BackgroundAssetVersionAppStoreRelease"
        ),
        "fields[backgroundAssetVersionExternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionExternalBetaRelease"
        ),
        "fields[backgroundAssetVersionInternalBetaReleases]": FieldsOf(
            "BackgroundAssetVersionInternalBetaRelease"
        ),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "fields[backgroundAssets]": FieldsOf("BackgroundAsset"),
        "filter[appStoreRelease.state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW "
            "ACCEPTED REJECTED PROCESSING_FOR_DISTRIBUTION READY_FOR_DISTRIBUTION "
            "SUPERSEDED"
        ),
        "filter[externalBetaRelease.state]": (
            "READY_FOR_BETA_SUBMISSION WAITING_FOR_REVIEW IN_REVIEW REJECTED "
            "PROCESSING_FOR_TESTING READY_FOR_TESTING SUPERSEDED"
        ),
        "filter[internalBetaRelease.state]": "READY_FOR_TESTING SUPERSEDED",
        "filter[locale]": None,
        "filter[platforms]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[state]": "AWAITING_UPLOAD PROCESSING FAILED COMPLETE",
        "filter[version]": None,
        "include": (
            "backgroundAsset internalBetaRelease externalBetaRelease appStoreRelease assetFile "
            "manifestFile"
        ),
        "limit": 200,
        "sort": "version -version",
    },
)


def create(*, asset_pack_identifier: str, app: Id[App]) -> Request[BackgroundAsset]:
    """POST /v1/backgroundAssets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassets
    """
    return _CREATE.write(None, {"assetPackIdentifier": asset_pack_identifier}, {"app": app})


def get(
    id: Id[BackgroundAsset], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BackgroundAsset]:
    """GET /v1/backgroundAssets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BackgroundAsset], *, archived: bool | None | Unset = UNSET
) -> Request[BackgroundAsset]:
    """PATCH /v1/backgroundAssets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundassets-_id_
    """
    return _UPDATE.write(id, {"archived": archived}, {})


def list_versions_linkages(
    id: Id[BackgroundAsset], *, limit: int | None = None
) -> ListRequest[Ref[BackgroundAssetVersion]]:
    """GET /v1/backgroundAssets/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[BackgroundAsset],
    *,
    filter: ListVersionsFilter = {},
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    sort: ListVersionsSort | None = None,
    limit: int | None = None,
) -> ListRequest[BackgroundAssetVersion]:
    """GET /v1/backgroundAssets/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_-versions
    """
    return _LIST_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


class BackgroundAssets(Namespace):
    """`/v1/backgroundAssets`."""

    def create(self, *, asset_pack_identifier: str, app: Id[App]) -> BackgroundAsset:
        """POST /v1/backgroundAssets"""
        return self._send(create(asset_pack_identifier=asset_pack_identifier, app=app))

    def get(
        self, id: Id[BackgroundAsset], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BackgroundAsset:
        """GET /v1/backgroundAssets/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[BackgroundAsset], *, archived: bool | None | Unset = UNSET
    ) -> BackgroundAsset:
        """PATCH /v1/backgroundAssets/{id}"""
        return self._send(update(id, archived=archived))

    def list_versions_linkages(
        self, id: Id[BackgroundAsset], *, limit: int | None = None
    ) -> Pager[Ref[BackgroundAssetVersion]]:
        """GET /v1/backgroundAssets/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[BackgroundAsset],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        sort: ListVersionsSort | None = None,
        limit: int | None = None,
    ) -> Pager[BackgroundAssetVersion]:
        """GET /v1/backgroundAssets/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, filter=filter, fields=fields, include=include, sort=sort, limit=limit)
        )


class AsyncBackgroundAssets(AsyncNamespace):
    """`/v1/backgroundAssets`, for asyncio."""

    async def create(self, *, asset_pack_identifier: str, app: Id[App]) -> BackgroundAsset:
        """POST /v1/backgroundAssets"""
        return await self._send(create(asset_pack_identifier=asset_pack_identifier, app=app))

    async def get(
        self, id: Id[BackgroundAsset], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BackgroundAsset:
        """GET /v1/backgroundAssets/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[BackgroundAsset], *, archived: bool | None | Unset = UNSET
    ) -> BackgroundAsset:
        """PATCH /v1/backgroundAssets/{id}"""
        return await self._send(update(id, archived=archived))

    def list_versions_linkages(
        self, id: Id[BackgroundAsset], *, limit: int | None = None
    ) -> AsyncPager[Ref[BackgroundAssetVersion]]:
        """GET /v1/backgroundAssets/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[BackgroundAsset],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        sort: ListVersionsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BackgroundAssetVersion]:
        """GET /v1/backgroundAssets/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, filter=filter, fields=fields, include=include, sort=sort, limit=limit)
        )
