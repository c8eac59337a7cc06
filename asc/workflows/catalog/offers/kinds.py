"""The offers that are one resource with a price for each territory."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api import resources
from asc_api.models import (
    NewInAppPurchaseOfferPrice,
    NewSubscriptionOfferCodePrice,
    NewSubscriptionPromotionalOfferPrice,
    NewWinBackOfferPrice,
)

PAID_MONTHS = "customer_eligibility_paid_subscription_duration_in_months"
MONTHS_SINCE = "customer_eligibility_time_since_last_subscribed_in_months"
MONTHS_BETWEEN = "customer_eligibility_wait_between_offers_in_months"
_TERMS = ("offer_mode", "duration", "number_of_periods", "target_subscription_plan_type")


@attrs.frozen
class OfferKind:
    """How one kind of offer is read and written, and what Apple lets change."""

    noun: str
    calls: Any
    listed: Any
    """The function that lists those of a product."""
    parent: str
    """The argument of `calls.create` for the product."""
    key: str
    """The attribute that tells one from the others of its product."""
    price: type[Any]
    point: str
    """What its prices call their price point."""
    fixed: tuple[str, ...]
    """Attributes that are set once, beside the key."""
    changeable: tuple[str, ...] = ()
    prices_change: bool = False

    @property
    def attributes(self) -> tuple[str, ...]:
        """All that can be wanted of one."""
        return (*self.fixed, *self.changeable)

    @property
    def periods(self) -> tuple[str, ...]:
        """The attribute that says for how many periods it is; of in-app purchases there is none."""
        return tuple(name for name in self.fixed if name in ("number_of_periods", "period_count"))


PROMOTIONAL = OfferKind(
    "promotional offer",
    resources.subscription_promotional_offers,
    resources.subscriptions.list_promotional_offers,
    "subscription",
    "offer_code",
    NewSubscriptionPromotionalOfferPrice,
    "subscription_price_point",
    ("name", *_TERMS),
    prices_change=True,
)
WIN_BACK = OfferKind(
    "win-back offer",
    resources.win_back_offers,
    resources.subscriptions.list_win_back_offers,
    "subscription",
    "offer_id",
    NewWinBackOfferPrice,
    "subscription_price_point",
    ("reference_name", "offer_mode", "duration", "period_count", "target_subscription_plan_type"),
    (
        PAID_MONTHS,
        MONTHS_SINCE,
        MONTHS_BETWEEN,
        "start_date",
        "end_date",
        "priority",
        "promotion_intent",
    ),
)
SUBSCRIPTION_CODES = OfferKind(
    "offer code",
    resources.subscription_offer_codes,
    resources.subscriptions.list_offer_codes,
    "subscription",
    "name",
    NewSubscriptionOfferCodePrice,
    "subscription_price_point",
    (*_TERMS, "customer_eligibilities", "offer_eligibility", "auto_renew_enabled"),
)
PURCHASE_CODES = OfferKind(
    "offer code",
    resources.in_app_purchase_offer_codes,
    resources.in_app_purchases_v2.list_offer_codes,
    "in_app_purchase",
    "name",
    NewInAppPurchaseOfferPrice,
    "price_point",
    ("customer_eligibilities",),
)
