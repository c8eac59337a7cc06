"""`/v1/subscriptionPromotionalOffers`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from ..list_request import ListRequest
    from ..models import (
        NewSubscriptionPromotionalOfferPrice,
        Subscription,
        SubscriptionPromotionalOffer,
        SubscriptionPromotionalOfferPrice,
    )
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.subscription_promotional_offer import SubscriptionPromotionalOfferFields
    from ..models.subscription_promotional_offer_price import (
        SubscriptionPromotionalOfferPriceFields,
    )
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionPromotionalOfferPrices": Sequence[SubscriptionPromotionalOfferPriceFields],
            "subscriptionPromotionalOffers": Sequence[SubscriptionPromotionalOfferFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription", "prices"]]
    GetLimits = TypedDict("GetLimits", {"prices": int}, total=False)
    ListPricesFilter = TypedDict("ListPricesFilter", {"territory": Text}, total=False)
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "subscriptionPromotionalOfferPrices": Sequence[SubscriptionPromotionalOfferPriceFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "subscriptionPricePoint"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionPromotionalOffers",
    one("SubscriptionPromotionalOffer"),
    body=Body(
        "subscriptionPromotionalOffers",
        to_one={"subscription": "subscriptions"},
        to_many={"prices": "subscriptionPromotionalOfferPrices"},
        null="targetSubscriptionPlanType",
        required="duration offerCode name numberOfPeriods offerMode subscription prices",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}",
    one("SubscriptionPromotionalOffer"),
    query={
        "fields[subscriptionPromotionalOfferPrices]": FieldsOf("SubscriptionPromotionalOfferPrice"),
        "fields[subscriptionPromotionalOffers]": FieldsOf("SubscriptionPromotionalOffer"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription prices",
        "limit[prices]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionPromotionalOffers/{id}",
    one("SubscriptionPromotionalOffer"),
    body=Body(
        "subscriptionPromotionalOffers", to_many={"prices": "subscriptionPromotionalOfferPrices"}
    ),
)
_DELETE = Operation("DELETE", "/v1/subscriptionPromotionalOffers/{id}")
_LIST_PRICES = Operation(
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}/prices",
    page("SubscriptionPromotionalOfferPrice"),
    query={
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[subscriptionPromotionalOfferPrices]": FieldsOf("SubscriptionPromotionalOfferPrice"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "territory subscriptionPricePoint",
        "limit": 200,
    },
)
_LIST_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}/relationships/prices",
    page_of_refs("SubscriptionPromotionalOfferPrice"),
    query={"limit": 200},
)


def create(
    *,
    duration: SubscriptionOfferDuration,
    name: str,
    number_of_periods: int,
    offer_code: str,
    offer_mode: SubscriptionOfferMode,
    prices: Sequence[NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]],
    subscription: Id[Subscription],
    target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
) -> Request[SubscriptionPromotionalOffer]:
    """POST /v1/subscriptionPromotionalOffers
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionpromotionaloffers
    """
    return _CREATE.write(
        None,
        {
            "duration": duration,
            "name": name,
            "numberOfPeriods": number_of_periods,
            "offerCode": offer_code,
            "offerMode": offer_mode,
            "targetSubscriptionPlanType": target_subscription_plan_type,
        },
        {"prices": prices, "subscription": subscription},
    )


def get(
    id: Id[SubscriptionPromotionalOffer],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionPromotionalOffer]:
    """GET /v1/subscriptionPromotionalOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[SubscriptionPromotionalOffer],
    *,
    prices: (
        Sequence[NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]]
        | Unset
    ) = UNSET,
) -> Request[SubscriptionPromotionalOffer]:
    """PATCH /v1/subscriptionPromotionalOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionpromotionaloffers-_id_
    """
    return _UPDATE.write(id, {}, {"prices": prices})


def delete(id: Id[SubscriptionPromotionalOffer]) -> Request[None]:
    """DELETE /v1/subscriptionPromotionalOffers/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionpromotionaloffers-_id_
    """
    return _DELETE(id)


def list_prices(
    id: Id[SubscriptionPromotionalOffer],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionPromotionalOfferPrice]:
    """GET /v1/subscriptionPromotionalOffers/{id}/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_prices_linkages(
    id: Id[SubscriptionPromotionalOffer], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionPromotionalOfferPrice]]:
    """GET /v1/subscriptionPromotionalOffers/{id}/relationships/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_-relationships-prices
    """
    return _LIST_PRICES_LINKAGES.list(id, limit=limit)


class SubscriptionPromotionalOffers(Namespace):
    """`/v1/subscriptionPromotionalOffers`."""

    def create(
        self,
        *,
        duration: SubscriptionOfferDuration,
        name: str,
        number_of_periods: int,
        offer_code: str,
        offer_mode: SubscriptionOfferMode,
        prices: Sequence[
            NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]
        ],
        subscription: Id[Subscription],
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> SubscriptionPromotionalOffer:
        """POST /v1/subscriptionPromotionalOffers"""
        return self._send(
            create(
                duration=duration,
                name=name,
                number_of_periods=number_of_periods,
                offer_code=offer_code,
                offer_mode=offer_mode,
                prices=prices,
                subscription=subscription,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    def get(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionPromotionalOffer:
        """GET /v1/subscriptionPromotionalOffers/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        prices: (
            Sequence[NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]]
            | Unset
        ) = UNSET,
    ) -> SubscriptionPromotionalOffer:
        """PATCH /v1/subscriptionPromotionalOffers/{id}"""
        return self._send(update(id, prices=prices))

    def delete(self, id: Id[SubscriptionPromotionalOffer]) -> None:
        """DELETE /v1/subscriptionPromotionalOffers/{id}"""
        return self._send(delete(id))

    def list_prices(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionPromotionalOfferPrice]:
        """GET /v1/subscriptionPromotionalOffers/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices_linkages(
        self, id: Id[SubscriptionPromotionalOffer], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionPromotionalOfferPrice]]:
        """GET /v1/subscriptionPromotionalOffers/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))


class AsyncSubscriptionPromotionalOffers(AsyncNamespace):
    """`/v1/subscriptionPromotionalOffers`, for asyncio."""

    async def create(
        self,
        *,
        duration: SubscriptionOfferDuration,
        name: str,
        number_of_periods: int,
        offer_code: str,
        offer_mode: SubscriptionOfferMode,
        prices: Sequence[
            NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]
        ],
        subscription: Id[Subscription],
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> SubscriptionPromotionalOffer:
        """POST /v1/subscriptionPromotionalOffers"""
        return await self._send(
            create(
                duration=duration,
                name=name,
                number_of_periods=number_of_periods,
                offer_code=offer_code,
                offer_mode=offer_mode,
                prices=prices,
                subscription=subscription,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    async def get(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionPromotionalOffer:
        """GET /v1/subscriptionPromotionalOffers/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        prices: (
            Sequence[NewSubscriptionPromotionalOfferPrice | Id[SubscriptionPromotionalOfferPrice]]
            | Unset
        ) = UNSET,
    ) -> SubscriptionPromotionalOffer:
        """PATCH /v1/subscriptionPromotionalOffers/{id}"""
        return await self._send(update(id, prices=prices))

    async def delete(self, id: Id[SubscriptionPromotionalOffer]) -> None:
        """DELETE /v1/subscriptionPromotionalOffers/{id}"""
        return await self._send(delete(id))

    def list_prices(
        self,
        id: Id[SubscriptionPromotionalOffer],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionPromotionalOfferPrice]:
        """GET /v1/subscriptionPromotionalOffers/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_prices_linkages(
        self, id: Id[SubscriptionPromotionalOffer], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionPromotionalOfferPrice]]:
        """GET /v1/subscriptionPromotionalOffers/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))
