"""The receiver, called without a server: what it takes, whom it calls, what it keeps."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument, StoreInUse
from asc.webhooks import (
    BuildUploadStateUpdated,
    Counts,
    Event,
    Journal,
    MemoryStore,
    Receiver,
    SqliteStore,
    StateUpdated,
    receiver,
)

from .calling import SECRET, Answered, body_of, call

Seen = list[Any]


def make(handlers: Any, store: Any = None, **options: Any) -> Receiver:
    return receiver(SECRET, handlers, store=MemoryStore() if store is None else store, **options)


async def until_idle(app: Receiver) -> Counts:
    """Waits until nothing is left to handle."""
    assert app._dispatcher is not None
    while True:
        counts = await app._store.counts()
        if not counts.waiting and not app._dispatcher._tasks:
            return counts
        await asyncio.sleep(0.001)


def run(app: Receiver, act: Callable[[], Awaitable[Any]]) -> Any:
    """Runs the receiver while `act` does."""

    async def whole() -> Any:
        async with app:
            return await act()

    return asyncio.run(whole())


def deliver(app: Receiver, *bodies: bytes) -> tuple[list[Answered], Counts]:
    """What came of deliveries, and what is left when all are handled."""

    async def act() -> tuple[list[Answered], Counts]:
        return [await call(app, body) for body in bodies], await until_idle(app)

    found: tuple[list[Answered], Counts] = run(app, act)
    return found


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "s.sqlite3")


def test_each_event_is_handled_once(store: Any) -> None:
    seen: Seen = []
    app = make(seen.append, store)
    answers, left = deliver(app, body_of("a"), body_of("b"), body_of("a"))
    assert [each.json["status"] for each in answers] == ["queued", "queued", "seen before"]
    assert sorted(event.id for event in seen) == ["a", "b"]
    assert left == Counts(0, 0)


def test_what_was_seen_is_known_after_a_restart(tmp_path: Path) -> None:
    seen: Seen = []
    for _ in range(2):
        deliver(make(seen.append, tmp_path / "s.sqlite3"), body_of("a"))
    assert len(seen) == 1


def test_the_nearest_class_is_called() -> None:
    seen: Seen = []

    def note(name: str) -> Callable[[Event], None]:
        return lambda event: seen.append((name, event.id))

    async def note_upload(event: Event) -> None:
        await asyncio.sleep(0)
        seen.append(("upload", event.id))

    handlers = {BuildUploadStateUpdated: note_upload, StateUpdated: note("state")}
    version = "appStoreVersionAppVersionStateUpdated"
    bodies = body_of("a"), body_of("b", version), body_of("c", "webhookPingCreated")
    deliver(make(handlers), *bodies)
    deliver(make({**handlers, Event: note("any")}), *bodies)
    assert sorted(seen) == sorted(
        [("upload", "a"), ("state", "b"), ("upload", "a"), ("state", "b"), ("any", "c")]
    )


def test_a_failing_handler_is_called_again(store: Any) -> None:
    calls: Seen = []

    def handle(event: Event) -> None:
        calls.append(event.id)
        if len(calls) < 3:
            raise OSError("not now")

    _, left = deliver(make(handle, store, retries=[0, 0]), body_of("a"))
    assert calls == ["a"] * 3
    assert left == Counts(0, 0)


def test_what_failed_too_often_waits_for_a_new_delivery(
    store: Any, caplog: pytest.LogCaptureFixture
) -> None:
    calls: Seen = []

    def handle(event: Event) -> None:
        calls.append(event.id)
        if len(calls) < 3:
            raise OSError(f"https://hooks.example.com/x?token=abcd with {SECRET}")

    app = make(handle, store, retries=[0])

    async def act() -> None:
        await call(app, body_of("a"))
        assert await until_idle(app) == Counts(0, 1)
        health = await call(app, method="GET", path="/hooks/health")
        assert health.json == {"status": "ok", "waiting": 0, "failed": 1}
        assert (await call(app, body_of("a"))).json["status"] == "queued"
        assert await until_idle(app) == Counts(0, 0)

    with caplog.at_level(logging.DEBUG):
        run(app, act)
    assert len(calls) == 3
    assert "event a" in caplog.text
    assert SECRET not in caplog.text
    assert "abcd" not in caplog.text


def test_one_that_waits_longer_holds_up_none(store: Any) -> None:
    seen: Seen = []
    done = asyncio.Event()

    async def handle(event: Event) -> None:
        if event.id == "bad":
            raise OSError
        seen.append(event.id)
        if len(seen) == 3:
            done.set()

    app = make(handle, store, retries=[3600], at_once=1)

    async def act() -> None:
        for name in ("bad", "a", "b", "c"):
            await call(app, body_of(name))
        await done.wait()
        assert "bad" in [each.key for each in await app._store.waiting(9)]

    run(app, act)
    assert seen == ["a", "b", "c"]


def test_no_more_than_asked_run_at_once() -> None:
    running, most = 0, 0

    async def handle(_: Event) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.002)
        running -= 1

    deliver(make(handle, at_once=3), *(body_of(str(number)) for number in range(12)))
    assert most == 3


def test_a_handler_that_was_cut_off_is_called_again(tmp_path: Path) -> None:
    calls: Seen = []
    begun = asyncio.Event()

    async def hang(event: Event) -> None:
        calls.append(event.id)
        begun.set()
        await asyncio.sleep(3600)

    async def act(app: Receiver) -> None:
        await app.start()
        await call(app, body_of("a"))
        await begun.wait()
        assert app._running is not None
        app._running.cancel()
        assert app._dispatcher is not None
        await app._dispatcher.finish(0)
        await app._store.close()

    asyncio.run(act(make(hang, tmp_path / "s.sqlite3")))
    later = make(calls.append, tmp_path / "s.sqlite3")
    run(later, lambda: until_idle(later))
    assert [getattr(call, "id", call) for call in calls] == ["a", "a"]


def test_one_receiver_for_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asc.webhooks.sqlite_store.PATIENCE", 0.0)
    path = tmp_path / "s.sqlite3"

    async def act() -> None:
        async with make(print, path):
            with pytest.raises(StoreInUse, match="one process for each file"):
                await make(print, path).start()

    asyncio.run(act())
    assert path.stat().st_mode & 0o777 == 0o600


class _Broken(MemoryStore):
    async def add(self, key: str, body: bytes, now: float) -> bool:  # noqa: ARG002
        raise OSError("no space left")

    async def counts(self) -> Counts:
        raise OSError("no space left")


def test_a_store_that_fails_is_not_answered_with_success() -> None:
    app = make(print, _Broken())

    async def act() -> list[int]:
        health = await call(app, method="GET", path="/health")
        return [(await call(app, body_of())).status, health.status]

    assert run(app, act) == [503, 503]


def test_other_requests_are_refused() -> None:
    app = make(print)

    async def act() -> list[int]:
        return [
            (await call(app, method="GET")).status,
            (await call(app, method="PUT")).status,
            (await call(app, b"", headers=[(b"content-length", b"99999999999")])).status,
            (await call(app, b"", headers=[(b"content-length", b"-1")])).status,
        ]

    assert run(app, act) == [405, 405, 413, 413]


def test_it_begins_with_the_first_request() -> None:
    """Where it is mounted, no server tells it to begin."""
    seen: Seen = []
    app = make(seen.append)

    async def act() -> None:
        await call(app, body_of("a"))
        await until_idle(app)
        await app.stop()
        await app.stop()

    asyncio.run(act())
    assert [event.id for event in seen] == ["a"]


@pytest.mark.parametrize("handlers", [5, {}, None, {str: print}, {Event: 5}, [print]])
def test_handlers_that_are_none(handlers: Any) -> None:
    with pytest.raises(InvalidArgument, match="handlers"):
        make(handlers)


@pytest.mark.parametrize("options", [{"at_once": 0}, {"largest": "1"}, {"retries": ["1"]}])
def test_options_that_are_wrong(options: Any) -> None:
    with pytest.raises(InvalidArgument):
        make(print, **options)


def test_what_is_old_is_forgotten(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "s.sqlite3")
    for key, moment in (("old", 0.0), ("new", 50 * 86_400.0), ("open", 0.0)):
        with journal.transaction():
            journal.add(key, b"{}", moment)
    for key in ("old", "new"):
        journal.done(key)
    journal.forget(60 * 86_400.0)
    states = [journal.state_of(key) for key in ("old", "new", "open")]
    assert states == [None, "done", "waiting"]
    assert [each.key for each in journal.waiting(9)] == ["open"]
    journal.close()


# What is hostile, or breaks


@pytest.mark.parametrize(
    "error", [SystemExit, StopIteration, GeneratorExit, asyncio.CancelledError]
)
@pytest.mark.parametrize("kind", ["function", "async function"])
def test_whatever_a_handler_raises_it_is_called_again(
    error: type[BaseException], kind: str, tmp_path: Path
) -> None:
    """Once for each retry: neither does the receiver end, nor does it call again at once."""
    calls: list[Event] = []

    def handle(event: Event) -> None:
        calls.append(event)
        raise error

    async def handle_async(event: Event) -> None:
        handle(event)

    chosen = handle if kind == "function" else handle_async
    app = make(chosen, SqliteStore(tmp_path / "store"), retries=[0.001])
    answers, counts = deliver(app, body_of())
    assert [each.status for each in answers] == [200]
    assert (len(calls), counts) == (2, Counts(0, 1))


def test_a_store_that_could_not_be_opened_is_opened_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own lock does not keep it out."""
    monkeypatch.setattr("asc.webhooks.sqlite_store.PATIENCE", 0.01)
    place = tmp_path / "store"
    place.mkdir()  # SQLite can't open it
    app = make(print, SqliteStore(place))

    async def act() -> list[int]:
        first = await call(app, body_of())
        place.rmdir()
        second = await call(app, body_of())
        await app.stop()
        return [first.status, second.status]

    assert asyncio.run(act()) == [503, 200]


def test_a_full_disk_is_answered_with_503(tmp_path: Path) -> None:
    """When there is space again, deliveries are taken again."""
    store, pages = SqliteStore(tmp_path / "store"), "PRAGMA max_page_count = "
    app = make(lambda _: None, store)

    async def act() -> list[int]:
        await store._do(lambda journal: journal._connection.execute(f"{pages} 1").fetchall())
        body = body_of("large", text="x" * 200_000)
        full = await call(app, body)
        await store._do(lambda journal: journal._connection.execute(f"{pages} 10000").fetchall())
        return [full.status, (await call(app, body)).status]

    assert run(app, act) == [503, 200]


def test_a_commit_that_fails_ends_its_transaction(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "store")
    journal._connection.executescript(
        "PRAGMA foreign_keys = ON; CREATE TABLE a (id INTEGER PRIMARY KEY);"
        "CREATE TABLE b (a REFERENCES a DEFERRABLE INITIALLY DEFERRED);"
    )
    with pytest.raises(sqlite3.IntegrityError), journal.transaction():
        journal._connection.execute("INSERT INTO b VALUES (1)")  # refused by the commit
    with journal.transaction():
        assert journal.add("e1", b"", 0)
    journal.close()


def test_an_id_with_half_an_emoji_is_kept(store: Any) -> None:
    body = body_of("\ud83d")
    answers, _ = deliver(make(lambda _: None, store), body, body)
    assert [each.json["status"] for each in answers] == ["queued", "seen before"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"\xff\xfe{}", 400),
        (b"[" * 200_000, 400),
        (b'{"data":' * 30_000, 400),
        (b'{"data": {"id": ' + b"9" * 5000 + b"}}", 400),
        (b"{" + b" " * 300_000, 413),
    ],
)
def test_signed_bodies_that_are_no_events(body: bytes, status: int) -> None:
    answers, counts = deliver(make(print), body)
    assert [each.status for each in answers] == [status]
    assert counts == Counts()
