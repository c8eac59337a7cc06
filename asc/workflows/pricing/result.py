"""A plan of prices: a table of what changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs

from asc.flow.plan import Plan, PlanStep
from asc.flow.table import Table, table_of
from asc.flow.table.text import as_text

from .amounts import shown_change
from .product import NOUNS
from .recent import Recent

KIND = "pricing.prices"


@attrs.frozen
class PriceChange:
    """One row of a plan: a price that is to come, or that stays."""

    territory: str
    currency: str | None
    now: Decimal | None
    """What new customers pay today."""
    next: Decimal | None
    change: str
    """In percent of what is paid today."""
    start: str
    """Empty: at once."""
    preserve: str
    """`yes`: who subscribed before keeps the price of then."""
    outcome: str
    why: str


@attrs.frozen
class PricePlan(Plan):
    """A `Plan` that prints as a table. `client.apply(plan)` does it; `table.save("plan.csv")`
    writes it for those who approve it.
    """

    recent: Recent = attrs.field(init=False, eq=False, repr=False, factory=Recent)
    """Of subscriptions, for a plan that is applied at once; not part of what the plan says."""

    @property
    def title(self) -> str:
        """What the plan is about, on one line."""
        options = self.basis.options
        about = options.get("base") or options.get("plan_type")
        counts = Counter(step.outcome for step in self.steps)
        total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        noun = NOUNS.get(str(options.get("kind")), "product")
        return f"prices of {noun} {options.get('id')} ({about}): {total or 'nothing to do'}"

    @property
    def table(self) -> Table[PriceChange]:
        """What changes and what stays, without the territories that are as wanted already."""
        rows = [_row(step) for step in self.steps if step.outcome != "unchanged"]
        return table_of(rows, PriceChange)

    def __str__(self) -> str:
        return "\n".join(_lines(self))


def _lines(plan: PricePlan) -> Iterator[str]:
    yield plan.title
    rows = list(plan.table)
    if rows:
        yield as_text(plan.table, len(rows))


def _row(step: PlanStep) -> PriceChange:
    data = step.data
    is_price = "now" in data
    now, after = amount_of(data.get("now")), amount_of(step.wanted) if is_price else None
    preserve = {None: "", True: "yes", False: "no"}[data.get("preserve")]
    return PriceChange(
        territory=data["territory"],
        currency=data.get("currency"),
        now=now,
        next=after,
        change=shown_change(now, after),
        start=data.get("start") or "",
        preserve=preserve,
        outcome=step.outcome,
        why=_why(step),
    )


def _why(step: PlanStep) -> str:
    """With the price that it takes the place of, where that is not the one of today."""
    before = step.data.get("before")
    if not step.writes or before in (None, step.data.get("now")):
        return step.why
    return f"{step.why}; after {before}".removeprefix("; ")


def amount_of(text: Any) -> Decimal | None:
    """The amount in `9.99 EUR`, the form of prices in plans."""
    return Decimal(text.partition(" ")[0]) if isinstance(text, str) else None
