"""`/v1/subscriptionPricePoints`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import SubscriptionPricePoint
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["territory"]]
    ListAdjustedEqualizationsFilter = TypedDict(
        "ListAdjustedEqualizationsFilter",
        {"planType": Text, "subscription": Text, "territory": Text, "upfrontPricePointId": Text},
        total=False,
    )
    ListAdjustedEqualizationsFields = GetFields
    ListAdjustedEqualizationsInclude = GetInclude
    ListEqualizationsFilter = ListAdjustedEqualizationsFilter
    ListEqualizationsFields = GetFields
    ListEqualizationsInclude = GetInclude

_GET = Operation(
    "GET",
    "/v1/subscriptionPricePoints/{id}",
    one("SubscriptionPricePoint"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "territory",
    },
)
_LIST_ADJUSTED_EQUALIZATIONS = Operation(
    "GET",
    "/v1/subscriptionPricePoints/{id}/adjustedEqualizations",
    page("SubscriptionPricePoint"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[planType]": None,
        "filter[subscription]": None,
        "filter[territory]": Ids,
        "filter[upfrontPricePointId]": None,
        "include": "territory",
        "limit": 8000,
    },
)
_LIST_EQUALIZATIONS = Operation(
    "GET",
    "/v1/subscriptionPricePoints/{id}/equalizations",
    page("SubscriptionPricePoint"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[planType]": None,
        "filter[subscription]": None,
        "filter[territory]": Ids,
        "filter[upfrontPricePointId]": None,
        "include": "territory",
        "limit": 8000,
    },
)
_LIST_EQUALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionPricePoints/{id}/relationships/equalizations",
    page_of_refs("SubscriptionPricePoint"),
    query={"limit": 8000},
)


def get(
    id: Id[SubscriptionPricePoint], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[SubscriptionPricePoint]:
    """GET /v1/subscriptionPricePoints/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_
    """
    return _GET(id, fields=fields, include=include)


def list_adjusted_equalizations(
    id: Id[SubscriptionPricePoint],
    *,
    filter: ListAdjustedEqualizationsFilter = {},
    fields: ListAdjustedEqualizationsFields = {},
    include: ListAdjustedEqualizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionPricePoint]:
    """GET /v1/subscriptionPricePoints/{id}/adjustedEqualizations (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-adjustedequalizations
    """
    return _LIST_ADJUSTED_EQUALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def list_equalizations(
    id: Id[SubscriptionPricePoint],
    *,
    filter: ListEqualizationsFilter = {},
    fields: ListEqualizationsFields = {},
    include: ListEqualizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionPricePoint]:
    """GET /v1/subscriptionPricePoints/{id}/equalizations (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-equalizations
    """
    return _LIST_EQUALIZATIONS.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_equalizations_linkages(
    id: Id[SubscriptionPricePoint], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPricePoint]]:
    """GET /v1/subscriptionPricePoints/{id}/relationships/equalizations (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-relationships-equalizations
    """
    return _LIST_EQUALIZATIONS_LINKAGES.list(id, limit=limit)


class SubscriptionPricePoints(Namespace):
    """`/v1/subscriptionPricePoints`."""

    def get(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionPricePoint:
        """GET /v1/subscriptionPricePoints/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def list_adjusted_equalizations(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        filter: ListAdjustedEqualizationsFilter = {},
        fields: ListAdjustedEqualizationsFields = {},
        include: ListAdjustedEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionPricePoint]:
        """GET /v1/subscriptionPricePoints/{id}/adjustedEqualizations (at most 8000 a page)"""
        return self._pager(
            list_adjusted_equalizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_equalizations(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionPricePoint]:
        """GET /v1/subscriptionPricePoints/{id}/equalizations (at most 8000 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[SubscriptionPricePoint], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPricePoint]]:
        """GET /v1/subscriptionPricePoints/{id}/relationships/equalizations (at most 8000 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))


class AsyncSubscriptionPricePoints(AsyncNamespace):
    """`/v1/subscriptionPricePoints`, for asyncio."""

    async def get(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionPricePoint:
        """GET /v1/subscriptionPricePoints/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    def list_adjusted_equalizations(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        filter: ListAdjustedEqualizationsFilter = {},
        fields: ListAdjustedEqualizationsFields = {},
        include: ListAdjustedEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionPricePoint]:
        """GET /v1/subscriptionPricePoints/{id}/adjustedEqualizations (at most 8000 a page)"""
        return self._pager(
            list_adjusted_equalizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def list_equalizations(
        self,
        id: Id[SubscriptionPricePoint],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionPricePoint]:
        """GET /v1/subscriptionPricePoints/{id}/equalizations (at most 8000 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[SubscriptionPricePoint], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPricePoint]]:
        """GET /v1/subscriptionPricePoints/{id}/relationships/equalizations (at most 8000 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))
