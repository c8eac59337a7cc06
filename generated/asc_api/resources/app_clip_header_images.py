"""`/v1/appClipHeaderImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppClipDefaultExperienceLocalization, AppClipHeaderImage
    from ..models.app_clip_default_experience_localization import (
        AppClipDefaultExperienceLocalizationFields,
    )
    from ..models.app_clip_header_image import AppClipHeaderImageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipHeaderImages": Sequence[AppClipHeaderImageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appClipDefaultExperienceLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/appClipHeaderImages",
    one("AppClipHeaderImage"),
    body=Body(
        "appClipHeaderImages",
        to_one={"appClipDefaultExperienceLocalization": "appClipDefaultExperienceLocalizations"},
        required="fileName fileSize appClipDefaultExperienceLocalization",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appClipHeaderImages/{id}",
    one("AppClipHeaderImage"),
    query={
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipHeaderImages]": FieldsOf("AppClipHeaderImage"),
        "include": "appClipDefaultExperienceLocalization",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipHeaderImages/{id}",
    one("AppClipHeaderImage"),
    body=Body("appClipHeaderImages", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appClipHeaderImages/{id}")


def create(
    *,
    file_name: str,
    file_size: int,
    app_clip_default_experience_localization: Id[AppClipDefaultExperienceLocalization],
) -> Request[AppClipHeaderImage]:
    """POST /v1/appClipHeaderImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipheaderimages
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"appClipDefaultExperienceLocalization": app_clip_default_experience_localization},
    )


def get(
    id: Id[AppClipHeaderImage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppClipHeaderImage]:
    """GET /v1/appClipHeaderImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipheaderimages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppClipHeaderImage],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppClipHeaderImage]:
    """PATCH /v1/appClipHeaderImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipheaderimages-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[AppClipHeaderImage]) -> Request[None]:
    """DELETE /v1/appClipHeaderImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipheaderimages-_id_
    """
    return _DELETE(id)


class AppClipHeaderImages(Namespace):
    """`/v1/appClipHeaderImages`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_clip_default_experience_localization: Id[AppClipDefaultExperienceLocalization],
    ) -> AppClipHeaderImage:
        """POST /v1/appClipHeaderImages"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_clip_default_experience_localization=app_clip_default_experience_localization,
            )
        )

    def get(
        self,
        id: Id[AppClipHeaderImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipHeaderImage:
        """GET /v1/appClipHeaderImages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppClipHeaderImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppClipHeaderImage:
        """PATCH /v1/appClipHeaderImages/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[AppClipHeaderImage]) -> None:
        """DELETE /v1/appClipHeaderImages/{id}"""
        return self._send(delete(id))


class AsyncAppClipHeaderImages(AsyncNamespace):
    """`/v1/appClipHeaderImages`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_clip_default_experience_localization: Id[AppClipDefaultExperienceLocalization],
    ) -> AppClipHeaderImage:
        """POST /v1/appClipHeaderImages"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_clip_default_experience_localization=app_clip_default_experience_localization,
            )
        )

    async def get(
        self,
        id: Id[AppClipHeaderImage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipHeaderImage:
        """GET /v1/appClipHeaderImages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppClipHeaderImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppClipHeaderImage:
        """PATCH /v1/appClipHeaderImages/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[AppClipHeaderImage]) -> None:
        """DELETE /v1/appClipHeaderImages/{id}"""
        return await self._send(delete(id))
