"""`/v1/endAppAvailabilityPreOrders`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import EndAppAvailabilityPreOrder, TerritoryAvailability
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/endAppAvailabilityPreOrders",
    one("EndAppAvailabilityPreOrder"),
    body=Body(
        "endAppAvailabilityPreOrders",
        to_many={"territoryAvailabilities": "territoryAvailabilities"},
        required="territoryAvailabilities",
    ),
)


def create(
    *, territory_availabilities: Sequence[Id[TerritoryAvailability]]
) -> Request[EndAppAvailabilityPreOrder]:
    """POST /v1/endAppAvailabilityPreOrders
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endappavailabilitypreorders
    """
    return _CREATE.write(None, {}, {"territoryAvailabilities": territory_availabilities})


class EndAppAvailabilityPreOrders(Namespace):
    """`/v1/endAppAvailabilityPreOrders`."""

    def create(
        self, *, territory_availabilities: Sequence[Id[TerritoryAvailability]]
    ) -> EndAppAvailabilityPreOrder:
        """POST /v1/endAppAvailabilityPreOrders"""
        return self._send(create(territory_availabilities=territory_availabilities))


class AsyncEndAppAvailabilityPreOrders(AsyncNamespace):
    """`/v1/endAppAvailabilityPreOrders`, for asyncio."""

    async def create(
        self, *, territory_availabilities: Sequence[Id[TerritoryAvailability]]
    ) -> EndAppAvailabilityPreOrder:
        """POST /v1/endAppAvailabilityPreOrders"""
        return await self._send(create(territory_availabilities=territory_availabilities))
