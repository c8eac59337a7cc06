"""The values that Apple's enums had in 4.4.1. Answers may hold others: read ones are `... | str`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AccessibilityDeclarationState: TypeAlias = Literal[
    "DRAFT",
    "PUBLISHED",
    "REPLACED",
]
ActorActorType: TypeAlias = Literal[
    "USER",
    "API_KEY",
    "XCODE_CLOUD",
    "APPLE",
]
AgeRatingDeclarationAgeRatingOverride: TypeAlias = Literal[
    "NONE",
    "NINE_PLUS",
    "THIRTEEN_PLUS",
    "SIXTEEN_PLUS",
    "SEVENTEEN_PLUS",
    "UNRATED",
]
AgeRatingDeclarationAgeRatingOverrideV2: TypeAlias = Literal[
    "NONE",
    "NINE_PLUS",
    "THIRTEEN_PLUS",
    "SIXTEEN_PLUS",
    "EIGHTEEN_PLUS",
    "UNRATED",
]
AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationContests: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationGamblingSimulated: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationGunsOrOtherWeapons: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationHorrorOrFearThemes: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationKoreaAgeRatingOverride: TypeAlias = Literal[
    "NONE",
    "FIFTEEN_PLUS",
    "NINETEEN_PLUS",
    "ALL",
    "TWELVE_PLUS",
]
AgeRatingDeclarationMatureOrSuggestiveThemes: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationMedicalOrTreatmentInformation: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationProfanityOrCrudeHumor: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationSexualContentGraphicAndNudity: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationSexualContentOrNudity: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationViolenceCartoonOrFantasy: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationViolenceRealistic: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic: TypeAlias = Literal[
    "NONE",
    "INFREQUENT_OR_MILD",
    "FREQUENT_OR_INTENSE",
    "INFREQUENT",
    "FREQUENT",
]
AlternativeDistributionPackageVersionState: TypeAlias = Literal[
    "COMPLETED",
    "REPLACED",
]
AnalyticsReportCategory: TypeAlias = Literal[
    "APP_USAGE",
    "APP_STORE_ENGAGEMENT",
    "COMMERCE",
    "FRAMEWORK_USAGE",
    "PERFORMANCE",
]
AnalyticsReportInstanceGranularity: TypeAlias = Literal[
    "DAILY",
    "WEEKLY",
    "MONTHLY",
]
AnalyticsReportRequestAccessType: TypeAlias = Literal[
    "ONE_TIME_SNAPSHOT",
    "ONGOING",
]
AppAssetLibraryAssetCategory: TypeAlias = Literal[
    "CREATIVE_ASSETS",
    "APP_SCREENSHOTS_AND_PREVIEWS",
]
AppAssetLibraryAssetState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "UPLOAD_COMPLETE",
    "FAILED",
    "COMPLETE",
    "PREPARE_FOR_SUBMISSION",
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "ACCEPTED",
    "APPROVED",
    "REJECTED",
    "ARCHIVED",
]
AppAssetLibraryDisplayClass: TypeAlias = Literal[
    "DEFAULT",
    "WATCH_ULTRA",
    "WATCH_SERIES_10",
    "WATCH_SERIES_7",
    "WATCH_SERIES_4",
    "WATCH_SERIES_3",
    "IPHONE_DUO",
    "IPHONE_DYNAMIC_ISLAND_LARGE_DISPLAY",
    "IPHONE_DYNAMIC_ISLAND_MEDIUM_DISPLAY",
    "IPHONE_FACE_ID_LARGE_DISPLAY",
    "IPHONE_FACE_ID_MEDIUM_DISPLAY",
    "IPHONE_HOME_BUTTON_LARGE_DISPLAY",
    "IPHONE_HOME_BUTTON_MEDIUM_DISPLAY",
    "IPHONE_HOME_BUTTON_40_DISPLAY",
    "IPHONE_HOME_BUTTON_35_DISPLAY",
    "IPAD_13_DISPLAY",
    "IPAD_11_DISPLAY",
    "IPAD_129_DISPLAY",
    "IPAD_105_DISPLAY",
    "IPAD_97_DISPLAY",
]
AppAssetLibraryFeature: TypeAlias = Literal[
    "APP_STORE_VERSIONS",
    "CUSTOM_PRODUCT_PAGES",
    "PRODUCT_PAGE_OPTIMIZATIONS",
    "IN_APP_EVENTS",
    "IN_APP_PURCHASES",
    "SUBSCRIPTIONS",
    "RETENTION_MESSAGING",
    "GAME_CENTER",
    "APP_CLIPS",
    "APPLE_ADS",
]
AppAssetLibraryMediaType: TypeAlias = Literal[
    "IMAGE",
    "VIDEO",
]
AppAssetLibraryPlacementPlatform: TypeAlias = Literal[
    "IPHONE_APP_STORE",
    "IPAD_APP_STORE",
    "WATCH_APP_STORE",
    "IMESSAGE_APP_STORE",
    "VISION_PRO_APP_STORE",
    "MAC_APP_STORE",
    "TV_APP_STORE",
    "ANY",
]
AppAssetLibraryPlacementState: TypeAlias = Literal[
    "ASSET_PROCESSING",
    "FAILED",
    "PARENT_PREPARE_FOR_SUBMISSION",
    "PARENT_READY_FOR_REVIEW",
    "PARENT_WAITING_FOR_REVIEW",
    "PARENT_IN_REVIEW",
    "PARENT_APPROVED",
]
AppAssetLibraryPlacementType: TypeAlias = Literal[
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
AppClipAction: TypeAlias = Literal[
    "OPEN",
    "VIEW",
    "PLAY",
]
AppClipAdvancedExperienceBusinessCategory: TypeAlias = Literal[
    "AUTOMOTIVE",
    "BEAUTY",
    "BIKES",
    "BOOKS",
    "CASINO",
    "EDUCATION",
    "EDUCATION_JAPAN",
    "ENTERTAINMENT",
    "EV_CHARGER",
    "FINANCIAL_USD",
    "FINANCIAL_CNY",
    "FINANCIAL_GBP",
    "FINANCIAL_JPY",
    "FINANCIAL_EUR",
    "FITNESS",
    "FOOD_AND_DRINK",
    "GAS",
    "GROCERY",
    "HEALTH_AND_MEDICAL",
    "HOTEL_AND_TRAVEL",
    "MUSIC",
    "PARKING",
    "PET_SERVICES",
    "PROFESSIONAL_SERVICES",
    "SHOPPING",
    "TICKETING",
    "TRANSIT",
]
AppClipAdvancedExperienceLanguage: TypeAlias = Literal[
    "AR",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "ES",
    "FI",
    "FR",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KO",
    "MS",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "RU",
    "SK",
    "SV",
    "TH",
    "TR",
    "UK",
    "VI",
    "ZH",
]
AppClipAdvancedExperiencePlaceDisplayPointSource: TypeAlias = Literal[
    "CALCULATED",
    "MANUALLY_PLACED",
]
AppClipAdvancedExperiencePlaceMapAction: TypeAlias = Literal[
    "BUY_TICKETS",
    "VIEW_AVAILABILITY",
    "VIEW_PRICING",
    "HOTEL_BOOK_ROOM",
    "PARKING_RESERVE_PARKING",
    "RESTAURANT_JOIN_WAITLIST",
    "RESTAURANT_ORDER_DELIVERY",
    "RESTAURANT_ORDER_FOOD",
    "RESTAURANT_ORDER_TAKEOUT",
    "RESTAURANT_RESERVATION",
    "SCHEDULE_APPOINTMENT",
    "RESTAURANT_VIEW_MENU",
    "THEATER_NOW_PLAYING",
    "AIRLINE_BOOK_TRAVEL",
    "AIRLINE_CHECK_IN",
    "AIRLINE_FLIGHT_STATUS",
    "APPLY",
    "BOOK",
    "BOOK_ACTIVITIES",
    "BOOK_RIDES",
    "BOOK_TEETIMES",
    "BOOK_TOURS",
    "CAREERS",
    "CHARGE_EV",
    "COUPONS",
    "DONATE",
    "EVENTS",
    "EVENTS_SHOWS",
    "EVENTS_SPORTS",
    "GIFT_CARD",
    "HOTEL_AMENITIES",
    "JOIN",
    "PARKING_AVAILABLE",
    "RESTAURANT_PICKUP",
    "RETAIL_SERVICE_QUOTE",
    "RETAIL_STORE_DELIVERY",
    "RETAIL_STORE_PICKUP",
    "RETAIL_STORE_SHOP",
    "SERVICES",
    "SUPPORT",
    "PAY_TO_PARK",
]
AppClipAdvancedExperiencePlacePhoneNumberType: TypeAlias = Literal[
    "FAX",
    "LANDLINE",
    "MOBILE",
    "TOLLFREE",
]
AppClipAdvancedExperiencePlaceRelationship: TypeAlias = Literal[
    "OWNER",
    "AUTHORIZED",
    "OTHER",
]
AppClipAdvancedExperiencePlaceStatus: TypeAlias = Literal[
    "PENDING",
    "MATCHED",
    "NO_MATCH",
]
AppClipAdvancedExperienceStatus: TypeAlias = Literal[
    "RECEIVED",
    "DEACTIVATED",
    "APP_TRANSFER_IN_PROGRESS",
]
AppClipDomainStatusDomainsErrorCode: TypeAlias = Literal[
    "BAD_HTTP_RESPONSE",
    "BAD_JSON_CONTENT",
    "BAD_PKCS7_SIGNATURE",
    "CANNOT_REACH_AASA_FILE",
    "CROSS_SITE_REDIRECTS_FORBIDDEN",
    "DNS_ERROR",
    "INSECURE_REDIRECTS_FORBIDDEN",
    "INVALID_ENTITLEMENT_MISSING_SECTION",
    "INVALID_ENTITLEMENT_SYNTAX_ERROR",
    "INVALID_ENTITLEMENT_UNHANDLED_SECTION",
    "INVALID_ENTITLEMENT_UNKNOWN_ID",
    "NETWORK_ERROR",
    "NETWORK_ERROR_TEMPORARY",
    "OTHER_ERROR",
    "TIMEOUT",
    "TLS_ERROR",
    "TOO_MANY_REDIRECTS",
    "UNEXPECTED_ERROR",
]
AppContentRightsDeclaration: TypeAlias = Literal[
    "DOES_NOT_USE_THIRD_PARTY_CONTENT",
    "USES_THIRD_PARTY_CONTENT",
]
AppCustomProductPageVersionState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "ACCEPTED",
    "APPROVED",
    "REPLACED_WITH_NEW_VERSION",
    "REJECTED",
]
AppEncryptionDeclarationState: TypeAlias = Literal[
    "CREATED",
    "IN_REVIEW",
    "APPROVED",
    "REJECTED",
    "INVALID",
    "EXPIRED",
]
AppEventAssetType: TypeAlias = Literal[
    "EVENT_CARD",
    "EVENT_DETAILS_PAGE",
]
AppEventBadge: TypeAlias = Literal[
    "LIVE_EVENT",
    "PREMIERE",
    "CHALLENGE",
    "COMPETITION",
    "NEW_SEASON",
    "MAJOR_UPDATE",
    "SPECIAL_EVENT",
]
AppEventEventState: TypeAlias = Literal[
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
AppEventPriority: TypeAlias = Literal[
    "HIGH",
    "NORMAL",
]
AppEventPurchaseRequirement: TypeAlias = Literal[
    "NO_COST_ASSOCIATED",
    "IN_APP_PURCHASE",
]
AppEventPurpose: TypeAlias = Literal[
    "APPROPRIATE_FOR_ALL_USERS",
    "ATTRACT_NEW_USERS",
    "KEEP_ACTIVE_USERS_INFORMED",
    "BRING_BACK_LAPSED_USERS",
]
AppInfoAustraliaAgeRating: TypeAlias = Literal[
    "FIFTEEN",
    "EIGHTEEN",
]
AppInfoBrazilAgeRatingV2: TypeAlias = Literal[
    "SELF_RATED_L",
    "SELF_RATED_TEN",
    "SELF_RATED_TWELVE",
    "SELF_RATED_FOURTEEN",
    "SELF_RATED_SIXTEEN",
    "SELF_RATED_EIGHTEEN",
    "OFFICIAL_L",
    "OFFICIAL_TEN",
    "OFFICIAL_TWELVE",
    "OFFICIAL_FOURTEEN",
    "OFFICIAL_SIXTEEN",
    "OFFICIAL_EIGHTEEN",
]
AppInfoFranceAgeRating: TypeAlias = Literal["EIGHTEEN",]
AppInfoKoreaAgeRating: TypeAlias = Literal[
    "ALL",
    "TWELVE",
    "FIFTEEN",
    "NINETEEN",
    "NOT_APPLICABLE",
]
AppInfoState: TypeAlias = Literal[
    "ACCEPTED",
    "DEVELOPER_REJECTED",
    "IN_REVIEW",
    "PENDING_RELEASE",
    "PREPARE_FOR_SUBMISSION",
    "READY_FOR_DISTRIBUTION",
    "READY_FOR_REVIEW",
    "REJECTED",
    "REPLACED_WITH_NEW_INFO",
    "WAITING_FOR_REVIEW",
]
AppMediaAssetStateState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "UPLOAD_COMPLETE",
    "COMPLETE",
    "FAILED",
]
AppMediaPreviewFrameImageStateState: TypeAlias = Literal[
    "PROCESSING",
    "COMPLETE",
    "FAILED",
]
AppMediaVideoStateState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "UPLOAD_COMPLETE",
    "PROCESSING",
    "COMPLETE",
    "FAILED",
]
AppStoreAgeRating: TypeAlias = Literal[
    "L",
    "ALL",
    "ZERO_ZERO",
    "ONE_PLUS",
    "TWO_PLUS",
    "THREE_PLUS",
    "FOUR_PLUS",
    "FIVE_PLUS",
    "SIX_PLUS",
    "SEVEN_PLUS",
    "EIGHT_PLUS",
    "NINE_PLUS",
    "TEN_PLUS",
    "ELEVEN_PLUS",
    "TWELVE_PLUS",
    "THIRTEEN_PLUS",
    "FOURTEEN_PLUS",
    "FIFTEEN_PLUS",
    "SIXTEEN_PLUS",
    "SEVENTEEN_PLUS",
    "EIGHTEEN_PLUS",
    "NINETEEN_PLUS",
    "TWENTY_PLUS",
    "TWENTY_ONE_PLUS",
    "UNRATED",
]
AppStoreVersionExperimentState: TypeAlias = Literal[
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
AppStoreVersionExperimentV2State: TypeAlias = Literal[
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
AppStoreVersionReleaseType: TypeAlias = Literal[
    "MANUAL",
    "AFTER_APPROVAL",
    "SCHEDULED",
]
AppStoreVersionReviewType: TypeAlias = Literal[
    "APP_STORE",
    "NOTARIZATION",
]
AppStoreVersionState: TypeAlias = Literal[
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
AppVersionState: TypeAlias = Literal[
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
BackgroundAssetUploadFileAssetType: TypeAlias = Literal[
    "ASSET",
    "MANIFEST",
]
BackgroundAssetVersionAppStoreReleaseState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "ACCEPTED",
    "REJECTED",
    "PROCESSING_FOR_DISTRIBUTION",
    "READY_FOR_DISTRIBUTION",
    "SUPERSEDED",
]
BackgroundAssetVersionExternalBetaReleaseState: TypeAlias = Literal[
    "READY_FOR_BETA_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "REJECTED",
    "PROCESSING_FOR_TESTING",
    "READY_FOR_TESTING",
    "SUPERSEDED",
]
BackgroundAssetVersionInternalBetaReleaseState: TypeAlias = Literal[
    "READY_FOR_TESTING",
    "SUPERSEDED",
]
BackgroundAssetVersionState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "PROCESSING",
    "FAILED",
    "COMPLETE",
]
BetaInviteType: TypeAlias = Literal[
    "EMAIL",
    "PUBLIC_LINK",
]
BetaReviewState: TypeAlias = Literal[
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "REJECTED",
    "APPROVED",
]
BetaTesterAppDevicesPlatform: TypeAlias = Literal[
    "IOS",
    "MAC_OS",
    "TV_OS",
    "WATCH_OS",
    "VISION_OS",
]
BetaTesterState: TypeAlias = Literal[
    "NOT_INVITED",
    "INVITED",
    "ACCEPTED",
    "INSTALLED",
    "REVOKED",
]
BrazilAgeRating: TypeAlias = Literal[
    "L",
    "TEN",
    "TWELVE",
    "FOURTEEN",
    "SIXTEEN",
    "EIGHTEEN",
]
BuildAudienceType: TypeAlias = Literal[
    "INTERNAL_ONLY",
    "APP_STORE_ELIGIBLE",
]
BuildBundleType: TypeAlias = Literal[
    "APP",
    "APP_CLIP",
    "WATCH_APP",
]
BuildProcessingState: TypeAlias = Literal[
    "PROCESSING",
    "FAILED",
    "INVALID",
    "VALID",
]
BuildUploadFileAssetType: TypeAlias = Literal[
    "ASSET",
    "ASSET_DESCRIPTION",
    "ASSET_SPI",
]
BuildUploadFileUti: TypeAlias = Literal[
    "com.apple.binary-property-list",
    "com.apple.ipa",
    "com.apple.pkg",
    "com.apple.xml-property-list",
    "com.pkware.zip-archive",
]
BuildUploadState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "PROCESSING",
    "FAILED",
    "COMPLETE",
]
BundleIdPlatform: TypeAlias = Literal[
    "IOS",
    "MAC_OS",
    "UNIVERSAL",
    "SERVICES",
]
CapabilityOptionKey: TypeAlias = Literal[
    "XCODE_5",
    "XCODE_6",
    "COMPLETE_PROTECTION",
    "PROTECTED_UNLESS_OPEN",
    "PROTECTED_UNTIL_FIRST_USER_AUTH",
    "PRIMARY_APP_CONSENT",
]
CapabilitySettingAllowedInstances: TypeAlias = Literal[
    "ENTRY",
    "SINGLE",
    "MULTIPLE",
]
CapabilitySettingKey: TypeAlias = Literal[
    "ICLOUD_VERSION",
    "DATA_PROTECTION_PERMISSION_LEVEL",
    "APPLE_ID_AUTH_APP_CONSENT",
]
CapabilityType: TypeAlias = Literal[
    "ICLOUD",
    "IN_APP_PURCHASE",
    "GAME_CENTER",
    "PUSH_NOTIFICATIONS",
    "WALLET",
    "INTER_APP_AUDIO",
    "MAPS",
    "ASSOCIATED_DOMAINS",
    "PERSONAL_VPN",
    "APP_GROUPS",
    "HEALTHKIT",
    "HOMEKIT",
    "WIRELESS_ACCESSORY_CONFIGURATION",
    "APPLE_PAY",
    "DATA_PROTECTION",
    "SIRIKIT",
    "NETWORK_EXTENSIONS",
    "MULTIPATH",
    "HOT_SPOT",
    "NFC_TAG_READING",
    "CLASSKIT",
    "AUTOFILL_CREDENTIAL_PROVIDER",
    "ACCESS_WIFI_INFORMATION",
    "NETWORK_CUSTOM_PROTOCOL",
    "COREMEDIA_HLS_LOW_LATENCY",
    "SYSTEM_EXTENSION_INSTALL",
    "USER_MANAGEMENT",
    "APPLE_ID_AUTH",
]
CertificateType: TypeAlias = Literal[
    "APPLE_PAY",
    "APPLE_PAY_MERCHANT_IDENTITY",
    "APPLE_PAY_PSP_IDENTITY",
    "APPLE_PAY_RSA",
    "DEVELOPER_ID_KEXT",
    "DEVELOPER_ID_KEXT_G2",
    "DEVELOPER_ID_APPLICATION",
    "DEVELOPER_ID_APPLICATION_G2",
    "DEVELOPMENT",
    "DISTRIBUTION",
    "IDENTITY_ACCESS",
    "IOS_DEVELOPMENT",
    "IOS_DISTRIBUTION",
    "MAC_APP_DISTRIBUTION",
    "MAC_INSTALLER_DISTRIBUTION",
    "MAC_APP_DEVELOPMENT",
    "PASS_TYPE_ID",
    "PASS_TYPE_ID_WITH_NFC",
]
ChecksumAlgorithm: TypeAlias = Literal[
    "MD5",
    "SHA_256",
]
ChecksumsCompositeAlgorithm: TypeAlias = Literal["MD5",]
CiActionDestination: TypeAlias = Literal[
    "ANY_IOS_DEVICE",
    "ANY_IOS_SIMULATOR",
    "ANY_TVOS_DEVICE",
    "ANY_TVOS_SIMULATOR",
    "ANY_WATCHOS_DEVICE",
    "ANY_WATCHOS_SIMULATOR",
    "ANY_MAC",
    "ANY_MAC_CATALYST",
    "ANY_VISIONOS_DEVICE",
    "ANY_VISIONOS_SIMULATOR",
]
CiActionPlatform: TypeAlias = Literal[
    "MACOS",
    "IOS",
    "TVOS",
    "WATCHOS",
    "VISIONOS",
]
CiActionTestConfigurationKind: TypeAlias = Literal[
    "USE_SCHEME_SETTINGS",
    "SPECIFIC_TEST_PLANS",
]
CiActionType: TypeAlias = Literal[
    "BUILD",
    "ANALYZE",
    "TEST",
    "ARCHIVE",
]
CiArtifactFileType: TypeAlias = Literal[
    "ARCHIVE",
    "ARCHIVE_EXPORT",
    "LOG_BUNDLE",
    "RESULT_BUNDLE",
    "TEST_PRODUCTS",
    "XCODEBUILD_PRODUCTS",
    "STAPLED_NOTARIZED_ARCHIVE",
]
CiBuildRunCancelReason: TypeAlias = Literal[
    "AUTOMATICALLY_BY_NEWER_BUILD",
    "MANUALLY_BY_USER",
]
CiBuildRunStartReason: TypeAlias = Literal[
    "GIT_REF_CHANGE",
    "MANUAL",
    "MANUAL_REBUILD",
    "PULL_REQUEST_OPEN",
    "PULL_REQUEST_UPDATE",
    "SCHEDULE",
]
CiCompletionStatus: TypeAlias = Literal[
    "SUCCEEDED",
    "FAILED",
    "ERRORED",
    "CANCELED",
    "SKIPPED",
]
CiExecutionProgress: TypeAlias = Literal[
    "PENDING",
    "RUNNING",
    "COMPLETE",
]
CiFilesAndFoldersRuleMode: TypeAlias = Literal[
    "START_IF_ANY_FILE_MATCHES",
    "DO_NOT_START_IF_ALL_FILES_MATCH",
]
CiGitRefKind: TypeAlias = Literal[
    "BRANCH",
    "TAG",
]
CiIssueIssueType: TypeAlias = Literal[
    "ANALYZER_WARNING",
    "ERROR",
    "TEST_FAILURE",
    "WARNING",
]
CiProductProductType: TypeAlias = Literal[
    "APP",
    "FRAMEWORK",
]
CiScheduledStartConditionScheduleDays: TypeAlias = Literal[
    "SUNDAY",
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
]
CiScheduledStartConditionScheduleFrequency: TypeAlias = Literal[
    "WEEKLY",
    "DAILY",
    "HOURLY",
]
CiTestDestinationKind: TypeAlias = Literal[
    "SIMULATOR",
    "MAC",
]
CiTestStatus: TypeAlias = Literal[
    "SUCCESS",
    "FAILURE",
    "MIXED",
    "SKIPPED",
    "EXPECTED_FAILURE",
]
CustomerReviewResponseV1State: TypeAlias = Literal[
    "PUBLISHED",
    "PENDING_PUBLISH",
]
DeviceConnectionType: TypeAlias = Literal[
    "WIFI",
    "MOBILE_DATA",
    "WIRE",
    "UNKNOWN",
    "NONE",
]
DeviceDeviceClass: TypeAlias = Literal[
    "APPLE_VISION_PRO",
    "APPLE_WATCH",
    "IPAD",
    "IPHONE",
    "IPOD",
    "APPLE_TV",
    "MAC",
]
DeviceFamily: TypeAlias = Literal[
    "IPHONE",
    "IPAD",
    "APPLE_TV",
    "APPLE_WATCH",
    "MAC",
    "VISION",
]
DeviceStatus: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
    "PROCESSING",
]
DeviceUpdateRequestStatus: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
]
DiagnosticInsightDirection: TypeAlias = Literal[
    "UP",
    "DOWN",
    "UNDEFINED",
]
DiagnosticInsightType: TypeAlias = Literal["TREND",]
DiagnosticSignatureDiagnosticType: TypeAlias = Literal[
    "DISK_WRITES",
    "HANGS",
    "LAUNCHES",
]
ExternalBetaState: TypeAlias = Literal[
    "PROCESSING",
    "PROCESSING_EXCEPTION",
    "MISSING_EXPORT_COMPLIANCE",
    "READY_FOR_BETA_TESTING",
    "IN_BETA_TESTING",
    "EXPIRED",
    "READY_FOR_BETA_SUBMISSION",
    "IN_EXPORT_COMPLIANCE_REVIEW",
    "WAITING_FOR_BETA_REVIEW",
    "IN_BETA_REVIEW",
    "BETA_REJECTED",
    "BETA_APPROVED",
    "NOT_APPLICABLE",
]
GameCenterActivityPlayStyle: TypeAlias = Literal[
    "ASYNCHRONOUS",
    "SYNCHRONOUS",
]
GameCenterChallengeChallengeType: TypeAlias = Literal["LEADERBOARD",]
GameCenterLeaderboardFormatter: TypeAlias = Literal[
    "INTEGER",
    "DECIMAL_POINT_1_PLACE",
    "DECIMAL_POINT_2_PLACE",
    "DECIMAL_POINT_3_PLACE",
    "ELAPSED_TIME_CENTISECOND",
    "ELAPSED_TIME_MINUTE",
    "ELAPSED_TIME_SECOND",
    "MONEY_POUND_DECIMAL",
    "MONEY_POUND",
    "MONEY_DOLLAR_DECIMAL",
    "MONEY_DOLLAR",
    "MONEY_EURO_DECIMAL",
    "MONEY_EURO",
    "MONEY_FRANC_DECIMAL",
    "MONEY_FRANC",
    "MONEY_KRONER_DECIMAL",
    "MONEY_KRONER",
    "MONEY_YEN",
]
GameCenterLeaderboardScoreSortType: TypeAlias = Literal[
    "ASC",
    "DESC",
]
GameCenterLeaderboardSubmissionType: TypeAlias = Literal[
    "BEST_SCORE",
    "MOST_RECENT_SCORE",
]
GameCenterLeaderboardV2ScoreSortType: TypeAlias = Literal[
    "ASC",
    "DESC",
]
GameCenterLeaderboardV2SubmissionType: TypeAlias = Literal[
    "BEST_SCORE",
    "MOST_RECENT_SCORE",
]
GameCenterLeaderboardV2Visibility: TypeAlias = Literal[
    "SHOW_FOR_ALL",
    "HIDE_FOR_ALL",
]
GameCenterLeaderboardVisibility: TypeAlias = Literal[
    "SHOW_FOR_ALL",
    "HIDE_FOR_ALL",
]
GameCenterMatchmakingAppRequestsV1MetricRowDimensionsResultData: TypeAlias = Literal[
    "MATCHED",
    "CANCELED",
    "EXPIRED",
]
GameCenterMatchmakingAppRequestsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingBooleanRuleResultsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingNumberRuleResultsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingQueueRequestsV1MetricRowDimensionsResultData: TypeAlias = Literal[
    "MATCHED",
    "CANCELED",
    "EXPIRED",
]
GameCenterMatchmakingQueueRequestsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingQueueSizesV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingRuleErrorsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingRuleType: TypeAlias = Literal[
    "COMPATIBLE",
    "DISTANCE",
    "MATCH",
    "TEAM",
]
GameCenterMatchmakingSessionsV1MetricRowGranularity: TypeAlias = Literal[
    "P1D",
    "PT1H",
    "PT15M",
]
GameCenterMatchmakingTestRequestLocale: TypeAlias = Literal[
    "AR-SA",
    "CA-ES",
    "CS-CZ",
    "DA-DK",
    "DE-DE",
    "EL-GR",
    "EN-AU",
    "EN-GB",
    "EN-US",
    "EN-KY",
    "ES-ES",
    "ES-MX",
    "FI-FI",
    "FR-CA",
    "FR-FR",
    "HI-IN",
    "HR-HR",
    "HU-HU",
    "ID-ID",
    "IT-IT",
    "IW-IL",
    "JA-JP",
    "KO-KR",
    "MS-MY",
    "NL-NL",
    "NO-NO",
    "PL-PL",
    "PT-BR",
    "PT-PT",
    "RO-RO",
    "RU-RU",
    "SK-SK",
    "SV-SE",
    "TH-TH",
    "TR-TR",
    "UK-UA",
    "ZH-CN",
    "ZH-TW",
    "ZH-HK",
]
GameCenterVersionState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "DEVELOPER_REJECTED",
    "REJECTED",
    "ACCEPTED",
    "PENDING_RELEASE",
    "LIVE",
    "REPLACED_WITH_NEW_VERSION",
]
IconAssetType: TypeAlias = Literal[
    "APP_STORE",
    "MESSAGES_APP_STORE",
    "WATCH_APP_STORE",
    "TV_OS_HOME_SCREEN",
    "TV_OS_TOP_SHELF",
    "ALTERNATE_EXPERIMENT",
]
InAppPurchaseImageState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "UPLOAD_COMPLETE",
    "FAILED",
    "PREPARE_FOR_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "APPROVED",
    "REJECTED",
]
InAppPurchaseInAppPurchaseType: TypeAlias = Literal[
    "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION",
    "NON_CONSUMABLE",
    "CONSUMABLE",
    "NON_RENEWING_SUBSCRIPTION",
    "FREE_SUBSCRIPTION",
]
InAppPurchaseLocalizationState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "APPROVED",
    "REJECTED",
]
InAppPurchaseOfferCodeCustomerEligibilities: TypeAlias = Literal[
    "NON_SPENDER",
    "ACTIVE_SPENDER",
    "CHURNED_SPENDER",
]
InAppPurchaseState: TypeAlias = Literal[
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
InAppPurchaseStateValue: TypeAlias = Literal[
    "CREATED",
    "DEVELOPER_SIGNED_OFF",
    "DEVELOPER_ACTION_NEEDED",
    "DELETION_IN_PROGRESS",
    "APPROVED",
    "DELETED",
    "REMOVED_FROM_SALE",
    "DEVELOPER_REMOVED_FROM_SALE",
    "WAITING_FOR_UPLOAD",
    "PROCESSING_CONTENT",
    "REPLACED",
    "REJECTED",
    "WAITING_FOR_SCREENSHOT",
    "PREPARE_FOR_SUBMISSION",
    "MISSING_METADATA",
    "READY_TO_SUBMIT",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "PENDING_DEVELOPER_RELEASE",
]
InAppPurchaseType: TypeAlias = Literal[
    "CONSUMABLE",
    "NON_CONSUMABLE",
    "NON_RENEWING_SUBSCRIPTION",
]
InAppPurchaseVersionState: TypeAlias = Literal[
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
InternalBetaState: TypeAlias = Literal[
    "PROCESSING",
    "PROCESSING_EXCEPTION",
    "MISSING_EXPORT_COMPLIANCE",
    "READY_FOR_BETA_TESTING",
    "IN_BETA_TESTING",
    "EXPIRED",
    "IN_EXPORT_COMPLIANCE_REVIEW",
]
KidsAgeBand: TypeAlias = Literal[
    "FIVE_AND_UNDER",
    "SIX_TO_EIGHT",
    "NINE_TO_ELEVEN",
]
MetricCategory: TypeAlias = Literal[
    "HANG",
    "LAUNCH",
    "MEMORY",
    "DISK",
    "BATTERY",
    "TERMINATION",
    "ANIMATION",
    "STORAGE",
]
NominationState: TypeAlias = Literal[
    "DRAFT",
    "SUBMITTED",
    "ARCHIVED",
]
NominationType: TypeAlias = Literal[
    "APP_LAUNCH",
    "APP_ENHANCEMENTS",
    "NEW_CONTENT",
]
OfferCodeEnvironment: TypeAlias = Literal[
    "PRODUCTION",
    "SANDBOX",
]
PerfPowerMetricMetricType: TypeAlias = Literal[
    "DISK",
    "HANG",
    "BATTERY",
    "LAUNCH",
    "MEMORY",
    "ANIMATION",
    "TERMINATION",
    "STORAGE",
]
PerfPowerMetricPlatform: TypeAlias = Literal["IOS",]
PhasedReleaseState: TypeAlias = Literal[
    "INACTIVE",
    "ACTIVE",
    "PAUSED",
    "COMPLETE",
]
Platform: TypeAlias = Literal[
    "IOS",
    "MAC_OS",
    "TV_OS",
    "VISION_OS",
]
PreviewType: TypeAlias = Literal[
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
ProfileProfileState: TypeAlias = Literal[
    "ACTIVE",
    "INVALID",
]
ProfileProfileType: TypeAlias = Literal[
    "IOS_APP_DEVELOPMENT",
    "IOS_APP_STORE",
    "IOS_APP_ADHOC",
    "IOS_APP_INHOUSE",
    "MAC_APP_DEVELOPMENT",
    "MAC_APP_STORE",
    "MAC_APP_DIRECT",
    "TVOS_APP_DEVELOPMENT",
    "TVOS_APP_STORE",
    "TVOS_APP_ADHOC",
    "TVOS_APP_INHOUSE",
    "MAC_CATALYST_APP_DEVELOPMENT",
    "MAC_CATALYST_APP_STORE",
    "MAC_CATALYST_APP_DIRECT",
]
PromotedPurchaseState: TypeAlias = Literal[
    "APPROVED",
    "IN_REVIEW",
    "PREPARE_FOR_SUBMISSION",
    "REJECTED",
]
RetentionMessageVersionState: TypeAlias = Literal[
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
ReviewSubmissionItemState: TypeAlias = Literal[
    "READY_FOR_REVIEW",
    "ACCEPTED",
    "APPROVED",
    "REJECTED",
    "REMOVED",
]
ReviewSubmissionState: TypeAlias = Literal[
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "UNRESOLVED_ISSUES",
    "CANCELING",
    "COMPLETING",
    "COMPLETE",
]
SandboxTesterV2SubscriptionRenewalRate: TypeAlias = Literal[
    "MONTHLY_RENEWAL_EVERY_ONE_HOUR",
    "MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES",
    "MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES",
    "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES",
    "MONTHLY_RENEWAL_EVERY_THREE_MINUTES",
]
ScmProviderTypeKind: TypeAlias = Literal[
    "BITBUCKET_CLOUD",
    "BITBUCKET_SERVER",
    "GITHUB_CLOUD",
    "GITHUB_ENTERPRISE",
    "GITLAB_CLOUD",
    "GITLAB_SELF_MANAGED",
]
ScreenshotDisplayType: TypeAlias = Literal[
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
SubscriptionCustomerEligibility: TypeAlias = Literal[
    "NEW",
    "EXISTING",
    "EXPIRED",
]
SubscriptionGracePeriodDuration: TypeAlias = Literal[
    "THREE_DAYS",
    "SIXTEEN_DAYS",
    "TWENTY_EIGHT_DAYS",
]
SubscriptionGracePeriodRenewalType: TypeAlias = Literal[
    "ALL_RENEWALS",
    "PAID_TO_PAID_ONLY",
]
SubscriptionGroupLocalizationState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "APPROVED",
    "REJECTED",
]
SubscriptionGroupVersionState: TypeAlias = Literal[
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
SubscriptionImageState: TypeAlias = Literal[
    "AWAITING_UPLOAD",
    "UPLOAD_COMPLETE",
    "FAILED",
    "PREPARE_FOR_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "APPROVED",
    "REJECTED",
]
SubscriptionLocalizationState: TypeAlias = Literal[
    "PREPARE_FOR_SUBMISSION",
    "WAITING_FOR_REVIEW",
    "APPROVED",
    "REJECTED",
]
SubscriptionMarketSettings: TypeAlias = Literal[
    "APPLE_SCHOOL",
    "APP_STORE",
    "APPLE_BUSINESS",
]
SubscriptionMultiSeatStatus: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
]
SubscriptionOfferDuration: TypeAlias = Literal[
    "THREE_DAYS",
    "ONE_WEEK",
    "TWO_WEEKS",
    "ONE_MONTH",
    "TWO_MONTHS",
    "THREE_MONTHS",
    "SIX_MONTHS",
    "ONE_YEAR",
]
SubscriptionOfferEligibility: TypeAlias = Literal[
    "STACK_WITH_INTRO_OFFERS",
    "REPLACE_INTRO_OFFERS",
]
SubscriptionOfferMode: TypeAlias = Literal[
    "PAY_AS_YOU_GO",
    "PAY_UP_FRONT",
    "FREE_TRIAL",
]
SubscriptionPlanType: TypeAlias = Literal[
    "MONTHLY",
    "UPFRONT",
]
SubscriptionState: TypeAlias = Literal[
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
SubscriptionStatusUrlVersion: TypeAlias = Literal[
    "V1",
    "V2",
]
SubscriptionSubscriptionPeriod: TypeAlias = Literal[
    "ONE_WEEK",
    "ONE_MONTH",
    "TWO_MONTHS",
    "THREE_MONTHS",
    "SIX_MONTHS",
    "ONE_YEAR",
]
SubscriptionVersionState: TypeAlias = Literal[
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
TerritoryAvailabilityContentStatuses: TypeAlias = Literal[
    "AVAILABLE",
    "AVAILABLE_FOR_PREORDER_ON_DATE",
    "PROCESSING_TO_NOT_AVAILABLE",
    "PROCESSING_TO_AVAILABLE",
    "PROCESSING_TO_PRE_ORDER",
    "AVAILABLE_FOR_SALE_UNRELEASED_APP",
    "PREORDER_ON_UNRELEASED_APP",
    "AVAILABLE_FOR_PREORDER",
    "MISSING_RATING",
    "CANNOT_SELL_RESTRICTED_RATING",
    "BRAZIL_REQUIRED_TAX_ID",
    "BRAZIL_GAMBLING_NOT_VERIFIED",
    "MISSING_GRN",
    "UNVERIFIED_GRN",
    "ICP_NUMBER_INVALID",
    "ICP_NUMBER_MISSING",
    "TRADER_STATUS_NOT_PROVIDED",
    "TRADER_STATUS_VERIFICATION_FAILED",
    "TRADER_STATUS_VERIFICATION_STATUS_MISSING",
    "CANNOT_SELL_SEVENTEEN_PLUS_APPS",
    "CANNOT_SELL_SEXUALLY_EXPLICIT",
    "CANNOT_SELL_NON_IOS_GAMES",
    "CANNOT_SELL_SEVENTEEN_PLUS_GAMES",
    "CANNOT_SELL_CASINO",
    "CANNOT_SELL_CASINO_WITHOUT_GRAC",
    "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION",
    "CANNOT_SELL_ADULT_ONLY",
    "CANNOT_SELL_GAMBLING_CONTESTS",
    "CANNOT_SELL_GAMBLING",
    "CANNOT_SELL_CONTESTS",
    "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC",
    "CANNOT_SELL",
    "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING",
    "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS",
    "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE",
    "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY",
    "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS",
    "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY",
    "CANNOT_SELL_FREQUENT_INTENSE",
    "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC",
    "CANNOT_SELL_FREQUENT_GAMBLING",
    "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS",
    "CANNOT_SELL_FREQUENT_VIOLENCE",
    "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY",
    "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS",
    "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY",
    "CANNOT_SELL_FREQUENT",
    "CANNOT_SELL_FREQUENT_WITHOUT_GRAC",
]
TerritoryCode: TypeAlias = Literal[
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
UserRole: TypeAlias = Literal[
    "ADMIN",
    "FINANCE",
    "ACCOUNT_HOLDER",
    "SALES",
    "MARKETING",
    "APP_MANAGER",
    "DEVELOPER",
    "ACCESS_TO_REPORTS",
    "CUSTOMER_SUPPORT",
    "CREATE_APPS",
    "CLOUD_MANAGED_DEVELOPER_ID",
    "CLOUD_MANAGED_APP_DISTRIBUTION",
    "GENERATE_INDIVIDUAL_KEYS",
]
WebhookDeliveryDeliveryState: TypeAlias = Literal[
    "SUCCEEDED",
    "FAILED",
    "PENDING",
]
WebhookEventType: TypeAlias = Literal[
    "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED",
    "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED",
    "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED",
    "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED",
    "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED",
    "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED",
    "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED",
    "BACKGROUND_ASSET_VERSION_STATE_UPDATED",
    "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED",
    "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
    "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED",
    "BUILD_UPLOAD_STATE_UPDATED",
]
WinBackOfferPriority: TypeAlias = Literal[
    "HIGH",
    "NORMAL",
]
WinBackOfferPromotionIntent: TypeAlias = Literal[
    "NOT_PROMOTED",
    "USE_AUTO_GENERATED_ASSETS",
]
