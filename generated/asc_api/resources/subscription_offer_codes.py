"""`/v1/subscriptionOfferCodes`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionCustomerEligibility,
        SubscriptionOfferDuration,
        SubscriptionOfferEligibility,
        SubscriptionOfferMode,
        SubscriptionPlanType,
    )
    from ..list_request import ListRequest
    from ..models import (
        NewSubscriptionOfferCodePrice,
        Subscription,
        SubscriptionOfferCode,
        SubscriptionOfferCodeCustomCode,
        SubscriptionOfferCodeOneTimeUseCode,
        SubscriptionOfferCodePrice,
    )
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_offer_code import SubscriptionOfferCodeFields
    from ..models.subscription_offer_code_custom_code import SubscriptionOfferCodeCustomCodeFields
    from ..models.subscription_offer_code_one_time_use_code import (
        SubscriptionOfferCodeOneTimeUseCodeFields,
    )
    from ..models.subscription_offer_code_price import SubscriptionOfferCodePriceFields
    from ..models.subscription_price_point import SubscriptionPricePointFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionOfferCodeCustomCodes": Sequence[SubscriptionOfferCodeCustomCodeFields],
            "subscriptionOfferCodeOneTimeUseCodes": Sequence[
                SubscriptionOfferCodeOneTimeUseCodeFields
            ],
            "subscriptionOfferCodePrices": Sequence[SubscriptionOfferCodePriceFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription", "oneTimeUseCodes", "customCodes", "prices"]]
    GetLimits = TypedDict(
        "GetLimits", {"customCodes": int, "oneTimeUseCodes": int, "prices": int}, total=False
    )
    ListCustomCodesFields = TypedDict(
        "ListCustomCodesFields",
        {
            "subscriptionOfferCodeCustomCodes": Sequence[SubscriptionOfferCodeCustomCodeFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
        },
        total=False,
    )
    ListCustomCodesInclude = Sequence[Literal["offerCode"]]
    ListOneTimeUseCodesFields = TypedDict(
        "ListOneTimeUseCodesFields",
        {
            "subscriptionOfferCodeOneTimeUseCodes": Sequence[
                SubscriptionOfferCodeOneTimeUseCodeFields
            ],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
        },
        total=False,
    )
    ListOneTimeUseCodesInclude = ListCustomCodesInclude
    ListPricesFilter = TypedDict("ListPricesFilter", {"territory": Text}, total=False)
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "subscriptionOfferCodePrices": Sequence[SubscriptionOfferCodePriceFields],
            "subscriptionPricePoints": Sequence[SubscriptionPricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "subscriptionPricePoint"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionOfferCodes",
    one("SubscriptionOfferCode"),
    body=Body(
        "subscriptionOfferCodes",
        to_one={"subscription": "subscriptions"},
        to_many={"prices": "subscriptionOfferCodePrices"},
        null="autoRenewEnabled targetSubscriptionPlanType",
        required=(
            "duration offerEligibility name numberOfPeriods offerMode customerEligibilities subscription "
            "prices"
        ),
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}",
    one("SubscriptionOfferCode"),
    query={
        "fields[subscriptionOfferCodeCustomCodes]": FieldsOf("SubscriptionOfferCodeCustomCode"),
        "fields[subscriptionOfferCodeOneTimeUseCodes]": FieldsOf(
            "SubscriptionOfferCodeOneTimeUseCode"
        ),
        "fields[subscriptionOfferCodePrices]": FieldsOf("SubscriptionOfferCodePrice"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription oneTimeUseCodes customCodes prices",
        "limit[customCodes]": 50,
        "limit[oneTimeUseCodes]": 50,
        "limit[prices]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionOfferCodes/{id}",
    one("SubscriptionOfferCode"),
    body=Body("subscriptionOfferCodes", null="active"),
)
_LIST_CUSTOM_CODES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/customCodes",
    page("SubscriptionOfferCodeCustomCode"),
    query={
        "fields[subscriptionOfferCodeCustomCodes]": FieldsOf("SubscriptionOfferCodeCustomCode"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "include": "offerCode",
        "limit": 200,
    },
)
_LIST_ONE_TIME_USE_CODES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes",
    page("SubscriptionOfferCodeOneTimeUseCode"),
    query={
        "fields[subscriptionOfferCodeOneTimeUseCodes]": FieldsOf(
            "SubscriptionOfferCodeOneTimeUseCode"
        ),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "include": "offerCode",
        "limit": 200,
    },
)
_LIST_PRICES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/prices",
    page("SubscriptionOfferCodePrice"),
    query={
        "fields[subscriptionOfferCodePrices]": FieldsOf("SubscriptionOfferCodePrice"),
        "fields[subscriptionPricePoints]": FieldsOf("SubscriptionPricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "territory subscriptionPricePoint",
        "limit": 200,
    },
)
_LIST_CUSTOM_CODES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/customCodes",
    page_of_refs("SubscriptionOfferCodeCustomCode"),
    query={"limit": 200},
)
_LIST_ONE_TIME_USE_CODES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes",
    page_of_refs("SubscriptionOfferCodeOneTimeUseCode"),
    query={"limit": 200},
)
_LIST_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/prices",
    page_of_refs("SubscriptionOfferCodePrice"),
    query={"limit": 200},
)


def create(
    *,
    customer_eligibilities: Sequence[SubscriptionCustomerEligibility],
    duration: SubscriptionOfferDuration,
    name: str,
    number_of_periods: int,
    offer_eligibility: SubscriptionOfferEligibility,
    offer_mode: SubscriptionOfferMode,
    prices: Sequence[NewSubscriptionOfferCodePrice | Id[SubscriptionOfferCodePrice]],
    subscription: Id[Subscription],
    auto_renew_enabled: bool | None | Unset = UNSET,
    target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
) -> Request[SubscriptionOfferCode]:
    """POST /v1/subscriptionOfferCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodes
    """
    return _CREATE.write(
        None,
        {
            "autoRenewEnabled": auto_renew_enabled,
            "customerEligibilities": customer_eligibilities,
            "duration": duration,
            "name": name,
            "numberOfPeriods": number_of_periods,
            "offerEligibility": offer_eligibility,
            "offerMode": offer_mode,
            "targetSubscriptionPlanType": target_subscription_plan_type,
        },
        {"prices": prices, "subscription": subscription},
    )


def get(
    id: Id[SubscriptionOfferCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionOfferCode]:
    """GET /v1/subscriptionOfferCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[SubscriptionOfferCode], *, active: bool | None | Unset = UNSET
) -> Request[SubscriptionOfferCode]:
    """PATCH /v1/subscriptionOfferCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


def list_custom_codes(
    id: Id[SubscriptionOfferCode],
    *,
    fields: ListCustomCodesFields = {},
    include: ListCustomCodesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionOfferCodeCustomCode]:
    """GET /v1/subscriptionOfferCodes/{id}/customCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-customcodes
    """
    return _LIST_CUSTOM_CODES.list(id, fields=fields, include=include, limit=limit)


def list_one_time_use_codes(
    id: Id[SubscriptionOfferCode],
    *,
    fields: ListOneTimeUseCodesFields = {},
    include: ListOneTimeUseCodesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionOfferCodeOneTimeUseCode]:
    """GET /v1/subscriptionOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-onetimeusecodes
    """
    return _LIST_ONE_TIME_USE_CODES.list(id, fields=fields, include=include, limit=limit)


def list_prices(
    id: Id[SubscriptionOfferCode],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionOfferCodePrice]:
    """GET /v1/subscriptionOfferCodes/{id}/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_custom_codes_linkages(
    id: Id[SubscriptionOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionOfferCodeCustomCode]]:
    """GET /v1/subscriptionOfferCodes/{id}/relationships/customCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-customcodes
    """
    return _LIST_CUSTOM_CODES_LINKAGES.list(id, limit=limit)


def list_one_time_use_codes_linkages(
    id: Id[SubscriptionOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionOfferCodeOneTimeUseCode]]:
    """GET /v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-onetimeusecodes
    """
    return _LIST_ONE_TIME_USE_CODES_LINKAGES.list(id, limit=limit)


def list_prices_linkages(
    id: Id[SubscriptionOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionOfferCodePrice]]:
    """GET /v1/subscriptionOfferCodes/{id}/relationships/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-prices
    """
    return _LIST_PRICES_LINKAGES.list(id, limit=limit)


class SubscriptionOfferCodes(Namespace):
    """`/v1/subscriptionOfferCodes`."""

    def create(
        self,
        *,
        customer_eligibilities: Sequence[SubscriptionCustomerEligibility],
        duration: SubscriptionOfferDuration,
        name: str,
        number_of_periods: int,
        offer_eligibility: SubscriptionOfferEligibility,
        offer_mode: SubscriptionOfferMode,
        prices: Sequence[NewSubscriptionOfferCodePrice | Id[SubscriptionOfferCodePrice]],
        subscription: Id[Subscription],
        auto_renew_enabled: bool | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> SubscriptionOfferCode:
        """POST /v1/subscriptionOfferCodes"""
        return self._send(
            create(
                customer_eligibilities=customer_eligibilities,
                duration=duration,
                name=name,
                number_of_periods=number_of_periods,
                offer_eligibility=offer_eligibility,
                offer_mode=offer_mode,
                prices=prices,
                subscription=subscription,
                auto_renew_enabled=auto_renew_enabled,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    def get(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionOfferCode:
        """GET /v1/subscriptionOfferCodes/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[SubscriptionOfferCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCode:
        """PATCH /v1/subscriptionOfferCodes/{id}"""
        return self._send(update(id, active=active))

    def list_custom_codes(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: ListCustomCodesFields = {},
        include: ListCustomCodesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionOfferCodeCustomCode]:
        """GET /v1/subscriptionOfferCodes/{id}/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes(id, fields=fields, include=include, limit=limit))

    def list_one_time_use_codes(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: ListOneTimeUseCodesFields = {},
        include: ListOneTimeUseCodesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionOfferCodeOneTimeUseCode]:
        """GET /v1/subscriptionOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes(id, fields=fields, include=include, limit=limit))

    def list_prices(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionOfferCodePrice]:
        """GET /v1/subscriptionOfferCodes/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_custom_codes_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionOfferCodeCustomCode]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes_linkages(id, limit=limit))

    def list_one_time_use_codes_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionOfferCodeOneTimeUseCode]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionOfferCodePrice]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))


class AsyncSubscriptionOfferCodes(AsyncNamespace):
    """`/v1/subscriptionOfferCodes`, for asyncio."""

    async def create(
        self,
        *,
        customer_eligibilities: Sequence[SubscriptionCustomerEligibility],
        duration: SubscriptionOfferDuration,
        name: str,
        number_of_periods: int,
        offer_eligibility: SubscriptionOfferEligibility,
        offer_mode: SubscriptionOfferMode,
        prices: Sequence[NewSubscriptionOfferCodePrice | Id[SubscriptionOfferCodePrice]],
        subscription: Id[Subscription],
        auto_renew_enabled: bool | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanType | None | Unset = UNSET,
    ) -> SubscriptionOfferCode:
        """POST /v1/subscriptionOfferCodes"""
        return await self._send(
            create(
                customer_eligibilities=customer_eligibilities,
                duration=duration,
                name=name,
                number_of_periods=number_of_periods,
                offer_eligibility=offer_eligibility,
                offer_mode=offer_mode,
                prices=prices,
                subscription=subscription,
                auto_renew_enabled=auto_renew_enabled,
                target_subscription_plan_type=target_subscription_plan_type,
            )
        )

    async def get(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionOfferCode:
        """GET /v1/subscriptionOfferCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[SubscriptionOfferCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCode:
        """PATCH /v1/subscriptionOfferCodes/{id}"""
        return await self._send(update(id, active=active))

    def list_custom_codes(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: ListCustomCodesFields = {},
        include: ListCustomCodesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionOfferCodeCustomCode]:
        """GET /v1/subscriptionOfferCodes/{id}/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes(id, fields=fields, include=include, limit=limit))

    def list_one_time_use_codes(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        fields: ListOneTimeUseCodesFields = {},
        include: ListOneTimeUseCodesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionOfferCodeOneTimeUseCode]:
        """GET /v1/subscriptionOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes(id, fields=fields, include=include, limit=limit))

    def list_prices(
        self,
        id: Id[SubscriptionOfferCode],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionOfferCodePrice]:
        """GET /v1/subscriptionOfferCodes/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_custom_codes_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionOfferCodeCustomCode]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes_linkages(id, limit=limit))

    def list_one_time_use_codes_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionOfferCodeOneTimeUseCode]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[SubscriptionOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionOfferCodePrice]]:
        """GET /v1/subscriptionOfferCodes/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))
