"""Offers of a file that can't all be, or not with their subscription: told before a product is
made, whose id is used up with it. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from asc_api.errors import InvalidArgument

from .introductory_offer import AskedIntroductory
from .offers.ensuring import check_needed
from .offers.introductory import check_not_past, share_a_day
from .offers.terms import check_period
from .shop import FileOffer, Wanted
from .shop_offers import Asked, check_offer, is_over


def offer_conflicts(
    wanted: Wanted, today: date, *, is_new: bool
) -> Iterator[tuple[FileOffer, str]]:
    """Each offer that can't be, with the reason. Those that are over are left out."""
    asked = [(each, check_offer(each.part, each.key, each.values)) for each in wanted.offers]
    asked = [(each, one) for each, one in asked if not is_over(one, today)]
    if is_new:
        yield from _of_new(asked, wanted.details.get("period"), today)
    listed = [(each, one) for each, one in asked if isinstance(one, AskedIntroductory)]
    for (first, one), (second, other) in combinations(listed, 2):
        if _overlap(one, other):
            reason = f"{first.what} is for the same territories and days: Apple takes one at a time"
            yield second, reason


def _of_new(
    asked: list[tuple[FileOffer, Asked]], period: str | None, today: date
) -> Iterator[tuple[FileOffer, str]]:
    for offer, one in asked:
        try:
            _check_new(one, period, today)
        except InvalidArgument as error:
            yield offer, str(error).replace("=", "")


def _check_new(asked: Asked, period: str | None, today: date) -> None:
    if isinstance(asked, AskedIntroductory):
        check_not_past(asked.start, asked.end, today)
        check_period(asked.mode, asked.duration, period)
        return
    check_needed(asked)
    given = asked.attributes
    check_period(given.get("offer_mode"), given.get("duration"), period)


def _overlap(one: AskedIntroductory, other: AskedIntroductory) -> bool:
    places, others = one.rows.territories, other.rows.territories
    shared = "all" in (places, others) or bool({*(places or ())} & {*(others or ())})
    same_days = share_a_day(one.start, one.end, other.start, other.end)
    return one.plan_type == other.plan_type and shared and same_days
