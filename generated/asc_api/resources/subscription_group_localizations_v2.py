"""`/v2/subscriptionGroupLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscriptionGroupLocalizationV2, SubscriptionGroupVersion
    from ..models.subscription_group_localization_v2 import SubscriptionGroupLocalizationV2Fields
    from ..models.subscription_group_version import SubscriptionGroupVersionFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationV2Fields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v2/subscriptionGroupLocalizations",
    one("SubscriptionGroupLocalizationV2"),
    body=Body(
        "subscriptionGroupLocalizations",
        to_one={"version": "subscriptionGroupVersions"},
        null="customAppName",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/subscriptionGroupLocalizations/{id}",
    one("SubscriptionGroupLocalizationV2"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalizationV2"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "include": "version",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/subscriptionGroupLocalizations/{id}",
    one("SubscriptionGroupLocalizationV2"),
    body=Body("subscriptionGroupLocalizations", null="customAppName name"),
)
_DELETE = Operation("DELETE", "/v2/subscriptionGroupLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    version: Id[SubscriptionGroupVersion],
    custom_app_name: str | None | Unset = UNSET,
) -> Request[SubscriptionGroupLocalizationV2]:
    """POST /v2/subscriptionGroupLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptiongrouplocalizations
    """
    return _CREATE.write(
        None,
        {"customAppName": custom_app_name, "locale": locale, "name": name},
        {"version": version},
    )


def get(
    id: Id[SubscriptionGroupLocalizationV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[SubscriptionGroupLocalizationV2]:
    """GET /v2/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptiongrouplocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionGroupLocalizationV2],
    *,
    custom_app_name: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[SubscriptionGroupLocalizationV2]:
    """PATCH /v2/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptiongrouplocalizations-_id_
    """
    return _UPDATE.write(id, {"customAppName": custom_app_name, "name": name}, {})


def delete(id: Id[SubscriptionGroupLocalizationV2]) -> Request[None]:
    """DELETE /v2/subscriptionGroupLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptiongrouplocalizations-_id_
    """
    return _DELETE(id)


class SubscriptionGroupLocalizationsV2(Namespace):
    """`/v2/subscriptionGroupLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[SubscriptionGroupVersion],
        custom_app_name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalizationV2:
        """POST /v2/subscriptionGroupLocalizations"""
        return self._send(
            create(locale=locale, name=name, version=version, custom_app_name=custom_app_name)
        )

    def get(
        self,
        id: Id[SubscriptionGroupLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionGroupLocalizationV2:
        """GET /v2/subscriptionGroupLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionGroupLocalizationV2],
        *,
        custom_app_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalizationV2:
        """PATCH /v2/subscriptionGroupLocalizations/{id}"""
        return self._send(update(id, custom_app_name=custom_app_name, name=name))

    def delete(self, id: Id[SubscriptionGroupLocalizationV2]) -> None:
        """DELETE /v2/subscriptionGroupLocalizations/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionGroupLocalizationsV2(AsyncNamespace):
    """`/v2/subscriptionGroupLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[SubscriptionGroupVersion],
        custom_app_name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalizationV2:
        """POST /v2/subscriptionGroupLocalizations"""
        return await self._send(
            create(locale=locale, name=name, version=version, custom_app_name=custom_app_name)
        )

    async def get(
        self,
        id: Id[SubscriptionGroupLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionGroupLocalizationV2:
        """GET /v2/subscriptionGroupLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionGroupLocalizationV2],
        *,
        custom_app_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionGroupLocalizationV2:
        """PATCH /v2/subscriptionGroupLocalizations/{id}"""
        return await self._send(update(id, custom_app_name=custom_app_name, name=name))

    async def delete(self, id: Id[SubscriptionGroupLocalizationV2]) -> None:
        """DELETE /v2/subscriptionGroupLocalizations/{id}"""
        return await self._send(delete(id))
