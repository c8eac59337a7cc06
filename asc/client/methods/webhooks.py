"""Generated from asc/workflows/webhooks by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.base.secrets import strip_locals
from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from os import PathLike

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.moments import Moment
    from asc.flow.polling import Polling
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.webhooks import Handlers
    from asc.workflows.testflight.apps import Apps
    from asc.workflows.webhooks.delivery import Delivery
    from asc.workflows.webhooks.event_types import EventTypes
    from asc.workflows.webhooks.result import EnsuredWebhooks, Ping


class Webhooks(WorkflowNamespace):
    """Webhooks: making them, testing them, and what was delivered."""

    def deliveries(
        self,
        app: Id[App],
        *,
        url: str | None = None,
        failed: bool = False,
        since: Moment | None = None,
        on_event: Listener | None = None,
    ) -> Table[Delivery]:
        """The deliveries of an app's webhooks (or of the one with that URL), the newest first.

        `failed` reads those that failed alone. `since` goes back ten days at most, which is where it
        begins if it is left out. Each has the body of its event in `payload`. One request for the
        webhooks, and one for each 200 deliveries of a webhook. Raises `NotFoundByName`. Source: Apple's
        page on `GET /v1/webhooks/{id}/deliveries`.
        """
        from asc.workflows.webhooks.deliveries import deliveries

        return self._client.run(
            deliveries(app, url=url, failed=failed, since=since), on_event=on_event
        )

    @strip_locals
    def ensure(
        self,
        app: Apps,
        url: str,
        *,
        name: str,
        events: EventTypes,
        secret: str,
        rotate: bool = False,
        on_event: Listener | None = None,
    ) -> EnsuredWebhooks:
        """The webhook for that URL, of one app or of each of several: made if it is missing, else
        brought to these settings and enabled.

        `events` are types such as `BUILD_UPLOAD_STATE_UPDATED`; other ones are switched off. Apple
        never shows a secret, so it is written with a new webhook alone, unless `rotate` asks for it:
        let the receiver take both secrets before. `secret` may be `env:NAME`. Run again, it writes
        nothing (but with `rotate`). Two requests for an app, one the second time. Raises
        `InvalidArgument`. Source: Apple's "Configuring webhook notifications".
        """
        from asc.workflows.webhooks.ensure import ensure

        return self._client.run(
            ensure(app, url, name=name, events=events, secret=secret, rotate=rotate),
            on_event=on_event,
        )

    def ping(
        self,
        app: Id[App],
        url: str | None = None,
        *,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Ping:
        """Has Apple send a test to a webhook, and waits until it was delivered, or could not be.

        `url` names the webhook where the app has several. Each run sends a ping. It is looked for in
        the history, for two minutes unless `polling` says otherwise. Four requests, and one for each
        further look. Raises `NotFoundByName`, `WaitTimeout`. Source: Apple's page on
        `POST /v1/webhookPings`.
        """
        from asc.workflows.webhooks.ping import ping

        return self._client.run(ping(app, url, polling=polling), on_event=on_event)

    def redeliver(
        self,
        app: Id[App],
        *,
        url: str | None = None,
        since: Moment | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Has Apple deliver each event again that no delivery brought, of the app's webhooks or of the
        one with that URL. Pings are left out.

        An event whose new delivery succeeds, or is under way, is not delivered a third time: run again,
        it writes nothing. `since` goes back ten days at most. One request for the webhooks, one for
        each 200 deliveries of a webhook, and one for each event. Raises `NotFoundByName`. Source:
        Apple's page on `POST /v1/webhookDeliveries`.
        """
        from asc.workflows.webhooks.redeliver import redeliver

        return self._client.run(redeliver(app, url=url, since=since), on_event=on_event)

    def replay(
        self,
        app: Id[App],
        handlers: Handlers,
        *,
        url: str | None = None,
        since: Moment | None = None,
        seen: str | PathLike[str] | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Calls the handlers of a receiver with each event of the history, the oldest first: what was
        delivered while the receiver was down, or had a mistake.

        `seen` is the file of a receiver: what it handled, or is going to handle, is skipped, and what
        is handled here is noted in it. Without it every event is handled in each run. A handler that
        fails ends nothing: its event is `refused`, and handled by the next run. `since` goes back ten
        days at most. One request for the webhooks, and one for each 200 deliveries of a webhook. Raises
        `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.webhooks.replay import replay

        return self._client.run(
            replay(app, handlers, url=url, since=since, seen=seen), on_event=on_event
        )


class AsyncWebhooks(AsyncWorkflowNamespace):
    """Webhooks: making them, testing them, and what was delivered."""

    async def deliveries(
        self,
        app: Id[App],
        *,
        url: str | None = None,
        failed: bool = False,
        since: Moment | None = None,
        on_event: Listener | None = None,
    ) -> Table[Delivery]:
        """The deliveries of an app's webhooks (or of the one with that URL), the newest first.

        `failed` reads those that failed alone. `since` goes back ten days at most, which is where it
        begins if it is left out. Each has the body of its event in `payload`. One request for the
        webhooks, and one for each 200 deliveries of a webhook. Raises `NotFoundByName`. Source: Apple's
        page on `GET /v1/webhooks/{id}/deliveries`.
        """
        from asc.workflows.webhooks.deliveries import deliveries

        return await self._client.run(
            deliveries(app, url=url, failed=failed, since=since), on_event=on_event
        )

    @strip_locals
    async def ensure(
        self,
        app: Apps,
        url: str,
        *,
        name: str,
        events: EventTypes,
        secret: str,
        rotate: bool = False,
        on_event: Listener | None = None,
    ) -> EnsuredWebhooks:
        """The webhook for that URL, of one app or of each of several: made if it is missing, else
        brought to these settings and enabled.

        `events` are types such as `BUILD_UPLOAD_STATE_UPDATED`; other ones are switched off. Apple
        never shows a secret, so it is written with a new webhook alone, unless `rotate` asks for it:
        let the receiver take both secrets before. `secret` may be `env:NAME`. Run again, it writes
        nothing (but with `rotate`). Two requests for an app, one the second time. Raises
        `InvalidArgument`. Source: Apple's "Configuring webhook notifications".
        """
        from asc.workflows.webhooks.ensure import ensure

        return await self._client.run(
            ensure(app, url, name=name, events=events, secret=secret, rotate=rotate),
            on_event=on_event,
        )

    async def ping(
        self,
        app: Id[App],
        url: str | None = None,
        *,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Ping:
        """Has Apple send a test to a webhook, and waits until it was delivered, or could not be.

        `url` names the webhook where the app has several. Each run sends a ping. It is looked for in
        the history, for two minutes unless `polling` says otherwise. Four requests, and one for each
        further look. Raises `NotFoundByName`, `WaitTimeout`. Source: Apple's page on
        `POST /v1/webhookPings`.
        """
        from asc.workflows.webhooks.ping import ping

        return await self._client.run(ping(app, url, polling=polling), on_event=on_event)

    async def redeliver(
        self,
        app: Id[App],
        *,
        url: str | None = None,
        since: Moment | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Has Apple deliver each event again that no delivery brought, of the app's webhooks or of the
        one with that URL. Pings are left out.

        An event whose new delivery succeeds, or is under way, is not delivered a third time: run again,
        it writes nothing. `since` goes back ten days at most. One request for the webhooks, one for
        each 200 deliveries of a webhook, and one for each event. Raises `NotFoundByName`. Source:
        Apple's page on `POST /v1/webhookDeliveries`.
        """
        from asc.workflows.webhooks.redeliver import redeliver

        return await self._client.run(redeliver(app, url=url, since=since), on_event=on_event)

    async def replay(
        self,
        app: Id[App],
        handlers: Handlers,
        *,
        url: str | None = None,
        since: Moment | None = None,
        seen: str | PathLike[str] | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Calls the handlers of a receiver with each event of the history, the oldest first: what was
        delivered while the receiver was down, or had a mistake.

        `seen` is the file of a receiver: what it handled, or is going to handle, is skipped, and what
        is handled here is noted in it. Without it every event is handled in each run. A handler that
        fails ends nothing: its event is `refused`, and handled by the next run. `since` goes back ten
        days at most. One request for the webhooks, and one for each 200 deliveries of a webhook. Raises
        `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.webhooks.replay import replay

        return await self._client.run(
            replay(app, handlers, url=url, since=since, seen=seen), on_event=on_event
        )
