"""The codes of an offer: read, and compared with what is wanted.

await read_codes(kind, product)                 the product's offers, each with its codes
plan_codes(current, wanted)                     the steps, pure
check_quota(every, steps, today)                whether Apple makes so many, pure
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

import attrs
from asc_api import resources

from asc.errors import CannotChange, ExistingDiffers
from asc.flow.plan import PlanStep
from asc.workflows.pricing.product import Priced

from .kinds import PURCHASE_CODES, SUBSCRIPTION_CODES, OfferKind
from .offer import Offer, offer_of

Environment = Literal["PRODUCTION", "SANDBOX"]
QUARTER = 1_000_000
"""Codes that Apple makes of an app in three months (Apple's help, "Set up offer codes")."""
OFFERS = 10
"""Offers with codes that a product has, deactivated ones counted (observed)."""
_LOADED: Any = {"customCodes": 50, "oneTimeUseCodes": 50}


@attrs.frozen
class CodeKind:
    """How the codes of one kind of product are read and written."""

    offers: OfferKind
    custom: Any
    one_time: Any
    batch_type: str


CODES: Mapping[str, CodeKind] = {
    "subscriptions": CodeKind(
        SUBSCRIPTION_CODES,
        resources.subscription_offer_code_custom_codes,
        resources.subscription_offer_code_one_time_use_codes,
        "subscriptionOfferCodeOneTimeUseCodes",
    ),
    "inAppPurchases": CodeKind(
        PURCHASE_CODES,
        resources.in_app_purchase_offer_code_custom_codes,
        resources.in_app_purchase_offer_code_one_time_use_codes,
        "inAppPurchaseOfferCodeOneTimeUseCodes",
    ),
}


@attrs.frozen
class CustomCode:
    """A code of your own wording, which many can redeem."""

    code: str
    number: int
    """How often it can be redeemed."""
    expires: date | None = None
    active: bool = True
    created: datetime | None = None


@attrs.frozen
class OfferCodeBatch:
    """Codes that Apple made up, each for one customer: `download_offer_codes` fetches them."""

    id: str
    type: str
    """`subscriptionOfferCodeOneTimeUseCodes`, or `inAppPurchaseOfferCodeOneTimeUseCodes`."""
    number: int
    expires: date | None = None
    environment: str = "PRODUCTION"
    active: bool = True
    created: datetime | None = None


@attrs.frozen
class OfferWithCodes:
    """An offer, and what it has of codes."""

    offer: Offer
    active: bool = True
    custom: tuple[CustomCode, ...] = ()
    batches: tuple[OfferCodeBatch, ...] = ()


@attrs.frozen
class WantedCodes:
    """The codes that an offer is to have, beside those it has."""

    custom: Mapping[str, int] = attrs.field(factory=dict)
    one_time: int | None = None
    batches: int = 1
    """Of so many codes each."""
    expires: date | None = None
    environment: Environment = "PRODUCTION"


async def read_codes(kind: CodeKind, product: Priced) -> list[OfferWithCodes]:
    """The offers of a product without their prices, each with its codes. One request; more for one
    with over 50 batches or custom codes.
    """
    listed = kind.offers.listed(
        product.id, include=["customCodes", "oneTimeUseCodes"], limits=_LOADED
    )
    return [await _with_codes(kind, each) async for each in listed]


async def _with_codes(kind: CodeKind, resource: Any) -> OfferWithCodes:
    custom, batches = list(resource.custom_codes), list(resource.one_time_use_codes)
    if not resource.custom_codes.complete:
        custom = [each async for each in kind.offers.calls.list_custom_codes(resource.id)]
    if not resource.one_time_use_codes.complete:
        batches = [each async for each in kind.offers.calls.list_one_time_use_codes(resource.id)]
    return OfferWithCodes(
        offer_of(kind.offers, resource),
        resource.active is not False,
        tuple(map(code_of, custom)),
        tuple(batch_of(kind, each) for each in batches),
    )


def code_of(resource: Any) -> CustomCode:
    """A custom code as its answer has it."""
    return CustomCode(
        resource.custom_code,
        resource.number_of_codes,
        resource.expiration_date,
        resource.active is not False,
        resource.created_date,
    )


def batch_of(kind: CodeKind, resource: Any) -> OfferCodeBatch:
    """A batch as its answer has it."""
    return OfferCodeBatch(
        resource.id,
        kind.batch_type,
        resource.number_of_codes,
        resource.expiration_date,
        str(resource.environment or "PRODUCTION"),
        resource.active is not False,
        resource.created_date,
    )


def plan_codes(current: OfferWithCodes | None, wanted: WantedCodes) -> list[PlanStep]:
    """What the wanted codes come to. Codes can't be deleted, so that each new one is irreversible.
    Pure. Raises `ExistingDiffers`, `CannotChange`.
    """
    custom = current.custom if current else ()
    steps = [_plan_custom(custom, code, number, wanted) for code, number in wanted.custom.items()]
    if wanted.one_time is None:
        return steps
    there = len(matching(current.batches if current else (), wanted))
    return [*steps, *(_plan_batch(wanted, each, there) for each in range(wanted.batches))]


def matching(batches: Iterable[OfferCodeBatch], wanted: WantedCodes) -> list[OfferCodeBatch]:
    """The batches that are as the wanted ones. Apple gives batches no names: number, last day and
    environment tell them.
    """
    key = (wanted.one_time, wanted.expires, wanted.environment, True)
    return [each for each in batches if _key(each) == key]


def _key(batch: OfferCodeBatch) -> tuple[int | None, date | None, str, bool]:
    return batch.number, batch.expires, batch.environment, batch.active


def _plan_custom(
    there: Sequence[CustomCode], code: str, number: int, wanted: WantedCodes
) -> PlanStep:
    what = f"custom code {code}"
    value = {"number": number, "expires": wanted.expires}
    found = next((each for each in there if each.code.upper() == code.upper()), None)
    if found is None:
        data = {"code": code, "production": number}
        return PlanStep(what, "created", None, value, irreversible=True, data=data)
    if not found.active:
        raise CannotChange(f"{what} is inactive, and Apple has no way back: take another code")
    if (found.number, found.expires) != (number, wanted.expires):
        until = f" until {found.expires}" if found.expires else ""
        raise ExistingDiffers(
            f"{what} is there for {found.number} customers{until}, and Apple does not allow "
            "changing that: take another code"
        )
    return PlanStep(what, "unchanged", value, value)


def _plan_batch(wanted: WantedCodes, place: int, there: int) -> PlanStep:
    kind = "sandbox" if wanted.environment == "SANDBOX" else "one-time-use"
    mark = f", batch {place + 1}" if wanted.batches > 1 else ""
    what = f"{wanted.one_time} {kind} codes until {wanted.expires}{mark}"
    value = {"number": wanted.one_time, "expires": wanted.expires}
    if place < there:
        return PlanStep(what, "unchanged", value, value)
    counted = 0 if wanted.environment == "SANDBOX" else wanted.one_time
    data = {"production": counted}
    return PlanStep(what, "created", None, value, irreversible=True, data=data)


def check_quota(every: Sequence[OfferWithCodes], steps: Sequence[PlanStep], today: date) -> None:
    """Raises `CannotChange` where Apple would make no more codes this quarter, as far as this
    product's own offers tell; those of the app's other products count too. Pure.
    """
    new = sum(step.data["production"] for step in steps if step.writes)
    made = sum(_made(each, today) for each in every)
    if new and made + new > QUARTER:
        raise CannotChange(
            f"{made} codes were made this quarter, and {new} more are wanted: Apple makes "
            f"{QUARTER} of an app in three months"
        )


def _made(offer: OfferWithCodes, today: date) -> int:
    """Codes of this quarter. Whether Apple's quarters are those of the calendar is a guess."""
    counted = [each for each in offer.batches if each.environment == "PRODUCTION"]
    dated: list[CustomCode | OfferCodeBatch] = [*offer.custom, *counted]
    return sum(
        each.number for each in dated if each.created and _quarter(each.created) == _quarter(today)
    )


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3
