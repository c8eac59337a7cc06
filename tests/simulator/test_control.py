"""The control API: as strict as Python, and described by a document of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from openapi_spec_validator import validate

from asc.testing import Fault, Simulator
from asc.testing.simulator.engine import service

APP = "6440000001"
MISTAKES: list[tuple[str, str, Any, str]] = [
    ("POST", "/seed", {"seed": {"appz": []}}, "did you mean 'apps'?"),
    ("POST", "/seed", {"sead": "small"}, "did you mean 'seed'?"),
    ("POST", "/seed", {"seed": "tiny"}, "neither a seed"),
    ("POST", "/seed", {"seed": 1}, "must be of type string"),
    ("PATCH", "/limits", {"hour": "abc"}, "body.hour must be of type integer, not 'abc'"),
    ("PATCH", "/limits", {"minutes": 1}, "did you mean 'minute'?"),
    ("PATCH", "/options", {"reject_review": True}, "did you mean 'reject_reviews'?"),
    ("PATCH", "/options", {"processing_reads": True}, "must be of type integer"),
    ("POST", "/clock", {"advance": "soon"}, "must be of type number"),
    ("POST", "/clock", {"advance": -1}, "must be at least 0"),
    ("POST", "/clock", b'{"advance": Infinity}', "not JSON"),
    ("POST", "/clock", b"advance", "not JSON"),
    ("POST", "/faults", {"faults": [{"kind": "rest"}]}, "did you mean 'reset'?"),
    ("POST", "/faults", {"faults": [{"stat": 500}]}, "did you mean 'status'?"),
    ("POST", "/links", {"type": "apps", "id": APP}, "needs the member 'relationship'"),
    ("GET", "/resources/app", None, "did you mean 'apps'?"),
    ("GET", "/resources/apps/1", None, "no apps with the id '1'"),
    ("GET", "/requests?after=x", None, "must be the number of a request"),
    ("GET", "/requests?paths=x", None, "takes no parameter 'paths'"),
    ("PATCH", "/reports", {"own": {"2026-01-01": [{"Units": 3}]}}, "must be of type string"),
]


@pytest.fixture(scope="module")
def _seeded() -> Iterator[Simulator]:
    with Simulator() as sim:
        yield sim


@pytest.fixture
def sim(_seeded: Simulator) -> Simulator:
    """One of its own: a seed changes what a reset comes back to."""
    _seeded.reset()
    return _seeded


@pytest.mark.parametrize(("method", "path", "body", "why"), MISTAKES)
def test_a_mistake_is_a_422_with_its_reason_and_no_effect(
    sim: Simulator, http: httpx.Client, method: str, path: str, body: Any, why: str
) -> None:
    before = sim.store.snapshot(), vars(sim.options).copy(), sim.limits.hour
    content: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"json": body}
    answer = http.request(method, f"/_simulator{path}", **content)
    assert (answer.status_code, why in answer.json()["error"]) == (422, True), answer.text
    assert (sim.store.snapshot(), vars(sim.options).copy(), sim.limits.hour) == before
    assert http.get("/v1/apps").status_code == 200


def test_the_store_can_be_read_seeded_linked_and_emptied(
    sim: Simulator, http: httpx.Client
) -> None:
    seed = {"apps": [{"id": "9", "name": "Nine"}], "betaGroups": [{"id": "g", "name": "G"}]}
    assert http.post("/_simulator/seed", json={"seed": seed}).status_code == 204
    assert http.get("/_simulator/resources").json()["types"]["apps"] == 6
    links = {
        "type": "apps",
        "id": "9",
        "relationship": "betaGroups",
        "targets": [{"type": "betaGroups", "id": "g"}],
    }
    assert http.post("/_simulator/links", json=links).status_code == 204
    app = http.get("/_simulator/resources/apps/9").json()
    assert app["relationships"]["betaGroups"] == [{"type": "betaGroups", "id": "g"}]
    assert app["attributes"]["name"] == "Nine"
    assert http.request("DELETE", "/_simulator/links", json=links).status_code == 204
    assert sim.store.refs(next(sim.store.all("betaGroups")).ref, "nothing") == ()
    listed = http.get("/_simulator/resources/betaGroups").json()["resources"]
    assert next(one for one in listed if one["relationships"].get("app") == [])["id"] == "g"
    assert http.delete("/_simulator/resources/betaGroups/g").status_code == 204
    assert http.delete("/_simulator/resources/apps/9").status_code == 204
    assert sim.store.get("apps", "9") is None


def test_faults_requests_and_reports_can_be_looked_at(sim: Simulator, http: httpx.Client) -> None:
    sim.faults(Fault(status=503, path="/v1/apps"))
    http.post("/_simulator/faults", json={"faults": [{"seed": 3, "rate": 0.0}]})
    assert http.get("/v1/apps").status_code == 503
    listed = http.get("/_simulator/faults").json()["faults"]
    assert [(one.get("status"), one.get("struck"), one.get("seed")) for one in listed] == [
        (503, 1, None),
        (None, None, 3),
    ]
    http.get("/v1/apps/1")
    http.post("/v1/apps")

    def numbers(**wanted: str) -> list[int]:
        found = http.get("/_simulator/requests", params=wanted).json()["requests"]
        return [one["number"] for one in found]

    assert (numbers(), numbers(method="GET", path="/v1/apps*")) == ([1, 2, 3], [1, 2])
    assert (numbers(status="404"), numbers(after="2")) == ([2], [3])
    assert http.delete("/_simulator/requests").status_code == 204
    assert numbers() == []
    rows = {"2026-01-01": [{"SKU": "A", "Units": "3"}]}
    changed = http.patch("/_simulator/reports", json={"own": rows, "no_sales": ["2026-01-02"]})
    assert changed.json() == http.get("/_simulator/reports").json()
    assert sim.engine.sales.own == rows


def test_its_document_is_valid_and_names_every_route(http: httpx.Client) -> None:
    document = http.get("/_simulator/openapi.json").json()
    validate(document)
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method == "get" and "{" not in path:
                assert http.get(path).status_code == 200, path
            assert operation["summary"].endswith("."), operation


def test_the_list_of_requests_is_bounded(
    sim: Simulator, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "KEPT_REQUESTS", 3)
    for _ in range(5):
        http.get("/v1/apps/1")
    assert [received.number for received in sim.requests] == [3, 4, 5]
