"""`/v1/inAppPurchaseImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import InAppPurchase, InAppPurchaseImage, InAppPurchaseV2
    from ..models.in_app_purchase_image import InAppPurchaseImageFields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseImages": Sequence[InAppPurchaseImageFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchase"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseImages",
    one("InAppPurchaseImage", inAppPurchases="InAppPurchaseV2"),
    body=Body(
        "inAppPurchaseImages",
        to_one={"inAppPurchase": "inAppPurchases"},
        required="fileName fileSize inAppPurchase",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseImages/{id}",
    one("InAppPurchaseImage", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImage"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchase",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseImages/{id}",
    one("InAppPurchaseImage", inAppPurchases="InAppPurchaseV2"),
    body=Body("inAppPurchaseImages", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/inAppPurchaseImages/{id}")


def create(
    *, file_name: str, file_size: int, in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2]
) -> Request[InAppPurchaseImage]:
    """POST /v1/inAppPurchaseImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseimages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"inAppPurchase": in_app_purchase}
    )


def get(
    id: Id[InAppPurchaseImage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[InAppPurchaseImage]:
    """GET /v1/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseImage],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[InAppPurchaseImage]:
    """PATCH /v1/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseimages-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[InAppPurchaseImage]) -> Request[None]:
    """DELETE /v1/inAppPurchaseImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaseimages-_id_
    """
    return _DELETE(id)


class InAppPurchaseImages(Namespace):
    """`/v1/inAppPurchaseImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseImage:
        """POST /v1/inAppPurchaseImages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, in_app_purchase=in_app_purchase)
        )

    def get(
        self,
        id: Id[InAppPurchaseImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseImage:
        """GET /v1/inAppPurchaseImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[InAppPurchaseImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> InAppPurchaseImage:
        """PATCH /v1/inAppPurchaseImages/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[InAppPurchaseImage]) -> None:
        """DELETE /v1/inAppPurchaseImages/{id}"""
        return self._send(delete(id))


class AsyncInAppPurchaseImages(AsyncNamespace):
    """`/v1/inAppPurchaseImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseImage:
        """POST /v1/inAppPurchaseImages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, in_app_purchase=in_app_purchase)
        )

    async def get(
        self,
        id: Id[InAppPurchaseImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseImage:
        """GET /v1/inAppPurchaseImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[InAppPurchaseImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> InAppPurchaseImage:
        """PATCH /v1/inAppPurchaseImages/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[InAppPurchaseImage]) -> None:
        """DELETE /v1/inAppPurchaseImages/{id}"""
        return await self._send(delete(id))
