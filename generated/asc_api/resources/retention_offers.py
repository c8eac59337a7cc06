"""`/v1/retentionOffers`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode
    from ..list_request import ListRequest
    from ..models import NewRetentionOfferPrice, RetentionOffer, RetentionOfferPrice, Subscription
    from ..models.retention_offer import RetentionOfferFields
    from ..models.retention_offer_price import RetentionOfferPriceFields
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "retentionOfferPrices": Sequence[RetentionOfferPriceFields],
            "retentionOffers": Sequence[RetentionOfferFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["prices"]]
    GetLimits = TypedDict("GetLimits", {"prices": int}, total=False)
    ListPricesFilter = TypedDict("ListPricesFilter", {"territory": Text}, total=False)
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "retentionOfferPrices": Sequence[RetentionOfferPriceFields],
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "subscriptionPricePoint"]]

_CREATE = Operation(
    "POST",
    "/v1/retentionOffers",
    one("RetentionOffer"),
    body=Body(
        "retentionOffers",
        to_one={"subscription": "subscriptions"},
        to_many={"prices": "retentionOfferPrices"},
        null="customerEligibilityWaitBetweenOffersInMonths",
        required=(
            "referenceName offerId duration offerMode periodCount "
            "customerEligibilityPaidSubscriptionDurationInMonths subscription prices"
        ),
    ),
)
_GET = Operation(
    "GET",
    "/v1/retentionOffers/{id}",
    one("RetentionOffer"),
    query={
        "fields[retentionOfferPrices]": FieldsOf("RetentionOfferPrice"),
        "fields[retentionOffers]": FieldsOf("RetentionOffer"),
        "include": "prices",
        "limit[prices]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/retentionOffers/{id}",
    one("RetentionOffer"),
    body=Body(
        "retentionOffers",
        null="customerEligibilityPaidSubscriptionDurationInMonths customerEligibilityWaitBetweenOffersInMonths",
    ),
)
_DELETE = Operation("DELETE", "/v1/retentionOffers/{id}")
_LIST_PRICES = Operation(
    "GET",
    "/v1/retentionOffers/{id}/prices",
    page("RetentionOfferPrice"),
    query={
        "fields[retentionOfferPrices]": FieldsOf("RetentionOfferPrice"),
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "territory subscriptionPricePoint",
        "limit": 200,
    },
)


def create(
    *,
    reference_name: str,
    offer_id: str,
    duration: SubscriptionOfferDuration,
    offer_mode: SubscriptionOfferMode,
    period_count: int,
    customer_eligibility_paid_subscription_duration_in_months: int,
    subscription: Id[Subscription],
    prices: Sequence[NewRetentionOfferPrice | Id[RetentionOfferPrice]],
    customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
) -> Request[RetentionOffer]:
    """POST /v1/retentionOffers

    Provisional, since 4.6:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-retentionoffers
    """
    return _CREATE.write(
        None,
        {
            "referenceName": reference_name,
            "offerId": offer_id,
            "duration": duration,
            "offerMode": offer_mode,
            "periodCount": period_count,
            "customerEligibilityPaidSubscriptionDurationInMonths": (
                customer_eligibility_paid_subscription_duration_in_months
            ),
            "customerEligibilityWaitBetweenOffersInMonths": customer_eligibility_wait_between_offers_in_months,
        },
        {"subscription": subscription, "prices": prices},
    )


def get(
    id: Id[RetentionOffer],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[RetentionOffer]:
    """GET /v1/retentionOffers/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionoffers-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[RetentionOffer],
    *,
    customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
    customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
) -> Request[RetentionOffer]:
    """PATCH /v1/retentionOffers/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-retentionoffers-_id_
    """
    return _UPDATE.write(
        id,
        {
            "customerEligibilityPaidSubscriptionDurationInMonths": (
                customer_eligibility_paid_subscription_duration_in_months
            ),
            "customerEligibilityWaitBetweenOffersInMonths": customer_eligibility_wait_between_offers_in_months,
        },
        {},
    )


def delete(id: Id[RetentionOffer]) -> Request[None]:
    """DELETE /v1/retentionOffers/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-retentionoffers-_id_
    """
    return _DELETE(id)


def list_prices(
    id: Id[RetentionOffer],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[RetentionOfferPrice]:
    """GET /v1/retentionOffers/{id}/prices (at most 200 a page)

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionoffers-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


class RetentionOffers(Namespace):
    """`/v1/retentionOffers`."""

    def create(
        self,
        *,
        reference_name: str,
        offer_id: str,
        duration: SubscriptionOfferDuration,
        offer_mode: SubscriptionOfferMode,
        period_count: int,
        customer_eligibility_paid_subscription_duration_in_months: int,
        subscription: Id[Subscription],
        prices: Sequence[NewRetentionOfferPrice | Id[RetentionOfferPrice]],
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    ) -> RetentionOffer:
        """POST /v1/retentionOffers

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return self._send(
            create(
                reference_name=reference_name,
                offer_id=offer_id,
                duration=duration,
                offer_mode=offer_mode,
                period_count=period_count,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                subscription=subscription,
                prices=prices,
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
            )
        )

    def get(
        self,
        id: Id[RetentionOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionOffer:
        """GET /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[RetentionOffer],
        *,
        customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    ) -> RetentionOffer:
        """PATCH /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(
            update(
                id,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
            )
        )

    def delete(self, id: Id[RetentionOffer]) -> None:
        """DELETE /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(delete(id))

    def list_prices(
        self,
        id: Id[RetentionOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[RetentionOfferPrice]:
        """GET /v1/retentionOffers/{id}/prices (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )


class AsyncRetentionOffers(AsyncNamespace):
    """`/v1/retentionOffers`, for asyncio."""

    async def create(
        self,
        *,
        reference_name: str,
        offer_id: str,
        duration: SubscriptionOfferDuration,
        offer_mode: SubscriptionOfferMode,
        period_count: int,
        customer_eligibility_paid_subscription_duration_in_months: int,
        subscription: Id[Subscription],
        prices: Sequence[NewRetentionOfferPrice | Id[RetentionOfferPrice]],
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    ) -> RetentionOffer:
        """POST /v1/retentionOffers

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return await self._send(
            create(
                reference_name=reference_name,
                offer_id=offer_id,
                duration=duration,
                offer_mode=offer_mode,
                period_count=period_count,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                subscription=subscription,
                prices=prices,
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
            )
        )

    async def get(
        self,
        id: Id[RetentionOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionOffer:
        """GET /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[RetentionOffer],
        *,
        customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
    ) -> RetentionOffer:
        """PATCH /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(
            update(
                id,
                customer_eligibility_paid_subscription_duration_in_months=(
                    customer_eligibility_paid_subscription_duration_in_months
                ),
                customer_eligibility_wait_between_offers_in_months=(
                    customer_eligibility_wait_between_offers_in_months
                ),
            )
        )

    async def delete(self, id: Id[RetentionOffer]) -> None:
        """DELETE /v1/retentionOffers/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(delete(id))

    def list_prices(
        self,
        id: Id[RetentionOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[RetentionOfferPrice]:
        """GET /v1/retentionOffers/{id}/prices (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )
