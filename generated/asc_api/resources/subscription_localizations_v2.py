"""`/v2/subscriptionLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscriptionLocalizationV2, SubscriptionVersion
    from ..models.subscription_localization_v2 import SubscriptionLocalizationV2Fields
    from ..models.subscription_version import SubscriptionVersionFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationV2Fields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v2/subscriptionLocalizations",
    one("SubscriptionLocalizationV2"),
    body=Body(
        "subscriptionLocalizations",
        to_one={"version": "subscriptionVersions"},
        null="description",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/subscriptionLocalizations/{id}",
    one("SubscriptionLocalizationV2"),
    query={
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalizationV2"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "include": "version",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/subscriptionLocalizations/{id}",
    one("SubscriptionLocalizationV2"),
    body=Body("subscriptionLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v2/subscriptionLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    version: Id[SubscriptionVersion],
    description: str | None | Unset = UNSET,
) -> Request[SubscriptionLocalizationV2]:
    """POST /v2/subscriptionLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionlocalizations
    """
    return _CREATE.write(
        None, {"description": description, "locale": locale, "name": name}, {"version": version}
    )


def get(
    id: Id[SubscriptionLocalizationV2], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[SubscriptionLocalizationV2]:
    """GET /v2/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionLocalizationV2],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[SubscriptionLocalizationV2]:
    """PATCH /v2/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionlocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[SubscriptionLocalizationV2]) -> Request[None]:
    """DELETE /v2/subscriptionLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionlocalizations-_id_
    """
    return _DELETE(id)


class SubscriptionLocalizationsV2(Namespace):
    """`/v2/subscriptionLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[SubscriptionVersion],
        description: str | None | Unset = UNSET,
    ) -> SubscriptionLocalizationV2:
        """POST /v2/subscriptionLocalizations"""
        return self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    def get(
        self,
        id: Id[SubscriptionLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionLocalizationV2:
        """GET /v2/subscriptionLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionLocalizationV2:
        """PATCH /v2/subscriptionLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[SubscriptionLocalizationV2]) -> None:
        """DELETE /v2/subscriptionLocalizations/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionLocalizationsV2(AsyncNamespace):
    """`/v2/subscriptionLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[SubscriptionVersion],
        description: str | None | Unset = UNSET,
    ) -> SubscriptionLocalizationV2:
        """POST /v2/subscriptionLocalizations"""
        return await self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    async def get(
        self,
        id: Id[SubscriptionLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionLocalizationV2:
        """GET /v2/subscriptionLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> SubscriptionLocalizationV2:
        """PATCH /v2/subscriptionLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[SubscriptionLocalizationV2]) -> None:
        """DELETE /v2/subscriptionLocalizations/{id}"""
        return await self._send(delete(id))
