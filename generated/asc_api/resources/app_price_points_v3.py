"""`/v3/appPricePoints`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppPricePointV3
    from ..models.app import AppFields
    from ..models.app_price_point_v3 import AppPricePointV3Fields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appPricePoints": Sequence[AppPricePointV3Fields],
            "apps": Sequence[AppFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["app", "territory"]]
    ListEqualizationsFilter = TypedDict("ListEqualizationsFilter", {"territory": Text}, total=False)
    ListEqualizationsFields = GetFields
    ListEqualizationsInclude = GetInclude

_GET = Operation(
    "GET",
    "/v3/appPricePoints/{id}",
    one("AppPricePointV3"),
    query={
        "fields[appPricePoints]": FieldsOf("AppPricePointV3"),
        "fields[apps]": FieldsOf("App"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "app territory",
    },
)
_LIST_EQUALIZATIONS = Operation(
    "GET",
    "/v3/appPricePoints/{id}/equalizations",
    page("AppPricePointV3"),
    query={
        "fields[appPricePoints]": FieldsOf("AppPricePointV3"),
        "fields[apps]": FieldsOf("App"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "app territory",
        "limit": 200,
    },
)
_LIST_EQUALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v3/appPricePoints/{id}/relationships/equalizations",
    page_of_refs("AppPricePointV3"),
    query={"limit": 200},
)


def get(
    id: Id[AppPricePointV3], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppPricePointV3]:
    """GET /v3/appPricePoints/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_
    """
    return _GET(id, fields=fields, include=include)


def list_equalizations(
    id: Id[AppPricePointV3],
    *,
    filter: ListEqualizationsFilter = {},
    fields: ListEqualizationsFields = {},
    include: ListEqualizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppPricePointV3]:
    """GET /v3/appPricePoints/{id}/equalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_-equalizations
    """
    return _LIST_EQUALIZATIONS.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_equalizations_linkages(
    id: Id[AppPricePointV3], *, limit: int | None = None
) -> ListRequest[Ref[AppPricePointV3]]:
    """GET /v3/appPricePoints/{id}/relationships/equalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_-relationships-equalizations
    """
    return _LIST_EQUALIZATIONS_LINKAGES.list(id, limit=limit)


class AppPricePointsV3(Namespace):
    """`/v3/appPricePoints`."""

    def get(
        self, id: Id[AppPricePointV3], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppPricePointV3:
        """GET /v3/appPricePoints/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def list_equalizations(
        self,
        id: Id[AppPricePointV3],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppPricePointV3]:
        """GET /v3/appPricePoints/{id}/equalizations (at most 200 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[AppPricePointV3], *, limit: int | None = None
    ) -> Pager[Ref[AppPricePointV3]]:
        """GET /v3/appPricePoints/{id}/relationships/equalizations (at most 200 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))


class AsyncAppPricePointsV3(AsyncNamespace):
    """`/v3/appPricePoints`, for asyncio."""

    async def get(
        self, id: Id[AppPricePointV3], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppPricePointV3:
        """GET /v3/appPricePoints/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    def list_equalizations(
        self,
        id: Id[AppPricePointV3],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppPricePointV3]:
        """GET /v3/appPricePoints/{id}/equalizations (at most 200 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[AppPricePointV3], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPricePointV3]]:
        """GET /v3/appPricePoints/{id}/relationships/equalizations (at most 200 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))
