"""What can be wrong with the values of a catalog file: the checks of the single calls, each as
problems with its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.checks import one_of, text, whole
from asc.errors import ProblemsFound
from asc.flow.problems import Problem, Where
from asc.workflows.pricing.amounts import read_amount
from asc.workflows.pricing.asked import FIRST_BASE, read_asked

from .in_app_purchase import PurchaseType
from .kinds import Kind
from .pictures import check_picture
from .shop_offers import check_offer
from .subscription import Period
from .texts import check_line, check_texts
from .wanted import check_attributes, check_availability, check_product_id

_PRICE = ("base", "amount", "territories")
_SOLD = ("territories", "new_territories")


def check_part(key: str, value: Any, kind: Kind, where: Where) -> Iterator[Problem]:
    """What is wrong with one value of a product."""
    checks: dict[str, Callable[[], object]] = {
        "product_id": lambda: check_product_id(value),
        "type": lambda: one_of("type", value, PurchaseType),
        "period": lambda: one_of("period", value, Period),
        "level": lambda: whole("level", 1, 100, level=value),
        "price": lambda: _check_price(value),
        "availability": lambda: _check_sold(value),
        "screenshot": lambda: check_picture("screenshot", value),
        "image": lambda: check_picture("image", value),
        "group": lambda: _check_group(value),
    }
    yield from _found(checks.get(key, lambda: _check_attribute(kind, key, value)), where)


def problems_in(kind: Kind, locale: str, text: Any, where: Where) -> Iterator[Problem]:
    """What is wrong with the texts of one language."""
    yield from _found(lambda: check_texts(kind, "localizations", {locale: text}), where)


def wrong_offer(part: str, key: str, values: Any, where: Where) -> Iterator[Problem]:
    """What is wrong with an offer."""
    yield from _found(lambda: check_offer(part, key, values), where)


def check_text(kind: Kind, locale: str, text: Mapping[str, Any], *, whole: bool) -> None:
    """Texts of a plan. Raises `InvalidArgument`, `ProblemsFound`. Those that are changed may be
    without a name; it is there.
    """
    given = text if whole else {"name": "name", **text}
    check_texts(kind, "the plan", {locale: given})


def price_of(value: Any) -> dict[str, Any]:
    """A price as it was checked, without what is empty: a plain amount is that of the base
    territory.
    """
    values = dict(value) if isinstance(value, Mapping) else {"amount": value}
    single = values.pop("territories", None) or {}
    own = {code: read_amount(f"the price for {code}", each) for code, each in single.items()}
    return {**values, **({"territories": own} if own else {})}


def sold_of(value: Mapping[str, Any]) -> dict[str, Any]:
    """Where it is sold, as it was checked."""
    where = value["territories"]
    return {
        "territories": where if where == "all" else sorted(set(where)),
        "new_territories": value["new_territories"],
    }


def _found(check: Callable[[], object], where: Where) -> Iterator[Problem]:
    try:
        check()
    except ProblemsFound as error:
        for each in error.problems.errors:
            place = attrs.evolve(where, field=each.where.field, locale=each.where.locale)
            yield attrs.evolve(each, where=place)
    except InvalidArgument as error:
        yield Problem("catalog-file", str(error), where=where)


def _check_group(name: str) -> None:
    text("the name of a group", name, "Plus")
    check_line("the name of a group", name)


def _check_attribute(kind: Kind, key: str, value: Any) -> None:
    if value is None:
        raise InvalidArgument(f"{key} is null: leave it out, and it stays as it is")
    check_attributes(kind, {key: value})


def _check_price(value: Any) -> None:
    if not isinstance(value, Mapping):
        _read_price(value, None, {})
        return
    _check_names("price", value, _PRICE)
    amount, single = value.get("amount"), value.get("territories", {})
    if amount is None and not single:
        raise InvalidArgument("price names no amount, and no territories with prices of their own")
    if not isinstance(single, Mapping):
        raise InvalidArgument(f"price: territories is {single!r}: it takes prices, as DEU: 9.99")
    if amount is None and "base" in value:
        raise InvalidArgument(f"price: base is {value['base']!r}, without an amount: give both")
    base = value.get("base") or FIRST_BASE
    if amount is not None and base in single:
        raise InvalidArgument(
            f"price: {base} has two prices, as amount is that of the base ({base}, unless base: "
            f"names another): take {base} out of territories"
        )
    _read_price(amount, value.get("base"), single)


def _read_price(amount: Any, base: Any, single: Mapping[str, Any]) -> None:
    read_asked(
        amount,
        base=base,
        territories=single or "equalized",
        match="exact",
        start=None,
        preserve_current=None,
        max_change=None,
        drop=(),
        plan_type="UPFRONT",
        preview=False,
    )


def _check_sold(value: Any) -> None:
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"availability is {value!r}: it takes territories, new_territories")
    _check_names("availability", value, _SOLD)
    for name in _SOLD:
        if value.get(name) is None:
            raise InvalidArgument(f"availability: {name} is missing")
    check_availability(value["territories"], value["new_territories"])


def _check_names(what: str, value: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in value:
        if name not in known:
            raise InvalidArgument(f"{what}: {name!r} is not known: {did_you_mean(name, known)}")


def is_same_value(key: str, one: Any, other: Any) -> bool:
    """Whether two values of a file mean the same: `"0.99"` and `0.99`, lists in another order."""
    if key == "price":
        return is_fine_price(one) and _amounts(one) == _amounts(other)
    if key == "availability":
        return _is_fine(_check_sold, one) and sold_of(one) == sold_of(other)
    return bool(one == other)


def is_fine_price(value: Any) -> bool:
    """Whether it can be read."""
    return _is_fine(_check_price, value)


def _amounts(value: Any) -> tuple[Any, ...]:
    price = price_of(value)
    amount = Decimal(str(price["amount"])) if "amount" in price else None
    return amount, price.get("base", FIRST_BASE), price.get("territories", {})


def _is_fine(check: Callable[[Any], None], value: Any) -> bool:
    try:
        check(value)
    except InvalidArgument:
        return False
    return True
