"""The low-level client: one namespace for each resource of Apple's, imported at first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import did_you_mean
from ..namespace import AsyncSender, Sender

if TYPE_CHECKING:
    from . import (
        accessibility_declarations,
        actors,
        age_rating_declarations,
        alternative_distribution_domains,
        alternative_distribution_keys,
        alternative_distribution_package_deltas,
        alternative_distribution_package_variants,
        alternative_distribution_package_versions,
        alternative_distribution_packages,
        analytics_report_instances,
        analytics_report_requests,
        analytics_report_segments,
        analytics_reports,
        android_to_ios_app_mapping_details,
        app_asset_libraries,
        app_asset_library_images,
        app_asset_library_placement_ordering_requests,
        app_asset_library_placements,
        app_asset_library_ref_data,
        app_asset_library_videos,
        app_availabilities_v2,
        app_categories,
        app_clip_advanced_experience_images,
        app_clip_advanced_experiences,
        app_clip_app_store_review_details,
        app_clip_default_experience_localizations,
        app_clip_default_experiences,
        app_clip_header_images,
        app_clips,
        app_custom_product_page_localizations,
        app_custom_product_page_versions,
        app_custom_product_pages,
        app_encryption_declaration_documents,
        app_encryption_declarations,
        app_event_localizations,
        app_event_screenshots,
        app_event_video_clips,
        app_events,
        app_info_localizations,
        app_infos,
        app_preview_sets,
        app_previews,
        app_price_points_v3,
        app_price_schedules,
        app_screenshot_sets,
        app_screenshots,
        app_store_review_attachments,
        app_store_review_details,
        app_store_version_experiment_treatment_localizations,
        app_store_version_experiment_treatments,
        app_store_version_experiments,
        app_store_version_experiments_v2,
        app_store_version_localizations,
        app_store_version_phased_releases,
        app_store_version_promotions,
        app_store_version_release_requests,
        app_store_version_submissions,
        app_store_versions,
        app_tags,
        apps,
        background_asset_upload_files,
        background_asset_version_app_store_releases,
        background_asset_version_external_beta_releases,
        background_asset_version_internal_beta_releases,
        background_asset_versions,
        background_assets,
        beta_app_clip_invocation_localizations,
        beta_app_clip_invocations,
        beta_app_localizations,
        beta_app_review_details,
        beta_app_review_submissions,
        beta_build_localizations,
        beta_crash_logs,
        beta_feedback_crash_submissions,
        beta_feedback_screenshot_submissions,
        beta_groups,
        beta_license_agreements,
        beta_recruitment_criteria,
        beta_recruitment_criterion_options,
        beta_tester_invitations,
        beta_testers,
        build_beta_details,
        build_beta_notifications,
        build_bundles,
        build_upload_files,
        build_uploads,
        builds,
        bundle_id_capabilities,
        bundle_ids,
        certificates,
        ci_artifacts,
        ci_build_actions,
        ci_build_runs,
        ci_issues,
        ci_mac_os_versions,
        ci_products,
        ci_test_results,
        ci_workflows,
        ci_xcode_versions,
        customer_review_responses,
        customer_reviews,
        devices,
        diagnostic_signatures,
        end_app_availability_pre_orders,
        end_user_license_agreements,
        finance_reports,
        game_center_achievement_images,
        game_center_achievement_images_v2,
        game_center_achievement_localizations,
        game_center_achievement_localizations_v2,
        game_center_achievement_releases,
        game_center_achievement_versions_v2,
        game_center_achievements,
        game_center_achievements_v2,
        game_center_activities,
        game_center_activity_images,
        game_center_activity_localizations,
        game_center_activity_version_releases,
        game_center_activity_versions,
        game_center_app_versions,
        game_center_challenge_images,
        game_center_challenge_localizations,
        game_center_challenge_version_releases,
        game_center_challenge_versions,
        game_center_challenges,
        game_center_detail_players,
        game_center_details,
        game_center_enabled_versions,
        game_center_groups,
        game_center_leaderboard_entry_submissions,
        game_center_leaderboard_images,
        game_center_leaderboard_images_v2,
        game_center_leaderboard_localizations,
        game_center_leaderboard_localizations_v2,
        game_center_leaderboard_releases,
        game_center_leaderboard_set_images,
        game_center_leaderboard_set_images_v2,
        game_center_leaderboard_set_localizations,
        game_center_leaderboard_set_localizations_v2,
        game_center_leaderboard_set_member_localizations,
        game_center_leaderboard_set_releases,
        game_center_leaderboard_set_versions_v2,
        game_center_leaderboard_sets,
        game_center_leaderboard_sets_v2,
        game_center_leaderboard_versions_v2,
        game_center_leaderboards,
        game_center_leaderboards_v2,
        game_center_matchmaking_queues,
        game_center_matchmaking_rule_set_tests,
        game_center_matchmaking_rule_sets,
        game_center_matchmaking_rules,
        game_center_matchmaking_teams,
        game_center_player_achievement_submissions,
        game_center_score_moderations,
        in_app_purchase_app_store_review_screenshots,
        in_app_purchase_availabilities,
        in_app_purchase_contents,
        in_app_purchase_images,
        in_app_purchase_images_v2,
        in_app_purchase_localizations,
        in_app_purchase_localizations_v2,
        in_app_purchase_offer_code_custom_codes,
        in_app_purchase_offer_code_one_time_use_codes,
        in_app_purchase_offer_codes,
        in_app_purchase_price_points,
        in_app_purchase_price_schedules,
        in_app_purchase_submissions,
        in_app_purchase_versions,
        in_app_purchases,
        in_app_purchases_v2,
        marketplace_search_details,
        marketplace_webhooks,
        merchant_ids,
        nominations,
        pass_type_ids,
        pre_release_versions,
        profiles,
        promoted_purchases,
        retention_message_localizations,
        retention_message_versions,
        retention_messages,
        retention_offers,
        review_submission_items,
        review_submissions,
        routing_app_coverages,
        sales_reports,
        sandbox_testers_clear_purchase_history_request_v2,
        sandbox_testers_v2,
        scm_git_references,
        scm_providers,
        scm_pull_requests,
        scm_repositories,
        subscription_app_store_review_screenshots,
        subscription_availabilities,
        subscription_grace_periods,
        subscription_group_localizations,
        subscription_group_localizations_v2,
        subscription_group_submissions,
        subscription_group_versions,
        subscription_groups,
        subscription_images,
        subscription_images_v2,
        subscription_introductory_offers,
        subscription_localizations,
        subscription_localizations_v2,
        subscription_offer_code_custom_codes,
        subscription_offer_code_one_time_use_codes,
        subscription_offer_codes,
        subscription_plan_availabilities,
        subscription_price_points,
        subscription_price_tier_equalizations,
        subscription_prices,
        subscription_promotional_offers,
        subscription_submissions,
        subscription_versions,
        subscriptions,
        territories,
        territory_availabilities,
        user_invitations,
        users,
        webhook_deliveries,
        webhook_pings,
        webhooks,
        win_back_offers,
    )
    from .accessibility_declarations import (
        AccessibilityDeclarations,
        AsyncAccessibilityDeclarations,
    )
    from .actors import Actors, AsyncActors
    from .age_rating_declarations import AgeRatingDeclarations, AsyncAgeRatingDeclarations
    from .alternative_distribution_domains import (
        AlternativeDistributionDomains,
        AsyncAlternativeDistributionDomains,
    )
    from .alternative_distribution_keys import (
        AlternativeDistributionKeys,
        AsyncAlternativeDistributionKeys,
    )
    from .alternative_distribution_package_deltas import (
        AlternativeDistributionPackageDeltas,
        AsyncAlternativeDistributionPackageDeltas,
    )
    from .alternative_distribution_package_variants import (
        AlternativeDistributionPackageVariants,
        AsyncAlternativeDistributionPackageVariants,
    )
    from .alternative_distribution_package_versions import (
        AlternativeDistributionPackageVersions,
        AsyncAlternativeDistributionPackageVersions,
    )
    from .alternative_distribution_packages import (
        AlternativeDistributionPackages,
        AsyncAlternativeDistributionPackages,
    )
    from .analytics_report_instances import AnalyticsReportInstances, AsyncAnalyticsReportInstances
    from .analytics_report_requests import AnalyticsReportRequests, AsyncAnalyticsReportRequests
    from .analytics_report_segments import AnalyticsReportSegments, AsyncAnalyticsReportSegments
    from .analytics_reports import AnalyticsReports, AsyncAnalyticsReports
    from .android_to_ios_app_mapping_details import (
        AndroidToIosAppMappingDetails,
        AsyncAndroidToIosAppMappingDetails,
    )
    from .app_asset_libraries import AppAssetLibraries, AsyncAppAssetLibraries
    from .app_asset_library_images import AppAssetLibraryImages, AsyncAppAssetLibraryImages
    from .app_asset_library_placement_ordering_requests import (
        AppAssetLibraryPlacementOrderingRequests,
        AsyncAppAssetLibraryPlacementOrderingRequests,
    )
    from .app_asset_library_placements import (
        AppAssetLibraryPlacements,
        AsyncAppAssetLibraryPlacements,
    )
    from .app_asset_library_ref_data import AppAssetLibraryRefData, AsyncAppAssetLibraryRefData
    from .app_asset_library_videos import AppAssetLibraryVideos, AsyncAppAssetLibraryVideos
    from .app_availabilities_v2 import AppAvailabilitiesV2, AsyncAppAvailabilitiesV2
    from .app_categories import AppCategories, AsyncAppCategories
    from .app_clip_advanced_experience_images import (
        AppClipAdvancedExperienceImages,
        AsyncAppClipAdvancedExperienceImages,
    )
    from .app_clip_advanced_experiences import (
        AppClipAdvancedExperiences,
        AsyncAppClipAdvancedExperiences,
    )
    from .app_clip_app_store_review_details import (
        AppClipAppStoreReviewDetails,
        AsyncAppClipAppStoreReviewDetails,
    )
    from .app_clip_default_experience_localizations import (
        AppClipDefaultExperienceLocalizations,
        AsyncAppClipDefaultExperienceLocalizations,
    )
    from .app_clip_default_experiences import (
        AppClipDefaultExperiences,
        AsyncAppClipDefaultExperiences,
    )
    from .app_clip_header_images import AppClipHeaderImages, AsyncAppClipHeaderImages
    from .app_clips import AppClips, AsyncAppClips
    from .app_custom_product_page_localizations import (
        AppCustomProductPageLocalizations,
        AsyncAppCustomProductPageLocalizations,
    )
    from .app_custom_product_page_versions import (
        AppCustomProductPageVersions,
        AsyncAppCustomProductPageVersions,
    )
    from .app_custom_product_pages import AppCustomProductPages, AsyncAppCustomProductPages
    from .app_encryption_declaration_documents import (
        AppEncryptionDeclarationDocuments,
        AsyncAppEncryptionDeclarationDocuments,
    )
    from .app_encryption_declarations import (
        AppEncryptionDeclarations,
        AsyncAppEncryptionDeclarations,
    )
    from .app_event_localizations import AppEventLocalizations, AsyncAppEventLocalizations
    from .app_event_screenshots import AppEventScreenshots, AsyncAppEventScreenshots
    from .app_event_video_clips import AppEventVideoClips, AsyncAppEventVideoClips
    from .app_events import AppEvents, AsyncAppEvents
    from .app_info_localizations import AppInfoLocalizations, AsyncAppInfoLocalizations
    from .app_infos import AppInfos, AsyncAppInfos
    from .app_preview_sets import AppPreviewSets, AsyncAppPreviewSets
    from .app_previews import AppPreviews, AsyncAppPreviews
    from .app_price_points_v3 import AppPricePointsV3, AsyncAppPricePointsV3
    from .app_price_schedules import AppPriceSchedules, AsyncAppPriceSchedules
    from .app_screenshot_sets import AppScreenshotSets, AsyncAppScreenshotSets
    from .app_screenshots import AppScreenshots, AsyncAppScreenshots
    from .app_store_review_attachments import (
        AppStoreReviewAttachments,
        AsyncAppStoreReviewAttachments,
    )
    from .app_store_review_details import AppStoreReviewDetails, AsyncAppStoreReviewDetails
    from .app_store_version_experiment_treatment_localizations import (
        AppStoreVersionExperimentTreatmentLocalizations,
        AsyncAppStoreVersionExperimentTreatmentLocalizations,
    )
    from .app_store_version_experiment_treatments import (
        AppStoreVersionExperimentTreatments,
        AsyncAppStoreVersionExperimentTreatments,
    )
    from .app_store_version_experiments import (
        AppStoreVersionExperiments,
        AsyncAppStoreVersionExperiments,
    )
    from .app_store_version_experiments_v2 import (
        AppStoreVersionExperimentsV2,
        AsyncAppStoreVersionExperimentsV2,
    )
    from .app_store_version_localizations import (
        AppStoreVersionLocalizations,
        AsyncAppStoreVersionLocalizations,
    )
    from .app_store_version_phased_releases import (
        AppStoreVersionPhasedReleases,
        AsyncAppStoreVersionPhasedReleases,
    )
    from .app_store_version_promotions import (
        AppStoreVersionPromotions,
        AsyncAppStoreVersionPromotions,
    )
    from .app_store_version_release_requests import (
        AppStoreVersionReleaseRequests,
        AsyncAppStoreVersionReleaseRequests,
    )
    from .app_store_version_submissions import (
        AppStoreVersionSubmissions,
        AsyncAppStoreVersionSubmissions,
    )
    from .app_store_versions import AppStoreVersions, AsyncAppStoreVersions
    from .app_tags import AppTags, AsyncAppTags
    from .apps import Apps, AsyncApps
    from .background_asset_upload_files import (
        AsyncBackgroundAssetUploadFiles,
        BackgroundAssetUploadFiles,
    )
    from .background_asset_version_app_store_releases import (
        AsyncBackgroundAssetVersionAppStoreReleases,
        BackgroundAssetVersionAppStoreReleases,
    )
    from .background_asset_version_external_beta_releases import (
        AsyncBackgroundAssetVersionExternalBetaReleases,
        BackgroundAssetVersionExternalBetaReleases,
    )
    from .background_asset_version_internal_beta_releases import (
        AsyncBackgroundAssetVersionInternalBetaReleases,
        BackgroundAssetVersionInternalBetaReleases,
    )
    from .background_asset_versions import AsyncBackgroundAssetVersions, BackgroundAssetVersions
    from .background_assets import AsyncBackgroundAssets, BackgroundAssets
    from .beta_app_clip_invocation_localizations import (
        AsyncBetaAppClipInvocationLocalizations,
        BetaAppClipInvocationLocalizations,
    )
    from .beta_app_clip_invocations import AsyncBetaAppClipInvocations, BetaAppClipInvocations
    from .beta_app_localizations import AsyncBetaAppLocalizations, BetaAppLocalizations
    from .beta_app_review_details import AsyncBetaAppReviewDetails, BetaAppReviewDetails
    from .beta_app_review_submissions import AsyncBetaAppReviewSubmissions, BetaAppReviewSubmissions
    from .beta_build_localizations import AsyncBetaBuildLocalizations, BetaBuildLocalizations
    from .beta_crash_logs import AsyncBetaCrashLogs, BetaCrashLogs
    from .beta_feedback_crash_submissions import (
        AsyncBetaFeedbackCrashSubmissions,
        BetaFeedbackCrashSubmissions,
    )
    from .beta_feedback_screenshot_submissions import (
        AsyncBetaFeedbackScreenshotSubmissions,
        BetaFeedbackScreenshotSubmissions,
    )
    from .beta_groups import AsyncBetaGroups, BetaGroups
    from .beta_license_agreements import AsyncBetaLicenseAgreements, BetaLicenseAgreements
    from .beta_recruitment_criteria import AsyncBetaRecruitmentCriteria, BetaRecruitmentCriteria
    from .beta_recruitment_criterion_options import (
        AsyncBetaRecruitmentCriterionOptions,
        BetaRecruitmentCriterionOptions,
    )
    from .beta_tester_invitations import AsyncBetaTesterInvitations, BetaTesterInvitations
    from .beta_testers import AsyncBetaTesters, BetaTesters
    from .build_beta_details import AsyncBuildBetaDetails, BuildBetaDetails
    from .build_beta_notifications import AsyncBuildBetaNotifications, BuildBetaNotifications
    from .build_bundles import AsyncBuildBundles, BuildBundles
    from .build_upload_files import AsyncBuildUploadFiles, BuildUploadFiles
    from .build_uploads import AsyncBuildUploads, BuildUploads
    from .builds import AsyncBuilds, Builds
    from .bundle_id_capabilities import AsyncBundleIdCapabilities, BundleIdCapabilities
    from .bundle_ids import AsyncBundleIds, BundleIds
    from .certificates import AsyncCertificates, Certificates
    from .ci_artifacts import AsyncCiArtifacts, CiArtifacts
    from .ci_build_actions import AsyncCiBuildActions, CiBuildActions
    from .ci_build_runs import AsyncCiBuildRuns, CiBuildRuns
    from .ci_issues import AsyncCiIssues, CiIssues
    from .ci_mac_os_versions import AsyncCiMacOsVersions, CiMacOsVersions
    from .ci_products import AsyncCiProducts, CiProducts
    from .ci_test_results import AsyncCiTestResults, CiTestResults
    from .ci_workflows import AsyncCiWorkflows, CiWorkflows
    from .ci_xcode_versions import AsyncCiXcodeVersions, CiXcodeVersions
    from .customer_review_responses import AsyncCustomerReviewResponses, CustomerReviewResponses
    from .customer_reviews import AsyncCustomerReviews, CustomerReviews
    from .devices import AsyncDevices, Devices
    from .diagnostic_signatures import AsyncDiagnosticSignatures, DiagnosticSignatures
    from .end_app_availability_pre_orders import (
        AsyncEndAppAvailabilityPreOrders,
        EndAppAvailabilityPreOrders,
    )
    from .end_user_license_agreements import AsyncEndUserLicenseAgreements, EndUserLicenseAgreements
    from .finance_reports import AsyncFinanceReports, FinanceReports
    from .game_center_achievement_images import (
        AsyncGameCenterAchievementImages,
        GameCenterAchievementImages,
    )
    from .game_center_achievement_images_v2 import (
        AsyncGameCenterAchievementImagesV2,
        GameCenterAchievementImagesV2,
    )
    from .game_center_achievement_localizations import (
        AsyncGameCenterAchievementLocalizations,
        GameCenterAchievementLocalizations,
    )
    from .game_center_achievement_localizations_v2 import (
        AsyncGameCenterAchievementLocalizationsV2,
        GameCenterAchievementLocalizationsV2,
    )
    from .game_center_achievement_releases import (
        AsyncGameCenterAchievementReleases,
        GameCenterAchievementReleases,
    )
    from .game_center_achievement_versions_v2 import (
        AsyncGameCenterAchievementVersionsV2,
        GameCenterAchievementVersionsV2,
    )
    from .game_center_achievements import AsyncGameCenterAchievements, GameCenterAchievements
    from .game_center_achievements_v2 import AsyncGameCenterAchievementsV2, GameCenterAchievementsV2
    from .game_center_activities import AsyncGameCenterActivities, GameCenterActivities
    from .game_center_activity_images import AsyncGameCenterActivityImages, GameCenterActivityImages
    from .game_center_activity_localizations import (
        AsyncGameCenterActivityLocalizations,
        GameCenterActivityLocalizations,
    )
    from .game_center_activity_version_releases import (
        AsyncGameCenterActivityVersionReleases,
        GameCenterActivityVersionReleases,
    )
    from .game_center_activity_versions import (
        AsyncGameCenterActivityVersions,
        GameCenterActivityVersions,
    )
    from .game_center_app_versions import AsyncGameCenterAppVersions, GameCenterAppVersions
    from .game_center_challenge_images import (
        AsyncGameCenterChallengeImages,
        GameCenterChallengeImages,
    )
    from .game_center_challenge_localizations import (
        AsyncGameCenterChallengeLocalizations,
        GameCenterChallengeLocalizations,
    )
    from .game_center_challenge_version_releases import (
        AsyncGameCenterChallengeVersionReleases,
        GameCenterChallengeVersionReleases,
    )
    from .game_center_challenge_versions import (
        AsyncGameCenterChallengeVersions,
        GameCenterChallengeVersions,
    )
    from .game_center_challenges import AsyncGameCenterChallenges, GameCenterChallenges
    from .game_center_detail_players import AsyncGameCenterDetailPlayers, GameCenterDetailPlayers
    from .game_center_details import AsyncGameCenterDetails, GameCenterDetails
    from .game_center_enabled_versions import (
        AsyncGameCenterEnabledVersions,
        GameCenterEnabledVersions,
    )
    from .game_center_groups import AsyncGameCenterGroups, GameCenterGroups
    from .game_center_leaderboard_entry_submissions import (
        AsyncGameCenterLeaderboardEntrySubmissions,
        GameCenterLeaderboardEntrySubmissions,
    )
    from .game_center_leaderboard_images import (
        AsyncGameCenterLeaderboardImages,
        GameCenterLeaderboardImages,
    )
    from .game_center_leaderboard_images_v2 import (
        AsyncGameCenterLeaderboardImagesV2,
        GameCenterLeaderboardImagesV2,
    )
    from .game_center_leaderboard_localizations import (
        AsyncGameCenterLeaderboardLocalizations,
        GameCenterLeaderboardLocalizations,
    )
    from .game_center_leaderboard_localizations_v2 import (
        AsyncGameCenterLeaderboardLocalizationsV2,
        GameCenterLeaderboardLocalizationsV2,
    )
    from .game_center_leaderboard_releases import (
        AsyncGameCenterLeaderboardReleases,
        GameCenterLeaderboardReleases,
    )
    from .game_center_leaderboard_set_images import (
        AsyncGameCenterLeaderboardSetImages,
        GameCenterLeaderboardSetImages,
    )
    from .game_center_leaderboard_set_images_v2 import (
        AsyncGameCenterLeaderboardSetImagesV2,
        GameCenterLeaderboardSetImagesV2,
    )
    from .game_center_leaderboard_set_localizations import (
        AsyncGameCenterLeaderboardSetLocalizations,
        GameCenterLeaderboardSetLocalizations,
    )
    from .game_center_leaderboard_set_localizations_v2 import (
        AsyncGameCenterLeaderboardSetLocalizationsV2,
        GameCenterLeaderboardSetLocalizationsV2,
    )
    from .game_center_leaderboard_set_member_localizations import (
        AsyncGameCenterLeaderboardSetMemberLocalizations,
        GameCenterLeaderboardSetMemberLocalizations,
    )
    from .game_center_leaderboard_set_releases import (
        AsyncGameCenterLeaderboardSetReleases,
        GameCenterLeaderboardSetReleases,
    )
    from .game_center_leaderboard_set_versions_v2 import (
        AsyncGameCenterLeaderboardSetVersionsV2,
        GameCenterLeaderboardSetVersionsV2,
    )
    from .game_center_leaderboard_sets import (
        AsyncGameCenterLeaderboardSets,
        GameCenterLeaderboardSets,
    )
    from .game_center_leaderboard_sets_v2 import (
        AsyncGameCenterLeaderboardSetsV2,
        GameCenterLeaderboardSetsV2,
    )
    from .game_center_leaderboard_versions_v2 import (
        AsyncGameCenterLeaderboardVersionsV2,
        GameCenterLeaderboardVersionsV2,
    )
    from .game_center_leaderboards import AsyncGameCenterLeaderboards, GameCenterLeaderboards
    from .game_center_leaderboards_v2 import AsyncGameCenterLeaderboardsV2, GameCenterLeaderboardsV2
    from .game_center_matchmaking_queues import (
        AsyncGameCenterMatchmakingQueues,
        GameCenterMatchmakingQueues,
    )
    from .game_center_matchmaking_rule_set_tests import (
        AsyncGameCenterMatchmakingRuleSetTests,
        GameCenterMatchmakingRuleSetTests,
    )
    from .game_center_matchmaking_rule_sets import (
        AsyncGameCenterMatchmakingRuleSets,
        GameCenterMatchmakingRuleSets,
    )
    from .game_center_matchmaking_rules import (
        AsyncGameCenterMatchmakingRules,
        GameCenterMatchmakingRules,
    )
    from .game_center_matchmaking_teams import (
        AsyncGameCenterMatchmakingTeams,
        GameCenterMatchmakingTeams,
    )
    from .game_center_player_achievement_submissions import (
        AsyncGameCenterPlayerAchievementSubmissions,
        GameCenterPlayerAchievementSubmissions,
    )
    from .game_center_score_moderations import (
        AsyncGameCenterScoreModerations,
        GameCenterScoreModerations,
    )
    from .in_app_purchase_app_store_review_screenshots import (
        AsyncInAppPurchaseAppStoreReviewScreenshots,
        InAppPurchaseAppStoreReviewScreenshots,
    )
    from .in_app_purchase_availabilities import (
        AsyncInAppPurchaseAvailabilities,
        InAppPurchaseAvailabilities,
    )
    from .in_app_purchase_contents import AsyncInAppPurchaseContents, InAppPurchaseContents
    from .in_app_purchase_images import AsyncInAppPurchaseImages, InAppPurchaseImages
    from .in_app_purchase_images_v2 import AsyncInAppPurchaseImagesV2, InAppPurchaseImagesV2
    from .in_app_purchase_localizations import (
        AsyncInAppPurchaseLocalizations,
        InAppPurchaseLocalizations,
    )
    from .in_app_purchase_localizations_v2 import (
        AsyncInAppPurchaseLocalizationsV2,
        InAppPurchaseLocalizationsV2,
    )
    from .in_app_purchase_offer_code_custom_codes import (
        AsyncInAppPurchaseOfferCodeCustomCodes,
        InAppPurchaseOfferCodeCustomCodes,
    )
    from .in_app_purchase_offer_code_one_time_use_codes import (
        AsyncInAppPurchaseOfferCodeOneTimeUseCodes,
        InAppPurchaseOfferCodeOneTimeUseCodes,
    )
    from .in_app_purchase_offer_codes import AsyncInAppPurchaseOfferCodes, InAppPurchaseOfferCodes
    from .in_app_purchase_price_points import (
        AsyncInAppPurchasePricePoints,
        InAppPurchasePricePoints,
    )
    from .in_app_purchase_price_schedules import (
        AsyncInAppPurchasePriceSchedules,
        InAppPurchasePriceSchedules,
    )
    from .in_app_purchase_submissions import AsyncInAppPurchaseSubmissions, InAppPurchaseSubmissions
    from .in_app_purchase_versions import AsyncInAppPurchaseVersions, InAppPurchaseVersions
    from .in_app_purchases import AsyncInAppPurchases, InAppPurchases
    from .in_app_purchases_v2 import AsyncInAppPurchasesV2, InAppPurchasesV2
    from .marketplace_search_details import AsyncMarketplaceSearchDetails, MarketplaceSearchDetails
    from .marketplace_webhooks import AsyncMarketplaceWebhooks, MarketplaceWebhooks
    from .merchant_ids import AsyncMerchantIds, MerchantIds
    from .nominations import AsyncNominations, Nominations
    from .pass_type_ids import AsyncPassTypeIds, PassTypeIds
    from .pre_release_versions import AsyncPreReleaseVersions, PreReleaseVersions
    from .profiles import AsyncProfiles, Profiles
    from .promoted_purchases import AsyncPromotedPurchases, PromotedPurchases
    from .retention_message_localizations import (
        AsyncRetentionMessageLocalizations,
        RetentionMessageLocalizations,
    )
    from .retention_message_versions import AsyncRetentionMessageVersions, RetentionMessageVersions
    from .retention_messages import AsyncRetentionMessages, RetentionMessages
    from .retention_offers import AsyncRetentionOffers, RetentionOffers
    from .review_submission_items import AsyncReviewSubmissionItems, ReviewSubmissionItems
    from .review_submissions import AsyncReviewSubmissions, ReviewSubmissions
    from .routing_app_coverages import AsyncRoutingAppCoverages, RoutingAppCoverages
    from .sales_reports import AsyncSalesReports, SalesReports
    from .sandbox_testers_clear_purchase_history_request_v2 import (
        AsyncSandboxTestersClearPurchaseHistoryRequestV2Namespace,
        SandboxTestersClearPurchaseHistoryRequestV2Namespace,
    )
    from .sandbox_testers_v2 import AsyncSandboxTestersV2, SandboxTestersV2
    from .scm_git_references import AsyncScmGitReferences, ScmGitReferences
    from .scm_providers import AsyncScmProviders, ScmProviders
    from .scm_pull_requests import AsyncScmPullRequests, ScmPullRequests
    from .scm_repositories import AsyncScmRepositories, ScmRepositories
    from .subscription_app_store_review_screenshots import (
        AsyncSubscriptionAppStoreReviewScreenshots,
        SubscriptionAppStoreReviewScreenshots,
    )
    from .subscription_availabilities import (
        AsyncSubscriptionAvailabilities,
        SubscriptionAvailabilities,
    )
    from .subscription_grace_periods import AsyncSubscriptionGracePeriods, SubscriptionGracePeriods
    from .subscription_group_localizations import (
        AsyncSubscriptionGroupLocalizations,
        SubscriptionGroupLocalizations,
    )
    from .subscription_group_localizations_v2 import (
        AsyncSubscriptionGroupLocalizationsV2,
        SubscriptionGroupLocalizationsV2,
    )
    from .subscription_group_submissions import (
        AsyncSubscriptionGroupSubmissions,
        SubscriptionGroupSubmissions,
    )
    from .subscription_group_versions import (
        AsyncSubscriptionGroupVersions,
        SubscriptionGroupVersions,
    )
    from .subscription_groups import AsyncSubscriptionGroups, SubscriptionGroups
    from .subscription_images import AsyncSubscriptionImages, SubscriptionImages
    from .subscription_images_v2 import AsyncSubscriptionImagesV2, SubscriptionImagesV2
    from .subscription_introductory_offers import (
        AsyncSubscriptionIntroductoryOffers,
        SubscriptionIntroductoryOffers,
    )
    from .subscription_localizations import (
        AsyncSubscriptionLocalizations,
        SubscriptionLocalizations,
    )
    from .subscription_localizations_v2 import (
        AsyncSubscriptionLocalizationsV2,
        SubscriptionLocalizationsV2,
    )
    from .subscription_offer_code_custom_codes import (
        AsyncSubscriptionOfferCodeCustomCodes,
        SubscriptionOfferCodeCustomCodes,
    )
    from .subscription_offer_code_one_time_use_codes import (
        AsyncSubscriptionOfferCodeOneTimeUseCodes,
        SubscriptionOfferCodeOneTimeUseCodes,
    )
    from .subscription_offer_codes import AsyncSubscriptionOfferCodes, SubscriptionOfferCodes
    from .subscription_plan_availabilities import (
        AsyncSubscriptionPlanAvailabilities,
        SubscriptionPlanAvailabilities,
    )
    from .subscription_price_points import AsyncSubscriptionPricePoints, SubscriptionPricePoints
    from .subscription_price_tier_equalizations import (
        AsyncSubscriptionPriceTierEqualizations,
        SubscriptionPriceTierEqualizations,
    )
    from .subscription_prices import AsyncSubscriptionPrices, SubscriptionPrices
    from .subscription_promotional_offers import (
        AsyncSubscriptionPromotionalOffers,
        SubscriptionPromotionalOffers,
    )
    from .subscription_submissions import AsyncSubscriptionSubmissions, SubscriptionSubmissions
    from .subscription_versions import AsyncSubscriptionVersions, SubscriptionVersions
    from .subscriptions import AsyncSubscriptions, Subscriptions
    from .territories import AsyncTerritories, Territories
    from .territory_availabilities import AsyncTerritoryAvailabilities, TerritoryAvailabilities
    from .user_invitations import AsyncUserInvitations, UserInvitations
    from .users import AsyncUsers, Users
    from .webhook_deliveries import AsyncWebhookDeliveries, WebhookDeliveries
    from .webhook_pings import AsyncWebhookPings, WebhookPings
    from .webhooks import AsyncWebhooks, Webhooks
    from .win_back_offers import AsyncWinBackOffers, WinBackOffers

NAMESPACES = {
    "accessibility_declarations": "AccessibilityDeclarations",
    "actors": "Actors",
    "age_rating_declarations": "AgeRatingDeclarations",
    "alternative_distribution_domains": "AlternativeDistributionDomains",
    "alternative_distribution_keys": "AlternativeDistributionKeys",
    "alternative_distribution_package_deltas": "AlternativeDistributionPackageDeltas",
    "alternative_distribution_package_variants": "AlternativeDistributionPackageVariants",
    "alternative_distribution_package_versions": "AlternativeDistributionPackageVersions",
    "alternative_distribution_packages": "AlternativeDistributionPackages",
    "analytics_report_instances": "AnalyticsReportInstances",
    "analytics_report_requests": "AnalyticsReportRequests",
    "analytics_report_segments": "AnalyticsReportSegments",
    "analytics_reports": "AnalyticsReports",
    "android_to_ios_app_mapping_details": "AndroidToIosAppMappingDetails",
    "app_asset_libraries": "AppAssetLibraries",
    "app_asset_library_images": "AppAssetLibraryImages",
    "app_asset_library_placement_ordering_requests": "AppAssetLibraryPlacementOrderingRequests",
    "app_asset_library_placements": "AppAssetLibraryPlacements",
    "app_asset_library_ref_data": "AppAssetLibraryRefData",
    "app_asset_library_videos": "AppAssetLibraryVideos",
    "app_availabilities_v2": "AppAvailabilitiesV2",
    "app_categories": "AppCategories",
    "app_clip_advanced_experience_images": "AppClipAdvancedExperienceImages",
    "app_clip_advanced_experiences": "AppClipAdvancedExperiences",
    "app_clip_app_store_review_details": "AppClipAppStoreReviewDetails",
    "app_clip_default_experience_localizations": "AppClipDefaultExperienceLocalizations",
    "app_clip_default_experiences": "AppClipDefaultExperiences",
    "app_clip_header_images": "AppClipHeaderImages",
    "app_clips": "AppClips",
    "app_custom_product_page_localizations": "AppCustomProductPageLocalizations",
    "app_custom_product_page_versions": "AppCustomProductPageVersions",
    "app_custom_product_pages": "AppCustomProductPages",
    "app_encryption_declaration_documents": "AppEncryptionDeclarationDocuments",
    "app_encryption_declarations": "AppEncryptionDeclarations",
    "app_event_localizations": "AppEventLocalizations",
    "app_event_screenshots": "AppEventScreenshots",
    "app_event_video_clips": "AppEventVideoClips",
    "app_events": "AppEvents",
    "app_info_localizations": "AppInfoLocalizations",
    "app_infos": "AppInfos",
    "app_preview_sets": "AppPreviewSets",
    "app_previews": "AppPreviews",
    "app_price_points_v3": "AppPricePointsV3",
    "app_price_schedules": "AppPriceSchedules",
    "app_screenshot_sets": "AppScreenshotSets",
    "app_screenshots": "AppScreenshots",
    "app_store_review_attachments": "AppStoreReviewAttachments",
    "app_store_review_details": "AppStoreReviewDetails",
    "app_store_version_experiment_treatment_localizations": "AppStoreVersionExperimentTreatmentLocalizations",
    "app_store_version_experiment_treatments": "AppStoreVersionExperimentTreatments",
    "app_store_version_experiments": "AppStoreVersionExperiments",
    "app_store_version_experiments_v2": "AppStoreVersionExperimentsV2",
    "app_store_version_localizations": "AppStoreVersionLocalizations",
    "app_store_version_phased_releases": "AppStoreVersionPhasedReleases",
    "app_store_version_promotions": "AppStoreVersionPromotions",
    "app_store_version_release_requests": "AppStoreVersionReleaseRequests",
    "app_store_version_submissions": "AppStoreVersionSubmissions",
    "app_store_versions": "AppStoreVersions",
    "app_tags": "AppTags",
    "apps": "Apps",
    "background_asset_upload_files": "BackgroundAssetUploadFiles",
    "background_asset_version_app_store_releases": "BackgroundAssetVersionAppStoreReleases",
    "background_asset_version_external_beta_releases": "BackgroundAssetVersionExternalBetaReleases",
    "background_asset_version_internal_beta_releases": "BackgroundAssetVersionInternalBetaReleases",
    "background_asset_versions": "BackgroundAssetVersions",
    "background_assets": "BackgroundAssets",
    "beta_app_clip_invocation_localizations": "BetaAppClipInvocationLocalizations",
    "beta_app_clip_invocations": "BetaAppClipInvocations",
    "beta_app_localizations": "BetaAppLocalizations",
    "beta_app_review_details": "BetaAppReviewDetails",
    "beta_app_review_submissions": "BetaAppReviewSubmissions",
    "beta_build_localizations": "BetaBuildLocalizations",
    "beta_crash_logs": "BetaCrashLogs",
    "beta_feedback_crash_submissions": "BetaFeedbackCrashSubmissions",
    "beta_feedback_screenshot_submissions": "BetaFeedbackScreenshotSubmissions",
    "beta_groups": "BetaGroups",
    "beta_license_agreements": "BetaLicenseAgreements",
    "beta_recruitment_criteria": "BetaRecruitmentCriteria",
    "beta_recruitment_criterion_options": "BetaRecruitmentCriterionOptions",
    "beta_tester_invitations": "BetaTesterInvitations",
    "beta_testers": "BetaTesters",
    "build_beta_details": "BuildBetaDetails",
    "build_beta_notifications": "BuildBetaNotifications",
    "build_bundles": "BuildBundles",
    "build_upload_files": "BuildUploadFiles",
    "build_uploads": "BuildUploads",
    "builds": "Builds",
    "bundle_id_capabilities": "BundleIdCapabilities",
    "bundle_ids": "BundleIds",
    "certificates": "Certificates",
    "ci_artifacts": "CiArtifacts",
    "ci_build_actions": "CiBuildActions",
    "ci_build_runs": "CiBuildRuns",
    "ci_issues": "CiIssues",
    "ci_mac_os_versions": "CiMacOsVersions",
    "ci_products": "CiProducts",
    "ci_test_results": "CiTestResults",
    "ci_workflows": "CiWorkflows",
    "ci_xcode_versions": "CiXcodeVersions",
    "customer_review_responses": "CustomerReviewResponses",
    "customer_reviews": "CustomerReviews",
    "devices": "Devices",
    "diagnostic_signatures": "DiagnosticSignatures",
    "end_app_availability_pre_orders": "EndAppAvailabilityPreOrders",
    "end_user_license_agreements": "EndUserLicenseAgreements",
    "finance_reports": "FinanceReports",
    "game_center_achievement_images": "GameCenterAchievementImages",
    "game_center_achievement_images_v2": "GameCenterAchievementImagesV2",
    "game_center_achievement_localizations": "GameCenterAchievementLocalizations",
    "game_center_achievement_localizations_v2": "GameCenterAchievementLocalizationsV2",
    "game_center_achievement_releases": "GameCenterAchievementReleases",
    "game_center_achievement_versions_v2": "GameCenterAchievementVersionsV2",
    "game_center_achievements": "GameCenterAchievements",
    "game_center_achievements_v2": "GameCenterAchievementsV2",
    "game_center_activities": "GameCenterActivities",
    "game_center_activity_images": "GameCenterActivityImages",
    "game_center_activity_localizations": "GameCenterActivityLocalizations",
    "game_center_activity_version_releases": "GameCenterActivityVersionReleases",
    "game_center_activity_versions": "GameCenterActivityVersions",
    "game_center_app_versions": "GameCenterAppVersions",
    "game_center_challenge_images": "GameCenterChallengeImages",
    "game_center_challenge_localizations": "GameCenterChallengeLocalizations",
    "game_center_challenge_version_releases": "GameCenterChallengeVersionReleases",
    "game_center_challenge_versions": "GameCenterChallengeVersions",
    "game_center_challenges": "GameCenterChallenges",
    "game_center_detail_players": "GameCenterDetailPlayers",
    "game_center_details": "GameCenterDetails",
    "game_center_enabled_versions": "GameCenterEnabledVersions",
    "game_center_groups": "GameCenterGroups",
    "game_center_leaderboard_entry_submissions": "GameCenterLeaderboardEntrySubmissions",
    "game_center_leaderboard_images": "GameCenterLeaderboardImages",
    "game_center_leaderboard_images_v2": "GameCenterLeaderboardImagesV2",
    "game_center_leaderboard_localizations": "GameCenterLeaderboardLocalizations",
    "game_center_leaderboard_localizations_v2": "GameCenterLeaderboardLocalizationsV2",
    "game_center_leaderboard_releases": "GameCenterLeaderboardReleases",
    "game_center_leaderboard_set_images": "GameCenterLeaderboardSetImages",
    "game_center_leaderboard_set_images_v2": "GameCenterLeaderboardSetImagesV2",
    "game_center_leaderboard_set_localizations": "GameCenterLeaderboardSetLocalizations",
    "game_center_leaderboard_set_localizations_v2": "GameCenterLeaderboardSetLocalizationsV2",
    "game_center_leaderboard_set_member_localizations": "GameCenterLeaderboardSetMemberLocalizations",
    "game_center_leaderboard_set_releases": "GameCenterLeaderboardSetReleases",
    "game_center_leaderboard_set_versions_v2": "GameCenterLeaderboardSetVersionsV2",
    "game_center_leaderboard_sets": "GameCenterLeaderboardSets",
    "game_center_leaderboard_sets_v2": "GameCenterLeaderboardSetsV2",
    "game_center_leaderboard_versions_v2": "GameCenterLeaderboardVersionsV2",
    "game_center_leaderboards": "GameCenterLeaderboards",
    "game_center_leaderboards_v2": "GameCenterLeaderboardsV2",
    "game_center_matchmaking_queues": "GameCenterMatchmakingQueues",
    "game_center_matchmaking_rule_set_tests": "GameCenterMatchmakingRuleSetTests",
    "game_center_matchmaking_rule_sets": "GameCenterMatchmakingRuleSets",
    "game_center_matchmaking_rules": "GameCenterMatchmakingRules",
    "game_center_matchmaking_teams": "GameCenterMatchmakingTeams",
    "game_center_player_achievement_submissions": "GameCenterPlayerAchievementSubmissions",
    "game_center_score_moderations": "GameCenterScoreModerations",
    "in_app_purchase_app_store_review_screenshots": "InAppPurchaseAppStoreReviewScreenshots",
    "in_app_purchase_availabilities": "InAppPurchaseAvailabilities",
    "in_app_purchase_contents": "InAppPurchaseContents",
    "in_app_purchase_images": "InAppPurchaseImages",
    "in_app_purchase_images_v2": "InAppPurchaseImagesV2",
    "in_app_purchase_localizations": "InAppPurchaseLocalizations",
    "in_app_purchase_localizations_v2": "InAppPurchaseLocalizationsV2",
    "in_app_purchase_offer_code_custom_codes": "InAppPurchaseOfferCodeCustomCodes",
    "in_app_purchase_offer_code_one_time_use_codes": "InAppPurchaseOfferCodeOneTimeUseCodes",
    "in_app_purchase_offer_codes": "InAppPurchaseOfferCodes",
    "in_app_purchase_price_points": "InAppPurchasePricePoints",
    "in_app_purchase_price_schedules": "InAppPurchasePriceSchedules",
    "in_app_purchase_submissions": "InAppPurchaseSubmissions",
    "in_app_purchase_versions": "InAppPurchaseVersions",
    "in_app_purchases": "InAppPurchases",
    "in_app_purchases_v2": "InAppPurchasesV2",
    "marketplace_search_details": "MarketplaceSearchDetails",
    "marketplace_webhooks": "MarketplaceWebhooks",
    "merchant_ids": "MerchantIds",
    "nominations": "Nominations",
    "pass_type_ids": "PassTypeIds",
    "pre_release_versions": "PreReleaseVersions",
    "profiles": "Profiles",
    "promoted_purchases": "PromotedPurchases",
    "retention_message_localizations": "RetentionMessageLocalizations",
    "retention_message_versions": "RetentionMessageVersions",
    "retention_messages": "RetentionMessages",
    "retention_offers": "RetentionOffers",
    "review_submission_items": "ReviewSubmissionItems",
    "review_submissions": "ReviewSubmissions",
    "routing_app_coverages": "RoutingAppCoverages",
    "sales_reports": "SalesReports",
    "sandbox_testers_clear_purchase_history_request_v2": "SandboxTestersClearPurchaseHistoryRequestV2Namespace",
    "sandbox_testers_v2": "SandboxTestersV2",
    "scm_git_references": "ScmGitReferences",
    "scm_providers": "ScmProviders",
    "scm_pull_requests": "ScmPullRequests",
    "scm_repositories": "ScmRepositories",
    "subscription_app_store_review_screenshots": "SubscriptionAppStoreReviewScreenshots",
    "subscription_availabilities": "SubscriptionAvailabilities",
    "subscription_grace_periods": "SubscriptionGracePeriods",
    "subscription_group_localizations": "SubscriptionGroupLocalizations",
    "subscription_group_localizations_v2": "SubscriptionGroupLocalizationsV2",
    "subscription_group_submissions": "SubscriptionGroupSubmissions",
    "subscription_group_versions": "SubscriptionGroupVersions",
    "subscription_groups": "SubscriptionGroups",
    "subscription_images": "SubscriptionImages",
    "subscription_images_v2": "SubscriptionImagesV2",
    "subscription_introductory_offers": "SubscriptionIntroductoryOffers",
    "subscription_localizations": "SubscriptionLocalizations",
    "subscription_localizations_v2": "SubscriptionLocalizationsV2",
    "subscription_offer_code_custom_codes": "SubscriptionOfferCodeCustomCodes",
    "subscription_offer_code_one_time_use_codes": "SubscriptionOfferCodeOneTimeUseCodes",
    "subscription_offer_codes": "SubscriptionOfferCodes",
    "subscription_plan_availabilities": "SubscriptionPlanAvailabilities",
    "subscription_price_points": "SubscriptionPricePoints",
    "subscription_price_tier_equalizations": "SubscriptionPriceTierEqualizations",
    "subscription_prices": "SubscriptionPrices",
    "subscription_promotional_offers": "SubscriptionPromotionalOffers",
    "subscription_submissions": "SubscriptionSubmissions",
    "subscription_versions": "SubscriptionVersions",
    "subscriptions": "Subscriptions",
    "territories": "Territories",
    "territory_availabilities": "TerritoryAvailabilities",
    "user_invitations": "UserInvitations",
    "users": "Users",
    "webhook_deliveries": "WebhookDeliveries",
    "webhook_pings": "WebhookPings",
    "webhooks": "Webhooks",
    "win_back_offers": "WinBackOffers",
}
"""Each namespace, and its class."""

__all__ = (
    "accessibility_declarations",
    "actors",
    "age_rating_declarations",
    "alternative_distribution_domains",
    "alternative_distribution_keys",
    "alternative_distribution_package_deltas",
    "alternative_distribution_package_variants",
    "alternative_distribution_package_versions",
    "alternative_distribution_packages",
    "analytics_report_instances",
    "analytics_report_requests",
    "analytics_report_segments",
    "analytics_reports",
    "android_to_ios_app_mapping_details",
    "app_asset_libraries",
    "app_asset_library_images",
    "app_asset_library_placement_ordering_requests",
    "app_asset_library_placements",
    "app_asset_library_ref_data",
    "app_asset_library_videos",
    "app_availabilities_v2",
    "app_categories",
    "app_clip_advanced_experience_images",
    "app_clip_advanced_experiences",
    "app_clip_app_store_review_details",
    "app_clip_default_experience_localizations",
    "app_clip_default_experiences",
    "app_clip_header_images",
    "app_clips",
    "app_custom_product_page_localizations",
    "app_custom_product_page_versions",
    "app_custom_product_pages",
    "app_encryption_declaration_documents",
    "app_encryption_declarations",
    "app_event_localizations",
    "app_event_screenshots",
    "app_event_video_clips",
    "app_events",
    "app_info_localizations",
    "app_infos",
    "app_preview_sets",
    "app_previews",
    "app_price_points_v3",
    "app_price_schedules",
    "app_screenshot_sets",
    "app_screenshots",
    "app_store_review_attachments",
    "app_store_review_details",
    "app_store_version_experiment_treatment_localizations",
    "app_store_version_experiment_treatments",
    "app_store_version_experiments",
    "app_store_version_experiments_v2",
    "app_store_version_localizations",
    "app_store_version_phased_releases",
    "app_store_version_promotions",
    "app_store_version_release_requests",
    "app_store_version_submissions",
    "app_store_versions",
    "app_tags",
    "apps",
    "background_asset_upload_files",
    "background_asset_version_app_store_releases",
    "background_asset_version_external_beta_releases",
    "background_asset_version_internal_beta_releases",
    "background_asset_versions",
    "background_assets",
    "beta_app_clip_invocation_localizations",
    "beta_app_clip_invocations",
    "beta_app_localizations",
    "beta_app_review_details",
    "beta_app_review_submissions",
    "beta_build_localizations",
    "beta_crash_logs",
    "beta_feedback_crash_submissions",
    "beta_feedback_screenshot_submissions",
    "beta_groups",
    "beta_license_agreements",
    "beta_recruitment_criteria",
    "beta_recruitment_criterion_options",
    "beta_tester_invitations",
    "beta_testers",
    "build_beta_details",
    "build_beta_notifications",
    "build_bundles",
    "build_upload_files",
    "build_uploads",
    "builds",
    "bundle_id_capabilities",
    "bundle_ids",
    "certificates",
    "ci_artifacts",
    "ci_build_actions",
    "ci_build_runs",
    "ci_issues",
    "ci_mac_os_versions",
    "ci_products",
    "ci_test_results",
    "ci_workflows",
    "ci_xcode_versions",
    "customer_review_responses",
    "customer_reviews",
    "devices",
    "diagnostic_signatures",
    "end_app_availability_pre_orders",
    "end_user_license_agreements",
    "finance_reports",
    "game_center_achievement_images",
    "game_center_achievement_images_v2",
    "game_center_achievement_localizations",
    "game_center_achievement_localizations_v2",
    "game_center_achievement_releases",
    "game_center_achievement_versions_v2",
    "game_center_achievements",
    "game_center_achievements_v2",
    "game_center_activities",
    "game_center_activity_images",
    "game_center_activity_localizations",
    "game_center_activity_version_releases",
    "game_center_activity_versions",
    "game_center_app_versions",
    "game_center_challenge_images",
    "game_center_challenge_localizations",
    "game_center_challenge_version_releases",
    "game_center_challenge_versions",
    "game_center_challenges",
    "game_center_detail_players",
    "game_center_details",
    "game_center_enabled_versions",
    "game_center_groups",
    "game_center_leaderboard_entry_submissions",
    "game_center_leaderboard_images",
    "game_center_leaderboard_images_v2",
    "game_center_leaderboard_localizations",
    "game_center_leaderboard_localizations_v2",
    "game_center_leaderboard_releases",
    "game_center_leaderboard_set_images",
    "game_center_leaderboard_set_images_v2",
    "game_center_leaderboard_set_localizations",
    "game_center_leaderboard_set_localizations_v2",
    "game_center_leaderboard_set_member_localizations",
    "game_center_leaderboard_set_releases",
    "game_center_leaderboard_set_versions_v2",
    "game_center_leaderboard_sets",
    "game_center_leaderboard_sets_v2",
    "game_center_leaderboard_versions_v2",
    "game_center_leaderboards",
    "game_center_leaderboards_v2",
    "game_center_matchmaking_queues",
    "game_center_matchmaking_rule_set_tests",
    "game_center_matchmaking_rule_sets",
    "game_center_matchmaking_rules",
    "game_center_matchmaking_teams",
    "game_center_player_achievement_submissions",
    "game_center_score_moderations",
    "in_app_purchase_app_store_review_screenshots",
    "in_app_purchase_availabilities",
    "in_app_purchase_contents",
    "in_app_purchase_images",
    "in_app_purchase_images_v2",
    "in_app_purchase_localizations",
    "in_app_purchase_localizations_v2",
    "in_app_purchase_offer_code_custom_codes",
    "in_app_purchase_offer_code_one_time_use_codes",
    "in_app_purchase_offer_codes",
    "in_app_purchase_price_points",
    "in_app_purchase_price_schedules",
    "in_app_purchase_submissions",
    "in_app_purchase_versions",
    "in_app_purchases",
    "in_app_purchases_v2",
    "marketplace_search_details",
    "marketplace_webhooks",
    "merchant_ids",
    "nominations",
    "pass_type_ids",
    "pre_release_versions",
    "profiles",
    "promoted_purchases",
    "retention_message_localizations",
    "retention_message_versions",
    "retention_messages",
    "retention_offers",
    "review_submission_items",
    "review_submissions",
    "routing_app_coverages",
    "sales_reports",
    "sandbox_testers_clear_purchase_history_request_v2",
    "sandbox_testers_v2",
    "scm_git_references",
    "scm_providers",
    "scm_pull_requests",
    "scm_repositories",
    "subscription_app_store_review_screenshots",
    "subscription_availabilities",
    "subscription_grace_periods",
    "subscription_group_localizations",
    "subscription_group_localizations_v2",
    "subscription_group_submissions",
    "subscription_group_versions",
    "subscription_groups",
    "subscription_images",
    "subscription_images_v2",
    "subscription_introductory_offers",
    "subscription_localizations",
    "subscription_localizations_v2",
    "subscription_offer_code_custom_codes",
    "subscription_offer_code_one_time_use_codes",
    "subscription_offer_codes",
    "subscription_plan_availabilities",
    "subscription_price_points",
    "subscription_price_tier_equalizations",
    "subscription_prices",
    "subscription_promotional_offers",
    "subscription_submissions",
    "subscription_versions",
    "subscriptions",
    "territories",
    "territory_availabilities",
    "user_invitations",
    "users",
    "webhook_deliveries",
    "webhook_pings",
    "webhooks",
    "win_back_offers",
)


def __getattr__(name: str) -> Any:
    if name not in NAMESPACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(NAMESPACES)


def _namespace(api: Api | AsyncApi, name: str, prefix: str) -> Any:
    class_name = NAMESPACES.get(name)
    if class_name is None:
        hint = "" if name.startswith("_") else f": {did_you_mean(name, NAMESPACES)}"
        raise AttributeError(f"client.api has no namespace {name!r}{hint}")
    made = getattr(import_module(f".{name}", __name__), prefix + class_name)(api._client)
    api.__dict__[name] = made
    return made


class Api:
    """Every operation of Apple's document: `client.api.apps.list()`."""

    def __init__(self, client: Sender) -> None:
        self._client = client

    if TYPE_CHECKING:
        accessibility_declarations: AccessibilityDeclarations
        actors: Actors
        age_rating_declarations: AgeRatingDeclarations
        alternative_distribution_domains: AlternativeDistributionDomains
        alternative_distribution_keys: AlternativeDistributionKeys
        alternative_distribution_package_deltas: AlternativeDistributionPackageDeltas
        alternative_distribution_package_variants: AlternativeDistributionPackageVariants
        alternative_distribution_package_versions: AlternativeDistributionPackageVersions
        alternative_distribution_packages: AlternativeDistributionPackages
        analytics_report_instances: AnalyticsReportInstances
        analytics_report_requests: AnalyticsReportRequests
        analytics_report_segments: AnalyticsReportSegments
        analytics_reports: AnalyticsReports
        android_to_ios_app_mapping_details: AndroidToIosAppMappingDetails
        app_asset_libraries: AppAssetLibraries
        app_asset_library_images: AppAssetLibraryImages
        app_asset_library_placement_ordering_requests: AppAssetLibraryPlacementOrderingRequests
        app_asset_library_placements: AppAssetLibraryPlacements
        app_asset_library_ref_data: AppAssetLibraryRefData
        app_asset_library_videos: AppAssetLibraryVideos
        app_availabilities_v2: AppAvailabilitiesV2
        app_categories: AppCategories
        app_clip_advanced_experience_images: AppClipAdvancedExperienceImages
        app_clip_advanced_experiences: AppClipAdvancedExperiences
        app_clip_app_store_review_details: AppClipAppStoreReviewDetails
        app_clip_default_experience_localizations: AppClipDefaultExperienceLocalizations
        app_clip_default_experiences: AppClipDefaultExperiences
        app_clip_header_images: AppClipHeaderImages
        app_clips: AppClips
        app_custom_product_page_localizations: AppCustomProductPageLocalizations
        app_custom_product_page_versions: AppCustomProductPageVersions
        app_custom_product_pages: AppCustomProductPages
        app_encryption_declaration_documents: AppEncryptionDeclarationDocuments
        app_encryption_declarations: AppEncryptionDeclarations
        app_event_localizations: AppEventLocalizations
        app_event_screenshots: AppEventScreenshots
        app_event_video_clips: AppEventVideoClips
        app_events: AppEvents
        app_info_localizations: AppInfoLocalizations
        app_infos: AppInfos
        app_preview_sets: AppPreviewSets
        app_previews: AppPreviews
        app_price_points_v3: AppPricePointsV3
        app_price_schedules: AppPriceSchedules
        app_screenshot_sets: AppScreenshotSets
        app_screenshots: AppScreenshots
        app_store_review_attachments: AppStoreReviewAttachments
        app_store_review_details: AppStoreReviewDetails
        app_store_version_experiment_treatment_localizations: (
            AppStoreVersionExperimentTreatmentLocalizations
        )
        app_store_version_experiment_treatments: AppStoreVersionExperimentTreatments
        app_store_version_experiments: AppStoreVersionExperiments
        app_store_version_experiments_v2: AppStoreVersionExperimentsV2
        app_store_version_localizations: AppStoreVersionLocalizations
        app_store_version_phased_releases: AppStoreVersionPhasedReleases
        app_store_version_promotions: AppStoreVersionPromotions
        app_store_version_release_requests: AppStoreVersionReleaseRequests
        app_store_version_submissions: AppStoreVersionSubmissions
        app_store_versions: AppStoreVersions
        app_tags: AppTags
        apps: Apps
        background_asset_upload_files: BackgroundAssetUploadFiles
        background_asset_version_app_store_releases: BackgroundAssetVersionAppStoreReleases
        background_asset_version_external_beta_releases: BackgroundAssetVersionExternalBetaReleases
        background_asset_version_internal_beta_releases: BackgroundAssetVersionInternalBetaReleases
        background_asset_versions: BackgroundAssetVersions
        background_assets: BackgroundAssets
        beta_app_clip_invocation_localizations: BetaAppClipInvocationLocalizations
        beta_app_clip_invocations: BetaAppClipInvocations
        beta_app_localizations: BetaAppLocalizations
        beta_app_review_details: BetaAppReviewDetails
        beta_app_review_submissions: BetaAppReviewSubmissions
        beta_build_localizations: BetaBuildLocalizations
        beta_crash_logs: BetaCrashLogs
        beta_feedback_crash_submissions: BetaFeedbackCrashSubmissions
        beta_feedback_screenshot_submissions: BetaFeedbackScreenshotSubmissions
        beta_groups: BetaGroups
        beta_license_agreements: BetaLicenseAgreements
        beta_recruitment_criteria: BetaRecruitmentCriteria
        beta_recruitment_criterion_options: BetaRecruitmentCriterionOptions
        beta_tester_invitations: BetaTesterInvitations
        beta_testers: BetaTesters
        build_beta_details: BuildBetaDetails
        build_beta_notifications: BuildBetaNotifications
        build_bundles: BuildBundles
        build_upload_files: BuildUploadFiles
        build_uploads: BuildUploads
        builds: Builds
        bundle_id_capabilities: BundleIdCapabilities
        bundle_ids: BundleIds
        certificates: Certificates
        ci_artifacts: CiArtifacts
        ci_build_actions: CiBuildActions
        ci_build_runs: CiBuildRuns
        ci_issues: CiIssues
        ci_mac_os_versions: CiMacOsVersions
        ci_products: CiProducts
        ci_test_results: CiTestResults
        ci_workflows: CiWorkflows
        ci_xcode_versions: CiXcodeVersions
        customer_review_responses: CustomerReviewResponses
        customer_reviews: CustomerReviews
        devices: Devices
        diagnostic_signatures: DiagnosticSignatures
        end_app_availability_pre_orders: EndAppAvailabilityPreOrders
        end_user_license_agreements: EndUserLicenseAgreements
        finance_reports: FinanceReports
        game_center_achievement_images: GameCenterAchievementImages
        game_center_achievement_images_v2: GameCenterAchievementImagesV2
        game_center_achievement_localizations: GameCenterAchievementLocalizations
        game_center_achievement_localizations_v2: GameCenterAchievementLocalizationsV2
        game_center_achievement_releases: GameCenterAchievementReleases
        game_center_achievement_versions_v2: GameCenterAchievementVersionsV2
        game_center_achievements: GameCenterAchievements
        game_center_achievements_v2: GameCenterAchievementsV2
        game_center_activities: GameCenterActivities
        game_center_activity_images: GameCenterActivityImages
        game_center_activity_localizations: GameCenterActivityLocalizations
        game_center_activity_version_releases: GameCenterActivityVersionReleases
        game_center_activity_versions: GameCenterActivityVersions
        game_center_app_versions: GameCenterAppVersions
        game_center_challenge_images: GameCenterChallengeImages
        game_center_challenge_localizations: GameCenterChallengeLocalizations
        game_center_challenge_version_releases: GameCenterChallengeVersionReleases
        game_center_challenge_versions: GameCenterChallengeVersions
        game_center_challenges: GameCenterChallenges
        game_center_detail_players: GameCenterDetailPlayers
        game_center_details: GameCenterDetails
        game_center_enabled_versions: GameCenterEnabledVersions
        game_center_groups: GameCenterGroups
        game_center_leaderboard_entry_submissions: GameCenterLeaderboardEntrySubmissions
        game_center_leaderboard_images: GameCenterLeaderboardImages
        game_center_leaderboard_images_v2: GameCenterLeaderboardImagesV2
        game_center_leaderboard_localizations: GameCenterLeaderboardLocalizations
        game_center_leaderboard_localizations_v2: GameCenterLeaderboardLocalizationsV2
        game_center_leaderboard_releases: GameCenterLeaderboardReleases
        game_center_leaderboard_set_images: GameCenterLeaderboardSetImages
        game_center_leaderboard_set_images_v2: GameCenterLeaderboardSetImagesV2
        game_center_leaderboard_set_localizations: GameCenterLeaderboardSetLocalizations
        game_center_leaderboard_set_localizations_v2: GameCenterLeaderboardSetLocalizationsV2
        game_center_leaderboard_set_member_localizations: (
            GameCenterLeaderboardSetMemberLocalizations
        )
        game_center_leaderboard_set_releases: GameCenterLeaderboardSetReleases
        game_center_leaderboard_set_versions_v2: GameCenterLeaderboardSetVersionsV2
        game_center_leaderboard_sets: GameCenterLeaderboardSets
        game_center_leaderboard_sets_v2: GameCenterLeaderboardSetsV2
        game_center_leaderboard_versions_v2: GameCenterLeaderboardVersionsV2
        game_center_leaderboards: GameCenterLeaderboards
        game_center_leaderboards_v2: GameCenterLeaderboardsV2
        game_center_matchmaking_queues: GameCenterMatchmakingQueues
        game_center_matchmaking_rule_set_tests: GameCenterMatchmakingRuleSetTests
        game_center_matchmaking_rule_sets: GameCenterMatchmakingRuleSets
        game_center_matchmaking_rules: GameCenterMatchmakingRules
        game_center_matchmaking_teams: GameCenterMatchmakingTeams
        game_center_player_achievement_submissions: GameCenterPlayerAchievementSubmissions
        game_center_score_moderations: GameCenterScoreModerations
        in_app_purchase_app_store_review_screenshots: InAppPurchaseAppStoreReviewScreenshots
        in_app_purchase_availabilities: InAppPurchaseAvailabilities
        in_app_purchase_contents: InAppPurchaseContents
        in_app_purchase_images: InAppPurchaseImages
        in_app_purchase_images_v2: InAppPurchaseImagesV2
        in_app_purchase_localizations: InAppPurchaseLocalizations
        in_app_purchase_localizations_v2: InAppPurchaseLocalizationsV2
        in_app_purchase_offer_code_custom_codes: InAppPurchaseOfferCodeCustomCodes
        in_app_purchase_offer_code_one_time_use_codes: InAppPurchaseOfferCodeOneTimeUseCodes
        in_app_purchase_offer_codes: InAppPurchaseOfferCodes
        in_app_purchase_price_points: InAppPurchasePricePoints
        in_app_purchase_price_schedules: InAppPurchasePriceSchedules
        in_app_purchase_submissions: InAppPurchaseSubmissions
        in_app_purchase_versions: InAppPurchaseVersions
        in_app_purchases: InAppPurchases
        in_app_purchases_v2: InAppPurchasesV2
        marketplace_search_details: MarketplaceSearchDetails
        marketplace_webhooks: MarketplaceWebhooks
        merchant_ids: MerchantIds
        nominations: Nominations
        pass_type_ids: PassTypeIds
        pre_release_versions: PreReleaseVersions
        profiles: Profiles
        promoted_purchases: PromotedPurchases
        retention_message_localizations: RetentionMessageLocalizations
        retention_message_versions: RetentionMessageVersions
        retention_messages: RetentionMessages
        retention_offers: RetentionOffers
        review_submission_items: ReviewSubmissionItems
        review_submissions: ReviewSubmissions
        routing_app_coverages: RoutingAppCoverages
        sales_reports: SalesReports
        sandbox_testers_clear_purchase_history_request_v2: (
            SandboxTestersClearPurchaseHistoryRequestV2Namespace
        )
        sandbox_testers_v2: SandboxTestersV2
        scm_git_references: ScmGitReferences
        scm_providers: ScmProviders
        scm_pull_requests: ScmPullRequests
        scm_repositories: ScmRepositories
        subscription_app_store_review_screenshots: SubscriptionAppStoreReviewScreenshots
        subscription_availabilities: SubscriptionAvailabilities
        subscription_grace_periods: SubscriptionGracePeriods
        subscription_group_localizations: SubscriptionGroupLocalizations
        subscription_group_localizations_v2: SubscriptionGroupLocalizationsV2
        subscription_group_submissions: SubscriptionGroupSubmissions
        subscription_group_versions: SubscriptionGroupVersions
        subscription_groups: SubscriptionGroups
        subscription_images: SubscriptionImages
        subscription_images_v2: SubscriptionImagesV2
        subscription_introductory_offers: SubscriptionIntroductoryOffers
        subscription_localizations: SubscriptionLocalizations
        subscription_localizations_v2: SubscriptionLocalizationsV2
        subscription_offer_code_custom_codes: SubscriptionOfferCodeCustomCodes
        subscription_offer_code_one_time_use_codes: SubscriptionOfferCodeOneTimeUseCodes
        subscription_offer_codes: SubscriptionOfferCodes
        subscription_plan_availabilities: SubscriptionPlanAvailabilities
        subscription_price_points: SubscriptionPricePoints
        subscription_price_tier_equalizations: SubscriptionPriceTierEqualizations
        subscription_prices: SubscriptionPrices
        subscription_promotional_offers: SubscriptionPromotionalOffers
        subscription_submissions: SubscriptionSubmissions
        subscription_versions: SubscriptionVersions
        subscriptions: Subscriptions
        territories: Territories
        territory_availabilities: TerritoryAvailabilities
        user_invitations: UserInvitations
        users: Users
        webhook_deliveries: WebhookDeliveries
        webhook_pings: WebhookPings
        webhooks: Webhooks
        win_back_offers: WinBackOffers
    else:

        def __getattr__(self, name: str) -> Any:
            return _namespace(self, name, "")

    def __dir__(self) -> list[str]:
        return sorted(NAMESPACES)

    def __repr__(self) -> str:
        return f"<Api of {len(NAMESPACES)} namespaces>"


class AsyncApi:
    """Every operation of Apple's document, for asyncio: `await client.api.apps.get(app)`."""

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    if TYPE_CHECKING:
        accessibility_declarations: AsyncAccessibilityDeclarations
        actors: AsyncActors
        age_rating_declarations: AsyncAgeRatingDeclarations
        alternative_distribution_domains: AsyncAlternativeDistributionDomains
        alternative_distribution_keys: AsyncAlternativeDistributionKeys
        alternative_distribution_package_deltas: AsyncAlternativeDistributionPackageDeltas
        alternative_distribution_package_variants: AsyncAlternativeDistributionPackageVariants
        alternative_distribution_package_versions: AsyncAlternativeDistributionPackageVersions
        alternative_distribution_packages: AsyncAlternativeDistributionPackages
        analytics_report_instances: AsyncAnalyticsReportInstances
        analytics_report_requests: AsyncAnalyticsReportRequests
        analytics_report_segments: AsyncAnalyticsReportSegments
        analytics_reports: AsyncAnalyticsReports
        android_to_ios_app_mapping_details: AsyncAndroidToIosAppMappingDetails
        app_asset_libraries: AsyncAppAssetLibraries
        app_asset_library_images: AsyncAppAssetLibraryImages
        app_asset_library_placement_ordering_requests: AsyncAppAssetLibraryPlacementOrderingRequests
        app_asset_library_placements: AsyncAppAssetLibraryPlacements
        app_asset_library_ref_data: AsyncAppAssetLibraryRefData
        app_asset_library_videos: AsyncAppAssetLibraryVideos
        app_availabilities_v2: AsyncAppAvailabilitiesV2
        app_categories: AsyncAppCategories
        app_clip_advanced_experience_images: AsyncAppClipAdvancedExperienceImages
        app_clip_advanced_experiences: AsyncAppClipAdvancedExperiences
        app_clip_app_store_review_details: AsyncAppClipAppStoreReviewDetails
        app_clip_default_experience_localizations: AsyncAppClipDefaultExperienceLocalizations
        app_clip_default_experiences: AsyncAppClipDefaultExperiences
        app_clip_header_images: AsyncAppClipHeaderImages
        app_clips: AsyncAppClips
        app_custom_product_page_localizations: AsyncAppCustomProductPageLocalizations
        app_custom_product_page_versions: AsyncAppCustomProductPageVersions
        app_custom_product_pages: AsyncAppCustomProductPages
        app_encryption_declaration_documents: AsyncAppEncryptionDeclarationDocuments
        app_encryption_declarations: AsyncAppEncryptionDeclarations
        app_event_localizations: AsyncAppEventLocalizations
        app_event_screenshots: AsyncAppEventScreenshots
        app_event_video_clips: AsyncAppEventVideoClips
        app_events: AsyncAppEvents
        app_info_localizations: AsyncAppInfoLocalizations
        app_infos: AsyncAppInfos
        app_preview_sets: AsyncAppPreviewSets
        app_previews: AsyncAppPreviews
        app_price_points_v3: AsyncAppPricePointsV3
        app_price_schedules: AsyncAppPriceSchedules
        app_screenshot_sets: AsyncAppScreenshotSets
        app_screenshots: AsyncAppScreenshots
        app_store_review_attachments: AsyncAppStoreReviewAttachments
        app_store_review_details: AsyncAppStoreReviewDetails
        app_store_version_experiment_treatment_localizations: (
            AsyncAppStoreVersionExperimentTreatmentLocalizations
        )
        app_store_version_experiment_treatments: AsyncAppStoreVersionExperimentTreatments
        app_store_version_experiments: AsyncAppStoreVersionExperiments
        app_store_version_experiments_v2: AsyncAppStoreVersionExperimentsV2
        app_store_version_localizations: AsyncAppStoreVersionLocalizations
        app_store_version_phased_releases: AsyncAppStoreVersionPhasedReleases
        app_store_version_promotions: AsyncAppStoreVersionPromotions
        app_store_version_release_requests: AsyncAppStoreVersionReleaseRequests
        app_store_version_submissions: AsyncAppStoreVersionSubmissions
        app_store_versions: AsyncAppStoreVersions
        app_tags: AsyncAppTags
        apps: AsyncApps
        background_asset_upload_files: AsyncBackgroundAssetUploadFiles
        background_asset_version_app_store_releases: AsyncBackgroundAssetVersionAppStoreReleases
        background_asset_version_external_beta_releases: (
            AsyncBackgroundAssetVersionExternalBetaReleases
        )
        background_asset_version_internal_beta_releases: (
            AsyncBackgroundAssetVersionInternalBetaReleases
        )
        background_asset_versions: AsyncBackgroundAssetVersions
        background_assets: AsyncBackgroundAssets
        beta_app_clip_invocation_localizations: AsyncBetaAppClipInvocationLocalizations
        beta_app_clip_invocations: AsyncBetaAppClipInvocations
        beta_app_localizations: AsyncBetaAppLocalizations
        beta_app_review_details: AsyncBetaAppReviewDetails
        beta_app_review_submissions: AsyncBetaAppReviewSubmissions
        beta_build_localizations: AsyncBetaBuildLocalizations
        beta_crash_logs: AsyncBetaCrashLogs
        beta_feedback_crash_submissions: AsyncBetaFeedbackCrashSubmissions
        beta_feedback_screenshot_submissions: AsyncBetaFeedbackScreenshotSubmissions
        beta_groups: AsyncBetaGroups
        beta_license_agreements: AsyncBetaLicenseAgreements
        beta_recruitment_criteria: AsyncBetaRecruitmentCriteria
        beta_recruitment_criterion_options: AsyncBetaRecruitmentCriterionOptions
        beta_tester_invitations: AsyncBetaTesterInvitations
        beta_testers: AsyncBetaTesters
        build_beta_details: AsyncBuildBetaDetails
        build_beta_notifications: AsyncBuildBetaNotifications
        build_bundles: AsyncBuildBundles
        build_upload_files: AsyncBuildUploadFiles
        build_uploads: AsyncBuildUploads
        builds: AsyncBuilds
        bundle_id_capabilities: AsyncBundleIdCapabilities
        bundle_ids: AsyncBundleIds
        certificates: AsyncCertificates
        ci_artifacts: AsyncCiArtifacts
        ci_build_actions: AsyncCiBuildActions
        ci_build_runs: AsyncCiBuildRuns
        ci_issues: AsyncCiIssues
        ci_mac_os_versions: AsyncCiMacOsVersions
        ci_products: AsyncCiProducts
        ci_test_results: AsyncCiTestResults
        ci_workflows: AsyncCiWorkflows
        ci_xcode_versions: AsyncCiXcodeVersions
        customer_review_responses: AsyncCustomerReviewResponses
        customer_reviews: AsyncCustomerReviews
        devices: AsyncDevices
        diagnostic_signatures: AsyncDiagnosticSignatures
        end_app_availability_pre_orders: AsyncEndAppAvailabilityPreOrders
        end_user_license_agreements: AsyncEndUserLicenseAgreements
        finance_reports: AsyncFinanceReports
        game_center_achievement_images: AsyncGameCenterAchievementImages
        game_center_achievement_images_v2: AsyncGameCenterAchievementImagesV2
        game_center_achievement_localizations: AsyncGameCenterAchievementLocalizations
        game_center_achievement_localizations_v2: AsyncGameCenterAchievementLocalizationsV2
        game_center_achievement_releases: AsyncGameCenterAchievementReleases
        game_center_achievement_versions_v2: AsyncGameCenterAchievementVersionsV2
        game_center_achievements: AsyncGameCenterAchievements
        game_center_achievements_v2: AsyncGameCenterAchievementsV2
        game_center_activities: AsyncGameCenterActivities
        game_center_activity_images: AsyncGameCenterActivityImages
        game_center_activity_localizations: AsyncGameCenterActivityLocalizations
        game_center_activity_version_releases: AsyncGameCenterActivityVersionReleases
        game_center_activity_versions: AsyncGameCenterActivityVersions
        game_center_app_versions: AsyncGameCenterAppVersions
        game_center_challenge_images: AsyncGameCenterChallengeImages
        game_center_challenge_localizations: AsyncGameCenterChallengeLocalizations
        game_center_challenge_version_releases: AsyncGameCenterChallengeVersionReleases
        game_center_challenge_versions: AsyncGameCenterChallengeVersions
        game_center_challenges: AsyncGameCenterChallenges
        game_center_detail_players: AsyncGameCenterDetailPlayers
        game_center_details: AsyncGameCenterDetails
        game_center_enabled_versions: AsyncGameCenterEnabledVersions
        game_center_groups: AsyncGameCenterGroups
        game_center_leaderboard_entry_submissions: AsyncGameCenterLeaderboardEntrySubmissions
        game_center_leaderboard_images: AsyncGameCenterLeaderboardImages
        game_center_leaderboard_images_v2: AsyncGameCenterLeaderboardImagesV2
        game_center_leaderboard_localizations: AsyncGameCenterLeaderboardLocalizations
        game_center_leaderboard_localizations_v2: AsyncGameCenterLeaderboardLocalizationsV2
        game_center_leaderboard_releases: AsyncGameCenterLeaderboardReleases
        game_center_leaderboard_set_images: AsyncGameCenterLeaderboardSetImages
        game_center_leaderboard_set_images_v2: AsyncGameCenterLeaderboardSetImagesV2
        game_center_leaderboard_set_localizations: AsyncGameCenterLeaderboardSetLocalizations
        game_center_leaderboard_set_localizations_v2: AsyncGameCenterLeaderboardSetLocalizationsV2
        game_center_leaderboard_set_member_localizations: (
            AsyncGameCenterLeaderboardSetMemberLocalizations
        )
        game_center_leaderboard_set_releases: AsyncGameCenterLeaderboardSetReleases
        game_center_leaderboard_set_versions_v2: AsyncGameCenterLeaderboardSetVersionsV2
        game_center_leaderboard_sets: AsyncGameCenterLeaderboardSets
        game_center_leaderboard_sets_v2: AsyncGameCenterLeaderboardSetsV2
        game_center_leaderboard_versions_v2: AsyncGameCenterLeaderboardVersionsV2
        game_center_leaderboards: AsyncGameCenterLeaderboards
        game_center_leaderboards_v2: AsyncGameCenterLeaderboardsV2
        game_center_matchmaking_queues: AsyncGameCenterMatchmakingQueues
        game_center_matchmaking_rule_set_tests: AsyncGameCenterMatchmakingRuleSetTests
        game_center_matchmaking_rule_sets: AsyncGameCenterMatchmakingRuleSets
        game_center_matchmaking_rules: AsyncGameCenterMatchmakingRules
        game_center_matchmaking_teams: AsyncGameCenterMatchmakingTeams
        game_center_player_achievement_submissions: AsyncGameCenterPlayerAchievementSubmissions
        game_center_score_moderations: AsyncGameCenterScoreModerations
        in_app_purchase_app_store_review_screenshots: AsyncInAppPurchaseAppStoreReviewScreenshots
        in_app_purchase_availabilities: AsyncInAppPurchaseAvailabilities
        in_app_purchase_contents: AsyncInAppPurchaseContents
        in_app_purchase_images: AsyncInAppPurchaseImages
        in_app_purchase_images_v2: AsyncInAppPurchaseImagesV2
        in_app_purchase_localizations: AsyncInAppPurchaseLocalizations
        in_app_purchase_localizations_v2: AsyncInAppPurchaseLocalizationsV2
        in_app_purchase_offer_code_custom_codes: AsyncInAppPurchaseOfferCodeCustomCodes
        in_app_purchase_offer_code_one_time_use_codes: AsyncInAppPurchaseOfferCodeOneTimeUseCodes
        in_app_purchase_offer_codes: AsyncInAppPurchaseOfferCodes
        in_app_purchase_price_points: AsyncInAppPurchasePricePoints
        in_app_purchase_price_schedules: AsyncInAppPurchasePriceSchedules
        in_app_purchase_submissions: AsyncInAppPurchaseSubmissions
        in_app_purchase_versions: AsyncInAppPurchaseVersions
        in_app_purchases: AsyncInAppPurchases
        in_app_purchases_v2: AsyncInAppPurchasesV2
        marketplace_search_details: AsyncMarketplaceSearchDetails
        marketplace_webhooks: AsyncMarketplaceWebhooks
        merchant_ids: AsyncMerchantIds
        nominations: AsyncNominations
        pass_type_ids: AsyncPassTypeIds
        pre_release_versions: AsyncPreReleaseVersions
        profiles: AsyncProfiles
        promoted_purchases: AsyncPromotedPurchases
        retention_message_localizations: AsyncRetentionMessageLocalizations
        retention_message_versions: AsyncRetentionMessageVersions
        retention_messages: AsyncRetentionMessages
        retention_offers: AsyncRetentionOffers
        review_submission_items: AsyncReviewSubmissionItems
        review_submissions: AsyncReviewSubmissions
        routing_app_coverages: AsyncRoutingAppCoverages
        sales_reports: AsyncSalesReports
        sandbox_testers_clear_purchase_history_request_v2: (
            AsyncSandboxTestersClearPurchaseHistoryRequestV2Namespace
        )
        sandbox_testers_v2: AsyncSandboxTestersV2
        scm_git_references: AsyncScmGitReferences
        scm_providers: AsyncScmProviders
        scm_pull_requests: AsyncScmPullRequests
        scm_repositories: AsyncScmRepositories
        subscription_app_store_review_screenshots: AsyncSubscriptionAppStoreReviewScreenshots
        subscription_availabilities: AsyncSubscriptionAvailabilities
        subscription_grace_periods: AsyncSubscriptionGracePeriods
        subscription_group_localizations: AsyncSubscriptionGroupLocalizations
        subscription_group_localizations_v2: AsyncSubscriptionGroupLocalizationsV2
        subscription_group_submissions: AsyncSubscriptionGroupSubmissions
        subscription_group_versions: AsyncSubscriptionGroupVersions
        subscription_groups: AsyncSubscriptionGroups
        subscription_images: AsyncSubscriptionImages
        subscription_images_v2: AsyncSubscriptionImagesV2
        subscription_introductory_offers: AsyncSubscriptionIntroductoryOffers
        subscription_localizations: AsyncSubscriptionLocalizations
        subscription_localizations_v2: AsyncSubscriptionLocalizationsV2
        subscription_offer_code_custom_codes: AsyncSubscriptionOfferCodeCustomCodes
        subscription_offer_code_one_time_use_codes: AsyncSubscriptionOfferCodeOneTimeUseCodes
        subscription_offer_codes: AsyncSubscriptionOfferCodes
        subscription_plan_availabilities: AsyncSubscriptionPlanAvailabilities
        subscription_price_points: AsyncSubscriptionPricePoints
        subscription_price_tier_equalizations: AsyncSubscriptionPriceTierEqualizations
        subscription_prices: AsyncSubscriptionPrices
        subscription_promotional_offers: AsyncSubscriptionPromotionalOffers
        subscription_submissions: AsyncSubscriptionSubmissions
        subscription_versions: AsyncSubscriptionVersions
        subscriptions: AsyncSubscriptions
        territories: AsyncTerritories
        territory_availabilities: AsyncTerritoryAvailabilities
        user_invitations: AsyncUserInvitations
        users: AsyncUsers
        webhook_deliveries: AsyncWebhookDeliveries
        webhook_pings: AsyncWebhookPings
        webhooks: AsyncWebhooks
        win_back_offers: AsyncWinBackOffers
    else:

        def __getattr__(self, name: str) -> Any:
            return _namespace(self, name, "Async")

    def __dir__(self) -> list[str]:
        return sorted(NAMESPACES)

    def __repr__(self) -> str:
        return f"<AsyncApi of {len(NAMESPACES)} namespaces>"
