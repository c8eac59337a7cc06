"""`client.reports`: sales, finance and analytics from a simulated App Store Connect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from asc_api.errors import InvalidArgument
from asc_api.models import DiagnosticLogs, XcodeMetrics

from asc.errors import (
    NoAnalyticsRequest,
    NotFound,
    NotFoundByName,
    ReportNoLongerKept,
    ReportNotYet,
    ReportRefused,
    WrongPeriod,
)
from asc.testing import Fault, Simulator
from asc.testing.simulator.engine.clock import Clock
from asc.testing.simulator.store.analytics import CATALOGUE, true_count
from asc.testing.simulator.store.report_rows import MARKETS
from asc.workflows.reports.diagnostics import frames_of
from asc.workflows.reports.performance import insights_of, points_of

from .playing import Mode, play

VENDOR = "85012345"
DAY = 24 * 3600.0
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()
"""Noon in California, on a Friday."""
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def _world() -> Iterator[Simulator]:
    with Simulator(clock=Clock(NOON)) as simulator:
        yield simulator


@pytest.fixture
def sim(_world: Simulator) -> Simulator:
    _world.reset()
    return _world


def run(sim: Simulator, mode: Mode, method: str, *arguments: Any, **options: Any) -> Any:
    return play(sim, mode, lambda client: getattr(client.reports, method)(*arguments, **options))


# Sales


def test_a_week_is_its_days(sim: Simulator, mode: Mode) -> None:
    """Typed rows, one request a period, and the same units whichever way they are asked for."""
    week = run(sim, mode, "sales", VENDOR, date="2026-11-15", frequency="WEEKLY")
    before = len(sim.requests)
    days = run(sim, mode, "sales", VENDOR, since="2026-11-09", until="2026-11-15")
    assert len(sim.requests) - before == 7
    assert week.proceeds().to_dict() == days.proceeds().to_dict()
    row = week.head(1)[0]
    assert (row["Report Date"], row["Vendor Number"]) == (date(2026, 11, 15), VENDOR)
    assert row["Begin Date"] == date(2026, 11, 9)
    assert row["Promo Code"] is None
    assert isinstance(row["Units"], Decimal)
    assert week.notes == ()


def test_refunds_count_by_their_signs(sim: Simulator) -> None:
    """Apple's sample of a refund: -50 units, 0.70 a piece, -0.99. A part of a price given back has
    0 units.
    """
    usual = {"Developer Proceeds": ".70", "Currency of Proceeds": "USD", "Begin Date": "11/18/2026"}
    sim.engine.sales.own["2026-11-18"] = [
        {**usual, "Units": "100.00", "Customer Price": "0.99"},
        {**usual, "Units": "-50.00", "Customer Price": "-0.99"},
        {**usual, "Units": "0.00", "Customer Price": "-0.49", "Developer Proceeds": "0.35"},
    ]
    table = run(sim, "sync", "sales", VENDOR, date="2026-11-18")
    [total] = table.proceeds()
    assert (total.units, total.proceeds) == (Decimal(50), Decimal("35.00"))
    assert total.partial_refunds == Decimal("0.35")


def test_no_sales_is_an_empty_table(sim: Simulator, mode: Mode) -> None:
    sim.engine.sales.no_sales.add("2026-11-18")
    table = run(sim, mode, "sales", VENDOR, date="2026-11-18")
    assert list(table) == []
    assert table.periods[0].availability == "no sales"
    assert "Units" in table.names
    assert table.to_arrow().num_rows == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"date": "2026-11-20"}, "usually out by 2026-11-21 08:00 Pacific"),
        ({"date": "2026-11-22", "frequency": "WEEKLY"}, "by 2026-11-23 08:00"),
        ({"date": "2026-11", "frequency": "MONTHLY"}, "by 2026-12-05 08:00"),
        ({"date": "2026", "frequency": "YEARLY"}, "by 2027-01-06 08:00"),
    ],
)
def test_too_early_says_when(sim: Simulator, options: dict[str, str], said: str) -> None:
    with pytest.raises(ReportNotYet) as caught:
        run(sim, "sync", "sales", VENDOR, **options)
    assert said in str(caught.value)
    assert not sim.requests


def test_no_sales_before_a_report_is_due_is_not_yet(sim: Simulator) -> None:
    """Apple says "no sales" of a week that is not made; a sum of it would be 0."""
    sim.clock.advance(2.6 * DAY)  # Monday, 2:24 in the morning
    with pytest.raises(ReportNotYet, match="2026-11-23 08:00"):
        run(sim, "sync", "sales", VENDOR, date="2026-11-22", frequency="WEEKLY")
    assert len(sim.requests) == 1


def test_a_range_with_a_missing_day_is_no_sum(sim: Simulator, mode: Mode) -> None:
    options = {"since": "2025-11-18", "until": "2025-11-21"}
    with pytest.raises(ReportNoLongerKept, match="2025-11-18, 2025-11-19") as caught:
        run(sim, mode, "sales", VENDOR, **options)
    assert caught.value.periods == ("2025-11-18", "2025-11-19")
    table = run(sim, mode, "sales", VENDOR, **options, allow_missing=True)
    assert table.missing == ["2025-11-18", "2025-11-19"]
    assert {row["Report Date"] for row in table} == {date(2025, 11, 20), date(2025, 11, 21)}


def test_the_version_is_learned_once(sim: Simulator, mode: Mode) -> None:
    table = run(
        sim, mode, "sales", VENDOR, type="SUBSCRIPTION", since="2026-11-16", until="2026-11-18"
    )
    assert [request.status for request in sim.requests] == [400, 200, 200, 200]
    stock = {row["Report Date"]: row["Subscribers"] for row in table}
    assert len(stock) == 3
    sim.requests.clear()
    run(sim, mode, "sales", VENDOR, type="SUBSCRIPTION", date="2026-11-18", version="1_3")
    assert [request.status for request in sim.requests] == [400, 200]


def test_reports_agree_with_one_another(sim: Simulator) -> None:
    """As many renewals in the events, and as many subscribers, as SALES has units."""
    sales = run(sim, "sync", "sales", VENDOR, date="2026-11-18")
    sold = sum(row["Units"] for row in sales if row["Subscription"] == "Renewal")
    events = run(sim, "sync", "sales", VENDOR, date="2026-11-18", type="SUBSCRIPTION_EVENT")
    signs = {"Renew": 1, "Refund": -1}
    assert sum(row["Quantity"] * signs[row["Event"]] for row in events) == sold
    kind = "SUBSCRIPTION_OFFER_CODE_REDEMPTION"
    redeemed = run(sim, "sync", "sales", VENDOR, date="2026-11-18", type=kind)
    assert 0 < sum(row["Redemptions"] for row in redeemed) <= sold
    persons = run(sim, "sync", "sales", VENDOR, date="2026-11-18", type="SUBSCRIBER")
    assert sum(-1 if row["Refund"] else 1 for row in persons) == sold
    assert all(len(row["Subscriber ID"]) == 18 for row in persons), "text: zeros in front stay"


def test_another_vendor_another_week_another_column(sim: Simulator) -> None:
    with pytest.raises(ReportRefused, match="vendor number '99' is not this team's"):
        run(sim, "sync", "sales", "99", date="2026-11-18")
    sim.engine.sales.own["2026-11-18"] = [{"Units": "1", "Begin Date": "11/17/2026"}]
    with pytest.raises(WrongPeriod, match="Begin Date is 2026-11-17"):
        run(sim, "sync", "sales", VENDOR, date="2026-11-18")
    sim.engine.sales.header = "Units|Developer Proceeds|Currency of Proceeds|Mood"
    sim.engine.sales.own["2026-11-18"] = [{"Units": "1", "Mood": "good"}]
    table = run(sim, "sync", "sales", VENDOR, date="2026-11-18")
    assert table.head(1)[0]["Mood"] == "good"
    with pytest.raises(InvalidArgument, match="has no 'Product Type Identifier'"):
        table.proceeds()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "which periods"),
        ({"days": 3, "date": "2026-11-18"}, "which periods"),
        ({"days": 0, "date": "2026-11-18"}, "which periods"),
        ({"days": 3, "date": ""}, "which periods"),
        ({"days": 0}, "days is 0"),
        ({"days": 2.5}, r"days is 2\.5"),
        ({"since": datetime(2026, 11, 18, tzinfo=UTC)}, "takes a date"),
        ({"days": 30, "frequency": "WEEKLY"}, "days= is for DAILY"),
        ({"date": "18.11.2026"}, "2026-09-07"),
        ({"date": "2026-11-18", "type": "SALE"}, "SALES"),
        ({"date": "2026-11-18", "type": "SUBSCRIPTION", "frequency": "MONTHLY"}, "DAILY"),
        ({"since": "2026-11-18", "until": "2026-11-01"}, "after"),
    ],
)
def test_arguments_are_checked_first(sim: Simulator, options: dict[str, Any], said: str) -> None:
    with pytest.raises((InvalidArgument, ValueError), match=said):
        run(sim, "sync", "sales", VENDOR, **options)
    assert not sim.requests


# Finance


def test_finance_by_the_name_of_the_month(sim: Simulator, mode: Mode) -> None:
    report = run(sim, mode, "finance", VENDOR, month="2026-09")
    assert (report.period.name, report.period.first) == ("2026-12", date(2026, 8, 30))
    assert report.notes == ()
    rows = list(report)
    assert report.totals["Total_Rows"] == len(rows)
    assert report.totals["Total_Units"] == sum(row["Quantity"] for row in rows)
    detail = run(sim, mode, "finance", VENDOR, fiscal_month="2026-12", type="FINANCE_DETAIL")
    assert detail.partner_share() == report.partner_share()
    assert sum(row["Quantity"] for row in detail.by_country) == report.totals["Total_Units"]
    assert all("filter%5BreportDate%5D=2026-12" in each.query for each in sim.requests)


def test_finance_too_early_and_without_a_report(sim: Simulator) -> None:
    with pytest.raises(ReportNotYet, match="2026-12-04 08:00"):
        run(sim, "sync", "finance", VENDOR, month="2026-11")
    sim.engine.sales.no_sales.add("2026-12")
    report = run(sim, "sync", "finance", VENDOR, month="2026-09")
    assert list(report) == []
    assert "Apple has no report" in report.notes[0]
    with pytest.raises(InvalidArgument, match="FINANCE_DETAIL takes Z1 alone"):
        run(sim, "sync", "finance", VENDOR, month="2026-09", type="FINANCE_DETAIL", region="US")


# Analytics


def app_id(sim: Simulator) -> str:
    return next(sim.store.all("apps")).id


def request_of(sim: Simulator) -> Any:
    return next(sim.store.all("analyticsReportRequests"))


def test_each_date_stands_once_and_is_true(sim: Simulator, mode: Mode) -> None:
    app = app_id(sim)
    assert run(sim, mode, "ensure_analytics_request", app).changed
    sim.clock.advance(20 * DAY)
    sim.requests.clear()
    table = run(sim, mode, "analytics", app, "App Sessions", since="2026-11-25", until="2026-12-03")
    kind = next(each for each in CATALOGUE if each.name == "App Sessions Standard")
    days = [date(2026, 11, 25) + timedelta(days=day) for day in range(9)]
    true = sum(true_count(kind, app, day, each.country) for day in days for each in MARKETS)
    assert sum(row["Sessions"] for row in table) == true
    assert (table.gaps, table.preliminary, table.notes) == ((), (), ())
    assert table.to_arrow().num_rows == 9 * len(MARKETS)
    instances = sum("/segments" in request.path for request in sim.requests)
    assert len(sim.requests) == 3 + 2 * instances
    for since in ("2099-01-01", "tomorrow"):
        with pytest.raises(InvalidArgument, match=f"since is '?{since}.*(after|day)"):
            run(sim, mode, "analytics", app, "App Sessions", since=since)


def test_a_missing_day_is_a_gap(sim: Simulator) -> None:
    app = app_id(sim)
    run(sim, "sync", "ensure_analytics_request", app)
    sim.engine.sales.lost |= {"2026-11-28", "2026-12-09"}
    sim.clock.advance(20 * DAY)
    table = run(sim, "sync", "analytics", app, "App Sessions Standard", since="2026-11-25")
    assert list(map(str, table.gaps)) == ["2026-11-28: not delivered", "2026-12-09: may still come"]
    assert table.preliminary[-1] == date(2026, 12, 8)


def test_a_drifted_header_is_read(sim: Simulator) -> None:
    app = app_id(sim)
    run(sim, "sync", "ensure_analytics_request", app)
    sim.clock.advance(5 * DAY)
    name = "App Store Subscription Event Report"
    table = run(sim, "sync", "analytics", app, name, since="2026-11-20")
    assert table.head(1)[0]["Event Date"] == date(2026, 11, 20)
    assert "Churn Tenure" in table.names
    with pytest.raises(NotFoundByName, match="App Sessions Standard"):
        run(sim, "sync", "analytics", app, "App Session Standard", since="2026-11-20")


def test_a_damaged_file_and_an_expired_url_are_fetched_again(sim: Simulator) -> None:
    app = app_id(sim)
    run(sim, "sync", "ensure_analytics_request", app)
    sim.clock.advance(3 * DAY)
    whole = run(sim, "sync", "analytics", app, "App Crashes", since="2026-11-20")
    downloads = [each.number for each in sim.requests if "/download/" in each.path]
    sim.requests.clear()
    sim.faults(Fault(kind="status", status=403, path="/download/*"))
    again = run(sim, "sync", "analytics", app, "App Crashes", since="2026-11-20")
    assert list(again) == list(whole)
    assert sum("/download/" in each.path for each in sim.requests) == len(downloads) + 1


def test_the_request_is_found_made_and_made_again(sim: Simulator, mode: Mode) -> None:
    app = app_id(sim)
    with pytest.raises(NoAnalyticsRequest, match="ensure_analytics_request"):
        run(sim, mode, "analytics", app, "App Sessions", since="2026-11-20")
    made = run(sim, mode, "ensure_analytics_request", app)
    assert [str(step) for step in made.steps] == ["ONGOING request: created"]
    sim.requests.clear()
    assert not run(sim, mode, "ensure_analytics_request", app).changed
    assert len(sim.requests) == 1
    sim.store.update(request_of(sim).ref, {"stoppedDueToInactivity": True})
    table = run(sim, mode, "analytics", app, "App Sessions", since="2026-11-20")
    assert "Apple has stopped the request" in table.notes[-1]
    again = run(sim, mode, "ensure_analytics_request", app)
    assert [step.outcome for step in again.steps] == ["deleted", "created"]
    assert again.request.id != made.request.id


def test_a_ghost_is_named(sim: Simulator) -> None:
    """409 for the POST, and nothing in the list (quirk 65)."""
    run(sim, "sync", "ensure_analytics_request", app_id(sim))
    sim.faults(
        Fault(kind="stale", method="GET", path="/v1/apps/*/analyticsReportRequests", times=9)
    )
    with pytest.raises(NoAnalyticsRequest, match="quirk 65"):
        run(sim, "sync", "ensure_analytics_request", app_id(sim))


# Power and performance


def test_metrics_are_rows_with_apples_judgement(sim: Simulator, mode: Mode) -> None:
    app = app_id(sim)
    table = run(sim, mode, "performance", app)
    assert len(list(table)) == 5 * 2 * 2, "categories, percentiles, versions"
    point = table.head(1)[0]
    assert (point.platform, point.category, point.device) == ("IOS", "LAUNCH", "all_iphones")
    assert (point.unit, point.version, point.part) == ("milliseconds", "1.0", None)
    assert [each.metric for each in table.regressions] == ["launchTime"]
    memory = run(sim, mode, "performance", app, metric="MEMORY")
    assert {point.category for point in memory} == {"MEMORY"}
    assert memory.to_arrow().num_rows == 4
    with pytest.raises(InvalidArgument, match="MEMORY"):
        run(sim, mode, "performance", app, metric="MEMROY")


def test_metrics_by_parts_of_the_system_and_an_empty_answer() -> None:
    part = {"subSystemLabel": "Display", "value": 12.5}
    dataset = {"points": [{"version": "1.0", "percentageBreakdown": part}]}
    category = {"identifier": "BATTERY", "metrics": [{"identifier": "x", "datasets": [dataset]}]}
    found = XcodeMetrics.from_json({"productData": [{"metricCategories": [category]}]})
    assert [(each.part, each.value) for each in points_of(found)] == [("Display", 12.5)]
    assert list(points_of(XcodeMetrics.from_json({}))) == []
    assert insights_of(XcodeMetrics.from_json({})) == []


def test_diagnostics_come_with_the_worst_first(sim: Simulator) -> None:
    build = next(sim.store.all("builds"))
    for weight in (10.0, 60.0, 30.0):
        attributes = {"diagnosticType": "HANGS", "signature": f"f{weight:.0f}", "weight": weight}
        made = sim.store.add("diagnosticSignatures", attributes)
        sim.store.link(build.ref, "diagnosticSignatures", [made.ref])
    table = run(sim, "sync", "diagnostics", build.id)
    assert [each.signature for each in table] == ["f60", "f30", "f10"]


def test_diagnostics_have_apples_insights_and_their_logs(sim: Simulator, mode: Mode) -> None:
    build = next(sim.store.all("builds"))
    [worst] = run(sim, mode, "diagnostics", build.id, type="HANGS")
    assert (worst.type, worst.direction) == ("HANGS", "UP")
    assert worst.reference_versions.startswith("1.0: ")
    logs = run(sim, mode, "diagnostic_logs", worst.ident)
    assert [(row.log, row.depth, row.blamed) for row in logs] == [
        (1, 0, False),
        (1, 1, True),
        (2, 0, False),
        (2, 1, True),
    ]
    blamed = logs.head(2)[1]
    assert (blamed.symbol, blamed.file, blamed.line) == (worst.signature, "Store.swift", 42)
    assert (blamed.device, blamed.architecture) == ("iPhone17,1", "arm64e")
    assert logs.advice[0].category == blamed.category
    assert logs.to_arrow().num_rows == 4
    assert len(list(run(sim, mode, "diagnostic_logs", worst.ident, limit=1))) == 2
    with pytest.raises(InvalidArgument, match="from 1 to 200"):
        run(sim, mode, "diagnostic_logs", worst.ident, limit=201)
    with pytest.raises(NotFound):
        run(sim, mode, "diagnostic_logs", "none")


def test_logs_may_be_deep_or_empty() -> None:
    node: dict[str, Any] = {"rawFrame": "last", "lineNumber": "?"}
    for number in range(300):
        node = {"rawFrame": str(number), "subFrames": [node, {"rawFrame": "beside"}]}
    tree = {"callStacks": [{"callStackRootFrames": [node]}, {}]}
    product = {"diagnosticLogs": [{}, {"callStackTree": [tree]}]}
    frames = list(frames_of(DiagnosticLogs.from_json({"productData": [product, {}]})))
    assert [(each.frame, each.depth, each.log) for each in frames[299:302]] == [
        ("0", 299, 2),
        ("last", 300, 2),
        ("beside", 300, 2),
    ]
    assert frames[300].line is None
    assert list(frames_of(DiagnosticLogs.from_json({}))) == []


# Other libraries


def test_others_read_a_report(sim: Simulator) -> None:
    """pandas, polars and duckdb are in the requirements of the tests: a skip would hide a break."""
    import duckdb
    import pandas
    import polars
    import pyarrow as pa

    table = run(sim, "sync", "sales", VENDOR, date="2026-11-18")
    rows = list(table)
    wanted = sum(row["Units"] for row in rows)
    assert sum(pa.table(table)["Units"].to_pylist()) == wanted
    assert table.to_pandas()["Units"].sum() == wanted
    assert pandas.DataFrame.from_arrow(table)["SKU"].to_list() == [row["SKU"] for row in rows]
    assert table.to_polars()["Units"].sum() == wanted
    assert polars.DataFrame(table).equals(table.to_polars())
    assert str(table.to_polars()["SKU"].dtype) == "String"
    query = 'SELECT sum(Units), min("Begin Date"), typeof(any_value(SKU)) FROM given'
    found = duckdb.connect().register("given", table).sql(query).fetchall()
    assert found == [(wanted, date(2026, 11, 18), "VARCHAR")]
