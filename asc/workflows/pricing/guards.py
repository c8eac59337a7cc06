"""What stops a plan of prices. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep

from .amounts import change, shown_change
from .price import Price, territories_of, upcoming
from .product import Priced
from .result import amount_of

NAMED = 5
"""Territories that a message names."""


def check_change(steps: Iterable[PlanStep], most: Decimal | None) -> None:
    """Raises `InvalidArgument` for prices that rise or fall by more percent than allowed."""
    if most is None:
        return
    found = []
    for step in steps:
        if "now" not in step.data:
            continue
        now, after = amount_of(step.data["now"]), amount_of(step.wanted)
        counts = step.writes or step.outcome == "skipped"
        if counts and now is not None and after is not None and _is_over(now, after, most):
            found.append(f"{step.what} {shown_change(now, after)}")
    if found:
        raise InvalidArgument(
            f"{_named(found)}: above max_change of {most} %; raise it, or give these territories "
            "prices of their own"
        )


def _is_over(now: Decimal, after: Decimal, most: Decimal) -> bool:
    percent = change(now, after)
    return after > 0 if percent is None else abs(percent) > most


def is_change(step: PlanStep) -> bool:
    """Whether a price takes the place of one that is paid."""
    return step.writes and bool(step.data["now"]) and step.wanted is not None


def check_subscribers(product: Priced, steps: Sequence[PlanStep]) -> None:
    """Raises `InvalidArgument` where subscribers may be charged more and it isn't said whether, or
    where Apple takes dated changes alone (quirk 57).
    """
    if not product.was_sold:
        return
    changed = [step for step in steps if is_change(step)]
    at_once = [step.what for step in changed if not step.data["start"]]
    if at_once:
        raise InvalidArgument(
            f"{_named(at_once)}: {product} is {product.state}, and Apple takes changes of its "
            "prices from tomorrow on: give start="
        )
    unsaid = [step.what for step in changed if _rises(step) and step.data["preserve"] is None]
    if unsaid:
        raise InvalidArgument(
            f"{_named(unsaid)}: the price rises; preserve_current=True lets subscribers keep what "
            "they pay, False raises it for them too"
        )


def _rises(step: PlanStep) -> bool:
    now, after = amount_of(step.data["now"]), amount_of(step.wanted)
    return now is not None and after is not None and after > now


def check_first(prices: Sequence[Price], steps: Sequence[PlanStep]) -> None:
    """Raises `InvalidArgument` for a dated price where there is none to begin with (refusal 8b)."""
    priced = territories_of([each for each in prices if not each.preserved])
    early = [
        step.what
        for step in steps
        if step.data.get("start") and step.writes and step.data["territory"] not in priced
    ]
    if early:
        raise InvalidArgument(
            f"{_named(early)}: the first price holds from now on; set it without start first"
        )


def check_base(prices: Sequence[Price], today: date, drop: Sequence[str], move: str) -> None:
    """Raises `InvalidArgument` where a new base territory drops changes that were not named."""
    lost = [each for each in upcoming(prices, today) if each.territory not in drop]
    if lost:
        names = [f"{each.territory} from {each.start}" for each in lost]
        codes = sorted({each.territory for each in lost})
        raise InvalidArgument(
            f"{move} drops scheduled changes ({_named(names)}): name them with drop={codes}"
        )


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
