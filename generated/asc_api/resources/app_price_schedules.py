"""`/v1/appPriceSchedules`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, AppPriceSchedule, AppPriceV2, NewAppPriceV2, NewTerritory, Territory
    from ..models.app import AppFields
    from ..models.app_price_point_v3 import AppPricePointV3Fields
    from ..models.app_price_schedule import AppPriceScheduleFields
    from ..models.app_price_v2 import AppPriceV2Fields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appPriceSchedules": Sequence[AppPriceScheduleFields],
            "appPrices": Sequence[AppPriceV2Fields],
            "apps": Sequence[AppFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["app", "baseTerritory", "manualPrices", "automaticPrices"]]
    GetLimits = TypedDict("GetLimits", {"automaticPrices": int, "manualPrices": int}, total=False)
    ListAutomaticPricesFilter = TypedDict(
        "ListAutomaticPricesFilter",
        {"endDate": Text, "startDate": Text, "territory": Text},
        total=False,
    )
    ListAutomaticPricesFields = TypedDict(
        "ListAutomaticPricesFields",
        {
            "appPricePoints": Sequence[AppPricePointV3Fields],
            "appPrices": Sequence[AppPriceV2Fields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListAutomaticPricesInclude = Sequence[Literal["appPricePoint", "territory"]]
    GetBaseTerritoryFields = TypedDict(
        "GetBaseTerritoryFields", {"territories": Sequence[TerritoryFields]}, total=False
    )
    ListManualPricesFilter = ListAutomaticPricesFilter
    ListManualPricesFields = ListAutomaticPricesFields
    ListManualPricesInclude = ListAutomaticPricesInclude

_CREATE = Operation(
    "POST",
    "/v1/appPriceSchedules",
    one("AppPriceSchedule"),
    body=Body(
        "appPriceSchedules",
        to_one={"app": "apps", "baseTerritory": "territories"},
        to_many={"manualPrices": "appPrices"},
        required="app manualPrices baseTerritory",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}",
    one("AppPriceSchedule"),
    query={
        "fields[appPriceSchedules]": FieldsOf("AppPriceSchedule"),
        "fields[appPrices]": FieldsOf("AppPriceV2"),
        "fields[apps]": FieldsOf("App"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "app baseTerritory manualPrices automaticPrices",
        "limit[automaticPrices]": 50,
        "limit[manualPrices]": 50,
    },
)
_LIST_AUTOMATIC_PRICES = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}/automaticPrices",
    page("AppPriceV2"),
    query={
        "fields[appPricePoints]": FieldsOf("AppPricePointV3"),
        "fields[appPrices]": FieldsOf("AppPriceV2"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[endDate]": None,
        "filter[startDate]": None,
        "filter[territory]": Ids,
        "include": "appPricePoint territory",
        "limit": 200,
    },
)
_GET_BASE_TERRITORY = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}/baseTerritory",
    one("Territory"),
    query={"fields[territories]": FieldsOf("Territory")},
)
_LIST_MANUAL_PRICES = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}/manualPrices",
    page("AppPriceV2"),
    query={
        "fields[appPricePoints]": FieldsOf("AppPricePointV3"),
        "fields[appPrices]": FieldsOf("AppPriceV2"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[endDate]": None,
        "filter[startDate]": None,
        "filter[territory]": Ids,
        "include": "appPricePoint territory",
        "limit": 200,
    },
)
_LIST_AUTOMATIC_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}/relationships/automaticPrices",
    page_of_refs("AppPriceV2"),
    query={"limit": 200},
)
_GET_BASE_TERRITORY_LINKAGE = Operation(
    "GET", "/v1/appPriceSchedules/{id}/relationships/baseTerritory", one_ref("Territory")
)
_LIST_MANUAL_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/appPriceSchedules/{id}/relationships/manualPrices",
    page_of_refs("AppPriceV2"),
    query={"limit": 200},
)


def create(
    *,
    app: Id[App],
    base_territory: NewTerritory | Id[Territory],
    manual_prices: Sequence[NewAppPriceV2 | Id[AppPriceV2]],
) -> Request[AppPriceSchedule]:
    """POST /v1/appPriceSchedules
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppriceschedules
    """
    return _CREATE.write(
        None, {}, {"app": app, "baseTerritory": base_territory, "manualPrices": manual_prices}
    )


def get(
    id: Id[AppPriceSchedule],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppPriceSchedule]:
    """GET /v1/appPriceSchedules/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_automatic_prices(
    id: Id[AppPriceSchedule],
    *,
    filter: ListAutomaticPricesFilter = {},
    fields: ListAutomaticPricesFields = {},
    include: ListAutomaticPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppPriceV2]:
    """GET /v1/appPriceSchedules/{id}/automaticPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-automaticprices
    """
    return _LIST_AUTOMATIC_PRICES.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_base_territory(
    id: Id[AppPriceSchedule], *, fields: GetBaseTerritoryFields = {}
) -> Request[Territory | None]:
    """GET /v1/appPriceSchedules/{id}/baseTerritory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-baseterritory
    """
    return _GET_BASE_TERRITORY(id, fields=fields)


def list_manual_prices(
    id: Id[AppPriceSchedule],
    *,
    filter: ListManualPricesFilter = {},
    fields: ListManualPricesFields = {},
    include: ListManualPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppPriceV2]:
    """GET /v1/appPriceSchedules/{id}/manualPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-manualprices
    """
    return _LIST_MANUAL_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_automatic_prices_linkages(
    id: Id[AppPriceSchedule], *, limit: int | None = None
) -> ListRequest[Ref[AppPriceV2]]:
    """GET /v1/appPriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-automaticprices
    """
    return _LIST_AUTOMATIC_PRICES_LINKAGES.list(id, limit=limit)


def get_base_territory_linkage(id: Id[AppPriceSchedule]) -> Request[Ref[Territory] | None]:
    """GET /v1/appPriceSchedules/{id}/relationships/baseTerritory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-baseterritory
    """
    return _GET_BASE_TERRITORY_LINKAGE(id)


def list_manual_prices_linkages(
    id: Id[AppPriceSchedule], *, limit: int | None = None
) -> ListRequest[Ref[AppPriceV2]]:
    """GET /v1/appPriceSchedules/{id}/relationships/manualPrices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-manualprices
    """
    return _LIST_MANUAL_PRICES_LINKAGES.list(id, limit=limit)


class AppPriceSchedules(Namespace):
    """`/v1/appPriceSchedules`."""

    def create(
        self,
        *,
        app: Id[App],
        base_territory: NewTerritory | Id[Territory],
        manual_prices: Sequence[NewAppPriceV2 | Id[AppPriceV2]],
    ) -> AppPriceSchedule:
        """POST /v1/appPriceSchedules"""
        return self._send(
            create(app=app, base_territory=base_territory, manual_prices=manual_prices)
        )

    def get(
        self,
        id: Id[AppPriceSchedule],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppPriceSchedule:
        """GET /v1/appPriceSchedules/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_automatic_prices(
        self,
        id: Id[AppPriceSchedule],
        *,
        filter: ListAutomaticPricesFilter = {},
        fields: ListAutomaticPricesFields = {},
        include: ListAutomaticPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppPriceV2]:
        """GET /v1/appPriceSchedules/{id}/automaticPrices (at most 200 a page)"""
        return self._pager(
            list_automatic_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def get_base_territory(
        self, id: Id[AppPriceSchedule], *, fields: GetBaseTerritoryFields = {}
    ) -> Territory | None:
        """GET /v1/appPriceSchedules/{id}/baseTerritory"""
        return self._send(get_base_territory(id, fields=fields))

    def list_manual_prices(
        self,
        id: Id[AppPriceSchedule],
        *,
        filter: ListManualPricesFilter = {},
        fields: ListManualPricesFields = {},
        include: ListManualPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppPriceV2]:
        """GET /v1/appPriceSchedules/{id}/manualPrices (at most 200 a page)"""
        return self._pager(
            list_manual_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_automatic_prices_linkages(
        self, id: Id[AppPriceSchedule], *, limit: int | None = None
    ) -> Pager[Ref[AppPriceV2]]:
        """GET /v1/appPriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)"""
        return self._pager(list_automatic_prices_linkages(id, limit=limit))

    def get_base_territory_linkage(self, id: Id[AppPriceSchedule]) -> Ref[Territory] | None:
        """GET /v1/appPriceSchedules/{id}/relationships/baseTerritory"""
        return self._send(get_base_territory_linkage(id))

    def list_manual_prices_linkages(
        self, id: Id[AppPriceSchedule], *, limit: int | None = None
    ) -> Pager[Ref[AppPriceV2]]:
        """GET /v1/appPriceSchedules/{id}/relationships/manualPrices (at most 200 a page)"""
        return self._pager(list_manual_prices_linkages(id, limit=limit))


class AsyncAppPriceSchedules(AsyncNamespace):
    """`/v1/appPriceSchedules`, for asyncio."""

    async def create(
        self,
        *,
        app: Id[App],
        base_territory: NewTerritory | Id[Territory],
        manual_prices: Sequence[NewAppPriceV2 | Id[AppPriceV2]],
    ) -> AppPriceSchedule:
        """POST /v1/appPriceSchedules"""
        return await self._send(
            create(app=app, base_territory=base_territory, manual_prices=manual_prices)
        )

    async def get(
        self,
        id: Id[AppPriceSchedule],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppPriceSchedule:
        """GET /v1/appPriceSchedules/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_automatic_prices(
        self,
        id: Id[AppPriceSchedule],
        *,
        filter: ListAutomaticPricesFilter = {},
        fields: ListAutomaticPricesFields = {},
        include: ListAutomaticPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppPriceV2]:
        """GET /v1/appPriceSchedules/{id}/automaticPrices (at most 200 a page)"""
        return self._pager(
            list_automatic_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    async def get_base_territory(
        self, id: Id[AppPriceSchedule], *, fields: GetBaseTerritoryFields = {}
    ) -> Territory | None:
        """GET /v1/appPriceSchedules/{id}/baseTerritory"""
        return await self._send(get_base_territory(id, fields=fields))

    def list_manual_prices(
        self,
        id: Id[AppPriceSchedule],
        *,
        filter: ListManualPricesFilter = {},
        fields: ListManualPricesFields = {},
        include: ListManualPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppPriceV2]:
        """GET /v1/appPriceSchedules/{id}/manualPrices (at most 200 a page)"""
        return self._pager(
            list_manual_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_automatic_prices_linkages(
        self, id: Id[AppPriceSchedule], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPriceV2]]:
        """GET /v1/appPriceSchedules/{id}/relationships/automaticPrices (at most 200 a page)"""
        return self._pager(list_automatic_prices_linkages(id, limit=limit))

    async def get_base_territory_linkage(self, id: Id[AppPriceSchedule]) -> Ref[Territory] | None:
        """GET /v1/appPriceSchedules/{id}/relationships/baseTerritory"""
        return await self._send(get_base_territory_linkage(id))

    def list_manual_prices_linkages(
        self, id: Id[AppPriceSchedule], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPriceV2]]:
        """GET /v1/appPriceSchedules/{id}/relationships/manualPrices (at most 200 a page)"""
        return self._pager(list_manual_prices_linkages(id, limit=limit))
