"""Prices, multipliers, rates and territories as users give them, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from os import PathLike
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.vocabulary.territories import TERRITORIES

from .amounts import read_amount, read_factor, read_multiplier
from .price_file import read_prices
from .wanted import Factor, Row, Wanted

_CURRENCY = re.compile(r"[A-Z]{3}")


def read_multipliers(multipliers: Any) -> list[Factor]:
    """What `multipliers=` asks for. Raises `InvalidArgument`."""
    given = _mapping("multipliers", multipliers, "{'IND': '0.4'}")
    TERRITORIES.check_all(list(given), "multipliers")
    return [
        Factor(code, read_multiplier(f"multipliers: the one of {code}", value))
        for code, value in given.items()
    ]


def read_rates(rates: Any) -> dict[str, Decimal]:
    """The rates by currency. Raises `InvalidArgument`."""
    given = _mapping("rates", rates, "{'EUR': '0.92'}")
    for code in given:
        if not isinstance(code, str) or not _CURRENCY.fullmatch(code):
            raise InvalidArgument(f"rates has {shown(code)}: it takes currencies, such as 'EUR'")
    return {code: read_factor(f"rates: the one of {code}", rate) for code, rate in given.items()}


def _mapping(name: str, value: Any, example: str) -> Mapping[Any, Any]:
    if value is not None and not isinstance(value, Mapping):
        raise InvalidArgument(f"{name} is {shown(value)}: it takes a mapping, such as {example}")
    return value or {}


def read_single(territories: Any) -> list[Row]:
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
        f"territories is {shown(territories)}: it takes 'equalized', prices such as "
        "{'DEU': '9.99'}, or a path to a .csv file"
    )


def _wanted(code: Any, price: Any) -> Wanted:
    TERRITORIES.check(code, "territories")
    return Wanted(code, read_amount(f"territories: the price for {code}", price))


def check_territories(name: str, territories: Any) -> Sequence[str]:
    """Territory codes, each once. Raises `InvalidArgument`."""
    if isinstance(territories, str) or not isinstance(territories, (list, tuple, set, frozenset)):
        raise InvalidArgument(
            f"{name} is {shown(territories)}: it takes a list, such as ['USA', 'DEU']"
        )
    return list(dict.fromkeys(TERRITORIES.check_all(territories, name)))
