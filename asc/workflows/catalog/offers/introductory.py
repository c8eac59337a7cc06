"""Introductory offers, each for one territory: read, and compared with what is wanted.

await read_introductory(product)                what is there
plan_introductory(current, wanted, today)       the steps, pure
introductory_now(current, step)                 what a step is about, as it is now
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.resources import subscriptions

from asc.errors import ExistingDiffers
from asc.flow.plan import PlanStep
from asc.workflows.pricing.product import Priced

from .rows import Row, row_of

EVERYWHERE = "all territories"
"""Where an offer without a territory holds (seen by one client; Apple refuses new ones)."""


@attrs.frozen
class IntroductoryOffer:
    """What new subscribers of a territory get."""

    row: Row
    mode: str
    duration: str
    periods: int = 1
    start: date | None = None
    """None: it holds from the beginning on."""
    end: date | None = None
    """The last day. None: there is none; where it is wanted, it stays as it is."""
    plan: str = "UPFRONT"
    id: str | None = None

    @property
    def what(self) -> str:
        """What a step about it is called."""
        plan = f" {self.plan}" if self.plan != "UPFRONT" else ""
        start = f" from {self.start}" if self.start else ""
        return f"introductory offer{plan} {self.row.territory}{start}"

    def to_dict(self) -> dict[str, Any]:
        """As a plan shows it."""
        return {
            "mode": self.mode,
            "duration": self.duration,
            "periods": self.periods,
            "price": self.row.text,
            "start": None if self.start is None else self.start.isoformat(),
            "end": None if self.end is None else self.end.isoformat(),
        }


async def read_introductory(product: Priced) -> list[IntroductoryOffer]:
    """All introductory offers of a subscription, those without a territory too. One request for
    200.
    """
    listed = subscriptions.list_introductory_offers(
        product.id, include=["subscriptionPricePoint", "territory"]
    )
    return [_offer_of(product, each) async for each in listed]


def _offer_of(product: Priced, resource: Any) -> IntroductoryOffer:
    everywhere = Row(EVERYWHERE)
    return IntroductoryOffer(
        row_of(product, resource, "subscription_price_point") if resource.territory else everywhere,
        str(resource.offer_mode),
        str(resource.duration),
        resource.number_of_periods,
        resource.start_date,
        resource.end_date,
        str(resource.target_subscription_plan_type or "UPFRONT"),
        resource.id,
    )


def plan_introductory(
    current: Sequence[IntroductoryOffer], wanted: Sequence[IntroductoryOffer], today: date
) -> list[PlanStep]:
    """What each wanted offer comes to; others stay. Pure.

    Apple changes nothing but the last day. Raises `ExistingDiffers` where another offer is in the
    way, and `InvalidArgument` for a new one in the past.
    """
    _check_clashes(current, wanted, today)
    return [_plan_one(current, each, today) for each in wanted]


def _check_clashes(
    current: Sequence[IntroductoryOffer], wanted: Sequence[IntroductoryOffer], today: date
) -> None:
    found = [(each, _clashing(current, each, today)) for each in wanted]
    clashes = {each.row.territory: other for each, other in found if other}
    if not clashes:
        return
    named = ", ".join(list(clashes)[:5])
    more = f" and {len(clashes) - 5} more" if len(clashes) > 5 else ""
    other = next((each for each in clashes.values() if each.row.territory == EVERYWHERE), None)
    cure = "give an end= to it first, with the terms that it has,"
    if other:
        call = f"client.api.subscription_introductory_offers.update({other.id!r}, end_date=...)"
        cure = f"it holds in all territories; end it by {call},"
    raise ExistingDiffers(
        f"another introductory offer is there in {named}{more}, and Apple changes nothing but its "
        f"last day: {cure} and start the new one after it"
    )


def introductory_now(
    current: Sequence[IntroductoryOffer], step: PlanStep, today: date
) -> dict[str, Any] | None:
    """What a step is about, as it is now; None where there is no such offer. Pure."""
    alive = (each for each in current if is_alive(each, today))
    there = next((each for each in alive if _is_meant(each, step, today)), None)
    if there is None:
        return None
    shown = there.to_dict()
    if step.wanted.get("start") is None:
        shown["start"] = None  # it began by itself
    if step.wanted.get("end") is None:
        shown["end"] = None
    return {name: shown[name] for name in step.wanted}


def _is_meant(offer: IntroductoryOffer, step: PlanStep, today: date) -> bool:
    data = step.data
    if (offer.row.territory, offer.plan) != (data["territory"], data["plan"]):
        return False
    return _starts_as(
        offer, None if data["start"] is None else date.fromisoformat(data["start"]), today
    )


def _plan_one(
    current: Sequence[IntroductoryOffer], wanted: IntroductoryOffer, today: date
) -> PlanStep:
    data = {
        "territory": wanted.row.territory,
        "point": wanted.row.point,
        "plan": wanted.plan,
        "start": wanted.start,
    }
    there = _find(current, wanted, today)
    if there is None:
        check_not_past(wanted.start, wanted.end, today)
        return PlanStep(wanted.what, "created", None, wanted.to_dict(), data=data)
    if wanted.end in (None, there.end):
        same = wanted.to_dict()
        return PlanStep(wanted.what, "unchanged", same, same, data={**data, "id": there.id})
    found, new = {"end": there.end}, {"end": wanted.end}
    return PlanStep(wanted.what, "updated", found, new, data={**data, "id": there.id})


def check_not_past(start: date | None, end: date | None, today: date) -> None:
    """Raises `InvalidArgument` for a new offer in the past."""
    for name, day in {"start": start, "end": end}.items():
        if day is not None and day < today:
            raise InvalidArgument(
                f"{name} is {day}, and it is {today} in California already: it takes a day to come"
            )


def _alive(
    current: Sequence[IntroductoryOffer], wanted: IntroductoryOffer, today: date
) -> Iterator[IntroductoryOffer]:
    """The offers of the same territory and plan that are not over."""
    for each in current:
        here = each.row.territory in (wanted.row.territory, EVERYWHERE)
        if here and each.plan == wanted.plan and is_alive(each, today):
            yield each


def is_alive(offer: IntroductoryOffer, today: date) -> bool:
    """Whether it holds, or will."""
    return offer.end is None or offer.end >= today


def _clashing(
    current: Sequence[IntroductoryOffer], wanted: IntroductoryOffer, today: date
) -> IntroductoryOffer | None:
    """Another offer, on a day that the wanted one does not have yet."""
    mine, start = _find(current, wanted, today), wanted.start
    if mine is not None:
        if mine.end is None or wanted.end is None:
            return None
        start = mine.end + timedelta(1)
    for each in _alive(current, wanted, today):
        if share_a_day(each.start, each.end, start, wanted.end):
            return each
    return None


def _find(
    current: Sequence[IntroductoryOffer], wanted: IntroductoryOffer, today: date
) -> IntroductoryOffer | None:
    """The wanted one, be its last day another: not of one that holds in other territories too."""
    for each in _alive(current, wanted, today):
        own = each.row.territory != EVERYWHERE or wanted.end in (None, each.end)
        if own and _is(each, wanted, today):
            return each
    return None


def _is(there: IntroductoryOffer, wanted: IntroductoryOffer, today: date) -> bool:
    """Whether it is the wanted one, be its last day another."""
    terms = (there.mode, there.duration, there.periods, there.row.price)
    same = terms == (wanted.mode, wanted.duration, wanted.periods, wanted.row.price)
    return same and _starts_as(there, wanted.start, today)


def _starts_as(there: IntroductoryOffer, start: date | None, today: date) -> bool:
    """Without a day: any that holds already."""
    if start is None:
        return there.start is None or there.start <= today
    return there.start == start


def share_a_day(
    start: date | None, end: date | None, other_start: date | None, other_end: date | None
) -> bool:
    """Whether two times overlap; None is from the beginning on, and without an end."""
    begins = max(start or date.min, other_start or date.min)
    return begins <= min(end or date.max, other_end or date.max)
