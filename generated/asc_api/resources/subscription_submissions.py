"""`/v1/subscriptionSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionSubmission
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/subscriptionSubmissions",
    one("SubscriptionSubmission"),
    body=Body(
        "subscriptionSubmissions", to_one={"subscription": "subscriptions"}, required="subscription"
    ),
)


def create(*, subscription: Id[Subscription]) -> Request[SubscriptionSubmission]:
    """POST /v1/subscriptionSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionsubmissions
    """
    return _CREATE.write(None, {}, {"subscription": subscription})


class SubscriptionSubmissions(Namespace):
    """`/v1/subscriptionSubmissions`."""

    def create(self, *, subscription: Id[Subscription]) -> SubscriptionSubmission:
        """POST /v1/subscriptionSubmissions"""
        return self._send(create(subscription=subscription))


class AsyncSubscriptionSubmissions(AsyncNamespace):
    """`/v1/subscriptionSubmissions`, for asyncio."""

    async def create(self, *, subscription: Id[Subscription]) -> SubscriptionSubmission:
        """POST /v1/subscriptionSubmissions"""
        return await self._send(create(subscription=subscription))
