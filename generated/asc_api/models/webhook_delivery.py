"""WebhookDelivery."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, struct

if TYPE_CHECKING:
    from ..enums import WebhookDeliveryDeliveryState
    from . import WebhookEvent

    WebhookDeliveryFields: TypeAlias = Literal[
        "createdDate",
        "deliveryState",
        "errorMessage",
        "redelivery",
        "request",
        "response",
        "sentDate",
        "event",
    ]
    """What `fields[webhookDeliveries]` takes."""


@define
class WebhookDeliveryRequest(Struct):
    """A part of an answer or of a request."""

    url: str | None = ABSENT

    ATTRIBUTES = {
        "url": ("url", None),
    }


@define
class WebhookDeliveryResponseValue(Struct):
    """A part of an answer or of a request."""

    body: str | None = ABSENT
    http_status_code: int | None = ABSENT

    ATTRIBUTES = {
        "body": ("body", None),
        "httpStatusCode": ("http_status_code", None),
    }


@define
class WebhookDelivery(Resource):
    """`webhookDeliveries`."""

    created_date: datetime | None = ABSENT
    delivery_state: WebhookDeliveryDeliveryState | str | None = ABSENT
    error_message: str | None = ABSENT
    redelivery: bool | None = ABSENT
    request: WebhookDeliveryRequest | None = ABSENT
    response: WebhookDeliveryResponseValue | None = ABSENT
    sent_date: datetime | None = ABSENT
    event: Ref[WebhookEvent] | None = ABSENT

    TYPE = "webhookDeliveries"
    PATH = None
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "deliveryState": ("delivery_state", None),
        "errorMessage": ("error_message", None),
        "redelivery": ("redelivery", None),
        "request": ("request", struct("WebhookDeliveryRequest")),
        "response": ("response", struct("WebhookDeliveryResponseValue")),
        "sentDate": ("sent_date", date_time),
    }

    RELATIONSHIPS = {
        "event": to_one("event", "WebhookEvent"),
    }
