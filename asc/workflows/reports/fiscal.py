"""Apple's fiscal months, which finance reports are for.

The fiscal year ends on the last Saturday of September. Its months have 5, 4 and 4 weeks, four
times over; in a year of 53 weeks December has five. Apple's filter names a month by the fiscal year
and its number: 2026-01 is October 2025, 2026-12 is September 2026. Observed: 2018-12 gave September
2018, 2020-06 March 2020, 2022-01 October 2021 (Apple's forum, threads 114240, 665639, 702418). Two
libraries of others take the name for a calendar month; so the dates in the file are compared.
"""

from __future__ import annotations

from datetime import date, timedelta

from .calendar import SUNDAY, Period, morning, year_and_month

_WEEKS = (5, 4, 4) * 4
_DECEMBER = 2
SATURDAY = SUNDAY - 1


def fiscal_month(month: str) -> Period:
    """The fiscal month that Apple's web page calls by a calendar month.

    `2026-09` is September 2026, which Apple's filter calls 2026-12. Its report is out on the first
    Friday of the next fiscal month, as others observe. Raises `InvalidArgument`.
    """
    year, number = year_and_month("month", month)
    fiscal_year = year + (number >= 10)
    position = (number - 10) % 12
    first, last = _bounds(fiscal_year, position)
    out = last + timedelta(days=6)
    return Period(f"{fiscal_year}-{position + 1:02}", first, last, morning(out))


def calendar_name(fiscal: str) -> str:
    """What the web page calls the month that Apple's filter calls so: 2026-12 is 2026-09."""
    year, number = year_and_month("fiscal_month", fiscal)
    month = (number + 8) % 12 + 1
    return f"{year - (number <= 3)}-{month:02}"


def _bounds(year: int, position: int) -> tuple[date, date]:
    start, end = _year_end(year - 1) + timedelta(days=1), _year_end(year)
    weeks: list[int] = list(_WEEKS)
    if (end - start).days > 52 * 7:
        weeks[_DECEMBER] += 1
    first = start + timedelta(weeks=sum(weeks[:position]))
    return first, first + timedelta(weeks=weeks[position], days=-1)


def _year_end(year: int) -> date:
    """The last Saturday of September."""
    last = date(year, 9, 30)
    return last - timedelta(days=(last.weekday() - SATURDAY) % 7)
