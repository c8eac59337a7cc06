"""What a catalog file does not hold of a product: it stays as it is, and `pull` says so. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from asc.flow.result import Step
from asc.workflows.pricing.monthly import MONTHLY
from asc.workflows.pricing.price import Price, upcoming

from .kinds import SUBSCRIPTION
from .offers.introductory import EVERYWHERE, IntroductoryOffer, is_alive
from .shop import Item

_SCHEDULED = "is scheduled: client.pricing.current(...) shows it; pull again after that day"
_MONTHLY = "not in the file: client.pricing.plan(...) plans them with plan_type='MONTHLY'"
_EVERYWHERE = "has no territory, and a file makes offers for territories: it stays"
_CODES = "not in the file: client.catalog.create_offer_codes(...) makes them"


def left_out(
    item: Item, prices: Sequence[Price], offers: Sequence[IntroductoryOffer], today: date
) -> Iterator[Step]:
    """A step that was skipped for scheduled prices of each day, for the MONTHLY plan, for
    introductory offers without a territory, and for offers with codes. `prices` are those of all
    plans.
    """
    for day in sorted({each.start for each in upcoming(prices, today) if each.start}):
        yield Step(f"{item.name} price from {day}", "skipped", _SCHEDULED)
    if _has_monthly(item, prices):
        yield Step(f"{item.name} MONTHLY plan", "skipped", _MONTHLY)
    for offer in offers:
        if offer.row.territory == EVERYWHERE and is_alive(offer, today):
            yield Step(f"{item.name} {offer.what} {offer.id}", "skipped", _EVERYWHERE)
    names = sorted(str(each.name) for each in item.resource.offer_codes if each.active)
    if names:
        yield Step(f"{item.name} offers with codes {', '.join(names)}", "skipped", _CODES)


def _has_monthly(item: Item, prices: Sequence[Price]) -> bool:
    if item.kind is not SUBSCRIPTION:
        return False
    sold = [str(each.plan_type) for each in item.resource.plan_availabilities]
    return MONTHLY in (*sold, *(each.plan for each in prices))
