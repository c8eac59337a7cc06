"""A lake in an object store: killed before or after any write, it ends as a local one does."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc.errors import MissingExtra
from asc.testing import Simulator
from asc.testing.simulator.engine.clock import Clock
from asc.workflows.reports import read_lake
from asc.workflows.reports.lake.folder import open_lake
from asc.workflows.reports.lake.remote import RemoteStorage

from .playing import Killed, play
from .test_lake import DAY, NOON, apps, contents, little

fsspec = pytest.importorskip("fsspec")
pytest.importorskip("pyarrow")

REPORT = "App Crashes"


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    """One app with a request that is three days old."""
    with Simulator(clock=Clock(NOON)) as simulator:
        app = apps(simulator)[0]
        play(simulator, "sync", lambda client: client.reports.ensure_analytics_request(app))
        simulator.clock.advance(3 * DAY)
        yield simulator


def lake_at(name: str) -> Any:
    return f"memory://bucket/{name}"


def objects(name: str, without: str = "") -> dict[str, object]:
    """What is under a URL; of the manifest its lines."""
    files = fsspec.filesystem("memory")
    place = f"/bucket/{name}/"
    found: dict[str, object] = {}
    for path in files.find(place):
        content = files.cat_file(path)
        is_manifest = path.endswith(".ndjson")
        found[path.removeprefix(place)] = set(content.splitlines()) if is_manifest else content
    found.pop(without, None)
    return found


def test_it_holds_what_a_local_one_holds(sim: Simulator, tmp_path: Path) -> None:
    little(sim, tmp_path)
    assert little(sim, lake_at("same")).changed
    local, remote = contents(tmp_path), objects("same")
    sql = remote.pop("lake.sql")
    local.pop("lake.sql")
    assert remote == local
    assert b"read_parquet('memory://bucket/same/tables/App Crashes/*.parquet'" in sql  # type: ignore[operator]
    assert not little(sim, lake_at("same")).changed
    assert objects("same")["lake.sql"] == sql
    rows = list(read_lake(lake_at("same"), REPORT))
    assert rows == list(read_lake(tmp_path, REPORT))
    assert rows


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_any_write_and_run_again(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch, after: bool
) -> None:
    """Each write of an object, and each deletion, is where the process dies; every fourth, unless
    `CRASHES=all`.
    """
    left = [0]
    for method in ("put", "delete"):
        dying = _dying(getattr(RemoteStorage, method), left, after)
        monkeypatch.setattr(RemoteStorage, method, dying)
    name = f"whole {after}"
    little(sim, lake_at(name))
    count, wanted = -left[0], objects(name, without="lake.sql")
    assert count > 15
    for k in range(1 + after, count + 1, 1 if os.environ.get("CRASHES") == "all" else 4):
        name = f"killed {after} {k}"
        left[0] = k
        with pytest.raises(Killed):
            little(sim, lake_at(name))
        little(sim, lake_at(name))
        assert objects(name, without="lake.sql") == wanted, f"killed at write {k} of {count}"


def _dying(real: Any, left: list[int], after: bool) -> Any:
    def method(self: RemoteStorage, *arguments: Any) -> None:
        left[0] -= 1
        if left[0] == 0 and not after:
            raise Killed
        real(self, *arguments)
        if left[0] == 0:
            raise Killed

    return method


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(MissingExtra, match="s3fs"):
        open_lake("s3://bucket/lake")
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(MissingExtra, match=r"asc-client\[reports"):
        open_lake("s3://bucket/lake")
