"""`/v1/ciProducts`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, CiBuildRun, CiProduct, CiWorkflow, ScmRepository
    from ..models.android_to_ios_app_mapping_detail import AndroidToIosAppMappingDetailFields
    from ..models.app import AppFields
    from ..models.app_clip import AppClipFields
    from ..models.app_custom_product_page import AppCustomProductPageFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_event import AppEventFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..models.beta_app_localization import BetaAppLocalizationFields
    from ..models.beta_app_review_detail import BetaAppReviewDetailFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_license_agreement import BetaLicenseAgreementFields
    from ..models.build import BuildFields
    from ..models.build_icon import BuildIconFields
    from ..models.bundle_id import BundleIdFields
    from ..models.ci_build_run import CiBuildRunFields
    from ..models.ci_mac_os_version import CiMacOsVersionFields
    from ..models.ci_product import CiProductFields
    from ..models.ci_workflow import CiWorkflowFields
    from ..models.ci_xcode_version import CiXcodeVersionFields
    from ..models.end_user_license_agreement import EndUserLicenseAgreementFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_enabled_version import GameCenterEnabledVersionFields
    from ..models.in_app_purchase import InAppPurchaseFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.review_submission import ReviewSubmissionFields
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_provider import ScmProviderFields
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..models.subscription_grace_period import SubscriptionGracePeriodFields
    from ..models.subscription_group import SubscriptionGroupFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {"app": Text, "productType": OneOrMore[Literal["APP", "FRAMEWORK"]]},
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "bundleIds": Sequence[BundleIdFields],
            "ciProducts": Sequence[CiProductFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["app", "bundleId", "primaryRepositories"]]
    ListLimits = TypedDict("ListLimits", {"primaryRepositories": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListAdditionalRepositoriesFilter = TypedDict(
        "ListAdditionalRepositoriesFilter", {"id": Text}, total=False
    )
    ListAdditionalRepositoriesFields = TypedDict(
        "ListAdditionalRepositoriesFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmProviders": Sequence[ScmProviderFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListAdditionalRepositoriesInclude = Sequence[Literal["scmProvider", "defaultBranch"]]
    GetAppFields = TypedDict(
        "GetAppFields",
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
    GetAppInclude = Sequence[
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
    GetAppLimits = TypedDict(
        "GetAppLimits",
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
    ListBuildRunsFilter = TypedDict("ListBuildRunsFilter", {"builds": Text}, total=False)
    ListBuildRunsFields = TypedDict(
        "ListBuildRunsFields",
        {
            "builds": Sequence[BuildFields],
            "ciBuildRuns": Sequence[CiBuildRunFields],
            "ciProducts": Sequence[CiProductFields],
            "ciWorkflows": Sequence[CiWorkflowFields],
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmPullRequests": Sequence[ScmPullRequestFields],
        },
        total=False,
    )
    ListBuildRunsInclude = Sequence[
        Literal[
            "builds", "workflow", "product", "sourceBranchOrTag", "destinationBranch", "pullRequest"
        ]
    ]
    ListBuildRunsSort = Sequence[Literal["number", "-number"]]
    ListBuildRunsLimits = TypedDict("ListBuildRunsLimits", {"builds": int}, total=False)
    ListPrimaryRepositoriesFilter = ListAdditionalRepositoriesFilter
    ListPrimaryRepositoriesFields = ListAdditionalRepositoriesFields
    ListPrimaryRepositoriesInclude = ListAdditionalRepositoriesInclude
    ListWorkflowsFields = TypedDict(
        "ListWorkflowsFields",
        {
            "ciMacOsVersions": Sequence[CiMacOsVersionFields],
            "ciProducts": Sequence[CiProductFields],
            "ciWorkflows": Sequence[CiWorkflowFields],
            "ciXcodeVersions": Sequence[CiXcodeVersionFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListWorkflowsInclude = Sequence[
        Literal["product", "repository", "xcodeVersion", "macOsVersion"]
    ]

_LIST = Operation(
    "GET",
    "/v1/ciProducts",
    page("CiProduct"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "filter[app]": Ids,
        "filter[productType]": "APP FRAMEWORK",
        "include": "app bundleId primaryRepositories",
        "limit": 200,
        "limit[primaryRepositories]": 50,
    },
)
_GET = Operation(
    "GET",
    "/v1/ciProducts/{id}",
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
_DELETE = Operation("DELETE", "/v1/ciProducts/{id}")
_LIST_ADDITIONAL_REPOSITORIES = Operation(
    "GET",
    "/v1/ciProducts/{id}/additionalRepositories",
    page("ScmRepository"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmProviders]": FieldsOf("ScmProvider"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "filter[id]": Ids,
        "include": "scmProvider defaultBranch",
        "limit": 200,
    },
)
_GET_APP = Operation(
    "GET",
    "/v1/ciProducts/{id}/app",
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
_LIST_BUILD_RUNS = Operation(
    "GET",
    "/v1/ciProducts/{id}/buildRuns",
    page("CiBuildRun"),
    query={
        "fields[builds]": FieldsOf("Build"),
        "fields[ciBuildRuns]": FieldsOf("CiBuildRun"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[ciWorkflows]": FieldsOf("CiWorkflow"),
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmPullRequests]": FieldsOf("ScmPullRequest"),
        "filter[builds]": Ids,
        "include": "builds workflow product sourceBranchOrTag destinationBranch pullRequest",
        "limit": 200,
        "limit[builds]": 50,
        "sort": "number -number",
    },
)
_LIST_PRIMARY_REPOSITORIES = Operation(
    "GET",
    "/v1/ciProducts/{id}/primaryRepositories",
    page("ScmRepository"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmProviders]": FieldsOf("ScmProvider"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "filter[id]": Ids,
        "include": "scmProvider defaultBranch",
        "limit": 200,
    },
)
_LIST_ADDITIONAL_REPOSITORIES_LINKAGES = Operation(
    "GET",
    "/v1/ciProducts/{id}/relationships/additionalRepositories",
    page_of_refs("ScmRepository"),
    query={"limit": 200},
)
_GET_APP_LINKAGE = Operation("GET", "/v1/ciProducts/{id}/relationships/app", one_ref("App"))
_LIST_BUILD_RUNS_LINKAGES = Operation(
    "GET",
    "/v1/ciProducts/{id}/relationships/buildRuns",
    page_of_refs("CiBuildRun"),
    query={"limit": 200},
)
_LIST_PRIMARY_REPOSITORIES_LINKAGES = Operation(
    "GET",
    "/v1/ciProducts/{id}/relationships/primaryRepositories",
    page_of_refs("ScmRepository"),
    query={"limit": 200},
)
_LIST_WORKFLOWS_LINKAGES = Operation(
    "GET",
    "/v1/ciProducts/{id}/relationships/workflows",
    page_of_refs("CiWorkflow"),
    query={"limit": 200},
)
_LIST_WORKFLOWS = Operation(
    "GET",
    "/v1/ciProducts/{id}/workflows",
    page("CiWorkflow"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[ciWorkflows]": FieldsOf("CiWorkflow"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "product repository xcodeVersion macOsVersion",
        "limit": 200,
    },
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[CiProduct]:
    """GET /v1/ciProducts (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)


def get(
    id: Id[CiProduct],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[CiProduct]:
    """GET /v1/ciProducts/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[CiProduct]) -> Request[None]:
    """DELETE /v1/ciProducts/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciproducts-_id_
    """
    return _DELETE(id)


def list_additional_repositories(
    id: Id[CiProduct],
    *,
    filter: ListAdditionalRepositoriesFilter = {},
    fields: ListAdditionalRepositoriesFields = {},
    include: ListAdditionalRepositoriesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmRepository]:
    """GET /v1/ciProducts/{id}/additionalRepositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-additionalrepositories
    """
    return _LIST_ADDITIONAL_REPOSITORIES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_app(
    id: Id[CiProduct],
    *,
    fields: GetAppFields = {},
    include: GetAppInclude | None = None,
    limits: GetAppLimits = {},
) -> Request[App | None]:
    """GET /v1/ciProducts/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-app
    """
    return _GET_APP(id, fields=fields, include=include, limits=limits)


def list_build_runs(
    id: Id[CiProduct],
    *,
    filter: ListBuildRunsFilter = {},
    fields: ListBuildRunsFields = {},
    include: ListBuildRunsInclude | None = None,
    sort: ListBuildRunsSort | None = None,
    limit: int | None = None,
    limits: ListBuildRunsLimits = {},
) -> ListRequest[CiBuildRun]:
    """GET /v1/ciProducts/{id}/buildRuns (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-buildruns
    """
    return _LIST_BUILD_RUNS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_primary_repositories(
    id: Id[CiProduct],
    *,
    filter: ListPrimaryRepositoriesFilter = {},
    fields: ListPrimaryRepositoriesFields = {},
    include: ListPrimaryRepositoriesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmRepository]:
    """GET /v1/ciProducts/{id}/primaryRepositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-primaryrepositories
    """
    return _LIST_PRIMARY_REPOSITORIES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def list_additional_repositories_linkages(
    id: Id[CiProduct], *, limit: int | None = None
) -> ListRequest[Ref[ScmRepository]]:
    """GET /v1/ciProducts/{id}/relationships/additionalRepositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-additionalrepositories
    """
    return _LIST_ADDITIONAL_REPOSITORIES_LINKAGES.list(id, limit=limit)


def get_app_linkage(id: Id[CiProduct]) -> Request[Ref[App] | None]:
    """GET /v1/ciProducts/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def list_build_runs_linkages(
    id: Id[CiProduct], *, limit: int | None = None
) -> ListRequest[Ref[CiBuildRun]]:
    """GET /v1/ciProducts/{id}/relationships/buildRuns (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-buildruns
    """
    return _LIST_BUILD_RUNS_LINKAGES.list(id, limit=limit)


def list_primary_repositories_linkages(
    id: Id[CiProduct], *, limit: int | None = None
) -> ListRequest[Ref[ScmRepository]]:
    """GET /v1/ciProducts/{id}/relationships/primaryRepositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-primaryrepositories
    """
    return _LIST_PRIMARY_REPOSITORIES_LINKAGES.list(id, limit=limit)


def list_workflows_linkages(
    id: Id[CiProduct], *, limit: int | None = None
) -> ListRequest[Ref[CiWorkflow]]:
    """GET /v1/ciProducts/{id}/relationships/workflows (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-workflows
    """
    return _LIST_WORKFLOWS_LINKAGES.list(id, limit=limit)


def list_workflows(
    id: Id[CiProduct],
    *,
    fields: ListWorkflowsFields = {},
    include: ListWorkflowsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[CiWorkflow]:
    """GET /v1/ciProducts/{id}/workflows (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-workflows
    """
    return _LIST_WORKFLOWS.list(id, fields=fields, include=include, limit=limit)


class CiProducts(Namespace):
    """`/v1/ciProducts`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[CiProduct]:
        """GET /v1/ciProducts (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    def get(
        self,
        id: Id[CiProduct],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiProduct:
        """GET /v1/ciProducts/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[CiProduct]) -> None:
        """DELETE /v1/ciProducts/{id}"""
        return self._send(delete(id))

    def list_additional_repositories(
        self,
        id: Id[CiProduct],
        *,
        filter: ListAdditionalRepositoriesFilter = {},
        fields: ListAdditionalRepositoriesFields = {},
        include: ListAdditionalRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmRepository]:
        """GET /v1/ciProducts/{id}/additionalRepositories (at most 200 a page)"""
        return self._pager(
            list_additional_repositories(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def get_app(
        self,
        id: Id[CiProduct],
        *,
        fields: GetAppFields = {},
        include: GetAppInclude | None = None,
        limits: GetAppLimits = {},
    ) -> App | None:
        """GET /v1/ciProducts/{id}/app"""
        return self._send(get_app(id, fields=fields, include=include, limits=limits))

    def list_build_runs(
        self,
        id: Id[CiProduct],
        *,
        filter: ListBuildRunsFilter = {},
        fields: ListBuildRunsFields = {},
        include: ListBuildRunsInclude | None = None,
        sort: ListBuildRunsSort | None = None,
        limit: int | None = None,
        limits: ListBuildRunsLimits = {},
    ) -> Pager[CiBuildRun]:
        """GET /v1/ciProducts/{id}/buildRuns (at most 200 a page)"""
        return self._pager(
            list_build_runs(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_primary_repositories(
        self,
        id: Id[CiProduct],
        *,
        filter: ListPrimaryRepositoriesFilter = {},
        fields: ListPrimaryRepositoriesFields = {},
        include: ListPrimaryRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmRepository]:
        """GET /v1/ciProducts/{id}/primaryRepositories (at most 200 a page)"""
        return self._pager(
            list_primary_repositories(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_additional_repositories_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> Pager[Ref[ScmRepository]]:
        """GET /v1/ciProducts/{id}/relationships/additionalRepositories (at most 200 a page)"""
        return self._pager(list_additional_repositories_linkages(id, limit=limit))

    def get_app_linkage(self, id: Id[CiProduct]) -> Ref[App] | None:
        """GET /v1/ciProducts/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def list_build_runs_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> Pager[Ref[CiBuildRun]]:
        """GET /v1/ciProducts/{id}/relationships/buildRuns (at most 200 a page)"""
        return self._pager(list_build_runs_linkages(id, limit=limit))

    def list_primary_repositories_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> Pager[Ref[ScmRepository]]:
        """GET /v1/ciProducts/{id}/relationships/primaryRepositories (at most 200 a page)"""
        return self._pager(list_primary_repositories_linkages(id, limit=limit))

    def list_workflows_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> Pager[Ref[CiWorkflow]]:
        """GET /v1/ciProducts/{id}/relationships/workflows (at most 200 a page)"""
        return self._pager(list_workflows_linkages(id, limit=limit))

    def list_workflows(
        self,
        id: Id[CiProduct],
        *,
        fields: ListWorkflowsFields = {},
        include: ListWorkflowsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[CiWorkflow]:
        """GET /v1/ciProducts/{id}/workflows (at most 200 a page)"""
        return self._pager(list_workflows(id, fields=fields, include=include, limit=limit))


class AsyncCiProducts(AsyncNamespace):
    """`/v1/ciProducts`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[CiProduct]:
        """GET /v1/ciProducts (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    async def get(
        self,
        id: Id[CiProduct],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiProduct:
        """GET /v1/ciProducts/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[CiProduct]) -> None:
        """DELETE /v1/ciProducts/{id}"""
        return await self._send(delete(id))

    def list_additional_repositories(
        self,
        id: Id[CiProduct],
        *,
        filter: ListAdditionalRepositoriesFilter = {},
        fields: ListAdditionalRepositoriesFields = {},
        include: ListAdditionalRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmRepository]:
        """GET /v1/ciProducts/{id}/additionalRepositories (at most 200 a page)"""
        return self._pager(
            list_additional_repositories(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    async def get_app(
        self,
        id: Id[CiProduct],
        *,
        fields: GetAppFields = {},
        include: GetAppInclude | None = None,
        limits: GetAppLimits = {},
    ) -> App | None:
        """GET /v1/ciProducts/{id}/app"""
        return await self._send(get_app(id, fields=fields, include=include, limits=limits))

    def list_build_runs(
        self,
        id: Id[CiProduct],
        *,
        filter: ListBuildRunsFilter = {},
        fields: ListBuildRunsFields = {},
        include: ListBuildRunsInclude | None = None,
        sort: ListBuildRunsSort | None = None,
        limit: int | None = None,
        limits: ListBuildRunsLimits = {},
    ) -> AsyncPager[CiBuildRun]:
        """GET /v1/ciProducts/{id}/buildRuns (at most 200 a page)"""
        return self._pager(
            list_build_runs(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_primary_repositories(
        self,
        id: Id[CiProduct],
        *,
        filter: ListPrimaryRepositoriesFilter = {},
        fields: ListPrimaryRepositoriesFields = {},
        include: ListPrimaryRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmRepository]:
        """GET /v1/ciProducts/{id}/primaryRepositories (at most 200 a page)"""
        return self._pager(
            list_primary_repositories(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_additional_repositories_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> AsyncPager[Ref[ScmRepository]]:
        """GET /v1/ciProducts/{id}/relationships/additionalRepositories (at most 200 a page)"""
        return self._pager(list_additional_repositories_linkages(id, limit=limit))

    async def get_app_linkage(self, id: Id[CiProduct]) -> Ref[App] | None:
        """GET /v1/ciProducts/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    def list_build_runs_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiBuildRun]]:
        """GET /v1/ciProducts/{id}/relationships/buildRuns (at most 200 a page)"""
        return self._pager(list_build_runs_linkages(id, limit=limit))

    def list_primary_repositories_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> AsyncPager[Ref[ScmRepository]]:
        """GET /v1/ciProducts/{id}/relationships/primaryRepositories (at most 200 a page)"""
        return self._pager(list_primary_repositories_linkages(id, limit=limit))

    def list_workflows_linkages(
        self, id: Id[CiProduct], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiWorkflow]]:
        """GET /v1/ciProducts/{id}/relationships/workflows (at most 200 a page)"""
        return self._pager(list_workflows_linkages(id, limit=limit))

    def list_workflows(
        self,
        id: Id[CiProduct],
        *,
        fields: ListWorkflowsFields = {},
        include: ListWorkflowsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[CiWorkflow]:
        """GET /v1/ciProducts/{id}/workflows (at most 200 a page)"""
        return self._pager(list_workflows(id, fields=fields, include=include, limit=limit))
