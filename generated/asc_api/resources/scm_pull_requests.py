"""`/v1/scmPullRequests`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import ScmPullRequest
    from ..models.scm_pull_request import ScmPullRequestFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "scmPullRequests": Sequence[ScmPullRequestFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["repository"]]

_GET = Operation(
    "GET",
    "/v1/scmPullRequests/{id}",
    one("ScmPullRequest"),
    query={
        "fields[scmPullRequests]": FieldsOf("ScmPullRequest"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "repository",
    },
)


def get(
    id: Id[ScmPullRequest], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[ScmPullRequest]:
    """GET /v1/scmPullRequests/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmpullrequests-_id_
    """
    return _GET(id, fields=fields, include=include)


class ScmPullRequests(Namespace):
    """`/v1/scmPullRequests`."""

    def get(
        self, id: Id[ScmPullRequest], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmPullRequest:
        """GET /v1/scmPullRequests/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncScmPullRequests(AsyncNamespace):
    """`/v1/scmPullRequests`, for asyncio."""

    async def get(
        self, id: Id[ScmPullRequest], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmPullRequest:
        """GET /v1/scmPullRequests/{id}"""
        return await self._send(get(id, fields=fields, include=include))
