"""From when on a price holds."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown

FARTHEST = timedelta(3653)
"""Ten years: a start that is later is taken for a slip. Apple's own limit is not known."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_day(name: str, value: Any) -> date | None:
    """A day as a user gives it: a date, or `"2027-01-31"`. Raises `InvalidArgument`."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidArgument(f"{name} is {shown(value)}: it takes a day, such as '2027-01-31'")


def check_future(name: str, day: date | None, today: date) -> None:
    """Raises `InvalidArgument` unless it is later than today in California, as Apple demands, and
    not later than anybody plans.
    """
    if day is not None and day <= today:
        raise InvalidArgument(
            f"{name} is {day}, and it is {today} in California: Apple takes changes from the next "
            "day on; leave it out for a change at once"
        )
    if day is not None and day > today + FARTHEST:
        raise InvalidArgument(f"{name} is {day}, in more than ten years: take a day before")
