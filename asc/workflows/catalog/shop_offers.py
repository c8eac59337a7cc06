"""Offers in the file: what is wanted, and the plans and writes of the workflows of single offers.

introductory_offers:
- {mode: FREE_TRIAL, duration: ONE_WEEK, territories: all}
promotional_offers:
  spring: {name: Spring, mode: PAY_UP_FRONT, duration: ONE_MONTH, price: 0.99, territories: all}
win_back_offers:
  comeback: {...}
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.pacific import today
from asc.flow.plan import Plan, PlanStep
from asc.flow.result import Outcome, Step
from asc.workflows.pricing.product import NEVER_SOLD, Priced

from .introductory_offer import AskedIntroductory, check_introductory, plan_asked
from .offers.ensuring import WantedOffer, plan_wanted
from .offers.introductory import IntroductoryOffer, read_introductory
from .offers.kinds import PROMOTIONAL, WIN_BACK, OfferKind
from .offers.offer import Offer, offer_of, with_rows
from .offers.write_introductory import write_introductory
from .offers.write_offer import write_offer
from .promotional_offer import check_promotional
from .shop import FileOffer, Item
from .win_back_offer import check_win_back

INTRODUCTORY = "introductory_offers"
OFFERS: Mapping[str, OfferKind] = {
    "promotional_offers": PROMOTIONAL,
    "win_back_offers": WIN_BACK,
}
"""Those that are known by a code or id, by their key in the file."""
OFFER_PARTS = (INTRODUCTORY, *OFFERS)
Asked: TypeAlias = "AskedIntroductory | WantedOffer"
"""The checked values of an offer."""
_CHECKS: Mapping[str, Callable[..., Any]] = {
    INTRODUCTORY: check_introductory,
    "promotional_offers": check_promotional,
    "win_back_offers": check_win_back,
}
_NOT_YET = "Apple takes it when the subscription is approved: plan again then"
_OVER = "its last day is over"
_KIND = "catalog.offers"


def check_offer(part: str, key: str, values: Any) -> Asked:
    """The values of an offer. Raises `InvalidArgument`, `ProblemsFound`."""
    if not isinstance(values, Mapping):
        raise InvalidArgument(f"{part}: {key} is {values!r}: it takes mode, duration ...")
    known = names_of(part)
    for name, value in values.items():
        if name not in known:
            raise InvalidArgument(f"{part}: {name!r} is not known: {did_you_mean(name, known)}")
        if value is None:
            raise InvalidArgument(f"{part}: {name} is null: leave it out, and it stays as it is")
    if part != INTRODUCTORY:
        return _CHECKS[part](key, **values)  # type: ignore[no-any-return]
    missing = [name for name in ("mode", "duration", "territories") if name not in values]
    if missing:
        raise InvalidArgument(f"{part}: {', '.join(missing)} is missing")
    return check_introductory(**values)


def names_of(part: str) -> list[str]:
    """What the file may say of an offer: the keywords of its call. Prices in it are exact."""
    parameters = inspect.signature(_CHECKS[part]).parameters.values()
    named = [each.name for each in parameters if each.kind is each.KEYWORD_ONLY]
    return [name for name in named if name != "match"]


@attrs.define
class CurrentOffers:
    """The offers of one subscription, each list read once."""

    item: Item
    stores: Sequence[str] = ()
    """All territories, where they are known."""
    _introductory: list[IntroductoryOffer] | None = None
    _listed: dict[str, dict[str, Offer]] = attrs.field(factory=dict)

    @property
    def product(self) -> Priced:
        return Priced("subscriptions", self.item.id, self.item.state)

    async def introductory(self) -> list[IntroductoryOffer]:
        """One request."""
        if self._introductory is None:
            self._introductory = await read_introductory(self.product)
        return self._introductory

    async def by_key(self, part: str) -> dict[str, Offer]:
        """Those of one kind, by their keys, without prices. One request."""
        if part not in self._listed:
            kind = OFFERS[part]
            found = [offer_of(kind, each) async for each in kind.listed(self.item.id)]
            self._listed[part] = {each.name: each for each in found}
        return self._listed[part]

    async def find(self, part: str, key: str) -> Offer | None:
        """One of them with its prices: one request more."""
        found = (await self.by_key(part)).get(key)
        return None if found is None else await with_rows(OFFERS[part], self.product, found)


async def plan_file_offer(current: CurrentOffers, offer: FileOffer) -> Plan:
    """What an offer comes to for a subscription that is there. Raises `InvalidArgument`,
    `ExistingDiffers`.
    """
    period = str(current.item.resource.subscription_period)
    asked = check_offer(offer.part, offer.key, offer.values)
    if isinstance(asked, AskedIntroductory):
        there = await current.introductory()
        steps = await plan_asked(current.product, there, asked, period, current.stores)
        return Plan(_KIND, steps)
    found = await current.find(offer.part, offer.key)
    kind = OFFERS[offer.part]
    steps = await plan_wanted(kind, current.product, found, asked, period, current.stores)
    return Plan(_KIND, steps)


def why_not(offer: FileOffer, item: Item | None, day: date) -> tuple[Outcome, str] | None:
    """What comes of an offer that can't be made, or not yet; None where it can be."""
    if is_over(check_offer(offer.part, offer.key, offer.values), day):
        return "skipped", _OVER
    early = item is None or item.state in NEVER_SOLD
    return ("refused", _NOT_YET) if offer.part == "win_back_offers" and early else None


def is_over(asked: Asked, day: date) -> bool:
    """Whether its last day has been: nothing is left to do about it."""
    last = asked.end if isinstance(asked, AskedIntroductory) else asked.attributes.get("end_date")
    return last is not None and bool(last < day)


async def write_file_offer(item: Item, step: PlanStep, plan: Plan) -> Step:
    """Writes what was planned; one step for all territories."""
    product = Priced("subscriptions", item.id, item.state)
    part, key = step.data["part"], step.data["key"]
    if part == INTRODUCTORY:
        first = not await read_introductory(
            product
        )  # read anew: an entry before may have made some
        done = await write_introductory(product, plan.steps, await today(), first=first)
    else:
        done = [await write_offer(OFFERS[part], product, key, each) for each in plan.changes]
    refused = [each for each in done if each.outcome == "refused"]
    if refused:
        return step.done("refused", f"{refused[0].what}: {refused[0].why}")
    if not any(each.changed for each in done):
        return step.done("unchanged", "it is so already")
    return step.done()
