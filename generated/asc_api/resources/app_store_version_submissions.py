"""`/v1/appStoreVersionSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation

if TYPE_CHECKING:
    from ..models import AppStoreVersionSubmission
    from ..request import Id, Request

_DELETE = Operation("DELETE", "/v1/appStoreVersionSubmissions/{id}")


@deprecated("Apple deprecated DELETE /v1/appStoreVersionSubmissions/{id}", category=None)
def delete(id: Id[AppStoreVersionSubmission]) -> Request[None]:
    """DELETE /v1/appStoreVersionSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionsubmissions-_id_
    """
    return _DELETE(id)


class AppStoreVersionSubmissions(Namespace):
    """`/v1/appStoreVersionSubmissions`."""

    @deprecated("Apple deprecated DELETE /v1/appStoreVersionSubmissions/{id}")
    def delete(self, id: Id[AppStoreVersionSubmission]) -> None:
        """DELETE /v1/appStoreVersionSubmissions/{id}"""
        return self._send(delete(id))


class AsyncAppStoreVersionSubmissions(AsyncNamespace):
    """`/v1/appStoreVersionSubmissions`, for asyncio."""

    @deprecated("Apple deprecated DELETE /v1/appStoreVersionSubmissions/{id}")
    async def delete(self, id: Id[AppStoreVersionSubmission]) -> None:
        """DELETE /v1/appStoreVersionSubmissions/{id}"""
        return await self._send(delete(id))
