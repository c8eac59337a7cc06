"""In-app purchases, subscriptions and their offers, from nothing to ready for review.

`client.catalog.ensure_in_app_purchase("com.example.app", "coins", ...)` makes one, or makes it as
it is wanted; `client.catalog.missing("com.example.app")` says what products lack; and
`client.catalog.plan("com.example.app", "catalog.yaml")` is for all of them in one file.
"""

from .apply import apply
from .in_app_purchase import ensure_in_app_purchase
from .introductory_offer import ensure_introductory_offer
from .missing import missing
from .offer_code_values import download_offer_codes
from .offer_codes import OfferCodes, create_offer_codes
from .offers.codes import OfferCodeBatch
from .offers.ensuring import EnsuredOffer
from .planning import plan
from .promotional_offer import ensure_promotional_offer
from .pulling import PulledCatalog, pull
from .result import EnsuredProduct
from .sandbox import clear_purchase_history, set_sandbox_tester
from .subscription import ensure_subscription
from .win_back_offer import ensure_win_back_offer

__all__ = [
    "EnsuredOffer",
    "EnsuredProduct",
    "OfferCodeBatch",
    "OfferCodes",
    "PulledCatalog",
    "apply",
    "clear_purchase_history",
    "create_offer_codes",
    "download_offer_codes",
    "ensure_in_app_purchase",
    "ensure_introductory_offer",
    "ensure_promotional_offer",
    "ensure_subscription",
    "ensure_win_back_offer",
    "missing",
    "plan",
    "pull",
    "set_sandbox_tester",
]
