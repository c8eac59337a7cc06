"""`/v1/scmProviders`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import ScmProvider, ScmRepository
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_provider import ScmProviderFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFields = TypedDict("ListFields", {"scmProviders": Sequence[ScmProviderFields]}, total=False)
    GetFields = ListFields
    ListRepositoriesFilter = TypedDict("ListRepositoriesFilter", {"id": Text}, total=False)
    ListRepositoriesFields = TypedDict(
        "ListRepositoriesFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmProviders": Sequence[ScmProviderFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    ListRepositoriesInclude = Sequence[Literal["scmProvider", "defaultBranch"]]

_LIST = Operation(
    "GET",
    "/v1/scmProviders",
    page("ScmProvider"),
    query={"fields[scmProviders]": FieldsOf("ScmProvider"), "limit": 200},
)
_GET = Operation(
    "GET",
    "/v1/scmProviders/{id}",
    one("ScmProvider"),
    query={"fields[scmProviders]": FieldsOf("ScmProvider")},
)
_LIST_REPOSITORIES_LINKAGES = Operation(
    "GET",
    "/v1/scmProviders/{id}/relationships/repositories",
    page_of_refs("ScmRepository"),
    query={"limit": 200},
)
_LIST_REPOSITORIES = Operation(
    "GET",
    "/v1/scmProviders/{id}/repositories",
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


def list(*, fields: ListFields = {}, limit: int | None = None) -> ListRequest[ScmProvider]:
    """GET /v1/scmProviders (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders
    """
    return _LIST.list(fields=fields, limit=limit)


def get(id: Id[ScmProvider], *, fields: GetFields = {}) -> Request[ScmProvider]:
    """GET /v1/scmProviders/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_
    """
    return _GET(id, fields=fields)


def list_repositories_linkages(
    id: Id[ScmProvider], *, limit: int | None = None
) -> ListRequest[Ref[ScmRepository]]:
    """GET /v1/scmProviders/{id}/relationships/repositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_-relationships-repositories
    """
    return _LIST_REPOSITORIES_LINKAGES.list(id, limit=limit)


def list_repositories(
    id: Id[ScmProvider],
    *,
    filter: ListRepositoriesFilter = {},
    fields: ListRepositoriesFields = {},
    include: ListRepositoriesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ScmRepository]:
    """GET /v1/scmProviders/{id}/repositories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_-repositories
    """
    return _LIST_REPOSITORIES.list(id, filter=filter, fields=fields, include=include, limit=limit)


class ScmProviders(Namespace):
    """`/v1/scmProviders`."""

    def list(self, *, fields: ListFields = {}, limit: int | None = None) -> Pager[ScmProvider]:
        """GET /v1/scmProviders (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    def get(self, id: Id[ScmProvider], *, fields: GetFields = {}) -> ScmProvider:
        """GET /v1/scmProviders/{id}"""
        return self._send(get(id, fields=fields))

    def list_repositories_linkages(
        self, id: Id[ScmProvider], *, limit: int | None = None
    ) -> Pager[Ref[ScmRepository]]:
        """GET /v1/scmProviders/{id}/relationships/repositories (at most 200 a page)"""
        return self._pager(list_repositories_linkages(id, limit=limit))

    def list_repositories(
        self,
        id: Id[ScmProvider],
        *,
        filter: ListRepositoriesFilter = {},
        fields: ListRepositoriesFields = {},
        include: ListRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ScmRepository]:
        """GET /v1/scmProviders/{id}/repositories (at most 200 a page)"""
        return self._pager(
            list_repositories(id, filter=filter, fields=fields, include=include, limit=limit)
        )


class AsyncScmProviders(AsyncNamespace):
    """`/v1/scmProviders`, for asyncio."""

    def list(self, *, fields: ListFields = {}, limit: int | None = None) -> AsyncPager[ScmProvider]:
        """GET /v1/scmProviders (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    async def get(self, id: Id[ScmProvider], *, fields: GetFields = {}) -> ScmProvider:
        """GET /v1/scmProviders/{id}"""
        return await self._send(get(id, fields=fields))

    def list_repositories_linkages(
        self, id: Id[ScmProvider], *, limit: int | None = None
    ) -> AsyncPager[Ref[ScmRepository]]:
        """GET /v1/scmProviders/{id}/relationships/repositories (at most 200 a page)"""
        return self._pager(list_repositories_linkages(id, limit=limit))

    def list_repositories(
        self,
        id: Id[ScmProvider],
        *,
        filter: ListRepositoriesFilter = {},
        fields: ListRepositoriesFields = {},
        include: ListRepositoriesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ScmRepository]:
        """GET /v1/scmProviders/{id}/repositories (at most 200 a page)"""
        return self._pager(
            list_repositories(id, filter=filter, fields=fields, include=include, limit=limit)
        )
