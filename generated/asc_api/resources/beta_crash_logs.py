"""`/v1/betaCrashLogs`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import BetaCrashLog
    from ..models.beta_crash_log import BetaCrashLogFields
    from ..request import Id, Request

    GetFields = TypedDict("GetFields", {"betaCrashLogs": Sequence[BetaCrashLogFields]}, total=False)

_GET = Operation(
    "GET",
    "/v1/betaCrashLogs/{id}",
    one("BetaCrashLog"),
    query={"fields[betaCrashLogs]": FieldsOf("BetaCrashLog")},
)


def get(id: Id[BetaCrashLog], *, fields: GetFields = {}) -> Request[BetaCrashLog]:
    """GET /v1/betaCrashLogs/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betacrashlogs-_id_
    """
    return _GET(id, fields=fields)


class BetaCrashLogs(Namespace):
    """`/v1/betaCrashLogs`."""

    def get(self, id: Id[BetaCrashLog], *, fields: GetFields = {}) -> BetaCrashLog:
        """GET /v1/betaCrashLogs/{id}"""
        return self._send(get(id, fields=fields))


class AsyncBetaCrashLogs(AsyncNamespace):
    """`/v1/betaCrashLogs`, for asyncio."""

    async def get(self, id: Id[BetaCrashLog], *, fields: GetFields = {}) -> BetaCrashLog:
        """GET /v1/betaCrashLogs/{id}"""
        return await self._send(get(id, fields=fields))
