"""`/v1/inAppPurchaseOfferCodes`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import InAppPurchaseOfferCodeCustomerEligibilities
    from ..list_request import ListRequest
    from ..models import (
        InAppPurchase,
        InAppPurchaseOfferCode,
        InAppPurchaseOfferCodeCustomCode,
        InAppPurchaseOfferCodeOneTimeUseCode,
        InAppPurchaseOfferPrice,
        InAppPurchaseV2,
        NewInAppPurchaseOfferPrice,
    )
    from ..models.actor import ActorFields
    from ..models.in_app_purchase_offer_code import InAppPurchaseOfferCodeFields
    from ..models.in_app_purchase_offer_code_custom_code import (
        InAppPurchaseOfferCodeCustomCodeFields,
    )
    from ..models.in_app_purchase_offer_code_one_time_use_code import (
        InAppPurchaseOfferCodeOneTimeUseCodeFields,
    )
    from ..models.in_app_purchase_offer_price import InAppPurchaseOfferPriceFields
    from ..models.in_app_purchase_price_point import InAppPurchasePricePointFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseOfferCodeCustomCodes": Sequence[InAppPurchaseOfferCodeCustomCodeFields],
            "inAppPurchaseOfferCodeOneTimeUseCodes": Sequence[
                InAppPurchaseOfferCodeOneTimeUseCodeFields
            ],
            "inAppPurchaseOfferCodes": Sequence[InAppPurchaseOfferCodeFields],
            "inAppPurchaseOfferPrices": Sequence[InAppPurchaseOfferPriceFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["oneTimeUseCodes", "customCodes", "prices"]]
    GetLimits = TypedDict(
        "GetLimits", {"customCodes": int, "oneTimeUseCodes": int, "prices": int}, total=False
    )
    ListCustomCodesFields = TypedDict(
        "ListCustomCodesFields",
        {
            "actors": Sequence[ActorFields],
            "inAppPurchaseOfferCodeCustomCodes": Sequence[InAppPurchaseOfferCodeCustomCodeFields],
        },
        total=False,
    )
    ListCustomCodesInclude = Sequence[Literal["createdByActor", "deactivatedByActor"]]
    ListOneTimeUseCodesFields = TypedDict(
        "ListOneTimeUseCodesFields",
        {
            "actors": Sequence[ActorFields],
            "inAppPurchaseOfferCodeOneTimeUseCodes": Sequence[
                InAppPurchaseOfferCodeOneTimeUseCodeFields
            ],
        },
        total=False,
    )
    ListOneTimeUseCodesInclude = ListCustomCodesInclude
    ListPricesFilter = TypedDict("ListPricesFilter", {"territory": Text}, total=False)
    ListPricesFields = TypedDict(
        "ListPricesFields",
        {
            "inAppPurchaseOfferPrices": Sequence[InAppPurchaseOfferPriceFields],
            "inAppPurchasePricePoints": Sequence[InAppPurchasePricePointFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListPricesInclude = Sequence[Literal["territory", "pricePoint"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseOfferCodes",
    one("InAppPurchaseOfferCode"),
    body=Body(
        "inAppPurchaseOfferCodes",
        to_one={"inAppPurchase": "inAppPurchases"},
        to_many={"prices": "inAppPurchaseOfferPrices"},
        required="name customerEligibilities inAppPurchase prices",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}",
    one("InAppPurchaseOfferCode"),
    query={
        "fields[inAppPurchaseOfferCodeCustomCodes]": FieldsOf("InAppPurchaseOfferCodeCustomCode"),
        "fields[inAppPurchaseOfferCodeOneTimeUseCodes]": FieldsOf(
            "InAppPurchaseOfferCodeOneTimeUseCode"
        ),
        "fields[inAppPurchaseOfferCodes]": FieldsOf("InAppPurchaseOfferCode"),
        "fields[inAppPurchaseOfferPrices]": FieldsOf("InAppPurchaseOfferPrice"),
        "include": "oneTimeUseCodes customCodes prices",
        "limit[customCodes]": 50,
        "limit[oneTimeUseCodes]": 50,
        "limit[prices]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseOfferCodes/{id}",
    one("InAppPurchaseOfferCode"),
    body=Body("inAppPurchaseOfferCodes", null="active"),
)
_LIST_CUSTOM_CODES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/customCodes",
    page("InAppPurchaseOfferCodeCustomCode"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[inAppPurchaseOfferCodeCustomCodes]": FieldsOf("InAppPurchaseOfferCodeCustomCode"),
        "include": "createdByActor deactivatedByActor",
        "limit": 200,
    },
)
_LIST_ONE_TIME_USE_CODES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes",
    page("InAppPurchaseOfferCodeOneTimeUseCode"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[inAppPurchaseOfferCodeOneTimeUseCodes]": FieldsOf(
            "InAppPurchaseOfferCodeOneTimeUseCode"
        ),
        "include": "createdByActor deactivatedByActor",
        "limit": 200,
    },
)
_LIST_PRICES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/prices",
    page("InAppPurchaseOfferPrice"),
    query={
        "fields[inAppPurchaseOfferPrices]": FieldsOf("InAppPurchaseOfferPrice"),
        "fields[inAppPurchasePricePoints]": FieldsOf("InAppPurchasePricePoint"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[territory]": Ids,
        "include": "territory pricePoint",
        "limit": 200,
    },
)
_LIST_CUSTOM_CODES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes",
    page_of_refs("InAppPurchaseOfferCodeCustomCode"),
    query={"limit": 200},
)
_LIST_ONE_TIME_USE_CODES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes",
    page_of_refs("InAppPurchaseOfferCodeOneTimeUseCode"),
    query={"limit": 200},
)
_LIST_PRICES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/prices",
    page_of_refs("InAppPurchaseOfferPrice"),
    query={"limit": 200},
)


def create(
    *,
    customer_eligibilities: Sequence[InAppPurchaseOfferCodeCustomerEligibilities],
    name: str,
    in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    prices: Sequence[NewInAppPurchaseOfferPrice | Id[InAppPurchaseOfferPrice]],
) -> Request[InAppPurchaseOfferCode]:
    """POST /v1/inAppPurchaseOfferCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodes
    """
    return _CREATE.write(
        None,
        {"customerEligibilities": customer_eligibilities, "name": name},
        {"inAppPurchase": in_app_purchase, "prices": prices},
    )


def get(
    id: Id[InAppPurchaseOfferCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchaseOfferCode]:
    """GET /v1/inAppPurchaseOfferCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[InAppPurchaseOfferCode], *, active: bool | None | Unset = UNSET
) -> Request[InAppPurchaseOfferCode]:
    """PATCH /v1/inAppPurchaseOfferCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


def list_custom_codes(
    id: Id[InAppPurchaseOfferCode],
    *,
    fields: ListCustomCodesFields = {},
    include: ListCustomCodesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseOfferCodeCustomCode]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/customCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-customcodes
    """
    return _LIST_CUSTOM_CODES.list(id, fields=fields, include=include, limit=limit)


def list_one_time_use_codes(
    id: Id[InAppPurchaseOfferCode],
    *,
    fields: ListOneTimeUseCodesFields = {},
    include: ListOneTimeUseCodesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseOfferCodeOneTimeUseCode]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-onetimeusecodes
    """
    return _LIST_ONE_TIME_USE_CODES.list(id, fields=fields, include=include, limit=limit)


def list_prices(
    id: Id[InAppPurchaseOfferCode],
    *,
    filter: ListPricesFilter = {},
    fields: ListPricesFields = {},
    include: ListPricesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseOfferPrice]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-prices
    """
    return _LIST_PRICES.list(id, filter=filter, fields=fields, include=include, limit=limit)


def list_custom_codes_linkages(
    id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseOfferCodeCustomCode]]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-customcodes
    """
    return _LIST_CUSTOM_CODES_LINKAGES.list(id, limit=limit)


def list_one_time_use_codes_linkages(
    id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseOfferCodeOneTimeUseCode]]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-onetimeusecodes
    """
    return _LIST_ONE_TIME_USE_CODES_LINKAGES.list(id, limit=limit)


def list_prices_linkages(
    id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseOfferPrice]]:
    """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/prices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-prices
    """
    return _LIST_PRICES_LINKAGES.list(id, limit=limit)


class InAppPurchaseOfferCodes(Namespace):
    """`/v1/inAppPurchaseOfferCodes`."""

    def create(
        self,
        *,
        customer_eligibilities: Sequence[InAppPurchaseOfferCodeCustomerEligibilities],
        name: str,
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
        prices: Sequence[NewInAppPurchaseOfferPrice | Id[InAppPurchaseOfferPrice]],
    ) -> InAppPurchaseOfferCode:
        """POST /v1/inAppPurchaseOfferCodes"""
        return self._send(
            create(
                customer_eligibilities=customer_eligibilities,
                name=name,
                in_app_purchase=in_app_purchase,
                prices=prices,
            )
        )

    def get(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseOfferCode:
        """GET /v1/inAppPurchaseOfferCodes/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[InAppPurchaseOfferCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCode:
        """PATCH /v1/inAppPurchaseOfferCodes/{id}"""
        return self._send(update(id, active=active))

    def list_custom_codes(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: ListCustomCodesFields = {},
        include: ListCustomCodesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseOfferCodeCustomCode]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes(id, fields=fields, include=include, limit=limit))

    def list_one_time_use_codes(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: ListOneTimeUseCodesFields = {},
        include: ListOneTimeUseCodesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseOfferCodeOneTimeUseCode]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes(id, fields=fields, include=include, limit=limit))

    def list_prices(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseOfferPrice]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_custom_codes_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseOfferCodeCustomCode]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes_linkages(id, limit=limit))

    def list_one_time_use_codes_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseOfferCodeOneTimeUseCode]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseOfferPrice]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))


class AsyncInAppPurchaseOfferCodes(AsyncNamespace):
    """`/v1/inAppPurchaseOfferCodes`, for asyncio."""

    async def create(
        self,
        *,
        customer_eligibilities: Sequence[InAppPurchaseOfferCodeCustomerEligibilities],
        name: str,
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
        prices: Sequence[NewInAppPurchaseOfferPrice | Id[InAppPurchaseOfferPrice]],
    ) -> InAppPurchaseOfferCode:
        """POST /v1/inAppPurchaseOfferCodes"""
        return await self._send(
            create(
                customer_eligibilities=customer_eligibilities,
                name=name,
                in_app_purchase=in_app_purchase,
                prices=prices,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseOfferCode:
        """GET /v1/inAppPurchaseOfferCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[InAppPurchaseOfferCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCode:
        """PATCH /v1/inAppPurchaseOfferCodes/{id}"""
        return await self._send(update(id, active=active))

    def list_custom_codes(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: ListCustomCodesFields = {},
        include: ListCustomCodesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseOfferCodeCustomCode]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes(id, fields=fields, include=include, limit=limit))

    def list_one_time_use_codes(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        fields: ListOneTimeUseCodesFields = {},
        include: ListOneTimeUseCodesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseOfferCodeOneTimeUseCode]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes(id, fields=fields, include=include, limit=limit))

    def list_prices(
        self,
        id: Id[InAppPurchaseOfferCode],
        *,
        filter: ListPricesFilter = {},
        fields: ListPricesFields = {},
        include: ListPricesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseOfferPrice]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/prices (at most 200 a page)"""
        return self._pager(
            list_prices(id, filter=filter, fields=fields, include=include, limit=limit)
        )

    def list_custom_codes_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseOfferCodeCustomCode]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes (at most 200 a page)"""
        return self._pager(list_custom_codes_linkages(id, limit=limit))

    def list_one_time_use_codes_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseOfferCodeOneTimeUseCode]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes (at most 200 a page)"""
        return self._pager(list_one_time_use_codes_linkages(id, limit=limit))

    def list_prices_linkages(
        self, id: Id[InAppPurchaseOfferCode], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseOfferPrice]]:
        """GET /v1/inAppPurchaseOfferCodes/{id}/relationships/prices (at most 200 a page)"""
        return self._pager(list_prices_linkages(id, limit=limit))
