"""Webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import WebhookEventType
    from . import App, WebhookDelivery

    WebhookFields: TypeAlias = Literal["enabled", "eventTypes", "name", "url", "app", "deliveries"]
    """What `fields[webhooks]` takes."""


@define
class Webhook(Resource):
    """`webhooks`."""

    enabled: bool | None = ABSENT
    event_types: list[WebhookEventType | str] | None = ABSENT
    name: str | None = ABSENT
    url: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    deliveries: Many[WebhookDelivery] = ABSENT

    TYPE = "webhooks"
    PATH = "/v1/webhooks/{id}"
    ATTRIBUTES = {
        "enabled": ("enabled", None),
        "eventTypes": ("event_types", None),
        "name": ("name", None),
        "url": ("url", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "deliveries": to_many("deliveries", "WebhookDelivery", "/v1/webhooks/{id}/deliveries", 200),
    }
