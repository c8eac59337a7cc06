"""Apple's days: those of California."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from .steps import now

PACIFIC = ZoneInfo("America/Los_Angeles")


def pacific_day(moment: float) -> date:
    """The day that it is in California, by seconds since 1970."""
    return datetime.fromtimestamp(moment, PACIFIC).date()


async def today() -> date:
    """The day that it is in California, on the client's clock."""
    return pacific_day(await now())
