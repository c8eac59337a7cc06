"""An ASGI application that takes deliveries: `receiver`.

A delivery is verified, written to the store, and answered; its handler is called after that, at
least once. What is in the store survives the end of the process, however it ends.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from os import PathLike
from typing import Self

from asc_api.errors import InvalidArgument

from asc.base.checks import at_least, whole
from asc.errors import InvalidSignature, UnreadableEvent

from .dispatcher import Dispatcher
from .handlers import Handlers, check_handlers
from .http import Receive, Refused, Scope, Send, answer, read_body
from .reading import verify
from .signature import Secrets, read_secrets
from .sqlite_store import SqliteStore
from .store import Store

LOG = logging.getLogger("asc.webhooks")

RETRIES = (1.0, 10.0, 60.0, 600.0, 3600.0, 6 * 3600.0)
"""Seconds before a handler that failed is called again; after the last one it is given up."""
LARGEST = 256 * 1024
"""Bytes of a body. Those that were seen have less than 2 KiB; Apple names no limit."""
GRACE = 5.0
"""Seconds that running handlers get when the receiver stops."""


def receiver(
    secrets: Secrets,
    handlers: Handlers,
    *,
    store: str | PathLike[str] | Store = "asc-webhooks.sqlite3",
    at_once: int = 4,
    retries: Sequence[float] = RETRIES,
    largest: int = LARGEST,
) -> Receiver:
    """An ASGI application for any server, alone or mounted in another one.

    A POST at any of its paths is a delivery, a GET of a path that ends in `/health` says how it
    does. `store` is the path of a SQLite file (one receiver works on it at a time),
    `MemoryStore()`, or a store of your own. `at_once` handlers run side by side, so that events may
    be handled in another order; 1 keeps it, until one fails. `retries` are the seconds before a
    failed handler is called again. A body longer than `largest` bytes is refused. Raises
    `InvalidArgument`.
    """
    return Receiver(
        secrets, handlers, store=store, at_once=at_once, retries=retries, largest=largest
    )


class Receiver:
    """What `receiver` gives. Where it is mounted, the outer application runs it:
    `async with receiver: ...`; else it begins with the first request.
    """

    def __init__(
        self,
        secrets: Secrets,
        handlers: Handlers,
        *,
        store: str | PathLike[str] | Store,
        at_once: int,
        retries: Sequence[float],
        largest: int,
    ) -> None:
        whole("receiver", 1, at_once=at_once, largest=largest)
        for wait in retries:
            at_least("receiver", 0, retries=wait)
        self._secrets = read_secrets(secrets)
        self._handlers = check_handlers(handlers)
        self._retries, self._at_once, self._largest = tuple(retries), at_once, largest
        self._store = SqliteStore(store) if isinstance(store, (str, PathLike)) else store
        self._dispatcher: Dispatcher | None = None
        self._running: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    def __repr__(self) -> str:
        return f"<Receiver for {', '.join(kind.__name__ for kind in self._handlers)}>"

    async def start(self) -> None:
        """Opens the store, and begins with what waits there. Raises `StoreInUse`."""
        async with self._starting:
            if self._running is not None:
                return
            await self._store.open()
            self._dispatcher = Dispatcher(
                self._store, self._handlers, self._retries, self._at_once, self._secrets
            )
            self._running = asyncio.create_task(self._dispatcher.run())

    async def stop(self) -> None:
        """Lets the running handlers end, and closes the store."""
        if self._running is None or self._dispatcher is None:
            return
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self._dispatcher.finish(GRACE)
        await self._store.close()
        self._running = self._dispatcher = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, as ASGI has it."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            raise InvalidArgument(f"a receiver of webhooks takes HTTP, not {scope['type']}")

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        try:
            await self.start()
        except Exception as error:
            await send({"type": "lifespan.startup.failed", "message": str(error)})
            return
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.stop()
        await send({"type": "lifespan.shutdown.complete"})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if scope["method"] == "POST":
                await self._take(scope, receive, send)
            elif scope["method"] in ("GET", "HEAD") and scope["path"].endswith("/health"):
                await self._tell_health(send)
            else:
                raise Refused(405, "deliveries are sent with POST")
        except Refused as refused:
            LOG.warning("a request was refused with %s: %s", refused.status, refused.reason)
            await answer(send, refused.status, error=refused.reason)

    async def _take(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A delivery is answered when it is in the store."""
        body = await read_body(scope, receive, self._largest)
        try:
            event = verify(body, scope["headers"], self._secrets)
        except InvalidSignature as error:
            raise Refused(401, str(error)) from None
        except UnreadableEvent as error:
            raise Refused(400, str(error)) from None
        try:
            await self.start()
            new = await self._store.add(event.id, body, time.time())
        except Exception:
            LOG.exception("a delivery could not be written to the store")
            raise Refused(503, "the delivery could not be stored") from None
        if new and self._dispatcher is not None:
            self._dispatcher.wake()
        await answer(send, 200, status="queued" if new else "seen before")

    async def _tell_health(self, send: Send) -> None:
        """503 where nothing would be handled."""
        try:
            await self.start()
            counts = await self._store.counts()
        except Exception:
            LOG.exception("the store of the receiver can't be read")
            raise Refused(503, "the store can't be read") from None
        if self._running is None or self._running.done():
            raise Refused(503, "no handler is called any more")
        await answer(send, 200, status="ok", waiting=counts.waiting, failed=counts.failed)
