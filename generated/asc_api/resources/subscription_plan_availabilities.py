"""`/v1/subscriptionPlanAvailabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionPlanType
    from ..list_request import ListRequest
    from ..models import Subscription, SubscriptionPlanAvailability, Territory
    from ..models.subscription_plan_availability import SubscriptionPlanAvailabilityFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionPlanAvailabilities": Sequence[SubscriptionPlanAvailabilityFields],
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
    "/v1/subscriptionPlanAvailabilities",
    one("SubscriptionPlanAvailability"),
    body=Body(
        "subscriptionPlanAvailabilities",
        to_one={"subscription": "subscriptions"},
        to_many={"availableTerritories": "territories"},
        null="availableInNewTerritories",
        required="planType availableTerritories subscription",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}",
    one("SubscriptionPlanAvailability"),
    query={
        "fields[subscriptionPlanAvailabilities]": FieldsOf("SubscriptionPlanAvailability"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "availableTerritories",
        "limit[availableTerritories]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionPlanAvailabilities/{id}",
    one("SubscriptionPlanAvailability"),
    body=Body(
        "subscriptionPlanAvailabilities",
        to_many={"availableTerritories": "territories"},
        null="availableInNewTerritories",
    ),
)
_LIST_AVAILABLE_TERRITORIES = Operation(
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)
_LIST_AVAILABLE_TERRITORIES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    page_of_refs("Territory"),
    query={"limit": 200},
)
_REPLACE_AVAILABLE_TERRITORIES = Operation(
    "PATCH",
    "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    body=Body("", to_many={"data": "territories"}),
)


def create(
    *,
    plan_type: SubscriptionPlanType,
    available_territories: Sequence[Id[Territory]],
    subscription: Id[Subscription],
    available_in_new_territories: bool | None | Unset = UNSET,
) -> Request[SubscriptionPlanAvailability]:
    """POST /v1/subscriptionPlanAvailabilities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionplanavailabilities
    """
    return _CREATE.write(
        None,
        {"availableInNewTerritories": available_in_new_territories, "planType": plan_type},
        {"availableTerritories": available_territories, "subscription": subscription},
    )


def get(
    id: Id[SubscriptionPlanAvailability],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionPlanAvailability]:
    """GET /v1/subscriptionPlanAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[SubscriptionPlanAvailability],
    *,
    available_in_new_territories: bool | None | Unset = UNSET,
    available_territories: Sequence[Id[Territory]] | Unset = UNSET,
) -> Request[SubscriptionPlanAvailability]:
    """PATCH /v1/subscriptionPlanAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionplanavailabilities-_id_
    """
    return _UPDATE.write(
        id,
        {"availableInNewTerritories": available_in_new_territories},
        {"availableTerritories": available_territories},
    )


def list_available_territories(
    id: Id[SubscriptionPlanAvailability],
    *,
    fields: ListAvailableTerritoriesFields = {},
    limit: int | None = None,
) -> ListRequest[Territory]:
    """GET /v1/subscriptionPlanAvailabilities/{id}/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES.list(id, fields=fields, limit=limit)


def list_available_territories_linkages(
    id: Id[SubscriptionPlanAvailability], *, limit: int | None = None
) -> ListRequest[Ref[Territory]]:
    """GET /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_-relationships-availableterritories
    """
    return _LIST_AVAILABLE_TERRITORIES_LINKAGES.list(id, limit=limit)


def replace_available_territories(
    id: Id[SubscriptionPlanAvailability], available_territories: Sequence[Id[Territory]]
) -> Request[None]:
    """PATCH /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionplanavailabilities-_id_-relationships-availableterritories
    """
    return _REPLACE_AVAILABLE_TERRITORIES.link(id, available_territories)


class SubscriptionPlanAvailabilities(Namespace):
    """`/v1/subscriptionPlanAvailabilities`."""

    def create(
        self,
        *,
        plan_type: SubscriptionPlanType,
        available_territories: Sequence[Id[Territory]],
        subscription: Id[Subscription],
        available_in_new_territories: bool | None | Unset = UNSET,
    ) -> SubscriptionPlanAvailability:
        """POST /v1/subscriptionPlanAvailabilities"""
        return self._send(
            create(
                plan_type=plan_type,
                available_territories=available_territories,
                subscription=subscription,
                available_in_new_territories=available_in_new_territories,
            )
        )

    def get(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionPlanAvailability:
        """GET /v1/subscriptionPlanAvailabilities/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        available_in_new_territories: bool | None | Unset = UNSET,
        available_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> SubscriptionPlanAvailability:
        """PATCH /v1/subscriptionPlanAvailabilities/{id}"""
        return self._send(
            update(
                id,
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
            )
        )

    def list_available_territories(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> Pager[Territory]:
        """GET /v1/subscriptionPlanAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    def list_available_territories_linkages(
        self, id: Id[SubscriptionPlanAvailability], *, limit: int | None = None
    ) -> Pager[Ref[Territory]]:
        """GET /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))

    def replace_available_territories(
        self, id: Id[SubscriptionPlanAvailability], available_territories: Sequence[Id[Territory]]
    ) -> None:
        """PATCH /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories"""
        return self._send(replace_available_territories(id, available_territories))


class AsyncSubscriptionPlanAvailabilities(AsyncNamespace):
    """`/v1/subscriptionPlanAvailabilities`, for asyncio."""

    async def create(
        self,
        *,
        plan_type: SubscriptionPlanType,
        available_territories: Sequence[Id[Territory]],
        subscription: Id[Subscription],
        available_in_new_territories: bool | None | Unset = UNSET,
    ) -> SubscriptionPlanAvailability:
        """POST /v1/subscriptionPlanAvailabilities"""
        return await self._send(
            create(
                plan_type=plan_type,
                available_territories=available_territories,
                subscription=subscription,
                available_in_new_territories=available_in_new_territories,
            )
        )

    async def get(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionPlanAvailability:
        """GET /v1/subscriptionPlanAvailabilities/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        available_in_new_territories: bool | None | Unset = UNSET,
        available_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> SubscriptionPlanAvailability:
        """PATCH /v1/subscriptionPlanAvailabilities/{id}"""
        return await self._send(
            update(
                id,
                available_in_new_territories=available_in_new_territories,
                available_territories=available_territories,
            )
        )

    def list_available_territories(
        self,
        id: Id[SubscriptionPlanAvailability],
        *,
        fields: ListAvailableTerritoriesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[Territory]:
        """GET /v1/subscriptionPlanAvailabilities/{id}/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories(id, fields=fields, limit=limit))

    def list_available_territories_linkages(
        self, id: Id[SubscriptionPlanAvailability], *, limit: int | None = None
    ) -> AsyncPager[Ref[Territory]]:
        """GET /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories (at most 200 a page)"""
        return self._pager(list_available_territories_linkages(id, limit=limit))

    async def replace_available_territories(
        self, id: Id[SubscriptionPlanAvailability], available_territories: Sequence[Id[Territory]]
    ) -> None:
        """PATCH /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories"""
        return await self._send(replace_available_territories(id, available_territories))
