"""`/v1/appStoreReviewAttachments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppStoreReviewAttachment, AppStoreReviewDetail
    from ..models.app_store_review_attachment import AppStoreReviewAttachmentFields
    from ..models.app_store_review_detail import AppStoreReviewDetailFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreReviewAttachments": Sequence[AppStoreReviewAttachmentFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appStoreReviewDetail"]]

_CREATE = Operation(
    "POST",
    "/v1/appStoreReviewAttachments",
    one("AppStoreReviewAttachment"),
    body=Body(
        "appStoreReviewAttachments",
        to_one={"appStoreReviewDetail": "appStoreReviewDetails"},
        required="fileName fileSize appStoreReviewDetail",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreReviewAttachments/{id}",
    one("AppStoreReviewAttachment"),
    query={
        "fields[appStoreReviewAttachments]": FieldsOf("AppStoreReviewAttachment"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "include": "appStoreReviewDetail",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreReviewAttachments/{id}",
    one("AppStoreReviewAttachment"),
    body=Body("appStoreReviewAttachments", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appStoreReviewAttachments/{id}")


def create(
    *, file_name: str, file_size: int, app_store_review_detail: Id[AppStoreReviewDetail]
) -> Request[AppStoreReviewAttachment]:
    """POST /v1/appStoreReviewAttachments
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstorereviewattachments
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"appStoreReviewDetail": app_store_review_detail},
    )


def get(
    id: Id[AppStoreReviewAttachment], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppStoreReviewAttachment]:
    """GET /v1/appStoreReviewAttachments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewattachments-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppStoreReviewAttachment],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppStoreReviewAttachment]:
    """PATCH /v1/appStoreReviewAttachments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstorereviewattachments-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[AppStoreReviewAttachment]) -> Request[None]:
    """DELETE /v1/appStoreReviewAttachments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstorereviewattachments-_id_
    """
    return _DELETE(id)


class AppStoreReviewAttachments(Namespace):
    """`/v1/appStoreReviewAttachments`."""

    def create(
        self, *, file_name: str, file_size: int, app_store_review_detail: Id[AppStoreReviewDetail]
    ) -> AppStoreReviewAttachment:
        """POST /v1/appStoreReviewAttachments"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_store_review_detail=app_store_review_detail,
            )
        )

    def get(
        self,
        id: Id[AppStoreReviewAttachment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppStoreReviewAttachment:
        """GET /v1/appStoreReviewAttachments/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppStoreReviewAttachment],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppStoreReviewAttachment:
        """PATCH /v1/appStoreReviewAttachments/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[AppStoreReviewAttachment]) -> None:
        """DELETE /v1/appStoreReviewAttachments/{id}"""
        return self._send(delete(id))


class AsyncAppStoreReviewAttachments(AsyncNamespace):
    """`/v1/appStoreReviewAttachments`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, app_store_review_detail: Id[AppStoreReviewDetail]
    ) -> AppStoreReviewAttachment:
        """POST /v1/appStoreReviewAttachments"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_store_review_detail=app_store_review_detail,
            )
        )

    async def get(
        self,
        id: Id[AppStoreReviewAttachment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppStoreReviewAttachment:
        """GET /v1/appStoreReviewAttachments/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppStoreReviewAttachment],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppStoreReviewAttachment:
        """PATCH /v1/appStoreReviewAttachments/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[AppStoreReviewAttachment]) -> None:
        """DELETE /v1/appStoreReviewAttachments/{id}"""
        return await self._send(delete(id))
