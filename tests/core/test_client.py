"""`related`, `whoami` and the rest of a client, against the simulator."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc import ApiKey, Client, Request, errors
from asc.testing import Simulator


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="small") as simulator:
        yield simulator


def test_related_takes_the_fewest_requests(sim: Simulator) -> None:
    with sim.client() as client:
        app = client.api.apps.list(
            include=["builds", "betaGroups", "appInfos"], filter={"bundleId": "com.example.app1"}
        ).one()
        sim.requests.clear()
        assert len(client.related(app.beta_groups).all()) == len(app.beta_groups)
        assert sim.requests == []  # all were side-loaded
        assert len(client.related(app.builds).all()) == 13
        assert len(sim.requests) == 1  # side-loads were cut at ten
        bare = client.api.apps.get(app.id)
        sim.requests.clear()
        builds = client.related(bare.builds).all()
        found = client.related(builds[0].app)
        assert found == bare
        assert len(sim.requests) == 2
        assert client.related(client.api.builds.get(builds[0].id, include=["app"]).app) == found
        assert client.related(None) is None


def test_related_for_asyncio(sim: Simulator) -> None:
    async def main() -> tuple[int, int, Any]:
        async with sim.async_client() as client:
            app = await client.api.apps.list(include=["betaGroups"]).first()
            assert app
            groups = await client.related(app.beta_groups).all()
            builds = [build async for build in client.related(app.builds)]
            return len(groups), len(builds), await client.related(builds[0].app)

    groups, builds, app = asyncio.run(main())
    assert (groups, builds, app.id) == (3, 13, "6440000001")


def test_a_relationship_that_cannot_be_read_says_so(sim: Simulator) -> None:
    from asc_api.relationship import Ref

    with sim.client() as client, pytest.raises(errors.NotLoaded):
        client.related(Ref("apps", "1"))


def test_a_relationship_that_leads_to_no_resources_says_so(sim: Simulator) -> None:
    with sim.client() as client:
        app = client.api.apps.list().first()
        assert app
        count = len(sim.requests)
        for use in (client.related, lambda ref: ref.id):
            with pytest.raises(errors.NotLoaded, match="/perfPowerMetrics"):
                use(app.perf_power_metrics)
        assert len(sim.requests) == count


def test_a_variable_leads_to_a_simulator_and_nowhere_else(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)
    monkeypatch.setenv("ASC_BASE_URL", sim.base_url)
    with Client(key) as client:
        assert client.api.apps.list().first()
    for url in ("https://example.com", "nonsense"):
        monkeypatch.setenv("ASC_BASE_URL", url)
        with pytest.raises(errors.ForeignHost, match="ASC_BASE_URL"):
            Client(key)


def test_a_download_needs_a_request(sim: Simulator, tmp_path: Path) -> None:
    with sim.client() as client, pytest.raises(errors.InvalidArgument, match=r"asc_api\.resources"):
        client.download(b"a report", tmp_path / "x.gz")  # type: ignore[arg-type]


def test_an_empty_transport_is_a_transport() -> None:
    from .scripted import KEY, OK, Script

    class Empty(Script):
        def __len__(self) -> int:
            return 0

    script = Empty([OK])
    Client(KEY, transport=script).send(Request("GET", "/v1/apps"))
    assert len(script.sent) == 1


def test_keys_of_other_kinds(sim: Simulator) -> None:
    mine = sim.individual_key
    with Client(
        ApiKey(key_id=mine.key_id, private_key=mine.private_key), base_url=sim.base_url
    ) as client:
        assert client.whoami().ok
        with pytest.raises(errors.Forbidden):
            client.api.bundle_ids.list().first()
    wrong = ApiKey(
        key_id=sim.key_id,
        issuer_id="57246542-96fe-1a63-e053-0824d011072a",
        private_key=sim.private_key,
    )
    with Client(wrong, base_url=sim.base_url) as client:
        assert client.whoami().problem == "refused"
    key = ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)
    with Client(key.scoped(["GET /v1/apps"]), base_url=sim.base_url) as client:
        assert client.api.apps.list(limit=1).first()
        with pytest.raises(errors.AscError):
            client.api.builds.list().first()


def test_an_unknown_path_by_hand_and_the_raw_answer(sim: Simulator) -> None:
    with sim.client() as client:
        with pytest.raises(errors.NotFound):
            client.send(Request("GET", "/v1/somethingNew"))
        raw = client.fetch(Request("GET", "/v1/apps", query={"limit": 1}))
        assert raw.status == 200
        assert raw.headers["Content-Type"] == raw.headers["content-type"] == "application/json"
        assert raw.content.startswith(b'{"data":[')
        assert raw.request_id
        assert repr(client.token()) == "<secret>"
        assert client.rate["hour"].limit == 3600
        assert repr(client) == f"<Client {sim.base_url} key {sim.key_id}>"
