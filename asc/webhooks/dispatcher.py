"""Takes deliveries out of a store and calls their handlers: at least once each."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress

from asc.base.secrets import Secret, scrub

from .events import Event
from .handlers import Handler, call_handler, handler_for
from .reading import read_event
from .store import Store, Waiting

LOG = logging.getLogger("asc.webhooks")

PAUSE = 5.0
"""Seconds before a store that failed is asked again."""


class Dispatcher:
    """Runs until it is cancelled. `at_once` handlers run side by side."""

    def __init__(
        self,
        store: Store,
        handlers: Mapping[type[Event], Handler],
        retries: Sequence[float],
        at_once: int,
        secrets: Sequence[Secret] = (),
    ) -> None:
        self._store, self._handlers = store, handlers
        self._retries, self._at_once = retries, at_once
        self._secrets = secrets
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Something has come."""
        self._wake.set()

    async def run(self) -> None:
        """Begins what is due, and waits for what comes next."""
        while True:
            self._wake.clear()
            try:
                wait = await self._begin()
            except Exception:
                LOG.exception("the store of the receiver can't be read")
                wait = PAUSE
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def _begin(self) -> float | None:
        """Begins what is due; gives the seconds until the next one is, None where none is known."""
        free = self._at_once - len(self._tasks)
        if free <= 0:
            return None
        found = await self._store.waiting(self._at_once + 1)
        for each in found:
            if each.key in self._tasks:
                continue
            wait = each.due - time.time()
            if wait > 0:
                return wait
            if not free:
                return None
            free -= 1
            self._start(each)
        return None

    def _start(self, waiting: Waiting) -> None:
        task = asyncio.create_task(self._handle(waiting))
        self._tasks[waiting.key] = task
        task.add_done_callback(lambda _: self._end(waiting.key))

    def _end(self, key: str) -> None:
        del self._tasks[key]
        self._wake.set()

    async def finish(self, seconds: float) -> None:
        """Waits for the handlers that run; those that take longer are cancelled, and called again
        by the next receiver.
        """
        running = list(self._tasks.values())
        if running:
            _, late = await asyncio.wait(running, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _handle(self, waiting: Waiting) -> None:
        """Calls the handler, and notes what came of it."""
        try:
            error = await self._call(waiting)
            if error is None:
                await self._store.done(waiting.key)
            elif waiting.tries < len(self._retries):
                self._log(waiting, error, "is called again later")
                due = time.time() + self._retries[waiting.tries]
                await self._store.retry(waiting.key, due)
            else:
                self._log(waiting, error, "is given up, until the event is delivered again")
                await self._store.give_up(waiting.key)
        except Exception:
            LOG.exception("the store of the receiver can't be written")
            await asyncio.sleep(PAUSE)

    async def _call(self, waiting: Waiting) -> BaseException | None:
        """What the handler raised, `sys.exit()` too. Not what cancels this receiver."""
        try:
            event = read_event(waiting.body)
            handler = handler_for(self._handlers, event)
            if handler is not None:
                await call_handler(handler, event)
        except BaseException as error:
            if _is_stopping(error):
                raise
            return error
        return None

    def _log(self, waiting: Waiting, error: BaseException, then: str) -> None:
        text = scrub("".join(traceback.format_exception(error)))
        for secret in self._secrets:
            text = text.replace(secret.reveal(), repr(secret))
        LOG.warning("the handler of event %s failed and %s:\n%s", waiting.key, then, text)


def _is_stopping(error: BaseException) -> bool:
    """Whether it is for the process, and not of the handler."""
    task = asyncio.current_task()
    cancelled = isinstance(error, asyncio.CancelledError) and task and task.cancelling()
    return bool(cancelled) or isinstance(error, KeyboardInterrupt)
