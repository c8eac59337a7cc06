"""Amounts of money: `Decimal`, never a float. What can be read in two ways is refused."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base import secrets

_AMOUNT = re.compile(r"[0-9]+(\.[0-9]{1,2})?")
_FACTOR = re.compile(r"[0-9]{1,9}(\.[0-9]{1,8})?")
_PERCENT = re.compile(r"([0-9]+(?:\.[0-9]+)?) ?%")
TOO_MUCH = 10**12
"""More than any price in any currency."""
MOST = 10
"""The largest multiplier that is not taken for a slip."""
_TWO_WAYS = re.compile(r"[0-9.,' ]+")


def read_amount(name: str, value: Any) -> Decimal:
    """An amount as a user gives it: `"9.99"`, `1500`, a Decimal. Raises `InvalidArgument`.

    A comma, and a point before three digits, mean other things in other countries.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise InvalidArgument(
            f"{name} is {secrets.shown(value)}: it takes text, such as '9.99' (a float is not "
            "exact)"
        )
    if isinstance(value, int) and value >= TOO_MUCH:  # its text could be too long for Python
        raise InvalidArgument(f"{name} is {TOO_MUCH} or more, which no price is")
    text = str(value).strip()
    if _AMOUNT.fullmatch(text):
        return _plausible(name, Decimal(text))
    if text and _TWO_WAYS.fullmatch(text):
        raise InvalidArgument(
            f"{name} is {secrets.shown(text)}, which can be read in two ways: write digits, and a "
            "point before one or two decimals, such as '1234' or '1.23'"
        )
    raise InvalidArgument(f"{name} is {secrets.shown(value)}: it takes an amount, such as '9.99'")


def _plausible(name: str, amount: Decimal) -> Decimal:
    if amount >= TOO_MUCH:
        raise InvalidArgument(f"{name} is {TOO_MUCH} or more, which no price is")
    return amount


def read_percent(name: str, value: Any) -> Decimal:
    """A share such as `"20%"`, as 20. Raises `InvalidArgument`."""
    found = _PERCENT.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise InvalidArgument(f"{name} is {secrets.shown(value)}: it takes a share, such as '20%'")
    return Decimal(found[1])


def read_factor(name: str, value: Any) -> Decimal:
    """A rate or a multiplier, such as `"0.4"`: more than 0. Raises `InvalidArgument`."""
    exact = isinstance(value, (str, int, Decimal)) and not isinstance(value, bool)
    text = str(value).strip()
    if not exact or not _FACTOR.fullmatch(text) or not Decimal(text):
        raise InvalidArgument(
            f"{name} is {secrets.shown(value)}: it takes digits as text, such as '0.4', of more "
            "than 0 (a float is not exact)"
        )
    return Decimal(text)


def read_multiplier(name: str, value: Any) -> Decimal:
    """A multiplier for a territory. Raises `InvalidArgument`."""
    found = read_factor(name, value)
    if found > MOST:
        raise InvalidArgument(
            f"{name} is {found}: it takes {MOST} at most; 1 leaves the price as it is"
        )
    return found


def shown(amount: Decimal, currency: str | None = None) -> str:
    """`9.90 EUR`, `1500 JPY`: the same text for the same amount."""
    text = f"{amount:.2f}".removesuffix(".00")
    if Decimal(text) != amount:
        text = f"{amount.normalize():f}"  # more than two decimals
    return f"{text} {currency}" if currency else text


def tidy(amount: Decimal) -> Decimal:
    """The amount as `shown` writes it: Apple writes `1500.0` and `9.9`."""
    return Decimal(shown(amount))


def change(before: Decimal, after: Decimal) -> Decimal | None:
    """By how many percent an amount changes; None where it was nothing before."""
    return (after - before) * 100 / before if before else None


def shown_change(before: Decimal | None, after: Decimal | None) -> str:
    """`+20.0 %`; empty where there is nothing to compare."""
    if before is None or after is None or before == after:
        return ""
    percent = change(before, after)
    return "from free" if percent is None else f"{percent:+.1f} %"
