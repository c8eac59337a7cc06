"""`/v1/winBackOffers`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionOfferDuration,
        SubscriptionOfferMode,
        SubscriptionPlanType,
        WinBackOfferPriority,
        WinBackOfferPromotionIntent,
    )
    from ..list_request import ListRequest
    from ..models import (
        IntegerRange,
        NewWinBackOfferPrice,
        Subscription,
        WinBackOffer,
        WinBackOfferPrice,
    )
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.territory import TerritoryFields
    from ..models.win_back_offer import WinBackOfferFields
    from ..models.win_back_offer_price import WinBackOfferPriceFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "winBackOfferPrices": Sequence[WinBackOfferPriceFields],
            "winBackOffers": Sequence[WinBackOfferFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["prices"]]
    GetLimits = TypedDict("GetLimits", {"prices": int}, total=False)
    ListPricesFilter = TypedDict("ListPricesFilter", {"territory": Text}, total=False)
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "territories": Sequence[TerritoryFields],
            "winBackOfferPrices": Sequence[WinBackOfferPriceFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "subscriptionPricePoint"]]

_CREATE = Operation(
    "POST",
    "/v1/winBackOffers",
    one("WinBackOffer"),
    body=Body(
        "winBackOffers",
        to_one={"subscription": "subscriptions"},
        to_many={"prices": "winBackOfferPrices"},
        null="customerEligibilityWaitBetweenOffersInMonths endDate promotionIntent targetSubscriptionPlanType",
        required=(
            "duration customerEligibilityTimeSinceLastSubscribedInMonths periodCount offerId offerMode "
            "priority customerEligibilityPaidSubscriptionDurationInMonths startDate referenceName "
            "subscription prices"
        ),
    ),
)
_GET = Operation(
    "GET",
    "/v1/winBackOffers/{id}",
    one("WinBackOffer"),
    query={
        "fields[winBackOfferPrices]": FieldsOf("WinBackOfferPrice"),
        "fields[winBackOffers]": FieldsOf("WinBackOffer"),
        "include": "prices",
        "limit[prices]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/winBackOffers/{id}",
    one("WinBackOffer"),
    body=Body(
        "winBackOffers",
        null=(
            "customerEligibilityPaidSubscriptionDurationInMonths "
            "customerEligibilityTimeSinceLastSubscribedInMonths customerEligibilityWaitBetweenOffersInMonths "
            "endDate priority promotionIntent startDate"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/winBackOffers/{id}")
_LIST_PRICES = Operation(
    "GET",
    "/v1/winBackOffers/{id}/prices",
    page("WinBackOfferPrice"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "fields[winBackOfferPrices]": FieldsOf("WinBackOfferPrice"),
        "filter[territory]": Ids,
        "include": "territory subscriptionPricePoint",
        "limit": 200,
    },
)
_LIST_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/winBackOffers/{id}/relationships/prices",
    page_of_refs("WinBackOfferPrice"),
    query={"limit": 200},
)


def create(
    *,
    customer_eligibility_paid_subscription_duration_in_months: int,
    customer_eligibility_time_since_last_subscribed_in_months: IntegerRange,
    duration: SubscriptionOfferDuration,
    offer_id: str,
    offer_mode: SubscriptionOfferMode,
    period_count: int,
    priority: WinBackOfferPriority,
    reference_name: str,
    start_date: date,
    prices: Sequence[NewWinBackOfferPrice | Id[WinBackOfferPrice]],
    subscription: Id[Subscription],
    customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    end_date: date | None | Unset = UNSET,
    promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
    target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
) -> Request[WinBackOffer]:
    """POST /v1/winBackOffers
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-winbackoffers
    """
    return _CREATE.write(
        None,
        {
            "customerEligibilityPaidSubscriptionDurationInMonths": (
                customer_eligibility_paid_subscription_duration_in_months
            ),
            "customerEligibilityTimeSinceLastSubscribedInMonths": (
                customer_eligibility_time_since_last_subscribed_in_months
            ),
            "customerEligibilityWaitBetweenOffersInMonths": customer_eligibility_wait_between_offers_in_months,
            "duration": duration,
            "endDate": end_date,
            "offerId": offer_id,
            "offerMode": offer_mode,
            "periodCount": period_count,
            "priority": priority,
            "promotionIntent": promotion_intent,
            "referenceName": reference_name,
            "startDate": start_date,
            "targetSubscriptionPlanType": target_subscription_plan_type,
        },
        {"prices": prices, "subscription": subscription},
    )


def get(
    id: Id[WinBackOffer],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[WinBackOffer]:
    """GET /v1/winBackOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[WinBackOffer],
    *,
    customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
    customer_eligibility_time_since_last_subscribed_in_months: IntegerRange | None | Unset = UNSET,
    customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    end_date: date | None | Unset = UNSET,
    priority: WinBackOfferPriority | None | Unset = UNSET,
    promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
    start_date: date | None | Unset = UNSET,
) -> Request[WinBackOffer]:
    """PATCH /v1/winBackOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-winbackoffers-_id_
    """
    return _UPDATE.write(
        id,
        {
            "customerEligibilityPaidSubscriptionDurationInMonths": (
                customer_eligibility_paid_subscription_duration_in_months
            ),
            "customerEligibilityTimeSinceLastSubscribedInMonths": (
                customer_eligibility_time_since_last_subscribed_in_months
            ),
            "customerEligibilityWaitBetweenOffersInMonths": customer_eligibility_wait_between_offers_in_months,
            "endDate": end_date,
            "priority": priority,
            "promotionIntent": promotion_intent,
            "startDate": start_date,
        },
        {},
    )


def delete(id: Id[WinBackOffer]) -> Request[None]:
    """DELETE /v1/winBackOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-winbackoffers-_id_
    """
    return _DELETE(id)


def list_prices(
    id: Id[WinBackOffer],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[WinBackOfferPrice]:
    """GET /v1/winBackOffers/{id}/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_prices_linkages(
    id: Id[WinBackOffer], *, limit: int | None = None
) -> ListRequest[Ref[WinBackOfferPrice]]:
    """GET /v1/winBackOffers/{id}/relationships/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_-relationships-prices
    """
    return _LIST_PRICES_LINKAGES.list(id, limit=limit)


class WinBackOffers(Namespace):
    """`/v1/winBackOffers`."""

    def create(
        self,
        *,
        customer_eligibility_paid_subscription_duration_in_months: int,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange,
        duration: SubscriptionOfferDuration,
        offer_id: str,
        offer_mode: SubscriptionOfferMode,
        period_count: int,
        priority: WinBackOfferPriority,
        reference_name: str,
        start_date: date,
        prices: Sequence[NewWinBackOfferPrice | Id[WinBackOfferPrice]],
        subscription: Id[Subscription],
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> WinBackOffer:
        """POST /v1/winBackOffers"""
        return self._send(
            create(
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_time_since_last_subscribed_in_months=(
                    customer_eligibility_time_since_last_subscribed_in_months
                ),
                duration=duration,
                offer_id=offer_id,
                offer_mode=offer_mode,
                period_count=period_count,
                priority=priority,
                reference_name=reference_name,
                start_date=start_date,
                prices=prices,
                subscription=subscription,
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
                end_date=end_date,
                promotion_intent=promotion_intent,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    def get(
        self,
        id: Id[WinBackOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> WinBackOffer:
        """GET /v1/winBackOffers/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[WinBackOffer],
        *,
        customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange
        | None
        | Unset = UNSET,
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        priority: WinBackOfferPriority | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
    ) -> WinBackOffer:
        """PATCH /v1/winBackOffers/{id}"""
        return self._send(
            update(
                id,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_time_since_last_subscribed_in_months=(
                    customer_eligibility_time_since_last_subscribed_in_months
                ),
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
                end_date=end_date,
                priority=priority,
                promotion_intent=promotion_intent,
                start_date=start_date,
            )
        )

    def delete(self, id: Id[WinBackOffer]) -> None:
        """DELETE /v1/winBackOffers/{id}"""
        return self._send(delete(id))

    def list_prices(
        self,
        id: Id[WinBackOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[WinBackOfferPrice]:
        """GET /v1/winBackOffers/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices_linkages(
        self, id: Id[WinBackOffer], *, limit: int | None = None
    ) -> Pager[Ref[WinBackOfferPrice]]:
        """GET /v1/winBackOffers/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))


class AsyncWinBackOffers(AsyncNamespace):
    """`/v1/winBackOffers`, for asyncio."""

    async def create(
        self,
        *,
        customer_eligibility_paid_subscription_duration_in_months: int,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange,
        duration: SubscriptionOfferDuration,
        offer_id: str,
        offer_mode: SubscriptionOfferMode,
        period_count: int,
        priority: WinBackOfferPriority,
        reference_name: str,
        start_date: date,
        prices: Sequence[NewWinBackOfferPrice | Id[WinBackOfferPrice]],
        subscription: Id[Subscription],
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> WinBackOffer:
        """POST /v1/winBackOffers"""
        return await self._send(
            create(
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_time_since_last_subscribed_in_months=(
                    customer_eligibility_time_since_last_subscribed_in_months
                ),
                duration=duration,
                offer_id=offer_id,
                offer_mode=offer_mode,
                period_count=period_count,
                priority=priority,
                reference_name=reference_name,
                start_date=start_date,
                prices=prices,
                subscription=subscription,
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
                end_date=end_date,
                promotion_intent=promotion_intent,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    async def get(
        self,
        id: Id[WinBackOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> WinBackOffer:
        """GET /v1/winBackOffers/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[WinBackOffer],
        *,
        customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange
        | None
        | Unset = UNSET,
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        priority: WinBackOfferPriority | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntent | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
    ) -> WinBackOffer:
        """PATCH /v1/winBackOffers/{id}"""
        return await self._send(
            update(
                id,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_time_since_last_subscribed_in_months=(
                    customer_eligibility_time_since_last_subscribed_in_months
                ),
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
                end_date=end_date,
                priority=priority,
                promotion_intent=promotion_intent,
                start_date=start_date,
            )
        )

    async def delete(self, id: Id[WinBackOffer]) -> None:
        """DELETE /v1/winBackOffers/{id}"""
        return await self._send(delete(id))

    def list_prices(
        self,
        id: Id[WinBackOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[WinBackOfferPrice]:
        """GET /v1/winBackOffers/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices_linkages(
        self, id: Id[WinBackOffer], *, limit: int | None = None
    ) -> AsyncPager[Ref[WinBackOfferPrice]]:
        """GET /v1/winBackOffers/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))
