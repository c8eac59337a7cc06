"""Reading Apple's history of deliveries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import Webhook
from asc_api.resources import webhooks

from asc.flow.moments import Moment, check_moment
from asc.flow.steps import now

from .delivery import Delivery, delivery_of

DAYS = 10
"""Apple's history goes back so far, and the filter no further (akoskomuves/appstoreconnect-mcp)."""
_MARGIN = timedelta(minutes=5)
"""Of the oldest moment: the clock here may be behind Apple's."""


async def start_of(since: Moment | None) -> datetime:
    """From when the history is read: `since`, or as far back as it goes. Raises
    `InvalidArgument`.
    """
    moment = check_moment("since", since)
    current = datetime.fromtimestamp(await now(), UTC)
    oldest = current - timedelta(days=DAYS)
    if moment is None:
        return oldest + _MARGIN
    if not oldest <= moment <= current:
        raise InvalidArgument(
            f"since is {moment:%Y-%m-%d %H:%M} UTC: Apple's history goes back {DAYS} days, to "
            f"{oldest:%Y-%m-%d %H:%M}"
        )
    return moment


async def history(webhook: Webhook, since: datetime, state: str | None = None) -> list[Delivery]:
    """The deliveries of a webhook. One request for each 200. Apple demands exactly one bound."""
    filters: Any = {"createdDateGreaterThanOrEqualTo": since.strftime("%Y-%m-%dT%H:%M:%SZ")}
    if state:
        filters["deliveryState"] = state
    return [
        delivery_of(webhook, each)
        async for each in webhooks.list_deliveries(webhook, filter=filters, include=["event"])
    ]
