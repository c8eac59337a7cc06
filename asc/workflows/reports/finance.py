"""Finance reports: what Apple settles for a fiscal month."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, Literal

from asc_api.errors import InvalidArgument
from asc_api.resources import finance_reports

from asc.base.checks import one_of
from asc.errors import ApiError, ReportNoLongerKept
from asc.flow.pacific import pacific_day
from asc.flow.steps import now
from asc.flow.table import Column

from .apple import availability, explained
from .calendar import Period
from .columns import documented_columns
from .file import ReportFile
from .fiscal import calendar_name, fiscal_month
from .sales import check_vendor, not_yet
from .statement import FinanceReport, demand_month, differing_totals, take_apart

FinanceType = Literal["FINANCIAL", "FINANCE_DETAIL"]

_ADDED = {"Vendor Number": Column("Vendor Number")}
_REGIONS = {"FINANCIAL": "ZZ", "FINANCE_DETAIL": "Z1"}


async def finance(
    vendor: str,
    *,
    month: str | None = None,
    fiscal_month: str | None = None,
    region: str | None = None,
    type: FinanceType = "FINANCIAL",
) -> FinanceReport:
    """A finance report of one fiscal month.

    `month` is Apple's fiscal month as the web page names it: `2026-09` is September 2026, which ran
    from August 30 to September 26. `fiscal_month` is the same as Apple's filter names it, by fiscal
    year and number: `2026-12`. The dates in the file are compared, so a wrong month is an error.
    `region` is one of Apple's codes for regions; left out, it is `ZZ`, all of them, and `Z1` for
    FINANCE_DETAIL, which has no other.

    Apple's totals stand apart, in `totals` and `by_country`; where the rows do not add up to them,
    `notes` says so. A month without a report has no rows, and a note: Apple does not tell whether
    there was nothing to settle or whether it keeps the report no more. One request. Raises
    `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
    `WrongPeriod`. Source: Apple's page on `GET /v1/financeReports`; quirk 64.
    """
    one_of("type", type, FinanceType)
    region = _check_region(region, type)
    asked = _asked(month, fiscal_month)
    filters = {
        "vendorNumber": check_vendor(vendor),
        "reportType": type,
        "regionCode": region,
        "reportDate": asked.name,
    }
    what = f"{type} of fiscal month {asked}, region {region}"
    moment = await now()
    content = await _send(filters, asked, what, moment)
    return _report(type, what, asked, vendor, content)


def _asked(month: str | None, fiscal: str | None) -> Period:
    if (month is None) == (fiscal is None):
        raise InvalidArgument(
            "which month? Give month='2026-09' as the web page names it, or fiscal_month='2026-12' "
            "as Apple's filter does"
        )
    return fiscal_month(month if month is not None else calendar_name(fiscal or ""))


def _check_region(region: str | None, type: FinanceType) -> str:
    usual = _REGIONS[type]
    if region is None:
        return usual
    if not isinstance(region, str) or not re.fullmatch("[A-Z][A-Z0-9]", region):
        raise InvalidArgument(f"region is {region!r}: it takes two capitals, such as 'US' or 'ZZ'")
    if (type == "FINANCE_DETAIL") != (region == "Z1"):
        raise InvalidArgument(
            f"region is {region!r}: FINANCE_DETAIL takes Z1 alone, FINANCIAL any other (quirk 64)"
        )
    return region


async def _send(filters: Any, asked: Period, what: str, moment: float) -> bytes | None:
    """The file; None where Apple says that there were no sales."""
    if asked.last >= pacific_day(moment):
        raise not_yet(what, [asked])
    try:
        return await finance_reports.get(filter=filters)
    except ApiError as error:
        found = availability(error)
        early = datetime.fromtimestamp(moment, UTC) < asked.available
        if found == "not yet" or (found == "no sales" and early):
            raise not_yet(what, [asked]) from None
        if found == "no longer kept":
            raise ReportNoLongerKept(f"Apple keeps no more {what}", [asked.name]) from None
        if found is None:
            raise explained(error, what, filters["vendorNumber"]) from error
    return None


def _report(
    type: FinanceType, what: str, asked: Period, vendor: str, content: bytes | None
) -> FinanceReport:
    documented = documented_columns(type)
    if content is None:
        notes = [f"{what}: Apple has no report; it says that there were no sales"]
        return FinanceReport([], documented, _ADDED, period=asked, statement=None, notes=notes)
    statement = take_apart(ReportFile(what, content, {"Vendor Number": vendor}))
    demand_month(statement, asked)
    notes = differing_totals(statement)
    files = [statement.rows]
    return FinanceReport(files, documented, _ADDED, period=asked, statement=statement, notes=notes)
