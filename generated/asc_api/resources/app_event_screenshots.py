"""`/v1/appEventScreenshots`: requests, and the namespaces that send them."""

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
    from ..models import AppEventLocalization, AppEventScreenshot
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_event_screenshot import AppEventScreenshotFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appEventLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/appEventScreenshots",
    one("AppEventScreenshot"),
    body=Body(
        "appEventScreenshots",
        to_one={"appEventLocalization": "appEventLocalizations"},
        required="fileName appEventAssetType fileSize appEventLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEventScreenshots/{id}",
    one("AppEventScreenshot"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "include": "appEventLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEventScreenshots/{id}",
    one("AppEventScreenshot"),
    body=Body("appEventScreenshots", null="uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appEventScreenshots/{id}")


def create(
    *,
    app_event_asset_type: AppEventAssetType,
    file_name: str,
    file_size: int,
    app_event_localization: Id[AppEventLocalization],
) -> Request[AppEventScreenshot]:
    """POST /v1/appEventScreenshots
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventscreenshots
    """
    return _CREATE.write(
        None,
        {"appEventAssetType": app_event_asset_type, "fileName": file_name, "fileSize": file_size},
        {"appEventLocalization": app_event_localization},
    )


def get(
    id: Id[AppEventScreenshot], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppEventScreenshot]:
    """GET /v1/appEventScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventscreenshots-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppEventScreenshot], *, uploaded: bool | None | Unset = UNSET
) -> Request[AppEventScreenshot]:
    """PATCH /v1/appEventScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventscreenshots-_id_
    """
    return _UPDATE.write(id, {"uploaded": uploaded}, {})


def delete(id: Id[AppEventScreenshot]) -> Request[None]:
    """DELETE /v1/appEventScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventscreenshots-_id_
    """
    return _DELETE(id)


class AppEventScreenshots(Namespace):
    """`/v1/appEventScreenshots`."""

    def create(
        self,
        *,
        app_event_asset_type: AppEventAssetType,
        file_name: str,
        file_size: int,
        app_event_localization: Id[AppEventLocalization],
    ) -> AppEventScreenshot:
        """POST /v1/appEventScreenshots"""
        return self._send(
            create(
                app_event_asset_type=app_event_asset_type,
                file_name=file_name,
                file_size=file_size,
                app_event_localization=app_event_localization,
            )
        )

    def get(
        self,
        id: Id[AppEventScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppEventScreenshot:
        """GET /v1/appEventScreenshots/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[AppEventScreenshot], *, uploaded: bool | None | Unset = UNSET
    ) -> AppEventScreenshot:
        """PATCH /v1/appEventScreenshots/{id}"""
        return self._send(update(id, uploaded=uploaded))

    def delete(self, id: Id[AppEventScreenshot]) -> None:
        """DELETE /v1/appEventScreenshots/{id}"""
        return self._send(delete(id))


class AsyncAppEventScreenshots(AsyncNamespace):
    """`/v1/appEventScreenshots`, for asyncio."""

    async def create(
        self,
        *,
        app_event_asset_type: AppEventAssetType,
        file_name: str,
        file_size: int,
        app_event_localization: Id[AppEventLocalization],
    ) -> AppEventScreenshot:
        """POST /v1/appEventScreenshots"""
        return await self._send(
            create(
                app_event_asset_type=app_event_asset_type,
                file_name=file_name,
                file_size=file_size,
                app_event_localization=app_event_localization,
            )
        )

    async def get(
        self,
        id: Id[AppEventScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppEventScreenshot:
        """GET /v1/appEventScreenshots/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[AppEventScreenshot], *, uploaded: bool | None | Unset = UNSET
    ) -> AppEventScreenshot:
        """PATCH /v1/appEventScreenshots/{id}"""
        return await self._send(update(id, uploaded=uploaded))

    async def delete(self, id: Id[AppEventScreenshot]) -> None:
        """DELETE /v1/appEventScreenshots/{id}"""
        return await self._send(delete(id))
