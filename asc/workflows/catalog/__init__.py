"""In-app purchases and subscriptions, from nothing to ready for review.

`client.catalog.ensure_in_app_purchase("com.example.app", "coins", ...)` makes one, or makes it as
it is wanted; `client.catalog.missing("com.example.app")` says what products lack.
"""

from .in_app_purchase import ensure_in_app_purchase
from .missing import missing
from .result import EnsuredProduct
from .subscription import ensure_subscription

__all__ = ["EnsuredProduct", "ensure_in_app_purchase", "ensure_subscription", "missing"]
