"""SubscriptionPriceTierEqualization."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class SubscriptionPriceTierEqualization(Resource):
    """`subscriptionPriceTierEqualizations`.

    Provisional, since 4.6.1: analogy with Apple's other resources.
    """

    TYPE = "subscriptionPriceTierEqualizations"
    PATH = None
