"""`/v1/subscriptionGroupLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscriptionGroup, SubscriptionGroupLocalization
    from ..models.subscription_group import SubscriptionGroupFields
    from ..models.subscription_group_localization import SubscriptionGroupLocalizationFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscriptionGroup"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionGroupLocalizations",
    one("SubscriptionGroupLocalization"),
    body=Body(
        "subscriptionGroupLocalizations",
        to_one={"subscriptionGroup": "subscriptionGroups"},
        null="customAppName",
        required="name locale subscriptionGroup",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionGroupLocalizations/{id}",
    one("SubscriptionGroupLocalization"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalization"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "include": "subscriptionGroup",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionGroupLocalizations/{id}",
    one("SubscriptionGroupLocalization"),
    body=Body("subscriptionGroupLocalizations", null="customAppName name"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionGroupLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    subscription_group: Id[SubscriptionGroup],
    custom_app_name: str | None | Unset = UNSET,
) -> Request[SubscriptionGroupLocalization]:
    """POST /v1/subscriptionGroupLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongrouplocalizations
    """
    return _CREATE.write(
        None,
        {"customAppName": custom_app_name, "locale": locale, "name": name},
        {"subscriptionGroup": subscription_group},
    )


def get(
    id: Id[SubscriptionGroupLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[SubscriptionGroupLocalization]:
    """GET /v1/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongrouplocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionGroupLocalization],
    *,
    custom_app_name: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[SubscriptionGroupLocalization]:
    """PATCH /v1/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongrouplocalizations-_id_
    """
    return _UPDATE.write(id, {"customAppName": custom_app_name, "name": name}, {})


def delete(id: Id[SubscriptionGroupLocalization]) -> Request[None]:
    """DELETE /v1/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptiongrouplocalizations-_id_
    """
    return _DELETE(id)


class SubscriptionGroupLocalizations(Namespace):
    """`/v1/subscriptionGroupLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        subscription_group: Id[SubscriptionGroup],
        custom_app_name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalization:
        """POST /v1/subscriptionGroupLocalizations"""
        return self._send(
            create(
                locale=locale,
                name=name,
                subscription_group=subscription_group,
                custom_app_name=custom_app_name,
            )
        )

    def get(
        self,
        id: Id[SubscriptionGroupLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionGroupLocalization:
        """GET /v1/subscriptionGroupLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionGroupLocalization],
        *,
        custom_app_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalization:
        """PATCH /v1/subscriptionGroupLocalizations/{id}"""
        return self._send(update(id, custom_app_name=custom_app_name, name=name))

    def delete(self, id: Id[SubscriptionGroupLocalization]) -> None:
        """DELETE /v1/subscriptionGroupLocalizations/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionGroupLocalizations(AsyncNamespace):
    """`/v1/subscriptionGroupLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        subscription_group: Id[SubscriptionGroup],
        custom_app_name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalization:
        """POST /v1/subscriptionGroupLocalizations"""
        return await self._send(
            create(
                locale=locale,
                name=name,
                subscription_group=subscription_group,
                custom_app_name=custom_app_name,
            )
        )

    async def get(
        self,
        id: Id[SubscriptionGroupLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionGroupLocalization:
        """GET /v1/subscriptionGroupLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionGroupLocalization],
        *,
        custom_app_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalization:
        """PATCH /v1/subscriptionGroupLocalizations/{id}"""
        return await self._send(update(id, custom_app_name=custom_app_name, name=name))

    async def delete(self, id: Id[SubscriptionGroupLocalization]) -> None:
        """DELETE /v1/subscriptionGroupLocalizations/{id}"""
        return await self._send(delete(id))
