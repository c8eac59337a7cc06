"""EndAppAvailabilityPreOrder."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class EndAppAvailabilityPreOrder(Resource):
    """`endAppAvailabilityPreOrders`."""

    TYPE = "endAppAvailabilityPreOrders"
    PATH = None
