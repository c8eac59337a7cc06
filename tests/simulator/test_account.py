"""Tokens, budgets, lists, inspection: what every request goes through."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from asc.testing import Simulator
from asc.testing.simulator.engine.query import Filters
from asc.testing.simulator.engine.tokens import new_key

APP = "6440000001"
WORK_LIST = Path(__file__).parents[2] / "spec" / "work-list.md"
OTHER_APP = "6440000002"


def ask(sim: Simulator, token: str, path: str = "/v1/apps", method: str = "GET") -> httpx.Response:
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    return httpx.request(method, sim.base_url + path, headers=headers, trust_env=False)


def test_tokens_that_are_refused(sim: Simulator) -> None:
    now = int(sim.clock.now())
    stranger = new_key(sim.key_id, sim.issuer_id)
    unsigned = jwt.encode(
        {"iss": sim.issuer_id, "exp": now + 60, "aud": "appstoreconnect-v1"}, "x" * 32, "HS256"
    )
    refused = {
        "garbage": "x",
        "another algorithm": unsigned,
        "wrongly signed": sim.token(stranger),
        "expired": sim.token(iat=now - 600, exp=now - 1),
        "too long": sim.token(iat=now, exp=now + 1300),
        "too far ahead": sim.token(iat=now - 600, exp=now + 1260),
        "early": sim.token(iat=now + 60),
        "another audience": sim.token(aud="appstoreconnect-v2"),
        "another issuer": sim.token(iss="x"),
    }
    assert {why: ask(sim, token).status_code for why, token in refused.items()} == dict.fromkeys(
        refused, 401
    )
    assert ask(sim, sim.token()).status_code == 200
    assert ask(sim, sim.token(iat=None)).status_code == 200, "Apple's own samples leave iat out"


def test_a_scope_limits_a_token(sim: Simulator) -> None:
    token = sim.token(scope=["GET /v1/apps?filter[name]=App 1", "GET /builds"])
    allowed = [
        ask(sim, token, path).status_code
        for path in ("/v1/apps?filter[name]=App%201&limit=1", "/v1/builds")
    ]
    refused = [
        ask(sim, token, path).status_code for path in ("/v1/apps", "/v1/apps?filter[name]=x")
    ]
    assert (allowed, refused) == ([200, 200], [403, 403])
    now = int(sim.clock.now())
    for scope, status in (("GET /v1/ciProducts", 200), ("GET /v1/apps", 401)):
        long = sim.token(scope=[scope], exp=now + 90 * 24 * 3600)
        assert ask(sim, long, scope[4:]).status_code == status


def test_an_individual_key_and_a_missing_agreement(sim: Simulator) -> None:
    token = sim.token(sim.individual_key)
    assert [ask(sim, token, path).status_code for path in ("/v1/apps", "/v1/devices")] == [200, 403]
    sim.options.agreements_missing = True
    error = ask(sim, sim.token()).json()["errors"][0]
    assert (error["code"], error["links"]["see"]) == (
        "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED",
        "/business",
    )


def test_budgets_of_an_hour_and_a_minute(sim: Simulator, http: httpx.Client) -> None:
    sim.limits.hour, sim.limits.minute, sim.limits.retry_after = 3, 2, 30
    seen = [http.get("/v1/apps") for _ in range(3)]
    assert [answer.status_code for answer in seen] == [200, 200, 429]
    assert (
        seen[0].headers["x-rate-limit"]
        == "user-hour-lim:3;user-hour-rem:2;user-minute-lim:2;user-minute-rem:1;"
    )
    assert (seen[2].headers["retry-after"], seen[2].json()["errors"][0]["code"]) == (
        "30",
        "RATE_LIMIT_EXCEEDED",
    )
    sim.clock.advance(60)
    sim.limits.retry_after = None
    again = [http.get("/v1/apps") for _ in range(2)]
    assert [answer.status_code for answer in again] == [200, 429]
    assert "retry-after" not in again[1].headers
    sim.clock.advance(3600)
    assert http.get("/v1/apps").status_code == 200


def test_a_list_is_paged_filtered_sorted_and_cut(http: httpx.Client) -> None:
    query = {
        "filter[app]": OTHER_APP,
        "sort": "-uploadedDate",
        "limit": "5",
        "fields[builds]": "version,app",
        "include": "app",
    }
    page, versions = http.get("/v1/builds", params=query).json(), []
    while True:
        versions += [build["attributes"]["version"] for build in page["data"]]
        if "next" not in page["links"]:
            break
        assert "cursor=" in page["links"]["next"]
        assert "include=app" in page["links"]["next"]
        page = http.get(page["links"]["next"]).json()
    assert versions == [str(number) for number in range(12, 0, -1)]
    assert page["meta"]["paging"] == {"total": 12, "limit": 5}
    assert set(page["data"][0]["attributes"]) == {"version"}

    app = http.get(f"/v1/apps/{OTHER_APP}", params={"include": "builds"}).json()
    builds = app["data"]["relationships"]["builds"]
    assert (len(builds["data"]), builds["meta"]["paging"]) == (10, {"total": 12, "limit": 10})
    assert len(app["included"]) == 10
    bare = http.get(f"/v1/apps/{OTHER_APP}").json()["data"]["relationships"]
    assert set(bare["builds"]) == {"links"}
    assert set(bare["betaTesters"]["links"]) == {"self"}

    found = http.get(
        "/v1/apps", params={"filter[bundleId]": "com.example.app1,com.example.app2"}
    ).json()["data"]
    assert [item["attributes"]["name"] for item in found] == ["App 1", "App 2"]
    assert len(http.get("/v1/apps", params={"filter[bundleId]": "example"}).json()["data"]) == 5, (
        "substring (quirk 22)"
    )
    assert http.get(f"/v1/builds/{_a_build(http)}/appStoreVersion").json()["data"] is None, (
        "quirk 19"
    )
    twice = http.get("/v1/apps?limit=1&limit=2").json()["errors"][0]
    assert twice["source"] == {"parameter": "limit"}
    refused = http.get(f"/v1/apps/{APP}/builds", params={"sort": "version"}).json()["errors"][0]
    assert (refused["code"], refused["detail"]) == (
        "PARAMETER_ERROR.ILLEGAL",
        "The parameter 'sort' can not be used with this request",
    )


def _a_build(http: httpx.Client) -> str:
    return str(http.get("/v1/builds", params={"limit": 1}).json()["data"][0]["id"])


def test_every_filter_of_the_document_means_something(every: Simulator) -> None:
    """Those that the simulator was not taught yet are listed, and answer 501."""
    listed = set(
        re.findall(r"^- (\w+ /\S+: (?:filter|exists)\[.*)$", WORK_LIST.read_text(), re.MULTILINE)
    )
    assert set(Filters(every.store).unknown()) == listed


def test_several_problems_come_in_one_answer(http: httpx.Client) -> None:
    bad = {"data": {"type": "betaGroups", "attributes": {"nme": 1}}}
    answer = http.post("/v1/betaGroups", json=bad)
    assert [(error["code"], error["source"]["pointer"]) for error in answer.json()["errors"]] == [
        ("ENTITY_ERROR.ATTRIBUTE.REQUIRED", "/data/attributes/name"),
        ("ENTITY_ERROR.ATTRIBUTE.UNKNOWN", "/data/attributes/nme"),
        ("ENTITY_ERROR.RELATIONSHIP.REQUIRED", "/data/relationships/app"),
    ]
    assert '"errors" : [' in answer.text


def test_own_seeds_a_reset_and_a_state_file(tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    with (
        Simulator(
            seed={"apps": [{"id": "1", "name": "One"}], "builds": [{"version": "7", "app": "1"}]},
            state=path,
        ) as sim,
        sim.http() as http,
    ):
        assert http.get("/v1/apps/1/builds").json()["data"][0]["attributes"]["version"] == "7"
        group = {"type": "betaGroups", "attributes": {"name": "G"}}
        link = {"app": {"data": {"type": "apps", "id": "1"}}}
        http.post("/v1/betaGroups", json={"data": group | {"relationships": link}})
        sim.reset()
        assert (len(sim.requests), sim.store.count("betaGroups")) == (0, 0)
        http.post("/v1/betaGroups", json={"data": group | {"relationships": link}})
    with Simulator(state=path) as again, again.http() as http:
        assert [
            item["attributes"]["name"] for item in http.get("/v1/apps/1/betaGroups").json()["data"]
        ] == ["G"]
        assert again.store.dangling() == []


def test_the_large_account_is_there_in_seconds() -> None:
    start = time.process_time()
    sim = Simulator(seed="large")
    assert time.process_time() - start < 20
    assert [sim.store.count(type_) for type_ in ("apps", "builds", "territories")] == [
        1000,
        20_000,
        175,
    ]
    start = time.process_time()
    sim.reset()
    assert time.process_time() - start < 1


@pytest.fixture
def served(tmp_path: Path) -> Any:
    """`python -m asc.testing serve`, and the variables that it prints."""
    process = subprocess.Popen(
        [sys.executable, "-m", "asc.testing", "serve", "--state", str(tmp_path / "state.json")],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path), "PATH": ""},
    )
    assert process.stdout
    lines = [
        process.stdout.readline().removeprefix("export ").strip().partition("=") for _ in range(4)
    ]
    yield {name: value for name, _, value in lines}
    process.terminate()
    assert process.wait(10) == 0
    assert (tmp_path / "state.json").exists()


def test_a_client_in_another_language_serves_itself(served: dict[str, str]) -> None:
    base = served["ASC_BASE_URL"]
    key = Path(served["ASC_PRIVATE_KEY_PATH"]).read_text()
    now = int(time.time())
    payload = {
        "iss": served["ASC_ISSUER_ID"],
        "iat": now,
        "exp": now + 600,
        "aud": "appstoreconnect-v1",
    }
    token = jwt.encode(payload, key, "ES256", headers={"kid": served["ASC_KEY_ID"]})
    with httpx.Client(
        base_url=base, headers={"authorization": f"Bearer {token}"}, trust_env=False
    ) as http:
        assert (
            http.post(
                "/_simulator/faults", json={"faults": [{"status": 502, "body": "html"}]}
            ).status_code
            == 200
        )
        assert [http.get("/v1/apps").status_code for _ in range(2)] == [502, 200]
        assert (
            http.post("/_simulator/faults", json={"faults": [{"kind": "nonsense"}]}).status_code
            == 422
        )
        moved = http.post("/_simulator/clock", json={"advance": 601}).json()["now"]
        assert moved > now + 600
        assert http.get("/v1/apps").status_code == 401, "the token has expired"
        noted = http.get("/_simulator/requests").json()["requests"]
        assert [item["status"] for item in noted] == [502, 200, 401]
        assert http.post("/_simulator/reset").status_code == 204
        assert (
            http.patch("/_simulator/limits", json={"minute": 1})
            .json()["header"]
            .endswith("user-minute-rem:1;")
        )
        assert json.loads(http.get("/_simulator").text)["baseUrl"] == base
