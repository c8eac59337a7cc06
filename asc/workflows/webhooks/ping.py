"""A test of a webhook, from Apple's servers to the receiver: `ping`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from asc_api.models import App, Webhook
from asc_api.request import Id
from asc_api.resources import webhook_pings

from asc.flow.lookup import check_app, named_app
from asc.flow.polling import Polling, check_polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit

from .delivery import Delivery
from .finding import check_url, one_webhook
from .history import history, start_of
from .result import Ping

_PATIENCE = Polling(timeout=120.0, first=1.0, longest=15.0)


async def ping(app: Id[App], url: str | None = None, *, polling: Polling | None = None) -> Ping:
    """Has Apple send a test to a webhook, and waits until it was delivered, or could not be.

    `url` names the webhook where the app has several. Each run sends a ping. It is looked for in
    the history, for two minutes unless `polling` says otherwise. Four requests, and one for each
    further look. Raises `NotFoundByName`, `WaitTimeout`. Source: Apple's page on
    `POST /v1/webhookPings`.
    """
    check_app(app)
    url = None if url is None else check_url(url)
    patience = _PATIENCE if polling is None else check_polling(polling)
    webhook = await one_webhook(await named_app(app), url)
    start = await _recently()
    before = {each.id for each in await history(webhook, start)}

    async def find() -> Delivery | None:
        return _newest(await history(webhook, start), before)

    await write_and_verify(_request(webhook), find)
    found = await until(
        find,
        lambda each: each is not None and each.state != "PENDING",
        what=f"the ping of {webhook.name}",
        state=lambda each: each.state if each else "not in the history yet",
        polling=patience,
    )
    step = Step(f"ping of webhook {webhook.name!r}", "sent", _told(found))
    await emit(step)
    return Ping(found, steps=[step])


async def _recently() -> datetime:
    """A while ago: Apple's clock may be behind."""
    oldest = await start_of(None)
    return oldest + timedelta(days=9, hours=23)


def _request(webhook: Webhook) -> Any:
    return webhook_pings.create(webhook=webhook)


def _newest(found: list[Delivery], before: set[str]) -> Delivery | None:
    """The ping that was not there before."""
    new = [each for each in found if each.ping and each.id not in before]
    return max(new, key=lambda each: each.order, default=None)


def _told(delivery: Delivery | None) -> str:
    if delivery is None:
        return ""
    status = f", answered {delivery.status}" if delivery.status else ""
    error = f": {delivery.error}" if delivery.error else ""
    return f"{delivery.state}{status}{error}"
