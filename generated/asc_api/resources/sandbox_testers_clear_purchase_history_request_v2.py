"""`/v2/sandboxTestersClearPurchaseHistoryRequest`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import SandboxTestersClearPurchaseHistoryRequestV2, SandboxTesterV2
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v2/sandboxTestersClearPurchaseHistoryRequest",
    one("SandboxTestersClearPurchaseHistoryRequestV2"),
    body=Body(
        "sandboxTestersClearPurchaseHistoryRequest",
        to_many={"sandboxTesters": "sandboxTesters"},
        required="sandboxTesters",
    ),
)


def create(
    *, sandbox_testers: Sequence[Id[SandboxTesterV2]]
) -> Request[SandboxTestersClearPurchaseHistoryRequestV2]:
    """POST /v2/sandboxTestersClearPurchaseHistoryRequest
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-sandboxtestersclearpurchasehistoryrequest
    """
    return _CREATE.write(None, {}, {"sandboxTesters": sandbox_testers})


class SandboxTestersClearPurchaseHistoryRequestV2Namespace(Namespace):
    """`/v2/sandboxTestersClearPurchaseHistoryRequest`."""

    def create(
        self, *, sandbox_testers: Sequence[Id[SandboxTesterV2]]
    ) -> SandboxTestersClearPurchaseHistoryRequestV2:
        """POST /v2/sandboxTestersClearPurchaseHistoryRequest"""
        return self._send(create(sandbox_testers=sandbox_testers))


class AsyncSandboxTestersClearPurchaseHistoryRequestV2Namespace(AsyncNamespace):
    """`/v2/sandboxTestersClearPurchaseHistoryRequest`, for asyncio."""

    async def create(
        self, *, sandbox_testers: Sequence[Id[SandboxTesterV2]]
    ) -> SandboxTestersClearPurchaseHistoryRequestV2:
        """POST /v2/sandboxTestersClearPurchaseHistoryRequest"""
        return await self._send(create(sandbox_testers=sandbox_testers))
