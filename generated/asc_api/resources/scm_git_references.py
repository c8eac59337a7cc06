"""`/v1/scmGitReferences`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import ScmGitReference
    from ..models.scm_git_reference import ScmGitReferenceFields
    from ..models.scm_repository import ScmRepositoryFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "scmGitReferences": Sequence[ScmGitReferenceFields],
            "scmRepositories": Sequence[ScmRepositoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["repository"]]

_GET = Operation(
    "GET",
    "/v1/scmGitReferences/{id}",
    one("ScmGitReference"),
    query={
        "fields[scmGitReferences]": FieldsOf("ScmGitReference"),
        "fields[scmRepositories]": FieldsOf("ScmRepository"),
        "include": "repository",
    },
)


def get(
    id: Id[ScmGitReference], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[ScmGitReference]:
    """GET /v1/scmGitReferences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmgitreferences-_id_
    """
    return _GET(id, fields=fields, include=include)


class ScmGitReferences(Namespace):
    """`/v1/scmGitReferences`."""

    def get(
        self, id: Id[ScmGitReference], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmGitReference:
        """GET /v1/scmGitReferences/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncScmGitReferences(AsyncNamespace):
    """`/v1/scmGitReferences`, for asyncio."""

    async def get(
        self, id: Id[ScmGitReference], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> ScmGitReference:
        """GET /v1/scmGitReferences/{id}"""
        return await self._send(get(id, fields=fields, include=include))
