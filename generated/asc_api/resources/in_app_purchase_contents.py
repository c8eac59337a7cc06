"""`/v1/inAppPurchaseContents`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import InAppPurchaseContent
    from ..models.in_app_purchase_content import InAppPurchaseContentFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseContents": Sequence[InAppPurchaseContentFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchaseV2"]]

_GET = Operation(
    "GET",
    "/v1/inAppPurchaseContents/{id}",
    one("InAppPurchaseContent", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseContents]": FieldsOf("InAppPurchaseContent"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
    },
)


def get(
    id: Id[InAppPurchaseContent], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[InAppPurchaseContent]:
    """GET /v1/inAppPurchaseContents/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasecontents-_id_
    """
    return _GET(id, fields=fields, include=include)


class InAppPurchaseContents(Namespace):
    """`/v1/inAppPurchaseContents`."""

    def get(
        self,
        id: Id[InAppPurchaseContent],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseContent:
        """GET /v1/inAppPurchaseContents/{id}"""
        return self._send(get(id, fields=fields, include=include))


class AsyncInAppPurchaseContents(AsyncNamespace):
    """`/v1/inAppPurchaseContents`, for asyncio."""

    async def get(
        self,
        id: Id[InAppPurchaseContent],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseContent:
        """GET /v1/inAppPurchaseContents/{id}"""
        return await self._send(get(id, fields=fields, include=include))
