"""`/v1/subscriptionPriceTierEqualizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionPriceTierEqualization
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/subscriptionPriceTierEqualizations",
    one("SubscriptionPriceTierEqualization"),
    body=Body(
        "subscriptionPriceTierEqualizations",
        to_one={"subscription": "subscriptions"},
        required="subscription",
    ),
)


def create(*, subscription: Id[Subscription]) -> Request[SubscriptionPriceTierEqualization]:
    """POST /v1/subscriptionPriceTierEqualizations

    Provisional, since 4.6.1:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-1-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionpricetierequalizations
    """
    return _CREATE.write(None, {}, {"subscription": subscription})


class SubscriptionPriceTierEqualizations(Namespace):
    """`/v1/subscriptionPriceTierEqualizations`."""

    def create(self, *, subscription: Id[Subscription]) -> SubscriptionPriceTierEqualization:
        """POST /v1/subscriptionPriceTierEqualizations

        Provisional, since 4.6.1:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-1-release-notes.
        """
        return self._send(create(subscription=subscription))


class AsyncSubscriptionPriceTierEqualizations(AsyncNamespace):
    """`/v1/subscriptionPriceTierEqualizations`, for asyncio."""

    async def create(self, *, subscription: Id[Subscription]) -> SubscriptionPriceTierEqualization:
        """POST /v1/subscriptionPriceTierEqualizations

        Provisional, since 4.6.1:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-1-release-notes.
        """
        return await self._send(create(subscription=subscription))
