"""What stops a plan of prices. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep

from .amounts import change, shown, shown_change
from .price import Price, in_effect, territories_of, upcoming
from .product import Priced
from .result import amount_of
from .steps import BASE

NAMED = 5
"""Territories that a message names."""


def check_change(steps: Iterable[PlanStep], most: Decimal | None) -> None:
    """Raises `InvalidArgument` for prices that rise or fall by more percent than allowed."""
    if most is None:
        return
    found = []
    for step in steps:
        if step.what == BASE or not (step.writes or step.outcome == "skipped"):
            continue
        after = amount_of(step.wanted)
        if after is None:
            continue
        over = [each for each in _replaced(step) if _is_over(each, after, most)]
        if over:
            found.append(f"{step.what} {shown_change(over[0], after)}")
    if found:
        raise InvalidArgument(
            f"{named(found)}: above max_change of {most} %; raise it, or give these territories "
            "prices of their own"
        )


def _replaced(step: PlanStep) -> list[Decimal]:
    """What is paid today, and on the last day before the change: a change may come in between."""
    amounts = [amount_of(step.data.get(name)) for name in ("now", "before")]
    return [each for each in amounts if each is not None]


def _is_over(now: Decimal, after: Decimal, most: Decimal) -> bool:
    percent = change(now, after)
    return after > 0 if percent is None else abs(percent) > most


def is_change(step: PlanStep) -> bool:
    """Whether a price takes the place of one that is paid, or will be by then."""
    before = step.data["now"] or step.data.get("before")
    return step.writes and bool(before) and step.wanted is not None


def changes_at_once(steps: Iterable[PlanStep]) -> list[PlanStep]:
    """The changes without a day, which Apple takes before the first approval only (quirk 57)."""
    return [step for step in steps if is_change(step) and not step.data["start"]]


def check_sold(product: Priced, at_once: Sequence[PlanStep]) -> None:
    """Raises `InvalidArgument` where changes need a day."""
    if at_once and product.was_sold:
        raise InvalidArgument(
            f"{named([step.what for step in at_once])}: {product} is {product.state}, and Apple "
            "takes changes of its prices from tomorrow on: give start="
        )


def check_subscribers(steps: Sequence[PlanStep]) -> None:
    """Raises `InvalidArgument` where subscribers may be charged more and it isn't said whether. A
    change with a day waits: who has not subscribed yet may have by then.
    """
    changed = [step for step in steps if is_change(step) and step.data["start"]]
    unsaid = [step.what for step in changed if _rises(step) and step.data["preserve"] is None]
    if unsaid:
        raise InvalidArgument(
            f"{named(unsaid)}: the price rises; preserve_current=True lets subscribers keep what "
            "they pay, preserve_current=False raises it for them too"
        )


def _rises(step: PlanStep) -> bool:
    after = amount_of(step.wanted)
    return after is not None and any(after > each for each in _replaced(step))


def check_first(prices: Sequence[Price], steps: Sequence[PlanStep]) -> None:
    """Raises `InvalidArgument` for a dated price where there is none to begin with (refusal 8b),
    and the plan sets none.
    """
    priced = territories_of([each for each in prices if not each.preserved])
    setting = [step for step in steps if step.writes]
    begun = [step.data["territory"] for step in setting if not step.data.get("start")]
    dated = [step for step in setting if step.data.get("start")]
    early = [step.what for step in dated if step.data["territory"] not in (*priced, *begun)]
    if early:
        raise InvalidArgument(
            f"{named(early)}: the first price holds from now on; set it without start first"
        )


def check_base(prices: Sequence[Price], today: date, drop: Sequence[str], base: str) -> None:
    """Raises `InvalidArgument` where a new base territory drops changes that were not named."""
    lost = [each for each in upcoming(prices, today) if each.territory not in drop]
    if lost:
        names = [f"{each.territory} from {each.start}" for each in lost]
        codes = sorted({each.territory for each in lost})
        paid = {code: in_effect(prices, code, today) for code in codes if code != base}
        own = {code: shown(price.amount) for code, price in paid.items() if price}
        stays = f", and with territories={own} for these prices to go on" if own else ""
        raise InvalidArgument(
            f"{base} as base territory drops scheduled changes ({named(names)}): name them with "
            f"drop={codes}{stays}"
        )


def named(names: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
