"""`/v1/scmRepositories`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import ScmGitReference, ScmPullRequest, ScmRepository
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_provider import ScmProviderFields
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"id": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmProviders": Sequence[ScmProviderFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["scmProvider", "defaultBranch"]]
    GetFields = ListFields
    GetInclude = ListInclude
    ListGitReferencesFields = TypedDict(
        "ListGitReferencesFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListGitReferencesInclude = Sequence[Literal["repository"]]
    ListPullRequestsFields = TypedDict(
        "ListPullRequestsFields",
        {
            "scmPullRequests": Sequence[ScmPullRequestFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListPullRequestsInclude = ListGitReferencesInclude

_LIST = Operation(
    "GET",
    "/v1/scmRepositories",
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
_GET = Operation(
    "GET",
    "/v1/scmRepositories/{id}",
    one("ScmRepository"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmProviders]": FieldsOf("ScmProvider"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "scmProvider defaultBranch",
    },
)
_LIST_GIT_REFERENCES = Operation(
    "GET",
    "/v1/scmRepositories/{id}/gitReferences",
    page("ScmGitReference"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "repository",
        "limit": 200,
    },
)
_LIST_PULL_REQUESTS = Operation(
    "GET",
    "/v1/scmRepositories/{id}/pullRequests",
    page("ScmPullRequest"),
    query={
        "fields[scmPullRequests]": FieldsOf("ScmPullRequest"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "repository",
        "limit": 200,
    },
)
_LIST_GIT_REFERENCES_LINKAGES = Operation(
    "GET",
    "/v1/scmRepositories/{id}/relationships/gitReferences",
    page_of_refs("ScmGitReference"),
    query={"limit": 200},
)
_LIST_PULL_REQUESTS_LINKAGES = Operation(
    "GET",
    "/v1/scmRepositories/{id}/relationships/pullRequests",
    page_of_refs("ScmPullRequest"),
    query={"limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmRepository]:
    """GET /v1/scmRepositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def get(
    id: Id[ScmRepository], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[ScmRepository]:
    """GET /v1/scmRepositories/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_
    """
    return _GET(id, fields=fields, include=include)


def list_git_references(
    id: Id[ScmRepository],
    *,
    fields: ListGitReferencesFields = {},
    include: ListGitReferencesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmGitReference]:
    """GET /v1/scmRepositories/{id}/gitReferences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-gitreferences
    """
    return _LIST_GIT_REFERENCES.list(id, fields=fields, include=include, limit=limit)


def list_pull_requests(
    id: Id[ScmRepository],
    *,
    fields: ListPullRequestsFields = {},
    include: ListPullRequestsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmPullRequest]:
    """GET /v1/scmRepositories/{id}/pullRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-pullrequests
    """
    return _LIST_PULL_REQUESTS.list(id, fields=fields, include=include, limit=limit)


def list_git_references_linkages(
    id: Id[ScmRepository], *, limit: int | None = None
) -> ListRequest[Ref[ScmGitReference]]:
    """GET /v1/scmRepositories/{id}/relationships/gitReferences (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-relationships-gitreferences
    """
    return _LIST_GIT_REFERENCES_LINKAGES.list(id, limit=limit)


def list_pull_requests_linkages(
    id: Id[ScmRepository], *, limit: int | None = None
) -> ListRequest[Ref[ScmPullRequest]]:
    """GET /v1/scmRepositories/{id}/relationships/pullRequests (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-relationships-pullrequests
    """
    return _LIST_PULL_REQUESTS_LINKAGES.list(id, limit=limit)


class ScmRepositories(Namespace):
    """`/v1/scmRepositories`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmRepository]:
        """GET /v1/scmRepositories (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def get(
        self, id: Id[ScmRepository], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmRepository:
        """GET /v1/scmRepositories/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def list_git_references(
        self,
        id: Id[ScmRepository],
        *,
        fields: ListGitReferencesFields = {},
        include: ListGitReferencesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmGitReference]:
        """GET /v1/scmRepositories/{id}/gitReferences (at most 200 a page)"""
        return self._pager(list_git_references(id, fields=fields, include=include, limit=limit))

    def list_pull_requests(
        self,
        id: Id[ScmRepository],
        *,
        fields: ListPullRequestsFields = {},
        include: ListPullRequestsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmPullRequest]:
        """GET /v1/scmRepositories/{id}/pullRequests (at most 200 a page)"""
        return self._pager(list_pull_requests(id, fields=fields, include=include, limit=limit))

    def list_git_references_linkages(
        self, id: Id[ScmRepository], *, limit: int | None = None
    ) -> Pager[Ref[ScmGitReference]]:
        """GET /v1/scmRepositories/{id}/relationships/gitReferences (at most 200 a page)"""
        return self._pager(list_git_references_linkages(id, limit=limit))

    def list_pull_requests_linkages(
        self, id: Id[ScmRepository], *, limit: int | None = None
    ) -> Pager[Ref[ScmPullRequest]]:
        """GET /v1/scmRepositories/{id}/relationships/pullRequests (at most 200 a page)"""
        return self._pager(list_pull_requests_linkages(id, limit=limit))


class AsyncScmRepositories(AsyncNamespace):
    """`/v1/scmRepositories`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmRepository]:
        """GET /v1/scmRepositories (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def get(
        self, id: Id[ScmRepository], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmRepository:
        """GET /v1/scmRepositories/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    def list_git_references(
        self,
        id: Id[ScmRepository],
        *,
        fields: ListGitReferencesFields = {},
        include: ListGitReferencesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmGitReference]:
        """GET /v1/scmRepositories/{id}/gitReferences (at most 200 a page)"""
        return self._pager(list_git_references(id, fields=fields, include=include, limit=limit))

    def list_pull_requests(
        self,
        id: Id[ScmRepository],
        *,
        fields: ListPullRequestsFields = {},
        include: ListPullRequestsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmPullRequest]:
        """GET /v1/scmRepositories/{id}/pullRequests (at most 200 a page)"""
        return self._pager(list_pull_requests(id, fields=fields, include=include, limit=limit))

    def list_git_references_linkages(
        self, id: Id[ScmRepository], *, limit: int | None = None
    ) -> AsyncPager[Ref[ScmGitReference]]:
        """GET /v1/scmRepositories/{id}/relationships/gitReferences (at most 200 a page)"""
        return self._pager(list_git_references_linkages(id, limit=limit))

    def list_pull_requests_linkages(
        self, id: Id[ScmRepository], *, limit: int | None = None
    ) -> AsyncPager[Ref[ScmPullRequest]]:
        """GET /v1/scmRepositories/{id}/relationships/pullRequests (at most 200 a page)"""
        return self._pager(list_pull_requests_linkages(id, limit=limit))
