"""`/v1/appStoreVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppStoreVersionReleaseType, AppStoreVersionReviewType, Platform
    from ..list_request import ListRequest
    from ..models import (
        AlternativeDistributionPackage,
        App,
        AppClipDefaultExperience,
        AppStoreReviewDetail,
        AppStoreVersion,
        AppStoreVersionExperiment,
        AppStoreVersionExperimentV2,
        AppStoreVersionLocalization,
        AppStoreVersionPhasedRelease,
        AppStoreVersionSubmission,
        Build,
        CustomerReview,
        GameCenterAppVersion,
        RoutingAppCoverage,
    )
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.alternative_distribution_package_version import (
        AlternativeDistributionPackageVersionFields,
    )
    from ..models.app import AppFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_clip import AppClipFields
    from ..models.app_clip_app_store_review_detail import AppClipAppStoreReviewDetailFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_clip_default_experience_localization import (
        AppClipDefaultExperienceLocalizationFields,
    )
    from ..models.app_preview_set import AppPreviewSetFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..models.app_store_review_attachment import AppStoreReviewAttachmentFields
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
    from ..models.build import BuildFields
    from ..models.customer_review import CustomerReviewFields
    from ..models.customer_review_response_v1 import CustomerReviewResponseV1Fields
    from ..models.game_center_app_version import GameCenterAppVersionFields
    from ..models.routing_app_coverage import RoutingAppCoverageFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[
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
    GetLimits = TypedDict(
        "GetLimits",
        {
            "appStoreVersionExperimentsV2": int,
            "appStoreVersionExperiments": int,
            "appStoreVersionLocalizations": int,
        },
        total=False,
    )
    GetAlternativeDistributionPackageFields = TypedDict(
        "GetAlternativeDistributionPackageFields",
        {
            "alternativeDistributionPackageVersions": Sequence[
                AlternativeDistributionPackageVersionFields
            ],
            "alternativeDistributionPackages": Sequence[AlternativeDistributionPackageFields],
        },
        total=False,
    )
    GetAlternativeDistributionPackageInclude = Sequence[Literal["versions"]]
    GetAlternativeDistributionPackageLimits = TypedDict(
        "GetAlternativeDistributionPackageLimits", {"versions": int}, total=False
    )
    GetAppClipDefaultExperienceFields = TypedDict(
        "GetAppClipDefaultExperienceFields",
        {
            "appClipAppStoreReviewDetails": Sequence[AppClipAppStoreReviewDetailFields],
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClips": Sequence[AppClipFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetAppClipDefaultExperienceInclude = Sequence[
        Literal[
            "appClip",
            "releaseWithAppStoreVersion",
            "appClipDefaultExperienceLocalizations",
            "appClipAppStoreReviewDetail",
        ]
    ]
    GetAppClipDefaultExperienceLimits = TypedDict(
        "GetAppClipDefaultExperienceLimits",
        {"appClipDefaultExperienceLocalizations": int},
        total=False,
    )
    GetAppStoreReviewDetailFields = TypedDict(
        "GetAppStoreReviewDetailFields",
        {
            "appStoreReviewAttachments": Sequence[AppStoreReviewAttachmentFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetAppStoreReviewDetailInclude = Sequence[
        Literal["appStoreVersion", "appStoreReviewAttachments"]
    ]
    GetAppStoreReviewDetailLimits = TypedDict(
        "GetAppStoreReviewDetailLimits", {"appStoreReviewAttachments": int}, total=False
    )
    ListAppStoreVersionExperimentsFilter = TypedDict(
        "ListAppStoreVersionExperimentsFilter",
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
    ListAppStoreVersionExperimentsFields = TypedDict(
        "ListAppStoreVersionExperimentsFields",
        {
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
            "appStoreVersionExperiments": Sequence[AppStoreVersionExperimentFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    ListAppStoreVersionExperimentsInclude = Sequence[
        Literal["appStoreVersion", "appStoreVersionExperimentTreatments"]
    ]
    ListAppStoreVersionExperimentsLimits = TypedDict(
        "ListAppStoreVersionExperimentsLimits",
        {"appStoreVersionExperimentTreatments": int},
        total=False,
    )
    ListAppStoreVersionExperimentsV2Filter = ListAppStoreVersionExperimentsFilter
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
    ListAppStoreVersionLocalizationsFilter = TypedDict(
        "ListAppStoreVersionLocalizationsFilter", {"locale": Text}, total=False
    )
    ListAppStoreVersionLocalizationsFields = TypedDict(
        "ListAppStoreVersionLocalizationsFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appKeywords": Sequence[str],
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    ListAppStoreVersionLocalizationsInclude = Sequence[
        Literal[
            "appStoreVersion", "appScreenshotSets", "appPreviewSets", "searchKeywords", "placements"
        ]
    ]
    ListAppStoreVersionLocalizationsLimits = TypedDict(
        "ListAppStoreVersionLocalizationsLimits",
        {"appPreviewSets": int, "appScreenshotSets": int, "placements": int, "searchKeywords": int},
        total=False,
    )
    GetAppStoreVersionPhasedReleaseFields = TypedDict(
        "GetAppStoreVersionPhasedReleaseFields",
        {"appStoreVersionPhasedReleases": Sequence[AppStoreVersionPhasedReleaseFields]},
        total=False,
    )
    GetAppStoreVersionSubmissionFields = TypedDict(
        "GetAppStoreVersionSubmissionFields",
        {
            "appStoreVersionSubmissions": Sequence[AppStoreVersionSubmissionFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetAppStoreVersionSubmissionInclude = Sequence[Literal["appStoreVersion"]]
    GetBuildFields = TypedDict("GetBuildFields", {"builds": Sequence[BuildFields]}, total=False)
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
    GetGameCenterAppVersionFields = TypedDict(
        "GetGameCenterAppVersionFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "gameCenterAppVersions": Sequence[GameCenterAppVersionFields],
        },
        total=False,
    )
    GetGameCenterAppVersionInclude = Sequence[Literal["compatibilityVersions", "appStoreVersion"]]
    GetGameCenterAppVersionLimits = TypedDict(
        "GetGameCenterAppVersionLimits", {"compatibilityVersions": int}, total=False
    )
    GetRoutingAppCoverageFields = TypedDict(
        "GetRoutingAppCoverageFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "routingAppCoverages": Sequence[RoutingAppCoverageFields],
        },
        total=False,
    )
    GetRoutingAppCoverageInclude = GetAppStoreVersionSubmissionInclude

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersions",
    one("AppStoreVersion", appStoreVersionExperiments="AppStoreVersionExperiment"),
    body=Body(
        "appStoreVersions",
        to_one={"app": "apps", "build": "builds"},
        to_many={"appStoreVersionLocalizations": "appStoreVersionLocalizations"},
        null="copyright earliestReleaseDate releaseType reviewType usesIdfa",
        required="versionString platform app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreVersions/{id}",
    one("AppStoreVersion", appStoreVersionExperiments="AppStoreVersionExperiment"),
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
        "include": (
            "app appStoreVersionLocalizations build appStoreVersionPhasedRelease gameCenterAppVersion "
            "routingAppCoverage appStoreReviewDetail appStoreVersionSubmission appClipDefaultExperience "
            "appStoreVersionExperiments appStoreVersionExperimentsV2 alternativeDistributionPackage"
        ),
        "limit[appStoreVersionExperimentsV2]": 50,
        "limit[appStoreVersionExperiments]": 50,
        "limit[appStoreVersionLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreVersions/{id}",
    one("AppStoreVersion", appStoreVersionExperiments="AppStoreVersionExperiment"),
    body=Body(
        "appStoreVersions",
        to_one={"appClipDefaultExperience": "appClipDefaultExperiences", "build": "builds"},
        null=(
            "copyright downloadable earliestReleaseDate releaseType reviewType usesIdfa versionString "
            "appClipDefaultExperience build"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/appStoreVersions/{id}")
_GET_ALTERNATIVE_DISTRIBUTION_PACKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/alternativeDistributionPackage",
    one("AlternativeDistributionPackage"),
    query={
        "fields[alternativeDistributionPackageVersions]": FieldsOf(
            "AlternativeDistributionPackageVersion"
        ),
        "fields[alternativeDistributionPackages]": FieldsOf("AlternativeDistributionPackage"),
        "include": "versions",
        "limit[versions]": 50,
    },
)
_GET_APP_CLIP_DEFAULT_EXPERIENCE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appClipDefaultExperience",
    one("AppClipDefaultExperience"),
    query={
        "fields[appClipAppStoreReviewDetails]": FieldsOf("AppClipAppStoreReviewDetail"),
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": (
            "appClip releaseWithAppStoreVersion appClipDefaultExperienceLocalizations "
            "appClipAppStoreReviewDetail"
        ),
        "limit[appClipDefaultExperienceLocalizations]": 50,
    },
)
_GET_APP_STORE_REVIEW_DETAIL = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreReviewDetail",
    one("AppStoreReviewDetail"),
    query={
        "fields[appStoreReviewAttachments]": FieldsOf("AppStoreReviewAttachment"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": "appStoreVersion appStoreReviewAttachments",
        "limit[appStoreReviewAttachments]": 50,
    },
)
_LIST_APP_STORE_VERSION_EXPERIMENTS = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionExperiments",
    page("AppStoreVersionExperiment"),
    query={
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperiment"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REJECTED COMPLETED STOPPED"
        ),
        "include": "appStoreVersion appStoreVersionExperimentTreatments",
        "limit": 200,
        "limit[appStoreVersionExperimentTreatments]": 50,
    },
)
_LIST_APP_STORE_VERSION_EXPERIMENTS_V2 = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2",
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
_LIST_APP_STORE_VERSION_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionLocalizations",
    page("AppStoreVersionLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appKeywords]": None,
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "filter[locale]": None,
        "include": "appStoreVersion appScreenshotSets appPreviewSets searchKeywords placements",
        "limit": 200,
        "limit[appPreviewSets]": 50,
        "limit[appScreenshotSets]": 50,
        "limit[placements]": 50,
        "limit[searchKeywords]": 50,
    },
)
_GET_APP_STORE_VERSION_PHASED_RELEASE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease",
    one("AppStoreVersionPhasedRelease"),
    query={"fields[appStoreVersionPhasedReleases]": FieldsOf("AppStoreVersionPhasedRelease")},
)
_GET_APP_STORE_VERSION_SUBMISSION = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionSubmission",
    one("AppStoreVersionSubmission"),
    query={
        "fields[appStoreVersionSubmissions]": FieldsOf("AppStoreVersionSubmission"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": "appStoreVersion",
    },
)
_GET_BUILD = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/build",
    one("Build"),
    query={"fields[builds]": FieldsOf("Build")},
)
_LIST_CUSTOMER_REVIEWS = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/customerReviews",
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
_GET_GAME_CENTER_APP_VERSION = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/gameCenterAppVersion",
    one("GameCenterAppVersion"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[gameCenterAppVersions]": FieldsOf("GameCenterAppVersion"),
        "include": "compatibilityVersions appStoreVersion",
        "limit[compatibilityVersions]": 50,
    },
)
_GET_ALTERNATIVE_DISTRIBUTION_PACKAGE_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage",
    one_ref("AlternativeDistributionPackage"),
)
_GET_APP_CLIP_DEFAULT_EXPERIENCE_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    one_ref("AppClipDefaultExperience"),
)
_SET_APP_CLIP_DEFAULT_EXPERIENCE = Operation(
    "PATCH",
    "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    body=Body("", to_one={"data": "appClipDefaultExperiences"}, null="data"),
)
_GET_APP_STORE_REVIEW_DETAIL_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreReviewDetail",
    one_ref("AppStoreReviewDetail"),
)
_LIST_APP_STORE_VERSION_EXPERIMENTS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments",
    page_of_refs("AppStoreVersionExperiment"),
    query={"limit": 200},
)
_LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2",
    page_of_refs("AppStoreVersionExperimentV2"),
    query={"limit": 200},
)
_LIST_APP_STORE_VERSION_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations",
    page_of_refs("AppStoreVersionLocalization"),
    query={"limit": 200},
)
_GET_APP_STORE_VERSION_PHASED_RELEASE_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease",
    one_ref("AppStoreVersionPhasedRelease"),
)
_GET_APP_STORE_VERSION_SUBMISSION_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission",
    one_ref("AppStoreVersionSubmission"),
)
_GET_BUILD_LINKAGE = Operation(
    "GET", "/v1/appStoreVersions/{id}/relationships/build", one_ref("Build")
)
_SET_BUILD = Operation(
    "PATCH",
    "/v1/appStoreVersions/{id}/relationships/build",
    body=Body("", to_one={"data": "builds"}, null="data"),
)
_LIST_CUSTOMER_REVIEWS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/customerReviews",
    page_of_refs("CustomerReview"),
    query={"limit": 200},
)
_GET_GAME_CENTER_APP_VERSION_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/gameCenterAppVersion",
    one_ref("GameCenterAppVersion"),
)
_GET_ROUTING_APP_COVERAGE_LINKAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/relationships/routingAppCoverage",
    one_ref("RoutingAppCoverage"),
)
_GET_ROUTING_APP_COVERAGE = Operation(
    "GET",
    "/v1/appStoreVersions/{id}/routingAppCoverage",
    one("RoutingAppCoverage"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[routingAppCoverages]": FieldsOf("RoutingAppCoverage"),
        "include": "appStoreVersion",
    },
)


def create(
    *,
    platform: Platform,
    version_string: str,
    app: Id[App],
    copyright: str | None | Unset = UNSET,
    earliest_release_date: datetime | None | Unset = UNSET,
    release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
    review_type: AppStoreVersionReviewType | None | Unset = UNSET,
    uses_idfa: bool | None | Unset = UNSET,
    app_store_version_localizations: Sequence[Id[AppStoreVersionLocalization]] | Unset = UNSET,
    build: Id[Build] | Unset = UNSET,
) -> Request[AppStoreVersion]:
    """POST /v1/appStoreVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversions
    """
    return _CREATE.write(
        None,
        {
            "copyright": copyright,
            "earliestReleaseDate": earliest_release_date,
            "platform": platform,
            "releaseType": release_type,
            "reviewType": review_type,
            "usesIdfa": uses_idfa,
            "versionString": version_string,
        },
        {
            "app": app,
            "appStoreVersionLocalizations": app_store_version_localizations,
            "build": build,
        },
    )


def get(
    id: Id[AppStoreVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersion]:
    """GET /v1/appStoreVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppStoreVersion],
    *,
    copyright: str | None | Unset = UNSET,
    downloadable: bool | None | Unset = UNSET,
    earliest_release_date: datetime | None | Unset = UNSET,
    release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
    review_type: AppStoreVersionReviewType | None | Unset = UNSET,
    uses_idfa: bool | None | Unset = UNSET,
    version_string: str | None | Unset = UNSET,
    app_clip_default_experience: Id[AppClipDefaultExperience] | None | Unset = UNSET,
    build: Id[Build] | None | Unset = UNSET,
) -> Request[AppStoreVersion]:
    """PATCH /v1/appStoreVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_
    """
    return _UPDATE.write(
        id,
        {
            "copyright": copyright,
            "downloadable": downloadable,
            "earliestReleaseDate": earliest_release_date,
            "releaseType": release_type,
            "reviewType": review_type,
            "usesIdfa": uses_idfa,
            "versionString": version_string,
        },
        {"appClipDefaultExperience": app_clip_default_experience, "build": build},
    )


def delete(id: Id[AppStoreVersion]) -> Request[None]:
    """DELETE /v1/appStoreVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversions-_id_
    """
    return _DELETE(id)


def get_alternative_distribution_package(
    id: Id[AppStoreVersion],
    *,
    fields: GetAlternativeDistributionPackageFields = {},
    include: GetAlternativeDistributionPackageInclude | None = None,
    limits: GetAlternativeDistributionPackageLimits = {},
) -> Request[AlternativeDistributionPackage | None]:
    """GET /v1/appStoreVersions/{id}/alternativeDistributionPackage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-alternativedistributionpackage
    """
    return _GET_ALTERNATIVE_DISTRIBUTION_PACKAGE(id, fields=fields, include=include, limits=limits)


def get_app_clip_default_experience(
    id: Id[AppStoreVersion],
    *,
    fields: GetAppClipDefaultExperienceFields = {},
    include: GetAppClipDefaultExperienceInclude | None = None,
    limits: GetAppClipDefaultExperienceLimits = {},
) -> Request[AppClipDefaultExperience | None]:
    """GET /v1/appStoreVersions/{id}/appClipDefaultExperience
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appclipdefaultexperience
    """
    return _GET_APP_CLIP_DEFAULT_EXPERIENCE(id, fields=fields, include=include, limits=limits)


def get_app_store_review_detail(
    id: Id[AppStoreVersion],
    *,
    fields: GetAppStoreReviewDetailFields = {},
    include: GetAppStoreReviewDetailInclude | None = None,
    limits: GetAppStoreReviewDetailLimits = {},
) -> Request[AppStoreReviewDetail | None]:
    """GET /v1/appStoreVersions/{id}/appStoreReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstorereviewdetail
    """
    return _GET_APP_STORE_REVIEW_DETAIL(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionExperiments; use "
    "app_store_versions.list_app_store_version_experiments_v2 (GET "
    "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2)",
    category=None,
)
def list_app_store_version_experiments(
    id: Id[AppStoreVersion],
    *,
    filter: ListAppStoreVersionExperimentsFilter = {},
    fields: ListAppStoreVersionExperimentsFields = {},
    include: ListAppStoreVersionExperimentsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentsLimits = {},
) -> ListRequest[AppStoreVersionExperiment]:
    """GET /v1/appStoreVersions/{id}/appStoreVersionExperiments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionexperiments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_store_version_experiments_v2(
    id: Id[AppStoreVersion],
    *,
    filter: ListAppStoreVersionExperimentsV2Filter = {},
    fields: ListAppStoreVersionExperimentsV2Fields = {},
    include: ListAppStoreVersionExperimentsV2Include | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentsV2Limits = {},
) -> ListRequest[AppStoreVersionExperimentV2]:
    """GET /v1/appStoreVersions/{id}/appStoreVersionExperimentsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionexperimentsv2
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS_V2.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_store_version_localizations(
    id: Id[AppStoreVersion],
    *,
    filter: ListAppStoreVersionLocalizationsFilter = {},
    fields: ListAppStoreVersionLocalizationsFields = {},
    include: ListAppStoreVersionLocalizationsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionLocalizationsLimits = {},
) -> ListRequest[AppStoreVersionLocalization]:
    """GET /v1/appStoreVersions/{id}/appStoreVersionLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionlocalizations
    """
    return _LIST_APP_STORE_VERSION_LOCALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def get_app_store_version_phased_release(
    id: Id[AppStoreVersion], *, fields: GetAppStoreVersionPhasedReleaseFields = {}
) -> Request[AppStoreVersionPhasedRelease | None]:
    """GET /v1/appStoreVersions/{id}/appStoreVersionPhasedRelease
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionphasedrelease
    """
    return _GET_APP_STORE_VERSION_PHASED_RELEASE(id, fields=fields)


@deprecated(
    "Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionSubmission", category=None
)
def get_app_store_version_submission(
    id: Id[AppStoreVersion],
    *,
    fields: GetAppStoreVersionSubmissionFields = {},
    include: GetAppStoreVersionSubmissionInclude | None = None,
) -> Request[AppStoreVersionSubmission | None]:
    """GET /v1/appStoreVersions/{id}/appStoreVersionSubmission
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionsubmission
    """
    return _GET_APP_STORE_VERSION_SUBMISSION(id, fields=fields, include=include)


def get_build(id: Id[AppStoreVersion], *, fields: GetBuildFields = {}) -> Request[Build | None]:
    """GET /v1/appStoreVersions/{id}/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-build
    """
    return _GET_BUILD(id, fields=fields)


def list_customer_reviews(
    id: Id[AppStoreVersion],
    *,
    filter: ListCustomerReviewsFilter = {},
    exists: ListCustomerReviewsExists = {},
    fields: ListCustomerReviewsFields = {},
    include: ListCustomerReviewsInclude | None = None,
    sort: ListCustomerReviewsSort | None = None,
    limit: int | None = None,
) -> ListRequest[CustomerReview]:
    """GET /v1/appStoreVersions/{id}/customerReviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-customerreviews
    """
    return _LIST_CUSTOMER_REVIEWS.list(
        id, filter=filter, exists=exists, fields=fields, include=include, sort=sort, limit=limit
    )


def get_game_center_app_version(
    id: Id[AppStoreVersion],
    *,
    fields: GetGameCenterAppVersionFields = {},
    include: GetGameCenterAppVersionInclude | None = None,
    limits: GetGameCenterAppVersionLimits = {},
) -> Request[GameCenterAppVersion | None]:
    """GET /v1/appStoreVersions/{id}/gameCenterAppVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-gamecenterappversion
    """
    return _GET_GAME_CENTER_APP_VERSION(id, fields=fields, include=include, limits=limits)


def get_alternative_distribution_package_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[AlternativeDistributionPackage] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-alternativedistributionpackage
    """
    return _GET_ALTERNATIVE_DISTRIBUTION_PACKAGE_LINKAGE(id)


def get_app_clip_default_experience_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[AppClipDefaultExperience] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appclipdefaultexperience
    """
    return _GET_APP_CLIP_DEFAULT_EXPERIENCE_LINKAGE(id)


def set_app_clip_default_experience(
    id: Id[AppStoreVersion], app_clip_default_experience: Id[AppClipDefaultExperience] | None
) -> Request[None]:
    """PATCH /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_-relationships-appclipdefaultexperience
    """
    return _SET_APP_CLIP_DEFAULT_EXPERIENCE.link(id, app_clip_default_experience)


def get_app_store_review_detail_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[AppStoreReviewDetail] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreReviewDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstorereviewdetail
    """
    return _GET_APP_STORE_REVIEW_DETAIL_LINKAGE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments; use "
    "app_store_versions.list_app_store_version_experiments_v2_linkages (GET "
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2)",
    category=None,
)
def list_app_store_version_experiments_linkages(
    id: Id[AppStoreVersion], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperiment]]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionexperiments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS_LINKAGES.list(id, limit=limit)


def list_app_store_version_experiments_v2_linkages(
    id: Id[AppStoreVersion], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperimentV2]]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionexperimentsv2
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES.list(id, limit=limit)


def list_app_store_version_localizations_linkages(
    id: Id[AppStoreVersion], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionLocalization]]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionlocalizations
    """
    return _LIST_APP_STORE_VERSION_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def get_app_store_version_phased_release_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[AppStoreVersionPhasedRelease] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionphasedrelease
    """
    return _GET_APP_STORE_VERSION_PHASED_RELEASE_LINKAGE(id)


@deprecated(
    "Apple deprecated GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission",
    category=None,
)
def get_app_store_version_submission_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[AppStoreVersionSubmission] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionsubmission
    """
    return _GET_APP_STORE_VERSION_SUBMISSION_LINKAGE(id)


def get_build_linkage(id: Id[AppStoreVersion]) -> Request[Ref[Build] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-build
    """
    return _GET_BUILD_LINKAGE(id)


def set_build(id: Id[AppStoreVersion], build: Id[Build] | None) -> Request[None]:
    """PATCH /v1/appStoreVersions/{id}/relationships/build
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_-relationships-build
    """
    return _SET_BUILD.link(id, build)


def list_customer_reviews_linkages(
    id: Id[AppStoreVersion], *, limit: int | None = None
) -> ListRequest[Ref[CustomerReview]]:
    """GET /v1/appStoreVersions/{id}/relationships/customerReviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-customerreviews
    """
    return _LIST_CUSTOMER_REVIEWS_LINKAGES.list(id, limit=limit)


def get_game_center_app_version_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[GameCenterAppVersion] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/gameCenterAppVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-gamecenterappversion
    """
    return _GET_GAME_CENTER_APP_VERSION_LINKAGE(id)


def get_routing_app_coverage_linkage(
    id: Id[AppStoreVersion],
) -> Request[Ref[RoutingAppCoverage] | None]:
    """GET /v1/appStoreVersions/{id}/relationships/routingAppCoverage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-routingappcoverage
    """
    return _GET_ROUTING_APP_COVERAGE_LINKAGE(id)


def get_routing_app_coverage(
    id: Id[AppStoreVersion],
    *,
    fields: GetRoutingAppCoverageFields = {},
    include: GetRoutingAppCoverageInclude | None = None,
) -> Request[RoutingAppCoverage | None]:
    """GET /v1/appStoreVersions/{id}/routingAppCoverage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-routingappcoverage
    """
    return _GET_ROUTING_APP_COVERAGE(id, fields=fields, include=include)


class AppStoreVersions(Namespace):
    """`/v1/appStoreVersions`."""

    def create(
        self,
        *,
        platform: Platform,
        version_string: str,
        app: Id[App],
        copyright: str | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
        review_type: AppStoreVersionReviewType | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        app_store_version_localizations: Sequence[Id[AppStoreVersionLocalization]] | Unset = UNSET,
        build: Id[Build] | Unset = UNSET,
    ) -> AppStoreVersion:
        """POST /v1/appStoreVersions"""
        return self._send(
            create(
                platform=platform,
                version_string=version_string,
                app=app,
                copyright=copyright,
                earliest_release_date=earliest_release_date,
                release_type=release_type,
                review_type=review_type,
                uses_idfa=uses_idfa,
                app_store_version_localizations=app_store_version_localizations,
                build=build,
            )
        )

    def get(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersion:
        """GET /v1/appStoreVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppStoreVersion],
        *,
        copyright: str | None | Unset = UNSET,
        downloadable: bool | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
        review_type: AppStoreVersionReviewType | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        version_string: str | None | Unset = UNSET,
        app_clip_default_experience: Id[AppClipDefaultExperience] | None | Unset = UNSET,
        build: Id[Build] | None | Unset = UNSET,
    ) -> AppStoreVersion:
        """PATCH /v1/appStoreVersions/{id}"""
        return self._send(
            update(
                id,
                copyright=copyright,
                downloadable=downloadable,
                earliest_release_date=earliest_release_date,
                release_type=release_type,
                review_type=review_type,
                uses_idfa=uses_idfa,
                version_string=version_string,
                app_clip_default_experience=app_clip_default_experience,
                build=build,
            )
        )

    def delete(self, id: Id[AppStoreVersion]) -> None:
        """DELETE /v1/appStoreVersions/{id}"""
        return self._send(delete(id))

    def get_alternative_distribution_package(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAlternativeDistributionPackageFields = {},
        include: GetAlternativeDistributionPackageInclude | None = None,
        limits: GetAlternativeDistributionPackageLimits = {},
    ) -> AlternativeDistributionPackage | None:
        """GET /v1/appStoreVersions/{id}/alternativeDistributionPackage"""
        return self._send(
            get_alternative_distribution_package(id, fields=fields, include=include, limits=limits)
        )

    def get_app_clip_default_experience(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppClipDefaultExperienceFields = {},
        include: GetAppClipDefaultExperienceInclude | None = None,
        limits: GetAppClipDefaultExperienceLimits = {},
    ) -> AppClipDefaultExperience | None:
        """GET /v1/appStoreVersions/{id}/appClipDefaultExperience"""
        return self._send(
            get_app_clip_default_experience(id, fields=fields, include=include, limits=limits)
        )

    def get_app_store_review_detail(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppStoreReviewDetailFields = {},
        include: GetAppStoreReviewDetailInclude | None = None,
        limits: GetAppStoreReviewDetailLimits = {},
    ) -> AppStoreReviewDetail | None:
        """GET /v1/appStoreVersions/{id}/appStoreReviewDetail"""
        return self._send(
            get_app_store_review_detail(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionExperiments; use "
        "app_store_versions.list_app_store_version_experiments_v2 (GET "
        "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2)"
    )
    def list_app_store_version_experiments(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionExperimentsFilter = {},
        fields: ListAppStoreVersionExperimentsFields = {},
        include: ListAppStoreVersionExperimentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsLimits = {},
    ) -> Pager[AppStoreVersionExperiment]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionExperiments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiments_v2(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionExperimentsV2Filter = {},
        fields: ListAppStoreVersionExperimentsV2Fields = {},
        include: ListAppStoreVersionExperimentsV2Include | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsV2Limits = {},
    ) -> Pager[AppStoreVersionExperimentV2]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_localizations(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionLocalizationsFilter = {},
        fields: ListAppStoreVersionLocalizationsFields = {},
        include: ListAppStoreVersionLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionLocalizationsLimits = {},
    ) -> Pager[AppStoreVersionLocalization]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_store_version_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def get_app_store_version_phased_release(
        self, id: Id[AppStoreVersion], *, fields: GetAppStoreVersionPhasedReleaseFields = {}
    ) -> AppStoreVersionPhasedRelease | None:
        """GET /v1/appStoreVersions/{id}/appStoreVersionPhasedRelease"""
        return self._send(get_app_store_version_phased_release(id, fields=fields))

    @deprecated("Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionSubmission")
    def get_app_store_version_submission(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppStoreVersionSubmissionFields = {},
        include: GetAppStoreVersionSubmissionInclude | None = None,
    ) -> AppStoreVersionSubmission | None:
        """GET /v1/appStoreVersions/{id}/appStoreVersionSubmission"""
        return self._send(get_app_store_version_submission(id, fields=fields, include=include))

    def get_build(self, id: Id[AppStoreVersion], *, fields: GetBuildFields = {}) -> Build | None:
        """GET /v1/appStoreVersions/{id}/build"""
        return self._send(get_build(id, fields=fields))

    def list_customer_reviews(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListCustomerReviewsFilter = {},
        exists: ListCustomerReviewsExists = {},
        fields: ListCustomerReviewsFields = {},
        include: ListCustomerReviewsInclude | None = None,
        sort: ListCustomerReviewsSort | None = None,
        limit: int | None = None,
    ) -> Pager[CustomerReview]:
        """GET /v1/appStoreVersions/{id}/customerReviews (at most 200 a page)"""
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

    def get_game_center_app_version(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetGameCenterAppVersionFields = {},
        include: GetGameCenterAppVersionInclude | None = None,
        limits: GetGameCenterAppVersionLimits = {},
    ) -> GameCenterAppVersion | None:
        """GET /v1/appStoreVersions/{id}/gameCenterAppVersion"""
        return self._send(
            get_game_center_app_version(id, fields=fields, include=include, limits=limits)
        )

    def get_alternative_distribution_package_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AlternativeDistributionPackage] | None:
        """GET /v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage"""
        return self._send(get_alternative_distribution_package_linkage(id))

    def get_app_clip_default_experience_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppClipDefaultExperience] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience"""
        return self._send(get_app_clip_default_experience_linkage(id))

    def set_app_clip_default_experience(
        self,
        id: Id[AppStoreVersion],
        app_clip_default_experience: Id[AppClipDefaultExperience] | None,
    ) -> None:
        """PATCH /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience"""
        return self._send(set_app_clip_default_experience(id, app_clip_default_experience))

    def get_app_store_review_detail_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreReviewDetail] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreReviewDetail"""
        return self._send(get_app_store_review_detail_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments; use "
        "app_store_versions.list_app_store_version_experiments_v2_linkages (GET "
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2)"
    )
    def list_app_store_version_experiments_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperiment]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_linkages(id, limit=limit))

    def list_app_store_version_experiments_v2_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperimentV2]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_v2_linkages(id, limit=limit))

    def list_app_store_version_localizations_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionLocalization]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations (at most 200 a page)"""
        return self._pager(list_app_store_version_localizations_linkages(id, limit=limit))

    def get_app_store_version_phased_release_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreVersionPhasedRelease] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease"""
        return self._send(get_app_store_version_phased_release_linkage(id))

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission"
    )
    def get_app_store_version_submission_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreVersionSubmission] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission"""
        return self._send(get_app_store_version_submission_linkage(id))

    def get_build_linkage(self, id: Id[AppStoreVersion]) -> Ref[Build] | None:
        """GET /v1/appStoreVersions/{id}/relationships/build"""
        return self._send(get_build_linkage(id))

    def set_build(self, id: Id[AppStoreVersion], build: Id[Build] | None) -> None:
        """PATCH /v1/appStoreVersions/{id}/relationships/build"""
        return self._send(set_build(id, build))

    def list_customer_reviews_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> Pager[Ref[CustomerReview]]:
        """GET /v1/appStoreVersions/{id}/relationships/customerReviews (at most 200 a page)"""
        return self._pager(list_customer_reviews_linkages(id, limit=limit))

    def get_game_center_app_version_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[GameCenterAppVersion] | None:
        """GET /v1/appStoreVersions/{id}/relationships/gameCenterAppVersion"""
        return self._send(get_game_center_app_version_linkage(id))

    def get_routing_app_coverage_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[RoutingAppCoverage] | None:
        """GET /v1/appStoreVersions/{id}/relationships/routingAppCoverage"""
        return self._send(get_routing_app_coverage_linkage(id))

    def get_routing_app_coverage(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetRoutingAppCoverageFields = {},
        include: GetRoutingAppCoverageInclude | None = None,
    ) -> RoutingAppCoverage | None:
        """GET /v1/appStoreVersions/{id}/routingAppCoverage"""
        return self._send(get_routing_app_coverage(id, fields=fields, include=include))


class AsyncAppStoreVersions(AsyncNamespace):
    """`/v1/appStoreVersions`, for asyncio."""

    async def create(
        self,
        *,
        platform: Platform,
        version_string: str,
        app: Id[App],
        copyright: str | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
        review_type: AppStoreVersionReviewType | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        app_store_version_localizations: Sequence[Id[AppStoreVersionLocalization]] | Unset = UNSET,
        build: Id[Build] | Unset = UNSET,
    ) -> AppStoreVersion:
        """POST /v1/appStoreVersions"""
        return await self._send(
            create(
                platform=platform,
                version_string=version_string,
                app=app,
                copyright=copyright,
                earliest_release_date=earliest_release_date,
                release_type=release_type,
                review_type=review_type,
                uses_idfa=uses_idfa,
                app_store_version_localizations=app_store_version_localizations,
                build=build,
            )
        )

    async def get(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersion:
        """GET /v1/appStoreVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppStoreVersion],
        *,
        copyright: str | None | Unset = UNSET,
        downloadable: bool | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseType | None | Unset = UNSET,
        review_type: AppStoreVersionReviewType | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        version_string: str | None | Unset = UNSET,
        app_clip_default_experience: Id[AppClipDefaultExperience] | None | Unset = UNSET,
        build: Id[Build] | None | Unset = UNSET,
    ) -> AppStoreVersion:
        """PATCH /v1/appStoreVersions/{id}"""
        return await self._send(
            update(
                id,
                copyright=copyright,
                downloadable=downloadable,
                earliest_release_date=earliest_release_date,
                release_type=release_type,
                review_type=review_type,
                uses_idfa=uses_idfa,
                version_string=version_string,
                app_clip_default_experience=app_clip_default_experience,
                build=build,
            )
        )

    async def delete(self, id: Id[AppStoreVersion]) -> None:
        """DELETE /v1/appStoreVersions/{id}"""
        return await self._send(delete(id))

    async def get_alternative_distribution_package(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAlternativeDistributionPackageFields = {},
        include: GetAlternativeDistributionPackageInclude | None = None,
        limits: GetAlternativeDistributionPackageLimits = {},
    ) -> AlternativeDistributionPackage | None:
        """GET /v1/appStoreVersions/{id}/alternativeDistributionPackage"""
        return await self._send(
            get_alternative_distribution_package(id, fields=fields, include=include, limits=limits)
        )

    async def get_app_clip_default_experience(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppClipDefaultExperienceFields = {},
        include: GetAppClipDefaultExperienceInclude | None = None,
        limits: GetAppClipDefaultExperienceLimits = {},
    ) -> AppClipDefaultExperience | None:
        """GET /v1/appStoreVersions/{id}/appClipDefaultExperience"""
        return await self._send(
            get_app_clip_default_experience(id, fields=fields, include=include, limits=limits)
        )

    async def get_app_store_review_detail(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppStoreReviewDetailFields = {},
        include: GetAppStoreReviewDetailInclude | None = None,
        limits: GetAppStoreReviewDetailLimits = {},
    ) -> AppStoreReviewDetail | None:
        """GET /v1/appStoreVersions/{id}/appStoreReviewDetail"""
        return await self._send(
            get_app_store_review_detail(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionExperiments; use "
        "app_store_versions.list_app_store_version_experiments_v2 (GET "
        "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2)"
    )
    def list_app_store_version_experiments(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionExperimentsFilter = {},
        fields: ListAppStoreVersionExperimentsFields = {},
        include: ListAppStoreVersionExperimentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsLimits = {},
    ) -> AsyncPager[AppStoreVersionExperiment]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionExperiments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiments_v2(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionExperimentsV2Filter = {},
        fields: ListAppStoreVersionExperimentsV2Fields = {},
        include: ListAppStoreVersionExperimentsV2Include | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentsV2Limits = {},
    ) -> AsyncPager[AppStoreVersionExperimentV2]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiments_v2(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_localizations(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListAppStoreVersionLocalizationsFilter = {},
        fields: ListAppStoreVersionLocalizationsFields = {},
        include: ListAppStoreVersionLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionLocalizationsLimits = {},
    ) -> AsyncPager[AppStoreVersionLocalization]:
        """GET /v1/appStoreVersions/{id}/appStoreVersionLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_store_version_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    async def get_app_store_version_phased_release(
        self, id: Id[AppStoreVersion], *, fields: GetAppStoreVersionPhasedReleaseFields = {}
    ) -> AppStoreVersionPhasedRelease | None:
        """GET /v1/appStoreVersions/{id}/appStoreVersionPhasedRelease"""
        return await self._send(get_app_store_version_phased_release(id, fields=fields))

    @deprecated("Apple deprecated GET /v1/appStoreVersions/{id}/appStoreVersionSubmission")
    async def get_app_store_version_submission(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetAppStoreVersionSubmissionFields = {},
        include: GetAppStoreVersionSubmissionInclude | None = None,
    ) -> AppStoreVersionSubmission | None:
        """GET /v1/appStoreVersions/{id}/appStoreVersionSubmission"""
        return await self._send(
            get_app_store_version_submission(id, fields=fields, include=include)
        )

    async def get_build(
        self, id: Id[AppStoreVersion], *, fields: GetBuildFields = {}
    ) -> Build | None:
        """GET /v1/appStoreVersions/{id}/build"""
        return await self._send(get_build(id, fields=fields))

    def list_customer_reviews(
        self,
        id: Id[AppStoreVersion],
        *,
        filter: ListCustomerReviewsFilter = {},
        exists: ListCustomerReviewsExists = {},
        fields: ListCustomerReviewsFields = {},
        include: ListCustomerReviewsInclude | None = None,
        sort: ListCustomerReviewsSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[CustomerReview]:
        """GET /v1/appStoreVersions/{id}/customerReviews (at most 200 a page)"""
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

    async def get_game_center_app_version(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetGameCenterAppVersionFields = {},
        include: GetGameCenterAppVersionInclude | None = None,
        limits: GetGameCenterAppVersionLimits = {},
    ) -> GameCenterAppVersion | None:
        """GET /v1/appStoreVersions/{id}/gameCenterAppVersion"""
        return await self._send(
            get_game_center_app_version(id, fields=fields, include=include, limits=limits)
        )

    async def get_alternative_distribution_package_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AlternativeDistributionPackage] | None:
        """GET /v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage"""
        return await self._send(get_alternative_distribution_package_linkage(id))

    async def get_app_clip_default_experience_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppClipDefaultExperience] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience"""
        return await self._send(get_app_clip_default_experience_linkage(id))

    async def set_app_clip_default_experience(
        self,
        id: Id[AppStoreVersion],
        app_clip_default_experience: Id[AppClipDefaultExperience] | None,
    ) -> None:
        """PATCH /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience"""
        return await self._send(set_app_clip_default_experience(id, app_clip_default_experience))

    async def get_app_store_review_detail_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreReviewDetail] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreReviewDetail"""
        return await self._send(get_app_store_review_detail_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments; use "
        "app_store_versions.list_app_store_version_experiments_v2_linkages (GET "
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2)"
    )
    def list_app_store_version_experiments_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperiment]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_linkages(id, limit=limit))

    def list_app_store_version_experiments_v2_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperimentV2]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2 (at most 200 a page)"""
        return self._pager(list_app_store_version_experiments_v2_linkages(id, limit=limit))

    def list_app_store_version_localizations_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionLocalization]]:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations (at most 200 a page)"""
        return self._pager(list_app_store_version_localizations_linkages(id, limit=limit))

    async def get_app_store_version_phased_release_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreVersionPhasedRelease] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease"""
        return await self._send(get_app_store_version_phased_release_linkage(id))

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission"
    )
    async def get_app_store_version_submission_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[AppStoreVersionSubmission] | None:
        """GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission"""
        return await self._send(get_app_store_version_submission_linkage(id))

    async def get_build_linkage(self, id: Id[AppStoreVersion]) -> Ref[Build] | None:
        """GET /v1/appStoreVersions/{id}/relationships/build"""
        return await self._send(get_build_linkage(id))

    async def set_build(self, id: Id[AppStoreVersion], build: Id[Build] | None) -> None:
        """PATCH /v1/appStoreVersions/{id}/relationships/build"""
        return await self._send(set_build(id, build))

    def list_customer_reviews_linkages(
        self, id: Id[AppStoreVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[CustomerReview]]:
        """GET /v1/appStoreVersions/{id}/relationships/customerReviews (at most 200 a page)"""
        return self._pager(list_customer_reviews_linkages(id, limit=limit))

    async def get_game_center_app_version_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[GameCenterAppVersion] | None:
        """GET /v1/appStoreVersions/{id}/relationships/gameCenterAppVersion"""
        return await self._send(get_game_center_app_version_linkage(id))

    async def get_routing_app_coverage_linkage(
        self, id: Id[AppStoreVersion]
    ) -> Ref[RoutingAppCoverage] | None:
        """GET /v1/appStoreVersions/{id}/relationships/routingAppCoverage"""
        return await self._send(get_routing_app_coverage_linkage(id))

    async def get_routing_app_coverage(
        self,
        id: Id[AppStoreVersion],
        *,
        fields: GetRoutingAppCoverageFields = {},
        include: GetRoutingAppCoverageInclude | None = None,
    ) -> RoutingAppCoverage | None:
        """GET /v1/appStoreVersions/{id}/routingAppCoverage"""
        return await self._send(get_routing_app_coverage(id, fields=fields, include=include))
