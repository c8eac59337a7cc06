"""`/v1/diagnosticSignatures`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import value

if TYPE_CHECKING:
    from ..models import DiagnosticLogs, DiagnosticSignature
    from ..request import Id, Request

_GET_LOGS = Operation(
    "GET",
    "/v1/diagnosticSignatures/{id}/logs",
    value("DiagnosticLogs"),
    accept="application/vnd.apple.diagnostic-logs+json",
    query={"limit": 200},
)


def get_logs(id: Id[DiagnosticSignature], *, limit: int | None = None) -> Request[DiagnosticLogs]:
    """GET /v1/diagnosticSignatures/{id}/logs (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-diagnosticsignatures-_id_-logs
    """
    return _GET_LOGS(id, limit=limit)


class DiagnosticSignatures(Namespace):
    """`/v1/diagnosticSignatures`."""

    def get_logs(self, id: Id[DiagnosticSignature], *, limit: int | None = None) -> DiagnosticLogs:
        """GET /v1/diagnosticSignatures/{id}/logs (at most 200 a page)"""
        return self._send(get_logs(id, limit=limit))


class AsyncDiagnosticSignatures(AsyncNamespace):
    """`/v1/diagnosticSignatures`, for asyncio."""

    async def get_logs(
        self, id: Id[DiagnosticSignature], *, limit: int | None = None
    ) -> DiagnosticLogs:
        """GET /v1/diagnosticSignatures/{id}/logs (at most 200 a page)"""
        return await self._send(get_logs(id, limit=limit))
