"""The lake: killed anywhere and run again, it ends where an undisturbed run does."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from asc_api.errors import InvalidArgument

from asc.errors import AscError
from asc.testing import Fault, Simulator
from asc.testing.simulator.engine.clock import Clock
from asc.workflows.reports import read_lake
from asc.workflows.reports.lake.folder import open_lake

from .playing import CrashAt, Killed, Mode, crashing, play

pytest.importorskip("pyarrow")

VENDOR = "85012345"
DAY = 24 * 3600.0
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()
REPORTS = ["App Sessions Standard", "App Crashes"]


@pytest.fixture(scope="module")
def _world() -> Iterator[Simulator]:
    with Simulator(clock=Clock(NOON)) as simulator:
        yield simulator


@pytest.fixture
def sim(_world: Simulator) -> Simulator:
    """Two apps, each with a request that is three days old."""
    _world.reset()
    for app in apps(_world):

        def act(client: Any, app: str = app) -> Any:
            return client.reports.ensure_analytics_request(app)

        play(_world, "sync", act)
    _world.clock.advance(3 * DAY)
    _world.requests.clear()
    return _world


def apps(sim: Simulator) -> list[str]:
    return [app.id for app in sim.store.all("apps")][:2]


def update(sim: Simulator, lake: Path, mode: Mode = "sync", **options: Any) -> Any:
    def act(client: Any) -> Any:
        return client.reports.update_lake(
            lake, apps=apps(sim), reports=REPORTS, vendors=[VENDOR], since="2026-11-20", at_once=1
        )

    return play(sim, mode, act, **options)


def contents(lake: Path) -> dict[str, object]:
    """What is in a lake: files by name; of the manifest its lines, each once."""
    found: dict[str, object] = {}
    for path in sorted(lake.rglob("*")):
        name = str(path.relative_to(lake))
        if path.is_file() and path.name != ".lock":
            content = path.read_bytes()
            found[name] = set(content.splitlines()) if path.suffix == ".ndjson" else content
    return found


def test_everything_is_kept_and_a_second_run_adds_nothing(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    first = update(sim, tmp_path, mode)
    assert [step.outcome for step in first.steps] == ["added"] * 5
    before = contents(tmp_path)
    sim.requests.clear()
    second = update(sim, tmp_path, mode)
    assert not second.changed
    assert contents(tmp_path) == before
    assert len(sim.requests) == 4, "the instances of two apps and reports"
    assert json.loads(json.dumps(second.to_dict()))["changed"] is False


def test_a_night_takes_two_requests_for_each_app_and_report(sim: Simulator, tmp_path: Path) -> None:
    update(sim, tmp_path)
    sim.clock.advance(DAY)
    sim.requests.clear()
    update(sim, tmp_path)
    asked = [each for each in sim.requests if each.path.startswith("/v1/analytics")]
    assert len(asked) == 2 * len(REPORTS) * len(apps(sim))
    sales = [each for each in sim.requests if each.path == "/v1/salesReports"]
    assert len(sales) == 3, "the new day, and two that may still change"


def little(sim: Simulator, lake: Path, **options: Any) -> Any:
    """An update of one app, one report and one vendor."""

    def act(client: Any) -> Any:
        return client.reports.update_lake(
            lake, apps=apps(sim)[:1], reports=REPORTS[1:], vendors=[VENDOR], since="2026-11-21"
        )

    return play(sim, "sync", act, **options)


def test_killed_at_any_request_and_run_again(sim: Simulator, tmp_path: Path) -> None:
    """All requests are reads: before one and after it is the same."""
    little(sim, tmp_path / "whole")
    count, wanted = len(sim.requests), contents(tmp_path / "whole")
    for k in range(1, count + 1):
        lake = tmp_path / f"killed-{k}"
        with pytest.raises(Killed):
            little(sim, lake, transport=crashing("sync", CrashAt(k, after_effect=True)))
        little(sim, lake)
        assert contents(lake) == wanted, f"killed at request {k} of {count}"


def test_killed_at_any_file_and_run_again(
    sim: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process dies while it writes: what is not whole is not there."""
    little(sim, tmp_path / "whole")
    wanted = contents(tmp_path / "whole")
    real, left = os.fsync, [0]

    def fsync(descriptor: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    k = 0
    for k in range(1, 1000):
        lake = tmp_path / f"killed-{k}"
        left[0] = k
        try:
            little(sim, lake)
        except Killed:
            left[0] = -1
            little(sim, lake)
        else:
            break
        assert contents(lake) == wanted, f"killed at file {k}"
    assert 10 < k < 100


def test_a_torn_line_is_no_entry(sim: Simulator, tmp_path: Path) -> None:
    update(sim, tmp_path)
    before = contents(tmp_path)
    manifest = tmp_path / "manifest" / "App Crashes.ndjson"
    manifest.write_bytes(manifest.read_bytes()[:-9])
    update(sim, tmp_path)
    torn = {line for line in manifest.read_bytes().splitlines() if not line.endswith(b"}")}
    after = contents(tmp_path)
    name = "manifest/App Crashes.ndjson"
    assert after.pop(name) - torn == before.pop(name)  # type: ignore[operator]
    assert after == before


def test_the_lake_gives_what_is_true_and_what_was_known(sim: Simulator, tmp_path: Path) -> None:
    for _ in range(6):
        update(sim, tmp_path)
        sim.clock.advance(DAY)
    update(sim, tmp_path)
    lake = list(read_lake(tmp_path, "App Sessions Standard"))
    direct = []
    for app in apps(sim):

        def act(client: Any, app: str = app) -> Any:
            days = {"since": "2026-11-20", "until": "2026-11-28"}
            return list(client.reports.analytics(app, "App Sessions", **days))

        direct += play(sim, "sync", act)
    assert total(lake) == total(direct)
    early = read_lake(tmp_path, "App Sessions Standard", as_of=date(2026, 11, 22))
    assert {row["Date"] for row in early} == {date(2026, 11, 20), date(2026, 11, 21)}
    assert total(early) < total(row for row in lake if row["Date"] <= date(2026, 11, 21))
    with pytest.raises(InvalidArgument, match="App Sessions Standard"):
        read_lake(tmp_path, "App Sessions")


def total(rows: Any) -> int:
    return sum(row["Sessions"] for row in rows)


def test_duckdb_reads_the_same(sim: Simulator, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for _ in range(4):
        update(sim, tmp_path)
        sim.clock.advance(DAY)
    text = (tmp_path / "lake.sql").read_text(encoding="utf-8")
    db = duckdb.connect()
    db.execute(text.replace("'tables/", f"'{tmp_path}/tables/"))
    [(sessions,)] = db.sql("SELECT sum(Sessions) FROM app_sessions_standard").fetchall()
    assert sessions == total(read_lake(tmp_path, "App Sessions Standard"))
    day = "DATE '2026-11-22'"
    [(known,)] = db.sql(f"SELECT sum(Sessions) FROM app_sessions_standard_as_of({day})").fetchall()
    as_of = read_lake(tmp_path, "App Sessions Standard", as_of=date(2026, 11, 22))
    assert known == total(as_of)
    [(units,)] = db.sql("SELECT sum(Units) FROM sales").fetchall()
    assert units == sum(row["Units"] for row in read_lake(tmp_path, "SALES"))


def test_a_revised_day_replaces_the_one_before(sim: Simulator, tmp_path: Path) -> None:
    day = "2026-11-21"
    usual = {"Begin Date": "11/21/2026", "SKU": "A"}
    sim.engine.sales.own[day] = [{**usual, "Units": "1"}]
    update(sim, tmp_path)
    sim.clock.advance(DAY / 2)
    sim.engine.sales.own[day] = [{**usual, "Units": "3"}]
    sim.clock.advance(DAY / 4)
    update(sim, tmp_path)
    span = {"since": date(2026, 11, 21), "until": date(2026, 11, 21)}
    [row] = read_lake(tmp_path, "SALES", **span)
    assert row["Units"] == 3
    [row] = read_lake(tmp_path, "SALES", **span, as_of=date(2026, 11, 23))
    assert row["Units"] == 1
    sim.engine.sales.own.clear()
    sim.engine.sales.no_sales.add(day)
    update(sim, tmp_path)
    [row] = read_lake(tmp_path, "SALES", **span)
    assert row["Units"] == 3, "it is not asked for again"


def test_the_history_of_a_snapshot_ends_where_ongoing_begins(
    sim: Simulator, tmp_path: Path
) -> None:
    app = apps(sim)[0]
    name = "App Sessions Standard"
    play(
        sim,
        "sync",
        lambda client: client.reports.ensure_analytics_request(app, access="ONE_TIME_SNAPSHOT"),
    )
    update(sim, tmp_path)
    sim.clock.advance(3 * DAY)
    before = list(read_lake(tmp_path, name))
    act = lambda client: client.reports.backfill(tmp_path, app, reports=[name])  # noqa: E731
    assert play(sim, "sync", act).changed
    assert not play(sim, "sync", act).changed
    after = list(read_lake(tmp_path, name))
    first = min(row["Date"] for row in before)
    assert [row for row in after if row["Date"] >= first and row["Access"] == "ONGOING"] == before
    assert len({row["Date"] for row in after if row["App ID"] == app}) > 55


def test_one_app_that_fails_does_not_stop_the_others(sim: Simulator, tmp_path: Path) -> None:
    request = next(sim.store.all("analyticsReportRequests"))
    sim.store.delete(request.ref)
    found = update(sim, tmp_path)
    assert [step.outcome for step in found.steps].count("refused") == 2
    assert "ensure_analytics_request" in found.refused[0].why
    sim.faults(Fault(status=403, path="/v1/salesReports", times=None))
    again = update(sim, tmp_path / "other")
    assert "role" in again.refused[0].why
    sim.clear_faults()


def test_a_stopped_request_is_found_out(sim: Simulator, tmp_path: Path) -> None:
    update(sim, tmp_path)
    for request in sim.store.all("analyticsReportRequests"):
        sim.store.update(request.ref, {"stoppedDueToInactivity": True})
    sim.clock.advance(6 * DAY)
    found = update(sim, tmp_path)
    assert "Apple has stopped the request" in found.steps[-1].why


def test_a_date_that_never_came_is_named(sim: Simulator, tmp_path: Path) -> None:
    sim.engine.sales.lost.add("2026-11-24")
    sim.clock.advance(7 * DAY)
    update(sim, tmp_path)
    sim.clock.advance(7 * DAY)
    found = update(sim, tmp_path)
    assert found.steps[-1].why == "7 instances; no rows for 2026-11-24"
    assert update(sim, tmp_path).steps[-1].why == "no rows for 2026-11-24"


def test_one_writer_and_good_arguments(sim: Simulator, tmp_path: Path) -> None:
    busy = pytest.raises(InvalidArgument, match="another process")
    with open_lake(tmp_path).storage.one_writer(), busy:
        update(sim, tmp_path)
    sim.requests.clear()
    wrong: list[dict[str, Any]] = [
        {},
        {"apps": "6446", "reports": REPORTS},
        {"apps": ["6446"]},
        {"vendors": ["x"]},
        {"vendors": [VENDOR], "sales": ["SALE"]},
        {"apps": ["6446"], "reports": ["../x"]},
    ]
    for options in wrong:

        def act(client: Any, options: dict[str, Any] = options) -> Any:
            return client.reports.update_lake(tmp_path, **options)

        with pytest.raises((AscError, ValueError)):
            play(sim, "sync", act)
    with pytest.raises(InvalidArgument, match="with a password"):
        open_lake("ftp://me:secret@example.com/lake")
    with pytest.raises(InvalidArgument, match="Protocol not known"):
        open_lake("nonsense://bucket/lake")
    assert not sim.requests


DAMAGES = [b'{"report": "SALES", "owner": "1"}', b"[1]}", b'{"processed": "never"}', b"\xff}"]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_line_is_not_passed_over(tmp_path: Path, damage: bytes) -> None:
    """A cut line is one that a killed run left, and fetched again; any other loss is named."""
    manifest = tmp_path / "manifest" / "App Crashes.ndjson"
    manifest.parent.mkdir()
    manifest.write_bytes(b'{"report": "App Cr\n' + damage + b"\n")
    with pytest.raises(InvalidArgument, match="line 2 is damaged"):
        read_lake(tmp_path, "App Crashes")


def test_what_can_not_be_written_or_read_is_named(sim: Simulator, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in ("file", "file/lake"):
        with pytest.raises(InvalidArgument, match="where nothing can be written"):
            update(sim, tmp_path / place)
    assert not sim.requests
    with pytest.raises(InvalidArgument, match="the lake has no report"):
        read_lake(tmp_path / "none", "App Crashes")
    with pytest.raises(InvalidArgument, match="since is 'today'"):
        read_lake(tmp_path, "App Crashes", since="today")
