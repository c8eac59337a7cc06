"""`/v1/webhookDeliveries`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import WebhookDelivery
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/webhookDeliveries",
    one("WebhookDelivery"),
    body=Body("webhookDeliveries", to_one={"template": "webhookDeliveries"}, required="template"),
)


def create(*, template: Id[WebhookDelivery]) -> Request[WebhookDelivery]:
    """POST /v1/webhookDeliveries
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookdeliveries
    """
    return _CREATE.write(None, {}, {"template": template})


class WebhookDeliveries(Namespace):
    """`/v1/webhookDeliveries`."""

    def create(self, *, template: Id[WebhookDelivery]) -> WebhookDelivery:
        """POST /v1/webhookDeliveries"""
        return self._send(create(template=template))


class AsyncWebhookDeliveries(AsyncNamespace):
    """`/v1/webhookDeliveries`, for asyncio."""

    async def create(self, *, template: Id[WebhookDelivery]) -> WebhookDelivery:
        """POST /v1/webhookDeliveries"""
        return await self._send(create(template=template))
