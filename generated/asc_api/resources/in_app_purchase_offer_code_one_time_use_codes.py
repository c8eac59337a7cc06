"""`/v1/inAppPurchaseOfferCodeOneTimeUseCodes`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, text
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import OfferCodeEnvironment
    from ..models import InAppPurchaseOfferCode, InAppPurchaseOfferCodeOneTimeUseCode
    from ..models.actor import ActorFields
    from ..models.in_app_purchase_offer_code_one_time_use_code import (
        InAppPurchaseOfferCodeOneTimeUseCodeFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "actors": Sequence[ActorFields],
            "inAppPurchaseOfferCodeOneTimeUseCodes": Sequence[
                InAppPurchaseOfferCodeOneTimeUseCodeFields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["createdByActor", "deactivatedByActor"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes",
    one("InAppPurchaseOfferCodeOneTimeUseCode"),
    body=Body(
        "inAppPurchaseOfferCodeOneTimeUseCodes",
        to_one={"offerCode": "inAppPurchaseOfferCodes"},
        null="environment",
        required="numberOfCodes expirationDate offerCode",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    one("InAppPurchaseOfferCodeOneTimeUseCode"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[inAppPurchaseOfferCodeOneTimeUseCodes]": FieldsOf(
            "InAppPurchaseOfferCodeOneTimeUseCode"
        ),
        "include": "createdByActor deactivatedByActor",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    one("InAppPurchaseOfferCodeOneTimeUseCode"),
    body=Body("inAppPurchaseOfferCodeOneTimeUseCodes", null="active"),
)
_GET_VALUES = Operation(
    "GET", "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values", text, accept="text/csv"
)


def create(
    *,
    expiration_date: date,
    number_of_codes: int,
    offer_code: Id[InAppPurchaseOfferCode],
    environment: OfferCodeEnvironment | None | Unset = UNSET,
) -> Request[InAppPurchaseOfferCodeOneTimeUseCode]:
    """POST /v1/inAppPurchaseOfferCodeOneTimeUseCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodeonetimeusecodes
    """
    return _CREATE.write(
        None,
        {
            "environment": environment,
            "expirationDate": expiration_date,
            "numberOfCodes": number_of_codes,
        },
        {"offerCode": offer_code},
    )


def get(
    id: Id[InAppPurchaseOfferCodeOneTimeUseCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[InAppPurchaseOfferCodeOneTimeUseCode]:
    """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodeonetimeusecodes-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
) -> Request[InAppPurchaseOfferCodeOneTimeUseCode]:
    """PATCH /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodeonetimeusecodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


def get_values(id: Id[InAppPurchaseOfferCodeOneTimeUseCode]) -> Request[str]:
    """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodeonetimeusecodes-_id_-values
    """
    return _GET_VALUES(id)


class InAppPurchaseOfferCodeOneTimeUseCodes(Namespace):
    """`/v1/inAppPurchaseOfferCodeOneTimeUseCodes`."""

    def create(
        self,
        *,
        expiration_date: date,
        number_of_codes: int,
        offer_code: Id[InAppPurchaseOfferCode],
        environment: OfferCodeEnvironment | None | Unset = UNSET,
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """POST /v1/inAppPurchaseOfferCodeOneTimeUseCodes"""
        return self._send(
            create(
                expiration_date=expiration_date,
                number_of_codes=number_of_codes,
                offer_code=offer_code,
                environment=environment,
            )
        )

    def get(
        self,
        id: Id[InAppPurchaseOfferCodeOneTimeUseCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[InAppPurchaseOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """PATCH /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}"""
        return self._send(update(id, active=active))

    def get_values(self, id: Id[InAppPurchaseOfferCodeOneTimeUseCode]) -> str:
        """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values"""
        return self._send(get_values(id))


class AsyncInAppPurchaseOfferCodeOneTimeUseCodes(AsyncNamespace):
    """`/v1/inAppPurchaseOfferCodeOneTimeUseCodes`, for asyncio."""

    async def create(
        self,
        *,
        expiration_date: date,
        number_of_codes: int,
        offer_code: Id[InAppPurchaseOfferCode],
        environment: OfferCodeEnvironment | None | Unset = UNSET,
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """POST /v1/inAppPurchaseOfferCodeOneTimeUseCodes"""
        return await self._send(
            create(
                expiration_date=expiration_date,
                number_of_codes=number_of_codes,
                offer_code=offer_code,
                environment=environment,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchaseOfferCodeOneTimeUseCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[InAppPurchaseOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
    ) -> InAppPurchaseOfferCodeOneTimeUseCode:
        """PATCH /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}"""
        return await self._send(update(id, active=active))

    async def get_values(self, id: Id[InAppPurchaseOfferCodeOneTimeUseCode]) -> str:
        """GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values"""
        return await self._send(get_values(id))
