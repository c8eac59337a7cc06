"""`/v1/subscriptionOfferCodeCustomCodes`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscriptionOfferCode, SubscriptionOfferCodeCustomCode
    from ..models.subscription_offer_code import SubscriptionOfferCodeFields
    from ..models.subscription_offer_code_custom_code import SubscriptionOfferCodeCustomCodeFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionOfferCodeCustomCodes": Sequence[SubscriptionOfferCodeCustomCodeFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["offerCode"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionOfferCodeCustomCodes",
    one("SubscriptionOfferCodeCustomCode"),
    body=Body(
        "subscriptionOfferCodeCustomCodes",
        to_one={"offerCode": "subscriptionOfferCodes"},
        null="expirationDate",
        required="numberOfCodes customCode offerCode",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionOfferCodeCustomCodes/{id}",
    one("SubscriptionOfferCodeCustomCode"),
    query={
        "fields[subscriptionOfferCodeCustomCodes]": FieldsOf("SubscriptionOfferCodeCustomCode"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "include": "offerCode",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionOfferCodeCustomCodes/{id}",
    one("SubscriptionOfferCodeCustomCode"),
    body=Body("subscriptionOfferCodeCustomCodes", null="active"),
)


def create(
    *,
    custom_code: str,
    number_of_codes: int,
    offer_code: Id[SubscriptionOfferCode],
    expiration_date: date | None | Unset = UNSET,
) -> Request[SubscriptionOfferCodeCustomCode]:
    """POST /v1/subscriptionOfferCodeCustomCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodecustomcodes
    """
    return _CREATE.write(
        None,
        {
            "customCode": custom_code,
            "expirationDate": expiration_date,
            "numberOfCodes": number_of_codes,
        },
        {"offerCode": offer_code},
    )


def get(
    id: Id[SubscriptionOfferCodeCustomCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[SubscriptionOfferCodeCustomCode]:
    """GET /v1/subscriptionOfferCodeCustomCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodecustomcodes-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
) -> Request[SubscriptionOfferCodeCustomCode]:
    """PATCH /v1/subscriptionOfferCodeCustomCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodecustomcodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


class SubscriptionOfferCodeCustomCodes(Namespace):
    """`/v1/subscriptionOfferCodeCustomCodes`."""

    def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: Id[SubscriptionOfferCode],
        expiration_date: date | None | Unset = UNSET,
    ) -> SubscriptionOfferCodeCustomCode:
        """POST /v1/subscriptionOfferCodeCustomCodes"""
        return self._send(
            create(
                custom_code=custom_code,
                number_of_codes=number_of_codes,
                offer_code=offer_code,
                expiration_date=expiration_date,
            )
        )

    def get(
        self,
        id: Id[SubscriptionOfferCodeCustomCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionOfferCodeCustomCode:
        """GET /v1/subscriptionOfferCodeCustomCodes/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[SubscriptionOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCodeCustomCode:
        """PATCH /v1/subscriptionOfferCodeCustomCodes/{id}"""
        return self._send(update(id, active=active))


class AsyncSubscriptionOfferCodeCustomCodes(AsyncNamespace):
    """`/v1/subscriptionOfferCodeCustomCodes`, for asyncio."""

    async def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: Id[SubscriptionOfferCode],
        expiration_date: date | None | Unset = UNSET,
    ) -> SubscriptionOfferCodeCustomCode:
        """POST /v1/subscriptionOfferCodeCustomCodes"""
        return await self._send(
            create(
                custom_code=custom_code,
                number_of_codes=number_of_codes,
                offer_code=offer_code,
                expiration_date=expiration_date,
            )
        )

    async def get(
        self,
        id: Id[SubscriptionOfferCodeCustomCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionOfferCodeCustomCode:
        """GET /v1/subscriptionOfferCodeCustomCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[SubscriptionOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCodeCustomCode:
        """PATCH /v1/subscriptionOfferCodeCustomCodes/{id}"""
        return await self._send(update(id, active=active))
