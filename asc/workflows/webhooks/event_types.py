"""The types of events that a webhook can be told of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from asc_api.enums import WebhookEventType
from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.vocabulary import Vocabulary

EventTypes = Sequence[str]
"""Such as `["BUILD_UPLOAD_STATE_UPDATED"]`."""

EVENT_TYPES: Vocabulary[None] = Vocabulary(
    "type of webhook events",
    dict.fromkeys(get_args(WebhookEventType)),
    form=r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+",
    example="BUILD_UPLOAD_STATE_UPDATED",
    evidence="document",
    source="WebhookEventType",
)


def check_event_types(events: EventTypes) -> list[str]:
    """The types, sorted, each once. Raises `InvalidArgument`."""
    if isinstance(events, (str, bytes)) or not isinstance(events, (Sequence, set, frozenset)):
        raise InvalidArgument(
            f"events is {shown(events)}: it takes a list, of {', '.join(EVENT_TYPES)}"
        )
    if not events:
        raise InvalidArgument(
            "events is empty: name at least one, such as 'BUILD_UPLOAD_STATE_UPDATED'"
        )
    return sorted(set(EVENT_TYPES.check_all(events, "events")))
