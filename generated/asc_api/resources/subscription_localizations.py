"""`/v1/subscriptionLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionLocalization
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_localization import SubscriptionLocalizationFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionLocalizations",
    one("SubscriptionLocalization"),
    body=Body(
        "subscriptionLocalizations",
        to_one={"subscription": "subscriptions"},
        null="description",
        required="name locale subscription",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionLocalizations/{id}",
    one("SubscriptionLocalization"),
    query={
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalization"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionLocalizations/{id}",
    one("SubscriptionLocalization"),
    body=Body("subscriptionLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    subscription: Id[Subscription],
    description: str | None | Unset = UNSET,
) -> Request[SubscriptionLocalization]:
    """POST /v1/subscriptionLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionlocalizations
    """
    return _CREATE.write(
        None,
        {"description": description, "locale": locale, "name": name},
        {"subscription": subscription},
    )


def get(
    id: Id[SubscriptionLocalization], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[SubscriptionLocalization]:
    """GET /v1/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionLocalization],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[SubscriptionLocalization]:
    """PATCH /v1/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionlocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[SubscriptionLocalization]) -> Request[None]:
    """DELETE /v1/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionlocalizations-_id_
    """
    return _DELETE(id)


class SubscriptionLocalizations(Namespace):
    """`/v1/subscriptionLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        subscription: Id[Subscription],
        description: str | None | Unset = UNSET,
    ) -> SubscriptionLocalization:
        """POST /v1/subscriptionLocalizations"""
        return self._send(
            create(locale=locale, name=name, subscription=subscription, description=description)
        )

    def get(
        self,
        id: Id[SubscriptionLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionLocalization:
        """GET /v1/subscriptionLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionLocalization:
        """PATCH /v1/subscriptionLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[SubscriptionLocalization]) -> None:
        """DELETE /v1/subscriptionLocalizations/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionLocalizations(AsyncNamespace):
    """`/v1/subscriptionLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        subscription: Id[Subscription],
        description: str | None | Unset = UNSET,
    ) -> SubscriptionLocalization:
        """POST /v1/subscriptionLocalizations"""
        return await self._send(
            create(locale=locale, name=name, subscription=subscription, description=description)
        )

    async def get(
        self,
        id: Id[SubscriptionLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionLocalization:
        """GET /v1/subscriptionLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionLocalization:
        """PATCH /v1/subscriptionLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[SubscriptionLocalization]) -> None:
        """DELETE /v1/subscriptionLocalizations/{id}"""
        return await self._send(delete(id))
