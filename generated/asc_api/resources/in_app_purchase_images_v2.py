"""`/v2/inAppPurchaseImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import InAppPurchaseImageV2, InAppPurchaseVersion
    from ..models.in_app_purchase_image_v2 import InAppPurchaseImageV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields", {"inAppPurchaseImages": Sequence[InAppPurchaseImageV2Fields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v2/inAppPurchaseImages",
    one("InAppPurchaseImageV2"),
    body=Body(
        "inAppPurchaseImages",
        to_one={"version": "inAppPurchaseVersions"},
        required="fileName fileSize version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/inAppPurchaseImages/{id}",
    one("InAppPurchaseImageV2"),
    query={"fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImageV2")},
)
_UPDATE = Operation(
    "PATCH",
    "/v2/inAppPurchaseImages/{id}",
    one("InAppPurchaseImageV2"),
    body=Body("inAppPurchaseImages", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v2/inAppPurchaseImages/{id}")


def create(
    *, file_name: str, file_size: int, version: Id[InAppPurchaseVersion]
) -> Request[InAppPurchaseImageV2]:
    """POST /v2/inAppPurchaseImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inapppurchaseimages
    """
    return _CREATE.write(None, {"fileName": file_name, "fileSize": file_size}, {"version": version})


def get(id: Id[InAppPurchaseImageV2], *, fields: GetFields = {}) -> Request[InAppPurchaseImageV2]:
    """GET /v2/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchaseimages-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[InAppPurchaseImageV2], *, uploaded: bool | None | Unset = UNSET
) -> Request[InAppPurchaseImageV2]:
    """PATCH /v2/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inapppurchaseimages-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[InAppPurchaseImageV2]) -> Request[None]:
    """DELETE /v2/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inapppurchaseimages-_id_
    """
    return _DELETE(id)


class InAppPurchaseImagesV2(Namespace):
    """`/v2/inAppPurchaseImages`."""

    def create(
        self, *, file_name: str, file_size: int, version: Id[InAppPurchaseVersion]
    ) -> InAppPurchaseImageV2:
        """POST /v2/inAppPurchaseImages"""
        return self._send(create(file_name=file_name, file_size=file_size, version=version))

    def get(self, id: Id[InAppPurchaseImageV2], *, fields: GetFields = {}) -> InAppPurchaseImageV2:
        """GET /v2/inAppPurchaseImages/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self, id: Id[InAppPurchaseImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> InAppPurchaseImageV2:
        """PATCH /v2/inAppPurchaseImages/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[InAppPurchaseImageV2]) -> None:
        """DELETE /v2/inAppPurchaseImages/{id}"""
        return self._send(delete(id))


class AsyncInAppPurchaseImagesV2(AsyncNamespace):
    """`/v2/inAppPurchaseImages`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, version: Id[InAppPurchaseVersion]
    ) -> InAppPurchaseImageV2:
        """POST /v2/inAppPurchaseImages"""
        return await self._send(create(file_name=file_name, file_size=file_size, version=version))

    async def get(
        self, id: Id[InAppPurchaseImageV2], *, fields: GetFields = {}
    ) -> InAppPurchaseImageV2:
        """GET /v2/inAppPurchaseImages/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self, id: Id[InAppPurchaseImageV2], *, uploaded: bool | None | Unset = UNSET
    ) -> InAppPurchaseImageV2:
        """PATCH /v2/inAppPurchaseImages/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[InAppPurchaseImageV2]) -> None:
        """DELETE /v2/inAppPurchaseImages/{id}"""
        return await self._send(delete(id))
