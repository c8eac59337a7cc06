"""Price schedules of apps and in-app purchases (quirk 53).

A schedule is written as a whole: prices of the base territory without a gap from today on, and
prices of their own for any other territory. Codes and texts of refusals: answers that rorkai
captured in 2026-09, but for what is called a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from asc.testing.simulator.engine.call import Call
from asc.testing.simulator.engine.errors import conflict
from asc.testing.simulator.engine.validate import Entity
from asc.testing.simulator.store.automatic import OPEN, POINTS, automatic
from asc.testing.simulator.store.ids import unpacked
from asc.testing.simulator.store.store import Record, Ref

from .registry import RULES

SCHEDULES = {"appPriceSchedules": "app", "inAppPurchasePriceSchedules": "inAppPurchase"}
"""Schedules, and what they price."""
MANUAL = {"appPriceSchedules": "appPrices", "inAppPurchasePriceSchedules": "inAppPurchasePrices"}
DATES = "ENTITY_ERROR.INVALID_START_DATE"
INTERVALS = "ENTITY_ERROR.INVALID_INTERVAL"


@dataclass(frozen=True)
class Interval:
    """A price as it was sent. Dates are texts: a missing start is empty, a missing end is far."""

    territory: str
    start: str
    end: str
    is_new: bool


@RULES.check("create", *SCHEDULES)
def points_are_the_products_own(call: Call) -> None:
    """A price point of another product is not found."""
    owner = call.target(SCHEDULES[call.type])
    for point in _points(call):
        if owner and unpacked(point.id).get("s") != owner.id:
            detail = f"The resource '{point.type}' with id '{point.id}' was not found."
            raise conflict("ENTITY_ERROR.NOT_FOUND", detail)


def _points(call: Call) -> Iterator[Ref]:
    name = POINTS[MANUAL[call.type]][:-1]
    for entity in call.body.included:
        yield from entity.relationships.get(name, ())


@RULES.check("create", *SCHEDULES)
def intervals_cover_the_base_territory(call: Call) -> None:
    """The base territory is priced from today on, without gaps; no territory has two prices at
    once. That a change in another territory needs no price before it is a guess, as is the code of
    an end before its start.
    """
    sent = sorted(_intervals(call), key=lambda each: (each.territory, each.start))
    base, today = call.target("baseTerritory"), call.engine.clock.pacific()[:10]
    if not sent or base is None:
        return  # prices without a territory are taken, and count as none (observed)
    for each in sent:
        if each.is_new and "" < each.start < today:
            raise conflict(DATES, "Interval can not have a start date in the past")
        if each.end <= each.start:
            raise conflict(INTERVALS, "Interval can not end before it starts")
    for territory, found in groupby(sent, lambda each: each.territory):
        _demand_order(territory, list(found), territory == base.id)
    _demand_base(base.id, [each for each in sent if each.territory == base.id], today)


def _demand_order(territory: str, found: Sequence[Interval], is_base: bool) -> None:
    for one, other in pairwise(found):
        if one.end > other.start or (is_base and one.end < other.start):
            raise conflict(INTERVALS, f"Intervals for {territory} have a gap or overlap")


def _demand_base(base: str, found: Sequence[Interval], today: str) -> None:
    if not found:
        detail = "There must be at least one manual price for the base territory."
        raise conflict("ENTITY_ERROR.BASE_TERRITORY_INTERVAL_REQUIRED", detail)
    if found[0].start > today:
        detail = (
            f"Entire timeline must be covered for {base}. The first interval has a start date "
            f"{found[0].start} in the future"
        )
        raise conflict(DATES, detail)
    if found[-1].end != OPEN:
        raise conflict(INTERVALS, f"Entire timeline must be covered for {base}")


def _price(
    call: Call, ref: Ref, sent: Entity | None, name: str
) -> tuple[Mapping[str, Any], Sequence[Ref]]:
    """The attributes and points of a price: as it is sent, or as it is stored."""
    if sent is not None:
        return sent.attributes, sent.relationships.get(name, ())
    record = call.store.one(ref)
    return (record.attributes if record else {}), call.store.refs(ref, name)


def _intervals(call: Call) -> Iterator[Interval]:
    new = {Ref(entity.type, entity.id or ""): entity for entity in call.body.included}
    name = POINTS[MANUAL[call.type]][:-1]
    for ref in call.sent("manualPrices"):
        given, points = _price(call, ref, new.get(ref), name)
        for point in points:
            territory = str(unpacked(point.id).get("t"))
            dates = given.get("startDate") or "", given.get("endDate") or OPEN
            yield Interval(territory, *dates, ref in new)


@RULES.check("create", *SCHEDULES, quirk=53)
def a_schedule_replaces_the_one_before(call: Call) -> None:
    """There is no update: a new schedule takes the place of the old one, prices and all."""
    owner = call.target(SCHEDULES[call.type])
    old = call.store.get(call.type, owner.id) if owner else None
    if old:
        for price in call.store.refs(old.ref, "manualPrices"):
            if price not in call.sent("manualPrices"):
                call.store.delete(price)
        call.store.delete(old.ref)


@RULES.effect("create", *POINTS)
def today_has_no_date(call: Call) -> None:
    """A price from today on is kept without a start (observed)."""
    if call.attributes.get("startDate") == call.engine.clock.pacific()[:10]:
        call.set(startDate=None)


@RULES.listing("appPriceSchedules", "automaticPrices")
@RULES.listing("inAppPurchasePriceSchedules", "automaticPrices")
def other_territories_follow(call: Call) -> Sequence[Record]:
    """Territories without a price of their own have one that equals the base territory's."""
    today = call.engine.clock.pacific()[:10]
    return automatic(call.store, call.ref, MANUAL[call.ref.type], today)
