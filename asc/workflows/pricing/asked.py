"""What `plan` is asked for: every argument checked, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from os import PathLike
from typing import Any, Literal

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import flags, one_of
from asc.vocabulary.territories import TERRITORIES

from .amounts import read_amount, read_percent
from .dates import check_future, read_day
from .price_file import read_prices
from .wanted import Match, Wanted, fill_in

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
    match: Match
    start: date | None
    preserve: bool | None
    max_change: Decimal | None
    drop: tuple[str, ...]
    plan_type: PlanType
    preview: bool

    def in_base(self, base: str) -> list[Wanted]:
        """The wanted price of the base territory, if one was given."""
        if self.price is None:
            return []
        return [Wanted(base, self.price, self.start, self.preserve)]

    def check_days(self, today: date) -> None:
        """Raises `InvalidArgument` unless every start is in the future."""
        check_future("start", self.start, today)
        for each in self.single:
            check_future(f"the start for {each.territory}", each.start, today)


def read_asked(
    price: Any,
    *,
    base: Any,
    territories: Any,
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
    single = [
        fill_in(each, start=day, preserve=preserve_current) for each in read_single(territories)
    ]
    asked = Asked(
        price=None if price is None else read_amount("price", price),
        base=None if base is None else TERRITORIES.check(base, "base"),
        single=tuple(single),
        match=match,
        start=day,
        preserve=preserve_current,
        max_change=None if max_change is None else read_percent("max_change", max_change),
        drop=tuple(check_territories("drop", drop)),
        plan_type=plan_type,
        preview=preview,
    )
    if asked.price is None and not asked.single and not asked.drop:
        raise InvalidArgument("price is missing: give one, or prices in territories=")
    return asked


def read_single(territories: Any) -> list[Wanted]:
    """The single prices that `territories=` asks for; none for `"equalized"`. Raises
    `InvalidArgument`, `OSError`.
    """
    if isinstance(territories, Mapping):
        return [_wanted(code, price) for code, price in territories.items()]
    if territories == "equalized":
        return []
    if isinstance(territories, (str, PathLike)) and str(territories).lower().endswith(".csv"):
        return read_prices(territories)
    raise InvalidArgument(
        f"territories is {territories!r}: it takes 'equalized', prices such as {{'DEU': '9.99'}}, "
        "or a path to a .csv file"
    )


def _wanted(code: Any, price: Any) -> Wanted:
    TERRITORIES.check(code, "territories")
    return Wanted(code, read_amount(f"the price for {code}", price))


def check_territories(name: str, territories: Any) -> Sequence[str]:
    """Territory codes, each once. Raises `InvalidArgument`."""
    if isinstance(territories, str) or not isinstance(territories, (list, tuple, set, frozenset)):
        raise InvalidArgument(f"{name} is {territories!r}: it takes a list, such as ['USA', 'DEU']")
    return list(dict.fromkeys(TERRITORIES.check_all(territories, name)))
