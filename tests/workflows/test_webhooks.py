"""Webhooks: making, testing, delivering again, replaying; and a release from upload to sale."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from asc.errors import InvalidArgument, NotFoundByName, WaitTimeout
from asc.flow.polling import Polling
from asc.testing import Simulator
from asc.webhooks import (
    AppStoreVersionAppVersionStateUpdated,
    BuildUploadStateUpdated,
    Event,
    Journal,
    StateUpdated,
    WebhookPingCreated,
    receiver,
)
from asc.workflows.webhooks.delivery import Delivery
from asc.workflows.webhooks.plan import events_once, not_delivered

from . import versions_stage
from . import webhooks_stage as stage
from .playing import Mode, play
from .scenarios import APP

SECRET = stage.SECRET
DAYS = Polling(timeout=5 * 86_400, longest=1800)


def writes(sim: Simulator) -> list[Any]:
    return [json.loads(each.body) for each in sim.requests if each.method != "GET"]


# Making


def test_a_webhook_is_made_once(sim: Simulator, mode: Mode) -> None:
    first, again = play(sim, mode, stage.ensure), play(sim, mode, stage.ensure)
    assert [step.outcome for step in first.steps] == ["created"]
    assert not again.changed
    assert len(writes(sim)) == 1
    assert first.webhooks[0].id == again.webhooks[0].id
    made = stage.webhooks(sim)[-1]
    assert (made["name"], made["enabled"], made["url"]) == ("CI", True, stage.URL)
    assert made.private["secret"] == SECRET


def test_what_differs_is_changed_and_the_secret_stays(sim: Simulator) -> None:
    stage.switched_off(sim)
    result = play(sim, "sync", stage.ensure)
    why = "name, event types, enabled"
    assert [(step.outcome, step.why) for step in result.steps] == [("updated", why)]
    (sent,) = writes(sim)
    assert sent["data"]["attributes"].keys() == {"name", "eventTypes", "enabled"}
    assert stage.webhooks(sim)[-1].private["secret"] == "old"
    assert not play(sim, "sync", stage.ensure).changed


def test_the_secret_is_written_where_that_is_asked_for(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(sim, "sync", stage.ensure)
    monkeypatch.setenv("HOOK", "new secret")
    result = play(sim, "sync", lambda client: stage.ensure(client, secret="env:HOOK", rotate=True))
    assert [(step.outcome, step.why) for step in result.steps] == [("updated", "secret")]
    assert writes(sim)[-1]["data"]["attributes"] == {"secret": "new secret"}
    with pytest.raises(InvalidArgument, match="no variable 'GONE'"):
        play(sim, "sync", lambda client: stage.ensure(client, secret="env:GONE"))


def test_several_apps_and_two_webhooks_for_one_url(sim: Simulator) -> None:
    stage.switched_off(sim)
    stage.switched_off(sim)

    def act(client: Any) -> Any:
        return client.webhooks.ensure(
            [APP, "com.example.app2"], stage.URL, name="CI", events=stage.TYPES, secret=SECRET
        )

    result = play(sim, "sync", act)
    assert [step.outcome for step in result.steps] == ["updated", "kept", "created"]
    assert len(result.webhooks) == 2


def test_the_secret_is_nowhere_to_be_seen(sim: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []

    def act(client: Any) -> Any:
        result = stage.ensure(client, rotate=True)
        if client.planned is not None:
            seen.extend([str(client.planned), client.planned.to_json(), repr(client.planned[0])])
        return result

    with caplog.at_level(logging.DEBUG):
        for options in ({}, {"dry_run": True}):
            for _ in range(2):
                result = play(sim, "sync", act, **options)
                seen += [result, repr(result), result.to_dict(), result.to_slack()]
    assert SECRET not in f"{seen}{caplog.text}"
    assert "(hidden)" in repr(seen)


def test_a_secret_of_the_wrong_type_is_not_shown(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument, match="secret is bytes") as raised:
        play(sim, "sync", lambda client: stage.ensure(client, secret=SECRET.encode()))
    assert SECRET not in str(raised.value)
    assert sim.requests == []


# Testing


def reached(sim: Simulator) -> str:
    """The seeded webhook is one that answers."""
    (webhook,) = stage.webhooks(sim)
    sim.store.update(webhook.ref, {"url": stage.yes_url()}, secret=SECRET)
    return stage.yes_url()


def test_a_ping_that_arrives_and_one_that_does_not(sim: Simulator, mode: Mode) -> None:
    failed = play(sim, mode, lambda client: client.webhooks.ping(APP))
    assert not failed.delivered
    assert "FAILED: The simulator delivers" in str(failed)
    url = reached(sim)
    events: list[Any] = []

    async def act_async(client: Any) -> Any:
        return await client.webhooks.ping(APP, url, on_event=events.append)

    def act(client: Any) -> Any:
        return client.webhooks.ping(APP, url, on_event=events.append)

    result = play(sim, mode, act if mode == "sync" else act_async)
    assert result.delivered
    assert str(result) == "ping of webhook 'Build server': sent (SUCCEEDED, answered 200)"
    assert result.to_dict()["delivery"]["ping"] is True
    assert str(events[-1]) == str(result)


def test_a_ping_whose_delivery_does_not_end(sim: Simulator) -> None:
    reached(sim)
    sim.engine.next_letter = lambda: None  # type: ignore[method-assign]
    try:
        with pytest.raises(WaitTimeout, match="PENDING"):
            play(sim, "sync", lambda client: client.webhooks.ping(APP))
    finally:
        del sim.engine.next_letter
    assert len(writes(sim)) == 1


def test_which_webhook_is_meant(sim: Simulator) -> None:
    with pytest.raises(NotFoundByName, match=r"there is https://example\.com/hook"):
        play(sim, "sync", lambda client: client.webhooks.ping(APP, "https://example.com/other"))
    stage.switched_off(sim)
    with pytest.raises(InvalidArgument, match=r"several webhooks; there is https"):
        play(sim, "sync", lambda client: client.webhooks.ping(APP))
    with pytest.raises(NotFoundByName, match="ensure makes one"):
        play(sim, "sync", lambda client: client.webhooks.deliveries("com.example.app2"))
    assert writes(sim) == []


# What was delivered


def test_the_history(sim: Simulator, mode: Mode) -> None:
    table = play(sim, mode, lambda client: client.webhooks.deliveries(APP))
    assert [each.state for each in table] == ["SUCCEEDED", "FAILED"]
    assert {each.type for each in table} == {"BUILD_UPLOAD_STATE_UPDATED"}
    assert len(sim.requests) == 3  # the app, its webhooks, the deliveries
    rows = table.to_dict()["rows"]
    assert rows[0]["url"] == "https://example.com/hook"
    assert "payload" not in rows[0]
    failed = play(sim, mode, lambda client: client.webhooks.deliveries(APP, failed=True))
    assert [each.state for each in failed] == ["FAILED"]


def test_a_history_of_more_than_ten_days(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument, match="goes back 10 days"):
        play(sim, "sync", lambda client: client.webhooks.deliveries(APP, since="2020-01-01"))
    since = sim.clock.utc(-1800)
    table = play(sim, "sync", lambda client: client.webhooks.deliveries(APP, since=since))
    assert list(table) == []


def test_events_are_delivered_again(sim: Simulator) -> None:
    stage.failed(sim)

    def act(client: Any) -> Any:
        return client.webhooks.redeliver(APP)

    result = play(sim, "sync", act)
    told = [step.what for step in result.steps]
    assert told == [f"BUILD_UPLOAD_STATE_UPDATED event-{number}" for number in (0, 2)]
    assert not play(sim, "sync", act).changed
    states = [each["deliveryState"] for each in sim.store.all("webhookDeliveries")]
    assert states.count("SUCCEEDED") == 3


def made(event: str, state: str, minute: int, **more: Any) -> Delivery:
    created = datetime(2026, 11, 2, 9, minute, tzinfo=UTC)
    names = {"id": f"{event}{minute}", "webhook": "w", "url": "u", "type": "T", "payload": "{}"}
    return Delivery(**{**names, "event": event, "state": state, "created": created, **more})


def test_which_events_were_not_delivered() -> None:
    history = [
        made("c", "FAILED", 5),
        made("a", "FAILED", 1),
        made("a", "FAILED", 3),
        made("b", "FAILED", 2),
        made("b", "PENDING", 4),
        made("d", "FAILED", 0, ping=True),
        made("a", "SUCCEEDED", 2, webhook="other"),
    ]
    assert [each.id for each in not_delivered(history)] == ["a3", "c5"]
    assert [each.id for each in events_once(history)] == ["a1", "b2", "c5"]
    assert not_delivered([]) == events_once([]) == []


# Replaying


def test_events_are_handled_as_if_they_came_again(sim: Simulator, mode: Mode) -> None:
    stage.failed(sim)
    handled: list[Any] = []

    async def handle(event: Event) -> None:
        handled.append(event)

    handlers = {BuildUploadStateUpdated: handle}
    result = play(sim, mode, lambda client: client.webhooks.replay(APP, handlers))
    assert [event.id for event in handled] == ["event-0", "event-1", "event-2"]
    assert all(isinstance(event, BuildUploadStateUpdated) for event in handled)
    assert [step.outcome for step in result.steps] == ["sent"] * 3
    other = {AppStoreVersionAppVersionStateUpdated: handle}
    result = play(sim, mode, lambda client: client.webhooks.replay(APP, other))
    assert {step.outcome for step in result.steps} == {"skipped"}
    assert len(handled) == 3


def test_what_a_receiver_has_is_skipped(sim: Simulator, tmp_path: Path) -> None:
    stage.failed(sim)
    journal = Journal(tmp_path / "s.sqlite3")
    journal.add("event-0", b"{}", 0.0)
    journal.done("event-0")
    journal.add("event-1", b"{}", 0.0)
    journal.close()
    handled: list[str] = []

    def handle(event: Event) -> None:
        handled.append(event.id)
        if len(handled) == 1:
            raise OSError("https://hooks.example.com/x?token=hush")

    def act(client: Any) -> Any:
        return client.webhooks.replay(APP, handle, seen=tmp_path / "s.sqlite3")

    first, second, third = (play(sim, "sync", act) for _ in range(3))
    assert [step.why for step in first.steps[:2]] == ["handled before", "the receiver has it"]
    assert first.steps[2].why.startswith("the handler raised OSError")
    assert "hush" not in str(first)
    assert [step.outcome for step in second.steps] == ["skipped", "skipped", "sent"]
    assert not third.changed
    assert handled == ["event-2", "event-2"]


def test_a_dry_run_calls_no_handler(sim: Simulator) -> None:
    stage.failed(sim)
    act = lambda client: client.webhooks.replay(APP, pytest.fail)  # noqa: E731
    result = play(sim, "sync", act, dry_run=True)
    assert {step.outcome for step in result.steps} == {"skipped"}


# All of it


class Served:
    """A receiver under uvicorn, in a thread."""

    def __init__(self, app: Any) -> None:
        config = uvicorn.Config(app, port=0, log_level="error", lifespan="on", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.005)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/apple"

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Served, list[Event]]]:
    """A receiver, and what its handler was given."""
    handled: list[Event] = []
    running = Served(receiver(SECRET, handled.append, store=tmp_path / "s.sqlite3", at_once=1))
    yield running, handled
    running.stop()


def test_a_release_is_told_from_upload_to_sale(
    sim: Simulator, ipa: Path, served: tuple[Served, list[Event]]
) -> None:
    receiving, handled = served
    types = ["BUILD_UPLOAD_STATE_UPDATED", "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"]
    versions_stage.make_ready(sim)

    def release(client: Any) -> Any:
        client.webhooks.ensure(APP, receiving.url, name="CI", events=types, secret=SECRET)
        assert client.webhooks.ping(APP, receiving.url).delivered
        client.uploads.upload(ipa)
        build = client.uploads.wait_for_build(APP, version="1.1", build_number="13")
        client.api.builds.update(build, uses_non_exempt_encryption=False)
        client.versions.submit(APP, "1.1", release="manual", build="13", validate=False)
        client.versions.wait_for_state(APP, "1.1", "PENDING_DEVELOPER_RELEASE", polling=DAYS)
        client.versions.release(APP, "1.1")
        client.versions.wait_for_state(APP, "1.1", "READY_FOR_DISTRIBUTION", polling=DAYS)
        return client.webhooks.deliveries(APP, url=receiving.url)

    table = play(sim, "sync", release, clock=sim.clock)
    receiving.stop()
    assert {each.state for each in table} == {"SUCCEEDED"}
    assert len(handled) == len(list(table))
    assert isinstance(handled[0], WebhookPingCreated)
    changes = [event for event in handled if isinstance(event, StateUpdated)]
    uploads = [each.new for each in changes if isinstance(each, BuildUploadStateUpdated)]
    assert uploads == ["PROCESSING", "COMPLETE"]
    states = [each for each in changes if isinstance(each, AppStoreVersionAppVersionStateUpdated)]
    own = [each.new for each in states if each.instance.id == versions_stage.version_of(sim).id]  # type: ignore[union-attr]
    assert own == [
        "READY_FOR_REVIEW",
        "WAITING_FOR_REVIEW",
        "IN_REVIEW",
        "ACCEPTED",
        "PENDING_DEVELOPER_RELEASE",
        "PROCESSING_FOR_DISTRIBUTION",
        "READY_FOR_DISTRIBUTION",
    ]
