"""WebhookPing."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class WebhookPing(Resource):
    """`webhookPings`."""

    TYPE = "webhookPings"
    PATH = None
