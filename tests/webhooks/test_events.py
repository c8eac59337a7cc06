"""Reading events: all kinds, and everything that Apple may add."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from asc_api.enums import WebhookEventType
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import UnreadableEvent
from asc.webhooks import (
    EVENTS,
    BackgroundAssetVersionStateUpdated,
    BuildUploadStateUpdated,
    Event,
    StateUpdated,
    UnknownEvent,
    WebhookPingCreated,
    read_event,
)

from .calling import body_of


def test_there_is_a_class_for_each_type_of_the_document() -> None:
    types = {read_event(body_of(kind=kind)).event_type for kind in EVENTS}
    assert types == {*get_args(WebhookEventType), "WEBHOOK_PING_CREATED"}
    assert all(kind.__name__ == name[0].upper() + name[1:] for name, kind in EVENTS.items())


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_of_each_kind(kind: str) -> None:
    event = read_event(body_of("e7", kind, newState="B", oldState="A"))
    assert type(event) is EVENTS[kind]
    assert (event.id, event.type, str(event.instance)) == ("e7", kind, "buildUploads/u1")
    assert event.timestamp == datetime(2026, 11, 2, 9, 30, 0, 123_000, UTC)
    assert not isinstance(event, StateUpdated) or (event.old, event.new) == ("A", "B")


NAMES = [
    ("oldState", "newState"),
    ("oldValue", "newValue"),
    ("oldExternalBuildState", "newExternalBuildState"),
]


@pytest.mark.parametrize(("old", "new"), NAMES)
def test_the_spellings_of_a_state(old: str, new: str) -> None:
    event = read_event(body_of(**{old: "PROCESSING", new: "COMPLETE"}))
    assert isinstance(event, BuildUploadStateUpdated)
    assert str(event) == "build upload state updated: buildUploads/u1: PROCESSING to COMPLETE"


def test_the_flat_instance_of_background_assets() -> None:
    """Apple's example has no `data` between."""
    link = "https://api.appstoreconnect.apple.com/v1/backgroundAssetVersions/v1"
    instance = {"type": "backgroundAssetVersions", "id": "v1", "links": {"self": link}}
    data = {
        "type": "backgroundAssetVersionStateUpdated",
        "id": "e1",
        "attributes": {"oldState": "PROCESSING", "newState": "FAILED"},
        "relationships": {"instance": instance},
    }
    event = read_event(json.dumps({"data": data}))
    assert isinstance(event, BackgroundAssetVersionStateUpdated)
    assert event.instance is not None
    assert (event.instance.id, event.instance.url, event.new) == ("v1", link, "FAILED")


def test_a_ping_and_a_kind_of_tomorrow() -> None:
    ping = read_event(b'{"data": {"type": "webhookPingCreated", "id": "p1"}}')
    assert isinstance(ping, WebhookPingCreated)
    assert (ping.timestamp, ping.instance, str(ping)) == (None, None, "webhook ping created")
    new = read_event(body_of(kind="appMoodUpdated", newMood="HAPPY"))
    assert type(new) is UnknownEvent
    assert (new.event_type, new.attributes["newMood"]) == ("APP_MOOD_UPDATED", "HAPPY")


def test_without_an_id_the_body_is_one() -> None:
    one, same, other = (
        read_event(json.dumps({"data": {"type": "x", "n": number}})).id for number in (1, 1, 2)
    )
    assert one == same != other
    assert one.startswith("sha256:")


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab\u00e9\ud800", max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "id", "type", "self"]), inner)
    ),
    max_leaves=8,
)
names = st.sampled_from(["type", "id", "version", "attributes", "relationships", "new"])


@given(st.dictionaries(names, values), st.sampled_from([None, *EVENTS]))
def test_reading_raises_nothing(data: dict[str, Any], kind: str | None) -> None:
    told = {**data, "type": kind} if kind else data
    event = read_event(json.dumps({"data": told, "more": 1}))
    assert isinstance(event, Event)
    assert event.id
    assert str(event) is not None
    assert repr(event)


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"5", b'{"data": []}', b"{}", b"[" * 10**5])
def test_what_is_no_event(body: bytes) -> None:
    with pytest.raises(UnreadableEvent):
        read_event(body)
