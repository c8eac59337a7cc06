"""Proceeds in one currency, by rates that the user gives. Nothing is converted without them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

import attrs
from asc_api.errors import InvalidArgument

from .facts import PROCEEDS, Fact, Reading

Rate = Decimal | int | float | str


@attrs.frozen
class Rates:
    """What one unit of a currency is worth in `target`."""

    target: str
    worth: Mapping[str, Decimal]


def check_rates(rates: Mapping[str, Rate] | None) -> Rates | None:
    """The rates as numbers. Raises `InvalidArgument`."""
    if rates is None:
        return None
    if not isinstance(rates, Mapping) or not rates:
        raise InvalidArgument(f"rates is {rates!r}: {_FORM}")
    worth = {currency: _number(currency, rate) for currency, rate in rates.items()}
    targets = [currency for currency, rate in worth.items() if rate == 1]
    if len(targets) != 1:
        raise InvalidArgument(f"rates has {len(targets)} currencies of rate 1: {_FORM}")
    return Rates(targets[0], worth)


_FORM = "it takes {'USD': 1, 'EUR': '1.08'}: what one of each is worth in the currency of rate 1"


def _number(currency: object, rate: object) -> Decimal:
    if not isinstance(currency, str) or len(currency) != 3 or not currency.isupper():
        raise InvalidArgument(f"rates has the currency {currency!r}: {_FORM}")
    try:
        value = Decimal(str(rate))
    except InvalidOperation:
        value = Decimal(0)
    if isinstance(rate, bool) or not value.is_finite() or value <= 0:
        raise InvalidArgument(f"rates has {rate!r} for {currency}: {_FORM}")
    return value


def convert(reading: Reading, rates: Rates) -> Reading:
    """The same with proceeds in the target; those of a currency without a rate stay apart."""
    return attrs.evolve(reading, facts=tuple(_converted(fact, rates) for fact in reading.facts))


def _converted(fact: Fact, rates: Rates) -> Fact:
    worth = rates.worth.get(fact.currency) if fact.figure == PROCEEDS else None
    if worth is None:
        return fact
    return attrs.evolve(fact, value=fact.value * worth, currency=rates.target)


def without_rate(readings: Iterable[Reading], rates: Rates) -> list[str]:
    """The currencies that a total in the target leaves out."""
    found: set[str] = set()
    for reading in readings:
        found |= {fact.currency for fact in reading.facts}
    return sorted(found - set(rates.worth) - {""})
