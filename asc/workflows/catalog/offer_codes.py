"""`create_offer_codes`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal, TypeAlias

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, given, one_of, text
from asc.errors import CannotChange
from asc.flow.lookup import check_app
from asc.flow.pacific import today
from asc.flow.plan import PlanStep
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each
from asc.workflows.pricing.asked import PlanType
from asc.workflows.pricing.product import Priced, named_product
from asc.workflows.pricing.wanted import Amount, Day, Match

from .offers.asked_codes import check_codes, check_customers, check_days
from .offers.codes import (
    CODES,
    OFFERS,
    CodeKind,
    Environment,
    OfferCodeBatch,
    OfferWithCodes,
    WantedCodes,
    check_quota,
    matching,
    plan_codes,
    read_codes,
)
from .offers.ensuring import WantedOffer, plan_wanted
from .offers.offer import with_rows
from .offers.rows import OfferTerritories, check_rows
from .offers.terms import FREE, Duration, Mode, check_terms
from .offers.write_codes import write_batch, write_custom
from .offers.write_offer import create_offer

OfferEligibility = Literal["STACK_WITH_INTRO_OFFERS", "REPLACE_INTRO_OFFERS"]
Customers: TypeAlias = "Collection[str]"
"""Who can redeem the codes, by Apple's words: `["NEW", "EXPIRED"]`."""
CodeNumber: TypeAlias = "int"
"""How many codes Apple makes up."""
_OF_SUBSCRIPTIONS = ("offer_mode", "duration", "customer_eligibilities", "offer_eligibility")


@attrs.frozen
class OfferCodes(Result):
    """An offer with the codes that are wanted."""

    product_id: str
    offer: str
    id: str
    """Apple's id of the offer; in a dry run of a new one, a planned one."""
    batches: tuple[OfferCodeBatch, ...] = ()
    """The batches of one-time-use codes, for `download_offer_codes`."""

    @property
    def title(self) -> str:
        """The offer, and what came of it."""
        changed = sum(step.changed for step in self.steps)
        return (
            f"{self.product_id}, {self.offer}: {f'{changed} changed' if changed else 'unchanged'}"
        )


async def create_offer_codes(
    app: Id[App],
    product_id: str,
    offer: str,
    *,
    customers: Customers | None = None,
    mode: Mode | None = None,
    duration: Duration | None = None,
    periods: int | None = None,
    territories: OfferTerritories | None = None,
    price: Amount | None = None,
    base: str | None = None,
    match: Match = "exact",
    offer_eligibility: OfferEligibility | None = None,
    auto_renew: bool | None = None,
    plan_type: PlanType | None = None,
    custom: Mapping[str, int] | None = None,
    one_time: CodeNumber | None = None,
    batches: int = 1,
    expires: Day = None,
    environment: Environment = "PRODUCTION",
) -> OfferCodes:
    """Makes sure that a product has an offer of that name with these codes.

    A new offer of a subscription needs `customers` (NEW, EXISTING, EXPIRED), `mode`, `duration`,
    `offer_eligibility` and `territories`, and `price` unless it is FREE_TRIAL; one of an in-app
    purchase `customers` (NON_SPENDER, ACTIVE_SPENDER, CHURNED_SPENDER) and `territories`, and
    without `price` it is free. See `ensure_introductory_offer`. An offer is set once: one that
    differs raises `ExistingDiffers`.

    `custom` are codes of your wording and how many customers can redeem each (500 to 25,000):
    `{"SPRING27": 5000}`. `one_time` is the number of codes in a batch that Apple makes up;
    `expires` is the last day of both, at most six months away for `one_time`.
    `environment="SANDBOX"` makes codes for testing (10, or hundreds up to 1000).

    Run again, it writes nothing: a batch of that number, last day and environment is there already.
    For more of the same give `batches`, how many there are to be. Codes can't be deleted; quotas
    are checked first, and a batch whose answer was lost is looked for and never sent twice.
    Requests: four to look, two more for prices, one for the offer, each custom code and each batch.
    Raises `InvalidArgument`, `NotFoundByName`, `CannotChange`, `AmbiguousWrite`. Source: Apple's
    help, "Set up offer codes" and "Create offer codes for in-app purchases"; quirk 61.
    """
    check_app(app)
    text("product_id", product_id, "com.example.plus")
    wanted_offer = _check_offer(
        offer,
        customers=customers,
        mode=mode,
        duration=duration,
        periods=periods,
        territories=territories,
        price=price,
        base=base,
        match=match,
        offer_eligibility=offer_eligibility,
        auto_renew=auto_renew,
        plan_type=plan_type,
    )
    wanted = check_codes(offer, custom, one_time, batches, expires, environment)
    day = await today()
    check_days(wanted, day)
    product = await named_product(product_id, app)
    kind = CODES[product.kind]
    wanted_offer = _of_kind(product, wanted_offer)
    every = await read_codes(kind, product)
    current = next((each for each in every if each.offer.name == offer), None)
    _check_state(offer, every, current)
    codes = plan_codes(current, wanted)
    if any(step.writes for step in codes):
        _check_approved(product, wanted)
    steps = await _plan_offer(kind, product, current, wanted_offer)
    check_quota(every, codes, day)
    ident, done = await _write_offer(kind, product, current, offer, steps)
    made, there = await _write_codes(kind, ident, current, wanted, codes)
    return OfferCodes(product_id, offer, ident, there, steps=[*done, *made])


def _check_offer(offer: Any, *, customers: Any, auto_renew: Any, **terms: Any) -> WantedOffer:
    mode, plan_type = terms["mode"], terms["plan_type"]
    check_terms(mode, terms["duration"], terms["periods"], plan_type)
    eligibility = terms["offer_eligibility"]
    if eligibility is not None:
        one_of("offer_eligibility", eligibility, OfferEligibility)
    if auto_renew is not None:
        flags(auto_renew=auto_renew)
    if auto_renew is False and eligibility == "STACK_WITH_INTRO_OFFERS":
        raise InvalidArgument(
            "auto_renew=False does not go with STACK_WITH_INTRO_OFFERS: Apple takes "
            "REPLACE_INTRO_OFFERS"
        )
    free = None if mode is None else mode == FREE
    asked = check_rows(terms["price"], terms["base"], terms["territories"], terms["match"], free)
    attributes = given(
        customer_eligibilities=check_customers(customers),
        offer_mode=mode,
        duration=terms["duration"],
        number_of_periods=terms["periods"],
        offer_eligibility=eligibility,
        auto_renew_enabled=auto_renew,
        target_subscription_plan_type=plan_type,
    )
    return WantedOffer(offer, attributes, asked, (*_OF_SUBSCRIPTIONS, "territories"))


def _of_kind(product: Priced, wanted: WantedOffer) -> WantedOffer:
    """What is wanted, as the kind of product takes it. Raises `InvalidArgument`."""
    check_customers(wanted.attributes.get("customer_eligibilities"), product.kind)
    if product.kind == "subscriptions":
        return wanted
    odd = [name for name in wanted.attributes if name != "customer_eligibilities"]
    if odd:
        raise InvalidArgument(f"{product}: {', '.join(odd)} is for subscriptions: leave it out")
    return attrs.evolve(wanted, needed=("customer_eligibilities", "territories"))


def _check_state(offer: str, every: list[OfferWithCodes], current: OfferWithCodes | None) -> None:
    if current is not None and not current.active:
        raise CannotChange(
            f"the offer {offer!r} is deactivated, and Apple has no way back: take another name"
        )
    if current is None and len(every) >= OFFERS:
        raise CannotChange(
            f"the product has {len(every)} offers with codes, and Apple takes {OFFERS}, "
            "deactivated ones counted: add the codes to one of them"
        )


def _check_approved(product: Priced, wanted: WantedCodes) -> None:
    """In-app purchases take codes for customers once they are approved (Apple's help, "Create offer
    codes for in-app purchases"); of subscriptions that is not known.
    """
    asked = bool(wanted.custom or wanted.one_time) and wanted.environment == "PRODUCTION"
    if asked and product.kind == "inAppPurchases" and product.state not in (None, "APPROVED"):
        raise CannotChange(
            f"{product} is {product.state}: Apple takes its codes once it is approved; for tests, "
            'give one_time= and environment="SANDBOX"'
        )


async def _plan_offer(
    kind: CodeKind, product: Priced, current: OfferWithCodes | None, wanted: WantedOffer
) -> list[PlanStep]:
    there = current.offer if current else None
    if there is not None and wanted.asked.territories is not None:
        there = await with_rows(kind.offers, product, there)
    return await plan_wanted(kind.offers, product, there, wanted, None)


async def _write_offer(
    kind: CodeKind,
    product: Priced,
    current: OfferWithCodes | None,
    offer: str,
    steps: list[PlanStep],
) -> tuple[str, list[Step]]:
    """Makes the offer where it is not there; gives its id."""
    if current is None:
        made, ident = await create_offer(kind.offers, product, offer, steps[0])
        return ident, [made]
    return str(current.offer.id), await emit_each([step.done() for step in steps])


async def _write_codes(
    kind: CodeKind,
    offer: str,
    current: OfferWithCodes | None,
    wanted: WantedCodes,
    steps: list[PlanStep],
) -> tuple[list[Step], tuple[OfferCodeBatch, ...]]:
    """Makes what is not there; gives all batches that are as wanted."""
    there = current.batches if current else ()
    batches = matching(there, wanted) if wanted.one_time else []
    known = [each.id for each in there]
    done = await emit_each([step.done() for step in steps if not step.writes])
    for step in [step for step in steps if step.writes]:
        if "code" in step.data:
            done.append(await write_custom(kind, offer, wanted, step))
            continue
        came, batch = await write_batch(kind, offer, wanted, known, step)
        known.append(batch.id)
        batches.append(batch)
        done.append(came)
    return done, tuple(batches)
