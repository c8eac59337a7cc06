"""Events whose deliveries failed, once more: `redeliver`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from asc_api.models import App, Webhook
from asc_api.request import Id
from asc_api.resources import webhook_deliveries

from asc.flow.ensure import create_or_find
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment
from asc.flow.result import Result, Step
from asc.flow.steps import emit

from .delivery import Delivery
from .finding import check_url, named_webhooks
from .history import history, start_of
from .plan import not_delivered


async def redeliver(app: Id[App], *, url: str | None = None, since: Moment | None = None) -> Result:
    """Has Apple deliver each event again that no delivery brought, of the app's webhooks or of the
    one with that URL. Pings are left out.

    An event whose new delivery succeeds, or is under way, is not delivered a third time: run again,
    it writes nothing. `since` goes back ten days at most. One request for the webhooks, one for
    each 200 deliveries of a webhook, and one for each event. Raises `NotFoundByName`. Source:
    Apple's page on `POST /v1/webhookDeliveries`.
    """
    check_app(app)
    url = None if url is None else check_url(url)
    start = await start_of(since)
    steps = []
    for webhook in await named_webhooks(await named_app(app), url):
        known = await history(webhook, start)
        for failed in not_delivered(known):
            steps.append(await _redeliver(webhook, failed, known, start))
            await emit(steps[-1])
    return Result(steps=steps)


async def _redeliver(
    webhook: Webhook, failed: Delivery, known: list[Delivery], start: datetime
) -> Step:
    before = {each.id for each in known}

    async def find() -> Any:
        now = await history(webhook, start)
        new = (each for each in now if each.id not in before and each.event == failed.event)
        return next(new, None)

    request: Any = webhook_deliveries.create(template=failed.id)
    await create_or_find(request, find)
    return Step(f"{failed.type or 'event'} {failed.event}", "sent", failed.error or "")
