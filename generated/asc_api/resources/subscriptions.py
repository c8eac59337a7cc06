"""`/v1/subscriptions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionMarketSettings,
        SubscriptionMultiSeatStatus,
        SubscriptionSubscriptionPeriod,
    )
    from ..list_request import ListRequest
    from ..models import (
        NewSubscriptionIntroductoryOffer,
        NewSubscriptionPrice,
        NewSubscriptionPromotionalOffer,
        PromotedPurchase,
        RetentionMessage,
        RetentionOffer,
        Subscription,
        SubscriptionAppStoreReviewScreenshot,
        SubscriptionAvailability,
        SubscriptionGroup,
        SubscriptionImage,
        SubscriptionIntroductoryOffer,
        SubscriptionLocalization,
        SubscriptionOfferCode,
        SubscriptionPlanAvailability,
        SubscriptionPrice,
        SubscriptionPricePoint,
        SubscriptionPromotionalOffer,
        SubscriptionVersion,
        WinBackOffer,
    )
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.retention_message import RetentionMessageFields
    from ..models.retention_message_version import RetentionMessageVersionFields
    from ..models.retention_offer import RetentionOfferFields
    from ..models.retention_offer_price import RetentionOfferPriceFields
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_app_store_review_screenshot import (
        SubscriptionAppStoreReviewScreenshotFields,
    )
    from ..models.subscription_availability import SubscriptionAvailabilityFields
    from ..models.subscription_group import SubscriptionGroupFields
    from ..models.subscription_image import SubscriptionImageFields
    from ..models.subscription_image_v2 import SubscriptionImageV2Fields
    from ..models.subscription_introductory_offer import SubscriptionIntroductoryOfferFields
    from ..models.subscription_localization import SubscriptionLocalizationFields
    from ..models.subscription_localization_v2 import SubscriptionLocalizationV2Fields
    from ..models.subscription_offer_code import SubscriptionOfferCodeFields
    from ..models.subscription_offer_code_custom_code import SubscriptionOfferCodeCustomCodeFields
    from ..models.subscription_offer_code_one_time_use_code import (
        SubscriptionOfferCodeOneTimeUseCodeFields,
    )
    from ..models.subscription_offer_code_price import SubscriptionOfferCodePriceFields
    from ..models.subscription_plan_availability import SubscriptionPlanAvailabilityFields
    from ..models.subscription_price import SubscriptionPriceFields
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.subscription_promotional_offer import SubscriptionPromotionalOfferFields
    from ..models.subscription_promotional_offer_price import (
        SubscriptionPromotionalOfferPriceFields,
    )
    from ..models.subscription_version import SubscriptionVersionFields
    from ..models.territory import TerritoryFields
    from ..models.win_back_offer import WinBackOfferFields
    from ..models.win_back_offer_price import WinBackOfferPriceFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "subscriptionAppStoreReviewScreenshots": Sequence[
                SubscriptionAppStoreReviewScreenshotFields
            ],
            "subscriptionAvailabilities": Sequence[SubscriptionAvailabilityFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
            "subscriptionImages": Sequence[SubscriptionImageFields],
            "subscriptionIntroductoryOffers": Sequence[SubscriptionIntroductoryOfferFields],
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
            "subscriptionPlanAvailabilities": Sequence[SubscriptionPlanAvailabilityFields],
            "subscriptionPrices": Sequence[SubscriptionPriceFields],
            "subscriptionPromotionalOffers": Sequence[SubscriptionPromotionalOfferFields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
            "subscriptions": Sequence[SubscriptionFields],
            "winBackOffers": Sequence[WinBackOfferFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "subscriptionLocalizations",
            "appStoreReviewScreenshot",
            "group",
            "introductoryOffers",
            "promotionalOffers",
            "offerCodes",
            "prices",
            "promotedPurchase",
            "subscriptionAvailability",
            "winBackOffers",
            "images",
            "planAvailabilities",
            "versions",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {
            "images": int,
            "introductoryOffers": int,
            "offerCodes": int,
            "planAvailabilities": int,
            "prices": int,
            "promotionalOffers": int,
            "subscriptionLocalizations": int,
            "versions": int,
            "winBackOffers": int,
        },
        total=False,
    )
    GetAppStoreReviewScreenshotFields = TypedDict(
        "GetAppStoreReviewScreenshotFields",
        {
            "subscriptionAppStoreReviewScreenshots": Sequence[
                SubscriptionAppStoreReviewScreenshotFields
            ],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetAppStoreReviewScreenshotInclude = Sequence[Literal["subscription"]]
    ListImagesFields = TypedDict(
        "ListImagesFields",
        {
            "subscriptionImages": Sequence[SubscriptionImageFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListImagesInclude = GetAppStoreReviewScreenshotInclude
    ListIntroductoryOffersFilter = TypedDict(
        "ListIntroductoryOffersFilter", {"territory": Text}, total=False
    )
    ListIntroductoryOffersFields = TypedDict(
        "ListIntroductoryOffersFields",
        {
            "subscriptionIntroductoryOffers": Sequence[SubscriptionIntroductoryOfferFields],
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "subscriptions": Sequence[SubscriptionFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListIntroductoryOffersInclude = Sequence[
        Literal["subscription", "territory", "subscriptionPricePoint"]
    ]
    ListOfferCodesFilter = ListIntroductoryOffersFilter
    ListOfferCodesFields = TypedDict(
        "ListOfferCodesFields",
        {
            "subscriptionOfferCodeCustomCodes": Sequence[SubscriptionOfferCodeCustomCodeFields],
            "subscriptionOfferCodeOneTimeUseCodes": Sequence[
                SubscriptionOfferCodeOneTimeUseCodeFields
            ],
            "subscriptionOfferCodePrices": Sequence[SubscriptionOfferCodePriceFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListOfferCodesInclude = Sequence[
        Literal["subscription", "oneTimeUseCodes", "customCodes", "prices"]
    ]
    ListOfferCodesLimits = TypedDict(
        "ListOfferCodesLimits",
        {"customCodes": int, "oneTimeUseCodes": int, "prices": int},
        total=False,
    )
    ListPlanAvailabilitiesFields = TypedDict(
        "ListPlanAvailabilitiesFields",
        {
            "subscriptionPlanAvailabilities": Sequence[SubscriptionPlanAvailabilityFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPlanAvailabilitiesInclude = Sequence[Literal["availableTerritories"]]
    ListPlanAvailabilitiesLimits = TypedDict(
        "ListPlanAvailabilitiesLimits", {"availableTerritories": int}, total=False
    )
    ListPricePointsFilter = TypedDict(
        "ListPricePointsFilter",
        {"planType": Text, "territory": Text, "upfrontPricePointId": Text},
        total=False,
    )
    ListPricePointsFields = TypedDict(
        "ListPricePointsFields",
        {
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricePointsInclude = Sequence[Literal["territory"]]
    ListPricesFilter = TypedDict(
        "ListPricesFilter",
        {
            "planType": OneOrMore[Literal["MONTHLY", "UPFRONT"]],
            "subscriptionPricePoint": Text,
            "territory": Text,
        },
        total=False,
    )
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "subscriptionPrices": Sequence[SubscriptionPriceFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "subscriptionPricePoint"]]
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
    ListPromotionalOffersFilter = ListIntroductoryOffersFilter
    ListPromotionalOffersFields = TypedDict(
        "ListPromotionalOffersFields",
        {
            "subscriptionPromotionalOfferPrices": Sequence[SubscriptionPromotionalOfferPriceFields],
            "subscriptionPromotionalOffers": Sequence[SubscriptionPromotionalOfferFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListPromotionalOffersInclude = Sequence[Literal["subscription", "prices"]]
    ListPromotionalOffersLimits = TypedDict(
        "ListPromotionalOffersLimits", {"prices": int}, total=False
    )
    GetRetentionMessageFields = TypedDict(
        "GetRetentionMessageFields",
        {
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
            "retentionMessages": Sequence[RetentionMessageFields],
        },
        total=False,
    )
    GetRetentionMessageInclude = Sequence[Literal["versions"]]
    GetRetentionMessageLimits = TypedDict(
        "GetRetentionMessageLimits", {"versions": int}, total=False
    )
    ListRetentionMessageOffersFields = TypedDict(
        "ListRetentionMessageOffersFields",
        {
            "retentionOfferPrices": Sequence[RetentionOfferPriceFields],
            "retentionOffers": Sequence[RetentionOfferFields],
        },
        total=False,
    )
    ListRetentionMessageOffersInclude = Sequence[Literal["prices"]]
    ListRetentionMessageOffersLimits = ListPromotionalOffersLimits
    ListRetentionOffersFields = ListRetentionMessageOffersFields
    ListRetentionOffersInclude = ListRetentionMessageOffersInclude
    ListRetentionOffersLimits = ListPromotionalOffersLimits
    GetSubscriptionAvailabilityFields = TypedDict(
        "GetSubscriptionAvailabilityFields",
        {
            "subscriptionAvailabilities": Sequence[SubscriptionAvailabilityFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetSubscriptionAvailabilityInclude = ListPlanAvailabilitiesInclude
    GetSubscriptionAvailabilityLimits = ListPlanAvailabilitiesLimits
    ListSubscriptionLocalizationsFields = TypedDict(
        "ListSubscriptionLocalizationsFields",
        {
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListSubscriptionLocalizationsInclude = GetAppStoreReviewScreenshotInclude
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
            "subscriptionImages": Sequence[SubscriptionImageV2Fields],
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationV2Fields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["subscription", "image", "images", "localizations"]]
    ListVersionsLimits = TypedDict(
        "ListVersionsLimits", {"images": int, "localizations": int}, total=False
    )
    ListWinBackOffersFields = TypedDict(
        "ListWinBackOffersFields",
        {
            "winBackOfferPrices": Sequence[WinBackOfferPriceFields],
            "winBackOffers": Sequence[WinBackOfferFields],
        },
        total=False,
    )
    ListWinBackOffersInclude = ListRetentionMessageOffersInclude
    ListWinBackOffersLimits = ListPromotionalOffersLimits

_CREATE = Operation(
    "POST",
    "/v1/subscriptions",
    one(
        "Subscription",
        subscriptionImages="SubscriptionImage",
        subscriptionLocalizations="SubscriptionLocalization",
    ),
    body=Body(
        "subscriptions",
        to_one={"group": "subscriptionGroups"},
        null="familySharable groupLevel reviewNote subscriptionPeriod",
        required="productId name group",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptions/{id}",
    one(
        "Subscription",
        subscriptionImages="SubscriptionImage",
        subscriptionLocalizations="SubscriptionLocalization",
    ),
    query={
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptionAppStoreReviewScreenshots]": FieldsOf(
            "SubscriptionAppStoreReviewScreenshot"
        ),
        "fields[subscriptionAvailabilities]": FieldsOf("SubscriptionAvailability"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "fields[subscriptionImages]": FieldsOf("SubscriptionImage"),
        "fields[subscriptionIntroductoryOffers]": FieldsOf("SubscriptionIntroductoryOffer"),
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalization"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "fields[subscriptionPlanAvailabilities]": FieldsOf("SubscriptionPlanAvailability"),
        "fields[subscriptionPrices]": FieldsOf("SubscriptionPrice"),
        "fields[subscriptionPromotionalOffers]": FieldsOf("SubscriptionPromotionalOffer"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "fields[winBackOffers]": FieldsOf("WinBackOffer"),
        "include": (
            "subscriptionLocalizations appStoreReviewScreenshot group introductoryOffers promotionalOffers "
            "offerCodes prices promotedPurchase subscriptionAvailability winBackOffers images "
            "planAvailabilities versions"
        ),
        "limit[images]": 50,
        "limit[introductoryOffers]": 50,
        "limit[offerCodes]": 50,
        "limit[planAvailabilities]": 50,
        "limit[prices]": 50,
        "limit[promotionalOffers]": 50,
        "limit[subscriptionLocalizations]": 50,
        "limit[versions]": 50,
        "limit[winBackOffers]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptions/{id}",
    one(
        "Subscription",
        subscriptionImages="SubscriptionImage",
        subscriptionLocalizations="SubscriptionLocalization",
    ),
    body=Body(
        "subscriptions",
        to_many={
            "introductoryOffers": "subscriptionIntroductoryOffers",
            "prices": "subscriptionPrices",
            "promotionalOffers": "subscriptionPromotionalOffers",
        },
        null="familySharable groupLevel name reviewNote subscriptionPeriod multiSeatStatus marketSettings",
    ),
)
_DELETE = Operation("DELETE", "/v1/subscriptions/{id}")
_GET_APP_STORE_REVIEW_SCREENSHOT = Operation(
    "GET",
    "/v1/subscriptions/{id}/appStoreReviewScreenshot",
    one("SubscriptionAppStoreReviewScreenshot"),
    query={
        "fields[subscriptionAppStoreReviewScreenshots]": FieldsOf(
            "SubscriptionAppStoreReviewScreenshot"
        ),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
    },
)
_LIST_IMAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/images",
    page("SubscriptionImage"),
    query={
        "fields[subscriptionImages]": FieldsOf("SubscriptionImage"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
        "limit": 200,
    },
)
_LIST_INTRODUCTORY_OFFERS = Operation(
    "GET",
    "/v1/subscriptions/{id}/introductoryOffers",
    page("SubscriptionIntroductoryOffer"),
    query={
        "fields[subscriptionIntroductoryOffers]": FieldsOf("SubscriptionIntroductoryOffer"),
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "subscription territory subscriptionPricePoint",
        "limit": 200,
    },
)
_LIST_OFFER_CODES = Operation(
    "GET",
    "/v1/subscriptions/{id}/offerCodes",
    page("SubscriptionOfferCode"),
    query={
        "fields[subscriptionOfferCodeCustomCodes]": FieldsOf("SubscriptionOfferCodeCustomCode"),
        "fields[subscriptionOfferCodeOneTimeUseCodes]": FieldsOf(
            "SubscriptionOfferCodeOneTimeUseCode"
        ),
        "fields[subscriptionOfferCodePrices]": FieldsOf("SubscriptionOfferCodePrice"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "filter[territory]": None,
        "include": "subscription oneTimeUseCodes customCodes prices",
        "limit": 200,
        "limit[customCodes]": 50,
        "limit[oneTimeUseCodes]": 50,
        "limit[prices]": 50,
    },
)
_LIST_PLAN_AVAILABILITIES = Operation(
    "GET",
    "/v1/subscriptions/{id}/planAvailabilities",
    page("SubscriptionPlanAvailability"),
    query={
        "fields[subscriptionPlanAvailabilities]": FieldsOf("SubscriptionPlanAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit": 200,
        "limit[availableTerritories]": 50,
    },
)
_LIST_PRICE_POINTS = Operation(
    "GET",
    "/v1/subscriptions/{id}/pricePoints",
    page("SubscriptionPricePoint"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[planType]": None,
        "filter[territory]": Ids,
        "filter[upfrontPricePointId]": None,
        "include": "territory",
        "limit": 8000,
    },
)
_LIST_PRICES = Operation(
    "GET",
    "/v1/subscriptions/{id}/prices",
    page("SubscriptionPrice"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[subscriptionPrices]": FieldsOf("SubscriptionPrice"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[planType]": "MONTHLY UPFRONT",
        "filter[subscriptionPricePoint]": Ids,
        "filter[territory]": Ids,
        "include": "territory subscriptionPricePoint",
        "limit": 200,
    },
)
_GET_PROMOTED_PURCHASE = Operation(
    "GET",
    "/v1/subscriptions/{id}/promotedPurchase",
    one("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "inAppPurchaseV2 subscription",
    },
)
_LIST_PROMOTIONAL_OFFERS = Operation(
    "GET",
    "/v1/subscriptions/{id}/promotionalOffers",
    page("SubscriptionPromotionalOffer"),
    query={
        "fields[subscriptionPromotionalOfferPrices]": FieldsOf("SubscriptionPromotionalOfferPrice"),
        "fields[subscriptionPromotionalOffers]": FieldsOf("SubscriptionPromotionalOffer"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "filter[territory]": None,
        "include": "subscription prices",
        "limit": 200,
        "limit[prices]": 50,
    },
)
_GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/appStoreReviewScreenshot",
    one_ref("SubscriptionAppStoreReviewScreenshot"),
)
_LIST_IMAGES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/images",
    page_of_refs("SubscriptionImage"),
    query={"limit": 200},
)
_LIST_INTRODUCTORY_OFFERS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/introductoryOffers",
    page_of_refs("SubscriptionIntroductoryOffer"),
    query={"limit": 200},
)
_REMOVE_INTRODUCTORY_OFFERS = Operation(
    "DELETE",
    "/v1/subscriptions/{id}/relationships/introductoryOffers",
    body=Body("", to_many={"data": "subscriptionIntroductoryOffers"}),
)
_LIST_OFFER_CODES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/offerCodes",
    page_of_refs("SubscriptionOfferCode"),
    query={"limit": 200},
)
_LIST_PLAN_AVAILABILITIES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/planAvailabilities",
    page_of_refs("SubscriptionPlanAvailability"),
    query={"limit": 200},
)
_LIST_PRICE_POINTS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/pricePoints",
    page_of_refs("SubscriptionPricePoint"),
    query={"limit": 8000},
)
_LIST_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/prices",
    page_of_refs("SubscriptionPrice"),
    query={"limit": 200},
)
_REMOVE_PRICES = Operation(
    "DELETE",
    "/v1/subscriptions/{id}/relationships/prices",
    body=Body("", to_many={"data": "subscriptionPrices"}),
)
_GET_PROMOTED_PURCHASE_LINKAGE = Operation(
    "GET", "/v1/subscriptions/{id}/relationships/promotedPurchase", one_ref("PromotedPurchase")
)
_LIST_PROMOTIONAL_OFFERS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/promotionalOffers",
    page_of_refs("SubscriptionPromotionalOffer"),
    query={"limit": 200},
)
_SET_RETENTION_MESSAGE = Operation(
    "PATCH",
    "/v1/subscriptions/{id}/relationships/retentionMessage",
    body=Body("", to_one={"data": "retentionMessages"}, null="data"),
)
_LIST_RETENTION_MESSAGE_OFFERS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/retentionMessageOffers",
    page_of_refs("RetentionOffer"),
    query={"limit": 200},
)
_ADD_RETENTION_MESSAGE_OFFERS = Operation(
    "POST",
    "/v1/subscriptions/{id}/relationships/retentionMessageOffers",
    body=Body("", to_many={"data": "retentionOffers"}),
)
_REMOVE_RETENTION_MESSAGE_OFFERS = Operation(
    "DELETE",
    "/v1/subscriptions/{id}/relationships/retentionMessageOffers",
    body=Body("", to_many={"data": "retentionOffers"}),
)
_GET_SUBSCRIPTION_AVAILABILITY_LINKAGE = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/subscriptionAvailability",
    one_ref("SubscriptionAvailability"),
)
_LIST_SUBSCRIPTION_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/subscriptionLocalizations",
    page_of_refs("SubscriptionLocalization"),
    query={"limit": 200},
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/versions",
    page_of_refs("SubscriptionVersion"),
    query={"limit": 200},
)
_LIST_WIN_BACK_OFFERS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptions/{id}/relationships/winBackOffers",
    page_of_refs("WinBackOffer"),
    query={"limit": 200},
)
_GET_RETENTION_MESSAGE = Operation(
    "GET",
    "/v1/subscriptions/{id}/retentionMessage",
    one("RetentionMessage"),
    query={
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "fields[retentionMessages]": FieldsOf("RetentionMessage"),
        "include": "versions",
        "limit[versions]": 50,
    },
)
_LIST_RETENTION_MESSAGE_OFFERS = Operation(
    "GET",
    "/v1/subscriptions/{id}/retentionMessageOffers",
    page("RetentionOffer"),
    query={
        "fields[retentionOfferPrices]": FieldsOf("RetentionOfferPrice"),
        "fields[retentionOffers]": FieldsOf("RetentionOffer"),
        "include": "prices",
        "limit": 200,
        "limit[prices]": 50,
    },
)
_LIST_RETENTION_OFFERS = Operation(
    "GET",
    "/v1/subscriptions/{id}/retentionOffers",
    page("RetentionOffer"),
    query={
        "fields[retentionOfferPrices]": FieldsOf("RetentionOfferPrice"),
        "fields[retentionOffers]": FieldsOf("RetentionOffer"),
        "include": "prices",
        "limit": 200,
        "limit[prices]": 50,
    },
)
_GET_SUBSCRIPTION_AVAILABILITY = Operation(
    "GET",
    "/v1/subscriptions/{id}/subscriptionAvailability",
    one("SubscriptionAvailability"),
    query={
        "fields[subscriptionAvailabilities]": FieldsOf("SubscriptionAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit[availableTerritories]": 50,
    },
)
_LIST_SUBSCRIPTION_LOCALIZATIONS = Operation(
    "GET",
    "/v1/subscriptions/{id}/subscriptionLocalizations",
    page("SubscriptionLocalization"),
    query={
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalization"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
        "limit": 200,
    },
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/subscriptions/{id}/versions",
    page(
        "SubscriptionVersion",
        subscriptionImages="SubscriptionImageV2",
        subscriptionLocalizations="SubscriptionLocalizationV2",
    ),
    query={
        "fields[subscriptionImages]": FieldsOf("SubscriptionImageV2"),
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalizationV2"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REPLACED_WITH_NEW_VERSION REJECTED DEVELOPER_REJECTED"
        ),
        "include": "subscription image images localizations",
        "limit": 200,
        "limit[images]": 50,
        "limit[localizations]": 50,
    },
)
_LIST_WIN_BACK_OFFERS = Operation(
    "GET",
    "/v1/subscriptions/{id}/winBackOffers",
    page("WinBackOffer"),
    query={
        "fields[winBackOfferPrices]": FieldsOf("WinBackOfferPrice"),
        "fields[winBackOffers]": FieldsOf("WinBackOffer"),
        "include": "prices",
        "limit": 200,
        "limit[prices]": 50,
    },
)


def create(
    *,
    name: str,
    product_id: str,
    group: Id[SubscriptionGroup],
    family_sharable: bool | None | Unset = UNSET,
    group_level: int | None | Unset = UNSET,
    review_note: str | None | Unset = UNSET,
    subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
) -> Request[Subscription]:
    """POST /v1/subscriptions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptions
    """
    return _CREATE.write(
        None,
        {
            "familySharable": family_sharable,
            "groupLevel": group_level,
            "name": name,
            "productId": product_id,
            "reviewNote": review_note,
            "subscriptionPeriod": subscription_period,
        },
        {"group": group},
    )


def get(
    id: Id[Subscription],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[Subscription]:
    """GET /v1/subscriptions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[Subscription],
    *,
    family_sharable: bool | None | Unset = UNSET,
    group_level: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    review_note: str | None | Unset = UNSET,
    subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
    multi_seat_status: SubscriptionMultiSeatStatus | None | Unset = UNSET,
    market_settings: Sequence[SubscriptionMarketSettings] | None | Unset = UNSET,
    introductory_offers: (
        Sequence[NewSubscriptionIntroductoryOffer | Id[SubscriptionIntroductoryOffer]] | Unset
    ) = UNSET,
    prices: Sequence[NewSubscriptionPrice | Id[SubscriptionPrice]] | Unset = UNSET,
    promotional_offers: (
        Sequence[NewSubscriptionPromotionalOffer | Id[SubscriptionPromotionalOffer]] | Unset
    ) = UNSET,
) -> Request[Subscription]:
    """PATCH /v1/subscriptions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptions-_id_
    """
    return _UPDATE.write(
        id,
        {
            "familySharable": family_sharable,
            "groupLevel": group_level,
            "name": name,
            "reviewNote": review_note,
            "subscriptionPeriod": subscription_period,
            "multiSeatStatus": multi_seat_status,
            "marketSettings": market_settings,
        },
        {
            "introductoryOffers": introductory_offers,
            "prices": prices,
            "promotionalOffers": promotional_offers,
        },
    )


def delete(id: Id[Subscription]) -> Request[None]:
    """DELETE /v1/subscriptions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_
    """
    return _DELETE(id)


def get_app_store_review_screenshot(
    id: Id[Subscription],
    *,
    fields: GetAppStoreReviewScreenshotFields = {},
    include: GetAppStoreReviewScreenshotInclude | None = None,
) -> Request[SubscriptionAppStoreReviewScreenshot | None]:
    """GET /v1/subscriptions/{id}/appStoreReviewScreenshot
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-appstorereviewscreenshot
    """
    return _GET_APP_STORE_REVIEW_SCREENSHOT(id, fields=fields, include=include)


def list_images(
    id: Id[Subscription],
    *,
    fields: ListImagesFields = {},
    include: ListImagesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionImage]:
    """GET /v1/subscriptions/{id}/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-images
    """
    return _LIST_IMAGES.list(id, fields=fields, include=include, limit=limit)


def list_introductory_offers(
    id: Id[Subscription],
    *,
    filter: ListIntroductoryOffersFilter = {},
    fields: ListIntroductoryOffersFields = {},
    include: ListIntroductoryOffersInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionIntroductoryOffer]:
    """GET /v1/subscriptions/{id}/introductoryOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-introductoryoffers
    """
    return _LIST_INTRODUCTORY_OFFERS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def list_offer_codes(
    id: Id[Subscription],
    *,
    filter: ListOfferCodesFilter = {},
    fields: ListOfferCodesFields = {},
    include: ListOfferCodesInclude | None = None,
    limit: int | None = None,
    limits: ListOfferCodesLimits = {},
) -> ListRequest[SubscriptionOfferCode]:
    """GET /v1/subscriptions/{id}/offerCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-offercodes
    """
    return _LIST_OFFER_CODES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_plan_availabilities(
    id: Id[Subscription],
    *,
    fields: ListPlanAvailabilitiesFields = {},
    include: ListPlanAvailabilitiesInclude | None = None,
    limit: int | None = None,
    limits: ListPlanAvailabilitiesLimits = {},
) -> ListRequest[SubscriptionPlanAvailability]:
    """GET /v1/subscriptions/{id}/planAvailabilities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-planavailabilities
    """
    return _LIST_PLAN_AVAILABILITIES.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_price_points(
    id: Id[Subscription],
    *,
    filter: ListPricePointsFilter = {},
    fields: ListPricePointsFields = {},
    include: ListPricePointsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionPricePoint]:
    """GET /v1/subscriptions/{id}/pricePoints (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-pricepoints
    """
    return _LIST_PRICE_POINTS.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_prices(
    id: Id[Subscription],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionPrice]:
    """GET /v1/subscriptions/{id}/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def get_promoted_purchase(
    id: Id[Subscription],
    *,
    fields: GetPromotedPurchaseFields = {},
    include: GetPromotedPurchaseInclude | None = None,
) -> Request[PromotedPurchase | None]:
    """GET /v1/subscriptions/{id}/promotedPurchase
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotedpurchase
    """
    return _GET_PROMOTED_PURCHASE(id, fields=fields, include=include)


def list_promotional_offers(
    id: Id[Subscription],
    *,
    filter: ListPromotionalOffersFilter = {},
    fields: ListPromotionalOffersFields = {},
    include: ListPromotionalOffersInclude | None = None,
    limit: int | None = None,
    limits: ListPromotionalOffersLimits = {},
) -> ListRequest[SubscriptionPromotionalOffer]:
    """GET /v1/subscriptions/{id}/promotionalOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotionaloffers
    """
    return _LIST_PROMOTIONAL_OFFERS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def get_app_store_review_screenshot_linkage(
    id: Id[Subscription],
) -> Request[Ref[SubscriptionAppStoreReviewScreenshot] | None]:
    """GET /v1/subscriptions/{id}/relationships/appStoreReviewScreenshot
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-appstorereviewscreenshot
    """
    return _GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE(id)


def list_images_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionImage]]:
    """GET /v1/subscriptions/{id}/relationships/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-images
    """
    return _LIST_IMAGES_LINKAGES.list(id, limit=limit)


def list_introductory_offers_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionIntroductoryOffer]]:
    """GET /v1/subscriptions/{id}/relationships/introductoryOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-introductoryoffers
    """
    return _LIST_INTRODUCTORY_OFFERS_LINKAGES.list(id, limit=limit)


def remove_introductory_offers(
    id: Id[Subscription], introductory_offers: Sequence[Id[SubscriptionIntroductoryOffer]]
) -> Request[None]:
    """DELETE /v1/subscriptions/{id}/relationships/introductoryOffers
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-introductoryoffers
    """
    return _REMOVE_INTRODUCTORY_OFFERS.link(id, introductory_offers)


def list_offer_codes_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionOfferCode]]:
    """GET /v1/subscriptions/{id}/relationships/offerCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-offercodes
    """
    return _LIST_OFFER_CODES_LINKAGES.list(id, limit=limit)


def list_plan_availabilities_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPlanAvailability]]:
    """GET /v1/subscriptions/{id}/relationships/planAvailabilities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-planavailabilities
    """
    return _LIST_PLAN_AVAILABILITIES_LINKAGES.list(id, limit=limit)


def list_price_points_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPricePoint]]:
    """GET /v1/subscriptions/{id}/relationships/pricePoints (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-pricepoints
    """
    return _LIST_PRICE_POINTS_LINKAGES.list(id, limit=limit)


def list_prices_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPrice]]:
    """GET /v1/subscriptions/{id}/relationships/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-prices
    """
    return _LIST_PRICES_LINKAGES.list(id, limit=limit)


def remove_prices(id: Id[Subscription], prices: Sequence[Id[SubscriptionPrice]]) -> Request[None]:
    """DELETE /v1/subscriptions/{id}/relationships/prices
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-prices
    """
    return _REMOVE_PRICES.link(id, prices)


def get_promoted_purchase_linkage(id: Id[Subscription]) -> Request[Ref[PromotedPurchase] | None]:
    """GET /v1/subscriptions/{id}/relationships/promotedPurchase
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotedpurchase
    """
    return _GET_PROMOTED_PURCHASE_LINKAGE(id)


def list_promotional_offers_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPromotionalOffer]]:
    """GET /v1/subscriptions/{id}/relationships/promotionalOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotionaloffers
    """
    return _LIST_PROMOTIONAL_OFFERS_LINKAGES.list(id, limit=limit)


def set_retention_message(
    id: Id[Subscription], retention_message: Id[RetentionMessage] | None
) -> Request[None]:
    """PATCH /v1/subscriptions/{id}/relationships/retentionMessage

    Provisional, since 4.6:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptions-_id_-relationships-retentionmessage
    """
    return _SET_RETENTION_MESSAGE.link(id, retention_message)


def list_retention_message_offers_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[RetentionOffer]]:
    """GET /v1/subscriptions/{id}/relationships/retentionMessageOffers (at most 200 a page)

    Provisional, since 4.6: analogy with Apple's other resources.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-retentionmessageoffers
    """
    return _LIST_RETENTION_MESSAGE_OFFERS_LINKAGES.list(id, limit=limit)


def add_retention_message_offers(
    id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
) -> Request[None]:
    """POST /v1/subscriptions/{id}/relationships/retentionMessageOffers

    Provisional, since 4.6: analogy with Apple's other resources.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptions-_id_-relationships-retentionmessageoffers
    """
    return _ADD_RETENTION_MESSAGE_OFFERS.link(id, retention_message_offers)


def remove_retention_message_offers(
    id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
) -> Request[None]:
    """DELETE /v1/subscriptions/{id}/relationships/retentionMessageOffers

    Provisional, since 4.6: analogy with Apple's other resources.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-retentionmessageoffers
    """
    return _REMOVE_RETENTION_MESSAGE_OFFERS.link(id, retention_message_offers)


@deprecated(
    "Apple deprecated GET /v1/subscriptions/{id}/relationships/subscriptionAvailability",
    category=None,
)
def get_subscription_availability_linkage(
    id: Id[Subscription],
) -> Request[Ref[SubscriptionAvailability] | None]:
    """GET /v1/subscriptions/{id}/relationships/subscriptionAvailability
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionavailability
    """
    return _GET_SUBSCRIPTION_AVAILABILITY_LINKAGE(id)


def list_subscription_localizations_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionLocalization]]:
    """GET /v1/subscriptions/{id}/relationships/subscriptionLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionlocalizations
    """
    return _LIST_SUBSCRIPTION_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def list_versions_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionVersion]]:
    """GET /v1/subscriptions/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_win_back_offers_linkages(
    id: Id[Subscription], *, limit: int | None = None
) -> ListRequest[Ref[WinBackOffer]]:
    """GET /v1/subscriptions/{id}/relationships/winBackOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-winbackoffers
    """
    return _LIST_WIN_BACK_OFFERS_LINKAGES.list(id, limit=limit)


def get_retention_message(
    id: Id[Subscription],
    *,
    fields: GetRetentionMessageFields = {},
    include: GetRetentionMessageInclude | None = None,
    limits: GetRetentionMessageLimits = {},
) -> Request[RetentionMessage | None]:
    """GET /v1/subscriptions/{id}/retentionMessage

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-retentionmessage
    """
    return _GET_RETENTION_MESSAGE(id, fields=fields, include=include, limits=limits)


def list_retention_message_offers(
    id: Id[Subscription],
    *,
    fields: ListRetentionMessageOffersFields = {},
    include: ListRetentionMessageOffersInclude | None = None,
    limit: int | None = None,
    limits: ListRetentionMessageOffersLimits = {},
) -> ListRequest[RetentionOffer]:
    """GET /v1/subscriptions/{id}/retentionMessageOffers (at most 200 a page)

    Provisional, since 4.6: analogy with Apple's other resources.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-retentionmessageoffers
    """
    return _LIST_RETENTION_MESSAGE_OFFERS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_retention_offers(
    id: Id[Subscription],
    *,
    fields: ListRetentionOffersFields = {},
    include: ListRetentionOffersInclude | None = None,
    limit: int | None = None,
    limits: ListRetentionOffersLimits = {},
) -> ListRequest[RetentionOffer]:
    """GET /v1/subscriptions/{id}/retentionOffers (at most 200 a page)

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-retentionoffers
    """
    return _LIST_RETENTION_OFFERS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated("Apple deprecated GET /v1/subscriptions/{id}/subscriptionAvailability", category=None)
def get_subscription_availability(
    id: Id[Subscription],
    *,
    fields: GetSubscriptionAvailabilityFields = {},
    include: GetSubscriptionAvailabilityInclude | None = None,
    limits: GetSubscriptionAvailabilityLimits = {},
) -> Request[SubscriptionAvailability | None]:
    """GET /v1/subscriptions/{id}/subscriptionAvailability
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionavailability
    """
    return _GET_SUBSCRIPTION_AVAILABILITY(id, fields=fields, include=include, limits=limits)


def list_subscription_localizations(
    id: Id[Subscription],
    *,
    fields: ListSubscriptionLocalizationsFields = {},
    include: ListSubscriptionLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionLocalization]:
    """GET /v1/subscriptions/{id}/subscriptionLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionlocalizations
    """
    return _LIST_SUBSCRIPTION_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_versions(
    id: Id[Subscription],
    *,
    filter: ListVersionsFilter = {},
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[SubscriptionVersion]:
    """GET /v1/subscriptions/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-versions
    """
    return _LIST_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_win_back_offers(
    id: Id[Subscription],
    *,
    fields: ListWinBackOffersFields = {},
    include: ListWinBackOffersInclude | None = None,
    limit: int | None = None,
    limits: ListWinBackOffersLimits = {},
) -> ListRequest[WinBackOffer]:
    """GET /v1/subscriptions/{id}/winBackOffers (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-winbackoffers
    """
    return _LIST_WIN_BACK_OFFERS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


class Subscriptions(Namespace):
    """`/v1/subscriptions`."""

    def create(
        self,
        *,
        name: str,
        product_id: str,
        group: Id[SubscriptionGroup],
        family_sharable: bool | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
    ) -> Subscription:
        """POST /v1/subscriptions"""
        return self._send(
            create(
                name=name,
                product_id=product_id,
                group=group,
                family_sharable=family_sharable,
                group_level=group_level,
                review_note=review_note,
                subscription_period=subscription_period,
            )
        )

    def get(
        self,
        id: Id[Subscription],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Subscription:
        """GET /v1/subscriptions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[Subscription],
        *,
        family_sharable: bool | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
        multi_seat_status: SubscriptionMultiSeatStatus | None | Unset = UNSET,
        market_settings: Sequence[SubscriptionMarketSettings] | None | Unset = UNSET,
        introductory_offers: (
            Sequence[NewSubscriptionIntroductoryOffer | Id[SubscriptionIntroductoryOffer]] | Unset
        ) = UNSET,
        prices: Sequence[NewSubscriptionPrice | Id[SubscriptionPrice]] | Unset = UNSET,
        promotional_offers: (
            Sequence[NewSubscriptionPromotionalOffer | Id[SubscriptionPromotionalOffer]] | Unset
        ) = UNSET,
    ) -> Subscription:
        """PATCH /v1/subscriptions/{id}"""
        return self._send(
            update(
                id,
                family_sharable=family_sharable,
                group_level=group_level,
                name=name,
                review_note=review_note,
                subscription_period=subscription_period,
                multi_seat_status=multi_seat_status,
                market_settings=market_settings,
                introductory_offers=introductory_offers,
                prices=prices,
                promotional_offers=promotional_offers,
            )
        )

    def delete(self, id: Id[Subscription]) -> None:
        """DELETE /v1/subscriptions/{id}"""
        return self._send(delete(id))

    def get_app_store_review_screenshot(
        self,
        id: Id[Subscription],
        *,
        fields: GetAppStoreReviewScreenshotFields = {},
        include: GetAppStoreReviewScreenshotInclude | None = None,
    ) -> SubscriptionAppStoreReviewScreenshot | None:
        """GET /v1/subscriptions/{id}/appStoreReviewScreenshot"""
        return self._send(get_app_store_review_screenshot(id, fields=fields, include=include))

    def list_images(
        self,
        id: Id[Subscription],
        *,
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionImage]:
        """GET /v1/subscriptions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, include=include, limit=limit))

    def list_introductory_offers(
        self,
        id: Id[Subscription],
        *,
        filter: ListIntroductoryOffersFilter = {},
        fields: ListIntroductoryOffersFields = {},
        include: ListIntroductoryOffersInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionIntroductoryOffer]:
        """GET /v1/subscriptions/{id}/introductoryOffers (at most 200 a page)"""
        return self._pager(
            list_introductory_offers(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_offer_codes(
        self,
        id: Id[Subscription],
        *,
        filter: ListOfferCodesFilter = {},
        fields: ListOfferCodesFields = {},
        include: ListOfferCodesInclude | None = None,
        limit: int | None = None,
        limits: ListOfferCodesLimits = {},
    ) -> Pager[SubscriptionOfferCode]:
        """GET /v1/subscriptions/{id}/offerCodes (at most 200 a page)"""
        return self._pager(
            list_offer_codes(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_plan_availabilities(
        self,
        id: Id[Subscription],
        *,
        fields: ListPlanAvailabilitiesFields = {},
        include: ListPlanAvailabilitiesInclude | None = None,
        limit: int | None = None,
        limits: ListPlanAvailabilitiesLimits = {},
    ) -> Pager[SubscriptionPlanAvailability]:
        """GET /v1/subscriptions/{id}/planAvailabilities (at most 200 a page)"""
        return self._pager(
            list_plan_availabilities(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_price_points(
        self,
        id: Id[Subscription],
        *,
        filter: ListPricePointsFilter = {},
        fields: ListPricePointsFields = {},
        include: ListPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionPricePoint]:
        """GET /v1/subscriptions/{id}/pricePoints (at most 8000 a page)"""
        return self._pager(
            list_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices(
        self,
        id: Id[Subscription],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionPrice]:
        """GET /v1/subscriptions/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def get_promoted_purchase(
        self,
        id: Id[Subscription],
        *,
        fields: GetPromotedPurchaseFields = {},
        include: GetPromotedPurchaseInclude | None = None,
    ) -> PromotedPurchase | None:
        """GET /v1/subscriptions/{id}/promotedPurchase"""
        return self._send(get_promoted_purchase(id, fields=fields, include=include))

    def list_promotional_offers(
        self,
        id: Id[Subscription],
        *,
        filter: ListPromotionalOffersFilter = {},
        fields: ListPromotionalOffersFields = {},
        include: ListPromotionalOffersInclude | None = None,
        limit: int | None = None,
        limits: ListPromotionalOffersLimits = {},
    ) -> Pager[SubscriptionPromotionalOffer]:
        """GET /v1/subscriptions/{id}/promotionalOffers (at most 200 a page)"""
        return self._pager(
            list_promotional_offers(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def get_app_store_review_screenshot_linkage(
        self, id: Id[Subscription]
    ) -> Ref[SubscriptionAppStoreReviewScreenshot] | None:
        """GET /v1/subscriptions/{id}/relationships/appStoreReviewScreenshot"""
        return self._send(get_app_store_review_screenshot_linkage(id))

    def list_images_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionImage]]:
        """GET /v1/subscriptions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_introductory_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionIntroductoryOffer]]:
        """GET /v1/subscriptions/{id}/relationships/introductoryOffers (at most 200 a page)"""
        return self._pager(list_introductory_offers_linkages(id, limit=limit))

    def remove_introductory_offers(
        self, id: Id[Subscription], introductory_offers: Sequence[Id[SubscriptionIntroductoryOffer]]
    ) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/introductoryOffers"""
        return self._send(remove_introductory_offers(id, introductory_offers))

    def list_offer_codes_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionOfferCode]]:
        """GET /v1/subscriptions/{id}/relationships/offerCodes (at most 200 a page)"""
        return self._pager(list_offer_codes_linkages(id, limit=limit))

    def list_plan_availabilities_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPlanAvailability]]:
        """GET /v1/subscriptions/{id}/relationships/planAvailabilities (at most 200 a page)"""
        return self._pager(list_plan_availabilities_linkages(id, limit=limit))

    def list_price_points_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPricePoint]]:
        """GET /v1/subscriptions/{id}/relationships/pricePoints (at most 8000 a page)"""
        return self._pager(list_price_points_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPrice]]:
        """GET /v1/subscriptions/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))

    def remove_prices(self, id: Id[Subscription], prices: Sequence[Id[SubscriptionPrice]]) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/prices"""
        return self._send(remove_prices(id, prices))

    def get_promoted_purchase_linkage(self, id: Id[Subscription]) -> Ref[PromotedPurchase] | None:
        """GET /v1/subscriptions/{id}/relationships/promotedPurchase"""
        return self._send(get_promoted_purchase_linkage(id))

    def list_promotional_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPromotionalOffer]]:
        """GET /v1/subscriptions/{id}/relationships/promotionalOffers (at most 200 a page)"""
        return self._pager(list_promotional_offers_linkages(id, limit=limit))

    def set_retention_message(
        self, id: Id[Subscription], retention_message: Id[RetentionMessage] | None
    ) -> None:
        """PATCH /v1/subscriptions/{id}/relationships/retentionMessage

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return self._send(set_retention_message(id, retention_message))

    def list_retention_message_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[RetentionOffer]]:
        """GET /v1/subscriptions/{id}/relationships/retentionMessageOffers (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(list_retention_message_offers_linkages(id, limit=limit))

    def add_retention_message_offers(
        self, id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
    ) -> None:
        """POST /v1/subscriptions/{id}/relationships/retentionMessageOffers

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._send(add_retention_message_offers(id, retention_message_offers))

    def remove_retention_message_offers(
        self, id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
    ) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/retentionMessageOffers

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._send(remove_retention_message_offers(id, retention_message_offers))

    @deprecated(
        "Apple deprecated GET /v1/subscriptions/{id}/relationships/subscriptionAvailability"
    )
    def get_subscription_availability_linkage(
        self, id: Id[Subscription]
    ) -> Ref[SubscriptionAvailability] | None:
        """GET /v1/subscriptions/{id}/relationships/subscriptionAvailability"""
        return self._send(get_subscription_availability_linkage(id))

    def list_subscription_localizations_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionLocalization]]:
        """GET /v1/subscriptions/{id}/relationships/subscriptionLocalizations (at most 200 a page)"""
        return self._pager(list_subscription_localizations_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionVersion]]:
        """GET /v1/subscriptions/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_win_back_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> Pager[Ref[WinBackOffer]]:
        """GET /v1/subscriptions/{id}/relationships/winBackOffers (at most 200 a page)"""
        return self._pager(list_win_back_offers_linkages(id, limit=limit))

    def get_retention_message(
        self,
        id: Id[Subscription],
        *,
        fields: GetRetentionMessageFields = {},
        include: GetRetentionMessageInclude | None = None,
        limits: GetRetentionMessageLimits = {},
    ) -> RetentionMessage | None:
        """GET /v1/subscriptions/{id}/retentionMessage

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get_retention_message(id, fields=fields, include=include, limits=limits))

    def list_retention_message_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListRetentionMessageOffersFields = {},
        include: ListRetentionMessageOffersInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionMessageOffersLimits = {},
    ) -> Pager[RetentionOffer]:
        """GET /v1/subscriptions/{id}/retentionMessageOffers (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(
            list_retention_message_offers(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_retention_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListRetentionOffersFields = {},
        include: ListRetentionOffersInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionOffersLimits = {},
    ) -> Pager[RetentionOffer]:
        """GET /v1/subscriptions/{id}/retentionOffers (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_retention_offers(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/subscriptions/{id}/subscriptionAvailability")
    def get_subscription_availability(
        self,
        id: Id[Subscription],
        *,
        fields: GetSubscriptionAvailabilityFields = {},
        include: GetSubscriptionAvailabilityInclude | None = None,
        limits: GetSubscriptionAvailabilityLimits = {},
    ) -> SubscriptionAvailability | None:
        """GET /v1/subscriptions/{id}/subscriptionAvailability"""
        return self._send(
            get_subscription_availability(id, fields=fields, include=include, limits=limits)
        )

    def list_subscription_localizations(
        self,
        id: Id[Subscription],
        *,
        fields: ListSubscriptionLocalizationsFields = {},
        include: ListSubscriptionLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionLocalization]:
        """GET /v1/subscriptions/{id}/subscriptionLocalizations (at most 200 a page)"""
        return self._pager(
            list_subscription_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_versions(
        self,
        id: Id[Subscription],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[SubscriptionVersion]:
        """GET /v1/subscriptions/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_win_back_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListWinBackOffersFields = {},
        include: ListWinBackOffersInclude | None = None,
        limit: int | None = None,
        limits: ListWinBackOffersLimits = {},
    ) -> Pager[WinBackOffer]:
        """GET /v1/subscriptions/{id}/winBackOffers (at most 200 a page)"""
        return self._pager(
            list_win_back_offers(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncSubscriptions(AsyncNamespace):
    """`/v1/subscriptions`, for asyncio."""

    async def create(
        self,
        *,
        name: str,
        product_id: str,
        group: Id[SubscriptionGroup],
        family_sharable: bool | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
    ) -> Subscription:
        """POST /v1/subscriptions"""
        return await self._send(
            create(
                name=name,
                product_id=product_id,
                group=group,
                family_sharable=family_sharable,
                group_level=group_level,
                review_note=review_note,
                subscription_period=subscription_period,
            )
        )

    async def get(
        self,
        id: Id[Subscription],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Subscription:
        """GET /v1/subscriptions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[Subscription],
        *,
        family_sharable: bool | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriod | None | Unset = UNSET,
        multi_seat_status: SubscriptionMultiSeatStatus | None | Unset = UNSET,
        market_settings: Sequence[SubscriptionMarketSettings] | None | Unset = UNSET,
        introductory_offers: (
            Sequence[NewSubscriptionIntroductoryOffer | Id[SubscriptionIntroductoryOffer]] | Unset
        ) = UNSET,
        prices: Sequence[NewSubscriptionPrice | Id[SubscriptionPrice]] | Unset = UNSET,
        promotional_offers: (
            Sequence[NewSubscriptionPromotionalOffer | Id[SubscriptionPromotionalOffer]] | Unset
        ) = UNSET,
    ) -> Subscription:
        """PATCH /v1/subscriptions/{id}"""
        return await self._send(
            update(
                id,
                family_sharable=family_sharable,
                group_level=group_level,
                name=name,
                review_note=review_note,
                subscription_period=subscription_period,
                multi_seat_status=multi_seat_status,
                market_settings=market_settings,
                introductory_offers=introductory_offers,
                prices=prices,
                promotional_offers=promotional_offers,
            )
        )

    async def delete(self, id: Id[Subscription]) -> None:
        """DELETE /v1/subscriptions/{id}"""
        return await self._send(delete(id))

    async def get_app_store_review_screenshot(
        self,
        id: Id[Subscription],
        *,
        fields: GetAppStoreReviewScreenshotFields = {},
        include: GetAppStoreReviewScreenshotInclude | None = None,
    ) -> SubscriptionAppStoreReviewScreenshot | None:
        """GET /v1/subscriptions/{id}/appStoreReviewScreenshot"""
        return await self._send(get_app_store_review_screenshot(id, fields=fields, include=include))

    def list_images(
        self,
        id: Id[Subscription],
        *,
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionImage]:
        """GET /v1/subscriptions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, include=include, limit=limit))

    def list_introductory_offers(
        self,
        id: Id[Subscription],
        *,
        filter: ListIntroductoryOffersFilter = {},
        fields: ListIntroductoryOffersFields = {},
        include: ListIntroductoryOffersInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionIntroductoryOffer]:
        """GET /v1/subscriptions/{id}/introductoryOffers (at most 200 a page)"""
        return self._pager(
            list_introductory_offers(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_offer_codes(
        self,
        id: Id[Subscription],
        *,
        filter: ListOfferCodesFilter = {},
        fields: ListOfferCodesFields = {},
        include: ListOfferCodesInclude | None = None,
        limit: int | None = None,
        limits: ListOfferCodesLimits = {},
    ) -> AsyncPager[SubscriptionOfferCode]:
        """GET /v1/subscriptions/{id}/offerCodes (at most 200 a page)"""
        return self._pager(
            list_offer_codes(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_plan_availabilities(
        self,
        id: Id[Subscription],
        *,
        fields: ListPlanAvailabilitiesFields = {},
        include: ListPlanAvailabilitiesInclude | None = None,
        limit: int | None = None,
        limits: ListPlanAvailabilitiesLimits = {},
    ) -> AsyncPager[SubscriptionPlanAvailability]:
        """GET /v1/subscriptions/{id}/planAvailabilities (at most 200 a page)"""
        return self._pager(
            list_plan_availabilities(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_price_points(
        self,
        id: Id[Subscription],
        *,
        filter: ListPricePointsFilter = {},
        fields: ListPricePointsFields = {},
        include: ListPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionPricePoint]:
        """GET /v1/subscriptions/{id}/pricePoints (at most 8000 a page)"""
        return self._pager(
            list_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices(
        self,
        id: Id[Subscription],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionPrice]:
        """GET /v1/subscriptions/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    async def get_promoted_purchase(
        self,
        id: Id[Subscription],
        *,
        fields: GetPromotedPurchaseFields = {},
        include: GetPromotedPurchaseInclude | None = None,
    ) -> PromotedPurchase | None:
        """GET /v1/subscriptions/{id}/promotedPurchase"""
        return await self._send(get_promoted_purchase(id, fields=fields, include=include))

    def list_promotional_offers(
        self,
        id: Id[Subscription],
        *,
        filter: ListPromotionalOffersFilter = {},
        fields: ListPromotionalOffersFields = {},
        include: ListPromotionalOffersInclude | None = None,
        limit: int | None = None,
        limits: ListPromotionalOffersLimits = {},
    ) -> AsyncPager[SubscriptionPromotionalOffer]:
        """GET /v1/subscriptions/{id}/promotionalOffers (at most 200 a page)"""
        return self._pager(
            list_promotional_offers(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    async def get_app_store_review_screenshot_linkage(
        self, id: Id[Subscription]
    ) -> Ref[SubscriptionAppStoreReviewScreenshot] | None:
        """GET /v1/subscriptions/{id}/relationships/appStoreReviewScreenshot"""
        return await self._send(get_app_store_review_screenshot_linkage(id))

    def list_images_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionImage]]:
        """GET /v1/subscriptions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_introductory_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionIntroductoryOffer]]:
        """GET /v1/subscriptions/{id}/relationships/introductoryOffers (at most 200 a page)"""
        return self._pager(list_introductory_offers_linkages(id, limit=limit))

    async def remove_introductory_offers(
        self, id: Id[Subscription], introductory_offers: Sequence[Id[SubscriptionIntroductoryOffer]]
    ) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/introductoryOffers"""
        return await self._send(remove_introductory_offers(id, introductory_offers))

    def list_offer_codes_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionOfferCode]]:
        """GET /v1/subscriptions/{id}/relationships/offerCodes (at most 200 a page)"""
        return self._pager(list_offer_codes_linkages(id, limit=limit))

    def list_plan_availabilities_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPlanAvailability]]:
        """GET /v1/subscriptions/{id}/relationships/planAvailabilities (at most 200 a page)"""
        return self._pager(list_plan_availabilities_linkages(id, limit=limit))

    def list_price_points_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPricePoint]]:
        """GET /v1/subscriptions/{id}/relationships/pricePoints (at most 8000 a page)"""
        return self._pager(list_price_points_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPrice]]:
        """GET /v1/subscriptions/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))

    async def remove_prices(
        self, id: Id[Subscription], prices: Sequence[Id[SubscriptionPrice]]
    ) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/prices"""
        return await self._send(remove_prices(id, prices))

    async def get_promoted_purchase_linkage(
        self, id: Id[Subscription]
    ) -> Ref[PromotedPurchase] | None:
        """GET /v1/subscriptions/{id}/relationships/promotedPurchase"""
        return await self._send(get_promoted_purchase_linkage(id))

    def list_promotional_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPromotionalOffer]]:
        """GET /v1/subscriptions/{id}/relationships/promotionalOffers (at most 200 a page)"""
        return self._pager(list_promotional_offers_linkages(id, limit=limit))

    async def set_retention_message(
        self, id: Id[Subscription], retention_message: Id[RetentionMessage] | None
    ) -> None:
        """PATCH /v1/subscriptions/{id}/relationships/retentionMessage

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return await self._send(set_retention_message(id, retention_message))

    def list_retention_message_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[RetentionOffer]]:
        """GET /v1/subscriptions/{id}/relationships/retentionMessageOffers (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(list_retention_message_offers_linkages(id, limit=limit))

    async def add_retention_message_offers(
        self, id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
    ) -> None:
        """POST /v1/subscriptions/{id}/relationships/retentionMessageOffers

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return await self._send(add_retention_message_offers(id, retention_message_offers))

    async def remove_retention_message_offers(
        self, id: Id[Subscription], retention_message_offers: Sequence[Id[RetentionOffer]]
    ) -> None:
        """DELETE /v1/subscriptions/{id}/relationships/retentionMessageOffers

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return await self._send(remove_retention_message_offers(id, retention_message_offers))

    @deprecated(
        "Apple deprecated GET /v1/subscriptions/{id}/relationships/subscriptionAvailability"
    )
    async def get_subscription_availability_linkage(
        self, id: Id[Subscription]
    ) -> Ref[SubscriptionAvailability] | None:
        """GET /v1/subscriptions/{id}/relationships/subscriptionAvailability"""
        return await self._send(get_subscription_availability_linkage(id))

    def list_subscription_localizations_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionLocalization]]:
        """GET /v1/subscriptions/{id}/relationships/subscriptionLocalizations (at most 200 a page)"""
        return self._pager(list_subscription_localizations_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionVersion]]:
        """GET /v1/subscriptions/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_win_back_offers_linkages(
        self, id: Id[Subscription], *, limit: int | None = None
    ) -> AsyncPager[Ref[WinBackOffer]]:
        """GET /v1/subscriptions/{id}/relationships/winBackOffers (at most 200 a page)"""
        return self._pager(list_win_back_offers_linkages(id, limit=limit))

    async def get_retention_message(
        self,
        id: Id[Subscription],
        *,
        fields: GetRetentionMessageFields = {},
        include: GetRetentionMessageInclude | None = None,
        limits: GetRetentionMessageLimits = {},
    ) -> RetentionMessage | None:
        """GET /v1/subscriptions/{id}/retentionMessage

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(
            get_retention_message(id, fields=fields, include=include, limits=limits)
        )

    def list_retention_message_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListRetentionMessageOffersFields = {},
        include: ListRetentionMessageOffersInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionMessageOffersLimits = {},
    ) -> AsyncPager[RetentionOffer]:
        """GET /v1/subscriptions/{id}/retentionMessageOffers (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(
            list_retention_message_offers(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_retention_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListRetentionOffersFields = {},
        include: ListRetentionOffersInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionOffersLimits = {},
    ) -> AsyncPager[RetentionOffer]:
        """GET /v1/subscriptions/{id}/retentionOffers (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_retention_offers(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/subscriptions/{id}/subscriptionAvailability")
    async def get_subscription_availability(
        self,
        id: Id[Subscription],
        *,
        fields: GetSubscriptionAvailabilityFields = {},
        include: GetSubscriptionAvailabilityInclude | None = None,
        limits: GetSubscriptionAvailabilityLimits = {},
    ) -> SubscriptionAvailability | None:
        """GET /v1/subscriptions/{id}/subscriptionAvailability"""
        return await self._send(
            get_subscription_availability(id, fields=fields, include=include, limits=limits)
        )

    def list_subscription_localizations(
        self,
        id: Id[Subscription],
        *,
        fields: ListSubscriptionLocalizationsFields = {},
        include: ListSubscriptionLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionLocalization]:
        """GET /v1/subscriptions/{id}/subscriptionLocalizations (at most 200 a page)"""
        return self._pager(
            list_subscription_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_versions(
        self,
        id: Id[Subscription],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[SubscriptionVersion]:
        """GET /v1/subscriptions/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_win_back_offers(
        self,
        id: Id[Subscription],
        *,
        fields: ListWinBackOffersFields = {},
        include: ListWinBackOffersInclude | None = None,
        limit: int | None = None,
        limits: ListWinBackOffersLimits = {},
    ) -> AsyncPager[WinBackOffer]:
        """GET /v1/subscriptions/{id}/winBackOffers (at most 200 a page)"""
        return self._pager(
            list_win_back_offers(id, fields=fields, include=include, limit=limit, limits=limits)
        )
