"""Offers of a subscription, as the file has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from asc.flow.pacific import today
from asc.workflows.pricing.asked import FIRST_BASE
from asc.workflows.pricing.monthly import is_offered
from asc.workflows.pricing.points import read_equal
from asc.workflows.pricing.price import Point
from asc.workflows.pricing.product import Priced

from .offers.introductory import EVERYWHERE, IntroductoryOffer, is_alive
from .offers.kinds import MONTHS_BETWEEN, MONTHS_SINCE, PAID_MONTHS
from .offers.offer import Offer
from .offers.rows import Row
from .pulled_prices import amount_of
from .shop_offers import INTRODUCTORY, OFFERS, CurrentOffers

_NAMES = {
    "name": "name",
    "reference_name": "name",
    "offer_mode": "mode",
    "duration": "duration",
    "number_of_periods": "periods",
    "period_count": "periods",
    "target_subscription_plan_type": "plan_type",
    PAID_MONTHS: "paid_months",
    MONTHS_SINCE: "months_since_subscribed",
    MONTHS_BETWEEN: "months_between_offers",
    "start_date": "start",
    "end_date": "end",
    "priority": "priority",
    "promotion_intent": "promotion_intent",
}
"""What the file calls Apple's attributes."""
_USUAL = {"periods": 1, "plan_type": "UPFRONT"}
"""Values that the file leaves out."""


async def pulled_offers(current: CurrentOffers, stores: Sequence[str]) -> dict[str, Any]:
    """All offers, by their key in the file. Three requests; one for the prices of each promotional
    and win-back offer, and one to see which prices equal one another.
    """
    found: dict[str, Any] = {}
    alive = _alive(await current.introductory(), await today())
    listed = [await _introductory(current.product, some, stores) for some in _alike(alive)]
    if listed:
        found[INTRODUCTORY] = listed
    for part in OFFERS:
        named = [await current.find(part, key) for key in await current.by_key(part)]
        offers = [each for each in named if each is not None]
        if offers:
            found[part] = {
                each.name: await _offer(current.product, each, stores) for each in offers
            }
    return found


def _alive(offers: Iterable[IntroductoryOffer], day: date) -> list[IntroductoryOffer]:
    """Those of single territories that are not over."""
    placed = [each for each in offers if each.row.territory != EVERYWHERE]
    return [each for each in placed if is_alive(each, day)]


def _alike(offers: Iterable[IntroductoryOffer]) -> list[list[IntroductoryOffer]]:
    """Those with the same terms, of all territories. Those that began by themselves count as of
    the beginning.
    """
    found: dict[Any, list[IntroductoryOffer]] = {}
    for each in offers:
        terms = (each.mode, each.duration, each.periods, each.start, each.end, each.plan)
        found.setdefault(terms, []).append(each)
    return list(found.values())


async def _introductory(
    product: Priced, offers: Sequence[IntroductoryOffer], stores: Sequence[str]
) -> dict[str, Any]:
    one = offers[0]
    values = {
        "mode": one.mode,
        "duration": one.duration,
        "periods": one.periods,
        "plan_type": one.plan,
        **await _rows(product, {each.row.territory: each.row for each in offers}, stores, one.plan),
        "start": one.start,
        "end": one.end,
    }
    return _short(values)


async def _offer(product: Priced, offer: Offer, stores: Sequence[str]) -> dict[str, Any]:
    values = {_NAMES[name]: value for name, value in offer.attributes.items()}
    plan = str(values.get("plan_type", "UPFRONT"))
    rows = await _rows(product, offer.rows, stores, plan)
    for name in ("start", "end"):
        if values.get(name):
            values[name] = date.fromisoformat(values[name])
    return _short({**values, **rows})


def _short(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in values.items()
        if value is not None and _USUAL.get(name) != value
    }


async def _rows(
    product: Priced, rows: Mapping[str, Row], stores: Sequence[str], plan_type: str
) -> dict[str, Any]:
    """Where an offer is, and for how much: one price where the others equal it."""
    priced = {code: row for code, row in rows.items() if row.price is not None}
    offered = {code for code in stores if is_offered(plan_type, code)}
    where: Any = "all" if offered <= set(rows) else sorted(rows)
    if not priced:
        return {"territories": where}
    led = priced.get(FIRST_BASE)
    if led is not None and await _all_equal(product, led, priced, plan_type):
        assert led.price is not None
        return {"price": amount_of(led.price), "territories": where}
    amounts = {code: row.price for code, row in sorted(priced.items()) if row.price is not None}
    return {"territories": {code: amount_of(price) for code, price in amounts.items()}}


async def _all_equal(product: Priced, led: Row, rows: Mapping[str, Row], plan_type: str) -> bool:
    point = Point(str(led.point), led.territory, led.price or Decimal(0), led.currency)
    equal = {each.territory: each.price for each in await read_equal(product, point, plan_type)}
    return all(row.price == equal.get(code) for code, row in rows.items() if code != FIRST_BASE)


def same_offer(one: Any, other: Any) -> bool:
    """Whether two offers of files mean the same, be amounts in quotes. Pure."""
    return bool(_meant(one) == _meant(other))


def _meant(values: Any) -> Any:
    if isinstance(values, list):
        return [_meant(each) for each in values]
    if not isinstance(values, Mapping):
        return values
    return {name: _value(name, value) for name, value in _short(values).items()}


def _value(name: str, value: Any) -> Any:
    if name == "territories" and isinstance(value, Mapping):
        return {code: _amount(price) for code, price in value.items()}
    if name == "territories" and isinstance(value, list):
        return sorted(map(str, value))
    if name in ("start", "end"):
        return str(value)
    return _amount(value) if name == "price" else value


def _amount(value: Any) -> Any:
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return value
