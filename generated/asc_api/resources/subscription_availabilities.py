"""`/v1/subscriptionAvailabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import Subscription, SubscriptionAvailability, Territory
    from ..models.subscription_availability import SubscriptionAvailabilityFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionAvailabilities": Sequence[SubscriptionAvailabilityFields],
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
    "/v1/subscriptionAvailabilities",
    one("SubscriptionAvailability"),
    body=Body(
        "subscriptionAvailabilities",
        to_one={"subscription": "subscriptions"},
        to_many={"availableTerritories": "territories"},
        required="availableInNewTerritories subscription availableTerritories",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionAvailabilities/{id}",
    one("SubscriptionAvailability"),
    query={
        "fields[subscriptionAvailabilities]": FieldsOf("SubscriptionAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit[availableTerritories]": 50,
    },
)
_LIST_AVAILABLE_TERRITORIES = Operation(
    "GET",
    "/v1/subscriptionAvailabilities/{id}/availableTerritories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)
_LIST_AVAILABLE_TERRITORIES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories",
    page_of_refs("Territory"),
    query={"limit": 200},
)


@deprecated("Apple deprecated POST /v1/subscriptionAvailabilities", category=None)
def create(
    *,
    available_in_new_territories: bool,
    available_territories: Sequence[Id[Territory]],
    subscription: Id[Subscription],
) -> Request[SubscriptionAvailability]:
    """POST /v1/subscriptionAvailabilities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionavailabilities
    """
    return _CREATE.write(
        None,
        {"availableInNewTerritories": available_in_new_territories},
        {"availableTerritories": available_territories, "subscription": subscription},
    )


@deprecated("Apple deprecated GET /v1/subscriptionAvailabilities/{id}", category=None)
def get(
    id: Id[SubscriptionAvailability],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionAvailability]:
    """GET /v1/subscriptionAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET /v1/subscriptionAvailabilities/{id}/availableTerritories", category=None
)
def list_available_territories(
    id: Id[SubscriptionAvailability],
    *,
    fields: ListAvailableTerritoriesFields = {},
    limit: int | None = None,
) -> ListRequest[Territory]:
    """GET /v1/subscriptionAvailabilities/{id}/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES.list(id, fields=fields, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories",
    category=None,
)
def list_available_territories_linkages(
    id: Id[SubscriptionAvailability], *, limit: int | None = None
) -> ListRequest[Ref[Territory]]:
    """GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_-relationships-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES_LINKAGES.list(id, limit=limit)


class SubscriptionAvailabilities(Namespace):
    """`/v1/subscriptionAvailabilities`."""

    @deprecated("Apple deprecated POST /v1/subscriptionAvailabilities")
    def create(
        self,
        *,
        available_in_new_territories: bool,
        available_territories: Sequence[Id[Territory]],
        subscription: Id[Subscription],
    ) -> SubscriptionAvailability:
        """POST /v1/subscriptionAvailabilities"""
        return self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
                subscription=subscription,
            )
        )

    @deprecated("Apple deprecated GET /v1/subscriptionAvailabilities/{id}")
    def get(
        self,
        id: Id[SubscriptionAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionAvailability:
        """GET /v1/subscriptionAvailabilities/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/subscriptionAvailabilities/{id}/availableTerritories")
    def list_available_territories(
        self,
        id: Id[SubscriptionAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> Pager[Territory]:
        """GET /v1/subscriptionAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories"
    )
    def list_available_territories_linkages(
        self, id: Id[SubscriptionAvailability], *, limit: int | None = None
    ) -> Pager[Ref[Territory]]:
        """GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))


class AsyncSubscriptionAvailabilities(AsyncNamespace):
    """`/v1/subscriptionAvailabilities`, for asyncio."""

    @deprecated("Apple deprecated POST /v1/subscriptionAvailabilities")
    async def create(
        self,
        *,
        available_in_new_territories: bool,
        available_territories: Sequence[Id[Territory]],
        subscription: Id[Subscription],
    ) -> SubscriptionAvailability:
        """POST /v1/subscriptionAvailabilities"""
        return await self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
                subscription=subscription,
            )
        )

    @deprecated("Apple deprecated GET /v1/subscriptionAvailabilities/{id}")
    async def get(
        self,
        id: Id[SubscriptionAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionAvailability:
        """GET /v1/subscriptionAvailabilities/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/subscriptionAvailabilities/{id}/availableTerritories")
    def list_available_territories(
        self,
        id: Id[SubscriptionAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[Territory]:
        """GET /v1/subscriptionAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories"
    )
    def list_available_territories_linkages(
        self, id: Id[SubscriptionAvailability], *, limit: int | None = None
    ) -> AsyncPager[Ref[Territory]]:
        """GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))
