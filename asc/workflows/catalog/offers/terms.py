"""What an offer is: its mode, its duration, and for how many periods.

    FREE_TRIAL       any duration, once
    PAY_UP_FRONT     one, two, three or six months or a year, once
    PAY_AS_YOU_GO    the subscription's own period, for up to about a year

Source: what other clients allow for introductory offers (2026); Apple's help, "Set up
introductory offers", for which modes there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from asc_api.errors import InvalidArgument

from asc.base.checks import one_of, whole
from asc.workflows.pricing.asked import PlanType

Mode = Literal["FREE_TRIAL", "PAY_AS_YOU_GO", "PAY_UP_FRONT"]
Duration = Literal[
    "THREE_DAYS",
    "ONE_WEEK",
    "TWO_WEEKS",
    "ONE_MONTH",
    "TWO_MONTHS",
    "THREE_MONTHS",
    "SIX_MONTHS",
    "ONE_YEAR",
]
FREE = "FREE_TRIAL"
GO = "PAY_AS_YOU_GO"
UP_FRONT = ("ONE_MONTH", "TWO_MONTHS", "THREE_MONTHS", "SIX_MONTHS", "ONE_YEAR")
PERIODS: Mapping[str, int] = {
    "ONE_WEEK": 12,
    "ONE_MONTH": 12,
    "TWO_MONTHS": 6,
    "THREE_MONTHS": 4,
    "SIX_MONTHS": 2,
    "ONE_YEAR": 1,
}
"""For how many periods PAY_AS_YOU_GO can last, by the period of the subscription."""


def check_terms(mode: Any, duration: Any, periods: Any, plan_type: Any) -> None:
    """Raises `InvalidArgument` for what no offer can be; None is not checked."""
    if mode is not None:
        one_of("mode", mode, Mode)
    if duration is not None:
        one_of("duration", duration, Duration)
    if periods is not None:
        whole("periods", 1, 12, periods=periods)
    if plan_type is not None:
        one_of("plan_type", plan_type, PlanType)
    if mode is not None and duration is not None:
        _check_duration(mode, duration)
        _check_periods(mode, duration, periods or 1)


def _check_duration(mode: str, duration: str) -> None:
    takes = {"PAY_UP_FRONT": UP_FRONT, GO: tuple(PERIODS)}.get(mode)
    if takes and duration not in takes:
        raise InvalidArgument(f"duration is {duration}: {mode} takes {', '.join(takes)}")


def _check_periods(mode: str, duration: str, periods: int) -> None:
    most = PERIODS[duration] if mode == GO else 1
    if periods > most:
        raise InvalidArgument(
            f"periods is {periods}: mode {mode!r} with duration {duration!r} takes {most} at most"
        )


def check_period(mode: str | None, duration: str | None, period: str | None) -> None:
    """Raises `InvalidArgument` where PAY_AS_YOU_GO lasts another time than the subscription."""
    if mode == GO and period and duration is not None and duration != period:
        raise InvalidArgument(
            f"duration is {duration}: PAY_AS_YOU_GO is paid each period of the subscription, which "
            f"is {period}"
        )
