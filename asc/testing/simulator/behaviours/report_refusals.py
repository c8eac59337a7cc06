"""Why a sales or finance report is refused."""

from __future__ import annotations

from datetime import date

from asc.testing.simulator.engine.errors import Problem, Refusal
from asc.testing.simulator.store.report_periods import Covered
from asc.testing.simulator.store.reports import Sales

NO_SALES = "There were no sales for the date specified."
NOT_YET = (
    "Report is not available yet. Daily reports for the Americas are available by 5 am "
    "Pacific Time."
)
GONE = "Report is no longer available. Daily reports are kept for 365 days."


def invalid(name: str, detail: str) -> Refusal:
    """A filter whose value Apple does not take."""
    return Refusal(Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter=f"filter[{name}]"))


def no_sales() -> Refusal:
    return Refusal(Problem(404, "NOT_FOUND", NO_SALES))


def demand_known(period: Covered | None, text: str) -> Covered:
    """Raises a `Refusal` for a date in another form than the frequency takes."""
    if period is None:
        raise invalid("reportDate", f"'{text}' is not a valid report date")
    return period


def demand_available(period: Covered, now: float, today: date, *, says_so: bool) -> None:
    """404 before a report is made, 410 when it is kept no more.

    `says_so`: whether Apple says "not available yet"; of weeks, months and fiscal months it says
    that there were no sales (observed by others).
    """
    if now < period.out:
        raise Refusal(Problem(404, "NOT_FOUND", NOT_YET)) if says_so else no_sales()
    if today > period.gone:
        raise Refusal(Problem(410, "GONE", GONE, title="The resource is gone"))


def demand_vendor(sales: Sales, vendor: str) -> None:
    if vendor != sales.vendor:
        raise invalid("vendorNumber", f"'{vendor}' is not a valid vendor number")


def demand_sold(sales: Sales, text: str) -> None:
    """404 for a report date without a single sale."""
    if text in sales.no_sales:
        raise no_sales()
