"""`/v1/ciBuildActions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import CiArtifact, CiBuildAction, CiBuildRun, CiIssue, CiTestResult
    from ..models.build import BuildFields
    from ..models.ci_artifact import CiArtifactFields
    from ..models.ci_build_action import CiBuildActionFields
    from ..models.ci_build_run import CiBuildRunFields
    from ..models.ci_issue import CiIssueFields
    from ..models.ci_product import CiProductFields
    from ..models.ci_test_result import CiTestResultFields
    from ..models.ci_workflow import CiWorkflowFields
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "ciBuildActions": Sequence[CiBuildActionFields],
            "ciBuildRuns": Sequence[CiBuildRunFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["buildRun"]]
    ListArtifactsFields = TypedDict(
        "ListArtifactsFields", {"ciArtifacts": Sequence[CiArtifactFields]}, total=False
    )
    GetBuildRunFields = TypedDict(
        "GetBuildRunFields",
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
    GetBuildRunInclude = Sequence[
        Literal[
            "builds", "workflow", "product", "sourceBranchOrTag", "destinationBranch", "pullRequest"
        ]
    ]
    GetBuildRunLimits = TypedDict("GetBuildRunLimits", {"builds": int}, total=False)
    ListIssuesFields = TypedDict(
        "ListIssuesFields", {"ciIssues": Sequence[CiIssueFields]}, total=False
    )
    ListTestResultsFields = TypedDict(
        "ListTestResultsFields", {"ciTestResults": Sequence[CiTestResultFields]}, total=False
    )

_GET = Operation(
    "GET",
    "/v1/ciBuildActions/{id}",
    one("CiBuildAction"),
    query={
        "fields[ciBuildActions]": FieldsOf("CiBuildAction"),
        "fields[ciBuildRuns]": FieldsOf("CiBuildRun"),
        "include": "buildRun",
    },
)
_LIST_ARTIFACTS = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/artifacts",
    page("CiArtifact"),
    query={"fields[ciArtifacts]": FieldsOf("CiArtifact"), "limit": 200},
)
_GET_BUILD_RUN = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/buildRun",
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
_LIST_ISSUES = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/issues",
    page("CiIssue"),
    query={"fields[ciIssues]": FieldsOf("CiIssue"), "limit": 200},
)
_LIST_ARTIFACTS_LINKAGES = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/relationships/artifacts",
    page_of_refs("CiArtifact"),
    query={"limit": 200},
)
_GET_BUILD_RUN_LINKAGE = Operation(
    "GET", "/v1/ciBuildActions/{id}/relationships/buildRun", one_ref("CiBuildRun")
)
_LIST_ISSUES_LINKAGES = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/relationships/issues",
    page_of_refs("CiIssue"),
    query={"limit": 200},
)
_LIST_TEST_RESULTS_LINKAGES = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/relationships/testResults",
    page_of_refs("CiTestResult"),
    query={"limit": 200},
)
_LIST_TEST_RESULTS = Operation(
    "GET",
    "/v1/ciBuildActions/{id}/testResults",
    page("CiTestResult"),
    query={"fields[ciTestResults]": FieldsOf("CiTestResult"), "limit": 200},
)


def get(
    id: Id[CiBuildAction], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[CiBuildAction]:
    """GET /v1/ciBuildActions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_
    """
    return _GET(id, fields=fields, include=include)


def list_artifacts(
    id: Id[CiBuildAction], *, fields: ListArtifactsFields = {}, limit: int | None = None
) -> ListRequest[CiArtifact]:
    """GET /v1/ciBuildActions/{id}/artifacts (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-artifacts
    """
    return _LIST_ARTIFACTS.list(id, fields=fields, limit=limit)


def get_build_run(
    id: Id[CiBuildAction],
    *,
    fields: GetBuildRunFields = {},
    include: GetBuildRunInclude | None = None,
    limits: GetBuildRunLimits = {},
) -> Request[CiBuildRun | None]:
    """GET /v1/ciBuildActions/{id}/buildRun
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-buildrun
    """
    return _GET_BUILD_RUN(id, fields=fields, include=include, limits=limits)


def list_issues(
    id: Id[CiBuildAction], *, fields: ListIssuesFields = {}, limit: int | None = None
) -> ListRequest[CiIssue]:
    """GET /v1/ciBuildActions/{id}/issues (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-issues
    """
    return _LIST_ISSUES.list(id, fields=fields, limit=limit)


def list_artifacts_linkages(
    id: Id[CiBuildAction], *, limit: int | None = None
) -> ListRequest[Ref[CiArtifact]]:
    """GET /v1/ciBuildActions/{id}/relationships/artifacts (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-artifacts
    """
    return _LIST_ARTIFACTS_LINKAGES.list(id, limit=limit)


def get_build_run_linkage(id: Id[CiBuildAction]) -> Request[Ref[CiBuildRun] | None]:
    """GET /v1/ciBuildActions/{id}/relationships/buildRun
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-buildrun
    """
    return _GET_BUILD_RUN_LINKAGE(id)


def list_issues_linkages(
    id: Id[CiBuildAction], *, limit: int | None = None
) -> ListRequest[Ref[CiIssue]]:
    """GET /v1/ciBuildActions/{id}/relationships/issues (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-issues
    """
    return _LIST_ISSUES_LINKAGES.list(id, limit=limit)


def list_test_results_linkages(
    id: Id[CiBuildAction], *, limit: int | None = None
) -> ListRequest[Ref[CiTestResult]]:
    """GET /v1/ciBuildActions/{id}/relationships/testResults (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-testresults
    """
    return _LIST_TEST_RESULTS_LINKAGES.list(id, limit=limit)


def list_test_results(
    id: Id[CiBuildAction], *, fields: ListTestResultsFields = {}, limit: int | None = None
) -> ListRequest[CiTestResult]:
    """GET /v1/ciBuildActions/{id}/testResults (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-testresults
    """
    return _LIST_TEST_RESULTS.list(id, fields=fields, limit=limit)


class CiBuildActions(Namespace):
    """`/v1/ciBuildActions`."""

    def get(
        self, id: Id[CiBuildAction], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CiBuildAction:
        """GET /v1/ciBuildActions/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def list_artifacts(
        self, id: Id[CiBuildAction], *, fields: ListArtifactsFields = {}, limit: int | None = None
    ) -> Pager[CiArtifact]:
        """GET /v1/ciBuildActions/{id}/artifacts (at most 200 a page)"""
        return self._pager(list_artifacts(id, fields=fields, limit=limit))

    def get_build_run(
        self,
        id: Id[CiBuildAction],
        *,
        fields: GetBuildRunFields = {},
        include: GetBuildRunInclude | None = None,
        limits: GetBuildRunLimits = {},
    ) -> CiBuildRun | None:
        """GET /v1/ciBuildActions/{id}/buildRun"""
        return self._send(get_build_run(id, fields=fields, include=include, limits=limits))

    def list_issues(
        self, id: Id[CiBuildAction], *, fields: ListIssuesFields = {}, limit: int | None = None
    ) -> Pager[CiIssue]:
        """GET /v1/ciBuildActions/{id}/issues (at most 200 a page)"""
        return self._pager(list_issues(id, fields=fields, limit=limit))

    def list_artifacts_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> Pager[Ref[CiArtifact]]:
        """GET /v1/ciBuildActions/{id}/relationships/artifacts (at most 200 a page)"""
        return self._pager(list_artifacts_linkages(id, limit=limit))

    def get_build_run_linkage(self, id: Id[CiBuildAction]) -> Ref[CiBuildRun] | None:
        """GET /v1/ciBuildActions/{id}/relationships/buildRun"""
        return self._send(get_build_run_linkage(id))

    def list_issues_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> Pager[Ref[CiIssue]]:
        """GET /v1/ciBuildActions/{id}/relationships/issues (at most 200 a page)"""
        return self._pager(list_issues_linkages(id, limit=limit))

    def list_test_results_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> Pager[Ref[CiTestResult]]:
        """GET /v1/ciBuildActions/{id}/relationships/testResults (at most 200 a page)"""
        return self._pager(list_test_results_linkages(id, limit=limit))

    def list_test_results(
        self, id: Id[CiBuildAction], *, fields: ListTestResultsFields = {}, limit: int | None = None
    ) -> Pager[CiTestResult]:
        """GET /v1/ciBuildActions/{id}/testResults (at most 200 a page)"""
        return self._pager(list_test_results(id, fields=fields, limit=limit))


class AsyncCiBuildActions(AsyncNamespace):
    """`/v1/ciBuildActions`, for asyncio."""

    async def get(
        self, id: Id[CiBuildAction], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CiBuildAction:
        """GET /v1/ciBuildActions/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    def list_artifacts(
        self, id: Id[CiBuildAction], *, fields: ListArtifactsFields = {}, limit: int | None = None
    ) -> AsyncPager[CiArtifact]:
        """GET /v1/ciBuildActions/{id}/artifacts (at most 200 a page)"""
        return self._pager(list_artifacts(id, fields=fields, limit=limit))

    async def get_build_run(
        self,
        id: Id[CiBuildAction],
        *,
        fields: GetBuildRunFields = {},
        include: GetBuildRunInclude | None = None,
        limits: GetBuildRunLimits = {},
    ) -> CiBuildRun | None:
        """GET /v1/ciBuildActions/{id}/buildRun"""
        return await self._send(get_build_run(id, fields=fields, include=include, limits=limits))

    def list_issues(
        self, id: Id[CiBuildAction], *, fields: ListIssuesFields = {}, limit: int | None = None
    ) -> AsyncPager[CiIssue]:
        """GET /v1/ciBuildActions/{id}/issues (at most 200 a page)"""
        return self._pager(list_issues(id, fields=fields, limit=limit))

    def list_artifacts_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiArtifact]]:
        """GET /v1/ciBuildActions/{id}/relationships/artifacts (at most 200 a page)"""
        return self._pager(list_artifacts_linkages(id, limit=limit))

    async def get_build_run_linkage(self, id: Id[CiBuildAction]) -> Ref[CiBuildRun] | None:
        """GET /v1/ciBuildActions/{id}/relationships/buildRun"""
        return await self._send(get_build_run_linkage(id))

    def list_issues_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiIssue]]:
        """GET /v1/ciBuildActions/{id}/relationships/issues (at most 200 a page)"""
        return self._pager(list_issues_linkages(id, limit=limit))

    def list_test_results_linkages(
        self, id: Id[CiBuildAction], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiTestResult]]:
        """GET /v1/ciBuildActions/{id}/relationships/testResults (at most 200 a page)"""
        return self._pager(list_test_results_linkages(id, limit=limit))

    def list_test_results(
        self, id: Id[CiBuildAction], *, fields: ListTestResultsFields = {}, limit: int | None = None
    ) -> AsyncPager[CiTestResult]:
        """GET /v1/ciBuildActions/{id}/testResults (at most 200 a page)"""
        return self._pager(list_test_results(id, fields=fields, limit=limit))
