"""Webhooks: making them, testing them, and what was delivered.

`client.webhooks.ensure("com.example.app", "https://ci.example.com/apple", name="CI", events=[...],
secret="env:ASC_WEBHOOK_SECRET")`. What a receiver needs is in `asc.webhooks`, without a client.
"""

from .deliveries import deliveries
from .delivery import Delivery
from .ensure import ensure
from .event_types import EVENT_TYPES
from .ping import ping
from .redeliver import redeliver
from .replay import replay
from .result import EnsuredWebhooks, Ping

__all__ = [
    "EVENT_TYPES",
    "Delivery",
    "EnsuredWebhooks",
    "Ping",
    "deliveries",
    "ensure",
    "ping",
    "redeliver",
    "replay",
]
