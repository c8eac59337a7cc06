"""What has a price: an app, an in-app purchase or a subscription."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, InAppPurchaseV2, Subscription, SubscriptionGroup
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, subscription_groups, subscriptions

from asc.base.secrets import shown
from asc.errors import NotFoundByName
from asc.flow.lookup import check_app, named_app

Kind = Literal["apps", "inAppPurchases", "subscriptions"]
Product: TypeAlias = "str | App | InAppPurchaseV2 | Subscription | Ref[Any]"
"""A resource, `Ref("subscriptions", id)`, an app's id or bundle id, or with `app=` the product id
of an in-app purchase or subscription.
"""

NEVER_SOLD = ("MISSING_METADATA", "READY_TO_SUBMIT", "WAITING_FOR_REVIEW", "IN_REVIEW")
"""States in which there cannot be subscribers. A rejected one may have been sold before."""
LOADED = 50
"""Subscriptions that come with a group, at most (Apple's document)."""
NOUNS = {"apps": "app", "inAppPurchases": "in-app purchase", "subscriptions": "subscription"}


@attrs.frozen
class Priced:
    """A product, and what is known of it without asking."""

    kind: Kind
    id: str
    state: str | None = None
    """Of in-app purchases and subscriptions; None where it was not read."""

    @property
    def was_sold(self) -> bool:
        """Whether it may have customers: only the states before a first approval say no."""
        return self.state not in NEVER_SOLD

    def __str__(self) -> str:
        return f"{NOUNS[self.kind]} {self.id}"


def check_product(product: object, app: object) -> None:
    """Raises `InvalidArgument` for what can't name a product."""
    if app is not None:
        check_app(app)
    if isinstance(product, (App, InAppPurchaseV2, Subscription)):
        return
    if isinstance(product, Ref) and product.loaded and product.type in NOUNS:
        return
    if not isinstance(product, str) or not product.strip():
        raise InvalidArgument(
            f"product is {shown(product)}: give a resource, Ref('subscriptions', id), a bundle id, "
            "or a product id together with app="
        )


async def named_product(product: Product, app: Id[App] | None = None) -> Priced:
    """The product that is meant. Raises `NotFoundByName`.

    No request for a resource, a Ref or an app's id, one for a bundle id, one or two more for a
    product id.
    """
    if isinstance(product, App):
        return Priced("apps", product.id)
    if isinstance(product, (InAppPurchaseV2, Subscription)):
        return _of(product)
    if isinstance(product, Ref):
        return Priced(product.type, product.id)  # type: ignore[arg-type]
    if app is None:
        return Priced("apps", (await named_app(product)).id)
    return await _find(product, await named_app(app))


def _of(product: InAppPurchaseV2 | Subscription) -> Priced:
    kind: Kind = "inAppPurchases" if isinstance(product, InAppPurchaseV2) else "subscriptions"
    return Priced(kind, product.id, str(product.state) if product.state else None)


async def with_state(product: Priced) -> Priced:
    """A subscription with the state that it has now: a resource may have been read long ago. One
    request.
    """
    return _of(await subscriptions.get(product.id))


async def _find(product_id: str, app: App | Ref[App]) -> Priced:
    """By exact comparison: Apple's filters match parts (quirk 22)."""
    async for purchase in apps.list_in_app_purchases_v2(app, filter={"productId": [product_id]}):
        if purchase.product_id == product_id:
            return _of(purchase)
    if found := await find_subscription(app, product_id):
        return _of(found[1])
    raise NotFoundByName(
        f"no in-app purchase and no subscription has the product id {product_id!r}"
    )


async def find_subscription(
    app: App | Ref[App], product_id: str
) -> tuple[SubscriptionGroup, Subscription] | None:
    """The subscription of that product id, with its group; None where there is none.

    One request for the groups, and one more for each with as many subscriptions as come with it.
    """
    groups = apps.list_subscription_groups(
        app, include=["subscriptions"], limits={"subscriptions": LOADED}
    )
    async for group in groups:
        members = list(group.subscriptions)
        if len(members) >= LOADED:
            members = await _members_like(group, product_id)
        for each in members:
            if each.product_id == product_id:
                return group, each
    return None


async def _members_like(group: SubscriptionGroup, product_id: str) -> list[Subscription]:
    """Those that Apple's filter finds, which matches parts (quirk 22)."""
    listed = subscription_groups.list_subscriptions(group, filter={"productId": [product_id]})
    return [each async for each in listed]
