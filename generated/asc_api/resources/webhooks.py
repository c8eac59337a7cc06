"""`/v1/webhooks`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import WebhookEventType
    from ..list_request import ListRequest
    from ..models import App, Webhook, WebhookDelivery
    from ..models.app import AppFields
    from ..models.webhook import WebhookFields
    from ..models.webhook_delivery import WebhookDeliveryFields
    from ..models.webhook_event import WebhookEventFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields", {"apps": Sequence[AppFields], "webhooks": Sequence[WebhookFields]}, total=False
    )
    GetInclude = Sequence[Literal["app"]]
    ListDeliveriesFilter = TypedDict(
        "ListDeliveriesFilter",
        {
            "createdDateGreaterThanOrEqualTo": Text,
            "createdDateLessThan": Text,
            "deliveryState": OneOrMore[Literal["SUCCEEDED", "FAILED", "PENDING"]],
        },
        total=False,
    )
    ListDeliveriesFields = TypedDict(
        "ListDeliveriesFields",
        {
            "webhookDeliveries": Sequence[WebhookDeliveryFields],
            "webhookEvents": Sequence[WebhookEventFields],
        },
        total=False,
    )
    ListDeliveriesInclude = Sequence[Literal["event"]]

_CREATE = Operation(
    "POST",
    "/v1/webhooks",
    one("Webhook"),
    body=Body(
        "webhooks", to_one={"app": "apps"}, required="name secret eventTypes url enabled app"
    ),
)
_GET = Operation(
    "GET",
    "/v1/webhooks/{id}",
    one("Webhook"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[webhooks]": FieldsOf("Webhook"),
        "include": "app",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/webhooks/{id}",
    one("Webhook"),
    body=Body("webhooks", null="enabled eventTypes name secret url"),
)
_DELETE = Operation("DELETE", "/v1/webhooks/{id}")
_LIST_DELIVERIES = Operation(
    "GET",
    "/v1/webhooks/{id}/deliveries",
    page("WebhookDelivery"),
    query={
        "fields[webhookDeliveries]": FieldsOf("WebhookDelivery"),
        "fields[webhookEvents]": FieldsOf("WebhookEvent"),
        "filter[createdDateGreaterThanOrEqualTo]": None,
        "filter[createdDateLessThan]": None,
        "filter[deliveryState]": "SUCCEEDED FAILED PENDING",
        "include": "event",
        "limit": 200,
    },
)
_LIST_DELIVERIES_LINKAGES = Operation(
    "GET",
    "/v1/webhooks/{id}/relationships/deliveries",
    page_of_refs("WebhookDelivery"),
    query={"limit": 200},
)


def create(
    *,
    enabled: bool,
    event_types: Sequence[WebhookEventType],
    name: str,
    secret: str,
    url: str,
    app: Id[App],
) -> Request[Webhook]:
    """POST /v1/webhooks
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhooks
    """
    return _CREATE.write(
        None,
        {"enabled": enabled, "eventTypes": event_types, "name": name, "secret": secret, "url": url},
        {"app": app},
    )


def get(
    id: Id[Webhook], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[Webhook]:
    """GET /v1/webhooks/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[Webhook],
    *,
    enabled: bool | None | Unset = UNSET,
    event_types: Sequence[WebhookEventType] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    secret: str | None | Unset = UNSET,
    url: str | None | Unset = UNSET,
) -> Request[Webhook]:
    """PATCH /v1/webhooks/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-webhooks-_id_
    """
    return _UPDATE.write(
        id,
        {"enabled": enabled, "eventTypes": event_types, "name": name, "secret": secret, "url": url},
        {},
    )


def delete(id: Id[Webhook]) -> Request[None]:
    """DELETE /v1/webhooks/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-webhooks-_id_
    """
    return _DELETE(id)


def list_deliveries(
    id: Id[Webhook],
    *,
    filter: ListDeliveriesFilter = {},
    fields: ListDeliveriesFields = {},
    include: ListDeliveriesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[WebhookDelivery]:
    """GET /v1/webhooks/{id}/deliveries (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-deliveries
    """
    return _LIST_DELIVERIES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_deliveries_linkages(
    id: Id[Webhook], *, limit: int | None = None
) -> ListRequest[Ref[WebhookDelivery]]:
    """GET /v1/webhooks/{id}/relationships/deliveries (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-relationships-deliveries
    """
    return _LIST_DELIVERIES_LINKAGES.list(id, limit=limit)


class Webhooks(Namespace):
    """`/v1/webhooks`."""

    def create(
        self,
        *,
        enabled: bool,
        event_types: Sequence[WebhookEventType],
        name: str,
        secret: str,
        url: str,
        app: Id[App],
    ) -> Webhook:
        """POST /v1/webhooks"""
        return self._send(
            create(
                enabled=enabled, event_types=event_types, name=name, secret=secret, url=url, app=app
            )
        )

    def get(
        self, id: Id[Webhook], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> Webhook:
        """GET /v1/webhooks/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[Webhook],
        *,
        enabled: bool | None | Unset = UNSET,
        event_types: Sequence[WebhookEventType] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> Webhook:
        """PATCH /v1/webhooks/{id}"""
        return self._send(
            update(id, enabled=enabled, event_types=event_types, name=name, secret=secret, url=url)
        )

    def delete(self, id: Id[Webhook]) -> None:
        """DELETE /v1/webhooks/{id}"""
        return self._send(delete(id))

    def list_deliveries(
        self,
        id: Id[Webhook],
        *,
        filter: ListDeliveriesFilter = {},
        fields: ListDeliveriesFields = {},
        include: ListDeliveriesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[WebhookDelivery]:
        """GET /v1/webhooks/{id}/deliveries (at most 200 a page)"""
        return self._pager(
            list_deliveries(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_deliveries_linkages(
        self, id: Id[Webhook], *, limit: int | None = None
    ) -> Pager[Ref[WebhookDelivery]]:
        """GET /v1/webhooks/{id}/relationships/deliveries (at most 200 a page)"""
        return self._pager(list_deliveries_linkages(id, limit=limit))


class AsyncWebhooks(AsyncNamespace):
    """`/v1/webhooks`, for asyncio."""

    async def create(
        self,
        *,
        enabled: bool,
        event_types: Sequence[WebhookEventType],
        name: str,
        secret: str,
        url: str,
        app: Id[App],
    ) -> Webhook:
        """POST /v1/webhooks"""
        return await self._send(
            create(
                enabled=enabled, event_types=event_types, name=name, secret=secret, url=url, app=app
            )
        )

    async def get(
        self, id: Id[Webhook], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> Webhook:
        """GET /v1/webhooks/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[Webhook],
        *,
        enabled: bool | None | Unset = UNSET,
        event_types: Sequence[WebhookEventType] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> Webhook:
        """PATCH /v1/webhooks/{id}"""
        return await self._send(
            update(id, enabled=enabled, event_types=event_types, name=name, secret=secret, url=url)
        )

    async def delete(self, id: Id[Webhook]) -> None:
        """DELETE /v1/webhooks/{id}"""
        return await self._send(delete(id))

    def list_deliveries(
        self,
        id: Id[Webhook],
        *,
        filter: ListDeliveriesFilter = {},
        fields: ListDeliveriesFields = {},
        include: ListDeliveriesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[WebhookDelivery]:
        """GET /v1/webhooks/{id}/deliveries (at most 200 a page)"""
        return self._pager(
            list_deliveries(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_deliveries_linkages(
        self, id: Id[Webhook], *, limit: int | None = None
    ) -> AsyncPager[Ref[WebhookDelivery]]:
        """GET /v1/webhooks/{id}/relationships/deliveries (at most 200 a page)"""
        return self._pager(list_deliveries_linkages(id, limit=limit))
