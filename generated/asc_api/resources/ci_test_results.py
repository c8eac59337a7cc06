"""`/v1/ciTestResults`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import CiTestResult
    from ..models.ci_test_result import CiTestResultFields
    from ..request import Id, Request

    GetFields = TypedDict("GetFields", {"ciTestResults": Sequence[CiTestResultFields]}, total=False)

_GET = Operation(
    "GET",
    "/v1/ciTestResults/{id}",
    one("CiTestResult"),
    query={"fields[ciTestResults]": FieldsOf("CiTestResult")},
)


def get(id: Id[CiTestResult], *, fields: GetFields = {}) -> Request[CiTestResult]:
    """GET /v1/ciTestResults/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-citestresults-_id_
    """
    return _GET(id, fields=fields)


class CiTestResults(Namespace):
    """`/v1/ciTestResults`."""

    def get(self, id: Id[CiTestResult], *, fields: GetFields = {}) -> CiTestResult:
        """GET /v1/ciTestResults/{id}"""
        return self._send(get(id, fields=fields))


class AsyncCiTestResults(AsyncNamespace):
    """`/v1/ciTestResults`, for asyncio."""

    async def get(self, id: Id[CiTestResult], *, fields: GetFields = {}) -> CiTestResult:
        """GET /v1/ciTestResults/{id}"""
        return await self._send(get(id, fields=fields))
