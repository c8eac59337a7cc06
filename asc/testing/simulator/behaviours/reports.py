"""Sales and finance reports: one download each, or the refusal of a day without one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Refusal
from asc.testing.simulator.engine.http import Outgoing
from asc.testing.simulator.store import report_rows as rows
from asc.testing.simulator.store.report_periods import Covered, covered, fiscal
from asc.testing.simulator.store.reports import (
    MEDIA_TYPE,
    OFFERED,
    VERSION_DEMANDED,
    packed_detail,
    packed_financial,
    packed_table,
)

from .registry import RULES
from .report_refusals import (
    demand_available,
    demand_known,
    demand_sold,
    demand_vendor,
    invalid,
    no_sales,
)

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

MADE = {
    "SALES": rows.sales_rows,
    "SUBSCRIPTION": rows.subscription_rows,
    "SUBSCRIPTION_EVENT": rows.event_rows,
    "SUBSCRIBER": rows.subscriber_rows,
    "SUBSCRIPTION_OFFER_CODE_REDEMPTION": rows.redemption_rows,
}
"""How the rows of a report are made; the others have none: "no sales"."""


@RULES.answer("get", "/v1/salesReports", quirk=62)
def sales_report(call: Call) -> Outgoing:
    """One gzip of TSV; a day without sales is a 404 with its own text."""
    sales = call.engine.sales
    demand_vendor(sales, _filter(call, "vendorNumber"))
    kind, frequency = _filter(call, "reportType"), _filter(call, "frequency")
    _demand_offer(call, kind, frequency)
    text = _report_date(call, kind, frequency)
    period = demand_known(covered(frequency, text), text)
    _demand_available(call, period, says_so=frequency == "DAILY")
    demand_sold(sales, text)
    found = sales.own.get(text) or _made(call, kind, period)
    if not found:
        raise no_sales()
    return _gzip(packed_table(sales.columns(kind), found))


def _filter(call: Call, name: str, default: str = "") -> str:
    return call.query.filters.get(name, (default,))[0]


def _demand_offer(call: Call, kind: str, frequency: str) -> None:
    """The wording of the first refusal is a guess; that of the second was observed (quirk 63)."""
    subtype, version = _filter(call, "reportSubType"), _filter(call, "version")
    frequencies, latest = OFFERED.get((kind, subtype), ("", ""))
    if frequency not in frequencies.split():
        detail = f"'{frequency}' is not a valid frequency for the report {kind} {subtype}"
        raise invalid("frequency", detail)
    if version != latest and (version or kind in VERSION_DEMANDED):
        raise invalid(
            "version",
            "The version parameter you have specified is invalid. The latest version for this "
            f"report is {latest}.",
        )


def _report_date(call: Call, kind: str, frequency: str) -> str:
    """Left out, it is the newest day of SALES; others refuse that (observed by others)."""
    text = _filter(call, "reportDate")
    if text:
        return text
    if frequency != "DAILY":
        raise invalid("reportDate", f"a report date is required for {frequency} reports")
    if kind in VERSION_DEMANDED:
        raise no_sales()
    return str(_today(call) - timedelta(days=2))


def _today(call: Call) -> date:
    return date.fromisoformat(call.engine.clock.pacific()[:10])


def _demand_available(call: Call, period: Covered, *, says_so: bool) -> None:
    demand_available(period, call.engine.clock.now(), _today(call), says_so=says_so)


def _apps(call: Call) -> list[rows.App]:
    return [rows.App.of(app) for app in list(call.store.all("apps"))[:5]]


def _made(call: Call, kind: str, period: Covered) -> rows.Rows:
    return MADE[kind](_apps(call), period.days) if kind in MADE else []


def _gzip(content: bytes) -> Outgoing:
    return Outgoing(200, content, {"content-type": MEDIA_TYPE})


@RULES.answer("get", "/v1/financeReports", quirk=64)
def finance_report(call: Call) -> Outgoing:
    """Consolidated under ZZ; details only for region Z1; a month without a report has the text of
    no sales.
    """
    sales = call.engine.sales
    demand_vendor(sales, _filter(call, "vendorNumber"))
    text, kind, region = (
        _filter(call, name) for name in ("reportDate", "reportType", "regionCode")
    )
    period = demand_known(fiscal(text), text)
    _demand_available(call, period, says_so=False)
    demand_sold(sales, text)
    if (kind == "FINANCE_DETAIL") != (region == "Z1"):
        raise _wrong_region(kind, region)
    columns = sales.columns(kind)
    if kind == "FINANCE_DETAIL":
        details = rows.detail_rows(_apps(call), period.days)
        return _gzip(packed_detail(columns, details, period))
    country = None if region == "ZZ" else region
    made = [*map(dict, sales.own.get(text, ()))]
    found = made or rows.financial_rows(_apps(call), period.days, country)
    if not found:
        raise no_sales()
    return _gzip(packed_financial(columns, found))


def _wrong_region(kind: str, region: str) -> Refusal:
    detail = f"'{region}' is not a valid region code for the report type {kind}"
    return invalid("regionCode", detail)
