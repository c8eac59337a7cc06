"""`/v1/inAppPurchaseOfferCodeCustomCodes`: requests, and the namespaces that send them."""

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
    from ..models import InAppPurchaseOfferCode, InAppPurchaseOfferCodeCustomCode
    from ..models.actor import ActorFields
    from ..models.in_app_purchase_offer_code_custom_code import (
        InAppPurchaseOfferCodeCustomCodeFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "actors": Sequence[ActorFields],
            "inAppPurchaseOfferCodeCustomCodes": Sequence[InAppPurchaseOfferCodeCustomCodeFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["createdByActor", "deactivatedByActor"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseOfferCodeCustomCodes",
    one("InAppPurchaseOfferCodeCustomCode"),
    body=Body(
        "inAppPurchaseOfferCodeCustomCodes",
        to_one={"offerCode": "inAppPurchaseOfferCodes"},
        null="expirationDate",
        required="numberOfCodes customCode offerCode",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodeCustomCodes/{id}",
    one("InAppPurchaseOfferCodeCustomCode"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[inAppPurchaseOfferCodeCustomCodes]": FieldsOf("InAppPurchaseOfferCodeCustomCode"),
        "include": "createdByActor deactivatedByActor",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseOfferCodeCustomCodes/{id}",
    one("InAppPurchaseOfferCodeCustomCode"),
    body=Body("inAppPurchaseOfferCodeCustomCodes", null="active"),
)


def create(
    *,
    custom_code: str,
    number_of_codes: int,
    offer_code: Id[InAppPurchaseOfferCode],
    expiration_date: date | None | Unset = UNSET,
) -> Request[InAppPurchaseOfferCodeCustomCode]:
    """POST /v1/inAppPurchaseOfferCodeCustomCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodecustomcodes
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
    id: Id[InAppPurchaseOfferCodeCustomCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[InAppPurchaseOfferCodeCustomCode]:
    """GET /v1/inAppPurchaseOfferCodeCustomCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodecustomcodes-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
) -> Request[InAppPurchaseOfferCodeCustomCode]:
    """PATCH /v1/inAppPurchaseOfferCodeCustomCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodecustomcodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


class InAppPurchaseOfferCodeCustomCodes(Namespace):
    """`/v1/inAppPurchaseOfferCodeCustomCodes`."""

    def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: Id[InAppPurchaseOfferCode],
        expiration_date: date | None | Unset = UNSET,
    ) -> InAppPurchaseOfferCodeCustomCode:
        """POST /v1/inAppPurchaseOfferCodeCustomCodes"""
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
        id: Id[InAppPurchaseOfferCodeCustomCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseOfferCodeCustomCode:
        """GET /v1/inAppPurchaseOfferCodeCustomCodes/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[InAppPurchaseOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCodeCustomCode:
        """PATCH /v1/inAppPurchaseOfferCodeCustomCodes/{id}"""
        return self._send(update(id, active=active))


class AsyncInAppPurchaseOfferCodeCustomCodes(AsyncNamespace):
    """`/v1/inAppPurchaseOfferCodeCustomCodes`, for asyncio."""

    async def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: Id[InAppPurchaseOfferCode],
        expiration_date: date | None | Unset = UNSET,
    ) -> InAppPurchaseOfferCodeCustomCode:
        """POST /v1/inAppPurchaseOfferCodeCustomCodes"""
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
        id: Id[InAppPurchaseOfferCodeCustomCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseOfferCodeCustomCode:
        """GET /v1/inAppPurchaseOfferCodeCustomCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[InAppPurchaseOfferCodeCustomCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCodeCustomCode:
        """PATCH /v1/inAppPurchaseOfferCodeCustomCodes/{id}"""
        return await self._send(update(id, active=active))
