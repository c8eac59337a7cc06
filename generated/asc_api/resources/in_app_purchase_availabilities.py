"""`/v1/inAppPurchaseAvailabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import InAppPurchase, InAppPurchaseAvailability, InAppPurchaseV2, Territory
    from ..models.in_app_purchase_availability import InAppPurchaseAvailabilityFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseAvailabilities": Sequence[InAppPurchaseAvailabilityFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["availableTerritories"]]
    GetLimits = TypedDict("GetLimits", {"availableTerritories": int}, total=False)
    ListAvailableTerritoriesFields = TypedDict(
        "ListAvailableTerritoriesFields", {"territories": Sequence[TerritoryFields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseAvailabilities",
    one("InAppPurchaseAvailability"),
    body=Body(
        "inAppPurchaseAvailabilities",
        to_one={"inAppPurchase": "inAppPurchases"},
        to_many={"availableTerritories": "territories"},
        required="availableInNewTerritories inAppPurchase availableTerritories",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}",
    one("InAppPurchaseAvailability"),
    query={
        "fields[inAppPurchaseAvailabilities]": FieldsOf("InAppPurchaseAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit[availableTerritories]": 50,
    },
)
_LIST_AVAILABLE_TERRITORIES = Operation(
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)
_LIST_AVAILABLE_TERRITORIES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories",
    page_of_refs("Territory"),
    query={"limit": 200},
)


def create(
    *,
    available_in_new_territories: bool,
    available_territories: Sequence[Id[Territory]],
    in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
) -> Request[InAppPurchaseAvailability]:
    """POST /v1/inAppPurchaseAvailabilities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseavailabilities
    """
    return _CREATE.write(
        None,
        {"availableInNewTerritories": available_in_new_territories},
        {"availableTerritories": available_territories, "inAppPurchase": in_app_purchase},
    )


def get(
    id: Id[InAppPurchaseAvailability],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchaseAvailability]:
    """GET /v1/inAppPurchaseAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_available_territories(
    id: Id[InAppPurchaseAvailability],
    *,
    fields: ListAvailableTerritoriesFields = {},
    limit: int | None = None,
) -> ListRequest[Territory]:
    """GET /v1/inAppPurchaseAvailabilities/{id}/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES.list(id, fields=fields, limit=limit)


def list_available_territories_linkages(
    id: Id[InAppPurchaseAvailability], *, limit: int | None = None
) -> ListRequest[Ref[Territory]]:
    """GET /v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_-relationships-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES_LINKAGES.list(id, limit=limit)


class InAppPurchaseAvailabilities(Namespace):
    """`/v1/inAppPurchaseAvailabilities`."""

    def create(
        self,
        *,
        available_in_new_territories: bool,
        available_territories: Sequence[Id[Territory]],
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseAvailability:
        """POST /v1/inAppPurchaseAvailabilities"""
        return self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
                in_app_purchase=in_app_purchase,
            )
        )

    def get(
        self,
        id: Id[InAppPurchaseAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseAvailability:
        """GET /v1/inAppPurchaseAvailabilities/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_available_territories(
        self,
        id: Id[InAppPurchaseAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> Pager[Territory]:
        """GET /v1/inAppPurchaseAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    def list_available_territories_linkages(
        self, id: Id[InAppPurchaseAvailability], *, limit: int | None = None
    ) -> Pager[Ref[Territory]]:
        """GET /v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))


class AsyncInAppPurchaseAvailabilities(AsyncNamespace):
    """`/v1/inAppPurchaseAvailabilities`, for asyncio."""

    async def create(
        self,
        *,
        available_in_new_territories: bool,
        available_territories: Sequence[Id[Territory]],
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseAvailability:
        """POST /v1/inAppPurchaseAvailabilities"""
        return await self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
                in_app_purchase=in_app_purchase,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchaseAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseAvailability:
        """GET /v1/inAppPurchaseAvailabilities/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_available_territories(
        self,
        id: Id[InAppPurchaseAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[Territory]:
        """GET /v1/inAppPurchaseAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    def list_available_territories_linkages(
        self, id: Id[InAppPurchaseAvailability], *, limit: int | None = None
    ) -> AsyncPager[Ref[Territory]]:
        """GET /v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))
