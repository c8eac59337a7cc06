"""What the workflows of webhooks give back."""

from __future__ import annotations

import attrs
from asc_api.models import Webhook

from asc.flow.result import Result

from .delivery import Delivery


@attrs.frozen
class EnsuredWebhooks(Result):
    """Webhooks that are as they should be, in the order of the apps. No secret is in it."""

    webhooks: tuple[Webhook, ...] = ()


@attrs.frozen
class Ping(Result):
    """A ping, and how it was delivered."""

    delivery: Delivery | None = None
    """None in a dry run."""

    @property
    def delivered(self) -> bool:
        """Whether the receiver took it."""
        return self.delivery is not None and self.delivery.state == "SUCCEEDED"
