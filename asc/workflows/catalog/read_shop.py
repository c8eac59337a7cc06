"""Reading a shop: lists with what they include, and then only what is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import attrs
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.resources import (
    apps,
    in_app_purchase_availabilities,
    subscription_groups,
    subscription_plan_availabilities,
)

from asc.flow.lookup import loaded
from asc.flow.steps import gather
from asc.workflows.pricing.availability import Availability

from .kinds import GROUP, PURCHASE, SUBSCRIPTION, Kind
from .shop import Item, Shop
from .texts import CurrentTexts
from .write_texts import read_texts

Parts = Callable[[str, str], Collection[str]]
"""From the type and name of a product or group to the parts of it that are to be read."""
_MOST = 50
_PURCHASE: Any = [
    "appStoreReviewScreenshot",
    "images",
    "inAppPurchaseAvailability",
    "inAppPurchaseLocalizations",
    "versions",
]
_SUBSCRIPTION: Any = [
    "appStoreReviewScreenshot",
    "images",
    "planAvailabilities",
    "subscriptionLocalizations",
    "versions",
]
_GROUP: Any = ["subscriptionGroupLocalizations", "versions"]
_OLD_TEXTS = {
    PURCHASE.type: "in_app_purchase_localizations",
    SUBSCRIPTION.type: "subscription_localizations",
    GROUP.type: "subscription_group_localizations",
}


async def read_shop(app: App | Ref[App], parts: Parts, *, codes: bool = False) -> Shop:
    """All groups and products of an app, and of each the parts that are asked for; with `codes`
    also which offers with codes there are.

    One request for 200 in-app purchases, one for 200 groups, and one for each group; then one for
    texts and image of a product that has versions, and one for the territories it is sold in.
    """
    more: Any = ["offerCodes"] if codes else []
    listed: Any = apps.list_in_app_purchases_v2(
        app,
        include=[*_PURCHASE, *more],
        limits=_limits("inAppPurchaseLocalizations", "images", "versions", *more),
    )
    found = [Item(PURCHASE, str(each.product_id), each) async for each in listed]
    homes = await _read_groups(app)
    for members in await gather(_read_members(home, more) for home in homes):
        found += members
    every = await gather(_read_parts(item, parts(item.kind.type, item.name)) for item in found)
    groups = await gather(_read_parts(home, parts(GROUP.type, home.name)) for home in homes)
    return Shop(
        {each.name: each for each in groups},
        {each.name: each for each in every},
    )


async def _read_groups(app: App | Ref[App]) -> list[Item]:
    listed: Any = apps.list_subscription_groups(
        app, include=_GROUP, limits=_limits("subscriptionGroupLocalizations", "versions")
    )
    return [Item(GROUP, str(each.reference_name), each) async for each in listed]


async def _read_members(home: Item, more: Any) -> list[Item]:
    listed: Any = subscription_groups.list_subscriptions(
        home.id,
        include=[*_SUBSCRIPTION, *more],
        limits=_limits(
            *("subscriptionLocalizations", "images", "planAvailabilities", "versions"), *more
        ),
    )
    return [Item(SUBSCRIPTION, str(each.product_id), each, home.name) async for each in listed]


def _limits(*names: str) -> Any:
    return dict.fromkeys(names, _MOST)


async def _read_parts(item: Item, parts: Collection[str]) -> Item:
    texts = item.texts
    if "texts" in parts or "image" in parts:
        texts = await _read_texts(item)
    sold = await _read_sold(item) if "sold" in parts else None
    return attrs.evolve(item, texts=texts, sold=sold)


async def _read_texts(item: Item) -> CurrentTexts:
    """Those of the newest version; without a version, those that the list had."""
    if list(item.resource.versions):
        return await read_texts(item.kind, item.id, images=item.kind is not GROUP)
    old = getattr(item.resource, _OLD_TEXTS[item.kind.type])
    images = tuple(item.resource.images) if item.kind is not GROUP else ()
    return CurrentTexts(texts={text.locale: text for text in old}, images=images)


async def _read_sold(item: Item) -> Availability | None:
    """Where it is sold, of the availability that the list had. One request."""
    found = _availability(item.kind, item.resource)
    if found is None:
        return None
    calls: Any = (
        in_app_purchase_availabilities
        if item.kind is PURCHASE
        else subscription_plan_availabilities
    )
    sold = [each.id async for each in calls.list_available_territories(found.id)]
    return Availability(found.id, tuple(sorted(sold)), bool(found.available_in_new_territories))


def _availability(kind: Kind, resource: Any) -> Any:
    if kind is PURCHASE:
        return loaded(resource.in_app_purchase_availability)
    plans = [each for each in resource.plan_availabilities if str(each.plan_type) == "UPFRONT"]
    return plans[0] if plans else None
