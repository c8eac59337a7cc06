"""`/v2/subscriptionImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscriptionImageV2, SubscriptionVersion
    from ..models.subscription_image_v2 import SubscriptionImageV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields", {"subscriptionImages": Sequence[SubscriptionImageV2Fields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v2/subscriptionImages",
    one("SubscriptionImageV2"),
    body=Body(
        "subscriptionImages",
        to_one={"version": "subscriptionVersions"},
        required="fileName fileSize version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/subscriptionImages/{id}",
    one("SubscriptionImageV2"),
    query={"fields[subscriptionImages]": FieldsOf("SubscriptionImageV2")},
)
_UPDATE = Operation(
    "PATCH",
    "/v2/subscriptionImages/{id}",
    one("SubscriptionImageV2"),
    body=Body("subscriptionImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v2/subscriptionImages/{id}")


def create(
    *, file_name: str, file_size: int, version: Id[SubscriptionVersion]
) -> Request[SubscriptionImageV2]:
    """POST /v2/subscriptionImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionimages
    """
    return _CREATE.write(None, {"fileName": file_name, "fileSize": file_size}, {"version": version})


def get(id: Id[SubscriptionImageV2], *, fields: GetFields = {}) -> Request[SubscriptionImageV2]:
    """GET /v2/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionimages-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[SubscriptionImageV2], *, uploaded: bool | None | Unset = UNSET
) -> Request[SubscriptionImageV2]:
    """PATCH /v2/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[SubscriptionImageV2]) -> Request[None]:
    """DELETE /v2/subscriptionImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionimages-_id_
    """
    return _DELETE(id)


class SubscriptionImagesV2(Namespace):
    """`/v2/subscriptionImages`."""

    def create(
        self, *, file_name: str, file_size: int, version: Id[SubscriptionVersion]
    ) -> SubscriptionImageV2:
        """POST /v2/subscriptionImages"""
        return self._send(create(file_name=file_name, file_size=file_size, version=version))

    def get(self, id: Id[SubscriptionImageV2], *, fields: GetFields = {}) -> SubscriptionImageV2:
        """GET /v2/subscriptionImages/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self, id: Id[SubscriptionImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> SubscriptionImageV2:
        """PATCH /v2/subscriptionImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[SubscriptionImageV2]) -> None:
        """DELETE /v2/subscriptionImages/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionImagesV2(AsyncNamespace):
    """`/v2/subscriptionImages`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, version: Id[SubscriptionVersion]
    ) -> SubscriptionImageV2:
        """POST /v2/subscriptionImages"""
        return await self._send(create(file_name=file_name, file_size=file_size, version=version))

    async def get(
        self, id: Id[SubscriptionImageV2], *, fields: GetFields = {}
    ) -> SubscriptionImageV2:
        """GET /v2/subscriptionImages/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self, id: Id[SubscriptionImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> SubscriptionImageV2:
        """PATCH /v2/subscriptionImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[SubscriptionImageV2]) -> None:
        """DELETE /v2/subscriptionImages/{id}"""
        return await self._send(delete(id))
