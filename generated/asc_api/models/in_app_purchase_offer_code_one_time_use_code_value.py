"""InAppPurchaseOfferCodeOneTimeUseCodeValue."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class InAppPurchaseOfferCodeOneTimeUseCodeValue(Resource):
    """`inAppPurchaseOfferCodeOneTimeUseCodeValues`."""

    TYPE = "inAppPurchaseOfferCodeOneTimeUseCodeValues"
    PATH = None
