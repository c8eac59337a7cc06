"""From when on a price holds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from asc_api.errors import InvalidArgument

from asc.flow import moments

FARTHEST = timedelta(3653)
"""Ten years: a start that is later is taken for a slip. Apple's own limit is not known."""


def read_day(name: str, value: Any) -> date | None:
    """A day, where one is given. Raises `InvalidArgument`."""
    return None if value is None else moments.read_day(name, value)


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
