"""`/v1/subscriptionGroupSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import SubscriptionGroup, SubscriptionGroupSubmission
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/subscriptionGroupSubmissions",
    one("SubscriptionGroupSubmission"),
    body=Body(
        "subscriptionGroupSubmissions",
        to_one={"subscriptionGroup": "subscriptionGroups"},
        required="subscriptionGroup",
    ),
)


def create(*, subscription_group: Id[SubscriptionGroup]) -> Request[SubscriptionGroupSubmission]:
    """POST /v1/subscriptionGroupSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongroupsubmissions
    """
    return _CREATE.write(None, {}, {"subscriptionGroup": subscription_group})


class SubscriptionGroupSubmissions(Namespace):
    """`/v1/subscriptionGroupSubmissions`."""

    def create(self, *, subscription_group: Id[SubscriptionGroup]) -> SubscriptionGroupSubmission:
        """POST /v1/subscriptionGroupSubmissions"""
        return self._send(create(subscription_group=subscription_group))


class AsyncSubscriptionGroupSubmissions(AsyncNamespace):
    """`/v1/subscriptionGroupSubmissions`, for asyncio."""

    async def create(
        self, *, subscription_group: Id[SubscriptionGroup]
    ) -> SubscriptionGroupSubmission:
        """POST /v1/subscriptionGroupSubmissions"""
        return await self._send(create(subscription_group=subscription_group))
