"""`/v1/apps`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs, page_of_values, value
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppContentRightsDeclaration, SubscriptionStatusUrlVersion
    from ..list_request import ListRequest
    from ..models import (
        AccessibilityDeclaration,
        AlternativeDistributionKey,
        AnalyticsReportRequest,
        AndroidToIosAppMappingDetail,
        App,
        AppAssetLibrary,
        AppAvailabilityV2,
        AppClip,
        AppCustomProductPage,
        AppEncryptionDeclaration,
        AppEvent,
        AppInfo,
        AppKeyword,
        AppPricePointV3,
        AppPriceSchedule,
        AppsBetaTesterUsagesV1MetricRow,
        AppStoreVersion,
        AppStoreVersionExperimentV2,
        AppTag,
        BackgroundAsset,
        BetaAppLocalization,
        BetaAppReviewDetail,
        BetaFeedbackCrashSubmission,
        BetaFeedbackScreenshotSubmission,
        BetaGroup,
        BetaLicenseAgreement,
        BetaTester,
        Build,
        BuildUpload,
        CiProduct,
        CustomerReview,
        CustomerReviewSummarization,
        EndUserLicenseAgreement,
        GameCenterDetail,
        GameCenterEnabledVersion,
        InAppPurchase,
        InAppPurchaseV2,
        MarketplaceSearchDetail,
        PrereleaseVersion,
        PromotedPurchase,
        RetentionMessage,
        ReviewSubmission,
        SubscriptionGracePeriod,
        SubscriptionGroup,
        Webhook,
        XcodeMetrics,
        XcodeOverview,
    )
    from ..models.accessibility_declaration import AccessibilityDeclarationFields
    from ..models.actor import ActorFields
    from ..models.age_rating_declaration import AgeRatingDeclarationFields
    from ..models.alternative_distribution_key import AlternativeDistributionKeyFields
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.analytics_report import AnalyticsReportFields
    from ..models.analytics_report_request import AnalyticsReportRequestFields
    from ..models.android_to_ios_app_mapping_detail import AndroidToIosAppMappingDetailFields
    from ..models.app import AppFields
    from ..models.app_asset_library import AppAssetLibraryFields
    from ..models.app_availability_v2 import AppAvailabilityV2Fields
    from ..models.app_category import AppCategoryFields
    from ..models.app_clip import AppClipFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_custom_product_page import AppCustomProductPageFields
    from ..models.app_custom_product_page_version import AppCustomProductPageVersionFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_encryption_declaration_document import AppEncryptionDeclarationDocumentFields
    from ..models.app_event import AppEventFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_info_localization import AppInfoLocalizationFields
    from ..models.app_price_point_v3 import AppPricePointV3Fields
    from ..models.app_price_schedule import AppPriceScheduleFields
    from ..models.app_price_v2 import AppPriceV2Fields
    from ..models.app_store_review_detail import AppStoreReviewDetailFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.app_store_version_experiment import AppStoreVersionExperimentFields
    from ..models.app_store_version_experiment_treatment import (
        AppStoreVersionExperimentTreatmentFields,
    )
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..models.app_store_version_phased_release import AppStoreVersionPhasedReleaseFields
    from ..models.app_store_version_submission import AppStoreVersionSubmissionFields
    from ..models.app_tag import AppTagFields
    from ..models.background_asset import BackgroundAssetFields
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.beta_app_localization import BetaAppLocalizationFields
    from ..models.beta_app_review_detail import BetaAppReviewDetailFields
    from ..models.beta_feedback_crash_submission import BetaFeedbackCrashSubmissionFields
    from ..models.beta_feedback_screenshot_submission import BetaFeedbackScreenshotSubmissionFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_license_agreement import BetaLicenseAgreementFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..models.build_icon import BuildIconFields
    from ..models.build_upload import BuildUploadFields
    from ..models.build_upload_file import BuildUploadFileFields
    from ..models.bundle_id import BundleIdFields
    from ..models.ci_product import CiProductFields
    from ..models.customer_review import CustomerReviewFields
    from ..models.customer_review_response_v1 import CustomerReviewResponseV1Fields
    from ..models.customer_review_summarization import CustomerReviewSummarizationFields
    from ..models.end_user_license_agreement import EndUserLicenseAgreementFields
    from ..models.game_center_achievement import GameCenterAchievementFields
    from ..models.game_center_achievement_release import GameCenterAchievementReleaseFields
    from ..models.game_center_achievement_v2 import GameCenterAchievementV2Fields
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_activity_version_release import GameCenterActivityVersionReleaseFields
    from ..models.game_center_app_version import GameCenterAppVersionFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_challenge_version_release import (
        GameCenterChallengeVersionReleaseFields,
    )
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_enabled_version import GameCenterEnabledVersionFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_release import GameCenterLeaderboardReleaseFields
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..models.game_center_leaderboard_set_release import GameCenterLeaderboardSetReleaseFields
    from ..models.game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2Fields
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..models.in_app_purchase import InAppPurchaseFields
    from ..models.in_app_purchase_app_store_review_screenshot import (
        InAppPurchaseAppStoreReviewScreenshotFields,
    )
    from ..models.in_app_purchase_availability import InAppPurchaseAvailabilityFields
    from ..models.in_app_purchase_content import InAppPurchaseContentFields
    from ..models.in_app_purchase_image import InAppPurchaseImageFields
    from ..models.in_app_purchase_localization import InAppPurchaseLocalizationFields
    from ..models.in_app_purchase_offer_code import InAppPurchaseOfferCodeFields
    from ..models.in_app_purchase_price_schedule import InAppPurchasePriceScheduleFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.in_app_purchase_version import InAppPurchaseVersionFields
    from ..models.marketplace_search_detail import MarketplaceSearchDetailFields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.retention_message import RetentionMessageFields
    from ..models.retention_message_version import RetentionMessageVersionFields
    from ..models.review_submission import ReviewSubmissionFields
    from ..models.review_submission_item import ReviewSubmissionItemFields
    from ..models.routing_app_coverage import RoutingAppCoverageFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_grace_period import SubscriptionGracePeriodFields
    from ..models.subscription_group import SubscriptionGroupFields
    from ..models.subscription_group_localization import SubscriptionGroupLocalizationFields
    from ..models.subscription_group_version import SubscriptionGroupVersionFields
    from ..models.territory import TerritoryFields
    from ..models.territory_availability import TerritoryAvailabilityFields
    from ..models.webhook import WebhookFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "appStoreVersions.appStoreState": OneOrMore[
                Literal[
                    "ACCEPTED",
                    "DEVELOPER_REMOVED_FROM_SALE",
                    "DEVELOPER_REJECTED",
                    "IN_REVIEW",
                    "INVALID_BINARY",
                    "METADATA_REJECTED",
                    "PENDING_APPLE_RELEASE",
                    "PENDING_CONTRACT",
                    "PENDING_DEVELOPER_RELEASE",
                    "PREPARE_FOR_SUBMISSION",
                    "PREORDER_READY_FOR_SALE",
                    "PROCESSING_FOR_APP_STORE",
                    "READY_FOR_REVIEW",
                    "READY_FOR_SALE",
                    "REJECTED",
                    "REMOVED_FROM_SALE",
                    "WAITING_FOR_EXPORT_COMPLIANCE",
                    "WAITING_FOR_REVIEW",
                    "REPLACED_WITH_NEW_VERSION",
                    "NOT_APPLICABLE",
                ]
            ],
            "appStoreVersions.appVersionState": OneOrMore[
                Literal[
                    "ACCEPTED",
                    "DEVELOPER_REJECTED",
                    "IN_REVIEW",
                    "INVALID_BINARY",
                    "METADATA_REJECTED",
                    "PENDING_APPLE_RELEASE",
                    "PENDING_DEVELOPER_RELEASE",
                    "PREPARE_FOR_SUBMISSION",
                    "PROCESSING_FOR_DISTRIBUTION",
                    "READY_FOR_DISTRIBUTION",
                    "READY_FOR_REVIEW",
                    "REJECTED",
                    "REPLACED_WITH_NEW_VERSION",
                    "WAITING_FOR_EXPORT_COMPLIANCE",
                    "WAITING_FOR_REVIEW",
                ]
            ],
            "appStoreVersions.platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "appStoreVersions": Text,
            "bundleId": Text,
            "id": Text,
            "name": Text,
            "reviewSubmissions.platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "reviewSubmissions.state": OneOrMore[
                Literal[
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "UNRESOLVED_ISSUES",
                    "CANCELING",
                    "COMPLETING",
                    "COMPLETE",
                ]
            ],
            "sku": Text,
        },
        total=False,
    )
    ListExists = TypedDict("ListExists", {"gameCenterEnabledVersions": bool}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "androidToIosAppMappingDetails": Sequence[AndroidToIosAppMappingDetailFields],
            "appClips": Sequence[AppClipFields],
            "appCustomProductPages": Sequence[AppCustomProductPageFields],
            "appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields],
            "appEvents": Sequence[AppEventFields],
            "appInfos": Sequence[
                Literal[
                    "appStoreState",
                    "state",
                    "appStoreAgeRating",
                    "australiaAgeRating",
                    "brazilAgeRating",
                    "brazilAgeRatingV2",
                    "franceAgeRating",
                    "koreaAgeRating",
                    "app",
                    "ageRatingDeclaration",
                    "appInfoLocalizations",
                    "primaryCategory",
                    "primarySubcategoryOne",
                    "primarySubcategoryTwo",
                    "secondaryCategory",
                    "secondarySubcategoryOne",
                    "secondarySubcategoryTwo",
                    "territoryAgeRatings",
                ]
            ],
            "appStoreVersionExperiments": Sequence[AppStoreVersionExperimentV2Fields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "betaAppLocalizations": Sequence[BetaAppLocalizationFields],
            "betaAppReviewDetails": Sequence[BetaAppReviewDetailFields],
            "betaGroups": Sequence[BetaGroupFields],
            "betaLicenseAgreements": Sequence[BetaLicenseAgreementFields],
            "buildIcons": Sequence[BuildIconFields],
            "builds": Sequence[BuildFields],
            "ciProducts": Sequence[CiProductFields],
            "endUserLicenseAgreements": Sequence[EndUserLicenseAgreementFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterEnabledVersions": Sequence[GameCenterEnabledVersionFields],
            "inAppPurchases": Sequence[InAppPurchaseFields | InAppPurchaseV2Fields],
            "preReleaseVersions": Sequence[PrereleaseVersionFields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "reviewSubmissions": Sequence[ReviewSubmissionFields],
            "subscriptionGracePeriods": Sequence[SubscriptionGracePeriodFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
        },
        total=False,
    )
    ListInclude = Sequence[
        Literal[
            "appEncryptionDeclarations",
            "appStoreIcon",
            "ciProduct",
            "betaGroups",
            "appStoreVersions",
            "preReleaseVersions",
            "betaAppLocalizations",
            "builds",
            "betaLicenseAgreement",
            "betaAppReviewDetail",
            "appInfos",
            "appClips",
            "endUserLicenseAgreement",
            "inAppPurchases",
            "subscriptionGroups",
            "gameCenterEnabledVersions",
            "appCustomProductPages",
            "inAppPurchasesV2",
            "promotedPurchases",
            "appEvents",
            "reviewSubmissions",
            "subscriptionGracePeriod",
            "gameCenterDetail",
            "appStoreVersionExperimentsV2",
            "androidToIosAppMappingDetails",
        ]
    ]
    ListSort = Sequence[Literal["name", "-name", "bundleId", "-bundleId", "sku", "-sku"]]
    ListLimits = TypedDict(
        "ListLimits",
        {
            "androidToIosAppMappingDetails": int,
            "appClips": int,
            "appCustomProductPages": int,
            "appEncryptionDeclarations": int,
            "appEvents": int,
            "appInfos": int,
            "appStoreVersionExperimentsV2": int,
            "appStoreVersions": int,
            "betaAppLocalizations": int,
            "betaGroups": int,
            "builds": int,
            "gameCenterEnabledVersions": int,
            "inAppPurchasesV2": int,
            "inAppPurchases": int,
            "preReleaseVersions": int,
            "promotedPurchases": int,
            "reviewSubmissions": int,
            "subscriptionGroups": int,
        },
        total=False,
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListAccessibilityDeclarationsFilter = TypedDict(
        "ListAccessibilityDeclarationsFilter",
        {
            "deviceFamily": OneOrMore[
                Literal["IPHONE", "IPAD", "APPLE_TV", "APPLE_WATCH", "MAC", "VISION"]
            ],
            "state": OneOrMore[Literal["DRAFT", "PUBLISHED", "REPLACED"]],
        },
        total=False,
    )
    ListAccessibilityDeclarationsFields = TypedDict(
        "ListAccessibilityDeclarationsFields",
        {"accessibilityDeclarations": Sequence[AccessibilityDeclarationFields]},
        total=False,
    )
    GetAlternativeDistributionKeyFields = TypedDict(
        "GetAlternativeDistributionKeyFields",
        {"alternativeDistributionKeys": Sequence[AlternativeDistributionKeyFields]},
        total=False,
    )
    ListAnalyticsReportRequestsFilter = TypedDict(
        "ListAnalyticsReportRequestsFilter",
        {"accessType": OneOrMore[Literal["ONE_TIME_SNAPSHOT", "ONGOING"]]},
        total=False,
    )
    ListAnalyticsReportRequestsFields = TypedDict(
        "ListAnalyticsReportRequestsFields",
        {
            "analyticsReportRequests": Sequence[AnalyticsReportRequestFields],
            "analyticsReports": Sequence[AnalyticsReportFields],
        },
        total=False,
    )
    ListAnalyticsReportRequestsInclude = Sequence[Literal["reports"]]
    ListAnalyticsReportRequestsLimits = TypedDict(
        "ListAnalyticsReportRequestsLimits", {"reports": int}, total=False
    )
    ListAndroidToIosAppMappingDetailsFields = TypedDict(
        "ListAndroidToIosAppMappingDetailsFields",
        {"androidToIosAppMappingDetails": Sequence[AndroidToIosAppMappingDetailFields]},
        total=False,
    )
    GetAppAvailabilityV2Fields = TypedDict(
        "GetAppAvailabilityV2Fields",
        {
            "appAvailabilities": Sequence[AppAvailabilityV2Fields],
            "territoryAvailabilities": Sequence[TerritoryAvailabilityFields],
        },
        total=False,
    )
    GetAppAvailabilityV2Include = Sequence[Literal["territoryAvailabilities"]]
    GetAppAvailabilityV2Limits = TypedDict(
        "GetAppAvailabilityV2Limits", {"territoryAvailabilities": int}, total=False
    )
    ListAppClipsFilter = TypedDict("ListAppClipsFilter", {"bundleId": Text}, total=False)
    ListAppClipsFields = TypedDict(
        "ListAppClipsFields",
        {
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClips": Sequence[AppClipFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    ListAppClipsInclude = Sequence[Literal["app", "appClipDefaultExperiences"]]
    ListAppClipsLimits = TypedDict(
        "ListAppClipsLimits", {"appClipDefaultExperiences": int}, total=False
    )
    ListAppCustomProductPagesFilter = TypedDict(
        "ListAppCustomProductPagesFilter", {"visible": Text}, total=False
    )
    ListAppCustomProductPagesFields = TypedDict(
        "ListAppCustomProductPagesFields",
        {
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appCustomProductPages": Sequence[AppCustomProductPageFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    ListAppCustomProductPagesInclude = Sequence[Literal["app", "appCustomProductPageVersions"]]
    ListAppCustomProductPagesLimits = TypedDict(
        "ListAppCustomProductPagesLimits", {"appCustomProductPageVersions": int}, total=False
    )
    ListAppEncryptionDeclarationsFilter = TypedDict(
        "ListAppEncryptionDeclarationsFilter",
        {"builds": Text, "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]},
        total=False,
    )
    ListAppEncryptionDeclarationsFields = TypedDict(
        "ListAppEncryptionDeclarationsFields",
        {
            "appEncryptionDeclarationDocuments": Sequence[AppEncryptionDeclarationDocumentFields],
            "appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields],
            "apps": Sequence[AppFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListAppEncryptionDeclarationsInclude = Sequence[
        Literal["app", "builds", "appEncryptionDeclarationDocument"]
    ]
    ListAppEncryptionDeclarationsLimits = TypedDict(
        "ListAppEncryptionDeclarationsLimits", {"builds": int}, total=False
    )
    ListAppEventsFilter = TypedDict(
        "ListAppEventsFilter",
        {
            "eventState": OneOrMore[
                Literal[
                    "DRAFT",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "REJECTED",
                    "ACCEPTED",
                    "APPROVED",
                    "PUBLISHED",
                    "PAST",
                    "ARCHIVED",
                ]
            ],
            "id": Text,
        },
        total=False,
    )
    ListAppEventsFields = TypedDict(
        "ListAppEventsFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEvents": Sequence[AppEventFields],
        },
        total=False,
    )
    ListAppEventsInclude = Sequence[Literal["localizations"]]
    ListAppEventsLimits = TypedDict("ListAppEventsLimits", {"localizations": int}, total=False)
    ListAppInfosFields = TypedDict(
        "ListAppInfosFields",
        {
            "ageRatingDeclarations": Sequence[AgeRatingDeclarationFields],
            "appCategories": Sequence[AppCategoryFields],
            "appInfoLocalizations": Sequence[AppInfoLocalizationFields],
            "appInfos": Sequence[
                Literal[
                    "appStoreState",
                    "state",
                    "appStoreAgeRating",
                    "australiaAgeRating",
                    "brazilAgeRating",
                    "brazilAgeRatingV2",
                    "franceAgeRating",
                    "koreaAgeRating",
                    "app",
                    "ageRatingDeclaration",
                    "appInfoLocalizations",
                    "primaryCategory",
                    "primarySubcategoryOne",
                    "primarySubcategoryTwo",
                    "secondaryCategory",
                    "secondarySubcategoryOne",
                    "secondarySubcategoryTwo",
                    "territoryAgeRatings",
                ]
            ],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    ListAppInfosInclude = Sequence[
        Literal[
            "app",
            "ageRatingDeclaration",
            "appInfoLocalizations",
            "primaryCategory",
            "primarySubcategoryOne",
            "primarySubcategoryTwo",
            "secondaryCategory",
            "secondarySubcategoryOne",
            "secondarySubcategoryTwo",
        ]
    ]
    ListAppInfosLimits = TypedDict("ListAppInfosLimits", {"appInfoLocalizations": int}, total=False)
    ListAppPricePointsFilter = TypedDict(
        "ListAppPricePointsFilter", {"territory": Text}, total=False
    )
    ListAppPricePointsFields = TypedDict(
        "ListAppPricePointsFields",
        {
            "appPricePoints": Sequence[AppPricePointV3Fields],
            "apps": Sequence[AppFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListAppPricePointsInclude = Sequence[Literal["app", "territory"]]
    GetAppPriceScheduleFields = TypedDict(
        "GetAppPriceScheduleFields",
        {
            "appPriceSchedules": Sequence[AppPriceScheduleFields],
            "appPrices": Sequence[AppPriceV2Fields],
            "apps": Sequence[AppFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetAppPriceScheduleInclude = Sequence[
        Literal["app", "baseTerritory", "manualPrices", "automaticPrices"]
    ]
    GetAppPriceScheduleLimits = TypedDict(
        "GetAppPriceScheduleLimits", {"automaticPrices": int, "manualPrices": int}, total=False
    )
    ListAppStoreVersionExperimentsV2Filter = TypedDict(
        "ListAppStoreVersionExperimentsV2Filter",
        {
            "state": OneOrMore[
                Literal[
                    "PREPARE_FOR_SUBMISSION",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "ACCEPTED",
                    "APPROVED",
                    "REJECTED",
                    "COMPLETED",
                    "STOPPED",
                ]
            ]
        },
        total=False,
    )
    ListAppStoreVersionExperimentsV2Fields = TypedDict(
        "ListAppStoreVersionExperimentsV2Fields",
        {
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
            "appStoreVersionExperiments": Sequence[AppStoreVersionExperimentV2Fields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    ListAppStoreVersionExperimentsV2Include = Sequence[
        Literal[
            "app", "latestControlVersion", "controlVersions", "appStoreVersionExperimentTreatments"
        ]
    ]
    ListAppStoreVersionExperimentsV2Limits = TypedDict(
        "ListAppStoreVersionExperimentsV2Limits",
        {"appStoreVersionExperimentTreatments": int, "controlVersions": int},
        total=False,
    )
    ListAppStoreVersionsFilter = TypedDict(
        "ListAppStoreVersionsFilter",
        {
            "appStoreState": OneOrMore[
                Literal[
                    "ACCEPTED",
                    "DEVELOPER_REMOVED_FROM_SALE",
                    "DEVELOPER_REJECTED",
                    "IN_REVIEW",
                    "INVALID_BINARY",
                    "METADATA_REJECTED",
                    "PENDING_APPLE_RELEASE",
                    "PENDING_CONTRACT",
                    "PENDING_DEVELOPER_RELEASE",
                    "PREPARE_FOR_SUBMISSION",
                    "PREORDER_READY_FOR_SALE",
                    "PROCESSING_FOR_APP_STORE",
                    "READY_FOR_REVIEW",
                    "READY_FOR_SALE",
                    "REJECTED",
                    "REMOVED_FROM_SALE",
                    "WAITING_FOR_EXPORT_COMPLIANCE",
                    "WAITING_FOR_REVIEW",
                    "REPLACED_WITH_NEW_VERSION",
                    "NOT_APPLICABLE",
                ]
            ],
            "appVersionState": OneOrMore[
                Literal[
                    "ACCEPTED",
                    "DEVELOPER_REJECTED",
                    "IN_REVIEW",
                    "INVALID_BINARY",
                    "METADATA_REJECTED",
                    "PENDING_APPLE_RELEASE",
                    "PENDING_DEVELOPER_RELEASE",
                    "PREPARE_FOR_SUBMISSION",
                    "PROCESSING_FOR_DISTRIBUTION",
                    "READY_FOR_DISTRIBUTION",
                    "READY_FOR_REVIEW",
                    "REJECTED",
                    "REPLACED_WITH_NEW_VERSION",
                    "WAITING_FOR_EXPORT_COMPLIANCE",
                    "WAITING_FOR_REVIEW",
                ]
            ],
            "id": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "versionString": Text,
        },
        total=False,
    )
    ListAppStoreVersionsFields = TypedDict(
        "ListAppStoreVersionsFields",
        {
            "alternativeDistributionPackages": Sequence[AlternativeDistributionPackageFields],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
            "appStoreVersionExperiments": Sequence[
                AppStoreVersionExperimentFields | AppStoreVersionExperimentV2Fields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
            "appStoreVersionPhasedReleases": Sequence[AppStoreVersionPhasedReleaseFields],
            "appStoreVersionSubmissions": Sequence[AppStoreVersionSubmissionFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "builds": Sequence[BuildFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
            "routingAppCoverages": Sequence[RoutingAppCoverageFields],
        },
        total=False,
    )
    ListAppStoreVersionsInclude = Sequence[
        Literal[
            "app",
            "appStoreVersionLocalizations",
            "build",
            "appStoreVersionPhasedRelease",
            "gameCenterAppVersion",
            "routingAppCoverage",
            "appStoreReviewDetail",
            "appStoreVersionSubmission",
            "appClipDefaultExperience",
            "appStoreVersionExperiments",
            "appStoreVersionExperimentsV2",
            "alternativeDistributionPackage",
        ]
    ]
    ListAppStoreVersionsLimits = TypedDict(
        "ListAppStoreVersionsLimits",
        {
            "appStoreVersionExperimentsV2": int,
            "appStoreVersionExperiments": int,
            "appStoreVersionLocalizations": int,
        },
        total=False,
    )
    ListAppTagsFilter = TypedDict("ListAppTagsFilter", {"visibleInAppStore": Text}, total=False)
    ListAppTagsFields = TypedDict(
        "ListAppTagsFields",
        {"appTags": Sequence[AppTagFields], "territories": Sequence[TerritoryFields]},
        total=False,
    )
    ListAppTagsInclude = Sequence[Literal["territories"]]
    ListAppTagsSort = Sequence[Literal["name", "-name"]]
    ListAppTagsLimits = TypedDict("ListAppTagsLimits", {"territories": int}, total=False)
    GetAssetLibraryFields = TypedDict(
        "GetAssetLibraryFields", {"appAssetLibraries": Sequence[AppAssetLibraryFields]}, total=False
    )
    ListBackgroundAssetsFilter = TypedDict(
        "ListBackgroundAssetsFilter",
        {
            "archived": Text,
            "assetPackIdentifier": Text,
            "versions.locale": Text,
            "versions.platforms": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
        },
        total=False,
    )
    ListBackgroundAssetsFields = TypedDict(
        "ListBackgroundAssetsFields",
        {
            "apps": Sequence[AppFields],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
            "backgroundAssets": Sequence[BackgroundAssetFields],
        },
        total=False,
    )
    ListBackgroundAssetsInclude = Sequence[
        Literal["app", "appStoreVersion", "internalBetaVersion", "externalBetaVersion"]
    ]
    ListBackgroundAssetsSort = Sequence[
        Literal["assetPackIdentifier", "-assetPackIdentifier", "createdDate", "-createdDate"]
    ]
    ListBetaAppLocalizationsFields = TypedDict(
        "ListBetaAppLocalizationsFields",
        {"betaAppLocalizations": Sequence[BetaAppLocalizationFields]},
        total=False,
    )
    GetBetaAppReviewDetailFields = TypedDict(
        "GetBetaAppReviewDetailFields",
        {"betaAppReviewDetails": Sequence[BetaAppReviewDetailFields]},
        total=False,
    )
    ListBetaFeedbackCrashSubmissionsFilter = TypedDict(
        "ListBetaFeedbackCrashSubmissionsFilter",
        {
            "appPlatform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "build.preReleaseVersion": Text,
            "build": Text,
            "deviceModel": Text,
            "devicePlatform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "osVersion": Text,
            "tester": Text,
        },
        total=False,
    )
    ListBetaFeedbackCrashSubmissionsFields = TypedDict(
        "ListBetaFeedbackCrashSubmissionsFields",
        {
            "betaFeedbackCrashSubmissions": Sequence[BetaFeedbackCrashSubmissionFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListBetaFeedbackCrashSubmissionsInclude = Sequence[Literal["build", "tester"]]
    ListBetaFeedbackCrashSubmissionsSort = Sequence[Literal["createdDate", "-createdDate"]]
    ListBetaFeedbackScreenshotSubmissionsFilter = ListBetaFeedbackCrashSubmissionsFilter
    ListBetaFeedbackScreenshotSubmissionsFields = TypedDict(
        "ListBetaFeedbackScreenshotSubmissionsFields",
        {
            "betaFeedbackScreenshotSubmissions": Sequence[BetaFeedbackScreenshotSubmissionFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListBetaFeedbackScreenshotSubmissionsInclude = ListBetaFeedbackCrashSubmissionsInclude
    ListBetaFeedbackScreenshotSubmissionsSort = ListBetaFeedbackCrashSubmissionsSort
    ListBetaGroupsFields = TypedDict(
        "ListBetaGroupsFields", {"betaGroups": Sequence[BetaGroupFields]}, total=False
    )
    GetBetaLicenseAgreementFields = TypedDict(
        "GetBetaLicenseAgreementFields",
        {"betaLicenseAgreements": Sequence[BetaLicenseAgreementFields]},
        total=False,
    )
    ListBuildUploadsFilter = TypedDict(
        "ListBuildUploadsFilter",
        {
            "cfBundleShortVersionString": Text,
            "cfBundleVersion": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "state": Text,
        },
        total=False,
    )
    ListBuildUploadsFields = TypedDict(
        "ListBuildUploadsFields",
        {
            "buildUploadFiles": Sequence[BuildUploadFileFields],
            "buildUploads": Sequence[BuildUploadFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListBuildUploadsInclude = Sequence[
        Literal["build", "assetFile", "assetDescriptionFile", "assetSpiFile"]
    ]
    ListBuildUploadsSort = Sequence[
        Literal["cfBundleVersion", "-cfBundleVersion", "uploadedDate", "-uploadedDate"]
    ]
    ListBuildsFields = TypedDict("ListBuildsFields", {"builds": Sequence[BuildFields]}, total=False)
    GetCiProductFields = TypedDict(
        "GetCiProductFields",
        {
            "apps": Sequence[AppFields],
            "bundleIds": Sequence[BundleIdFields],
            "ciProducts": Sequence[CiProductFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    GetCiProductInclude = Sequence[Literal["app", "bundleId", "primaryRepositories"]]
    GetCiProductLimits = TypedDict("GetCiProductLimits", {"primaryRepositories": int}, total=False)
    ListCustomerReviewSummarizationsFilter = TypedDict(
        "ListCustomerReviewSummarizationsFilter",
        {
            "platform": Required[OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]],
            "territory": Text,
        },
        total=False,
    )
    ListCustomerReviewSummarizationsFields = TypedDict(
        "ListCustomerReviewSummarizationsFields",
        {
            "customerReviewSummarizations": Sequence[CustomerReviewSummarizationFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListCustomerReviewSummarizationsInclude = Sequence[Literal["territory"]]
    ListCustomerReviewsFilter = TypedDict(
        "ListCustomerReviewsFilter",
        {
            "rating": Text,
            "reviewTerritory": Text,
            "territory": OneOrMore[
                Literal[
                    "ABW",
                    "AFG",
                    "AGO",
                    "AIA",
                    "ALB",
                    "AND",
                    "ANT",
                    "ARE",
                    "ARG",
                    "ARM",
                    "ASM",
                    "ATG",
                    "AUS",
                    "AUT",
                    "AZE",
                    "BDI",
                    "BEL",
                    "BEN",
                    "BES",
                    "BFA",
                    "BGD",
                    "BGR",
                    "BHR",
                    "BHS",
                    "BIH",
                    "BLR",
                    "BLZ",
                    "BMU",
                    "BOL",
                    "BRA",
                    "BRB",
                    "BRN",
                    "BTN",
                    "BWA",
                    "CAF",
                    "CAN",
                    "CHE",
                    "CHL",
                    "CHN",
                    "CIV",
                    "CMR",
                    "COD",
                    "COG",
                    "COK",
                    "COL",
                    "COM",
                    "CPV",
                    "CRI",
                    "CUB",
                    "CUW",
                    "CXR",
                    "CYM",
                    "CYP",
                    "CZE",
                    "DEU",
                    "DJI",
                    "DMA",
                    "DNK",
                    "DOM",
                    "DZA",
                    "ECU",
                    "EGY",
                    "ERI",
                    "ESP",
                    "EST",
                    "ETH",
                    "FIN",
                    "FJI",
                    "FLK",
                    "FRA",
                    "FRO",
                    "FSM",
                    "GAB",
                    "GBR",
                    "GEO",
                    "GGY",
                    "GHA",
                    "GIB",
                    "GIN",
                    "GLP",
                    "GMB",
                    "GNB",
                    "GNQ",
                    "GRC",
                    "GRD",
                    "GRL",
                    "GTM",
                    "GUF",
                    "GUM",
                    "GUY",
                    "HKG",
                    "HND",
                    "HRV",
                    "HTI",
                    "HUN",
                    "IDN",
                    "IMN",
                    "IND",
                    "IRL",
                    "IRQ",
                    "ISL",
                    "ISR",
                    "ITA",
                    "JAM",
                    "JEY",
                    "JOR",
                    "JPN",
                    "KAZ",
                    "KEN",
                    "KGZ",
                    "KHM",
                    "KIR",
                    "KNA",
                    "KOR",
                    "KWT",
                    "LAO",
                    "LBN",
                    "LBR",
                    "LBY",
                    "LCA",
                    "LIE",
                    "LKA",
                    "LSO",
                    "LTU",
                    "LUX",
                    "LVA",
                    "MAC",
                    "MAR",
                    "MCO",
                    "MDA",
                    "MDG",
                    "MDV",
                    "MEX",
                    "MHL",
                    "MKD",
                    "MLI",
                    "MLT",
                    "MMR",
                    "MNE",
                    "MNG",
                    "MNP",
                    "MOZ",
                    "MRT",
                    "MSR",
                    "MTQ",
                    "MUS",
                    "MWI",
                    "MYS",
                    "MYT",
                    "NAM",
                    "NCL",
                    "NER",
                    "NFK",
                    "NGA",
                    "NIC",
                    "NIU",
                    "NLD",
                    "NOR",
                    "NPL",
                    "NRU",
                    "NZL",
                    "OMN",
                    "PAK",
                    "PAN",
                    "PER",
                    "PHL",
                    "PLW",
                    "PNG",
                    "POL",
                    "PRI",
                    "PRT",
                    "PRY",
                    "PSE",
                    "PYF",
                    "QAT",
                    "REU",
                    "ROU",
                    "RUS",
                    "RWA",
                    "SAU",
                    "SEN",
                    "SGP",
                    "SHN",
                    "SLB",
                    "SLE",
                    "SLV",
                    "SMR",
                    "SOM",
                    "SPM",
                    "SRB",
                    "SSD",
                    "STP",
                    "SUR",
                    "SVK",
                    "SVN",
                    "SWE",
                    "SWZ",
                    "SXM",
                    "SYC",
                    "TCA",
                    "TCD",
                    "TGO",
                    "THA",
                    "TJK",
                    "TKM",
                    "TLS",
                    "TON",
                    "TTO",
                    "TUN",
                    "TUR",
                    "TUV",
                    "TWN",
                    "TZA",
                    "UGA",
                    "UKR",
                    "UMI",
                    "URY",
                    "USA",
                    "UZB",
                    "VAT",
                    "VCT",
                    "VEN",
                    "VGB",
                    "VIR",
                    "VNM",
                    "VUT",
                    "WLF",
                    "WSM",
                    "XKS",
                    "YEM",
                    "ZAF",
                    "ZMB",
                    "ZWE",
                ]
            ],
        },
        total=False,
    )
    ListCustomerReviewsExists = TypedDict(
        "ListCustomerReviewsExists", {"publishedResponse": bool}, total=False
    )
    ListCustomerReviewsFields = TypedDict(
        "ListCustomerReviewsFields",
        {
            "customerReviewResponses": Sequence[CustomerReviewResponseV1Fields],
            "customerReviews": Sequence[CustomerReviewFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListCustomerReviewsInclude = Sequence[Literal["response", "reviewTerritory"]]
    ListCustomerReviewsSort = Sequence[Literal["rating", "-rating", "createdDate", "-createdDate"]]
    GetEndUserLicenseAgreementFields = TypedDict(
        "GetEndUserLicenseAgreementFields",
        {"endUserLicenseAgreements": Sequence[EndUserLicenseAgreementFields]},
        total=False,
    )
    GetGameCenterDetailFields = TypedDict(
        "GetGameCenterDetailFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[
                GameCenterAchievementFields | GameCenterAchievementV2Fields
            ],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[
                GameCenterLeaderboardSetFields | GameCenterLeaderboardSetV2Fields
            ],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    GetGameCenterDetailInclude = Sequence[
        Literal[
            "app",
            "gameCenterAppVersions",
            "gameCenterGroup",
            "gameCenterLeaderboards",
            "gameCenterLeaderboardsV2",
            "gameCenterLeaderboardSets",
            "gameCenterLeaderboardSetsV2",
            "gameCenterAchievements",
            "gameCenterAchievementsV2",
            "gameCenterActivities",
            "gameCenterChallenges",
            "defaultLeaderboard",
            "defaultLeaderboardV2",
            "defaultGroupLeaderboard",
            "defaultGroupLeaderboardV2",
            "achievementReleases",
            "activityReleases",
            "challengeReleases",
            "leaderboardReleases",
            "leaderboardSetReleases",
            "challengesMinimumPlatformVersions",
        ]
    ]
    GetGameCenterDetailLimits = TypedDict(
        "GetGameCenterDetailLimits",
        {
            "achievementReleases": int,
            "activityReleases": int,
            "challengeReleases": int,
            "challengesMinimumPlatformVersions": int,
            "gameCenterAchievementsV2": int,
            "gameCenterAchievements": int,
            "gameCenterActivities": int,
            "gameCenterAppVersions": int,
            "gameCenterChallenges": int,
            "gameCenterLeaderboardSetsV2": int,
            "gameCenterLeaderboardSets": int,
            "gameCenterLeaderboardsV2": int,
            "gameCenterLeaderboards": int,
            "leaderboardReleases": int,
            "leaderboardSetReleases": int,
        },
        total=False,
    )
    ListGameCenterEnabledVersionsFilter = TypedDict(
        "ListGameCenterEnabledVersionsFilter",
        {
            "id": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "versionString": Text,
        },
        total=False,
    )
    ListGameCenterEnabledVersionsFields = TypedDict(
        "ListGameCenterEnabledVersionsFields",
        {
            "apps": Sequence[AppFields],
            "gameCenterEnabledVersions": Sequence[GameCenterEnabledVersionFields],
        },
        total=False,
    )
    ListGameCenterEnabledVersionsInclude = Sequence[Literal["compatibleVersions", "app"]]
    ListGameCenterEnabledVersionsSort = Sequence[Literal["versionString", "-versionString"]]
    ListGameCenterEnabledVersionsLimits = TypedDict(
        "ListGameCenterEnabledVersionsLimits", {"compatibleVersions": int}, total=False
    )
    ListInAppPurchasesFilter = TypedDict(
        "ListInAppPurchasesFilter",
        {
            "canBeSubmitted": Text,
            "inAppPurchaseType": OneOrMore[
                Literal[
                    "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION",
                    "NON_CONSUMABLE",
                    "CONSUMABLE",
                    "NON_RENEWING_SUBSCRIPTION",
                    "FREE_SUBSCRIPTION",
                ]
            ],
        },
        total=False,
    )
    ListInAppPurchasesFields = TypedDict(
        "ListInAppPurchasesFields",
        {"apps": Sequence[AppFields], "inAppPurchases": Sequence[InAppPurchaseFields]},
        total=False,
    )
    ListInAppPurchasesInclude = Sequence[Literal["apps"]]
    ListInAppPurchasesSort = Sequence[
        Literal[
            "referenceName",
            "-referenceName",
            "productId",
            "-productId",
            "inAppPurchaseType",
            "-inAppPurchaseType",
        ]
    ]
    ListInAppPurchasesLimits = TypedDict("ListInAppPurchasesLimits", {"apps": int}, total=False)
    ListInAppPurchasesV2Filter = TypedDict(
        "ListInAppPurchasesV2Filter",
        {
            "inAppPurchaseType": OneOrMore[
                Literal["CONSUMABLE", "NON_CONSUMABLE", "NON_RENEWING_SUBSCRIPTION"]
            ],
            "name": Text,
            "productId": Text,
            "state": OneOrMore[
                Literal[
                    "MISSING_METADATA",
                    "WAITING_FOR_UPLOAD",
                    "PROCESSING_CONTENT",
                    "READY_TO_SUBMIT",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "DEVELOPER_ACTION_NEEDED",
                    "PENDING_BINARY_APPROVAL",
                    "APPROVED",
                    "DEVELOPER_REMOVED_FROM_SALE",
                    "REMOVED_FROM_SALE",
                    "REJECTED",
                ]
            ],
        },
        total=False,
    )
    ListInAppPurchasesV2Fields = TypedDict(
        "ListInAppPurchasesV2Fields",
        {
            "inAppPurchaseAppStoreReviewScreenshots": Sequence[
                InAppPurchaseAppStoreReviewScreenshotFields
            ],
            "inAppPurchaseAvailabilities": Sequence[InAppPurchaseAvailabilityFields],
            "inAppPurchaseContents": Sequence[InAppPurchaseContentFields],
            "inAppPurchaseImages": Sequence[InAppPurchaseImageFields],
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationFields],
            "inAppPurchaseOfferCodes": Sequence[InAppPurchaseOfferCodeFields],
            "inAppPurchasePriceSchedules": Sequence[InAppPurchasePriceScheduleFields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
        },
        total=False,
    )
    ListInAppPurchasesV2Include = Sequence[
        Literal[
            "inAppPurchaseLocalizations",
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
    ListInAppPurchasesV2Sort = Sequence[
        Literal["name", "-name", "inAppPurchaseType", "-inAppPurchaseType"]
    ]
    ListInAppPurchasesV2Limits = TypedDict(
        "ListInAppPurchasesV2Limits",
        {"images": int, "inAppPurchaseLocalizations": int, "offerCodes": int, "versions": int},
        total=False,
    )
    GetMarketplaceSearchDetailFields = TypedDict(
        "GetMarketplaceSearchDetailFields",
        {"marketplaceSearchDetails": Sequence[MarketplaceSearchDetailFields]},
        total=False,
    )
    GetBetaTesterUsagesMetricsFilter = TypedDict(
        "GetBetaTesterUsagesMetricsFilter", {"betaTesters": Text}, total=False
    )
    GetPerfPowerMetricsFilter = TypedDict(
        "GetPerfPowerMetricsFilter",
        {
            "deviceType": Text,
            "metricType": OneOrMore[
                Literal[
                    "DISK",
                    "HANG",
                    "BATTERY",
                    "LAUNCH",
                    "MEMORY",
                    "ANIMATION",
                    "TERMINATION",
                    "STORAGE",
                ]
            ],
            "platform": OneOrMore[Literal["IOS"]],
        },
        total=False,
    )
    GetPerformanceOverviewsFilter = TypedDict(
        "GetPerformanceOverviewsFilter", {"deviceType": Text}, total=False
    )
    ListPreReleaseVersionsFields = TypedDict(
        "ListPreReleaseVersionsFields",
        {"preReleaseVersions": Sequence[PrereleaseVersionFields]},
        total=False,
    )
    ListPromotedPurchasesFields = TypedDict(
        "ListPromotedPurchasesFields",
        {
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListPromotedPurchasesInclude = Sequence[Literal["inAppPurchaseV2", "subscription"]]
    ListRetentionMessagesFields = TypedDict(
        "ListRetentionMessagesFields",
        {
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
            "retentionMessages": Sequence[RetentionMessageFields],
        },
        total=False,
    )
    ListRetentionMessagesInclude = Sequence[Literal["versions"]]
    ListRetentionMessagesLimits = TypedDict(
        "ListRetentionMessagesLimits", {"versions": int}, total=False
    )
    ListReviewSubmissionsFilter = TypedDict(
        "ListReviewSubmissionsFilter",
        {
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "state": OneOrMore[
                Literal[
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "UNRESOLVED_ISSUES",
                    "CANCELING",
                    "COMPLETING",
                    "COMPLETE",
                ]
            ],
        },
        total=False,
    )
    ListReviewSubmissionsFields = TypedDict(
        "ListReviewSubmissionsFields",
        {
            "actors": Sequence[ActorFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "reviewSubmissionItems": Sequence[ReviewSubmissionItemFields],
            "reviewSubmissions": Sequence[ReviewSubmissionFields],
        },
        total=False,
    )
    ListReviewSubmissionsInclude = Sequence[
        Literal[
            "app", "items", "appStoreVersionForReview", "submittedByActor", "lastUpdatedByActor"
        ]
    ]
    ListReviewSubmissionsLimits = TypedDict(
        "ListReviewSubmissionsLimits", {"items": int}, total=False
    )
    ListSearchKeywordsFilter = TypedDict(
        "ListSearchKeywordsFilter", {"locale": Text, "platform": Text}, total=False
    )
    ListSearchKeywordsFields = TypedDict(
        "ListSearchKeywordsFields", {"appKeywords": Sequence[str]}, total=False
    )
    GetSubscriptionGracePeriodFields = TypedDict(
        "GetSubscriptionGracePeriodFields",
        {"subscriptionGracePeriods": Sequence[SubscriptionGracePeriodFields]},
        total=False,
    )
    ListSubscriptionGroupsFilter = TypedDict(
        "ListSubscriptionGroupsFilter",
        {
            "referenceName": Text,
            "subscriptions.state": OneOrMore[
                Literal[
                    "MISSING_METADATA",
                    "READY_TO_SUBMIT",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "DEVELOPER_ACTION_NEEDED",
                    "PENDING_BINARY_APPROVAL",
                    "APPROVED",
                    "DEVELOPER_REMOVED_FROM_SALE",
                    "REMOVED_FROM_SALE",
                    "REJECTED",
                ]
            ],
        },
        total=False,
    )
    ListSubscriptionGroupsFields = TypedDict(
        "ListSubscriptionGroupsFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationFields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    ListSubscriptionGroupsInclude = Sequence[
        Literal["subscriptions", "subscriptionGroupLocalizations", "versions"]
    ]
    ListSubscriptionGroupsSort = Sequence[Literal["referenceName", "-referenceName"]]
    ListSubscriptionGroupsLimits = TypedDict(
        "ListSubscriptionGroupsLimits",
        {"subscriptionGroupLocalizations": int, "subscriptions": int, "versions": int},
        total=False,
    )
    ListWebhooksFields = TypedDict(
        "ListWebhooksFields",
        {"apps": Sequence[AppFields], "webhooks": Sequence[WebhookFields]},
        total=False,
    )
    ListWebhooksInclude = Sequence[Literal["app"]]

_LIST = Operation(
    "GET",
    "/v1/apps",
    page(
        "App",
        appStoreVersionExperiments="AppStoreVersionExperimentV2",
        inAppPurchases="InAppPurchase",
    ),
    query={
        "exists[gameCenterEnabledVersions]": bool,
        "fields[androidToIosAppMappingDetails]": FieldsOf("AndroidToIosAppMappingDetail"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperimentV2"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppLocalizations]": FieldsOf("BetaAppLocalization"),
        "fields[betaAppReviewDetails]": FieldsOf("BetaAppReviewDetail"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaLicenseAgreements]": FieldsOf("BetaLicenseAgreement"),
        "fields[buildIcons]": FieldsOf("BuildIcon"),
        "fields[builds]": FieldsOf("Build"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[endUserLicenseAgreements]": FieldsOf("EndUserLicenseAgreement"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterEnabledVersions]": FieldsOf("GameCenterEnabledVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchase", "InAppPurchaseV2"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[reviewSubmissions]": FieldsOf("ReviewSubmission"),
        "fields[subscriptionGracePeriods]": FieldsOf("SubscriptionGracePeriod"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "filter[appStoreVersions.appStoreState]": (
            "ACCEPTED DEVELOPER_REMOVED_FROM_SALE DEVELOPER_REJECTED "
            "IN_REVIEW INVALID_BINARY METADATA_REJECTED "
            "PENDING_APPLE_RELEASE PENDING_CONTRACT "
            "PENDING_DEVELOPER_RELEASE PREPARE_FOR_SUBMISSION "
            "PREORDER_READY_FOR_SALE PROCESSING_FOR_APP_STORE "
            "READY_FOR_REVIEW READY_FOR_SALE REJECTED REMOVED_FROM_SALE "
            "WAITING_FOR_EXPORT_COMPLIANCE WAITING_FOR_REVIEW "
            "REPLACED_WITH_NEW_VERSION NOT_APPLICABLE"
        ),
        "filter[appStoreVersions.appVersionState]": (
            "ACCEPTED DEVELOPER_REJECTED IN_REVIEW INVALID_BINARY "
            "METADATA_REJECTED PENDING_APPLE_RELEASE "
            "PENDING_DEVELOPER_RELEASE PREPARE_FOR_SUBMISSION "
            "PROCESSING_FOR_DISTRIBUTION READY_FOR_DISTRIBUTION "
            "READY_FOR_REVIEW REJECTED REPLACED_WITH_NEW_VERSION "
            "WAITING_FOR_EXPORT_COMPLIANCE WAITING_FOR_REVIEW"
        ),
        "filter[appStoreVersions.platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[appStoreVersions]": Ids,
        "filter[bundleId]": None,
        "filter[id]": Ids,
        "filter[name]": None,
        "filter[reviewSubmissions.platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[reviewSubmissions.state]": (
            "READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW UNRESOLVED_ISSUES "
            "CANCELING COMPLETING COMPLETE"
        ),
        "filter[sku]": None,
        "include": (
            "appEncryptionDeclarations appStoreIcon ciProduct betaGroups appStoreVersions "
            "preReleaseVersions betaAppLocalizations builds betaLicenseAgreement betaAppReviewDetail "
            "appInfos appClips endUserLicenseAgreement inAppPurchases subscriptionGroups "
            "gameCenterEnabledVersions appCustomProductPages inAppPurchasesV2 promotedPurchases appEvents "
            "reviewSubmissions subscriptionGracePeriod gameCenterDetail appStoreVersionExperimentsV2 "
            "androidToIosAppMappingDetails"
        ),
        "limit": 200,
        "limit[androidToIosAppMappingDetails]": 50,
        "limit[appClips]": 50,
        "limit[appCustomProductPages]": 50,
        "limit[appEncryptionDeclarations]": 50,
        "limit[appEvents]": 50,
        "limit[appInfos]": 50,
        "limit[appStoreVersionExperimentsV2]": 50,
        "limit[appStoreVersions]": 50,
        "limit[betaAppLocalizations]": 50,
        "limit[betaGroups]": 50,
        "limit[builds]": 50,
        "limit[gameCenterEnabledVersions]": 50,
        "limit[inAppPurchasesV2]": 50,
        "limit[inAppPurchases]": 50,
        "limit[preReleaseVersions]": 50,
        "limit[promotedPurchases]": 50,
        "limit[reviewSubmissions]": 50,
        "limit[subscriptionGroups]": 50,
        "sort": "name -name bundleId -bundleId sku -sku",
    },
)
_GET = Operation(
    "GET",
    "/v1/apps/{id}",
    one(
        "App",
        appStoreVersionExperiments="AppStoreVersionExperimentV2",
        inAppPurchases="InAppPurchase",
    ),
    query={
        "fields[androidToIosAppMappingDetails]": FieldsOf("AndroidToIosAppMappingDetail"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperimentV2"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppLocalizations]": FieldsOf("BetaAppLocalization"),
        "fields[betaAppReviewDetails]": FieldsOf("BetaAppReviewDetail"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaLicenseAgreements]": FieldsOf("BetaLicenseAgreement"),
        "fields[buildIcons]": FieldsOf("BuildIcon"),
        "fields[builds]": FieldsOf("Build"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[endUserLicenseAgreements]": FieldsOf("EndUserLicenseAgreement"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterEnabledVersions]": FieldsOf("GameCenterEnabledVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchase", "InAppPurchaseV2"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[reviewSubmissions]": FieldsOf("ReviewSubmission"),
        "fields[subscriptionGracePeriods]": FieldsOf("SubscriptionGracePeriod"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "include": (
            "appEncryptionDeclarations appStoreIcon ciProduct betaGroups appStoreVersions "
            "preReleaseVersions betaAppLocalizations builds betaLicenseAgreement betaAppReviewDetail "
            "appInfos appClips endUserLicenseAgreement inAppPurchases subscriptionGroups "
            "gameCenterEnabledVersions appCustomProductPages inAppPurchasesV2 promotedPurchases appEvents "
            "reviewSubmissions subscriptionGracePeriod gameCenterDetail appStoreVersionExperimentsV2 "
            "androidToIosAppMappingDetails"
        ),
        "limit[androidToIosAppMappingDetails]": 50,
        "limit[appClips]": 50,
        "limit[appCustomProductPages]": 50,
        "limit[appEncryptionDeclarations]": 50,
        "limit[appEvents]": 50,
        "limit[appInfos]": 50,
        "limit[appStoreVersionExperimentsV2]": 50,
        "limit[appStoreVersions]": 50,
        "limit[betaAppLocalizations]": 50,
        "limit[betaGroups]": 50,
        "limit[builds]": 50,
        "limit[gameCenterEnabledVersions]": 50,
        "limit[inAppPurchasesV2]": 50,
        "limit[inAppPurchases]": 50,
        "limit[preReleaseVersions]": 50,
        "limit[promotedPurchases]": 50,
        "limit[reviewSubmissions]": 50,
        "limit[subscriptionGroups]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/apps/{id}",
    one(
        "App",
        appStoreVersionExperiments="AppStoreVersionExperimentV2",
        inAppPurchases="InAppPurchase",
    ),
    body=Body(
        "apps",
        null=(
            "accessibilityUrl bundleId contentRightsDeclaration primaryLocale streamlinedPurchasingEnabled "
            "subscriptionStatusUrl subscriptionStatusUrlForSandbox subscriptionStatusUrlVersion "
            "subscriptionStatusUrlVersionForSandbox groupPurchaseInvitationMode"
        ),
    ),
)
_LIST_ACCESSIBILITY_DECLARATIONS = Operation(
    "GET",
    "/v1/apps/{id}/accessibilityDeclarations",
    page("AccessibilityDeclaration"),
    query={
        "fields[accessibilityDeclarations]": FieldsOf("AccessibilityDeclaration"),
        "filter[deviceFamily]": "IPHONE IPAD APPLE_TV APPLE_WATCH MAC VISION",
        "filter[state]": "DRAFT PUBLISHED REPLACED",
        "limit": 200,
    },
)
_GET_ALTERNATIVE_DISTRIBUTION_KEY = Operation(
    "GET",
    "/v1/apps/{id}/alternativeDistributionKey",
    one("AlternativeDistributionKey"),
    query={"fields[alternativeDistributionKeys]": FieldsOf("AlternativeDistributionKey")},
)
_LIST_ANALYTICS_REPORT_REQUESTS = Operation(
    "GET",
    "/v1/apps/{id}/analyticsReportRequests",
    page("AnalyticsReportRequest"),
    query={
        "fields[analyticsReportRequests]": FieldsOf("AnalyticsReportRequest"),
        "fields[analyticsReports]": FieldsOf("AnalyticsReport"),
        "filter[accessType]": "ONE_TIME_SNAPSHOT ONGOING",
        "include": "reports",
        "limit": 200,
        "limit[reports]": 50,
    },
)
_LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS = Operation(
    "GET",
    "/v1/apps/{id}/androidToIosAppMappingDetails",
    page("AndroidToIosAppMappingDetail"),
    query={
        "fields[androidToIosAppMappingDetails]": FieldsOf("AndroidToIosAppMappingDetail"),
        "limit": 200,
    },
)
_GET_APP_AVAILABILITY_V2 = Operation(
    "GET",
    "/v1/apps/{id}/appAvailabilityV2",
    one("AppAvailabilityV2"),
    query={
        "fields[appAvailabilities]": FieldsOf("AppAvailabilityV2"),
        "fields[territoryAvailabilities]": FieldsOf("TerritoryAvailability"),
        "include": "territoryAvailabilities",
        "limit[territoryAvailabilities]": 50,
    },
)
_LIST_APP_CLIPS = Operation(
    "GET",
    "/v1/apps/{id}/appClips",
    page("AppClip"),
    query={
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[apps]": FieldsOf("App"),
        "filter[bundleId]": None,
        "include": "app appClipDefaultExperiences",
        "limit": 200,
        "limit[appClipDefaultExperiences]": 50,
    },
)
_LIST_APP_CUSTOM_PRODUCT_PAGES = Operation(
    "GET",
    "/v1/apps/{id}/appCustomProductPages",
    page("AppCustomProductPage"),
    query={
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "fields[apps]": FieldsOf("App"),
        "filter[visible]": None,
        "include": "app appCustomProductPageVersions",
        "limit": 200,
        "limit[appCustomProductPageVersions]": 50,
    },
)
_LIST_APP_ENCRYPTION_DECLARATIONS = Operation(
    "GET",
    "/v1/apps/{id}/appEncryptionDeclarations",
    page("AppEncryptionDeclaration"),
    query={
        "fields[appEncryptionDeclarationDocuments]": FieldsOf("AppEncryptionDeclarationDocument"),
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "filter[builds]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "include": "app builds appEncryptionDeclarationDocument",
        "limit": 200,
        "limit[builds]": 50,
    },
)
_LIST_APP_EVENTS = Operation(
    "GET",
    "/v1/apps/{id}/appEvents",
    page("AppEvent"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "filter[eventState]": (
            "DRAFT READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW REJECTED ACCEPTED APPROVED "
            "PUBLISHED PAST ARCHIVED"
        ),
        "filter[id]": Ids,
        "include": "localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)
_LIST_APP_INFOS = Operation(
    "GET",
    "/v1/apps/{id}/appInfos",
    page("AppInfo"),
    query={
        "fields[ageRatingDeclarations]": FieldsOf("AgeRatingDeclaration"),
        "fields[appCategories]": FieldsOf("AppCategory"),
        "fields[appInfoLocalizations]": FieldsOf("AppInfoLocalization"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "fields[apps]": FieldsOf("App"),
        "include": (
            "app ageRatingDeclaration appInfoLocalizations primaryCategory primarySubcategoryOne "
            "primarySubcategoryTwo secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo"
        ),
        "limit": 200,
        "limit[appInfoLocalizations]": 50,
    },
)
_LIST_APP_PRICE_POINTS = Operation(
    "GET",
    "/v1/apps/{id}/appPricePoints",
    page("AppPricePointV3"),
    query={
        "fields[appPricePoints]": FieldsOf("AppPricePointV3"),
        "fields[apps]": FieldsOf("App"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "app territory",
        "limit": 200,
    },
)
_GET_APP_PRICE_SCHEDULE = Operation(
    "GET",
    "/v1/apps/{id}/appPriceSchedule",
    one("AppPriceSchedule"),
    query={
        "fields[appPriceSchedules]": FieldsOf("AppPriceSchedule"),
        "fields[appPrices]": FieldsOf("AppPriceV2"),
        "fields[apps]": FieldsOf("App"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "app baseTerritory manualPrices automaticPrices",
        "limit[automaticPrices]": 50,
        "limit[manualPrices]": 50,
    },
)
_LIST_APP_STORE_VERSION_EXPERIMENTS_V2 = Operation(
    "GET",
    "/v1/apps/{id}/appStoreVersionExperimentsV2",
    page("AppStoreVersionExperimentV2"),
    query={
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperimentV2"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REJECTED COMPLETED STOPPED"
        ),
        "include": "app latestControlVersion controlVersions appStoreVersionExperimentTreatments",
        "limit": 200,
        "limit[appStoreVersionExperimentTreatments]": 50,
        "limit[controlVersions]": 50,
    },
)
_LIST_APP_STORE_VERSIONS = Operation(
    "GET",
    "/v1/apps/{id}/appStoreVersions",
    page("AppStoreVersion", appStoreVersionExperiments="AppStoreVersionExperiment"),
    query={
        "fields[alternativeDistributionPackages]": FieldsOf("AlternativeDistributionPackage"),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "fields[appStoreVersionExperiments]": FieldsOf(
            "AppStoreVersionExperiment", "AppStoreVersionExperimentV2"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "fields[appStoreVersionPhasedReleases]": FieldsOf("AppStoreVersionPhasedRelease"),
        "fields[appStoreVersionSubmissions]": FieldsOf("AppStoreVersionSubmission"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "fields[routingAppCoverages]": FieldsOf("RoutingAppCoverage"),
        "filter[appStoreState]": (
            "ACCEPTED DEVELOPER_REMOVED_FROM_SALE DEVELOPER_REJECTED IN_REVIEW "
            "INVALID_BINARY METADATA_REJECTED PENDING_APPLE_RELEASE PENDING_CONTRACT "
            "PENDING_DEVELOPER_RELEASE PREPARE_FOR_SUBMISSION PREORDER_READY_FOR_SALE "
            "PROCESSING_FOR_APP_STORE READY_FOR_REVIEW READY_FOR_SALE REJECTED "
            "REMOVED_FROM_SALE WAITING_FOR_EXPORT_COMPLIANCE WAITING_FOR_REVIEW "
            "REPLACED_WITH_NEW_VERSION NOT_APPLICABLE"
        ),
        "filter[appVersionState]": (
            "ACCEPTED DEVELOPER_REJECTED IN_REVIEW INVALID_BINARY METADATA_REJECTED "
            "PENDING_APPLE_RELEASE PENDING_DEVELOPER_RELEASE PREPARE_FOR_SUBMISSION "
            "PROCESSING_FOR_DISTRIBUTION READY_FOR_DISTRIBUTION READY_FOR_REVIEW REJECTED "
            "REPLACED_WITH_NEW_VERSION WAITING_FOR_EXPORT_COMPLIANCE WAITING_FOR_REVIEW"
        ),
        "filter[id]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[versionString]": None,
        "include": (
            "app appStoreVersionLocalizations build appStoreVersionPhasedRelease gameCenterAppVersion "
            "routingAppCoverage appStoreReviewDetail appStoreVersionSubmission appClipDefaultExperience "
            "appStoreVersionExperiments appStoreVersionExperimentsV2 alternativeDistributionPackage"
        ),
        "limit": 200,
        "limit[appStoreVersionExperimentsV2]": 50,
        "limit[appStoreVersionExperiments]": 50,
        "limit[appStoreVersionLocalizations]": 50,
    },
)
_LIST_APP_TAGS = Operation(
    "GET",
    "/v1/apps/{id}/appTags",
    page("AppTag"),
    query={
        "fields[appTags]": FieldsOf("AppTag"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[visibleInAppStore]": None,
        "include": "territories",
        "limit": 200,
        "limit[territories]": 50,
        "sort": "name -name",
    },
)
_GET_ASSET_LIBRARY = Operation(
    "GET",
    "/v1/apps/{id}/assetLibrary",
    one("AppAssetLibrary"),
    query={"fields[appAssetLibraries]": FieldsOf("AppAssetLibrary")},
)
_LIST_BACKGROUND_ASSETS = Operation(
    "GET",
    "/v1/apps/{id}/backgroundAssets",
    page("BackgroundAsset"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "fields[backgroundAssets]": FieldsOf("BackgroundAsset"),
        "filter[archived]": None,
        "filter[assetPackIdentifier]": None,
        "filter[versions.locale]": None,
        "filter[versions.platforms]": "IOS MAC_OS TV_OS VISION_OS",
        "include": "app appStoreVersion internalBetaVersion externalBetaVersion",
        "limit": 200,
        "sort": "assetPackIdentifier -assetPackIdentifier createdDate -createdDate",
    },
)
_LIST_BETA_APP_LOCALIZATIONS = Operation(
    "GET",
    "/v1/apps/{id}/betaAppLocalizations",
    page("BetaAppLocalization"),
    query={"fields[betaAppLocalizations]": FieldsOf("BetaAppLocalization"), "limit": 200},
)
_GET_BETA_APP_REVIEW_DETAIL = Operation(
    "GET",
    "/v1/apps/{id}/betaAppReviewDetail",
    one("BetaAppReviewDetail"),
    query={"fields[betaAppReviewDetails]": FieldsOf("BetaAppReviewDetail")},
)
_LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS = Operation(
    "GET",
    "/v1/apps/{id}/betaFeedbackCrashSubmissions",
    page("BetaFeedbackCrashSubmission"),
    query={
        "fields[betaFeedbackCrashSubmissions]": FieldsOf("BetaFeedbackCrashSubmission"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "filter[appPlatform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[build.preReleaseVersion]": None,
        "filter[build]": Ids,
        "filter[deviceModel]": None,
        "filter[devicePlatform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[osVersion]": None,
        "filter[tester]": Ids,
        "include": "build tester",
        "limit": 200,
        "sort": "createdDate -createdDate",
    },
)
_LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS = Operation(
    "GET",
    "/v1/apps/{id}/betaFeedbackScreenshotSubmissions",
    page("BetaFeedbackScreenshotSubmission"),
    query={
        "fields[betaFeedbackScreenshotSubmissions]": FieldsOf("BetaFeedbackScreenshotSubmission"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "filter[appPlatform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[build.preReleaseVersion]": None,
        "filter[build]": Ids,
        "filter[deviceModel]": None,
        "filter[devicePlatform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[osVersion]": None,
        "filter[tester]": Ids,
        "include": "build tester",
        "limit": 200,
        "sort": "createdDate -createdDate",
    },
)
_LIST_BETA_GROUPS = Operation(
    "GET",
    "/v1/apps/{id}/betaGroups",
    page("BetaGroup"),
    query={"fields[betaGroups]": FieldsOf("BetaGroup"), "limit": 200},
)
_GET_BETA_LICENSE_AGREEMENT = Operation(
    "GET",
    "/v1/apps/{id}/betaLicenseAgreement",
    one("BetaLicenseAgreement"),
    query={"fields[betaLicenseAgreements]": FieldsOf("BetaLicenseAgreement")},
)
_LIST_BUILD_UPLOADS = Operation(
    "GET",
    "/v1/apps/{id}/buildUploads",
    page("BuildUpload"),
    query={
        "fields[buildUploadFiles]": FieldsOf("BuildUploadFile"),
        "fields[buildUploads]": FieldsOf("BuildUpload"),
        "fields[builds]": FieldsOf("Build"),
        "filter[cfBundleShortVersionString]": None,
        "filter[cfBundleVersion]": None,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[state]": None,
        "include": "build assetFile assetDescriptionFile assetSpiFile",
        "limit": 200,
        "sort": "cfBundleVersion -cfBundleVersion uploadedDate -uploadedDate",
    },
)
_LIST_BUILDS = Operation(
    "GET",
    "/v1/apps/{id}/builds",
    page("Build"),
    query={"fields[builds]": FieldsOf("Build"), "limit": 200},
)
_GET_CI_PRODUCT = Operation(
    "GET",
    "/v1/apps/{id}/ciProduct",
    one("CiProduct"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "app bundleId primaryRepositories",
        "limit[primaryRepositories]": 50,
    },
)
_LIST_CUSTOMER_REVIEW_SUMMARIZATIONS = Operation(
    "GET",
    "/v1/apps/{id}/customerReviewSummarizations",
    page("CustomerReviewSummarization"),
    query={
        "fields[customerReviewSummarizations]": FieldsOf("CustomerReviewSummarization"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[territory]": Ids,
        "include": "territory",
        "limit": 200,
    },
    required=("filter[platform]",),
)
_LIST_CUSTOMER_REVIEWS = Operation(
    "GET",
    "/v1/apps/{id}/customerReviews",
    page("CustomerReview"),
    query={
        "exists[publishedResponse]": bool,
        "fields[customerReviewResponses]": FieldsOf("CustomerReviewResponseV1"),
        "fields[customerReviews]": FieldsOf("CustomerReview"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[rating]": None,
        "filter[reviewTerritory]": Ids,
        "filter[territory]": (
            "ABW AFG AGO AIA ALB AND ANT ARE ARG ARM ASM ATG AUS AUT AZE BDI BEL BEN BES BFA BGD "
            "BGR BHR BHS BIH BLR BLZ BMU BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD "
            "COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI "
            "ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC "
            "GRD GRL GTM GUF GUM GUY HKG HND HRV HTI HUN IDN IMN IND IRL IRQ ISL ISR ITA JAM JEY "
            "JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA "
            "MAC MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI "
            "MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG "
            "POL PRI PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SEN SGP SHN SLB SLE SLV SMR SOM SPM "
            "SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC TCA TCD TGO THA TJK TKM TLS TON TTO TUN TUR "
            "TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKS YEM ZAF "
            "ZMB ZWE"
        ),
        "include": "response reviewTerritory",
        "limit": 200,
        "sort": "rating -rating createdDate -createdDate",
    },
)
_GET_END_USER_LICENSE_AGREEMENT = Operation(
    "GET",
    "/v1/apps/{id}/endUserLicenseAgreement",
    one("EndUserLicenseAgreement"),
    query={"fields[endUserLicenseAgreements]": FieldsOf("EndUserLicenseAgreement")},
)
_GET_GAME_CENTER_DETAIL = Operation(
    "GET",
    "/v1/apps/{id}/gameCenterDetail",
    one(
        "GameCenterDetail",
        gameCenterAchievements="GameCenterAchievement",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf(
            "GameCenterAchievement", "GameCenterAchievementV2"
        ),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf(
            "GameCenterLeaderboardSet", "GameCenterLeaderboardSetV2"
        ),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "include": (
            "app gameCenterAppVersions gameCenterGroup gameCenterLeaderboards gameCenterLeaderboardsV2 "
            "gameCenterLeaderboardSets gameCenterLeaderboardSetsV2 gameCenterAchievements "
            "gameCenterAchievementsV2 gameCenterActivities gameCenterChallenges defaultLeaderboard "
            "defaultLeaderboardV2 defaultGroupLeaderboard defaultGroupLeaderboardV2 achievementReleases "
            "activityReleases challengeReleases leaderboardReleases leaderboardSetReleases "
            "challengesMinimumPlatformVersions"
        ),
        "limit[achievementReleases]": 50,
        "limit[activityReleases]": 50,
        "limit[challengeReleases]": 50,
        "limit[challengesMinimumPlatformVersions]": 50,
        "limit[gameCenterAchievementsV2]": 50,
        "limit[gameCenterAchievements]": 50,
        "limit[gameCenterActivities]": 50,
        "limit[gameCenterAppVersions]": 50,
        "limit[gameCenterChallenges]": 50,
        "limit[gameCenterLeaderboardSetsV2]": 50,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[gameCenterLeaderboardsV2]": 50,
        "limit[gameCenterLeaderboards]": 50,
        "limit[leaderboardReleases]": 50,
        "limit[leaderboardSetReleases]": 50,
    },
)
_LIST_GAME_CENTER_ENABLED_VERSIONS = Operation(
    "GET",
    "/v1/apps/{id}/gameCenterEnabledVersions",
    page("GameCenterEnabledVersion"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[gameCenterEnabledVersions]": FieldsOf("GameCenterEnabledVersion"),
        "filter[id]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[versionString]": None,
        "include": "compatibleVersions app",
        "limit": 200,
        "limit[compatibleVersions]": 50,
        "sort": "versionString -versionString",
    },
)
_LIST_IN_APP_PURCHASES = Operation(
    "GET",
    "/v1/apps/{id}/inAppPurchases",
    page("InAppPurchase"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchase"),
        "filter[canBeSubmitted]": None,
        "filter[inAppPurchaseType]": (
            "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION NON_CONSUMABLE CONSUMABLE "
            "NON_RENEWING_SUBSCRIPTION FREE_SUBSCRIPTION"
        ),
        "include": "apps",
        "limit": 200,
        "limit[apps]": 50,
        "sort": "referenceName -referenceName productId -productId inAppPurchaseType -inAppPurchaseType",
    },
)
_LIST_IN_APP_PURCHASES_V2 = Operation(
    "GET",
    "/v1/apps/{id}/inAppPurchasesV2",
    page(
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
        "fields[inAppPurchasePriceSchedules]": FieldsOf("InAppPurchasePriceSchedule"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "filter[inAppPurchaseType]": "CONSUMABLE NON_CONSUMABLE NON_RENEWING_SUBSCRIPTION",
        "filter[name]": None,
        "filter[productId]": None,
        "filter[state]": (
            "MISSING_METADATA WAITING_FOR_UPLOAD PROCESSING_CONTENT READY_TO_SUBMIT "
            "WAITING_FOR_REVIEW IN_REVIEW DEVELOPER_ACTION_NEEDED PENDING_BINARY_APPROVAL APPROVED "
            "DEVELOPER_REMOVED_FROM_SALE REMOVED_FROM_SALE REJECTED"
        ),
        "include": (
            "inAppPurchaseLocalizations content appStoreReviewScreenshot promotedPurchase iapPriceSchedule "
            "inAppPurchaseAvailability images offerCodes versions"
        ),
        "limit": 200,
        "limit[images]": 50,
        "limit[inAppPurchaseLocalizations]": 50,
        "limit[offerCodes]": 50,
        "limit[versions]": 50,
        "sort": "name -name inAppPurchaseType -inAppPurchaseType",
    },
)
_GET_MARKETPLACE_SEARCH_DETAIL = Operation(
    "GET",
    "/v1/apps/{id}/marketplaceSearchDetail",
    one("MarketplaceSearchDetail"),
    query={"fields[marketplaceSearchDetails]": FieldsOf("MarketplaceSearchDetail")},
)
_GET_BETA_TESTER_USAGES_METRICS = Operation(
    "GET",
    "/v1/apps/{id}/metrics/betaTesterUsages",
    page_of_values("AppsBetaTesterUsagesV1MetricRow"),
    query={
        "filter[betaTesters]": None,
        "groupBy": "betaTesters",
        "limit": 200,
        "period": "P7D P30D P90D P365D",
    },
)
_GET_PERF_POWER_METRICS = Operation(
    "GET",
    "/v1/apps/{id}/perfPowerMetrics",
    value("XcodeMetrics"),
    accept="application/vnd.apple.xcode-metrics+json",
    query={
        "filter[deviceType]": None,
        "filter[metricType]": "DISK HANG BATTERY LAUNCH MEMORY ANIMATION TERMINATION STORAGE",
        "filter[platform]": "IOS",
    },
)
_GET_PERFORMANCE_OVERVIEWS = Operation(
    "GET",
    "/v1/apps/{id}/performanceOverviews",
    value("XcodeOverview"),
    accept="application/vnd.apple.xcode-overview+json",
    query={"filter[deviceType]": None},
)
_LIST_PRE_RELEASE_VERSIONS = Operation(
    "GET",
    "/v1/apps/{id}/preReleaseVersions",
    page("PrereleaseVersion"),
    query={"fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"), "limit": 200},
)
_LIST_PROMOTED_PURCHASES = Operation(
    "GET",
    "/v1/apps/{id}/promotedPurchases",
    page("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "inAppPurchaseV2 subscription",
        "limit": 200,
    },
)
_LIST_ACCESSIBILITY_DECLARATIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/accessibilityDeclarations",
    page_of_refs("AccessibilityDeclaration"),
    query={"limit": 200},
)
_GET_ALTERNATIVE_DISTRIBUTION_KEY_LINKAGE = Operation(
    "GET",
    "/v1/apps/{id}/relationships/alternativeDistributionKey",
    one_ref("AlternativeDistributionKey"),
)
_LIST_ANALYTICS_REPORT_REQUESTS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/analyticsReportRequests",
    page_of_refs("AnalyticsReportRequest"),
    query={"limit": 200},
)
_LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/androidToIosAppMappingDetails",
    page_of_refs("AndroidToIosAppMappingDetail"),
    query={"limit": 200},
)
_GET_APP_AVAILABILITY_V2_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/appAvailabilityV2", one_ref("AppAvailabilityV2")
)
_LIST_APP_CLIPS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/appClips", page_of_refs("AppClip"), query={"limit": 200}
)
_LIST_APP_CUSTOM_PRODUCT_PAGES_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/appCustomProductPages",
    page_of_refs("AppCustomProductPage"),
    query={"limit": 200},
)
_LIST_APP_ENCRYPTION_DECLARATIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/appEncryptionDeclarations",
    page_of_refs("AppEncryptionDeclaration"),
    query={"limit": 200},
)
_LIST_APP_EVENTS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/appEvents", page_of_refs("AppEvent"), query={"limit": 200}
)
_LIST_APP_INFOS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/appInfos", page_of_refs("AppInfo"), query={"limit": 200}
)
_LIST_APP_PRICE_POINTS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/appPricePoints",
    page_of_refs("AppPricePointV3"),
    query={"limit": 200},
)
_GET_APP_PRICE_SCHEDULE_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/appPriceSchedule", one_ref("AppPriceSchedule")
)
_LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/appStoreVersionExperimentsV2",
    page_of_refs("AppStoreVersionExperimentV2"),
    query={"limit": 200},
)
_LIST_APP_STORE_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/appStoreVersions",
    page_of_refs("AppStoreVersion"),
    query={"limit": 200},
)
_LIST_APP_TAGS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/appTags", page_of_refs("AppTag"), query={"limit": 200}
)
_GET_ASSET_LIBRARY_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/assetLibrary", one_ref("AppAssetLibrary")
)
_LIST_BACKGROUND_ASSETS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/backgroundAssets",
    page_of_refs("BackgroundAsset"),
    query={"limit": 200},
)
_LIST_BETA_APP_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/betaAppLocalizations",
    page_of_refs("BetaAppLocalization"),
    query={"limit": 200},
)
_GET_BETA_APP_REVIEW_DETAIL_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/betaAppReviewDetail", one_ref("BetaAppReviewDetail")
)
_LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions",
    page_of_refs("BetaFeedbackCrashSubmission"),
    query={"limit": 200},
)
_LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions",
    page_of_refs("BetaFeedbackScreenshotSubmission"),
    query={"limit": 200},
)
_LIST_BETA_GROUPS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/betaGroups", page_of_refs("BetaGroup"), query={"limit": 200}
)
_GET_BETA_LICENSE_AGREEMENT_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/betaLicenseAgreement", one_ref("BetaLicenseAgreement")
)
_REMOVE_BETA_TESTERS = Operation(
    "DELETE",
    "/v1/apps/{id}/relationships/betaTesters",
    body=Body("", to_many={"data": "betaTesters"}),
)
_LIST_BUILD_UPLOADS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/buildUploads",
    page_of_refs("BuildUpload"),
    query={"limit": 200},
)
_LIST_BUILDS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/builds", page_of_refs("Build"), query={"limit": 200}
)
_GET_CI_PRODUCT_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/ciProduct", one_ref("CiProduct")
)
_LIST_CUSTOMER_REVIEWS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/customerReviews",
    page_of_refs("CustomerReview"),
    query={"limit": 200},
)
_GET_END_USER_LICENSE_AGREEMENT_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/endUserLicenseAgreement", one_ref("EndUserLicenseAgreement")
)
_GET_GAME_CENTER_DETAIL_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/gameCenterDetail", one_ref("GameCenterDetail")
)
_LIST_GAME_CENTER_ENABLED_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/gameCenterEnabledVersions",
    page_of_refs("GameCenterEnabledVersion"),
    query={"limit": 200},
)
_LIST_IN_APP_PURCHASES_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/inAppPurchases",
    page_of_refs("InAppPurchase"),
    query={"limit": 200},
)
_LIST_IN_APP_PURCHASES_V2_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/inAppPurchasesV2",
    page_of_refs("InAppPurchaseV2"),
    query={"limit": 200},
)
_GET_MARKETPLACE_SEARCH_DETAIL_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/marketplaceSearchDetail", one_ref("MarketplaceSearchDetail")
)
_LIST_PRE_RELEASE_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/preReleaseVersions",
    page_of_refs("PrereleaseVersion"),
    query={"limit": 200},
)
_LIST_PROMOTED_PURCHASES_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/promotedPurchases",
    page_of_refs("PromotedPurchase"),
    query={"limit": 200},
)
_REPLACE_PROMOTED_PURCHASES = Operation(
    "PATCH",
    "/v1/apps/{id}/relationships/promotedPurchases",
    body=Body("", to_many={"data": "promotedPurchases"}),
)
_LIST_REVIEW_SUBMISSIONS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/reviewSubmissions",
    page_of_refs("ReviewSubmission"),
    query={"limit": 200},
)
_LIST_SEARCH_KEYWORDS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/searchKeywords",
    page_of_refs("AppKeyword"),
    query={"limit": 200},
)
_GET_SUBSCRIPTION_GRACE_PERIOD_LINKAGE = Operation(
    "GET", "/v1/apps/{id}/relationships/subscriptionGracePeriod", one_ref("SubscriptionGracePeriod")
)
_LIST_SUBSCRIPTION_GROUPS_LINKAGES = Operation(
    "GET",
    "/v1/apps/{id}/relationships/subscriptionGroups",
    page_of_refs("SubscriptionGroup"),
    query={"limit": 200},
)
_LIST_WEBHOOKS_LINKAGES = Operation(
    "GET", "/v1/apps/{id}/relationships/webhooks", page_of_refs("Webhook"), query={"limit": 200}
)
_LIST_RETENTION_MESSAGES = Operation(
    "GET",
    "/v1/apps/{id}/retentionMessages",
    page("RetentionMessage"),
    query={
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "fields[retentionMessages]": FieldsOf("RetentionMessage"),
        "include": "versions",
        "limit": 200,
        "limit[versions]": 50,
    },
)
_LIST_REVIEW_SUBMISSIONS = Operation(
    "GET",
    "/v1/apps/{id}/reviewSubmissions",
    page("ReviewSubmission"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[reviewSubmissionItems]": FieldsOf("ReviewSubmissionItem"),
        "fields[reviewSubmissions]": FieldsOf("ReviewSubmission"),
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[state]": (
            "READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW UNRESOLVED_ISSUES CANCELING COMPLETING "
            "COMPLETE"
        ),
        "include": "app items appStoreVersionForReview submittedByActor lastUpdatedByActor",
        "limit": 200,
        "limit[items]": 50,
    },
)
_LIST_SEARCH_KEYWORDS = Operation(
    "GET",
    "/v1/apps/{id}/searchKeywords",
    page("AppKeyword"),
    query={
        "fields[appKeywords]": None,
        "filter[locale]": None,
        "filter[platform]": None,
        "limit": 200,
    },
)
_GET_SUBSCRIPTION_GRACE_PERIOD = Operation(
    "GET",
    "/v1/apps/{id}/subscriptionGracePeriod",
    one("SubscriptionGracePeriod"),
    query={"fields[subscriptionGracePeriods]": FieldsOf("SubscriptionGracePeriod")},
)
_LIST_SUBSCRIPTION_GROUPS = Operation(
    "GET",
    "/v1/apps/{id}/subscriptionGroups",
    page("SubscriptionGroup", subscriptionGroupLocalizations="SubscriptionGroupLocalization"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalization"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "filter[referenceName]": None,
        "filter[subscriptions.state]": (
            "MISSING_METADATA READY_TO_SUBMIT WAITING_FOR_REVIEW IN_REVIEW "
            "DEVELOPER_ACTION_NEEDED PENDING_BINARY_APPROVAL APPROVED "
            "DEVELOPER_REMOVED_FROM_SALE REMOVED_FROM_SALE REJECTED"
        ),
        "include": "subscriptions subscriptionGroupLocalizations versions",
        "limit": 200,
        "limit[subscriptionGroupLocalizations]": 50,
        "limit[subscriptions]": 50,
        "limit[versions]": 50,
        "sort": "referenceName -referenceName",
    },
)
_LIST_WEBHOOKS = Operation(
    "GET",
    "/v1/apps/{id}/webhooks",
    page("Webhook"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[webhooks]": FieldsOf("Webhook"),
        "include": "app",
        "limit": 200,
    },
)


def list(
    *,
    filter: ListFilter = {},
    exists: ListExists = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[App]:
    """GET /v1/apps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps
    """
    return _LIST.list(
        filter=filter,
        exists=exists,
        fields=fields,
        include=include,
        sort=sort,
        limit=limit,
        limits=limits,
    )


def get(
    id: Id[App],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[App]:
    """GET /v1/apps/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[App],
    *,
    accessibility_url: str | None | Unset = UNSET,
    bundle_id: str | None | Unset = UNSET,
    content_rights_declaration: AppContentRightsDeclaration | None | Unset = UNSET,
    primary_locale: str | None | Unset = UNSET,
    streamlined_purchasing_enabled: bool | None | Unset = UNSET,
    subscription_status_url: str | None | Unset = UNSET,
    subscription_status_url_for_sandbox: str | None | Unset = UNSET,
    subscription_status_url_version: SubscriptionStatusUrlVersion | None | Unset = UNSET,
    subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion
    | None
    | Unset = UNSET,
    group_purchase_invitation_mode: str | None | Unset = UNSET,
) -> Request[App]:
    """PATCH /v1/apps/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_
    """
    return _UPDATE.write(
        id,
        {
            "accessibilityUrl": accessibility_url,
            "bundleId": bundle_id,
            "contentRightsDeclaration": content_rights_declaration,
            "primaryLocale": primary_locale,
            "streamlinedPurchasingEnabled": streamlined_purchasing_enabled,
            "subscriptionStatusUrl": subscription_status_url,
            "subscriptionStatusUrlForSandbox": subscription_status_url_for_sandbox,
            "subscriptionStatusUrlVersion": subscription_status_url_version,
            "subscriptionStatusUrlVersionForSandbox": subscription_status_url_version_for_sandbox,
            "groupPurchaseInvitationMode": group_purchase_invitation_mode,
        },
        {},
    )


def list_accessibility_declarations(
    id: Id[App],
    *,
    filter: ListAccessibilityDeclarationsFilter = {},
    fields: ListAccessibilityDeclarationsFields = {},
    limit: int | None = None,
) -> ListRequest[AccessibilityDeclaration]:
    """GET /v1/apps/{id}/accessibilityDeclarations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-accessibilitydeclarations
    """
    return _LIST_ACCESSIBILITY_DECLARATIONS.list(id, filter=filter, fields=fields, limit=limit)


def get_alternative_distribution_key(
    id: Id[App], *, fields: GetAlternativeDistributionKeyFields = {}
) -> Request[AlternativeDistributionKey | None]:
    """GET /v1/apps/{id}/alternativeDistributionKey
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-alternativedistributionkey
    """
    return _GET_ALTERNATIVE_DISTRIBUTION_KEY(id, fields=fields)


def list_analytics_report_requests(
    id: Id[App],
    *,
    filter: ListAnalyticsReportRequestsFilter = {},
    fields: ListAnalyticsReportRequestsFields = {},
    include: ListAnalyticsReportRequestsInclude | None = None,
    limit: int | None = None,
    limits: ListAnalyticsReportRequestsLimits = {},
) -> ListRequest[AnalyticsReportRequest]:
    """GET /v1/apps/{id}/analyticsReportRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-analyticsreportrequests
    """
    return _LIST_ANALYTICS_REPORT_REQUESTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_android_to_ios_app_mapping_details(
    id: Id[App], *, fields: ListAndroidToIosAppMappingDetailsFields = {}, limit: int | None = None
) -> ListRequest[AndroidToIosAppMappingDetail]:
    """GET /v1/apps/{id}/androidToIosAppMappingDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-androidtoiosappmappingdetails
    """
    return _LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS.list(id, fields=fields, limit=limit)


def get_app_availability_v2(
    id: Id[App],
    *,
    fields: GetAppAvailabilityV2Fields = {},
    include: GetAppAvailabilityV2Include | None = None,
    limits: GetAppAvailabilityV2Limits = {},
) -> Request[AppAvailabilityV2 | None]:
    """GET /v1/apps/{id}/appAvailabilityV2
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appavailabilityv2
    """
    return _GET_APP_AVAILABILITY_V2(id, fields=fields, include=include, limits=limits)


def list_app_clips(
    id: Id[App],
    *,
    filter: ListAppClipsFilter = {},
    fields: ListAppClipsFields = {},
    include: ListAppClipsInclude | None = None,
    limit: int | None = None,
    limits: ListAppClipsLimits = {},
) -> ListRequest[AppClip]:
    """GET /v1/apps/{id}/appClips (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appclips
    """
    return _LIST_APP_CLIPS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_custom_product_pages(
    id: Id[App],
    *,
    filter: ListAppCustomProductPagesFilter = {},
    fields: ListAppCustomProductPagesFields = {},
    include: ListAppCustomProductPagesInclude | None = None,
    limit: int | None = None,
    limits: ListAppCustomProductPagesLimits = {},
) -> ListRequest[AppCustomProductPage]:
    """GET /v1/apps/{id}/appCustomProductPages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appcustomproductpages
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGES.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_encryption_declarations(
    id: Id[App],
    *,
    filter: ListAppEncryptionDeclarationsFilter = {},
    fields: ListAppEncryptionDeclarationsFields = {},
    include: ListAppEncryptionDeclarationsInclude | None = None,
    limit: int | None = None,
    limits: ListAppEncryptionDeclarationsLimits = {},
) -> ListRequest[AppEncryptionDeclaration]:
    """GET /v1/apps/{id}/appEncryptionDeclarations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appencryptiondeclarations
    """
    return _LIST_APP_ENCRYPTION_DECLARATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_events(
    id: Id[App],
    *,
    filter: ListAppEventsFilter = {},
    fields: ListAppEventsFields = {},
    include: ListAppEventsInclude | None = None,
    limit: int | None = None,
    limits: ListAppEventsLimits = {},
) -> ListRequest[AppEvent]:
    """GET /v1/apps/{id}/appEvents (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appevents
    """
    return _LIST_APP_EVENTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_infos(
    id: Id[App],
    *,
    fields: ListAppInfosFields = {},
    include: ListAppInfosInclude | None = None,
    limit: int | None = None,
    limits: ListAppInfosLimits = {},
) -> ListRequest[AppInfo]:
    """GET /v1/apps/{id}/appInfos (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appinfos
    """
    return _LIST_APP_INFOS.list(id, fields=fields, include=include, limit=limit, limits=limits)


def list_app_price_points(
    id: Id[App],
    *,
    filter: ListAppPricePointsFilter = {},
    fields: ListAppPricePointsFields = {},
    include: ListAppPricePointsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppPricePointV3]:
    """GET /v1/apps/{id}/appPricePoints (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apppricepoints
    """
    return _LIST_APP_PRICE_POINTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_app_price_schedule(
    id: Id[App],
    *,
    fields: GetAppPriceScheduleFields = {},
    include: GetAppPriceScheduleInclude | None = None,
    limits: GetAppPriceScheduleLimits = {},
) -> Request[AppPriceSchedule | None]:
    """GET /v1/apps/{id}/appPriceSchedule
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apppriceschedule
    """
    return _GET_APP_PRICE_SCHEDULE(id, fields=fields, include=include, limits=limits)


def list_app_store_version_experiments_v2(
    id: Id[App],
    *,
    filter: ListAppStoreVersionExperimentsV2Filter = {},
    fields: ListAppStoreVersionExperimentsV2Fields = {},
    include: ListAppStoreVersionExperimentsV2Include | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentsV2Limits = {},
) -> ListRequest[AppStoreVersionExperimentV2]:
    """GET /v1/apps/{id}/appStoreVersionExperimentsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appstoreversionexperimentsv2
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_store_versions(
    id: Id[App],
    *,
    filter: ListAppStoreVersionsFilter = {},
    fields: ListAppStoreVersionsFields = {},
    include: ListAppStoreVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionsLimits = {},
) -> ListRequest[AppStoreVersion]:
    """GET /v1/apps/{id}/appStoreVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appstoreversions
    """
    return _LIST_APP_STORE_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_tags(
    id: Id[App],
    *,
    filter: ListAppTagsFilter = {},
    fields: ListAppTagsFields = {},
    include: ListAppTagsInclude | None = None,
    sort: ListAppTagsSort | None = None,
    limit: int | None = None,
    limits: ListAppTagsLimits = {},
) -> ListRequest[AppTag]:
    """GET /v1/apps/{id}/appTags (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apptags
    """
    return _LIST_APP_TAGS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def get_asset_library(
    id: Id[App], *, fields: GetAssetLibraryFields = {}
) -> Request[AppAssetLibrary | None]:
    """GET /v1/apps/{id}/assetLibrary

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-assetlibrary
    """
    return _GET_ASSET_LIBRARY(id, fields=fields)


def list_background_assets(
    id: Id[App],
    *,
    filter: ListBackgroundAssetsFilter = {},
    fields: ListBackgroundAssetsFields = {},
    include: ListBackgroundAssetsInclude | None = None,
    sort: ListBackgroundAssetsSort | None = None,
    limit: int | None = None,
) -> ListRequest[BackgroundAsset]:
    """GET /v1/apps/{id}/backgroundAssets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-backgroundassets
    """
    return _LIST_BACKGROUND_ASSETS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_beta_app_localizations(
    id: Id[App], *, fields: ListBetaAppLocalizationsFields = {}, limit: int | None = None
) -> ListRequest[BetaAppLocalization]:
    """GET /v1/apps/{id}/betaAppLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaapplocalizations
    """
    return _LIST_BETA_APP_LOCALIZATIONS.list(id, fields=fields, limit=limit)


def get_beta_app_review_detail(
    id: Id[App], *, fields: GetBetaAppReviewDetailFields = {}
) -> Request[BetaAppReviewDetail | None]:
    """GET /v1/apps/{id}/betaAppReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaappreviewdetail
    """
    return _GET_BETA_APP_REVIEW_DETAIL(id, fields=fields)


def list_beta_feedback_crash_submissions(
    id: Id[App],
    *,
    filter: ListBetaFeedbackCrashSubmissionsFilter = {},
    fields: ListBetaFeedbackCrashSubmissionsFields = {},
    include: ListBetaFeedbackCrashSubmissionsInclude | None = None,
    sort: ListBetaFeedbackCrashSubmissionsSort | None = None,
    limit: int | None = None,
) -> ListRequest[BetaFeedbackCrashSubmission]:
    """GET /v1/apps/{id}/betaFeedbackCrashSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betafeedbackcrashsubmissions
    """
    return _LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_beta_feedback_screenshot_submissions(
    id: Id[App],
    *,
    filter: ListBetaFeedbackScreenshotSubmissionsFilter = {},
    fields: ListBetaFeedbackScreenshotSubmissionsFields = {},
    include: ListBetaFeedbackScreenshotSubmissionsInclude | None = None,
    sort: ListBetaFeedbackScreenshotSubmissionsSort | None = None,
    limit: int | None = None,
) -> ListRequest[BetaFeedbackScreenshotSubmission]:
    """GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betafeedbackscreenshotsubmissions
    """
    return _LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_beta_groups(
    id: Id[App], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
) -> ListRequest[BetaGroup]:
    """GET /v1/apps/{id}/betaGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betagroups
    """
    return _LIST_BETA_GROUPS.list(id, fields=fields, limit=limit)


def get_beta_license_agreement(
    id: Id[App], *, fields: GetBetaLicenseAgreementFields = {}
) -> Request[BetaLicenseAgreement | None]:
    """GET /v1/apps/{id}/betaLicenseAgreement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betalicenseagreement
    """
    return _GET_BETA_LICENSE_AGREEMENT(id, fields=fields)


def list_build_uploads(
    id: Id[App],
    *,
    filter: ListBuildUploadsFilter = {},
    fields: ListBuildUploadsFields = {},
    include: ListBuildUploadsInclude | None = None,
    sort: ListBuildUploadsSort | None = None,
    limit: int | None = None,
) -> ListRequest[BuildUpload]:
    """GET /v1/apps/{id}/buildUploads (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builduploads
    """
    return _LIST_BUILD_UPLOADS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_builds(
    id: Id[App], *, fields: ListBuildsFields = {}, limit: int | None = None
) -> ListRequest[Build]:
    """GET /v1/apps/{id}/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builds
    """
    return _LIST_BUILDS.list(id, fields=fields, limit=limit)


def get_ci_product(
    id: Id[App],
    *,
    fields: GetCiProductFields = {},
    include: GetCiProductInclude | None = None,
    limits: GetCiProductLimits = {},
) -> Request[CiProduct | None]:
    """GET /v1/apps/{id}/ciProduct
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-ciproduct
    """
    return _GET_CI_PRODUCT(id, fields=fields, include=include, limits=limits)


def list_customer_review_summarizations(
    id: Id[App],
    *,
    filter: ListCustomerReviewSummarizationsFilter,
    fields: ListCustomerReviewSummarizationsFields = {},
    include: ListCustomerReviewSummarizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[CustomerReviewSummarization]:
    """GET /v1/apps/{id}/customerReviewSummarizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerreviewsummarizations
    """
    return _LIST_CUSTOMER_REVIEW_SUMMARIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def list_customer_reviews(
    id: Id[App],
    *,
    filter: ListCustomerReviewsFilter = {},
    exists: ListCustomerReviewsExists = {},
    fields: ListCustomerReviewsFields = {},
    include: ListCustomerReviewsInclude | None = None,
    sort: ListCustomerReviewsSort | None = None,
    limit: int | None = None,
) -> ListRequest[CustomerReview]:
    """GET /v1/apps/{id}/customerReviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerreviews
    """
    return _LIST_CUSTOMER_REVIEWS.list(
        id, filter=filter, exists=exists, fields=fields, include=include, sort=sort, limit=limit
    )


def get_end_user_license_agreement(
    id: Id[App], *, fields: GetEndUserLicenseAgreementFields = {}
) -> Request[EndUserLicenseAgreement | None]:
    """GET /v1/apps/{id}/endUserLicenseAgreement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-enduserlicenseagreement
    """
    return _GET_END_USER_LICENSE_AGREEMENT(id, fields=fields)


def get_game_center_detail(
    id: Id[App],
    *,
    fields: GetGameCenterDetailFields = {},
    include: GetGameCenterDetailInclude | None = None,
    limits: GetGameCenterDetailLimits = {},
) -> Request[GameCenterDetail | None]:
    """GET /v1/apps/{id}/gameCenterDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gamecenterdetail
    """
    return _GET_GAME_CENTER_DETAIL(id, fields=fields, include=include, limits=limits)


@deprecated("Apple deprecated GET /v1/apps/{id}/gameCenterEnabledVersions", category=None)
def list_game_center_enabled_versions(
    id: Id[App],
    *,
    filter: ListGameCenterEnabledVersionsFilter = {},
    fields: ListGameCenterEnabledVersionsFields = {},
    include: ListGameCenterEnabledVersionsInclude | None = None,
    sort: ListGameCenterEnabledVersionsSort | None = None,
    limit: int | None = None,
    limits: ListGameCenterEnabledVersionsLimits = {},
) -> ListRequest[GameCenterEnabledVersion]:
    """GET /v1/apps/{id}/gameCenterEnabledVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gamecenterenabledversions
    """
    return _LIST_GAME_CENTER_ENABLED_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/apps/{id}/inAppPurchases; use apps.list_in_app_purchases_v2 "
    "(GET /v1/apps/{id}/inAppPurchasesV2)",
    category=None,
)
def list_in_app_purchases(
    id: Id[App],
    *,
    filter: ListInAppPurchasesFilter = {},
    fields: ListInAppPurchasesFields = {},
    include: ListInAppPurchasesInclude | None = None,
    sort: ListInAppPurchasesSort | None = None,
    limit: int | None = None,
    limits: ListInAppPurchasesLimits = {},
) -> ListRequest[InAppPurchase]:
    """GET /v1/apps/{id}/inAppPurchases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inapppurchases
    """
    return _LIST_IN_APP_PURCHASES.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_in_app_purchases_v2(
    id: Id[App],
    *,
    filter: ListInAppPurchasesV2Filter = {},
    fields: ListInAppPurchasesV2Fields = {},
    include: ListInAppPurchasesV2Include | None = None,
    sort: ListInAppPurchasesV2Sort | None = None,
    limit: int | None = None,
    limits: ListInAppPurchasesV2Limits = {},
) -> ListRequest[InAppPurchaseV2]:
    """GET /v1/apps/{id}/inAppPurchasesV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inapppurchasesv2
    """
    return _LIST_IN_APP_PURCHASES_V2.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def get_marketplace_search_detail(
    id: Id[App], *, fields: GetMarketplaceSearchDetailFields = {}
) -> Request[MarketplaceSearchDetail | None]:
    """GET /v1/apps/{id}/marketplaceSearchDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-marketplacesearchdetail
    """
    return _GET_MARKETPLACE_SEARCH_DETAIL(id, fields=fields)


def get_beta_tester_usages_metrics(
    id: Id[App],
    *,
    group_by: OneOrMore[Literal["betaTesters"]] | None = None,
    period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
    filter: GetBetaTesterUsagesMetricsFilter = {},
    limit: int | None = None,
) -> ListRequest[AppsBetaTesterUsagesV1MetricRow]:
    """GET /v1/apps/{id}/metrics/betaTesterUsages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-metrics-betatesterusages
    """
    return _GET_BETA_TESTER_USAGES_METRICS.list(
        id, groupBy=group_by, period=period, filter=filter, limit=limit
    )


def get_perf_power_metrics(
    id: Id[App], *, filter: GetPerfPowerMetricsFilter = {}
) -> Request[XcodeMetrics]:
    """GET /v1/apps/{id}/perfPowerMetrics
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-perfpowermetrics
    """
    return _GET_PERF_POWER_METRICS(id, filter=filter)


def get_performance_overviews(
    id: Id[App], *, filter: GetPerformanceOverviewsFilter = {}
) -> Request[XcodeOverview]:
    """GET /v1/apps/{id}/performanceOverviews

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-performanceoverviews
    """
    return _GET_PERFORMANCE_OVERVIEWS(id, filter=filter)


def list_pre_release_versions(
    id: Id[App], *, fields: ListPreReleaseVersionsFields = {}, limit: int | None = None
) -> ListRequest[PrereleaseVersion]:
    """GET /v1/apps/{id}/preReleaseVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-prereleaseversions
    """
    return _LIST_PRE_RELEASE_VERSIONS.list(id, fields=fields, limit=limit)


def list_promoted_purchases(
    id: Id[App],
    *,
    fields: ListPromotedPurchasesFields = {},
    include: ListPromotedPurchasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[PromotedPurchase]:
    """GET /v1/apps/{id}/promotedPurchases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-promotedpurchases
    """
    return _LIST_PROMOTED_PURCHASES.list(id, fields=fields, include=include, limit=limit)


def list_accessibility_declarations_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AccessibilityDeclaration]]:
    """GET /v1/apps/{id}/relationships/accessibilityDeclarations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-accessibilitydeclarations
    """
    return _LIST_ACCESSIBILITY_DECLARATIONS_LINKAGES.list(id, limit=limit)


def get_alternative_distribution_key_linkage(
    id: Id[App],
) -> Request[Ref[AlternativeDistributionKey] | None]:
    """GET /v1/apps/{id}/relationships/alternativeDistributionKey
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-alternativedistributionkey
    """
    return _GET_ALTERNATIVE_DISTRIBUTION_KEY_LINKAGE(id)


def list_analytics_report_requests_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AnalyticsReportRequest]]:
    """GET /v1/apps/{id}/relationships/analyticsReportRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-analyticsreportrequests
    """
    return _LIST_ANALYTICS_REPORT_REQUESTS_LINKAGES.list(id, limit=limit)


def list_android_to_ios_app_mapping_details_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AndroidToIosAppMappingDetail]]:
    """GET /v1/apps/{id}/relationships/androidToIosAppMappingDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-androidtoiosappmappingdetails
    """
    return _LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS_LINKAGES.list(id, limit=limit)


def get_app_availability_v2_linkage(id: Id[App]) -> Request[Ref[AppAvailabilityV2] | None]:
    """GET /v1/apps/{id}/relationships/appAvailabilityV2
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appavailabilityv2
    """
    return _GET_APP_AVAILABILITY_V2_LINKAGE(id)


def list_app_clips_linkages(id: Id[App], *, limit: int | None = None) -> ListRequest[Ref[AppClip]]:
    """GET /v1/apps/{id}/relationships/appClips (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appclips
    """
    return _LIST_APP_CLIPS_LINKAGES.list(id, limit=limit)


def list_app_custom_product_pages_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppCustomProductPage]]:
    """GET /v1/apps/{id}/relationships/appCustomProductPages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appcustomproductpages
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGES_LINKAGES.list(id, limit=limit)


def list_app_encryption_declarations_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppEncryptionDeclaration]]:
    """GET /v1/apps/{id}/relationships/appEncryptionDeclarations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appencryptiondeclarations
    """
    return _LIST_APP_ENCRYPTION_DECLARATIONS_LINKAGES.list(id, limit=limit)


def list_app_events_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppEvent]]:
    """GET /v1/apps/{id}/relationships/appEvents (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appevents
    """
    return _LIST_APP_EVENTS_LINKAGES.list(id, limit=limit)


def list_app_infos_linkages(id: Id[App], *, limit: int | None = None) -> ListRequest[Ref[AppInfo]]:
    """GET /v1/apps/{id}/relationships/appInfos (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appinfos
    """
    return _LIST_APP_INFOS_LINKAGES.list(id, limit=limit)


def list_app_price_points_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppPricePointV3]]:
    """GET /v1/apps/{id}/relationships/appPricePoints (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apppricepoints
    """
    return _LIST_APP_PRICE_POINTS_LINKAGES.list(id, limit=limit)


def get_app_price_schedule_linkage(id: Id[App]) -> Request[Ref[AppPriceSchedule] | None]:
    """GET /v1/apps/{id}/relationships/appPriceSchedule
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apppriceschedule
    """
    return _GET_APP_PRICE_SCHEDULE_LINKAGE(id)


def list_app_store_version_experiments_v2_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperimentV2]]:
    """GET /v1/apps/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appstoreversionexperimentsv2
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES.list(id, limit=limit)


def list_app_store_versions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersion]]:
    """GET /v1/apps/{id}/relationships/appStoreVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appstoreversions
    """
    return _LIST_APP_STORE_VERSIONS_LINKAGES.list(id, limit=limit)


def list_app_tags_linkages(id: Id[App], *, limit: int | None = None) -> ListRequest[Ref[AppTag]]:
    """GET /v1/apps/{id}/relationships/appTags (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apptags
    """
    return _LIST_APP_TAGS_LINKAGES.list(id, limit=limit)


def get_asset_library_linkage(id: Id[App]) -> Request[Ref[AppAssetLibrary] | None]:
    """GET /v1/apps/{id}/relationships/assetLibrary

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-assetlibrary
    """
    return _GET_ASSET_LIBRARY_LINKAGE(id)


def list_background_assets_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BackgroundAsset]]:
    """GET /v1/apps/{id}/relationships/backgroundAssets (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-backgroundassets
    """
    return _LIST_BACKGROUND_ASSETS_LINKAGES.list(id, limit=limit)


def list_beta_app_localizations_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BetaAppLocalization]]:
    """GET /v1/apps/{id}/relationships/betaAppLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaapplocalizations
    """
    return _LIST_BETA_APP_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def get_beta_app_review_detail_linkage(id: Id[App]) -> Request[Ref[BetaAppReviewDetail] | None]:
    """GET /v1/apps/{id}/relationships/betaAppReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaappreviewdetail
    """
    return _GET_BETA_APP_REVIEW_DETAIL_LINKAGE(id)


def list_beta_feedback_crash_submissions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BetaFeedbackCrashSubmission]]:
    """GET /v1/apps/{id}/relationships/betaFeedbackCrashSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betafeedbackcrashsubmissions
    """
    return _LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS_LINKAGES.list(id, limit=limit)


def list_beta_feedback_screenshot_submissions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BetaFeedbackScreenshotSubmission]]:
    """GET /v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betafeedbackscreenshotsubmissions
    """
    return _LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS_LINKAGES.list(id, limit=limit)


def list_beta_groups_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BetaGroup]]:
    """GET /v1/apps/{id}/relationships/betaGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betagroups
    """
    return _LIST_BETA_GROUPS_LINKAGES.list(id, limit=limit)


def get_beta_license_agreement_linkage(id: Id[App]) -> Request[Ref[BetaLicenseAgreement] | None]:
    """GET /v1/apps/{id}/relationships/betaLicenseAgreement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betalicenseagreement
    """
    return _GET_BETA_LICENSE_AGREEMENT_LINKAGE(id)


def remove_beta_testers(id: Id[App], beta_testers: Sequence[Id[BetaTester]]) -> Request[None]:
    """DELETE /v1/apps/{id}/relationships/betaTesters
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apps-_id_-relationships-betatesters
    """
    return _REMOVE_BETA_TESTERS.link(id, beta_testers)


def list_build_uploads_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[BuildUpload]]:
    """GET /v1/apps/{id}/relationships/buildUploads (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builduploads
    """
    return _LIST_BUILD_UPLOADS_LINKAGES.list(id, limit=limit)


def list_builds_linkages(id: Id[App], *, limit: int | None = None) -> ListRequest[Ref[Build]]:
    """GET /v1/apps/{id}/relationships/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builds
    """
    return _LIST_BUILDS_LINKAGES.list(id, limit=limit)


def get_ci_product_linkage(id: Id[App]) -> Request[Ref[CiProduct] | None]:
    """GET /v1/apps/{id}/relationships/ciProduct
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-ciproduct
    """
    return _GET_CI_PRODUCT_LINKAGE(id)


def list_customer_reviews_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[CustomerReview]]:
    """GET /v1/apps/{id}/relationships/customerReviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-customerreviews
    """
    return _LIST_CUSTOMER_REVIEWS_LINKAGES.list(id, limit=limit)


def get_end_user_license_agreement_linkage(
    id: Id[App],
) -> Request[Ref[EndUserLicenseAgreement] | None]:
    """GET /v1/apps/{id}/relationships/endUserLicenseAgreement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-enduserlicenseagreement
    """
    return _GET_END_USER_LICENSE_AGREEMENT_LINKAGE(id)


def get_game_center_detail_linkage(id: Id[App]) -> Request[Ref[GameCenterDetail] | None]:
    """GET /v1/apps/{id}/relationships/gameCenterDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gamecenterdetail
    """
    return _GET_GAME_CENTER_DETAIL_LINKAGE(id)


@deprecated(
    "Apple deprecated GET /v1/apps/{id}/relationships/gameCenterEnabledVersions", category=None
)
def list_game_center_enabled_versions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterEnabledVersion]]:
    """GET /v1/apps/{id}/relationships/gameCenterEnabledVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gamecenterenabledversions
    """
    return _LIST_GAME_CENTER_ENABLED_VERSIONS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/apps/{id}/relationships/inAppPurchases; use "
    "apps.list_in_app_purchases_v2_linkages (GET "
    "/v1/apps/{id}/relationships/inAppPurchasesV2)",
    category=None,
)
def list_in_app_purchases_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchase]]:
    """GET /v1/apps/{id}/relationships/inAppPurchases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inapppurchases
    """
    return _LIST_IN_APP_PURCHASES_LINKAGES.list(id, limit=limit)


def list_in_app_purchases_v2_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseV2]]:
    """GET /v1/apps/{id}/relationships/inAppPurchasesV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inapppurchasesv2
    """
    return _LIST_IN_APP_PURCHASES_V2_LINKAGES.list(id, limit=limit)


def get_marketplace_search_detail_linkage(
    id: Id[App],
) -> Request[Ref[MarketplaceSearchDetail] | None]:
    """GET /v1/apps/{id}/relationships/marketplaceSearchDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-marketplacesearchdetail
    """
    return _GET_MARKETPLACE_SEARCH_DETAIL_LINKAGE(id)


def list_pre_release_versions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[PrereleaseVersion]]:
    """GET /v1/apps/{id}/relationships/preReleaseVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-prereleaseversions
    """
    return _LIST_PRE_RELEASE_VERSIONS_LINKAGES.list(id, limit=limit)


def list_promoted_purchases_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[PromotedPurchase]]:
    """GET /v1/apps/{id}/relationships/promotedPurchases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-promotedpurchases
    """
    return _LIST_PROMOTED_PURCHASES_LINKAGES.list(id, limit=limit)


def replace_promoted_purchases(
    id: Id[App], promoted_purchases: Sequence[Id[PromotedPurchase]]
) -> Request[None]:
    """PATCH /v1/apps/{id}/relationships/promotedPurchases
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_-relationships-promotedpurchases
    """
    return _REPLACE_PROMOTED_PURCHASES.link(id, promoted_purchases)


def list_review_submissions_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[ReviewSubmission]]:
    """GET /v1/apps/{id}/relationships/reviewSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-reviewsubmissions
    """
    return _LIST_REVIEW_SUBMISSIONS_LINKAGES.list(id, limit=limit)


def list_search_keywords_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[AppKeyword]]:
    """GET /v1/apps/{id}/relationships/searchKeywords (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-searchkeywords
    """
    return _LIST_SEARCH_KEYWORDS_LINKAGES.list(id, limit=limit)


def get_subscription_grace_period_linkage(
    id: Id[App],
) -> Request[Ref[SubscriptionGracePeriod] | None]:
    """GET /v1/apps/{id}/relationships/subscriptionGracePeriod
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptiongraceperiod
    """
    return _GET_SUBSCRIPTION_GRACE_PERIOD_LINKAGE(id)


def list_subscription_groups_linkages(
    id: Id[App], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionGroup]]:
    """GET /v1/apps/{id}/relationships/subscriptionGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptiongroups
    """
    return _LIST_SUBSCRIPTION_GROUPS_LINKAGES.list(id, limit=limit)


def list_webhooks_linkages(id: Id[App], *, limit: int | None = None) -> ListRequest[Ref[Webhook]]:
    """GET /v1/apps/{id}/relationships/webhooks (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-webhooks
    """
    return _LIST_WEBHOOKS_LINKAGES.list(id, limit=limit)


def list_retention_messages(
    id: Id[App],
    *,
    fields: ListRetentionMessagesFields = {},
    include: ListRetentionMessagesInclude | None = None,
    limit: int | None = None,
    limits: ListRetentionMessagesLimits = {},
) -> ListRequest[RetentionMessage]:
    """GET /v1/apps/{id}/retentionMessages (at most 200 a page)

    Provisional, since 4.6: analogy with Apple's other resources.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-retentionmessages
    """
    return _LIST_RETENTION_MESSAGES.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_review_submissions(
    id: Id[App],
    *,
    filter: ListReviewSubmissionsFilter = {},
    fields: ListReviewSubmissionsFields = {},
    include: ListReviewSubmissionsInclude | None = None,
    limit: int | None = None,
    limits: ListReviewSubmissionsLimits = {},
) -> ListRequest[ReviewSubmission]:
    """GET /v1/apps/{id}/reviewSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-reviewsubmissions
    """
    return _LIST_REVIEW_SUBMISSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_search_keywords(
    id: Id[App],
    *,
    filter: ListSearchKeywordsFilter = {},
    fields: ListSearchKeywordsFields = {},
    limit: int | None = None,
) -> ListRequest[AppKeyword]:
    """GET /v1/apps/{id}/searchKeywords (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-searchkeywords
    """
    return _LIST_SEARCH_KEYWORDS.list(id, filter=filter, fields=fields, limit=limit)


def get_subscription_grace_period(
    id: Id[App], *, fields: GetSubscriptionGracePeriodFields = {}
) -> Request[SubscriptionGracePeriod | None]:
    """GET /v1/apps/{id}/subscriptionGracePeriod
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptiongraceperiod
    """
    return _GET_SUBSCRIPTION_GRACE_PERIOD(id, fields=fields)


def list_subscription_groups(
    id: Id[App],
    *,
    filter: ListSubscriptionGroupsFilter = {},
    fields: ListSubscriptionGroupsFields = {},
    include: ListSubscriptionGroupsInclude | None = None,
    sort: ListSubscriptionGroupsSort | None = None,
    limit: int | None = None,
    limits: ListSubscriptionGroupsLimits = {},
) -> ListRequest[SubscriptionGroup]:
    """GET /v1/apps/{id}/subscriptionGroups (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptiongroups
    """
    return _LIST_SUBSCRIPTION_GROUPS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_webhooks(
    id: Id[App],
    *,
    fields: ListWebhooksFields = {},
    include: ListWebhooksInclude | None = None,
    limit: int | None = None,
) -> ListRequest[Webhook]:
    """GET /v1/apps/{id}/webhooks (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-webhooks
    """
    return _LIST_WEBHOOKS.list(id, fields=fields, include=include, limit=limit)


class Apps(Namespace):
    """`/v1/apps`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        exists: ListExists = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[App]:
        """GET /v1/apps (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def get(
        self,
        id: Id[App],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> App:
        """GET /v1/apps/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[App],
        *,
        accessibility_url: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        content_rights_declaration: AppContentRightsDeclaration | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        streamlined_purchasing_enabled: bool | None | Unset = UNSET,
        subscription_status_url: str | None | Unset = UNSET,
        subscription_status_url_for_sandbox: str | None | Unset = UNSET,
        subscription_status_url_version: SubscriptionStatusUrlVersion | None | Unset = UNSET,
        subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion
        | None
        | Unset = UNSET,
        group_purchase_invitation_mode: str | None | Unset = UNSET,
    ) -> App:
        """PATCH /v1/apps/{id}"""
        return self._send(
            update(
                id,
                accessibility_url=accessibility_url,
                bundle_id=bundle_id,
                content_rights_declaration=content_rights_declaration,
                primary_locale=primary_locale,
                streamlined_purchasing_enabled=streamlined_purchasing_enabled,
                subscription_status_url=subscription_status_url,
                subscription_status_url_for_sandbox=subscription_status_url_for_sandbox,
                subscription_status_url_version=subscription_status_url_version,
                subscription_status_url_version_for_sandbox=subscription_status_url_version_for_sandbox,
                group_purchase_invitation_mode=group_purchase_invitation_mode,
            )
        )

    def list_accessibility_declarations(
        self,
        id: Id[App],
        *,
        filter: ListAccessibilityDeclarationsFilter = {},
        fields: ListAccessibilityDeclarationsFields = {},
        limit: int | None = None,
    ) -> Pager[AccessibilityDeclaration]:
        """GET /v1/apps/{id}/accessibilityDeclarations (at most 200 a page)"""
        return self._pager(
            list_accessibility_declarations(id, filter=filter, fields=fields, limit=limit)
        )

    def get_alternative_distribution_key(
        self, id: Id[App], *, fields: GetAlternativeDistributionKeyFields = {}
    ) -> AlternativeDistributionKey | None:
        """GET /v1/apps/{id}/alternativeDistributionKey"""
        return self._send(get_alternative_distribution_key(id, fields=fields))

    def list_analytics_report_requests(
        self,
        id: Id[App],
        *,
        filter: ListAnalyticsReportRequestsFilter = {},
        fields: ListAnalyticsReportRequestsFields = {},
        include: ListAnalyticsReportRequestsInclude | None = None,
        limit: int | None = None,
        limits: ListAnalyticsReportRequestsLimits = {},
    ) -> Pager[AnalyticsReportRequest]:
        """GET /v1/apps/{id}/analyticsReportRequests (at most 200 a page)"""
        return self._pager(
            list_analytics_report_requests(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_android_to_ios_app_mapping_details(
        self,
        id: Id[App],
        *,
        fields: ListAndroidToIosAppMappingDetailsFields = {},
        limit: int | None = None,
    ) -> Pager[AndroidToIosAppMappingDetail]:
        """GET /v1/apps/{id}/androidToIosAppMappingDetails (at most 200 a page)"""
        return self._pager(list_android_to_ios_app_mapping_details(id, fields=fields, limit=limit))

    def get_app_availability_v2(
        self,
        id: Id[App],
        *,
        fields: GetAppAvailabilityV2Fields = {},
        include: GetAppAvailabilityV2Include | None = None,
        limits: GetAppAvailabilityV2Limits = {},
    ) -> AppAvailabilityV2 | None:
        """GET /v1/apps/{id}/appAvailabilityV2"""
        return self._send(
            get_app_availability_v2(id, fields=fields, include=include, limits=limits)
        )

    def list_app_clips(
        self,
        id: Id[App],
        *,
        filter: ListAppClipsFilter = {},
        fields: ListAppClipsFields = {},
        include: ListAppClipsInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipsLimits = {},
    ) -> Pager[AppClip]:
        """GET /v1/apps/{id}/appClips (at most 200 a page)"""
        return self._pager(
            list_app_clips(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_pages(
        self,
        id: Id[App],
        *,
        filter: ListAppCustomProductPagesFilter = {},
        fields: ListAppCustomProductPagesFields = {},
        include: ListAppCustomProductPagesInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPagesLimits = {},
    ) -> Pager[AppCustomProductPage]:
        """GET /v1/apps/{id}/appCustomProductPages (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_pages(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_encryption_declarations(
        self,
        id: Id[App],
        *,
        filter: ListAppEncryptionDeclarationsFilter = {},
        fields: ListAppEncryptionDeclarationsFields = {},
        include: ListAppEncryptionDeclarationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppEncryptionDeclarationsLimits = {},
    ) -> Pager[AppEncryptionDeclaration]:
        """GET /v1/apps/{id}/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(
            list_app_encryption_declarations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_events(
        self,
        id: Id[App],
        *,
        filter: ListAppEventsFilter = {},
        fields: ListAppEventsFields = {},
        include: ListAppEventsInclude | None = None,
        limit: int | None = None,
        limits: ListAppEventsLimits = {},
    ) -> Pager[AppEvent]:
        """GET /v1/apps/{id}/appEvents (at most 200 a page)"""
        return self._pager(
            list_app_events(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_infos(
        self,
        id: Id[App],
        *,
        fields: ListAppInfosFields = {},
        include: ListAppInfosInclude | None = None,
        limit: int | None = None,
        limits: ListAppInfosLimits = {},
    ) -> Pager[AppInfo]:
        """GET /v1/apps/{id}/appInfos (at most 200 a page)"""
        return self._pager(
            list_app_infos(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_app_price_points(
        self,
        id: Id[App],
        *,
        filter: ListAppPricePointsFilter = {},
        fields: ListAppPricePointsFields = {},
        include: ListAppPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppPricePointV3]:
        """GET /v1/apps/{id}/appPricePoints (at most 200 a page)"""
        return self._pager(
            list_app_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def get_app_price_schedule(
        self,
        id: Id[App],
        *,
        fields: GetAppPriceScheduleFields = {},
        include: GetAppPriceScheduleInclude | None = None,
        limits: GetAppPriceScheduleLimits = {},
    ) -> AppPriceSchedule | None:
        """GET /v1/apps/{id}/appPriceSchedule"""
        return self._send(get_app_price_schedule(id, fields=fields, include=include, limits=limits))

    def list_app_store_version_experiments_v2(
        self,
        id: Id[App],
        *,
        filter: ListAppStoreVersionExperimentsV2Filter = {},
        fields: ListAppStoreVersionExperimentsV2Fields = {},
        include: ListAppStoreVersionExperimentsV2Include | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsV2Limits = {},
    ) -> Pager[AppStoreVersionExperimentV2]:
        """GET /v1/apps/{id}/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_versions(
        self,
        id: Id[App],
        *,
        filter: ListAppStoreVersionsFilter = {},
        fields: ListAppStoreVersionsFields = {},
        include: ListAppStoreVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionsLimits = {},
    ) -> Pager[AppStoreVersion]:
        """GET /v1/apps/{id}/appStoreVersions (at most 200 a page)"""
        return self._pager(
            list_app_store_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_tags(
        self,
        id: Id[App],
        *,
        filter: ListAppTagsFilter = {},
        fields: ListAppTagsFields = {},
        include: ListAppTagsInclude | None = None,
        sort: ListAppTagsSort | None = None,
        limit: int | None = None,
        limits: ListAppTagsLimits = {},
    ) -> Pager[AppTag]:
        """GET /v1/apps/{id}/appTags (at most 200 a page)"""
        return self._pager(
            list_app_tags(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def get_asset_library(
        self, id: Id[App], *, fields: GetAssetLibraryFields = {}
    ) -> AppAssetLibrary | None:
        """GET /v1/apps/{id}/assetLibrary

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(get_asset_library(id, fields=fields))

    def list_background_assets(
        self,
        id: Id[App],
        *,
        filter: ListBackgroundAssetsFilter = {},
        fields: ListBackgroundAssetsFields = {},
        include: ListBackgroundAssetsInclude | None = None,
        sort: ListBackgroundAssetsSort | None = None,
        limit: int | None = None,
    ) -> Pager[BackgroundAsset]:
        """GET /v1/apps/{id}/backgroundAssets (at most 200 a page)"""
        return self._pager(
            list_background_assets(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_app_localizations(
        self, id: Id[App], *, fields: ListBetaAppLocalizationsFields = {}, limit: int | None = None
    ) -> Pager[BetaAppLocalization]:
        """GET /v1/apps/{id}/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list_beta_app_localizations(id, fields=fields, limit=limit))

    def get_beta_app_review_detail(
        self, id: Id[App], *, fields: GetBetaAppReviewDetailFields = {}
    ) -> BetaAppReviewDetail | None:
        """GET /v1/apps/{id}/betaAppReviewDetail"""
        return self._send(get_beta_app_review_detail(id, fields=fields))

    def list_beta_feedback_crash_submissions(
        self,
        id: Id[App],
        *,
        filter: ListBetaFeedbackCrashSubmissionsFilter = {},
        fields: ListBetaFeedbackCrashSubmissionsFields = {},
        include: ListBetaFeedbackCrashSubmissionsInclude | None = None,
        sort: ListBetaFeedbackCrashSubmissionsSort | None = None,
        limit: int | None = None,
    ) -> Pager[BetaFeedbackCrashSubmission]:
        """GET /v1/apps/{id}/betaFeedbackCrashSubmissions (at most 200 a page)"""
        return self._pager(
            list_beta_feedback_crash_submissions(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_feedback_screenshot_submissions(
        self,
        id: Id[App],
        *,
        filter: ListBetaFeedbackScreenshotSubmissionsFilter = {},
        fields: ListBetaFeedbackScreenshotSubmissionsFields = {},
        include: ListBetaFeedbackScreenshotSubmissionsInclude | None = None,
        sort: ListBetaFeedbackScreenshotSubmissionsSort | None = None,
        limit: int | None = None,
    ) -> Pager[BetaFeedbackScreenshotSubmission]:
        """GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions (at most 200 a page)"""
        return self._pager(
            list_beta_feedback_screenshot_submissions(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_groups(
        self, id: Id[App], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
    ) -> Pager[BetaGroup]:
        """GET /v1/apps/{id}/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups(id, fields=fields, limit=limit))

    def get_beta_license_agreement(
        self, id: Id[App], *, fields: GetBetaLicenseAgreementFields = {}
    ) -> BetaLicenseAgreement | None:
        """GET /v1/apps/{id}/betaLicenseAgreement"""
        return self._send(get_beta_license_agreement(id, fields=fields))

    def list_build_uploads(
        self,
        id: Id[App],
        *,
        filter: ListBuildUploadsFilter = {},
        fields: ListBuildUploadsFields = {},
        include: ListBuildUploadsInclude | None = None,
        sort: ListBuildUploadsSort | None = None,
        limit: int | None = None,
    ) -> Pager[BuildUpload]:
        """GET /v1/apps/{id}/buildUploads (at most 200 a page)"""
        return self._pager(
            list_build_uploads(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_builds(
        self, id: Id[App], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> Pager[Build]:
        """GET /v1/apps/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    def get_ci_product(
        self,
        id: Id[App],
        *,
        fields: GetCiProductFields = {},
        include: GetCiProductInclude | None = None,
        limits: GetCiProductLimits = {},
    ) -> CiProduct | None:
        """GET /v1/apps/{id}/ciProduct"""
        return self._send(get_ci_product(id, fields=fields, include=include, limits=limits))

    def list_customer_review_summarizations(
        self,
        id: Id[App],
        *,
        filter: ListCustomerReviewSummarizationsFilter,
        fields: ListCustomerReviewSummarizationsFields = {},
        include: ListCustomerReviewSummarizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[CustomerReviewSummarization]:
        """GET /v1/apps/{id}/customerReviewSummarizations (at most 200 a page)"""
        return self._pager(
            list_customer_review_summarizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_customer_reviews(
        self,
        id: Id[App],
        *,
        filter: ListCustomerReviewsFilter = {},
        exists: ListCustomerReviewsExists = {},
        fields: ListCustomerReviewsFields = {},
        include: ListCustomerReviewsInclude | None = None,
        sort: ListCustomerReviewsSort | None = None,
        limit: int | None = None,
    ) -> Pager[CustomerReview]:
        """GET /v1/apps/{id}/customerReviews (at most 200 a page)"""
        return self._pager(
            list_customer_reviews(
                id,
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
            )
        )

    def get_end_user_license_agreement(
        self, id: Id[App], *, fields: GetEndUserLicenseAgreementFields = {}
    ) -> EndUserLicenseAgreement | None:
        """GET /v1/apps/{id}/endUserLicenseAgreement"""
        return self._send(get_end_user_license_agreement(id, fields=fields))

    def get_game_center_detail(
        self,
        id: Id[App],
        *,
        fields: GetGameCenterDetailFields = {},
        include: GetGameCenterDetailInclude | None = None,
        limits: GetGameCenterDetailLimits = {},
    ) -> GameCenterDetail | None:
        """GET /v1/apps/{id}/gameCenterDetail"""
        return self._send(get_game_center_detail(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/apps/{id}/gameCenterEnabledVersions")
    def list_game_center_enabled_versions(
        self,
        id: Id[App],
        *,
        filter: ListGameCenterEnabledVersionsFilter = {},
        fields: ListGameCenterEnabledVersionsFields = {},
        include: ListGameCenterEnabledVersionsInclude | None = None,
        sort: ListGameCenterEnabledVersionsSort | None = None,
        limit: int | None = None,
        limits: ListGameCenterEnabledVersionsLimits = {},
    ) -> Pager[GameCenterEnabledVersion]:
        """GET /v1/apps/{id}/gameCenterEnabledVersions (at most 200 a page)"""
        return self._pager(
            list_game_center_enabled_versions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/apps/{id}/inAppPurchases; use apps.list_in_app_purchases_v2 "
        "(GET /v1/apps/{id}/inAppPurchasesV2)"
    )
    def list_in_app_purchases(
        self,
        id: Id[App],
        *,
        filter: ListInAppPurchasesFilter = {},
        fields: ListInAppPurchasesFields = {},
        include: ListInAppPurchasesInclude | None = None,
        sort: ListInAppPurchasesSort | None = None,
        limit: int | None = None,
        limits: ListInAppPurchasesLimits = {},
    ) -> Pager[InAppPurchase]:
        """GET /v1/apps/{id}/inAppPurchases (at most 200 a page)"""
        return self._pager(
            list_in_app_purchases(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_in_app_purchases_v2(
        self,
        id: Id[App],
        *,
        filter: ListInAppPurchasesV2Filter = {},
        fields: ListInAppPurchasesV2Fields = {},
        include: ListInAppPurchasesV2Include | None = None,
        sort: ListInAppPurchasesV2Sort | None = None,
        limit: int | None = None,
        limits: ListInAppPurchasesV2Limits = {},
    ) -> Pager[InAppPurchaseV2]:
        """GET /v1/apps/{id}/inAppPurchasesV2 (at most 200 a page)"""
        return self._pager(
            list_in_app_purchases_v2(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def get_marketplace_search_detail(
        self, id: Id[App], *, fields: GetMarketplaceSearchDetailFields = {}
    ) -> MarketplaceSearchDetail | None:
        """GET /v1/apps/{id}/marketplaceSearchDetail"""
        return self._send(get_marketplace_search_detail(id, fields=fields))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[App],
        *,
        group_by: OneOrMore[Literal["betaTesters"]] | None = None,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        filter: GetBetaTesterUsagesMetricsFilter = {},
        limit: int | None = None,
    ) -> Pager[AppsBetaTesterUsagesV1MetricRow]:
        """GET /v1/apps/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(
                id, group_by=group_by, period=period, filter=filter, limit=limit
            )
        )

    def get_perf_power_metrics(
        self, id: Id[App], *, filter: GetPerfPowerMetricsFilter = {}
    ) -> XcodeMetrics:
        """GET /v1/apps/{id}/perfPowerMetrics"""
        return self._send(get_perf_power_metrics(id, filter=filter))

    def get_performance_overviews(
        self, id: Id[App], *, filter: GetPerformanceOverviewsFilter = {}
    ) -> XcodeOverview:
        """GET /v1/apps/{id}/performanceOverviews

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._send(get_performance_overviews(id, filter=filter))

    def list_pre_release_versions(
        self, id: Id[App], *, fields: ListPreReleaseVersionsFields = {}, limit: int | None = None
    ) -> Pager[PrereleaseVersion]:
        """GET /v1/apps/{id}/preReleaseVersions (at most 200 a page)"""
        return self._pager(list_pre_release_versions(id, fields=fields, limit=limit))

    def list_promoted_purchases(
        self,
        id: Id[App],
        *,
        fields: ListPromotedPurchasesFields = {},
        include: ListPromotedPurchasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[PromotedPurchase]:
        """GET /v1/apps/{id}/promotedPurchases (at most 200 a page)"""
        return self._pager(list_promoted_purchases(id, fields=fields, include=include, limit=limit))

    def list_accessibility_declarations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AccessibilityDeclaration]]:
        """GET /v1/apps/{id}/relationships/accessibilityDeclarations (at most 200 a page)"""
        return self._pager(list_accessibility_declarations_linkages(id, limit=limit))

    def get_alternative_distribution_key_linkage(
        self, id: Id[App]
    ) -> Ref[AlternativeDistributionKey] | None:
        """GET /v1/apps/{id}/relationships/alternativeDistributionKey"""
        return self._send(get_alternative_distribution_key_linkage(id))

    def list_analytics_report_requests_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AnalyticsReportRequest]]:
        """GET /v1/apps/{id}/relationships/analyticsReportRequests (at most 200 a page)"""
        return self._pager(list_analytics_report_requests_linkages(id, limit=limit))

    def list_android_to_ios_app_mapping_details_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AndroidToIosAppMappingDetail]]:
        """GET /v1/apps/{id}/relationships/androidToIosAppMappingDetails (at most 200 a page)"""
        return self._pager(list_android_to_ios_app_mapping_details_linkages(id, limit=limit))

    def get_app_availability_v2_linkage(self, id: Id[App]) -> Ref[AppAvailabilityV2] | None:
        """GET /v1/apps/{id}/relationships/appAvailabilityV2"""
        return self._send(get_app_availability_v2_linkage(id))

    def list_app_clips_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppClip]]:
        """GET /v1/apps/{id}/relationships/appClips (at most 200 a page)"""
        return self._pager(list_app_clips_linkages(id, limit=limit))

    def list_app_custom_product_pages_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppCustomProductPage]]:
        """GET /v1/apps/{id}/relationships/appCustomProductPages (at most 200 a page)"""
        return self._pager(list_app_custom_product_pages_linkages(id, limit=limit))

    def list_app_encryption_declarations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppEncryptionDeclaration]]:
        """GET /v1/apps/{id}/relationships/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(list_app_encryption_declarations_linkages(id, limit=limit))

    def list_app_events_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppEvent]]:
        """GET /v1/apps/{id}/relationships/appEvents (at most 200 a page)"""
        return self._pager(list_app_events_linkages(id, limit=limit))

    def list_app_infos_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppInfo]]:
        """GET /v1/apps/{id}/relationships/appInfos (at most 200 a page)"""
        return self._pager(list_app_infos_linkages(id, limit=limit))

    def list_app_price_points_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppPricePointV3]]:
        """GET /v1/apps/{id}/relationships/appPricePoints (at most 200 a page)"""
        return self._pager(list_app_price_points_linkages(id, limit=limit))

    def get_app_price_schedule_linkage(self, id: Id[App]) -> Ref[AppPriceSchedule] | None:
        """GET /v1/apps/{id}/relationships/appPriceSchedule"""
        return self._send(get_app_price_schedule_linkage(id))

    def list_app_store_version_experiments_v2_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperimentV2]]:
        """GET /v1/apps/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_v2_linkages(id, limit=limit))

    def list_app_store_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersion]]:
        """GET /v1/apps/{id}/relationships/appStoreVersions (at most 200 a page)"""
        return self._pager(list_app_store_versions_linkages(id, limit=limit))

    def list_app_tags_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppTag]]:
        """GET /v1/apps/{id}/relationships/appTags (at most 200 a page)"""
        return self._pager(list_app_tags_linkages(id, limit=limit))

    def get_asset_library_linkage(self, id: Id[App]) -> Ref[AppAssetLibrary] | None:
        """GET /v1/apps/{id}/relationships/assetLibrary

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(get_asset_library_linkage(id))

    def list_background_assets_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BackgroundAsset]]:
        """GET /v1/apps/{id}/relationships/backgroundAssets (at most 200 a page)"""
        return self._pager(list_background_assets_linkages(id, limit=limit))

    def list_beta_app_localizations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BetaAppLocalization]]:
        """GET /v1/apps/{id}/relationships/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list_beta_app_localizations_linkages(id, limit=limit))

    def get_beta_app_review_detail_linkage(self, id: Id[App]) -> Ref[BetaAppReviewDetail] | None:
        """GET /v1/apps/{id}/relationships/betaAppReviewDetail"""
        return self._send(get_beta_app_review_detail_linkage(id))

    def list_beta_feedback_crash_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BetaFeedbackCrashSubmission]]:
        """GET /v1/apps/{id}/relationships/betaFeedbackCrashSubmissions (at most 200 a page)"""
        return self._pager(list_beta_feedback_crash_submissions_linkages(id, limit=limit))

    def list_beta_feedback_screenshot_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BetaFeedbackScreenshotSubmission]]:
        """GET /v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions (at most 200 a page)"""
        return self._pager(list_beta_feedback_screenshot_submissions_linkages(id, limit=limit))

    def list_beta_groups_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BetaGroup]]:
        """GET /v1/apps/{id}/relationships/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups_linkages(id, limit=limit))

    def get_beta_license_agreement_linkage(self, id: Id[App]) -> Ref[BetaLicenseAgreement] | None:
        """GET /v1/apps/{id}/relationships/betaLicenseAgreement"""
        return self._send(get_beta_license_agreement_linkage(id))

    def remove_beta_testers(self, id: Id[App], beta_testers: Sequence[Id[BetaTester]]) -> None:
        """DELETE /v1/apps/{id}/relationships/betaTesters"""
        return self._send(remove_beta_testers(id, beta_testers))

    def list_build_uploads_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[BuildUpload]]:
        """GET /v1/apps/{id}/relationships/buildUploads (at most 200 a page)"""
        return self._pager(list_build_uploads_linkages(id, limit=limit))

    def list_builds_linkages(self, id: Id[App], *, limit: int | None = None) -> Pager[Ref[Build]]:
        """GET /v1/apps/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    def get_ci_product_linkage(self, id: Id[App]) -> Ref[CiProduct] | None:
        """GET /v1/apps/{id}/relationships/ciProduct"""
        return self._send(get_ci_product_linkage(id))

    def list_customer_reviews_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[CustomerReview]]:
        """GET /v1/apps/{id}/relationships/customerReviews (at most 200 a page)"""
        return self._pager(list_customer_reviews_linkages(id, limit=limit))

    def get_end_user_license_agreement_linkage(
        self, id: Id[App]
    ) -> Ref[EndUserLicenseAgreement] | None:
        """GET /v1/apps/{id}/relationships/endUserLicenseAgreement"""
        return self._send(get_end_user_license_agreement_linkage(id))

    def get_game_center_detail_linkage(self, id: Id[App]) -> Ref[GameCenterDetail] | None:
        """GET /v1/apps/{id}/relationships/gameCenterDetail"""
        return self._send(get_game_center_detail_linkage(id))

    @deprecated("Apple deprecated GET /v1/apps/{id}/relationships/gameCenterEnabledVersions")
    def list_game_center_enabled_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterEnabledVersion]]:
        """GET /v1/apps/{id}/relationships/gameCenterEnabledVersions (at most 200 a page)"""
        return self._pager(list_game_center_enabled_versions_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/apps/{id}/relationships/inAppPurchases; use "
        "apps.list_in_app_purchases_v2_linkages (GET "
        "/v1/apps/{id}/relationships/inAppPurchasesV2)"
    )
    def list_in_app_purchases_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchase]]:
        """GET /v1/apps/{id}/relationships/inAppPurchases (at most 200 a page)"""
        return self._pager(list_in_app_purchases_linkages(id, limit=limit))

    def list_in_app_purchases_v2_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseV2]]:
        """GET /v1/apps/{id}/relationships/inAppPurchasesV2 (at most 200 a page)"""
        return self._pager(list_in_app_purchases_v2_linkages(id, limit=limit))

    def get_marketplace_search_detail_linkage(
        self, id: Id[App]
    ) -> Ref[MarketplaceSearchDetail] | None:
        """GET /v1/apps/{id}/relationships/marketplaceSearchDetail"""
        return self._send(get_marketplace_search_detail_linkage(id))

    def list_pre_release_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[PrereleaseVersion]]:
        """GET /v1/apps/{id}/relationships/preReleaseVersions (at most 200 a page)"""
        return self._pager(list_pre_release_versions_linkages(id, limit=limit))

    def list_promoted_purchases_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[PromotedPurchase]]:
        """GET /v1/apps/{id}/relationships/promotedPurchases (at most 200 a page)"""
        return self._pager(list_promoted_purchases_linkages(id, limit=limit))

    def replace_promoted_purchases(
        self, id: Id[App], promoted_purchases: Sequence[Id[PromotedPurchase]]
    ) -> None:
        """PATCH /v1/apps/{id}/relationships/promotedPurchases"""
        return self._send(replace_promoted_purchases(id, promoted_purchases))

    def list_review_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[ReviewSubmission]]:
        """GET /v1/apps/{id}/relationships/reviewSubmissions (at most 200 a page)"""
        return self._pager(list_review_submissions_linkages(id, limit=limit))

    def list_search_keywords_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[AppKeyword]]:
        """GET /v1/apps/{id}/relationships/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords_linkages(id, limit=limit))

    def get_subscription_grace_period_linkage(
        self, id: Id[App]
    ) -> Ref[SubscriptionGracePeriod] | None:
        """GET /v1/apps/{id}/relationships/subscriptionGracePeriod"""
        return self._send(get_subscription_grace_period_linkage(id))

    def list_subscription_groups_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionGroup]]:
        """GET /v1/apps/{id}/relationships/subscriptionGroups (at most 200 a page)"""
        return self._pager(list_subscription_groups_linkages(id, limit=limit))

    def list_webhooks_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> Pager[Ref[Webhook]]:
        """GET /v1/apps/{id}/relationships/webhooks (at most 200 a page)"""
        return self._pager(list_webhooks_linkages(id, limit=limit))

    def list_retention_messages(
        self,
        id: Id[App],
        *,
        fields: ListRetentionMessagesFields = {},
        include: ListRetentionMessagesInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionMessagesLimits = {},
    ) -> Pager[RetentionMessage]:
        """GET /v1/apps/{id}/retentionMessages (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(
            list_retention_messages(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_review_submissions(
        self,
        id: Id[App],
        *,
        filter: ListReviewSubmissionsFilter = {},
        fields: ListReviewSubmissionsFields = {},
        include: ListReviewSubmissionsInclude | None = None,
        limit: int | None = None,
        limits: ListReviewSubmissionsLimits = {},
    ) -> Pager[ReviewSubmission]:
        """GET /v1/apps/{id}/reviewSubmissions (at most 200 a page)"""
        return self._pager(
            list_review_submissions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_search_keywords(
        self,
        id: Id[App],
        *,
        filter: ListSearchKeywordsFilter = {},
        fields: ListSearchKeywordsFields = {},
        limit: int | None = None,
    ) -> Pager[AppKeyword]:
        """GET /v1/apps/{id}/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords(id, filter=filter, fields=fields, limit=limit))

    def get_subscription_grace_period(
        self, id: Id[App], *, fields: GetSubscriptionGracePeriodFields = {}
    ) -> SubscriptionGracePeriod | None:
        """GET /v1/apps/{id}/subscriptionGracePeriod"""
        return self._send(get_subscription_grace_period(id, fields=fields))

    def list_subscription_groups(
        self,
        id: Id[App],
        *,
        filter: ListSubscriptionGroupsFilter = {},
        fields: ListSubscriptionGroupsFields = {},
        include: ListSubscriptionGroupsInclude | None = None,
        sort: ListSubscriptionGroupsSort | None = None,
        limit: int | None = None,
        limits: ListSubscriptionGroupsLimits = {},
    ) -> Pager[SubscriptionGroup]:
        """GET /v1/apps/{id}/subscriptionGroups (at most 200 a page)"""
        return self._pager(
            list_subscription_groups(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_webhooks(
        self,
        id: Id[App],
        *,
        fields: ListWebhooksFields = {},
        include: ListWebhooksInclude | None = None,
        limit: int | None = None,
    ) -> Pager[Webhook]:
        """GET /v1/apps/{id}/webhooks (at most 200 a page)"""
        return self._pager(list_webhooks(id, fields=fields, include=include, limit=limit))


class AsyncApps(AsyncNamespace):
    """`/v1/apps`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        exists: ListExists = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[App]:
        """GET /v1/apps (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    async def get(
        self,
        id: Id[App],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> App:
        """GET /v1/apps/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[App],
        *,
        accessibility_url: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        content_rights_declaration: AppContentRightsDeclaration | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        streamlined_purchasing_enabled: bool | None | Unset = UNSET,
        subscription_status_url: str | None | Unset = UNSET,
        subscription_status_url_for_sandbox: str | None | Unset = UNSET,
        subscription_status_url_version: SubscriptionStatusUrlVersion | None | Unset = UNSET,
        subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion
        | None
        | Unset = UNSET,
        group_purchase_invitation_mode: str | None | Unset = UNSET,
    ) -> App:
        """PATCH /v1/apps/{id}"""
        return await self._send(
            update(
                id,
                accessibility_url=accessibility_url,
                bundle_id=bundle_id,
                content_rights_declaration=content_rights_declaration,
                primary_locale=primary_locale,
                streamlined_purchasing_enabled=streamlined_purchasing_enabled,
                subscription_status_url=subscription_status_url,
                subscription_status_url_for_sandbox=subscription_status_url_for_sandbox,
                subscription_status_url_version=subscription_status_url_version,
                subscription_status_url_version_for_sandbox=subscription_status_url_version_for_sandbox,
                group_purchase_invitation_mode=group_purchase_invitation_mode,
            )
        )

    def list_accessibility_declarations(
        self,
        id: Id[App],
        *,
        filter: ListAccessibilityDeclarationsFilter = {},
        fields: ListAccessibilityDeclarationsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AccessibilityDeclaration]:
        """GET /v1/apps/{id}/accessibilityDeclarations (at most 200 a page)"""
        return self._pager(
            list_accessibility_declarations(id, filter=filter, fields=fields, limit=limit)
        )

    async def get_alternative_distribution_key(
        self, id: Id[App], *, fields: GetAlternativeDistributionKeyFields = {}
    ) -> AlternativeDistributionKey | None:
        """GET /v1/apps/{id}/alternativeDistributionKey"""
        return await self._send(get_alternative_distribution_key(id, fields=fields))

    def list_analytics_report_requests(
        self,
        id: Id[App],
        *,
        filter: ListAnalyticsReportRequestsFilter = {},
        fields: ListAnalyticsReportRequestsFields = {},
        include: ListAnalyticsReportRequestsInclude | None = None,
        limit: int | None = None,
        limits: ListAnalyticsReportRequestsLimits = {},
    ) -> AsyncPager[AnalyticsReportRequest]:
        """GET /v1/apps/{id}/analyticsReportRequests (at most 200 a page)"""
        return self._pager(
            list_analytics_report_requests(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_android_to_ios_app_mapping_details(
        self,
        id: Id[App],
        *,
        fields: ListAndroidToIosAppMappingDetailsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AndroidToIosAppMappingDetail]:
        """GET /v1/apps/{id}/androidToIosAppMappingDetails (at most 200 a page)"""
        return self._pager(list_android_to_ios_app_mapping_details(id, fields=fields, limit=limit))

    async def get_app_availability_v2(
        self,
        id: Id[App],
        *,
        fields: GetAppAvailabilityV2Fields = {},
        include: GetAppAvailabilityV2Include | None = None,
        limits: GetAppAvailabilityV2Limits = {},
    ) -> AppAvailabilityV2 | None:
        """GET /v1/apps/{id}/appAvailabilityV2"""
        return await self._send(
            get_app_availability_v2(id, fields=fields, include=include, limits=limits)
        )

    def list_app_clips(
        self,
        id: Id[App],
        *,
        filter: ListAppClipsFilter = {},
        fields: ListAppClipsFields = {},
        include: ListAppClipsInclude | None = None,
        limit: int | None = None,
        limits: ListAppClipsLimits = {},
    ) -> AsyncPager[AppClip]:
        """GET /v1/apps/{id}/appClips (at most 200 a page)"""
        return self._pager(
            list_app_clips(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_pages(
        self,
        id: Id[App],
        *,
        filter: ListAppCustomProductPagesFilter = {},
        fields: ListAppCustomProductPagesFields = {},
        include: ListAppCustomProductPagesInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPagesLimits = {},
    ) -> AsyncPager[AppCustomProductPage]:
        """GET /v1/apps/{id}/appCustomProductPages (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_pages(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_encryption_declarations(
        self,
        id: Id[App],
        *,
        filter: ListAppEncryptionDeclarationsFilter = {},
        fields: ListAppEncryptionDeclarationsFields = {},
        include: ListAppEncryptionDeclarationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppEncryptionDeclarationsLimits = {},
    ) -> AsyncPager[AppEncryptionDeclaration]:
        """GET /v1/apps/{id}/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(
            list_app_encryption_declarations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_events(
        self,
        id: Id[App],
        *,
        filter: ListAppEventsFilter = {},
        fields: ListAppEventsFields = {},
        include: ListAppEventsInclude | None = None,
        limit: int | None = None,
        limits: ListAppEventsLimits = {},
    ) -> AsyncPager[AppEvent]:
        """GET /v1/apps/{id}/appEvents (at most 200 a page)"""
        return self._pager(
            list_app_events(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_infos(
        self,
        id: Id[App],
        *,
        fields: ListAppInfosFields = {},
        include: ListAppInfosInclude | None = None,
        limit: int | None = None,
        limits: ListAppInfosLimits = {},
    ) -> AsyncPager[AppInfo]:
        """GET /v1/apps/{id}/appInfos (at most 200 a page)"""
        return self._pager(
            list_app_infos(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_app_price_points(
        self,
        id: Id[App],
        *,
        filter: ListAppPricePointsFilter = {},
        fields: ListAppPricePointsFields = {},
        include: ListAppPricePointsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppPricePointV3]:
        """GET /v1/apps/{id}/appPricePoints (at most 200 a page)"""
        return self._pager(
            list_app_price_points(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    async def get_app_price_schedule(
        self,
        id: Id[App],
        *,
        fields: GetAppPriceScheduleFields = {},
        include: GetAppPriceScheduleInclude | None = None,
        limits: GetAppPriceScheduleLimits = {},
    ) -> AppPriceSchedule | None:
        """GET /v1/apps/{id}/appPriceSchedule"""
        return await self._send(
            get_app_price_schedule(id, fields=fields, include=include, limits=limits)
        )

    def list_app_store_version_experiments_v2(
        self,
        id: Id[App],
        *,
        filter: ListAppStoreVersionExperimentsV2Filter = {},
        fields: ListAppStoreVersionExperimentsV2Fields = {},
        include: ListAppStoreVersionExperimentsV2Include | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsV2Limits = {},
    ) -> AsyncPager[AppStoreVersionExperimentV2]:
        """GET /v1/apps/{id}/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_versions(
        self,
        id: Id[App],
        *,
        filter: ListAppStoreVersionsFilter = {},
        fields: ListAppStoreVersionsFields = {},
        include: ListAppStoreVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionsLimits = {},
    ) -> AsyncPager[AppStoreVersion]:
        """GET /v1/apps/{id}/appStoreVersions (at most 200 a page)"""
        return self._pager(
            list_app_store_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_tags(
        self,
        id: Id[App],
        *,
        filter: ListAppTagsFilter = {},
        fields: ListAppTagsFields = {},
        include: ListAppTagsInclude | None = None,
        sort: ListAppTagsSort | None = None,
        limit: int | None = None,
        limits: ListAppTagsLimits = {},
    ) -> AsyncPager[AppTag]:
        """GET /v1/apps/{id}/appTags (at most 200 a page)"""
        return self._pager(
            list_app_tags(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    async def get_asset_library(
        self, id: Id[App], *, fields: GetAssetLibraryFields = {}
    ) -> AppAssetLibrary | None:
        """GET /v1/apps/{id}/assetLibrary

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(get_asset_library(id, fields=fields))

    def list_background_assets(
        self,
        id: Id[App],
        *,
        filter: ListBackgroundAssetsFilter = {},
        fields: ListBackgroundAssetsFields = {},
        include: ListBackgroundAssetsInclude | None = None,
        sort: ListBackgroundAssetsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BackgroundAsset]:
        """GET /v1/apps/{id}/backgroundAssets (at most 200 a page)"""
        return self._pager(
            list_background_assets(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_app_localizations(
        self, id: Id[App], *, fields: ListBetaAppLocalizationsFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaAppLocalization]:
        """GET /v1/apps/{id}/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list_beta_app_localizations(id, fields=fields, limit=limit))

    async def get_beta_app_review_detail(
        self, id: Id[App], *, fields: GetBetaAppReviewDetailFields = {}
    ) -> BetaAppReviewDetail | None:
        """GET /v1/apps/{id}/betaAppReviewDetail"""
        return await self._send(get_beta_app_review_detail(id, fields=fields))

    def list_beta_feedback_crash_submissions(
        self,
        id: Id[App],
        *,
        filter: ListBetaFeedbackCrashSubmissionsFilter = {},
        fields: ListBetaFeedbackCrashSubmissionsFields = {},
        include: ListBetaFeedbackCrashSubmissionsInclude | None = None,
        sort: ListBetaFeedbackCrashSubmissionsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaFeedbackCrashSubmission]:
        """GET /v1/apps/{id}/betaFeedbackCrashSubmissions (at most 200 a page)"""
        return self._pager(
            list_beta_feedback_crash_submissions(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_feedback_screenshot_submissions(
        self,
        id: Id[App],
        *,
        filter: ListBetaFeedbackScreenshotSubmissionsFilter = {},
        fields: ListBetaFeedbackScreenshotSubmissionsFields = {},
        include: ListBetaFeedbackScreenshotSubmissionsInclude | None = None,
        sort: ListBetaFeedbackScreenshotSubmissionsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaFeedbackScreenshotSubmission]:
        """GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions (at most 200 a page)"""
        return self._pager(
            list_beta_feedback_screenshot_submissions(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_beta_groups(
        self, id: Id[App], *, fields: ListBetaGroupsFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaGroup]:
        """GET /v1/apps/{id}/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups(id, fields=fields, limit=limit))

    async def get_beta_license_agreement(
        self, id: Id[App], *, fields: GetBetaLicenseAgreementFields = {}
    ) -> BetaLicenseAgreement | None:
        """GET /v1/apps/{id}/betaLicenseAgreement"""
        return await self._send(get_beta_license_agreement(id, fields=fields))

    def list_build_uploads(
        self,
        id: Id[App],
        *,
        filter: ListBuildUploadsFilter = {},
        fields: ListBuildUploadsFields = {},
        include: ListBuildUploadsInclude | None = None,
        sort: ListBuildUploadsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BuildUpload]:
        """GET /v1/apps/{id}/buildUploads (at most 200 a page)"""
        return self._pager(
            list_build_uploads(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_builds(
        self, id: Id[App], *, fields: ListBuildsFields = {}, limit: int | None = None
    ) -> AsyncPager[Build]:
        """GET /v1/apps/{id}/builds (at most 200 a page)"""
        return self._pager(list_builds(id, fields=fields, limit=limit))

    async def get_ci_product(
        self,
        id: Id[App],
        *,
        fields: GetCiProductFields = {},
        include: GetCiProductInclude | None = None,
        limits: GetCiProductLimits = {},
    ) -> CiProduct | None:
        """GET /v1/apps/{id}/ciProduct"""
        return await self._send(get_ci_product(id, fields=fields, include=include, limits=limits))

    def list_customer_review_summarizations(
        self,
        id: Id[App],
        *,
        filter: ListCustomerReviewSummarizationsFilter,
        fields: ListCustomerReviewSummarizationsFields = {},
        include: ListCustomerReviewSummarizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[CustomerReviewSummarization]:
        """GET /v1/apps/{id}/customerReviewSummarizations (at most 200 a page)"""
        return self._pager(
            list_customer_review_summarizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_customer_reviews(
        self,
        id: Id[App],
        *,
        filter: ListCustomerReviewsFilter = {},
        exists: ListCustomerReviewsExists = {},
        fields: ListCustomerReviewsFields = {},
        include: ListCustomerReviewsInclude | None = None,
        sort: ListCustomerReviewsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[CustomerReview]:
        """GET /v1/apps/{id}/customerReviews (at most 200 a page)"""
        return self._pager(
            list_customer_reviews(
                id,
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
            )
        )

    async def get_end_user_license_agreement(
        self, id: Id[App], *, fields: GetEndUserLicenseAgreementFields = {}
    ) -> EndUserLicenseAgreement | None:
        """GET /v1/apps/{id}/endUserLicenseAgreement"""
        return await self._send(get_end_user_license_agreement(id, fields=fields))

    async def get_game_center_detail(
        self,
        id: Id[App],
        *,
        fields: GetGameCenterDetailFields = {},
        include: GetGameCenterDetailInclude | None = None,
        limits: GetGameCenterDetailLimits = {},
    ) -> GameCenterDetail | None:
        """GET /v1/apps/{id}/gameCenterDetail"""
        return await self._send(
            get_game_center_detail(id, fields=fields, include=include, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/apps/{id}/gameCenterEnabledVersions")
    def list_game_center_enabled_versions(
        self,
        id: Id[App],
        *,
        filter: ListGameCenterEnabledVersionsFilter = {},
        fields: ListGameCenterEnabledVersionsFields = {},
        include: ListGameCenterEnabledVersionsInclude | None = None,
        sort: ListGameCenterEnabledVersionsSort | None = None,
        limit: int | None = None,
        limits: ListGameCenterEnabledVersionsLimits = {},
    ) -> AsyncPager[GameCenterEnabledVersion]:
        """GET /v1/apps/{id}/gameCenterEnabledVersions (at most 200 a page)"""
        return self._pager(
            list_game_center_enabled_versions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/apps/{id}/inAppPurchases; use apps.list_in_app_purchases_v2 "
        "(GET /v1/apps/{id}/inAppPurchasesV2)"
    )
    def list_in_app_purchases(
        self,
        id: Id[App],
        *,
        filter: ListInAppPurchasesFilter = {},
        fields: ListInAppPurchasesFields = {},
        include: ListInAppPurchasesInclude | None = None,
        sort: ListInAppPurchasesSort | None = None,
        limit: int | None = None,
        limits: ListInAppPurchasesLimits = {},
    ) -> AsyncPager[InAppPurchase]:
        """GET /v1/apps/{id}/inAppPurchases (at most 200 a page)"""
        return self._pager(
            list_in_app_purchases(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_in_app_purchases_v2(
        self,
        id: Id[App],
        *,
        filter: ListInAppPurchasesV2Filter = {},
        fields: ListInAppPurchasesV2Fields = {},
        include: ListInAppPurchasesV2Include | None = None,
        sort: ListInAppPurchasesV2Sort | None = None,
        limit: int | None = None,
        limits: ListInAppPurchasesV2Limits = {},
    ) -> AsyncPager[InAppPurchaseV2]:
        """GET /v1/apps/{id}/inAppPurchasesV2 (at most 200 a page)"""
        return self._pager(
            list_in_app_purchases_v2(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    async def get_marketplace_search_detail(
        self, id: Id[App], *, fields: GetMarketplaceSearchDetailFields = {}
    ) -> MarketplaceSearchDetail | None:
        """GET /v1/apps/{id}/marketplaceSearchDetail"""
        return await self._send(get_marketplace_search_detail(id, fields=fields))

    def get_beta_tester_usages_metrics(
        self,
        id: Id[App],
        *,
        group_by: OneOrMore[Literal["betaTesters"]] | None = None,
        period: Literal["P7D", "P30D", "P90D", "P365D"] | None = None,
        filter: GetBetaTesterUsagesMetricsFilter = {},
        limit: int | None = None,
    ) -> AsyncPager[AppsBetaTesterUsagesV1MetricRow]:
        """GET /v1/apps/{id}/metrics/betaTesterUsages (at most 200 a page)"""
        return self._pager(
            get_beta_tester_usages_metrics(
                id, group_by=group_by, period=period, filter=filter, limit=limit
            )
        )

    async def get_perf_power_metrics(
        self, id: Id[App], *, filter: GetPerfPowerMetricsFilter = {}
    ) -> XcodeMetrics:
        """GET /v1/apps/{id}/perfPowerMetrics"""
        return await self._send(get_perf_power_metrics(id, filter=filter))

    async def get_performance_overviews(
        self, id: Id[App], *, filter: GetPerformanceOverviewsFilter = {}
    ) -> XcodeOverview:
        """GET /v1/apps/{id}/performanceOverviews

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return await self._send(get_performance_overviews(id, filter=filter))

    def list_pre_release_versions(
        self, id: Id[App], *, fields: ListPreReleaseVersionsFields = {}, limit: int | None = None
    ) -> AsyncPager[PrereleaseVersion]:
        """GET /v1/apps/{id}/preReleaseVersions (at most 200 a page)"""
        return self._pager(list_pre_release_versions(id, fields=fields, limit=limit))

    def list_promoted_purchases(
        self,
        id: Id[App],
        *,
        fields: ListPromotedPurchasesFields = {},
        include: ListPromotedPurchasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[PromotedPurchase]:
        """GET /v1/apps/{id}/promotedPurchases (at most 200 a page)"""
        return self._pager(list_promoted_purchases(id, fields=fields, include=include, limit=limit))

    def list_accessibility_declarations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AccessibilityDeclaration]]:
        """GET /v1/apps/{id}/relationships/accessibilityDeclarations (at most 200 a page)"""
        return self._pager(list_accessibility_declarations_linkages(id, limit=limit))

    async def get_alternative_distribution_key_linkage(
        self, id: Id[App]
    ) -> Ref[AlternativeDistributionKey] | None:
        """GET /v1/apps/{id}/relationships/alternativeDistributionKey"""
        return await self._send(get_alternative_distribution_key_linkage(id))

    def list_analytics_report_requests_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AnalyticsReportRequest]]:
        """GET /v1/apps/{id}/relationships/analyticsReportRequests (at most 200 a page)"""
        return self._pager(list_analytics_report_requests_linkages(id, limit=limit))

    def list_android_to_ios_app_mapping_details_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AndroidToIosAppMappingDetail]]:
        """GET /v1/apps/{id}/relationships/androidToIosAppMappingDetails (at most 200 a page)"""
        return self._pager(list_android_to_ios_app_mapping_details_linkages(id, limit=limit))

    async def get_app_availability_v2_linkage(self, id: Id[App]) -> Ref[AppAvailabilityV2] | None:
        """GET /v1/apps/{id}/relationships/appAvailabilityV2"""
        return await self._send(get_app_availability_v2_linkage(id))

    def list_app_clips_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppClip]]:
        """GET /v1/apps/{id}/relationships/appClips (at most 200 a page)"""
        return self._pager(list_app_clips_linkages(id, limit=limit))

    def list_app_custom_product_pages_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppCustomProductPage]]:
        """GET /v1/apps/{id}/relationships/appCustomProductPages (at most 200 a page)"""
        return self._pager(list_app_custom_product_pages_linkages(id, limit=limit))

    def list_app_encryption_declarations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEncryptionDeclaration]]:
        """GET /v1/apps/{id}/relationships/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(list_app_encryption_declarations_linkages(id, limit=limit))

    def list_app_events_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEvent]]:
        """GET /v1/apps/{id}/relationships/appEvents (at most 200 a page)"""
        return self._pager(list_app_events_linkages(id, limit=limit))

    def list_app_infos_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppInfo]]:
        """GET /v1/apps/{id}/relationships/appInfos (at most 200 a page)"""
        return self._pager(list_app_infos_linkages(id, limit=limit))

    def list_app_price_points_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPricePointV3]]:
        """GET /v1/apps/{id}/relationships/appPricePoints (at most 200 a page)"""
        return self._pager(list_app_price_points_linkages(id, limit=limit))

    async def get_app_price_schedule_linkage(self, id: Id[App]) -> Ref[AppPriceSchedule] | None:
        """GET /v1/apps/{id}/relationships/appPriceSchedule"""
        return await self._send(get_app_price_schedule_linkage(id))

    def list_app_store_version_experiments_v2_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperimentV2]]:
        """GET /v1/apps/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_v2_linkages(id, limit=limit))

    def list_app_store_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersion]]:
        """GET /v1/apps/{id}/relationships/appStoreVersions (at most 200 a page)"""
        return self._pager(list_app_store_versions_linkages(id, limit=limit))

    def list_app_tags_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppTag]]:
        """GET /v1/apps/{id}/relationships/appTags (at most 200 a page)"""
        return self._pager(list_app_tags_linkages(id, limit=limit))

    async def get_asset_library_linkage(self, id: Id[App]) -> Ref[AppAssetLibrary] | None:
        """GET /v1/apps/{id}/relationships/assetLibrary

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(get_asset_library_linkage(id))

    def list_background_assets_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BackgroundAsset]]:
        """GET /v1/apps/{id}/relationships/backgroundAssets (at most 200 a page)"""
        return self._pager(list_background_assets_linkages(id, limit=limit))

    def list_beta_app_localizations_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaAppLocalization]]:
        """GET /v1/apps/{id}/relationships/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list_beta_app_localizations_linkages(id, limit=limit))

    async def get_beta_app_review_detail_linkage(
        self, id: Id[App]
    ) -> Ref[BetaAppReviewDetail] | None:
        """GET /v1/apps/{id}/relationships/betaAppReviewDetail"""
        return await self._send(get_beta_app_review_detail_linkage(id))

    def list_beta_feedback_crash_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaFeedbackCrashSubmission]]:
        """GET /v1/apps/{id}/relationships/betaFeedbackCrashSubmissions (at most 200 a page)"""
        return self._pager(list_beta_feedback_crash_submissions_linkages(id, limit=limit))

    def list_beta_feedback_screenshot_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaFeedbackScreenshotSubmission]]:
        """GET /v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions (at most 200 a page)"""
        return self._pager(list_beta_feedback_screenshot_submissions_linkages(id, limit=limit))

    def list_beta_groups_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaGroup]]:
        """GET /v1/apps/{id}/relationships/betaGroups (at most 200 a page)"""
        return self._pager(list_beta_groups_linkages(id, limit=limit))

    async def get_beta_license_agreement_linkage(
        self, id: Id[App]
    ) -> Ref[BetaLicenseAgreement] | None:
        """GET /v1/apps/{id}/relationships/betaLicenseAgreement"""
        return await self._send(get_beta_license_agreement_linkage(id))

    async def remove_beta_testers(
        self, id: Id[App], beta_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """DELETE /v1/apps/{id}/relationships/betaTesters"""
        return await self._send(remove_beta_testers(id, beta_testers))

    def list_build_uploads_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[BuildUpload]]:
        """GET /v1/apps/{id}/relationships/buildUploads (at most 200 a page)"""
        return self._pager(list_build_uploads_linkages(id, limit=limit))

    def list_builds_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[Build]]:
        """GET /v1/apps/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))

    async def get_ci_product_linkage(self, id: Id[App]) -> Ref[CiProduct] | None:
        """GET /v1/apps/{id}/relationships/ciProduct"""
        return await self._send(get_ci_product_linkage(id))

    def list_customer_reviews_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[CustomerReview]]:
        """GET /v1/apps/{id}/relationships/customerReviews (at most 200 a page)"""
        return self._pager(list_customer_reviews_linkages(id, limit=limit))

    async def get_end_user_license_agreement_linkage(
        self, id: Id[App]
    ) -> Ref[EndUserLicenseAgreement] | None:
        """GET /v1/apps/{id}/relationships/endUserLicenseAgreement"""
        return await self._send(get_end_user_license_agreement_linkage(id))

    async def get_game_center_detail_linkage(self, id: Id[App]) -> Ref[GameCenterDetail] | None:
        """GET /v1/apps/{id}/relationships/gameCenterDetail"""
        return await self._send(get_game_center_detail_linkage(id))

    @deprecated("Apple deprecated GET /v1/apps/{id}/relationships/gameCenterEnabledVersions")
    def list_game_center_enabled_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterEnabledVersion]]:
        """GET /v1/apps/{id}/relationships/gameCenterEnabledVersions (at most 200 a page)"""
        return self._pager(list_game_center_enabled_versions_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated GET /v1/apps/{id}/relationships/inAppPurchases; use "
        "apps.list_in_app_purchases_v2_linkages (GET "
        "/v1/apps/{id}/relationships/inAppPurchasesV2)"
    )
    def list_in_app_purchases_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchase]]:
        """GET /v1/apps/{id}/relationships/inAppPurchases (at most 200 a page)"""
        return self._pager(list_in_app_purchases_linkages(id, limit=limit))

    def list_in_app_purchases_v2_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseV2]]:
        """GET /v1/apps/{id}/relationships/inAppPurchasesV2 (at most 200 a page)"""
        return self._pager(list_in_app_purchases_v2_linkages(id, limit=limit))

    async def get_marketplace_search_detail_linkage(
        self, id: Id[App]
    ) -> Ref[MarketplaceSearchDetail] | None:
        """GET /v1/apps/{id}/relationships/marketplaceSearchDetail"""
        return await self._send(get_marketplace_search_detail_linkage(id))

    def list_pre_release_versions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[PrereleaseVersion]]:
        """GET /v1/apps/{id}/relationships/preReleaseVersions (at most 200 a page)"""
        return self._pager(list_pre_release_versions_linkages(id, limit=limit))

    def list_promoted_purchases_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[PromotedPurchase]]:
        """GET /v1/apps/{id}/relationships/promotedPurchases (at most 200 a page)"""
        return self._pager(list_promoted_purchases_linkages(id, limit=limit))

    async def replace_promoted_purchases(
        self, id: Id[App], promoted_purchases: Sequence[Id[PromotedPurchase]]
    ) -> None:
        """PATCH /v1/apps/{id}/relationships/promotedPurchases"""
        return await self._send(replace_promoted_purchases(id, promoted_purchases))

    def list_review_submissions_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[ReviewSubmission]]:
        """GET /v1/apps/{id}/relationships/reviewSubmissions (at most 200 a page)"""
        return self._pager(list_review_submissions_linkages(id, limit=limit))

    def list_search_keywords_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppKeyword]]:
        """GET /v1/apps/{id}/relationships/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords_linkages(id, limit=limit))

    async def get_subscription_grace_period_linkage(
        self, id: Id[App]
    ) -> Ref[SubscriptionGracePeriod] | None:
        """GET /v1/apps/{id}/relationships/subscriptionGracePeriod"""
        return await self._send(get_subscription_grace_period_linkage(id))

    def list_subscription_groups_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionGroup]]:
        """GET /v1/apps/{id}/relationships/subscriptionGroups (at most 200 a page)"""
        return self._pager(list_subscription_groups_linkages(id, limit=limit))

    def list_webhooks_linkages(
        self, id: Id[App], *, limit: int | None = None
    ) -> AsyncPager[Ref[Webhook]]:
        """GET /v1/apps/{id}/relationships/webhooks (at most 200 a page)"""
        return self._pager(list_webhooks_linkages(id, limit=limit))

    def list_retention_messages(
        self,
        id: Id[App],
        *,
        fields: ListRetentionMessagesFields = {},
        include: ListRetentionMessagesInclude | None = None,
        limit: int | None = None,
        limits: ListRetentionMessagesLimits = {},
    ) -> AsyncPager[RetentionMessage]:
        """GET /v1/apps/{id}/retentionMessages (at most 200 a page)

        Provisional, since 4.6: analogy with Apple's other resources.
        """
        return self._pager(
            list_retention_messages(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_review_submissions(
        self,
        id: Id[App],
        *,
        filter: ListReviewSubmissionsFilter = {},
        fields: ListReviewSubmissionsFields = {},
        include: ListReviewSubmissionsInclude | None = None,
        limit: int | None = None,
        limits: ListReviewSubmissionsLimits = {},
    ) -> AsyncPager[ReviewSubmission]:
        """GET /v1/apps/{id}/reviewSubmissions (at most 200 a page)"""
        return self._pager(
            list_review_submissions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_search_keywords(
        self,
        id: Id[App],
        *,
        filter: ListSearchKeywordsFilter = {},
        fields: ListSearchKeywordsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[AppKeyword]:
        """GET /v1/apps/{id}/searchKeywords (at most 200 a page)"""
        return self._pager(list_search_keywords(id, filter=filter, fields=fields, limit=limit))

    async def get_subscription_grace_period(
        self, id: Id[App], *, fields: GetSubscriptionGracePeriodFields = {}
    ) -> SubscriptionGracePeriod | None:
        """GET /v1/apps/{id}/subscriptionGracePeriod"""
        return await self._send(get_subscription_grace_period(id, fields=fields))

    def list_subscription_groups(
        self,
        id: Id[App],
        *,
        filter: ListSubscriptionGroupsFilter = {},
        fields: ListSubscriptionGroupsFields = {},
        include: ListSubscriptionGroupsInclude | None = None,
        sort: ListSubscriptionGroupsSort | None = None,
        limit: int | None = None,
        limits: ListSubscriptionGroupsLimits = {},
    ) -> AsyncPager[SubscriptionGroup]:
        """GET /v1/apps/{id}/subscriptionGroups (at most 200 a page)"""
        return self._pager(
            list_subscription_groups(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_webhooks(
        self,
        id: Id[App],
        *,
        fields: ListWebhooksFields = {},
        include: ListWebhooksInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[Webhook]:
        """GET /v1/apps/{id}/webhooks (at most 200 a page)"""
        return self._pager(list_webhooks(id, fields=fields, include=include, limit=limit))
