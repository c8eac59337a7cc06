"""`/v1/buildUploads`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..enums import Platform
    from ..list_request import ListRequest
    from ..models import App, BuildUpload, BuildUploadFile
    from ..models.build import BuildFields
    from ..models.build_upload import BuildUploadFields
    from ..models.build_upload_file import BuildUploadFileFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "buildUploadFiles": Sequence[BuildUploadFileFields],
            "buildUploads": Sequence[BuildUploadFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["build", "assetFile", "assetDescriptionFile", "assetSpiFile"]]
    ListBuildUploadFilesFields = TypedDict(
        "ListBuildUploadFilesFields",
        {"buildUploadFiles": Sequence[BuildUploadFileFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/buildUploads",
    one("BuildUpload"),
    body=Body(
        "buildUploads",
        to_one={"app": "apps"},
        required="cfBundleVersion cfBundleShortVersionString platform app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/buildUploads/{id}",
    one("BuildUpload"),
    query={
        "fields[buildUploadFiles]": FieldsOf("BuildUploadFile"),
        "fields[buildUploads]": FieldsOf("BuildUpload"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build assetFile assetDescriptionFile assetSpiFile",
    },
)
_DELETE = Operation("DELETE", "/v1/buildUploads/{id}")
_LIST_BUILD_UPLOAD_FILES = Operation(
    "GET",
    "/v1/buildUploads/{id}/buildUploadFiles",
    page("BuildUploadFile"),
    query={"fields[buildUploadFiles]": FieldsOf("BuildUploadFile"), "limit": 200},
)
_LIST_BUILD_UPLOAD_FILES_LINKAGES = Operation(
    "GET",
    "/v1/buildUploads/{id}/relationships/buildUploadFiles",
    page_of_refs("BuildUploadFile"),
    query={"limit": 200},
)


def create(
    *, cf_bundle_short_version_string: str, cf_bundle_version: str, platform: Platform, app: Id[App]
) -> Request[BuildUpload]:
    """POST /v1/buildUploads
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builduploads
    """
    return _CREATE.write(
        None,
        {
            "cfBundleShortVersionString": cf_bundle_short_version_string,
            "cfBundleVersion": cf_bundle_version,
            "platform": platform,
        },
        {"app": app},
    )


def get(
    id: Id[BuildUpload], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BuildUpload]:
    """GET /v1/buildUploads/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_
    """
    return _GET(id, fields=fields, include=include)


def delete(id: Id[BuildUpload]) -> Request[None]:
    """DELETE /v1/buildUploads/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builduploads-_id_
    """
    return _DELETE(id)


def list_build_upload_files(
    id: Id[BuildUpload], *, fields: ListBuildUploadFilesFields = {}, limit: int | None = None
) -> ListRequest[BuildUploadFile]:
    """GET /v1/buildUploads/{id}/buildUploadFiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_-builduploadfiles
    """
    return _LIST_BUILD_UPLOAD_FILES.list(id, fields=fields, limit=limit)


def list_build_upload_files_linkages(
    id: Id[BuildUpload], *, limit: int | None = None
) -> ListRequest[Ref[BuildUploadFile]]:
    """GET /v1/buildUploads/{id}/relationships/buildUploadFiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_-relationships-builduploadfiles
    """
    return _LIST_BUILD_UPLOAD_FILES_LINKAGES.list(id, limit=limit)


class BuildUploads(Namespace):
    """`/v1/buildUploads`."""

    def create(
        self,
        *,
        cf_bundle_short_version_string: str,
        cf_bundle_version: str,
        platform: Platform,
        app: Id[App],
    ) -> BuildUpload:
        """POST /v1/buildUploads"""
        return self._send(
            create(
                cf_bundle_short_version_string=cf_bundle_short_version_string,
                cf_bundle_version=cf_bundle_version,
                platform=platform,
                app=app,
            )
        )

    def get(
        self, id: Id[BuildUpload], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BuildUpload:
        """GET /v1/buildUploads/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def delete(self, id: Id[BuildUpload]) -> None:
        """DELETE /v1/buildUploads/{id}"""
        return self._send(delete(id))

    def list_build_upload_files(
        self,
        id: Id[BuildUpload],
        *,
        fields: ListBuildUploadFilesFields = {},
        limit: int | None = None,
    ) -> Pager[BuildUploadFile]:
        """GET /v1/buildUploads/{id}/buildUploadFiles (at most 200 a page)"""
        return self._pager(list_build_upload_files(id, fields=fields, limit=limit))

    def list_build_upload_files_linkages(
        self, id: Id[BuildUpload], *, limit: int | None = None
    ) -> Pager[Ref[BuildUploadFile]]:
        """GET /v1/buildUploads/{id}/relationships/buildUploadFiles (at most 200 a page)"""
        return self._pager(list_build_upload_files_linkages(id, limit=limit))


class AsyncBuildUploads(AsyncNamespace):
    """`/v1/buildUploads`, for asyncio."""

    async def create(
        self,
        *,
        cf_bundle_short_version_string: str,
        cf_bundle_version: str,
        platform: Platform,
        app: Id[App],
    ) -> BuildUpload:
        """POST /v1/buildUploads"""
        return await self._send(
            create(
                cf_bundle_short_version_string=cf_bundle_short_version_string,
                cf_bundle_version=cf_bundle_version,
                platform=platform,
                app=app,
            )
        )

    async def get(
        self, id: Id[BuildUpload], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> BuildUpload:
        """GET /v1/buildUploads/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def delete(self, id: Id[BuildUpload]) -> None:
        """DELETE /v1/buildUploads/{id}"""
        return await self._send(delete(id))

    def list_build_upload_files(
        self,
        id: Id[BuildUpload],
        *,
        fields: ListBuildUploadFilesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[BuildUploadFile]:
        """GET /v1/buildUploads/{id}/buildUploadFiles (at most 200 a page)"""
        return self._pager(list_build_upload_files(id, fields=fields, limit=limit))

    def list_build_upload_files_linkages(
        self, id: Id[BuildUpload], *, limit: int | None = None
    ) -> AsyncPager[Ref[BuildUploadFile]]:
        """GET /v1/buildUploads/{id}/relationships/buildUploadFiles (at most 200 a page)"""
        return self._pager(list_build_upload_files_linkages(id, limit=limit))
