"""`/v1/subscriptionImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionImage
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_image import SubscriptionImageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionImages": Sequence[SubscriptionImageFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionImages",
    one("SubscriptionImage"),
    body=Body(
        "subscriptionImages",
        to_one={"subscription": "subscriptions"},
        required="fileName fileSize subscription",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionImages/{id}",
    one("SubscriptionImage"),
    query={
        "fields[subscriptionImages]": FieldsOf("SubscriptionImage"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionImages/{id}",
    one("SubscriptionImage"),
    body=Body("subscriptionImages", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionImages/{id}")


def create(
    *, file_name: str, file_size: int, subscription: Id[Subscription]
) -> Request[SubscriptionImage]:
    """POST /v1/subscriptionImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionimages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"subscription": subscription}
    )


def get(
    id: Id[SubscriptionImage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[SubscriptionImage]:
    """GET /v1/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionImage],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[SubscriptionImage]:
    """PATCH /v1/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionimages-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[SubscriptionImage]) -> Request[None]:
    """DELETE /v1/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionimages-_id_
    """
    return _DELETE(id)


class SubscriptionImages(Namespace):
    """`/v1/subscriptionImages`."""

    def create(
        self, *, file_name: str, file_size: int, subscription: Id[Subscription]
    ) -> SubscriptionImage:
        """POST /v1/subscriptionImages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, subscription=subscription)
        )

    def get(
        self,
        id: Id[SubscriptionImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionImage:
        """GET /v1/subscriptionImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> SubscriptionImage:
        """PATCH /v1/subscriptionImages/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[SubscriptionImage]) -> None:
        """DELETE /v1/subscriptionImages/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionImages(AsyncNamespace):
    """`/v1/subscriptionImages`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, subscription: Id[Subscription]
    ) -> SubscriptionImage:
        """POST /v1/subscriptionImages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, subscription=subscription)
        )

    async def get(
        self,
        id: Id[SubscriptionImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionImage:
        """GET /v1/subscriptionImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> SubscriptionImage:
        """PATCH /v1/subscriptionImages/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[SubscriptionImage]) -> None:
        """DELETE /v1/subscriptionImages/{id}"""
        return await self._send(delete(id))
