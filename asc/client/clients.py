"""`Client` and `AsyncClient`: what drives exchanges and flows, once with threads and once with
asyncio.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Generator
from contextvars import copy_context
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from asc_api.pager import AsyncPager, Pager
from asc_api.relationship import Many, Ref
from asc_api.request import Request
from asc_api.resource import Resource
from asc_api.resources import Api, AsyncApi

from asc.base.clock import stop
from asc.flow.steps import Flow, Send, SendAll, Until, Wait
from asc.http import exchange
from asc.http.wire import Answer, AsyncTransport, Transport

from . import related as relations
from .base import Base
from .journeys import Journeys
from .several import kept, results

if TYPE_CHECKING:
    from asc.http.settings import Settings

    from .whoami import WhoAmI

T = TypeVar("T")
R = TypeVar("R", bound=Resource)
Steps = Generator[Any, Any, T]
Events = Callable[[Any], object]


class Client(Base[Transport], Journeys["Client"]):
    """The App Store Connect API. Safe to use from several threads. See `Base` for the arguments."""

    @cached_property
    def api(self) -> Api:
        """Every operation of Apple's document: `client.api.apps.list()`."""
        return Api(self)

    def send(self, request: Request[T], /) -> T:
        """Sends a request and reads the answer. Raises `AscError`."""
        return self._drive(exchange.call(request, self._settings))

    def fetch(self, request: Request[Any], /) -> Answer:
        """Sends a request; status, headers and bytes as they came. Raises `AscError`."""
        return self._drive(exchange.fetch(request, self._settings))

    def run(self, flow: Flow[T], /, *, on_event: Events | None = None) -> T:
        """Runs a flow (see `asc.flow.steps`); its events go to `on_event`. Raises
        `AscError`.
        """
        return self._drive(_rehearsed(flow, self._settings), on_event)

    @overload
    def related(self, relationship: Many[R], /) -> Pager[R]: ...
    @overload
    def related(self, relationship: Ref[R] | None, /) -> R | None: ...
    def related(self, relationship: Many[Any] | Ref[Any] | None, /) -> Any:
        """The resource(s) on the other side: what the answer in hand side-loaded if that is all,
        else asked for.
        """
        if isinstance(relationship, Many):
            request, known = relations.many(relationship)
            return Pager(request, self.send if known is None else lambda _: known)
        found = relations.one(relationship)
        return self.send(found) if isinstance(found, Request) else found

    def download(self, request: Request[Any], path: str | Path, /) -> Path:
        """Streams an answer to a file, which appears when it is whole. Raises `AscError`,
        `OSError`.
        """
        from asc.http.download import saved

        return self._drive(saved(request, self._settings, Path(path)))

    def whoami(self) -> WhoAmI:
        """What is wrong with the key, the clock, the account or the network, if anything. Raises
        nothing for those.
        """
        from .whoami import whoami

        return self.run(whoami(self._settings))

    def close(self) -> None:
        """Closes the connections, those of clients made by `with_options` too; nothing can be sent
        any more.
        """
        self._shared.closed = True
        if self._shared.made:
            self._shared.made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _drive(self, steps: Steps[T], on_event: Events | None = None) -> T:
        resume: Callable[[Any], Any] = steps.send
        given: Any = None
        try:
            while True:
                try:
                    step = resume(given)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                try:
                    resume, given = steps.send, self._perform(step, on_event)
                except Exception as error:
                    resume, given = steps.throw, error
        finally:
            steps.close()

    def _perform(self, step: Any, on_event: Events | None) -> Any:
        match step:
            case Send():
                return self._shared.transport.send(step.outgoing)
            case Wait():
                self._settings.clock.sleep(step.seconds)
                return True
            case Until():
                return step.future.result()
            case Request():
                return self.send(step)
            case SendAll():
                return self._send_all(step, on_event)
            case _:
                return on_event(step) if on_event else None

    def _send_all(self, step: SendAll, on_event: Events | None) -> list[Any]:
        failed, stopped = threading.Event(), stop.get() or threading.Event()

        def one(item: Any) -> Any:
            stop.set(stopped)
            try:
                if not failed.is_set():
                    return (
                        self.send(item)
                        if isinstance(item, Request)
                        else self.run(item, on_event=on_event)
                    )
            except BaseException as error:
                return kept(error, step, failed)
            return None

        from concurrent.futures import ThreadPoolExecutor, wait  # not needed by most scripts

        with ThreadPoolExecutor(step.at_once, "asc") as pool:
            futures = [pool.submit(copy_context().run, one, item) for item in step.items]
            try:
                wait(futures)
            except BaseException:  # Ctrl-C: what has not begun does not begin any more
                failed.set()
                stopped.set()
                raise
        return results(futures)

    def _make_transport(self, proxy: str | None, verify: Any) -> Transport:
        from asc.http.transport import HttpxTransport

        return HttpxTransport(proxy, verify)


class AsyncClient(Base[AsyncTransport], Journeys["AsyncClient"]):
    """The App Store Connect API, for asyncio: one client serves one event loop. See `Base` for the
    arguments.
    """

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation of Apple's document: `await client.api.apps.get(app)`."""
        return AsyncApi(self)

    async def send(self, request: Request[T], /) -> T:
        """Sends a request and reads the answer. Raises `AscError`."""
        return await self._drive(exchange.call(request, self._settings))

    async def fetch(self, request: Request[Any], /) -> Answer:
        """Sends a request; status, headers and bytes as they came. Raises `AscError`."""
        return await self._drive(exchange.fetch(request, self._settings))

    async def run(self, flow: Flow[T], /, *, on_event: Events | None = None) -> T:
        """Runs a flow (see `asc.flow.steps`); its events go to `on_event`. Raises
        `AscError`.
        """
        return await self._drive(_rehearsed(flow, self._settings), on_event)

    @overload
    def related(self, relationship: Many[R], /) -> AsyncPager[R]: ...
    @overload
    def related(self, relationship: Ref[R] | None, /) -> Awaitable[R | None]: ...
    def related(self, relationship: Many[Any] | Ref[Any] | None, /) -> Any:
        """The resource(s) on the other side: what the answer in hand side-loaded if that is all,
        else asked for.
        """
        if isinstance(relationship, Many):
            request, known = relations.many(relationship)
            return AsyncPager(request, self.send if known is None else _always(known))
        return self._related(relationship)

    async def _related(self, ref: Ref[Any] | None) -> Any:
        found = relations.one(ref)
        return await self.send(found) if isinstance(found, Request) else found

    async def download(self, request: Request[Any], path: str | Path, /) -> Path:
        """Streams an answer to a file, which appears when it is whole. Raises `AscError`,
        `OSError`.
        """
        from asc.http.download import saved

        return await self._drive(saved(request, self._settings, Path(path)))

    async def whoami(self) -> WhoAmI:
        """What is wrong with the key, the clock, the account or the network, if anything. Raises
        nothing for those.
        """
        from .whoami import whoami

        return await self.run(whoami(self._settings))

    async def close(self) -> None:
        """Closes the connections, those of clients made by `with_options` too; nothing can be sent
        any more.
        """
        self._shared.closed = True
        if self._shared.made:
            await self._shared.made.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _drive(self, steps: Steps[T], on_event: Events | None = None) -> T:
        resume: Callable[[Any], Any] = steps.send
        given: Any = None
        try:
            while True:
                try:
                    step = resume(given)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                try:
                    resume, given = steps.send, await self._perform(step, on_event)
                except Exception as error:
                    resume, given = steps.throw, error
        finally:
            steps.close()

    async def _perform(self, step: Any, on_event: Events | None) -> Any:
        match step:
            case Send():
                return await self._shared.transport.send(step.outgoing)
            case Wait():
                await self._settings.clock.async_sleep(step.seconds)
                return True
            case Until():
                from asyncio import wrap_future  # what only asyncio's users need, they have loaded

                return await wrap_future(step.future)
            case Request():
                return await self.send(step)
            case SendAll():
                return await self._send_all(step, on_event)
            case _:
                told = on_event(step) if on_event else None
                return await told if isinstance(told, Awaitable) else told

    async def _send_all(self, step: SendAll, on_event: Events | None) -> list[Any]:
        import asyncio

        failed, gate = threading.Event(), asyncio.Semaphore(step.at_once)

        async def one(item: Any) -> Any:
            async with gate:
                try:
                    if not failed.is_set():
                        sent = isinstance(item, Request)
                        return await (
                            self.send(item) if sent else self.run(item, on_event=on_event)
                        )
                except BaseException as error:
                    return kept(error, step, failed)

        tasks = [asyncio.ensure_future(one(item)) for item in step.items]
        try:
            if tasks:
                await asyncio.wait(tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return results(tasks)

    def _make_transport(self, proxy: str | None, verify: Any) -> AsyncTransport:
        from asc.http.transport import AsyncHttpxTransport

        return AsyncHttpxTransport(proxy, verify)


def _rehearsed(flow: Flow[T], settings: Settings) -> Flow[T]:
    if settings.plan is None:
        return flow
    from asc.dry_run.plan import rehearsed

    return rehearsed(flow, settings.plan)


def _always(value: Any) -> Callable[[Any], Awaitable[Any]]:
    async def send(_: Any) -> Any:
        return value

    return send
