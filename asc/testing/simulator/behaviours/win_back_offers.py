"""Win-back offers: who can get them, from when on, and how many there can be.

Apple's "Creating and configuring win-back offers" and its help, "Set up win-back offers", as it was
quoted in 2025. Codes are guesses, as docs/simulator.md says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .offers import FIRST, INVALID, LAST, PROMOTIONAL, WIN_BACK
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

MONTHS: Mapping[str, tuple[int, int]] = {
    "customerEligibilityPaidSubscriptionDurationInMonths": (1, 60),
    "customerEligibilityWaitBetweenOffersInMonths": (2, 24),
}
SINCE = "customerEligibilityTimeSinceLastSubscribedInMonths"
MOST_AT_ONCE = 5


@RULES.check("create", WIN_BACK)
def win_back_offers_are_of_approved_subscriptions(call: Call) -> None:
    """The subscription was approved (Apple's page; the code is a guess)."""
    owner = call.target("subscription")
    if owner is not None and owner["state"] != "APPROVED":
        detail = "The subscription has to be approved before it has a win-back offer"
        raise conflict("STATE_ERROR", detail, "/data/relationships/subscription")


@RULES.judge(WIN_BACK)
def win_back_offers_start_tomorrow(call: Call, entity: Entity) -> Iterator[Problem]:
    """At the earliest (Apple's help; the code is a guess)."""
    start = entity.attributes.get("startDate")
    if start and start <= call.engine.clock.pacific()[:10]:
        pointer = f"{entity.pointer}/attributes/startDate"
        yield Problem(409, INVALID, "The startDate must be in the future", pointer=pointer)


@RULES.judge(WIN_BACK)
def win_back_offers_count_months(_: Call, entity: Entity) -> Iterator[Problem]:
    """Paid for 1 to 60 months, stopped 1 to 24 months ago, 2 to 24 months between offers (Apple's
    help, quoted; the code is a guess).
    """
    for name, (least, most) in MONTHS.items():
        value = entity.attributes.get(name)
        if value is not None and not least <= value <= most:
            yield _out_of_range(entity, name, least, most)
    since = entity.attributes.get(SINCE)
    if since and not 1 <= (since.get("minimum") or 1) <= (since.get("maximum") or 24) <= 24:
        yield _out_of_range(entity, SINCE, 1, 24)


def _out_of_range(entity: Entity, name: str, least: int, most: int) -> Problem:
    detail = f"'{name}' must be between {least} and {most}"
    return Problem(409, INVALID, detail, pointer=f"{entity.pointer}/attributes/{name}")


@RULES.check("create", WIN_BACK, PROMOTIONAL)
def offer_ids_are_used_once_in_a_group(call: Call) -> None:
    """The id of a win-back offer is not that of another offer of the group (Apple's page; of
    promotional offers among themselves a guess).
    """
    owner = call.target("subscription")
    wanted = call.attributes.get("offerId") or call.attributes.get("offerCode")
    if owner is None or wanted not in list(_used(call.store, owner)):
        return
    name = "offerId" if call.type == WIN_BACK else "offerCode"
    detail = f"The value '{wanted}' has already been used"
    raise conflict(f"{INVALID}.DUPLICATE", detail, f"/data/attributes/{name}")


def _used(store: Store, subscription: Record) -> Iterator[str]:
    for group in store.related(subscription.ref, "group"):
        for each in store.related(group.ref, "subscriptions"):
            yield from (offer["offerId"] for offer in store.related(each.ref, WIN_BACK))
            promoted = store.related(each.ref, "promotionalOffers")
            yield from (offer["offerCode"] for offer in promoted)


@RULES.effect("create", WIN_BACK)
def five_win_back_offers_at_a_time(call: Call) -> None:
    """In a territory and of a subscription (Apple's help; the code is a guess)."""
    owner, mine = call.target("subscription"), call.store.one(call.ref)
    if owner is None or mine is None:
        return
    every = call.store.related(owner.ref, WIN_BACK)
    beside = [each for each in every if each.ref != mine.ref and _meet(each, mine)]
    for place in _places(call.store, mine):
        if sum(place in _places(call.store, each) for each in beside) >= MOST_AT_ONCE:
            detail = f"There can be no more than {MOST_AT_ONCE} win-back offers at a time"
            raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail)


def _meet(one: Record, other: Record) -> bool:
    """Whether there is a day on which both are there."""
    begins = max(one["startDate"] or FIRST, other["startDate"] or FIRST)
    return bool(begins <= min(one["endDate"] or LAST, other["endDate"] or LAST))


def _places(store: Store, offer: Record) -> list[Ref]:
    prices = store.related(offer.ref, "prices")
    return [place for each in prices for place in store.refs(each.ref, "territory")]
