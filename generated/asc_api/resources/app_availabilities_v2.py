"""`/v2/appAvailabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, AppAvailabilityV2, NewTerritoryAvailability, TerritoryAvailability
    from ..models.app_availability_v2 import AppAvailabilityV2Fields
    from ..models.territory import TerritoryFields
    from ..models.territory_availability import TerritoryAvailabilityFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appAvailabilities": Sequence[AppAvailabilityV2Fields],
            "territoryAvailabilities": Sequence[TerritoryAvailabilityFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["territoryAvailabilities"]]
    GetLimits = TypedDict("GetLimits", {"territoryAvailabilities": int}, total=False)
    ListTerritoryAvailabilitiesFields = TypedDict(
        "ListTerritoryAvailabilitiesFields",
        {
            "territories": Sequence[TerritoryFields],
            "territoryAvailabilities": Sequence[TerritoryAvailabilityFields],
        },
        total=False,
    )
    ListTerritoryAvailabilitiesInclude = Sequence[Literal["territory"]]

_CREATE = Operation(
    "POST",
    "/v2/appAvailabilities",
    one("AppAvailabilityV2"),
    body=Body(
        "appAvailabilities",
        to_one={"app": "apps"},
        to_many={"territoryAvailabilities": "territoryAvailabilities"},
        required="availableInNewTerritories app territoryAvailabilities",
    ),
)
_GET = Operation(
    "GET",
    "/v2/appAvailabilities/{id}",
    one("AppAvailabilityV2"),
    query={
        "fields[appAvailabilities]": FieldsOf("AppAvailabilityV2"),
        "fields[territoryAvailabilities]": FieldsOf("TerritoryAvailability"),
        "include": "territoryAvailabilities",
        "limit[territoryAvailabilities]": 50,
    },
)
_LIST_TERRITORY_AVAILABILITIES_LINKAGES = Operation(
    "GET",
    "/v2/appAvailabilities/{id}/relationships/territoryAvailabilities",
    page_of_refs("TerritoryAvailability"),
    query={"limit": 200},
)
_LIST_TERRITORY_AVAILABILITIES = Operation(
    "GET",
    "/v2/appAvailabilities/{id}/territoryAvailabilities",
    page("TerritoryAvailability"),
    query={
        "fields[territories]": FieldsOf("Territory"),
        "fields[territoryAvailabilities]": FieldsOf("TerritoryAvailability"),
        "include": "territory",
        "limit": 200,
    },
)


def create(
    *,
    available_in_new_territories: bool,
    app: Id[App],
    territory_availabilities: Sequence[NewTerritoryAvailability | Id[TerritoryAvailability]],
) -> Request[AppAvailabilityV2]:
    """POST /v2/appAvailabilities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appavailabilities
    """
    return _CREATE.write(
        None,
        {"availableInNewTerritories": available_in_new_territories},
        {"app": app, "territoryAvailabilities": territory_availabilities},
    )


def get(
    id: Id[AppAvailabilityV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppAvailabilityV2]:
    """GET /v2/appAvailabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_territory_availabilities_linkages(
    id: Id[AppAvailabilityV2], *, limit: int | None = None
) -> ListRequest[Ref[TerritoryAvailability]]:
    """GET /v2/appAvailabilities/{id}/relationships/territoryAvailabilities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_-relationships-territoryavailabilities
    """
    return _LIST_TERRITORY_AVAILABILITIES_LINKAGES.list(id, limit=limit)


def list_territory_availabilities(
    id: Id[AppAvailabilityV2],
    *,
    fields: ListTerritoryAvailabilitiesFields = {},
    include: ListTerritoryAvailabilitiesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[TerritoryAvailability]:
    """GET /v2/appAvailabilities/{id}/territoryAvailabilities (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_-territoryavailabilities
    """
    return _LIST_TERRITORY_AVAILABILITIES.list(id, fields=fields, include=include, limit=limit)


class AppAvailabilitiesV2(Namespace):
    """`/v2/appAvailabilities`."""

    def create(
        self,
        *,
        available_in_new_territories: bool,
        app: Id[App],
        territory_availabilities: Sequence[NewTerritoryAvailability | Id[TerritoryAvailability]],
    ) -> AppAvailabilityV2:
        """POST /v2/appAvailabilities"""
        return self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                app=app,
                territory_availabilities=territory_availabilities,
            )
        )

    def get(
        self,
        id: Id[AppAvailabilityV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppAvailabilityV2:
        """GET /v2/appAvailabilities/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_territory_availabilities_linkages(
        self, id: Id[AppAvailabilityV2], *, limit: int | None = None
    ) -> Pager[Ref[TerritoryAvailability]]:
        """GET /v2/appAvailabilities/{id}/relationships/territoryAvailabilities (at most 200 a page)"""
        return self._pager(list_territory_availabilities_linkages(id, limit=limit))

    def list_territory_availabilities(
        self,
        id: Id[AppAvailabilityV2],
        *,
        fields: ListTerritoryAvailabilitiesFields = {},
        include: ListTerritoryAvailabilitiesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[TerritoryAvailability]:
        """GET /v2/appAvailabilities/{id}/territoryAvailabilities (at most 200 a page)"""
        return self._pager(
            list_territory_availabilities(id, fields=fields, include=include, limit=limit)
        )


class AsyncAppAvailabilitiesV2(AsyncNamespace):
    """`/v2/appAvailabilities`, for asyncio."""

    async def create(
        self,
        *,
        available_in_new_territories: bool,
        app: Id[App],
        territory_availabilities: Sequence[NewTerritoryAvailability | Id[TerritoryAvailability]],
    ) -> AppAvailabilityV2:
        """POST /v2/appAvailabilities"""
        return await self._send(
            create(
                available_in_new_territories=available_in_new_territories,
                app=app,
                territory_availabilities=territory_availabilities,
            )
        )

    async def get(
        self,
        id: Id[AppAvailabilityV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppAvailabilityV2:
        """GET /v2/appAvailabilities/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_territory_availabilities_linkages(
        self, id: Id[AppAvailabilityV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[TerritoryAvailability]]:
        """GET /v2/appAvailabilities/{id}/relationships/territoryAvailabilities (at most 200 a page)"""
        return self._pager(list_territory_availabilities_linkages(id, limit=limit))

    def list_territory_availabilities(
        self,
        id: Id[AppAvailabilityV2],
        *,
        fields: ListTerritoryAvailabilitiesFields = {},
        include: ListTerritoryAvailabilitiesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[TerritoryAvailability]:
        """GET /v2/appAvailabilities/{id}/territoryAvailabilities (at most 200 a page)"""
        return self._pager(
            list_territory_availabilities(id, fields=fields, include=include, limit=limit)
        )
