"""The governor: budgets read from `X-Rate-Limit`, on virtual time."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Any

import pytest

from asc import Client, Pace, Request, Retry, VirtualClock
from asc.base.answer import Answer, Headers
from asc.base.clock import SystemClock
from asc.http.rate_limit import read_limits
from asc.http.wire import Outcome, Outgoing
from asc.testing.simulator.engine.rate_limits import RateLimits

from .scripted import KEY, OK, Script, Stage, answer, refusal

GET = Request[Any]("GET", "/v1/apps")


@pytest.mark.parametrize(
    ("header", "read"),
    [
        ("user-hour-lim:3500;user-hour-rem:500;", {"user-hour-lim": 3500, "user-hour-rem": 500}),
        ("user-hour-lim:3600;user-hour-rem:1", {"user-hour-lim": 3600, "user-hour-rem": 1}),
        (" a-b : 7 ; user-minute-rem:0;", {"a-b": 7, "user-minute-rem": 0}),
        ("user-hour-lim:x;user-hour-rem:-5;", {}),
        ("", {}),
        (None, {}),
    ],
)
def test_the_header_is_read_as_pairs(header: str | None, read: dict[str, int]) -> None:
    assert read_limits(header) == read


class Server:
    """Answers within the budgets of the simulator; counts refusals."""

    def __init__(self, clock: VirtualClock, limits: RateLimits, *, tells: bool = True) -> None:
        self.clock, self.limits, self.tells = clock, limits, tells
        self.served = self.refused = 0
        self.lock = threading.Lock()

    def __call__(self, _: Outgoing) -> Outcome:
        with self.lock:
            good = self.limits.spend(self.clock.now())
            self.served, self.refused = self.served + good, self.refused + (not good)
            headers = Headers([("x-rate-limit", self.limits.header())] if self.tells else [])
            return Answer(200 if good else 429, headers, b"{}")


def run(
    calls: int,
    limits: RateLimits,
    *,
    threads: int = 1,
    used: int = 0,
    retry: Retry | None = None,
    **server: Any,
) -> tuple[Server, float]:
    clock = VirtualClock(1_800_000_000.0)
    for _ in range(used):  # by others, within the last hour
        limits.spend(clock.now() - 1800)
    server_ = Server(clock, limits, **server)
    client = Client(KEY, transport=Script([server_]), clock=clock, retry=retry or Retry())
    started = clock.now()

    def work() -> None:
        for _ in range(calls // threads):
            client.send(GET)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert server_.served == calls
    return server_, clock.now() - started


def test_ten_thousand_calls_on_3600_an_hour_run_to_their_end() -> None:
    server, seconds = run(10_000, RateLimits(3600))
    assert server.refused == 0
    assert 2 * 3600 <= seconds <= 2.3 * 3600  # two full hours are the least: 3,600 + 3,600 + 2,800


def test_threads_share_the_pace() -> None:
    """A thread that was held up looks at a clock which others have moved by hours, and would give
    up: hence the patience.
    """
    server, seconds = run(4_000, RateLimits(3600), threads=4, retry=Retry(patience=1e6))
    assert server.refused <= 4
    assert (
        seconds >= 3600
    )  # each wait moves the virtual time on by itself, so there is no upper bound here


def test_a_budget_that_others_use_too() -> None:
    server, _ = run(2_000, RateLimits(3600), used=3_000)
    assert server.refused <= 40


def test_the_minute_too() -> None:
    server, seconds = run(1_500, RateLimits(3600, 300))
    assert server.refused == 0
    assert 4 * 60 <= seconds <= 7 * 60


def test_a_hidden_minute_limit_costs_refusals_but_raises_nothing() -> None:
    server, seconds = run(1_500, RateLimits(None, 300), tells=False)
    assert server.refused <= 6
    assert seconds <= 7 * 60


def test_what_is_left_is_spread(kind: str) -> None:
    left = deque(range(300, 0, -1))

    def within(_: Outgoing) -> Answer:
        return answer(200, {}, x_rate_limit=f"user-hour-lim:3600;user-hour-rem:{left.popleft()};")

    stage = Stage(kind, [within])
    for _ in range(50):
        stage.send(GET)
    assert len(stage.clock.slept) >= 48
    assert stage.clock.slept == sorted(stage.clock.slept)
    assert stage.client.rate["hour"].limit == 3600
    assert stage.client.rate["hour"].left == 251
    assert stage.client.rate["hour"].renews_at > stage.clock.now()


def test_a_429_with_budget_left_waits_for_the_turn_of_the_minute(kind: str) -> None:
    limited = refusal(
        429, "RATE_LIMIT_EXCEEDED", x_rate_limit="user-hour-lim:3600;user-hour-rem:3000;"
    )
    stage = Stage(kind, [limited, OK], clock=VirtualClock(1_800_000_015.0))
    stage.send(GET)
    assert 46 <= sum(stage.clock.slept) <= 49  # one to four seconds past the turn


def test_processes_do_not_wake_as_one_at_the_turn_of_the_minute() -> None:
    now = 1_800_000_015.0
    refused = {round(Pace().refused(now), 3) for _ in range(10)}
    exhausted = set()
    for _ in range(10):
        pace = Pace()
        pace.heard(read_limits("user-minute-lim:300;user-minute-rem:0;"), now)
        exhausted.add(round(pace.turn(now), 3))
    assert min(len(refused), len(exhausted)) >= 8
    assert all(45 <= wait <= 49 for wait in refused | exhausted)


@pytest.mark.parametrize("seconds", [5, 600, 86_400])
def test_a_clock_that_is_set_back_makes_no_call_wait(kind: str, seconds: float) -> None:
    left = deque(range(300, 0, -1))

    def within(_: Outgoing) -> Answer:
        return answer(200, {}, x_rate_limit=f"user-hour-lim:3600;user-hour-rem:{left.popleft()};")

    stage = Stage(kind, [within])
    for _ in range(3):
        stage.send(GET)
    usual = max(stage.clock.slept)
    stage.clock.set_back(seconds)
    stage.send(GET)
    assert stage.clock.slept[-1] <= usual + 1
    assert not [wait for wait in stage.clock.slept if wait > 60]


def test_steady_time_does_not_go_back(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, wall = SystemClock(), time.time()
    before = clock.steady()
    monkeypatch.setattr(time, "time", lambda: wall - 3600)
    assert before <= clock.steady() < before + 60
    monkeypatch.setattr(time, "time", lambda: wall + 3600)  # a laptop that slept
    assert clock.steady() >= before + 3600
