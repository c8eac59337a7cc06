"""`/v1/appEventLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppAssetLibraryPlacement,
        AppEvent,
        AppEventLocalization,
        AppEventScreenshot,
        AppEventVideoClip,
    )
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_event import AppEventFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_event_screenshot import AppEventScreenshotFields
    from ..models.app_event_video_clip import AppEventVideoClipFields
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
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
            "appEvents": Sequence[AppEventFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal["appEvent", "appEventScreenshots", "appEventVideoClips", "placements"]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"appEventScreenshots": int, "appEventVideoClips": int, "placements": int},
        total=False,
    )
    ListAppEventScreenshotsFields = TypedDict(
        "ListAppEventScreenshotsFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
        },
        total=False,
    )
    ListAppEventScreenshotsInclude = Sequence[Literal["appEventLocalization"]]
    ListAppEventVideoClipsFields = TypedDict(
        "ListAppEventVideoClipsFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
        },
        total=False,
    )
    ListAppEventVideoClipsInclude = ListAppEventScreenshotsInclude
    ListPlacementsFilter = TypedDict(
        "ListPlacementsFilter",
        {
            "appCustomProductPageLocalization": Text,
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
            "video": Text,
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
    "/v1/appEventLocalizations",
    one("AppEventLocalization"),
    body=Body(
        "appEventLocalizations",
        to_one={"appEvent": "appEvents"},
        null="longDescription name shortDescription",
        required="locale appEvent",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}",
    one("AppEventLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "include": "appEvent appEventScreenshots appEventVideoClips placements",
        "limit[appEventScreenshots]": 50,
        "limit[appEventVideoClips]": 50,
        "limit[placements]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEventLocalizations/{id}",
    one("AppEventLocalization"),
    body=Body("appEventLocalizations", null="longDescription name shortDescription"),
)
_DELETE = Operation("DELETE", "/v1/appEventLocalizations/{id}")
_LIST_APP_EVENT_SCREENSHOTS = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/appEventScreenshots",
    page("AppEventScreenshot"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "include": "appEventLocalization",
        "limit": 200,
    },
)
_LIST_APP_EVENT_VIDEO_CLIPS = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/appEventVideoClips",
    page("AppEventVideoClip"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "include": "appEventLocalization",
        "limit": 200,
    },
)
_LIST_PLACEMENTS = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/placements",
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
        "filter[video]": Ids,
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
_LIST_APP_EVENT_SCREENSHOTS_LINKAGES = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots",
    page_of_refs("AppEventScreenshot"),
    query={"limit": 200},
)
_LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips",
    page_of_refs("AppEventVideoClip"),
    query={"limit": 200},
)


def create(
    *,
    locale: str,
    app_event: Id[AppEvent],
    long_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    short_description: str | None | Unset = UNSET,
) -> Request[AppEventLocalization]:
    """POST /v1/appEventLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventlocalizations
    """
    return _CREATE.write(
        None,
        {
            "locale": locale,
            "longDescription": long_description,
            "name": name,
            "shortDescription": short_description,
        },
        {"appEvent": app_event},
    )


def get(
    id: Id[AppEventLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppEventLocalization]:
    """GET /v1/appEventLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppEventLocalization],
    *,
    long_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    short_description: str | None | Unset = UNSET,
) -> Request[AppEventLocalization]:
    """PATCH /v1/appEventLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventlocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {"longDescription": long_description, "name": name, "shortDescription": short_description},
        {},
    )


def delete(id: Id[AppEventLocalization]) -> Request[None]:
    """DELETE /v1/appEventLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventlocalizations-_id_
    """
    return _DELETE(id)


def list_app_event_screenshots(
    id: Id[AppEventLocalization],
    *,
    fields: ListAppEventScreenshotsFields = {},
    include: ListAppEventScreenshotsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppEventScreenshot]:
    """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-appeventscreenshots
    """
    return _LIST_APP_EVENT_SCREENSHOTS.list(id, fields=fields, include=include, limit=limit)


def list_app_event_video_clips(
    id: Id[AppEventLocalization],
    *,
    fields: ListAppEventVideoClipsFields = {},
    include: ListAppEventVideoClipsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppEventVideoClip]:
    """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-appeventvideoclips
    """
    return _LIST_APP_EVENT_VIDEO_CLIPS.list(id, fields=fields, include=include, limit=limit)


def list_placements(
    id: Id[AppEventLocalization],
    *,
    filter: ListPlacementsFilter = {},
    fields: ListPlacementsFields = {},
    include: ListPlacementsInclude | None = None,
    sort: ListPlacementsSort | None = None,
    limit: int | None = None,
) -> ListRequest[AppAssetLibraryPlacement]:
    """GET /v1/appEventLocalizations/{id}/placements (at most 200 a page)

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-placements
    """
    return _LIST_PLACEMENTS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_app_event_screenshots_linkages(
    id: Id[AppEventLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppEventScreenshot]]:
    """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-relationships-appeventscreenshots
    """
    return _LIST_APP_EVENT_SCREENSHOTS_LINKAGES.list(id, limit=limit)


def list_app_event_video_clips_linkages(
    id: Id[AppEventLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppEventVideoClip]]:
    """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-relationships-appeventvideoclips
    """
    return _LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES.list(id, limit=limit)


class AppEventLocalizations(Namespace):
    """`/v1/appEventLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        app_event: Id[AppEvent],
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """POST /v1/appEventLocalizations"""
        return self._send(
            create(
                locale=locale,
                app_event=app_event,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    def get(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEventLocalization:
        """GET /v1/appEventLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppEventLocalization],
        *,
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """PATCH /v1/appEventLocalizations/{id}"""
        return self._send(
            update(
                id,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    def delete(self, id: Id[AppEventLocalization]) -> None:
        """DELETE /v1/appEventLocalizations/{id}"""
        return self._send(delete(id))

    def list_app_event_screenshots(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventScreenshotsFields = {},
        include: ListAppEventScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppEventScreenshot]:
        """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)"""
        return self._pager(
            list_app_event_screenshots(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_video_clips(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventVideoClipsFields = {},
        include: ListAppEventVideoClipsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppEventVideoClip]:
        """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)"""
        return self._pager(
            list_app_event_video_clips(id, fields=fields, include=include, limit=limit)
        )

    def list_placements(
        self,
        id: Id[AppEventLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> Pager[AppAssetLibraryPlacement]:
        """GET /v1/appEventLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_event_screenshots_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppEventScreenshot]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)"""
        return self._pager(list_app_event_screenshots_linkages(id, limit=limit))

    def list_app_event_video_clips_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppEventVideoClip]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)"""
        return self._pager(list_app_event_video_clips_linkages(id, limit=limit))


class AsyncAppEventLocalizations(AsyncNamespace):
    """`/v1/appEventLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        app_event: Id[AppEvent],
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """POST /v1/appEventLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app_event=app_event,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    async def get(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEventLocalization:
        """GET /v1/appEventLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppEventLocalization],
        *,
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """PATCH /v1/appEventLocalizations/{id}"""
        return await self._send(
            update(
                id,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    async def delete(self, id: Id[AppEventLocalization]) -> None:
        """DELETE /v1/appEventLocalizations/{id}"""
        return await self._send(delete(id))

    def list_app_event_screenshots(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventScreenshotsFields = {},
        include: ListAppEventScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppEventScreenshot]:
        """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)"""
        return self._pager(
            list_app_event_screenshots(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_video_clips(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventVideoClipsFields = {},
        include: ListAppEventVideoClipsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppEventVideoClip]:
        """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)"""
        return self._pager(
            list_app_event_video_clips(id, fields=fields, include=include, limit=limit)
        )

    def list_placements(
        self,
        id: Id[AppEventLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppAssetLibraryPlacement]:
        """GET /v1/appEventLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_event_screenshots_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEventScreenshot]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)"""
        return self._pager(list_app_event_screenshots_linkages(id, limit=limit))

    def list_app_event_video_clips_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEventVideoClip]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)"""
        return self._pager(list_app_event_video_clips_linkages(id, limit=limit))
