"""Moments that users give: since when, until when."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown

Moment = str | date | datetime
"""A `datetime` with a time zone, a day (it begins at midnight UTC), or either as ISO text."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_moment(name: str, moment: Moment | None) -> datetime | None:
    """The moment in UTC; None stays None. Raises `InvalidArgument`."""
    value: object = _read(moment) if isinstance(moment, str) else moment
    if value is None and moment is None:
        return None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgument(f"{name} is {shown(moment)}: it needs a time zone")
        return value.astimezone(UTC)
    if isinstance(value, date):
        return datetime.combine(value, time(), UTC)
    raise InvalidArgument(
        f"{name} is {shown(moment)}: it takes a datetime with a time zone, or text such as "
        "'2026-11-02' or '2026-11-02T09:30:00Z'"
    )


def read_day(name: str, value: object) -> date:
    """A day as a user gives it: a date, or `"2027-01-31"`. Raises `InvalidArgument`.

    Not a `datetime`: which day it is depends on the zone.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidArgument(f"{name} is {shown(value)}: it takes a day, such as '2027-01-31'")


def _read(text: str) -> date | datetime | None:
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None
