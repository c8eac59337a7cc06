"""Every model, imported at first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accessibility_declaration import AccessibilityDeclaration
    from .actor import Actor
    from .age_rating_declaration import AgeRatingDeclaration
    from .alternative_distribution_domain import AlternativeDistributionDomain
    from .alternative_distribution_key import AlternativeDistributionKey
    from .alternative_distribution_package import AlternativeDistributionPackage
    from .alternative_distribution_package_delta import AlternativeDistributionPackageDelta
    from .alternative_distribution_package_variant import AlternativeDistributionPackageVariant
    from .alternative_distribution_package_version import AlternativeDistributionPackageVersion
    from .analytics_report import AnalyticsReport
    from .analytics_report_instance import AnalyticsReportInstance
    from .analytics_report_request import AnalyticsReportRequest
    from .analytics_report_segment import AnalyticsReportSegment
    from .android_to_ios_app_mapping_detail import AndroidToIosAppMappingDetail
    from .app import (
        App,
        AppsBetaTesterUsagesV1MetricRow,
        AppsBetaTesterUsagesV1MetricRowDataPoints,
        AppsBetaTesterUsagesV1MetricRowDataPointsValues,
        AppsBetaTesterUsagesV1MetricRowDimensions,
        AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters,
        AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks,
    )
    from .app_asset_library import AppAssetLibrary
    from .app_asset_library_image import AppAssetLibraryImage
    from .app_asset_library_placement import AppAssetLibraryPlacement
    from .app_asset_library_placement_ordering_request import (
        AppAssetLibraryPlacementOrderingRequest,
    )
    from .app_asset_library_ref_datum import (
        AppAssetLibraryRefDatum,
        AppAssetLibraryRefDatumDisplayClasses,
        AppAssetLibraryRefDatumFeatures,
        AppAssetLibraryRefDatumFeaturesPlacementPolicies,
        AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits,
        AppAssetLibraryRefDatumImageSpecs,
        AppAssetLibraryRefDatumImageSpecsDimensions,
        AppAssetLibraryRefDatumPlacementProfileGroups,
        AppAssetLibraryRefDatumPlacementTypes,
        AppAssetLibraryRefDatumPlacementTypesSpecMappings,
        AppAssetLibraryRefDatumVideoSpecs,
        AppAssetLibraryRefDatumVideoSpecsDimensions,
        AppAssetLibraryRefDatumVideoSpecsDuration,
        AppAssetLibraryRefDatumVideoSpecsFrameRates,
    )
    from .app_asset_library_video import AppAssetLibraryVideo
    from .app_availability_v2 import AppAvailabilityV2
    from .app_category import AppCategory
    from .app_clip import AppClip
    from .app_clip_advanced_experience import (
        AppClipAdvancedExperience,
        AppClipAdvancedExperiencePlace,
        AppClipAdvancedExperiencePlaceDisplayPoint,
        AppClipAdvancedExperiencePlaceDisplayPointCoordinates,
        AppClipAdvancedExperiencePlaceMainAddress,
        AppClipAdvancedExperiencePlaceMainAddressStructuredAddress,
        AppClipAdvancedExperiencePlacePhoneNumber,
    )
    from .app_clip_advanced_experience_image import AppClipAdvancedExperienceImage
    from .app_clip_advanced_experience_localization import (
        AppClipAdvancedExperienceLocalization,
        NewAppClipAdvancedExperienceLocalization,
    )
    from .app_clip_app_store_review_detail import AppClipAppStoreReviewDetail
    from .app_clip_default_experience import AppClipDefaultExperience
    from .app_clip_default_experience_localization import AppClipDefaultExperienceLocalization
    from .app_clip_domain_status import AppClipDomainStatus, AppClipDomainStatusDomains
    from .app_clip_header_image import AppClipHeaderImage
    from .app_custom_product_page import AppCustomProductPage
    from .app_custom_product_page_localization import (
        AppCustomProductPageLocalization,
        NewAppCustomProductPageLocalization,
    )
    from .app_custom_product_page_version import (
        AppCustomProductPageVersion,
        NewAppCustomProductPageVersion,
    )
    from .app_encryption_declaration import AppEncryptionDeclaration
    from .app_encryption_declaration_document import AppEncryptionDeclarationDocument
    from .app_event import AppEvent, AppEventArchivedTerritorySchedules, AppEventTerritorySchedules
    from .app_event_localization import AppEventLocalization
    from .app_event_screenshot import AppEventScreenshot
    from .app_event_video_clip import AppEventVideoClip
    from .app_info import AppInfo
    from .app_info_localization import AppInfoLocalization
    from .app_keyword import AppKeyword
    from .app_media_asset_state import AppMediaAssetState
    from .app_media_preview_frame_image_state import AppMediaPreviewFrameImageState
    from .app_media_state_error import AppMediaStateError
    from .app_media_video_state import AppMediaVideoState
    from .app_preview import AppPreview
    from .app_preview_set import AppPreviewSet
    from .app_price_point_v3 import AppPricePointV3
    from .app_price_schedule import AppPriceSchedule
    from .app_price_v2 import AppPriceV2, NewAppPriceV2
    from .app_screenshot import AppScreenshot
    from .app_screenshot_set import AppScreenshotSet
    from .app_store_review_attachment import AppStoreReviewAttachment
    from .app_store_review_detail import AppStoreReviewDetail
    from .app_store_version import AppStoreVersion
    from .app_store_version_experiment import AppStoreVersionExperiment
    from .app_store_version_experiment_treatment import AppStoreVersionExperimentTreatment
    from .app_store_version_experiment_treatment_localization import (
        AppStoreVersionExperimentTreatmentLocalization,
    )
    from .app_store_version_experiment_v2 import AppStoreVersionExperimentV2
    from .app_store_version_localization import AppStoreVersionLocalization
    from .app_store_version_phased_release import AppStoreVersionPhasedRelease
    from .app_store_version_promotion import AppStoreVersionPromotion
    from .app_store_version_release_request import AppStoreVersionReleaseRequest
    from .app_store_version_submission import AppStoreVersionSubmission
    from .app_tag import AppTag
    from .background_asset import BackgroundAsset
    from .background_asset_upload_file import BackgroundAssetUploadFile
    from .background_asset_version import BackgroundAssetVersion, BackgroundAssetVersionStateDetails
    from .background_asset_version_app_store_release import BackgroundAssetVersionAppStoreRelease
    from .background_asset_version_external_beta_release import (
        BackgroundAssetVersionExternalBetaRelease,
    )
    from .background_asset_version_internal_beta_release import (
        BackgroundAssetVersionInternalBetaRelease,
    )
    from .beta_app_clip_invocation import BetaAppClipInvocation
    from .beta_app_clip_invocation_localization import (
        BetaAppClipInvocationLocalization,
        NewBetaAppClipInvocationLocalization,
    )
    from .beta_app_localization import BetaAppLocalization
    from .beta_app_review_detail import BetaAppReviewDetail
    from .beta_app_review_submission import BetaAppReviewSubmission
    from .beta_build_localization import BetaBuildLocalization
    from .beta_build_usages_v1_metric_row import (
        BetaBuildUsagesV1MetricRow,
        BetaBuildUsagesV1MetricRowDataPoints,
        BetaBuildUsagesV1MetricRowDataPointsValues,
    )
    from .beta_crash_log import BetaCrashLog
    from .beta_feedback_crash_submission import BetaFeedbackCrashSubmission
    from .beta_feedback_screenshot_image import BetaFeedbackScreenshotImage
    from .beta_feedback_screenshot_submission import BetaFeedbackScreenshotSubmission
    from .beta_group import BetaGroup
    from .beta_license_agreement import BetaLicenseAgreement
    from .beta_public_link_usages_v1_metric_row import (
        BetaPublicLinkUsagesV1MetricRow,
        BetaPublicLinkUsagesV1MetricRowDataPoints,
        BetaPublicLinkUsagesV1MetricRowDataPointsValues,
    )
    from .beta_recruitment_criterion import BetaRecruitmentCriterion
    from .beta_recruitment_criterion_compatible_build_check import (
        BetaRecruitmentCriterionCompatibleBuildCheck,
    )
    from .beta_recruitment_criterion_option import (
        BetaRecruitmentCriterionOption,
        BetaRecruitmentCriterionOptionDeviceFamilyOsVersions,
    )
    from .beta_tester import (
        BetaTester,
        BetaTesterAppDevices,
        BetaTesterUsagesV1MetricRow,
        BetaTesterUsagesV1MetricRowDataPoints,
        BetaTesterUsagesV1MetricRowDataPointsValues,
        BetaTesterUsagesV1MetricRowDimensions,
        BetaTesterUsagesV1MetricRowDimensionsApps,
        BetaTesterUsagesV1MetricRowDimensionsAppsLinks,
    )
    from .beta_tester_invitation import BetaTesterInvitation
    from .build import Build
    from .build_beta_detail import BuildBetaDetail
    from .build_beta_notification import BuildBetaNotification
    from .build_bundle import BuildBundle
    from .build_bundle_file_size import BuildBundleFileSize
    from .build_icon import BuildIcon
    from .build_upload import BuildUpload, BuildUploadStateValue
    from .build_upload_file import BuildUploadFile
    from .bundle_id import BundleId
    from .bundle_id_capability import BundleIdCapability
    from .capability_option import CapabilityOption
    from .capability_setting import CapabilitySetting
    from .certificate import Certificate
    from .checksums import Checksums, ChecksumsComposite, ChecksumsFile
    from .ci_action import CiAction, CiActionTestConfiguration
    from .ci_artifact import CiArtifact
    from .ci_branch_patterns import CiBranchPatterns, CiBranchPatternsPatterns
    from .ci_branch_start_condition import CiBranchStartCondition
    from .ci_build_action import CiBuildAction
    from .ci_build_run import CiBuildRun, CiBuildRunDestinationCommit, CiBuildRunSourceCommit
    from .ci_files_and_folders_rule import CiFilesAndFoldersRule
    from .ci_git_user import CiGitUser
    from .ci_issue import CiIssue
    from .ci_issue_counts import CiIssueCounts
    from .ci_mac_os_version import CiMacOsVersion
    from .ci_manual_branch_start_condition import CiManualBranchStartCondition
    from .ci_manual_pull_request_start_condition import CiManualPullRequestStartCondition
    from .ci_manual_tag_start_condition import CiManualTagStartCondition
    from .ci_product import CiProduct
    from .ci_pull_request_start_condition import CiPullRequestStartCondition
    from .ci_scheduled_start_condition import (
        CiScheduledStartCondition,
        CiScheduledStartConditionSchedule,
    )
    from .ci_start_condition_file_matcher import CiStartConditionFileMatcher
    from .ci_tag_patterns import CiTagPatterns, CiTagPatternsPatterns
    from .ci_tag_start_condition import CiTagStartCondition
    from .ci_test_destination import CiTestDestination
    from .ci_test_result import CiTestResult, CiTestResultDestinationTestResults
    from .ci_workflow import CiWorkflow
    from .ci_xcode_version import (
        CiXcodeVersion,
        CiXcodeVersionTestDestinations,
        CiXcodeVersionTestDestinationsAvailableRuntimes,
    )
    from .customer_review import CustomerReview
    from .customer_review_response_v1 import CustomerReviewResponseV1
    from .customer_review_summarization import CustomerReviewSummarization
    from .delivery_file_upload_operation import DeliveryFileUploadOperation
    from .device import Device
    from .device_family_os_version_filter import DeviceFamilyOsVersionFilter
    from .diagnostic_insight import DiagnosticInsight, DiagnosticInsightReferenceVersions
    from .diagnostic_log import (
        DiagnosticLog,
        DiagnosticLogs,
        DiagnosticLogsProductData,
        DiagnosticLogsProductDataDiagnosticInsights,
        DiagnosticLogsProductDataDiagnosticLogs,
        DiagnosticLogsProductDataDiagnosticLogsCallStackTree,
        DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks,
        DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData,
    )
    from .diagnostic_log_call_stack_node import DiagnosticLogCallStackNode
    from .diagnostic_signature import DiagnosticSignature
    from .end_app_availability_pre_order import EndAppAvailabilityPreOrder
    from .end_user_license_agreement import EndUserLicenseAgreement
    from .file_location import FileLocation
    from .game_center_achievement import GameCenterAchievement
    from .game_center_achievement_image import GameCenterAchievementImage
    from .game_center_achievement_image_v2 import GameCenterAchievementImageV2
    from .game_center_achievement_localization import GameCenterAchievementLocalization
    from .game_center_achievement_localization_v2 import GameCenterAchievementLocalizationV2
    from .game_center_achievement_release import GameCenterAchievementRelease
    from .game_center_achievement_v2 import GameCenterAchievementV2
    from .game_center_achievement_version_v2 import (
        GameCenterAchievementVersionV2,
        NewGameCenterAchievementVersionV2,
    )
    from .game_center_activity import GameCenterActivity
    from .game_center_activity_image import GameCenterActivityImage
    from .game_center_activity_localization import GameCenterActivityLocalization
    from .game_center_activity_version import (
        GameCenterActivityVersion,
        NewGameCenterActivityVersion,
    )
    from .game_center_activity_version_release import GameCenterActivityVersionRelease
    from .game_center_app_version import GameCenterAppVersion
    from .game_center_challenge import GameCenterChallenge
    from .game_center_challenge_image import GameCenterChallengeImage
    from .game_center_challenge_localization import GameCenterChallengeLocalization
    from .game_center_challenge_version import (
        GameCenterChallengeVersion,
        NewGameCenterChallengeVersion,
    )
    from .game_center_challenge_version_release import GameCenterChallengeVersionRelease
    from .game_center_detail import GameCenterDetail
    from .game_center_detail_player import GameCenterDetailPlayer
    from .game_center_enabled_version import GameCenterEnabledVersion
    from .game_center_group import GameCenterGroup
    from .game_center_leaderboard import GameCenterLeaderboard
    from .game_center_leaderboard_entry_submission import GameCenterLeaderboardEntrySubmission
    from .game_center_leaderboard_image import GameCenterLeaderboardImage
    from .game_center_leaderboard_image_v2 import GameCenterLeaderboardImageV2
    from .game_center_leaderboard_localization import GameCenterLeaderboardLocalization
    from .game_center_leaderboard_localization_v2 import GameCenterLeaderboardLocalizationV2
    from .game_center_leaderboard_release import GameCenterLeaderboardRelease
    from .game_center_leaderboard_set import GameCenterLeaderboardSet
    from .game_center_leaderboard_set_image import GameCenterLeaderboardSetImage
    from .game_center_leaderboard_set_image_v2 import GameCenterLeaderboardSetImageV2
    from .game_center_leaderboard_set_localization import GameCenterLeaderboardSetLocalization
    from .game_center_leaderboard_set_localization_v2 import GameCenterLeaderboardSetLocalizationV2
    from .game_center_leaderboard_set_member_localization import (
        GameCenterLeaderboardSetMemberLocalization,
    )
    from .game_center_leaderboard_set_release import GameCenterLeaderboardSetRelease
    from .game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2
    from .game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2,
        NewGameCenterLeaderboardSetVersionV2,
    )
    from .game_center_leaderboard_v2 import GameCenterLeaderboardV2
    from .game_center_leaderboard_version_v2 import (
        GameCenterLeaderboardVersionV2,
        NewGameCenterLeaderboardVersionV2,
    )
    from .game_center_matchmaking_app_requests_v1_metric_row import (
        GameCenterMatchmakingAppRequestsV1MetricRow,
        GameCenterMatchmakingAppRequestsV1MetricRowDataPoints,
        GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues,
        GameCenterMatchmakingAppRequestsV1MetricRowDimensions,
        GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult,
        GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks,
    )
    from .game_center_matchmaking_boolean_rule_results_v1_metric_row import (
        GameCenterMatchmakingBooleanRuleResultsV1MetricRow,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult,
        GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks,
    )
    from .game_center_matchmaking_number_rule_results_v1_metric_row import (
        GameCenterMatchmakingNumberRuleResultsV1MetricRow,
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints,
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues,
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions,
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue,
        GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks,
    )
    from .game_center_matchmaking_queue import (
        GameCenterMatchmakingQueue,
        GameCenterMatchmakingQueueRequestsV1MetricRow,
        GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints,
        GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues,
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensions,
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail,
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks,
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult,
        GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks,
        GameCenterMatchmakingQueueSizesV1MetricRow,
        GameCenterMatchmakingQueueSizesV1MetricRowDataPoints,
        GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues,
    )
    from .game_center_matchmaking_rule import (
        GameCenterMatchmakingRule,
        GameCenterMatchmakingRuleErrorsV1MetricRow,
        GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints,
        GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues,
        GameCenterMatchmakingRuleErrorsV1MetricRowDimensions,
        GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue,
        GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks,
    )
    from .game_center_matchmaking_rule_set import GameCenterMatchmakingRuleSet
    from .game_center_matchmaking_rule_set_test import (
        GameCenterMatchmakingRuleSetTest,
        GameCenterMatchmakingRuleSetTestMatchmakingResults,
    )
    from .game_center_matchmaking_sessions_v1_metric_row import (
        GameCenterMatchmakingSessionsV1MetricRow,
        GameCenterMatchmakingSessionsV1MetricRowDataPoints,
        GameCenterMatchmakingSessionsV1MetricRowDataPointsValues,
    )
    from .game_center_matchmaking_team import GameCenterMatchmakingTeam
    from .game_center_matchmaking_team_assignment import GameCenterMatchmakingTeamAssignment
    from .game_center_matchmaking_test_player_property import (
        GameCenterMatchmakingTestPlayerProperty,
        NewGameCenterMatchmakingTestPlayerProperty,
    )
    from .game_center_matchmaking_test_request import (
        GameCenterMatchmakingTestRequest,
        NewGameCenterMatchmakingTestRequest,
    )
    from .game_center_player_achievement_submission import GameCenterPlayerAchievementSubmission
    from .game_center_score_moderation import GameCenterScoreModeration
    from .http_header import HttpHeader
    from .image_asset import ImageAsset
    from .in_app_purchase import InAppPurchase
    from .in_app_purchase_app_store_review_screenshot import InAppPurchaseAppStoreReviewScreenshot
    from .in_app_purchase_availability import InAppPurchaseAvailability
    from .in_app_purchase_content import InAppPurchaseContent
    from .in_app_purchase_image import InAppPurchaseImage
    from .in_app_purchase_image_v2 import InAppPurchaseImageV2
    from .in_app_purchase_localization import InAppPurchaseLocalization
    from .in_app_purchase_localization_v2 import InAppPurchaseLocalizationV2
    from .in_app_purchase_offer_code import InAppPurchaseOfferCode
    from .in_app_purchase_offer_code_custom_code import InAppPurchaseOfferCodeCustomCode
    from .in_app_purchase_offer_code_one_time_use_code import InAppPurchaseOfferCodeOneTimeUseCode
    from .in_app_purchase_offer_code_one_time_use_code_value import (
        InAppPurchaseOfferCodeOneTimeUseCodeValue,
    )
    from .in_app_purchase_offer_price import InAppPurchaseOfferPrice, NewInAppPurchaseOfferPrice
    from .in_app_purchase_price import InAppPurchasePrice, NewInAppPurchasePrice
    from .in_app_purchase_price_point import InAppPurchasePricePoint
    from .in_app_purchase_price_schedule import InAppPurchasePriceSchedule
    from .in_app_purchase_submission import InAppPurchaseSubmission
    from .in_app_purchase_v2 import InAppPurchaseV2
    from .in_app_purchase_version import InAppPurchaseVersion
    from .integer_range import IntegerRange
    from .location import Location
    from .marketplace_search_detail import MarketplaceSearchDetail
    from .marketplace_webhook import MarketplaceWebhook
    from .merchant_id import MerchantId
    from .metrics_insight import MetricsInsight, MetricsInsightPopulations
    from .nomination import Nomination
    from .pass_type_id import PassTypeId
    from .perf_power_metric import PerfPowerMetric
    from .prerelease_version import PrereleaseVersion
    from .preview_frame_image import PreviewFrameImage
    from .profile import Profile
    from .promoted_purchase import PromotedPurchase
    from .property import Property
    from .retention_message import RetentionMessage
    from .retention_message_localization import RetentionMessageLocalization
    from .retention_message_version import RetentionMessageVersion
    from .retention_offer import RetentionOffer
    from .retention_offer_price import NewRetentionOfferPrice, RetentionOfferPrice
    from .review_submission import ReviewSubmission
    from .review_submission_item import ReviewSubmissionItem
    from .routing_app_coverage import RoutingAppCoverage
    from .sandbox_tester_v2 import SandboxTesterV2
    from .sandbox_testers_clear_purchase_history_request_v2 import (
        SandboxTestersClearPurchaseHistoryRequestV2,
    )
    from .scm_git_reference import ScmGitReference
    from .scm_provider import ScmProvider
    from .scm_provider_type import ScmProviderType
    from .scm_pull_request import ScmPullRequest
    from .scm_repository import ScmRepository
    from .state_detail import StateDetail
    from .subscription import Subscription
    from .subscription_app_store_review_screenshot import SubscriptionAppStoreReviewScreenshot
    from .subscription_availability import SubscriptionAvailability
    from .subscription_grace_period import SubscriptionGracePeriod
    from .subscription_group import SubscriptionGroup
    from .subscription_group_localization import SubscriptionGroupLocalization
    from .subscription_group_localization_v2 import SubscriptionGroupLocalizationV2
    from .subscription_group_submission import SubscriptionGroupSubmission
    from .subscription_group_version import SubscriptionGroupVersion
    from .subscription_image import SubscriptionImage
    from .subscription_image_v2 import SubscriptionImageV2
    from .subscription_introductory_offer import (
        NewSubscriptionIntroductoryOffer,
        SubscriptionIntroductoryOffer,
    )
    from .subscription_localization import SubscriptionLocalization
    from .subscription_localization_v2 import SubscriptionLocalizationV2
    from .subscription_offer_code import SubscriptionOfferCode
    from .subscription_offer_code_custom_code import SubscriptionOfferCodeCustomCode
    from .subscription_offer_code_one_time_use_code import SubscriptionOfferCodeOneTimeUseCode
    from .subscription_offer_code_one_time_use_code_value import (
        SubscriptionOfferCodeOneTimeUseCodeValue,
    )
    from .subscription_offer_code_price import (
        NewSubscriptionOfferCodePrice,
        SubscriptionOfferCodePrice,
    )
    from .subscription_plan_availability import SubscriptionPlanAvailability
    from .subscription_price import NewSubscriptionPrice, SubscriptionPrice
    from .subscription_price_point import NewSubscriptionPricePoint, SubscriptionPricePoint
    from .subscription_price_tier_equalization import SubscriptionPriceTierEqualization
    from .subscription_promotional_offer import (
        NewSubscriptionPromotionalOffer,
        SubscriptionPromotionalOffer,
    )
    from .subscription_promotional_offer_price import (
        NewSubscriptionPromotionalOfferPrice,
        SubscriptionPromotionalOfferPrice,
    )
    from .subscription_submission import SubscriptionSubmission
    from .subscription_version import SubscriptionVersion
    from .territory import NewTerritory, Territory
    from .territory_age_rating import TerritoryAgeRating
    from .territory_availability import NewTerritoryAvailability, TerritoryAvailability
    from .upload_operation import UploadOperation
    from .user import User
    from .user_invitation import UserInvitation
    from .webhook import Webhook
    from .webhook_delivery import (
        WebhookDelivery,
        WebhookDeliveryRequest,
        WebhookDeliveryResponseValue,
    )
    from .webhook_event import WebhookEvent
    from .webhook_ping import WebhookPing
    from .win_back_offer import WinBackOffer
    from .win_back_offer_price import NewWinBackOfferPrice, WinBackOfferPrice
    from .xcode_metrics import (
        XcodeMetrics,
        XcodeMetricsInsights,
        XcodeMetricsProductData,
        XcodeMetricsProductDataMetricCategories,
        XcodeMetricsProductDataMetricCategoriesMetrics,
        XcodeMetricsProductDataMetricCategoriesMetricsDatasets,
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria,
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints,
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown,
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal,
        XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys,
        XcodeMetricsProductDataMetricCategoriesMetricsUnit,
    )
    from .xcode_overview import XcodeOverview

__all__ = (
    "AccessibilityDeclaration",
    "Actor",
    "AgeRatingDeclaration",
    "AlternativeDistributionDomain",
    "AlternativeDistributionKey",
    "AlternativeDistributionPackage",
    "AlternativeDistributionPackageDelta",
    "AlternativeDistributionPackageVariant",
    "AlternativeDistributionPackageVersion",
    "AnalyticsReport",
    "AnalyticsReportInstance",
    "AnalyticsReportRequest",
    "AnalyticsReportSegment",
    "AndroidToIosAppMappingDetail",
    "App",
    "AppAssetLibrary",
    "AppAssetLibraryImage",
    "AppAssetLibraryPlacement",
    "AppAssetLibraryPlacementOrderingRequest",
    "AppAssetLibraryRefDatum",
    "AppAssetLibraryRefDatumDisplayClasses",
    "AppAssetLibraryRefDatumFeatures",
    "AppAssetLibraryRefDatumFeaturesPlacementPolicies",
    "AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits",
    "AppAssetLibraryRefDatumImageSpecs",
    "AppAssetLibraryRefDatumImageSpecsDimensions",
    "AppAssetLibraryRefDatumPlacementProfileGroups",
    "AppAssetLibraryRefDatumPlacementTypes",
    "AppAssetLibraryRefDatumPlacementTypesSpecMappings",
    "AppAssetLibraryRefDatumVideoSpecs",
    "AppAssetLibraryRefDatumVideoSpecsDimensions",
    "AppAssetLibraryRefDatumVideoSpecsDuration",
    "AppAssetLibraryRefDatumVideoSpecsFrameRates",
    "AppAssetLibraryVideo",
    "AppAvailabilityV2",
    "AppCategory",
    "AppClip",
    "AppClipAdvancedExperience",
    "AppClipAdvancedExperienceImage",
    "AppClipAdvancedExperienceLocalization",
    "AppClipAdvancedExperiencePlace",
    "AppClipAdvancedExperiencePlaceDisplayPoint",
    "AppClipAdvancedExperiencePlaceDisplayPointCoordinates",
    "AppClipAdvancedExperiencePlaceMainAddress",
    "AppClipAdvancedExperiencePlaceMainAddressStructuredAddress",
    "AppClipAdvancedExperiencePlacePhoneNumber",
    "AppClipAppStoreReviewDetail",
    "AppClipDefaultExperience",
    "AppClipDefaultExperienceLocalization",
    "AppClipDomainStatus",
    "AppClipDomainStatusDomains",
    "AppClipHeaderImage",
    "AppCustomProductPage",
    "AppCustomProductPageLocalization",
    "AppCustomProductPageVersion",
    "AppEncryptionDeclaration",
    "AppEncryptionDeclarationDocument",
    "AppEvent",
    "AppEventArchivedTerritorySchedules",
    "AppEventLocalization",
    "AppEventScreenshot",
    "AppEventTerritorySchedules",
    "AppEventVideoClip",
    "AppInfo",
    "AppInfoLocalization",
    "AppKeyword",
    "AppMediaAssetState",
    "AppMediaPreviewFrameImageState",
    "AppMediaStateError",
    "AppMediaVideoState",
    "AppPreview",
    "AppPreviewSet",
    "AppPricePointV3",
    "AppPriceSchedule",
    "AppPriceV2",
    "AppScreenshot",
    "AppScreenshotSet",
    "AppStoreReviewAttachment",
    "AppStoreReviewDetail",
    "AppStoreVersion",
    "AppStoreVersionExperiment",
    "AppStoreVersionExperimentTreatment",
    "AppStoreVersionExperimentTreatmentLocalization",
    "AppStoreVersionExperimentV2",
    "AppStoreVersionLocalization",
    "AppStoreVersionPhasedRelease",
    "AppStoreVersionPromotion",
    "AppStoreVersionReleaseRequest",
    "AppStoreVersionSubmission",
    "AppTag",
    "AppsBetaTesterUsagesV1MetricRow",
    "AppsBetaTesterUsagesV1MetricRowDataPoints",
    "AppsBetaTesterUsagesV1MetricRowDataPointsValues",
    "AppsBetaTesterUsagesV1MetricRowDimensions",
    "AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters",
    "AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks",
    "BackgroundAsset",
    "BackgroundAssetUploadFile",
    "BackgroundAssetVersion",
    "BackgroundAssetVersionAppStoreRelease",
    "BackgroundAssetVersionExternalBetaRelease",
    "BackgroundAssetVersionInternalBetaRelease",
    "BackgroundAssetVersionStateDetails",
    "BetaAppClipInvocation",
    "BetaAppClipInvocationLocalization",
    "BetaAppLocalization",
    "BetaAppReviewDetail",
    "BetaAppReviewSubmission",
    "BetaBuildLocalization",
    "BetaBuildUsagesV1MetricRow",
    "BetaBuildUsagesV1MetricRowDataPoints",
    "BetaBuildUsagesV1MetricRowDataPointsValues",
    "BetaCrashLog",
    "BetaFeedbackCrashSubmission",
    "BetaFeedbackScreenshotImage",
    "BetaFeedbackScreenshotSubmission",
    "BetaGroup",
    "BetaLicenseAgreement",
    "BetaPublicLinkUsagesV1MetricRow",
    "BetaPublicLinkUsagesV1MetricRowDataPoints",
    "BetaPublicLinkUsagesV1MetricRowDataPointsValues",
    "BetaRecruitmentCriterion",
    "BetaRecruitmentCriterionCompatibleBuildCheck",
    "BetaRecruitmentCriterionOption",
    "BetaRecruitmentCriterionOptionDeviceFamilyOsVersions",
    "BetaTester",
    "BetaTesterAppDevices",
    "BetaTesterInvitation",
    "BetaTesterUsagesV1MetricRow",
    "BetaTesterUsagesV1MetricRowDataPoints",
    "BetaTesterUsagesV1MetricRowDataPointsValues",
    "BetaTesterUsagesV1MetricRowDimensions",
    "BetaTesterUsagesV1MetricRowDimensionsApps",
    "BetaTesterUsagesV1MetricRowDimensionsAppsLinks",
    "Build",
    "BuildBetaDetail",
    "BuildBetaNotification",
    "BuildBundle",
    "BuildBundleFileSize",
    "BuildIcon",
    "BuildUpload",
    "BuildUploadFile",
    "BuildUploadStateValue",
    "BundleId",
    "BundleIdCapability",
    "CapabilityOption",
    "CapabilitySetting",
    "Certificate",
    "Checksums",
    "ChecksumsComposite",
    "ChecksumsFile",
    "CiAction",
    "CiActionTestConfiguration",
    "CiArtifact",
    "CiBranchPatterns",
    "CiBranchPatternsPatterns",
    "CiBranchStartCondition",
    "CiBuildAction",
    "CiBuildRun",
    "CiBuildRunDestinationCommit",
    "CiBuildRunSourceCommit",
    "CiFilesAndFoldersRule",
    "CiGitUser",
    "CiIssue",
    "CiIssueCounts",
    "CiMacOsVersion",
    "CiManualBranchStartCondition",
    "CiManualPullRequestStartCondition",
    "CiManualTagStartCondition",
    "CiProduct",
    "CiPullRequestStartCondition",
    "CiScheduledStartCondition",
    "CiScheduledStartConditionSchedule",
    "CiStartConditionFileMatcher",
    "CiTagPatterns",
    "CiTagPatternsPatterns",
    "CiTagStartCondition",
    "CiTestDestination",
    "CiTestResult",
    "CiTestResultDestinationTestResults",
    "CiWorkflow",
    "CiXcodeVersion",
    "CiXcodeVersionTestDestinations",
    "CiXcodeVersionTestDestinationsAvailableRuntimes",
    "CustomerReview",
    "CustomerReviewResponseV1",
    "CustomerReviewSummarization",
    "DeliveryFileUploadOperation",
    "Device",
    "DeviceFamilyOsVersionFilter",
    "DiagnosticInsight",
    "DiagnosticInsightReferenceVersions",
    "DiagnosticLog",
    "DiagnosticLogCallStackNode",
    "DiagnosticLogs",
    "DiagnosticLogsProductData",
    "DiagnosticLogsProductDataDiagnosticInsights",
    "DiagnosticLogsProductDataDiagnosticLogs",
    "DiagnosticLogsProductDataDiagnosticLogsCallStackTree",
    "DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks",
    "DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData",
    "DiagnosticSignature",
    "EndAppAvailabilityPreOrder",
    "EndUserLicenseAgreement",
    "FileLocation",
    "GameCenterAchievement",
    "GameCenterAchievementImage",
    "GameCenterAchievementImageV2",
    "GameCenterAchievementLocalization",
    "GameCenterAchievementLocalizationV2",
    "GameCenterAchievementRelease",
    "GameCenterAchievementV2",
    "GameCenterAchievementVersionV2",
    "GameCenterActivity",
    "GameCenterActivityImage",
    "GameCenterActivityLocalization",
    "GameCenterActivityVersion",
    "GameCenterActivityVersionRelease",
    "GameCenterAppVersion",
    "GameCenterChallenge",
    "GameCenterChallengeImage",
    "GameCenterChallengeLocalization",
    "GameCenterChallengeVersion",
    "GameCenterChallengeVersionRelease",
    "GameCenterDetail",
    "GameCenterDetailPlayer",
    "GameCenterEnabledVersion",
    "GameCenterGroup",
    "GameCenterLeaderboard",
    "GameCenterLeaderboardEntrySubmission",
    "GameCenterLeaderboardImage",
    "GameCenterLeaderboardImageV2",
    "GameCenterLeaderboardLocalization",
    "GameCenterLeaderboardLocalizationV2",
    "GameCenterLeaderboardRelease",
    "GameCenterLeaderboardSet",
    "GameCenterLeaderboardSetImage",
    "GameCenterLeaderboardSetImageV2",
    "GameCenterLeaderboardSetLocalization",
    "GameCenterLeaderboardSetLocalizationV2",
    "GameCenterLeaderboardSetMemberLocalization",
    "GameCenterLeaderboardSetRelease",
    "GameCenterLeaderboardSetV2",
    "GameCenterLeaderboardSetVersionV2",
    "GameCenterLeaderboardV2",
    "GameCenterLeaderboardVersionV2",
    "GameCenterMatchmakingAppRequestsV1MetricRow",
    "GameCenterMatchmakingAppRequestsV1MetricRowDataPoints",
    "GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingAppRequestsV1MetricRowDimensions",
    "GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult",
    "GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRow",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult",
    "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRow",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue",
    "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks",
    "GameCenterMatchmakingQueue",
    "GameCenterMatchmakingQueueRequestsV1MetricRow",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDimensions",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult",
    "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks",
    "GameCenterMatchmakingQueueSizesV1MetricRow",
    "GameCenterMatchmakingQueueSizesV1MetricRowDataPoints",
    "GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues",
    "GameCenterMatchmakingRule",
    "GameCenterMatchmakingRuleErrorsV1MetricRow",
    "GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints",
    "GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingRuleErrorsV1MetricRowDimensions",
    "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue",
    "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks",
    "GameCenterMatchmakingRuleSet",
    "GameCenterMatchmakingRuleSetTest",
    "GameCenterMatchmakingRuleSetTestMatchmakingResults",
    "GameCenterMatchmakingSessionsV1MetricRow",
    "GameCenterMatchmakingSessionsV1MetricRowDataPoints",
    "GameCenterMatchmakingSessionsV1MetricRowDataPointsValues",
    "GameCenterMatchmakingTeam",
    "GameCenterMatchmakingTeamAssignment",
    "GameCenterMatchmakingTestPlayerProperty",
    "GameCenterMatchmakingTestRequest",
    "GameCenterPlayerAchievementSubmission",
    "GameCenterScoreModeration",
    "HttpHeader",
    "ImageAsset",
    "InAppPurchase",
    "InAppPurchaseAppStoreReviewScreenshot",
    "InAppPurchaseAvailability",
    "InAppPurchaseContent",
    "InAppPurchaseImage",
    "InAppPurchaseImageV2",
    "InAppPurchaseLocalization",
    "InAppPurchaseLocalizationV2",
    "InAppPurchaseOfferCode",
    "InAppPurchaseOfferCodeCustomCode",
    "InAppPurchaseOfferCodeOneTimeUseCode",
    "InAppPurchaseOfferCodeOneTimeUseCodeValue",
    "InAppPurchaseOfferPrice",
    "InAppPurchasePrice",
    "InAppPurchasePricePoint",
    "InAppPurchasePriceSchedule",
    "InAppPurchaseSubmission",
    "InAppPurchaseV2",
    "InAppPurchaseVersion",
    "IntegerRange",
    "Location",
    "MarketplaceSearchDetail",
    "MarketplaceWebhook",
    "MerchantId",
    "MetricsInsight",
    "MetricsInsightPopulations",
    "NewAppClipAdvancedExperienceLocalization",
    "NewAppCustomProductPageLocalization",
    "NewAppCustomProductPageVersion",
    "NewAppPriceV2",
    "NewBetaAppClipInvocationLocalization",
    "NewGameCenterAchievementVersionV2",
    "NewGameCenterActivityVersion",
    "NewGameCenterChallengeVersion",
    "NewGameCenterLeaderboardSetVersionV2",
    "NewGameCenterLeaderboardVersionV2",
    "NewGameCenterMatchmakingTestPlayerProperty",
    "NewGameCenterMatchmakingTestRequest",
    "NewInAppPurchaseOfferPrice",
    "NewInAppPurchasePrice",
    "NewRetentionOfferPrice",
    "NewSubscriptionIntroductoryOffer",
    "NewSubscriptionOfferCodePrice",
    "NewSubscriptionPrice",
    "NewSubscriptionPricePoint",
    "NewSubscriptionPromotionalOffer",
    "NewSubscriptionPromotionalOfferPrice",
    "NewTerritory",
    "NewTerritoryAvailability",
    "NewWinBackOfferPrice",
    "Nomination",
    "PassTypeId",
    "PerfPowerMetric",
    "PrereleaseVersion",
    "PreviewFrameImage",
    "Profile",
    "PromotedPurchase",
    "Property",
    "RetentionMessage",
    "RetentionMessageLocalization",
    "RetentionMessageVersion",
    "RetentionOffer",
    "RetentionOfferPrice",
    "ReviewSubmission",
    "ReviewSubmissionItem",
    "RoutingAppCoverage",
    "SandboxTesterV2",
    "SandboxTestersClearPurchaseHistoryRequestV2",
    "ScmGitReference",
    "ScmProvider",
    "ScmProviderType",
    "ScmPullRequest",
    "ScmRepository",
    "StateDetail",
    "Subscription",
    "SubscriptionAppStoreReviewScreenshot",
    "SubscriptionAvailability",
    "SubscriptionGracePeriod",
    "SubscriptionGroup",
    "SubscriptionGroupLocalization",
    "SubscriptionGroupLocalizationV2",
    "SubscriptionGroupSubmission",
    "SubscriptionGroupVersion",
    "SubscriptionImage",
    "SubscriptionImageV2",
    "SubscriptionIntroductoryOffer",
    "SubscriptionLocalization",
    "SubscriptionLocalizationV2",
    "SubscriptionOfferCode",
    "SubscriptionOfferCodeCustomCode",
    "SubscriptionOfferCodeOneTimeUseCode",
    "SubscriptionOfferCodeOneTimeUseCodeValue",
    "SubscriptionOfferCodePrice",
    "SubscriptionPlanAvailability",
    "SubscriptionPrice",
    "SubscriptionPricePoint",
    "SubscriptionPriceTierEqualization",
    "SubscriptionPromotionalOffer",
    "SubscriptionPromotionalOfferPrice",
    "SubscriptionSubmission",
    "SubscriptionVersion",
    "Territory",
    "TerritoryAgeRating",
    "TerritoryAvailability",
    "UploadOperation",
    "User",
    "UserInvitation",
    "Webhook",
    "WebhookDelivery",
    "WebhookDeliveryRequest",
    "WebhookDeliveryResponseValue",
    "WebhookEvent",
    "WebhookPing",
    "WinBackOffer",
    "WinBackOfferPrice",
    "XcodeMetrics",
    "XcodeMetricsInsights",
    "XcodeMetricsProductData",
    "XcodeMetricsProductDataMetricCategories",
    "XcodeMetricsProductDataMetricCategoriesMetrics",
    "XcodeMetricsProductDataMetricCategoriesMetricsDatasets",
    "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria",
    "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints",
    "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown",
    "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal",
    "XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys",
    "XcodeMetricsProductDataMetricCategoriesMetricsUnit",
    "XcodeOverview",
    "TYPES",
)

_MODULES = {
    "accessibility_declaration": "AccessibilityDeclaration",
    "actor": "Actor",
    "age_rating_declaration": "AgeRatingDeclaration",
    "alternative_distribution_domain": "AlternativeDistributionDomain",
    "alternative_distribution_key": "AlternativeDistributionKey",
    "alternative_distribution_package": "AlternativeDistributionPackage",
    "alternative_distribution_package_delta": "AlternativeDistributionPackageDelta",
    "alternative_distribution_package_variant": "AlternativeDistributionPackageVariant",
    "alternative_distribution_package_version": "AlternativeDistributionPackageVersion",
    "analytics_report": "AnalyticsReport",
    "analytics_report_instance": "AnalyticsReportInstance",
    "analytics_report_request": "AnalyticsReportRequest",
    "analytics_report_segment": "AnalyticsReportSegment",
    "android_to_ios_app_mapping_detail": "AndroidToIosAppMappingDetail",
    "app": (
        "App AppsBetaTesterUsagesV1MetricRow "
        "AppsBetaTesterUsagesV1MetricRowDataPoints "
        "AppsBetaTesterUsagesV1MetricRowDataPointsValues "
        "AppsBetaTesterUsagesV1MetricRowDimensions "
        "AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters "
        "AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks"
    ),
    "app_asset_library": "AppAssetLibrary",
    "app_asset_library_image": "AppAssetLibraryImage",
    "app_asset_library_placement": "AppAssetLibraryPlacement",
    "app_asset_library_placement_ordering_request": "AppAssetLibraryPlacementOrderingRequest",
    "app_asset_library_ref_datum": (
        "AppAssetLibraryRefDatum "
        "AppAssetLibraryRefDatumDisplayClasses "
        "AppAssetLibraryRefDatumFeatures "
        "AppAssetLibraryRefDatumFeaturesPlacementPolicies "
        "AppAssetLibraryRefDatumFeaturesPlacementPoliciesGroupLimits "
        "AppAssetLibraryRefDatumImageSpecs "
        "AppAssetLibraryRefDatumImageSpecsDimensions "
        "AppAssetLibraryRefDatumPlacementProfileGroups "
        "AppAssetLibraryRefDatumPlacementTypes "
        "AppAssetLibraryRefDatumPlacementTypesSpecMappings "
        "AppAssetLibraryRefDatumVideoSpecs "
        "AppAssetLibraryRefDatumVideoSpecsDimensions "
        "AppAssetLibraryRefDatumVideoSpecsDuration "
        "AppAssetLibraryRefDatumVideoSpecsFrameRates"
    ),
    "app_asset_library_video": "AppAssetLibraryVideo",
    "app_availability_v2": "AppAvailabilityV2",
    "app_category": "AppCategory",
    "app_clip": "AppClip",
    "app_clip_advanced_experience": (
        "AppClipAdvancedExperience AppClipAdvancedExperiencePlace "
        "AppClipAdvancedExperiencePlaceDisplayPoint "
        "AppClipAdvancedExperiencePlaceDisplayPointCoordinates "
        "AppClipAdvancedExperiencePlaceMainAddress "
        "AppClipAdvancedExperiencePlaceMainAddressStructuredAddress "
        "AppClipAdvancedExperiencePlacePhoneNumber"
    ),
    "app_clip_advanced_experience_image": "AppClipAdvancedExperienceImage",
    "app_clip_advanced_experience_localization": (
        "AppClipAdvancedExperienceLocalization NewAppClipAdvancedExperienceLocalization"
    ),
    "app_clip_app_store_review_detail": "AppClipAppStoreReviewDetail",
    "app_clip_default_experience": "AppClipDefaultExperience",
    "app_clip_default_experience_localization": "AppClipDefaultExperienceLocalization",
    "app_clip_domain_status": "AppClipDomainStatus AppClipDomainStatusDomains",
    "app_clip_header_image": "AppClipHeaderImage",
    "app_custom_product_page": "AppCustomProductPage",
    "app_custom_product_page_localization": (
        "AppCustomProductPageLocalization NewAppCustomProductPageLocalization"
    ),
    "app_custom_product_page_version": "AppCustomProductPageVersion NewAppCustomProductPageVersion",
    "app_encryption_declaration": "AppEncryptionDeclaration",
    "app_encryption_declaration_document": "AppEncryptionDeclarationDocument",
    "app_event": ("AppEvent AppEventArchivedTerritorySchedules AppEventTerritorySchedules"),
    "app_event_localization": "AppEventLocalization",
    "app_event_screenshot": "AppEventScreenshot",
    "app_event_video_clip": "AppEventVideoClip",
    "app_info": "AppInfo",
    "app_info_localization": "AppInfoLocalization",
    "app_keyword": "AppKeyword",
    "app_media_asset_state": "AppMediaAssetState",
    "app_media_preview_frame_image_state": "AppMediaPreviewFrameImageState",
    "app_media_state_error": "AppMediaStateError",
    "app_media_video_state": "AppMediaVideoState",
    "app_preview": "AppPreview",
    "app_preview_set": "AppPreviewSet",
    "app_price_point_v3": "AppPricePointV3",
    "app_price_schedule": "AppPriceSchedule",
    "app_price_v2": "AppPriceV2 NewAppPriceV2",
    "app_screenshot": "AppScreenshot",
    "app_screenshot_set": "AppScreenshotSet",
    "app_store_review_attachment": "AppStoreReviewAttachment",
    "app_store_review_detail": "AppStoreReviewDetail",
    "app_store_version": "AppStoreVersion",
    "app_store_version_experiment": "AppStoreVersionExperiment",
    "app_store_version_experiment_treatment": "AppStoreVersionExperimentTreatment",
    "app_store_version_experiment_treatment_localization": "AppStoreVersionExperimentTreatmentLocalization",
    "app_store_version_experiment_v2": "AppStoreVersionExperimentV2",
    "app_store_version_localization": "AppStoreVersionLocalization",
    "app_store_version_phased_release": "AppStoreVersionPhasedRelease",
    "app_store_version_promotion": "AppStoreVersionPromotion",
    "app_store_version_release_request": "AppStoreVersionReleaseRequest",
    "app_store_version_submission": "AppStoreVersionSubmission",
    "app_tag": "AppTag",
    "background_asset": "BackgroundAsset",
    "background_asset_upload_file": "BackgroundAssetUploadFile",
    "background_asset_version": "BackgroundAssetVersion BackgroundAssetVersionStateDetails",
    "background_asset_version_app_store_release": "BackgroundAssetVersionAppStoreRelease",
    "background_asset_version_external_beta_release": "BackgroundAssetVersionExternalBetaRelease",
    "background_asset_version_internal_beta_release": "BackgroundAssetVersionInternalBetaRelease",
    "beta_app_clip_invocation": "BetaAppClipInvocation",
    "beta_app_clip_invocation_localization": (
        "BetaAppClipInvocationLocalization NewBetaAppClipInvocationLocalization"
    ),
    "beta_app_localization": "BetaAppLocalization",
    "beta_app_review_detail": "BetaAppReviewDetail",
    "beta_app_review_submission": "BetaAppReviewSubmission",
    "beta_build_localization": "BetaBuildLocalization",
    "beta_build_usages_v1_metric_row": (
        "BetaBuildUsagesV1MetricRow "
        "BetaBuildUsagesV1MetricRowDataPoints "
        "BetaBuildUsagesV1MetricRowDataPointsValues"
    ),
    "beta_crash_log": "BetaCrashLog",
    "beta_feedback_crash_submission": "BetaFeedbackCrashSubmission",
    "beta_feedback_screenshot_image": "BetaFeedbackScreenshotImage",
    "beta_feedback_screenshot_submission": "BetaFeedbackScreenshotSubmission",
    "beta_group": "BetaGroup",
    "beta_license_agreement": "BetaLicenseAgreement",
    "beta_public_link_usages_v1_metric_row": (
        "BetaPublicLinkUsagesV1MetricRow "
        "BetaPublicLinkUsagesV1MetricRowDataPoints "
        "BetaPublicLinkUsagesV1MetricRowDataPointsValues"
    ),
    "beta_recruitment_criterion": "BetaRecruitmentCriterion",
    "beta_recruitment_criterion_compatible_build_check": "BetaRecruitmentCriterionCompatibleBuildCheck",
    "beta_recruitment_criterion_option": (
        "BetaRecruitmentCriterionOption BetaRecruitmentCriterionOptionDeviceFamilyOsVersions"
    ),
    "beta_tester": (
        "BetaTester BetaTesterAppDevices BetaTesterUsagesV1MetricRow "
        "BetaTesterUsagesV1MetricRowDataPoints "
        "BetaTesterUsagesV1MetricRowDataPointsValues "
        "BetaTesterUsagesV1MetricRowDimensions "
        "BetaTesterUsagesV1MetricRowDimensionsApps "
        "BetaTesterUsagesV1MetricRowDimensionsAppsLinks"
    ),
    "beta_tester_invitation": "BetaTesterInvitation",
    "build": "Build",
    "build_beta_detail": "BuildBetaDetail",
    "build_beta_notification": "BuildBetaNotification",
    "build_bundle": "BuildBundle",
    "build_bundle_file_size": "BuildBundleFileSize",
    "build_icon": "BuildIcon",
    "build_upload": "BuildUpload BuildUploadStateValue",
    "build_upload_file": "BuildUploadFile",
    "bundle_id": "BundleId",
    "bundle_id_capability": "BundleIdCapability",
    "capability_option": "CapabilityOption",
    "capability_setting": "CapabilitySetting",
    "certificate": "Certificate",
    "checksums": "Checksums ChecksumsComposite ChecksumsFile",
    "ci_action": "CiAction CiActionTestConfiguration",
    "ci_artifact": "CiArtifact",
    "ci_branch_patterns": "CiBranchPatterns CiBranchPatternsPatterns",
    "ci_branch_start_condition": "CiBranchStartCondition",
    "ci_build_action": "CiBuildAction",
    "ci_build_run": ("CiBuildRun CiBuildRunDestinationCommit CiBuildRunSourceCommit"),
    "ci_files_and_folders_rule": "CiFilesAndFoldersRule",
    "ci_git_user": "CiGitUser",
    "ci_issue": "CiIssue",
    "ci_issue_counts": "CiIssueCounts",
    "ci_mac_os_version": "CiMacOsVersion",
    "ci_manual_branch_start_condition": "CiManualBranchStartCondition",
    "ci_manual_pull_request_start_condition": "CiManualPullRequestStartCondition",
    "ci_manual_tag_start_condition": "CiManualTagStartCondition",
    "ci_product": "CiProduct",
    "ci_pull_request_start_condition": "CiPullRequestStartCondition",
    "ci_scheduled_start_condition": "CiScheduledStartCondition CiScheduledStartConditionSchedule",
    "ci_start_condition_file_matcher": "CiStartConditionFileMatcher",
    "ci_tag_patterns": "CiTagPatterns CiTagPatternsPatterns",
    "ci_tag_start_condition": "CiTagStartCondition",
    "ci_test_destination": "CiTestDestination",
    "ci_test_result": "CiTestResult CiTestResultDestinationTestResults",
    "ci_workflow": "CiWorkflow",
    "ci_xcode_version": (
        "CiXcodeVersion CiXcodeVersionTestDestinations "
        "CiXcodeVersionTestDestinationsAvailableRuntimes"
    ),
    "customer_review": "CustomerReview",
    "customer_review_response_v1": "CustomerReviewResponseV1",
    "customer_review_summarization": "CustomerReviewSummarization",
    "delivery_file_upload_operation": "DeliveryFileUploadOperation",
    "device": "Device",
    "device_family_os_version_filter": "DeviceFamilyOsVersionFilter",
    "diagnostic_insight": "DiagnosticInsight DiagnosticInsightReferenceVersions",
    "diagnostic_log": (
        "DiagnosticLog DiagnosticLogs DiagnosticLogsProductData "
        "DiagnosticLogsProductDataDiagnosticInsights "
        "DiagnosticLogsProductDataDiagnosticLogs "
        "DiagnosticLogsProductDataDiagnosticLogsCallStackTree "
        "DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks "
        "DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData"
    ),
    "diagnostic_log_call_stack_node": "DiagnosticLogCallStackNode",
    "diagnostic_signature": "DiagnosticSignature",
    "end_app_availability_pre_order": "EndAppAvailabilityPreOrder",
    "end_user_license_agreement": "EndUserLicenseAgreement",
    "file_location": "FileLocation",
    "game_center_achievement": "GameCenterAchievement",
    "game_center_achievement_image": "GameCenterAchievementImage",
    "game_center_achievement_image_v2": "GameCenterAchievementImageV2",
    "game_center_achievement_localization": "GameCenterAchievementLocalization",
    "game_center_achievement_localization_v2": "GameCenterAchievementLocalizationV2",
    "game_center_achievement_release": "GameCenterAchievementRelease",
    "game_center_achievement_v2": "GameCenterAchievementV2",
    "game_center_achievement_version_v2": (
        "GameCenterAchievementVersionV2 NewGameCenterAchievementVersionV2"
    ),
    "game_center_activity": "GameCenterActivity",
    "game_center_activity_image": "GameCenterActivityImage",
    "game_center_activity_localization": "GameCenterActivityLocalization",
    "game_center_activity_version": "GameCenterActivityVersion NewGameCenterActivityVersion",
    "game_center_activity_version_release": "GameCenterActivityVersionRelease",
    "game_center_app_version": "GameCenterAppVersion",
    "game_center_challenge": "GameCenterChallenge",
    "game_center_challenge_image": "GameCenterChallengeImage",
    "game_center_challenge_localization": "GameCenterChallengeLocalization",
    "game_center_challenge_version": "GameCenterChallengeVersion NewGameCenterChallengeVersion",
    "game_center_challenge_version_release": "GameCenterChallengeVersionRelease",
    "game_center_detail": "GameCenterDetail",
    "game_center_detail_player": "GameCenterDetailPlayer",
    "game_center_enabled_version": "GameCenterEnabledVersion",
    "game_center_group": "GameCenterGroup",
    "game_center_leaderboard": "GameCenterLeaderboard",
    "game_center_leaderboard_entry_submission": "GameCenterLeaderboardEntrySubmission",
    "game_center_leaderboard_image": "GameCenterLeaderboardImage",
    "game_center_leaderboard_image_v2": "GameCenterLeaderboardImageV2",
    "game_center_leaderboard_localization": "GameCenterLeaderboardLocalization",
    "game_center_leaderboard_localization_v2": "GameCenterLeaderboardLocalizationV2",
    "game_center_leaderboard_release": "GameCenterLeaderboardRelease",
    "game_center_leaderboard_set": "GameCenterLeaderboardSet",
    "game_center_leaderboard_set_image": "GameCenterLeaderboardSetImage",
    "game_center_leaderboard_set_image_v2": "GameCenterLeaderboardSetImageV2",
    "game_center_leaderboard_set_localization": "GameCenterLeaderboardSetLocalization",
    "game_center_leaderboard_set_localization_v2": "GameCenterLeaderboardSetLocalizationV2",
    "game_center_leaderboard_set_member_localization": "GameCenterLeaderboardSetMemberLocalization",
    "game_center_leaderboard_set_release": "GameCenterLeaderboardSetRelease",
    "game_center_leaderboard_set_v2": "GameCenterLeaderboardSetV2",
    "game_center_leaderboard_set_version_v2": (
        "GameCenterLeaderboardSetVersionV2 NewGameCenterLeaderboardSetVersionV2"
    ),
    "game_center_leaderboard_v2": "GameCenterLeaderboardV2",
    "game_center_leaderboard_version_v2": (
        "GameCenterLeaderboardVersionV2 NewGameCenterLeaderboardVersionV2"
    ),
    "game_center_matchmaking_app_requests_v1_metric_row": (
        "GameCenterMatchmakingAppRequestsV1MetricRow "
        "GameCenterMatchmakingAppRequestsV1MetricRowDataPoints "
        "GameCenterMatchmakingAppRequestsV1MetricRowDataPointsValues "
        "GameCenterMatchmakingAppRequestsV1MetricRowDimensions "
        "GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResult "
        "GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultLinks"
    ),
    "game_center_matchmaking_boolean_rule_results_v1_metric_row": (
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRow "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPoints "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDataPointsValues "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensions "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResult "
        "GameCenterMatchmakingBooleanRuleResultsV1MetricRowDimensionsResultLinks"
    ),
    "game_center_matchmaking_number_rule_results_v1_metric_row": (
        "GameCenterMatchmakingNumberRuleResultsV1MetricRow "
        "GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPoints "
        "GameCenterMatchmakingNumberRuleResultsV1MetricRowDataPointsValues "
        "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensions "
        "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueue "
        "GameCenterMatchmakingNumberRuleResultsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks"
    ),
    "game_center_matchmaking_queue": (
        "GameCenterMatchmakingQueue "
        "GameCenterMatchmakingQueueRequestsV1MetricRow "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDataPoints "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDataPointsValues "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDimensions "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetail "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsGameCenterDetailLinks "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResult "
        "GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultLinks "
        "GameCenterMatchmakingQueueSizesV1MetricRow "
        "GameCenterMatchmakingQueueSizesV1MetricRowDataPoints "
        "GameCenterMatchmakingQueueSizesV1MetricRowDataPointsValues"
    ),
    "game_center_matchmaking_rule": (
        "GameCenterMatchmakingRule "
        "GameCenterMatchmakingRuleErrorsV1MetricRow "
        "GameCenterMatchmakingRuleErrorsV1MetricRowDataPoints "
        "GameCenterMatchmakingRuleErrorsV1MetricRowDataPointsValues "
        "GameCenterMatchmakingRuleErrorsV1MetricRowDimensions "
        "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueue "
        "GameCenterMatchmakingRuleErrorsV1MetricRowDimensionsGameCenterMatchmakingQueueLinks"
    ),
    "game_center_matchmaking_rule_set": "GameCenterMatchmakingRuleSet",
    "game_center_matchmaking_rule_set_test": (
        "GameCenterMatchmakingRuleSetTest GameCenterMatchmakingRuleSetTestMatchmakingResults"
    ),
    "game_center_matchmaking_sessions_v1_metric_row": (
        "GameCenterMatchmakingSessionsV1MetricRow "
        "GameCenterMatchmakingSessionsV1MetricRowDataPoints "
        "GameCenterMatchmakingSessionsV1MetricRowDataPointsValues"
    ),
    "game_center_matchmaking_team": "GameCenterMatchmakingTeam",
    "game_center_matchmaking_team_assignment": "GameCenterMatchmakingTeamAssignment",
    "game_center_matchmaking_test_player_property": (
        "GameCenterMatchmakingTestPlayerProperty NewGameCenterMatchmakingTestPlayerProperty"
    ),
    "game_center_matchmaking_test_request": (
        "GameCenterMatchmakingTestRequest NewGameCenterMatchmakingTestRequest"
    ),
    "game_center_player_achievement_submission": "GameCenterPlayerAchievementSubmission",
    "game_center_score_moderation": "GameCenterScoreModeration",
    "http_header": "HttpHeader",
    "image_asset": "ImageAsset",
    "in_app_purchase": "InAppPurchase",
    "in_app_purchase_app_store_review_screenshot": "InAppPurchaseAppStoreReviewScreenshot",
    "in_app_purchase_availability": "InAppPurchaseAvailability",
    "in_app_purchase_content": "InAppPurchaseContent",
    "in_app_purchase_image": "InAppPurchaseImage",
    "in_app_purchase_image_v2": "InAppPurchaseImageV2",
    "in_app_purchase_localization": "InAppPurchaseLocalization",
    "in_app_purchase_localization_v2": "InAppPurchaseLocalizationV2",
    "in_app_purchase_offer_code": "InAppPurchaseOfferCode",
    "in_app_purchase_offer_code_custom_code": "InAppPurchaseOfferCodeCustomCode",
    "in_app_purchase_offer_code_one_time_use_code": "InAppPurchaseOfferCodeOneTimeUseCode",
    "in_app_purchase_offer_code_one_time_use_code_value": "InAppPurchaseOfferCodeOneTimeUseCodeValue",
    "in_app_purchase_offer_price": "InAppPurchaseOfferPrice NewInAppPurchaseOfferPrice",
    "in_app_purchase_price": "InAppPurchasePrice NewInAppPurchasePrice",
    "in_app_purchase_price_point": "InAppPurchasePricePoint",
    "in_app_purchase_price_schedule": "InAppPurchasePriceSchedule",
    "in_app_purchase_submission": "InAppPurchaseSubmission",
    "in_app_purchase_v2": "InAppPurchaseV2",
    "in_app_purchase_version": "InAppPurchaseVersion",
    "integer_range": "IntegerRange",
    "location": "Location",
    "marketplace_search_detail": "MarketplaceSearchDetail",
    "marketplace_webhook": "MarketplaceWebhook",
    "merchant_id": "MerchantId",
    "metrics_insight": "MetricsInsight MetricsInsightPopulations",
    "nomination": "Nomination",
    "pass_type_id": "PassTypeId",
    "perf_power_metric": "PerfPowerMetric",
    "prerelease_version": "PrereleaseVersion",
    "preview_frame_image": "PreviewFrameImage",
    "profile": "Profile",
    "promoted_purchase": "PromotedPurchase",
    "property": "Property",
    "retention_message": "RetentionMessage",
    "retention_message_localization": "RetentionMessageLocalization",
    "retention_message_version": "RetentionMessageVersion",
    "retention_offer": "RetentionOffer",
    "retention_offer_price": "NewRetentionOfferPrice RetentionOfferPrice",
    "review_submission": "ReviewSubmission",
    "review_submission_item": "ReviewSubmissionItem",
    "routing_app_coverage": "RoutingAppCoverage",
    "sandbox_tester_v2": "SandboxTesterV2",
    "sandbox_testers_clear_purchase_history_request_v2": "SandboxTestersClearPurchaseHistoryRequestV2",
    "scm_git_reference": "ScmGitReference",
    "scm_provider": "ScmProvider",
    "scm_provider_type": "ScmProviderType",
    "scm_pull_request": "ScmPullRequest",
    "scm_repository": "ScmRepository",
    "state_detail": "StateDetail",
    "subscription": "Subscription",
    "subscription_app_store_review_screenshot": "SubscriptionAppStoreReviewScreenshot",
    "subscription_availability": "SubscriptionAvailability",
    "subscription_grace_period": "SubscriptionGracePeriod",
    "subscription_group": "SubscriptionGroup",
    "subscription_group_localization": "SubscriptionGroupLocalization",
    "subscription_group_localization_v2": "SubscriptionGroupLocalizationV2",
    "subscription_group_submission": "SubscriptionGroupSubmission",
    "subscription_group_version": "SubscriptionGroupVersion",
    "subscription_image": "SubscriptionImage",
    "subscription_image_v2": "SubscriptionImageV2",
    "subscription_introductory_offer": (
        "NewSubscriptionIntroductoryOffer SubscriptionIntroductoryOffer"
    ),
    "subscription_localization": "SubscriptionLocalization",
    "subscription_localization_v2": "SubscriptionLocalizationV2",
    "subscription_offer_code": "SubscriptionOfferCode",
    "subscription_offer_code_custom_code": "SubscriptionOfferCodeCustomCode",
    "subscription_offer_code_one_time_use_code": "SubscriptionOfferCodeOneTimeUseCode",
    "subscription_offer_code_one_time_use_code_value": "SubscriptionOfferCodeOneTimeUseCodeValue",
    "subscription_offer_code_price": "NewSubscriptionOfferCodePrice SubscriptionOfferCodePrice",
    "subscription_plan_availability": "SubscriptionPlanAvailability",
    "subscription_price": "NewSubscriptionPrice SubscriptionPrice",
    "subscription_price_point": "NewSubscriptionPricePoint SubscriptionPricePoint",
    "subscription_price_tier_equalization": "SubscriptionPriceTierEqualization",
    "subscription_promotional_offer": "NewSubscriptionPromotionalOffer SubscriptionPromotionalOffer",
    "subscription_promotional_offer_price": (
        "NewSubscriptionPromotionalOfferPrice SubscriptionPromotionalOfferPrice"
    ),
    "subscription_submission": "SubscriptionSubmission",
    "subscription_version": "SubscriptionVersion",
    "territory": "NewTerritory Territory",
    "territory_age_rating": "TerritoryAgeRating",
    "territory_availability": "NewTerritoryAvailability TerritoryAvailability",
    "upload_operation": "UploadOperation",
    "user": "User",
    "user_invitation": "UserInvitation",
    "webhook": "Webhook",
    "webhook_delivery": ("WebhookDelivery WebhookDeliveryRequest WebhookDeliveryResponseValue"),
    "webhook_event": "WebhookEvent",
    "webhook_ping": "WebhookPing",
    "win_back_offer": "WinBackOffer",
    "win_back_offer_price": "NewWinBackOfferPrice WinBackOfferPrice",
    "xcode_metrics": (
        "XcodeMetrics XcodeMetricsInsights XcodeMetricsProductData "
        "XcodeMetricsProductDataMetricCategories "
        "XcodeMetricsProductDataMetricCategoriesMetrics "
        "XcodeMetricsProductDataMetricCategoriesMetricsDatasets "
        "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria "
        "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints "
        "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown "
        "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal "
        "XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys "
        "XcodeMetricsProductDataMetricCategoriesMetricsUnit"
    ),
    "xcode_overview": "XcodeOverview",
}

_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

TYPES = {
    "accessibilityDeclarations": "AccessibilityDeclaration",
    "actors": "Actor",
    "ageRatingDeclarations": "AgeRatingDeclaration",
    "alternativeDistributionDomains": "AlternativeDistributionDomain",
    "alternativeDistributionKeys": "AlternativeDistributionKey",
    "alternativeDistributionPackageDeltas": "AlternativeDistributionPackageDelta",
    "alternativeDistributionPackageVariants": "AlternativeDistributionPackageVariant",
    "alternativeDistributionPackageVersions": "AlternativeDistributionPackageVersion",
    "alternativeDistributionPackages": "AlternativeDistributionPackage",
    "analyticsReportInstances": "AnalyticsReportInstance",
    "analyticsReportRequests": "AnalyticsReportRequest",
    "analyticsReportSegments": "AnalyticsReportSegment",
    "analyticsReports": "AnalyticsReport",
    "androidToIosAppMappingDetails": "AndroidToIosAppMappingDetail",
    "appAssetLibraries": "AppAssetLibrary",
    "appAssetLibraryImages": "AppAssetLibraryImage",
    "appAssetLibraryPlacementOrderingRequests": "AppAssetLibraryPlacementOrderingRequest",
    "appAssetLibraryPlacements": "AppAssetLibraryPlacement",
    "appAssetLibraryRefData": "AppAssetLibraryRefDatum",
    "appAssetLibraryVideos": "AppAssetLibraryVideo",
    "appAvailabilities": "AppAvailabilityV2",
    "appCategories": "AppCategory",
    "appClipAdvancedExperienceImages": "AppClipAdvancedExperienceImage",
    "appClipAdvancedExperienceLocalizations": "AppClipAdvancedExperienceLocalization",
    "appClipAdvancedExperiences": "AppClipAdvancedExperience",
    "appClipAppStoreReviewDetails": "AppClipAppStoreReviewDetail",
    "appClipDefaultExperienceLocalizations": "AppClipDefaultExperienceLocalization",
    "appClipDefaultExperiences": "AppClipDefaultExperience",
    "appClipDomainStatuses": "AppClipDomainStatus",
    "appClipHeaderImages": "AppClipHeaderImage",
    "appClips": "AppClip",
    "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
    "appCustomProductPageVersions": "AppCustomProductPageVersion",
    "appCustomProductPages": "AppCustomProductPage",
    "appEncryptionDeclarationDocuments": "AppEncryptionDeclarationDocument",
    "appEncryptionDeclarations": "AppEncryptionDeclaration",
    "appEventLocalizations": "AppEventLocalization",
    "appEventScreenshots": "AppEventScreenshot",
    "appEventVideoClips": "AppEventVideoClip",
    "appEvents": "AppEvent",
    "appInfoLocalizations": "AppInfoLocalization",
    "appInfos": "AppInfo",
    "appKeywords": "AppKeyword",
    "appPreviewSets": "AppPreviewSet",
    "appPreviews": "AppPreview",
    "appPricePoints": "AppPricePointV3",
    "appPriceSchedules": "AppPriceSchedule",
    "appPrices": "AppPriceV2",
    "appScreenshotSets": "AppScreenshotSet",
    "appScreenshots": "AppScreenshot",
    "appStoreReviewAttachments": "AppStoreReviewAttachment",
    "appStoreReviewDetails": "AppStoreReviewDetail",
    "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
    "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
    "appStoreVersionExperiments": "AppStoreVersionExperimentV2",
    "appStoreVersionLocalizations": "AppStoreVersionLocalization",
    "appStoreVersionPhasedReleases": "AppStoreVersionPhasedRelease",
    "appStoreVersionPromotions": "AppStoreVersionPromotion",
    "appStoreVersionReleaseRequests": "AppStoreVersionReleaseRequest",
    "appStoreVersionSubmissions": "AppStoreVersionSubmission",
    "appStoreVersions": "AppStoreVersion",
    "appTags": "AppTag",
    "apps": "App",
    "backgroundAssetUploadFiles": "BackgroundAssetUploadFile",
    "backgroundAssetVersionAppStoreReleases": "BackgroundAssetVersionAppStoreRelease",
    "backgroundAssetVersionExternalBetaReleases": "BackgroundAssetVersionExternalBetaRelease",
    "backgroundAssetVersionInternalBetaReleases": "BackgroundAssetVersionInternalBetaRelease",
    "backgroundAssetVersions": "BackgroundAssetVersion",
    "backgroundAssets": "BackgroundAsset",
    "betaAppClipInvocationLocalizations": "BetaAppClipInvocationLocalization",
    "betaAppClipInvocations": "BetaAppClipInvocation",
    "betaAppLocalizations": "BetaAppLocalization",
    "betaAppReviewDetails": "BetaAppReviewDetail",
    "betaAppReviewSubmissions": "BetaAppReviewSubmission",
    "betaBuildLocalizations": "BetaBuildLocalization",
    "betaCrashLogs": "BetaCrashLog",
    "betaFeedbackCrashSubmissions": "BetaFeedbackCrashSubmission",
    "betaFeedbackScreenshotSubmissions": "BetaFeedbackScreenshotSubmission",
    "betaGroups": "BetaGroup",
    "betaLicenseAgreements": "BetaLicenseAgreement",
    "betaRecruitmentCriteria": "BetaRecruitmentCriterion",
    "betaRecruitmentCriterionCompatibleBuildChecks": "BetaRecruitmentCriterionCompatibleBuildCheck",
    "betaRecruitmentCriterionOptions": "BetaRecruitmentCriterionOption",
    "betaTesterInvitations": "BetaTesterInvitation",
    "betaTesters": "BetaTester",
    "buildBetaDetails": "BuildBetaDetail",
    "buildBetaNotifications": "BuildBetaNotification",
    "buildBundleFileSizes": "BuildBundleFileSize",
    "buildBundles": "BuildBundle",
    "buildIcons": "BuildIcon",
    "buildUploadFiles": "BuildUploadFile",
    "buildUploads": "BuildUpload",
    "builds": "Build",
    "bundleIdCapabilities": "BundleIdCapability",
    "bundleIds": "BundleId",
    "certificates": "Certificate",
    "ciArtifacts": "CiArtifact",
    "ciBuildActions": "CiBuildAction",
    "ciBuildRuns": "CiBuildRun",
    "ciIssues": "CiIssue",
    "ciMacOsVersions": "CiMacOsVersion",
    "ciProducts": "CiProduct",
    "ciTestResults": "CiTestResult",
    "ciWorkflows": "CiWorkflow",
    "ciXcodeVersions": "CiXcodeVersion",
    "customerReviewResponses": "CustomerReviewResponseV1",
    "customerReviewSummarizations": "CustomerReviewSummarization",
    "customerReviews": "CustomerReview",
    "devices": "Device",
    "diagnosticLogs": "DiagnosticLog",
    "diagnosticSignatures": "DiagnosticSignature",
    "endAppAvailabilityPreOrders": "EndAppAvailabilityPreOrder",
    "endUserLicenseAgreements": "EndUserLicenseAgreement",
    "gameCenterAchievementImages": "GameCenterAchievementImageV2",
    "gameCenterAchievementLocalizations": "GameCenterAchievementLocalizationV2",
    "gameCenterAchievementReleases": "GameCenterAchievementRelease",
    "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
    "gameCenterAchievements": "GameCenterAchievementV2",
    "gameCenterActivities": "GameCenterActivity",
    "gameCenterActivityImages": "GameCenterActivityImage",
    "gameCenterActivityLocalizations": "GameCenterActivityLocalization",
    "gameCenterActivityVersionReleases": "GameCenterActivityVersionRelease",
    "gameCenterActivityVersions": "GameCenterActivityVersion",
    "gameCenterAppVersions": "GameCenterAppVersion",
    "gameCenterChallengeImages": "GameCenterChallengeImage",
    "gameCenterChallengeLocalizations": "GameCenterChallengeLocalization",
    "gameCenterChallengeVersionReleases": "GameCenterChallengeVersionRelease",
    "gameCenterChallengeVersions": "GameCenterChallengeVersion",
    "gameCenterChallenges": "GameCenterChallenge",
    "gameCenterDetailPlayers": "GameCenterDetailPlayer",
    "gameCenterDetails": "GameCenterDetail",
    "gameCenterEnabledVersions": "GameCenterEnabledVersion",
    "gameCenterGroups": "GameCenterGroup",
    "gameCenterLeaderboardEntrySubmissions": "GameCenterLeaderboardEntrySubmission",
    "gameCenterLeaderboardImages": "GameCenterLeaderboardImageV2",
    "gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalizationV2",
    "gameCenterLeaderboardReleases": "GameCenterLeaderboardRelease",
    "gameCenterLeaderboardSetImages": "GameCenterLeaderboardSetImageV2",
    "gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalizationV2",
    "gameCenterLeaderboardSetMemberLocalizations": "GameCenterLeaderboardSetMemberLocalization",
    "gameCenterLeaderboardSetReleases": "GameCenterLeaderboardSetRelease",
    "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
    "gameCenterLeaderboardSets": "GameCenterLeaderboardSetV2",
    "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
    "gameCenterLeaderboards": "GameCenterLeaderboardV2",
    "gameCenterMatchmakingQueues": "GameCenterMatchmakingQueue",
    "gameCenterMatchmakingRuleSetTests": "GameCenterMatchmakingRuleSetTest",
    "gameCenterMatchmakingRuleSets": "GameCenterMatchmakingRuleSet",
    "gameCenterMatchmakingRules": "GameCenterMatchmakingRule",
    "gameCenterMatchmakingTeams": "GameCenterMatchmakingTeam",
    "gameCenterMatchmakingTestPlayerProperties": "GameCenterMatchmakingTestPlayerProperty",
    "gameCenterMatchmakingTestRequests": "GameCenterMatchmakingTestRequest",
    "gameCenterPlayerAchievementSubmissions": "GameCenterPlayerAchievementSubmission",
    "gameCenterScoreModerations": "GameCenterScoreModeration",
    "inAppPurchaseAppStoreReviewScreenshots": "InAppPurchaseAppStoreReviewScreenshot",
    "inAppPurchaseAvailabilities": "InAppPurchaseAvailability",
    "inAppPurchaseContents": "InAppPurchaseContent",
    "inAppPurchaseImages": "InAppPurchaseImageV2",
    "inAppPurchaseLocalizations": "InAppPurchaseLocalizationV2",
    "inAppPurchaseOfferCodeCustomCodes": "InAppPurchaseOfferCodeCustomCode",
    "inAppPurchaseOfferCodeOneTimeUseCodeValues": "InAppPurchaseOfferCodeOneTimeUseCodeValue",
    "inAppPurchaseOfferCodeOneTimeUseCodes": "InAppPurchaseOfferCodeOneTimeUseCode",
    "inAppPurchaseOfferCodes": "InAppPurchaseOfferCode",
    "inAppPurchaseOfferPrices": "InAppPurchaseOfferPrice",
    "inAppPurchasePricePoints": "InAppPurchasePricePoint",
    "inAppPurchasePriceSchedules": "InAppPurchasePriceSchedule",
    "inAppPurchasePrices": "InAppPurchasePrice",
    "inAppPurchaseSubmissions": "InAppPurchaseSubmission",
    "inAppPurchaseVersions": "InAppPurchaseVersion",
    "inAppPurchases": "InAppPurchaseV2",
    "marketplaceSearchDetails": "MarketplaceSearchDetail",
    "marketplaceWebhooks": "MarketplaceWebhook",
    "merchantIds": "MerchantId",
    "nominations": "Nomination",
    "passTypeIds": "PassTypeId",
    "perfPowerMetrics": "PerfPowerMetric",
    "preReleaseVersions": "PrereleaseVersion",
    "profiles": "Profile",
    "promotedPurchases": "PromotedPurchase",
    "retentionMessageLocalizations": "RetentionMessageLocalization",
    "retentionMessageVersions": "RetentionMessageVersion",
    "retentionMessages": "RetentionMessage",
    "retentionOfferPrices": "RetentionOfferPrice",
    "retentionOffers": "RetentionOffer",
    "reviewSubmissionItems": "ReviewSubmissionItem",
    "reviewSubmissions": "ReviewSubmission",
    "routingAppCoverages": "RoutingAppCoverage",
    "sandboxTesters": "SandboxTesterV2",
    "sandboxTestersClearPurchaseHistoryRequest": "SandboxTestersClearPurchaseHistoryRequestV2",
    "scmGitReferences": "ScmGitReference",
    "scmProviders": "ScmProvider",
    "scmPullRequests": "ScmPullRequest",
    "scmRepositories": "ScmRepository",
    "subscriptionAppStoreReviewScreenshots": "SubscriptionAppStoreReviewScreenshot",
    "subscriptionAvailabilities": "SubscriptionAvailability",
    "subscriptionGracePeriods": "SubscriptionGracePeriod",
    "subscriptionGroupLocalizations": "SubscriptionGroupLocalizationV2",
    "subscriptionGroupSubmissions": "SubscriptionGroupSubmission",
    "subscriptionGroupVersions": "SubscriptionGroupVersion",
    "subscriptionGroups": "SubscriptionGroup",
    "subscriptionImages": "SubscriptionImageV2",
    "subscriptionIntroductoryOffers": "SubscriptionIntroductoryOffer",
    "subscriptionLocalizations": "SubscriptionLocalizationV2",
    "subscriptionOfferCodeCustomCodes": "SubscriptionOfferCodeCustomCode",
    "subscriptionOfferCodeOneTimeUseCodeValues": "SubscriptionOfferCodeOneTimeUseCodeValue",
    "subscriptionOfferCodeOneTimeUseCodes": "SubscriptionOfferCodeOneTimeUseCode",
    "subscriptionOfferCodePrices": "SubscriptionOfferCodePrice",
    "subscriptionOfferCodes": "SubscriptionOfferCode",
    "subscriptionPlanAvailabilities": "SubscriptionPlanAvailability",
    "subscriptionPricePoints": "SubscriptionPricePoint",
    "subscriptionPriceTierEqualizations": "SubscriptionPriceTierEqualization",
    "subscriptionPrices": "SubscriptionPrice",
    "subscriptionPromotionalOfferPrices": "SubscriptionPromotionalOfferPrice",
    "subscriptionPromotionalOffers": "SubscriptionPromotionalOffer",
    "subscriptionSubmissions": "SubscriptionSubmission",
    "subscriptionVersions": "SubscriptionVersion",
    "subscriptions": "Subscription",
    "territories": "Territory",
    "territoryAgeRatings": "TerritoryAgeRating",
    "territoryAvailabilities": "TerritoryAvailability",
    "userInvitations": "UserInvitation",
    "users": "User",
    "webhookDeliveries": "WebhookDelivery",
    "webhookEvents": "WebhookEvent",
    "webhookPings": "WebhookPing",
    "webhooks": "Webhook",
    "winBackOfferPrices": "WinBackOfferPrice",
    "winBackOffers": "WinBackOffer",
}
"""Apple's type -> the model that it stands for where an answer says nothing else."""


def __getattr__(name: str) -> Any:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return found


def __dir__() -> list[str]:
    return list(__all__)
