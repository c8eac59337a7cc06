"""`/v1/subscriptionOfferCodeOneTimeUseCodes`: requests, and the namespaces that send them."""

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
    from ..models import SubscriptionOfferCode, SubscriptionOfferCodeOneTimeUseCode
    from ..models.subscription_offer_code import SubscriptionOfferCodeFields
    from ..models.subscription_offer_code_one_time_use_code import (
        SubscriptionOfferCodeOneTimeUseCodeFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionOfferCodeOneTimeUseCodes": Sequence[
                SubscriptionOfferCodeOneTimeUseCodeFields
            ],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["offerCode"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionOfferCodeOneTimeUseCodes",
    one("SubscriptionOfferCodeOneTimeUseCode"),
    body=Body(
        "subscriptionOfferCodeOneTimeUseCodes",
        to_one={"offerCode": "subscriptionOfferCodes"},
        null="environment",
        required="numberOfCodes expirationDate offerCode",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}",
    one("SubscriptionOfferCodeOneTimeUseCode"),
    query={
        "fields[subscriptionOfferCodeOneTimeUseCodes]": FieldsOf(
            "SubscriptionOfferCodeOneTimeUseCode"
        ),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "include": "offerCode",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}",
    one("SubscriptionOfferCodeOneTimeUseCode"),
    body=Body("subscriptionOfferCodeOneTimeUseCodes", null="active"),
)
_GET_VALUES = Operation(
    "GET", "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values", text, accept="text/csv"
)


def create(
    *,
    expiration_date: date,
    number_of_codes: int,
    offer_code: Id[SubscriptionOfferCode],
    environment: OfferCodeEnvironment | None | Unset = UNSET,
) -> Request[SubscriptionOfferCodeOneTimeUseCode]:
    """POST /v1/subscriptionOfferCodeOneTimeUseCodes
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodeonetimeusecodes
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
    id: Id[SubscriptionOfferCodeOneTimeUseCode],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[SubscriptionOfferCodeOneTimeUseCode]:
    """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodeonetimeusecodes-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
) -> Request[SubscriptionOfferCodeOneTimeUseCode]:
    """PATCH /v1/subscriptionOfferCodeOneTimeUseCodes/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodeonetimeusecodes-_id_
    """
    return _UPDATE.write(id, {"active": active}, {})


def get_values(id: Id[SubscriptionOfferCodeOneTimeUseCode]) -> Request[str]:
    """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodeonetimeusecodes-_id_-values
    """
    return _GET_VALUES(id)


class SubscriptionOfferCodeOneTimeUseCodes(Namespace):
    """`/v1/subscriptionOfferCodeOneTimeUseCodes`."""

    def create(
        self,
        *,
        expiration_date: date,
        number_of_codes: int,
        offer_code: Id[SubscriptionOfferCode],
        environment: OfferCodeEnvironment | None | Unset = UNSET,
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """POST /v1/subscriptionOfferCodeOneTimeUseCodes"""
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
        id: Id[SubscriptionOfferCodeOneTimeUseCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[SubscriptionOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """PATCH /v1/subscriptionOfferCodeOneTimeUseCodes/{id}"""
        return self._send(update(id, active=active))

    def get_values(self, id: Id[SubscriptionOfferCodeOneTimeUseCode]) -> str:
        """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values"""
        return self._send(get_values(id))


class AsyncSubscriptionOfferCodeOneTimeUseCodes(AsyncNamespace):
    """`/v1/subscriptionOfferCodeOneTimeUseCodes`, for asyncio."""

    async def create(
        self,
        *,
        expiration_date: date,
        number_of_codes: int,
        offer_code: Id[SubscriptionOfferCode],
        environment: OfferCodeEnvironment | None | Unset = UNSET,
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """POST /v1/subscriptionOfferCodeOneTimeUseCodes"""
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
        id: Id[SubscriptionOfferCodeOneTimeUseCode],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[SubscriptionOfferCodeOneTimeUseCode], *, active: bool | None | Unset = UNSET
    ) -> SubscriptionOfferCodeOneTimeUseCode:
        """PATCH /v1/subscriptionOfferCodeOneTimeUseCodes/{id}"""
        return await self._send(update(id, active=active))

    async def get_values(self, id: Id[SubscriptionOfferCodeOneTimeUseCode]) -> str:
        """GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values"""
        return await self._send(get_values(id))
