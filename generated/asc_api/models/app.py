"""App."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppContentRightsDeclaration, SubscriptionStatusUrlVersion
    from . import (
        AccessibilityDeclaration,
        AlternativeDistributionKey,
        AnalyticsReportRequest,
        AndroidToIosAppMappingDetail,
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
        BuildIcon,
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
    )

    AppFields: TypeAlias = Literal[
        "accessibilityUrl",
        "bundleId",
        "contentRightsDeclaration",
        "isOrEverWasMadeForKids",
        "name",
        "primaryLocale",
        "sku",
        "streamlinedPurchasingEnabled",
        "subscriptionStatusUrl",
        "subscriptionStatusUrlForSandbox",
        "subscriptionStatusUrlVersion",
        "subscriptionStatusUrlVersionForSandbox",
        "groupPurchaseInvitationMode",
        "accessibilityDeclarations",
        "alternativeDistributionKey",
        "analyticsReportRequests",
        "androidToIosAppMappingDetails",
        "appAvailabilityV2",
        "appClips",
        "appCustomProductPages",
        "appEncryptionDeclarations",
        "appEvents",
        "appInfos",
        "appPricePoints",
        "appPriceSchedule",
        "appStoreIcon",
        "appStoreVersionExperimentsV2",
        "appStoreVersions",
        "appTags",
        "backgroundAssets",
        "betaAppLocalizations",
        "betaAppReviewDetail",
        "betaFeedbackCrashSubmissions",
        "betaFeedbackScreenshotSubmissions",
        "betaGroups",
        "betaLicenseAgreement",
        "betaTesters",
        "buildUploads",
        "builds",
        "ciProduct",
        "customerReviewSummarizations",
        "customerReviews",
        "endUserLicenseAgreement",
        "gameCenterDetail",
        "gameCenterEnabledVersions",
        "inAppPurchases",
        "inAppPurchasesV2",
        "marketplaceSearchDetail",
        "perfPowerMetrics",
        "preReleaseVersions",
        "promotedPurchases",
        "reviewSubmissions",
        "searchKeywords",
        "subscriptionGracePeriod",
        "subscriptionGroups",
        "webhooks",
        "assetLibrary",
        "performanceOverviews",
        "retentionMessages",
    ]
    """What `fields[apps]` takes."""


@define
class AppsBetaTesterUsagesV1MetricRow(Struct):
    """A part of an answer or of a request."""

    data_points: list[AppsBetaTesterUsagesV1MetricRowDataPoints] | None = ABSENT
    dimensions: AppsBetaTesterUsagesV1MetricRowDimensions | None = ABSENT

    ATTRIBUTES = {
        "dataPoints": ("data_points", each(struct("AppsBetaTesterUsagesV1MetricRowDataPoints"))),
        "dimensions": ("dimensions", struct("AppsBetaTesterUsagesV1MetricRowDimensions")),
    }


@define
class AppsBetaTesterUsagesV1MetricRowDataPoints(Struct):
    """A part of an answer or of a request."""

    end: datetime | None = ABSENT
    start: datetime | None = ABSENT
    values: AppsBetaTesterUsagesV1MetricRowDataPointsValues | None = ABSENT

    ATTRIBUTES = {
        "end": ("end", date_time),
        "start": ("start", date_time),
        "values": ("values", struct("AppsBetaTesterUsagesV1MetricRowDataPointsValues")),
    }


@define
class AppsBetaTesterUsagesV1MetricRowDataPointsValues(Struct):
    """A part of an answer or of a request."""

    crash_count: int | None = ABSENT
    feedback_count: int | None = ABSENT
    session_count: int | None = ABSENT

    ATTRIBUTES = {
        "crashCount": ("crash_count", None),
        "feedbackCount": ("feedback_count", None),
        "sessionCount": ("session_count", None),
    }


@define
class AppsBetaTesterUsagesV1MetricRowDimensions(Struct):
    """A part of an answer or of a request."""

    beta_testers: AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters | None = ABSENT

    ATTRIBUTES = {
        "betaTesters": (
            "beta_testers",
            struct("AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters"),
        ),
    }


@define
class AppsBetaTesterUsagesV1MetricRowDimensionsBetaTesters(Struct):
    """A part of an answer or of a request."""

    data: str | None = ABSENT
    links_: AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks | None = ABSENT

    ATTRIBUTES = {
        "data": ("data", None),
        "links": ("links_", struct("AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks")),
    }


@define
class AppsBetaTesterUsagesV1MetricRowDimensionsBetaTestersLinks(Struct):
    """A part of an answer or of a request."""

    group_by: str | None = ABSENT
    related: str | None = ABSENT

    ATTRIBUTES = {
        "groupBy": ("group_by", None),
        "related": ("related", None),
    }


@define
class App(Resource):
    """`apps`.

    Deprecated by Apple: `in_app_purchases`.


    Provisional: `asset_library`, `performance_overviews`, `retention_messages`,
    `group_purchase_invitation_mode`.
    """

    accessibility_url: str | None = ABSENT
    bundle_id: str | None = ABSENT
    content_rights_declaration: AppContentRightsDeclaration | str | None = ABSENT
    is_or_ever_was_made_for_kids: bool | None = ABSENT
    name: str | None = ABSENT
    primary_locale: str | None = ABSENT
    sku: str | None = ABSENT
    streamlined_purchasing_enabled: bool | None = ABSENT
    subscription_status_url: str | None = ABSENT
    subscription_status_url_for_sandbox: str | None = ABSENT
    subscription_status_url_version: SubscriptionStatusUrlVersion | str | None = ABSENT
    subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion | str | None = ABSENT
    group_purchase_invitation_mode: str | None = ABSENT
    accessibility_declarations: Many[AccessibilityDeclaration] = ABSENT
    alternative_distribution_key: Ref[AlternativeDistributionKey] | None = ABSENT
    analytics_report_requests: Many[AnalyticsReportRequest] = ABSENT
    android_to_ios_app_mapping_details: Many[AndroidToIosAppMappingDetail] = ABSENT
    app_availability_v2: Ref[AppAvailabilityV2] | None = ABSENT
    app_clips: Many[AppClip] = ABSENT
    app_custom_product_pages: Many[AppCustomProductPage] = ABSENT
    app_encryption_declarations: Many[AppEncryptionDeclaration] = ABSENT
    app_events: Many[AppEvent] = ABSENT
    app_infos: Many[AppInfo] = ABSENT
    app_price_points: Many[AppPricePointV3] = ABSENT
    app_price_schedule: Ref[AppPriceSchedule] | None = ABSENT
    app_store_icon: Ref[BuildIcon] | None = ABSENT
    app_store_version_experiments_v2: Many[AppStoreVersionExperimentV2] = ABSENT
    app_store_versions: Many[AppStoreVersion] = ABSENT
    app_tags: Many[AppTag] = ABSENT
    background_assets: Many[BackgroundAsset] = ABSENT
    beta_app_localizations: Many[BetaAppLocalization] = ABSENT
    beta_app_review_detail: Ref[BetaAppReviewDetail] | None = ABSENT
    beta_feedback_crash_submissions: Many[BetaFeedbackCrashSubmission] = ABSENT
    beta_feedback_screenshot_submissions: Many[BetaFeedbackScreenshotSubmission] = ABSENT
    beta_groups: Many[BetaGroup] = ABSENT
    beta_license_agreement: Ref[BetaLicenseAgreement] | None = ABSENT
    beta_testers: Many[BetaTester] = ABSENT
    build_uploads: Many[BuildUpload] = ABSENT
    builds: Many[Build] = ABSENT
    ci_product: Ref[CiProduct] | None = ABSENT
    customer_review_summarizations: Many[CustomerReviewSummarization] = ABSENT
    customer_reviews: Many[CustomerReview] = ABSENT
    end_user_license_agreement: Ref[EndUserLicenseAgreement] | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_enabled_versions: Many[GameCenterEnabledVersion] = ABSENT
    in_app_purchases: Many[InAppPurchase] = ABSENT
    in_app_purchases_v2: Many[InAppPurchaseV2] = ABSENT
    marketplace_search_detail: Ref[MarketplaceSearchDetail] | None = ABSENT
    perf_power_metrics: Ref[Resource] | None = ABSENT
    pre_release_versions: Many[PrereleaseVersion] = ABSENT
    promoted_purchases: Many[PromotedPurchase] = ABSENT
    review_submissions: Many[ReviewSubmission] = ABSENT
    search_keywords: Many[AppKeyword] = ABSENT
    subscription_grace_period: Ref[SubscriptionGracePeriod] | None = ABSENT
    subscription_groups: Many[SubscriptionGroup] = ABSENT
    webhooks: Many[Webhook] = ABSENT
    asset_library: Ref[AppAssetLibrary] | None = ABSENT
    performance_overviews: Ref[Resource] | None = ABSENT
    retention_messages: Many[RetentionMessage] = ABSENT

    TYPE = "apps"
    PATH = "/v1/apps/{id}"
    ATTRIBUTES = {
        "accessibilityUrl": ("accessibility_url", None),
        "bundleId": ("bundle_id", None),
        "contentRightsDeclaration": ("content_rights_declaration", None),
        "isOrEverWasMadeForKids": ("is_or_ever_was_made_for_kids", None),
        "name": ("name", None),
        "primaryLocale": ("primary_locale", None),
        "sku": ("sku", None),
        "streamlinedPurchasingEnabled": ("streamlined_purchasing_enabled", None),
        "subscriptionStatusUrl": ("subscription_status_url", None),
        "subscriptionStatusUrlForSandbox": ("subscription_status_url_for_sandbox", None),
        "subscriptionStatusUrlVersion": ("subscription_status_url_version", None),
        "subscriptionStatusUrlVersionForSandbox": (
            "subscription_status_url_version_for_sandbox",
            None,
        ),
        "groupPurchaseInvitationMode": ("group_purchase_invitation_mode", None),
    }

    RELATIONSHIPS = {
        "accessibilityDeclarations": to_many(
            "accessibility_declarations",
            "AccessibilityDeclaration",
            "/v1/apps/{id}/accessibilityDeclarations",
            200,
        ),
        "alternativeDistributionKey": to_one(
            "alternative_distribution_key",
            "AlternativeDistributionKey",
            "/v1/apps/{id}/alternativeDistributionKey",
        ),
        "analyticsReportRequests": to_many(
            "analytics_report_requests",
            "AnalyticsReportRequest",
            "/v1/apps/{id}/analyticsReportRequests",
            200,
        ),
        "androidToIosAppMappingDetails": to_many(
            "android_to_ios_app_mapping_details",
            "AndroidToIosAppMappingDetail",
            "/v1/apps/{id}/androidToIosAppMappingDetails",
            200,
        ),
        "appAvailabilityV2": to_one(
            "app_availability_v2", "AppAvailabilityV2", "/v1/apps/{id}/appAvailabilityV2"
        ),
        "appClips": to_many("app_clips", "AppClip", "/v1/apps/{id}/appClips", 200),
        "appCustomProductPages": to_many(
            "app_custom_product_pages",
            "AppCustomProductPage",
            "/v1/apps/{id}/appCustomProductPages",
            200,
        ),
        "appEncryptionDeclarations": to_many(
            "app_encryption_declarations",
            "AppEncryptionDeclaration",
            "/v1/apps/{id}/appEncryptionDeclarations",
            200,
        ),
        "appEvents": to_many("app_events", "AppEvent", "/v1/apps/{id}/appEvents", 200),
        "appInfos": to_many("app_infos", "AppInfo", "/v1/apps/{id}/appInfos", 200),
        "appPricePoints": to_many(
            "app_price_points", "AppPricePointV3", "/v1/apps/{id}/appPricePoints", 200
        ),
        "appPriceSchedule": to_one(
            "app_price_schedule", "AppPriceSchedule", "/v1/apps/{id}/appPriceSchedule"
        ),
        "appStoreIcon": to_one("app_store_icon", "BuildIcon"),
        "appStoreVersionExperimentsV2": to_many(
            "app_store_version_experiments_v2",
            "AppStoreVersionExperimentV2",
            "/v1/apps/{id}/appStoreVersionExperimentsV2",
            200,
        ),
        "appStoreVersions": to_many(
            "app_store_versions", "AppStoreVersion", "/v1/apps/{id}/appStoreVersions", 200
        ),
        "appTags": to_many("app_tags", "AppTag", "/v1/apps/{id}/appTags", 200),
        "backgroundAssets": to_many(
            "background_assets", "BackgroundAsset", "/v1/apps/{id}/backgroundAssets", 200
        ),
        "betaAppLocalizations": to_many(
            "beta_app_localizations",
            "BetaAppLocalization",
            "/v1/apps/{id}/betaAppLocalizations",
            200,
        ),
        "betaAppReviewDetail": to_one(
            "beta_app_review_detail", "BetaAppReviewDetail", "/v1/apps/{id}/betaAppReviewDetail"
        ),
        "betaFeedbackCrashSubmissions": to_many(
            "beta_feedback_crash_submissions",
            "BetaFeedbackCrashSubmission",
            "/v1/apps/{id}/betaFeedbackCrashSubmissions",
            200,
        ),
        "betaFeedbackScreenshotSubmissions": to_many(
            "beta_feedback_screenshot_submissions",
            "BetaFeedbackScreenshotSubmission",
            "/v1/apps/{id}/betaFeedbackScreenshotSubmissions",
            200,
        ),
        "betaGroups": to_many("beta_groups", "BetaGroup", "/v1/apps/{id}/betaGroups", 200),
        "betaLicenseAgreement": to_one(
            "beta_license_agreement", "BetaLicenseAgreement", "/v1/apps/{id}/betaLicenseAgreement"
        ),
        "betaTesters": to_many(
            "beta_testers", "BetaTester", "/v1/betaTesters?filter[apps]={id}", 200
        ),
        "buildUploads": to_many("build_uploads", "BuildUpload", "/v1/apps/{id}/buildUploads", 200),
        "builds": to_many("builds", "Build", "/v1/apps/{id}/builds", 200),
        "ciProduct": to_one("ci_product", "CiProduct", "/v1/apps/{id}/ciProduct"),
        "customerReviewSummarizations": to_many(
            "customer_review_summarizations",
            "CustomerReviewSummarization",
            "/v1/apps/{id}/customerReviewSummarizations",
            200,
        ),
        "customerReviews": to_many(
            "customer_reviews", "CustomerReview", "/v1/apps/{id}/customerReviews", 200
        ),
        "endUserLicenseAgreement": to_one(
            "end_user_license_agreement",
            "EndUserLicenseAgreement",
            "/v1/apps/{id}/endUserLicenseAgreement",
        ),
        "gameCenterDetail": to_one(
            "game_center_detail", "GameCenterDetail", "/v1/apps/{id}/gameCenterDetail"
        ),
        "gameCenterEnabledVersions": to_many(
            "game_center_enabled_versions",
            "GameCenterEnabledVersion",
            "/v1/apps/{id}/gameCenterEnabledVersions",
            200,
        ),
        "inAppPurchases": to_many(
            "in_app_purchases", "InAppPurchase", "/v1/apps/{id}/inAppPurchases", 200
        ),
        "inAppPurchasesV2": to_many(
            "in_app_purchases_v2", "InAppPurchaseV2", "/v1/apps/{id}/inAppPurchasesV2", 200
        ),
        "marketplaceSearchDetail": to_one(
            "marketplace_search_detail",
            "MarketplaceSearchDetail",
            "/v1/apps/{id}/marketplaceSearchDetail",
        ),
        "perfPowerMetrics": to_one("perf_power_metrics", None, "/v1/apps/{id}/perfPowerMetrics"),
        "preReleaseVersions": to_many(
            "pre_release_versions", "PrereleaseVersion", "/v1/apps/{id}/preReleaseVersions", 200
        ),
        "promotedPurchases": to_many(
            "promoted_purchases", "PromotedPurchase", "/v1/apps/{id}/promotedPurchases", 200
        ),
        "reviewSubmissions": to_many(
            "review_submissions", "ReviewSubmission", "/v1/apps/{id}/reviewSubmissions", 200
        ),
        "searchKeywords": to_many(
            "search_keywords", "AppKeyword", "/v1/apps/{id}/searchKeywords", 200
        ),
        "subscriptionGracePeriod": to_one(
            "subscription_grace_period",
            "SubscriptionGracePeriod",
            "/v1/apps/{id}/subscriptionGracePeriod",
        ),
        "subscriptionGroups": to_many(
            "subscription_groups", "SubscriptionGroup", "/v1/apps/{id}/subscriptionGroups", 200
        ),
        "webhooks": to_many("webhooks", "Webhook", "/v1/apps/{id}/webhooks", 200),
        "assetLibrary": to_one("asset_library", "AppAssetLibrary", "/v1/apps/{id}/assetLibrary"),
        "performanceOverviews": to_one(
            "performance_overviews", None, "/v1/apps/{id}/performanceOverviews"
        ),
        "retentionMessages": to_many(
            "retention_messages", "RetentionMessage", "/v1/apps/{id}/retentionMessages", 200
        ),
    }
