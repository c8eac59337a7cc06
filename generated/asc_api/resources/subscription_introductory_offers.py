"""`/v1/subscriptionIntroductoryOffers`: requests, and the namespaces that send them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from ..models import (
        NewSubscriptionPricePoint,
        Subscription,
        SubscriptionIntroductoryOffer,
        SubscriptionPricePoint,
        Territory,
    )
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/subscriptionIntroductoryOffers",
    one("SubscriptionIntroductoryOffer"),
    body=Body(
        "subscriptionIntroductoryOffers",
        to_one={
            "subscription": "subscriptions",
            "subscriptionPricePoint": "subscriptionPricePoints",
            "territory": "territories",
        },
        null="endDate startDate targetSubscriptionPlanType",
        required="duration numberOfPeriods offerMode subscription",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionIntroductoryOffers/{id}",
    one("SubscriptionIntroductoryOffer"),
    body=Body("subscriptionIntroductoryOffers", null="endDate"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionIntroductoryOffers/{id}")


def create(
    *,
    duration: SubscriptionOfferDuration,
    number_of_periods: int,
    offer_mode: SubscriptionOfferMode,
    subscription: Id[Subscription],
    end_date: date | None | Unset = UNSET,
    start_date: date | None | Unset = UNSET,
    target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    subscription_price_point: NewSubscriptionPricePoint
    | Id[SubscriptionPricePoint]
    | Unset = UNSET,
    territory: Id[Territory] | Unset = UNSET,
) -> Request[SubscriptionIntroductoryOffer]:
    """POST /v1/subscriptionIntroductoryOffers
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionintroductoryoffers
    """
    return _CREATE.write(
        None,
        {
            "duration": duration,
            "endDate": end_date,
            "numberOfPeriods": number_of_periods,
            "offerMode": offer_mode,
            "startDate": start_date,
            "targetSubscriptionPlanType": target_subscription_plan_type,
        },
        {
            "subscription": subscription,
            "subscriptionPricePoint": subscription_price_point,
            "territory": territory,
        },
    )


def update(
    id: Id[SubscriptionIntroductoryOffer], *, end_date: date | None | Unset = UNSET
) -> Request[SubscriptionIntroductoryOffer]:
    """PATCH /v1/subscriptionIntroductoryOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionintroductoryoffers-_id_
    """
    return _UPDATE.write(id, {"endDate": end_date}, {})


def delete(id: Id[SubscriptionIntroductoryOffer]) -> Request[None]:
    """DELETE /v1/subscriptionIntroductoryOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionintroductoryoffers-_id_
    """
    return _DELETE(id)


class SubscriptionIntroductoryOffers(Namespace):
    """`/v1/subscriptionIntroductoryOffers`."""

    def create(
        self,
        *,
        duration: SubscriptionOfferDuration,
        number_of_periods: int,
        offer_mode: SubscriptionOfferMode,
        subscription: Id[Subscription],
        end_date: date | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
        subscription_price_point: NewSubscriptionPricePoint
        | Id[SubscriptionPricePoint]
        | Unset = UNSET,
        territory: Id[Territory] | Unset = UNSET,
    ) -> SubscriptionIntroductoryOffer:
        """POST /v1/subscriptionIntroductoryOffers"""
        return self._send(
            create(
                duration=duration,
                number_of_periods=number_of_periods,
                offer_mode=offer_mode,
                subscription=subscription,
                end_date=end_date,
                start_date=start_date,
                target_subscription_plan_type=target_subscription_plan_type,
                subscription_price_point=subscription_price_point,
                territory=territory,
            )
        )

    def update(
        self, id: Id[SubscriptionIntroductoryOffer], *, end_date: date | None | Unset = UNSET
    ) -> SubscriptionIntroductoryOffer:
        """PATCH /v1/subscriptionIntroductoryOffers/{id}"""
        return self._send(update(id, end_date=end_date))

    def delete(self, id: Id[SubscriptionIntroductoryOffer]) -> None:
        """DELETE /v1/subscriptionIntroductoryOffers/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionIntroductoryOffers(AsyncNamespace):
    """`/v1/subscriptionIntroductoryOffers`, for asyncio."""

    async def create(
        self,
        *,
        duration: SubscriptionOfferDuration,
        number_of_periods: int,
        offer_mode: SubscriptionOfferMode,
        subscription: Id[Subscription],
        end_date: date | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
        subscription_price_point: NewSubscriptionPricePoint
        | Id[SubscriptionPricePoint]
        | Unset = UNSET,
        territory: Id[Territory] | Unset = UNSET,
    ) -> SubscriptionIntroductoryOffer:
        """POST /v1/subscriptionIntroductoryOffers"""
        return await self._send(
            create(
                duration=duration,
                number_of_periods=number_of_periods,
                offer_mode=offer_mode,
                subscription=subscription,
                end_date=end_date,
                start_date=start_date,
                target_subscription_plan_type=target_subscription_plan_type,
                subscription_price_point=subscription_price_point,
                territory=territory,
            )
        )

    async def update(
        self, id: Id[SubscriptionIntroductoryOffer], *, end_date: date | None | Unset = UNSET
    ) -> SubscriptionIntroductoryOffer:
        """PATCH /v1/subscriptionIntroductoryOffers/{id}"""
        return await self._send(update(id, end_date=end_date))

    async def delete(self, id: Id[SubscriptionIntroductoryOffer]) -> None:
        """DELETE /v1/subscriptionIntroductoryOffers/{id}"""
        return await self._send(delete(id))
