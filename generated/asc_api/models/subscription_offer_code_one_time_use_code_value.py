"""SubscriptionOfferCodeOneTimeUseCodeValue."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class SubscriptionOfferCodeOneTimeUseCodeValue(Resource):
    """`subscriptionOfferCodeOneTimeUseCodeValues`."""

    TYPE = "subscriptionOfferCodeOneTimeUseCodeValues"
    PATH = None
