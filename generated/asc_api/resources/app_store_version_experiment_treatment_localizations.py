"""`/v1/appStoreVersionExperimentTreatmentLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppAssetLibraryPlacement,
        AppPreviewSet,
        AppScreenshotSet,
        AppStoreVersionExperimentTreatment,
        AppStoreVersionExperimentTreatmentLocalization,
    )
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_preview import AppPreviewFields
    from ..models.app_preview_set import AppPreviewSetFields
    from ..models.app_screenshot import AppScreenshotFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..models.app_store_version_experiment_treatment import (
        AppStoreVersionExperimentTreatmentFields,
    )
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
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "appStoreVersionExperimentTreatment",
            "appScreenshotSets",
            "appPreviewSets",
            "placements",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"appPreviewSets": int, "appScreenshotSets": int, "placements": int},
        total=False,
    )
    ListAppPreviewSetsFilter = TypedDict(
        "ListAppPreviewSetsFilter",
        {
            "appCustomProductPageLocalization": Text,
            "appStoreVersionLocalization": Text,
            "previewType": OneOrMore[
                Literal[
                    "IPHONE_67",
                    "IPHONE_61",
                    "IPHONE_65",
                    "IPHONE_58",
                    "IPHONE_55",
                    "IPHONE_47",
                    "IPHONE_40",
                    "IPHONE_35",
                    "IPAD_PRO_3GEN_129",
                    "IPAD_PRO_3GEN_11",
                    "IPAD_PRO_129",
                    "IPAD_105",
                    "IPAD_97",
                    "DESKTOP",
                    "APPLE_TV",
                    "APPLE_VISION_PRO",
                ]
            ],
        },
        total=False,
    )
    ListAppPreviewSetsFields = TypedDict(
        "ListAppPreviewSetsFields",
        {
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appPreviews": Sequence[AppPreviewFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
        },
        total=False,
    )
    ListAppPreviewSetsInclude = Sequence[
        Literal[
            "appStoreVersionLocalization",
            "appCustomProductPageLocalization",
            "appStoreVersionExperimentTreatmentLocalization",
            "appPreviews",
        ]
    ]
    ListAppPreviewSetsLimits = TypedDict(
        "ListAppPreviewSetsLimits", {"appPreviews": int}, total=False
    )
    ListAppScreenshotSetsFilter = TypedDict(
        "ListAppScreenshotSetsFilter",
        {
            "appCustomProductPageLocalization": Text,
            "appStoreVersionLocalization": Text,
            "screenshotDisplayType": OneOrMore[
                Literal[
                    "APP_IPHONE_67",
                    "APP_IPHONE_61",
                    "APP_IPHONE_65",
                    "APP_IPHONE_58",
                    "APP_IPHONE_55",
                    "APP_IPHONE_47",
                    "APP_IPHONE_40",
                    "APP_IPHONE_35",
                    "APP_IPAD_PRO_3GEN_129",
                    "APP_IPAD_PRO_3GEN_11",
                    "APP_IPAD_PRO_129",
                    "APP_IPAD_105",
                    "APP_IPAD_97",
                    "APP_DESKTOP",
                    "APP_WATCH_ULTRA",
                    "APP_WATCH_SERIES_10",
                    "APP_WATCH_SERIES_7",
                    "APP_WATCH_SERIES_4",
                    "APP_WATCH_SERIES_3",
                    "APP_APPLE_TV",
                    "APP_APPLE_VISION_PRO",
                    "IMESSAGE_APP_IPHONE_67",
                    "IMESSAGE_APP_IPHONE_61",
                    "IMESSAGE_APP_IPHONE_65",
                    "IMESSAGE_APP_IPHONE_58",
                    "IMESSAGE_APP_IPHONE_55",
                    "IMESSAGE_APP_IPHONE_47",
                    "IMESSAGE_APP_IPHONE_40",
                    "IMESSAGE_APP_IPAD_PRO_3GEN_129",
                    "IMESSAGE_APP_IPAD_PRO_3GEN_11",
                    "IMESSAGE_APP_IPAD_PRO_129",
                    "IMESSAGE_APP_IPAD_105",
                    "IMESSAGE_APP_IPAD_97",
                ]
            ],
        },
        total=False,
    )
    ListAppScreenshotSetsFields = TypedDict(
        "ListAppScreenshotSetsFields",
        {
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appScreenshots": Sequence[AppScreenshotFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
        },
        total=False,
    )
    ListAppScreenshotSetsInclude = Sequence[
        Literal[
            "appStoreVersionLocalization",
            "appCustomProductPageLocalization",
            "appStoreVersionExperimentTreatmentLocalization",
            "appScreenshots",
        ]
    ]
    ListAppScreenshotSetsLimits = TypedDict(
        "ListAppScreenshotSetsLimits", {"appScreenshots": int}, total=False
    )
    ListPlacementsFilter = TypedDict(
        "ListPlacementsFilter",
        {
            "appCustomProductPageLocalization": Text,
            "appEventLocalization": Text,
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
    "/v1/appStoreVersionExperimentTreatmentLocalizations",
    one("AppStoreVersionExperimentTreatmentLocalization"),
    body=Body(
        "appStoreVersionExperimentTreatmentLocalizations",
        to_one={"appStoreVersionExperimentTreatment": "appStoreVersionExperimentTreatments"},
        required="locale appStoreVersionExperimentTreatment",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}",
    one("AppStoreVersionExperimentTreatmentLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "include": "appStoreVersionExperimentTreatment appScreenshotSets appPreviewSets placements",
        "limit[appPreviewSets]": 50,
        "limit[appScreenshotSets]": 50,
        "limit[placements]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}")
_LIST_APP_PREVIEW_SETS = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets",
    page("AppPreviewSet"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appPreviews]": FieldsOf("AppPreview"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "filter[appCustomProductPageLocalization]": Ids,
        "filter[appStoreVersionLocalization]": Ids,
        "filter[previewType]": (
            "IPHONE_67 IPHONE_61 IPHONE_65 IPHONE_58 IPHONE_55 IPHONE_47 IPHONE_40 IPHONE_35 "
            "IPAD_PRO_3GEN_129 IPAD_PRO_3GEN_11 IPAD_PRO_129 IPAD_105 IPAD_97 DESKTOP APPLE_TV "
            "APPLE_VISION_PRO"
        ),
        "include": (
            "appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization appPreviews"
        ),
        "limit": 200,
        "limit[appPreviews]": 50,
    },
)
_LIST_APP_SCREENSHOT_SETS = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets",
    page("AppScreenshotSet"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appScreenshots]": FieldsOf("AppScreenshot"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "filter[appCustomProductPageLocalization]": Ids,
        "filter[appStoreVersionLocalization]": Ids,
        "filter[screenshotDisplayType]": (
            "APP_IPHONE_67 APP_IPHONE_61 APP_IPHONE_65 APP_IPHONE_58 APP_IPHONE_55 "
            "APP_IPHONE_47 APP_IPHONE_40 APP_IPHONE_35 APP_IPAD_PRO_3GEN_129 "
            "APP_IPAD_PRO_3GEN_11 APP_IPAD_PRO_129 APP_IPAD_105 APP_IPAD_97 "
            "APP_DESKTOP APP_WATCH_ULTRA APP_WATCH_SERIES_10 APP_WATCH_SERIES_7 "
            "APP_WATCH_SERIES_4 APP_WATCH_SERIES_3 APP_APPLE_TV APP_APPLE_VISION_PRO "
            "IMESSAGE_APP_IPHONE_67 IMESSAGE_APP_IPHONE_61 IMESSAGE_APP_IPHONE_65 "
            "IMESSAGE_APP_IPHONE_58 IMESSAGE_APP_IPHONE_55 IMESSAGE_APP_IPHONE_47 "
            "IMESSAGE_APP_IPHONE_40 IMESSAGE_APP_IPAD_PRO_3GEN_129 "
            "IMESSAGE_APP_IPAD_PRO_3GEN_11 IMESSAGE_APP_IPAD_PRO_129 "
            "IMESSAGE_APP_IPAD_105 IMESSAGE_APP_IPAD_97"
        ),
        "include": (
            "appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization appScreenshots"
        ),
        "limit": 200,
        "limit[appScreenshots]": 50,
    },
)
_LIST_PLACEMENTS = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements",
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
_LIST_APP_PREVIEW_SETS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets",
    page_of_refs("AppPreviewSet"),
    query={"limit": 200},
)
_LIST_APP_SCREENSHOT_SETS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets",
    page_of_refs("AppScreenshotSet"),
    query={"limit": 200},
)
_LIST_PLACEMENTS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements",
    page_of_refs("AppAssetLibraryPlacement"),
    query={"limit": 200},
)


def create(
    *, locale: str, app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment]
) -> Request[AppStoreVersionExperimentTreatmentLocalization]:
    """POST /v1/appStoreVersionExperimentTreatmentLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperimenttreatmentlocalizations
    """
    return _CREATE.write(
        None,
        {"locale": locale},
        {"appStoreVersionExperimentTreatment": app_store_version_experiment_treatment},
    )


def get(
    id: Id[AppStoreVersionExperimentTreatmentLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersionExperimentTreatmentLocalization]:
    """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[AppStoreVersionExperimentTreatmentLocalization]) -> Request[None]:
    """DELETE /v1/appStoreVersionExperimentTreatmentLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperimenttreatmentlocalizations-_id_
    """
    return _DELETE(id)


def list_app_preview_sets(
    id: Id[AppStoreVersionExperimentTreatmentLocalization],
    *,
    filter: ListAppPreviewSetsFilter = {},
    fields: ListAppPreviewSetsFields = {},
    include: ListAppPreviewSetsInclude | None = None,
    limit: int | None = None,
    limits: ListAppPreviewSetsLimits = {},
) -> ListRequest[AppPreviewSet]:
    """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-apppreviewsets
    """
    return _LIST_APP_PREVIEW_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_screenshot_sets(
    id: Id[AppStoreVersionExperimentTreatmentLocalization],
    *,
    filter: ListAppScreenshotSetsFilter = {},
    fields: ListAppScreenshotSetsFields = {},
    include: ListAppScreenshotSetsInclude | None = None,
    limit: int | None = None,
    limits: ListAppScreenshotSetsLimits = {},
) -> ListRequest[AppScreenshotSet]:
    """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-appscreenshotsets
    """
    return _LIST_APP_SCREENSHOT_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_placements(
    id: Id[AppStoreVersionExperimentTreatmentLocalization],
    *,
    filter: ListPlacementsFilter = {},
    fields: ListPlacementsFields = {},
    include: ListPlacementsInclude | None = None,
    sort: ListPlacementsSort | None = None,
    limit: int | None = None,
) -> ListRequest[AppAssetLibraryPlacement]:
    """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements (at most 200 a page)

    Provisional, since 4.5.1:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-5-1-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-placements
    """
    return _LIST_PLACEMENTS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_app_preview_sets_linkages(
    id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppPreviewSet]]:
    """
    GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-relationships-apppreviewsets
    """
    return _LIST_APP_PREVIEW_SETS_LINKAGES.list(id, limit=limit)


def list_app_screenshot_sets_linkages(
    id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppScreenshotSet]]:
    """
    GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-relationships-appscreenshotsets
    """
    return _LIST_APP_SCREENSHOT_SETS_LINKAGES.list(id, limit=limit)


def list_placements_linkages(
    id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppAssetLibraryPlacement]]:
    """
    GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements
    (at most 200 a page)


    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-relationships-placements
    """
    return _LIST_PLACEMENTS_LINKAGES.list(id, limit=limit)


class AppStoreVersionExperimentTreatmentLocalizations(Namespace):
    """`/v1/appStoreVersionExperimentTreatmentLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment],
    ) -> AppStoreVersionExperimentTreatmentLocalization:
        """POST /v1/appStoreVersionExperimentTreatmentLocalizations"""
        return self._send(
            create(
                locale=locale,
                app_store_version_experiment_treatment=app_store_version_experiment_treatment,
            )
        )

    def get(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentTreatmentLocalization:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[AppStoreVersionExperimentTreatmentLocalization]) -> None:
        """DELETE /v1/appStoreVersionExperimentTreatmentLocalizations/{id}"""
        return self._send(delete(id))

    def list_app_preview_sets(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListAppPreviewSetsFilter = {},
        fields: ListAppPreviewSetsFields = {},
        include: ListAppPreviewSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppPreviewSetsLimits = {},
    ) -> Pager[AppPreviewSet]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets (at most 200 a page)"""
        return self._pager(
            list_app_preview_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_screenshot_sets(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListAppScreenshotSetsFilter = {},
        fields: ListAppScreenshotSetsFields = {},
        include: ListAppScreenshotSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppScreenshotSetsLimits = {},
    ) -> Pager[AppScreenshotSet]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets (at most 200 a page)"""
        return self._pager(
            list_app_screenshot_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_placements(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> Pager[AppAssetLibraryPlacement]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-5-1-release-notes.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_preview_sets_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppPreviewSet]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets
        (at most 200 a page)
        """
        return self._pager(list_app_preview_sets_linkages(id, limit=limit))

    def list_app_screenshot_sets_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppScreenshotSet]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets
        (at most 200 a page)
        """
        return self._pager(list_app_screenshot_sets_linkages(id, limit=limit))

    def list_placements_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppAssetLibraryPlacement]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements
        (at most 200 a page)


        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list_placements_linkages(id, limit=limit))


class AsyncAppStoreVersionExperimentTreatmentLocalizations(AsyncNamespace):
    """`/v1/appStoreVersionExperimentTreatmentLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment],
    ) -> AppStoreVersionExperimentTreatmentLocalization:
        """POST /v1/appStoreVersionExperimentTreatmentLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app_store_version_experiment_treatment=app_store_version_experiment_treatment,
            )
        )

    async def get(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentTreatmentLocalization:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[AppStoreVersionExperimentTreatmentLocalization]) -> None:
        """DELETE /v1/appStoreVersionExperimentTreatmentLocalizations/{id}"""
        return await self._send(delete(id))

    def list_app_preview_sets(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListAppPreviewSetsFilter = {},
        fields: ListAppPreviewSetsFields = {},
        include: ListAppPreviewSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppPreviewSetsLimits = {},
    ) -> AsyncPager[AppPreviewSet]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets (at most 200 a page)"""
        return self._pager(
            list_app_preview_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_screenshot_sets(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListAppScreenshotSetsFilter = {},
        fields: ListAppScreenshotSetsFields = {},
        include: ListAppScreenshotSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppScreenshotSetsLimits = {},
    ) -> AsyncPager[AppScreenshotSet]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets (at most 200 a page)"""
        return self._pager(
            list_app_screenshot_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_placements(
        self,
        id: Id[AppStoreVersionExperimentTreatmentLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppAssetLibraryPlacement]:
        """GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-5-1-release-notes.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_preview_sets_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPreviewSet]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets
        (at most 200 a page)
        """
        return self._pager(list_app_preview_sets_linkages(id, limit=limit))

    def list_app_screenshot_sets_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppScreenshotSet]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets
        (at most 200 a page)
        """
        return self._pager(list_app_screenshot_sets_linkages(id, limit=limit))

    def list_placements_linkages(
        self, id: Id[AppStoreVersionExperimentTreatmentLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppAssetLibraryPlacement]]:
        """
        GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements
        (at most 200 a page)


        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list_placements_linkages(id, limit=limit))
