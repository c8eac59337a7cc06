"""Flows: generators of requests that either client runs."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Generator
from typing import Any

import pytest
from scripted import KEY, NEVER_SENT, OK, AsyncScript, Script, Stage, answer, refusal

from asc import (
    ApiKey,
    AscError,
    AsyncClient,
    Client,
    Pace,
    Request,
    Retry,
    SendAll,
    VirtualClock,
    Wait,
    errors,
)
from asc.flow.paging import everything
from asc.flow.polling import Patience
from asc.flow.read_back import settle
from asc.http.wire import Answer, Failure, Outgoing

GET = Request[Any]("GET", "/v1/apps")
POST = Request[Any](
    "POST", "/v1/betaGroups", json={"data": {"type": "betaGroups", "attributes": {"name": "x"}}}
)
CUT_OFF = Failure("ReadError", sent=True)

Steps = Generator[Any, Any, Any]


def echo(sent: Outgoing) -> Answer:
    return answer(200, sent.url.rpartition("/")[2])


def test_a_request_gives_what_it_reads_and_an_event_goes_to_the_callback(kind: str) -> None:
    def flow() -> Steps:
        first = yield Request("GET", "/v1/apps/1")
        heard = yield f"read {first}"
        waited = yield Wait(30)
        return first, heard, waited

    stage, events = Stage(kind, [echo]), []
    assert stage.run(flow(), on_event=events.append) == ("1", None, True)
    assert events == ["read 1"]
    assert stage.clock.slept == [30]
    assert Stage(kind, [echo]).run(flow()) == ("1", None, True)


def test_an_error_is_thrown_in_where_the_request_was_yielded(kind: str) -> None:
    def flow() -> Steps:
        try:
            yield POST
        except errors.Conflict as error:
            return error.codes, (yield GET)

    stage = Stage(kind, [refusal(409, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"), OK])
    assert stage.run(flow())[0] == ("ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",)


def test_a_flow_that_does_not_catch_is_closed(kind: str) -> None:
    closed = []

    def flow() -> Steps:
        try:
            yield GET
        finally:
            closed.append(True)

    with pytest.raises(errors.NotFound):
        Stage(kind, [refusal(404, "NOT_FOUND")]).run(flow())
    assert closed


def test_send_all_gives_results_in_order_of_requests_and_flows(kind: str) -> None:
    def inner(number: int) -> Steps:
        yield f"event {number}"
        return (yield Request("GET", f"/v1/apps/{number}")) + "!"

    def flow() -> Steps:
        return (
            yield SendAll(
                [Request("GET", "/v1/apps/1"), inner(2), Request("GET", "/v1/apps/3")], at_once=2
            )
        )

    events: list[str] = []
    assert Stage(kind, [echo]).run(flow(), on_event=events.append) == ["1", "2!", "3"]
    assert events == ["event 2"]


def test_send_all_raises_the_first_error_or_keeps_them(kind: str) -> None:
    def odd(sent: Outgoing) -> Answer:
        return refusal(409, "STATE_ERROR") if sent.url[-1] in "13" else echo(sent)

    def flow(**options: Any) -> Steps:
        return (
            yield SendAll([Request("GET", f"/v1/apps/{number}") for number in range(4)], **options)
        )

    with pytest.raises(errors.Conflict):
        Stage(kind, [odd]).run(flow())
    kept = Stage(kind, [odd]).run(flow(keep_errors=True))
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

    def flow() -> Steps:
        yield SendAll(
            [Request("POST", f"/v1/apps/{number}", json={}) for number in (1, 2, 3)], at_once=3
        )

    with pytest.raises(errors.AmbiguousWrite) as caught:
        Stage(kind, [odd]).run(flow())
    assert "Conflict: POST /v1/apps/1" in caught.value.__notes__[0]
    assert kind == "async" or len(caught.value.__notes__) == 2


def test_a_listener_may_be_a_coroutine() -> None:
    heard: list[Any] = []

    async def hear(event: Any) -> None:
        await asyncio.sleep(0)
        heard.append(event)

    def flow() -> Steps:
        yield "one"
        yield "two"

    Stage("async", [OK]).run(flow(), on_event=hear)
    assert heard == ["one", "two"]


def test_what_a_listener_gives_back_reaches_the_flow(kind: str) -> None:
    def flow() -> Steps:
        return (yield "choose")

    assert Stage(kind, [OK]).run(flow(), on_event=lambda _: "yes") == "yes"


@pytest.mark.parametrize(
    "make",
    [
        lambda: SendAll([], at_once=0),
        lambda: Pace(writes=0),
        lambda: Patience(first=-1),
        lambda: Patience(longest=0),
        lambda: Patience(timeout="60"),  # type: ignore[arg-type]
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
    waits = list(Patience(timeout=60, first=0).waits())
    assert sum(waits) == pytest.approx(60)
    assert next(iter(Patience(timeout=float("inf")).waits())) == 5


def test_a_list_that_leads_back_to_itself_is_cut(kind: str) -> None:
    from asc_api.resources import apps

    loop = answer(
        200,
        {"data": [], "links": {"next": "https://api.appstoreconnect.apple.com/v1/apps?cursor=a"}},
    )
    with pytest.raises(errors.PagingLoop):
        Stage(kind, [loop]).run(everything(apps.list()))
    with pytest.raises(errors.PagingLoop):
        Stage(kind, [CUT_OFF, loop]).run(
            settle(Request("POST", "/v1/betaGroups/1/relationships/builds", json={}))
        )


def test_a_deletion_settles(kind: str) -> None:
    gone = refusal(404, "NOT_FOUND")
    stage = Stage(kind, [answer(503), NEVER_SENT, gone], retry=Retry(attempts=2))
    assert stage.run(settle(Request("DELETE", "/v1/betaGroups/1"))) is None


def test_after_an_error_nothing_more_is_started(kind: str) -> None:
    def flow() -> Steps:
        return (
            yield SendAll([Request("GET", f"/v1/apps/{number}") for number in range(50)], at_once=1)
        )

    stage = Stage(kind, [refusal(409, "STATE_ERROR")])
    with pytest.raises(errors.Conflict):
        stage.run(flow())
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


def test_an_ambiguous_write_is_settled_by_the_flows_own_read_back(kind: str) -> None:
    def find(found: list[Any]) -> Any:
        def read() -> Steps:
            yield GET
            return found.pop(0)

        return read

    stage = Stage(kind, [CUT_OFF, OK])
    assert stage.run(settle(POST, find([None, "made"]))) == "made"
    assert [sent.method for sent in stage.sent] == ["POST", "GET", "GET"]

    stage = Stage(kind, [CUT_OFF, OK, OK, answer(201, "new")])
    assert stage.run(settle(POST, find([None, None]))) == "new"
    assert [sent.method for sent in stage.sent] == ["POST", "GET", "GET", "POST"]

    with pytest.raises(errors.AmbiguousWrite):
        Stage(kind, [CUT_OFF]).run(settle(POST))


def test_a_change_of_linkages_settles_by_itself(kind: str) -> None:
    path = "/v1/betaGroups/1/relationships/builds"
    add = Request[Any]("POST", path, json={"data": [{"type": "builds", "id": "7"}]})
    linked = answer(200, {"data": [{"type": "builds", "id": "6"}, {"type": "builds", "id": "7"}]})
    stage = Stage(kind, [CUT_OFF, linked])
    assert stage.run(settle(add)) is None
    assert [sent.method for sent in stage.sent] == ["POST", "GET"]


def test_an_interrupt_closes_the_flow_and_the_exchange() -> None:
    closed = []

    def stopped(_: Outgoing) -> Answer:
        raise KeyboardInterrupt

    def flow() -> Steps:
        try:
            yield POST
        except GeneratorExit:
            closed.append(True)
            raise

    pace = Pace(writes=1)
    client = Client(KEY, transport=Script([stopped]), pace=pace)
    with pytest.raises(KeyboardInterrupt):
        client.run(flow())
    assert closed
    assert pace.begin_write() is None


def test_errors_of_a_flow_pass_through(kind: str) -> None:
    def flow() -> Steps:
        yield GET
        raise AscError("said by the flow")

    with pytest.raises(AscError, match="said by the flow"):
        Stage(kind, [OK]).run(flow())
