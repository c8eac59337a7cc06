"""`/v1/inAppPurchasePricePoints`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import InAppPurchasePricePoint
    from ..models.in_app_purchase_price_point import InAppPurchasePricePointFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Text

    ListEqualizationsFilter = TypedDict(
        "ListEqualizationsFilter", {"inAppPurchaseV2": Text, "territory": Text}, total=False
    )
    ListEqualizationsFields = TypedDict(
        "ListEqualizationsFields",
        {
            "inAppPurchasePricePoints": Sequence[InAppPurchasePricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListEqualizationsInclude = Sequence[Literal["territory"]]

_LIST_EQUALIZATIONS = Operation(
    "GET",
    "/v1/inAppPurchasePricePoints/{id}/equalizations",
    page("InAppPurchasePricePoint"),
    query={
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[inAppPurchaseV2]": None,
        "filter[territory]": Ids,
        "include": "territory",
        "limit": 8000,
    },
)
_LIST_EQUALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations",
    page_of_refs("InAppPurchasePricePoint"),
    query={"limit": 8000},
)


def list_equalizations(
    id: Id[InAppPurchasePricePoint],
    *,
    filter: ListEqualizationsFilter = {},
    fields: ListEqualizationsFields = {},
    include: ListEqualizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchasePricePoint]:
    """GET /v1/inAppPurchasePricePoints/{id}/equalizations (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepricepoints-_id_-equalizations
    """
    return _LIST_EQUALIZATIONS.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_equalizations_linkages(
    id: Id[InAppPurchasePricePoint], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchasePricePoint]]:
    """GET /v1/inAppPurchasePricePoints/{id}/relationships/equalizations (at most 8000 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepricepoints-_id_-relationships-equalizations
    """
    return _LIST_EQUALIZATIONS_LINKAGES.list(id, limit=limit)


class InAppPurchasePricePoints(Namespace):
    """`/v1/inAppPurchasePricePoints`."""

    def list_equalizations(
        self,
        id: Id[InAppPurchasePricePoint],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchasePricePoint]:
        """GET /v1/inAppPurchasePricePoints/{id}/equalizations (at most 8000 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[InAppPurchasePricePoint], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchasePricePoint]]:
        """GET /v1/inAppPurchasePricePoints/{id}/relationships/equalizations (at most 8000 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))


class AsyncInAppPurchasePricePoints(AsyncNamespace):
    """`/v1/inAppPurchasePricePoints`, for asyncio."""

    def list_equalizations(
        self,
        id: Id[InAppPurchasePricePoint],
        *,
        filter: ListEqualizationsFilter = {},
        fields: ListEqualizationsFields = {},
        include: ListEqualizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchasePricePoint]:
        """GET /v1/inAppPurchasePricePoints/{id}/equalizations (at most 8000 a page)"""
        return self._pager(
            list_equalizations(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_equalizations_linkages(
        self, id: Id[InAppPurchasePricePoint], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchasePricePoint]]:
        """GET /v1/inAppPurchasePricePoints/{id}/relationships/equalizations (at most 8000 a page)"""
        return self._pager(list_equalizations_linkages(id, limit=limit))
