"""`/v1/ciIssues`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import CiIssue
    from ..models.ci_issue import CiIssueFields
    from ..request import Id, Request

    GetFields = TypedDict("GetFields", {"ciIssues": Sequence[CiIssueFields]}, total=False)

_GET = Operation(
    "GET", "/v1/ciIssues/{id}", one("CiIssue"), query={"fields[ciIssues]": FieldsOf("CiIssue")}
)


def get(id: Id[CiIssue], *, fields: GetFields = {}) -> Request[CiIssue]:
    """GET /v1/ciIssues/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciissues-_id_
    """
    return _GET(id, fields=fields)


class CiIssues(Namespace):
    """`/v1/ciIssues`."""

    def get(self, id: Id[CiIssue], *, fields: GetFields = {}) -> CiIssue:
        """GET /v1/ciIssues/{id}"""
        return self._send(get(id, fields=fields))


class AsyncCiIssues(AsyncNamespace):
    """`/v1/ciIssues`, for asyncio."""

    async def get(self, id: Id[CiIssue], *, fields: GetFields = {}) -> CiIssue:
        """GET /v1/ciIssues/{id}"""
        return await self._send(get(id, fields=fields))
