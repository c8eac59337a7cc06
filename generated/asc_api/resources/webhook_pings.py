"""`/v1/webhookPings`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import Webhook, WebhookPing
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/webhookPings",
    one("WebhookPing"),
    body=Body("webhookPings", to_one={"webhook": "webhooks"}, required="webhook"),
)


def create(*, webhook: Id[Webhook]) -> Request[WebhookPing]:
    """POST /v1/webhookPings
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookpings
    """
    return _CREATE.write(None, {}, {"webhook": webhook})


class WebhookPings(Namespace):
    """`/v1/webhookPings`."""

    def create(self, *, webhook: Id[Webhook]) -> WebhookPing:
        """POST /v1/webhookPings"""
        return self._send(create(webhook=webhook))


class AsyncWebhookPings(AsyncNamespace):
    """`/v1/webhookPings`, for asyncio."""

    async def create(self, *, webhook: Id[Webhook]) -> WebhookPing:
        """POST /v1/webhookPings"""
        return await self._send(create(webhook=webhook))
