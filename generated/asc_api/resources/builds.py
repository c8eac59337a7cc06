"""`/v1/builds`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs, page_of_values, value
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        App,
        AppEncryptionDeclaration,
        AppStoreVersion,
        BetaAppReviewSubmission,
        BetaBuildLocalization,
        BetaBuildUsagesV1MetricRow,
        BetaGroup,
        BetaTester,
        Build,
        BuildBetaDetail,
        BuildIcon,
        DiagnosticSignature,
        PrereleaseVersion,
        XcodeMetrics,
    )
    from ..models.alternative_distribution_package import AlternativeDistributionPackageFields
    from ..models.app import AppFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_store_review_detail import AppStoreReviewDetailFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.app_store_version_experiment import AppStoreVersionExperimentFields
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..models.app_store_version_phased_release import AppStoreVersionPhasedReleaseFields
    from ..models.app_store_version_submission import AppStoreVersionSubmissionFields
    from ..models.beta_app_review_submission import BetaAppReviewSubmissionFields
    from ..models.beta_build_localization import BetaBuildLocalizationFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..models.build_beta_detail import BuildBetaDetailFields
    from ..models.build_bundle import BuildBundleFields
    from ..models.build_icon import BuildIconFields
    from ..models.build_upload import BuildUploadFields
    from ..models.diagnostic_signature import DiagnosticSignatureFields
    from ..models.game_center_app_version import GameCenterAppVersionFields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..models.routing_app_coverage import RoutingAppCoverageFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "appStoreVersion": Text,
            "app": Text,
            "betaAppReviewSubmission.betaReviewState": OneOrMore[
                Literal["WAITING_FOR_REVIEW", "IN_REVIEW", "REJECTED", "APPROVED"]
            ],
            "betaGroups": Text,
            "buildAudienceType": OneOrMore[Literal["INTERNAL_ONLY", "APP_STORE_ELIGIBLE"]],
            "expired": Text,
            "id": Text,
            "preReleaseVersion.platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "preReleaseVersion.version": Text,
            "preReleaseVersion": Text,
            "processingState": OneOrMore[Literal["PROCESSING", "FAILED", "INVALID", "VALID"]],
            "usesNonExemptEncryption": Text,
            "version": Text,
        },
        total=False,
    )
    ListExists = TypedDict("ListExists", {"usesNonExemptEncryption": bool}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "betaAppReviewSubmissions": Sequence[BetaAppReviewSubmissionFields],
            "betaBuildLocalizations": Sequence[BetaBuildLocalizationFields],
            "betaGroups": Sequence[BetaGroupFields],
            "betaTesters": Sequence[BetaTesterFields],
            "buildBetaDetails": Sequence[BuildBetaDetailFields],
            "buildBundles": Sequence[BuildBundleFields],
            "buildIcons": Sequence[BuildIconFields],
            "buildUploads": Sequence[BuildUploadFields],
            "builds": Sequence[BuildFields],
            "preReleaseVersions": Sequence[PrereleaseVersionFields],
        },
        total=False,
    )
    ListInclude = Sequence[
        Literal[
            "preReleaseVersion",
            "individualTesters",
            "betaGroups",
            "betaBuildLocalizations",
            "appEncryptionDeclaration",
            "betaAppReviewSubmission",
            "app",
            "buildBetaDetail",
            "appStoreVersion",
            "icons",
            "buildBundles",
            "buildUpload",
        ]
    ]
    ListSort = Sequence[
        Literal[
            "version",
            "-version",
            "uploadedDate",
            "-uploadedDate",
            "preReleaseVersion",
            "-preReleaseVersion",
        ]
    ]
    ListLimits = TypedDict(
        "ListLimits",
        {
            "betaBuildLocalizations": int,
            "betaGroups": int,
            "buildBundles": int,
            "icons": int,
            "individualTesters": int,
        },
        total=False,
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)
    GetAppEncryptionDeclarationFields = TypedDict(
        "GetAppEncryptionDeclarationFields",
        {"appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields]},
        total=False,
    )
    GetAppStoreVersionFields = TypedDict(
        "GetAppStoreVersionFields",
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
    GetAppStoreVersionInclude = Sequence[
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
    GetAppStoreVersionLimits = TypedDict(
        "GetAppStoreVersionLimits",
        {
            "appStoreVersionExperimentsV2": int,
            "appStoreVersionExperiments": int,
            "appStoreVersionLocalizations": int,
        },
        total=False,
    )
    GetBetaAppReviewSubmissionFields = TypedDict(
        "GetBetaAppReviewSubmissionFields",
        {"betaAppReviewSubmissions": Sequence[BetaAppReviewSubmissionFields]},
        total=False,
    )
    ListBetaBuildLocalizationsFields = TypedDict(
        "ListBetaBuildLocalizationsFields",
        {"betaBuildLocalizations": Sequence[BetaBuildLocalizationFields]},
        total=False,
    )
    GetBuildBetaDetailFields = TypedDict(
        "GetBuildBetaDetailFields",
        {"buildBetaDetails": Sequence[BuildBetaDetailFields], "builds": Sequence[BuildFields]},
        total=False,
    )
    GetBuildBetaDetailInclude = Sequence[Literal["build"]]
    ListDiagnosticSignaturesFilter = TypedDict(
        "ListDiagnosticSignaturesFilter",
        {"diagnosticType": OneOrMore[Literal["DISK_WRITES", "HANGS", "LAUNCHES"]]},
        total=False,
    )
    ListDiagnosticSignaturesFields = TypedDict(
        "ListDiagnosticSignaturesFields",
        {"diagnosticSignatures": Sequence[DiagnosticSignatureFields]},
        total=False,
    )
    ListIconsFields = TypedDict(
        "ListIconsFields", {"buildIcons": Sequence[BuildIconFields]}, total=False
    )
    ListIndividualTestersFields = TypedDict(
        "ListIndividualTestersFields", {"betaTesters": Sequence[BetaTesterFields]}, total=False
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
    GetPreReleaseVersionFields = TypedDict(
        "GetPreReleaseVersionFields",
        {"preReleaseVersions": Sequence[PrereleaseVersionFields]},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/builds",
    page("Build"),
    query={
        "exists[usesNonExemptEncryption]": bool,
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission"),
        "fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[buildBundles]": FieldsOf("BuildBundle"),
        "fields[buildIcons]": FieldsOf("BuildIcon"),
        "fields[buildUploads]": FieldsOf("BuildUpload"),
        "fields[builds]": FieldsOf("Build"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "filter[appStoreVersion]": Ids,
        "filter[app]": Ids,
        "filter[betaAppReviewSubmission.betaReviewState]": "WAITING_FOR_REVIEW IN_REVIEW REJECTED APPROVED",
        "filter[betaGroups]": Ids,
        "filter[buildAudienceType]": "INTERNAL_ONLY APP_STORE_ELIGIBLE",
        "filter[expired]": None,
        "filter[id]": Ids,
        "filter[preReleaseVersion.platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[preReleaseVersion.version]": None,
        "filter[preReleaseVersion]": Ids,
        "filter[processingState]": "PROCESSING FAILED INVALID VALID",
        "filter[usesNonExemptEncryption]": None,
        "filter[version]": None,
        "include": (
            "preReleaseVersion individualTesters betaGroups betaBuildLocalizations "
            "appEncryptionDeclaration betaAppReviewSubmission app buildBetaDetail appStoreVersion icons "
            "buildBundles buildUpload"
        ),
        "limit": 200,
        "limit[betaBuildLocalizations]": 50,
        "limit[betaGroups]": 50,
        "limit[buildBundles]": 50,
        "limit[icons]": 50,
        "limit[individualTesters]": 50,
        "sort": "version -version uploadedDate -uploadedDate preReleaseVersion -preReleaseVersion",
    },
)
_GET = Operation(
    "GET",
    "/v1/builds/{id}",
    one("Build"),
    query={
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission"),
        "fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"),
        "fields[betaGroups]": FieldsOf("BetaGroup"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[buildBundles]": FieldsOf("BuildBundle"),
        "fields[buildIcons]": FieldsOf("BuildIcon"),
        "fields[buildUploads]": FieldsOf("BuildUpload"),
        "fields[builds]": FieldsOf("Build"),
        "fields[preReleaseVersions]": FieldsOf("PrereleaseVersion"),
        "include": (
            "preReleaseVersion individualTesters betaGroups betaBuildLocalizations "
            "appEncryptionDeclaration betaAppReviewSubmission app buildBetaDetail appStoreVersion icons "
            "buildBundles buildUpload"
        ),
        "limit[betaBuildLocalizations]": 50,
        "limit[betaGroups]": 50,
        "limit[buildBundles]": 50,
        "limit[icons]": 50,
        "limit[individualTesters]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/builds/{id}",
    one("Build"),
    body=Body(
        "builds",
        to_one={"appEncryptionDeclaration": "appEncryptionDeclarations"},
        null="expired usesNonExemptEncryption",
    ),
)
_GET_APP = Operation(
    "GET", "/v1/builds/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_GET_APP_ENCRYPTION_DECLARATION = Operation(
    "GET",
    "/v1/builds/{id}/appEncryptionDeclaration",
    one("AppEncryptionDeclaration"),
    query={"fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration")},
)
_GET_APP_STORE_VERSION = Operation(
    "GET",
    "/v1/builds/{id}/appStoreVersion",
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
_GET_BETA_APP_REVIEW_SUBMISSION = Operation(
    "GET",
    "/v1/builds/{id}/betaAppReviewSubmission",
    one("BetaAppReviewSubmission"),
    query={"fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission")},
)
_LIST_BETA_BUILD_LOCALIZATIONS = Operation(
    "GET",
    "/v1/builds/{id}/betaBuildLocalizations",
    page("BetaBuildLocalization"),
    query={"fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"), "limit": 200},
)
_GET_BUILD_BETA_DETAIL = Operation(
    "GET",
    "/v1/builds/{id}/buildBetaDetail",
    one("BuildBetaDetail"),
    query={
        "fields[buildBetaDetails]": FieldsOf("BuildBetaDetail"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build",
    },
)
_LIST_DIAGNOSTIC_SIGNATURES = Operation(
    "GET",
    "/v1/builds/{id}/diagnosticSignatures",
    page("DiagnosticSignature"),
    query={
        "fields[diagnosticSignatures]": FieldsOf("DiagnosticSignature"),
        "filter[diagnosticType]": "DISK_WRITES HANGS LAUNCHES",
        "limit": 200,
    },
)
_LIST_ICONS = Operation(
    "GET",
    "/v1/builds/{id}/icons",
    page("BuildIcon"),
    query={"fields[buildIcons]": FieldsOf("BuildIcon"), "limit": 200},
)
_LIST_INDIVIDUAL_TESTERS = Operation(
    "GET",
    "/v1/builds/{id}/individualTesters",
    page("BetaTester"),
    query={"fields[betaTesters]": FieldsOf("BetaTester"), "limit": 200},
)
_GET_BETA_BUILD_USAGES_METRICS = Operation(
    "GET",
    "/v1/builds/{id}/metrics/betaBuildUsages",
    page_of_values("BetaBuildUsagesV1MetricRow"),
    query={"limit": 200},
)
_GET_PERF_POWER_METRICS = Operation(
    "GET",
    "/v1/builds/{id}/perfPowerMetrics",
    value("XcodeMetrics"),
    accept="application/vnd.apple.xcode-metrics+json",
    query={
        "filter[deviceType]": None,
        "filter[metricType]": "DISK HANG BATTERY LAUNCH MEMORY ANIMATION TERMINATION STORAGE",
        "filter[platform]": "IOS",
    },
)
_GET_PRE_RELEASE_VERSION = Operation(
    "GET",
    "/v1/builds/{id}/preReleaseVersion",
    one("PrereleaseVersion"),
    query={"fields[preReleaseVersions]": FieldsOf("PrereleaseVersion")},
)
_GET_APP_LINKAGE = Operation("GET", "/v1/builds/{id}/relationships/app", one_ref("App"))
_GET_APP_ENCRYPTION_DECLARATION_LINKAGE = Operation(
    "GET",
    "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    one_ref("AppEncryptionDeclaration"),
)
_SET_APP_ENCRYPTION_DECLARATION = Operation(
    "PATCH",
    "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    body=Body("", to_one={"data": "appEncryptionDeclarations"}, null="data"),
)
_GET_APP_STORE_VERSION_LINKAGE = Operation(
    "GET", "/v1/builds/{id}/relationships/appStoreVersion", one_ref("AppStoreVersion")
)
_GET_BETA_APP_REVIEW_SUBMISSION_LINKAGE = Operation(
    "GET",
    "/v1/builds/{id}/relationships/betaAppReviewSubmission",
    one_ref("BetaAppReviewSubmission"),
)
_LIST_BETA_BUILD_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/builds/{id}/relationships/betaBuildLocalizations",
    page_of_refs("BetaBuildLocalization"),
    query={"limit": 200},
)
_ADD_BETA_GROUPS = Operation(
    "POST",
    "/v1/builds/{id}/relationships/betaGroups",
    body=Body("", to_many={"data": "betaGroups"}),
)
_REMOVE_BETA_GROUPS = Operation(
    "DELETE",
    "/v1/builds/{id}/relationships/betaGroups",
    body=Body("", to_many={"data": "betaGroups"}),
)
_GET_BUILD_BETA_DETAIL_LINKAGE = Operation(
    "GET", "/v1/builds/{id}/relationships/buildBetaDetail", one_ref("BuildBetaDetail")
)
_LIST_DIAGNOSTIC_SIGNATURES_LINKAGES = Operation(
    "GET",
    "/v1/builds/{id}/relationships/diagnosticSignatures",
    page_of_refs("DiagnosticSignature"),
    query={"limit": 200},
)
_LIST_ICONS_LINKAGES = Operation(
    "GET", "/v1/builds/{id}/relationships/icons", page_of_refs("BuildIcon"), query={"limit": 200}
)
_LIST_INDIVIDUAL_TESTERS_LINKAGES = Operation(
    "GET",
    "/v1/builds/{id}/relationships/individualTesters",
    page_of_refs("BetaTester"),
    query={"limit": 200},
)
_ADD_INDIVIDUAL_TESTERS = Operation(
    "POST",
    "/v1/builds/{id}/relationships/individualTesters",
    body=Body("", to_many={"data": "betaTesters"}),
)
_REMOVE_INDIVIDUAL_TESTERS = Operation(
    "DELETE",
    "/v1/builds/{id}/relationships/individualTesters",
    body=Body("", to_many={"data": "betaTesters"}),
)
_GET_PRE_RELEASE_VERSION_LINKAGE = Operation(
    "GET", "/v1/builds/{id}/relationships/preReleaseVersion", one_ref("PrereleaseVersion")
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
) -> ListRequest[Build]:
    """GET /v1/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds
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
    id: Id[Build],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[Build]:
    """GET /v1/builds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[Build],
    *,
    expired: bool | None | Unset = UNSET,
    uses_non_exempt_encryption: bool | None | Unset = UNSET,
    app_encryption_declaration: Id[AppEncryptionDeclaration] | Unset = UNSET,
) -> Request[Build]:
    """PATCH /v1/builds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_
    """
    return _UPDATE.write(
        id,
        {"expired": expired, "usesNonExemptEncryption": uses_non_exempt_encryption},
        {"appEncryptionDeclaration": app_encryption_declaration},
    )


def get_app(id: Id[Build], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/builds/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_app_encryption_declaration(
    id: Id[Build], *, fields: GetAppEncryptionDeclarationFields = {}
) -> Request[AppEncryptionDeclaration | None]:
    """GET /v1/builds/{id}/appEncryptionDeclaration
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appencryptiondeclaration
    """
    return _GET_APP_ENCRYPTION_DECLARATION(id, fields=fields)


def get_app_store_version(
    id: Id[Build],
    *,
    fields: GetAppStoreVersionFields = {},
    include: GetAppStoreVersionInclude | None = None,
    limits: GetAppStoreVersionLimits = {},
) -> Request[AppStoreVersion | None]:
    """GET /v1/builds/{id}/appStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appstoreversion
    """
    return _GET_APP_STORE_VERSION(id, fields=fields, include=include, limits=limits)


def get_beta_app_review_submission(
    id: Id[Build], *, fields: GetBetaAppReviewSubmissionFields = {}
) -> Request[BetaAppReviewSubmission | None]:
    """GET /v1/builds/{id}/betaAppReviewSubmission
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaappreviewsubmission
    """
    return _GET_BETA_APP_REVIEW_SUBMISSION(id, fields=fields)


def list_beta_build_localizations(
    id: Id[Build], *, fields: ListBetaBuildLocalizationsFields = {}, limit: int | None = None
) -> ListRequest[BetaBuildLocalization]:
    """GET /v1/builds/{id}/betaBuildLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betabuildlocalizations
    """
    return _LIST_BETA_BUILD_LOCALIZATIONS.list(id, fields=fields, limit=limit)


def get_build_beta_detail(
    id: Id[Build],
    *,
    fields: GetBuildBetaDetailFields = {},
    include: GetBuildBetaDetailInclude | None = None,
) -> Request[BuildBetaDetail | None]:
    """GET /v1/builds/{id}/buildBetaDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-buildbetadetail
    """
    return _GET_BUILD_BETA_DETAIL(id, fields=fields, include=include)


def list_diagnostic_signatures(
    id: Id[Build],
    *,
    filter: ListDiagnosticSignaturesFilter = {},
    fields: ListDiagnosticSignaturesFields = {},
    limit: int | None = None,
) -> ListRequest[DiagnosticSignature]:
    """GET /v1/builds/{id}/diagnosticSignatures (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-diagnosticsignatures
    """
    return _LIST_DIAGNOSTIC_SIGNATURES.list(id, filter=filter, fields=fields, limit=limit)


def list_icons(
    id: Id[Build], *, fields: ListIconsFields = {}, limit: int | None = None
) -> ListRequest[BuildIcon]:
    """GET /v1/builds/{id}/icons (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-icons
    """
    return _LIST_ICONS.list(id, fields=fields, limit=limit)


def list_individual_testers(
    id: Id[Build], *, fields: ListIndividualTestersFields = {}, limit: int | None = None
) -> ListRequest[BetaTester]:
    """GET /v1/builds/{id}/individualTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-individualtesters
    """
    return _LIST_INDIVIDUAL_TESTERS.list(id, fields=fields, limit=limit)


def get_beta_build_usages_metrics(
    id: Id[Build], *, limit: int | None = None
) -> ListRequest[BetaBuildUsagesV1MetricRow]:
    """GET /v1/builds/{id}/metrics/betaBuildUsages (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-metrics-betabuildusages
    """
    return _GET_BETA_BUILD_USAGES_METRICS.list(id, limit=limit)


def get_perf_power_metrics(
    id: Id[Build], *, filter: GetPerfPowerMetricsFilter = {}
) -> Request[XcodeMetrics]:
    """GET /v1/builds/{id}/perfPowerMetrics
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-perfpowermetrics
    """
    return _GET_PERF_POWER_METRICS(id, filter=filter)


def get_pre_release_version(
    id: Id[Build], *, fields: GetPreReleaseVersionFields = {}
) -> Request[PrereleaseVersion | None]:
    """GET /v1/builds/{id}/preReleaseVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-prereleaseversion
    """
    return _GET_PRE_RELEASE_VERSION(id, fields=fields)


def get_app_linkage(id: Id[Build]) -> Request[Ref[App] | None]:
    """GET /v1/builds/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def get_app_encryption_declaration_linkage(
    id: Id[Build],
) -> Request[Ref[AppEncryptionDeclaration] | None]:
    """GET /v1/builds/{id}/relationships/appEncryptionDeclaration
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appencryptiondeclaration
    """
    return _GET_APP_ENCRYPTION_DECLARATION_LINKAGE(id)


def set_app_encryption_declaration(
    id: Id[Build], app_encryption_declaration: Id[AppEncryptionDeclaration] | None
) -> Request[None]:
    """PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_-relationships-appencryptiondeclaration
    """
    return _SET_APP_ENCRYPTION_DECLARATION.link(id, app_encryption_declaration)


def get_app_store_version_linkage(id: Id[Build]) -> Request[Ref[AppStoreVersion] | None]:
    """GET /v1/builds/{id}/relationships/appStoreVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appstoreversion
    """
    return _GET_APP_STORE_VERSION_LINKAGE(id)


def get_beta_app_review_submission_linkage(
    id: Id[Build],
) -> Request[Ref[BetaAppReviewSubmission] | None]:
    """GET /v1/builds/{id}/relationships/betaAppReviewSubmission
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaappreviewsubmission
    """
    return _GET_BETA_APP_REVIEW_SUBMISSION_LINKAGE(id)


def list_beta_build_localizations_linkages(
    id: Id[Build], *, limit: int | None = None
) -> ListRequest[Ref[BetaBuildLocalization]]:
    """GET /v1/builds/{id}/relationships/betaBuildLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betabuildlocalizations
    """
    return _LIST_BETA_BUILD_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def add_beta_groups(id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> Request[None]:
    """POST /v1/builds/{id}/relationships/betaGroups
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-betagroups
    """
    return _ADD_BETA_GROUPS.link(id, beta_groups)


def remove_beta_groups(id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> Request[None]:
    """DELETE /v1/builds/{id}/relationships/betaGroups
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-betagroups
    """
    return _REMOVE_BETA_GROUPS.link(id, beta_groups)


def get_build_beta_detail_linkage(id: Id[Build]) -> Request[Ref[BuildBetaDetail] | None]:
    """GET /v1/builds/{id}/relationships/buildBetaDetail
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-buildbetadetail
    """
    return _GET_BUILD_BETA_DETAIL_LINKAGE(id)


def list_diagnostic_signatures_linkages(
    id: Id[Build], *, limit: int | None = None
) -> ListRequest[Ref[DiagnosticSignature]]:
    """GET /v1/builds/{id}/relationships/diagnosticSignatures (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-diagnosticsignatures
    """
    return _LIST_DIAGNOSTIC_SIGNATURES_LINKAGES.list(id, limit=limit)


def list_icons_linkages(id: Id[Build], *, limit: int | None = None) -> ListRequest[Ref[BuildIcon]]:
    """GET /v1/builds/{id}/relationships/icons (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-icons
    """
    return _LIST_ICONS_LINKAGES.list(id, limit=limit)


def list_individual_testers_linkages(
    id: Id[Build], *, limit: int | None = None
) -> ListRequest[Ref[BetaTester]]:
    """GET /v1/builds/{id}/relationships/individualTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-individualtesters
    """
    return _LIST_INDIVIDUAL_TESTERS_LINKAGES.list(id, limit=limit)


def add_individual_testers(
    id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
) -> Request[None]:
    """POST /v1/builds/{id}/relationships/individualTesters
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-individualtesters
    """
    return _ADD_INDIVIDUAL_TESTERS.link(id, individual_testers)


def remove_individual_testers(
    id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
) -> Request[None]:
    """DELETE /v1/builds/{id}/relationships/individualTesters
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-individualtesters
    """
    return _REMOVE_INDIVIDUAL_TESTERS.link(id, individual_testers)


def get_pre_release_version_linkage(id: Id[Build]) -> Request[Ref[PrereleaseVersion] | None]:
    """GET /v1/builds/{id}/relationships/preReleaseVersion
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-prereleaseversion
    """
    return _GET_PRE_RELEASE_VERSION_LINKAGE(id)


class Builds(Namespace):
    """`/v1/builds`."""

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
    ) -> Pager[Build]:
        """GET /v1/builds (at most 200 a page)"""
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
        id: Id[Build],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Build:
        """GET /v1/builds/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[Build],
        *,
        expired: bool | None | Unset = UNSET,
        uses_non_exempt_encryption: bool | None | Unset = UNSET,
        app_encryption_declaration: Id[AppEncryptionDeclaration] | Unset = UNSET,
    ) -> Build:
        """PATCH /v1/builds/{id}"""
        return self._send(
            update(
                id,
                expired=expired,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                app_encryption_declaration=app_encryption_declaration,
            )
        )

    def get_app(self, id: Id[Build], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/builds/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_app_encryption_declaration(
        self, id: Id[Build], *, fields: GetAppEncryptionDeclarationFields = {}
    ) -> AppEncryptionDeclaration | None:
        """GET /v1/builds/{id}/appEncryptionDeclaration"""
        return self._send(get_app_encryption_declaration(id, fields=fields))

    def get_app_store_version(
        self,
        id: Id[Build],
        *,
        fields: GetAppStoreVersionFields = {},
        include: GetAppStoreVersionInclude | None = None,
        limits: GetAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/builds/{id}/appStoreVersion"""
        return self._send(get_app_store_version(id, fields=fields, include=include, limits=limits))

    def get_beta_app_review_submission(
        self, id: Id[Build], *, fields: GetBetaAppReviewSubmissionFields = {}
    ) -> BetaAppReviewSubmission | None:
        """GET /v1/builds/{id}/betaAppReviewSubmission"""
        return self._send(get_beta_app_review_submission(id, fields=fields))

    def list_beta_build_localizations(
        self,
        id: Id[Build],
        *,
        fields: ListBetaBuildLocalizationsFields = {},
        limit: int | None = None,
    ) -> Pager[BetaBuildLocalization]:
        """GET /v1/builds/{id}/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list_beta_build_localizations(id, fields=fields, limit=limit))

    def get_build_beta_detail(
        self,
        id: Id[Build],
        *,
        fields: GetBuildBetaDetailFields = {},
        include: GetBuildBetaDetailInclude | None = None,
    ) -> BuildBetaDetail | None:
        """GET /v1/builds/{id}/buildBetaDetail"""
        return self._send(get_build_beta_detail(id, fields=fields, include=include))

    def list_diagnostic_signatures(
        self,
        id: Id[Build],
        *,
        filter: ListDiagnosticSignaturesFilter = {},
        fields: ListDiagnosticSignaturesFields = {},
        limit: int | None = None,
    ) -> Pager[DiagnosticSignature]:
        """GET /v1/builds/{id}/diagnosticSignatures (at most 200 a page)"""
        return self._pager(
            list_diagnostic_signatures(id, filter=filter, fields=fields, limit=limit)
        )

    def list_icons(
        self, id: Id[Build], *, fields: ListIconsFields = {}, limit: int | None = None
    ) -> Pager[BuildIcon]:
        """GET /v1/builds/{id}/icons (at most 200 a page)"""
        return self._pager(list_icons(id, fields=fields, limit=limit))

    def list_individual_testers(
        self, id: Id[Build], *, fields: ListIndividualTestersFields = {}, limit: int | None = None
    ) -> Pager[BetaTester]:
        """GET /v1/builds/{id}/individualTesters (at most 200 a page)"""
        return self._pager(list_individual_testers(id, fields=fields, limit=limit))

    def get_beta_build_usages_metrics(
        self, id: Id[Build], *, limit: int | None = None
    ) -> Pager[BetaBuildUsagesV1MetricRow]:
        """GET /v1/builds/{id}/metrics/betaBuildUsages (at most 200 a page)"""
        return self._pager(get_beta_build_usages_metrics(id, limit=limit))

    def get_perf_power_metrics(
        self, id: Id[Build], *, filter: GetPerfPowerMetricsFilter = {}
    ) -> XcodeMetrics:
        """GET /v1/builds/{id}/perfPowerMetrics"""
        return self._send(get_perf_power_metrics(id, filter=filter))

    def get_pre_release_version(
        self, id: Id[Build], *, fields: GetPreReleaseVersionFields = {}
    ) -> PrereleaseVersion | None:
        """GET /v1/builds/{id}/preReleaseVersion"""
        return self._send(get_pre_release_version(id, fields=fields))

    def get_app_linkage(self, id: Id[Build]) -> Ref[App] | None:
        """GET /v1/builds/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def get_app_encryption_declaration_linkage(
        self, id: Id[Build]
    ) -> Ref[AppEncryptionDeclaration] | None:
        """GET /v1/builds/{id}/relationships/appEncryptionDeclaration"""
        return self._send(get_app_encryption_declaration_linkage(id))

    def set_app_encryption_declaration(
        self, id: Id[Build], app_encryption_declaration: Id[AppEncryptionDeclaration] | None
    ) -> None:
        """PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration"""
        return self._send(set_app_encryption_declaration(id, app_encryption_declaration))

    def get_app_store_version_linkage(self, id: Id[Build]) -> Ref[AppStoreVersion] | None:
        """GET /v1/builds/{id}/relationships/appStoreVersion"""
        return self._send(get_app_store_version_linkage(id))

    def get_beta_app_review_submission_linkage(
        self, id: Id[Build]
    ) -> Ref[BetaAppReviewSubmission] | None:
        """GET /v1/builds/{id}/relationships/betaAppReviewSubmission"""
        return self._send(get_beta_app_review_submission_linkage(id))

    def list_beta_build_localizations_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> Pager[Ref[BetaBuildLocalization]]:
        """GET /v1/builds/{id}/relationships/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list_beta_build_localizations_linkages(id, limit=limit))

    def add_beta_groups(self, id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """POST /v1/builds/{id}/relationships/betaGroups"""
        return self._send(add_beta_groups(id, beta_groups))

    def remove_beta_groups(self, id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """DELETE /v1/builds/{id}/relationships/betaGroups"""
        return self._send(remove_beta_groups(id, beta_groups))

    def get_build_beta_detail_linkage(self, id: Id[Build]) -> Ref[BuildBetaDetail] | None:
        """GET /v1/builds/{id}/relationships/buildBetaDetail"""
        return self._send(get_build_beta_detail_linkage(id))

    def list_diagnostic_signatures_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> Pager[Ref[DiagnosticSignature]]:
        """GET /v1/builds/{id}/relationships/diagnosticSignatures (at most 200 a page)"""
        return self._pager(list_diagnostic_signatures_linkages(id, limit=limit))

    def list_icons_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> Pager[Ref[BuildIcon]]:
        """GET /v1/builds/{id}/relationships/icons (at most 200 a page)"""
        return self._pager(list_icons_linkages(id, limit=limit))

    def list_individual_testers_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> Pager[Ref[BetaTester]]:
        """GET /v1/builds/{id}/relationships/individualTesters (at most 200 a page)"""
        return self._pager(list_individual_testers_linkages(id, limit=limit))

    def add_individual_testers(
        self, id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """POST /v1/builds/{id}/relationships/individualTesters"""
        return self._send(add_individual_testers(id, individual_testers))

    def remove_individual_testers(
        self, id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """DELETE /v1/builds/{id}/relationships/individualTesters"""
        return self._send(remove_individual_testers(id, individual_testers))

    def get_pre_release_version_linkage(self, id: Id[Build]) -> Ref[PrereleaseVersion] | None:
        """GET /v1/builds/{id}/relationships/preReleaseVersion"""
        return self._send(get_pre_release_version_linkage(id))


class AsyncBuilds(AsyncNamespace):
    """`/v1/builds`, for asyncio."""

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
    ) -> AsyncPager[Build]:
        """GET /v1/builds (at most 200 a page)"""
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
        id: Id[Build],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Build:
        """GET /v1/builds/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[Build],
        *,
        expired: bool | None | Unset = UNSET,
        uses_non_exempt_encryption: bool | None | Unset = UNSET,
        app_encryption_declaration: Id[AppEncryptionDeclaration] | Unset = UNSET,
    ) -> Build:
        """PATCH /v1/builds/{id}"""
        return await self._send(
            update(
                id,
                expired=expired,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                app_encryption_declaration=app_encryption_declaration,
            )
        )

    async def get_app(self, id: Id[Build], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/builds/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_app_encryption_declaration(
        self, id: Id[Build], *, fields: GetAppEncryptionDeclarationFields = {}
    ) -> AppEncryptionDeclaration | None:
        """GET /v1/builds/{id}/appEncryptionDeclaration"""
        return await self._send(get_app_encryption_declaration(id, fields=fields))

    async def get_app_store_version(
        self,
        id: Id[Build],
        *,
        fields: GetAppStoreVersionFields = {},
        include: GetAppStoreVersionInclude | None = None,
        limits: GetAppStoreVersionLimits = {},
    ) -> AppStoreVersion | None:
        """GET /v1/builds/{id}/appStoreVersion"""
        return await self._send(
            get_app_store_version(id, fields=fields, include=include, limits=limits)
        )

    async def get_beta_app_review_submission(
        self, id: Id[Build], *, fields: GetBetaAppReviewSubmissionFields = {}
    ) -> BetaAppReviewSubmission | None:
        """GET /v1/builds/{id}/betaAppReviewSubmission"""
        return await self._send(get_beta_app_review_submission(id, fields=fields))

    def list_beta_build_localizations(
        self,
        id: Id[Build],
        *,
        fields: ListBetaBuildLocalizationsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[BetaBuildLocalization]:
        """GET /v1/builds/{id}/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list_beta_build_localizations(id, fields=fields, limit=limit))

    async def get_build_beta_detail(
        self,
        id: Id[Build],
        *,
        fields: GetBuildBetaDetailFields = {},
        include: GetBuildBetaDetailInclude | None = None,
    ) -> BuildBetaDetail | None:
        """GET /v1/builds/{id}/buildBetaDetail"""
        return await self._send(get_build_beta_detail(id, fields=fields, include=include))

    def list_diagnostic_signatures(
        self,
        id: Id[Build],
        *,
        filter: ListDiagnosticSignaturesFilter = {},
        fields: ListDiagnosticSignaturesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[DiagnosticSignature]:
        """GET /v1/builds/{id}/diagnosticSignatures (at most 200 a page)"""
        return self._pager(
            list_diagnostic_signatures(id, filter=filter, fields=fields, limit=limit)
        )

    def list_icons(
        self, id: Id[Build], *, fields: ListIconsFields = {}, limit: int | None = None
    ) -> AsyncPager[BuildIcon]:
        """GET /v1/builds/{id}/icons (at most 200 a page)"""
        return self._pager(list_icons(id, fields=fields, limit=limit))

    def list_individual_testers(
        self, id: Id[Build], *, fields: ListIndividualTestersFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaTester]:
        """GET /v1/builds/{id}/individualTesters (at most 200 a page)"""
        return self._pager(list_individual_testers(id, fields=fields, limit=limit))

    def get_beta_build_usages_metrics(
        self, id: Id[Build], *, limit: int | None = None
    ) -> AsyncPager[BetaBuildUsagesV1MetricRow]:
        """GET /v1/builds/{id}/metrics/betaBuildUsages (at most 200 a page)"""
        return self._pager(get_beta_build_usages_metrics(id, limit=limit))

    async def get_perf_power_metrics(
        self, id: Id[Build], *, filter: GetPerfPowerMetricsFilter = {}
    ) -> XcodeMetrics:
        """GET /v1/builds/{id}/perfPowerMetrics"""
        return await self._send(get_perf_power_metrics(id, filter=filter))

    async def get_pre_release_version(
        self, id: Id[Build], *, fields: GetPreReleaseVersionFields = {}
    ) -> PrereleaseVersion | None:
        """GET /v1/builds/{id}/preReleaseVersion"""
        return await self._send(get_pre_release_version(id, fields=fields))

    async def get_app_linkage(self, id: Id[Build]) -> Ref[App] | None:
        """GET /v1/builds/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    async def get_app_encryption_declaration_linkage(
        self, id: Id[Build]
    ) -> Ref[AppEncryptionDeclaration] | None:
        """GET /v1/builds/{id}/relationships/appEncryptionDeclaration"""
        return await self._send(get_app_encryption_declaration_linkage(id))

    async def set_app_encryption_declaration(
        self, id: Id[Build], app_encryption_declaration: Id[AppEncryptionDeclaration] | None
    ) -> None:
        """PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration"""
        return await self._send(set_app_encryption_declaration(id, app_encryption_declaration))

    async def get_app_store_version_linkage(self, id: Id[Build]) -> Ref[AppStoreVersion] | None:
        """GET /v1/builds/{id}/relationships/appStoreVersion"""
        return await self._send(get_app_store_version_linkage(id))

    async def get_beta_app_review_submission_linkage(
        self, id: Id[Build]
    ) -> Ref[BetaAppReviewSubmission] | None:
        """GET /v1/builds/{id}/relationships/betaAppReviewSubmission"""
        return await self._send(get_beta_app_review_submission_linkage(id))

    def list_beta_build_localizations_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaBuildLocalization]]:
        """GET /v1/builds/{id}/relationships/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list_beta_build_localizations_linkages(id, limit=limit))

    async def add_beta_groups(self, id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """POST /v1/builds/{id}/relationships/betaGroups"""
        return await self._send(add_beta_groups(id, beta_groups))

    async def remove_beta_groups(self, id: Id[Build], beta_groups: Sequence[Id[BetaGroup]]) -> None:
        """DELETE /v1/builds/{id}/relationships/betaGroups"""
        return await self._send(remove_beta_groups(id, beta_groups))

    async def get_build_beta_detail_linkage(self, id: Id[Build]) -> Ref[BuildBetaDetail] | None:
        """GET /v1/builds/{id}/relationships/buildBetaDetail"""
        return await self._send(get_build_beta_detail_linkage(id))

    def list_diagnostic_signatures_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> AsyncPager[Ref[DiagnosticSignature]]:
        """GET /v1/builds/{id}/relationships/diagnosticSignatures (at most 200 a page)"""
        return self._pager(list_diagnostic_signatures_linkages(id, limit=limit))

    def list_icons_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> AsyncPager[Ref[BuildIcon]]:
        """GET /v1/builds/{id}/relationships/icons (at most 200 a page)"""
        return self._pager(list_icons_linkages(id, limit=limit))

    def list_individual_testers_linkages(
        self, id: Id[Build], *, limit: int | None = None
    ) -> AsyncPager[Ref[BetaTester]]:
        """GET /v1/builds/{id}/relationships/individualTesters (at most 200 a page)"""
        return self._pager(list_individual_testers_linkages(id, limit=limit))

    async def add_individual_testers(
        self, id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """POST /v1/builds/{id}/relationships/individualTesters"""
        return await self._send(add_individual_testers(id, individual_testers))

    async def remove_individual_testers(
        self, id: Id[Build], individual_testers: Sequence[Id[BetaTester]]
    ) -> None:
        """DELETE /v1/builds/{id}/relationships/individualTesters"""
        return await self._send(remove_individual_testers(id, individual_testers))

    async def get_pre_release_version_linkage(self, id: Id[Build]) -> Ref[PrereleaseVersion] | None:
        """GET /v1/builds/{id}/relationships/preReleaseVersion"""
        return await self._send(get_pre_release_version_linkage(id))
