"""Workflows: coroutines of requests that either client runs."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import signal
import socket
import sys
import threading
import time
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from asc_api.list_request import ListRequest
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.resources import apps

from asc import (
    ApiKey,
    AscError,
    AsyncClient,
    Client,
    Pace,
    Request,
    Retry,
    VirtualClock,
    errors,
)
from asc.base.answer import Answer
from asc.flow.lookup import named_app
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.http.waits import WaitEvent
from asc.http.wire import Failure, Outgoing
from asc.workflow import assume_created, emit, gather, in_thread, is_dry_run, sleep

from .loopback import server
from .scripted import KEY, NEVER_SENT, OK, AsyncScript, Script, Stage, answer, refusal

GET = Request[Any]("GET", "/v1/apps")
DELETE = Request[Any]("DELETE", "/v1/apps/1")
POST = Request[Any](
    "POST", "/v1/betaGroups", json={"data": {"type": "betaGroups", "attributes": {"name": "x"}}}
)
CUT_OFF = Failure("ReadError", sent=True)


def echo(sent: Outgoing) -> Answer:
    return answer(200, sent.url.rpartition("/")[2])


def test_a_request_gives_what_it_reads_and_an_event_goes_to_the_callback(kind: str) -> None:
    async def workflow() -> Any:
        first = await Request[Any]("GET", "/v1/apps/1")
        await emit(f"read {first}")
        await sleep(30, "for a build")
        return first

    stage = Stage(kind, [echo])
    events: list[object] = []
    assert stage.run(workflow(), on_event=events.append) == "1"
    assert events == ["read 1", WaitEvent(30, "for a build")]
    assert stage.clock.slept == [30]
    assert Stage(kind, [echo]).run(workflow()) == "1"


def test_an_error_is_thrown_in_where_the_request_was_awaited(kind: str) -> None:
    async def workflow() -> Any:
        try:
            await POST
        except errors.Conflict as error:
            return error.codes, await GET

    stage = Stage(kind, [refusal(409, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"), OK])
    assert stage.run(workflow())[0] == ("ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",)


def test_a_workflow_that_does_not_catch_is_closed(kind: str) -> None:
    closed = []

    async def workflow() -> Any:
        try:
            await GET
        finally:
            closed.append(True)

    with pytest.raises(errors.NotFound):
        Stage(kind, [refusal(404, "NOT_FOUND")]).run(workflow())
    assert closed


def test_gather_gives_results_in_order(kind: str) -> None:
    async def inner(number: int) -> Any:
        await emit(f"event {number}")
        return await Request[Any]("GET", f"/v1/apps/{number}") + "!"

    async def workflow() -> Any:
        one, three = (Request[Any]("GET", f"/v1/apps/{number}") for number in (1, 3))
        return await gather([one, inner(2), three], at_once=2)

    events: list[str] = []
    assert Stage(kind, [echo]).run(workflow(), on_event=events.append) == ["1", "2!", "3"]
    assert events == ["event 2"]


def test_gather_raises_the_first_error_or_keeps_them(kind: str) -> None:
    def odd(sent: Outgoing) -> Answer:
        return refusal(409, "STATE_ERROR") if sent.url[-1] in "13" else echo(sent)

    async def workflow(**options: Any) -> Any:
        requests = (Request[Any]("GET", f"/v1/apps/{number}") for number in range(4))
        return await gather(requests, **options)

    with pytest.raises(errors.Conflict):
        Stage(kind, [odd]).run(workflow())
    kept = Stage(kind, [odd]).run(workflow(keep_errors=True))
    assert [item if isinstance(item, str) else type(item) for item in kept] == [
        "0",
        errors.Conflict,
        "2",
        errors.Conflict,
    ]


def test_no_error_of_several_is_lost_and_an_open_outcome_goes_first(kind: str) -> None:
    outcomes = {
        "1": refusal(409, "STATE_ERROR"),
        "2": CUT_OFF,
        "3": refusal(403, "FORBIDDEN_ERROR"),
    }
    together = threading.Barrier(3)

    def odd(sent: Outgoing) -> Any:
        if kind == "sync":
            together.wait(5)
        return outcomes[sent.url[-1]]

    async def workflow() -> Any:
        requests = (Request[Any]("POST", f"/v1/apps/{number}", json={}) for number in (1, 2, 3))
        await gather(requests, at_once=3)

    with pytest.raises(errors.AmbiguousWrite) as caught:
        Stage(kind, [odd]).run(workflow())
    assert "Conflict: POST /v1/apps/1" in caught.value.__notes__[0]
    assert kind == "async" or len(caught.value.__notes__) == 2


def test_a_listener_may_be_a_coroutine() -> None:
    heard: list[Any] = []

    async def hear(event: Any) -> None:
        await asyncio.sleep(0)
        heard.append(event)

    async def workflow() -> Any:
        await emit("one")
        await emit("two")

    Stage("async", [OK]).run(workflow(), on_event=hear)
    assert heard == ["one", "two"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Stage("sync", [OK]).run(gather([], at_once=0)),
        lambda: Stage("sync", [OK]).run(sleep(-1)),
        lambda: Pace(writes=0),
        lambda: Polling(first=-1),
        lambda: Polling(longest=0),
        lambda: Polling(timeout="60"),  # type: ignore[arg-type]
        lambda: Retry(attempts=0),
        lambda: Retry(total=float("nan")),
        lambda: Client(KEY, timeout=-1),
        lambda: Client(KEY, timeout="30"),  # type: ignore[arg-type]
        lambda: Client(KEY, proxy="proxy:8080"),
        lambda: Client(KEY, verify="no-such-file.pem"),
        lambda: Client("AuthKey_X.p8"),  # type: ignore[arg-type]
        lambda: ApiKey(key_id=None, private_key="x"),  # type: ignore[arg-type]
        lambda: ApiKey(key_id="K", private_key=None),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_meant_is_refused_at_once(make: Any) -> None:
    with pytest.raises(errors.InvalidArgument):
        make()


def test_waits_end_even_if_the_first_is_none() -> None:
    waits = list(Polling(timeout=60, first=0).waits())
    assert sum(waits) == pytest.approx(60)
    assert next(iter(Polling(timeout=float("inf")).waits())) == 5


def test_a_list_that_leads_back_to_itself_is_cut(kind: str) -> None:
    loop = answer(
        200,
        {"data": [], "links": {"next": "https://api.appstoreconnect.apple.com/v1/apps?cursor=a"}},
    )
    with pytest.raises(errors.PagingLoop):
        Stage(kind, [loop]).run(apps.list().all())
    with pytest.raises(errors.PagingLoop):
        Stage(kind, [CUT_OFF, loop]).run(
            write_and_verify(Request("POST", "/v1/betaGroups/1/relationships/builds", json={}))
        )


def test_a_deletion_settles(kind: str) -> None:
    gone = refusal(404, "NOT_FOUND")
    stage = Stage(kind, [answer(503), NEVER_SENT, gone], retry=Retry(attempts=2))
    assert stage.run(write_and_verify(Request("DELETE", "/v1/betaGroups/1"))) is None


def test_after_an_error_nothing_more_is_started(kind: str) -> None:
    async def workflow() -> Any:
        requests = (Request[Any]("GET", f"/v1/apps/{number}") for number in range(50))
        return await gather(requests, at_once=1)

    stage = Stage(kind, [refusal(409, "STATE_ERROR")])
    with pytest.raises(errors.Conflict):
        stage.run(workflow())
    assert len(stage.sent) == 1


class Counting:
    """Counts how many are under way at once."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self.lock = threading.Lock()

    def enter(self) -> None:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def leave(self) -> None:
        with self.lock:
            self.now -= 1


def test_writes_under_way_are_capped_over_threads_and_clients() -> None:
    count = Counting()

    def slow(_: Outgoing) -> Answer:
        count.enter()
        time.sleep(0.002)
        count.leave()
        return OK

    pace = Pace(writes=3)
    clients = [Client(KEY, transport=Script([slow]), pace=pace) for _ in range(2)]
    threads = [
        threading.Thread(target=client.send, args=(POST,)) for client in clients for _ in range(15)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert count.most == 3


async def cancel_some(pace: Pace) -> list[Any]:
    release, count = asyncio.Event(), Counting()

    class Slow:
        async def send(self, _: Outgoing, /) -> Answer:
            count.enter()
            await release.wait()
            count.leave()
            return OK

        async def close(self) -> None: ...

    client = AsyncClient(KEY, transport=Slow(), pace=pace, clock=VirtualClock())
    tasks = [asyncio.ensure_future(client.send(POST)) for _ in range(12)]
    await asyncio.sleep(0.01)
    assert count.now == 2
    for task in tasks[1:8]:  # one that is under way, and six that wait
        task.cancel()
    await asyncio.sleep(0.01)
    release.set()
    return await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)


def test_cancelled_tasks_give_their_places_back() -> None:
    pace = Pace(writes=2)
    results = asyncio.run(cancel_some(pace))
    assert sum(isinstance(result, asyncio.CancelledError) for result in results) == 7
    assert pace.begin_write() is None
    assert pace.begin_write() is None


def test_two_hundred_tasks_share_one_token() -> None:
    async def main() -> tuple[int, int]:
        script = Script([OK])
        client = AsyncClient(KEY, transport=AsyncScript(script), clock=VirtualClock())
        await asyncio.gather(*(client.send(GET) for _ in range(200)))
        return len(script.sent), len({sent.token for sent in script.sent})

    assert asyncio.run(main()) == (200, 1)


def test_an_ambiguous_write_is_settled_by_the_workflows_own_read_back(kind: str) -> None:
    def find(found: list[Any]) -> Any:
        async def read() -> Any:
            await GET
            return found.pop(0)

        return read

    stage = Stage(kind, [CUT_OFF, OK])
    assert stage.run(write_and_verify(POST, find([None, "made"]))) == "made"
    assert [sent.method for sent in stage.sent] == ["POST", "GET", "GET"]

    stage = Stage(kind, [CUT_OFF, OK, OK, OK, OK, answer(201, "new")])
    assert stage.run(write_and_verify(POST, find([None] * 4))) == "new"
    assert [sent.method for sent in stage.sent] == ["POST", *["GET"] * 4, "POST"]
    assert sum(stage.clock.slept) >= 90  # a create may take effect as late as that

    with pytest.raises(errors.AmbiguousWrite):
        Stage(kind, [CUT_OFF]).run(write_and_verify(POST))


def test_a_change_of_linkages_settles_by_itself(kind: str) -> None:
    path = "/v1/betaGroups/1/relationships/builds"
    add = Request[Any]("POST", path, json={"data": [{"type": "builds", "id": "7"}]})
    linked = answer(200, {"data": [{"type": "builds", "id": "6"}, {"type": "builds", "id": "7"}]})
    stage = Stage(kind, [CUT_OFF, linked])
    assert stage.run(write_and_verify(add)) is None
    assert [sent.method for sent in stage.sent] == ["POST", "GET"]


def test_an_interrupt_is_thrown_in_and_frees_the_exchange() -> None:
    closed = []

    def stopped(_: Outgoing) -> Answer:
        raise KeyboardInterrupt

    async def workflow() -> Any:
        try:
            await POST
        except KeyboardInterrupt:
            closed.append(True)
            raise

    pace = Pace(writes=1)
    client = Client(KEY, transport=Script([stopped]), pace=pace)
    with pytest.raises(KeyboardInterrupt):
        client.run(workflow())
    assert closed
    assert pace.begin_write() is None


def test_errors_of_a_workflow_pass_through(kind: str) -> None:
    async def workflow() -> Any:
        await GET
        raise AscError("said by the workflow")

    with pytest.raises(AscError, match="said by the workflow"):
        Stage(kind, [OK]).run(workflow())


def apps_page(sent: Outgoing) -> Answer:
    """Three apps on two pages."""
    ids = ["3"] if "cursor" in sent.url else ["1", "2"]
    following = "https://api.appstoreconnect.apple.com/v1/apps?cursor=a"
    links = {} if "cursor" in sent.url else {"next": following}
    named = [{"type": "apps", "id": id, "attributes": {"name": f"App {id}"}} for id in ids]
    return answer(200, {"data": named, "links": links})


def test_a_list_offers_inside_a_workflow_what_a_pager_offers(kind: str) -> None:
    async def workflow() -> list[Any]:
        request = apps.list()
        return [
            [app.id async for app in request],
            [app.id for app in await request.all()],
            await request.first(),
            (await request.one(name="App 3")).id,
            [len(page) async for page in request.pages()],
            len(await request),
        ]

    every, all_, first, one, pages, bare = Stage(kind, [apps_page]).run(workflow())
    assert every == all_ == ["1", "2", "3"]
    assert (first.id, one, pages, bare) == ("1", "3", [2, 1], 2)


def test_requests_have_a_hash_and_a_pickle() -> None:
    assert len({GET, Request[Any]("GET", "/v1/apps"), apps.list()}) == 2
    copy = pickle.loads(pickle.dumps(apps.list()))
    assert (type(copy), repr(copy)) == (ListRequest, repr(apps.list()))


async def plain() -> None:
    """A workflow."""


def stepwise() -> Iterator[Any]:
    yield GET


async def events() -> AsyncIterator[str]:
    yield "one"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (plain, r"plain was not called: use client\.run\(plain\(\.\.\.\)\)"),
        (GET, r"client\.send\(request\)"),
        (stepwise(), "stepwise is a generator: write it as async def"),
        (events(), "events is an async generator"),
        ("builds", "'builds' is not a workflow"),
    ],
)
def test_what_is_not_a_workflow_is_refused_with_the_cure(
    kind: str, given: Any, message: str
) -> None:
    with pytest.raises(errors.InvalidArgument, match=message):
        Stage(kind, [OK]).run(given)


@pytest.mark.parametrize(
    "direct", [lambda: GET, lambda: apps.list().all(), lambda: sleep(1), lambda: gather([plain()])]
)
def test_outside_a_workflow_the_error_says_what_to_do(direct: Any) -> None:
    async def main() -> Any:
        return await direct()

    with pytest.raises(errors.OutsideWorkflow, match=r"client\.send\(request\), or client\.run"):
        asyncio.run(main())
    under_trio = main()
    under_trio.send(None)
    with pytest.raises(errors.OutsideWorkflow, match="no client runs the workflow"):
        under_trio.throw(TypeError("trio got unexpected <Request GET /v1/apps> - are you ...?"))


def test_asyncio_gathers_no_requests() -> None:
    async def main() -> Any:
        return await asyncio.gather(GET, return_exceptions=True)

    [error] = asyncio.run(main())
    assert isinstance(error, errors.OutsideWorkflow)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="eager tasks came with Python 3.12")
def test_an_eager_task_is_outside_too() -> None:
    async def main() -> Any:
        if sys.version_info >= (3, 12):
            asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        return await asyncio.create_task(apps.list().all())

    with pytest.raises(errors.OutsideWorkflow):
        asyncio.run(main())


def test_what_only_asyncio_can_wait_for_is_named(kind: str) -> None:
    async def bare() -> None:
        await asyncio.sleep(0)

    async def future() -> None:
        await asyncio.Future(loop=loop)

    loop = asyncio.new_event_loop()
    with pytest.raises(errors.InvalidArgument, match=r"something, such as asyncio\.sleep\(0\)"):
        Stage(kind, [OK]).run(bare())
    with pytest.raises(errors.InvalidArgument, match="awaited <Future pending>"):
        Stage(kind, [OK]).run(future())
    loop.close()


def test_the_sync_client_explains_why_asyncio_does_not_work_in_it() -> None:
    async def workflow() -> None:
        await asyncio.sleep(1)

    with pytest.raises(RuntimeError, match="no running event loop") as caught:
        Stage("sync", [OK]).run(workflow())
    assert "sleep, gather and in_thread of asc.workflow" in caught.value.__notes__[0]


def test_a_time_out_of_asyncio_ends_a_workflow_and_its_finally_sends_requests() -> None:
    async def workflow() -> None:
        try:
            async with asyncio.timeout(0.01):
                await GET
        finally:
            await DELETE

    def hang(sent: Outgoing) -> Any:
        return OK if sent.method == "DELETE" else None

    script = Script([hang])

    class Hanging(AsyncScript):
        async def send(self, outgoing: Outgoing, /) -> Any:
            outcome = await super().send(outgoing)
            if outcome is None:
                await asyncio.sleep(60)
            return outcome

    async def main() -> None:
        client = AsyncClient(KEY, transport=Hanging(script), clock=VirtualClock())
        await client.run(workflow())

    with pytest.raises(TimeoutError):
        asyncio.run(main())
    assert [sent.method for sent in script.sent] == ["GET", "DELETE"]


def test_after_an_interrupt_a_finally_may_send_requests(kind: str) -> None:
    class Stopped(BaseException):
        """Stands for Ctrl-C, which asyncio takes for itself."""

    def stop(sent: Outgoing) -> Any:
        if sent.method == "GET":
            raise Stopped
        return answer(204)

    async def workflow() -> None:
        try:
            await gather([GET, GET], at_once=2)
        finally:
            await DELETE

    stage = Stage(kind, [stop])
    with pytest.raises(Stopped):
        stage.run(workflow())
    assert [sent.method for sent in stage.sent][-1] == "DELETE"


def test_a_cancelled_task_cancels_its_workflow() -> None:
    async def main() -> list[str]:
        script, caught, started = Script([OK]), list[str](), asyncio.Event()

        class Slow(AsyncScript):
            async def send(self, _: Outgoing, /) -> Any:
                started.set()
                return await asyncio.sleep(60)

        async def workflow() -> None:
            try:
                await gather([GET, GET])
            except asyncio.CancelledError:
                caught.append("cancelled")
                raise

        client = AsyncClient(KEY, transport=Slow(script), clock=VirtualClock())
        task = asyncio.ensure_future(client.run(workflow()))
        await started.wait()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        return caught

    assert asyncio.run(main()) == ["cancelled"]


@pytest.mark.filterwarnings("error")
def test_what_never_began_is_closed(kind: str) -> None:
    begun = []
    with warnings.catch_warnings():  # of what earlier tests left
        warnings.simplefilter("ignore")
        gc.collect()

    async def one(number: int) -> None:
        begun.append(number)
        await Request[Any]("GET", f"/v1/apps/{number}")

    async def workflow() -> None:
        await gather((one(number) for number in range(20)), at_once=1)

    with pytest.raises(errors.Conflict):
        Stage(kind, [refusal(409, "STATE_ERROR")]).run(workflow())
    gc.collect()
    assert begun == [0]


def test_a_listener_hears_one_event_at_a_time(kind: str) -> None:
    count = Counting()

    def hear(_: Any) -> None:
        count.enter()
        time.sleep(0.001)
        count.leave()

    async def workflow() -> None:
        await gather((emit(number) for number in range(20)), at_once=8)

    Stage(kind, [OK]).run(workflow(), on_event=hear)
    assert count.most == 1


def test_an_async_listener_is_for_the_async_client() -> None:
    async def hear(_: Any) -> None: ...

    async def workflow() -> None:
        await emit("one")

    for listener in (hear, lambda event: hear(event)):
        with pytest.raises(errors.InvalidArgument, match="an async function: Client takes a plain"):
            Stage("sync", [OK]).run(workflow(), on_event=listener)


def test_what_takes_long_is_done_in_a_thread(kind: str) -> None:
    async def workflow() -> tuple[str, str]:
        name = await in_thread(lambda: threading.current_thread().name)
        nothing: dict[str, str] = {}
        with pytest.raises(KeyError):
            await in_thread(lambda: nothing["missing"])
        return name, threading.current_thread().name

    worker, own = Stage(kind, [OK]).run(workflow())
    assert worker.startswith("asc")
    assert worker != own


def test_a_dry_run_is_planned_by_the_client(kind: str) -> None:
    async def workflow() -> tuple[bool, str]:
        await sleep(60, "for a build")
        data = {"type": "builds", "attributes": {"version": "7"}}
        return await is_dry_run(), str((await assume_created({"data": data}))["id"])

    stage = Stage(kind, [OK], dry_run=True)
    assert stage.run(workflow()) == (True, "planned-builds-1")
    assert str(stage.client.planned) == "1. wait 60 s: for a build"
    assert stage.clock.slept == []
    with pytest.raises(errors.InvalidArgument, match="assume_created is for dry runs"):
        Stage(kind, [OK]).run(workflow())


def test_an_app_is_found_by_its_whole_bundle_id(kind: str) -> None:
    known = ["com.example.app1", "com.example.app10", "com.example.app2"]
    listed = answer(
        200,
        {
            "data": [
                {"type": "apps", "id": str(number), "attributes": {"bundleId": bundle_id}}
                for number, bundle_id in enumerate(known)
            ]
        },
    )
    assert Stage(kind, [listed]).find_app("com.example.app10").id == "1"
    with pytest.raises(errors.NotFoundByName, match=r"did you mean .*'com\.example\.app1'"):
        Stage(kind, [listed]).find_app("com.example.app")
    with pytest.raises(errors.InvalidArgument, match="takes a bundle id"):
        Stage(kind, [listed]).find_app("")


@pytest.mark.parametrize("named", ["1", "com.example.app10", Ref("apps", "1"), App(id="1")])
def test_an_app_may_be_named_in_four_ways(kind: str, named: Any) -> None:
    attributes = {"bundleId": "com.example.app10"}
    listed = answer(200, {"data": [{"type": "apps", "id": "1", "attributes": attributes}]})
    assert Stage(kind, [listed]).run(named_app(named)).id == "1"


def test_every_long_wait_is_logged_and_told(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """A log of CI that stands still looks hung."""

    async def workflow() -> Any:
        return await GET

    busy = refusal(503, "UNEXPECTED_ERROR", retry_after="20")
    limited = refusal(429, "RATE_LIMIT_EXCEEDED", retry_after="7")
    stage = Stage(kind, [busy, limited, OK])
    events: list[Any] = []
    with caplog.at_level(logging.INFO, "asc"):
        stage.run(workflow(), on_event=events.append)
    assert [round(event.seconds) for event in events] == [20, 7]
    assert "answered 503; try 2 of 6 follows" in str(events[0])
    assert "429" in str(events[1])
    told = [record.message for record in caplog.records if record.levelname == "INFO"]
    assert told == [str(event) for event in events]


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C raises KeyboardInterrupt, also where the tests run in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_of_a_gather_cuts_what_is_under_way() -> None:
    """The server answers nothing; the time-out would end it after a minute."""
    under_way, stop = threading.Event(), threading.Event()

    def silent(_: socket.socket, __: bytes) -> None:
        under_way.set()
        stop.wait(30)

    async def workflow() -> Any:
        return await gather([GET, POST, GET, GET], at_once=2)

    with server(silent) as (url, _), Client(KEY, base_url=url) as client:
        started = time.monotonic()
        main = threading.get_ident()

        def interrupt() -> None:
            under_way.wait(30)
            signal.pthread_kill(main, 2)

        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt):
            client.run(workflow())
        assert time.monotonic() - started < 20
        stop.set()


def test_without_threads_a_gather_is_done_in_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def workflow() -> Any:
        return await gather([GET, GET]), await in_thread(lambda: "read")

    monkeypatch.setattr(threading.Thread, "start", start)
    assert Stage("sync", [OK]).run(workflow()) == ([{"data": None}] * 2, "read")
