"""`/v1/appScreenshots`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppScreenshot, AppScreenshotSet
    from ..models.app_screenshot import AppScreenshotFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appScreenshots": Sequence[AppScreenshotFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appScreenshotSet"]]

_CREATE = Operation(
    "POST",
    "/v1/appScreenshots",
    one("AppScreenshot"),
    body=Body(
        "appScreenshots",
        to_one={"appScreenshotSet": "appScreenshotSets"},
        required="fileName fileSize appScreenshotSet",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appScreenshots/{id}",
    one("AppScreenshot"),
    query={
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appScreenshots]": FieldsOf("AppScreenshot"),
        "include": "appScreenshotSet",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appScreenshots/{id}",
    one("AppScreenshot"),
    body=Body("appScreenshots", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/appScreenshots/{id}")


def create(
    *, file_name: str, file_size: int, app_screenshot_set: Id[AppScreenshotSet]
) -> Request[AppScreenshot]:
    """POST /v1/appScreenshots
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appscreenshots
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"appScreenshotSet": app_screenshot_set},
    )


def get(
    id: Id[AppScreenshot], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppScreenshot]:
    """GET /v1/appScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshots-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppScreenshot],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppScreenshot]:
    """PATCH /v1/appScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appscreenshots-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[AppScreenshot]) -> Request[None]:
    """DELETE /v1/appScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appscreenshots-_id_
    """
    return _DELETE(id)


class AppScreenshots(Namespace):
    """`/v1/appScreenshots`."""

    def create(
        self, *, file_name: str, file_size: int, app_screenshot_set: Id[AppScreenshotSet]
    ) -> AppScreenshot:
        """POST /v1/appScreenshots"""
        return self._send(
            create(file_name=file_name, file_size=file_size, app_screenshot_set=app_screenshot_set)
        )

    def get(
        self, id: Id[AppScreenshot], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppScreenshot:
        """GET /v1/appScreenshots/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppScreenshot:
        """PATCH /v1/appScreenshots/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[AppScreenshot]) -> None:
        """DELETE /v1/appScreenshots/{id}"""
        return self._send(delete(id))


class AsyncAppScreenshots(AsyncNamespace):
    """`/v1/appScreenshots`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, app_screenshot_set: Id[AppScreenshotSet]
    ) -> AppScreenshot:
        """POST /v1/appScreenshots"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, app_screenshot_set=app_screenshot_set)
        )

    async def get(
        self, id: Id[AppScreenshot], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> AppScreenshot:
        """GET /v1/appScreenshots/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppScreenshot:
        """PATCH /v1/appScreenshots/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[AppScreenshot]) -> None:
        """DELETE /v1/appScreenshots/{id}"""
        return await self._send(delete(id))
