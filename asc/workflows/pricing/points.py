"""Price points: which prices Apple offers, and which of them equal one another (quirk 58)."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from asc_api.errors import InvalidArgument, UnreadableAnswer
from asc_api.resources import (
    app_price_points_v3,
    apps,
    in_app_purchase_price_points,
    in_app_purchases_v2,
    subscription_price_points,
    subscriptions,
)

from asc.flow.lookup import loaded

from .price import Point
from .product import Priced

WITH_TERRITORY: Any = ["territory"]


async def read_points(product: Priced, territories: Sequence[str]) -> list[Point]:
    """What Apple offers in some territories.

    800 points for each territory: one request for ten of them, of an app one for 200 points.
    """
    wanted: Any = {"territory": list(territories)}
    match product.kind:
        case "apps":
            found: Any = apps.list_app_price_points(
                product.id, filter=wanted, include=WITH_TERRITORY
            )
        case "inAppPurchases":
            found = in_app_purchases_v2.list_price_points(
                product.id, filter=wanted, include=WITH_TERRITORY
            )
        case "subscriptions":
            found = subscriptions.list_price_points(
                product.id, filter=wanted, include=WITH_TERRITORY
            )
    return [point_of(product, each) async for each in found if each.customer_price]


async def read_until(product: Priced, territory: str, price: Decimal) -> list[Point]:
    """What an app is offered in a territory, read no further than to a price: these lists come in
    pages of 200.
    """
    listed = apps.list_app_price_points(
        product.id, filter={"territory": [territory]}, include=WITH_TERRITORY
    )
    found: list[Point] = []
    async for each in listed:
        if not each.customer_price:
            continue
        found.append(point_of(product, each))
        if found[-1].price == price:
            break
    return found


async def read_equal(product: Priced, point: Point, plan_type: str) -> list[Point]:
    """The points of all other territories that equal one. One request.

    For the MONTHLY plan of a subscription those adjusted for it, which the free one lacks (quirk
    60).
    """
    if product.kind == "apps":
        found: Any = app_price_points_v3.list_equalizations(point.id, include=WITH_TERRITORY)
    elif product.kind == "inAppPurchases":
        found = in_app_purchase_price_points.list_equalizations(point.id, include=WITH_TERRITORY)
    elif plan_type == "MONTHLY":
        if not point.price:
            raise InvalidArgument("price is 0: Apple offers no free MONTHLY plan")
        found = subscription_price_points.list_adjusted_equalizations(
            point.id, filter={"planType": ["MONTHLY"]}, include=WITH_TERRITORY
        )
    else:
        found = subscription_price_points.list_equalizations(point.id, include=WITH_TERRITORY)
    return [point_of(product, each) async for each in found]


def point_of(product: Priced, resource: Any) -> Point:
    """A price point as its answer has it. Its id names the territory and, of apps and
    subscriptions, the product: an answer that contradicts it is not used. Raises
    `UnreadableAnswer`.
    """
    parts = unpack_id(resource.id)
    place = loaded(resource.territory)
    territory = place.id if place else parts.get("t", "")
    owner = parts.get("s", product.id) if product.kind != "inAppPurchases" else product.id
    if owner != product.id or parts.get("t", territory) != territory:
        raise UnreadableAnswer(f"the price point {resource.id} is not one of {product}")
    return Point(
        resource.id,
        territory,
        Decimal(resource.customer_price),
        place.currency if place else None,
        Decimal(resource.proceeds) if resource.proceeds else None,
    )


def unpack_id(ident: str) -> dict[str, str]:
    """The members of an id in Apple's usual form: `s` the product, `t` the territory, `p` the tier.
    Empty for another form.
    """
    try:
        found = json.loads(base64.urlsafe_b64decode(ident + "=" * (-len(ident) % 4)))
    except ValueError:
        return {}
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {}
