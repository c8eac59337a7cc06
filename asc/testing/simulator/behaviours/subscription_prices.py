"""Prices of subscriptions, territory by territory (quirks 55 to 57).

Texts: akoskomuves/appstoreconnect-mcp and rorkai, 2026-09.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from asc.testing.simulator.engine.call import Call
from asc.testing.simulator.engine.errors import Refusal, conflict
from asc.testing.simulator.store.ids import unpacked
from asc.testing.simulator.store.store import Record, Ref, Store

from .products import is_available
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

TYPE = "subscriptionPrices"
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
START = "/data/attributes/startDate"
PACIFIC = ZoneInfo("America/Los_Angeles")
NEVER = 1 << 30
"""Reads don't bring a price nearer."""


@RULES.check("create", TYPE)
def prices_come_after_availability(call: Call) -> None:
    """A price of a subscription that is sold nowhere is refused (refusal 8a), and so is a point of
    another product (a guess).
    """
    product, point = call.target("subscription"), call.target("subscriptionPricePoint")
    if product is None or point is None:
        return
    if unpacked(point.id).get("s") != product.id:
        detail = f"The resource '{point.ref.type}' with id '{point.id}' was not found."
        raise conflict("ENTITY_ERROR.NOT_FOUND", detail)
    if not is_available(call.store, product):
        detail = "An error occurred while processing the pricing information."
        pointer = "/data/relationships/subscriptionPricePoint/id"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


@RULES.check("create", TYPE)
def monthly_prices_come_after_upfront_ones(call: Call) -> None:
    """A MONTHLY price needs a MONTHLY availability, an UPFRONT price in its territory, and another
    territory than USA and SGP (rorkai/App-Store-Connect-CLI#1653 and its notes; codes and texts
    are guesses).
    """
    product, territory = call.target("subscription"), _territory(call)
    if product is None or territory is None or call.attributes.get("planType") != "MONTHLY":
        return
    plans = call.store.related(product.ref, "planAvailabilities")
    pointer = "/data/relationships/subscriptionPricePoint/id"
    if territory.id in ("SGP", "USA"):
        detail = f"The plan type MONTHLY is not available in {territory.id}"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)
    if not any(plan["planType"] == "MONTHLY" for plan in plans):
        detail = "An error occurred while processing the pricing information."
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)
    if not _others(call.store, product.ref, territory, "UPFRONT"):
        detail = f"There is no UPFRONT price in {territory.id}"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


@RULES.check("create", TYPE, quirk=57)
def prices_come_in_order(call: Call) -> None:
    """A territory has a starting price first (refusal 8b), changes are in the future, and an
    approved subscription takes nothing but dated changes (its code is a guess).
    """
    product, territory = call.target("subscription"), _territory(call)
    if product is None or territory is None:
        return
    start, today = call.attributes.get("startDate"), call.engine.clock.pacific()[:10]
    held = _others(call.store, product.ref, territory, call.attributes.get("planType"))
    if start and not held:
        raise _refusal("Invalid startDate. Create a starting price before creating future prices.")
    if start and start <= today:
        first = call.engine.clock.pacific(24 * 3600)[:10]
        raise _refusal(
            f"Invalid startDate={start}, a future date is expected, and must be on or after {first}"
        )
    if held and not start and product["state"] == "APPROVED":
        raise _refusal("A price change of an approved subscription needs a startDate")
    if held and not start:
        _replace_start(call.store, held)


def _replace_start(store: Store, held: list[Record]) -> None:
    """Another starting price takes the place of the one before (a guess)."""
    for price in held:
        if not price["startDate"]:
            store.delete(price.ref)


def _refusal(detail: str) -> Refusal:
    return conflict(INVALID, detail, START)


def _territory(call: Call) -> Ref | None:
    points = call.sent("subscriptionPricePoint")
    return call.store.refs(points[0], "territory")[0] if points else None


def _others(store: Store, product: Ref, territory: Ref, plan: str | None) -> list[Record]:
    """The prices of new subscribers in a territory."""
    prices = store.related(product, "prices")
    return [each for each in prices if _is_for(store, each, territory, plan)]


def _is_for(store: Store, price: Record, territory: Ref, plan: str | None) -> bool:
    same_plan = (price["planType"] or "UPFRONT") == (plan or "UPFRONT")
    return territory in store.refs(price.ref, "territory") and same_plan and not price["preserved"]


@RULES.effect("create", TYPE)
def changes_wait_for_their_day(call: Call) -> None:
    """A dated price takes effect at midnight in California (a guess)."""
    start = call.attributes.get("startDate")
    if start:
        midnight = datetime.fromisoformat(start).replace(tzinfo=PACIFIC).timestamp()
        wait = midnight - call.engine.clock.now()
        call.engine.plan(call.ref, "price.started", seconds=wait, reads=NEVER)


@RULES.step("price.started")
def price_started(engine: Engine, price: Ref) -> None:
    """The price before is kept for those who have it, or it is gone."""
    record, product = engine.store.one(price), engine.store.first(price, "subscription")
    territory = engine.store.refs(price, "territory")
    if record is None or product is None or not territory:
        return
    for other in _others(engine.store, product.ref, territory[0], record["planType"]):
        if (other["startDate"] or "") >= record["startDate"]:
            continue
        if record["preserveCurrentPrice"]:
            engine.store.update(other.ref, {"preserved": True})
        else:
            engine.store.delete(other.ref)
