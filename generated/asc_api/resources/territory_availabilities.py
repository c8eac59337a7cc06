"""`/v1/territoryAvailabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import TerritoryAvailability
    from ..request import Id, Request

_UPDATE = Operation(
    "PATCH",
    "/v1/territoryAvailabilities/{id}",
    one("TerritoryAvailability"),
    body=Body("territoryAvailabilities", null="available preOrderEnabled releaseDate"),
)


def update(
    id: Id[TerritoryAvailability],
    *,
    available: bool | None | Unset = UNSET,
    pre_order_enabled: bool | None | Unset = UNSET,
    release_date: date | None | Unset = UNSET,
) -> Request[TerritoryAvailability]:
    """PATCH /v1/territoryAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-territoryavailabilities-_id_
    """
    return _UPDATE.write(
        id,
        {"available": available, "preOrderEnabled": pre_order_enabled, "releaseDate": release_date},
        {},
    )


class TerritoryAvailabilities(Namespace):
    """`/v1/territoryAvailabilities`."""

    def update(
        self,
        id: Id[TerritoryAvailability],
        *,
        available: bool | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        release_date: date | None | Unset = UNSET,
    ) -> TerritoryAvailability:
        """PATCH /v1/territoryAvailabilities/{id}"""
        return self._send(
            update(
                id,
                available=available,
                pre_order_enabled=pre_order_enabled,
                release_date=release_date,
            )
        )


class AsyncTerritoryAvailabilities(AsyncNamespace):
    """`/v1/territoryAvailabilities`, for asyncio."""

    async def update(
        self,
        id: Id[TerritoryAvailability],
        *,
        available: bool | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        release_date: date | None | Unset = UNSET,
    ) -> TerritoryAvailability:
        """PATCH /v1/territoryAvailabilities/{id}"""
        return await self._send(
            update(
                id,
                available=available,
                pre_order_enabled=pre_order_enabled,
                release_date=release_date,
            )
        )
