"""`/v2/inAppPurchaseLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import InAppPurchaseLocalizationV2, InAppPurchaseVersion
    from ..models.in_app_purchase_localization_v2 import InAppPurchaseLocalizationV2Fields
    from ..models.in_app_purchase_version import InAppPurchaseVersionFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationV2Fields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v2/inAppPurchaseLocalizations",
    one("InAppPurchaseLocalizationV2"),
    body=Body(
        "inAppPurchaseLocalizations",
        to_one={"version": "inAppPurchaseVersions"},
        null="description",
        required="name locale version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/inAppPurchaseLocalizations/{id}",
    one("InAppPurchaseLocalizationV2"),
    query={
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalizationV2"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "include": "version",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/inAppPurchaseLocalizations/{id}",
    one("InAppPurchaseLocalizationV2"),
    body=Body("inAppPurchaseLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v2/inAppPurchaseLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    version: Id[InAppPurchaseVersion],
    description: str | None | Unset = UNSET,
) -> Request[InAppPurchaseLocalizationV2]:
    """POST /v2/inAppPurchaseLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inapppurchaselocalizations
    """
    return _CREATE.write(
        None, {"description": description, "locale": locale, "name": name}, {"version": version}
    )


def get(
    id: Id[InAppPurchaseLocalizationV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[InAppPurchaseLocalizationV2]:
    """GET /v2/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchaselocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseLocalizationV2],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[InAppPurchaseLocalizationV2]:
    """PATCH /v2/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inapppurchaselocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[InAppPurchaseLocalizationV2]) -> Request[None]:
    """DELETE /v2/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inapppurchaselocalizations-_id_
    """
    return _DELETE(id)


class InAppPurchaseLocalizationsV2(Namespace):
    """`/v2/inAppPurchaseLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[InAppPurchaseVersion],
        description: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalizationV2:
        """POST /v2/inAppPurchaseLocalizations"""
        return self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    def get(
        self,
        id: Id[InAppPurchaseLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseLocalizationV2:
        """GET /v2/inAppPurchaseLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[InAppPurchaseLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalizationV2:
        """PATCH /v2/inAppPurchaseLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[InAppPurchaseLocalizationV2]) -> None:
        """DELETE /v2/inAppPurchaseLocalizations/{id}"""
        return self._send(delete(id))


class AsyncInAppPurchaseLocalizationsV2(AsyncNamespace):
    """`/v2/inAppPurchaseLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: Id[InAppPurchaseVersion],
        description: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalizationV2:
        """POST /v2/inAppPurchaseLocalizations"""
        return await self._send(
            create(locale=locale, name=name, version=version, description=description)
        )

    async def get(
        self,
        id: Id[InAppPurchaseLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseLocalizationV2:
        """GET /v2/inAppPurchaseLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[InAppPurchaseLocalizationV2],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalizationV2:
        """PATCH /v2/inAppPurchaseLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[InAppPurchaseLocalizationV2]) -> None:
        """DELETE /v2/inAppPurchaseLocalizations/{id}"""
        return await self._send(delete(id))
