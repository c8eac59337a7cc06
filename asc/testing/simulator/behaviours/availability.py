"""Where apps and subscriptions are sold, and pre-orders (quirks 51 and 52)."""

from __future__ import annotations

from datetime import date

from asc.testing.simulator.engine.call import Call
from asc.testing.simulator.engine.errors import conflict

from .registry import RULES

ROWS = "territoryAvailabilities"
PLANS = "subscriptionPlanAvailabilities"
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
PRE_ORDER = range(2, 181)
"""Days ahead that a pre-order may be released (Apple's Help, quoted by others)."""


@RULES.check("create", "appAvailabilities", quirk=51)
def availability_lists_all_territories(call: Call) -> None:
    """Every territory must be listed, available or not."""
    listed = {
        ref.id for item in call.body.included for ref in item.relationships.get("territory", ())
    }
    missing = [record.id for record in call.store.all("territories") if record.id not in listed]
    if missing:
        detail = f"All territories must be listed; missing: {', '.join(missing[:5])}"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, f"/data/relationships/{ROWS}")


@RULES.check("create", ROWS)
@RULES.check("update", ROWS)
def pre_orders_have_a_day(call: Call) -> None:
    """A pre-order is released 2 to 180 days ahead (Apple's Help; the code is a guess)."""
    if not call.attributes.get("preOrderEnabled"):
        return
    given = call.attributes.get("releaseDate")
    today = date.fromisoformat(call.engine.clock.pacific()[:10])
    days = (date.fromisoformat(given) - today).days if given else 0
    if days not in PRE_ORDER:
        detail = f"Invalid releaseDate={given}, it must be 2 to 180 days in the future"
        raise conflict(INVALID, detail, "/data/attributes/releaseDate")
    if call.record and "AVAILABLE" in (call.record["contentStatuses"] or ()):
        detail = "The app is on sale in this territory already"
        raise conflict("STATE_ERROR", detail, "/data/attributes/preOrderEnabled")


@RULES.effect("create", ROWS)
@RULES.effect("update", ROWS)
def statuses_follow_availability(call: Call) -> None:
    """What a territory shows follows from its switches, at once (a guess; live it takes hours)."""
    record = call.store.one(call.ref)
    if record:
        status = "AVAILABLE" if record["available"] else "CANNOT_SELL"
        if record["preOrderEnabled"]:
            status = "AVAILABLE_FOR_PREORDER_ON_DATE"
        call.set(contentStatuses=[status])


@RULES.effect("create", "endAppAvailabilityPreOrders")
def the_app_is_released(call: Call) -> None:
    """Where a pre-order ends, the app is on sale (Apple's page)."""
    ended = {"preOrderEnabled": False, "releaseDate": None, "contentStatuses": ["AVAILABLE"]}
    for row in call.sent(ROWS):
        call.store.update(row, ended)


@RULES.check("create", PLANS)
@RULES.check("update", PLANS)
def monthly_plans_are_in_no_new_territories(call: Call) -> None:
    """A MONTHLY plan takes no `availableInNewTerritories` (observed; the code is a guess)."""
    kind = call.record["planType"] if call.record else call.attributes.get("planType")
    if kind == "MONTHLY" and call.attributes.get("availableInNewTerritories"):
        detail = "'availableInNewTerritories' can not be set for the plan type MONTHLY"
        raise conflict(INVALID, detail, "/data/attributes/availableInNewTerritories")
