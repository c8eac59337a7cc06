"""Apple's calendars: which period a report is for, what Apple calls it, and when it is out.

Days are Pacific days. Sales weeks run from Monday to Sunday; months and years are the calendar's.
Finance reports follow Apple's fiscal months, which run from Sunday to Saturday.

Sources: Apple's help page on the availability of Sales and Trends reports; its page on
`GET /v1/salesReports`; for the form of dates quirk 64. The fiscal calendar is Apple's known rule,
computed; two periods in published files agree with it.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Literal

import attrs
from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.flow.pacific import PACIFIC

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

_OUT = time(8)
"""Reports are usually out by 8 in the morning, Pacific time."""
_DELAY = {"DAILY": 1, "WEEKLY": 1, "MONTHLY": 5, "YEARLY": 6}
"""Days from the last day of a period to its report."""
SUNDAY = 6
_FORMS = {r"20\d\d-(0[1-9]|1[0-2])": "MONTHLY", r"20\d\d": "YEARLY"}


@attrs.frozen
class Period:
    """What a report is for."""

    name: str
    """As Apple's filter takes it: `2026-09-07`, a closing Sunday, `2026-09`, `2026`."""
    first: date
    last: date
    available: datetime
    """When the report is usually out."""

    def __str__(self) -> str:
        return self.name


def period(frequency: Frequency, given: str | date) -> Period:
    """The period that a date names. Raises `InvalidArgument`, with the form it takes."""
    return _READERS[frequency](_text_of(given, frequency))


def _text_of(given: str | date, frequency: Frequency) -> str:
    if isinstance(given, str):
        return given
    if not isinstance(given, date) or isinstance(given, datetime):
        raise InvalidArgument(
            f"date is {shown(given)}: it takes a date, or a text such as '2026-09-07'"
        )
    return given.strftime({"MONTHLY": "%Y-%m", "YEARLY": "%Y"}.get(frequency, "%Y-%m-%d"))


def _day(text: str) -> Period:
    day = _date(text, "DAILY", "2026-09-07")
    return _period(text, day, day, "DAILY")


def _week(text: str) -> Period:
    day = _date(text, "WEEKLY", "2026-09-06, a Sunday")
    if day.weekday() != SUNDAY:
        sunday = day + timedelta(days=SUNDAY - day.weekday())
        raise InvalidArgument(
            f"date is {text}, a {day:%A}: a week is named by its Sunday; that week's is {sunday}"
        )
    return _period(text, day - timedelta(days=6), day, "WEEKLY")


def _month(text: str) -> Period:
    year, month = year_and_month("date", text)
    last = calendar.monthrange(year, month)[1]
    return _period(text, date(year, month, 1), date(year, month, last), "MONTHLY")


def _year(text: str) -> Period:
    if not re.fullmatch(r"20\d\d", text):
        raise InvalidArgument(f"date is {text!r}: YEARLY reports take a year, such as '2025'")
    return _period(text, date(int(text), 1, 1), date(int(text), 12, 31), "YEARLY")


_READERS: dict[Frequency, Callable[[str], Period]] = {
    "DAILY": _day,
    "WEEKLY": _week,
    "MONTHLY": _month,
    "YEARLY": _year,
}


def _date(text: str, frequency: Frequency, example: str) -> date:
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        cure = f"{frequency} reports take a day, such as {example}{_other(text)}"
        raise InvalidArgument(f"date is {text!r}: {cure}") from None


def _other(text: str) -> str:
    """The frequency whose reports such a date names."""
    found = [name for form, name in _FORMS.items() if re.fullmatch(form, text)]
    return f"; {text} is for frequency='{found[0]}'" if found else ""


def year_and_month(name: str, text: str) -> tuple[int, int]:
    """A month as `2026-09`. Raises `InvalidArgument`."""
    match = re.fullmatch(r"(20\d\d)-(0[1-9]|1[0-2])", text) if isinstance(text, str) else None
    if match is None:
        raise InvalidArgument(f"{name} is {text!r}: it takes a month, such as '2026-09'")
    return int(match[1]), int(match[2])


def _period(name: str, first: date, last: date, frequency: Frequency) -> Period:
    return Period(name, first, last, morning(last + timedelta(days=_DELAY[frequency])))


def morning(day: date) -> datetime:
    """The hour at which reports are usually out, on that day."""
    return datetime.combine(day, _OUT, PACIFIC)


def newest_periods(frequency: Frequency, number: int, now: float) -> list[Period]:
    """The newest periods whose reports should be out, the oldest of them first."""
    moment = datetime.fromtimestamp(now, PACIFIC)
    found = period_with(frequency, moment.date())
    while found.available > moment:
        found = before(frequency, found)
    periods = [found]
    while len(periods) < number:
        periods.append(before(frequency, periods[-1]))
    return periods[::-1]


def before(frequency: Frequency, this: Period) -> Period:
    """The period before this one."""
    return period_with(frequency, this.first - timedelta(days=1))


def period_with(frequency: Frequency, day: date) -> Period:
    """The period in which a day lies."""
    if frequency == "WEEKLY":
        day += timedelta(days=SUNDAY - day.weekday())
    return period(frequency, day)
