"""`/v1/ciWorkflows`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        CiAction,
        CiBranchStartCondition,
        CiBuildRun,
        CiMacOsVersion,
        CiManualBranchStartCondition,
        CiManualPullRequestStartCondition,
        CiManualTagStartCondition,
        CiProduct,
        CiPullRequestStartCondition,
        CiScheduledStartCondition,
        CiTagStartCondition,
        CiWorkflow,
        CiXcodeVersion,
        ScmRepository,
    )
    from ..models.build import BuildFields
    from ..models.ci_build_run import CiBuildRunFields
    from ..models.ci_mac_os_version import CiMacOsVersionFields
    from ..models.ci_product import CiProductFields
    from ..models.ci_workflow import CiWorkflowFields
    from ..models.ci_xcode_version import CiXcodeVersionFields
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_provider import ScmProviderFields
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "ciMacOsVersions": Sequence[CiMacOsVersionFields],
            "ciProducts": Sequence[CiProductFields],
            "ciWorkflows": Sequence[CiWorkflowFields],
            "ciXcodeVersions": Sequence[CiXcodeVersionFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["product", "repository", "xcodeVersion", "macOsVersion"]]
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
    GetRepositoryFields = TypedDict(
        "GetRepositoryFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmProviders": Sequence[ScmProviderFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    GetRepositoryInclude = Sequence[Literal["scmProvider", "defaultBranch"]]

_CREATE = Operation(
    "POST",
    "/v1/ciWorkflows",
    one("CiWorkflow"),
    body=Body(
        "ciWorkflows",
        to_one={
            "macOsVersion": "ciMacOsVersions",
            "product": "ciProducts",
            "repository": "scmRepositories",
            "xcodeVersion": "ciXcodeVersions",
        },
        null=(
            "branchStartCondition isLockedForEditing manualBranchStartCondition "
            "manualPullRequestStartCondition manualTagStartCondition pullRequestStartCondition "
            "scheduledStartCondition tagStartCondition"
        ),
        required=(
            "containerFilePath isEnabled name description clean actions macOsVersion product repository "
            "xcodeVersion"
        ),
    ),
)
_GET = Operation(
    "GET",
    "/v1/ciWorkflows/{id}",
    one("CiWorkflow"),
    query={
        "fields[ciMacOsVersions]": FieldsOf("CiMacOsVersion"),
        "fields[ciProducts]": FieldsOf("CiProduct"),
        "fields[ciWorkflows]": FieldsOf("CiWorkflow"),
        "fields[ciXcodeVersions]": FieldsOf("CiXcodeVersion"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "product repository xcodeVersion macOsVersion",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/ciWorkflows/{id}",
    one("CiWorkflow"),
    body=Body(
        "ciWorkflows",
        to_one={"macOsVersion": "ciMacOsVersions", "xcodeVersion": "ciXcodeVersions"},
        null=(
            "actions branchStartCondition clean containerFilePath description isEnabled isLockedForEditing "
            "manualBranchStartCondition manualPullRequestStartCondition manualTagStartCondition name "
            "pullRequestStartCondition scheduledStartCondition tagStartCondition"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/ciWorkflows/{id}")
_LIST_BUILD_RUNS = Operation(
    "GET",
    "/v1/ciWorkflows/{id}/buildRuns",
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
_LIST_BUILD_RUNS_LINKAGES = Operation(
    "GET",
    "/v1/ciWorkflows/{id}/relationships/buildRuns",
    page_of_refs("CiBuildRun"),
    query={"limit": 200},
)
_GET_REPOSITORY_LINKAGE = Operation(
    "GET", "/v1/ciWorkflows/{id}/relationships/repository", one_ref("ScmRepository")
)
_GET_REPOSITORY = Operation(
    "GET",
    "/v1/ciWorkflows/{id}/repository",
    one("ScmRepository"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmProviders]": FieldsOf("ScmProvider"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "scmProvider defaultBranch",
    },
)


def create(
    *,
    actions: Sequence[CiAction],
    clean: bool,
    container_file_path: str,
    description: str,
    is_enabled: bool,
    name: str,
    mac_os_version: Id[CiMacOsVersion],
    product: Id[CiProduct],
    repository: Id[ScmRepository],
    xcode_version: Id[CiXcodeVersion],
    branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
    is_locked_for_editing: bool | None | Unset = UNSET,
    manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
    manual_pull_request_start_condition: CiManualPullRequestStartCondition | None | Unset = UNSET,
    manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
    pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
    scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
    tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
) -> Request[CiWorkflow]:
    """POST /v1/ciWorkflows
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciworkflows
    """
    return _CREATE.write(
        None,
        {
            "actions": actions,
            "branchStartCondition": branch_start_condition,
            "clean": clean,
            "containerFilePath": container_file_path,
            "description": description,
            "isEnabled": is_enabled,
            "isLockedForEditing": is_locked_for_editing,
            "manualBranchStartCondition": manual_branch_start_condition,
            "manualPullRequestStartCondition": manual_pull_request_start_condition,
            "manualTagStartCondition": manual_tag_start_condition,
            "name": name,
            "pullRequestStartCondition": pull_request_start_condition,
            "scheduledStartCondition": scheduled_start_condition,
            "tagStartCondition": tag_start_condition,
        },
        {
            "macOsVersion": mac_os_version,
            "product": product,
            "repository": repository,
            "xcodeVersion": xcode_version,
        },
    )


def get(
    id: Id[CiWorkflow], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[CiWorkflow]:
    """GET /v1/ciWorkflows/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[CiWorkflow],
    *,
    actions: Sequence[CiAction] | None | Unset = UNSET,
    branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
    clean: bool | None | Unset = UNSET,
    container_file_path: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    is_enabled: bool | None | Unset = UNSET,
    is_locked_for_editing: bool | None | Unset = UNSET,
    manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
    manual_pull_request_start_condition: CiManualPullRequestStartCondition | None | Unset = UNSET,
    manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
    scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
    tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
    mac_os_version: Id[CiMacOsVersion] | Unset = UNSET,
    xcode_version: Id[CiXcodeVersion] | Unset = UNSET,
) -> Request[CiWorkflow]:
    """PATCH /v1/ciWorkflows/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ciworkflows-_id_
    """
    return _UPDATE.write(
        id,
        {
            "actions": actions,
            "branchStartCondition": branch_start_condition,
            "clean": clean,
            "containerFilePath": container_file_path,
            "description": description,
            "isEnabled": is_enabled,
            "isLockedForEditing": is_locked_for_editing,
            "manualBranchStartCondition": manual_branch_start_condition,
            "manualPullRequestStartCondition": manual_pull_request_start_condition,
            "manualTagStartCondition": manual_tag_start_condition,
            "name": name,
            "pullRequestStartCondition": pull_request_start_condition,
            "scheduledStartCondition": scheduled_start_condition,
            "tagStartCondition": tag_start_condition,
        },
        {"macOsVersion": mac_os_version, "xcodeVersion": xcode_version},
    )


def delete(id: Id[CiWorkflow]) -> Request[None]:
    """DELETE /v1/ciWorkflows/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciworkflows-_id_
    """
    return _DELETE(id)


def list_build_runs(
    id: Id[CiWorkflow],
    *,
    filter: ListBuildRunsFilter = {},
    fields: ListBuildRunsFields = {},
    include: ListBuildRunsInclude | None = None,
    sort: ListBuildRunsSort | None = None,
    limit: int | None = None,
    limits: ListBuildRunsLimits = {},
) -> ListRequest[CiBuildRun]:
    """GET /v1/ciWorkflows/{id}/buildRuns (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-buildruns
    """
    return _LIST_BUILD_RUNS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_build_runs_linkages(
    id: Id[CiWorkflow], *, limit: int | None = None
) -> ListRequest[Ref[CiBuildRun]]:
    """GET /v1/ciWorkflows/{id}/relationships/buildRuns (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-relationships-buildruns
    """
    return _LIST_BUILD_RUNS_LINKAGES.list(id, limit=limit)


def get_repository_linkage(id: Id[CiWorkflow]) -> Request[Ref[ScmRepository] | None]:
    """GET /v1/ciWorkflows/{id}/relationships/repository
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-relationships-repository
    """
    return _GET_REPOSITORY_LINKAGE(id)


def get_repository(
    id: Id[CiWorkflow],
    *,
    fields: GetRepositoryFields = {},
    include: GetRepositoryInclude | None = None,
) -> Request[ScmRepository | None]:
    """GET /v1/ciWorkflows/{id}/repository
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-repository
    """
    return _GET_REPOSITORY(id, fields=fields, include=include)


class CiWorkflows(Namespace):
    """`/v1/ciWorkflows`."""

    def create(
        self,
        *,
        actions: Sequence[CiAction],
        clean: bool,
        container_file_path: str,
        description: str,
        is_enabled: bool,
        name: str,
        mac_os_version: Id[CiMacOsVersion],
        product: Id[CiProduct],
        repository: Id[ScmRepository],
        xcode_version: Id[CiXcodeVersion],
        branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
    ) -> CiWorkflow:
        """POST /v1/ciWorkflows"""
        return self._send(
            create(
                actions=actions,
                clean=clean,
                container_file_path=container_file_path,
                description=description,
                is_enabled=is_enabled,
                name=name,
                mac_os_version=mac_os_version,
                product=product,
                repository=repository,
                xcode_version=xcode_version,
                branch_start_condition=branch_start_condition,
                is_locked_for_editing=is_locked_for_editing,
                manual_branch_start_condition=manual_branch_start_condition,
                manual_pull_request_start_condition=manual_pull_request_start_condition,
                manual_tag_start_condition=manual_tag_start_condition,
                pull_request_start_condition=pull_request_start_condition,
                scheduled_start_condition=scheduled_start_condition,
                tag_start_condition=tag_start_condition,
            )
        )

    def get(
        self, id: Id[CiWorkflow], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CiWorkflow:
        """GET /v1/ciWorkflows/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[CiWorkflow],
        *,
        actions: Sequence[CiAction] | None | Unset = UNSET,
        branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
        clean: bool | None | Unset = UNSET,
        container_file_path: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
        mac_os_version: Id[CiMacOsVersion] | Unset = UNSET,
        xcode_version: Id[CiXcodeVersion] | Unset = UNSET,
    ) -> CiWorkflow:
        """PATCH /v1/ciWorkflows/{id}"""
        return self._send(
            update(
                id,
                actions=actions,
                branch_start_condition=branch_start_condition,
                clean=clean,
                container_file_path=container_file_path,
                description=description,
                is_enabled=is_enabled,
                is_locked_for_editing=is_locked_for_editing,
                manual_branch_start_condition=manual_branch_start_condition,
                manual_pull_request_start_condition=manual_pull_request_start_condition,
                manual_tag_start_condition=manual_tag_start_condition,
                name=name,
                pull_request_start_condition=pull_request_start_condition,
                scheduled_start_condition=scheduled_start_condition,
                tag_start_condition=tag_start_condition,
                mac_os_version=mac_os_version,
                xcode_version=xcode_version,
            )
        )

    def delete(self, id: Id[CiWorkflow]) -> None:
        """DELETE /v1/ciWorkflows/{id}"""
        return self._send(delete(id))

    def list_build_runs(
        self,
        id: Id[CiWorkflow],
        *,
        filter: ListBuildRunsFilter = {},
        fields: ListBuildRunsFields = {},
        include: ListBuildRunsInclude | None = None,
        sort: ListBuildRunsSort | None = None,
        limit: int | None = None,
        limits: ListBuildRunsLimits = {},
    ) -> Pager[CiBuildRun]:
        """GET /v1/ciWorkflows/{id}/buildRuns (at most 200 a page)"""
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

    def list_build_runs_linkages(
        self, id: Id[CiWorkflow], *, limit: int | None = None
    ) -> Pager[Ref[CiBuildRun]]:
        """GET /v1/ciWorkflows/{id}/relationships/buildRuns (at most 200 a page)"""
        return self._pager(list_build_runs_linkages(id, limit=limit))

    def get_repository_linkage(self, id: Id[CiWorkflow]) -> Ref[ScmRepository] | None:
        """GET /v1/ciWorkflows/{id}/relationships/repository"""
        return self._send(get_repository_linkage(id))

    def get_repository(
        self,
        id: Id[CiWorkflow],
        *,
        fields: GetRepositoryFields = {},
        include: GetRepositoryInclude | None = None,
    ) -> ScmRepository | None:
        """GET /v1/ciWorkflows/{id}/repository"""
        return self._send(get_repository(id, fields=fields, include=include))


class AsyncCiWorkflows(AsyncNamespace):
    """`/v1/ciWorkflows`, for asyncio."""

    async def create(
        self,
        *,
        actions: Sequence[CiAction],
        clean: bool,
        container_file_path: str,
        description: str,
        is_enabled: bool,
        name: str,
        mac_os_version: Id[CiMacOsVersion],
        product: Id[CiProduct],
        repository: Id[ScmRepository],
        xcode_version: Id[CiXcodeVersion],
        branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
    ) -> CiWorkflow:
        """POST /v1/ciWorkflows"""
        return await self._send(
            create(
                actions=actions,
                clean=clean,
                container_file_path=container_file_path,
                description=description,
                is_enabled=is_enabled,
                name=name,
                mac_os_version=mac_os_version,
                product=product,
                repository=repository,
                xcode_version=xcode_version,
                branch_start_condition=branch_start_condition,
                is_locked_for_editing=is_locked_for_editing,
                manual_branch_start_condition=manual_branch_start_condition,
                manual_pull_request_start_condition=manual_pull_request_start_condition,
                manual_tag_start_condition=manual_tag_start_condition,
                pull_request_start_condition=pull_request_start_condition,
                scheduled_start_condition=scheduled_start_condition,
                tag_start_condition=tag_start_condition,
            )
        )

    async def get(
        self, id: Id[CiWorkflow], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CiWorkflow:
        """GET /v1/ciWorkflows/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[CiWorkflow],
        *,
        actions: Sequence[CiAction] | None | Unset = UNSET,
        branch_start_condition: CiBranchStartCondition | None | Unset = UNSET,
        clean: bool | None | Unset = UNSET,
        container_file_path: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition | None | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | None | Unset = UNSET,
        mac_os_version: Id[CiMacOsVersion] | Unset = UNSET,
        xcode_version: Id[CiXcodeVersion] | Unset = UNSET,
    ) -> CiWorkflow:
        """PATCH /v1/ciWorkflows/{id}"""
        return await self._send(
            update(
                id,
                actions=actions,
                branch_start_condition=branch_start_condition,
                clean=clean,
                container_file_path=container_file_path,
                description=description,
                is_enabled=is_enabled,
                is_locked_for_editing=is_locked_for_editing,
                manual_branch_start_condition=manual_branch_start_condition,
                manual_pull_request_start_condition=manual_pull_request_start_condition,
                manual_tag_start_condition=manual_tag_start_condition,
                name=name,
                pull_request_start_condition=pull_request_start_condition,
                scheduled_start_condition=scheduled_start_condition,
                tag_start_condition=tag_start_condition,
                mac_os_version=mac_os_version,
                xcode_version=xcode_version,
            )
        )

    async def delete(self, id: Id[CiWorkflow]) -> None:
        """DELETE /v1/ciWorkflows/{id}"""
        return await self._send(delete(id))

    def list_build_runs(
        self,
        id: Id[CiWorkflow],
        *,
        filter: ListBuildRunsFilter = {},
        fields: ListBuildRunsFields = {},
        include: ListBuildRunsInclude | None = None,
        sort: ListBuildRunsSort | None = None,
        limit: int | None = None,
        limits: ListBuildRunsLimits = {},
    ) -> AsyncPager[CiBuildRun]:
        """GET /v1/ciWorkflows/{id}/buildRuns (at most 200 a page)"""
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

    def list_build_runs_linkages(
        self, id: Id[CiWorkflow], *, limit: int | None = None
    ) -> AsyncPager[Ref[CiBuildRun]]:
        """GET /v1/ciWorkflows/{id}/relationships/buildRuns (at most 200 a page)"""
        return self._pager(list_build_runs_linkages(id, limit=limit))

    async def get_repository_linkage(self, id: Id[CiWorkflow]) -> Ref[ScmRepository] | None:
        """GET /v1/ciWorkflows/{id}/relationships/repository"""
        return await self._send(get_repository_linkage(id))

    async def get_repository(
        self,
        id: Id[CiWorkflow],
        *,
        fields: GetRepositoryFields = {},
        include: GetRepositoryInclude | None = None,
    ) -> ScmRepository | None:
        """GET /v1/ciWorkflows/{id}/repository"""
        return await self._send(get_repository(id, fields=fields, include=include))
