"""`/v1/appEventVideoClips`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppEventAssetType
    from ..models import AppEventLocalization, AppEventVideoClip
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_event_video_clip import AppEventVideoClipFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appEventLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/appEventVideoClips",
    one("AppEventVideoClip"),
    body=Body(
        "appEventVideoClips",
        to_one={"appEventLocalization": "appEventLocalizations"},
        null="previewFrameTimeCode",
        required="fileName appEventAssetType fileSize appEventLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEventVideoClips/{id}",
    one("AppEventVideoClip"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "include": "appEventLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEventVideoClips/{id}",
    one("AppEventVideoClip"),
    body=Body("appEventVideoClips", null="previewFrameTimeCode uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appEventVideoClips/{id}")


def create(
    *,
    app_event_asset_type: AppEventAssetType,
    file_name: str,
    file_size: int,
    app_event_localization: Id[AppEventLocalization],
    preview_frame_time_code: str | None | Unset = UNSET,
) -> Request[AppEventVideoClip]:
    """POST /v1/appEventVideoClips
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventvideoclips
    """
    return _CREATE.write(
        None,
        {
            "appEventAssetType": app_event_asset_type,
            "fileName": file_name,
            "fileSize": file_size,
            "previewFrameTimeCode": preview_frame_time_code,
        },
        {"appEventLocalization": app_event_localization},
    )


def get(
    id: Id[AppEventVideoClip], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppEventVideoClip]:
    """GET /v1/appEventVideoClips/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventvideoclips-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppEventVideoClip],
    *,
    preview_frame_time_code: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppEventVideoClip]:
    """PATCH /v1/appEventVideoClips/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventvideoclips-_id_
    """
    return _UPDATE.write(
        id, {"previewFrameTimeCode": preview_frame_time_code, "uploaded": uploaded}, {}
    )


def delete(id: Id[AppEventVideoClip]) -> Request[None]:
    """DELETE /v1/appEventVideoClips/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventvideoclips-_id_
    """
    return _DELETE(id)


class AppEventVideoClips(Namespace):
    """`/v1/appEventVideoClips`."""

    def create(
        self,
        *,
        app_event_asset_type: AppEventAssetType,
        file_name: str,
        file_size: int,
        app_event_localization: Id[AppEventLocalization],
        preview_frame_time_code: str | None | Unset = UNSET,
    ) -> AppEventVideoClip:
        """POST /v1/appEventVideoClips"""
        return self._send(
            create(
                app_event_asset_type=app_event_asset_type,
                file_name=file_name,
                file_size=file_size,
                app_event_localization=app_event_localization,
                preview_frame_time_code=preview_frame_time_code,
            )
        )

    def get(
        self,
        id: Id[AppEventVideoClip],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppEventVideoClip:
        """GET /v1/appEventVideoClips/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppEventVideoClip],
        *,
        preview_frame_time_code: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppEventVideoClip:
        """PATCH /v1/appEventVideoClips/{id}"""
        return self._send(
            update(id, preview_frame_time_code=preview_frame_time_code, uploaded=uploaded)
        )

    def delete(self, id: Id[AppEventVideoClip]) -> None:
        """DELETE /v1/appEventVideoClips/{id}"""
        return self._send(delete(id))


class AsyncAppEventVideoClips(AsyncNamespace):
    """`/v1/appEventVideoClips`, for asyncio."""

    async def create(
        self,
        *,
        app_event_asset_type: AppEventAssetType,
        file_name: str,
        file_size: int,
        app_event_localization: Id[AppEventLocalization],
        preview_frame_time_code: str | None | Unset = UNSET,
    ) -> AppEventVideoClip:
        """POST /v1/appEventVideoClips"""
        return await self._send(
            create(
                app_event_asset_type=app_event_asset_type,
                file_name=file_name,
                file_size=file_size,
                app_event_localization=app_event_localization,
                preview_frame_time_code=preview_frame_time_code,
            )
        )

    async def get(
        self,
        id: Id[AppEventVideoClip],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppEventVideoClip:
        """GET /v1/appEventVideoClips/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppEventVideoClip],
        *,
        preview_frame_time_code: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppEventVideoClip:
        """PATCH /v1/appEventVideoClips/{id}"""
        return await self._send(
            update(id, preview_frame_time_code=preview_frame_time_code, uploaded=uploaded)
        )

    async def delete(self, id: Id[AppEventVideoClip]) -> None:
        """DELETE /v1/appEventVideoClips/{id}"""
        return await self._send(delete(id))
