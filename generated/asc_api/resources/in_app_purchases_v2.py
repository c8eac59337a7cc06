"""`/v2/inAppPurchases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import InAppPurchaseType
    from ..list_request import ListRequest
    from ..models import (
        App,
        InAppPurchaseAppStoreReviewScreenshot,
        InAppPurchaseAvailability,
        InAppPurchaseContent,
        InAppPurchaseImage,
        InAppPurchaseLocalization,
        InAppPurchaseOfferCode,
        InAppPurchasePricePoint,
        InAppPurchasePriceSchedule,
        InAppPurchaseV2,
        InAppPurchaseVersion,
        PromotedPurchase,
    )
    from ..models.in_app_purchase_app_store_review_screenshot import (
        InAppPurchaseAppStoreReviewScreenshotFields,
    )
    from ..models.in_app_purchase_availability import InAppPurchaseAvailabilityFields
    from ..models.in_app_purchase_content import InAppPurchaseContentFields
    from ..models.in_app_purchase_image import InAppPurchaseImageFields
    from ..models.in_app_purchase_image_v2 import InAppPurchaseImageV2Fields
    from ..models.in_app_purchase_localization import InAppPurchaseLocalizationFields
    from ..models.in_app_purchase_localization_v2 import InAppPurchaseLocalizationV2Fields
    from ..models.in_app_purchase_offer_code import InAppPurchaseOfferCodeFields
    from ..models.in_app_purchase_offer_code_custom_code import (
        InAppPurchaseOfferCodeCustomCodeFields,
    )
    from ..models.in_app_purchase_offer_code_one_time_use_code import (
        InAppPurchaseOfferCodeOneTimeUseCodeFields,
    )
    from ..models.in_app_purchase_offer_price import InAppPurchaseOfferPriceFields
    from ..models.in_app_purchase_price import InAppPurchasePriceFields
    from ..models.in_app_purchase_price_point import InAppPurchasePricePointFields
    from ..models.in_app_purchase_price_schedule import InAppPurchasePriceScheduleFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.in_app_purchase_version import InAppPurchaseVersionFields
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.subscription import SubscriptionFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseAppStoreReviewScreenshots": Sequence[
                InAppPurchaseAppStoreReviewScreenshotFields
            ],
            "inAppPurchaseAvailabilities": Sequence[InAppPurchaseAvailabilityFields],
            "inAppPurchaseContents": Sequence[InAppPurchaseContentFields],
            "inAppPurchaseImages": Sequence[InAppPurchaseImageFields],
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationFields],
            "inAppPurchaseOfferCodes": Sequence[InAppPurchaseOfferCodeFields],
            "inAppPurchasePricePoints": Sequence[InAppPurchasePricePointFields],
            "inAppPurchasePriceSchedules": Sequence[InAppPurchasePriceScheduleFields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "inAppPurchaseLocalizations",
            "pricePoints",
            "content",
            "appStoreReviewScreenshot",
            "promotedPurchase",
            "iapPriceSchedule",
            "inAppPurchaseAvailability",
            "images",
            "offerCodes",
            "versions",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {
            "images": int,
            "inAppPurchaseLocalizations": int,
            "offerCodes": int,
            "pricePoints": int,
            "versions": int,
        },
        total=False,
    )
    GetAppStoreReviewScreenshotFields = TypedDict(
        "GetAppStoreReviewScreenshotFields",
        {
            "inAppPurchaseAppStoreReviewScreenshots": Sequence[
                InAppPurchaseAppStoreReviewScreenshotFields
            ],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetAppStoreReviewScreenshotInclude = Sequence[Literal["inAppPurchaseV2"]]
    GetContentFields = TypedDict(
        "GetContentFields",
        {
            "inAppPurchaseContents": Sequence[InAppPurchaseContentFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetContentInclude = GetAppStoreReviewScreenshotInclude
    GetIapPriceScheduleFields = TypedDict(
        "GetIapPriceScheduleFields",
        {
            "inAppPurchasePriceSchedules": Sequence[InAppPurchasePriceScheduleFields],
            "inAppPurchasePrices": Sequence[InAppPurchasePriceFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetIapPriceScheduleInclude = Sequence[
        Literal["baseTerritory", "manualPrices", "automaticPrices"]
    ]
    GetIapPriceScheduleLimits = TypedDict(
        "GetIapPriceScheduleLimits", {"automaticPrices": int, "manualPrices": int}, total=False
    )
    ListImagesFields = TypedDict(
        "ListImagesFields",
        {
            "inAppPurchaseImages": Sequence[InAppPurchaseImageFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    ListImagesInclude = Sequence[Literal["inAppPurchase"]]
    GetInAppPurchaseAvailabilityFields = TypedDict(
        "GetInAppPurchaseAvailabilityFields",
        {
            "inAppPurchaseAvailabilities": Sequence[InAppPurchaseAvailabilityFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInAppPurchaseAvailabilityInclude = Sequence[Literal["availableTerritories"]]
    GetInAppPurchaseAvailabilityLimits = TypedDict(
        "GetInAppPurchaseAvailabilityLimits", {"availableTerritories": int}, total=False
    )
    ListInAppPurchaseLocalizationsFields = TypedDict(
        "ListInAppPurchaseLocalizationsFields",
        {
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    ListInAppPurchaseLocalizationsInclude = GetAppStoreReviewScreenshotInclude
    ListOfferCodesFilter = TypedDict("ListOfferCodesFilter", {"territory": Text}, total=False)
    ListOfferCodesFields = TypedDict(
        "ListOfferCodesFields",
        {
            "inAppPurchaseOfferCodeCustomCodes": Sequence[InAppPurchaseOfferCodeCustomCodeFields],
            "inAppPurchaseOfferCodeOneTimeUseCodes": Sequence[
                InAppPurchaseOfferCodeOneTimeUseCodeFields
            ],
            "inAppPurchaseOfferCodes": Sequence[InAppPurchaseOfferCodeFields],
            "inAppPurchaseOfferPrices": Sequence[InAppPurchaseOfferPriceFields],
        },
        total=False,
    )
    ListOfferCodesInclude = Sequence[Literal["oneTimeUseCodes", "customCodes", "prices"]]
    ListOfferCodesLimits = TypedDict(
        "ListOfferCodesLimits",
        {"customCodes": int, "oneTimeUseCodes": int, "prices": int},
        total=False,
    )
    ListPricePointsFilter = ListOfferCodesFilter
    ListPricePointsFields = TypedDict(
        "ListPricePointsFields",
        {
            "inAppPurchasePricePoints": Sequence[InAppPurchasePricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricePointsInclude = Sequence[Literal["territory"]]
    GetPromotedPurchaseFields = TypedDict(
        "GetPromotedPurchaseFields",
        {
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetPromotedPurchaseInclude = Sequence[Literal["inAppPurchaseV2", "subscription"]]
    ListVersionsFilter = TypedDict(
        "ListVersionsFilter",
        {
            "state": OneOrMore[
                Literal[
                    "PREPARE_FOR_SUBMISSION",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "ACCEPTED",
                    "APPROVED",
                    "REPLACED_WITH_NEW_VERSION",
                    "REJECTED",
                    "DEVELOPER_REJECTED",
                ]
            ]
        },
        total=False,
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "inAppPurchaseImages": Sequence[InAppPurchaseImageV2Fields],
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationV2Fields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["inAppPurchase", "image", "images", "localizations"]]
    ListVersionsLimits = TypedDict(
        "ListVersionsLimits", {"images": int, "localizations": int}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v2/inAppPurchases",
    one(
        "InAppPurchaseV2",
        inAppPurchaseImages="InAppPurchaseImage",
        inAppPurchaseLocalizations="InAppPurchaseLocalization",
    ),
    body=Body(
        "inAppPurchases",
        to_one={"app": "apps"},
        null="familySharable reviewNote",
        required="productId name inAppPurchaseType app",
    ),
)
_GET = Operation(
    "GET",
    "/v2/inAppPurchases/{id}",
    one(
        "InAppPurchaseV2",
        inAppPurchaseImages="InAppPurchaseImage",
        inAppPurchaseLocalizations="InAppPurchaseLocalization",
    ),
    query={
        "fields[inAppPurchaseAppStoreReviewScreenshots]": FieldsOf(
            "InAppPurchaseAppStoreReviewScreenshot"
        ),
        "fields[inAppPurchaseAvailabilities]": FieldsOf("InAppPurchaseAvailability"),
        "fields[inAppPurchaseContents]": FieldsOf("InAppPurchaseContent"),
        "fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImage"),
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalization"),
        "fields[inAppPurchaseOfferCodes]": FieldsOf("InAppPurchaseOfferCode"),
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[inAppPurchasePriceSchedules]": FieldsOf("InAppPurchasePriceSchedule"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "include": (
            "inAppPurchaseLocalizations pricePoints content appStoreReviewScreenshot promotedPurchase "
            "iapPriceSchedule inAppPurchaseAvailability images offerCodes versions"
        ),
        "limit[images]": 50,
        "limit[inAppPurchaseLocalizations]": 50,
        "limit[offerCodes]": 50,
        "limit[pricePoints]": 8000,
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/inAppPurchases/{id}",
    one(
        "InAppPurchaseV2",
        inAppPurchaseImages="InAppPurchaseImage",
        inAppPurchaseLocalizations="InAppPurchaseLocalization",
    ),
    body=Body("inAppPurchases", null="familySharable name reviewNote"),
)
_DELETE = Operation("DELETE", "/v2/inAppPurchases/{id}")
_GET_APP_STORE_REVIEW_SCREENSHOT = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/appStoreReviewScreenshot",
    one("InAppPurchaseAppStoreReviewScreenshot", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseAppStoreReviewScreenshots]": FieldsOf(
            "InAppPurchaseAppStoreReviewScreenshot"
        ),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
    },
)
_GET_CONTENT = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/content",
    one("InAppPurchaseContent", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseContents]": FieldsOf("InAppPurchaseContent"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
    },
)
_GET_IAP_PRICE_SCHEDULE = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/iapPriceSchedule",
    one("InAppPurchasePriceSchedule"),
    query={
        "fields[inAppPurchasePriceSchedules]": FieldsOf("InAppPurchasePriceSchedule"),
        "fields[inAppPurchasePrices]": FieldsOf("InAppPurchasePrice"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "baseTerritory manualPrices automaticPrices",
        "limit[automaticPrices]": 50,
        "limit[manualPrices]": 50,
    },
)
_LIST_IMAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/images",
    page("InAppPurchaseImage", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImage"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchase",
        "limit": 200,
    },
)
_GET_IN_APP_PURCHASE_AVAILABILITY = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/inAppPurchaseAvailability",
    one("InAppPurchaseAvailability"),
    query={
        "fields[inAppPurchaseAvailabilities]": FieldsOf("InAppPurchaseAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit[availableTerritories]": 50,
    },
)
_LIST_IN_APP_PURCHASE_LOCALIZATIONS = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
    page("InAppPurchaseLocalization", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalization"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
        "limit": 200,
    },
)
_LIST_OFFER_CODES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/offerCodes",
    page("InAppPurchaseOfferCode"),
    query={
        "fields[inAppPurchaseOfferCodeCustomCodes]": FieldsOf("InAppPurchaseOfferCodeCustomCode"),
        "fields[inAppPurchaseOfferCodeOneTimeUseCodes]": FieldsOf(
            "InAppPurchaseOfferCodeOneTimeUseCode"
        ),
        "fields[inAppPurchaseOfferCodes]": FieldsOf("InAppPurchaseOfferCode"),
        "fields[inAppPurchaseOfferPrices]": FieldsOf("InAppPurchaseOfferPrice"),
        "filter[territory]": None,
        "include": "oneTimeUseCodes customCodes prices",
        "limit": 200,
        "limit[customCodes]": 50,
        "limit[oneTimeUseCodes]": 50,
        "limit[prices]": 50,
    },
)
_LIST_PRICE_POINTS = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/pricePoints",
    page("InAppPurchasePricePoint"),
    query={
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "territory",
        "limit": 8000,
    },
)
_GET_PROMOTED_PURCHASE = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/promotedPurchase",
    one("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "inAppPurchaseV2 subscription",
    },
)
_GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot",
    one_ref("InAppPurchaseAppStoreReviewScreenshot"),
)
_GET_CONTENT_LINKAGE = Operation(
    "GET", "/v2/inAppPurchases/{id}/relationships/content", one_ref("InAppPurchaseContent")
)
_GET_IAP_PRICE_SCHEDULE_LINKAGE = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/iapPriceSchedule",
    one_ref("InAppPurchasePriceSchedule"),
)
_LIST_IMAGES_LINKAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/images",
    page_of_refs("InAppPurchaseImage"),
    query={"limit": 200},
)
_GET_IN_APP_PURCHASE_AVAILABILITY_LINKAGE = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability",
    one_ref("InAppPurchaseAvailability"),
)
_LIST_IN_APP_PURCHASE_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations",
    page_of_refs("InAppPurchaseLocalization"),
    query={"limit": 200},
)
_LIST_OFFER_CODES_LINKAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/offerCodes",
    page_of_refs("InAppPurchaseOfferCode"),
    query={"limit": 200},
)
_LIST_PRICE_POINTS_LINKAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/pricePoints",
    page_of_refs("InAppPurchasePricePoint"),
    query={"limit": 8000},
)
_GET_PROMOTED_PURCHASE_LINKAGE = Operation(
    "GET", "/v2/inAppPurchases/{id}/relationships/promotedPurchase", one_ref("PromotedPurchase")
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/relationships/versions",
    page_of_refs("InAppPurchaseVersion"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v2/inAppPurchases/{id}/versions",
    page(
        "InAppPurchaseVersion",
        inAppPurchaseImages="InAppPurchaseImageV2",
        inAppPurchaseLocalizations="InAppPurchaseLocalizationV2",
        inAppPurchases="InAppPurchaseV2",
    ),
    query={
        "fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImageV2"),
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalizationV2"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REPLACED_WITH_NEW_VERSION REJECTED DEVELOPER_REJECTED"
        ),
        "include": "inAppPurchase image images localizations",
        "limit": 200,
        "limit[images]": 50,
        "limit[localizations]": 50,
    },
)


def create(
    *,
    in_app_purchase_type: InAppPurchaseType,
    name: str,
    product_id: str,
    app: Id[App],
    family_sharable: bool | None | Unset = UNSET,
    review_note: str | None | Unset = UNSET,
) -> Request[InAppPurchaseV2]:
    """POST /v2/inAppPurchases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inapppurchases
    """
    return _CREATE.write(
        None,
        {
            "familySharable": family_sharable,
            "inAppPurchaseType": in_app_purchase_type,
            "name": name,
            "productId": product_id,
            "reviewNote": review_note,
        },
        {"app": app},
    )


def get(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchaseV2]:
    """GET /v2/inAppPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[InAppPurchaseV2],
    *,
    family_sharable: bool | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    review_note: str | None | Unset = UNSET,
) -> Request[InAppPurchaseV2]:
    """PATCH /v2/inAppPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inapppurchases-_id_
    """
    return _UPDATE.write(
        id, {"familySharable": family_sharable, "name": name, "reviewNote": review_note}, {}
    )


def delete(id: Id[InAppPurchaseV2]) -> Request[None]:
    """DELETE /v2/inAppPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inapppurchases-_id_
    """
    return _DELETE(id)


def get_app_store_review_screenshot(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetAppStoreReviewScreenshotFields = {},
    include: GetAppStoreReviewScreenshotInclude | None = None,
) -> Request[InAppPurchaseAppStoreReviewScreenshot | None]:
    """GET /v2/inAppPurchases/{id}/appStoreReviewScreenshot
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-appstorereviewscreenshot
    """
    return _GET_APP_STORE_REVIEW_SCREENSHOT(id, fields=fields, include=include)


def get_content(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetContentFields = {},
    include: GetContentInclude | None = None,
) -> Request[InAppPurchaseContent | None]:
    """GET /v2/inAppPurchases/{id}/content
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-content
    """
    return _GET_CONTENT(id, fields=fields, include=include)


def get_iap_price_schedule(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetIapPriceScheduleFields = {},
    include: GetIapPriceScheduleInclude | None = None,
    limits: GetIapPriceScheduleLimits = {},
) -> Request[InAppPurchasePriceSchedule | None]:
    """GET /v2/inAppPurchases/{id}/iapPriceSchedule
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-iappriceschedule
    """
    return _GET_IAP_PRICE_SCHEDULE(id, fields=fields, include=include, limits=limits)


def list_images(
    id: Id[InAppPurchaseV2],
    *,
    fields: ListImagesFields = {},
    include: ListImagesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseImage]:
    """GET /v2/inAppPurchases/{id}/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-images
    """
    return _LIST_IMAGES.list(id, fields=fields, include=include, limit=limit)


def get_in_app_purchase_availability(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetInAppPurchaseAvailabilityFields = {},
    include: GetInAppPurchaseAvailabilityInclude | None = None,
    limits: GetInAppPurchaseAvailabilityLimits = {},
) -> Request[InAppPurchaseAvailability | None]:
    """GET /v2/inAppPurchases/{id}/inAppPurchaseAvailability
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-inapppurchaseavailability
    """
    return _GET_IN_APP_PURCHASE_AVAILABILITY(id, fields=fields, include=include, limits=limits)


def list_in_app_purchase_localizations(
    id: Id[InAppPurchaseV2],
    *,
    fields: ListInAppPurchaseLocalizationsFields = {},
    include: ListInAppPurchaseLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseLocalization]:
    """GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-inapppurchaselocalizations
    """
    return _LIST_IN_APP_PURCHASE_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_offer_codes(
    id: Id[InAppPurchaseV2],
    *,
    filter: ListOfferCodesFilter = {},
    fields: ListOfferCodesFields = {},
    include: ListOfferCodesInclude | None = None,
    limit: int | None = None,
    limits: ListOfferCodesLimits = {},
) -> ListRequest[InAppPurchaseOfferCode]:
    """GET /v2/inAppPurchases/{id}/offerCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-offercodes
    """
    return _LIST_OFFER_CODES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_price_points(
    id: Id[InAppPurchaseV2],
    *,
    filter: ListPricePointsFilter = {},
    fields: ListPricePointsFields = {},
    include: ListPricePointsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchasePricePoint]:
    """GET /v2/inAppPurchases/{id}/pricePoints (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-pricepoints
    """
    return _LIST_PRICE_POINTS.list(id, filter=filter, fields=fields, include=include, limit=limit)


def get_promoted_purchase(
    id: Id[InAppPurchaseV2],
    *,
    fields: GetPromotedPurchaseFields = {},
    include: GetPromotedPurchaseInclude | None = None,
) -> Request[PromotedPurchase | None]:
    """GET /v2/inAppPurchases/{id}/promotedPurchase
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-promotedpurchase
    """
    return _GET_PROMOTED_PURCHASE(id, fields=fields, include=include)


def get_app_store_review_screenshot_linkage(
    id: Id[InAppPurchaseV2],
) -> Request[Ref[InAppPurchaseAppStoreReviewScreenshot] | None]:
    """GET /v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-appstorereviewscreenshot
    """
    return _GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE(id)


def get_content_linkage(id: Id[InAppPurchaseV2]) -> Request[Ref[InAppPurchaseContent] | None]:
    """GET /v2/inAppPurchases/{id}/relationships/content
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-content
    """
    return _GET_CONTENT_LINKAGE(id)


def get_iap_price_schedule_linkage(
    id: Id[InAppPurchaseV2],
) -> Request[Ref[InAppPurchasePriceSchedule] | None]:
    """GET /v2/inAppPurchases/{id}/relationships/iapPriceSchedule
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-iappriceschedule
    """
    return _GET_IAP_PRICE_SCHEDULE_LINKAGE(id)


def list_images_linkages(
    id: Id[InAppPurchaseV2], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseImage]]:
    """GET /v2/inAppPurchases/{id}/relationships/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-images
    """
    return _LIST_IMAGES_LINKAGES.list(id, limit=limit)


def get_in_app_purchase_availability_linkage(
    id: Id[InAppPurchaseV2],
) -> Request[Ref[InAppPurchaseAvailability] | None]:
    """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-inapppurchaseavailability
    """
    return _GET_IN_APP_PURCHASE_AVAILABILITY_LINKAGE(id)


def list_in_app_purchase_localizations_linkages(
    id: Id[InAppPurchaseV2], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseLocalization]]:
    """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-inapppurchaselocalizations
    """
    return _LIST_IN_APP_PURCHASE_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def list_offer_codes_linkages(
    id: Id[InAppPurchaseV2], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseOfferCode]]:
    """GET /v2/inAppPurchases/{id}/relationships/offerCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-offercodes
    """
    return _LIST_OFFER_CODES_LINKAGES.list(id, limit=limit)


def list_price_points_linkages(
    id: Id[InAppPurchaseV2], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchasePricePoint]]:
    """GET /v2/inAppPurchases/{id}/relationships/pricePoints (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-pricepoints
    """
    return _LIST_PRICE_POINTS_LINKAGES.list(id, limit=limit)


def get_promoted_purchase_linkage(id: Id[InAppPurchaseV2]) -> Request[Ref[PromotedPurchase] | None]:
    """GET /v2/inAppPurchases/{id}/relationships/promotedPurchase
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-promotedpurchase
    """
    return _GET_PROMOTED_PURCHASE_LINKAGE(id)


def list_versions_linkages(
    id: Id[InAppPurchaseV2], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseVersion]]:
    """GET /v2/inAppPurchases/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[InAppPurchaseV2],
    *,
    filter: ListVersionsFilter = {},
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[InAppPurchaseVersion]:
    """GET /v2/inAppPurchases/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-versions
    """
    return _LIST_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


class InAppPurchasesV2(Namespace):
    """`/v2/inAppPurchases`."""

    def create(
        self,
        *,
        in_app_purchase_type: InAppPurchaseType,
        name: str,
        product_id: str,
        app: Id[App],
        family_sharable: bool | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
    ) -> InAppPurchaseV2:
        """POST /v2/inAppPurchases"""
        return self._send(
            create(
                in_app_purchase_type=in_app_purchase_type,
                name=name,
                product_id=product_id,
                app=app,
                family_sharable=family_sharable,
                review_note=review_note,
            )
        )

    def get(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseV2:
        """GET /v2/inAppPurchases/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[InAppPurchaseV2],
        *,
        family_sharable: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
    ) -> InAppPurchaseV2:
        """PATCH /v2/inAppPurchases/{id}"""
        return self._send(
            update(id, family_sharable=family_sharable, name=name, review_note=review_note)
        )

    def delete(self, id: Id[InAppPurchaseV2]) -> None:
        """DELETE /v2/inAppPurchases/{id}"""
        return self._send(delete(id))

    def get_app_store_review_screenshot(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetAppStoreReviewScreenshotFields = {},
        include: GetAppStoreReviewScreenshotInclude | None = None,
    ) -> InAppPurchaseAppStoreReviewScreenshot | None:
        """GET /v2/inAppPurchases/{id}/appStoreReviewScreenshot"""
        return self._send(get_app_store_review_screenshot(id, fields=fields, include=include))

    def get_content(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetContentFields = {},
        include: GetContentInclude | None = None,
    ) -> InAppPurchaseContent | None:
        """GET /v2/inAppPurchases/{id}/content"""
        return self._send(get_content(id, fields=fields, include=include))

    def get_iap_price_schedule(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetIapPriceScheduleFields = {},
        include: GetIapPriceScheduleInclude | None = None,
        limits: GetIapPriceScheduleLimits = {},
    ) -> InAppPurchasePriceSchedule | None:
        """GET /v2/inAppPurchases/{id}/iapPriceSchedule"""
        return self._send(get_iap_price_schedule(id, fields=fields, include=include, limits=limits))

    def list_images(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseImage]:
        """GET /v2/inAppPurchases/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, include=include, limit=limit))

    def get_in_app_purchase_availability(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetInAppPurchaseAvailabilityFields = {},
        include: GetInAppPurchaseAvailabilityInclude | None = None,
        limits: GetInAppPurchaseAvailabilityLimits = {},
    ) -> InAppPurchaseAvailability | None:
        """GET /v2/inAppPurchases/{id}/inAppPurchaseAvailability"""
        return self._send(
            get_in_app_purchase_availability(id, fields=fields, include=include, limits=limits)
        )

    def list_in_app_purchase_localizations(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: ListInAppPurchaseLocalizationsFields = {},
        include: ListInAppPurchaseLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseLocalization]:
        """GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations (at most 200 a page)"""
        return self._pager(
            list_in_app_purchase_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_offer_codes(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListOfferCodesFilter = {},
        fields: ListOfferCodesFields = {},
        include: ListOfferCodesInclude | None = None,
        limit: int | None = None,
        limits: ListOfferCodesLimits = {},
    ) -> Pager[InAppPurchaseOfferCode]:
        """GET /v2/inAppPurchases/{id}/offerCodes (at most 200 a page)"""
        return self._pager(
            list_offer_codes(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_price_points(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListPricePointsFilter = {},
        fields: ListPricePointsFields = {},
        include: ListPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchasePricePoint]:
        """GET /v2/inAppPurchases/{id}/pricePoints (at most 8000 a page)"""
        return self._pager(
            list_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def get_promoted_purchase(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetPromotedPurchaseFields = {},
        include: GetPromotedPurchaseInclude | None = None,
    ) -> PromotedPurchase | None:
        """GET /v2/inAppPurchases/{id}/promotedPurchase"""
        return self._send(get_promoted_purchase(id, fields=fields, include=include))

    def get_app_store_review_screenshot_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchaseAppStoreReviewScreenshot] | None:
        """GET /v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot"""
        return self._send(get_app_store_review_screenshot_linkage(id))

    def get_content_linkage(self, id: Id[InAppPurchaseV2]) -> Ref[InAppPurchaseContent] | None:
        """GET /v2/inAppPurchases/{id}/relationships/content"""
        return self._send(get_content_linkage(id))

    def get_iap_price_schedule_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchasePriceSchedule] | None:
        """GET /v2/inAppPurchases/{id}/relationships/iapPriceSchedule"""
        return self._send(get_iap_price_schedule_linkage(id))

    def list_images_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseImage]]:
        """GET /v2/inAppPurchases/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def get_in_app_purchase_availability_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchaseAvailability] | None:
        """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability"""
        return self._send(get_in_app_purchase_availability_linkage(id))

    def list_in_app_purchase_localizations_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseLocalization]]:
        """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations (at most 200 a page)"""
        return self._pager(list_in_app_purchase_localizations_linkages(id, limit=limit))

    def list_offer_codes_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseOfferCode]]:
        """GET /v2/inAppPurchases/{id}/relationships/offerCodes (at most 200 a page)"""
        return self._pager(list_offer_codes_linkages(id, limit=limit))

    def list_price_points_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchasePricePoint]]:
        """GET /v2/inAppPurchases/{id}/relationships/pricePoints (at most 8000 a page)"""
        return self._pager(list_price_points_linkages(id, limit=limit))

    def get_promoted_purchase_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[PromotedPurchase] | None:
        """GET /v2/inAppPurchases/{id}/relationships/promotedPurchase"""
        return self._send(get_promoted_purchase_linkage(id))

    def list_versions_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseVersion]]:
        """GET /v2/inAppPurchases/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[InAppPurchaseVersion]:
        """GET /v2/inAppPurchases/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )


class AsyncInAppPurchasesV2(AsyncNamespace):
    """`/v2/inAppPurchases`, for asyncio."""

    async def create(
        self,
        *,
        in_app_purchase_type: InAppPurchaseType,
        name: str,
        product_id: str,
        app: Id[App],
        family_sharable: bool | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
    ) -> InAppPurchaseV2:
        """POST /v2/inAppPurchases"""
        return await self._send(
            create(
                in_app_purchase_type=in_app_purchase_type,
                name=name,
                product_id=product_id,
                app=app,
                family_sharable=family_sharable,
                review_note=review_note,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseV2:
        """GET /v2/inAppPurchases/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[InAppPurchaseV2],
        *,
        family_sharable: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
    ) -> InAppPurchaseV2:
        """PATCH /v2/inAppPurchases/{id}"""
        return await self._send(
            update(id, family_sharable=family_sharable, name=name, review_note=review_note)
        )

    async def delete(self, id: Id[InAppPurchaseV2]) -> None:
        """DELETE /v2/inAppPurchases/{id}"""
        return await self._send(delete(id))

    async def get_app_store_review_screenshot(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetAppStoreReviewScreenshotFields = {},
        include: GetAppStoreReviewScreenshotInclude | None = None,
    ) -> InAppPurchaseAppStoreReviewScreenshot | None:
        """GET /v2/inAppPurchases/{id}/appStoreReviewScreenshot"""
        return await self._send(get_app_store_review_screenshot(id, fields=fields, include=include))

    async def get_content(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetContentFields = {},
        include: GetContentInclude | None = None,
    ) -> InAppPurchaseContent | None:
        """GET /v2/inAppPurchases/{id}/content"""
        return await self._send(get_content(id, fields=fields, include=include))

    async def get_iap_price_schedule(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetIapPriceScheduleFields = {},
        include: GetIapPriceScheduleInclude | None = None,
        limits: GetIapPriceScheduleLimits = {},
    ) -> InAppPurchasePriceSchedule | None:
        """GET /v2/inAppPurchases/{id}/iapPriceSchedule"""
        return await self._send(
            get_iap_price_schedule(id, fields=fields, include=include, limits=limits)
        )

    def list_images(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseImage]:
        """GET /v2/inAppPurchases/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, include=include, limit=limit))

    async def get_in_app_purchase_availability(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetInAppPurchaseAvailabilityFields = {},
        include: GetInAppPurchaseAvailabilityInclude | None = None,
        limits: GetInAppPurchaseAvailabilityLimits = {},
    ) -> InAppPurchaseAvailability | None:
        """GET /v2/inAppPurchases/{id}/inAppPurchaseAvailability"""
        return await self._send(
            get_in_app_purchase_availability(id, fields=fields, include=include, limits=limits)
        )

    def list_in_app_purchase_localizations(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: ListInAppPurchaseLocalizationsFields = {},
        include: ListInAppPurchaseLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseLocalization]:
        """GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations (at most 200 a page)"""
        return self._pager(
            list_in_app_purchase_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_offer_codes(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListOfferCodesFilter = {},
        fields: ListOfferCodesFields = {},
        include: ListOfferCodesInclude | None = None,
        limit: int | None = None,
        limits: ListOfferCodesLimits = {},
    ) -> AsyncPager[InAppPurchaseOfferCode]:
        """GET /v2/inAppPurchases/{id}/offerCodes (at most 200 a page)"""
        return self._pager(
            list_offer_codes(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_price_points(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListPricePointsFilter = {},
        fields: ListPricePointsFields = {},
        include: ListPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchasePricePoint]:
        """GET /v2/inAppPurchases/{id}/pricePoints (at most 8000 a page)"""
        return self._pager(
            list_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    async def get_promoted_purchase(
        self,
        id: Id[InAppPurchaseV2],
        *,
        fields: GetPromotedPurchaseFields = {},
        include: GetPromotedPurchaseInclude | None = None,
    ) -> PromotedPurchase | None:
        """GET /v2/inAppPurchases/{id}/promotedPurchase"""
        return await self._send(get_promoted_purchase(id, fields=fields, include=include))

    async def get_app_store_review_screenshot_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchaseAppStoreReviewScreenshot] | None:
        """GET /v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot"""
        return await self._send(get_app_store_review_screenshot_linkage(id))

    async def get_content_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchaseContent] | None:
        """GET /v2/inAppPurchases/{id}/relationships/content"""
        return await self._send(get_content_linkage(id))

    async def get_iap_price_schedule_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchasePriceSchedule] | None:
        """GET /v2/inAppPurchases/{id}/relationships/iapPriceSchedule"""
        return await self._send(get_iap_price_schedule_linkage(id))

    def list_images_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseImage]]:
        """GET /v2/inAppPurchases/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    async def get_in_app_purchase_availability_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[InAppPurchaseAvailability] | None:
        """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability"""
        return await self._send(get_in_app_purchase_availability_linkage(id))

    def list_in_app_purchase_localizations_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseLocalization]]:
        """GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations (at most 200 a page)"""
        return self._pager(list_in_app_purchase_localizations_linkages(id, limit=limit))

    def list_offer_codes_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseOfferCode]]:
        """GET /v2/inAppPurchases/{id}/relationships/offerCodes (at most 200 a page)"""
        return self._pager(list_offer_codes_linkages(id, limit=limit))

    def list_price_points_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchasePricePoint]]:
        """GET /v2/inAppPurchases/{id}/relationships/pricePoints (at most 8000 a page)"""
        return self._pager(list_price_points_linkages(id, limit=limit))

    async def get_promoted_purchase_linkage(
        self, id: Id[InAppPurchaseV2]
    ) -> Ref[PromotedPurchase] | None:
        """GET /v2/inAppPurchases/{id}/relationships/promotedPurchase"""
        return await self._send(get_promoted_purchase_linkage(id))

    def list_versions_linkages(
        self, id: Id[InAppPurchaseV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseVersion]]:
        """GET /v2/inAppPurchases/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[InAppPurchaseV2],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[InAppPurchaseVersion]:
        """GET /v2/inAppPurchases/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )
