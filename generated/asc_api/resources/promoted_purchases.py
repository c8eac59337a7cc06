"""`/v1/promotedPurchases`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import App, InAppPurchase, InAppPurchaseV2, PromotedPurchase, Subscription
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.subscription import SubscriptionFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchaseV2", "subscription"]]

_CREATE = Operation(
    "POST",
    "/v1/promotedPurchases",
    one("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    body=Body(
        "promotedPurchases",
        to_one={
            "app": "apps",
            "inAppPurchaseV2": "inAppPurchases",
            "subscription": "subscriptions",
        },
        null="enabled",
        required="visibleForAllUsers app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/promotedPurchases/{id}",
    one("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "inAppPurchaseV2 subscription",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/promotedPurchases/{id}",
    one("PromotedPurchase", inAppPurchases="InAppPurchaseV2"),
    body=Body("promotedPurchases", null="enabled visibleForAllUsers"),
)
_DELETE = Operation("DELETE", "/v1/promotedPurchases/{id}")


def create(
    *,
    visible_for_all_users: bool,
    app: Id[App],
    enabled: bool | None | Unset = UNSET,
    in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2] | Unset = UNSET,
    subscription: Id[Subscription] | Unset = UNSET,
) -> Request[PromotedPurchase]:
    """POST /v1/promotedPurchases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-promotedpurchases
    """
    return _CREATE.write(
        None,
        {"enabled": enabled, "visibleForAllUsers": visible_for_all_users},
        {"app": app, "inAppPurchaseV2": in_app_purchase_v2, "subscription": subscription},
    )


def get(
    id: Id[PromotedPurchase], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[PromotedPurchase]:
    """GET /v1/promotedPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-promotedpurchases-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[PromotedPurchase],
    *,
    enabled: bool | None | Unset = UNSET,
    visible_for_all_users: bool | None | Unset = UNSET,
) -> Request[PromotedPurchase]:
    """PATCH /v1/promotedPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-promotedpurchases-_id_
    """
    return _UPDATE.write(id, {"enabled": enabled, "visibleForAllUsers": visible_for_all_users}, {})


def delete(id: Id[PromotedPurchase]) -> Request[None]:
    """DELETE /v1/promotedPurchases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-promotedpurchases-_id_
    """
    return _DELETE(id)


class PromotedPurchases(Namespace):
    """`/v1/promotedPurchases`."""

    def create(
        self,
        *,
        visible_for_all_users: bool,
        app: Id[App],
        enabled: bool | None | Unset = UNSET,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2] | Unset = UNSET,
        subscription: Id[Subscription] | Unset = UNSET,
    ) -> PromotedPurchase:
        """POST /v1/promotedPurchases"""
        return self._send(
            create(
                visible_for_all_users=visible_for_all_users,
                app=app,
                enabled=enabled,
                in_app_purchase_v2=in_app_purchase_v2,
                subscription=subscription,
            )
        )

    def get(
        self, id: Id[PromotedPurchase], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> PromotedPurchase:
        """GET /v1/promotedPurchases/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[PromotedPurchase],
        *,
        enabled: bool | None | Unset = UNSET,
        visible_for_all_users: bool | None | Unset = UNSET,
    ) -> PromotedPurchase:
        """PATCH /v1/promotedPurchases/{id}"""
        return self._send(update(id, enabled=enabled, visible_for_all_users=visible_for_all_users))

    def delete(self, id: Id[PromotedPurchase]) -> None:
        """DELETE /v1/promotedPurchases/{id}"""
        return self._send(delete(id))


class AsyncPromotedPurchases(AsyncNamespace):
    """`/v1/promotedPurchases`, for asyncio."""

    async def create(
        self,
        *,
        visible_for_all_users: bool,
        app: Id[App],
        enabled: bool | None | Unset = UNSET,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2] | Unset = UNSET,
        subscription: Id[Subscription] | Unset = UNSET,
    ) -> PromotedPurchase:
        """POST /v1/promotedPurchases"""
        return await self._send(
            create(
                visible_for_all_users=visible_for_all_users,
                app=app,
                enabled=enabled,
                in_app_purchase_v2=in_app_purchase_v2,
                subscription=subscription,
            )
        )

    async def get(
        self, id: Id[PromotedPurchase], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> PromotedPurchase:
        """GET /v1/promotedPurchases/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[PromotedPurchase],
        *,
        enabled: bool | None | Unset = UNSET,
        visible_for_all_users: bool | None | Unset = UNSET,
    ) -> PromotedPurchase:
        """PATCH /v1/promotedPurchases/{id}"""
        return await self._send(
            update(id, enabled=enabled, visible_for_all_users=visible_for_all_users)
        )

    async def delete(self, id: Id[PromotedPurchase]) -> None:
        """DELETE /v1/promotedPurchases/{id}"""
        return await self._send(delete(id))
