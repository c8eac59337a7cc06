"""Apple's calendars: which days a report date covers, and when its report is out.

Sources: Apple's help page on the availability of Sales and Trends reports (next day, Monday, 5 days
after the month, 6 after the year, usually by 8 Pacific; kept a year, yearly ones ten); quirk 64 for
the forms of dates; for fiscal months Apple's forum (2018-12 is September 2018) and Apple's known
rule of 4, 4 and 5 weeks. That finance reports come on the first Friday is observed by others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")
DELAYS: Mapping[str, int] = {"DAILY": 1, "WEEKLY": 1, "MONTHLY": 5, "YEARLY": 6}
KEPT: Mapping[str, int] = {"DAILY": 365, "WEEKLY": 365, "MONTHLY": 365, "YEARLY": 3650}


@dataclass(frozen=True)
class Covered:
    """The days of a report."""

    first: date
    last: date
    out: float
    """When it is there, in seconds since 1970."""
    gone: date
    """The last day on which it is kept."""

    @property
    def days(self) -> list[date]:
        number = (self.last - self.first).days + 1
        return [self.first + timedelta(days=day) for day in range(number)]


def covered(frequency: str, text: str) -> Covered | None:
    """The days that a report date names; None for a text that is none. Months and years are taken
    in Apple's form and in that of everybody else: YYYY-MM-DD, and YYYY-MM or YYYY.
    """
    try:
        first, last = _FORMS[frequency](text)
    except ValueError:
        return None
    out = morning(last + timedelta(days=DELAYS[frequency]))
    return Covered(first, last, out, last + timedelta(days=KEPT[frequency]))


def morning(day: date) -> float:
    """8 in the morning in California."""
    return datetime.combine(day, time(8), PACIFIC).timestamp()


def _day(text: str) -> tuple[date, date]:
    if len(text) != 10:
        raise ValueError(text)
    day = date.fromisoformat(text)
    return day, day


def _week(text: str) -> tuple[date, date]:
    day, _ = _day(text)
    if day.weekday() != 6:
        raise ValueError(text)
    return day - timedelta(days=6), day


def _month(text: str) -> tuple[date, date]:
    if len(text) not in (7, 10):
        raise ValueError(text)
    first = date.fromisoformat(f"{text[:7]}-01")
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _year(text: str) -> tuple[date, date]:
    if len(text) not in (4, 10):
        raise ValueError(text)
    return date(int(text[:4]), 1, 1), date(int(text[:4]), 12, 31)


_FORMS = {"DAILY": _day, "WEEKLY": _week, "MONTHLY": _month, "YEARLY": _year}


def fiscal(text: str) -> Covered | None:
    """The fiscal month that `filter[reportDate]` names: 2026-01 begins in September 2025."""
    try:
        first, _ = _month(text)
    except ValueError:
        return None
    start = _year_start(first.year)
    weeks = [5, 4, 4] * 4
    weeks[2] += (_year_start(first.year + 1) - start).days // 7 - 52
    begin = start + timedelta(weeks=sum(weeks[: first.month - 1]))
    end = begin + timedelta(weeks=weeks[first.month - 1], days=-1)
    return Covered(begin, end, morning(end + timedelta(days=6)), end + timedelta(days=3650))


def _year_start(year: int) -> date:
    """The Sunday after the last Saturday of September of the year before."""
    day = date(year - 1, 9, 30)
    while day.weekday() != 5:
        day -= timedelta(days=1)
    return day + timedelta(days=1)
