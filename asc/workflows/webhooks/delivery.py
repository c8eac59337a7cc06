"""One delivery, as Apple's history has it."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
from asc_api.models import Webhook, WebhookDelivery

from asc.errors import UnreadableEvent
from asc.flow.lookup import loaded
from asc.flow.table import Column, Table
from asc.webhooks import read_event


@attrs.frozen
class Delivery:
    """A try to deliver an event to a webhook."""

    id: str
    webhook: str
    """The webhook's id."""
    url: str
    event: str
    """The event's id, the same for all its deliveries."""
    type: str
    """`BUILD_UPLOAD_STATE_UPDATED`; empty for a ping."""
    created: datetime | None
    state: str
    """`SUCCEEDED`, `FAILED` or `PENDING`."""
    status: int | None = None
    """What the receiver answered."""
    error: str | None = None
    redelivery: bool = False
    ping: bool = False
    payload: str = attrs.field(default="", repr=False)
    """The body, for `asc.webhooks.read_event`."""

    @property
    def order(self) -> tuple[datetime, bool]:
        """By time, and a redelivery after what it repeats."""
        return self.created or datetime.min.replace(tzinfo=UTC), self.redelivery


COLUMNS = [
    Column("created", datetime),
    Column("state"),
    Column("status", int),
    Column("type"),
    Column("ping", bool),
    Column("redelivery", bool),
    Column("error"),
    Column("url"),
    Column("event"),
    Column("id"),
]


def delivery_of(webhook: Webhook, delivery: WebhookDelivery) -> Delivery:
    """The delivery, with what was included of its event."""
    event = loaded(delivery.event)
    payload = (event.payload if event else None) or ""
    created, response = delivery.created_date, delivery.response
    return Delivery(
        delivery.id,
        webhook.id,
        webhook.url or "",
        _event_id(payload) or (event.id if event else delivery.id),
        (event.event_type if event else None) or "",
        created if isinstance(created, datetime) else None,
        delivery.delivery_state or "",
        response.http_status_code if response else None,
        delivery.error_message,
        bool(delivery.redelivery),
        bool(event and event.ping),
        payload,
    )


def _event_id(payload: str) -> str:
    """The id that a receiver sees."""
    try:
        return read_event(payload).id if payload else ""
    except UnreadableEvent:
        return ""


def table_of_deliveries(found: list[Delivery]) -> Table[Delivery]:
    """The deliveries, the newest first."""
    return Table.of(COLUMNS, sorted(found, key=lambda each: each.order, reverse=True))
