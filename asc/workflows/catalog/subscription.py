"""`ensure_subscription`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from asc_api.models import App, Subscription, SubscriptionGroup
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, subscription_groups, subscriptions

from asc.base.checks import one_of, text, whole
from asc.errors import CannotChange
from asc.flow.ensure import create_or_find
from asc.flow.lookup import check_app, named_app
from asc.flow.result import Step
from asc.flow.steps import emit
from asc.workflows.pricing.plan_availability import Everywhere
from asc.workflows.pricing.product import NEVER_SOLD
from asc.workflows.pricing.wanted import Amount

from .kinds import GROUP, SUBSCRIPTION
from .product import check_family, check_fixed, complete, create_product, need
from .result import EnsuredProduct
from .texts import Localizations, check_editable, check_texts, plan_texts
from .wanted import check_product
from .write_texts import read_texts, write_texts

Period = Literal["ONE_WEEK", "ONE_MONTH", "TWO_MONTHS", "THREE_MONTHS", "SIX_MONTHS", "ONE_YEAR"]


async def ensure_subscription(
    app: Id[App],
    product_id: str,
    *,
    group: str,
    group_localizations: Localizations | None = None,
    period: Period | None = None,
    level: int | None = None,
    name: str | None = None,
    localizations: Localizations | None = None,
    price: Amount | None = None,
    base: str | None = None,
    territories: Everywhere = None,
    new_territories: bool | None = None,
    screenshot: str | Path | None = None,
    review_note: str | None = None,
    family_sharable: bool | None = None,
) -> EnsuredProduct:
    """Makes a subscription in the group of that reference name, or makes it as it is wanted.

    The group is made where there is none; customers have one subscription of a group at a time, so
    that plans of one service belong in one group. `group_localizations` have `name` and
    `custom_app_name`. A new subscription needs `period` and `name`; `level` is its rank in the
    group, 1 the highest. The other arguments are those of `ensure_in_app_purchase`; prices are
    written for every territory. Of a subscription on sale, prices are changed by
    `client.pricing.plan(..., start=...)` alone.

    Run again, it writes nothing. Requests: three to look, one more for the group's texts and for
    each other group with more than 50 subscriptions, and four to six more for price and
    availability. Raises `InvalidArgument`, `ProblemsFound`,
    `NotFoundByName`, `CannotChange`, `UploadRefused`. Source: Apple's "Managing auto-renewable
    subscriptions"; quirks 55 and 56.
    """
    check_app(app)
    text("group", group, "Plus")
    if period is not None:
        one_of("period", period, Period)
    if level is not None:
        whole("level", 1, 100, level=level)
    wanted = check_product(
        SUBSCRIPTION,
        product_id,
        localizations=localizations,
        price=price,
        base=base,
        territories=territories,
        new_territories=new_territories,
        screenshot=screenshot,
        name=name,
        review_note=review_note,
        family_sharable=family_sharable,
        subscription_period=period,
        group_level=level,
    )
    texts = {}
    if group_localizations is not None:
        texts = check_texts(GROUP, "group_localizations", group_localizations)
    owner = await named_app(app)
    home = await _find_group(owner, group, product_id)
    found = await find_subscription(home, product_id) if home else None
    if found is None:
        need(product_id, period=period, name=name)
    else:
        _check_period(product_id, found, period)
        check_family(product_id, found, wanted)
    place, steps = await _ensure_group(owner, home, group, texts)
    if found is not None:
        return await complete(SUBSCRIPTION, found, wanted, steps, False)
    request = subscriptions.create(group=place, product_id=product_id, **wanted.attributes)
    made, new = await create_product(
        SUBSCRIPTION, wanted, request, lambda: find_subscription(place, product_id)
    )
    return await complete(SUBSCRIPTION, made, wanted, steps, new)


def _check_period(product_id: str, found: Subscription, period: str | None) -> None:
    """The period is fixed when the subscription has been on sale (observed)."""
    if str(found.state) not in NEVER_SOLD:
        check_fixed(product_id, found, {"subscription_period": period})


async def _find_group(app: App | Ref[App], name: str, product_id: str) -> SubscriptionGroup | None:
    """The group of that name. Raises `CannotChange` where another one has the product."""
    home = None
    groups: Any = apps.list_subscription_groups(
        app, include=["subscriptions"], limits={"subscriptions": 50}
    )
    async for each in groups:
        if each.reference_name == name:
            home = each
        elif await _has(each, product_id):
            raise CannotChange(
                f"{product_id} is in the group {each.reference_name!r}, not in {name!r}, and "
                "Apple has no way to move it: give its group"
            )
    return home


async def _has(group: SubscriptionGroup, product_id: str) -> bool:
    """Whether the group has the product: one request for one with more than came along."""
    if product_id in [each.product_id for each in group.subscriptions]:
        return True
    cut = not group.subscriptions.complete
    return cut and await find_subscription(group, product_id) is not None


async def find_subscription(group: SubscriptionGroup, product_id: str) -> Subscription | None:
    listed = subscription_groups.list_subscriptions(group, filter={"productId": [product_id]})
    async for each in listed:
        if each.product_id == product_id:
            return each
    return None


async def make_group(app: App | Ref[App], name: str) -> tuple[SubscriptionGroup, bool]:
    """The group of that name, and whether this run made it."""

    async def find() -> SubscriptionGroup | None:
        found = [each async for each in apps.list_subscription_groups(app)]
        return next((each for each in found if each.reference_name == name), None)

    return await create_or_find(subscription_groups.create(reference_name=name, app=app), find)


async def _ensure_group(
    app: App | Ref[App], group: SubscriptionGroup | None, name: str, texts: Any
) -> tuple[SubscriptionGroup, list[Step]]:
    home, new = (group, False) if group is not None else await make_group(app, name)
    steps = [Step(GROUP.noun, "created" if new else "unchanged")]
    await emit(steps[0])
    if texts:
        current = await read_texts(GROUP, home.id)
        check_editable(name, current, plan_texts(current.texts, texts))
        steps += await write_texts(GROUP, home.id, current, texts, new=new)
    return home, steps
