"""Prices of today, as the file has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from asc.flow.pacific import today
from asc.workflows.pricing.asked import FIRST_BASE
from asc.workflows.pricing.points import read_equal
from asc.workflows.pricing.price import Point, Price, in_effect, territories_of
from asc.workflows.pricing.product import Priced
from asc.workflows.pricing.reading import read_base, read_manual, read_subscription

from .kinds import PURCHASE
from .shop import Item


async def read_prices(item: Item) -> list[Price]:
    """All prices that somebody set, scheduled ones and those of all plans included. One request."""
    product = Priced(item.kind.type, item.id)  # type: ignore[arg-type]
    if item.kind is PURCHASE:
        return await read_manual(product)
    return await read_subscription(product)


async def pulled_price(item: Item, known: list[Price], stores: Sequence[str]) -> Any | None:
    """The price of a product: the base territory's amount, and those of its own in others. None
    for a product without one. One request, of an in-app purchase only where territories have
    prices of their own.
    """
    product = Priced(item.kind.type, item.id)  # type: ignore[arg-type]
    if item.kind is PURCHASE:
        base = await read_base(product, known)
        return priced(base, _now(known, await today()), {}) if base else None
    prices = _now([each for each in known if each.plan == "UPFRONT"], await today())
    if not prices:
        return None
    if FIRST_BASE not in prices or not set(stores) <= set(prices):
        return priced(None, prices, {})
    led = prices[FIRST_BASE]
    equal = await read_equal(product, _point(led), "UPFRONT")
    return priced(FIRST_BASE, prices, {each.territory: each.price for each in equal})


def _now(prices: Sequence[Price], day: Any) -> dict[str, Price]:
    found = {code: in_effect(prices, code, day) for code in sorted(territories_of(prices))}
    return {code: price for code, price in found.items() if price is not None}


def _point(price: Price) -> Point:
    return Point(price.point, price.territory, price.amount, price.currency)


def priced(base: str | None, prices: Mapping[str, Price], follow: Mapping[str, Decimal]) -> Any:
    """What the file says: an amount alone where that is all. Pure."""
    own = {
        code: amount_of(price.amount)
        for code, price in prices.items()
        if code != base and follow.get(code) != price.amount
    }
    if base is None:
        return {"territories": own}
    amount = amount_of(prices[base].amount)
    if base == FIRST_BASE and not own:
        return amount
    found: dict[str, Any] = {"base": base, "amount": amount}
    return {**found, "territories": own} if own else found


def amount_of(amount: Decimal) -> int | Decimal:
    """As YAML shows it: 1500 without decimals."""
    return int(amount) if amount == amount.to_integral_value() else amount
