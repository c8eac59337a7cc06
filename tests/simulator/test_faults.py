"""Each kind of fault, seen by a plain HTTP client (done when 4)."""

from __future__ import annotations

import asyncio
import threading
from typing import Literal

import httpx
import pytest

from asc.testing import Fault, RandomFaults, Simulator
from asc.testing.simulator.store.store import Ref

APP = "6440000001"
GROUP = {
    "data": {
        "type": "betaGroups",
        "attributes": {"name": "New"},
        "relationships": {"app": {"data": {"type": "apps", "id": APP}}},
    }
}


@pytest.mark.parametrize(
    ("body", "media_type"), [("json", "application/json"), ("html", "text/html"), ("empty", None)]
)
def test_a_status_before_and_after_the_effect(
    sim: Simulator,
    http: httpx.Client,
    body: Literal["json", "html", "empty"],
    media_type: str | None,
) -> None:
    before = sim.store.count("betaGroups")
    sim.faults(
        Fault(status=503, body=body, at=1), Fault(status=503, body=body, at=2, after_effect=True)
    )
    answers = [http.post("/v1/betaGroups", json=GROUP) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 201]
    assert [answer.headers.get("content-type") for answer in answers[:2]] == [
        media_type,
        media_type,
    ]
    assert [received.effect for received in sim.requests] == [False, True, True]
    assert sim.store.count("betaGroups") == before + 2


def test_a_404_that_is_not_true(sim: Simulator, http: httpx.Client) -> None:
    detail = f"There is no resource of type 'apps' with id '{APP}'"
    sim.faults(
        Fault(status=404, detail=detail),
        Fault(status=500, nth=2),
        Fault(status=409, code="STATE_ERROR.X", nth=3),
    )
    errors = [http.get("/v1/apps").json()["errors"][0] for _ in range(3)]
    assert [error["code"] for error in errors] == ["NOT_FOUND", "UNEXPECTED_ERROR", "STATE_ERROR.X"]
    assert errors[0]["detail"] == detail


def test_a_reset_and_a_timeout_before_and_after_the_effect(
    sim: Simulator, http: httpx.Client
) -> None:
    before = sim.store.count("betaGroups")
    for kind in ("reset", "timeout"):
        for after in (False, True):
            sim.clear_faults()
            sim.faults(Fault(kind=kind, after_effect=after))
            with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError, httpx.ReadTimeout)):
                http.post("/v1/betaGroups", json=GROUP, timeout=0.2)
    assert sim.store.count("betaGroups") == before + 2
    assert [(received.fault, received.status, received.effect) for received in sim.requests] == [
        ("reset", None, False),
        ("reset", None, True),
        ("timeout", None, False),
        ("timeout", None, True),
    ]


def test_a_truncated_and_a_slow_body(sim: Simulator, http: httpx.Client) -> None:
    sim.faults(Fault(kind="truncate", at=1), Fault(kind="slow", at=2, delay=0.001))
    with pytest.raises(httpx.TransportError):
        http.get("/v1/apps")
    assert len(http.get("/v1/apps").json()["data"]) == 5


def test_one_401_then_the_same_token_works(sim: Simulator, http: httpx.Client) -> None:
    sim.faults(Fault(kind="unauthorized"))
    answers = [http.get("/v1/apps") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [401, 200]
    assert answers[0].json()["errors"][0]["code"] == "NOT_AUTHORIZED"


def test_a_stale_read_shows_the_state_before_the_last_write(
    sim: Simulator, http: httpx.Client
) -> None:
    made = http.post("/v1/betaGroups", json=GROUP).json()["data"]["id"]
    sim.faults(Fault(kind="stale", method="GET"))
    assert [http.get(f"/v1/betaGroups/{made}").status_code for _ in range(2)] == [404, 200]


def test_answers_that_no_document_announced(sim: Simulator, http: httpx.Client) -> None:
    kinds = ("null_data", "cut_list", "unknown_enum", "unknown_attribute", "unknown_included")
    seen = {}
    for kind in kinds:
        sim.clear_faults()
        sim.faults(Fault(kind=kind, path="/v1/builds"))  # type: ignore[arg-type]
        seen[kind] = http.get("/v1/builds", params={"limit": 10, "include": "app"}).json()
    assert seen["null_data"]["data"] is None
    assert len(seen["cut_list"]["data"]) == 5
    assert seen["unknown_enum"]["data"][0]["attributes"]["processingState"] == "ADDED_BY_APPLE"
    assert "addedByApple" in seen["unknown_attribute"]["data"][0]["attributes"]
    assert "addedByApples" in {item["type"] for item in seen["unknown_included"]["included"]}


def test_schedules_by_path_count_and_seed(sim: Simulator, http: httpx.Client) -> None:
    sim.faults(Fault(status=500, path="/v1/apps/*", nth=2))
    paths = ("/v1/apps", f"/v1/apps/{APP}", f"/v1/apps/{APP}", f"/v1/apps/{APP}")
    assert [http.get(path).status_code for path in paths] == [200, 200, 500, 200]

    def run() -> list[int]:
        sim.reset()
        sim.faults(RandomFaults(seed=7, rate=0.3, faults=(Fault(status=500), Fault(status=502))))
        return [http.get("/v1/apps").status_code for _ in range(30)]

    first = run()
    assert first == run()
    assert set(first) == {200, 500, 502}


def test_two_clients_in_threads_and_two_hundred_calls_in_flight(sim: Simulator) -> None:
    sim.limits.hour = None
    before = sim.store.count("betaGroups")

    def work() -> None:
        with sim.http() as client:
            for _ in range(25):
                made = client.post("/v1/betaGroups", json=GROUP).json()["data"]["id"]
                assert client.delete(f"/v1/betaGroups/{made}").status_code == 204
                assert client.post("/v1/betaGroups", json=GROUP).status_code == 201

    async def flood() -> int:
        async with sim.async_client() as client:
            made = await asyncio.gather(
                *(client.api.beta_groups.create(name="New", app=APP) for _ in range(200))
            )
        return len({group.id for group in made})

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert asyncio.run(flood()) == 200
    assert sim.store.count("betaGroups") == before + 50 + 200
    assert len(sim.store.refs(Ref("apps", APP), "betaGroups")) == 3 + 250
    assert sim.store.dangling() == []


def test_a_client_waits_on_the_simulators_clock(sim: Simulator) -> None:
    sim.limits.minute, sim.limits.retry_after = 1, 60
    started = sim.clock.now()
    with sim.client() as client:
        assert [len(list(client.api.apps.list())) for _ in range(3)] == [5, 5, 5]
        sim.clock.advance(30 * 24 * 3600)
        assert len(list(client.api.apps.list())) == 5, "tokens are signed on the same clock"
    assert sim.clock.now() > started + 30 * 24 * 3600 + 60
