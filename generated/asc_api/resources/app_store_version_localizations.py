"""`/v1/appStoreVersionLocalizations`: requests, and the namespaces that send them."""

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
        AppKeyword,
        AppPreviewSet,
        AppScreenshotSet,
        AppStoreVersion,
        AppStoreVersionLocalization,
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
    from ..models.app_store_version import AppStoreVersionFields
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
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "appStoreVersion", "appScreenshotSets", "appPreviewSets", "searchKeywords", "placements"
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"appPreviewSets": int, "appScreenshotSets": int, "placements": int, "searchKeywords": int},
        total=False,
    )
    ListAppPreviewSetsFilter = TypedDict(
        "ListAppPreviewSetsFilter",
        {
            "appCustomProductPageLocalization": Text,
            "appStoreVersionExperimentTreatmentLocalization": Text,
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
            "appStoreVersionExperimentTreatmentLocalization": Text,
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
            "appStoreVersionExperimentTreatmentLocalization": Text,
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
    ListSearchKeywordsFilter = TypedDict(
        "ListSearchKeywordsFilter", {"locale": Text, "platform": Text}, total=False
    )
    ListSearchKeywordsFields = TypedDict(
        "ListSearchKeywordsFields", {"appKeywords": Sequence[str]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersionLocalizations",
    one("AppStoreVersionLocalization"),
    body=Body(
        "appStoreVersionLocalizations",
        to_one={"appStoreVersion": "appStoreVersions"},
        null="description keywords marketingUrl promotionalText supportUrl whatsNew",
        required="locale appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreVersionLocalizations/{id}",
    one("AppStoreVersionLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": "appStoreVersion appScreenshotSets appPreviewSets searchKeywords placements",
        "limit[appPreviewSets]": 50,
        "limit[appScreenshotSets]": 50,
        "limit[placements]": 50,
        "limit[searchKeywords]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreVersionLocalizations/{id}",
    one("AppStoreVersionLocalization"),
    body=Body(
        "appStoreVersionLocalizations",
        null="description keywords marketingUrl promotionalText supportUrl whatsNew",
    ),
)
_DELETE = Operation("DELETE", "/v1/appStoreVersionLocalizations/{id}")
_LIST_APP_PREVIEW_SETS = Operation(
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/appPreviewSets",
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
        "filter[appStoreVersionExperimentTreatmentLocalization]": Ids,
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
    "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets",
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
        "filter[appStoreVersionExperimentTreatmentLocalization]": Ids,
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
    "/v1/appStoreVersionLocalizations/{id}/placements",
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
    "/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets",
    page_of_refs("AppPreviewSet"),
    query={"limit": 200},
)
_LIST_APP_SCREENSHOT_SETS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets",
    page_of_refs("AppScreenshotSet"),
    query={"limit": 200},
)
_LIST_SEARCH_KEYWORDS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    page_of_refs("AppKeyword"),
    query={"limit": 200},
)
_ADD_SEARCH_KEYWORDS = Operation(
    "POST",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    body=Body("", to_many={"data": "appKeywords"}),
)
_REMOVE_SEARCH_KEYWORDS = Operation(
    "DELETE",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    body=Body("", to_many={"data": "appKeywords"}),
)
_LIST_SEARCH_KEYWORDS = Operation(
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/searchKeywords",
    page("AppKeyword"),
    query={
        "fields[appKeywords]": None,
        "filter[locale]": None,
        "filter[platform]": None,
        "limit": 200,
    },
)


def create(
    *,
    locale: str,
    app_store_version: Id[AppStoreVersion],
    description: str | None | Unset = UNSET,
    keywords: str | None | Unset = UNSET,
    marketing_url: str | None | Unset = UNSET,
    promotional_text: str | None | Unset = UNSET,
    support_url: str | None | Unset = UNSET,
    whats_new: str | None | Unset = UNSET,
) -> Request[AppStoreVersionLocalization]:
    """POST /v1/appStoreVersionLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionlocalizations
    """
    return _CREATE.write(
        None,
        {
            "description": description,
            "keywords": keywords,
            "locale": locale,
            "marketingUrl": marketing_url,
            "promotionalText": promotional_text,
            "supportUrl": support_url,
            "whatsNew": whats_new,
        },
        {"appStoreVersion": app_store_version},
    )


def get(
    id: Id[AppStoreVersionLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersionLocalization]:
    """GET /v1/appStoreVersionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppStoreVersionLocalization],
    *,
    description: str | None | Unset = UNSET,
    keywords: str | None | Unset = UNSET,
    marketing_url: str | None | Unset = UNSET,
    promotional_text: str | None | Unset = UNSET,
    support_url: str | None | Unset = UNSET,
    whats_new: str | None | Unset = UNSET,
) -> Request[AppStoreVersionLocalization]:
    """PATCH /v1/appStoreVersionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionlocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "description": description,
            "keywords": keywords,
            "marketingUrl": marketing_url,
            "promotionalText": promotional_text,
            "supportUrl": support_url,
            "whatsNew": whats_new,
        },
        {},
    )


def delete(id: Id[AppStoreVersionLocalization]) -> Request[None]:
    """DELETE /v1/appStoreVersionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionlocalizations-_id_
    """
    return _DELETE(id)


def list_app_preview_sets(
    id: Id[AppStoreVersionLocalization],
    *,
    filter: ListAppPreviewSetsFilter = {},
    fields: ListAppPreviewSetsFields = {},
    include: ListAppPreviewSetsInclude | None = None,
    limit: int | None = None,
    limits: ListAppPreviewSetsLimits = {},
) -> ListRequest[AppPreviewSet]:
    """GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-apppreviewsets
    """
    return _LIST_APP_PREVIEW_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_screenshot_sets(
    id: Id[AppStoreVersionLocalization],
    *,
    filter: ListAppScreenshotSetsFilter = {},
    fields: ListAppScreenshotSetsFields = {},
    include: ListAppScreenshotSetsInclude | None = None,
    limit: int | None = None,
    limits: ListAppScreenshotSetsLimits = {},
) -> ListRequest[AppScreenshotSet]:
    """GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-appscreenshotsets
    """
    return _LIST_APP_SCREENSHOT_SETS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_placements(
    id: Id[AppStoreVersionLocalization],
    *,
    filter: ListPlacementsFilter = {},
    fields: ListPlacementsFields = {},
    include: ListPlacementsInclude | None = None,
    sort: ListPlacementsSort | None = None,
    limit: int | None = None,
) -> ListRequest[AppAssetLibraryPlacement]:
    """GET /v1/appStoreVersionLocalizations/{id}/placements (at most 200 a page)

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-placements
    """
    return _LIST_PLACEMENTS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_app_preview_sets_linkages(
    id: Id[AppStoreVersionLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppPreviewSet]]:
    """GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-apppreviewsets
    """
    return _LIST_APP_PREVIEW_SETS_LINKAGES.list(id, limit=limit)


def list_app_screenshot_sets_linkages(
    id: Id[AppStoreVersionLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppScreenshotSet]]:
    """GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-appscreenshotsets
    """
    return _LIST_APP_SCREENSHOT_SETS_LINKAGES.list(id, limit=limit)


def list_search_keywords_linkages(
    id: Id[AppStoreVersionLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppKeyword]]:
    """GET /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
    """
    return _LIST_SEARCH_KEYWORDS_LINKAGES.list(id, limit=limit)


def add_search_keywords(
    id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
) -> Request[None]:
    """POST /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
    """
    return _ADD_SEARCH_KEYWORDS.link(id, search_keywords)


def remove_search_keywords(
    id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
) -> Request[None]:
    """DELETE /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
    """
    return _REMOVE_SEARCH_KEYWORDS.link(id, search_keywords)


def list_search_keywords(
    id: Id[AppStoreVersionLocalization],
    *,
    filter: ListSearchKeywordsFilter = {},
    fields: ListSearchKeywordsFields = {},
    limit: int | None = None,
) -> ListRequest[AppKeyword]:
    """GET /v1/appStoreVersionLocalizations/{id}/searchKeywords (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-searchkeywords
    """
    return _LIST_SEARCH_KEYWORDS.list(id, filter=filter, fields=fields, limit=limit)


class AppStoreVersionLocalizations(Namespace):
    """`/v1/appStoreVersionLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        app_store_version: Id[AppStoreVersion],
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
    ) -> AppStoreVersionLocalization:
        """POST /v1/appStoreVersionLocalizations"""
        return self._send(
            create(
                locale=locale,
                app_store_version=app_store_version,
                description=description,
                keywords=keywords,
                marketing_url=marketing_url,
                promotional_text=promotional_text,
                support_url=support_url,
                whats_new=whats_new,
            )
        )

    def get(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionLocalization:
        """GET /v1/appStoreVersionLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
    ) -> AppStoreVersionLocalization:
        """PATCH /v1/appStoreVersionLocalizations/{id}"""
        return self._send(
            update(
                id,
                description=description,
                keywords=keywords,
                marketing_url=marketing_url,
                promotional_text=promotional_text,
                support_url=support_url,
                whats_new=whats_new,
            )
        )

    def delete(self, id: Id[AppStoreVersionLocalization]) -> None:
        """DELETE /v1/appStoreVersionLocalizations/{id}"""
        return self._send(delete(id))

    def list_app_preview_sets(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListAppPreviewSetsFilter = {},
        fields: ListAppPreviewSetsFields = {},
        include: ListAppPreviewSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppPreviewSetsLimits = {},
    ) -> Pager[AppPreviewSet]:
        """GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets (at most 200 a page)"""
        return self._pager(
            list_app_preview_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_screenshot_sets(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListAppScreenshotSetsFilter = {},
        fields: ListAppScreenshotSetsFields = {},
        include: ListAppScreenshotSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppScreenshotSetsLimits = {},
    ) -> Pager[AppScreenshotSet]:
        """GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets (at most 200 a page)"""
        return self._pager(
            list_app_screenshot_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_placements(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> Pager[AppAssetLibraryPlacement]:
        """GET /v1/appStoreVersionLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_preview_sets_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppPreviewSet]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets (at most 200 a page)"""
        return self._pager(list_app_preview_sets_linkages(id, limit=limit))

    def list_app_screenshot_sets_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppScreenshotSet]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets (at most 200 a page)"""
        return self._pager(list_app_screenshot_sets_linkages(id, limit=limit))

    def list_search_keywords_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppKeyword]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords_linkages(id, limit=limit))

    def add_search_keywords(
        self, id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
    ) -> None:
        """POST /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords"""
        return self._send(add_search_keywords(id, search_keywords))

    def remove_search_keywords(
        self, id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
    ) -> None:
        """DELETE /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords"""
        return self._send(remove_search_keywords(id, search_keywords))

    def list_search_keywords(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListSearchKeywordsFilter = {},
        fields: ListSearchKeywordsFields = {},
        limit: int | None = None,
    ) -> Pager[AppKeyword]:
        """GET /v1/appStoreVersionLocalizations/{id}/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords(id, filter=filter, fields=fields, limit=limit))


class AsyncAppStoreVersionLocalizations(AsyncNamespace):
    """`/v1/appStoreVersionLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        app_store_version: Id[AppStoreVersion],
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
    ) -> AppStoreVersionLocalization:
        """POST /v1/appStoreVersionLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app_store_version=app_store_version,
                description=description,
                keywords=keywords,
                marketing_url=marketing_url,
                promotional_text=promotional_text,
                support_url=support_url,
                whats_new=whats_new,
            )
        )

    async def get(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionLocalization:
        """GET /v1/appStoreVersionLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
    ) -> AppStoreVersionLocalization:
        """PATCH /v1/appStoreVersionLocalizations/{id}"""
        return await self._send(
            update(
                id,
                description=description,
                keywords=keywords,
                marketing_url=marketing_url,
                promotional_text=promotional_text,
                support_url=support_url,
                whats_new=whats_new,
            )
        )

    async def delete(self, id: Id[AppStoreVersionLocalization]) -> None:
        """DELETE /v1/appStoreVersionLocalizations/{id}"""
        return await self._send(delete(id))

    def list_app_preview_sets(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListAppPreviewSetsFilter = {},
        fields: ListAppPreviewSetsFields = {},
        include: ListAppPreviewSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppPreviewSetsLimits = {},
    ) -> AsyncPager[AppPreviewSet]:
        """GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets (at most 200 a page)"""
        return self._pager(
            list_app_preview_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_screenshot_sets(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListAppScreenshotSetsFilter = {},
        fields: ListAppScreenshotSetsFields = {},
        include: ListAppScreenshotSetsInclude | None = None,
        limit: int | None = None,
        limits: ListAppScreenshotSetsLimits = {},
    ) -> AsyncPager[AppScreenshotSet]:
        """GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets (at most 200 a page)"""
        return self._pager(
            list_app_screenshot_sets(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_placements(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListPlacementsFilter = {},
        fields: ListPlacementsFields = {},
        include: ListPlacementsInclude | None = None,
        sort: ListPlacementsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppAssetLibraryPlacement]:
        """GET /v1/appStoreVersionLocalizations/{id}/placements (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_placements(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_app_preview_sets_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPreviewSet]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets (at most 200 a page)"""
        return self._pager(list_app_preview_sets_linkages(id, limit=limit))

    def list_app_screenshot_sets_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppScreenshotSet]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets (at most 200 a page)"""
        return self._pager(list_app_screenshot_sets_linkages(id, limit=limit))

    def list_search_keywords_linkages(
        self, id: Id[AppStoreVersionLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppKeyword]]:
        """GET /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords_linkages(id, limit=limit))

    async def add_search_keywords(
        self, id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
    ) -> None:
        """POST /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords"""
        return await self._send(add_search_keywords(id, search_keywords))

    async def remove_search_keywords(
        self, id: Id[AppStoreVersionLocalization], search_keywords: Sequence[Id[AppKeyword]]
    ) -> None:
        """DELETE /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords"""
        return await self._send(remove_search_keywords(id, search_keywords))

    def list_search_keywords(
        self,
        id: Id[AppStoreVersionLocalization],
        *,
        filter: ListSearchKeywordsFilter = {},
        fields: ListSearchKeywordsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AppKeyword]:
        """GET /v1/appStoreVersionLocalizations/{id}/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords(id, filter=filter, fields=fields, limit=limit))
