"""`Client`: drives exchanges and workflows, with threads."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Generator
from contextvars import copy_context
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from asc_api.errors import InvalidArgument
from asc_api.pager import Pager
from asc_api.relationship import Many, Ref
from asc_api.request import Request
from asc_api.resource import Resource
from asc_api.resources import Api

from asc.base.answer import Answer
from asc.base.clock import stop
from asc.flow.steps import Download, Emit, Gather, Sleep, WaitFor, Workflow
from asc.http import call as calls
from asc.http.steps import Send, Until, Wait
from asc.http.waits import note_wait
from asc.http.wire import Transport

from . import related as relations
from .base import Base
from .methods import WorkflowMethods
from .namespace import Listener
from .running import answer, check_workflow, explain_missing_loop, thrown
from .several import kept, results

if TYPE_CHECKING:
    from asc_api.models import App

    from asc.flow.plan import JoinedPlan, Plan
    from asc.flow.polling import Polling
    from asc.flow.result import Result

    from .whoami import WhoAmI

T = TypeVar("T")
R = TypeVar("R", bound=Resource)
Steps = Generator[Any, Any, T]


class Client(Base[Transport], WorkflowMethods):
    """The App Store Connect API. Safe to use from several threads. See `Base` for the arguments."""

    @cached_property
    def api(self) -> Api:
        """Every operation of Apple's document: `client.api.apps.list()`."""
        return Api(self)

    def send(self, request: Request[T], /) -> T:
        """Sends a request and reads the answer. Raises `AscError`."""
        return self._send(request, None)

    def fetch(self, request: Request[Any], /) -> Answer:
        """Sends a request; status, headers and bytes as they came. Raises `AscError`."""
        return self._call(calls.fetch(request, self._settings))

    def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T:
        """Runs a workflow; its events go to `on_event`, one at a time. Raises `AscError`.

        `on_event` is called in the thread that did the work; what it raises ends the workflow.
        """
        check_workflow(workflow)
        try:
            return self._run(workflow, _one_at_a_time(on_event) if on_event else None)
        except RuntimeError as error:
            explain_missing_loop(error)
            raise
        finally:
            workflow.close()

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

        return self._call(saved(request, self._settings, Path(path)))

    def whoami(self) -> WhoAmI:
        """What is wrong with the key, the clock, the account or the network, if anything. Raises
        nothing for those.
        """
        from .whoami import whoami

        return self.run(whoami(self._settings))

    def wait_until(
        self,
        look: Callable[[], T],
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
        from .waiting import check_look, wait

        check_look(look)

        async def once() -> T:
            return look()

        return self.run(wait(once, reached, what, polling), on_event=on_event)

    def find_app(self, bundle_id: str, /) -> App:
        """The one app with exactly that bundle id. Raises `NotFoundByName`, which names near
        misses.
        """
        from asc.flow.lookup import find_app

        return self.run(find_app(bundle_id))

    def apply(
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
        return self.run(steps, on_event=on_event)

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

    def _send(self, request: Request[T], tell: Listener | None) -> T:
        return self._call(calls.call(request, self._settings), tell)

    def _call(self, steps: Steps[T], tell: Listener | None = None) -> T:
        return drive(steps, lambda step: self._exchange(step, tell))

    def _exchange(self, step: Any, tell: Listener | None) -> Any:
        match step:
            case Send():
                return self._shared.transport.send(step.outgoing)
            case Wait():
                return self._wait(step.seconds, step.reason, tell)
            case Until():
                return step.future.result()

    def _wait(self, seconds: float, reason: str, tell: Listener | None) -> None:
        event = note_wait(seconds, reason)
        if event and tell:
            tell(event)
        self._settings.clock.sleep(seconds)

    def _run(self, workflow: Workflow[T], tell: Listener | None) -> T:
        return drive(workflow, lambda step: self._perform(step, tell))

    def _perform(self, step: Any, tell: Listener | None) -> Any:
        match step:
            case Request():
                return self._send(step, tell)
            case Emit():
                return tell(step.event) if tell else None
            case Gather():
                return self._gather(step, tell)
            case Sleep() if self._settings.planned is None:
                return self._wait(step.seconds, step.reason, tell)
            case Download():
                return self.download(step.request, step.path)
            case WaitFor():
                return step.future.result()
            case _:
                return answer(step, self.planned, self._settings)

    def _gather(self, step: Gather, tell: Listener | None) -> list[Any]:
        failed, stopped = threading.Event(), stop.get() or threading.Event()

        def one(item: Any) -> Any:
            stop.set(stopped)
            try:
                if not failed.is_set():
                    return self._item(item, tell)
            except BaseException as error:
                return kept(error, step, failed)
            return None

        def interrupt() -> None:  # Ctrl-C: what is under way ends, and its waits
            failed.set()
            stopped.set()
            self._shared.interrupt()

        from .threads import run_in_threads  # not needed by most scripts

        work = [_with_context(one, item) for item in step.items]
        return results(run_in_threads(work, step.at_once, interrupt))

    def _item(self, item: Any, tell: Listener | None) -> Any:
        if isinstance(item, Request):
            return self._send(item, tell)
        check_workflow(item)
        return self._run(item, tell)

    def _make_transport(self, proxy: str | None, verify: Any) -> Transport:
        from asc.http.transport import HttpxTransport

        return HttpxTransport(proxy, verify)


def drive(steps: Steps[T] | Workflow[T], perform: Callable[[Any], Any]) -> T:
    """Performs each step, and gives back what came of it, until there is a result.

    Every exception is thrown in where the step was awaited, Ctrl-C too: so `finally` blocks there
    can still send requests.
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
                resume, given = steps.send, perform(step)
            except BaseException as error:
                resume, given = steps.throw, thrown(error)
    finally:
        steps.close()


def _with_context(do: Callable[[Any], Any], item: Any) -> Callable[[], Any]:
    """The work on one item, in a copy of what this thread's context holds now."""
    context = copy_context()
    return lambda: context.run(do, item)


def _one_at_a_time(on_event: Listener) -> Listener:
    """Calls the listener from one thread at a time. Raises `InvalidArgument` for an async one."""
    lock = threading.Lock()
    if inspect.iscoroutinefunction(on_event):
        raise _is_async(on_event)

    def tell(event: Any) -> None:
        with lock:
            told = on_event(event)
        if inspect.iscoroutine(told):
            told.close()
            raise _is_async(on_event)

    return tell


def _is_async(on_event: object) -> InvalidArgument:
    return InvalidArgument(
        f"on_event is {on_event!r}, an async function: Client takes a plain one, AsyncClient both"
    )
