"""What is wanted of a product: every argument checked, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import flags, given, text
from asc.flow.problems import Problems, Where
from asc.rules import check_text
from asc.workflows.pricing.asked import read_asked
from asc.workflows.pricing.given import check_territories

from .kinds import Kind
from .pictures import check_picture
from .texts import check_line, check_texts


@attrs.frozen
class WantedProduct:
    """The checked arguments that in-app purchases and subscriptions share."""

    product_id: str
    attributes: Mapping[str, Any]
    """By their names in Python; what was left out stays as it is."""
    texts: Mapping[str, Mapping[str, str]]
    price: Any
    base: str | None
    territories: Any
    new_territories: bool | None
    screenshot: Path | None


def check_product(
    kind: Kind,
    product_id: Any,
    *,
    localizations: Any,
    price: Any,
    base: Any,
    territories: Any,
    new_territories: Any,
    screenshot: Any,
    **attributes: Any,
) -> WantedProduct:
    """The arguments. Raises `InvalidArgument`, `ProblemsFound`."""
    check_product_id(product_id)
    check_availability(territories, new_territories)
    _check_price(price, base)
    return WantedProduct(
        product_id,
        check_attributes(kind, attributes),
        {} if localizations is None else check_texts(kind, "localizations", localizations),
        price,
        base,
        territories,
        new_territories,
        None if screenshot is None else check_picture("screenshot", screenshot),
    )


def check_product_id(product_id: Any) -> None:
    """A product id is used up for the account for ever, so that it is looked at first. Source:
    Apple's help, "In-app purchase information": letters, digits, underscores and periods;
    hyphens are left to Apple (a guess).
    """
    text("product_id", product_id, "com.example.coins")
    if not all(each.isascii() and (each.isalnum() or each in "._-") for each in product_id):
        raise InvalidArgument(
            f"product_id is {product_id!r}: Apple takes letters, digits, underscores and periods"
        )
    if len(product_id) > 100:
        raise InvalidArgument(f"product_id has {len(product_id)} characters: Apple takes 100")


def check_availability(territories: Any, new_territories: Any) -> None:
    """Where a product is to be sold. Raises `InvalidArgument`."""
    if new_territories is not None:
        flags(new_territories=new_territories)
    named = territories is not None and territories != "all"
    if named and not list(check_territories("territories", territories)):
        raise InvalidArgument("territories is empty: name those that it is sold in, or 'all'")
    if territories is not None and new_territories is None:
        raise InvalidArgument(
            "territories= needs new_territories=: whether it joins the territories that Apple adds"
        )
    if new_territories is not None and territories is None:
        raise InvalidArgument("new_territories= needs territories=: 'all', or a list")


def _check_price(price: Any, base: Any) -> None:
    if price is None and base is not None:
        raise InvalidArgument(f"base is {base!r}, without a price: give price= too")
    if price is not None:
        read_asked(
            price,
            base=base,
            territories="equalized",
            match="exact",
            start=None,
            preserve_current=None,
            max_change=None,
            drop=(),
            plan_type="UPFRONT",
            preview=False,
        )


def check_attributes(kind: Kind, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Those that are given. Raises `InvalidArgument`, and `ProblemsFound` for too long a text."""
    wanted = given(**attributes)
    for name in ("name", "review_note"):
        if name in wanted:
            text(name, wanted[name], "Coins")
            if name == "name":
                check_line(name, str(wanted[name]))
            field = f"{kind.type}.{'reviewNote' if name == 'review_note' else name}"
            found = check_text(field, str(wanted[name]), Where(resource=name))
            Problems(found).raise_errors()
    if "family_sharable" in wanted:
        flags(family_sharable=wanted["family_sharable"])
    return wanted
