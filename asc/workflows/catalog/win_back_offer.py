"""`ensure_win_back_offer`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import given, one_of, text, whole
from asc.base.secrets import shown
from asc.flow.lookup import check_app
from asc.flow.problems import Problems, Where
from asc.rules import check_text
from asc.workflows.pricing.asked import PlanType
from asc.workflows.pricing.dates import read_day
from asc.workflows.pricing.wanted import Amount, Day, Match

from .offers.ensuring import EnsuredOffer, WantedOffer, ensure_offer
from .offers.kinds import MONTHS_BETWEEN, MONTHS_SINCE, PAID_MONTHS, WIN_BACK
from .offers.rows import OfferTerritories, check_rows
from .offers.terms import FREE, Duration, Mode, check_terms

Priority = Literal["HIGH", "NORMAL"]
PromotionIntent = Literal["NOT_PROMOTED", "USE_AUTO_GENERATED_ASSETS"]
Months: TypeAlias = "tuple[int, int]"
"""From so many months to so many: `(1, 12)`."""
_NEEDED = (
    "reference_name",
    "offer_mode",
    "duration",
    "territories",
    "start_date",
    PAID_MONTHS,
    MONTHS_SINCE,
    "priority",
)


async def ensure_win_back_offer(
    app: Id[App],
    product_id: str,
    offer_id: str,
    *,
    name: str | None = None,
    mode: Mode | None = None,
    duration: Duration | None = None,
    periods: int | None = None,
    territories: OfferTerritories | None = None,
    price: Amount | None = None,
    base: str | None = None,
    match: Match = "exact",
    start: Day = None,
    end: Day = None,
    paid_months: int | None = None,
    months_since_subscribed: Months | None = None,
    months_between_offers: int | None = None,
    priority: Priority | None = None,
    promotion_intent: PromotionIntent | None = None,
    plan_type: PlanType | None = None,
) -> EnsuredOffer:
    """Makes the win-back offer of that id, or makes it as it is wanted.

    It is for those who subscribed once: paid for at least `paid_months` (1 to 60), and stopped
    between `months_since_subscribed` ago (1 to 24); `months_between_offers` (2 to 24) is how long
    they wait for another one. The App Store shows it, from `start` (tomorrow at the
    earliest) to `end`; `promotion_intent` says whether it also promotes it. A new one needs these,
    `name` (for you), `mode`, `duration`, `territories` and `priority`, and `price` unless it is
    FREE_TRIAL: see `ensure_introductory_offer`.

    What is left out stays as it is. Dates, who is eligible, priority and promotion can be changed;
    terms, territories and prices can't, and raise `ExistingDiffers`. Run again, it writes nothing.
    Requests: four to look, two more for prices, one to write. Raises `InvalidArgument`,
    `NotFoundByName`. Source: Apple's "Creating and configuring win-back offers" and its help, "Set
    up win-back offers"; the subscription has to be approved.
    """
    check_app(app)
    text("product_id", product_id, "com.example.plus")
    wanted = check_win_back(
        offer_id,
        name=name,
        mode=mode,
        duration=duration,
        periods=periods,
        territories=territories,
        price=price,
        base=base,
        match=match,
        start=start,
        end=end,
        paid_months=paid_months,
        months_since_subscribed=months_since_subscribed,
        months_between_offers=months_between_offers,
        priority=priority,
        promotion_intent=promotion_intent,
        plan_type=plan_type,
    )
    return await ensure_offer(WIN_BACK, app, product_id, wanted)


def check_win_back(
    offer_id: Any,
    *,
    name: Any = None,
    mode: Any = None,
    duration: Any = None,
    periods: Any = None,
    territories: Any = None,
    price: Any = None,
    base: Any = None,
    match: Any = "exact",
    start: Any = None,
    end: Any = None,
    paid_months: Any = None,
    months_since_subscribed: Any = None,
    months_between_offers: Any = None,
    priority: Any = None,
    promotion_intent: Any = None,
    plan_type: Any = None,
) -> WantedOffer:
    """The arguments. Raises `InvalidArgument`, `ProblemsFound`."""
    _check_texts(offer_id=offer_id, name=name)
    check_terms(mode, duration, periods, plan_type)
    _check_words(priority, promotion_intent)
    _check_months(paid_months, months_since_subscribed, months_between_offers)
    first, last = read_day("start", start), read_day("end", end)
    if first is not None and last is not None and last <= first:
        raise InvalidArgument(f"end is {last}: it takes a day after the start, {first}")
    attributes = given(
        reference_name=name,
        offer_mode=mode,
        duration=duration,
        period_count=periods,
        target_subscription_plan_type=plan_type,
        start_date=first,
        end_date=last,
        priority=priority,
        promotion_intent=promotion_intent,
    )
    attributes |= given(
        **{
            PAID_MONTHS: paid_months,
            MONTHS_SINCE: months_since_subscribed,
            MONTHS_BETWEEN: months_between_offers,
        }
    )
    asked = check_rows(price, base, territories, match, None if mode is None else mode == FREE)
    return WantedOffer(offer_id, attributes, asked, _NEEDED)


def _check_texts(offer_id: Any, name: Any) -> None:
    text("offer_id", offer_id, "comeback.2027")
    problems = [*check_text("winBackOffers.offerId", offer_id, Where(resource="offer_id"))]
    if not all(each.isascii() and (each.isalnum() or each in "._") for each in offer_id):
        raise InvalidArgument(
            f"offer_id is {shown(offer_id)}: Apple takes letters, digits, periods and underscores"
        )
    if name is not None:
        text("name", name, "Come back")
        problems += check_text("winBackOffers.referenceName", name, Where(resource="name"))
        if not all(each.isascii() and (each.isalnum() or each in " ._") for each in name):
            raise InvalidArgument(
                f"name is {shown(name)}: Apple takes letters, digits, spaces, periods and "
                "underscores"
            )
    Problems(problems).raise_errors()


def _check_words(priority: Any, promotion_intent: Any) -> None:
    if priority is not None:
        one_of("priority", priority, Priority)
    if promotion_intent is not None:
        one_of("promotion_intent", promotion_intent, PromotionIntent)


def _check_months(paid: Any, since: Any, between: Any) -> None:
    """The bounds are those of Apple's help, as it was quoted in 2025."""
    whole("months", 1, 60, **given(paid_months=paid))
    whole("months", 2, 24, **given(months_between_offers=between))
    if since is None:
        return
    if not isinstance(since, (tuple, list)) or len(since) != 2:
        raise InvalidArgument(
            f"months_since_subscribed is {shown(since)}: it takes two numbers, such as (1, 12)"
        )
    first, last = since
    whole("months_since_subscribed", 1, 24, first=first, last=last)
    if last < first:
        raise InvalidArgument(
            f"months_since_subscribed is {shown(since)}: it takes the smaller number first"
        )
