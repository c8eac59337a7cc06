"""`/v1/buildBetaNotifications`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import Build, BuildBetaNotification
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/buildBetaNotifications",
    one("BuildBetaNotification"),
    body=Body("buildBetaNotifications", to_one={"build": "builds"}, required="build"),
)


def create(*, build: Id[Build]) -> Request[BuildBetaNotification]:
    """POST /v1/buildBetaNotifications
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildbetanotifications
    """
    return _CREATE.write(None, {}, {"build": build})


class BuildBetaNotifications(Namespace):
    """`/v1/buildBetaNotifications`."""

    def create(self, *, build: Id[Build]) -> BuildBetaNotification:
        """POST /v1/buildBetaNotifications"""
        return self._send(create(build=build))


class AsyncBuildBetaNotifications(AsyncNamespace):
    """`/v1/buildBetaNotifications`, for asyncio."""

    async def create(self, *, build: Id[Build]) -> BuildBetaNotification:
        """POST /v1/buildBetaNotifications"""
        return await self._send(create(build=build))
