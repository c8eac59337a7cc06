"""`/v1/appStoreVersionReleaseRequests`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import AppStoreVersion, AppStoreVersionReleaseRequest
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersionReleaseRequests",
    one("AppStoreVersionReleaseRequest"),
    body=Body(
        "appStoreVersionReleaseRequests",
        to_one={"appStoreVersion": "appStoreVersions"},
        required="appStoreVersion",
    ),
)


def create(*, app_store_version: Id[AppStoreVersion]) -> Request[AppStoreVersionReleaseRequest]:
    """POST /v1/appStoreVersionReleaseRequests
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionreleaserequests
    """
    return _CREATE.write(None, {}, {"appStoreVersion": app_store_version})


class AppStoreVersionReleaseRequests(Namespace):
    """`/v1/appStoreVersionReleaseRequests`."""

    def create(self, *, app_store_version: Id[AppStoreVersion]) -> AppStoreVersionReleaseRequest:
        """POST /v1/appStoreVersionReleaseRequests"""
        return self._send(create(app_store_version=app_store_version))


class AsyncAppStoreVersionReleaseRequests(AsyncNamespace):
    """`/v1/appStoreVersionReleaseRequests`, for asyncio."""

    async def create(
        self, *, app_store_version: Id[AppStoreVersion]
    ) -> AppStoreVersionReleaseRequest:
        """POST /v1/appStoreVersionReleaseRequests"""
        return await self._send(create(app_store_version=app_store_version))
