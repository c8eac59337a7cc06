"""WebhookEvent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import WebhookEventType

    WebhookEventFields: TypeAlias = Literal["createdDate", "eventType", "payload", "ping"]
    """What `fields[webhookEvents]` takes."""


@define
class WebhookEvent(Resource):
    """`webhookEvents`."""

    created_date: datetime | None = ABSENT
    event_type: WebhookEventType | str | None = ABSENT
    payload: str | None = ABSENT
    ping: bool | None = ABSENT

    TYPE = "webhookEvents"
    PATH = None
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "eventType": ("event_type", None),
        "payload": ("payload", None),
        "ping": ("ping", None),
    }
