"""`/v1/inAppPurchaseLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import InAppPurchase, InAppPurchaseLocalization, InAppPurchaseV2
    from ..models.in_app_purchase_localization import InAppPurchaseLocalizationFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchaseV2"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseLocalizations",
    one("InAppPurchaseLocalization", inAppPurchases="InAppPurchaseV2"),
    body=Body(
        "inAppPurchaseLocalizations",
        to_one={"inAppPurchaseV2": "inAppPurchases"},
        null="description",
        required="name locale inAppPurchaseV2",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseLocalizations/{id}",
    one("InAppPurchaseLocalization", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalization"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseLocalizations/{id}",
    one("InAppPurchaseLocalization", inAppPurchases="InAppPurchaseV2"),
    body=Body("inAppPurchaseLocalizations", null="description name"),
)
_DELETE = Operation("DELETE", "/v1/inAppPurchaseLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2],
    description: str | None | Unset = UNSET,
) -> Request[InAppPurchaseLocalization]:
    """POST /v1/inAppPurchaseLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaselocalizations
    """
    return _CREATE.write(
        None,
        {"description": description, "locale": locale, "name": name},
        {"inAppPurchaseV2": in_app_purchase_v2},
    )


def get(
    id: Id[InAppPurchaseLocalization], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[InAppPurchaseLocalization]:
    """GET /v1/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaselocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseLocalization],
    *,
    description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[InAppPurchaseLocalization]:
    """PATCH /v1/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaselocalizations-_id_
    """
    return _UPDATE.write(id, {"description": description, "name": name}, {})


def delete(id: Id[InAppPurchaseLocalization]) -> Request[None]:
    """DELETE /v1/inAppPurchaseLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaselocalizations-_id_
    """
    return _DELETE(id)


class InAppPurchaseLocalizations(Namespace):
    """`/v1/inAppPurchaseLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2],
        description: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalization:
        """POST /v1/inAppPurchaseLocalizations"""
        return self._send(
            create(
                locale=locale,
                name=name,
                in_app_purchase_v2=in_app_purchase_v2,
                description=description,
            )
        )

    def get(
        self,
        id: Id[InAppPurchaseLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseLocalization:
        """GET /v1/inAppPurchaseLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[InAppPurchaseLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalization:
        """PATCH /v1/inAppPurchaseLocalizations/{id}"""
        return self._send(update(id, description=description, name=name))

    def delete(self, id: Id[InAppPurchaseLocalization]) -> None:
        """DELETE /v1/inAppPurchaseLocalizations/{id}"""
        return self._send(delete(id))


class AsyncInAppPurchaseLocalizations(AsyncNamespace):
    """`/v1/inAppPurchaseLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2],
        description: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalization:
        """POST /v1/inAppPurchaseLocalizations"""
        return await self._send(
            create(
                locale=locale,
                name=name,
                in_app_purchase_v2=in_app_purchase_v2,
                description=description,
            )
        )

    async def get(
        self,
        id: Id[InAppPurchaseLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseLocalization:
        """GET /v1/inAppPurchaseLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[InAppPurchaseLocalization],
        *,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> InAppPurchaseLocalization:
        """PATCH /v1/inAppPurchaseLocalizations/{id}"""
        return await self._send(update(id, description=description, name=name))

    async def delete(self, id: Id[InAppPurchaseLocalization]) -> None:
        """DELETE /v1/inAppPurchaseLocalizations/{id}"""
        return await self._send(delete(id))
