"""What `plan` is asked for: every argument checked, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import flags, one_of
from asc.vocabulary.territories import TERRITORIES

from .amounts import read_amount, read_percent
from .dates import check_future, read_day
from .given import check_territories, read_multipliers, read_rates, read_single
from .product import Priced
from .wanted import Factor, Match, Row, Wanted, fill_in

PlanType = Literal["UPFRONT", "MONTHLY"]
"""Of subscriptions: paid at once, or month by month with a commitment for a year."""
FIRST_BASE = "USA"
"""The base territory of a product that has none yet."""


@attrs.frozen
class Asked:
    """The checked arguments of `plan`."""

    price: Decimal | None
    """Of the base territory; the others follow it."""
    base: str | None
    single: tuple[Wanted, ...]
    """Prices of single territories."""
    factors: tuple[Factor, ...]
    rates: Mapping[str, Decimal]
    """What one unit of the base's currency costs in others."""
    match: Match
    start: date | None
    preserve: bool | None
    max_change: Decimal | None
    drop: tuple[str, ...]
    plan_type: PlanType
    preview: bool

    @property
    def scales(self) -> bool:
        """Whether prices are converted from the base's, or multiplied."""
        return bool(self.rates or self.factors)

    @property
    def named(self) -> list[str]:
        """The territories with a price or a multiplier of their own."""
        rows: list[Row] = [*self.single, *self.factors]
        return [each.territory for each in rows]

    def in_base(self, base: str) -> list[Wanted]:
        """The wanted price of the base territory, if one was given."""
        if self.price is None:
            return []
        return [Wanted(base, self.price, self.start, self.preserve)]

    def leading(self, base: str) -> list[Wanted]:
        """What others are converted from, if a new price is given there. Raises
        `InvalidArgument` for several.
        """
        found = self.in_base(base) or [each for each in self.single if each.territory == base]
        if len(found) > 1:
            raise InvalidArgument(f"{base} has several prices: convert from one at a time")
        return found

    def check_product(self, product: Priced) -> None:
        """Raises `InvalidArgument` for what is of subscriptions only: it would have no effect."""
        if product.kind == "subscriptions":
            return
        rows: list[Row] = [*self.single, *self.factors]
        if self.preserve is not None or any(each.preserve is not None for each in rows):
            raise InvalidArgument(
                f"preserve_current: {product} has no subscribers who could keep a price: leave it "
                "out"
            )
        check_plan_type(product, self.plan_type)

    def check_days(self, today: date) -> None:
        """Raises `InvalidArgument` unless every start is in the future."""
        check_future("start", self.start, today)
        rows: list[Row] = [*self.single, *self.factors]
        for each in rows:
            check_future(f"the start for {each.territory}", each.start, today)


def check_plan_type(product: Priced, plan_type: str) -> None:
    """Raises `InvalidArgument` for a plan of what has none."""
    if plan_type != "UPFRONT" and product.kind != "subscriptions":
        raise InvalidArgument(f"plan_type is {plan_type!r}: {product} is not a subscription")


def read_asked(
    price: Any,
    *,
    base: Any,
    territories: Any,
    rates: Any = None,
    multipliers: Any = None,
    match: Any,
    start: Any,
    preserve_current: Any,
    max_change: Any,
    drop: Any,
    plan_type: Any,
    preview: Any,
) -> Asked:
    """The arguments of `plan`. Raises `InvalidArgument`, `OSError`."""
    one_of("match", match, Match)
    one_of("plan_type", plan_type, PlanType)
    flags(preview=preview)
    if preserve_current is not None:
        flags(preserve_current=preserve_current)
    day = read_day("start", start)
    given = [*read_single(territories), *read_multipliers(multipliers)]
    filled: list[Row] = [fill_in(each, start=day, preserve=preserve_current) for each in given]
    asked = Asked(
        price=None if price is None else read_amount("price", price),
        base=None if base is None else TERRITORIES.check(base, "base"),
        single=tuple(each for each in filled if isinstance(each, Wanted)),
        factors=tuple(each for each in filled if isinstance(each, Factor)),
        rates=read_rates(rates),
        match=match,
        start=day,
        preserve=preserve_current,
        max_change=None if max_change is None else read_percent("max_change", max_change),
        drop=tuple(check_territories("drop", drop)),
        plan_type=plan_type,
        preview=preview,
    )
    _check_asked(asked)
    return asked


def _check_asked(asked: Asked) -> None:
    if asked.price is None and not (asked.single or asked.drop or asked.scales):
        raise InvalidArgument("price is missing: give price=, or prices in territories=")
    if asked.scales and asked.match == "exact":
        raise InvalidArgument(
            "match is 'exact': Apple hardly ever offers a converted price; give match='nearest', "
            "'up' or 'down'"
        )
    codes = [each.territory for each in asked.factors]
    both = {*codes} & {each.territory for each in asked.single}
    if lost := sorted({*both, *(code for code in codes if codes.count(code) > 1)}):
        raise InvalidArgument(f"{', '.join(lost)}: give one multiplier, or prices")
