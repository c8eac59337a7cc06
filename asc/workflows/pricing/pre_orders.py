"""Pre-orders: `set_pre_order` and `end_pre_order`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id
from asc_api.resources import end_app_availability_pre_orders

from asc.errors import NotFound
from asc.flow.lookup import check_app, named_app
from asc.flow.pacific import today
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each

from .at_once import write_each
from .availability import read_rows
from .dates import read_day
from .given import check_territories
from .product import Priced
from .write_availability import write_row

FIRST, LAST = 2, 180
"""Days ahead that Apple takes for a release (its Help, quoted by others)."""


async def set_pre_order(app: Id[App], territories: Collection[str], release: str | date) -> Result:
    """Offers an app for pre-order in some territories, to be released there on a day.

    The day is 2 to 180 days ahead. Run again, it writes nothing. One request to read, and one for
    each territory. Raises `InvalidArgument`, `NotFoundByName`. Source: Apple's "Offer your app for
    pre-order".
    """
    check_app(app)
    codes = check_territories("territories", territories)
    if not codes:
        raise InvalidArgument("territories is empty: name those that the pre-order is for")
    day = read_day("release", release)
    _check_release(day, await today())
    product = Priced("apps", (await named_app(app)).id)
    rows = await _rows(product)
    _check_rows(codes, rows)
    steps = await write_each(codes, lambda code: _offer(product, code, rows[code], day))
    return Result(steps=steps)


def _check_release(day: date | None, today: date) -> None:
    first, last = today + timedelta(FIRST), today + timedelta(LAST)
    if day is None or not first <= day <= last:
        raise InvalidArgument(f"release is {day}: it takes a day from {first} to {last}")


def _check_rows(codes: Collection[str], rows: Mapping[str, Any]) -> None:
    missing = [code for code in codes if code not in rows]
    if missing:
        raise InvalidArgument(
            f"{', '.join(missing)}: the app has no availability there; set it first: "
            "client.pricing.plan_availability(...)"
        )


async def _rows(product: Priced) -> dict[str, Any]:
    try:
        return await read_rows(product)
    except NotFound:
        return {}


async def _offer(product: Priced, code: str, row: Any, day: date | None) -> Step:
    what, why = f"pre-order in {code}", f"release on {day}"
    if row.pre_order_enabled and row.release_date == day:
        return Step(what, "unchanged", why)
    done = Step(what, "updated" if row.pre_order_enabled else "created", why)
    values = {"available": True, "pre_order_enabled": True, "release_date": day}
    return await write_row(product, code, done, row, values)


async def end_pre_order(app: Id[App], territories: Collection[str] | None = None) -> Result:
    """Ends pre-orders, which releases the app there at once; there is no way back.

    In all territories with a pre-order, or in those that are named. Run again, it writes nothing.
    Two requests. Raises `InvalidArgument`, `NotFoundByName`.
    """
    check_app(app)
    codes = None if territories is None else check_territories("territories", territories)
    product = Priced("apps", (await named_app(app)).id)
    rows = await _rows(product)
    _check_rows(codes or (), rows)
    open_ = {code: row for code, row in rows.items() if row.pre_order_enabled}
    ending = {code: row for code, row in open_.items() if codes is None or code in codes}
    if ending:
        await _end(product, ending)
    quiet = [code for code in codes or () if code not in ending]
    steps = [Step(f"pre-order in {code}", "deleted", "released") for code in ending]
    steps += [Step(f"pre-order in {code}", "unchanged", "there is none") for code in quiet]
    return Result(steps=await emit_each(steps))


async def _end(product: Priced, ending: Mapping[str, Any]) -> None:
    async def find() -> Any:
        now = await read_rows(product)
        return True if not any(now[code].pre_order_enabled for code in ending) else None

    request: Any = end_app_availability_pre_orders.create(
        territory_availabilities=[row.id for row in ending.values()]
    )
    await write_and_verify(request, find)
