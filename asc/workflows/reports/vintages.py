"""Restatements of analytics reports: which file counts for which date, and which dates are missing.

Apple delivers a date several times, in instances with different processing dates, until it is
final. For each date the rows of the newest processing date replace all older ones; they are never
added up. Source: Apple's page on the completeness of analytics reports and corrections; what adding
them up does is in PostHog/posthog issue 82929: 23,218 sessions where 4,317 were true.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

import attrs

from .calendar import period_with

Granularity = Literal["DAILY", "WEEKLY", "MONTHLY"]
GapReason = Literal["may still come", "not delivered", "no longer kept"]

KEPT_DAYS = 35
"""How long Apple keeps instances. Source: Apple's page on downloading analytics reports."""

_FINAL_AFTER = {
    "App Store Discovery and Engagement": 3,
    "App Store Web Preview Engagement": 3,
    "Retention Messaging": 3,
    "App Downloads": 2,
    "App Store Pre-orders": 2,
    "App Store Purchases": 2,
    "App Store Subscription State Report": 3,
    "App Store Subscription Event Report": 3,
    "App Sessions": 5,
    "App Store Installation and Deletion": 5,
    "App Crashes": 5,
    "App Clip Usage": 5,
    "App Store Opt-in": 3,
    "Platform App Installs": 0,
    "App Installs Performance": 2,
}
_FRAMEWORKS = 8
"""Days until the date of a framework report is final, and our answer for unknown reports."""
_DELIVERY = 2
"""Days from a date to the first instance with it, usually 1; a guess, to be on the safe side."""


@attrs.frozen
class Vintage:
    """One delivery: an instance, and the dates that are in it."""

    processed: date
    ident: str
    """The id of the instance. Two of the same processing date are told apart by it."""
    dates: frozenset[date]


@attrs.frozen
class Gap:
    """A date without rows, although it was asked for."""

    day: date
    reason: GapReason
    """`not delivered`: nothing to report (usage reports need 5 users), or Apple left it out."""

    def __str__(self) -> str:
        return f"{self.day}: {self.reason}"


def newest(vintages: Iterable[Vintage]) -> dict[str, frozenset[date]]:
    """For each instance the dates whose rows count: those that no newer instance has."""
    owner: dict[date, Vintage] = {}
    found = list(vintages)
    for vintage in sorted(found, key=lambda each: (each.processed, each.ident)):
        owner |= dict.fromkeys(vintage.dates, vintage)
    return {
        vintage.ident: frozenset(day for day in vintage.dates if owner[day] is vintage)
        for vintage in found
    }


def doubled(vintages: Iterable[Vintage]) -> list[str]:
    """A note for each pair of instances that have the same processing date and a date in common."""
    notes = []
    seen: dict[tuple[date, date], str] = {}
    for vintage in sorted(vintages, key=lambda each: (each.processed, each.ident)):
        for day in sorted(vintage.dates):
            other = seen.setdefault((vintage.processed, day), vintage.ident)
            if other != vintage.ident:
                notes.append(
                    f"{day}: instances {other} and {vintage.ident} are both of processing date "
                    f"{vintage.processed}; the rows of {vintage.ident} are taken"
                )
    return notes


def final_after(report: str) -> int:
    """Days after which a date of that report is final."""
    return _FINAL_AFTER.get(plain_name(report), _FRAMEWORKS)


def plain_name(report: str) -> str:
    """The name of a report without ` Standard` or ` Detailed`."""
    return report.removesuffix(" Standard").removesuffix(" Detailed")


def expected_dates(granularity: Granularity, since: date, until: date) -> list[date]:
    """Each `Date` that a report should have: days, Mondays, or firsts of months."""
    days = (since + timedelta(days=number) for number in range((until - since).days + 1))
    if granularity == "WEEKLY":
        return [day for day in days if day.weekday() == 0]
    if granularity == "MONTHLY":
        return [day for day in days if day.day == 1]
    return list(days)


def find_gaps(
    report: str,
    expected: Sequence[date],
    delivered: Iterable[date],
    today: date,
    granularity: Granularity = "DAILY",
) -> list[Gap]:
    """The expected dates that no instance has, each with what is to be hoped for."""
    there = set(delivered)
    missing = [day for day in expected if day not in there]
    return [Gap(day, _reason(report, _age(day, today, granularity))) for day in missing]


def _age(day: date, today: date, granularity: Granularity) -> int:
    """Days since a day, or since the last one of the week or month that begins on it."""
    return (today - period_with(granularity, day).last).days


def _reason(report: str, age: int) -> GapReason:
    if age <= final_after(report) + _DELIVERY:
        return "may still come"
    return "no longer kept" if age > KEPT_DAYS + _DELIVERY else "not delivered"


def preliminary(
    report: str, days: Iterable[date], today: date, granularity: Granularity = "DAILY"
) -> list[date]:
    """The dates that Apple may still restate."""
    limit = final_after(report)
    return sorted(day for day in days if _age(day, today, granularity) <= limit)
