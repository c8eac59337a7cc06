"""`ensure_introductory_offer`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import text
from asc.flow.lookup import check_app
from asc.flow.pacific import today
from asc.flow.plan import PlanStep
from asc.workflows.pricing.asked import PlanType
from asc.workflows.pricing.dates import read_day
from asc.workflows.pricing.product import Priced
from asc.workflows.pricing.wanted import Amount, Day, Match

from .offers.ensuring import EnsuredOffer, find_subscription, priced
from .offers.introductory import IntroductoryOffer, plan_introductory, read_introductory
from .offers.rows import AskedRows, OfferTerritories, check_rows, read_rows
from .offers.terms import FREE, Duration, Mode, check_period, check_terms
from .offers.write_introductory import write_introductory


async def ensure_introductory_offer(
    app: Id[App],
    product_id: str,
    *,
    mode: Mode,
    duration: Duration,
    territories: OfferTerritories,
    periods: int = 1,
    price: Amount | None = None,
    base: str | None = None,
    match: Match = "exact",
    start: Day = None,
    end: Day = None,
    plan_type: PlanType = "UPFRONT",
) -> EnsuredOffer:
    """Makes sure that new subscribers get this offer in these territories.

    `territories` is `"all"`, a list, or the price in each of them, as `{"DEU": "2.99"}`; with a
    list or `"all"`, `price` is for the territory `base` (by default USA) and the others equal it;
    `match` says what is taken where Apple offers no such price, as in `client.pricing.plan`.
    FREE_TRIAL has no price. It holds from `start` on, or at once, to `end`, its last day. What is
    there in other territories and at other times stays.

    Run again, it writes nothing. Of an offer that is there Apple changes the last day alone; with
    another one in the way it raises `ExistingDiffers` before anything is written. What Apple
    refuses is a step that was `refused`. Requests: three to look, two more for prices; one write
    for all territories of a subscription without such offers, else one for each. Raises
    `InvalidArgument`, `NotFoundByName`, `AmbiguousWrite`. Source: Apple's help, "Set up
    introductory offers"; a PATCH of the subscription replaces all (observed).
    """
    check_app(app)
    text("product_id", product_id, "com.example.plus")
    asked = check_introductory(
        mode=mode,
        duration=duration,
        territories=territories,
        periods=periods,
        price=price,
        base=base,
        match=match,
        start=start,
        end=end,
        plan_type=plan_type,
    )
    found = await find_subscription(app, product_id)
    product = priced(found)
    current = await read_introductory(product)
    steps = await plan_asked(product, current, asked, str(found.subscription_period))
    done = await write_introductory(product, steps, await today(), first=not current)
    return EnsuredOffer(product_id, f"introductory offer {mode}", steps=done)


@attrs.frozen
class AskedIntroductory:
    """The checked arguments of an introductory offer."""

    mode: str
    duration: str
    periods: int
    rows: AskedRows
    start: date | None
    end: date | None
    plan_type: str


def check_introductory(
    *,
    mode: Any,
    duration: Any,
    territories: Any,
    periods: Any = 1,
    price: Any = None,
    base: Any = None,
    match: Any = "exact",
    start: Any = None,
    end: Any = None,
    plan_type: Any = "UPFRONT",
) -> AskedIntroductory:
    """The arguments. Raises `InvalidArgument`."""
    terms = {"mode": mode, "duration": duration, "periods": periods, "territories": territories}
    if missing := [name for name, value in terms.items() if value is None]:
        raise InvalidArgument(
            f"{missing[0]} is None: {', '.join(terms)} say what the offer is; give all of them"
        )
    check_terms(mode, duration, periods, plan_type)
    if plan_type is None:
        raise InvalidArgument("plan_type is None: it takes UPFRONT or MONTHLY")
    rows = check_rows(price, base, territories, match, mode == FREE)
    first, last = read_day("start", start), read_day("end", end)
    if first is not None and last is not None and last <= first:
        raise InvalidArgument(f"end is {last}: it takes a day after the start, {first}")
    return AskedIntroductory(mode, duration, periods, rows, first, last, plan_type)


async def plan_asked(
    product: Priced,
    current: Sequence[IntroductoryOffer],
    asked: AskedIntroductory,
    period: str | None,
    stores: Sequence[str] = (),
) -> list[PlanStep]:
    """The steps to an introductory offer. `stores` are all territories, where they are known.
    Raises `InvalidArgument`, `ExistingDiffers`.
    """
    check_period(asked.mode, asked.duration, period)
    rows = await read_rows(
        product, asked.rows, free=asked.mode == FREE, plan_type=asked.plan_type, stores=stores
    )
    wanted = [
        IntroductoryOffer(
            row,
            asked.mode,
            asked.duration,
            asked.periods,
            asked.start,
            asked.end,
            asked.plan_type,
        )
        for row in rows.values()
    ]
    return plan_introductory(current, wanted, await today())
