"""`write_and_verify` and `read_back`: how often a write goes out, and what is read into a look."""

from __future__ import annotations

from typing import Any

import pytest
from asc_api.models import BetaGroup
from asc_api.request import one
from asc_api.resources import beta_groups

from asc import Pace, Request, Retry, VirtualClock, errors
from asc.flow.read_back import read_back, write_and_verify
from asc.http.look import look

from .scripted import CUT_OFF, OK, Stage, answer, refusal

POST = Request[Any]("POST", "/v1/betaGroups", json={"data": {"type": "betaGroups"}})
RENAME = beta_groups.update("1", name="Press")


def group(links: Any = None, **attributes: Any) -> dict[str, Any]:
    resource = {"type": "betaGroups", "id": "1", "attributes": attributes}
    return {**resource, "relationships": links} if links else resource


def methods(stage: Stage) -> list[str]:
    return [sent.method for sent in stage.sent]


@pytest.mark.parametrize(
    "write",
    [POST, Request[Any]("PATCH", "/v9/news/1", json={"data": {"type": "news"}})],
    ids=["a creation that nothing looks for", "what can't be looked at"],
)
def test_what_stays_undecided_is_sent_once(kind: str, write: Request[Any]) -> None:
    stage = Stage(kind, [CUT_OFF, OK])
    with pytest.raises(errors.AmbiguousWrite, match="reset by peer"):
        stage.run(write_and_verify(write))
    assert methods(stage)[0] == write.method
    assert methods(stage).count(write.method) == 1


def test_a_change_that_the_look_does_not_show_is_sent_once(kind: str) -> None:
    """The answer has neither the attribute nor the relationship that was sent."""
    change = Request[Any](
        "PATCH",
        "/v1/betaGroups/1",
        json={"data": {"type": "betaGroups", "relationships": {"app": {"data": None}}}},
        reader=one("BetaGroup"),
    )
    stage = Stage(kind, [CUT_OFF, answer(200, {"data": group(name="x")})])
    with pytest.raises(errors.AmbiguousWrite):
        stage.run(write_and_verify(change))
    assert methods(stage) == ["PATCH", "GET"]


def test_a_change_without_effect_is_sent_three_times_and_no_more(kind: str) -> None:
    before = answer(200, {"data": group(name="Friends")})

    def play(sent: Any) -> Any:
        return before if sent.method == "GET" else CUT_OFF

    stage = Stage(kind, [play])
    with pytest.raises(errors.AmbiguousWrite):
        stage.run(write_and_verify(RENAME))
    assert methods(stage) == ["PATCH", "GET", "GET"] * 3
    assert stage.clock.slept == [2.0, 8.0] * 3
    stage = Stage(kind, [play])
    with pytest.raises(errors.AmbiguousWrite):
        stage.run(write_and_verify(RENAME, waits=(1.0,), sends=2))
    assert methods(stage) == ["PATCH", "GET"] * 2
    assert stage.clock.slept == [1.0] * 2


def test_a_change_that_took_effect_late_gives_what_is_there(kind: str) -> None:
    before, after = (answer(200, {"data": group(name=name)}) for name in ("Friends", "Press"))
    stage = Stage(kind, [CUT_OFF, before, after])
    found = stage.run(write_and_verify(RENAME))
    assert isinstance(found, BetaGroup)
    assert found.name == "Press"
    assert methods(stage) == ["PATCH", "GET", "GET"]


def test_the_waits_are_told_with_their_reason(kind: str) -> None:
    events: list[Any] = []
    before = answer(200, {"data": group(name="Friends")})
    stage = Stage(kind, [CUT_OFF, before, before, OK])
    stage.run(write_and_verify(RENAME), on_event=events.append)
    waiting = "waiting 8 s: whether PATCH /v1/betaGroups/1 took effect"
    assert [str(event) for event in events] == [waiting]


def test_what_was_deleted_is_gone(kind: str) -> None:
    write = beta_groups.delete("1")
    error = errors.AmbiguousWrite(write, "reset", look=look(write))
    there = Stage(kind, [answer(200, {"data": group(name="Friends")})]).run(read_back(error))
    assert there.took_effect is False
    assert there.found
    gone = Stage(kind, [refusal(404, "NOT_FOUND")]).run(read_back(error))
    assert (gone.took_effect, gone.found) == (True, ())


LINKS = "/v1/betaGroups/1/relationships/builds"
"""A change of linkages is compared with all that is there."""


@pytest.mark.parametrize(
    ("method", "sent", "there", "took_effect"),
    [
        ("POST", "ab", "abc", True),
        ("POST", "ab", "a", False),
        ("POST", "ab", "", False),
        ("DELETE", "ab", "c", True),
        ("DELETE", "ab", "bc", False),
        ("PATCH", "ab", "ab", True),
        ("PATCH", "ab", "abc", False),
        ("PATCH", "ab", "a", False),
        ("PATCH", "", "", True),
    ],
)
def test_linkages_are_compared(
    kind: str, method: str, sent: str, there: str, took_effect: bool
) -> None:
    def refs(ids: str) -> dict[str, Any]:
        return {"data": [{"type": "builds", "id": each} for each in ids]}

    write = Request[Any](method, LINKS, json=refs(sent))
    error = errors.AmbiguousWrite(write, "reset", look=look(write))
    done = Stage(kind, [answer(200, refs(there))]).run(read_back(error))
    assert done.took_effect is took_effect
    assert {ref.id for ref in done.found} == set(sent) & set(there)


@pytest.mark.parametrize(
    ("sent", "there", "took_effect"),
    [
        ({"name": "Press"}, {"name": "Press"}, True),
        ({"name": "Press"}, {"name": "press"}, False),
        ({"name": "Press", "secret": "x"}, {"name": "Press"}, True),
        ({"at": "2026-01-01T12:00:00+01:00"}, {"at": "2026-01-01T11:00:00Z"}, True),
        ({"at": "2026-01-01T12:00:00Z"}, {"at": "2026-01-01T11:00:00Z"}, False),
        ({"secret": "x"}, {"name": "Press"}, None),
    ],
)
def test_attributes_are_compared_as_far_as_they_come_back(
    kind: str, sent: dict[str, Any], there: dict[str, Any], took_effect: bool | None
) -> None:
    body = {"data": {"type": "betaGroups", "id": "1", "attributes": sent}}
    write = Request[Any]("PATCH", "/v1/betaGroups/1", json=body, reader=one("BetaGroup"))
    error = errors.AmbiguousWrite(write, "reset", look=look(write))
    stage = Stage(kind, [answer(200, {"data": group(**there)})])
    assert stage.run(read_back(error)).took_effect is took_effect


@pytest.mark.parametrize(
    ("app", "took_effect"),
    [({"data": {"type": "apps", "id": "7"}}, True), ({"data": None}, False), ({}, None)],
    ids=str,
)
def test_relationships_are_compared_as_far_as_they_come_back(
    kind: str, app: dict[str, Any], took_effect: bool | None
) -> None:
    links = {"app": {"data": {"type": "apps", "id": "7"}}}
    body = {"data": {"type": "betaGroups", "id": "1", "relationships": links}}
    write = Request[Any]("PATCH", "/v1/betaGroups/1", json=body, reader=one("BetaGroup"))
    error = errors.AmbiguousWrite(write, "reset", look=look(write))
    stage = Stage(kind, [answer(200, {"data": group({"app": app}, name="x")})])
    assert stage.run(read_back(error)).took_effect is took_effect


class Overtaken(VirtualClock):
    """While one call waits, another one of the same client is refused."""

    def __init__(self, pace: Pace) -> None:
        super().__init__()
        self.pace = pace

    def sleep(self, seconds: float, /) -> None:
        super().sleep(seconds)
        assert len(self.slept) < 10, "it would wait for ever"
        self.pace.refused(self.steady(), 30.0)


def test_patience_counts_all_turns_that_a_call_has_waited_for(kind: str) -> None:
    pace = Pace()
    clock = Overtaken(pace)
    pace.refused(clock.steady(), 30.0)
    stage = Stage(kind, [OK], clock=clock, pace=pace, retry=Retry(patience=100.0))
    with pytest.raises(errors.RateLimited, match="not sent: the request budget comes back in 30"):
        stage.send(Request("GET", "/v1/apps"))
    assert clock.slept == [30.0] * 3
    assert stage.sent == []


def test_patience_counts_all_refusals_of_a_call(kind: str) -> None:
    limited = refusal(429, "RATE_LIMIT_EXCEEDED", retry_after="30")
    stage = Stage(kind, [*[limited] * 20, OK], retry=Retry(patience=100.0))
    with pytest.raises(errors.RateLimited, match="30 seconds would have to pass first"):
        stage.send(Request("GET", "/v1/apps"))
    assert len(stage.sent) == 4
    assert sum(stage.clock.slept) == pytest.approx(90)
