"""The prices of an offer, one for each territory that it is for; a free one has no price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import one_of
from asc.base.secrets import shown
from asc.vocabulary.territories import TERRITORIES
from asc.workflows.pricing import amounts
from asc.workflows.pricing.amounts import read_amount
from asc.workflows.pricing.asked import FIRST_BASE
from asc.workflows.pricing.availability import read_storefronts
from asc.workflows.pricing.choose import require_point
from asc.workflows.pricing.given import check_territories
from asc.workflows.pricing.monthly import MONTHLY, check_offered, is_offered
from asc.workflows.pricing.points import point_of, read_equal, read_points
from asc.workflows.pricing.price import Point
from asc.workflows.pricing.product import Priced
from asc.workflows.pricing.wanted import Amount, Match, Wanted

OfferTerritories: TypeAlias = "Literal['all'] | Sequence[str] | Mapping[str, Amount]"
"""`"all"`, a list, or the price in each of them: `{"DEU": "2.99"}`."""
FREE = "free"


@attrs.frozen
class Row:
    """What an offer costs in a territory."""

    territory: str
    price: Decimal | None = None
    """None: it is free there."""
    currency: str | None = None
    point: str | None = None
    """The id of the price point."""

    @property
    def text(self) -> str:
        """`2.99 EUR`, or `free`."""
        return FREE if self.price is None else amounts.shown(self.price, self.currency)


@attrs.frozen
class AskedRows:
    """The checked arguments that say what an offer costs, and where."""

    price: Decimal | None = None
    base: str = FIRST_BASE
    territories: Literal["all"] | tuple[str, ...] | None = None
    single: Mapping[str, Decimal] = attrs.field(factory=dict)
    match: Match = "exact"


def check_rows(price: Any, base: Any, territories: Any, match: Any, free: bool | None) -> AskedRows:
    """The arguments. `free`: whether the offer is, if that is known. Raises `InvalidArgument`."""
    one_of("match", match, Match)
    if territories is None and (price is not None or base is not None):
        raise InvalidArgument("price= needs territories=: 'all', or a list such as ['USA', 'DEU']")
    if base is not None and price is None:
        raise InvalidArgument(f"base is {shown(base)}, without a price: give price= too")
    if isinstance(territories, Mapping):
        return _single(price, territories, match, free)
    asked = AskedRows(
        None if price is None else read_amount("price", price),
        FIRST_BASE if base is None else TERRITORIES.check(base, "base"),
        _named(territories),
        match=match,
    )
    check_free(asked, free)
    return asked


def _named(territories: Any) -> Any:
    if territories is None or territories == "all":
        return territories
    found = tuple(check_territories("territories", territories))
    if not found:
        raise InvalidArgument("territories is empty: name those that the offer is for, or 'all'")
    return found


def _single(price: Any, territories: Mapping[Any, Any], match: Any, free: bool | None) -> AskedRows:
    if price is not None:
        raise InvalidArgument(
            f"price is {shown(price)}, and territories is {shown(territories)}, with prices: give "
            "one of them"
        )
    if not territories:
        raise InvalidArgument("territories is empty: name those that the offer is for, or 'all'")
    for code in territories:
        TERRITORIES.check(code, "territories")
    single = {
        code: read_amount(f"territories: the price for {code}", each)
        for code, each in territories.items()
    }
    asked = AskedRows(territories=tuple(single), single=single, match=match)
    check_free(asked, free)
    return asked


def check_free(asked: AskedRows, free: bool | None) -> None:
    """Raises `InvalidArgument` for a price of what is free, and for what costs without a price
    (quirk 61).
    """
    if free and (asked.price is not None or asked.single):
        raise InvalidArgument("FREE_TRIAL has no price: give territories alone, 'all' or a list")
    paid = free is False and asked.territories is not None
    if paid and asked.price is None and not asked.single:
        raise InvalidArgument("price is missing: give price=, or prices in territories=")
    zero = asked.price == 0 or 0 in asked.single.values()
    if free is False and zero:
        raise InvalidArgument(
            "the price is 0: a free offer has no price (of a subscription, FREE_TRIAL)"
        )


async def read_rows(
    product: Priced,
    asked: AskedRows,
    *,
    free: bool,
    plan_type: str = "UPFRONT",
    stores: Sequence[str] = (),
) -> dict[str, Row]:
    """The rows that are asked for, by territory; `"all"` are those that have the plan. Raises
    `InvalidArgument` where Apple has no such price or plan. `stores` are all territories, where
    they are known.

    One request for prices of single territories, two for one that the others equal, one for all
    territories of what is free.
    """
    if asked.territories is None:
        return {}
    if asked.territories != "all" and plan_type == MONTHLY:
        check_offered(asked.territories)
    if free:
        every = asked.territories == "all"
        codes = stores or await read_storefronts() if every else asked.territories
        return {code: Row(code) for code in codes if is_offered(plan_type, code)}
    if asked.single:
        offered = await read_points(product, list(asked.single))
        wanted = [Wanted(code, price) for code, price in asked.single.items()]
        return _by_territory([require_point(offered, each, asked.match) for each in wanted])
    assert asked.price is not None
    offered = await read_points(product, [asked.base])
    led = require_point(offered, Wanted(asked.base, asked.price), asked.match)
    rows = _by_territory([led, *await read_equal(product, led, plan_type)])
    if asked.territories != "all":
        return _only(rows, asked.territories)
    return {code: row for code, row in rows.items() if is_offered(plan_type, code)}


def _only(rows: Mapping[str, Row], territories: Sequence[str]) -> dict[str, Row]:
    for code in territories:
        if code not in rows:
            raise InvalidArgument(f"{code}: Apple offers no prices there")
    return {code: rows[code] for code in territories}


def _by_territory(points: Sequence[Point]) -> dict[str, Row]:
    return {
        each.territory: Row(each.territory, each.price, each.currency, each.id) for each in points
    }


def row_of(product: Priced, resource: Any, point: str) -> Row:
    """The row of an answer: an introductory offer, or a price of another one. `point` is what it
    calls its price point.
    """
    link = getattr(resource, point)
    known = link.find() if link is not None and link.loaded else None
    if known is None:
        return Row(resource.territory.id)
    read = point_of(product, known)
    place = resource.territory.find() if resource.territory.loaded else None
    currency = read.currency or (place.currency if place else None)
    return Row(resource.territory.id, read.price, currency, read.id)


def texts_of(rows: Mapping[str, Row]) -> dict[str, str]:
    """The rows as a plan shows them."""
    return {code: row.text for code, row in sorted(rows.items())}
