"""What was delivered, and what came of it: `deliveries`."""

from __future__ import annotations

from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment
from asc.flow.table import Table

from .delivery import Delivery, table_of_deliveries
from .finding import check_url, named_webhooks
from .history import history, start_of


async def deliveries(
    app: Id[App], *, url: str | None = None, failed: bool = False, since: Moment | None = None
) -> Table[Delivery]:
    """The deliveries of an app's webhooks (or of the one with that URL), the newest first.

    `failed` reads those that failed alone. `since` goes back ten days at most, which is where it
    begins if it is left out. Each has the body of its event in `payload`. One request for the
    webhooks, and one for each 200 deliveries of a webhook. Raises `NotFoundByName`. Source: Apple's
    page on `GET /v1/webhooks/{id}/deliveries`.
    """
    check_app(app)
    flags(failed=failed)
    url = None if url is None else check_url(url)
    start = await start_of(since)
    found: list[Delivery] = []
    for webhook in await named_webhooks(await named_app(app), url):
        found += await history(webhook, start, "FAILED" if failed else None)
    return table_of_deliveries(found)
