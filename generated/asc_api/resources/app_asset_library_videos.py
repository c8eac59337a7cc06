"""`/v1/appAssetLibraryVideos`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppAssetLibraryAssetCategory
    from ..list_request import ListRequest
    from ..models import AppAssetLibrary, AppAssetLibraryPlacement, AppAssetLibraryVideo
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_store_version_experiment_treatment_localization import (
        AppStoreVersionExperimentTreatmentLocalizationFields,
    )
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appAssetLibraryVideos": Sequence[AppAssetLibraryVideoFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["placements"]]
    GetLimits = TypedDict("GetLimits", {"placements": int}, total=False)
    ListPlacementsFilter = TypedDict(
        "ListPlacementsFilter",
        {
            "appCustomProductPageLocalization": Text,
            "appEventLocalization": Text,
            "appStoreVersionExperimentTreatmentLocalization": Text,
            "appStoreVersionLocalization": Text,
            "id": Text,
            "image": Text,
            "placementGroup": Text,
            "placementType": OneOrMore[
                Literal[
                    "APP_SCREENSHOT",
                    "IMESSAGE_APP_SCREENSHOT",
                    "APP_PREVIEW",
                    "PRODUCT_PAGE_HEADER_ASSET",
                    "APP_STORE_SEARCH_RESULTS_ASSET",
                    "SEARCH_RESULTS_ADS_ASSET",
                    "TODAY_TAB_ADS_ASSET",
                    "EVENT_CARD_ASSET",
                    "EVENT_DETAILS_PAGE_ASSET",
                    "RETENTION_MESSAGE_ASSET",
                ]
            ],
            "state": OneOrMore[
                Literal[
                    "ASSET_PROCESSING",
                    "FAILED",
                    "PARENT_PREPARE_FOR_SUBMISSION",
                    "PARENT_READY_FOR_REVIEW",
                    "PARENT_WAITING_FOR_REVIEW",
                    "PARENT_IN_REVIEW",
                    "PARENT_APPROVED",
                ]
            ],
        },
        total=False,
    )
    ListPlacementsFields = TypedDict(
        "ListPlacementsFields",
        {
            "appAssetLibraryImages": Sequence[AppAssetLibraryImageFields],
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appAssetLibraryVideos": Sequence[AppAssetLibraryVideoFields],
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
        },
        total=False,
    )
    ListPlacementsInclude = Sequence[
        Literal[
            "image",
            "video",
            "appEventLocalization",
            "appStoreVersionLocalization",
            "appCustomProductPageLocalization",
            "appStoreVersionExperimentTreatmentLocalization",
        ]
    ]
    ListPlacementsSort = Sequence[
        Literal[
            "createdDate",
            "-createdDate",
            "lastModifiedDate",
            "-lastModifiedDate",
            "placementGroupPosition",
            "-placementGroupPosition",
        ]
    ]

_CREATE = Operation(
    "POST",
    "/v1/appAssetLibraryVideos",
    one("AppAssetLibraryVideo"),
    body=Body(
        "appAssetLibraryVideos",
        to_one={"assetLibrary": "appAssetLibraries"},
        to_many={"placements": "appAssetLibraryPlacements"},
        null="previewFrameTimeCode referenceName",
        required="category fileName fileSize assetLibrary",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appAssetLibraryVideos/{id}",
    one("AppAssetLibraryVideo"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appAssetLibraryVideos]": FieldsOf("AppAssetLibraryVideo"),
        "include": "placements",
        "limit[placements]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appAssetLibraryVideos/{id}",
    one("AppAssetLibraryVideo"),
    body=Body("appAssetLibraryVideos", null="archived previewFrameTimeCode referenceName uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appAssetLibraryVideos/{id}")
_LIST_PLACEMENTS = Operation(
    "GET",
    "/v1/appAssetLibraryVideos/{id}/placements",
    page("AppAssetLibraryPlacement"),
    query={
        "fields[appAssetLibraryImages]": FieldsOf("AppAssetLibraryImage"),
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appAssetLibraryVideos]": FieldsOf("AppAssetLibraryVideo"),
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "filter[appCustomProductPageLocalization]": Ids,
        "filter[appEventLocalization]": Ids,
        "filter[appStoreVersionExperimentTreatmentLocalization]": Ids,
        "filter[appStoreVersionLocalization]": Ids,
        "filter[id]": Ids,
        "filter[image]": Ids,
        "filter[placementGroup]": None,
        "filter[placementType]": (
            "APP_SCREENSHOT IMESSAGE_APP_SCREENSHOT APP_PREVIEW PRODUCT_PAGE_HEADER_ASSET "
            "APP_STORE_SEARCH_RESULTS_ASSET SEARCH_RESULTS_ADS_ASSET TODAY_TAB_ADS_ASSET "
            "EVENT_CARD_ASSET EVENT_DETAILS_PAGE_ASSET RETENTION_MESSAGE_ASSET"
        ),
        "filter[state]": (
            "ASSET_PROCESSING FAILED PARENT_PREPARE_FOR_SUBMISSION PARENT_READY_FOR_REVIEW "
            "PARENT_WAITING_FOR_REVIEW PARENT_IN_REVIEW PARENT_APPROVED"
        ),
        "include": (
            "image video appEventLocalization appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization"
        ),
        "limit": 200,
        "sort": (
            "createdDate -createdDate lastModifiedDate -lastModifiedDate placementGroupPosition "
            "-placementGroupPosition"
        ),
    },
)
_LIST_PLACEMENTS_LINKAGES = Operation(
    "GET",
    "/v1/appAssetLibraryVideos/{id}/relationships/placements",
    page_of_refs("AppAssetLibraryPlacement"),
    query={"limit": 200},
)


def create(
    *,
    category: AppAssetLibraryAssetCategory,
    file_name: str,
    file_size: int,
    asset_library: Id[AppAssetLibrary],
    preview_frame_time_code: str | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
) -> Request[AppAssetLibraryVideo]:
    """POST /v1/appAssetLibraryVideos

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appassetlibraryvideos
    """
    return _CREATE.write(
        None,
        {
            "category": category,
            "fileName": file_name,
            "fileSize": file_size,
            "previewFrameTimeCode": preview_frame_time_code,
            "referenceName": reference_name,
        },
        {"assetLibrary": asset_library, "placements": placements},
    )


def get(
    id: Id[AppAssetLibraryVideo],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppAssetLibraryVideo]:
    """GET /v1/appAssetLibraryVideos/{id}

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryvideos-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppAssetLibraryVideo],
    *,
    archived: bool | None | Unset = UNSET,
    preview_frame_time_code: str | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppAssetLibraryVideo]:
    """PATCH /v1/appAssetLibraryVideos/{id}

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appassetlibraryvideos-_id_
    """
    return _UPDATE.write(
        id,
        {
            "archived": archived,
            "previewFrameTimeCode": preview_frame_time_code,
            "referenceName": reference_name,
            "uploaded": uploaded,
        },
        {},
    )


def delete(id: Id[AppAssetLibraryVideo]) -> Request[None]:
    """DELETE /v1/appAssetLibraryVideos/{id}

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appassetlibraryvideos-_id_
    """
    return _DELETE(id)


def list_placements(
    id: Id[AppAssetLibraryVideo],
    *,
    filter: ListPlacementsFilter = {},
    fields: ListPlacementsFields = {},
    include: ListPlacementsInclude | None = None,
    sort: ListPlacementsSort | None = None,
    limit: int | None = None,
) -> ListRequest[AppAssetLibraryPlacement]:
    """GET /v1/appAssetLibraryVideos/{id}/placements (at most 200 a page)

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryvideos-_id_-placements
    """
    return _LIST_PLACEMENTS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_placements_linkages(
    id: Id[AppAssetLibraryVideo], *, limit: int | None = None
) -> ListRequest[Ref[AppAssetLibraryPlacement]]:
    """GET /v1/appAssetLibraryVideos/{id}/relationships/placements (at most 200 a page)

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryvideos-_id_-relationships-placements
    """
    return _LIST_PLACEMENTS_LINKAGES.list(id, limit=limit)


class AppAssetLibraryVideos(Namespace):
    """`/v1/appAssetLibraryVideos`."""

    def create(
        self,
        *,
        category: AppAssetLibraryAssetCategory,
        file_name: str,
        file_size: int,
        asset_library: Id[AppAssetLibrary],
        preview_frame_time_code: str | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
    ) -> AppAssetLibraryVideo:
        """POST /v1/appAssetLibraryVideos

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(
            create(
                category=category,
                file_name=file_name,
                file_size=file_size,
                asset_library=asset_library,
                preview_frame_time_code=preview_frame_time_code,
                reference_name=reference_name,
                placements=placements,
            )
        )

    def get(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppAssetLibraryVideo:
        """GET /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        archived: bool | None | Unset = UNSET,
        preview_frame_time_code: str | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppAssetLibraryVideo:
        """PATCH /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(
            update(
                id,
                archived=archived,
                preview_frame_time_code=preview_frame_time_code,
                reference_name=reference_name,
                uploaded=uploaded,
            )
        )

    def delete(self, id: Id[AppAssetLibraryVideo]) -> None:
        """DELETE /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(delete(id))

    def list_placements(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> Pager[AppAssetLibraryPlacement]:
        """GET /v1/appAssetLibraryVideos/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_placements_linkages(
        self, id: Id[AppAssetLibraryVideo], *, limit: int | None = None
    ) -> Pager[Ref[AppAssetLibraryPlacement]]:
        """GET /v1/appAssetLibraryVideos/{id}/relationships/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list_placements_linkages(id, limit=limit))


class AsyncAppAssetLibraryVideos(AsyncNamespace):
    """`/v1/appAssetLibraryVideos`, for asyncio."""

    async def create(
        self,
        *,
        category: AppAssetLibraryAssetCategory,
        file_name: str,
        file_size: int,
        asset_library: Id[AppAssetLibrary],
        preview_frame_time_code: str | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
    ) -> AppAssetLibraryVideo:
        """POST /v1/appAssetLibraryVideos

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(
            create(
                category=category,
                file_name=file_name,
                file_size=file_size,
                asset_library=asset_library,
                preview_frame_time_code=preview_frame_time_code,
                reference_name=reference_name,
                placements=placements,
            )
        )

    async def get(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppAssetLibraryVideo:
        """GET /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        archived: bool | None | Unset = UNSET,
        preview_frame_time_code: str | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppAssetLibraryVideo:
        """PATCH /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(
            update(
                id,
                archived=archived,
                preview_frame_time_code=preview_frame_time_code,
                reference_name=reference_name,
                uploaded=uploaded,
            )
        )

    async def delete(self, id: Id[AppAssetLibraryVideo]) -> None:
        """DELETE /v1/appAssetLibraryVideos/{id}

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(delete(id))

    def list_placements(
        self,
        id: Id[AppAssetLibraryVideo],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppAssetLibraryPlacement]:
        """GET /v1/appAssetLibraryVideos/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_placements_linkages(
        self, id: Id[AppAssetLibraryVideo], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppAssetLibraryPlacement]]:
        """GET /v1/appAssetLibraryVideos/{id}/relationships/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list_placements_linkages(id, limit=limit))
