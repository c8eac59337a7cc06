"""`/v1/inAppPurchaseSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import InAppPurchase, InAppPurchaseSubmission, InAppPurchaseV2
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseSubmissions",
    one("InAppPurchaseSubmission", inAppPurchases="InAppPurchaseV2"),
    body=Body(
        "inAppPurchaseSubmissions",
        to_one={"inAppPurchaseV2": "inAppPurchases"},
        required="inAppPurchaseV2",
    ),
)


def create(
    *, in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2]
) -> Request[InAppPurchaseSubmission]:
    """POST /v1/inAppPurchaseSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchasesubmissions
    """
    return _CREATE.write(None, {}, {"inAppPurchaseV2": in_app_purchase_v2})


class InAppPurchaseSubmissions(Namespace):
    """`/v1/inAppPurchaseSubmissions`."""

    def create(
        self, *, in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2]
    ) -> InAppPurchaseSubmission:
        """POST /v1/inAppPurchaseSubmissions"""
        return self._send(create(in_app_purchase_v2=in_app_purchase_v2))


class AsyncInAppPurchaseSubmissions(AsyncNamespace):
    """`/v1/inAppPurchaseSubmissions`, for asyncio."""

    async def create(
        self, *, in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2]
    ) -> InAppPurchaseSubmission:
        """POST /v1/inAppPurchaseSubmissions"""
        return await self._send(create(in_app_purchase_v2=in_app_purchase_v2))
