"""`/v1/ciArtifacts`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import CiArtifact
    from ..models.ci_artifact import CiArtifactFields
    from ..request import Id, Request

    GetFields = TypedDict("GetFields", {"ciArtifacts": Sequence[CiArtifactFields]}, total=False)

_GET = Operation(
    "GET",
    "/v1/ciArtifacts/{id}",
    one("CiArtifact"),
    query={"fields[ciArtifacts]": FieldsOf("CiArtifact")},
)


def get(id: Id[CiArtifact], *, fields: GetFields = {}) -> Request[CiArtifact]:
    """GET /v1/ciArtifacts/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciartifacts-_id_
    """
    return _GET(id, fields=fields)


class CiArtifacts(Namespace):
    """`/v1/ciArtifacts`."""

    def get(self, id: Id[CiArtifact], *, fields: GetFields = {}) -> CiArtifact:
        """GET /v1/ciArtifacts/{id}"""
        return self._send(get(id, fields=fields))


class AsyncCiArtifacts(AsyncNamespace):
    """`/v1/ciArtifacts`, for asyncio."""

    async def get(self, id: Id[CiArtifact], *, fields: GetFields = {}) -> CiArtifact:
        """GET /v1/ciArtifacts/{id}"""
        return await self._send(get(id, fields=fields))
