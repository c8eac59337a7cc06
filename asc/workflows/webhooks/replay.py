"""Events of Apple's history through a handler, as if they came again: `replay`."""

from __future__ import annotations

import time
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.secrets import scrub, shown
from asc.errors import UnreadableEvent
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment
from asc.flow.result import Outcome, Result, Step
from asc.flow.steps import emit, in_thread, is_dry_run
from asc.webhooks import Event, Handlers, Journal, read_event
from asc.webhooks.handlers import call_in_thread, check_handlers, handler_for

from .delivery import Delivery
from .finding import check_url, named_webhooks
from .history import history, start_of
from .plan import events_once


async def replay(
    app: Id[App],
    handlers: Handlers,
    *,
    url: str | None = None,
    since: Moment | None = None,
    seen: str | PathLike[str] | None = None,
) -> Result:
    """Calls the handlers of a receiver with each event of the history, the oldest first: what was
    delivered while the receiver was down, or had a mistake.

    `seen` is the file of a receiver: what it handled, or is going to handle, is skipped, and what
    is handled here is noted in it. Without it every event is handled in each run. A handler that
    fails ends nothing: its event is `refused`, and handled by the next run. `since` goes back ten
    days at most. One request for the webhooks, and one for each 200 deliveries of a webhook. Raises
    `InvalidArgument`, `NotFoundByName`.
    """
    check_app(app)
    chosen = check_handlers(handlers)
    url = None if url is None else check_url(url)
    journal = _check_file(seen)
    start = await start_of(since)
    found: list[Delivery] = []
    for webhook in await named_webhooks(await named_app(app), url):
        found += await history(webhook, start)
    replaying = _Replaying(chosen, journal)
    steps = []
    for each in events_once(found):
        steps.append(await replaying.step(each))
        await emit(steps[-1])
    return Result(steps=steps)


def _check_file(seen: object) -> Path | None:
    if seen is None:
        return None
    if not isinstance(seen, (str, PathLike)) or not str(seen).strip():
        raise InvalidArgument(f"seen is {shown(seen)}: it takes the path of a receiver's file")
    return Path(seen)


@attrs.frozen
class _Replaying:
    """Handlers, and the file that knows which events were handled."""

    handlers: Any
    file: Path | None

    async def step(self, delivery: Delivery) -> Step:
        """Handles one event."""
        what = f"{delivery.type or 'event'} {delivery.event}"
        if await is_dry_run():
            return Step(what, "skipped", "a dry run calls no handler")
        outcome, why = await in_thread(lambda: self._handle(delivery))
        return Step(what, outcome, why)

    def _handle(self, delivery: Delivery) -> tuple[Outcome, str]:
        if self.file is None:
            return self._call(delivery)
        journal = Journal(self.file)
        try:
            state = journal.state_of(delivery.event)
            if state in ("done", "waiting"):
                return "skipped", "handled before" if state == "done" else "the receiver has it"
            outcome, why = self._call(delivery)
            if outcome == "sent":
                with journal.transaction():
                    journal.add(delivery.event, b"", time.time())
                    journal.done(delivery.event)
            return outcome, why
        finally:
            journal.close()

    def _call(self, delivery: Delivery) -> tuple[Outcome, str]:
        try:
            event: Event = read_event(delivery.payload)
            handler = handler_for(self.handlers, event)
            if handler is None:
                return "skipped", "no handler takes it"
            call_in_thread(handler, event)
        except UnreadableEvent as error:
            return "refused", str(error)
        except Exception as error:
            return "refused", f"the handler raised {type(error).__name__}: {scrub(str(error))}"
        return "sent", ""
