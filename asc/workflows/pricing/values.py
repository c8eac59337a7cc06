"""What is there now for each step of a plan, to be compared with what the plan found. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from asc.errors import PlanOutdated
from asc.flow.plan import PlanStep

from .price import Price, in_effect, starting
from .steps import BASE, OWN


def day_of(step: PlanStep) -> date | None:
    """From when on the step's price holds."""
    start = step.data.get("start")
    return date.fromisoformat(start) if start else None


def values_now(prices: Sequence[Price], steps: Iterable[PlanStep], today: date) -> dict[str, Any]:
    """The prices by the steps' names. Raises `PlanOutdated` for a start that has passed with
    another price.
    """
    return {step.what: _now(prices, step, today) for step in steps if step.what != BASE}


def _now(prices: Sequence[Price], step: PlanStep, today: date) -> str | None:
    code, start = step.data["territory"], day_of(step)
    if step.what.endswith(OWN):
        prices = [each for each in prices if not each.automatic]
    if start and start > today:
        found = starting(prices, code, start)
        return found.text if found else None
    found = in_effect(prices, code, today)
    now = found.text if found else None
    if start and step.writes and now != step.wanted:
        raise PlanOutdated(f"{step.what}: that day has passed; make the plan anew")
    return now
