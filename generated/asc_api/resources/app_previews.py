"""`/v1/appPreviews`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppPreview, AppPreviewSet
    from ..models.app_preview import AppPreviewFields
    from ..models.app_preview_set import AppPreviewSetFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appPreviews": Sequence[AppPreviewFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appPreviewSet"]]

_CREATE = Operation(
    "POST",
    "/v1/appPreviews",
    one("AppPreview"),
    body=Body(
        "appPreviews",
        to_one={"appPreviewSet": "appPreviewSets"},
        null="mimeType previewFrameTimeCode",
        required="fileName fileSize appPreviewSet",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appPreviews/{id}",
    one("AppPreview"),
    query={
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appPreviews]": FieldsOf("AppPreview"),
        "include": "appPreviewSet",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appPreviews/{id}",
    one("AppPreview"),
    body=Body("appPreviews", null="previewFrameTimeCode sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appPreviews/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    app_preview_set: Id[AppPreviewSet],
    mime_type: str | None | Unset = UNSET,
    preview_frame_time_code: str | None | Unset = UNSET,
) -> Request[AppPreview]:
    """POST /v1/appPreviews
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppreviews
    """
    return _CREATE.write(
        None,
        {
            "fileName": file_name,
            "fileSize": file_size,
            "mimeType": mime_type,
            "previewFrameTimeCode": preview_frame_time_code,
        },
        {"appPreviewSet": app_preview_set},
    )


def get(
    id: Id[AppPreview], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppPreview]:
    """GET /v1/appPreviews/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviews-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppPreview],
    *,
    preview_frame_time_code: str | None | Unset = UNSET,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppPreview]:
    """PATCH /v1/appPreviews/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apppreviews-_id_
    """
    return _UPDATE.write(
        id,
        {
            "previewFrameTimeCode": preview_frame_time_code,
            "sourceFileChecksum": source_file_checksum,
            "uploaded": uploaded,
        },
        {},
    )


def delete(id: Id[AppPreview]) -> Request[None]:
    """DELETE /v1/appPreviews/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apppreviews-_id_
    """
    return _DELETE(id)


class AppPreviews(Namespace):
    """`/v1/appPreviews`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_preview_set: Id[AppPreviewSet],
        mime_type: str | None | Unset = UNSET,
        preview_frame_time_code: str | None | Unset = UNSET,
    ) -> AppPreview:
        """POST /v1/appPreviews"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_preview_set=app_preview_set,
                mime_type=mime_type,
                preview_frame_time_code=preview_frame_time_code,
            )
        )

    def get(
        self, id: Id[AppPreview], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppPreview:
        """GET /v1/appPreviews/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppPreview],
        *,
        preview_frame_time_code: str | None | Unset = UNSET,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppPreview:
        """PATCH /v1/appPreviews/{id}"""
        return self._send(
            update(
                id,
                preview_frame_time_code=preview_frame_time_code,
                source_file_checksum=source_file_checksum,
                uploaded=uploaded,
            )
        )

    def delete(self, id: Id[AppPreview]) -> None:
        """DELETE /v1/appPreviews/{id}"""
        return self._send(delete(id))


class AsyncAppPreviews(AsyncNamespace):
    """`/v1/appPreviews`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_preview_set: Id[AppPreviewSet],
        mime_type: str | None | Unset = UNSET,
        preview_frame_time_code: str | None | Unset = UNSET,
    ) -> AppPreview:
        """POST /v1/appPreviews"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_preview_set=app_preview_set,
                mime_type=mime_type,
                preview_frame_time_code=preview_frame_time_code,
            )
        )

    async def get(
        self, id: Id[AppPreview], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppPreview:
        """GET /v1/appPreviews/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppPreview],
        *,
        preview_frame_time_code: str | None | Unset = UNSET,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppPreview:
        """PATCH /v1/appPreviews/{id}"""
        return await self._send(
            update(
                id,
                preview_frame_time_code=preview_frame_time_code,
                source_file_checksum=source_file_checksum,
                uploaded=uploaded,
            )
        )

    async def delete(self, id: Id[AppPreview]) -> None:
        """DELETE /v1/appPreviews/{id}"""
        return await self._send(delete(id))
