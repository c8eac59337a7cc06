"""`/v1/inAppPurchaseAppStoreReviewScreenshots`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import InAppPurchase, InAppPurchaseAppStoreReviewScreenshot, InAppPurchaseV2
    from ..models.in_app_purchase_app_store_review_screenshot import (
        InAppPurchaseAppStoreReviewScreenshotFields,
    )
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseAppStoreReviewScreenshots": Sequence[
                InAppPurchaseAppStoreReviewScreenshotFields
            ],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchaseV2"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseAppStoreReviewScreenshots",
    one("InAppPurchaseAppStoreReviewScreenshot", inAppPurchases="InAppPurchaseV2"),
    body=Body(
        "inAppPurchaseAppStoreReviewScreenshots",
        to_one={"inAppPurchaseV2": "inAppPurchases"},
        required="fileName fileSize inAppPurchaseV2",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    one("InAppPurchaseAppStoreReviewScreenshot", inAppPurchases="InAppPurchaseV2"),
    query={
        "fields[inAppPurchaseAppStoreReviewScreenshots]": FieldsOf(
            "InAppPurchaseAppStoreReviewScreenshot"
        ),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchaseV2",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    one("InAppPurchaseAppStoreReviewScreenshot", inAppPurchases="InAppPurchaseV2"),
    body=Body("inAppPurchaseAppStoreReviewScreenshots", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}")


def create(
    *, file_name: str, file_size: int, in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2]
) -> Request[InAppPurchaseAppStoreReviewScreenshot]:
    """POST /v1/inAppPurchaseAppStoreReviewScreenshots
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseappstorereviewscreenshots
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"inAppPurchaseV2": in_app_purchase_v2},
    )


def get(
    id: Id[InAppPurchaseAppStoreReviewScreenshot],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[InAppPurchaseAppStoreReviewScreenshot]:
    """GET /v1/inAppPurchaseAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseappstorereviewscreenshots-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[InAppPurchaseAppStoreReviewScreenshot],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[InAppPurchaseAppStoreReviewScreenshot]:
    """PATCH /v1/inAppPurchaseAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseappstorereviewscreenshots-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[InAppPurchaseAppStoreReviewScreenshot]) -> Request[None]:
    """DELETE /v1/inAppPurchaseAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaseappstorereviewscreenshots-_id_
    """
    return _DELETE(id)


class InAppPurchaseAppStoreReviewScreenshots(Namespace):
    """`/v1/inAppPurchaseAppStoreReviewScreenshots`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """POST /v1/inAppPurchaseAppStoreReviewScreenshots"""
        return self._send(
            create(file_name=file_name, file_size=file_size, in_app_purchase_v2=in_app_purchase_v2)
        )

    def get(
        self,
        id: Id[InAppPurchaseAppStoreReviewScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """GET /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[InAppPurchaseAppStoreReviewScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """PATCH /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[InAppPurchaseAppStoreReviewScreenshot]) -> None:
        """DELETE /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return self._send(delete(id))


class AsyncInAppPurchaseAppStoreReviewScreenshots(AsyncNamespace):
    """`/v1/inAppPurchaseAppStoreReviewScreenshots`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        in_app_purchase_v2: Id[InAppPurchase] | Id[InAppPurchaseV2],
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """POST /v1/inAppPurchaseAppStoreReviewScreenshots"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, in_app_purchase_v2=in_app_purchase_v2)
        )

    async def get(
        self,
        id: Id[InAppPurchaseAppStoreReviewScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """GET /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[InAppPurchaseAppStoreReviewScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> InAppPurchaseAppStoreReviewScreenshot:
        """PATCH /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[InAppPurchaseAppStoreReviewScreenshot]) -> None:
        """DELETE /v1/inAppPurchaseAppStoreReviewScreenshots/{id}"""
        return await self._send(delete(id))
