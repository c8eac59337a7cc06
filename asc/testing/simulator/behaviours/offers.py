"""Introductory, promotional and win-back offers, and the terms of offer codes.

Durations: what other clients let one choose (2026). Texts: rorkai#1500 and #1996. Codes that were
not captured anywhere are guesses, as docs/simulator.md says. What win-back offers have of their own
is in `win_back_offers.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Problem, conflict
from asc.testing.simulator.store.store import Record, Ref

from .entities import is_new, merged
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

INTRODUCTORY = "subscriptionIntroductoryOffers"
PROMOTIONAL = "subscriptionPromotionalOffers"
WIN_BACK = "winBackOffers"
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
FREE, GO, UP_FRONT = "FREE_TRIAL", "PAY_AS_YOU_GO", "PAY_UP_FRONT"
AT_ONCE = ("ONE_MONTH", "TWO_MONTHS", "THREE_MONTHS", "SIX_MONTHS", "ONE_YEAR")
PERIODS: Mapping[str, int] = {
    "ONE_WEEK": 12,
    "ONE_MONTH": 12,
    "TWO_MONTHS": 6,
    "THREE_MONTHS": 4,
    "SIX_MONTHS": 2,
    "ONE_YEAR": 1,
}
PRICES = ("subscriptionPromotionalOfferPrices", "subscriptionOfferCodePrices", "winBackOfferPrices")
POINT = "subscriptionPricePoint"
NO_POINT = "For FREE_TRIAL offerMode, subscriptionPricePoint must be null."
FIRST, LAST = "0000-00-00", "9999-99-99"


@RULES.judge(INTRODUCTORY, PROMOTIONAL, WIN_BACK, "subscriptionOfferCodes")
def durations_suit_their_mode(call: Call, entity: Entity) -> Iterator[Problem]:
    """Which durations a mode takes, and how often (constants of other clients; codes guessed)."""
    mode, duration = entity.attributes.get("offerMode"), str(entity.attributes.get("duration"))
    name = "periodCount" if entity.type == WIN_BACK else "numberOfPeriods"
    if not is_new(call, entity) or mode is None:
        return
    period = _period(call, entity)
    takes = {UP_FRONT: AT_ONCE, GO: (period,) if period else tuple(PERIODS)}.get(mode)
    if takes and duration not in takes:
        detail = f"The duration {duration} is not valid for the offerMode {mode}"
        yield Problem(409, INVALID, detail, pointer=f"{entity.pointer}/attributes/duration")
    most = PERIODS.get(duration, 1) if mode == GO else 1
    if not 1 <= (entity.attributes.get(name) or 0) <= most:
        detail = f"'{name}' must be between 1 and {most} for {mode} of {duration}"
        yield Problem(409, INVALID, detail, pointer=f"{entity.pointer}/attributes/{name}")


def _period(call: Call, entity: Entity) -> str | None:
    links = entity.relationships.get("subscription", ())
    record = call.store.one(links[0]) if links else call.record
    return record["subscriptionPeriod"] if record is not None else None


@RULES.judge(INTRODUCTORY)
def introductory_offers_name_territory_and_price(_: Call, entity: Entity) -> Iterator[Problem]:
    """Each is for one territory (reported; others saw one without it taken for all), and has a
    price point unless it is free (the latter's code is a guess).
    """
    if "offerMode" not in entity.attributes:
        return
    if not entity.relationships.get("territory"):
        yield _missing(entity, "territory")
    yield from _priced(entity, entity.attributes["offerMode"])


@RULES.judge(INTRODUCTORY, *PRICES)
def monthly_offers_are_where_the_plan_is(call: Call, entity: Entity) -> Iterator[Problem]:
    """No offer of the MONTHLY plan in USA and SGP, which have no such prices (a guess by them)."""
    holder = entity if entity.type == INTRODUCTORY else _holder(call, entity)
    plan = merged(call, holder, "targetSubscriptionPlanType") if holder else None
    for territory in entity.relationships.get("territory", ()):
        if plan == "MONTHLY" and territory.id in ("SGP", "USA"):
            detail = f"The plan type MONTHLY is not available in {territory.id}"
            pointer = f"{entity.pointer}/relationships/territory"
            yield Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=pointer)


@RULES.judge(*PRICES, quirk=61)
def free_offers_have_no_price_point(call: Call, entity: Entity) -> Iterator[Problem]:
    """A price of a free offer is its territory alone; any other one has a price point."""
    holder = _holder(call, entity)
    mode = merged(call, holder, "offerMode") if holder else None
    if mode is not None:
        yield from _priced(entity, mode)


def _holder(call: Call, entity: Entity) -> Entity | None:
    """The offer of the request that the price is for."""
    assert call.body.data
    for each in (call.body.data, *call.body.included):
        if Ref(entity.type, entity.id or "") in each.relationships.get("prices", ()):
            return each
    return None


def _priced(entity: Entity, mode: object) -> Iterator[Problem]:
    has_point = bool(entity.relationships.get(POINT))
    if mode == FREE and has_point:
        pointer = f"{entity.pointer}/relationships/{POINT}"
        yield Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", NO_POINT, pointer=pointer)
    if mode != FREE and not has_point:
        yield _missing(entity, POINT)


def _missing(entity: Entity, name: str) -> Problem:
    detail = f"You must provide a value for the relationship '{name}' with this request"
    pointer = f"{entity.pointer}/relationships/{name}"
    return Problem(409, "ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, pointer=pointer)


@RULES.check("create", INTRODUCTORY)
def introductory_offers_do_not_overlap(call: Call) -> None:
    """One at a time in a territory and for a plan (quoted; the code was not captured)."""
    owner = call.target("subscription")
    if owner is not None and call.sent("territory"):
        _check_days(call, owner, call.sent("territory"), call.attributes)


@RULES.check("update", INTRODUCTORY)
def introductory_offers_do_not_grow_into_another(call: Call) -> None:
    """A later last day is held to the same (a guess)."""
    owner = call.store.first(call.ref, "subscription")
    if owner is not None and call.record is not None:
        after = {**call.record.attributes, **call.attributes}
        _check_days(call, owner, call.store.refs(call.ref, "territory"), after)


def _check_days(
    call: Call, owner: Record, territory: tuple[Ref, ...], after: Mapping[str, Any]
) -> None:
    """An offer without a territory is taken for one of all of them (a guess)."""
    for other in call.store.related(owner.ref, "introductoryOffers"):
        place = call.store.refs(other.ref, "territory")
        same_place = not place or not territory or place == territory
        same_plan = _plan(other.attributes) == _plan(after)
        is_other = call.record is None or other.ref != call.ref
        if is_other and same_place and same_plan and _overlap(after, other):
            detail = "An introductory offer is there already for this territory and time"
            pointer = "/data/relationships/territory"
            raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


def _plan(attributes: Mapping[str, Any]) -> str:
    return attributes.get("targetSubscriptionPlanType") or "UPFRONT"


def _overlap(after: Mapping[str, Any], other: Record) -> bool:
    begins = max(after.get("startDate") or FIRST, other["startDate"] or FIRST)
    return begins <= min(after.get("endDate") or LAST, other["endDate"] or LAST)


@RULES.judge(INTRODUCTORY, WIN_BACK)
def offers_end_after_they_start(call: Call, entity: Entity) -> Iterator[Problem]:
    """The code is a guess."""
    start, end = (merged(call, entity, name) for name in ("startDate", "endDate"))
    if start and end and str(end) <= str(start):
        pointer = f"{entity.pointer}/attributes/endDate"
        yield Problem(409, INVALID, "The endDate must come after the startDate", pointer=pointer)


@RULES.check("delete", INTRODUCTORY, PROMOTIONAL, WIN_BACK)
def redeemable_offers_stay(call: Call) -> None:
    """What customers can redeem can't be deleted (observed; the code was not captured)."""
    owner, today = call.store.first(call.ref, "subscription"), call.engine.clock.pacific()[:10]
    offer = call.record
    assert offer
    begun = (offer["startDate"] or FIRST) <= today <= (offer["endDate"] or LAST)
    if owner is not None and owner["state"] == "APPROVED" and begun:
        raise conflict("STATE_ERROR", "The offer can be redeemed by customers")
