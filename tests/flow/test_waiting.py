"""What workflows share around requests: waiting, repeating, creating or finding, apps by name."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from asc_api.models import App, Build
from asc_api.relationship import Ref
from asc_api.resources import beta_groups
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import Request, VirtualClock
from asc.base.answer import Answer
from asc.errors import (
    ApiError,
    Conflict,
    ExistingDiffers,
    InvalidArgument,
    NotFound,
    NotFoundByName,
    WaitTimeout,
)
from asc.flow.ensure import batches, create_or_find, decide, differences, reasons, unless_missing
from asc.flow.file_lock import FileLock, wait_for_lock
from asc.flow.lookup import check_app, find_app, loaded, named_app
from asc.flow.moments import check_moment
from asc.flow.pacific import pacific_day, today
from asc.flow.polling import PollEvent, Polling, check_polling, until
from asc.testing import Simulator


@pytest.fixture(scope="module")
def serving() -> Iterator[Simulator]:
    with Simulator(seed="small") as simulator:
        yield simulator


@pytest.fixture
def sim(serving: Simulator) -> Simulator:
    serving.reset()
    return serving


@pytest.fixture
def clock(sim: Simulator) -> VirtualClock:
    return VirtualClock(sim.clock.now())


@attrs.define
class Run:
    mode: str
    sim: Simulator
    clock: VirtualClock
    events: list[PollEvent] = attrs.Factory(list)

    def __call__(self, workflow: Any, **options: Any) -> Any:
        if self.mode == "async":
            return asyncio.run(self._in_loop(workflow, **options))
        with self.sim.client(clock=self.clock, **options) as client:
            return client.run(workflow, on_event=self._note)

    async def _in_loop(self, workflow: Any, **options: Any) -> Any:
        async with self.sim.async_client(clock=self.clock, **options) as client:
            return await client.run(workflow, on_event=self._note)

    def _note(self, event: object) -> None:
        if isinstance(event, PollEvent):
            self.events.append(event)


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, sim: Simulator, clock: VirtualClock) -> Run:
    """Runs a workflow in one of the two clients; `run.events` has its looks."""

    return Run(request.param, sim, clock)


WAITS = st.floats(0, 500)


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 2000), WAITS, st.floats(1, 4), st.floats(0.5, 100))
def test_waits_grow_up_to_the_longest_and_end_with_the_time_out(
    timeout: float, first: float, factor: float, longest: float
) -> None:
    polling = Polling(timeout, first, factor, longest)
    waits = list(polling.waits())
    assert sum(waits) == pytest.approx(timeout, abs=1e-6)
    assert all(wait > 0 for wait in waits[1:])
    assert waits[:1] == ([min(first, timeout)] if timeout else [])
    for wait, following in pairwise(waits[:-1]):
        assert following == pytest.approx(min(max(wait * factor, 0.1), longest))


@pytest.mark.parametrize(
    ("name", "least"), [("timeout", 0), ("first", 0), ("factor", 1), ("longest", 0.1)]
)
def test_pollings_that_make_no_sense(name: str, least: float) -> None:
    assert getattr(Polling(**{name: least}), name) == least
    wrong: Any
    for wrong in (least - 0.01, "5", None):
        with pytest.raises(InvalidArgument, match=f"Polling: {name} is {wrong!r}: .* {least:g}"):
            Polling(**{name: wrong})
    assert check_polling(None) == Polling()
    assert check_polling(Polling(5)) == Polling(5)
    with pytest.raises(InvalidArgument, match="polling is 60: it takes Polling"):
        check_polling(60)  # type: ignore[arg-type]


def counting(reached: int, at_once: bool = True, timeout: float = 60) -> tuple[Any, list[int]]:
    """A workflow that waits for a number; each look finds the next one."""
    found: list[int] = []

    async def look() -> int:
        found.append(len(found) + 1)
        return found[-1]

    polling = Polling(timeout, 5, 2, 30)
    workflow = until(
        look, reached.__le__, what="it", state="at {}".format, polling=polling, at_once=at_once
    )
    return workflow, found


def test_every_look_is_an_event(run: Run, clock: VirtualClock) -> None:
    assert run(counting(3)[0]) == 3
    assert run.events == [
        PollEvent("it", "at 1", 0.0), PollEvent("it", "at 2", 5.0), PollEvent("it", "at 3", 15.0)
    ]  # fmt: skip
    assert clock.slept == [5, 10]
    assert [str(event) for event in run.events] == [
        "it: at 1", "it: at 2 (after 5 s)", "it: at 3 (after 15 s)"
    ]  # fmt: skip


def test_a_wait_before_the_first_look(run: Run, clock: VirtualClock) -> None:
    assert run(counting(1, at_once=False)[0]) == 1
    assert (clock.slept, run.events) == ([5], [PollEvent("it", "at 1", 5.0)])


def test_a_wait_that_takes_too_long(run: Run, clock: VirtualClock) -> None:
    with pytest.raises(WaitTimeout, match="it is at 5 after 60 seconds") as raised:
        run(counting(99)[0])
    assert clock.slept == [5, 10, 20, 25]
    assert (raised.value.waited, raised.value.last) == (60, 5)


def test_a_dry_run_looks_once_more_and_does_not_wait(run: Run, clock: VirtualClock) -> None:
    workflow, found = counting(99)
    assert run(workflow, dry_run=True) == 2
    assert (found, clock.slept) == ([1, 2], [])


def missing_for(times: int, calls: list[int]) -> Any:
    """A step that is not found some times."""

    async def step() -> str:
        calls.append(len(calls))
        if len(calls) <= times:
            await Request[Any]("GET", "/v1/builds/none")
        return "done"

    return step


def test_a_step_is_repeated_while_its_resource_is_not_known(run: Run, clock: VirtualClock) -> None:
    calls: list[int] = []
    assert run(unless_missing(missing_for(2, calls))) == "done"
    assert (len(calls), clock.slept) == (3, [2, 5])
    calls.clear()
    with pytest.raises(NotFound):
        run(unless_missing(missing_for(9, calls), (1.0, 4.0)))
    assert (len(calls), clock.slept) == (3, [2, 5, 1, 4])
    calls.clear()
    with pytest.raises(NotFound):
        run(unless_missing(missing_for(9, calls)), dry_run=True)
    assert len(calls) == 1


def test_what_is_there_already_is_found(run: Run, sim: Simulator) -> None:
    with sim.client() as client:
        app, *_ = client.api.apps.list()
        (live, *_) = client.api.beta_groups.list()

    async def find() -> Any:
        return live if found else None

    async def make(name: str) -> Any:
        return await create_or_find(beta_groups.create(app=app.id, name=name), find)

    found = True
    made, new = run(make("New"))
    assert (made.name, new) == ("New", True)
    invalid = ["OTHER", "ENTITY_ERROR.ATTRIBUTE.INVALID"]
    again, new = run(create_or_find(taken(), find, invalid))
    assert (again, new) == (live, False)
    with pytest.raises(Conflict):
        run(create_or_find(taken(), find, ["OTHER"]))
    found = False
    with pytest.raises(Conflict):
        run(create_or_find(taken(), find, invalid))


def taken() -> Request[Any]:
    """A POST that is refused, as its bundle id is there already."""
    attributes = {"identifier": "com.example.app1", "name": "App", "platform": "IOS"}
    return Request("POST", "/v1/bundleIds", json={"data": {"type": "bundleIds",
                   "attributes": attributes}})  # fmt: skip


def test_what_is_done_where_something_else_is_there() -> None:
    build = Build(id="1", version="12", expired=False)
    assert differences(build, {"version": "12", "expired": True}) == ["expired"]
    for choice, update in (("update", True), ("keep", False)):
        assert decide("it", ["name"], choice) is update  # type: ignore[arg-type]
        assert decide("it", [], choice) is False  # type: ignore[arg-type]
    assert decide("it", [], "fail") is False
    with pytest.raises(ExistingDiffers, match="it is there already, with another name, state"):
        decide("it", ["name", "state"], "fail")


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(), max_size=12), st.integers(1, 5))
def test_batches_hold_everything_in_order(items: list[int], size: int) -> None:
    found = list(batches(items, size))
    assert list(chain.from_iterable(found)) == items
    assert all(len(batch) == size for batch in found[:-1])
    assert all(0 < len(batch) <= size for batch in found)
    assert [len(batch) for batch in batches(range(250))] == [100, 100, 50]


def test_an_app_is_found_by_its_bundle_id(run: Run, sim: Simulator) -> None:
    with sim.client() as client:
        app, *_ = client.api.apps.list()
    bundle_id = str(app.bundle_id)
    asked = len(sim.requests)
    assert run(find_app(bundle_id)) == app
    assert len(sim.requests) == asked + 1
    with pytest.raises(NotFoundByName, match=f"did you mean '{bundle_id}'") as raised:
        run(find_app(f"{bundle_id}x"))
    assert repr(f"{bundle_id}x") in str(raised.value)
    with pytest.raises(NotFoundByName) as raised:
        run(find_app("zz"))
    assert "did you mean" not in str(raised.value)
    assert run(named_app(bundle_id)) == app
    asked = len(sim.requests)
    assert run(named_app("123")) == Ref("apps", "123")
    assert run(named_app(app)) is app
    assert len(sim.requests) == asked
    for wrong in ("", " ", None, 5):
        with pytest.raises(InvalidArgument, match=r"such as 'com\.example\.app'"):
            run(find_app(wrong))  # type: ignore[arg-type]


def test_what_names_an_app() -> None:
    fine: Any
    for fine in ("123", "com.example.app", App(id="1"), Ref("apps", "1"), Ref("", "1")):
        check_app(fine)
    wrong: Any
    for wrong in ("", " ", None, 123, Ref("builds", "1"), Build(id="1")):
        with pytest.raises(InvalidArgument, match=r"the app is .*: give an App"):
            check_app(wrong, "the app")


DAWN = datetime(2026, 11, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        (None, None),
        ("2026-11-02", DAWN),
        (date(2026, 11, 2), DAWN),
        (DAWN, DAWN),
        ("2026-11-02T01:30:00+01:30", DAWN),
        (datetime(2026, 11, 2, 2, tzinfo=timezone(timedelta(hours=2))), DAWN),
    ],
)
def test_moments_are_told_in_utc(given: Any, moment: datetime | None) -> None:
    found = check_moment("since", given)
    assert found == moment
    assert found is None or found.tzinfo is UTC


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("2026-11-02T09:30:00", "it needs a time zone"),
        (datetime(2026, 11, 2), "it needs a time zone"),
        ("yesterday", "it takes a datetime with a time zone"),
        ("", "it takes a datetime with a time zone"),
        (1_800_000_000, "it takes a datetime with a time zone"),
    ],
)
def test_moments_that_are_not_clear(given: Any, why: str) -> None:
    with pytest.raises(InvalidArgument, match=f"since is .*: {why}"):
        check_moment("since", given)


def test_the_day_in_california(run: Run, clock: VirtualClock) -> None:
    midnight = datetime(2026, 11, 2, 8, tzinfo=UTC).timestamp()
    assert pacific_day(midnight) == date(2026, 11, 2)
    assert pacific_day(midnight - 1) == date(2026, 11, 1)
    clock.advance(midnight - clock.now())
    assert run(today()) == date(2026, 11, 2)


def test_one_run_waits_for_another(run: Run, tmp_path: Path, clock: VirtualClock) -> None:
    path = tmp_path / ".lock"
    with pytest.raises(FileNotFoundError):
        FileLock(path).acquire()
    first, second = FileLock(path, create=True), FileLock(path, create=True)
    assert first.acquire()
    assert not second.acquire()
    polling = Polling(30, 10, 1)
    with pytest.raises(WaitTimeout, match="the folder is in use"):
        run(wait_for_lock(second, "the folder", "in use", polling))
    assert clock.slept == [10, 10, 10]
    assert run.events[0] == PollEvent("the folder", "in use", 10.0)
    run(wait_for_lock(second, "the folder", "in use", polling), dry_run=True)
    assert not second.acquire()
    first.release()
    first.release()
    run(wait_for_lock(second, "the folder", "in use", polling))
    assert len(clock.slept) == 3
    assert not first.acquire()
    second.release()
    assert first.acquire()
    first.release()


def test_what_an_answer_does_not_have_is_none(sim: Simulator) -> None:
    with sim.client() as client:
        build = next(iter(client.api.builds.list(include=["app"])))
        bare = next(iter(client.api.builds.list()))
    assert loaded(None) is None
    assert loaded(bare.app) is None
    assert isinstance(loaded(build.app), App)


def test_the_reasons_of_a_refusal_are_one_line() -> None:
    def refused(*entries: dict[str, str]) -> ApiError:
        content = json.dumps({"errors": entries}).encode()
        return ApiError(Request("GET", "/v1/apps"), Answer(409, content=content))

    detail = {"detail": "No", "title": "Never", "code": "X"}
    assert reasons(refused(detail, {"title": "Never", "code": "X"}, {"code": "X"}, detail)) == (
        "No; Never; X"
    )
    assert "409" in reasons(refused())
