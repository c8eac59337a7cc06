"""What is there now for each step of a plan, to be compared with what the plan found. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
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


def check_before(prices: Sequence[Price], steps: Sequence[PlanStep]) -> None:
    """Raises `PlanOutdated` where a change would follow another price than the plan knew of: what
    was asked about rises would not be so. The plan's own earlier steps may be done already.
    """
    outdated = []
    for step in steps:
        start, code = day_of(step), step.data.get("territory")
        if not (step.writes and start and step.wanted is not None):
            continue
        known = [step.data.get("found_before"), step.data.get("before"), *_set_by(steps, code)]
        found = in_effect(prices, code or "", start - timedelta(1))
        text = found.text if found else None
        if text not in known:
            outdated.append(f"{step.what}: the price before it was {known[0]} and is {text}")
    if outdated:
        raise PlanOutdated(f"changed since the plan was made: {'; '.join(outdated)}")


def _set_by(steps: Sequence[PlanStep], code: str | None) -> list[str]:
    """The prices that a plan sets in a territory."""
    mine = [step for step in steps if step.data.get("territory") == code]
    return [step.wanted for step in mine if step.wanted and step.outcome != "kept"]


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
