"""`missing`: what keeps products from being ready to submit."""

from __future__ import annotations

from typing import Any

from asc_api.models import App, InAppPurchaseV2, Subscription, SubscriptionGroup
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, subscription_groups

from asc.flow.lookup import check_app, loaded, named_app
from asc.flow.problems import Problem, Problems
from asc.rules.products import Parts, Subject, check_product
from asc.workflows.pricing.availability import read_storefronts
from asc.workflows.pricing.product import Priced
from asc.workflows.pricing.reading import read_manual, read_subscription

from .kinds import GROUP, PURCHASE, SUBSCRIPTION
from .write_texts import read_texts

OF_PURCHASE: Any = ["appStoreReviewScreenshot", "inAppPurchaseAvailability"]
OF_SUBSCRIPTION: Any = [
    "appStoreReviewScreenshot",
    "planAvailabilities",
    "subscriptionAvailability",
]
"""What an answer has to include."""


async def missing(app: Id[App]) -> Problems:
    """For each product that is MISSING_METADATA, what it lacks, and the call that mends it.

    The calls are complete but for what only you know: names of files, texts and prices are
    examples. Where nothing is named and the state stays, Apple is still at it: that takes minutes,
    at times hours. Requests: two, one for each group with subscriptions, and two or three for each
    product that misses something. Raises `InvalidArgument`, `NotFoundByName`. Source: quirk 56.
    """
    check_app(app)
    owner = await named_app(app)
    problems: list[Problem] = []
    purchases: Any = apps.list_in_app_purchases_v2(owner, include=OF_PURCHASE)
    async for purchase in purchases:
        if str(purchase.state) == "MISSING_METADATA":
            problems += await of_purchase(owner, purchase)
    async for group in apps.list_subscription_groups(owner):
        problems += await _of_group(owner, group)
    return Problems(problems)


async def of_purchase(app: App | Ref[App], purchase: InAppPurchaseV2) -> list[Problem]:
    """What an in-app purchase lacks that was read with `OF_PURCHASE`. Two requests."""
    texts = await read_texts(PURCHASE, purchase.id)
    parts = Parts(
        localization=bool(texts.texts),
        availability=loaded(purchase.in_app_purchase_availability) is not None,
        price=bool(await read_manual(Priced("inAppPurchases", purchase.id))),
        screenshot=loaded(purchase.app_store_review_screenshot) is not None,
    )
    call = f"client.catalog.ensure_in_app_purchase({app.id!r}, {purchase.product_id!r}, "
    subject = Subject(PURCHASE.type, purchase.id, call, purchase.name or "Name")
    return list(check_product(subject, parts))


async def _of_group(app: App | Ref[App], group: SubscriptionGroup) -> list[Problem]:
    listed: Any = subscription_groups.list_subscriptions(group, include=OF_SUBSCRIPTION)
    found = [each async for each in listed if str(each.state) == "MISSING_METADATA"]
    if not found:
        return []
    named = bool((await read_texts(GROUP, group.id)).texts)
    stores = set(await read_storefronts())
    problems: list[Problem] = []
    for each in found:
        problems += await _of_subscription(app, group, each, named, stores)
    return problems


async def of_subscription(app: App | Ref[App], found: Subscription) -> list[Problem]:
    """What a subscription lacks that was read with `OF_SUBSCRIPTION` and its group. Four
    requests.
    """
    group = loaded(found.group)
    if group is None:
        return []
    named = bool((await read_texts(GROUP, group.id)).texts)
    return await _of_subscription(app, group, found, named, set(await read_storefronts()))


async def _of_subscription(
    app: App | Ref[App],
    group: SubscriptionGroup,
    found: Subscription,
    named: bool,
    stores: set[str],
) -> list[Problem]:
    prices = await read_subscription(Priced("subscriptions", found.id))
    texts = await read_texts(SUBSCRIPTION, found.id)
    sold = loaded(found.subscription_availability) is not None
    parts = Parts(
        localization=bool(texts.texts),
        availability=sold or bool(list(found.plan_availabilities)),
        price=stores <= {each.territory for each in prices},
        screenshot=loaded(found.app_store_review_screenshot) is not None,
        group_localization=named,
    )
    call = (
        f"client.catalog.ensure_subscription({app.id!r}, {found.product_id!r}, "
        f"group={group.reference_name!r}, "
    )
    subject = Subject(SUBSCRIPTION.type, found.id, call, found.name or "Name")
    return list(check_product(subject, parts))
