"""What is there, as tables: `current`, `points` and `visibility`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import one_of
from asc.errors import NotFound
from asc.flow.lookup import check_app, named_app
from asc.flow.pacific import today
from asc.flow.table import Table, table_of

from .amounts import tidy
from .asked import PlanType, check_plan_type
from .availability import read_rows
from .given import check_territories
from .points import read_points
from .price import Price, in_effect, territories_of, upcoming
from .product import Priced, Product, check_product, named_product
from .reading import read_automatic, read_manual, read_subscription


@attrs.frozen
class CurrentPrice:
    """What new customers pay in a territory, or will."""

    territory: str
    currency: str | None
    price: Decimal
    start: date | None
    """Of a scheduled change; None for the price of today."""
    preserve: str
    """Always empty, as Apple does not say: the column is for `plan(..., territories="x.csv")`."""
    source: str
    """`manual`, `automatic` (it follows the base territory) or `scheduled`."""


@attrs.frozen
class OfferedPrice:
    """A price that Apple offers."""

    territory: str
    currency: str | None
    price: Decimal
    proceeds: Decimal | None
    id: str


@attrs.frozen
class TerritoryState:
    """How an app stands in a territory."""

    territory: str
    available: bool
    statuses: str
    """Apple's words, such as `AVAILABLE`; separated by `;`."""
    pre_order: bool
    release_date: date | None


async def current(
    product: Product, *, app: Id[App] | None = None, plan_type: PlanType = "UPFRONT"
) -> Table[CurrentPrice]:
    """The prices of today, and the scheduled changes, of every territory.

    `save("prices.csv")` writes what `plan(product, territories="prices.csv")` reads. Two requests;
    one for a subscription. Raises `InvalidArgument`, `NotFoundByName`.
    """
    check_product(product, app)
    one_of("plan_type", plan_type, PlanType)
    found = await named_product(product, app)
    check_plan_type(found, plan_type)
    if found.kind == "subscriptions":
        prices = await read_subscription(found, plan_type)
    else:
        prices = await read_manual(found)
        prices = [*prices, *await read_automatic(found)] if prices else []
    return table_of(list(_rows(prices, await today())), CurrentPrice)


def _rows(prices: Sequence[Price], today: date) -> Iterator[CurrentPrice]:
    changes = upcoming(prices, today)
    for code in sorted(territories_of(prices)):
        now = in_effect(prices, code, today)
        if now:
            source = "automatic" if now.automatic else "manual"
            yield CurrentPrice(code, now.currency, tidy(now.amount), None, "", source)
        for each in changes:
            if each.territory == code:
                amount = tidy(each.amount)
                yield CurrentPrice(code, each.currency, amount, each.start, "", "scheduled")


async def points(
    product: Product, territory: str | Collection[str] = "USA", *, app: Id[App] | None = None
) -> Table[OfferedPrice]:
    """The prices that Apple offers for a product in one or several territories.

    One request for ten territories; of an app one for 200 prices. Raises `InvalidArgument`,
    `NotFoundByName`.
    """
    check_product(product, app)
    wanted = [territory] if isinstance(territory, str) else territory
    codes = check_territories("territory", wanted)
    if not codes:
        raise InvalidArgument("territory is empty: name one, such as 'USA'")
    found = await read_points(await named_product(product, app), codes)
    rows = [
        OfferedPrice(
            each.territory,
            each.currency,
            tidy(each.price),
            None if each.proceeds is None else tidy(each.proceeds),
            each.id,
        )
        for each in found
    ]
    return table_of(rows, OfferedPrice)


async def visibility(app: Id[App]) -> Table[TerritoryState]:
    """How an app stands in each territory: on sale or not, why, and pre-orders.

    No rows for an app whose availability was never set. One request. Raises `NotFoundByName`.
    """
    check_app(app)
    product = Priced("apps", (await named_app(app)).id)
    try:
        rows = await read_rows(product)
    except NotFound:
        rows = {}
    return table_of([_state(code, row) for code, row in sorted(rows.items())], TerritoryState)


def _state(code: str, row: Any) -> TerritoryState:
    return TerritoryState(
        code,
        bool(row.available),
        "; ".join(str(each) for each in row.content_statuses or ()),
        bool(row.pre_order_enabled),
        row.release_date,
    )
