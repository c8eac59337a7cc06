"""`/v1/inAppPurchasePriceSchedules`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        InAppPurchase,
        InAppPurchasePrice,
        InAppPurchasePriceSchedule,
        InAppPurchaseV2,
        NewInAppPurchasePrice,
        NewTerritory,
        Territory,
    )
    from ..models.in_app_purchase_price import InAppPurchasePriceFields
    from ..models.in_app_purchase_price_point import InAppPurchasePricePointFields
    from ..models.in_app_purchase_price_schedule import InAppPurchasePriceScheduleFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchasePriceSchedules": Sequence[InAppPurchasePriceScheduleFields],
            "inAppPurchasePrices": Sequence[InAppPurchasePriceFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["baseTerritory", "manualPrices", "automaticPrices"]]
    GetLimits = TypedDict("GetLimits", {"automaticPrices": int, "manualPrices": int}, total=False)
    ListAutomaticPricesFilter = TypedDict(
        "ListAutomaticPricesFilter", {"territory": Text}, total=False
    )
    ListAutomaticPricesFields = TypedDict(
        "ListAutomaticPricesFields",
        {
            "inAppPurchasePricePoints": Sequence[InAppPurchasePricePointFields],
            "inAppPurchasePrices": Sequence[InAppPurchasePriceFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListAutomaticPricesInclude = Sequence[Literal["inAppPurchasePricePoint", "territory"]]
    GetBaseTerritoryFields = TypedDict(
        "GetBaseTerritoryFields", {"territories": Sequence[TerritoryFields]}, total=False
    )
    ListManualPricesFilter = ListAutomaticPricesFilter
    ListManualPricesFields = ListAutomaticPricesFields
    ListManualPricesInclude = ListAutomaticPricesInclude

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchasePriceSchedules",
    one("InAppPurchasePriceSchedule"),
    body=Body(
        "inAppPurchasePriceSchedules",
        to_one={"baseTerritory": "territories", "inAppPurchase": "inAppPurchases"},
        to_many={"manualPrices": "inAppPurchasePrices"},
        required="inAppPurchase manualPrices baseTerritory",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}",
    one("InAppPurchasePriceSchedule"),
    query={
        "fields[inAppPurchasePriceSchedules]": FieldsOf("InAppPurchasePriceSchedule"),
        "fields[inAppPurchasePrices]": FieldsOf("InAppPurchasePrice"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "baseTerritory manualPrices automaticPrices",
        "limit[automaticPrices]": 50,
        "limit[manualPrices]": 50,
    },
)
_LIST_AUTOMATIC_PRICES = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices",
    page("InAppPurchasePrice"),
    query={
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[inAppPurchasePrices]": FieldsOf("InAppPurchasePrice"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "inAppPurchasePricePoint territory",
        "limit": 200,
    },
)
_GET_BASE_TERRITORY = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/baseTerritory",
    one("Territory"),
    query={"fields[territories]": FieldsOf("Territory")},
)
_LIST_MANUAL_PRICES = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/manualPrices",
    page("InAppPurchasePrice"),
    query={
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[inAppPurchasePrices]": FieldsOf("InAppPurchasePrice"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "inAppPurchasePricePoint territory",
        "limit": 200,
    },
)
_LIST_AUTOMATIC_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices",
    page_of_refs("InAppPurchasePrice"),
    query={"limit": 200},
)
_GET_BASE_TERRITORY_LINKAGE = Operation(
    "GET", "/v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory", one_ref("Territory")
)
_LIST_MANUAL_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices",
    page_of_refs("InAppPurchasePrice"),
    query={"limit": 200},
)


def create(
    *,
    base_territory: NewTerritory | Id[Territory],
    in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    manual_prices: Sequence[NewInAppPurchasePrice | Id[InAppPurchasePrice]],
) -> Request[InAppPurchasePriceSchedule]:
    """POST /v1/inAppPurchasePriceSchedules
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchasepriceschedules
    """
    return _CREATE.write(
        None,
        {},
        {
            "baseTerritory": base_territory,
            "inAppPurchase": in_app_purchase,
            "manualPrices": manual_prices,
        },
    )


def get(
    id: Id[InAppPurchasePriceSchedule],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchasePriceSchedule]:
    """GET /v1/inAppPurchasePriceSchedules/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_automatic_prices(
    id: Id[InAppPurchasePriceSchedule],
    *,
    filter: ListAutomaticPricesFilter = {},
    fields: ListAutomaticPricesFields = {},
    include: ListAutomaticPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchasePrice]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/automaticPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-automaticprices
    """
    return _LIST_AUTOMATIC_PRICES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_base_territory(
    id: Id[InAppPurchasePriceSchedule], *, fields: GetBaseTerritoryFields = {}
) -> Request[Territory | None]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-baseterritory
    """
    return _GET_BASE_TERRITORY(id, fields=fields)


def list_manual_prices(
    id: Id[InAppPurchasePriceSchedule],
    *,
    filter: ListManualPricesFilter = {},
    fields: ListManualPricesFields = {},
    include: ListManualPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchasePrice]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-manualprices
    """
    return _LIST_MANUAL_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_automatic_prices_linkages(
    id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchasePrice]]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-automaticprices
    """
    return _LIST_AUTOMATIC_PRICES_LINKAGES.list(id, limit=limit)


def get_base_territory_linkage(
    id: Id[InAppPurchasePriceSchedule],
) -> Request[Ref[Territory] | None]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-baseterritory
    """
    return _GET_BASE_TERRITORY_LINKAGE(id)


def list_manual_prices_linkages(
    id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchasePrice]]:
    """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-manualprices
    """
    return _LIST_MANUAL_PRICES_LINKAGES.list(id, limit=limit)


class InAppPurchasePriceSchedules(Namespace):
    """`/v1/inAppPurchasePriceSchedules`."""

    def create(
        self,
        *,
        base_territory: NewTerritory | Id[Territory],
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
        manual_prices: Sequence[NewInAppPurchasePrice | Id[InAppPurchasePrice]],
    ) -> InAppPurchasePriceSchedule:
        """POST /v1/inAppPurchasePriceSchedules"""
        return self._send(
            create(
                base_territory=base_territory,
                in_app_purchase=in_app_purchase,
                manual_prices=manual_prices,
            )
        )

    def get(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchasePriceSchedule:
        """GET /v1/inAppPurchasePriceSchedules/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_automatic_prices(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        filter: ListAutomaticPricesFilter = {},
        fields: ListAutomaticPricesFields = {},
        include: ListAutomaticPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchasePrice]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/automaticPrices (at most 200 a page)"""
        return self._pager(
            list_automatic_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def get_base_territory(
        self, id: Id[InAppPurchasePriceSchedule], *, fields: GetBaseTerritoryFields = {}
    ) -> Territory | None:
        """GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory"""
        return self._send(get_base_territory(id, fields=fields))

    def list_manual_prices(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        filter: ListManualPricesFilter = {},
        fields: ListManualPricesFields = {},
        include: ListManualPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchasePrice]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices (at most 200 a page)"""
        return self._pager(
            list_manual_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_automatic_prices_linkages(
        self, id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchasePrice]]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)"""
        return self._pager(list_automatic_prices_linkages(id, limit=limit))

    def get_base_territory_linkage(
        self, id: Id[InAppPurchasePriceSchedule]
    ) -> Ref[Territory] | None:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory"""
        return self._send(get_base_territory_linkage(id))

    def list_manual_prices_linkages(
        self, id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchasePrice]]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices (at most 200 a page)"""
        return self._pager(list_manual_prices_linkages(id, limit=limit))


class AsyncInAppPurchasePriceSchedules(AsyncNamespace):
    """`/v1/inAppPurchasePriceSchedules`, for asyncio."""

    async def create(
        self,
        *,
        base_territory: NewTerritory | Id[Territory],
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
        manual_prices: Sequence[NewInAppPurchasePrice | Id[InAppPurchasePrice]],
    ) -> InAppPurchasePriceSchedule:
        """POST /v1/inAppPurchasePriceSchedules"""
        return await self._send(
            create(
                base_territory=base_territory,
                in_app_purchase=in_app_purchase,
                manual_prices=manual_prices,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchasePriceSchedule:
        """GET /v1/inAppPurchasePriceSchedules/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_automatic_prices(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        filter: ListAutomaticPricesFilter = {},
        fields: ListAutomaticPricesFields = {},
        include: ListAutomaticPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchasePrice]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/automaticPrices (at most 200 a page)"""
        return self._pager(
            list_automatic_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    async def get_base_territory(
        self, id: Id[InAppPurchasePriceSchedule], *, fields: GetBaseTerritoryFields = {}
    ) -> Territory | None:
        """GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory"""
        return await self._send(get_base_territory(id, fields=fields))

    def list_manual_prices(
        self,
        id: Id[InAppPurchasePriceSchedule],
        *,
        filter: ListManualPricesFilter = {},
        fields: ListManualPricesFields = {},
        include: ListManualPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchasePrice]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices (at most 200 a page)"""
        return self._pager(
            list_manual_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_automatic_prices_linkages(
        self, id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchasePrice]]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)"""
        return self._pager(list_automatic_prices_linkages(id, limit=limit))

    async def get_base_territory_linkage(
        self, id: Id[InAppPurchasePriceSchedule]
    ) -> Ref[Territory] | None:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory"""
        return await self._send(get_base_territory_linkage(id))

    def list_manual_prices_linkages(
        self, id: Id[InAppPurchasePriceSchedule], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchasePrice]]:
        """GET /v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices (at most 200 a page)"""
        return self._pager(list_manual_prices_linkages(id, limit=limit))
