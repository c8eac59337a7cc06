"""What Apple seldom changes is read once a day, and nothing else is believed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from asc_api.models import App

from asc import ApiKey, AsyncClient, Client
from asc.api import apps
from asc.errors import InvalidArgument
from asc.flow.daily import DAY, read_daily
from asc.testing import Simulator

APP = "6440000001"


@pytest.fixture(scope="module")
def _serving() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def sim(_serving: Simulator) -> Simulator:
    _serving.reset()
    return _serving


async def read_app() -> Any:
    async def read() -> App:
        return await apps.get(APP)

    return await read_daily("app", App, read)


def reads(sim: Simulator, cache: Path | str, **options: Any) -> int:
    """How many requests it takes a new client."""
    before = len(sim.requests)
    with sim.client(clock=sim.clock, cache=cache, **options) as client:
        assert client.run(read_app()).bundle_id == "com.example.app1"
    return len(sim.requests) - before


def test_once_a_day_over_clients(sim: Simulator, tmp_path: Path) -> None:
    assert [reads(sim, tmp_path), reads(sim, tmp_path)] == [1, 0]
    sim.clock.advance(DAY - 1)
    assert reads(sim, tmp_path) == 0
    sim.clock.advance(1)
    assert [reads(sim, tmp_path), reads(sim, tmp_path)] == [1, 0]
    assert [path.suffix for path in tmp_path.rglob("*.*")] == [".json"], "nothing is left beside"


def test_the_other_client_has_the_same(sim: Simulator, tmp_path: Path) -> None:
    async def read() -> Any:
        key = ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)
        options: Any = {"base_url": sim.base_url, "clock": sim.clock, "cache": tmp_path}
        async with AsyncClient(key, **options) as client:
            return await client.run(read_app())

    assert reads(sim, tmp_path) == 1
    before = len(sim.requests)
    assert asyncio.run(read()).id == APP
    assert len(sim.requests) == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"read": 1}',
        '{"read": "x", "data": {"type": "apps", "id": "1"}}',
        '{"read": 9e99, "data": {"type": "apps", "id": "1"}}',
        '{"read": NaN, "data": {"type": "apps", "id": "1"}}',
        '{"read": %s, "data": {"type": "builds", "id": "1"}}',
        '{"read": %s, "data": 7}',
        "[" * 100_000,
    ],
)
def test_what_is_spoiled_is_read_anew(sim: Simulator, tmp_path: Path, text: str) -> None:
    reads(sim, tmp_path)
    (path,) = tmp_path.rglob("app.json")
    path.write_text(text.replace("%s", str(sim.clock.now())))
    assert [reads(sim, tmp_path), reads(sim, tmp_path)] == [1, 0]


def test_another_key_reads_for_itself(sim: Simulator, tmp_path: Path) -> None:
    reads(sim, tmp_path)
    key = ApiKey(key_id="ANOTHERKEY", issuer_id=sim.issuer_id, private_key=sim.private_key)
    with Client(key, base_url=sim.base_url, cache=tmp_path) as client:
        assert client._settings.cache not in [path.parent for path in tmp_path.rglob("app.json")]


def test_a_folder_that_cannot_be_written_costs_a_request(sim: Simulator, tmp_path: Path) -> None:
    reads(sim, tmp_path)
    (path,) = tmp_path.rglob("app.json")
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("a file in its place")
    assert [reads(sim, tmp_path), reads(sim, tmp_path)] == [1, 1]


def test_the_environment_names_it(
    sim: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_CACHE", str(tmp_path))
    with sim.client(clock=sim.clock) as client:
        client.run(read_app())
    assert reads(sim, tmp_path) == 0
    with pytest.raises(InvalidArgument, match="cache is ''"):
        sim.client(cache="")
