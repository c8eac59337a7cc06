"""`/v1/appClipAdvancedExperienceImages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppClipAdvancedExperienceImage
    from ..models.app_clip_advanced_experience_image import AppClipAdvancedExperienceImageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"appClipAdvancedExperienceImages": Sequence[AppClipAdvancedExperienceImageFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appClipAdvancedExperienceImages",
    one("AppClipAdvancedExperienceImage"),
    body=Body("appClipAdvancedExperienceImages", required="fileName fileSize"),
)
_GET = Operation(
    "GET",
    "/v1/appClipAdvancedExperienceImages/{id}",
    one("AppClipAdvancedExperienceImage"),
    query={"fields[appClipAdvancedExperienceImages]": FieldsOf("AppClipAdvancedExperienceImage")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipAdvancedExperienceImages/{id}",
    one("AppClipAdvancedExperienceImage"),
    body=Body("appClipAdvancedExperienceImages", null="sourceFileChecksum uploaded"),
)


def create(*, file_name: str, file_size: int) -> Request[AppClipAdvancedExperienceImage]:
    """POST /v1/appClipAdvancedExperienceImages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipadvancedexperienceimages
    """
    return _CREATE.write(None, {"fileName": file_name, "fileSize": file_size}, {})


def get(
    id: Id[AppClipAdvancedExperienceImage], *, fields: GetFields = {}
) -> Request[AppClipAdvancedExperienceImage]:
    """GET /v1/appClipAdvancedExperienceImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipadvancedexperienceimages-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[AppClipAdvancedExperienceImage],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppClipAdvancedExperienceImage]:
    """PATCH /v1/appClipAdvancedExperienceImages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipadvancedexperienceimages-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


class AppClipAdvancedExperienceImages(Namespace):
    """`/v1/appClipAdvancedExperienceImages`."""

    def create(self, *, file_name: str, file_size: int) -> AppClipAdvancedExperienceImage:
        """POST /v1/appClipAdvancedExperienceImages"""
        return self._send(create(file_name=file_name, file_size=file_size))

    def get(
        self, id: Id[AppClipAdvancedExperienceImage], *, fields: GetFields = {}
    ) -> AppClipAdvancedExperienceImage:
        """GET /v1/appClipAdvancedExperienceImages/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[AppClipAdvancedExperienceImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppClipAdvancedExperienceImage:
        """PATCH /v1/appClipAdvancedExperienceImages/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))


class AsyncAppClipAdvancedExperienceImages(AsyncNamespace):
    """`/v1/appClipAdvancedExperienceImages`, for asyncio."""

    async def create(self, *, file_name: str, file_size: int) -> AppClipAdvancedExperienceImage:
        """POST /v1/appClipAdvancedExperienceImages"""
        return await self._send(create(file_name=file_name, file_size=file_size))

    async def get(
        self, id: Id[AppClipAdvancedExperienceImage], *, fields: GetFields = {}
    ) -> AppClipAdvancedExperienceImage:
        """GET /v1/appClipAdvancedExperienceImages/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[AppClipAdvancedExperienceImage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppClipAdvancedExperienceImage:
        """PATCH /v1/appClipAdvancedExperienceImages/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )
