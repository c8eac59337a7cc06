"""`AsyncClient`: drives exchanges and workflows, with asyncio."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Generator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from asc_api.pager import AsyncPager
from asc_api.relationship import Many, Ref
from asc_api.request import Request
from asc_api.resource import Resource
from asc_api.resources import AsyncApi

from asc.base.answer import Answer
from asc.flow.steps import Download, Emit, Gather, Sleep, WaitFor, Workflow, wait_for
from asc.http import call as calls
from asc.http.steps import Send, Until, Wait
from asc.http.waits import note_wait
from asc.http.wire import AsyncTransport

from . import related as relations
from .base import Base
from .methods import AsyncWorkflowMethods
from .namespace import Listener
from .running import answer, check_workflow, thrown
from .several import kept, results

if TYPE_CHECKING:
    from concurrent.futures import Future

    from asc_api.models import App

    from asc.flow.plan import JoinedPlan, Plan
    from asc.flow.polling import Polling
    from asc.flow.result import Result

    from .whoami import WhoAmI

T = TypeVar("T")
R = TypeVar("R", bound=Resource)
Steps = Generator[Any, Any, T]
Tell = Callable[[Any], Awaitable[None]]


class AsyncClient(Base[AsyncTransport], AsyncWorkflowMethods):
    """The App Store Connect API, for asyncio. It may serve several event loops, each with
    connections of its own, as `asyncio.run` makes them. See `Base` for the arguments.
    """

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation of Apple's document: `await client.api.apps.get(app)`."""
        return AsyncApi(self)

    async def send(self, request: Request[T], /) -> T:
        """Sends a request and reads the answer. Raises `AscError`."""
        return await self._send(request, None)

    async def fetch(self, request: Request[Any], /) -> Answer:
        """Sends a request; status, headers and bytes as they came. Raises `AscError`."""
        return await self._call(calls.fetch(request, self._settings))

    async def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T:
        """Runs a workflow; its events go to `on_event`, one at a time. Raises `AscError`.

        `on_event` may be an async function; what it raises ends the workflow.
        """
        check_workflow(workflow)
        try:
            return await self._run(workflow, _one_at_a_time(on_event) if on_event else None)
        finally:
            workflow.close()

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

        return await self._call(saved(request, self._settings, Path(path)))

    async def whoami(self) -> WhoAmI:
        """What is wrong with the key, the clock, the account or the network, if anything. Raises
        nothing for those.
        """
        from .whoami import whoami

        return await self.run(whoami(self._settings))

    async def wait_until(
        self,
        look: Callable[[], Awaitable[T]],
        reached: Callable[[T], bool],
        /,
        *,
        what: str = "the wait",
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> T:
        """Calls `look` until `reached` says so of what it gives; gives what the last look found.

        Waits on the client's clock, as `polling` says. In a dry run nothing is waited for, and what
        is there after one wait counts as reached. Events: a `PollEvent` for every look. Raises
        `WaitTimeout`, `InvalidArgument`, and what `look` raises.
        """
        import asyncio

        from .waiting import check_look, wait

        check_look(look)
        loop = asyncio.get_running_loop()

        async def looking() -> T:
            return await look()

        async def once() -> T:
            return await wait_for(asyncio.run_coroutine_threadsafe(looking(), loop))

        return await self.run(wait(once, reached, what, polling), on_event=on_event)

    async def find_app(self, bundle_id: str, /) -> App:
        """The one app with exactly that bundle id. Raises `NotFoundByName`, which names near
        misses.
        """
        from asc.flow.lookup import find_app

        return await self.run(find_app(bundle_id))

    async def apply(
        self,
        plan: Plan | JoinedPlan,
        /,
        *,
        allow_irreversible: bool = False,
        on_event: Listener | None = None,
    ) -> Result:
        """Does what a plan of a workflow says, and gives what came of it; safe to run again. Of a
        joined plan all parts are compared with what is there before the first one is written.

        Raises `PlanOutdated` where what is there has changed since, and `InvalidArgument` where a
        step cannot be undone and `allow_irreversible` is not given; nothing is written then.
        """
        from asc.workflows.apply import apply_plan

        steps = apply_plan(plan, allow_irreversible=allow_irreversible)
        return await self.run(steps, on_event=on_event)

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

    async def _send(self, request: Request[T], tell: Tell | None) -> T:
        return await self._call(calls.call(request, self._settings), tell)

    async def _call(self, steps: Steps[T], tell: Tell | None = None) -> T:
        return await drive(steps, lambda step: self._exchange(step, tell))

    async def _exchange(self, step: Any, tell: Tell | None) -> Any:
        match step:
            case Send():
                return await self._shared.transport.send(step.outgoing)
            case Wait():
                return await self._wait(step.seconds, step.reason, tell)
            case Until():
                return await _until(step.future)

    async def _wait(self, seconds: float, reason: str, tell: Tell | None) -> None:
        event = note_wait(seconds, reason)
        if event and tell:
            await tell(event)
        await self._settings.clock.async_sleep(seconds)

    async def _run(self, workflow: Workflow[T], tell: Tell | None) -> T:
        return await drive(workflow, lambda step: self._perform(step, tell))

    async def _perform(self, step: Any, tell: Tell | None) -> Any:
        match step:
            case Request():
                return await self._send(step, tell)
            case Emit():
                return await tell(step.event) if tell else None
            case Gather():
                return await self._gather(step, tell)
            case Sleep() if self._settings.planned is None:
                return await self._wait(step.seconds, step.reason, tell)
            case Download():
                return await self.download(step.request, step.path)
            case WaitFor():
                return await _until(step.future)
            case _:
                return answer(step, self.planned, self._settings)

    async def _gather(self, step: Gather, tell: Tell | None) -> list[Any]:
        import asyncio

        failed, gate = threading.Event(), asyncio.Semaphore(step.at_once)

        async def one(item: Any) -> Any:
            async with gate:
                try:
                    if not failed.is_set():
                        return await self._item(item, tell)
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

    async def _item(self, item: Any, tell: Tell | None) -> Any:
        if isinstance(item, Request):
            return await self._send(item, tell)
        check_workflow(item)
        return await self._run(item, tell)

    def _make_transport(self, proxy: str | None, verify: Any) -> AsyncTransport:
        from asc.http.transport import AsyncHttpxTransport

        return AsyncHttpxTransport(proxy, verify)


async def drive(steps: Steps[T] | Workflow[T], perform: Callable[[Any], Awaitable[Any]]) -> T:
    """Performs each step, and gives back what came of it, until there is a result.

    Every exception is thrown in where the step was awaited, a cancellation too: so `finally` blocks
    there can still send requests.
    """
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
                resume, given = steps.send, await perform(step)
            except BaseException as error:
                resume, given = steps.throw, thrown(error)
    finally:
        steps.close()


def _one_at_a_time(on_event: Listener) -> Tell:
    """Calls the listener for one event at a time, and waits for it where it is async."""
    from asyncio import Lock

    lock = Lock()

    async def tell(event: Any) -> None:
        async with lock:
            told = on_event(event)
            if isinstance(told, Awaitable) and not isinstance(told, Request):
                await told

    return tell


async def _until(future: Future[Any]) -> Any:
    from asyncio import wrap_future  # what only asyncio's users need, they have loaded

    return await wrap_future(future)


def _always(value: Any) -> Callable[[Any], Awaitable[Any]]:
    async def send(_: Any) -> Any:
        return value

    return send
