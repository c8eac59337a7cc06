"""In-app purchases and subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.prices import FIRST_TIER, equal_point
from asc.testing.simulator.store.store import Record, Ref

from .listing import DELIVERED

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

SHOT = {
    "fileName": "review.png",
    "fileSize": 98_765,
    "sourceFileChecksum": f"{7:032x}",
    "assetDeliveryState": DELIVERED,
}


def purchase(
    engine: Engine, app: Record, name: str, kind: str, *, tier: int = 2, state: str = "APPROVED"
) -> Record:
    """An in-app purchase with all that it needs to be sold."""
    store = engine.store
    attributes = {
        "name": name,
        "productId": f"{app['bundleId']}.{name.lower().replace(' ', '_')}",
        "inAppPurchaseType": kind,
        "state": state,
        "familySharable": False,
        "contentHosting": False,
    }
    made = store.add("inAppPurchases", attributes, {"app": app.ref})
    link = {"inAppPurchaseV2": made.ref}
    store.add("inAppPurchaseLocalizations", _text(name, state), link)
    store.add("inAppPurchaseAppStoreReviewScreenshots", SHOT, link)
    everywhere = [territory.ref for territory in store.all("territories")]
    links: dict[str, Any] = {"inAppPurchase": made.ref, "availableTerritories": everywhere}
    store.add("inAppPurchaseAvailabilities", {"availableInNewTerritories": True}, links)
    _schedule(engine, made.ref, tier)
    return made


def _text(name: str, state: str) -> dict[str, Any]:
    shown = "APPROVED" if state == "APPROVED" else "PREPARE_FOR_SUBMISSION"
    return {"locale": "en-US", "name": name, "description": f"{name} for you", "state": shown}


def _schedule(engine: Engine, product: Ref, tier: int) -> None:
    store, usa = engine.store, Ref("territories", "USA")
    ident = packed(s=product.id, t="USA", p=str(FIRST_TIER + tier))
    point = Ref("inAppPurchasePricePoints", ident)
    links = {"inAppPurchasePricePoint": point, "territory": usa, "inAppPurchaseV2": product}
    price = store.add("inAppPurchasePrices", {"manual": True}, links)
    links = {"inAppPurchase": product, "baseTerritory": usa, "manualPrices": price.ref}
    store.add("inAppPurchasePriceSchedules", {}, links)


def group(engine: Engine, app: Record, name: str) -> Record:
    """A subscription group with its English name."""
    made = engine.store.add("subscriptionGroups", {"referenceName": name}, {"app": app.ref})
    text = {"locale": "en-US", "name": name, "state": "APPROVED"}
    engine.store.add("subscriptionGroupLocalizations", text, {"subscriptionGroup": made.ref})
    return made


def subscription(
    engine: Engine, app: Record, owner: Record, name: str, period: str, level: int, *, tier: int = 9
) -> Record:
    """An approved subscription, with a price in every territory."""
    store = engine.store
    attributes = {
        "name": name,
        "productId": f"{app['bundleId']}.{name.lower().replace(' ', '_')}",
        "subscriptionPeriod": period,
        "groupLevel": level,
        "familySharable": False,
        "state": "APPROVED",
    }
    made = store.add("subscriptions", attributes, {"group": owner.ref})
    link = {"subscription": made.ref}
    store.add("subscriptionLocalizations", _text(name, "APPROVED"), link)
    store.add("subscriptionAppStoreReviewScreenshots", SHOT, link)
    everywhere = [territory.ref for territory in store.all("territories")]
    links: dict[str, Any] = {"subscription": made.ref, "availableTerritories": everywhere}
    store.add("subscriptionAvailabilities", {"availableInNewTerritories": True}, links)
    plan = {"planType": "UPFRONT", "availableInNewTerritories": True}
    store.add("subscriptionPlanAvailabilities", plan, links)
    ident = packed(s=made.id, t="USA", p=str(FIRST_TIER + tier))
    base = Ref("subscriptionPricePoints", ident)
    for place in store.all("territories"):
        point = base if place.id == "USA" else equal_point(store, base, place)
        priced = {"territory": place.ref, "subscriptionPricePoint": point, **link}
        store.add("subscriptionPrices", {"preserved": False}, priced)
    return made
