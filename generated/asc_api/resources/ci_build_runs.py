"""`/v1/ciBuildRuns`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        Build,
        CiBuildAction,
        CiBuildRun,
        CiWorkflow,
        ScmGitReference,
        ScmPullRequest,
    )
    from ..models.app import AppFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.beta_app_review_submission import BetaAppReviewSubmissionFields
    from ..models.beta_build_localization import BetaBuildLocalizationFields
    from ..models.beta_group import BetaGroupFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..models.build_beta_detail import BuildBetaDetailFields
    from ..models.build_bundle import BuildBundleFields
    from ..models.build_icon import BuildIconFields
    from ..models.build_upload import BuildUploadFields
    from ..models.ci_build_action import CiBuildActionFields
    from ..models.ci_build_run import CiBuildRunFields
    from ..models.ci_product import CiProductFields
    from ..models.ci_workflow import CiWorkflowFields
    from ..models.prerelease_version import PrereleaseVersionFields
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[
        Literal[
            "builds", "workflow", "product", "sourceBranchOrTag", "destinationBranch", "pullRequest"
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"builds": int}, total=False)
    ListActionsFields = TypedDict(
        "ListActionsFields",
        {
            "ciBuildActions": Sequence[CiBuildActionFields],
            "ciBuildRuns": Sequence[CiBuildRunFields],
        },
        total=False,
    )
    ListActionsInclude = Sequence[Literal["buildRun"]]
    ListBuildsFilter = TypedDict(
        "ListBuildsFilter",
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
    ListBuildsExists = TypedDict("ListBuildsExists", {"usesNonExemptEncryption": bool}, total=False)
    ListBuildsFields = TypedDict(
        "ListBuildsFields",
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
    ListBuildsInclude = Sequence[
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
    ListBuildsSort = Sequence[
        Literal[
            "version",
            "-version",
            "uploadedDate",
            "-uploadedDate",
            "preReleaseVersion",
            "-preReleaseVersion",
        ]
    ]
    ListBuildsLimits = TypedDict(
        "ListBuildsLimits",
        {
            "betaBuildLocalizations": int,
            "betaGroups": int,
            "buildBundles": int,
            "icons": int,
            "individualTesters": int,
        },
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/ciBuildRuns",
    one("CiBuildRun"),
    body=Body(
        "ciBuildRuns",
        to_one={
            "buildRun": "ciBuildRuns",
            "pullRequest": "scmPullRequests",
            "sourceBranchOrTag": "scmGitReferences",
            "workflow": "ciWorkflows",
        },
        null="clean",
    ),
)
_GET = Operation(
    "GET",
    "/v1/ciBuildRuns/{id}",
    one("CiBuildRun"),
    query={
        "fields[builds]": FieldsOf("Build"),
        "fields[ciBuildRuns]": FieldsOf("CiBuildRun"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[ciWorkflows]": FieldsOf("CiWorkflow"),
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmPullRequests]": FieldsOf("ScmPullRequest"),
        "include": "builds workflow product sourceBranchOrTag destinationBranch pullRequest",
        "limit[builds]": 50,
    },
)
_LIST_ACTIONS = Operation(
    "GET",
    "/v1/ciBuildRuns/{id}/actions",
    page("CiBuildAction"),
    query={
        "fields[ciBuildActions]": FieldsOf("CiBuildAction"),
        "fields[ciBuildRuns]": FieldsOf("CiBuildRun"),
        "include": "buildRun",
        "limit": 200,
    },
)
_LIST_BUILDS = Operation(
    "GET",
    "/v1/ciBuildRuns/{id}/builds",
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
_LIST_ACTIONS_LINKAGES = Operation(
    "GET",
    "/v1/ciBuildRuns/{id}/relationships/actions",
    page_of_refs("CiBuildAction"),
    query={"limit": 200},
)
_LIST_BUILDS_LINKAGES = Operation(
    "GET", "/v1/ciBuildRuns/{id}/relationships/builds", page_of_refs("Build"), query={"limit": 200}
)


def create(
    *,
    clean: bool | None | Unset = UNSET,
    build_run: Id[CiBuildRun] | Unset = UNSET,
    pull_request: Id[ScmPullRequest] | Unset = UNSET,
    source_branch_or_tag: Id[ScmGitReference] | Unset = UNSET,
    workflow: Id[CiWorkflow] | Unset = UNSET,
) -> Request[CiBuildRun]:
    """POST /v1/ciBuildRuns
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-cibuildruns
    """
    return _CREATE.write(
        None,
        {"clean": clean},
        {
            "buildRun": build_run,
            "pullRequest": pull_request,
            "sourceBranchOrTag": source_branch_or_tag,
            "workflow": workflow,
        },
    )


def get(
    id: Id[CiBuildRun],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[CiBuildRun]:
    """GET /v1/ciBuildRuns/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_actions(
    id: Id[CiBuildRun],
    *,
    fields: ListActionsFields = {},
    include: ListActionsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[CiBuildAction]:
    """GET /v1/ciBuildRuns/{id}/actions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-actions
    """
    return _LIST_ACTIONS.list(id, fields=fields, include=include, limit=limit)


def list_builds(
    id: Id[CiBuildRun],
    *,
    filter: ListBuildsFilter = {},
    exists: ListBuildsExists = {},
    fields: ListBuildsFields = {},
    include: ListBuildsInclude | None = None,
    sort: ListBuildsSort | None = None,
    limit: int | None = None,
    limits: ListBuildsLimits = {},
) -> ListRequest[Build]:
    """GET /v1/ciBuildRuns/{id}/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-builds
    """
    return _LIST_BUILDS.list(
        id,
        filter=filter,
        exists=exists,
        fields=fields,
        include=include,
        sort=sort,
        limit=limit,
        limits=limits,
    )


def list_actions_linkages(
    id: Id[CiBuildRun], *, limit: int | None = None
) -> ListRequest[Ref[CiBuildAction]]:
    """GET /v1/ciBuildRuns/{id}/relationships/actions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-relationships-actions
    """
    return _LIST_ACTIONS_LINKAGES.list(id, limit=limit)


def list_builds_linkages(
    id: Id[CiBuildRun], *, limit: int | None = None
) -> ListRequest[Ref[Build]]:
    """GET /v1/ciBuildRuns/{id}/relationships/builds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-relationships-builds
    """
    return _LIST_BUILDS_LINKAGES.list(id, limit=limit)


class CiBuildRuns(Namespace):
    """`/v1/ciBuildRuns`."""

    def create(
        self,
        *,
        clean: bool | None | Unset = UNSET,
        build_run: Id[CiBuildRun] | Unset = UNSET,
        pull_request: Id[ScmPullRequest] | Unset = UNSET,
        source_branch_or_tag: Id[ScmGitReference] | Unset = UNSET,
        workflow: Id[CiWorkflow] | Unset = UNSET,
    ) -> CiBuildRun:
        """POST /v1/ciBuildRuns"""
        return self._send(
            create(
                clean=clean,
                build_run=build_run,
                pull_request=pull_request,
                source_branch_or_tag=source_branch_or_tag,
                workflow=workflow,
            )
        )

    def get(
        self,
        id: Id[CiBuildRun],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiBuildRun:
        """GET /v1/ciBuildRuns/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_actions(
        self,
        id: Id[CiBuildRun],
        *,
        fields: ListActionsFields = {},
        include: ListActionsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[CiBuildAction]:
        """GET /v1/ciBuildRuns/{id}/actions (at most 200 a page)"""
        return self._pager(list_actions(id, fields=fields, include=include, limit=limit))

    def list_builds(
        self,
        id: Id[CiBuildRun],
        *,
        filter: ListBuildsFilter = {},
        exists: ListBuildsExists = {},
        fields: ListBuildsFields = {},
        include: ListBuildsInclude | None = None,
        sort: ListBuildsSort | None = None,
        limit: int | None = None,
        limits: ListBuildsLimits = {},
    ) -> Pager[Build]:
        """GET /v1/ciBuildRuns/{id}/builds (at most 200 a page)"""
        return self._pager(
            list_builds(
                id,
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_actions_linkages(
        self, id: Id[CiBuildRun], *, limit: int | None = None
    ) -> Pager[Ref[CiBuildAction]]:
        """GET /v1/ciBuildRuns/{id}/relationships/actions (at most 200 a page)"""
        return self._pager(list_actions_linkages(id, limit=limit))

    def list_builds_linkages(
        self, id: Id[CiBuildRun], *, limit: int | None = None
    ) -> Pager[Ref[Build]]:
        """GET /v1/ciBuildRuns/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))


class AsyncCiBuildRuns(AsyncNamespace):
    """`/v1/ciBuildRuns`, for asyncio."""

    async def create(
        self,
        *,
        clean: bool | None | Unset = UNSET,
        build_run: Id[CiBuildRun] | Unset = UNSET,
        pull_request: Id[ScmPullRequest] | Unset = UNSET,
        source_branch_or_tag: Id[ScmGitReference] | Unset = UNSET,
        workflow: Id[CiWorkflow] | Unset = UNSET,
    ) -> CiBuildRun:
        """POST /v1/ciBuildRuns"""
        return await self._send(
            create(
                clean=clean,
                build_run=build_run,
                pull_request=pull_request,
                source_branch_or_tag=source_branch_or_tag,
                workflow=workflow,
            )
        )

    async def get(
        self,
        id: Id[CiBuildRun],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> CiBuildRun:
        """GET /v1/ciBuildRuns/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_actions(
        self,
        id: Id[CiBuildRun],
        *,
        fields: ListActionsFields = {},
        include: ListActionsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[CiBuildAction]:
        """GET /v1/ciBuildRuns/{id}/actions (at most 200 a page)"""
        return self._pager(list_actions(id, fields=fields, include=include, limit=limit))

    def list_builds(
        self,
        id: Id[CiBuildRun],
        *,
        filter: ListBuildsFilter = {},
        exists: ListBuildsExists = {},
        fields: ListBuildsFields = {},
        include: ListBuildsInclude | None = None,
        sort: ListBuildsSort | None = None,
        limit: int | None = None,
        limits: ListBuildsLimits = {},
    ) -> AsyncPager[Build]:
        """GET /v1/ciBuildRuns/{id}/builds (at most 200 a page)"""
        return self._pager(
            list_builds(
                id,
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_actions_linkages(
        self, id: Id[CiBuildRun], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiBuildAction]]:
        """GET /v1/ciBuildRuns/{id}/relationships/actions (at most 200 a page)"""
        return self._pager(list_actions_linkages(id, limit=limit))

    def list_builds_linkages(
        self, id: Id[CiBuildRun], *, limit: int | None = None
    ) -> AsyncPager[Ref[Build]]:
        """GET /v1/ciBuildRuns/{id}/relationships/builds (at most 200 a page)"""
        return self._pager(list_builds_linkages(id, limit=limit))
