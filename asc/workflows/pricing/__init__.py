"""Prices and availability of apps, in-app purchases and subscriptions.

`plan = client.pricing.plan("com.example.app", "9.99")` says what would change, and
`client.apply(plan)` does it.
"""

from .plan_availability import plan_availability
from .plan_prices import plan
from .pre_orders import end_pre_order, set_pre_order
from .price_file import read_prices
from .result import PriceChange, PricePlan
from .tables import CurrentPrice, OfferedPrice, TerritoryState, current, points, visibility
from .wanted import Factor, Wanted

__all__ = [
    "CurrentPrice",
    "Factor",
    "OfferedPrice",
    "PriceChange",
    "PricePlan",
    "TerritoryState",
    "Wanted",
    "current",
    "end_pre_order",
    "plan",
    "plan_availability",
    "points",
    "read_prices",
    "set_pre_order",
    "visibility",
]
