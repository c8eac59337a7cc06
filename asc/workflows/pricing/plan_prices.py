"""`plan`: which prices would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asc_api.models import App
from asc_api.request import Id

from asc.flow.pacific import today

from .asked import PlanType, read_asked
from .plan_schedule import plan_schedule
from .plan_subscription import plan_subscription
from .product import Product, check_product, named_product
from .result import PricePlan
from .wanted import Amount, Day, Match, Territories


async def plan(
    product: Product,
    price: Amount | None = None,
    *,
    app: Id[App] | None = None,
    base: str | None = None,
    territories: Territories = "equalized",
    rates: Mapping[str, Amount] | None = None,
    multipliers: Mapping[str, Amount] | None = None,
    match: Match = "exact",
    start: Day = None,
    preserve_current: bool | None = None,
    max_change: str | None = None,
    drop: Sequence[str] = (),
    plan_type: PlanType = "UPFRONT",
    preview: bool = False,
) -> PricePlan:
    """The prices that would change; nothing is written before `client.apply(plan)`.

    `product` is an app, an in-app purchase, a subscription or a `Ref` to one, a bundle id, or with
    `app=` a product id. `price` is for the territory `base` (by default the product's, or USA), and
    all others equal it; `territories` gives single ones their own price, in their currency, as
    `{"DEU": "9.99"}` or a CSV file. Amounts are text, integers or Decimals. `match` says what is
    taken where Apple offers no such price: `nearest`, `up`, `down`, or with `exact` an error.

    `rates={"EUR": "0.92"}` says what 1 of the base's currency costs: all territories with that
    currency pay the base's price at that rate, and a price of `territories` in the base's currency
    is converted. `multipliers={"IND": "0.4"}`, or a column of the file, says what a territory pays
    of that, or of Apple's equal price. Both need another `match` than `exact`, and fix the prices
    that they lead to.

    `start` is the day of the change, from tomorrow on; left out, it is at once, which Apple does
    not take for subscriptions on sale. `preserve_current` says whether their subscribers keep what
    they pay. `max_change="20%"` stops a plan that changes a price by more. `drop` names
    territories whose own price and scheduled changes go; of the base, and of one that has a price
    in this plan, the changes alone. Other ones stay as they are. `plan_type`
    is for subscriptions. Of an app or in-app purchase the base's price alone is written;
    `preview=True` shows what all who follow it will pay, as do `max_change` and a new base.

    Requests: two for an app or in-app purchase, two more for what follows, three for a
    subscription, and some more for prices of single territories. Raises `InvalidArgument`,
    `NotFoundByName`. Source: Apple's "Managing app prices"; quirks 51 to 60.
    """
    check_product(product, app)
    asked = read_asked(
        price,
        base=base,
        territories=territories,
        rates=rates,
        multipliers=multipliers,
        match=match,
        start=start,
        preserve_current=preserve_current,
        max_change=max_change,
        drop=drop,
        plan_type=plan_type,
        preview=preview,
    )
    day = await today()
    asked.check_days(day)
    found = await named_product(product, app)
    asked.check_product(found)
    if found.kind == "subscriptions":
        return await plan_subscription(found, asked, day)
    return await plan_schedule(found, asked, day)
