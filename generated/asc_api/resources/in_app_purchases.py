"""`/v1/inAppPurchases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import InAppPurchase
    from ..models.app import AppFields
    from ..models.in_app_purchase import InAppPurchaseFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"apps": Sequence[AppFields], "inAppPurchases": Sequence[InAppPurchaseFields]},
        total=False,
    )
    GetInclude = Sequence[Literal["apps"]]
    GetLimits = TypedDict("GetLimits", {"apps": int}, total=False)

_GET = Operation(
    "GET",
    "/v1/inAppPurchases/{id}",
    one("InAppPurchase"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchase"),
        "include": "apps",
        "limit[apps]": 50,
    },
)


@deprecated(
    "Apple deprecated GET /v1/inAppPurchases/{id}; use in_app_purchases_v2.get (GET "
    "/v2/inAppPurchases/{id})",
    category=None,
)
def get(
    id: Id[InAppPurchase],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchase]:
    """GET /v1/inAppPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchases-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


class InAppPurchases(Namespace):
    """`/v1/inAppPurchases`."""

    @deprecated(
        "Apple deprecated GET /v1/inAppPurchases/{id}; use in_app_purchases_v2.get (GET "
        "/v2/inAppPurchases/{id})"
    )
    def get(
        self,
        id: Id[InAppPurchase],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchase:
        """GET /v1/inAppPurchases/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))


class AsyncInAppPurchases(AsyncNamespace):
    """`/v1/inAppPurchases`, for asyncio."""

    @deprecated(
        "Apple deprecated GET /v1/inAppPurchases/{id}; use in_app_purchases_v2.get (GET "
        "/v2/inAppPurchases/{id})"
    )
    async def get(
        self,
        id: Id[InAppPurchase],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchase:
        """GET /v1/inAppPurchases/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))
