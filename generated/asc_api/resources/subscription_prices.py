"""`/v1/subscriptionPrices`: requests, and the namespaces that send them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionPlanType
    from ..models import Subscription, SubscriptionPrice, SubscriptionPricePoint, Territory
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/subscriptionPrices",
    one("SubscriptionPrice"),
    body=Body(
        "subscriptionPrices",
        to_one={
            "subscription": "subscriptions",
            "subscriptionPricePoint": "subscriptionPricePoints",
            "territory": "territories",
        },
        null="planType preserveCurrentPrice startDate",
        required="subscription subscriptionPricePoint",
    ),
)
_DELETE = Operation("DELETE", "/v1/subscriptionPrices/{id}")


def create(
    *,
    subscription: Id[Subscription],
    subscription_price_point: Id[SubscriptionPricePoint],
    plan_type: SubscriptionPlanType | None | Unset = UNSET,
    preserve_current_price: bool | None | Unset = UNSET,
    start_date: date | None | Unset = UNSET,
    territory: Id[Territory] | Unset = UNSET,
) -> Request[SubscriptionPrice]:
    """POST /v1/subscriptionPrices
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionprices
    """
    return _CREATE.write(
        None,
        {
            "planType": plan_type,
            "preserveCurrentPrice": preserve_current_price,
            "startDate": start_date,
        },
        {
            "subscription": subscription,
            "subscriptionPricePoint": subscription_price_point,
            "territory": territory,
        },
    )


def delete(id: Id[SubscriptionPrice]) -> Request[None]:
    """DELETE /v1/subscriptionPrices/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionprices-_id_
    """
    return _DELETE(id)


class SubscriptionPrices(Namespace):
    """`/v1/subscriptionPrices`."""

    def create(
        self,
        *,
        subscription: Id[Subscription],
        subscription_price_point: Id[SubscriptionPricePoint],
        plan_type: SubscriptionPlanType | None | Unset = UNSET,
        preserve_current_price: bool | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        territory: Id[Territory] | Unset = UNSET,
    ) -> SubscriptionPrice:
        """POST /v1/subscriptionPrices"""
        return self._send(
            create(
                subscription=subscription,
                subscription_price_point=subscription_price_point,
                plan_type=plan_type,
                preserve_current_price=preserve_current_price,
                start_date=start_date,
                territory=territory,
            )
        )

    def delete(self, id: Id[SubscriptionPrice]) -> None:
        """DELETE /v1/subscriptionPrices/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionPrices(AsyncNamespace):
    """`/v1/subscriptionPrices`, for asyncio."""

    async def create(
        self,
        *,
        subscription: Id[Subscription],
        subscription_price_point: Id[SubscriptionPricePoint],
        plan_type: SubscriptionPlanType | None | Unset = UNSET,
        preserve_current_price: bool | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        territory: Id[Territory] | Unset = UNSET,
    ) -> SubscriptionPrice:
        """POST /v1/subscriptionPrices"""
        return await self._send(
            create(
                subscription=subscription,
                subscription_price_point=subscription_price_point,
                plan_type=plan_type,
                preserve_current_price=preserve_current_price,
                start_date=start_date,
                territory=territory,
            )
        )

    async def delete(self, id: Id[SubscriptionPrice]) -> None:
        """DELETE /v1/subscriptionPrices/{id}"""
        return await self._send(delete(id))
