"""Matching, binding, time, and what plain vcrpy wrote or reads."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import hashlib
import json
import time
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest
import vcr  # type: ignore[import-untyped]

from asc import ApiKey, AsyncClient, Client, FileSlice, Request, VirtualClock
from asc.errors import NotFound
from asc.testing import Fault, Simulator, cassette
from asc.testing.cassettes.errors import CassetteError, LeftOver, UnmatchedRequest
from asc.testing.cassettes.play.session import Session
from asc.workflow import gather

from .answering import Answers, Said

if TYPE_CHECKING:
    from asc_api.resources.sales_reports import GetFilter

REPORT: GetFilter = {
    "vendorNumber": "85012345",
    "reportType": "SALES",
    "reportSubType": "SUMMARY",
    "frequency": "DAILY",
}


def names(client: Client) -> list[str | None]:
    return [group.name for group in client.api.beta_groups.list(filter={"app": "6440000001"})]


def test_a_script_finds_its_own_values_in_answers(
    sim: Simulator, key: ApiKey, tmp_path: Path
) -> None:
    def script(client: Client) -> tuple[Any, ...]:
        group = client.api.beta_groups.create(name="Ann's friends", app="6440000001")
        found = [other for other in client.api.beta_groups.list() if other.name == "Ann's friends"]
        client.api.beta_groups.delete(found[0])
        with pytest.raises(NotFound):
            client.api.beta_groups.get(group)
        return group.id, len(found)

    path = tmp_path / "own.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        recorded = script(client)
    assert "Ann" not in path.read_text()
    with cassette(path) as client:
        assert script(client) == recorded


def test_repeated_calls_play_in_order_and_waiting_takes_no_time(
    sim: Simulator, key: ApiKey, tmp_path: Path
) -> None:
    def script(client: Client) -> list[int]:
        counts = [len(list(client.api.beta_groups.list()))]
        client.api.beta_groups.create(name="One more", app="6440000001")
        return [*counts, len(list(client.api.beta_groups.list()))]

    path = tmp_path / "order.yaml"
    sim.faults(
        Fault(status=503, nth=2, path="/v1/betaGroups", method="GET"),
        Fault(status=429, retry_after="300", at=1),
    )
    with cassette(
        path, record="once", key=key, base_url=sim.base_url, clock=VirtualClock()
    ) as client:
        recorded = script(client)
    assert {"code: 429", "code: 503"} <= {line.strip() for line in path.read_text().splitlines()}
    begun = time.monotonic()
    with cassette(path) as client:
        assert script(client) == recorded == [15, 16]
    assert time.monotonic() - begun < 5


def test_both_clients_play_the_same_file(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    async def script(client: AsyncClient) -> list[str]:
        return [app.id async for app in client.api.apps.list(limit=2)]

    async def recording() -> list[str]:
        async with cassette(
            tmp_path / "both.yaml", record="once", key=key, base_url=sim.base_url
        ) as client:
            return await script(client)

    async def playing() -> list[str]:
        async with cassette(tmp_path / "both.yaml") as client:
            return await script(client)

    recorded = asyncio.run(recording())
    assert asyncio.run(playing()) == recorded
    with cassette(tmp_path / "both.yaml") as client:
        assert [app.id for app in client.api.apps.list(limit=2)] == recorded


def test_calls_at_once_are_recorded_in_a_stable_order(
    server: Answers, key: ApiKey, tmp_path: Path
) -> None:
    async def workflow() -> list[Any]:
        requests = (Request[Any]("GET", f"/v1/apps/644000000{number}") for number in range(1, 6))
        return await gather(requests, at_once=5)

    server.together = Barrier(5)
    texts = []
    for name in ("one.yaml", "two.yaml"):
        server.script[:] = [Said(b"{}")] * 5
        with cassette(tmp_path / name, record="once", key=key, base_url=server.url) as client:
            client.run(workflow())
        texts.append((tmp_path / name).read_text().partition("interactions:")[2])
        with cassette(tmp_path / name) as client:
            assert len(client.run(workflow())) == 5
    assert texts[0] == texts[1]


def test_uploads_match_by_part(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    file = tmp_path / "shot.png"
    file.write_bytes(bytes(range(256)) * 40)

    def script(client: Client, file: Path = file) -> Any:
        made = client.fetch(Request("POST", "/v1/buildUploads", json=_upload()))
        upload = json.loads(made.content)["data"]["id"]
        reserved = client.fetch(
            Request("POST", "/v1/buildUploadFiles", json=_file(upload, file.stat().st_size))
        )
        for part in json.loads(reserved.content)["data"]["attributes"]["uploadOperations"]:
            content = FileSlice(file, part["offset"], part["length"])
            client.fetch(Request(part["method"], part["url"], content=content, authorize=False))
        return json.loads(reserved.content)["data"]["id"]

    path = tmp_path / "upload.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        recorded = script(client)
    text = path.read_text()
    assert f"10240 bytes, sha256 {hashlib.sha256(file.read_bytes()).hexdigest()}" in text
    assert sim.upload_url not in text
    with cassette(path) as client:
        assert script(client) == recorded
    other = tmp_path / "other.png"
    other.write_bytes(bytes(range(256)) * 41)
    with (
        pytest.raises(UnmatchedRequest, match="fileSize: recorded 10240, sent 10496"),
        cassette(path) as client,
    ):
        script(client, other)


def _upload() -> dict[str, Any]:
    attributes = {"cfBundleShortVersionString": "9.0", "cfBundleVersion": "900", "platform": "IOS"}
    links = {"app": {"data": {"type": "apps", "id": "6440000001"}}}
    return {"data": {"type": "buildUploads", "attributes": attributes, "relationships": links}}


def _file(upload: str, size: int) -> dict[str, Any]:
    attributes = {
        "assetType": "ASSET",
        "fileName": "a.ipa",
        "fileSize": size,
        "uti": "com.apple.ipa",
    }
    links = {"buildUpload": {"data": {"type": "buildUploads", "id": upload}}}
    return {"data": {"type": "buildUploadFiles", "attributes": attributes, "relationships": links}}


def test_what_does_not_match_says_what_is_nearest(
    sim: Simulator, key: ApiKey, tmp_path: Path
) -> None:
    path = tmp_path / "near.yaml"
    body = {"data": {"type": "betaGroups", "attributes": {"name": "A", "publicLinkEnabled": True}}}
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        list(client.api.apps.list(filter={"sku": "SKU1"}, include=["builds"]))
        with pytest.raises(Exception, match="409"):
            client.send(Request("POST", "/v1/betaGroups", json=body))
    body["data"]["attributes"] = {"publicLinkEnabled": False, "name": "A"}
    with pytest.raises(UnmatchedRequest) as failed, cassette(path) as client:
        client.send(Request("POST", "/v1/betaGroups", json=body))
    assert "the nearest is number 2: POST /v1/betaGroups" in str(failed.value)
    assert "body/data/attributes/publicLinkEnabled: recorded true, sent false" in str(failed.value)
    with pytest.raises(LeftOver, match="number 2: POST /v1/betaGroups"), cassette(path) as client:
        client.send(
            Request(
                "GET",
                "/v1/apps",
                query={"limit": "200", "include": "builds", "filter[sku]": "SKU9"},
            )
        )
    with cassette(path, allow_leftovers=True):
        pass


def test_a_fake_does_not_go_out_for_real(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        list(client.api.beta_testers.list(limit=10))
    with cassette(path, record="new", key=key, base_url=sim.base_url) as client:
        testers = list(client.api.beta_testers.list(limit=10))
        sent = len(sim.requests)
        with pytest.raises(CassetteError, match="only a new recording can know"):
            client.api.beta_testers.get(testers[0])
        assert len(sim.requests) == sent, "pages were played, and nothing else was asked"


def test_a_swallowed_mismatch_still_fails(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    with cassette(tmp_path / "a.yaml", record="once", key=key, base_url=sim.base_url) as client:
        names(client)

    def swallow() -> None:
        with (
            cassette(tmp_path / "a.yaml", allow_leftovers=True) as client,
            contextlib.suppress(AssertionError),
        ):
            list(client.api.users.list())

    with pytest.raises(UnmatchedRequest, match="/v1/users"):
        swallow()


def test_nothing_is_written_when_the_script_fails(
    sim: Simulator, key: ApiKey, tmp_path: Path
) -> None:
    path = tmp_path / "failed.yaml"
    with (
        pytest.raises(NotFound),
        cassette(path, record="once", key=key, base_url=sim.base_url) as client,
    ):
        client.api.apps.get("1")
    assert not path.exists()
    with pytest.raises(CassetteError, match="record it with"):
        Session(path)


def reading(client: Client) -> list[Any]:
    apps = [app.id for app in client.api.apps.list(limit=2)]
    report = client.api.sales_reports.get(filter=REPORT)
    text = gzip.decompress(report) if report.startswith(b"\x1f\x8b") else report
    return [*apps, text.count(b"\n")]


def test_what_plain_vcrpy_recorded_is_played(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "plain.yaml"
    with vcr.use_cassette(str(path)), sim.client() as client:
        recorded = reading(client)
    with cassette(path) as client:
        assert reading(client) == recorded


def test_plain_vcrpy_plays_what_we_recorded(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        recorded = reading(client)[:-1]
        names(client)
    with vcr.use_cassette(str(path), record_mode="none") as tape, Client(key) as client:
        assert [app.id for app in client.api.apps.list(limit=2)] == recorded
        names(client)
        client.api.sales_reports.get(filter={**REPORT, "vendorNumber": _fake_vendor(path)})
        assert tape.all_played


def _fake_vendor(path: Path) -> str:
    return path.read_text().partition("filter[vendorNumber]=")[2].partition("&")[0]
