"""Reports that are one download, and analytics reports that are asked for first."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal
from asc.testing.simulator.engine.http import Outgoing
from asc.testing.simulator.store.reports import (
    FINANCE_COLUMNS,
    MEDIA_TYPE,
    SALES_COLUMNS,
    demand_available,
    packed_table,
)
from asc.testing.simulator.store.store import Record, Ref

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
ANALYTICS = (
    ("App Downloads Standard", "COMMERCE"),
    ("App Sessions Standard", "APP_USAGE"),
    ("App Store Discovery and Engagement Standard", "APP_STORE_ENGAGEMENT"),
)


@RULES.answer("get", "/v1/salesReports", quirk=62)
def sales_report(call: Call) -> Outgoing:
    """One gzip of TSV; a day without sales is a 404 with its own text."""
    engine, filters = call.engine, call.query.filters
    engine.sales.demand_vendor(filters["vendorNumber"][0])
    today = date.fromisoformat(engine.clock.date())
    text = filters.get("reportDate", (str(today - timedelta(days=1)),))[0]
    demand_available(text, today)
    engine.sales.demand_sold(text)
    rows = engine.sales.own.get(text) or [
        _sale(app, text) for app in list(call.store.all("apps"))[:5]
    ]
    return Outgoing(200, packed_table(SALES_COLUMNS, rows), {"content-type": MEDIA_TYPE})


def _sale(app: Record, day: str) -> dict[str, str]:
    return {
        "Provider": "APPLE",
        "Provider Country": "US",
        "SKU": str(app["sku"]),
        "Developer": "Example",
        "Title": str(app["name"]),
        "Version": "1.0",
        "Product Type Identifier": "1",
        "Units": str(int(app.id) % 7 + 1),
        "Developer Proceeds": "0.70",
        "Begin Date": day,
        "End Date": day,
        "Customer Currency": "USD",
        "Country Code": "US",
        "Currency of Proceeds": "USD",
        "Apple Identifier": app.id,
        "Customer Price": "0.99",
    }


@RULES.answer("get", "/v1/financeReports", quirk=64)
def finance_report(call: Call) -> Outgoing:
    """Consolidated under ZZ; details only for region Z1; a month without a report has the text of
    no sales.
    """
    engine, filters = call.engine, call.query.filters
    engine.sales.demand_vendor(filters["vendorNumber"][0])
    month, kind, region = (filters[name][0] for name in ("reportDate", "reportType", "regionCode"))
    demand_available(month, date.fromisoformat(engine.clock.date()))
    engine.sales.demand_sold(month)
    if kind == "FINANCE_DETAIL" and region != "Z1":
        detail = f"'{region}' is not a valid region code for the report type FINANCE_DETAIL"
        raise Refusal(
            Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter="filter[regionCode]")
        )
    rows = engine.sales.own.get(month) or [
        _share(app, month) for app in list(call.store.all("apps"))[:5]
    ]
    return Outgoing(200, packed_table(FINANCE_COLUMNS, rows), {"content-type": MEDIA_TYPE})


def _share(app: Record, month: str) -> dict[str, str]:
    return {
        "Start Date": f"{month}-01",
        "Vendor Identifier": str(app["sku"]),
        "Quantity": "1",
        "Partner Share": "0.70",
        "Extended Partner Share": "0.70",
        "Partner Share Currency": "USD",
        "Sale or Return": "S",
        "Apple Identifier": app.id,
    }


@RULES.effect("create", "analyticsReportRequests", quirk=65)
def reports_come_later(call: Call) -> None:
    """The first reports come after a day or two."""
    call.set(stoppedDueToInactivity=False)
    call.engine.plan(call.ref, "analytics.first", seconds=2 * DAY)


@RULES.step("analytics.first")
def first_reports(engine: Engine, request: Ref) -> None:
    """Each report gets one daily instance with one segment."""
    store = engine.store
    for name, category in ANALYTICS:
        report = store.add("analyticsReports", {"name": name, "category": category})
        store.link(request, "reports", [report.ref])
        instance = {"granularity": "DAILY", "processingDate": engine.clock.date(-DAY)}
        made = store.add("analyticsReportInstances", instance)
        store.link(report.ref, "instances", [made.ref])
        store.link(made.ref, "segments", [_segment(engine, name).ref])


def _segment(engine: Engine, name: str) -> Record:
    columns = ("Date", "App Name", "Counts")
    content = packed_table(
        columns, [{"Date": engine.clock.date(-2 * DAY), "App Name": name, "Counts": "1"}]
    )
    url = engine.uploads.publish(content)
    attributes = {
        "checksum": hashlib.md5(content).hexdigest(),
        "sizeInBytes": len(content),
        "url": url,
    }
    return engine.store.add("analyticsReportSegments", attributes)
